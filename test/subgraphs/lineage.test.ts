/** What `lineage` reads in one statement has an end, and never a quiet one. */
import assert from 'node:assert/strict';
import { before, test } from 'node:test';
import type { Assertion, Props } from '../../src/model/assertion.ts';
import type { GraphStore } from '../../src/store/graph-store.ts';
import { openStore } from '../../src/store/open.ts';
import { run } from './run.ts';

const proof = { method: 'register', confidence: 1, statement: 'Een feit uit de toets.' };
const code = (index: number) => `GM930${index}`;

/** Each of seven gemeenten became the next, on the first of 2002 and of every second year after it. */
function chain(): Assertion[] {
  return [1, 2, 3, 4, 5, 6, 7].flatMap((index): Assertion[] => {
    const begun = `${2000 + 2 * (index - 1)}-01-01`;
    const ended = `${2000 + 2 * index}-01-01`;
    const props: Props = {
      name: `Plaats ${index}`,
      code: code(index),
      ...(index > 1 ? { validFrom: begun } : {}),
      ...(index < 7 ? { validUntil: ended } : {}),
    };
    const [from, to] = [`gemeente:${code(index)}`, `gemeente:${code(index + 1)}`];
    const onward: Assertion = { subject: { link: 'SUCCEEDED_BY', from, to }, props: { date: ended }, proof };
    return [{ subject: { node: from, kind: 'Gemeente' }, props, proof }, ...(index < 7 ? [onward] : [])];
  });
}

let store: GraphStore;
before(async () => {
  store = await openStore('sqlite::memory:');
  const document: Assertion = {
    subject: { node: 'publication:register', kind: 'Publication' },
    props: { title: 'Register' },
    proof,
  };
  await store.apply({ document: 'publication:register', assertions: [document, ...chain()] });
});

const follow = (index: number, at: string) =>
  run(store, `{ gemeente(code: "${code(index)}") { lineage(at: "${at}") { gemeenten { name } } } }`);

test('four changes one after another are followed, onward and back', async () => {
  for (const [index, at, name] of [
    [1, '2009-06-01', 'Plaats 5'],
    [7, '2005-06-01', 'Plaats 3'],
  ] as const) {
    const { data, errors } = await follow(index, at);
    assert.deepEqual(errors, []);
    assert.deepEqual(data['gemeente'], { lineage: { gemeenten: [{ name }] } });
  }
});

test('where more changes follow it says from which gemeente to go on', async () => {
  for (const [index, at, next] of [
    [1, '2010-01-01', code(5)],
    [7, '2001-06-01', code(3)],
  ] as const) {
    const { codes, errors } = await follow(index, at);
    assert.deepEqual(codes, ['BAD_USER_INPUT']);
    assert.match(errors[0]?.message ?? '', new RegExp(`follows 4 changes .* follow ${next} \\(Plaats \\d\\) on`));
  }
});
