/**
 * Rebuilds data/graph.jsonl: hand-kept facts, the register of gemeenten, the seed documents and the Zaken,
 * read by the same ingest as any document. Only facts leave: passages keep their hash and range, not their
 * words. `--check` compares instead of writing. Needs ../shared beside the project.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { BUNDLED_GRAPH } from '../src/ingest/bundled.ts';
import { ingestDocument } from '../src/ingest/ingest.ts';
import { readRegisterEntry } from '../src/ingest/register.ts';
import { listSources } from '../src/sources/list.ts';
import { readSource } from '../src/sources/read.ts';
import type { EvidenceRecord, GraphRecord, GraphStore } from '../src/store/graph-store.ts';
import { openStore } from '../src/store/open.ts';
import { handKeptFacts, sourced } from './data/facts.ts';
import { gemeenteFacts } from './data/gemeenten.ts';
import { wordingOf } from './data/wording.ts';
import { ZAKEN_REGISTER, zaakEntries } from './data/zaken.ts';

export const SHARED = new URL('../../shared/', import.meta.url);

/** The lines of the bundled graph, as the sources give them today. */
export async function buildGraph(shared: URL): Promise<string> {
  const store = await openStore('sqlite::memory:');
  try {
    for (const facts of [...handKeptFacts(), gemeenteFacts(new URL('data/gemeenten/', shared))])
      await store.apply(facts);
    const seeds = await seedPaths(shared);
    for (let before = -1; before < (await store.status()).revision; ) {
      before = (await store.status()).revision;
      for (const path of seeds) await ingestDocument(store, await readSource(path));
      await applyZaken(store, shared);
    }
    const lines: string[] = [];
    for await (const record of store.export()) lines.push(JSON.stringify(factsOnly(record)));
    return `${lines.join('\n')}\n`;
  } finally {
    await store.close();
  }
}

async function seedPaths(shared: URL): Promise<string[]> {
  const { files } = await listSources([fileURLToPath(new URL('seeds/', shared))]);
  return [...files];
}

async function applyZaken(store: GraphStore, shared: URL): Promise<void> {
  const { entries, dossiers } = zaakEntries(new URL('data/', shared));
  const nodes = dossiers.map(({ number, title }) => ({
    id: `dossier:${number}`,
    kind: 'Dossier' as const,
    props: { number, title },
    identifiers: [`dossier:${number}`],
  }));
  const register = sourced({ source: ZAKEN_REGISTER, nodes, links: [] });
  const assertions = [...register.assertions];
  for (const entry of entries) assertions.push(...(await readRegisterEntry(store, ZAKEN_REGISTER.id, entry)));
  await store.apply({ document: ZAKEN_REGISTER.id, assertions });
}

/** Sentences of others stay out: quotes, texts, and what a commitment says in the document's words. */
function factsOnly(record: GraphRecord): GraphRecord {
  if ('link' in record) return { ...record, evidence: record.evidence.map(withoutQuote) };
  // A document's text is its own words; a commitment's is replaced by ours.
  const kept = (property: string) => property !== 'text' || record.kind === 'Commitment';
  const props = Object.fromEntries(Object.entries(record.props).filter(([property]) => kept(property)));
  const evidence = Object.fromEntries(
    Object.entries(record.evidence)
      .filter(([property]) => kept(property))
      .map(([property, proofs]) => [property, proofs.map(withoutQuote)]),
  );
  return wordingOf({ ...record, props, evidence });
}

function withoutQuote({ quote: _quote, ...evidence }: EvidenceRecord): EvidenceRecord {
  return evidence;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  if (!existsSync(SHARED)) {
    console.error('../shared is not there: the bundled graph can only be rebuilt beside its sources');
    process.exit(2);
  }
  const built = await buildGraph(SHARED);
  const same = existsSync(BUNDLED_GRAPH) && readFileSync(BUNDLED_GRAPH, 'utf8') === built;
  if (!process.argv.includes('--check')) writeFileSync(BUNDLED_GRAPH, built);
  console.log(same ? 'data/graph.jsonl is up to date' : 'data/graph.jsonl differs from its sources');
  process.exit(same || !process.argv.includes('--check') ? 0 : 1);
}
