import assert from 'node:assert/strict';
import { test } from 'node:test';
import { extract } from '../../src/language/extract.ts';

const told = (text: string) =>
  extract(text).followUps.map(({ outcome, targetId, targetText, due }) =>
    [outcome, targetId ?? targetText.split(' ').slice(0, 3).join(' '), due]
      .filter((part) => part !== undefined)
      .join(' '),
  );
const promised = (text: string) => extract(text).commitments.map(({ text: what, due, date }) => ({ what, due, date }));

const GLUED = `BIJLAGE MOTIES EN TOEZEGGINGEN

Aanvaarde moties

Omschrijving motieVindplaatsStand van zaken
Verzoekt de regering een proef te doen met dakgras op scholen.31 222, nr. 14, Motie Zandberg en De WitZie brief aan TK d.d. 12-05-2011

Verzoekt de regering de opslag van regenwater te regelen.31 222, nr. 15, Motie Wold c.s.Wordt uitgevoerd.

Roept de regering op de dakgoot te normeren.31 222 XII, nr. 16, Motie Zandberg c.s.Afgedaan met de brief van 3 mei 2012.
`;

test('cells that are glued together are parted where a number and a name stand', () => {
  assert.deepEqual(told(GLUED), ['RESPONSE kst:31222-14', 'PENDING kst:31222-15', 'FULFILLED kst:31222-XII-16']);
  assert.deepEqual(
    extract(GLUED).followUps.map(({ targetNames }) => targetNames),
    [['Zandberg', 'De Wit'], ['Wold'], ['Zandberg']],
  );
});

const SPACED = `In behandeling zijnde toezeggingen

Omschrijving toezegging Vindplaats Stand van zaken
De minister gaat na of de telling van daken ook per wijk kan. 14-03-2018 Wetgevingsoverleg daken (34 775 XII, nr. 9) De telling is uitgebreid. De Kamer wordt hierover in het najaar van 2018 geïnformeerd.

In behandeling zijnde moties

Omschrijving motie Vindplaats Stand van zaken
Motie van Wold over het normeren van dakgoten. 21-03-2018 Spoeddebat daken (30 196, nr. 77) Deze motie is in uitvoering.
`;

test('a row in one paragraph is parted by where it was made; its kind is that of the heading', () => {
  assert.deepEqual(told(SPACED), ['PENDING De minister gaat 2018-23', 'PENDING kst:30196-77']);
  assert.deepEqual(promised(SPACED), [
    { what: 'De minister gaat na of de telling van daken ook per wijk kan', due: '2018-23', date: '2018-03-14' },
  ]);
});

const APART = `Moties

Omschrijving

Vindplaats

Stand van zaken

Verzoekt de regering de dakgoot te normeren

30 196, nr. 80

De Kamer is op 3 mei 2012 per brief geïnformeerd (30 196, nr. 99).

Spreekt uit dat regenwater van iedereen is

30 196, nr. 81

Wordt niet uitgevoerd
`;

test('cells that are paragraphs of their own make rows by the number of columns', () => {
  assert.deepEqual(told(APART), ['FULFILLED kst:30196-80', 'REJECTED kst:30196-81']);
});

test('what a heading over the register tells holds for a row whose status tells nothing', () => {
  const text = `Afgehandelde moties

Omschrijving motie Vindplaats Stand van zaken
Motie van Wold over het normeren van dakgoten. 21-03-2018 (30 196, nr. 77) Zie de brief van 3 mei 2018.
`;
  assert.deepEqual(told(text), ['FULFILLED kst:30196-77']);
});

const BY_DEBATE = `Bijlage 3: Moties en toezeggingen

Tabel 12 Door de Staten-Generaal aanvaarde moties die zijn afgerond (stand per 30 juni 2031)

Omschrijving

Vindplaats

Stand van zaken

De motie van de leden Wold en Zandberg; Verzoekt de regering de dakgoot te normeren.

Plenair debat Begroting Tuinen d.d. 8 november 2029 (Handelingen II 2029/30, nr. 19, item 11)

Afgedaan. De Tweede Kamer is op 15 juni 2030 per brief geïnformeerd (Kamerstukken II 2029/30, 39775-XII, nr. 44).

De motie van het lid Wold c.s.; Verzoekt de regering regenwater te meten.

Kamerstukken II 2029/30, 39775 XII, nr. 12

Afgedaan. De uitvoering van de motie is overgedragen aan het ministerie van Water.
`;

test('the number of the letter that answers is not the motion’s; done with by handing on is handed on', () => {
  assert.deepEqual(
    extract(BY_DEBATE).followUps.map(({ outcome, targetId, targetNames }) => [outcome, targetId, targetNames]),
    [
      ['FULFILLED', null, ['Wold', 'Zandberg']],
      ['TRANSFERRED', 'kst:39775-XII-12', ['Wold']],
    ],
  );
});

test('the names of columns alone are no motion, and a sentence with such words is no register', () => {
  assert.deepEqual(told('Omschrijving motie Vindplaats Stand van zaken\n\nDe dijken zijn hoog.'), []);
  assert.deepEqual(told('De stand van zaken van dit onderwerp staat in de vindplaats (30 196, nr. 77).'), []);
});

const LABELLED = (bar: string) => `Toezegging Tellen van daken per wijk (39.775) (T01234)

De minister van Tuinen zegt de Kamer, naar aanleiding van vragen van het lid Wold (ABC), toe de daken per wijk te tellen.

Nummer${bar}T01234
Status${bar}openstaand
Datum toezegging${bar}7 april 2029
Deadline${bar}1 juli 2031
Commissie${bar}commissie voor Tuinen

Uit de stukken
`;

for (const bar of [' ', ' | ']) {
  test(`a toezegging with its particulars behind labels, parted by ${JSON.stringify(bar)}`, () => {
    assert.deepEqual(told(LABELLED(bar)), ['PENDING toezegging:T01234 2031-07-01']);
    assert.deepEqual(
      promised(LABELLED(bar)).map(({ due, date }) => [due, date]),
      [['2031-07-01', '2029-04-07']],
    );
  });
}

test('a column of its own tells by when', () => {
  const text = `Bijlage bij de brief

Toezegging

Vindplaats

Termijn

Status

De minister telt de daken per wijk

Commissiedebat Daken van 14 maart 2030

Zomer 2031

Loopt
`;
  assert.deepEqual(told(text), ['PENDING De minister telt 2031-22']);
  assert.deepEqual(
    promised(text).map(({ due, date }) => [due, date]),
    [['2031-22', '2030-03-14']],
  );
});

test('a motion with its particulars behind labels: how it is carried out goes before how it was voted on', () => {
  const page = (carried: string) => `39.526, I

Motie-Wold (ABC) c.s. over het normeren van dakgotenIn deze motie wordt de regering gevraagd daken niet meer te tellen.Kerngegevens

nummer 39.526, I
ingediend 26 oktober 2030
behandelstatus aangehouden
indiener(s) C. Wold (ABC)
mede ondertekend door A. Zandberg (DEF)
behandelende commissie(s) commissie voor Tuinen
${carried}
Bijzonderheden

De Eerste Kamer sprak er op 4 februari 2031 over.
`;
  assert.deepEqual(told(page('uitvoeringsstatus niet uitgevoerd\n')), ['REJECTED kst:39526-I']);
  assert.deepEqual(told(page('')), ['HELD_OVER kst:39526-I']);
});

test('the number of a letter is not that of the moties that it is about', () => {
  const text =
    'De commissie beschouwt na de brief van 10 september 2031 over het rappel van toezeggingen en moties over daken (EK 39.526, CF) deze motie als niet uitgevoerd.';
  assert.deepEqual(
    extract(text).followUps.filter(({ outcome }) => outcome !== 'MENTION'),
    [],
  );
});

test('what is told after a register is no row of it', () => {
  const text = `Moties

Omschrijving motie Vindplaats Stand van zaken
Motie van Wold over het normeren van dakgoten. 21-03-2018 (30 196, nr. 77) Afgedaan.

De minister schreef over daken en goten in het land een brief.

Die brief is niet lang en telt twee bladzijden.

De dakgoten van het land zijn geteld in het rapport (30 196, nr. 80) dat in uitvoering is.
`;
  assert.deepEqual(told(text), ['FULFILLED kst:30196-77']);
});

test('a register of any length takes time in proportion', () => {
  const row = (at: number) =>
    `Verzoekt de regering daken te tellen.31 222, nr. ${at}, Motie Wold en ZandWordt uitgevoerd.\n\n`;
  const labelled = (at: number) => `nummer T${10000 + at}\nStatus open\n\n`;
  const took = (rows: number) => {
    const all = (one: (at: number) => string) => Array.from({ length: rows }, (_, at) => one(at + 1)).join('');
    const text = `Omschrijving motieVindplaatsStand van zaken\n${all(row)}${all(labelled)}`;
    const from = performance.now();
    assert.equal(extract(text).followUps.length, 2 * rows);
    return performance.now() - from;
  };
  took(200);
  assert.ok(took(2000) < 40 * Math.max(took(200), 5));
});

test('two cells that came out as one line are a row', () => {
  const table =
    'Datum 15 maart 2031\nBetreft Daken\n\nGeachte voorzitter,\n\nDe stand van de toezeggingen is als volgt.\n\nToezegging\nStatus\nBrief over de dakgoten (TZ203101-207)\nAfgedaan (Kamerstuk 39 111, nr. 29)\n\nHet keuren van daken aan de Kamer melden (TZ203101-208)\nIn voorbereiding, verwacht derde kwartaal 2031\n';
  assert.deepEqual(
    promised(table).map(({ due }) => due),
    [null, '2031-35'],
  );
  assert.deepEqual(told(table), ['FULFILLED toezegging:TZ203101-207', 'PENDING toezegging:TZ203101-208 2031-35']);
});
