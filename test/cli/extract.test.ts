import assert from 'node:assert/strict';
import { once } from 'node:events';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { fictionalLetter, letterFacts, writeLetters } from '../e2e/letters.ts';
import { tinyPdf } from '../sources/tiny-pdf.ts';
import { runCli, startCli, temporaryFolder } from './run-cli.ts';

/** The members that contract/README.md promises, by the array they stand in. */
const PROMISED = {
  citations: ['kind', 'id', 'text', 'start', 'end', 'confidence'],
  followUps: ['outcome', 'targetKind', 'targetText', 'targetId', 'quote', 'start', 'end', 'confidence', 'negated'],
  commitments: ['text', 'madeBy', 'madeIn', 'date', 'quote', 'start', 'end', 'confidence'],
  observations: [
    'measure',
    'programme',
    'value',
    'quantifier',
    'unit',
    'date',
    'delta',
    'quote',
    'start',
    'end',
    'confidence',
  ],
  relations: ['type', 'from', 'to', 'quote', 'start', 'end', 'confidence'],
} as const;

const DOCUMENT = [
  'kind',
  'reference',
  'date',
  'title',
  'addressee',
  'organisation',
  'signatories',
  'attachments',
  'emptyFields',
];

type Extracted = Record<keyof typeof PROMISED, Record<string, unknown>[]> & { document: Record<string, unknown> };

function assertContract(extracted: Extracted, text: string): void {
  for (const key of DOCUMENT) assert.ok(key in extracted.document, `document.${key}`);
  for (const [group, keys] of Object.entries(PROMISED) as [keyof typeof PROMISED, readonly string[]][]) {
    for (const found of extracted[group]) {
      for (const key of keys) assert.ok(key in found, `${group}.${key}`);
      const passage = text.slice(Number(found['start']), Number(found['end']));
      assert.equal(found['quote'] ?? found['text'], passage, group);
    }
  }
}

test('one JSON object in the form of the contract, its offsets in the text as given', async (t) => {
  const cwd = temporaryFolder(t);
  writeLetters(cwd, 1);
  const { code, stdout, stderr } = await runCli(['extract', 'brief-001.txt', '--json'], { cwd });
  assert.deepEqual([code, stderr], [0, '']);
  assert.equal(stdout.trim().split('\n').length, 1);
  const extracted: Extracted = JSON.parse(stdout);
  assertContract(extracted, fictionalLetter(1));
  assert.equal(extracted.document['kind'], 'Letter');
  assert.equal(extracted.document['reference'], letterFacts(1).reference);
  assert.equal(extracted.document['date'], letterFacts(1).date);
  assert.deepEqual(extracted.document['emptyFields'], ['Uw brief']);
  assert.deepEqual(
    extracted.followUps.map(({ outcome, targetId }) => [outcome, targetId]),
    [['FULFILLED', `kst:${letterFacts(1).motion}`]],
  );
  assert.deepEqual(
    extracted.observations.map(({ value, unit }) => [value, unit]),
    [[letterFacts(1).gemeenten, 'gemeenten']],
  );
});

test('standard input is read as a file is', async () => {
  const { stdout } = await runCli(['extract', '-', '--json'], { input: fictionalLetter(2) });
  assertContract(JSON.parse(stdout), fictionalLetter(2));
});

test('--text prints what the offsets of a PDF point into', async (t) => {
  const cwd = temporaryFolder(t);
  writeFileSync(join(cwd, 'brief.pdf'), tinyPdf([fictionalLetter(3).split('\n')]));
  const text = (await runCli(['extract', 'brief.pdf', '--text'], { cwd })).stdout;
  assert.match(text, /Groene Straten/);
  const extracted: Extracted = JSON.parse((await runCli(['extract', 'brief.pdf', '--json'], { cwd })).stdout);
  assert.ok(extracted.followUps.length > 0);
  assertContract(extracted, text);
});

test('people get tables', async (t) => {
  const cwd = temporaryFolder(t);
  writeLetters(cwd, 1);
  const { code, stdout } = await runCli(['extract', 'brief-001.txt'], { cwd });
  assert.equal(code, 0);
  assert.match(stdout, /^reference +9000001-700001-BOM$/m);
  assert.match(stdout, /^FULFILLED +kst:39001-1 /m);
  assert.ok(!stdout.includes('\u001b['), 'no colour where there is no terminal');
});

test('gemeenten are known without a store, for programs and for people', async () => {
  const input = 'Wethouders uit Zwolle en Weesp schreven aan mevrouw Van Houten.';
  const { stdout } = await runCli(['extract', '-', '--lines', '--json'], { input });
  const { gemeenten } = JSON.parse(stdout) as {
    gemeenten: { codes: string[]; quote: string; start: number; end: number }[];
  };
  assert.deepEqual(
    gemeenten.map(({ codes, start, end }) => [codes[0], input.slice(start, end)]),
    [
      ['GM0193', 'Zwolle'],
      ['GM0457', 'Weesp'],
    ],
  );
  const { stdout: text } = await runCli(['extract', '-'], { input });
  assert.match(text, /Gemeenten[\s\S]*Zwolle +GM0193/);
});

test('lines give one object each, in their order, empty ones too', async () => {
  const count = 2000;
  const line = (index: number) => (index % 7 === 3 ? '' : `Brief over de motie op Kamerstuk 39 001, nr. ${index + 1}`);
  const input = Array.from({ length: count }, (_, index) => line(index)).join('\n');
  const { code, stdout } = await runCli(['extract', '-', '--lines', '--json'], { input });
  assert.equal(code, 0);
  const objects: Extracted[] = stdout
    .trimEnd()
    .split('\n')
    .map((text) => JSON.parse(text));
  assert.equal(objects.length, count);
  objects.forEach((extracted, index) => {
    assertContract(extracted, line(index));
    const ids = extracted.citations.map(({ id }) => id).filter(Boolean);
    assert.deepEqual([...new Set(ids)], index % 7 === 3 ? [] : [`kst:39001-${index + 1}`]);
  });
});

test('a line is answered before the next is asked', async () => {
  const child = startCli(['extract', '-', '--lines', '--json']);
  const answers = child.stdout.setEncoding('utf8');
  for (const number of [1, 2, 3]) {
    child.stdin.write(`Kamerstuk 39 001, nr. ${number}\n`);
    const [answer] = await once(answers, 'data');
    assert.equal(JSON.parse(answer).citations[0].id, `kst:39001-${number}`);
  }
  child.stdin.end();
  assert.deepEqual(await once(child, 'close'), [0, null]);
});

test('a reader that has seen enough ends it quietly', async () => {
  const child = startCli(['extract', '-', '--lines', '--json']);
  child.stdin.on('error', () => {});
  child.stdin.write('Kamerstuk 39 001, nr. 1\n'.repeat(20_000));
  let stderr = '';
  child.stderr.on('data', (text) => {
    stderr += text;
  });
  child.stdout.once('data', () => child.stdout.destroy());
  assert.deepEqual(await once(child, 'close'), [0, null]);
  assert.equal(stderr, '');
});

test('with a store, what is cited gets the id of its node', async (t) => {
  const cwd = temporaryFolder(t);
  writeLetters(join(cwd, 'brieven'), 1);
  const store = ['--store', 'sqlite:graaf.sqlite'];
  await runCli([...store, 'ingest', 'brieven'], { cwd });
  const input = 'Brief over Kamerstuk 39 001, nr. 1 en Kamerstuk 39 001, nr. 50';
  const { stdout } = await runCli([...store, 'extract', '-', '--json'], { cwd, input });
  const { citations }: Extracted = JSON.parse(stdout);
  assert.deepEqual(
    citations.map(({ id, node }) => [id, node]),
    [
      ['kst:39001-1', 'motion:39001-1'],
      ['kst:39001-50', null],
    ],
  );
  const without = await runCli(['extract', '-', '--json'], {
    cwd,
    input,
    env: { KAMERGRAAF_STORE: 'sqlite:weg.sqlite' },
  });
  assert.equal(without.code, 0);
  assert.equal('node' in JSON.parse(without.stdout).citations[0], false);
});

test('with a store, a motion named alone is the one that fits, or the several that may be meant', async (t) => {
  const cwd = temporaryFolder(t);
  mkdirSync(join(cwd, 'brieven'));
  const letter = (kenmerk: string, body: string) =>
    writeFileSync(
      join(cwd, 'brieven', `${kenmerk}.txt`),
      `Ministerie van Financiën\n\nKenmerk\n${kenmerk}\n\nDatum 3 mei 2031\nBetreft Oevers\n\nGeachte voorzitter,\n\n${body}\n`,
    );
  letter('100-A', 'De motie-Roos/Perk over sluizen (Kamerstuk 39 111, nr. 12) voer ik uit.');
  letter('200-B', 'De motie-Roos/Perk over lantaarns (Kamerstuk 39 111, nr. 14) voer ik uit.');
  letter('300-C', 'De motie-Bos/Perk over dijken (Kamerstuk 39 111, nr. 20) voer ik uit.');
  const store = ['--store', 'sqlite:graaf.sqlite'];
  await runCli([...store, 'ingest', 'brieven'], { cwd });
  const meant = async (input: string) => {
    const { stdout } = await runCli([...store, 'extract', '-', '--json'], { cwd, input });
    const [found] = (JSON.parse(stdout) as Extracted).citations;
    return found?.candidates ?? found?.node;
  };
  assert.equal(await meant('Hiermee is de motie-Bos/Perk afgedaan.'), 'motion:39111-20');
  assert.deepEqual(await meant('Hiermee is de motie-Perk/Roos afgedaan.'), ['motion:39111-12', 'motion:39111-14']);
  assert.equal(await meant('Hiermee is de motie-Van der Wal/Roos afgedaan.'), null);
});

test('an encoding that had to be assumed is told beside the result', async (t) => {
  const cwd = temporaryFolder(t);
  writeFileSync(join(cwd, 'oud.txt'), Buffer.from('Brief over financi\xeble zaken', 'latin1'));
  const { stdout, stderr } = await runCli(['extract', 'oud.txt', '--text'], { cwd });
  assert.equal(stdout, 'Brief over financiële zaken');
  assert.match(stderr, /^oud\.txt: not valid UTF-8, read as Windows-1252\n$/);
});
