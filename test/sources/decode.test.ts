import assert from 'node:assert/strict';
import { test } from 'node:test';
import { decode } from '../../src/sources/decode.ts';

test('UTF-8 is read as given, its byte order mark left out', () => {
  assert.deepEqual(decode(Buffer.from('\uFEFFfinanciële\r\n')), { text: 'financiële\r\n', note: null });
  assert.equal(decode(Buffer.from('a\uFEFFb')).text, 'a\uFEFFb');
});

test('UTF-16 with a byte order mark is read, both ways round', () => {
  const little = Buffer.from('\uFEFFcoördinatie', 'utf16le');
  assert.equal(decode(little).text, 'coördinatie');
  assert.equal(decode(Buffer.from(little).swap16()).text, 'coördinatie');
});

test('what is not UTF-8 is Windows-1252, with a note that says so', () => {
  const { text, note } = decode(Buffer.from([0x80, 0x20, 0x65, 0xeb, 0x6e, 0x93]));
  assert.equal(text, '€ eën“');
  assert.match(note ?? '', /Windows-1252/);
});

test('a declared encoding is believed where the bytes are not UTF-8, an unknown or wrong one is not', () => {
  const bytes = Buffer.from([0xa4, 0x31]);
  assert.deepEqual(decode(bytes, 'iso-8859-15'), { text: '€1', note: null });
  assert.equal(decode(Buffer.from([0x80, 0xeb]), 'iso-8859-1').text, '€ë');
  assert.equal(decode(bytes, 'no-such-encoding').text, '¤1');
  assert.equal(decode(bytes, 'utf-8').text, '¤1');
  assert.equal(decode(Buffer.from('ë'), 'iso-8859-15').text, 'ë');
});
