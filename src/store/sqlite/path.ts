/** The shortest path: breadth first from both ends, a statement a level, then along the smallest ids. */
import type { LinkType } from '../../model/link.ts';
import type { Path, PathLink, PathQuery } from '../graph-store.ts';
import { inTime } from './connection.ts';
import { EACH } from './each.ts';
import { linkEvidence } from './evidence.ts';
import { resolveKey } from './keys.ts';
import { typeIn } from './properties.ts';
import type { Reading } from './reading.ts';
import { type Source, sourcesOf } from './source.ts';

export function path(reading: Reading, query: PathQuery): Path | null {
  const { connection } = reading;
  const [from, to] = [resolveKey(connection, query.from), resolveKey(connection, query.to)];
  if (from === null || to === null) return null;
  // To name every type would have SQLite look for each of them at every node.
  const types = query.types ? typeIn(query.types) : 'TRUE';
  const found = shortest(reading, from, to, query.maxLength, types);
  if (!found) return null;
  const { length } = found;
  if (!query.way) return { length, nodes: [], links: [] };
  const numbers = found.along();
  const sources = sourcesOf(connection, numbers);
  const nodes = numbers.flatMap((n) => sources.get(n) ?? []);
  return {
    length,
    nodes: reading.rows(
      nodes.map((source) => ({ source, above: [] })),
      query.select,
    ),
    links: linksAlong(reading, nodes, query, types),
  };
}

interface Found {
  readonly length: number;
  /** The row numbers of the nodes of the path. */
  readonly along: () => readonly number[];
}

function shortest(reading: Reading, from: number, to: number, maxLength: number, types: string): Found | null {
  if (from === to) return { length: 0, along: () => [from] };
  const start = new Side(reading, from, types);
  const end = new Side(reading, to, types);
  while (start.depth + end.depth < maxLength) {
    expandLighter(start, end);
    if (start.frontier.size === 0 || end.frontier.size === 0) return null;
    const meeting = [...start.frontier.keys()].filter((n) => end.frontier.has(n));
    if (meeting.length === 0) continue;
    const along = () => walk(reading, from, to, stepsOver(meeting, start, end));
    return { length: start.depth + end.depth, along };
  }
  return null;
}

const LIGHT = 1000;

/** One hub may have more links than a thousand other nodes: each end is tried for few links, then for more. */
function expandLighter(start: Side, end: Side): void {
  const sides = start.frontier.size <= end.frontier.size ? [start, end] : [end, start];
  for (let most = LIGHT; !sides.some((side) => side.expand(most)); ) most *= 10;
}

/** The nodes that a level holds, each with those of the level before that lead to it. */
type Level = ReadonlyMap<number, readonly number[]>;

/** What was reached from one end. */
class Side {
  readonly levels: Level[];
  readonly #reading: Reading;
  readonly #types: string;
  readonly #seen: Set<number>;

  constructor(reading: Reading, end: number, types: string) {
    this.levels = [new Map([[end, []]])];
    this.#reading = reading;
    this.#types = types;
    this.#seen = new Set([end]);
  }

  get depth(): number {
    return this.levels.length - 1;
  }

  get frontier(): Level {
    return this.levels.at(-1) as Level;
  }

  /** Adds the next level, unless it takes as many links as given to find it: tells whether it did. */
  expand(most: number): boolean {
    const links = this.#links(most) as readonly (readonly [number, number])[];
    if (links.length >= most) return false;
    const next = new Map<number, number[]>();
    for (const [near, far] of links) {
      if (this.#seen.has(far)) continue;
      const known = next.get(far);
      if (known) known.push(near);
      else next.set(far, [near]);
    }
    for (const n of next.keys()) this.#seen.add(n);
    this.levels.push(next);
    return true;
  }

  #links(most: number) {
    this.#reading.check();
    const arms = [
      ['src', 'dst'],
      ['dst', 'src'],
    ].map(
      ([near, far]) =>
        `SELECT l.${near}, l.${far} FROM ${EACH} CROSS JOIN link l ON l.${near} = s.value WHERE ${this.#types} AND ${inTime('l.l')}`,
    );
    const frontier = JSON.stringify([...this.frontier.keys()]);
    return this.#reading.connection.all(`${arms.join(' UNION ALL ')} LIMIT ?`, [frontier, frontier, most]);
  }
}

/** From each node on a shortest path those that come next on one. */
function stepsOver(meeting: readonly number[], start: Side, end: Side): ReadonlyMap<number, readonly number[]> {
  const next = new Map<number, number[]>();
  let later: Iterable<number> = meeting;
  for (const level of start.levels.slice(1).toReversed()) {
    const leading = new Set<number>();
    for (const n of later) {
      for (const before of level.get(n) ?? []) {
        const known = next.get(before);
        if (known) known.push(n);
        else next.set(before, [n]);
        leading.add(before);
      }
    }
    later = leading;
  }
  // On the other side what leads to a node is what comes next after it.
  return new Map([...end.levels.flatMap((level) => [...level]), ...next]);
}

/** Always to the smallest id: of all shortest paths the one whose ids sort first. */
function walk(
  { connection }: Reading,
  from: number,
  to: number,
  steps: ReadonlyMap<number, readonly number[]>,
): readonly number[] {
  const nodes = [from];
  for (let at = from; at !== to; ) {
    const choice = [...new Set(steps.get(at))];
    const [only] = choice;
    const first = 'SELECT n.n FROM node n WHERE n.n IN (SELECT value FROM json_each(?)) ORDER BY n.id LIMIT 1';
    at = choice.length === 1 ? Number(only) : Number(connection.get(first, [JSON.stringify(choice)])?.[0]);
    nodes.push(at);
  }
  return nodes;
}

/** Of parallel links the one with the smallest key. */
function linksAlong(reading: Reading, nodes: readonly Source[], query: PathQuery, types: string): readonly PathLink[] {
  if (nodes.length < 2) return [];
  const ids = new Map(nodes.map(({ n, id }) => [n, id]));
  const pairs = JSON.stringify(nodes.slice(1).map(({ n }, at) => [nodes[at]?.n, n]));
  const arms = [
    ['src', 'dst'],
    ['dst', 'src'],
  ].map(
    ([a, b]) =>
      `SELECT s.key AS at, l.key, l.type, l.src, l.dst FROM ${EACH} CROSS JOIN link l ON l.${a} = s.value ->> 0 AND l.${b} = s.value ->> 1 WHERE ${types}`,
  );
  const links = reading.connection.all(
    `SELECT min(key), type, src, dst FROM (${arms.join(' UNION ALL ')}) GROUP BY at ORDER BY at`,
    [pairs, pairs],
  );
  const proven = links.map(([key]) => ({ keys: [String(key)], above: [] }));
  const proofs = query.evidence.map((slot) => [slot.slot, linkEvidence(reading, proven, slot)] as const);
  return links.map(([, type, from, to], at) => ({
    type: type as LinkType,
    from: ids.get(Number(from)) ?? '',
    to: ids.get(Number(to)) ?? '',
    evidence: Object.fromEntries(proofs.map(([slot, found]) => [slot, found[at] ?? []])),
  }));
}
