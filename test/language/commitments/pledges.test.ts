import assert from 'node:assert/strict';
import { test } from 'node:test';
import { pledgeIn } from '../../../src/language/commitments/pledges.ts';
import { promisesIn } from '../../../src/language/commitments/promises.ts';
import { cuesOf } from '../../../src/language/cues.ts';

const told = (text: string) => pledgeIn(text, cuesOf(text))?.told;
const content = (text: string) => promisesIn(text, '2024-03-15').map((one) => one.text);

test('a pledge is made now or told as made', () => {
  for (const text of [
    'Ik beloof dat de daken openblijven.',
    'Ik verbind mij ertoe de tegels te tellen.',
    'Wij nemen het op ons om de goten te schonen.',
    'U heeft van mij nog een lijst van daken tegoed.',
    'Wat ik wel kan beloven, is dat de gilden worden gehoord.',
  ])
    assert.equal(told(text), false, text);
  for (const text of [
    'Vorig jaar beloofde ik het lid Tegel na te gaan wie de daken bezit.',
    'In dat debat nam de minister op zich de gilden te bevragen.',
    'Ik verklaarde mij in het debat bereid de drempel te heroverwegen.',
    'Daarbij stelde ik de heer Van Pan een lijst van daken in het vooruitzicht.',
    'De voorganger is de verplichting aangegaan om de wet te evalueren.',
    'Op zijn verzoek heb ik ermee ingestemd de gilden te horen.',
  ])
    assert.equal(told(text), true, text);
  assert.equal(told('De daken zijn verplicht.'), undefined);
});

test('what is pledged follows', () => {
  assert.deepEqual(content('Ik gaf mijn woord dat geen dak wordt gesloten.'), ['dat geen dak wordt gesloten']);
  assert.deepEqual(content('Ik beloof niet dat de daken openblijven.'), []);
  assert.deepEqual(content('Daarop gaf ik te kennen dat ik de goten zou laten schonen.'), [
    'dat ik de goten zou laten schonen',
  ]);
  assert.deepEqual(content('Ik kondigde in dat debat aan dat ik met een dakenplan zou komen.'), [
    'dat ik met een dakenplan zou komen',
  ]);
});
