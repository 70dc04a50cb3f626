import assert from 'node:assert/strict';
import { test } from 'node:test';
import { extract } from '../../../src/language/extract.ts';

const headOf = (text: string) => {
  const { kind, date, title } = extract(text).head;
  return [kind?.value ?? null, date?.value ?? null, title?.value ?? null];
};
const BODY = 'In Zanddorp zijn de daken groen. Wethouder Tegel is daar blij mee, zo zei zij bij de opening.';

test('the way back from a page and the date over its title are no title', () => {
  assert.deepEqual(
    headOf(`Naar het nieuwsoverzicht\nNieuws, 4 maart 2030\n\nDaken in Zanddorp worden groen\n\n${BODY}`),
    ['NewsItem', '2030-03-04', 'Daken in Zanddorp worden groen'],
  );
  assert.equal(
    headOf(`Terug naar overzicht\n\nDaken in Zanddorp worden groen\n\n${BODY}`)[2],
    'Daken in Zanddorp worden groen',
  );
  assert.equal(headOf(`Terug naar de natuur\n\n${BODY}`)[2], 'Terug naar de natuur');
});

test('a date to which the name of a section is glued dates the page', () => {
  assert.deepEqual(headOf(`Daken in Zanddorp worden groen\n\n9 april 2031Wonen en tuinen\n\n${BODY}`), [
    'NewsItem',
    '2031-04-09',
    'Daken in Zanddorp worden groen',
  ]);
});

test('a title may stand over a motto in small letters', () => {
  assert.equal(headOf(`Jaarverslag 2030\n\nalle daken, groene daken\n\nVoorwoord\n\n${BODY}`)[2], 'Jaarverslag 2030');
});

test('a page of what was promised is no news, though it names a minister', () => {
  const page = `Toezegging Onderzoek naar groene daken (T09991)\n\nDe minister van Defensie zegt de Kamer toe de daken te onderzoeken.\n\nStatus openstaand\n`;
  assert.equal(headOf(page)[0], null);
});

test('an item on the agenda is a debate, though a motion is read out in it', () => {
  const item = `6 Groene daken\n\nAan de orde is het tweeminutendebat Groene daken.\n\nMevrouw Tegel (ABC):\n\nVoorzitter. Ik heb een motie.\n\nDe Kamer,\n\ngehoord de beraadslaging,\n\nverzoekt de regering de daken te begroenen,\n\nen gaat over tot de orde van de dag.\n`;
  assert.equal(headOf(item)[0], 'DebateReport');
});

test('what kind of paper a page is, its number and the table over it are no title', () => {
  const item = `Handeling\n\nDatum publicatieOrganisatieVergaderjaarVergadernummer\nTweede Kamer der Staten-Generaal2030-2031nr. 39, item 6\n\nGroene daken\n\nAan de orde is het debat over groene daken.\n\n${BODY}`;
  assert.deepEqual(headOf(item), ['DebateReport', null, 'Groene daken']);
  const asked = `Kamervraag 2031Z01234\n\nHet bericht dat daken groen worden\n\nIngediend 3 mei 2031\nBeantwoord 1 juni 2031\nOnderwerpen natuur\n\n${BODY}`;
  assert.deepEqual(
    headOf(asked).filter((_, at) => at !== 1),
    ['ParliamentaryQuestion', 'Het bericht dat daken groen worden'],
  );
});

test('the way into a page is no title, and a date before the first sentence dates it', () => {
  const page = `Spring naar content\nTerug naar de kennisbank\n\nDaken in Zanddorp worden groen\n\n3 mei 2031 – ${BODY}`;
  assert.deepEqual(headOf(page).slice(1), ['2031-05-03', 'Daken in Zanddorp worden groen']);
});

test('a report of what was said has its title behind its kind', () => {
  const page = `Stenogram : Groene daken\n5 Groene daken\nVergaderjaar 2030-2031\nAan de orde is het debat over groene daken.\nDe voorzitter:\n${BODY}`;
  assert.deepEqual(headOf(page), ['DebateReport', null, 'Groene daken']);
});

test('a title about gemeenten is not the sender', () => {
  const page = `Gemeenten in het noorden maken daken groen\n\nLaatst bijgewerkt: 3 mei 2031\n\n${BODY}`;
  assert.equal(extract(page).head.organisation, null);
  assert.deepEqual(headOf(page), ['NewsItem', '2031-05-03', 'Gemeenten in het noorden maken daken groen']);
});

test('under the choices of a menu stands the title, and among the labels of one line the date', () => {
  const page = `[overzicht] [debatten] [leden]
[stemmingen] [zoeken]

Verzamelbrief daken

Daken en tuinen in Nederland

Brief regering

Nummer: 2031D00123, datum: 2031-05-03, bijgewerkt: 2031-06-01 10:00, versie: 2

Geachte voorzitter,

Met deze brief ontvangt u een overzicht van de daken.
`;
  assert.deepEqual(headOf(page), ['Letter', '2031-05-03', 'Verzamelbrief daken']);
});

test('a page that tells what a letter to the Kamer says is no news', () => {
  const page = `Kamerbrief over daken in Zanddorp\n\nMinister Tegel (Wonen) informeert de Tweede Kamer over de daken.\n`;
  assert.deepEqual(headOf(page), ['Letter', null, 'Kamerbrief over daken in Zanddorp']);
});
