/** The names that the graph knows already, for texts that use them without explaining them. */
import type { Lexicon } from '../language/extraction.ts';
import type { Kind } from '../model/kind.ts';
import type { GraphStore } from '../store/graph-store.ts';
import { gazetteerOf } from './gazetteer.ts';
import type { KnownGraph } from './known-graph.ts';

const NAMED_KINDS = ['Programme', 'Agreement', 'Fund', 'Organisation'] as const satisfies readonly Kind[];

export async function lexiconOf(store: GraphStore, graph: KnownGraph): Promise<Lexicon> {
  const gazetteer = await gazetteerOf(store);
  const names = await Promise.all(
    NAMED_KINDS.map(async (kind) =>
      (await graph.all(kind, ['name', 'aliases'])).map((row) => ({
        kind,
        label: String(row['name'] ?? ''),
        aliases: Array.isArray(row['aliases']) ? (row['aliases'] as readonly string[]) : [],
      })),
    ),
  );
  const known = names.flat().filter((name) => name.label.length > 2);
  return { names: known, ...(gazetteer && { gazetteer }) };
}
