/** A promise told by the verb ("heb ik toegezegd om …"), which a later "deze toezegging" may point back to. */
import { debatesIn } from '../debates/debates.ts';
import type { Sentence } from '../reading.ts';
import type { Target } from './targets.ts';

const TOLD =
  /\b(?:heb ik|[Ii]k heb|hebben wij|[Ww]ij hebben|heeft|is|zijn|werd|was)\b(?: [^.;:]{1,200}?)? (toegezegd|beloofd|in het vooruitzicht gesteld),? (?:(?:om|dat|te) |(?=[^.;:]{1,160} te \p{L}+))/u;
/** "zegde ik de leden Roos en Perk toe de metingen openbaar te maken". */
const TOLD_THEN =
  /\b(?:zegde|zegden|zei)\b(?: [^.;:]{1,160}?)? (toe),? (?:(?:om|dat|te) |(?=[^.;:]{1,160} te \p{L}+))/u;
/** "het rapport dat ik in het debat heb toegezegd". */
const TOLD_OF =
  /, ?(?:dat|die) (?:ik|wij) [^.;:]{1,160} (?:heb|hebben) (toegezegd|beloofd)|\b(?:dat|die) (?:ik|wij) [^.;:]{1,160} (?:heb|hebben) (toegezegd|beloofd)/u;
/** "is aan de heer Stoker een overzicht van de regelingen toegezegd": the thing before the verb. */
const THING =
  /\b(?:heb ik|[Ii]k heb|hebben wij|[Ww]ij hebben|heeft|is|zijn|werd|werden)\b[^.;:]{0,160} (?:een|het|de|dat|dit) [^.;:]{0,120}?(toegezegd|beloofd)(?=[.,;]|$| (?:over|in|tijdens|voor) )/u;
/** Who makes toezeggingen to the Kamer. */
const GOVERNMENT =
  /(?<![\p{L}])(?:minister|staatssecretaris|kabinet|regering|voorganger|ambtsvoorganger|ambt(?:s)?genoot|ambt(?:s)?genote|collega|bewindspersoon|minister-president|u|hij|zij)(?![\p{L}])/iu;
const NUMBER = /(?<![\w-])(T\d{5}|TZ\d{6}-\d{1,4})(?![\w-])/;

/** The promise as something that can be answered; null when the sentence tells none. */
export function promiseTarget({ text }: Sentence, own: string | null): Target | null {
  if (!/toegezegd|zegde|beloofd|vooruitzicht/.test(text)) return null;
  const of = TOLD_OF.exec(text);
  const match = of ?? TOLD.exec(text) ?? TOLD_THEN.exec(text) ?? THING.exec(text);
  if (
    !match ||
    (/\bheeft\b/.test(match[0]) && !GOVERNMENT.test(text.slice(0, match.index + match[0].length))) ||
    /\bniet\b[^.;:]{0,40}\btoegezegd\b/.test(text)
  )
    return null;
  const verb = match[1] ?? match[2] ?? '';
  const start = match.index + match[0].lastIndexOf(verb);
  const words = of ? text.slice(of.index, start + verb.length) : text.slice(start).replace(/;.*$|[.\s]+$/su, '');
  const [debate] = debatesIn(text.slice(0, start), own);
  const number = NUMBER.exec(text)?.[1] ?? null;
  return {
    kind: 'Commitment',
    text: words,
    id: number === null ? null : `toezegging:${number}`,
    generic: false,
    anaphoric: false,
    promise: true,
    confidence: 0.9,
    start: of ? of.index : start,
    end: (of ? of.index : start) + words.length,
    made: {
      end: start + words.length,
      madeBy: null,
      madeByAt: null,
      madeByRef: null,
      debate: debate ?? null,
      document: null,
      madeOn: debate?.date ?? null,
      about: of ? null : words.replace(/^(?:toegezegd|beloofd|in het vooruitzicht gesteld|toe),? /, ''),
      number,
      topic: false,
    },
  };
}
