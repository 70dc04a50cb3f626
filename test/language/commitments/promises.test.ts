import assert from 'node:assert/strict';
import { test } from 'node:test';
import { promisesIn } from '../../../src/language/commitments/promises.ts';

const content = (text: string) => promisesIn(text, '2024-03-15').map((one) => one.text);

test('toezeggen in every tense, person and order', () => {
  assert.deepEqual(content('Zo zegde ik de leden Tegel en Van Pan toe de metingen openbaar te maken.'), [
    'de metingen openbaar te maken',
  ]);
  assert.deepEqual(content('Wij zeggen uw Kamer toe u in mei te laten weten of dit helpt.'), [
    'u in mei te laten weten of dit helpt',
  ]);
  assert.deepEqual(content('Aan het lid Tegel is toegezegd dat de toets ook op daken ingaat.'), [
    'dat de toets ook op daken ingaat',
  ]);
  assert.deepEqual(content('De minister zegt toe te bezien of de drempel omlaag kan.'), [
    'te bezien of de drempel omlaag kan',
  ]);
  assert.deepEqual(content('Ik kan uw Kamer toezeggen dat de middelen blijven.'), ['dat de middelen blijven']);
});

test('dots and commas of what is promised do not end it, what became of it does', () => {
  assert.deepEqual(content('De minister zegt de Kamer toe de moties Tegel c.s. (39 111, E, F en G) te bespreken.'), [
    'de moties Tegel c.s. (39 111, E, F en G) te bespreken',
  ]);
  assert.deepEqual(content('Het kabinet heeft toegezegd in mei met een plan te komen, maar dat dit niet is gebeurd;'), [
    'in mei met een plan te komen',
  ]);
  assert.deepEqual(content('Gisteren heb ik van de minister toegezegd gekregen dat hij de Kamer in mei inlicht.'), []);
});

test('other words that promise', () => {
  for (const text of [
    'Ik heb mevrouw Tegel in het vooruitzicht gesteld dat de cijfers openbaar worden.',
    'Mijn voorganger heeft zich er jegens het lid Pan aan verbonden dat de agenda openbaar is.',
    'De eerste ondergetekende heeft laten weten dat zij nog zou terugkomen op de dakgoten.',
    'Ik zou dit aan de raad voorleggen, zo zei ik hem.',
    'Die belofte hield in dat ik met de gilden zou spreken.',
  ]) {
    assert.equal(content(text).length, 1, text);
  }
});

test('a toezegging as a noun tells its content, or where it was made and about what', () => {
  assert.deepEqual(content('3 | Toezegging aan het lid Tegel om een overzicht te sturen | TZ202009-142 | Vervallen'), [
    'om een overzicht te sturen',
  ]);
  assert.deepEqual(content('Aan het lid Tegel deed ik de toezegging de gilden naar hun klachten te vragen.'), [
    'de gilden naar hun klachten te vragen',
  ]);
  assert.equal(content('De toezegging die ik in het AO Daken van 3 mei 2016 deed over goten, staat open.').length, 1);
  assert.deepEqual(content('De toezegging over de goten staat open.'), []);
  assert.deepEqual(content('Aan deze toezegging is voldaan.'), []);
});

test('what was not promised, only claimed, asked or pledged in money is none', () => {
  for (const text of [
    'Ik heb niet toegezegd dat er een dak komt.',
    'Volgens het lid Tegel heb ik toegezegd dat er een dak komt.',
    'Het lid Pan vroeg of ik kan toezeggen dat er een dak komt.',
    'De inspectie zegt toe te zien op de naleving.',
    'Het Rijk heeft hiervoor € 40 miljoen toegezegd.',
    'Ik kan op dit moment geen toezegging doen om daken te vergoeden.',
    'Kunt u toezeggen dat er een plan komt?',
    'De inspectie heeft de handhaving op zich genomen.',
  ]) {
    assert.deepEqual(content(text), [], text);
  }
});

test('what a toezegging holds is told of it, what others suggest is not', () => {
  assert.deepEqual(content('Zij houdt in dat de Kamer het oordeel over de dakgoten ontvangt.'), [
    'dat de Kamer het oordeel over de dakgoten ontvangt',
  ]);
  assert.deepEqual(content('Dit houdt in dat de Kamer het oordeel over de dakgoten ontvangt.'), []);
  assert.deepEqual(content('Tegen de heer Tegel heb ik uitgesproken dat ik hierop in de voorjaarsnota terugkom.'), [
    'dat ik hierop in de voorjaarsnota terugkom',
  ]);
  assert.deepEqual(content('In het overleg zei ik uw Kamer toe het oordeel over de dakgoten te delen.'), [
    'het oordeel over de dakgoten te delen',
  ]);
  assert.deepEqual(content('Het lid Tegel heeft gesuggereerd dat uw voorganger heeft beloofd om daken te keuren.'), []);
});
