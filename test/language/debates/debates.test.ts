import assert from 'node:assert/strict';
import { test } from 'node:test';
import { debatesIn } from '../../../src/language/debates/debates.ts';
import { extract } from '../../../src/language/extract.ts';

const found = (text: string, own: string | null = null) =>
  debatesIn(text, own).map(({ debateKind, label, date }) => [debateKind, label, date]);

test('debates with their kind, subject and date', () => {
  assert.deepEqual(found('tijdens het AO daken van 17 juni 2019 om'), [['AO', 'AO daken', '2019-06-17']]);
  assert.deepEqual(found('in het commissiedebat Daken en tuinen op 3 mei 2022 heb ik'), [
    ['Commissiedebat', 'commissiedebat Daken en tuinen', '2022-05-03'],
  ]);
  assert.deepEqual(found('tijdens het algemeen overleg over groene daken (3 mei 2012)'), [
    ['AO', 'algemeen overleg over groene daken', '2012-05-03'],
  ]);
  assert.deepEqual(found('het tweeminutendebat Daken van 12 oktober 2023'), [
    ['Tweeminutendebat', 'tweeminutendebat Daken', '2023-10-12'],
  ]);
  assert.deepEqual(found('In de zomer van 2021 zijn via een schriftelijk overleg vragen gesteld'), [
    ['Schriftelijk overleg', 'schriftelijk overleg', '2021-22'],
  ]);
});

test('the same debate has the same ref wherever it is named', () => {
  const ref = (text: string) => debatesIn(text, null)[0]?.ref;
  assert.equal(ref('Op het AO daken van 17 juni 2019.'), ref('tijdens het AO daken van 17 juni 2019 is gevraagd'));
});

test('a debate at large is none', () => {
  assert.deepEqual(found('het debat over daken gaat door'), []);
  assert.deepEqual(found('het maatschappelijk debat'), []);
});

test('a debate that a text names is one it refers to, with a passage that holds its date', () => {
  const text = 'Over daken zijn in de zomer van 2021 via een schriftelijk overleg vragen gesteld.';
  const { mentions, relations } = extract(text);
  const debate = mentions.find(({ kind }) => kind === 'Debate');
  assert.equal(debate?.quote, 'zomer van 2021 via een schriftelijk overleg');
  assert.equal(debate?.quote, text.slice(debate?.start, debate?.end));
  assert.deepEqual(
    relations.filter(({ type }) => type === 'REFERS_TO').map(({ from, to }) => [from, to]),
    [['self', debate?.ref]],
  );
});
