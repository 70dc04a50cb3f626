/**
 * `npm run evaluate`: what `extract` gets right. `--mistakes [KIND]` lists what went wrong on the part that
 * rules are written on; `--heldout` judges the other part.
 */
import { corpus, type Part } from './gold.ts';
import { judge, KINDS } from './judge.ts';
import { judgeSnippets, SNIPPET_KINDS, snippets } from './snippets.ts';
import { reliability } from './tally.ts';

const wanted = process.argv.slice(2);
const part: Part = wanted.includes('--heldout') ? 'heldout' : 'dev';
const documents = corpus(part);
const tallies = judge(documents);
const pct = (n: number) => n.toFixed(3);
console.log(`${part}: ${documents.length} documents`);
for (const kind of KINDS) {
  const t = tallies[kind];
  console.log(
    kind.padEnd(14),
    'P',
    pct(t.precision),
    'R',
    pct(t.recall),
    'F1',
    pct(t.f1),
    `right ${t.right} wrong ${t.wrong} missed ${t.missed.length}`,
  );
}
console.log('\nof the findings at each confidence, how many were right:');
for (const kind of KINDS) {
  const bins = reliability(tallies[kind].judged).filter(({ count }) => count > 0);
  const told = bins.map(({ from, until, count, right }) => `${from}-${until} ${pct(right)} of ${count}`);
  if (bins.length > 0) console.log(kind.padEnd(14), told.join(' | '));
}
if (wanted.includes('--snippets')) {
  const all = snippets();
  const judged = judgeSnippets(all);
  const texts = new Map(all.map(({ name, text }) => [name, text]));
  console.log(`${all.length} passages`);
  for (const kind of SNIPPET_KINDS) {
    const t = judged[kind];
    console.log(
      kind.padEnd(14),
      'P',
      pct(t.precision),
      'R',
      pct(t.recall),
      'F1',
      pct(t.f1),
      `right ${t.right} wrong ${t.wrong} missed ${t.missed.length}`,
    );
  }
  const only = wanted[wanted.indexOf('--snippets') + 1];
  for (const kind of SNIPPET_KINDS) {
    if (!only || !kind.startsWith(only)) continue;
    const t = judged[kind];
    const names = [...new Set([...t.judged.filter((j) => j.verdict === 'wrong'), ...t.missed].map((j) => j.document))];
    for (const name of names) {
      console.log(`${name} ${texts.get(name)?.replace(/\n/g, ' ⏎ ')}`);
      for (const j of t.judged) if (j.document === name && j.verdict === 'wrong') console.log(`     wrong  ${j.what}`);
      for (const j of t.missed) if (j.document === name) console.log(`     missed ${j.what}`);
    }
  }
}
if (wanted.includes('--mistakes')) {
  const only = wanted[wanted.indexOf('--mistakes') + 1];
  for (const kind of KINDS) {
    if (only && !kind.startsWith(only)) continue;
    console.log(`\n${kind}`);
    const t = tallies[kind];
    const names = [
      ...new Set([...t.judged.filter((j) => j.verdict === 'wrong'), ...t.missed].map((j) => j.document)),
    ].sort();
    for (const name of names) {
      console.log(` ${name}`);
      for (const j of t.judged) if (j.document === name && j.verdict === 'wrong') console.log(`   wrong  ${j.what}`);
      for (const j of t.missed) if (j.document === name) console.log(`   missed ${j.what}`);
    }
  }
}
