/**
 * When a programme was launched ("In september 2018 werd het actieprogramma X gelanceerd") and the
 * period it runs for ("het actieprogramma 2018-2021"): each a mention of its own, with its own passage.
 */

import { cue } from '../cues.ts';
import { findDates } from '../dates.ts';
import { matchesOf } from '../matches.ts';
import { type Cast, maskOf, occurrenceAt, SIGNS } from './cast.ts';
import type { Line } from './lines.ts';

const PROGRAMME = `(?<programme>${SIGNS.Programme}+)`;
const PERIOD = new RegExp(
  `${PROGRAMME},?(?: \\(| voor de periode | voor de jaren | in de periode | loopt van | ){1,2}(?<from>20\\d\\d) ?(?:[-–/]|t/m|tot en met|tot) ?(?<until>20\\d\\d)`,
  'gu',
);
const LAUNCH = new RegExp(
  `(?<!${SIGNS.Programme})${PROGRAMME}[^.;]{0,90}?(?:gelanceerd|van start gegaan|van start|gestart|gepresenteerd)(?!\\p{L})|(?:(?:lancering|start) van|lanceer(?:de|den|t)[^.;${SIGNS.Programme}]{0,60}?) (?:het |de )?(?:\\p{L}*[Pp]rogramma )?(?:[‘“«"'])?${PROGRAMME.replace('programme', 'launched')}`,
  'gu',
);

/** Most sentences say nothing of the kind, and are passed over at once. */
const CUE = cue('20', 'lanceer', 'lancering', 'start', 'gepresenteerd');

export function findLifetimes(cast: Cast): void {
  const launches = new Map<string, { line: Line; date: string }[]>();
  for (const line of cast.lines) {
    if (!line.cues.has(CUE) || !cast.at(line).some((each) => each.kind === 'Programme')) continue;
    const mask = maskOf(cast, line);
    for (const match of matchesOf(PERIOD, mask)) {
      const { programme = '', from = '', until = '' } = match.groups ?? {};
      const ref = occurrenceAt(cast, line, match.index + match[0].indexOf(programme))?.ref;
      if (ref && from < until) tellWhole(cast, ref, line, { period: `${from}/${until}` });
    }
    for (const match of matchesOf(LAUNCH, mask)) {
      const sign = match.groups?.['programme'] ?? match.groups?.['launched'] ?? '';
      const ref = occurrenceAt(cast, line, match.index + match[0].indexOf(sign))?.ref;
      const date = launchDate(line.text, match.index, match.index + match[0].length);
      if (ref && date) launches.set(ref, [...(launches.get(ref) ?? []), { line, date }]);
    }
  }
  for (const [ref, all] of launches) {
    const exact = all.reduce((best, each) => (each.date.length > best.date.length ? each : best));
    if (all.every(({ date }) => exact.date.startsWith(date))) tellWhole(cast, ref, exact.line, { date: exact.date });
  }
}

function tellWhole(cast: Cast, ref: string, line: Line, traits: { period: string } | { date: string }): void {
  cast.tell(ref, line, [0, line.text.length], traits, 0.93);
}

/** The date nearest to the launch, before it or right after; never an interval or a year counted from. */
function launchDate(text: string, start: number, end: number): string | null {
  const dates = findDates(text).filter(({ form }) => form === 'day' || form === 'month' || form === 'year');
  const near = dates.filter((date) => date.end <= end + 24 && !/\bsinds $/.test(text.slice(0, date.start)));
  const inside = near.filter((date) => date.start >= start);
  return (inside[0] ?? near.at(-1))?.edtf ?? null;
}
