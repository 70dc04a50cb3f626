/** docs/benchmarks-scale.md: what the size of the graph costs. */
import { NEO4J_MEMORY } from './machine/kept.ts';
import { circumstances, loadNow } from './report.ts';
import { type ScaleOptions, scale } from './scale.ts';

export async function scaleReport(options: ScaleOptions): Promise<string> {
  const measuredOn = circumstances(loadNow());
  const tables = await scale(options);
  return `# What the size of the graph costs

${measuredOn} \`npm run bench -- scale\` measures again, \`--fresh\` loads anew.

Generated graphs (\`bench/graph\`), loaded by \`kamergraaf import\` from a file; then \`kamergraaf serve\` with no answer
kept, asked by one client. A page is 20 rows. The hub has two letters for each hundred nodes: 20,000 at a million, whose
last page is page 1,000. The ministry of the rappel has one motion for each twenty nodes: 50,000 at a million. Of ${options.rounds}
rounds of ${options.seconds} seconds the one with the middle p50; every question was asked of a store before the first was measured.
Neo4j has ${NEO4J_MEMORY.heap.toUpperCase()}B of heap and ${NEO4J_MEMORY.pageCache.toUpperCase()}B of page cache, and is started anew for each load: its first 100,000 records go in while it
compiles itself.

${tables}
`;
}
