/**
 * Reports of a series: "de derde voortgangsrapportage van het actieprogramma X", "de vorige
 * voortgangsrapportage (december 2019)", and "deze voortgangsrapportage", which is the document's own.
 */

import { cue } from '../cues.ts';
import { findDates } from '../dates.ts';
import { matchesOf } from '../matches.ts';
import { ordinalOf } from '../numbers.ts';
import { type Cast, maskOf, occurrenceAt, SIGNS, type Thing } from './cast.ts';
import type { Line } from './lines.ts';
import { mainProgramme } from './main-programme.ts';
import { seriesRef } from './refs.ts';
import { ORDINAL, REPORT_NOUN } from './series-words.ts';

const REPORT = new RegExp(
  `(?:(?<![\\p{L}])(?<det>[Dd]e|[Hh]et|[Dd]eze|[Dd]it|[Ee]lke|[Ii]edere|[Ee]en|[Gg]een) )?(?:(?:bijgevoegde|bijgaande|meegestuurde|onderhavige) )?(?<core>(?:(?<ordinal>(?<![\\p{L}\\d])${ORDINAL}) )?(?:(?<turn>vorige|voorgaande|volgende) )?(?<noun>${REPORT_NOUN}))(?: (?<before>20\\d\\d)(?![\\d–/-])(?= ))?(?:(?: van| over| voor)?(?: het| de)?(?: \\p{L}*(?:programma|aanpak|project|actieplan))?(?: ['‘“"«])? ?(?<programme>${SIGNS.Programme}+)['’”"»]?)?(?: (?<year>20\\d\\d)(?![\\d–/-]))?`,
  'gu',
);
const REPORT_CUE = cue('rapport');
const SENDS =
  /(?<![\p{L}])(?:hierbij|bijgaand|bijgevoegd|stuur|zend|ontvangt|stuurde|gestuurd|aanbieding|bied|aangeboden)(?![\p{L}])/iu;
const POINTS = /^(?:de|het|deze|dit)$/i;

interface Seen {
  readonly line: Line;
  readonly core: readonly [number, number];
  readonly shown: readonly [number, number];
  readonly determiner: string;
  readonly noun: string;
  readonly ordinal: number | null;
  readonly turn: string | null;
  readonly programme: string | null;
  readonly year: string | null;
  /** EDTF, from the brackets or month after it. */
  readonly date: string | null;
}

/** Finds reports; answers the one that the document itself is, encloses or is about. */
export function findReports(cast: Cast): Thing | null {
  const seen = cast.lines.flatMap((line) => reportsIn(cast, line));
  if (seen.length === 0) return null;
  const topic = mainProgramme(cast);
  const main = mainOf(seen);
  let own: Thing | null = null;
  if (main) own = nameReport(cast, main, main.programme ?? topic?.ref ?? null, main.ordinal);
  for (const each of seen) {
    const programme = each.programme ?? topic?.ref ?? null;
    if (each.ordinal !== null) nameReport(cast, each, programme, each.ordinal);
    else if (each.turn) nameNeighbour(cast, each, main, programme);
    else if (each === main) continue;
    else if (own && (POINTS.test(each.determiner) || isSameReport(each, own)))
      cast.point(each.line, each.core, own.ref);
  }
  return own;
}

function reportsIn(cast: Cast, line: Line): Seen[] {
  if (!line.cues.has(REPORT_CUE)) return [];
  const mask = maskOf(cast, line);
  const seen: Seen[] = [];
  for (const match of matchesOf(REPORT, mask)) {
    const { det = '', core = '', ordinal, turn, noun = '', programme, before, year = before } = match.groups ?? {};
    const start = match.index + match[0].indexOf(core, det.length);
    const end = match.index + match[0].length;
    const at = programme ? match.index + match[0].lastIndexOf(programme) : -1;
    const [date] = findDates(line.text.slice(end, end + 40));
    const dated = date && /^ ?\(?$/.test(line.text.slice(end, end + date.start)) ? date : null;
    const closing = dated && line.text[end + dated.end] === ')' ? 1 : 0;
    seen.push({
      line,
      core: [start, start + core.length],
      shown: [start, dated ? end + dated.end + closing : end],
      determiner: det,
      noun: noun.toLowerCase(),
      ordinal: ordinal ? ordinalOf(ordinal) : null,
      turn: turn ?? null,
      programme: at >= 0 ? (occurrenceAt(cast, line, at)?.ref ?? null) : null,
      year: year ?? null,
      date: dated?.edtf ?? null,
    });
  }
  return seen;
}

/** The report at hand: in the title, else the one that is sent, else the last of the series. */
function mainOf(seen: readonly Seen[]): Seen | null {
  const numbered = seen.filter((each) => each.ordinal !== null);
  const last = [...numbered].sort((a, b) => (b.ordinal ?? 0) - (a.ordinal ?? 0))[0];
  const unnumbered = seen.filter(
    (each) => each.programme !== null && each.turn === null && !/^(?:een|elke|iedere|geen)$/i.test(each.determiner),
  );
  return (
    numbered.find((each) => each.line.role === 'title') ??
    numbered.find((each) => SENDS.test(each.line.text)) ??
    last ??
    unnumbered.find((each) => each.line.role === 'title' || SENDS.test(each.line.text)) ??
    null
  );
}

function nameReport(cast: Cast, seen: Seen, programme: string | null, ordinal: number | null): Thing | null {
  if (programme === null && ordinal === null) return null;
  const label = programme ? (cast.things.get(programme)?.label ?? '') : '';
  const which = ordinal ?? seen.year ?? undefined;
  const ref = seriesRef('report', programme ?? seen.noun, which);
  const name = [ordinal === null ? '' : `${ordinal}e`, seen.noun, ordinal === null ? (which ?? '') : '', label]
    .filter(Boolean)
    .join(' ');
  return cast.name(
    seen.line,
    seen.core,
    {
      ref,
      kind: 'Report',
      label: name,
      noun: seen.noun,
      traits: {
        ...(ordinal === null ? {} : { ordinal }),
        ...(ordinal === null && seen.year ? { editionYear: Number(seen.year) } : {}),
        ...(programme ? { of: programme } : {}),
        ...(seen.date && seen.turn === null ? { date: seen.date } : {}),
      },
    },
    seen.programme ? 0.97 : 0.9,
    seen.shown,
  );
}

/** "de vorige voortgangsrapportage (december 2019)" beside a third: the second. */
function nameNeighbour(cast: Cast, seen: Seen, main: Seen | null, programme: string | null): void {
  if (!seen.turn || /^volgende$/.test(seen.turn) || !programme) return;
  const ordinal = main?.ordinal ? main.ordinal - 1 : null;
  if (ordinal === 0 || (ordinal === null && seen.date === null)) return;
  const label = cast.things.get(programme)?.label ?? '';
  cast.name(
    seen.line,
    seen.core,
    {
      ref: seriesRef('report', programme, ordinal ?? seen.date ?? 'previous'),
      kind: 'Report',
      label: `${ordinal === null ? 'vorige' : `${ordinal}e`} ${seen.noun} ${label}`.trim(),
      noun: seen.noun,
      traits: {
        ...(ordinal === null ? {} : { ordinal }),
        ...(seen.date ? { date: seen.date } : {}),
        of: programme,
      },
    },
    0.85,
    seen.shown,
  );
}

function isSameReport(seen: Seen, own: Thing): boolean {
  return seen.programme !== null && seen.programme === own.traits.of && seen.determiner === '';
}
