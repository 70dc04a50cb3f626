/** Joins what a text cites with the nodes that a graph knows. */
import type { Extraction, Lexicon } from '../language/extraction.ts';
import type { GraphStore } from '../store/graph-store.ts';
import { NOTHING } from '../store/plan.ts';

/** Node ids by identifier, for what the extraction cites and the graph holds: one read. */
export async function knownNodes(extraction: Extraction, store: GraphStore): Promise<ReadonlyMap<string, string>> {
  const cited = [
    ...extraction.citations.map(({ id }) => id),
    ...extraction.followUps.map(({ targetId }) => targetId),
  ].filter((id) => id !== null);
  const keys = [...new Set(cited)];
  if (keys.length === 0) return new Map();
  const rows = await store.read({ start: { by: 'keys', keys }, select: NOTHING });
  const found = 'keyed' in rows ? rows.keyed : [];
  return new Map(keys.flatMap((key, index) => (found[index] ? [[key, found[index].id] as const] : [])));
}

/** The names that the graph holds, so that a text may use them without explaining them. */
export async function lexiconFrom(store: GraphStore): Promise<Lexicon> {
  const { KnownGraph } = await import('../ingest/known-graph.ts');
  const { lexiconOf } = await import('../ingest/lexicon.ts');
  return lexiconOf(new KnownGraph(store));
}
