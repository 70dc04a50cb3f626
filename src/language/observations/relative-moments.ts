/**
 * Moments that only the document's own date or the text before makes exact: "vorig jaar", "in februari",
 * "de zomer van vorig jaar", "een jaar eerder", "op de peildatum".
 */

import { MONTH, monthOf } from '../../model/months.ts';
import type { Cues } from '../cues.ts';
import { Gated } from '../gated.ts';
import { cardinalOf, SMALL_NUMBERS } from '../numbers.ts';
import { lastQuarter, lastTime, monthsOn, schoolYear, yearsOn } from './calendar.ts';
import type { Known, Moment } from './moments.ts';

type Groups = Readonly<Record<string, string | undefined>>;

interface Rule {
  readonly pattern: RegExp;
  /** `before` is the last moment that was named, in the sentence or in the text before it. */
  readonly edtfOf: (groups: Groups, known: Known, before: string | null) => string | null;
}

const NOT_IN_WORD = '(?<![\\p{L}\\d])';
const END = '(?![\\p{L}\\d])';
const SEASON = 'voorjaar|lente|zomer|najaar|herfst|winter';
const SEASONS: Readonly<Record<string, string>> = {
  voorjaar: '21',
  lente: '21',
  zomer: '22',
  najaar: '23',
  herfst: '23',
  winter: '24',
};
const NTH: Readonly<Record<string, number>> = { eerste: 1, tweede: 2, derde: 3, vierde: 4, laatste: 4 };
const LAST = 'vorige?|verleden|voorbije?|afgelopen';
const THIS_YEAR = '(?:dit|het lopende|lopend) (?:kalender)?jaar';
/** "Het afgelopen jaar" lasts until now: it is no moment. */
const LAST_YEAR = `(?:het (?:vorige|voorbije)|vorig|verleden|(?<!het )afgelopen) (?:kalender)?jaar`;
const THAT_YEAR = '(?:dat|datzelfde|hetzelfde) (?:kalender)?jaar';
/** A day, month, season, quarter, half or some months of a year that is named beside it. */
const PART_OF = `(?:(?:(?<day>\\d{1,2})(?:e|ste|de)? )?(?<month>${MONTH})|(?<season>${SEASON})|(?<nth>eerste|tweede|derde|vierde|laatste) (?<span>kwartaal|helft|halfjaar)|eerste (?<many>\\p{Ll}+|\\d{1,2}) maanden)`;
const EDGE = '(?:(?<edge>begin|medio|halverwege|eind|einde)(?: van)? )';
const EDGES: Readonly<Record<string, string>> = { begin: '-01~', medio: '-06~', halverwege: '-06~' };
const COUNT = `(?<count>een|één|${SMALL_NUMBERS}|een half|anderhalf)`;
const BACK = 'eerder|daarvoor|ervoor|voordien';
const ON = 'later|daarna|erna|erop|daarop|nadien';

/** The longest first: what one has taken, a later one leaves alone. */
const RULES: readonly Rule[] = [
  {
    pattern: rule(
      `(?:(?:op )?dezelfde (?:datum|dag)|(?:de|dezelfde) peildatum) (?:in|van|een jaar eerder|het jaar daarvoor) ?(?<year>(?:19|20)\\d{2})`,
    ),
    edtfOf: ({ year }, _, before) =>
      before !== null && /^\d{4}-\d\d(?:-\d\d)?$/.test(before) ? year + before.slice(4) : null,
  },
  { pattern: rule('peildatum'), edtfOf: (_, { reference }) => reference },
  { pattern: rule(`(?:op|tot|per|tot en met) (?:die|deze|genoemde) (?:datum|dag)`), edtfOf: (_, { told }) => told },
  {
    pattern: rule(
      `dezelfde periode (?:in |van )?(?:vorig jaar|een jaar eerder|het (?:jaar (?:daarvoor|ervoor)|vorige jaar|voorgaande jaar))`,
    ),
    edtfOf: (_groups, _known, before) => before && yearsOn(before, -1),
  },
  {
    pattern: rule(`(?:vorig|verleden) jaar (?:om|rond) deze tijd|deze tijd (?:vorig|verleden) jaar`),
    edtfOf: (_, known) => ago({ unit: 'jaar' }, known),
  },
  {
    pattern: rule(
      `${EDGE}?(?:${PART_OF} (?:van |in )?)?(?:${THIS_YEAR}|(?<last>${LAST_YEAR})|(?<that>${THAT_YEAR})|(?<=maanden van )(?:het jaar )?(?<year>(?:19|20)\\d{2}))`,
    ),
    edtfOf: partOfYear,
  },
  { pattern: rule(`(?<last>${LAST_YEAR}) ${PART_OF}`), edtfOf: partOfYear },
  {
    pattern: rule(`in de eerste (?<many>\\p{Ll}+|\\d{1,2}) maanden(?! (?:van|na|in|dat|die|waarin))`),
    edtfOf: (groups, known) => partOfYear({ ...groups, year: (known.told ?? known.own)?.slice(0, 4) }, known),
  },
  {
    pattern: rule(`(?:(?<last>${LAST})|(?:dit|het lopende|het huidige)) (?:school|studie|college)jaar`),
    edtfOf: ({ last }, { own }) => own && schoolYear(own, last === undefined ? 0 : -1),
  },
  { pattern: rule(`dat (?:school|studie|college)jaar`), edtfOf: (_, { told }) => told },
  {
    pattern: rule(`(?:${LAST}) (?:(?<unit>maand|kwartaal)|(?<month>${MONTH})|(?<season>${SEASON}))`),
    edtfOf: recent,
  },
  {
    pattern: rule(
      `(?:${LAST}) (?:week(?:end)?(?: (?:maan|dins|woens|donder|vrij|zater|zon)dag)?|(?:maan|dins|woens|donder|vrij|zater|zon)dag)`,
    ),
    edtfOf: (_, { own }) => own && monthsOn(own, 0),
  },
  { pattern: rule(`deze maand`), edtfOf: (_, { own }) => own && monthsOn(own, 0) },
  { pattern: rule(`${COUNT} (?<unit>jaar|maand|maanden) geleden`), edtfOf: ago },
  { pattern: rule(`${COUNT} (?<unit>jaar|maand|maanden) (?:(?<back>${BACK})|${ON})`), edtfOf: shifted },
  {
    pattern: rule(
      `(?:het|de) (?<unit>jaar|(?:school|studie|college)jaar|maand) (?:(?:dat|die) )?(?:(?<back>${BACK})|${ON})`,
    ),
    edtfOf: shifted,
  },
  {
    pattern: rule(`het (?:daaraan )?(?<back>voorafgaande|voorgaande) (?<unit>(?:school|studie)?jaar)`),
    edtfOf: shifted,
  },
  { pattern: rule(`het (?:daarop)?volgende (?<unit>(?:school|studie)?jaar)`), edtfOf: shifted },
  {
    pattern: new RegExp(
      `(?:(?<=(?<![\\p{L}])(?:in|sinds|(?<edge>begin|eind|medio)|per|van|tot|tot en met|maand) )(?<month>${MONTH})(?! \\d{4})|(?<first>${MONTH})(?= (?:tot en met|tot|t/m|en|-|–) (?:${MONTH}) \\d{4}))${END}`,
      'giu',
    ),
    edtfOf: ({ month, first, edge }, { own }) =>
      own && lastTime(`${own.slice(0, 4)}-${monthOf(month ?? first)}`, own.slice(0, 7)) + (edge ? '~' : ''),
  },
];
const GATES = RULES.map(({ pattern }) => new Gated(pattern));

function rule(source: string): RegExp {
  return new RegExp(`${NOT_IN_WORD}(?:${source})${END}`, 'giu');
}

/** A match of a rule, still to be made exact. */
interface Place {
  readonly start: number;
  readonly end: number;
  readonly groups: Groups;
  readonly rule: Rule;
}

/**
 * All relative moments in a line, in order. `named` are the dates that are written in it; those in a place that `taken`
 * has already are left out.
 */
export function relativeMoments(
  { text, cues }: { readonly text: string; readonly cues: Cues },
  known: Known,
  named: readonly Moment[],
  taken: readonly Moment[],
): Moment[] {
  const places: Place[] = [];
  for (const [at, rule] of RULES.entries()) {
    for (const match of (GATES[at] as Gated).matches(text, cues)) {
      const place = { start: match.index, end: match.index + match[0].length, groups: match.groups ?? {}, rule };
      if (![...places, ...taken].some((other) => other.start < place.end && place.start < other.end))
        places.push(place);
    }
  }
  return exact(places, known, named);
}

/** In the order of the text, so that "een jaar eerder" counts from what was named before it. */
function exact(places: readonly Place[], known: Known, named: readonly Moment[]): Moment[] {
  const found: Moment[] = [];
  for (const { start, end, groups, rule } of places.toSorted((a, b) => a.start - b.start)) {
    const before = [...named, ...found]
      .filter((one) => one.end <= start)
      .toSorted((a, b) => a.end - b.end)
      .at(-1);
    // "Een jaar eerder, in september 2030": the text itself says when.
    if (rule.edtfOf === shifted && named.some((one) => one.start >= end && one.start <= end + 6)) continue;
    const edtf = rule.edtfOf(groups, known, before?.edtf ?? known.told);
    if (edtf !== null) found.push({ start, end, edtf });
  }
  return found;
}

function partOfYear(groups: Groups, { own, told }: Known): string | null {
  const { last, that, day, month, season, nth, span, many, edge } = groups;
  const own0 = own?.slice(0, 4) ?? null;
  const year = groups['year'] ?? (that ? (told?.slice(0, 4) ?? null) : own0 && String(Number(own0) - (last ? 1 : 0)));
  if (year === null) return null;
  if (that && !month && !season && told && /^\d{4}\/\d{4}$/.test(told)) return told;
  if (month) return [`${year}-${monthOf(month)}`, ...(day ? [day.padStart(2, '0')] : [])].join('-') + (edge ? '~' : '');
  if (season) return `${year}-${SEASONS[season.toLowerCase()]}`;
  if (nth && span) {
    const at =
      span.toLowerCase() === 'kwartaal'
        ? 32 + (NTH[nth.toLowerCase()] ?? 1)
        : 39 + Math.min(2, NTH[nth.toLowerCase()] ?? 1);
    return `${year}-${at}`;
  }
  if (many) {
    const months = /^\d/.test(many) ? Number(many) : (cardinalOf(many) ?? 0);
    return months > 1 && months <= 12 ? `${year}-01/${year}-${String(months).padStart(2, '0')}` : null;
  }
  return edge ? year + (EDGES[edge.toLowerCase()] ?? '-12~') : year;
}

function recent({ unit, month, season }: Groups, { own }: Known): string | null {
  if (own === null) return null;
  if (month) return lastTime(`${own.slice(0, 4)}-${monthOf(month)}`, own.slice(0, 7));
  if (season) return lastTime(`${own.slice(0, 4)}-${SEASONS[season.toLowerCase()]}`, own);
  return unit?.toLowerCase() === 'kwartaal' ? lastQuarter(own) : monthsOn(own, -1);
}

function monthsIn({ count, unit }: Groups): number {
  const many = count === undefined ? 1 : (HALVES[count.toLowerCase()] ?? cardinalOf(count) ?? 1);
  return /jaar/i.test(unit ?? '') ? many * 12 : many;
}

const HALVES: Readonly<Record<string, number>> = { 'een half': 0.5, anderhalf: 1.5 };

/** From the day of the figures, else from the document's own: a year ago is a month of that year; more years ago, a year. */
function ago(groups: Groups, { own: today, told, stand }: Known): string | null {
  const own = stand && told !== null ? told : today;
  if (own === null) return null;
  const months = monthsIn(groups);
  return (months < 24 ? monthsOn(own, -months) : null) ?? yearsOn(own.slice(0, 4), -Math.round(months / 12));
}

/** So long before or after what was told last, as exact as that was. */
function shifted(groups: Groups, _: Known, before: string | null): string | null {
  if (before === null) return null;
  const months = monthsIn(groups) * (groups['back'] ? -1 : 1);
  return months % 12 === 0 ? yearsOn(before, months / 12) : monthsOn(before, months);
}
