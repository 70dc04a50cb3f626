import assert from 'node:assert/strict';
import { test } from 'node:test';
import { read } from '../../../src/language/reading/read-text.ts';

const body = (source: string) => read(source).sentences.map(({ text }) => text);

test('soft wraps are joined and end-of-line hyphens go, real hyphens stay', () => {
  const source = [
    'Het stimulerings-',
    'programma Groene Daken loopt in de jaren 2015-',
    '2019 en is daarna verlengd door de Groene Daken-',
    'commissie, die met in- en',
    'uitvoer van planten weinig te maken heeft, volgens nr.',
    '12 van het verslag over Daken en tuinen.',
  ].join('\n');
  assert.deepEqual(body(source), [
    'Het stimuleringsprogramma Groene Daken loopt in de jaren 2015-2019 en is daarna verlengd door de Groene Daken-commissie, die met in- en uitvoer van planten weinig te maken heeft, volgens nr. 12 van het verslag over Daken en tuinen.',
  ]);
});

test('a page break with a repeated header does not part a sentence', () => {
  const source = [
    'Datum 4 maart 2019',
    'Kenmerk',
    '123456-98765-AB',
    '',
    'Geachte voorzitter,',
    '',
    'De voortgang is goed. In alle provincies zijn de afgelopen maanden veel nieuwe',
    '',
    '',
    'Kenmerk',
    '',
    '123456-98765-AB',
    '',
    'daken aangelegd.',
    '',
    'Hoogachtend,',
  ].join('\n');
  assert.deepEqual(body(source), [
    'De voortgang is goed.',
    'In alle provincies zijn de afgelopen maanden veel nieuwe daken aangelegd.',
  ]);
});

test('a name broken over a page goes on with its capital', () => {
  const source = 'Eerst dit. Het sterke fundament van Groene\n\n\n\nDaken kan hierbij worden benut.\n';
  assert.deepEqual(body(source), ['Eerst dit.', 'Het sterke fundament van Groene Daken kan hierbij worden benut.']);
});

test('a line that stops short after a sentence is a heading where no lines are blank', () => {
  const text = [
    'In deze brief informeer ik uw Kamer over de voortgang van het programma voor groene daken',
    'en over enkele andere zaken die op het terrein van de daken spelen.',
    'Voortgang van de daken',
    'De gemeenten hebben dit jaar meer daken vergroend dan in enig jaar daarvoor, zo blijkt uit',
    'de cijfers die het bureau van de gemeenten heeft verzameld.',
    'Motie Zand over het vergroenen van daken van scholen en van andere gebouwen van',
    'de gemeenten zelf',
    'De motie vraagt om een plan. Dat plan is gereed en wordt in de zomer naar de gemeenten en',
    'naar de scholen gestuurd.',
  ].join('\n');
  assert.deepEqual(
    read(`Datum 3 mei 2023\nGeachte voorzitter,\n${text}`)
      .blocks.filter(({ kind }) => kind === 'heading')
      .map((block) => block.text),
    [
      'Voortgang van de daken',
      'Motie Zand over het vergroenen van daken van scholen en van andere gebouwen van de gemeenten zelf',
    ],
  );
});

test('headings, list items and their marks are told apart', () => {
  const { blocks, sentences } = read(
    '1. Inleiding\n\nEr zijn twee punten:\n\n- het eerste;\n- het tweede.\n\ng. Toezeggingen\n\nn.v.t\n',
  );
  assert.deepEqual(
    blocks.map(({ kind, text }) => [kind, text]),
    [
      ['heading', 'Inleiding'],
      ['paragraph', 'Er zijn twee punten:'],
      ['item', 'het eerste;'],
      ['item', 'het tweede.'],
      ['heading', 'Toezeggingen'],
      ['paragraph', 'n.v.t'],
    ],
  );
  assert.equal(sentences.at(-1)?.heading, 'Toezeggingen');
});

test('a sidebar is no part of the text, wherever it stands', () => {
  const long = 'De aanleg van daken vordert gestaag en wordt in elke provincie gevolgd. '.repeat(6);
  const source = `Nieuwe daken\n\n3 mei 2019\n\nEr zijn nieuwe daken.\n\nLees ook\n\n4 juni 2020\n\nAndere daken in het nieuws\n\n${long}`;
  const { blocks, sentences } = read(source);
  assert.deepEqual(
    blocks.filter(({ kind }) => kind === 'sidebar').map(({ text }) => text),
    ['Lees ook', '4 juni 2020', 'Andere daken in het nieuws'],
  );
  assert.ok(sentences.some(({ text }) => text.startsWith('De aanleg van daken')));
  assert.ok(!sentences.some(({ text }) => text.includes('Andere daken')));
});

test('offsets lead back to the source over everything that was taken out', () => {
  const source =
    'De **vette**  woorden en het actie-\nplan\u00a0van Groene­ Daken¹ staan hier vast.\n\n¹ Kamerstuk 31 765, nr. 12';
  const reading = read(source);
  const at = reading.text.indexOf('actieplan van');
  const { start, end } = reading.raw({ start: at, end: at + 'actieplan van'.length });
  assert.equal(source.slice(start, end), 'actie-\nplan\u00a0van');
  const name = reading.text.indexOf('Daken');
  const raw = reading.raw({ start: name, end: name + 5 });
  assert.equal(source.slice(raw.start, raw.end), 'Daken');
  assert.equal(reading.footnotesIn(name + 5, name + 5)[0]?.note.mark, '1');
});

test('an empty text and a text of white space have nothing to read', () => {
  for (const source of ['', '\n\n \f \r\n', '\ufeff']) {
    const reading = read(source);
    assert.deepEqual([reading.text, reading.blocks.length, reading.sentences.length], ['', 0, 0]);
    assert.deepEqual(reading.raw({ start: 0, end: 0 }), { start: 0, end: 0 });
  }
});
