/**
 * Dates in Dutch text as EDTF (ISO 8601-2:2019): days, months, years, seasons, quarters (sub-year
 * codes 33 to 36) and halves (40 and 41), intervals, and what "dit najaar" or "volgend jaar" means
 * beside the document's own date.
 */
import { isDate } from '../model/edtf.ts';
import { MONTH_OR_SHORT, monthOf } from '../model/months.ts';
import { cuesOf } from './cues.ts';
import { Gated } from './gated.ts';
import { ordinalOf } from './numbers.ts';
import type { Span } from './reading.ts';
import { remembering } from './remembering.ts';

type DateForm = 'day' | 'month' | 'year' | 'season' | 'quarter' | 'half' | 'interval' | 'relative';

export interface FoundDate extends Span {
  readonly edtf: string;
  readonly form: DateForm;
  /** The year was not written but taken from the document's own date. */
  readonly resolved: boolean;
}

const SEASONS: Readonly<Record<string, string>> = {
  voorjaar: '21',
  lente: '21',
  zomer: '22',
  zomerreces: '22',
  najaar: '23',
  herfst: '23',
  winter: '24',
};
const MONTH = `(${MONTH_OR_SHORT})\\.?`;
const YEAR = '((?:1[89]|20)\\d{2})(?!\\d)';
const ORDINAL = '(eerste|tweede|derde|vierde|laatste|[1-4](?:e|de|ste))';

const DATED = /(?:1[89]|20)\d\d/;

interface Pattern {
  readonly regex: RegExp;
  /** It holds for texts that name no year. */
  readonly yearless?: true;
  readonly read: (match: RegExpExecArray, own: Own | null) => Omit<FoundDate, 'start' | 'end'> | null;
}

interface Own {
  readonly year: number;
  readonly month: number;
}

const found = (edtf: string | null, form: DateForm, resolved = false) =>
  edtf !== null && isDate(edtf) ? { edtf, form, resolved } : null;
const dayText = (year: string, month: string | null, day: string | undefined) =>
  month === null || day === undefined ? null : `${year}-${month}-${day.padStart(2, '0')}`;

/** Longest and most certain first: what one has taken, a later one leaves alone. */
const PATTERNS: readonly Pattern[] = [
  {
    regex: new RegExp(`(?<![\\d.])(\\d{1,2})(?:e|ste|de)? ${MONTH} ${YEAR}`, 'gi'),
    read: (m) => found(dayText(m[3] ?? '', monthOf(m[2]), m[1]), 'day'),
  },
  { regex: /(?<![\d-])((?:19|20)\d{2})-(\d{2})-(\d{2})(?![\d-])/g, read: (m) => found(m[0], 'day') },
  {
    regex: /(?<![\d./-])(\d{1,2})[-/.](\d{1,2})[-/.]((?:19|20)\d{2})(?![\d-])/g,
    read: (m) => found(dayText(m[3] ?? '', (m[2] ?? '').padStart(2, '0'), m[1]), 'day'),
  },
  {
    regex: new RegExp(`(?<!\\d )\\b(?:(begin|eind|medio) )?${MONTH} ${YEAR}`, 'gi'),
    read: (m) => found(`${m[3]}-${monthOf(m[2])}${m[1] ? '~' : ''}`, 'month'),
  },
  {
    regex: new RegExp(`\\b${ORDINAL} kwartaal (?:van )?(?:het jaar )?${YEAR}`, 'gi'),
    read: (m) => found(`${m[2]}-${32 + nth(m[1], 4)}`, 'quarter'),
  },
  {
    regex: new RegExp(`\\bQ([1-4])[ -]?${YEAR}`, 'g'),
    read: (m) => found(`${m[2]}-${32 + Number(m[1])}`, 'quarter'),
  },
  {
    regex: new RegExp(`\\b${YEAR}[ -]?Q([1-4])\\b`, 'g'),
    read: (m) => found(`${m[1]}-${32 + Number(m[2])}`, 'quarter'),
  },
  {
    regex: new RegExp(`\\b${ORDINAL} (?:helft|halfjaar) (?:van )?(?:het jaar )?${YEAR}`, 'gi'),
    read: (m) => found(`${m[2]}-${39 + nth(m[1], 2)}`, 'half'),
  },
  {
    regex: new RegExp(`\\b(voorjaar|lente|zomerreces|zomer|najaar|herfst|winter) (?:van )?(?:het jaar )?${YEAR}`, 'gi'),
    read: (m) => found(`${m[2]}-${SEASONS[(m[1] ?? '').toLowerCase()]}`, 'season'),
  },
  {
    regex: new RegExp(`(?<![\\d.,/-])${YEAR} ?(?:[-–/]| t/m | tot en met ) ?${YEAR}`, 'gi'),
    read: (m) => found(`${m[1]}/${m[2]}`, 'interval'),
  },
  {
    regex: new RegExp(
      `\\b(?:het )?(begin|medio|midden|halverwege|eind|einde|loop)(?: van)?(?: het jaar)? ${YEAR}`,
      'gi',
    ),
    read: (m) => found(`${m[2]}${PART_OF_YEAR[(m[1] ?? '').toLowerCase()] ?? ''}`, 'year'),
  },
  {
    yearless: true,
    regex: new RegExp(`\\b(\\d{1,2})(?:e|ste|de)? ${MONTH}(?![\\p{L}\\d])(?! \\d{4})`, 'giu'),
    read: (m, own) => own && found(dayText(String(own.year), monthOf(m[2]), m[1]), 'day', true),
  },
  {
    yearless: true,
    regex:
      /\b(dit|komend|volgend|aanstaande|deze|komende|volgende|de|het) (voorjaar|lente|zomerreces|zomer|najaar|herfst|winter|kerstreces|jaar)\b/gi,
    read: (m, own) => own && relative(m, own),
  },
  {
    yearless: true,
    regex: new RegExp(`\\b(?:het |dit )?${ORDINAL} kwartaal(?: van (dit|volgend) jaar)?`, 'gi'),
    read: (m, own) => own && found(`${own.year + (m[2] === 'volgend' ? 1 : 0)}-${32 + nth(m[1], 4)}`, 'quarter', true),
  },
  {
    yearless: true,
    regex: /\b(eind|einde|medio|begin)(?: van)?(?: (dit|het|volgend) jaar)\b/gi,
    read: (m, own) =>
      own &&
      found(
        `${own.year + (m[2] === 'volgend' ? 1 : 0)}${PART_OF_YEAR[(m[1] ?? '').toLowerCase()] ?? ''}`,
        'relative',
        true,
      ),
  },
  {
    regex: new RegExp(
      `\\b(?:in|sinds|van|vanaf|tot|na|voor|vóór|uiterlijk|over|per|jaar|start|het|dit|en|tot en met|t/m|uit|\\() ?${YEAR}(?![-–/.,]?\\d)`,
      'gi',
    ),
    read: (m) => found(m[1] ?? null, 'year'),
  },
];
const GATES = PATTERNS.map(({ regex }) => new Gated(regex));
const BARE_YEAR = PATTERNS.length - 1;
const PART_OF_YEAR: Readonly<Record<string, string>> = {
  begin: '-01~',
  medio: '-06~',
  midden: '-06~',
  halverwege: '-06~',
  eind: '-12~',
  einde: '-12~',
};

/**
 * All dates in a text, in order and not overlapping. With the document's own date (EDTF), dates
 * without a year ("10 februari") and relative ones ("dit najaar", "volgend jaar") are resolved;
 * without it they are left out. A bare year counts only after a word that makes it a date.
 */
export const findDates = remembering((text, own): readonly FoundDate[] => {
  const base = ownDate(own);
  const dated = DATED.test(text);
  if (!dated && base === null) return [];
  const cues = cuesOf(text);
  const candidates: (FoundDate & { rank: number })[] = [];
  for (const [rank, { yearless, read }] of PATTERNS.entries()) {
    if (yearless ? base === null : !dated) continue;
    for (const match of (GATES[rank] as Gated).matches(text, cues)) {
      const value = read(match, base);
      if (!value) continue;
      const end = match.index + match[0].length;
      const start = rank === BARE_YEAR ? end - 4 : match.index;
      candidates.push({ ...value, start, end, rank });
    }
  }
  return candidates.length > 0 ? withoutOverlaps(candidates) : [];
});

/** Of two that overlap the one of the earlier pattern stays. */
function withoutOverlaps(candidates: (FoundDate & { rank: number })[]): FoundDate[] {
  const kept: (FoundDate & { rank: number })[] = [];
  for (const candidate of candidates.sort((a, b) => a.start - b.start || a.rank - b.rank)) {
    const last = kept.at(-1);
    if (last && candidate.start < last.end) {
      if (candidate.rank < last.rank) kept[kept.length - 1] = candidate;
    } else {
      kept.push(candidate);
    }
  }
  return kept.map(({ rank: _, ...date }) => date);
}

/** The date that a whole text is ("8 juli 2020", "08-07-2020", "2022"), or null. */
export const dateOf = remembering((text): string | null => {
  const trimmed = text.replace(/\s+/g, ' ').trim().replace(/\.$/, '');
  if (trimmed.length > 60) return null;
  if (/^(?:1[89]|20)\d{2}$/.test(trimmed)) return trimmed;
  const weekday = /^(?:maan|dins|woens|donder|vrij|zater|zon)dag,? /i.exec(trimmed)?.[0].length ?? 0;
  const [first] = findDates(trimmed.slice(weekday));
  return first && first.start === 0 && first.end === trimmed.length - weekday ? first.edtf : null;
});

function ownDate(own: string | null): Own | null {
  const match = own === null ? null : /^(\d{4})(?:-(0[1-9]|1[0-2]))?/.exec(own);
  return match ? { year: Number(match[1]), month: Number(match[2] ?? '1') } : null;
}

function nth(word: string | undefined, last: number): number {
  return word?.toLowerCase() === 'laatste' ? last : (ordinalOf(word ?? '') ?? 1);
}

function relative(match: RegExpExecArray, own: Own): Omit<FoundDate, 'start' | 'end'> | null {
  const which = (match[1] ?? '').toLowerCase();
  const what = (match[2] ?? '').toLowerCase();
  const next = which.startsWith('volgend');
  if (what === 'jaar') {
    if (which === 'de' || which === 'het' || which === 'deze') return null;
    return found(String(own.year + (which === 'dit' ? 0 : 1)), 'relative', true);
  }
  if (what === 'kerstreces') return found(`${own.year + (next ? 1 : 0)}-12`, 'relative', true);
  const code = SEASONS[what] ?? '22';
  const lastMonth = code === '24' ? 12 : (Number(code) - 20) * 3 + 2;
  const past = own.month > lastMonth;
  return found(`${own.year + (past || next ? 1 : 0)}-${code}`, 'relative', true);
}
