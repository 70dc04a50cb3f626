/**
 * Everything that bears an identifier of its own: zaken and documents of the Tweede Kamer, official
 * publications by their file name, Handelingen, Aanhangsel, toezeggingen, Staatscourant.
 */
import { type Cues, cue } from '../cues.ts';
import type { Citation } from '../extraction.ts';
import { matchesOf } from '../matches.ts';
import type { FoundCitation } from './found.ts';

interface Form {
  readonly kind: Citation['kind'];
  readonly pattern: RegExp;
  readonly confidence: number;
  readonly id: (match: RegExpExecArray) => string | null;
}

const YEAR = '((?:19|20)?\\d{2,4}[-–/](?:19|20)?\\d{2})';
const CHAMBER = '(?:(II|I|Tweede Kamer|Eerste Kamer|TK|EK)[ ,]{1,2})?';

const FORMS: readonly Form[] = [
  {
    kind: 'kamerstuk',
    pattern: /\bkst-(\d{4,5}(?:-(?:[0-9A-Za-z]{1,8}|\(R\d{4}\))){1,4})(?![\w-])/gi,
    confidence: 0.99,
    id: (m) => `kst:${m[1]}`,
  },
  { kind: 'aanhangsel', pattern: /\bah-((?:tk|ek)-\d{8}-\d{1,5})\b/gi, confidence: 0.99, id: (m) => `ah:${m[1]}` },
  {
    kind: 'handelingen',
    pattern: /\bh-((?:tk|ek|vv)-\d{8}-\d{1,5}(?:-\d{1,5})?)\b/gi,
    confidence: 0.99,
    id: (m) => `h:${m[1]}`,
  },
  { kind: 'kamervraag', pattern: /\bkv-((?:tk|ek)-?\d{4}Z\d{5})\b/gi, confidence: 0.99, id: (m) => `kv:${m[1]}` },
  { kind: 'nds', pattern: /\bnds-((?:tk|ek)-\d{4}D\d{5})\b/gi, confidence: 0.99, id: (m) => `nds:${m[1]}` },
  { kind: 'bijlage', pattern: /\bblg-(\d{4,8})\b/gi, confidence: 0.99, id: (m) => `blg:${m[1]}` },
  { kind: 'staatscourant', pattern: /\bstcrt-(\d{4}-\d{1,6})\b/gi, confidence: 0.99, id: (m) => `stcrt:${m[1]}` },
  {
    kind: 'zaak',
    pattern: /(?<![\w-])((?:19|20)\d{2}Z\d{5})(?![\w-])/g,
    confidence: 0.99,
    id: (m) => `tk-zaak:${m[1]}`,
  },
  {
    kind: 'document',
    pattern: /(?<![\w-])((?:19|20)\d{2}D\d{5})(?![\w-])/g,
    confidence: 0.99,
    id: (m) => `tk-document:${m[1]}`,
  },
  {
    kind: 'toezegging',
    pattern: /(?<![\w-])(T\d{5}|TZ\d{6}-\d{1,4})(?![\w-])/g,
    confidence: 0.97,
    id: (m) => `toezegging:${m[1]}`,
  },
  {
    kind: 'aanhangsel',
    pattern: new RegExp(
      `\\bAanhangsel(?: (?:van de |bij de |der )?Handelingen)?[ ,]{1,2}${CHAMBER}(?:vergaderjaar )?${YEAR},? ?nr\\.? ?(\\d{1,5})(?!\\d)`,
      'gi',
    ),
    confidence: 0.98,
    id: (m) => withYear(m, 'ah', m[3]),
  },
  {
    kind: 'handelingen',
    pattern: new RegExp(
      `\\bHandelingen[ ,]{1,2}${CHAMBER}(?:vergaderjaar )?${YEAR},? ?nr\\.? ?(\\d{1,4})(?:,? ?item ?(\\d{1,3})(?!\\d))?(?:,? ?(?:p|pag|blz)\\.? ?(\\d{1,6}(?:[-–]\\d{1,6})?))?`,
      'gi',
    ),
    confidence: 0.97,
    id: (m) => withYear(m, 'h', handelingenPart(m)),
  },
  {
    kind: 'staatscourant',
    pattern: /\b(?:Stcrt\.?|Staatscourant) ?((?:19|20)\d{2}),? ?(?:nr\.? ?)?(\d{1,6})(?!\d)/gi,
    confidence: 0.97,
    id: (m) => `stcrt:${m[1]}-${m[2]}`,
  },
];

const DIGITS = [...'0123456789'];
const CUE = cue(
  ...['kst-', 'ah-', 'h-t', 'h-e', 'h-v', 'kv-', 'nds-', 'blg-', 'stcrt', 'aanhangsel', 'handelingen', 'staatscourant'],
  ...DIGITS.flatMap((digit) => [`${digit}z`, `${digit}d`, `t${digit}`, `tz${digit}`]),
);

/** All citations by identifier in a text, in no particular order. */
export function publications(text: string, cues: Cues): FoundCitation[] {
  if (!cues.has(CUE)) return [];
  return FORMS.flatMap(({ kind, pattern, confidence, id }) =>
    matchesOf(pattern, text).flatMap((match) => {
      const found = id(match);
      if (found === null) return [];
      const year = kind === 'handelingen' || kind === 'aanhangsel' ? match[2] : undefined;
      const span = { start: match.index, end: match.index + match[0].length };
      return [{ kind, id: found, confidence, ...span, ...(year && /[-–/]/.test(year) ? { year } : {}) }];
    }),
  );
}

/** "2017/18" and "2017-2018" are 20172018 in the names of publications; null for no parliamentary year. */
function parliamentaryYear(text: string): string | null {
  const match = /^(?:(19|20)?(\d{2}))[-–/](?:(19|20)?(\d{2}))$/.exec(text);
  if (!match) return null;
  const century = match[1] ?? (Number(match[2]) > 60 ? '19' : '20');
  const first = Number(`${century}${match[2]}`);
  return (first + 1) % 100 === Number(match[4]) ? `${first}${first + 1}` : null;
}

function withYear(match: RegExpExecArray, scheme: 'ah' | 'h', part: string | undefined): string | null {
  const year = parliamentaryYear(match[2] ?? '');
  if (year === null || part === undefined) return null;
  const chamber = /^(?:I|Eerste Kamer|EK)$/i.test(match[1] ?? '') ? 'ek' : 'tk';
  return `${scheme}:${chamber}-${year}-${part}`;
}

/** By number and item since 2011; before that by its pages. */
function handelingenPart(match: RegExpExecArray): string | undefined {
  if (match[4] !== undefined) return `${match[3]}-${match[4]}`;
  return match[5] === undefined ? match[3] : match[5].replace('–', '-');
}
