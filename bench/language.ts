/**
 * `npm run bench -- language`: how fast titles and letters are read, on one core, from text to JSON. `--write` keeps the figures in
 * docs/benchmarks-language.md; `--python <interpreter>` names the Python that has `nllegalcit`.
 */
import { writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { parseArgs } from 'node:util';
import { toContractJson } from '../src/language/contract-json.ts';
import { extract } from '../src/language/extract.ts';
import { invent } from './invented-texts.ts';
import { LegalCitations, scan } from './peers.ts';
import { figure, median, spread, table } from './table.ts';

const { values: options } = parseArgs({
  allowPositionals: true,
  options: { write: { type: 'boolean' }, python: { type: 'string', default: 'python3' } },
});
const ROUNDS = 5;
const TITLES = 1_500;
/** The peer takes some 20 ms for each. */
const PEER_TITLES = 100;
const LETTERS = 150;
/** V8 goes on compiling for some ten megabytes: after these rounds it has done most of it. */
const WARM = 20;
const SIZES = [10_000, 100_000, 1_000_000, 10_000_000];
/** A round reads at least so much, so that it is long enough to be timed. */
const ROUND_SIZE = 1_000_000;

const read = (texts: readonly string[]) => {
  for (const text of texts) JSON.stringify(toContractJson(extract(text)));
};

/** Milliseconds of the processor: what else the machine does takes none of them. */
function timed(work: () => unknown): number {
  const start = process.cpuUsage();
  work();
  return process.cpuUsage(start).user / 1000;
}

/** Letters, each another, of so many characters in all. */
function lettersOf(size: number): string[] {
  const { letter } = invent(size);
  const letters: string[] = [];
  for (let left = size; left > 0; ) {
    const text = letter().slice(0, left);
    letters.push(text);
    left -= text.length;
  }
  return letters;
}

async function titlesAndLetters(): Promise<string> {
  const { title, letter } = invent(1);
  const titles = Array.from({ length: TITLES }, title);
  const letters = Array.from({ length: LETTERS }, letter);
  const megabytes = Buffer.byteLength(letters.join('')) / 1e6;
  const peer = await LegalCitations.over(titles.slice(0, PEER_TITLES), options.python);
  if (!peer) console.log(`nllegalcit is not there for ${options.python}: measured without it`);
  const first = timed(() => read(letters));
  for (let warm = 0; warm < WARM; warm += 1) {
    read(titles);
    read(letters);
    scan(titles);
    if (warm < 3) await peer?.round();
  }
  const ours: number[] = [];
  const floor: number[] = [];
  const theirs: number[] = [];
  const speeds: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    ours.push((TITLES / timed(() => read(titles))) * 1000);
    if (peer) theirs.push((PEER_TITLES / (await peer.round())) * 1000);
    floor.push((TITLES / timed(() => scan(titles))) * 1000);
    speeds.push(megabytes / (timed(() => read(letters)) / 1000));
  }
  peer?.close();
  const row = (name: string, rounds: readonly number[]) => [
    name,
    spread(rounds),
    figure(median(rounds) / median(ours), 2),
  ];
  return [
    table(
      ['', 'titles a second', 'beside kamergraaf'],
      [
        row('kamergraaf, everything it reads', ours),
        ...(peer ? [row('nllegalcit, citations alone', theirs)] : []),
        row('one regular expression, citations alone', floor),
      ],
    ),
    table(
      ['', 'MB a second'],
      [
        ['kamergraaf, letters', spread(speeds, 2)],
        [`the same, the first ${LETTERS} letters of a process`, figure(megabytes / (first / 1000), 2)],
      ],
    ),
  ].join('\n\n');
}

function sizes(): string {
  const texts = SIZES.map((size) => {
    const many = lettersOf(size);
    return { size, many, one: [many.join('')], times: Math.max(1, ROUND_SIZE / size) };
  });
  const measured = texts.map(() => ({ one: [] as number[], many: [] as number[] }));
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const [index, { size, one, many, times }] of texts.entries()) {
      for (const [form, list] of [['one', one] as const, ['many', many] as const]) {
        const ms = timed(() => {
          for (let time = 0; time < times; time += 1) read(list);
        });
        measured[index]?.[form].push(ms / times / (size / 1000));
      }
    }
  }
  return table(
    ['size', 'ms per KB, one text', 'ms per KB, many letters'],
    texts.map(({ size }, index) => [
      `${figure(size / 1000)} KB`,
      spread(measured[index]?.one ?? [], 3),
      spread(measured[index]?.many ?? [], 3),
    ]),
  );
}

const report = `# How fast text is read

From text to JSON (\`extract\`, \`toContractJson\`, \`JSON.stringify\`), one process, on invented texts (\`bench/\`), in
user time of the processor: the median of ${ROUNDS} interleaved rounds, with the lowest and the highest. ${cpus()[0]?.model ?? 'unknown processor'}, Node ${process.version},
${new Date().toISOString().slice(0, 10)}. \`npm run bench -- --write\` measures again.

${await titlesAndLetters()}

Time grows with the text and no faster:

${sizes()}
`;
console.log(report);
if (options.write) writeFileSync(new URL('../docs/benchmarks-language.md', import.meta.url), report);
