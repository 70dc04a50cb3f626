import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { read } from '../../../src/language/reading/read-text.ts';

function noteOf(source: string, words: string) {
  const reading = read(source);
  const at = reading.text.indexOf(words);
  assert.ok(at >= 0, `${words} in ${reading.text}`);
  return reading.footnotesIn(at + words.length, at + words.length)[0]?.note ?? null;
}

const forms: Readonly<Record<string, readonly [string, string]>> = {
  superscript: ['de motie van het lid Zandstra¹ is', '¹ Kamerstuk 31 765, nr. 12'],
  caret: ['de motie van het lid Zandstra^1 is', '^1 Kamerstuk 31 765, nr. 12'],
  brackets: ['de motie van het lid Zandstra[1] is', '[1] Kamerstuk 31 765, nr. 12'],
  markdown: ['de motie van het lid Zandstra[^1] is', '[^1]: Kamerstuk 31 765, nr. 12'],
  'digit glued to the name': ['de motie van het lid Zandstra1 is', '1 Kamerstuk 31 765, nr. 12'],
};

test('a note may stand right under a line that has ended, glued to its number, or under its number', () => {
  for (const note of ['1 Kamerstuk 31 765, nr. 12.', '1Kamerstuk 31 765, nr. 12.', '1\nKamerstuk 31 765, nr. 12.']) {
    const source = `Hiermee wordt de motie van het lid Zandstra1 uitgevoerd.\nA. Roos\n${note}\n`;
    assert.equal(noteOf(source, 'Zandstra')?.text, 'Kamerstuk 31 765, nr. 12.', note);
  }
});

test('digits behind the year of a day are a mark, also where no note bears it', () => {
  assert.equal(
    read('In het overleg van 15 mei 20191 is gevraagd om daken.').text,
    'In het overleg van 15 mei 2019 is gevraagd om daken.',
  );
  assert.equal(read('Er zijn 20191 daken.').text, 'Er zijn 20191 daken.');
});

test('a line with a number and no source is no note', () => {
  const source = 'Hiermee zijn de 12 daken\n12 meter hoger dan voorheen geworden en is alles klaar.\n';
  assert.equal(read(source).footnotes.length, 0);
});

for (const [form, [mark, note]] of Object.entries(forms)) {
  test(`a mark as ${form} leads to its note`, () => {
    const source = `Hiermee wordt ${mark} uitgevoerd.\n\n${note}\n`;
    assert.match(read(source).text, /^Hiermee wordt de motie van het lid Zandstra is uitgevoerd\./);
    assert.equal(noteOf(source, 'Zandstra')?.text, 'Kamerstuk 31 765, nr. 12');
  });
}

test('notes in mid-text do not part the sentence they interrupt', () => {
  const source =
    'De aanleg van daken¹ is in de afgelopen jaren in alle\n\n¹ Zie www.voorbeeld.nl.\n\nprovincies begonnen.';
  assert.deepEqual(
    read(source).sentences.map(({ text }) => text),
    ['De aanleg van daken is in de afgelopen jaren in alle provincies begonnen.'],
  );
});

test('marks that a scanner misread lead to their notes by order', () => {
  const source = [
    'De eerste bron staat hier’. De tweede bron staat in het plan van 2018%. De derde telt ook mee®.',
    '',
    "' Raadpleegbaar via www.een.nl.",
    '2 Raadpleegbaar via www.twee.nl.',
    'Daken en tuinen. A. Zandstra, 2017.',
  ].join('\n');
  assert.equal(read(source).footnotes.length, 3);
  assert.match(noteOf(source, 'staat hier')?.text ?? '', /een\.nl/);
  assert.match(noteOf(source, 'van 2018')?.text ?? '', /twee\.nl/);
  assert.match(noteOf(source, 'telt ook mee')?.text ?? '', /Zandstra/);
});

test('digits and signs stay where no note bears them', () => {
  for (const text of [
    'De G4 en de covid19-aanpak blijven.',
    'Is dat zo? Ja, 50% wel.',
    'Een dak van 20 m² is klein.',
  ]) {
    assert.equal(read(text).text, text);
  }
});

test('a mark glued to a year or set off before a comma is taken out, an ordinary number is not', () => {
  const note = '\n\n2 Kamerstuk 31 765, nr. 12\n';
  const text = (body: string) => read(body + note).sentences[0]?.text;
  assert.equal(
    text('De brief van 15 februari 20222 gaat over daken.'),
    'De brief van 15 februari 2022 gaat over daken.',
  );
  assert.equal(
    text('De brief van februari 2022 2, over daken, volgt.'),
    'De brief van februari 2022, over daken, volgt.',
  );
  assert.equal(
    text('In 2022 2 daken meer, zie art.2 en nr. 2 daarvan.'),
    'In 2022 2 daken meer, zie art.2 en nr. 2 daarvan.',
  );
});

const HEAD =
  'De Voorzitter van de Tweede Kamer der Staten-Generaal\n\nDatum 3 mei 2031\nBetreft Daken\n\nGeachte voorzitter,\n\n';

test('a plain number is a note where the text above it has its mark, and a list item where it has not', () => {
  const noted = read(
    `${HEAD}Dat staat in het besluit.1 Het geldt voor alle daken.2\n\n1 Dit betreft daken van meer dan honderd meter.\n2 Zie ook de brief.\n`,
  );
  assert.equal(noted.footnotes.length, 2);
  assert.ok(noted.text.includes('in het besluit. Het geldt voor alle daken.'));
  const listed = read(`${HEAD}Het gaat om drie punten:\n\n1 Kamers worden groter.\n2 Daken worden groen.\n`);
  assert.equal(listed.footnotes.length, 0);
});

test('notes as web pages have them', () => {
  const { text, footnotes } = read(
    `${HEAD}De motie van het lid De Vos2 is op 15 mei 20301 gemeld.\n\nX Noot\n1\nKamerstuk 39 576, nr. 204\n\nX Noot\n2\nKamerstuk 39 925 XIV, nr. 88\n`,
  );
  assert.deepEqual(
    footnotes.map((note) => [note.mark, note.text]),
    [
      ['1', 'Kamerstuk 39 576, nr. 204'],
      ['2', 'Kamerstuk 39 925 XIV, nr. 88'],
    ],
  );
  assert.ok(text.includes('het lid De Vos is op 15 mei 2030 gemeld.'));
});

test('marks that count up are taken out, also where the text lacks their notes', () => {
  const readable = (text: string) => read(text).text;
  assert.equal(
    readable(
      'Over de motie1 en de toezegging aan het lid Wold2 is gesproken.[3] Daarna volgde de brief.4\n\nHet slot.',
    ),
    'Over de motie en de toezegging aan het lid Wold is gesproken. Daarna volgde de brief.\nHet slot.',
  );
  assert.equal(
    readable('Er kwam daarna2 een brief over daken3 en over goten4.'),
    'Er kwam daarna een brief over daken en over goten.',
  );
  for (const text of [
    'Er ligt 12 km2 asfalt, in m3 nog meer, en dat in ha4 en km5.',
    'In fase1 en fase2 worden daken geteld, en in fase3 goten.',
    'Over daken2 is niets gezegd, over goten9 ook niet.',
  ])
    assert.equal(readable(text), text);
});

test('a number that no note bears stays', () => {
  const { text } = read(
    `${HEAD}De uitstoot van CO2 daalt in de G40, zie nr.2 en art.5, en in 20225.\n\n1 Kamerstuk 39 576, nr. 204\n`,
  );
  assert.ok(text.includes('van CO2 daalt in de G40, zie nr.2 en art.5, en in 20225.'));
});

test('what the letterhead prints again on each page is no text', () => {
  const { text } = read(
    `Ministerie van Tuinen\nDirectie Gras\n\n${HEAD}Wij willen de daken in het hele land vergroenen, zoals in het rapport dat het\n\nPagina 1 van 3\n\nMinisterie van Tuinen\nDirectie Gras\n\nDatum\n3 mei 2031\n\nbureau heeft uitgebracht over de daken.\n`,
  );
  assert.ok(text.includes('in het rapport dat het bureau heeft uitgebracht'));
});

test('a range has the notes that are seen from each offset in it', () => {
  const piece = fc.constantFrom('Motie', ' ', '.', ')', '.”)', '¹', '²', '^3', ', ');
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 30 }), fc.nat(60), fc.nat(20), (pieces, first, length) => {
      const { footnotesIn } = read(
        `De ${pieces.join('')} is uitgevoerd.\n\n¹ Eerste noot.\n² Tweede noot.\n³ Derde noot.\n`,
      );
      const last = first + length;
      const each = Array.from({ length: length + 1 }, (_, index) => footnotesIn(first + index, first + index)).flat();
      assert.deepEqual(footnotesIn(first, last), each);
    }),
  );
});
