import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sendersIn } from '../../src/language/mentions/headline.ts';

const headlines: readonly [string, readonly string[]][] = [
  ['BRIEF VAN DE MINISTER VAN DEFENSIE', ['minister van Defensie']],
  ['Nr. 12 BRIEF VAN DE STAATSSECRETARIS VAN DEFENSIE', ['staatssecretaris van Defensie']],
  ['39111 A 12 BRIEF VAN DE MINISTER VAN DEFENSIE', ['minister van Defensie']],
  ['nr. 3 Brief van de minister van Verkeer en Waterstaat', ['minister van Verkeer en Waterstaat']],
  [
    'BRIEF VAN DE MINISTER EN STAATSSECRETARIS VAN DEFENSIE',
    ['minister van Defensie', 'staatssecretaris van Defensie'],
  ],
  [
    'BRIEF VAN DE MINISTER EN DE STAATSSECRETARIS VAN DEFENSIE',
    ['minister van Defensie', 'staatssecretaris van Defensie'],
  ],
  [
    'BRIEF VAN DE MINISTERS VAN DEFENSIE, VAN FINANCIËN EN VOOR DAKEN EN TUINEN',
    ['minister van Defensie', 'minister van Financiën', 'minister voor Daken en Tuinen'],
  ],
  [
    'BRIEF VAN DE MINISTERS VOOR DAKEN EN TUINEN EN VAN ONDERWIJS, CULTUUR\nEN WETENSCHAP',
    ['minister voor Daken en Tuinen', 'minister van Onderwijs, Cultuur en Wetenschap'],
  ],
  [
    'BRIEF VAN DE MINISTER VAN DEFENSIE EN DE STAATSSECRETARIS VAN FINANCIËN',
    ['minister van Defensie', 'staatssecretaris van Financiën'],
  ],
  ['In een brief van de minister van Defensie van 3 mei staat meer.', []],
  ['BRIEF VAN DE VOORZITTER VAN DE COMMISSIE', []],
];
for (const [headline, offices] of headlines)
  test(`${headline.replace('\n', ' / ')}: ${offices.join(', ') || 'none'}`, () => {
    const text = `39 111 Daken\n${headline}\nAan de Voorzitter van de Tweede Kamer der Staten-Generaal\n`;
    const found = sendersIn(text);
    assert.deepEqual(
      found.map(({ office }) => office.title),
      offices,
    );
    for (const {
      passage: { quote, start, end },
    } of found)
      assert.equal(text.slice(start, end), quote);
  });
