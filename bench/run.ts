/** `npm run bench`: measures, prints tables, and writes them to docs/. */
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';

const USAGE = `npm run bench                 Kamergraaf beside its peers: docs/benchmarks.md and docs/benchmarks.svg
npm run bench -- scale        the same graph at 10,000, 100,000 and 1,000,000 nodes: docs/benchmarks-scale.md
npm run bench -- language     how fast text is read; --write keeps it in docs/benchmarks-language.md

  --nodes N[,N]   size of the graph (100000); of scale: sizes (10000,100000,1000000)
  --rounds N      rounds of each contender (5)
  --seconds N     of each round (3; scale 2)
  --clients N     connections (8; scale has one)
  --letters N     how many are ingested (1000)
  --only WORDS    only questions whose name holds these; nothing is written then
  --fresh         scale: load the databases anew, rather than those kept in the user's cache folder
`;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  strict: process.argv[2] !== 'language',
  options: {
    nodes: { type: 'string' },
    rounds: { type: 'string', default: '5' },
    seconds: { type: 'string' },
    clients: { type: 'string', default: '8' },
    letters: { type: 'string', default: '1000' },
    only: { type: 'string', default: '' },
    fresh: { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  },
});
const [what = 'peers'] = positionals;
const number = (text: unknown, otherwise: number) => (typeof text === 'string' ? Number(text) : otherwise);
const rounds = number(values.rounds, 5);
const only = String(values.only);

if (values.help) console.log(USAGE);
else if (what === 'language') await import('./language.ts');
else if (what === 'scale') await scale();
else if (what === 'peers') await peers();
else {
  console.error(USAGE);
  process.exitCode = 2;
}

async function peers(): Promise<void> {
  const { peersReport } = await import('./peers-report.ts');
  const options = { nodes: number(values.nodes, 100_000), rounds, seconds: number(values.seconds, 3), only };
  const { text, picture } = await peersReport({
    ...options,
    clients: number(values.clients, 8),
    letters: number(values.letters, 1000),
  });
  console.log(text);
  if (only === '') keep({ 'benchmarks.md': text, 'benchmarks.svg': picture });
}

async function scale(): Promise<void> {
  const { scaleReport } = await import('./scale-report.ts');
  const sizes = String(values.nodes ?? '10000,100000,1000000')
    .split(',')
    .map(Number);
  const text = await scaleReport({
    sizes,
    rounds,
    seconds: number(values.seconds, 2),
    fresh: values.fresh === true,
    only,
  });
  console.log(text);
  if (only === '') keep({ 'benchmarks-scale.md': text });
}

function keep(files: Readonly<Record<string, string>>): void {
  for (const [name, text] of Object.entries(files)) writeFileSync(new URL(`../docs/${name}`, import.meta.url), text);
}
