/** The shortest path, found by the server. */
import type { LinkType } from '../../model/link.ts';
import type { Path, PathLink, PathQuery } from '../graph-store.ts';
import { linkEvidence } from './evidence.ts';
import { nodeOf } from './keys.ts';
import { typeExpression } from './layout.ts';
import { newStatement } from './row.ts';
import { anything, type Compiled, type Statement } from './statement.ts';

export function compilePath(query: PathQuery): Compiled<PathQuery, Path | null> {
  const statement = newStatement<PathQuery>();
  const from = statement.value((plan) => plan.from);
  const to = statement.value((plan) => plan.to);
  const ends = `${nodeOf(from, 'a')} ${nodeOf(to, 'b', 'a')} WHERE a IS NOT NULL AND b IS NOT NULL`;
  const types = typeExpression(query.types ?? []);
  // Without any type to follow a node reaches itself only.
  const maxLength = query.types?.length === 0 ? 0 : query.maxLength;
  if (!query.way)
    return lengthAlone(statement, `${ends} CALL (a, b) { ${lengthBetween(types, maxLength)} } RETURN length`);
  const step = statement.variable('n');
  const node = statement.row(anything(step), query.select, (plan) => plan.select, []);
  const proofs = query.evidence.map((slot, at) =>
    linkEvidence(statement, { key: 'r.key' }, slot, (plan) => plan.evidence[at] as typeof slot, []),
  );
  const link = ['type(r)', 'startNode(r).id', 'endNode(r).id', ...proofs.map(({ text }) => text)].join(', ');
  // Of parallel links the one with the smallest key.
  const linked = `COLLECT { MATCH (x)-[l:${types}]-(y) RETURN l ORDER BY l.key LIMIT 1 }[0]`;
  const pairs = 'UNWIND range(0, size(steps) - 2) AS i WITH i, steps[i] AS x, steps[i + 1] AS y';
  return {
    text: [
      ends,
      `CALL (a, b) { ${stepsBetween(types, maxLength)} }`,
      `RETURN COLLECT { UNWIND steps AS ${step} RETURN ${node.text} },`,
      `COLLECT { ${pairs} WITH i, ${linked} AS r ORDER BY i RETURN [${link}] }`,
    ].join(' '),
    parameters: (plan) => statement.parameters(plan),
    decode: ([record], plan) => {
      if (!record) return null;
      const [nodes, links] = record as readonly [readonly unknown[], readonly (readonly unknown[])[]];
      return {
        length: links.length,
        nodes: nodes.map((value) => node.decode(value, plan)),
        links: links.map(([type, start, end, ...found]): PathLink => {
          const evidence = query.evidence.map((slot, at) => [slot.slot, proofs[at]?.decode(found[at], plan) ?? []]);
          return {
            type: type as LinkType,
            from: start as string,
            to: end as string,
            evidence: Object.fromEntries(evidence),
          };
        }),
      };
    },
  };
}

function lengthAlone(statement: Statement<PathQuery>, text: string): Compiled<PathQuery, Path | null> {
  return {
    text,
    parameters: (plan) => statement.parameters(plan),
    decode: ([record]) => (record ? { length: record[0] as number, nodes: [], links: [] } : null),
  };
}

/** Binds `length`; any one of the shortest paths tells it. */
function lengthBetween(types: string, maxLength: number): string {
  return between('0 AS length', 'length(p) AS length', 'shortestPath', types, maxLength);
}

/** Binds `steps` to the nodes of the path whose ids sort first. */
function stepsBetween(types: string, maxLength: number): string {
  const first = 'nodes(p) AS steps ORDER BY [x IN nodes(p) | x.id] LIMIT 1';
  return between('[a] AS steps', first, 'allShortestPaths', types, maxLength);
}

/** What to give of a node and itself, and of paths `p` between two. A bound on the length cannot be a parameter. */
function between(same: string, found: string, paths: string, types: string, maxLength: number): string {
  const alike = `WITH a, b WHERE a = b RETURN ${same}`;
  const length = Math.min(Math.trunc(maxLength), 100);
  if (!(length >= 1)) return alike;
  return `${alike} UNION WITH a, b WHERE a <> b MATCH p = ${paths}((a)-[:${types}*..${length}]-(b)) RETURN ${found}`;
}
