import assert from 'node:assert/strict';
import { test } from 'node:test';
import { linesOf } from '../../src/cli/lines.ts';

async function lines(...chunks: readonly (string | Uint8Array)[]): Promise<string[]> {
  async function* stream() {
    for (const chunk of chunks) yield Buffer.from(chunk);
  }
  const found: string[] = [];
  for await (const line of linesOf(stream())) found.push(line);
  return found;
}

test('each line feed ends a line; a last line needs none', async () => {
  assert.deepEqual(await lines('een\ntwee\n'), ['een', 'twee']);
  assert.deepEqual(await lines('een\ntwee'), ['een', 'twee']);
  assert.deepEqual(await lines(''), []);
});

test('empty lines are lines', async () => {
  assert.deepEqual(await lines('\n\na\n\n'), ['', '', 'a', '']);
});

test('only line feeds end lines, with the carriage return before them', async () => {
  assert.deepEqual(await lines('a\r\nb\rc\u2028d\n'), ['a', 'b\rc\u2028d']);
});

test('lines and characters may be cut anywhere between chunks', async () => {
  const bytes = Buffer.from('coördinatie\r\n€ 5\n\nslot');
  for (let size = 1; size < 8; size++) {
    const chunks = Array.from({ length: Math.ceil(bytes.length / size) }, (_, index) =>
      bytes.subarray(index * size, (index + 1) * size),
    );
    assert.deepEqual(await lines(...chunks), ['coördinatie', '€ 5', '', 'slot']);
  }
});

test('a byte order mark at the start is no part of the first line', async () => {
  assert.deepEqual(await lines('\uFEFFa\n\uFEFFb\n'), ['a', '\uFEFFb']);
});

test('a line that is not UTF-8 is read as Windows-1252, the others as UTF-8', async () => {
  assert.deepEqual(await lines(Buffer.from([0x65, 0xeb, 0x0a]), 'één\n'), ['eë', 'één']);
});

test('it takes no more of the stream than it has given lines for', async () => {
  let taken = 0;
  async function* endless() {
    for (;;) {
      taken++;
      yield Buffer.from('regel\n');
    }
  }
  const reading = linesOf(endless());
  for (let index = 0; index < 3; index++) await reading.next();
  await reading.return(undefined);
  assert.equal(taken, 3);
});
