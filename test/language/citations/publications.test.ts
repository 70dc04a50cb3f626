import assert from 'node:assert/strict';
import { test } from 'node:test';
import { inText } from '../../../src/language/citations/citations.ts';

const forms: readonly [string, string, string][] = [
  ['zaak 2019Z18701', 'zaak', 'tk-zaak:2019Z18701'],
  ['(2023D26260)', 'document', 'tk-document:2023D26260'],
  ['zie kst-31765-258', 'kamerstuk', 'kst:31765-258'],
  ['toezegging T03120', 'toezegging', 'toezegging:T03120'],
  ['TZ202303-114', 'toezegging', 'toezegging:TZ202303-114'],
  ['Aanhangsel Handelingen, vergaderjaar 2024–2025, nr. 1028', 'aanhangsel', 'ah:tk-20242025-1028'],
  ['Aanhangsel Handelingen I 2014/15, nr. 12', 'aanhangsel', 'ah:ek-20142015-12'],
  ['ah-tk-20212022-3468', 'aanhangsel', 'ah:tk-20212022-3468'],
  ['Handelingen II 2017/18, nr. 78, item 4', 'handelingen', 'h:tk-20172018-78-4'],
  ['h-tk-20202021-59-14', 'handelingen', 'h:tk-20202021-59-14'],
  ['kv-tk-2022Z10872', 'kamervraag', 'kv:tk-2022Z10872'],
  ['nds-tk-2023D26260', 'nds', 'nds:tk-2023D26260'],
  ['blg-123456', 'bijlage', 'blg:123456'],
  ['Stcrt. 2023, 4245', 'staatscourant', 'stcrt:2023-4245'],
  ['https://zoek.officielebekendmakingen.nl/kst-31765-258.html.', 'kamerstuk', 'kst:31765-258'],
  ['https://www.tweedekamer.nl/kamerstukken/detail?id=2019Z18701', 'zaak', 'tk-zaak:2019Z18701'],
  ['via www.voorbeeld.nl/daken.', 'url', 'url:https://www.voorbeeld.nl/daken'],
];
for (const [text, kind, id] of forms) {
  test(`${text} is ${id}`, () => {
    assert.deepEqual(
      inText(text).map((found) => [found.kind, found.id]),
      [[kind, id]],
    );
  });
}

test('a year that is no parliamentary year gives no identifier', () => {
  assert.deepEqual(inText('Handelingen II 2017/20, nr. 78, item 4'), []);
});
