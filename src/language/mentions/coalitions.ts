/**
 * Tranches of a programme ("derde tranche") and its coalitions as far as one gemeente or region is named
 * ("de lokale coalitie in Almere"). "De coalitie wil" and the coalitieakkoord are politics, and none.
 */

import { cue } from '../cues.ts';
import { matchesOf } from '../matches.ts';
import { ordinalOf } from '../numbers.ts';
import { type Cast, maskOf, occurrenceAt, SIGNS } from './cast.ts';
import type { Line } from './lines.ts';
import { mainProgramme, nearestBefore } from './main-programme.ts';
import { namedRef, seriesRef } from './refs.ts';
import { ORDINAL } from './series-words.ts';

const TRANCHE = new RegExp(`(?<![\\p{L}\\d])(?<ordinal>${ORDINAL}) tranche(?!\\p{L})`, 'gu');
const PLACE = "(?:\\p{Lu}|['’]s-\\p{Lu})[\\p{L}'’-]+(?:(?: aan| op| en| bij)?(?: den| de)? \\p{Lu}[\\p{L}'’-]+)?";
const COALITION = new RegExp(
  `(?<![\\p{L}-])(?<scope>[Ll]okale|[Rr]egionale|[Ll]andelijke) coalitie (?:(?<programme>${SIGNS.Programme}+) )?(?:(?:in|van|voor|uit) )?(?:de )?(?:gemeente |regio )?(?<place>${PLACE})`,
  'gu',
);
const GROUP_CUE = cue('tranche', 'coalitie');
const SCOPES = { lokale: 'LOCAL', regionale: 'REGIONAL', landelijke: 'NATIONAL' } as const;

export function findCoalitions(cast: Cast): void {
  const topic = mainProgramme(cast)?.ref ?? null;
  for (const line of cast.lines) {
    if (!line.cues.has(GROUP_CUE)) continue;
    for (const match of matchesOf(TRANCHE, line.text)) tranche(cast, line, match, topic);
    const mask = maskOf(cast, line);
    for (const match of matchesOf(COALITION, mask)) coalition(cast, line, match, topic);
  }
}

function tranche(cast: Cast, line: Line, match: RegExpExecArray, topic: string | null): void {
  const ordinal = ordinalOf(match.groups?.['ordinal'] ?? '');
  const programme = nearestBefore(cast, line.index, match.index, 'Programme', 3)?.ref ?? topic;
  if (ordinal === null || programme === null) return;
  const label = `${ordinal}e tranche ${cast.things.get(programme)?.label ?? ''}`;
  const ref = seriesRef('tranche', programme, ordinal);
  const core = [match.index, match.index + match[0].length] as const;
  cast.name(line, core, { ref, kind: 'Tranche', label, traits: { ordinal, of: programme } }, 0.9);
}

function coalition(cast: Cast, line: Line, match: RegExpExecArray, topic: string | null): void {
  const { scope = '', programme: sign = '', place = '' } = match.groups ?? {};
  const at = sign ? match.index + match[0].indexOf(sign) : -1;
  const programme = at >= 0 ? (occurrenceAt(cast, line, at)?.ref ?? null) : topic;
  if (!programme) return;
  const kind = scope.toLowerCase() as keyof typeof SCOPES;
  const label = `${kind} coalitie ${cast.things.get(programme)?.label ?? ''} ${place}`;
  cast.name(
    line,
    [match.index, match.index + scope.length + ' coalitie'.length],
    { ref: namedRef('coalition', label), kind: 'Coalition', label, traits: { of: programme, scope: SCOPES[kind] } },
    0.85,
    [match.index, match.index + match[0].length],
  );
}
