/**
 * Kamerstukken by dossier and number: "34 104, nr. 258", "35300-XVI-150", "33037, nrs. 65 en 72",
 * "36321-(R2181)-12", "35526 / 25295, CF" (Aanwijzingen voor de regelgeving 3.43; Leidraad voor
 * juridische auteurs). A number of five digits alone is a dossier only where its surroundings say so.
 */

import type { Cues } from '../cues.ts';
import { Gated } from '../gated.ts';
import { matchesOf } from '../matches.ts';
import type { FoundCitation } from './found.ts';
import { type CitedNumbers, numbersAfter } from './kamerstuk-numbers.ts';

const DOSSIER = /(?<![\d€]|\d[.,]|[\p{L}]-)(\d{2})([ .-]?)(\d{3})(?!\d)/gu;
const SUFFIX =
  /(,? ?hoofdstuk | ?[-‐‑–—] ?|[ .]|, (?=[IVXL]{1,6}[A-E]?,? ?nrs?\b))?([IVXL]{1,6}[A-E]?|[A-L])(?![\p{L}])/uy;
const NUMBER_SUFFIX = /[-‐‑–—] ?(\d{2})(?=[-‐‑–—]\d|,? ?nrs?\b|\/\d{5})/y;
const KINGDOM = / ?[-‐‑–—]? ?\((R ?\d{3,4})\)| ?[-‐‑–—] ?(R\d{3,4})\b/y;
const LABEL =
  /(?:kamerst(?:uk(?:ken)?|\.)(?:nummers?)?|(t\.? ?v\.? ?v)\.?(?: die gedrukt onder)?(?: Kamerstuk(?:ken)?)?|dossier(?:s|nummers?)?|wetsvoorstel(?:len)?|vergaderjaar|handelingen|(?<![\p{L}\d])(?:TK|EK|II))[ :,(]{0,3}(?:(?:II|I|11|1|2|Tweede Kamer|Eerste Kamer|TK|EK|T\.K\.)[ ,]{1,2}){0,2}(?:(?:vergaderjaar |zitting )?((?:19|20)?\d{2}[-–/](?:19|20)?\d{2}(?:-(?:19|20)?\d{2}[-–/](?:19|20)?\d{2})?)[ ,]{0,2})?(?:dossier |nummer |nr\.? )?$/iu;
const NOT_A_DOSSIER =
  /(?:€|\b(?:eur|euro|tel|telefoon|fax|postbus|kvk|iban|bic|btw|kenmerk|artikel|circa|ongeveer|bijna|ruim)\.?)[ :.]{0,3}$/i;
const COUNTED =
  /^ ?(?:euro|mensen|personen|inwoners|gemeenten|leerlingen|fte|woningen|kinderen|cliënten|m2|km|%|procent|miljoen|mln|,-)/i;
/** Numbers before their dossier, which stands in brackets or is called one: "nr. 147 (29323)", "nummer 63 van dossier 35 925 VII". */
const REVERSED = new Gated(
  new RegExp(
    [
      /(?<!\d,? ?|\d[- ][IVXL]{1,6},? ?)\b(?:nrs?\.?|nummers?) ?(\d{1,4}(?:(?:, ?|,? en )\d{1,4})*)/,
      /(?: ?\((?:Kamerstuk(?:ken)?:? )?|,? (?:(?:eveneens|ook|alle|beide) )?(?:(?:van|uit|in|onder|bij) )?(?:het )?(?:Kamerstuk|(?:Kamer)?dossier)(?:ken|nummer)?:? )/,
      /(\d{2})[ .]?(\d{3})(?:[- ]([IVXL]{1,6}[A-E]?)\b)?(?![-\d]| ?\d|,? ?(?:nrs?\b|nummers? \d))/,
    ]
      .map(({ source }) => source)
      .join(''),
    'gi',
  ),
);
/** With a budget chapter five digits are a dossier, whatever stands around them. */
const CHAPTERED = /-[IVX]{2,6}[A-E]?$/;
/** A paper of the Eerste Kamer, by its letters. */
const SENATE = /kamerst(?:uk(?:ken)?|\.),? I[ ,]|(?:^|[ (])EK /i;
/** "33037-308/2018D42487": filed under its dossier, whatever stands before it. */
const FILED = /-\d{1,5}\/(?:19|20)\d{2}[DZ]\d{5}(?!\d)/y;
const CONNECTED = /^ ?(?:en|\/|,|;|&) ?$/;
/** How far back a label is looked for. */
const LOOK_BACK = 90;

interface Candidate extends CitedNumbers {
  readonly start: number;
  readonly end: number;
  readonly dossier: string;
  readonly labelled: boolean;
  readonly bracketed: boolean;
  readonly replaces: boolean;
  readonly year: string | undefined;
  readonly plain: boolean;
}

/** All kamerstukken and dossiers cited in a text; each further number is a citation of its own. */
export function kamerstukken(text: string): FoundCitation[] {
  const candidates: Candidate[] = [];
  for (const match of matchesOf(DOSSIER, text)) {
    const candidate = candidateAt(text, match, candidates.at(-1));
    if (candidate) candidates.push(candidate);
  }
  return withShared(text, candidates).flatMap((candidate) => citationsOf(text, candidate));
}

function candidateAt(text: string, match: RegExpExecArray, before: Candidate | undefined): Candidate | null {
  const digits = `${match[1]}${match[3]}`;
  if (Number(digits) < 10000 || Number(digits) > 39999 || (before && match.index < before.end)) return null;
  const lead = text.slice(Math.max(0, match.index - LOOK_BACK), match.index);
  const label = LABEL.exec(lead);
  const chained = before?.labelled === true && CONNECTED.test(text.slice(before.end, match.index));
  FILED.lastIndex = match.index + match[0].length;
  const labelled = label !== null || chained || FILED.test(text);
  if (!labelled && (NOT_A_DOSSIER.test(lead) || /\d ?$/.test(lead))) return null;
  const bracketed =
    /\(\s?$/.test(lead) || (before?.bracketed === true && CONNECTED.test(text.slice(before.end, match.index)));
  const { dossier, at } = withSuffix(text, digits, match.index + match[0].length, labelled || bracketed);
  const numbers = numbersAfter(text, at, { labelled, bracketed, senate: SENATE.test(label?.[0] ?? '') });
  return {
    ...numbers,
    start: match.index,
    end: numbers.numbers[0]?.end ?? at,
    dossier,
    labelled,
    bracketed,
    replaces: label?.[1] !== undefined || (chained && before.replaces),
    year: label?.[2],
    plain: match[2] !== '.' && match[2] !== '-',
  };
}

/** The dossier's suffix: a budget chapter, a part, a Rijkswet number. */
function withSuffix(text: string, digits: string, from: number, told: boolean): { dossier: string; at: number } {
  let dossier = digits;
  let at = from;
  const numeric = sticky(NUMBER_SUFFIX, text, at);
  const suffix = numeric ? null : sticky(SUFFIX, text, at);
  if (numeric) {
    dossier += `-${numeric[1]}`;
    at += numeric[0].length;
  } else if (suffix && isSuffix(text, suffix, at + suffix[0].length, told)) {
    dossier += `-${suffix[2]}`;
    at += suffix[0].length;
  }
  const kingdom = sticky(KINGDOM, text, at);
  if (kingdom) {
    dossier += `-(${(kingdom[1] ?? kingdom[2] ?? '').replace(' ', '')})`;
    at += kingdom[0].length;
  }
  return { dossier, at };
}

/** A single letter at the end is a number of the Eerste Kamer; before a number it is a part of the dossier. */
function isSuffix(text: string, match: RegExpExecArray, end: number, told: boolean): boolean {
  if (match[1]?.includes('hoofdstuk')) return true;
  const goesOn =
    /^ ?(?:\(?R ?\d|[-‐‑–—] ?\d|,? ?nrs?\b|,? ?nummer|, ?(?:\d|[A-Z]{1,2}(?![\p{L}]))|\/ ?\d{2} ?\d{3}(?!\d))/iu.test(
      text.slice(end, end + 12),
    );
  return goesOn || (told && /^[IVX]+[A-E]?$/.test(match[2] ?? '') && !/^[IVX]$/.test(match[2] ?? ''));
}

function sticky(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

/** "29 323 en 32 279, nr. 140": the number is that of both dossiers. */
function withShared(text: string, candidates: readonly Candidate[]): Candidate[] {
  const result = [...candidates];
  for (let index = result.length - 2; index >= 0; index -= 1) {
    const one = result[index] as Candidate;
    const next = result[index + 1] as Candidate;
    if (one.numbers.length > 0 || next.numbers.length === 0) continue;
    if (!CONNECTED.test(text.slice(one.end, next.start))) continue;
    result[index] = { ...one, numbers: next.numbers, how: 'shared', end: next.numbers[0]?.end ?? one.end };
  }
  return result;
}

function citationsOf(text: string, candidate: Candidate): FoundCitation[] {
  const confidence = confidenceOf(text, candidate);
  if (confidence === 0) return [];
  const year = candidate.year === undefined ? {} : { year: candidate.year };
  const rest = { confidence, ...year, ...(candidate.replaces ? { role: 'replaces' as const } : {}) };
  if (candidate.numbers.length === 0) {
    return [
      { kind: 'dossier', id: `dossier:${candidate.dossier}`, start: candidate.start, end: candidate.end, ...rest },
    ];
  }
  const shared = candidate.how === 'shared' ? candidate.numbers.slice(0, 1) : candidate.numbers;
  return shared.map(({ value, start, end, was }, index) => ({
    kind: 'kamerstuk',
    id: `kst:${candidate.dossier}-${value}`,
    start: index === 0 ? candidate.start : start,
    end,
    ...rest,
    ...(was ? { role: 'replaces' as const } : {}),
  }));
}

/** The share of right readings, by how the number was written; 0 when it is no citation. */
function confidenceOf(text: string, candidate: Candidate): number {
  const { labelled, bracketed, how, plain } = candidate;
  const after = text.slice(candidate.end, candidate.end + 14);
  if (how === 'nr') return labelled ? 0.99 : 0.97;
  if (how === 'shared') return 0.8;
  if (how === 'dash') {
    if (labelled || bracketed) return 0.98;
    const motion = /\b(?:moties?|amendement(?:en)?|brief|nummers?)\b.{0,60}$/i.test(
      text.slice(Math.max(0, candidate.start - 80), candidate.start),
    );
    if (motion || CHAPTERED.test(candidate.dossier)) return 0.93;
    return plain && /^\d{5}-/.test(text.slice(candidate.start)) ? 0.8 : 0;
  }
  if (how === 'comma' || how === 'letters') return labelled || bracketed ? 0.95 : how === 'letters' ? 0.75 : 0;
  if (labelled) return plain || /^\s*(?:[).,;]|$)/.test(after) ? 0.93 : 0.7;
  const alone = bracketed && after.startsWith(')') && plain && !COUNTED.test(after);
  return alone && !/[05]00$/.test(candidate.dossier) ? 0.75 : 0;
}

/** The number before the dossier; each of a list is one: "nr. 147 (29323)" in the plenary report, "de moties met nrs. 22 en 23 (Kamerstuk 36 410 X)". */
export function reversedKamerstukken(text: string, cues: Cues): FoundCitation[] {
  return REVERSED.matches(text, cues).flatMap((match) => {
    const [whole, list = '', first, second, suffix] = match;
    if (Number(`${first}${second}`) < 10000 || Number(`${first}${second}`) > 39999) return [];
    const dossier = `${first}${second}${suffix ? `-${suffix}` : ''}`;
    const end = match.index + whole.length + (text[match.index + whole.length] === ')' ? 1 : 0);
    const from = match.index + whole.indexOf(list);
    const numbers = matchesOf(/\d+/g, list);
    return numbers.map((number, index) => ({
      kind: 'kamerstuk' as const,
      id: `kst:${dossier}-${Number(number[0])}`,
      start: index === 0 ? match.index : from + number.index,
      end: index === numbers.length - 1 ? end : from + number.index + number[0].length,
      confidence: 0.95,
    }));
  });
}
