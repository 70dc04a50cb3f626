/**
 * Debates as texts name them: "het AO pakketbeheer van 17 juni 2020", "het commissiedebat Wonen op 3
 * mei 2022", "een schriftelijk overleg".
 */
import { slugOf } from '../../model/identifier.ts';
import { cue } from '../cues.ts';
import { findDates } from '../dates.ts';
import type { Mention } from '../extraction.ts';
import { matchesOf } from '../matches.ts';
import type { Reading, Sentence, Span } from '../reading.ts';

/** A debate named in a sentence; offsets are into the sentence's text. */
export interface FoundDebate extends Span {
  readonly ref: string;
  /** As written, without article: "AO pakketbeheer". */
  readonly label: string;
  /** In its usual form: "AO", "Commissiedebat". */
  readonly debateKind: string;
  /** EDTF, or null. */
  readonly date: string | null;
  readonly hasTitle: boolean;
  /** Where the passage begins that tells all of it: its date may stand before it. */
  readonly shownFrom: number;
}

const KINDS: Readonly<Record<string, string>> = {
  ao: 'AO',
  'algemeen overleg': 'AO',
  vao: 'VAO',
  cd: 'Commissiedebat',
  commissiedebat: 'Commissiedebat',
  tweeminutendebat: 'Tweeminutendebat',
  notaoverleg: 'Notaoverleg',
  wetgevingsoverleg: 'Wetgevingsoverleg',
  wgo: 'Wetgevingsoverleg',
  'schriftelijk overleg': 'Schriftelijk overleg',
  vso: 'VSO',
  dertigledendebat: 'Dertigledendebat',
  '30-ledendebat': 'Dertigledendebat',
  'plenair debat': 'Plenair debat',
  'plenaire debat': 'Plenair debat',
  'plenaire behandeling': 'Plenair debat',
  begrotingsbehandeling: 'Begrotingsbehandeling',
  begrotingsdebat: 'Begrotingsbehandeling',
  procedurevergadering: 'Procedurevergadering',
  'mondelinge vragenuur': 'Vragenuur',
  vragenuur: 'Vragenuur',
  'mondeling overleg': 'Mondeling overleg',
  hoofdlijnendebat: 'Hoofdlijnendebat',
  interpellatiedebat: 'Interpellatiedebat',
  rondetafelgesprek: 'Rondetafelgesprek',
  'technische briefing': 'Technische briefing',
  'regeling van werkzaamheden': 'Regeling van werkzaamheden',
  'algemene politieke beschouwingen': 'Algemene Politieke Beschouwingen',
  debat: 'Debat',
};
const KIND_NAMES = Object.keys(KINDS)
  .sort((a, b) => b.length - a.length)
  .join('|');
const DEBATE = new RegExp(`(?<![\\p{L}-])(${KIND_NAMES})(?![\\p{L}-])`, 'giu');
const CUE = cue(
  ...'ao cd wgo vso debat overleg behandeling vergadering vragenuur gesprek briefing beschouwingen'.split(' '),
  'regeling van',
);
/** A title ends where the sentence goes on. */
const TITLE =
  /^ (?:over (?:de |het |een )?|inzake (?:de |het )?|met de Kamer over (?:de |het )?)?(?!(?:van|op|d\.d\.|is|zijn|heeft|heb|werd|wordt|met|om|dat|die|en|waar|waarin|vragen|vraag|aan|in|met|zal|tussen|plaats|gevoerd|geweest)\b)((?:(?! (?:van|op|d\.d\.|om|heb|heeft|is|zijn|werd|wordt|zal|toegezegd|gedaan|gevraagd|dat|die|waarin|waar|door|aan|tijdens|met|naar|verzocht) |,? (?:heb|heeft|is) |[.;:,()?!]).){1,110})/u;
const DATE_LEAD =
  /^(?:,)?(?: (?:van|op|d\.d\.|dd\.?|in|gehouden op))?(?: (?:maan|dins|woens|donder|vrij|zater|zon)dag)? ?\(?(?:d\.d\. )?/;

/** The debates in a sentence. A plain "debat" counts only with a date. */
export function debatesIn(text: string, own: string | null): FoundDebate[] {
  const found: FoundDebate[] = [];
  for (const match of matchesOf(DEBATE, text)) {
    if (match.index < (found.at(-1)?.end ?? 0)) continue;
    const debate = debateAt(text, match, own);
    if (debate) found.push(debate);
  }
  return found;
}

function debateAt(text: string, match: RegExpExecArray, own: string | null): FoundDebate | null {
  const written = match[1] ?? '';
  if (/^(?:ao|vao|cd|wgo|vso)$/i.test(written) && written !== written.toUpperCase()) return null;
  const debateKind = KINDS[written.toLowerCase()] ?? written;
  const end = match.index + written.length;
  const title = TITLE.exec(text.slice(end, end + 140));
  const name = title?.[1]?.trim() ?? '';
  const nameEnd = title ? end + title[0].trimEnd().length : end;
  const dated = dateAfter(text, nameEnd, own);
  const before = dated || name !== '' ? null : onlyDateBefore(text, match.index, own);
  const date = dated?.edtf ?? before?.edtf ?? null;
  if (debateKind === 'Debat' && date === null) return null;
  if (name === '' && date === null) return null;
  const slug = slugOf([debateKind, name, date ?? ''].join(' '));
  return {
    ref: `debate:${slug}`,
    label: name === '' ? written : text.slice(match.index, nameEnd),
    debateKind,
    date,
    hasTitle: name !== '',
    shownFrom: before?.start ?? match.index,
    start: match.index,
    end: dated?.end ?? nameEnd,
  };
}

function dateAfter(text: string, from: number, own: string | null): { edtf: string; end: number } | null {
  const lead = DATE_LEAD.exec(text.slice(from, from + 40))?.[0].length ?? 0;
  const at = from + lead;
  const [date] = findDates(text.slice(at, at + 40), own);
  if (date?.start !== 0) return null;
  return { edtf: date.edtf, end: at + date.end };
}

/** "In de zomer van 2023 zijn via een schriftelijk overleg vragen gesteld". */
function onlyDateBefore(text: string, until: number, own: string | null): { edtf: string; start: number } | null {
  const from = Math.max(0, until - 160);
  const [date, another] = findDates(text.slice(from, until), own);
  return date && !another ? { edtf: date.edtf, start: from + date.start } : null;
}

/** One mention for each debate in the body, where it is first named. */
export function debateMentions(reading: Reading, sentences: readonly Sentence[], own: string | null): Mention[] {
  const mentions = new Map<string, Mention>();
  for (const sentence of sentences) {
    if (!sentence.cues.has(CUE)) continue;
    for (const debate of debatesIn(sentence.text, own)) {
      if (!mentions.has(debate.ref)) mentions.set(debate.ref, mentionOf(reading, sentence, debate));
    }
  }
  return [...mentions.values()];
}

function mentionOf(reading: Reading, sentence: Sentence, debate: FoundDebate): Mention {
  const raw = reading.raw({ start: sentence.start + debate.shownFrom, end: sentence.start + debate.end });
  const confidence = debate.date !== null && debate.hasTitle ? 0.95 : 0.8;
  return {
    ref: debate.ref,
    kind: 'Debate',
    label: debate.label,
    debateKind: debate.debateKind,
    ...(debate.date === null ? {} : { date: debate.date }),
    quote: reading.source.slice(raw.start, raw.end),
    ...raw,
    confidence,
  };
}
