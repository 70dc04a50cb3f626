/** Joins what a text cites with the nodes that a graph knows. */
import type { Citation, Extraction, FollowUp, Lexicon } from '../language/extraction.ts';
import type { GraphStore } from '../store/graph-store.ts';
import { NOTHING } from '../store/plan.ts';

/** Node ids by identifier, for what the extraction cites and the graph holds: one read. */
export async function knownNodes(extraction: Extraction, store: GraphStore): Promise<ReadonlyMap<string, string>> {
  const cited = [
    ...extraction.citations.map(({ id, number }) => id ?? number ?? null),
    ...extraction.followUps.map(({ targetId }) => targetId),
  ].filter((id) => id !== null);
  const keys = [...new Set(cited)];
  if (keys.length === 0) return new Map();
  const rows = await store.read({ start: { by: 'keys', keys }, select: NOTHING });
  const found = 'keyed' in rows ? rows.keyed : [];
  return new Map(keys.flatMap((key, index) => (found[index] ? [[key, found[index].id] as const] : [])));
}

/** Ids of the motions that a citation or follow-up without a number may mean, by who submitted them. */
export async function motionsMeant(
  extraction: Extraction,
  store: GraphStore,
): Promise<(names: readonly string[]) => readonly string[]> {
  const { KnownGraph } = await import('../ingest/known-graph.ts');
  const { motionsFitting } = await import('../ingest/identity/motion.ts');
  const context = { graph: new KnownGraph(store), date: extraction.head.date?.value ?? null };
  const meant = new Map<string, readonly string[]>();
  for (const { names, passage } of unnumbered(extraction)) {
    const key = names.join('/');
    if (meant.has(key)) continue;
    const found = await motionsFitting({ names, passage }, context);
    meant.set(
      key,
      found.map(({ id }) => id),
    );
  }
  return (names) => meant.get(names.join('/')) ?? [];
}

function unnumbered({ citations, followUps }: Extraction): { names: readonly string[]; passage: string }[] {
  const answered = followUps
    .filter(isUnnumberedAnswer)
    .map(({ targetNames, quote }) => ({ names: targetNames ?? [], passage: quote }));
  const cited = citations.filter(isUnnumbered).map(({ names, quote }) => ({ names: names ?? [], passage: quote }));
  return [...answered, ...cited];
}

function isUnnumbered({ kind, number }: Pick<Citation, 'kind' | 'number'>): boolean {
  return kind === 'motion-name' && number === undefined;
}

function isUnnumberedAnswer({ targetId, targetNames }: Pick<FollowUp, 'targetId' | 'targetNames'>): boolean {
  return targetId === null && targetNames !== undefined;
}

/** The names that the graph holds, so that a text may use them without explaining them; without one, the register's. */
export async function lexiconFrom(store: GraphStore | null): Promise<Lexicon> {
  const { bundledGazetteer } = await import('../ingest/gazetteer.ts');
  if (!store) return { names: [], gazetteer: bundledGazetteer() };
  const { KnownGraph } = await import('../ingest/known-graph.ts');
  const { lexiconOf } = await import('../ingest/lexicon.ts');
  const lexicon = await lexiconOf(store, new KnownGraph(store));
  return lexicon.gazetteer ? lexicon : { ...lexicon, gazetteer: bundledGazetteer() };
}
