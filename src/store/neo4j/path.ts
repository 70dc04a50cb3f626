/** The shortest path, found by the server. */
import type { LinkType } from '../../model/link.ts';
import type { Path, PathLink, PathQuery } from '../graph-store.ts';
import { linkEvidence } from './evidence.ts';
import { nodeOf } from './keys.ts';
import { typeExpression } from './layout.ts';
import { newStatement } from './row.ts';
import type { Compiled } from './statement.ts';

export function compilePath(query: PathQuery): Compiled<PathQuery, Path | null> {
  const statement = newStatement<PathQuery>();
  const from = statement.value((plan) => plan.from);
  const to = statement.value((plan) => plan.to);
  const step = statement.variable('n');
  const node = statement.row(step, query.select, (plan) => plan.select, []);
  const proofs = query.evidence.map((slot, at) =>
    linkEvidence(statement, { key: 'r.key' }, slot, (plan) => plan.evidence[at] as typeof slot, []),
  );
  const link = ['type(r)', 'startNode(r).id', 'endNode(r).id', ...proofs.map(({ text }) => text)].join(', ');
  const types = typeExpression(query.types ?? []);
  // Without any type to follow a node reaches itself only.
  const maxLength = query.types?.length === 0 ? 0 : query.maxLength;
  // Of parallel links the one with the smallest key.
  const between = `COLLECT { MATCH (x)-[l:${types}]-(y) RETURN l ORDER BY l.key LIMIT 1 }[0]`;
  const pairs = 'UNWIND range(0, size(steps) - 2) AS i WITH i, steps[i] AS x, steps[i + 1] AS y';
  return {
    text: [
      nodeOf(from, 'a'),
      nodeOf(to, 'b', 'a'),
      'WHERE a IS NOT NULL AND b IS NOT NULL',
      `CALL (a, b) { ${stepsBetween(types, maxLength)} }`,
      `RETURN COLLECT { UNWIND steps AS ${step} RETURN ${node.text} },`,
      `COLLECT { ${pairs} WITH i, ${between} AS r ORDER BY i RETURN [${link}] }`,
    ].join(' '),
    parameters: (plan) => statement.parameters(plan),
    decode: ([record], plan) => {
      if (!record) return null;
      const [nodes, links] = record as readonly [readonly unknown[], readonly (readonly unknown[])[]];
      return {
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

/** Binds `steps` to the nodes of the path whose ids sort first. A bound on the length cannot be a parameter. */
function stepsBetween(types: string, maxLength: number): string {
  const same = 'WITH a, b WHERE a = b RETURN [a] AS steps';
  const length = Math.min(Math.trunc(maxLength), 100);
  if (!(length >= 1)) return same;
  const found = `MATCH p = allShortestPaths((a)-[:${types}*..${length}]-(b))`;
  const first = 'RETURN nodes(p) AS steps ORDER BY [x IN nodes(p) | x.id] LIMIT 1';
  return `${same} UNION WITH a, b WHERE a <> b ${found} ${first}`;
}
