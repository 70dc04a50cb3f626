import assert from 'node:assert/strict';
import { test } from 'node:test';
import { changesOf } from '../../../src/ingest/gemeenten/changes.ts';
import { refuseContradictions } from '../../../src/ingest/gemeenten/contradictions.ts';
import { differences } from '../../../src/ingest/gemeenten/differences.ts';
import { refreshed } from '../../../src/ingest/gemeenten/refresh.ts';
import { divisionOf, EMPTY_REGISTER, type Register } from '../../../src/ingest/gemeenten/register.ts';
import type { ListedGemeente, OfficialList } from '../../../src/sources/gemeenten/list.ts';
import { readTooi } from '../../../src/sources/gemeenten/tooi.ts';
import { about, change, FICTIONAL_TOOI, gemeente } from '../../sources/gemeenten/fictional-tooi.ts';

const tooi = (resources: readonly object[]) => readTooi('lijst.json', JSON.stringify(resources));
const REGISTER = refreshed(EMPTY_REGISTER, tooi(FICTIONAL_TOOI));

type Row = readonly [code: string, name: string, province?: string];

function ofTheDay(date: string, ...rows: readonly Row[]): OfficialList {
  const gemeenten = rows.map(
    ([code, name, province = 'PV26'], index): ListedGemeente => ({ code, name, province, place: `row ${index + 2}` }),
  );
  return { date, holds: 'OF_THE_DAY', gemeenten, successions: [] };
}

const BOTH: readonly Row[] = [
  ['GM9103', 'Zandhove'],
  ['GM9105', "'s-Beekdal"],
];

const told = (before: Register, after: Register) =>
  differences(before, after).map(({ what, subject, property, before: from, after: to }) =>
    [what, subject, property, from, to].filter((each) => each !== null).join(' '),
  );

test('the changes follow from who succeeded whom, and where they lay', () => {
  assert.deepEqual(
    changesOf(REGISTER).map(({ kind, date, title, before, after }) => [kind, date, title, before, after]),
    [
      ['PROVINCE_CHANGE', '2019-01-01', 'Duinrand naar provincie Utrecht', ['GM9101'], ['GM9103']],
      [
        'SAMENVOEGING',
        '2019-01-01',
        'Samenvoeging van Duinrand, Heidedorp tot Zandhove',
        ['GM9101', 'GM9102'],
        ['GM9103'],
      ],
      [
        'SPLITSING',
        '2021-01-01',
        "Splitsing van Wilgenoord over Zandhove, 's-Beekdal",
        ['GM9104'],
        ['GM9103', 'GM9105'],
      ],
      ['UITBREIDING', '2021-01-01', 'Uitbreiding van Zandhove', ['GM9103', 'GM9104'], ['GM9103']],
      ['UITBREIDING', '2021-01-01', "Uitbreiding van 's-Beekdal", ['GM9104', 'GM9105'], ['GM9105']],
    ],
  );
});

test('one gemeente that became a new one is a herschikking', () => {
  const register = refreshed(
    EMPTY_REGISTER,
    tooi([
      about('2024-05-01'),
      gemeente({ code: 'GM9101', name: 'Duinrand', until: '2019-01-01' }),
      gemeente({ code: 'GM9102', name: 'Zandhove', from: '2019-01-01' }),
      change({ kind: 'Herschikking', ended: ['GM9101'], made: ['GM9102'] }),
    ]),
  );
  assert.deepEqual(
    changesOf(register).map(({ kind, title }) => [kind, title]),
    [['HERSCHIKKING', 'Herschikking van Duinrand tot Zandhove']],
  );
});

test('the same list again makes no difference, of TOOI or of the day', () => {
  assert.deepEqual(told(REGISTER, refreshed(REGISTER, tooi(FICTIONAL_TOOI))), []);
  assert.deepEqual(told(REGISTER, refreshed(REGISTER, ofTheDay('2025-01-01', ...BOTH))), []);
});

test('a list of the day adds, ends, renames and moves, and does so once', () => {
  const list = ofTheDay('2025-01-01', ['GM9103', 'Zandhoven', 'PV28'], ['GM9106', 'Nieuw-Beekdal']);
  const after = refreshed(REGISTER, list);
  assert.deepEqual(told(REGISTER, after), [
    'GEMEENTE_CHANGED GM9103 name Zandhove Zandhoven',
    'GEMEENTE_CHANGED GM9103 officialName Zandhove Zandhoven',
    'GEMEENTE_CHANGED GM9103 preferredName Zandhove Zandhoven',
    'GEMEENTE_CHANGED GM9103 aliases Zandhove',
    'GEMEENTE_CHANGED GM9103 province PV26 PV26, PV28 from 2025-01-01',
    'GEMEENTE_ENDED GM9105 validUntil 2025-01-01',
    'GEMEENTE_ADDED GM9106 from 2025-01-01',
    'CHANGE_ADDED municipalchange:2025-01-01-province-change-GM9103 2025-01-01: GM9103 to GM9103',
    'CHANGE_ADDED municipalchange:2025-01-01-renaming-GM9103 2025-01-01: GM9103 to GM9103',
  ]);
  assert.deepEqual(told(after, refreshed(after, list)), []);
  assert.deepEqual(divisionOf(after).at('2024-12-31'), ['GM9103', 'GM9105']);
  assert.deepEqual(divisionOf(after).at('2025-01-01'), ['GM9103', 'GM9106']);
});

test('another form of the name that a gemeente bears is no new name', () => {
  const after = refreshed(REGISTER, ofTheDay('2025-01-01', ['GM9103', 'Zandhove'], ['GM9105', 'Beekdal']));
  assert.deepEqual(told(REGISTER, after), []);
});

test('a list that is older than the register takes nothing back', () => {
  const renamed = refreshed(REGISTER, ofTheDay('2025-01-01', ['GM9103', 'Zandhoven', 'PV28'], ['GM9106', 'Zeedam']));
  assert.deepEqual(told(renamed, refreshed(renamed, tooi(FICTIONAL_TOOI))), []);
});

test('TOOI tells who took over from a gemeente that a list of the day ended', () => {
  const ended = refreshed(REGISTER, ofTheDay('2025-01-01', ['GM9103', 'Zandhove']));
  const later = refreshed(
    ended,
    tooi([
      about('2025-02-01'),
      ...FICTIONAL_TOOI.slice(1, 5),
      gemeente({ code: 'GM9105', name: "'s-Beekdal", preferred: 'Beekdal', until: '2025-01-01' }),
      ...FICTIONAL_TOOI.slice(6),
      change({ kind: 'Uitbreiding', ended: ['GM9105'], enlarged: ['GM9103'] }),
    ]),
  );
  assert.deepEqual(told(ended, later), [
    'CHANGE_ADDED municipalchange:2025-01-01-uitbreiding-GM9103 2025-01-01: GM9103, GM9105 to GM9103',
  ]);
});

test('into an empty register a list of the day brings gemeenten of which it does not tell since when', () => {
  const { gemeenten } = refreshed(EMPTY_REGISTER, ofTheDay('2025-01-01', ...BOTH));
  assert.deepEqual(
    gemeenten.map(({ code, validFrom }) => [code, validFrom]),
    [
      ['GM9103', null],
      ['GM9105', null],
    ],
  );
});

const VILLAGES = ['GM9111', 'GM9112', 'GM9113', 'GM9114', 'GM9115', 'GM9116'].map(
  (code): Row => [code, `Dorp ${code}`],
);

test('an older list that lacks a gemeente of its day is refused', () => {
  const villages = VILLAGES.map(([code, name]) => gemeente({ code, name }));
  const register = refreshed(REGISTER, tooi([about('2024-05-01'), ...villages]));
  const list = ofTheDay(
    '2020-01-01',
    ...VILLAGES.slice(1),
    ['GM9103', 'Zandhove'],
    ['GM9104', 'Wilgenoord'],
    ['GM9105', 'Beekdal'],
  );
  assert.throws(
    () => refuseContradictions(register, list, 'lijst.csv', '2025-03-01'),
    /lacks GM9111 Dorp GM9111, which the register has on 2020-01-01/,
  );
});

const CONTRADICTIONS: readonly (readonly [string, OfficialList, RegExp])[] = [
  [
    'a gemeente that had ended',
    ofTheDay('2025-01-01', ...BOTH, ['GM9104', 'Wilgenoord']),
    /row 4: GM9104 Wilgenoord did not exist on 2025-01-01: by the register it ended on 2021-01-01/,
  ],
  [
    'a gemeente that had not begun',
    ofTheDay('2018-01-01', ...BOTH, ['GM9101', 'Duinrand'], ['GM9102', 'Heidedorp'], ['GM9104', 'Wilgenoord']),
    /row 2: GM9103 Zandhove did not exist on 2018-01-01: by the register it began on 2019-01-01/,
  ],
  [
    'only a part of the gemeenten',
    ofTheDay('2025-01-01', ['GM9103', 'Zandhove']),
    /holds 1 of the 2 gemeenten of 2025-01-01/,
  ],
  ['a day far ahead', ofTheDay('2203-01-01', ...BOTH), /is of 2203-01-01, which is more than a year ahead/],
];

for (const [what, list, message] of CONTRADICTIONS) {
  test(`a list with ${what} is refused`, () => {
    assert.throws(() => refuseContradictions(REGISTER, list, 'lijst.csv', '2025-03-01'), message);
  });
}

test("next year's list is no contradiction", () => {
  refuseContradictions(REGISTER, ofTheDay('2026-01-01', ...BOTH), 'lijst.csv', '2025-03-01');
});
