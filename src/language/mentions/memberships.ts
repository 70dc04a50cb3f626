/** Which gemeenten the coalitions of a programme cover, and who joined in which tranche. */
import type { Passage } from '../extraction.ts';
import { refsOf } from '../gemeenten/enter.ts';
import type { PlacedGemeente } from '../gemeenten/find-gemeenten.ts';
import type { Cast } from './cast.ts';
import { coalitionsIn, type PlacedCoalition } from './coalitions.ts';
import { isPlanned } from './group-life.ts';
import type { Line } from './lines.ts';
import { mainProgramme } from './main-programme.ts';
import { type PlacedTranche, tranchesIn } from './tranches.ts';

export interface Membership {
  readonly type: 'COVERS' | 'IN_TRANCHE';
  readonly from: string;
  readonly to: string;
  readonly passage: Passage;
}

const JOINED =
  /(?<!\p{L})(?:gestart|start(?:t?en)?|van start|meedoen|deelgenomen|aangesloten|toegetreden|toegelaten|geselecteerd|ingestroomd|begonnen|d(?:oen|oet|eden|eed) [^.;]{0,60}mee|n(?:emen|eemt|amen|am) [^.;]{0,60}deel|sl(?:uiten|uit|oten|oot) [^.;]{0,60}aan)(?!\p{L})/u;

/** Enters coalitions and tranches among the things of the document, and says who belongs to them. */
export function findMemberships(cast: Cast, gemeenten: readonly PlacedGemeente[]): Membership[] {
  const topic = mainProgramme(cast)?.ref ?? null;
  const byLine = Map.groupBy(gemeenten, ({ line }) => line);
  return cast.lines.flatMap((line) => {
    const named = byLine.get(line) ?? [];
    const tranches = tranchesIn(line, cast, topic);
    const coalitions = coalitionsIn(line, cast, named, topic);
    if ((coalitions.length === 0 && tranches.length === 0) || isPlanned(line)) return [];
    return [...covering(line, coalitions), ...joining(line, named, coalitions, tranches)];
  });
}

function covering(line: Line, coalitions: readonly PlacedCoalition[]): Membership[] {
  const passage = line.passage(0, line.text.length, 0.9);
  return coalitions.flatMap(({ ref, covers }) =>
    covers.flatMap(({ mention }) => refsOf(mention).map((to) => ({ type: 'COVERS' as const, from: ref, to, passage }))),
  );
}

/** Where a coalition is named the coalition joins, else the gemeente itself. */
function joining(
  line: Line,
  named: readonly PlacedGemeente[],
  coalitions: readonly PlacedCoalition[],
  tranches: readonly PlacedTranche[],
): Membership[] {
  if (tranches.length === 0 || !JOINED.test(line.text)) return [];
  const covered = new Set(coalitions.flatMap(({ covers }) => covers));
  const own = named.filter((each) => !covered.has(each));
  const members = [
    ...coalitions.map(({ ref, start }) => ({ refs: [ref], start })),
    ...own.map(({ mention, start }) => ({ refs: refsOf(mention), start })),
  ];
  const passage = line.passage(0, line.text.length, 0.85);
  return members.flatMap(({ refs, start }) => {
    const to = trancheOf(start, tranches);
    return to === null ? [] : refs.map((from) => ({ type: 'IN_TRANCHE' as const, from, to, passage }));
  });
}

/** The only one that the line names; of several the last before. */
function trancheOf(start: number, tranches: readonly PlacedTranche[]): string | null {
  if (new Set(tranches.map(({ ref }) => ref)).size === 1) return tranches[0]?.ref ?? null;
  return tranches.findLast((tranche) => tranche.end <= start)?.ref ?? null;
}
