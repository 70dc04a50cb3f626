/** Motions, and numbers of toezeggingen, that only a footnote tells: "uw Kamer heeft verzocht om …¹", and under it "Motie van het lid X, Kamerstuk …". */
import { inText } from '../citations/citations.ts';
import { Gated } from '../gated.ts';
import type { Footnote, Reading, Sentence } from '../reading.ts';
import type { Target } from './targets.ts';

/** What the Kamer does by a motion. */
const ASKS = new Gated(
  /(?<![\p{L}])(?:verzo(?:ekt|cht(?:en)?)|gevraagd|vroeg(?:en)?|vraagt|roept|riep(?:en)?|opgeroepen|wens|wenst|uitgesproken|sprak|motie)(?![\p{L}])/iu,
);
const MOTION = /(?<![\p{L}])motie/iu;

/** "in hun motie van 3 mei²": the mark stands by the word itself, and the note has but the number. */
const NAMED_BEFORE = /(?<![\p{L}-])motie(?: (?:van|d\.d\.) \d{1,2} \p{L}+(?: \d{4})?| c\.s\.)?[.,]?$/iu;

/** "Heeft in een motie verzocht om …²": a sentence that has one note, which has but the number. */
const IN_A_MOTION =
  /(?<![\p{L}-])(?:in|per|bij|met|middels|via|door) (?:een |hun |haar |zijn )?(?:aangenomen |gewijzigde )?motie (?![\p{Lu}(]|van (?:het lid|de leden)|c\.s\.)/u;
const NUMBER_ONLY =
  /^(?:Zie )?(?:Kamerstuk|Tweede Kamer|Eerste Kamer|TK |\d{2} ?\d{3})(?!.*(?:brief|debat|bijlage|verslag)).{0,90}$/u;

/** One for each mark in the sentence whose note names a motion. */
export function notedIn(reading: Reading, { text, cues, start, end }: Sentence): Target[] {
  const notes = reading.footnotesIn(start, end);
  if (notes.length === 0 || !ASKS.test(text, cues)) return [];
  const targets: Target[] = [];
  let last: Footnote | null = null;
  for (const { at, note } of notes) {
    if (note === last) continue;
    const numbered = IN_A_MOTION.test(text) && NUMBER_ONLY.test(note.text);
    if (!numbered && !MOTION.test(note.text) && !NAMED_BEFORE.test(text.slice(0, at - start))) continue;
    last = note;
    const citations = inText(note.text);
    const names = citations.find(({ kind }) => kind === 'motion-name')?.names;
    const id = citations.find((one) => one.id?.startsWith('kst:'))?.id ?? null;
    if (names === undefined && id === null) continue;
    targets.push({
      kind: 'Motion',
      text: note.text.slice(0, LONGEST),
      id,
      ...(names ? { names } : {}),
      noted: true,
      generic: false,
      anaphoric: false,
      confidence: 0.85,
      start: at - start,
      end: at - start,
    });
  }
  return targets;
}

/** The number of a toezegging that only a footnote of the sentence tells, or null. */
export function notedNumber(reading: Reading, { start, end }: Sentence): string | null {
  for (const { note } of reading.footnotesIn(start, end)) {
    const number = inText(note.text).find(({ kind }) => kind === 'toezegging')?.id;
    if (number) return number;
  }
  return null;
}

/** No name of a motion is longer. */
const LONGEST = 120;
