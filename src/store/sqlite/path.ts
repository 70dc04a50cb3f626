/** The shortest path: breadth first from both ends, then along the smallest ids. */
import { LINK_TYPES, type LinkType } from '../../model/link.ts';
import type { Path, PathLink, PathQuery } from '../graph-store.ts';
import { type Connection, inTime } from './connection.ts';
import { linkEvidence } from './evidence.ts';
import { resolveKey } from './keys.ts';
import { typeIn } from './properties.ts';
import type { Reading } from './reading.ts';
import { sourceOf } from './source.ts';

type Neighbours = (nodes: readonly number[]) => ReadonlyMap<number, ReadonlySet<number>>;

export function path(reading: Reading, query: PathQuery): Path | null {
  const { connection } = reading;
  const [from, to] = [resolveKey(connection, query.from), resolveKey(connection, query.to)];
  if (from === null || to === null) return null;
  const types = query.types ?? LINK_TYPES;
  const neighbours: Neighbours = (nodes) => {
    reading.check();
    return neighboursOf(connection, nodes, types);
  };
  const nodes = shortest(from, to, query.maxLength, neighbours, (n) => sourceOf(connection, n)?.id ?? '');
  if (!nodes) return null;
  return {
    nodes: nodes.flatMap((n) => {
      const source = sourceOf(connection, n);
      return source ? [reading.row(source, query.select, [])] : [];
    }),
    links: nodes.slice(1).map((n, at) => linkBetween(reading, nodes[at] ?? n, n, query, types)),
  };
}

/**
 * Both searches keep their levels. A node of level i counts when level i + 1 holds a neighbour of it that
 * counts; walking those from the start, always to the smallest id, gives the path whose ids sort first.
 */
function shortest(
  from: number,
  to: number,
  maxLength: number,
  neighbours: Neighbours,
  idOf: (n: number) => string,
): readonly number[] | null {
  if (from === to) return [from];
  const start = new Levels(from);
  const end = new Levels(to);
  while (start.depth + end.depth < maxLength) {
    const smaller = start.frontier.length <= end.frontier.length ? start : end;
    if (!smaller.expand(neighbours)) return null;
    if (start.frontier.some((n) => end.frontierHas(n))) return walk(from, start, end, neighbours, idOf);
  }
  return null;
}

class Levels {
  readonly levels: ReadonlySet<number>[];
  readonly #seen: Set<number>;

  constructor(start: number) {
    this.levels = [new Set([start])];
    this.#seen = new Set([start]);
  }

  get depth(): number {
    return this.levels.length - 1;
  }

  get frontier(): readonly number[] {
    return [...(this.levels.at(-1) ?? [])];
  }

  frontierHas(n: number): boolean {
    return this.levels.at(-1)?.has(n) ?? false;
  }

  expand(neighbours: Neighbours): boolean {
    const next = new Set<number>();
    for (const found of neighbours(this.frontier).values()) {
      for (const n of found) if (!this.#seen.has(n)) next.add(n);
    }
    for (const n of next) this.#seen.add(n);
    this.levels.push(next);
    return next.size > 0;
  }
}

function walk(
  from: number,
  start: Levels,
  end: Levels,
  neighbours: Neighbours,
  idOf: (n: number) => string,
): readonly number[] {
  const meeting = new Set(start.frontier.filter((n) => end.frontierHas(n)));
  const steps = [...backFrom(meeting, start, neighbours), meeting, ...end.levels.slice(0, -1).toReversed()];
  const nodes = [from];
  for (const level of steps.slice(1)) {
    const reached = neighbours(nodes.slice(-1)).get(nodes.at(-1) ?? from) ?? new Set();
    const next = [...reached].filter((n) => level.has(n)).map((n) => ({ n, id: idOf(n) }));
    const first = next.sort((a, b) => (a.id < b.id ? -1 : 1))[0];
    if (first) nodes.push(first.n);
  }
  return nodes;
}

/** Of each level before the meeting one, from the start: the nodes that lead to it. */
function backFrom(meeting: ReadonlySet<number>, start: Levels, neighbours: Neighbours): readonly ReadonlySet<number>[] {
  const kept: ReadonlySet<number>[] = [];
  let later = meeting;
  for (const level of start.levels.slice(0, -1).toReversed()) {
    const leading = new Set<number>();
    for (const found of neighbours([...later]).values()) for (const n of found) if (level.has(n)) leading.add(n);
    kept.unshift(leading);
    later = leading;
  }
  return kept;
}

function neighboursOf(
  connection: Connection,
  nodes: readonly number[],
  types: readonly LinkType[],
): ReadonlyMap<number, ReadonlySet<number>> {
  const list = JSON.stringify(nodes);
  const rows = connection.all(
    `SELECT src, dst FROM link l WHERE src IN (SELECT value FROM json_each(?)) AND ${typeIn(types)} AND ${inTime('l.l')}
     UNION ALL SELECT dst, src FROM link l WHERE dst IN (SELECT value FROM json_each(?)) AND ${typeIn(types)} AND ${inTime('l.l')}`,
    [list, list],
  );
  const found = new Map<number, Set<number>>();
  for (const [near, far] of rows) {
    const others = found.get(Number(near)) ?? new Set();
    found.set(Number(near), others.add(Number(far)));
  }
  return found;
}

/** Of parallel links the one with the smallest key. */
function linkBetween(reading: Reading, a: number, b: number, query: PathQuery, types: readonly LinkType[]): PathLink {
  const { connection } = reading;
  const row = connection.get(
    `SELECT l.key, l.type, s.id, d.id FROM link l JOIN node s ON s.n = l.src JOIN node d ON d.n = l.dst
     WHERE ((l.src = ? AND l.dst = ?) OR (l.src = ? AND l.dst = ?)) AND ${typeIn(types)} ORDER BY l.key LIMIT 1`,
    [a, b, b, a],
  );
  const [key, type, from, to] = (row ?? []).map(String);
  const proofs = query.evidence.map((slot) => [
    slot.slot,
    linkEvidence(reading, [{ keys: [key ?? ''], above: [] }], slot)[0] ?? [],
  ]);
  return { type: type as LinkType, from: from ?? '', to: to ?? '', evidence: Object.fromEntries(proofs) };
}
