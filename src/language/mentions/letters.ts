/**
 * Letters and enclosures that a document speaks of: "de aanbiedingsbrief", "Kamerbrief over 5e
 * voortgangsrapportage …", "de factsheet met de resultaten van de derde landelijke monitor".
 */

import { cue } from '../cues.ts';
import type { Head } from '../extraction.ts';
import { matchesOf } from '../matches.ts';
import { type Cast, maskOf, occurrenceAt, SIGNS, type Thing } from './cast.ts';
import type { Line } from './lines.ts';
import { seriesRef } from './refs.ts';

const LETTER = new RegExp(
  `(?<![\\p{L}-])(?:[Aa]anbiedings|[Bb]egeleidende |[Kk]amer)brief(?![\\p{L}-])(?<over> over (?:de |het )?(?<report>${SIGNS.Report}+))?`,
  'gu',
);
/** "de voortgangsbrief en de monitor leesvaardigheid": both about what the monitor is called after. */
const WITH_MONITOR = new RegExp(
  `(?<![\\p{L}-])(?<noun>[Vv]oortgangsbrief)(?: en (?:de |het )?(?<monitor>${SIGNS.Monitor}+))`,
  'gu',
);
const FACTSHEET = new RegExp(
  `(?<![\\p{L}-])(?<noun>[Ff]actsheet|[Ii]nfographic|[Ss]amenvatting|[Bb]rochure) (?:met|van|over) (?:de )?(?:belangrijkste )?(?:(?:resultaten|uitkomsten|cijfers) )?(?:van|uit|over)? ?(?:de |het )?(?<monitor>${SIGNS.Monitor}+)`,
  'gu',
);

const LETTER_CUE = cue('brief', 'factsheet', 'infographic', 'samenvatting', 'brochure');

/** The thing a letter is known by before its number is: the report it was sent with. */
export function letterOf(
  _cast: Cast,
  report: Thing,
): { readonly ref: string; readonly label: string; readonly traits: Thing['traits'] } {
  const ref = report.ref.replace(/^report:/, 'letter:');
  const { of, ordinal } = report.traits;
  return {
    ref: ref.includes('/') ? ref : seriesRef('letter', ref.replace(/^letter:/, '')),
    label: `Kamerbrief over ${report.label}`,
    traits: { ...(of ? { of } : {}), ...(ordinal === undefined ? {} : { ordinal }) },
  };
}

/** Finds letters and enclosures; in a letter the aanbiedingsbrief is the letter itself and no other thing. */
export function findLetters(cast: Cast, head: Head, own: Thing | null): void {
  const isLetter = head.kind?.value === 'Letter';
  for (const line of cast.lines) {
    if (!line.cues.has(LETTER_CUE)) continue;
    const mask = maskOf(cast, line);
    for (const match of matchesOf(FACTSHEET, mask)) factsheet(cast, line, match);
    if (!isLetter) for (const match of matchesOf(LETTER, mask)) letter(cast, line, match, own);
    for (const match of matchesOf(WITH_MONITOR, mask)) letterWithMonitor(cast, line, match);
  }
}

function letter(cast: Cast, line: Line, match: RegExpExecArray, own: Thing | null): void {
  const { over = '', report: sign = '' } = match.groups ?? {};
  const at = match.index + match[0].length - sign.length;
  const report = sign ? cast.things.get(occurrenceAt(cast, line, at)?.ref ?? '') : own;
  if (!report || (sign === '' && /^k/i.test(match[0]))) return;
  const core = [match.index, match.index + match[0].length - over.length] as const;
  const { ref, label, traits } = letterOf(cast, report);
  const shown = [match.index, match.index + match[0].length] as const;
  cast.name(line, core, { ref, kind: 'Letter', label, traits }, sign ? 0.95 : 0.85, shown);
}

function letterWithMonitor(cast: Cast, line: Line, match: RegExpExecArray): void {
  const { noun = '', monitor: sign = '' } = match.groups ?? {};
  const at = match.index + match[0].length - sign.length;
  const occurrence = occurrenceAt(cast, line, at);
  const monitor = occurrence?.how === 'name' ? cast.things.get(occurrence.ref) : undefined;
  if (!monitor || monitor.traits.of) return;
  const label = monitor.label.replace(/^monitor/i, 'Voortgangsbrief');
  const core = [match.index, match.index + noun.length] as const;
  cast.name(line, core, { ref: seriesRef('letter', label), kind: 'Letter', label }, 0.8);
}

function factsheet(cast: Cast, line: Line, match: RegExpExecArray): void {
  const { noun = '', monitor: sign = '' } = match.groups ?? {};
  const end = match.index + match[0].length;
  const monitor = cast.things.get(occurrenceAt(cast, line, end - sign.length)?.ref ?? '');
  if (!monitor) return;
  const { of, ordinal } = monitor.traits;
  cast.name(
    line,
    [match.index, match.index + noun.length],
    {
      ref: monitor.ref.replace(/^monitor:/, `publication:${noun.toLowerCase()}-`),
      kind: 'Publication',
      label: `${noun.charAt(0).toUpperCase()}${noun.slice(1)} ${monitor.label}`,
      traits: { ...(of ? { of } : {}), ...(ordinal === undefined ? {} : { ordinal }) },
    },
    0.92,
    [match.index, end],
  );
}
