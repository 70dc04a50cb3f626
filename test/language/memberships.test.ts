/** Which gemeenten the coalitions of a programme cover, and who joined in which tranche. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { extract } from '../../src/language/extract.ts';
import { GAZETTEER } from './gemeenten/gold.ts';

function read(sentence: string) {
  const text = `Datum 1 juni 2022\n\nHet actieprogramma Open Deur loopt. ${sentence}`;
  const { mentions, relations } = extract(text, { lexicon: { names: [], gazetteer: GAZETTEER } });
  const links = relations
    .filter(({ type }) => type === 'COVERS' || type === 'IN_TRANCHE')
    .map(({ type, from, to }) => `${type} ${from.replace('coalitie-open-deur-', '')} ${to}`);
  const facts = mentions.flatMap((mention) =>
    (mention.facts ?? []).map(({ property, value }) => `${mention.kind} ${property} ${value}`),
  );
  return { links, facts, coalitions: mentions.filter(({ kind }) => kind === 'Coalition').length };
}

describe('A coalition of a programme', () => {
  const cases: readonly (readonly [string, readonly string[]])[] = [
    ['In de lokale coalitie in Almere werken tien partijen.', ['COVERS coalition:lokale-almere gemeente:gm0034']],
    [
      'De lokale coalities van Ede en Weert groeien.',
      ['COVERS coalition:lokale-ede gemeente:gm0228', 'COVERS coalition:lokale-weert gemeente:gm0988'],
    ],
    [
      'De regionale coalitie Samen Vroeg met de gemeenten Aalten en Oost Gelre groeit.',
      [
        'COVERS coalition:regionale-samen-vroeg gemeente:gm0197',
        'COVERS coalition:regionale-samen-vroeg gemeente:gm1586',
      ],
    ],
    ['In Zwolle is sinds mei 2021 een lokale coalitie actief.', ['COVERS coalition:lokale-zwolle gemeente:gm0193']],
    ['In Zwolle is nog geen lokale coalitie.', []],
    ['Zwolle wil een lokale coalitie in Kampen vormen.', []],
    ['De coalitie in Zwolle viel over de begroting.', []],
    ['De lokale coalitie in Bergen groeit.', []],
  ];
  for (const [sentence, links] of cases) it(sentence, () => assert.deepEqual(read(sentence).links, links));

  it('begins and ends when the sentence says so', () => {
    assert.deepEqual(read('De lokale coalitie in Ede is in maart 2019 gestart.').facts, [
      'Coalition validFrom 2019-03',
    ]);
    assert.deepEqual(read('De lokale coalitie in Ede is per 1 januari 2022 opgeheven.').facts, [
      'Coalition validUntil 2022-01-01',
    ]);
    assert.deepEqual(read('De lokale coalitie in Ede moet in maart 2023 zijn gestart.').facts, []);
  });
});

describe('A tranche of a programme', () => {
  it('is joined by the coalitions that are named, else by the gemeenten', () => {
    assert.deepEqual(read('In de derde tranche zijn Almere en Best gestart.').links, [
      'IN_TRANCHE gemeente:gm0034 tranche:open-deur/3',
      'IN_TRANCHE gemeente:gm0753 tranche:open-deur/3',
    ]);
    assert.deepEqual(read('De lokale coalitie in Ede is in de tweede tranche gestart.').links, [
      'COVERS coalition:lokale-ede gemeente:gm0228',
      'IN_TRANCHE coalition:lokale-ede tranche:open-deur/2',
    ]);
  });

  it('of several has those that follow it', () => {
    assert.deepEqual(read('In de eerste tranche startten Ede en Epe, in de tweede tranche Urk.').links, [
      'IN_TRANCHE gemeente:gm0228 tranche:open-deur/1',
      'IN_TRANCHE gemeente:gm0232 tranche:open-deur/1',
      'IN_TRANCHE gemeente:gm0184 tranche:open-deur/2',
    ]);
  });

  it('begins when the sentence says so', () => {
    assert.deepEqual(read('De derde tranche is in september 2020 gestart.').facts, ['Tranche from 2020-09']);
  });
});
