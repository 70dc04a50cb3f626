import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { documentFrom, readSource } from '../../src/sources/read.ts';
import { cannotDropRights, runAsNobody } from './as-nobody.ts';
import { tinyPdf } from './tiny-pdf.ts';

const folder = mkdtempSync(join(tmpdir(), 'kamergraaf-read-'));
after(() => rmSync(folder, { recursive: true }));

function file(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

const mediaType = async (origin: string, content: string | Uint8Array) =>
  (await documentFrom(origin, Buffer.from(content))).mediaType;

const refusal = (origin: string, content: string | Uint8Array) => (code: string) =>
  assert.rejects(documentFrom(origin, Buffer.from(content)), (error: Error & { code?: string }) => {
    assert.equal(error.code, code);
    assert.ok(error.message.startsWith(`${origin}: `), error.message);
    return true;
  });

test('a text is given back as it stands, with its hash', async () => {
  const path = file('brief.txt', '\uFEFF Geachte  voorzitter,\r\n');
  const document = await readSource(path);
  assert.deepEqual(document, {
    origin: path,
    mediaType: 'text/plain',
    text: ' Geachte  voorzitter,\r\n',
    textHash: createHash('sha256').update(' Geachte  voorzitter,\r\n').digest('hex'),
  });
});

test('an assumed encoding is noted', async () => {
  const { text, notes } = await readSource(file('oud.txt', Buffer.from([0x65, 0xeb, 0x6e])));
  assert.equal(text, 'eën');
  assert.equal(notes?.length, 1);
});

test('the kind is told by content first, then by extension', async () => {
  assert.equal(await mediaType('a.txt', tinyPdf([['tekst']])), 'application/pdf');
  assert.equal(await mediaType('a.md', '# Kop'), 'text/markdown');
  assert.equal(await mediaType('a.HTM', '<p>tekst'), 'text/html');
  assert.equal(await mediaType('a', '<?xml version="1.0"?>\n<!-- x --><!DOCTYPE html><html><p>tekst'), 'text/html');
  assert.equal(await mediaType('a.2020', 'Geachte voorzitter'), 'text/plain');
  assert.equal(await mediaType('a.txt', '<p>dit staat er zo'), 'text/plain');
  const paper =
    '<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "b">]><officiele-publicatie><al>tekst</al></officiele-publicatie>';
  for (const name of ['a.xml', 'a', 'a.txt']) assert.equal(await mediaType(name, paper), 'application/xml');
});

test('what cannot be read is refused with the file, the reason and a code', async () => {
  await refusal('leeg.txt', '')('EMPTY_FILE');
  await refusal('wit.txt', '\uFEFF \r\n')('EMPTY_FILE');
  await refusal('leeg.html', '<nav>Menu</nav>')('EMPTY_FILE');
  await refusal('scan.pdf', tinyPdf([[]]))('EMPTY_FILE');
  await refusal('nul.txt', 'abc\0def')('BINARY_FILE');
  await refusal(
    'ruis.txt',
    Buffer.from(Array.from({ length: 400 }, (_, index) => 1 + ((index * 7) % 255))),
  )('BINARY_FILE');
  await refusal('brief.docx', Buffer.from('PK\x03\x04rest'))('BINARY_FILE');
  await refusal('brief.pdf', 'Geachte voorzitter')('CORRUPT_PDF');
  await refusal('lijst.csv', 'a,b\n1,2')('UNKNOWN_TYPE');
  await refusal('stuk', '<?xml version="1.0"?><kamerstuk/>')('UNKNOWN_TYPE');
  await refusal('stuk.xml', '<toestand><al>tekst</al></toestand>')('UNKNOWN_TYPE');
  await refusal('stuk.xml', '<officiele-publicatie></officiele-publicatie>')('EMPTY_FILE');
});

test('missing files and folders are named', async () => {
  await assert.rejects(readSource(join(folder, 'weg.txt')), { code: 'NOT_FOUND', message: /weg\.txt: there is no/ });
  await assert.rejects(readSource(join(file('bestand', 'x'), 'weg.txt')), { code: 'NOT_FOUND' });
  await assert.rejects(readSource(folder), { code: 'UNKNOWN_TYPE', message: /is a folder/ });
});

test('the limit holds for files and for what says nothing of its size', async () => {
  const path = file('groot.txt', 'x'.repeat(2001));
  await assert.rejects(readSource(path, { maxBytes: 2000 }), { code: 'TOO_LARGE', message: /--max-size/ });
  assert.equal((await readSource(path, { maxBytes: 2001 })).text.length, 2001);
  if (process.platform !== 'win32') {
    await assert.rejects(readSource('/dev/zero', { maxBytes: 2000 }), { code: 'TOO_LARGE' });
  }
});

test('fifty megabytes of one line are read', async () => {
  const document = await readSource(file('regel.txt', Buffer.alloc(50 * 1024 * 1024, 'lang ')));
  assert.equal(document.text.length, 50 * 1024 * 1024);
});

test('a file without permission is refused as such', { skip: cannotDropRights }, () => {
  const path = file('dicht.txt', 'geheim');
  const script = `
    import { chmodSync } from 'node:fs';
    import { readSource } from ${JSON.stringify(import.meta.resolve('../../src/sources/read.ts'))};
    await readSource(process.argv[1]).catch((error) => console.log(error.code, error.message));`;
  rmSync(path);
  writeFileSync(path, 'geheim', { mode: 0o000 });
  const { stdout } = runAsNobody(['--input-type=module', '-e', script, path]);
  assert.match(stdout, /^NO_PERMISSION .*(dicht\.txt): may not be read/);
});
