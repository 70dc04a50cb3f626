import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readCitation } from '../../../src/language/citations/read-citation.ts';

test('a pasted citation gives an identifier or names', () => {
  const id = (text: string) => readCitation(text)?.id;
  assert.equal(id('34 104, nr. 258'), 'kst:34104-258');
  assert.equal(id('34104-258'), 'kst:34104-258');
  assert.equal(id('kst-34104-258'), 'kst:34104-258');
  assert.equal(id('35300 XVI 150'), 'kst:35300-XVI-150');
  assert.equal(id('2019Z18701'), 'tk-zaak:2019Z18701');
  assert.equal(id('2019z18701'), 'tk-zaak:2019Z18701');
  assert.equal(id('32 279'), 'dossier:32279');
  assert.equal(id('1711810-206934-PG'), 'kenmerk:1711810-206934-PG');
  assert.equal(id('https://zoek.officielebekendmakingen.nl/kst-34104-258.html'), 'kst:34104-258');
  for (const text of ['motie-Zand/Wold', 'de motie Zand / Wold', 'Zand/Wold', 'motie van de leden Zand en Wold']) {
    assert.deepEqual(readCitation(text)?.names, ['Zand', 'Wold'], text);
  }
});

test('what is no citation gives null, whatever its length', () => {
  for (const text of ['', '   ', 'groene daken', '12', 'x'.repeat(100_000)]) assert.equal(readCitation(text), null);
});

test('it says how the text was read', () => {
  assert.equal(readCitation('34 104, nr. 258')?.reading, 'kamerstuk 34104-258');
  assert.equal(readCitation('motie-Zand/Wold')?.reading, 'motion of Zand and Wold');
});
