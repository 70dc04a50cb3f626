import assert from 'node:assert/strict';
import { test } from 'node:test';
import { extract } from '../../../src/language/extract.ts';

const MOTION = `31 765

Groene daken

Nr. 44

GEWIJZIGDE MOTIE VAN HET LID ZAND C.S. TER VERVANGING VAN DIE GEDRUKT ONDER NR. 41

Voorgesteld 3 mei 2019

De Kamer,

gehoord de beraadslaging,

constaterende dat daken groen kunnen zijn;

verzoekt de regering alle daken te ver-
groenen,

en gaat over tot de orde van de dag.

Zand
Van der Wold
`;

test('a motion tells its submitters, its dictum, its number and what it replaces', () => {
  const { head, motion, citations, followUps } = extract(MOTION);
  assert.equal(head.kind?.value, 'Motion');
  assert.equal(head.kamerstuk?.value, '31765-44');
  assert.equal(head.date?.value, '2019-05-03');
  assert.deepEqual(
    motion?.submitters.map(({ value }) => value),
    ['Zand', 'Van der Wold'],
  );
  assert.equal(motion?.dictum?.value, 'verzoekt de regering alle daken te vergroenen');
  assert.equal(MOTION.slice(motion?.dictum?.start, motion?.dictum?.end), motion?.dictum?.quote);
  assert.deepEqual(
    citations.filter(({ role }) => role === 'replaces').map(({ id }) => id),
    ['kst:31765-41'],
  );
  assert.deepEqual(followUps, []);
});

test('other texts are no motion', () => {
  assert.equal(extract('De Kamer verzoekt de regering niets.').motion, undefined);
});
