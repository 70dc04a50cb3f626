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

const PAPER = (title: string) => `39 410 XVI

Vaststelling van de begrotingsstaten van het
Ministerie van Tuinen (XVI) voor het jaar 2031

Nr. 52

${title}

Voorgesteld tijdens het notaoverleg van 18 mei 2031

De Kamer,

gehoord de beraadslaging,

constaterende dat daken groen kunnen zijn;

overwegende dat de Kamer eerder
verzoekt om daken die groen zijn;

van mening dat dit zo moet;

verzoekt de regering alle daken te vergroenen;

verzoekt de regering tevens de Kamer te informeren,

39 410 XVI, nr. 52

en gaat over tot de orde van de dag.

Van der Zand, Inge de Wit (ABC) / El Amrani.
`;

test('a motion tells its grounds apart from what it asks, and a wrapped verb is neither', () => {
  const { motion, head } = extract(PAPER('MOTIE VAN HET LID VAN DER ZAND C.S.'));
  assert.deepEqual(
    motion?.considerations.map(({ value }) => value),
    [
      'constaterende dat daken groen kunnen zijn',
      'overwegende dat de Kamer eerder verzoekt om daken die groen zijn',
      'van mening dat dit zo moet',
    ],
  );
  assert.equal(motion?.dictum?.value.startsWith('verzoekt de regering alle daken te vergroenen; verzoekt'), true);
  assert.deepEqual([head.date?.value, head.organisation, motion?.replaces], ['2031-05-18', null, null]);
});

test('signers stand one or more on a line, with their parties or without', () => {
  const { motion } = extract(PAPER('MOTIE VAN HET LID VAN DER ZAND C.S.'));
  assert.deepEqual(
    motion?.submitters.map(({ value }) => value),
    ['Van der Zand', 'Inge de Wit', 'El Amrani'],
  );
});

test('a motion in place of another names it in its own dossier or in full, over a broken title', () => {
  const replaces = (title: string) => extract(PAPER(title)).motion?.replaces?.value;
  const changed = 'NADER GEWIJZIGDE MOTIE VAN HET LID VAN DER ZAND C.S. TER\nVERVANGING VAN DIE GEDRUKT ONDER';
  assert.equal(replaces(`${changed} NR. 44`), 'kst:39410-XVI-44');
  assert.equal(replaces(`${changed} 39 765, NR. 12`), 'kst:39765-12');
});

test('official XML is read past its tags', () => {
  const source =
    '<?xml version="1.0" encoding="UTF-8"?>\n<officiele-publicatie><metadata><meta name="x" content="Nr. 1"/></metadata>\n<dossier><dossiernr>39 104</dossiernr>\n<titel>Tuinen</titel></dossier>\n<stuk><stuknr>Nr. <ondernummer kamer="2">43</ondernummer></stuknr>\n<titel>MOTIE VAN HET LID ZAND</titel>\n<datumtekst>Voorgesteld <datum isodatum="2031-04-24">24 april 2031</datum></datumtekst>\n<al>De Kamer,</al>\n<al>gehoord de beraadslaging,</al>\n<al>overwegende dat gras groen is;</al>\n<al>verzoekt de regering <nadruk type="cur">meer</nadruk> te maaien,</al>\n<al>en gaat over tot de orde van de dag.</al>\n<al>Zand</al>\n</stuk></officiele-publicatie>';
  const { head, motion } = extract(source);
  assert.deepEqual([head.kamerstuk?.value, head.date?.value], ['39104-43', '2031-04-24']);
  assert.equal(motion?.dictum?.value, 'verzoekt de regering meer te maaien');
  assert.equal(source.slice(motion?.dictum?.start, motion?.dictum?.end), motion?.dictum?.quote);
  assert.deepEqual(
    [motion?.submitters, motion?.considerations].map((list) => list?.map(({ value }) => value)),
    [['Zand'], ['overwegende dat gras groen is']],
  );
});

test('what stands apart below the signers, as on the page of a party, is none of them', () => {
  const page = `Motie Wold: alle daken groen

De Kamer,

gehoord de beraadslaging,

spreekt uit dat alle daken groen moeten zijn,

en gaat over tot de orde van de dag,

Wold

Zand


Status

Verworpen
`;
  assert.deepEqual(
    extract(page).motion?.submitters.map(({ value }) => value),
    ['Wold', 'Zand'],
  );
});
