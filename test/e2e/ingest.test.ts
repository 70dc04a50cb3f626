import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { runCli, startCli, temporaryFolder } from '../cli/run-cli.ts';
import { tinyPdf } from '../sources/tiny-pdf.ts';
import { fictionalLetter, letterFacts, writeLetters } from './letters.ts';

const STORE = ['--store', 'sqlite:graaf.sqlite'];

const jsonLines = (text: string) =>
  text
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line));

async function exported(cwd: string): Promise<string> {
  return (await runCli([...STORE, 'export'], { cwd })).stdout;
}

test('a folder is read in order, each document acknowledged, and a second run changes nothing', async (t) => {
  const cwd = temporaryFolder(t);
  writeLetters(join(cwd, 'brieven'), 3);
  const { code, stdout, stderr } = await runCli([...STORE, 'ingest', 'brieven', '--json'], { cwd });
  assert.equal(code, 0, stderr);
  const lines = jsonLines(stdout);
  assert.deepEqual(
    lines.slice(0, 3).map(({ file, document, kind }) => [file, document, kind]),
    [1, 2, 3].map((n) => [`brieven/brief-00${n}.txt`, `letter:${letterFacts(n).reference}`, 'Letter']),
  );
  assert.ok(lines[0].applied.added > 0);
  assert.ok(lines[0].findings.citations > 0);
  assert.deepEqual(lines[3], { summary: { files: 3, ingested: 3, changed: 3, failed: 0, stopped: false } });

  const before = await exported(cwd);
  const again = await runCli([...STORE, 'ingest', 'brieven'], { cwd });
  assert.equal(again.code, 0);
  assert.match(again.stdout, /letter:\S+ {2}Letter {2}unchanged {2}brieven\/brief-001\.txt/);
  assert.match(again.stderr, /3 documents ingested, 0 changed the graph/);
  assert.equal(await exported(cwd), before);
});

test('text, Markdown, HTML and PDF of one letter make the same document', async (t) => {
  const cwd = temporaryFolder(t);
  const text = fictionalLetter(7);
  writeFileSync(join(cwd, 'a.txt'), text);
  writeFileSync(join(cwd, 'b.md'), text);
  const paragraphs = text.split('\n\n').map((part) => `<p>${part.trim().replaceAll('\n', '<br>')}</p>`);
  writeFileSync(join(cwd, 'c.html'), `<!doctype html><nav>Menu</nav><main>${paragraphs.join('\n')}</main>`);
  writeFileSync(join(cwd, 'd.pdf'), tinyPdf([text.split('\n')]));
  for (const file of ['a.txt', 'b.md', 'c.html', 'd.pdf']) {
    const { stdout, stderr } = await runCli([...STORE, 'ingest', file, '--json'], { cwd });
    const [outcome] = jsonLines(stdout);
    assert.equal(outcome?.document, `letter:${letterFacts(7).reference}`, `${file} ${stderr}`);
    assert.ok(outcome.findings.followUps > 0, file);
  }
});

test('what a document said before is replaced when it is read again', async (t) => {
  const cwd = temporaryFolder(t);
  const file = join(cwd, 'brief.txt');
  writeFileSync(file, fictionalLetter(4));
  await runCli([...STORE, 'ingest', 'brief.txt'], { cwd });
  assert.match(await exported(cwd), /"motion:39001-4"/);
  writeFileSync(file, fictionalLetter(4).replace('39 001, nr. 4', '39 001, nr. 88'));
  await runCli([...STORE, 'ingest', 'brief.txt'], { cwd });
  const after = await exported(cwd);
  assert.match(after, /"motion:39001-88"/);
  assert.doesNotMatch(after, /"motion:39001-4"/);
});

test('a dry run tells what would be asserted and writes nothing', async (t) => {
  const cwd = temporaryFolder(t);
  writeLetters(join(cwd, 'brieven'), 1);
  const { code, stdout, stderr } = await runCli([...STORE, 'ingest', '--dry-run', 'brieven'], { cwd });
  assert.equal(code, 0, stderr);
  assert.match(stdout, /would assert \d+/);
  assert.match(stderr, /nothing was written/);
  assert.equal(await exported(cwd), '');
});

test('Ctrl-C ends after the document in hand, and tells so', async (t) => {
  const cwd = temporaryFolder(t);
  const count = 60;
  writeLetters(join(cwd, 'brieven'), count);
  const child = startCli([...STORE, 'ingest', 'brieven', '--json'], { cwd });
  let stdout = '';
  let stderr = '';
  child.stderr.on('data', (text) => {
    stderr += text;
  });
  child.stdout.on('data', (text) => {
    if (stdout === '') child.kill('SIGINT');
    stdout += text;
  });
  const code = await new Promise((resolve) => child.on('close', resolve));
  assert.equal(code, 130, stderr);
  const lines = jsonLines(stdout);
  const { summary } = lines.pop();
  assert.equal(summary.stopped, true);
  assert.equal(summary.ingested, lines.length);
  assert.ok(summary.ingested < count);
  assert.match(stderr, /run it again to go on/);
  const letters = (await exported(cwd)).split('\n').filter((line) => line.includes('"textHash"'));
  assert.equal(letters.length, lines.length);
});

test('a motion can be traced from what was ingested, with the passage', async (t) => {
  const cwd = temporaryFolder(t);
  writeLetters(join(cwd, 'brieven'), 2);
  await runCli([...STORE, 'ingest', 'brieven'], { cwd });
  const { code, stdout, stderr } = await runCli([...STORE, 'trace', '39 001, nr. 2', '--json'], { cwd });
  assert.equal(code, 0, stderr);
  const motion = JSON.parse(stdout);
  assert.equal(motion.id, 'motion:39001-2');
  assert.equal(motion.status.state, 'FULFILLED');
  const [edge] = motion.followUps.edges;
  assert.equal(edge.node.reference, letterFacts(2).reference);
  const [proof] = edge.evidence;
  const text = readFileSync(join(cwd, 'brieven', 'brief-002.txt'), 'utf8');
  assert.equal(text.slice(proof.start, proof.end), proof.quote);
  assert.match(proof.quote, /uitgevoerd/);

  const people = await runCli([...STORE, 'trace', '39', '001,', 'nr.', '2'], { cwd });
  assert.match(people.stdout, /^Motion 39001-2 {2}motion:39001-2\n/);
  assert.match(people.stdout, /FULFILLED {2}Voortgang van het bomenplan, deel 2/);

  const resolved = await runCli([...STORE, 'resolve', '39 001, nr. 2', '--json'], { cwd });
  assert.equal(JSON.parse(resolved.stdout)[0].node.id, 'motion:39001-2');
});

test('what the graph does not hold is said, with exit code 1', async (t) => {
  const cwd = temporaryFolder(t);
  writeLetters(join(cwd, 'brieven'), 1);
  await runCli([...STORE, 'ingest', 'brieven'], { cwd });
  const traced = await runCli([...STORE, 'trace', '39 002, nr. 1', '--json'], { cwd });
  assert.deepEqual([traced.code, traced.stdout], [1, 'null\n']);
  assert.match(traced.stderr, /no motion "39 002, nr\. 1" is in the graph/);
  assert.equal((await runCli([...STORE, 'resolve', '39 002, nr. 1'], { cwd })).code, 1);
  assert.equal((await runCli([...STORE, 'trace', 'zomaar wat'], { cwd })).code, 2);
});
