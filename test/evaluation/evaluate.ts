/**
 * `npm run evaluate`: what `extract` gets right. `--mistakes [KIND]` lists what went wrong on the part that
 * rules are written on; `--heldout` judges the other part; `--snippets [KIND]` judges single passages too. Real titles
 * and motions are judged where `../shared/data` is.
 */
import { corpus, type Part } from './gold.ts';
import { exactHeads, judge, KINDS } from './judge.ts';
import { judgePublished } from './published.ts';
import { judgeSnippets, SNIPPET_KINDS, snippets } from './snippets.ts';
import { reliability, type Tally } from './tally.ts';

const wanted = process.argv.slice(2);
const part: Part = wanted.includes('--heldout') ? 'heldout' : 'dev';
if (part === 'heldout' && wanted.includes('--mistakes')) {
  console.error('The mistakes on heldout are not shown: it would no longer measure what a new text gives.');
  process.exit(2);
}
const pct = (n: number) => n.toFixed(3);

const documents = corpus(part);
const tallies = judge(documents);
console.log(`${part}: ${documents.length} documents`);
for (const kind of KINDS) score(kind, tallies[kind]);
const exact = exactHeads(tallies.heads);
console.log(`heads with every field right ${exact.right} of ${exact.of} (${pct(exact.right / exact.of)})`);
console.log('\nof the findings at each confidence, how many were right:');
for (const kind of KINDS) confidences(kind, tallies[kind]);
await publishedMaterial();
if (wanted.includes('--snippets')) passages();
if (wanted.includes('--mistakes')) {
  for (const kind of KINDS.filter((one) => isAsked('--mistakes', one))) {
    console.log(`\n${kind}`);
    mistakes(tallies[kind], mistaken(tallies[kind]).sort(), (name) => ` ${name}`, '   ');
  }
}

function score(kind: string, { precision, recall, f1, right, wrong, missed }: Tally): void {
  const figures = `P ${pct(precision)} R ${pct(recall)} F1 ${pct(f1)}`;
  console.log(`${kind.padEnd(14)} ${figures} right ${right} wrong ${wrong} missed ${missed.length}`);
}

function confidences(kind: string, { judged }: Tally): void {
  const bins = reliability(judged).filter(({ count }) => count > 0);
  const told = bins.map(({ from, until, count, right }) => `${from}-${until} ${pct(right)} of ${count}`);
  if (bins.length > 0) console.log(kind.padEnd(14), told.join(' | '));
}

async function publishedMaterial(): Promise<void> {
  const all = await judgePublished();
  console.log(all.length > 0 ? '\nreal material:' : '\nreal material: not judged, ../shared/data is not there');
  for (const { what, right, of, wrong } of all) {
    console.log(`${what.padEnd(34)} ${right} of ${of} (${pct(right / of)})`);
    if (wanted.includes('--mistakes') && isAsked('--mistakes', 'real'))
      for (const one of wrong) console.log(`   ${one}`);
  }
}

function passages(): void {
  const all = snippets(part);
  const judged = judgeSnippets(all);
  const texts = new Map(all.map(({ name, text }) => [name, text]));
  for (const [file, those] of Map.groupBy(all, ({ name }) => name.split(':')[0] ?? name)) {
    const told = judgeSnippets(those);
    console.log(`${file}: ${those.length} passages`);
    for (const kind of SNIPPET_KINDS.filter((one) => told[one].judged.length > 0)) score(kind, told[kind]);
  }
  console.log(`${all.length} passages`);
  const told = SNIPPET_KINDS.filter((kind) => judged[kind].judged.length + judged[kind].missed.length > 0);
  for (const kind of told) score(kind, judged[kind]);
  // Hundreds go wrong: they are listed only of the kind that is named.
  const named = part === 'heldout' ? undefined : wanted[wanted.indexOf('--snippets') + 1];
  for (const kind of SNIPPET_KINDS.filter((one) => named !== undefined && one.startsWith(named)))
    mistakes(
      judged[kind],
      mistaken(judged[kind]),
      (name) => `${name} ${texts.get(name)?.replace(/\n/g, ' ⏎ ')}`,
      '     ',
    );
}

/** Whether the kind is the one named after the option, or none is named. */
function isAsked(option: string, kind: string): boolean {
  const named = wanted[wanted.indexOf(option) + 1];
  return !named || kind.startsWith(named);
}

/** The names of those in which something went wrong. */
function mistaken({ judged, missed }: Tally): string[] {
  const wrong = judged.filter(({ verdict }) => verdict === 'wrong');
  return [...new Set([...wrong, ...missed].map(({ document }) => document))];
}

function mistakes(tally: Tally, names: readonly string[], heading: (name: string) => string, indent: string): void {
  for (const name of names) {
    console.log(heading(name));
    for (const { document, verdict, what } of tally.judged)
      if (document === name && verdict === 'wrong') console.log(`${indent}wrong  ${what}`);
    for (const { document, what } of tally.missed) if (document === name) console.log(`${indent}missed ${what}`);
  }
}
