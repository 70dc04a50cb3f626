import assert from 'node:assert/strict';
import { it } from 'node:test';
import { NOTHING } from '../../src/store/plan.ts';
import { forEachStore } from './for-each-store.ts';
import { apply, follow, keyed, node, proofs, proofsIn, read, select, tellWorld } from './world.ts';

forEachStore((openEmpty) => {
  it('gives a row for each key in order, by id or identifier, null for unknown ones', async () => {
    const store = await openEmpty();
    await tellWorld(store);
    const keys = ['kst:11111-1', 'letter:zzz', 'letter:a', 'motion:1', 'kenmerk:A-1', ''];
    const rows = await keyed(store, keys, select('title'));
    assert.deepEqual(
      rows.map((row) => row && [row.id, row.kind, row['title']]),
      [
        ['motion:1', 'Motion', 'Motie over wijkteams'],
        null,
        ['letter:a', 'Letter', 'Eerste brief'],
        ['motion:1', 'Motion', 'Motie over wijkteams'],
        ['letter:a', 'Letter', 'Eerste brief'],
        null,
      ],
    );
  });

  it('gives null for a node of another kind than wanted', async () => {
    const store = await openEmpty();
    await tellWorld(store);
    const rows = await keyed(store, ['motion:1', 'letter:a'], select(), ['Letter', 'Memo']);
    assert.deepEqual(
      rows.map((row) => row?.id ?? null),
      [null, 'letter:a'],
    );
  });

  it('reads no rows for no keys', async () => {
    const store = await openEmpty();
    assert.deepEqual(await keyed(store, []), []);
  });

  it('reads every type of property, null where a node has none', async () => {
    const store = await openEmpty();
    await tellWorld(store);
    const [letter, memo, programme] = await keyed(
      store,
      ['letter:a', 'memo:nota', 'programme:wijk'],
      select('attachments', 'text', 'aliases', 'date', 'placeholder', 'identifiers'),
    );
    assert.deepEqual(
      { ...letter },
      {
        id: 'letter:a',
        kind: 'Letter',
        attachments: 1,
        text: null,
        aliases: null,
        date: '2020-07-08',
        placeholder: null,
        identifiers: ['kenmerk:A-1'],
      },
    );
    assert.equal(memo?.['text'], 'De voortgang in de wijken is goed.');
    assert.deepEqual(programme?.['aliases'], ['SW']);
    assert.deepEqual(programme?.['identifiers'], []);
  });

  it('keeps floats, negative and whole numbers apart from texts and booleans', async () => {
    const store = await openEmpty();
    const props = { value: -2.5, delta: true, derived: false, percentage: 75 };
    await apply(store, 'letter:a', node('observation:1', 'Observation', props));
    const row = await read(store, 'observation:1', select('value', 'delta', 'derived', 'percentage'));
    assert.deepEqual({ ...row }, { id: 'observation:1', kind: 'Observation', ...props });
  });

  it('fills a slot only in rows of its kinds, each kind from its own property', async () => {
    const store = await openEmpty();
    await tellWorld(store);
    const rows = await keyed(store, ['letter:a', 'programme:wijk', 'motion:1'], {
      ...select(),
      properties: [
        { slot: 'label', property: 'title', kinds: ['Letter'] },
        { slot: 'label', property: 'name', kinds: ['Programme'] },
      ],
    });
    assert.deepEqual(
      rows.map((row) => row?.['label']),
      ['Eerste brief', 'Sterke Wijk', undefined],
    );
  });

  it('reads evidence by its id, with the document as the first evidence slot selects it', async () => {
    const store = await openEmpty();
    await tellWorld(store);
    const motion = await read(store, 'motion:1', { ...NOTHING, evidence: [proofs(1)] });
    const id = proofsIn(motion)[0]?.id ?? '';
    const rows = await keyed(store, [id, 'evidence:none'], { ...NOTHING, evidence: [proofs(1, select('title'))] });
    assert.equal(rows[1], null);
    assert.equal(rows[0]?.id, id);
    assert.equal(rows[0]?.['documentId'], 'letter:a');
    assert.deepEqual(
      { ...(rows[0]?.['document'] as object) },
      { id: 'letter:a', kind: 'Letter', title: 'Eerste brief' },
    );
    assert.deepEqual(await keyed(store, [id], NOTHING, ['Letter']), [null]);
  });

  it('gives the proofs of a node best first, no more than asked, or those of one property', async () => {
    const store = await openEmpty();
    await tellWorld(store);
    const motion = await read(store, 'motion:1', {
      ...NOTHING,
      evidence: [
        { slot: 'all', first: 10 },
        { slot: 'two', first: 2, document: select('title') },
        { slot: 'dates', first: 10, property: 'date' },
        { slot: 'texts', first: 10, property: 'text' },
      ],
    });
    const documents = (slot: string) => proofsIn(motion, slot).map((row) => row.documentId);
    assert.deepEqual(documents('all'), ['letter:a', 'letter:b', 'memo:nota']);
    assert.deepEqual(documents('two'), ['letter:a', 'letter:b']);
    assert.deepEqual(documents('dates'), ['letter:a']);
    assert.deepEqual(documents('texts'), []);
    const [first] = proofsIn(motion, 'two');
    assert.equal(first?.['quote'], 'Passage over motion:1');
    assert.deepEqual([first?.['start'], first?.['end'], first?.['confidence']], [10, 31, 0.9]);
    assert.deepEqual({ ...(first?.['claim'] as object) }, { date: '2019-10-02', title: 'Motie over wijkteams' });
    assert.deepEqual({ ...(first?.['review'] as object) }, { state: 'PROPOSED' });
    assert.deepEqual(proofsIn(motion, 'all')[0]?.document, null);
  });

  it('shows the proof of a long text without the text', async () => {
    const store = await openEmpty();
    await tellWorld(store);
    const memo = await read(store, 'memo:nota', {
      ...NOTHING,
      evidence: [{ slot: 'evidence', first: 5, property: 'text' }],
    });
    assert.deepEqual(Object.keys(proofsIn(memo)[0]?.claim ?? {}).sort(), ['date', 'title']);
  });

  it('counts the nodes of a kind that were valid on the date of a row', async () => {
    const store = await openEmpty();
    const gemeente = (code: string, validFrom: string, validUntil?: string) =>
      node(`gemeente:${code}`, 'Gemeente', { name: code, code, validFrom, ...(validUntil && { validUntil }) });
    await apply(
      store,
      'publication:register',
      node('gemeente:GM0', 'Gemeente', { name: 'Altijd', code: 'GM0' }),
      gemeente('GM1', '1900-01-01', '2021-01-01'),
      gemeente('GM2', '2021-01-01'),
      gemeente('GM3', '2021', '2022-06-01'),
      node('observation:old', 'Observation', { date: '2020-12-31' }),
      node('observation:new', 'Observation', { date: '2021' }),
      node('observation:late', 'Observation', { date: '2022-06-01' }),
      node('observation:none', 'Observation', { value: 1 }),
    );
    await apply(store, 'publication:before', node('observation:before', 'Observation', { date: '1899-12-31' }));
    const counts = [{ slot: 'gemeenten', count: 'Gemeente', on: 'date' }] as const;
    const keys = ['observation:old', 'observation:new', 'observation:late', 'observation:none', 'observation:before'];
    const rows = await keyed(store, keys, { ...NOTHING, counts });
    assert.deepEqual(
      rows.map((row) => row?.['gemeenten']),
      [2, 3, 2, null, null],
    );
  });

  it('finds the nodes that one of the alternatives names, by id, distinct, at most the limit', async () => {
    const store = await openEmpty();
    await tellWorld(store);
    const alternatives = [
      { keys: ['motion:1', 'letter:b', 'nothing:here', 'programme:wijk'] },
      { filter: { property: 'title', op: 'contains', value: 'BRIEF' } },
    ] as const;
    const find = async (limit: number) => {
      const rows = await store.read({
        start: { by: 'find', kinds: ['Motion', 'Letter', 'Memo'], alternatives, limit },
        select: select('title'),
      });
      return 'page' in rows ? rows.page : null;
    };
    assert.deepEqual(
      (await find(10))?.rows.map((row) => row.node.id),
      ['letter:a', 'letter:b', 'memo:nota', 'motion:1'],
    );
    assert.deepEqual(
      (await find(2))?.rows.map((row) => row.node['title']),
      ['Eerste brief', 'Tweede brief'],
    );
  });

  it('ends with the reason of its signal', async () => {
    const store = await openEmpty();
    await tellWorld(store);
    const reason = new Error('te laat');
    const plan = {
      start: { by: 'keys', keys: ['motion:1'] },
      select: { ...NOTHING, links: [follow(['RESPONDS_TO'], 'in')] },
    } as const;
    await assert.rejects(store.read(plan, { signal: AbortSignal.abort(reason) }), reason);
  });
});
