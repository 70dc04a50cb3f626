import assert from 'node:assert/strict';
import { test } from 'node:test';
import { extract } from '../../src/language/extract.ts';
import { publicationText } from '../../src/sources/publication.ts';
import { documentFrom, documentFromText } from '../../src/sources/read.ts';
import { LETTER, MOTION, paper, REPORT } from './publications.ts';

const text = (xml: string) => publicationText('stuk.xml', xml).text;
/** What comes of a body, without the head of the paper. */
const body = (xml: string) => text(paper('NOTA', xml, { dated: '9 mei 2031' })).split('9 mei 2031\n\n')[1];

test('a motion is laid out as it is printed', () => {
  assert.equal(
    text(MOTION),
    `Vergaderjaar 2031-2032
Tweede Kamer der Staten-Generaal
Kamerstukken

39 910 XVI Boomgaarden & lanen

Nr. 7

MOTIE VAN DE LEDEN PEER EN DE KWEE

Voorgesteld 9 mei 2031

De Kamer,

gehoord de beraadslaging,

overwegende dat lanen zonder bomen geen schaduw geven;

verzoekt de regering langs elke laan bomen te planten,

en gaat over tot de orde van de dag.

Peer
De Kwee
`,
  );
});

test('a motion is read: number, date, submitters in order, dictum', () => {
  const { head, motion } = extract(text(MOTION));
  assert.equal(head.kind?.value, 'Motion');
  assert.equal(head.kamerstuk?.value, '39910-XVI-7');
  assert.equal(head.date?.value, '2031-05-09');
  assert.deepEqual(
    motion?.submitters.map(({ value }) => value),
    ['Peer', 'De Kwee'],
  );
  assert.equal(motion?.dictum?.value, 'verzoekt de regering langs elke laan bomen te planten');
});

test('the notes of a letter stand above its signature', () => {
  assert.ok(
    text(LETTER).endsWith(`BRIEF VAN DE MINISTER VAN LANEN EN BOOMGAARDEN

Aan de Voorzitter van de Tweede Kamer der Staten-Generaal

Den Haag, 3 mei 2031

Met deze brief geef ik uitvoering aan de motie van het lid Peer¹ over bomen.

Planten

Er zijn alle 31 lanen beplant.

¹ Kamerstuk 39 910, nr. 5.

De Minister van Lanen en Boomgaarden,
A.B. Ceder
`),
    text(LETTER),
  );
});

test('a letter is read: addressee, date, signature, and the note of a motion', () => {
  const { head, citations } = extract(text(LETTER));
  assert.equal(head.kind?.value, 'Letter');
  assert.equal(head.date?.value, '2031-05-03');
  assert.equal(head.addressee?.value, 'De Voorzitter van de Tweede Kamer der Staten-Generaal');
  assert.deepEqual(
    head.signatories.map(({ name, office }) => [name, office]),
    [['A.B. Ceder', 'De Minister van Lanen en Boomgaarden']],
  );
  assert.equal(citations.find(({ kind }) => kind === 'motion-name')?.number, 'kst:39910-5');
});

test('a letter with more notes than a page has lines is still signed', () => {
  const note = '<noot type="voet"><noot.nr>1</noot.nr><noot.al>Kamerstuk 39 910, nr. 5.</noot.al></noot>';
  const { head } = extract(text(LETTER.replace('</nadruk>', `</nadruk>${note.repeat(60)}`)));
  assert.equal(head.signatories[0]?.name, 'A.B. Ceder');
});

test('headings, lists, tables and notes keep their form; number and date come from the metadata where the paper has none', () => {
  const [, laidOut] = text(REPORT).split('lanen\n\n');
  assert.equal(
    laidOut,
    `VERSLAG OVER DE BOMEN

Vastgesteld 9 mei 2031

Hoofdstuk 2 Soorten

Er zijn drie soorten¹, te weten:

1. eiken;
2. peren:
  – zoete;
  - zure;

Tabel 1: Bomen

\tAantal
Eik\t2030\t12²
\t2031\tveel meer

Een kader.

Met twee alinea's.

¹ Geteld in mei. Zonder hagen.
² Geschat.

kst-39910-XVI-7
`,
  );
  assert.equal(extract(text(REPORT)).head.kamerstuk?.value, '39910-XVI-7');
  assert.equal(extract(text(REPORT)).head.date?.value, '2031-05-09');
});

test('questions and speakers stand on lines of their own', () => {
  const asked = '<vraag><nr>Vraag 1</nr><al>Waar?</al></vraag><antwoord><nr>Antwoord 1</nr><al>Hier.</al></antwoord>';
  assert.equal(body(asked), 'Vraag 1\n\nWaar?\n\nAntwoord 1\n\nHier.\n');
  const speaker =
    '<spreker><voorvoegsels>Mevrouw</voorvoegsels><naam><achternaam>Peer</achternaam></naam> (<politiek>BOS</politiek>):</spreker>';
  assert.equal(body(`${speaker}<tekst><al>Ja.</al></tekst>`), 'Mevrouw Peer (BOS):\n\nJa.\n');
  assert.equal(
    body('<lid><lidnr>1.</lidnr><al>Een.</al></lid><lid><lidnr>2.</lidnr><al>Twee.</al></lid>'),
    '1. Een.\n2. Twee.\n',
  );
});

test('entities, CDATA, comments and processing instructions', () => {
  assert.equal(
    body(
      '<al>&lt;a&gt; &#233;&#xe9;n <![CDATA[<b> & c]]> aan<!-- <al>nee</al> -->een<?xpp afbm?>geschreven &nbsp;</al>',
    ),
    '<a> één <b> & c aaneengeschreven &nbsp;\n',
  );
});

test('entities that a document declares are neither fetched nor expanded', async () => {
  const lol = Array.from({ length: 9 }, (_, index) => `<!ENTITY l${index + 1} "${`&l${index};`.repeat(10)}">`).join(
    '\n',
  );
  const declared = `<!DOCTYPE p [<!ENTITY l0 "lol">\n${lol}\n<!ENTITY e SYSTEM "file:///etc/passwd">]>`;
  const xml = paper('NOTA', '<al>&l9; en &e;</al>').replace('?>', `?>${declared}`);
  const document = await documentFrom('stuk.xml', Buffer.from(xml));
  assert.equal(document.mediaType, 'application/xml');
  assert.match(document.text, /\n\n&l9; en &e;\n$/);
  assert.doesNotMatch(document.text, /root:|lol/);
});

test('what breaks off is read as far as it goes, and noted', () => {
  const { text: read, note } = publicationText('stuk.xml', MOTION.slice(0, MOTION.indexOf('schaduw')));
  assert.match(read, /lanen zonder bomen geen\n$/);
  assert.match(note ?? '', /breaks off/);
  assert.equal(publicationText('stuk.xml', MOTION).note, null);
  assert.equal(body('<al>een</b></entry></li></noot><entry>twee</entry><row>drie'), 'een\n\ntwee\n\ndrie\n');
});

test('XML of another kind and XML without a text are refused', async () => {
  const refused = (xml: string, code: string, message: RegExp) =>
    assert.rejects(documentFromText('stuk.xml', 'application/xml', xml), { code, message });
  await refused('<?xml version="1.0"?><toestand><al>Tekst</al></toestand>', 'UNKNOWN_TYPE', /^stuk\.xml: .*<toestand>/);
  await refused('<officiele-publicatie/>', 'EMPTY_FILE', /^stuk\.xml: holds no readable text/);
  await refused('geen XML', 'EMPTY_FILE', /^stuk\.xml: /);
});

test('a hundred thousand elements deep is refused, side by side they are read', () => {
  for (const name of ['al', 'lijst', 'noot', 'entry', 'divisie']) {
    assert.throws(() => text(paper('NOTA', `<${name}>`.repeat(100_000))), {
      code: 'CORRUPT_XML',
      message: /500 elements deep/,
    });
  }
  const wide = text(paper('NOTA', '<al>a<noot><noot.nr>1</noot.nr><noot.al>b</noot.al></noot></al>'.repeat(100_000)));
  assert.equal(wide.match(/a¹\n/g)?.length, 100_000);
});

test('time is linear in the size, whatever it is filled with', () => {
  const fillings = [
    '&amp;',
    'woord ',
    '      ',
    '<nadruk>a</nadruk>',
    '<noot><noot.nr>1</noot.nr>b</noot>',
    '<al>a',
    '</b>',
    '\u00ad',
  ];
  for (const filling of fillings) {
    const xml = paper('NOTA', `<al>${filling.repeat(3_000_000 / filling.length)}`);
    const start = performance.now();
    try {
      text(xml);
    } catch (error) {
      assert.match(String(error), /elements deep/);
    }
    assert.ok(performance.now() - start < 5000, `${filling}: ${Math.round(performance.now() - start)} ms`);
  }
});
