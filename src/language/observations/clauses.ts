/**
 * The clause that a count stands in, and what it says of what is counted: in words as a measure, and as
 * a key that is the same for other word orders, other numbers and other dates.
 */
import { slugOf } from '../../model/identifier.ts';
import { matchesOf } from '../matches.ts';
import { SIGNS } from '../mentions/cast.ts';
import type { Span } from '../reading.ts';
import { remembering } from '../remembering.ts';

const CLAUSE_BREAK =
  /,(?!\d)|[;:(]|(?<=[\p{L}\d]) (?:en|maar) (?=(?:inmiddels|nu|momenteel|thans|reeds|is|zijn|was|waren|wordt|worden|werd|werden|heeft|hebben|dat|die|\p{Ll}+ (?:zij|ze|er|wij|we|men|ik)) |(?:\p{Ll}+ )?\d[\d.]* \p{L}+ \p{Ll}|(?:op \S+ na )?(?:(?:bijna|vrijwel|nagenoeg) )?alle \p{L}+ (?:is|zijn|heeft|hebben|doen|nemen) |\p{Lu}[\p{L}-]* (?:in|bij|binnen) \d)|(?<=\p{L}) (?:dat|waarbij|waarin|waardoor|waarmee|omdat|doordat|zodat|terwijl|want) /gu;

/** Words that say when, how surely or how many, but not what. */
const ADVERBS =
  /(?<![\p{L}])(?:gaat het om|het gaat om|ging het om|het ging om|gaat het|het gaat|in totaal|nog eens|op dit moment|tot nu toe|tot op heden|tot dusver|op dit ogenblik|maar liefst|meer dan|ten minste|minstens|inmiddels|momenteel|thans|nu|nog|toen|reeds|al|ook|verder|daarnaast|intussen|ruim|circa|ongeveer|zo'n|zo’n|bijna|er|landelijk|dit jaar|vorig jaar)(?![\p{L}])/giu;
/** In lower case: with a capital it begins many a programme's name. */
const TOGETHER = /(?<![\p{L}])samen(?![\p{L}])/gu;
const AUXILIARY = /^(?:is|zijn|was|waren|wordt|worden|werd|werden|heeft|hebben|had|hadden|gaat|gaan)$/;
const FUNCTION_WORD =
  /^(?:de|het|een|deze|dit|dat|die|zij|ze|men|hun|in|op|aan|van|voor|met|door|bij|uit|te|om|tot|naar|over|via|en|of|binnen|tussen|tijdens|sinds|per)$/;
const PARTICIPLE =
  /^(?:\p{L}*ge(?!meente|zin|zond)\p{L}{2,}(?:d|t|en)|\p{L}+(?:eerd|aakt|erkt)|be\p{L}+d|ver\p{L}+d|ont\p{L}+d)$/u;
const VERBS: Readonly<Record<string, string>> = {
  deed: 'doen',
  deden: 'doen',
  doet: 'doen',
  nam: 'nemen',
  namen: 'nemen',
  neemt: 'nemen',
  bood: 'bieden',
  boden: 'bieden',
  biedt: 'bieden',
  werkte: 'werken',
  werkten: 'werken',
  werkt: 'werken',
};
const NO_KIND = /^(?:nieuwe|extra|deelnemende|verschillende|Nederlandse|andere|grote|overige|betrokken)$/;
const MOST_KEY_WORDS = 10;

/** "63 gemeenten, met 7 miljoen inwoners, zijn gestart": what stands between does not end the clause. */
const INSERTION =
  /^, (?:[^,;.]|[,.](?=\d)){3,90}, (?=(?:is|zijn|was|waren|wordt|worden|werd|werden|heeft|hebben|doen|nemen|werken) )/u;

const breaksOf = remembering((text) => matchesOf(CLAUSE_BREAK, text));

/** The clause around an offset of a sentence. */
export function clauseAt(text: string, offset: number): Span {
  let start = 0;
  let end = text.length;
  let skipped = 0;
  for (const match of breaksOf(text)) {
    const after = match.index + match[0].length;
    if (after <= offset) start = after;
    else if (match.index > offset) {
      const inserted = INSERTION.exec(text.slice(match.index));
      if (inserted && match.index + inserted[0].length > skipped) {
        skipped = match.index + inserted[0].length;
        continue;
      }
      if (match.index < skipped) continue;
      end = match.index;
      break;
    }
  }
  return { start, end };
}

export interface Measure {
  readonly words: string;
  readonly key: string;
}

export interface Counted {
  readonly unit: string;
  /** "in 12 gemeenten", not "12 gemeenten hebben". */
  readonly within: boolean;
  readonly programme: string | null;
  /** "lokale" of "lokale coalities"; not "nieuwe", which says when and not what. */
  readonly adjectives: string;
}

/**
 * What is counted, from the clause without its count. `rest` has the programme's name or pronoun replaced
 * by its sign, and the count with its unit and preposition taken out.
 */
export function measureOf(rest: string, { unit, within, programme, adjectives }: Counted): Measure {
  const plain = rest
    .replace(ADVERBS, ' ')
    .replace(TOGETHER, ' ')
    .replace(/[«»"“”()[\]]/g, ' ');
  const words = plain.split(/[\s.,;:!?]+/).filter((word) => word !== '' && !/^\d/.test(word));
  const auxiliary = words.find((word) => AUXILIARY.test(word)) ?? null;
  const body = words.filter((word) => word !== auxiliary);
  // "Gemeenten die meedoen: 160": what is counted is already said.
  if (body[0]?.toLowerCase() === unit) body.shift();
  if (/^(?:dat|die)$/i.test(body[0] ?? '')) body.shift();
  const content = body.filter((word) => !FUNCTION_WORD.test(word.toLowerCase()) && !word.includes(SIGNS.Programme));
  const kinds = adjectives.split(' ').filter((word) => word !== '' && !NO_KIND.test(word));
  const keyWords = [...new Set([...kinds, ...content].map(keyWord))]
    .filter((word) => word !== slugOf(unit) && word !== 'aantal')
    .sort()
    .slice(0, MOST_KEY_WORDS);
  const subject =
    programme && within && content.length <= 1 && !body.some((word) => word.includes(SIGNS.Programme))
      ? [programme]
      : [];
  const spoken = [...subject, ...body.map((word) => (word.includes(SIGNS.Programme) ? (programme ?? '') : word))];
  return {
    words: [...kinds, unit, within ? 'waar' : 'die', ...verbLast(spoken, auxiliary)].filter(Boolean).join(' '),
    key: [programme ? slugOf(programme) : 'x', slugOf(unit), keyWords.join('-') || 'aantal'].join(':'),
  };
}

/** A word of a key: a verb that is likely to change its tense counts as one word. */
function keyWord(word: string): string {
  const slug = slugOf(word);
  return VERBS[slug] ?? slug;
}

/** Dutch subordinate order: the auxiliary stands before the participle, or last. */
function verbLast(words: readonly string[], auxiliary: string | null): string[] {
  const lower = words.map((word, at) =>
    at === 0 && /^(?:In|Aan|Door|Bij|Het|De|Dit|Via|Met)$/.test(word) ? word.toLowerCase() : word,
  );
  if (auxiliary === null) return lower;
  const verb = auxiliary.toLowerCase();
  const at = lower.findIndex((word) => PARTICIPLE.test(word));
  return at < 0 ? [...lower, verb] : [...lower.slice(0, at), verb, ...lower.slice(at)];
}
