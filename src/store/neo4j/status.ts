/** What the server says of itself and of the graph in it. */
import { isKind, type Kind } from '../../model/kind.ts';
import type { StoreStatus } from '../graph-store.ts';
import { byCodeUnit } from '../json.ts';
import type { Connection } from './connection.ts';
import { typeExpression } from './layout.ts';

const STATUS = `CALL dbms.components() YIELD name, versions WITH name, versions WHERE name = 'Neo4j Kernel'
OPTIONAL MATCH (m:Meta {id: 'graph'})
RETURN versions[0], m.schemaVersion, m.revision, COUNT { (:Node) }, COUNT { ()-[:${typeExpression([])}]->() }, COUNT { (:Evidence) },
COLLECT { MATCH (n:Node) WITH n.kind AS kind, count(*) AS nodes RETURN [kind, nodes] }`;

export async function revisionOf(connection: Connection): Promise<number> {
  const [row] = await connection.read("MATCH (m:Meta {id: 'graph'}) RETURN m.revision", {});
  return Number(row?.[0] ?? 0);
}

export async function statusOf(connection: Connection): Promise<StoreStatus> {
  const [row] = await connection.read(STATUS, {});
  const [version, schemaVersion, revision, nodes, links, evidence, kinds] = row ?? [];
  const byKind = (kinds as readonly [string, number][])
    .filter((entry): entry is [Kind, number] => isKind(entry[0]))
    .map(([kind, count]) => ({ kind, count }))
    .sort((a, b) => byCodeUnit(a.kind, b.kind));
  return {
    engine: 'neo4j',
    engineVersion: String(version),
    location: connection.address,
    schemaVersion: Number(schemaVersion ?? 0),
    revision: Number(revision ?? 0),
    counts: { nodes: Number(nodes), links: Number(links), evidence: Number(evidence), byKind },
  };
}
