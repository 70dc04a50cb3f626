/**
 * Monitors: a series has ordinals ("vijfde landelijke monitor X") and edition years ("monitor X 2023"),
 * and neither is the ordinal of the report that presents it, nor the year it came out in.
 */

import { cue } from '../cues.ts';
import { findDates } from '../dates.ts';
import type { Head } from '../extraction.ts';
import { matchesOf } from '../matches.ts';
import { ordinalOf } from '../numbers.ts';
import { type Cast, maskOf, occurrenceAt, SIGNS } from './cast.ts';
import type { Line } from './lines.ts';
import { mainProgramme } from './main-programme.ts';
import { NAME } from './names.ts';
import { seriesRef } from './refs.ts';
import { ORDINAL } from './series-words.ts';

const MONITOR = new RegExp(
  `(?:(?<![\\p{L}])(?<det>[Dd]e|[Dd]eze|[Ee]en|[Ee]lke|[Ii]edere) )?(?<core>(?:(?<ordinal>(?<![\\p{L}\\d])${ORDINAL}) )?(?:(?<turn>vorige|volgende|eerdere|nieuwe) )?(?:(?:tweejaarlijkse|jaarlijkse|landelijke|nationale|regionale) )*(?<noun>(?<![\\p{L}-])(?:RIVM-)?[Mm]onitor|\\p{Lu}\\p{Ll}+monitor)(?![\\p{L}]))(?:(?: van het| van de)?(?: \\p{L}*(?:programma|aanpak))? ['‘“"«]?(?<programme>${SIGNS.Programme}+)['’”"»]?| (?<topic>${NAME})| (?<low>\\p{Ll}+e \\p{Ll}{4,})(?=[,.;:)]|$))?(?:,? (?:van |editie )?(?<year>(?:19|20)\\d\\d)(?![\\d/–-]))?`,
  'gu',
);
const MONITOR_CUE = cue('monitor');
const COMPARES = /(?:vergele[ke]\p{L}*|ten opzichte van|anders dan|eerdere|vorige) [^.]{0,40}$/iu;

interface Seen {
  readonly line: Line;
  readonly core: readonly [number, number];
  readonly shown: readonly [number, number];
  readonly determiner: string;
  readonly ordinal: number | null;
  readonly year: number | null;
  /** Ref of the programme, or the monitor's own topic. */
  readonly programme: string | null;
  readonly topic: string | null;
  readonly compared: boolean;
}

/** Finds monitors, joins an ordinal and an edition year that are one monitor, and resolves "de monitor". */
export function findMonitors(cast: Cast, head: Head): void {
  const seen = cast.lines.flatMap((line) => monitorsIn(cast, line));
  if (seen.length === 0) return;
  const topic = mainProgramme(cast);
  for (const each of seen) {
    if (each.ordinal !== null || each.year !== null || each.topic) nameMonitor(cast, each, topic?.ref ?? null);
  }
  joinEditions(cast, seen, () => yearOf(cast, head));
  for (const each of seen) {
    if (each.ordinal !== null || each.year !== null || each.topic || /^(?:een|elke|iedere)$/i.test(each.determiner))
      continue;
    if (each.determiner === '' && !each.programme) continue;
    resolve(cast, each, topic?.ref ?? null);
  }
}

function monitorsIn(cast: Cast, line: Line): Seen[] {
  if (!line.cues.has(MONITOR_CUE)) return [];
  const mask = maskOf(cast, line);
  const seen: Seen[] = [];
  for (const match of matchesOf(MONITOR, mask)) {
    const { det = '', core = '', ordinal, turn, noun = '', programme, topic, low, year } = match.groups ?? {};
    if (turn === 'volgende' || turn === 'vorige' || turn === 'eerdere') continue;
    const start = match.index + match[0].indexOf(core, det.length);
    const at = programme ? match.index + match[0].indexOf(programme) : -1;
    const compound = /^\p{Lu}\p{Ll}+monitor$/u.test(noun) ? noun : null;
    const named = topic && !/^(?:De|Het|In|Uit|Lees|Bekijk)\b/.test(topic) ? topic : low;
    seen.push({
      line,
      core: [start, start + core.length],
      shown: [start, match.index + match[0].length],
      determiner: det,
      ordinal: ordinal ? ordinalOf(ordinal) : null,
      year: year ? Number(year) : null,
      programme: at >= 0 ? (occurrenceAt(cast, line, at)?.ref ?? null) : null,
      topic: compound ? [compound, named].filter(Boolean).join(' ') : (named ?? null),
      compared: COMPARES.test(mask.slice(0, match.index + match[0].length)),
    });
  }
  return seen;
}

function nameMonitor(cast: Cast, seen: Seen, topic: string | null): string | null {
  const programme = seen.programme ?? (seen.topic ? null : topic);
  const series = programme ? (cast.things.get(programme)?.label ?? '') : (seen.topic ?? '');
  if (series === '') return null;
  const which = seen.ordinal ?? seen.year ?? undefined;
  const ref = seriesRef('monitor', series, which);
  const label = [
    seen.ordinal === null ? '' : `${seen.ordinal}e`,
    /monitor/i.test(series) ? '' : 'monitor',
    series,
    seen.year ?? '',
  ]
    .filter((part) => part !== '')
    .join(' ');
  cast.name(
    seen.line,
    seen.core,
    {
      ref,
      kind: 'Monitor',
      label: label.charAt(0).toUpperCase() + label.slice(1),
      noun: 'monitor',
      traits: {
        ...(seen.ordinal === null ? {} : { ordinal: seen.ordinal }),
        ...(seen.year === null ? {} : { editionYear: seen.year }),
        ...(programme ? { of: programme } : {}),
      },
    },
    seen.programme || seen.topic ? 0.95 : 0.88,
    seen.shown,
  );
  return ref;
}

/** One ordinal and one edition year of a series in a text of that year or the next are one monitor. */
function joinEditions(cast: Cast, seen: readonly Seen[], yearOfText: () => number | null): void {
  for (const programme of new Set(cast.of('Monitor').map((thing) => thing.traits.of))) {
    if (!programme) continue;
    const things = cast.of('Monitor').filter((thing) => thing.traits.of === programme);
    const numbered = things.filter((thing) => thing.traits.ordinal !== undefined);
    const dated = things.filter(
      (thing) => thing.traits.editionYear !== undefined && thing.traits.ordinal === undefined,
    );
    const [one, other] = [numbered[0], dated[0]];
    if (numbered.length !== 1 || dated.length !== 1 || !one || !other) continue;
    const edition = other.traits.editionYear ?? 0;
    const year = yearOfText();
    if (year !== null && edition !== year && edition !== year - 1) continue;
    if (seen.some((each) => each.year === edition && each.compared)) continue;
    cast.merge(other.ref, one.ref);
    one.label = `Monitor ${cast.things.get(programme)?.label ?? ''} ${edition}`;
  }
}

/** The year a text is of: its own date's, else the latest that it names with a month. */
function yearOf(cast: Cast, head: Head): number | null {
  if (head.date) return Number(head.date.value.slice(0, 4));
  const years = cast.lines
    .flatMap((line) => findDates(line.text))
    .filter(({ form }) => form === 'day' || form === 'month')
    .map(({ edtf }) => Number(edtf.slice(0, 4)));
  return years.length > 0 ? years.reduce((a, b) => Math.max(a, b)) : null;
}

/** "de monitor", "deze monitor": the one that the document identifies, else the series itself. */
function resolve(cast: Cast, seen: Seen, topic: string | null): void {
  const programme = seen.programme ?? topic;
  const known = cast
    .of('Monitor')
    .filter((thing) => thing.traits.of !== undefined && (!programme || thing.traits.of === programme));
  const [only] = known;
  if (known.length === 1 && only) cast.point(seen.line, seen.core, only.ref);
  else if (known.length === 0 && seen.programme) nameMonitor(cast, seen, topic);
}
