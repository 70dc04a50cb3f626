import assert from 'node:assert/strict';
import { it } from 'node:test';
import type { Assertion } from '../../src/model/assertion.ts';
import type { Kind } from '../../src/model/kind.ts';
import { StoreError } from '../../src/store/errors.ts';
import { recordLine } from '../../src/store/records.ts';
import { forEachStore } from './for-each-store.ts';
import {
  apply,
  exported,
  follow,
  followed,
  ids,
  keyed,
  link,
  node,
  proofs,
  proofsIn,
  read,
  select,
  tellWorld,
} from './world.ts';

forEachStore((openEmpty) => {
  it('counts what it does, and does nothing the second time', async () => {
    const store = await openEmpty();
    const said = [
      node('letter:a', 'Letter', { title: 'Brief' }, { identifiers: ['kenmerk:A'] }),
      node('motion:1', 'Motion', { title: 'Motie' }),
      link('RESPONDS_TO', 'letter:a', 'motion:1', { outcome: 'PENDING' }),
    ];
    const first = await apply(store, 'letter:a', ...said);
    assert.deepEqual(first, { added: 3, removed: 0, unchanged: 0, merged: [], revision: 1 });
    const lines = (await exported(store)).map(recordLine);
    const second = await apply(store, 'letter:a', ...said.toReversed());
    assert.deepEqual(second, { added: 0, removed: 0, unchanged: 3, merged: [], revision: 1 });
    assert.deepEqual((await exported(store)).map(recordLine), lines);
    assert.equal((await store.status()).revision, 1);
  });

  it('replaces what the document said, and nothing else', async () => {
    const store = await openEmpty();
    await tellWorld(store);
    const applied = await apply(
      store,
      'letter:b',
      node('letter:b', 'Letter', { title: 'Tweede brief', date: '2022-02-10' }),
      link('RESPONDS_TO', 'letter:b', 'motion:1', { outcome: 'PARTIAL', date: '2022-02-10' }),
    );
    assert.deepEqual([applied.added, applied.removed, applied.unchanged], [1, 6, 1]);
    const [person, motion, letter] = await keyed(store, ['person:jansen', 'motion:1', 'letter:b'], select('title'));
    assert.equal(person, null);
    assert.equal(motion?.['title'], 'Motie over wijkteams');
    assert.equal(letter?.['title'], 'Tweede brief');
    const answers = await followed(
      store,
      'motion:1',
      follow(['RESPONDS_TO'], 'in', { rows: 'link', properties: [{ slot: 'outcome', property: 'outcome' }] }),
    );
    assert.deepEqual(
      answers.rows.map((row) => [row.node.id, row.link['outcome']]),
      [
        ['letter:a', 'MENTION'],
        ['letter:a', 'PENDING'],
        ['letter:b', 'FULFILLED'],
        ['letter:b', 'PARTIAL'],
      ],
      'the nota still says that it was fulfilled',
    );
  });

  it('keeps one proof of two findings in one passage', async () => {
    const store = await openEmpty();
    const applied = await apply(
      store,
      'letter:a',
      node('letter:a', 'Letter', { title: 'Brief' }, { quote: 'Kop', identifiers: ['kenmerk:A'] }),
      node('letter:a', 'Letter', { date: '2020-01-01' }, { quote: 'Kop', identifiers: ['kst:12345-1'] }),
    );
    assert.equal(applied.added, 1);
    const letter = await read(store, 'kst:12345-1', {
      ...select('title', 'date', 'identifiers'),
      evidence: [proofs(5)],
    });
    assert.deepEqual([letter?.['title'], letter?.['date']], ['Brief', '2020-01-01']);
    assert.deepEqual(letter?.['identifiers'], ['kenmerk:A', 'kst:12345-1']);
    assert.equal(proofsIn(letter).length, 1);
  });

  it('keeps contradicting proofs and shows what the document itself says, then the more confident', async () => {
    const store = await openEmpty();
    await apply(
      store,
      'memo:x',
      node('letter:a', 'Letter', { title: 'Volgens X', date: '2020-01-01' }, { confidence: 0.7 }),
    );
    await apply(store, 'memo:y', node('letter:a', 'Letter', { title: 'Volgens Y' }, { confidence: 0.8 }));
    await apply(store, 'memo:z', node('letter:a', 'Letter', { title: 'Volgens Z' }, { confidence: 0.8 }));
    const title = async () => (await read(store, 'letter:a', select('title')))?.['title'];
    assert.equal(await title(), 'Volgens Y', 'equally confident: the smaller document id');
    await apply(store, 'letter:a', node('letter:a', 'Letter', { title: 'Geraden' }, { confidence: 0.4 }));
    assert.equal(await title(), 'Volgens Y', 'what was only guessed of itself counts as anything else');
    await apply(store, 'letter:a', node('letter:a', 'Letter', { title: 'Zelf' }, { confidence: 0.5 }));
    assert.equal(await title(), 'Zelf');
    const letter = await read(store, 'letter:a', { ...select('date'), evidence: [proofs(10)] });
    assert.equal(letter?.['date'], '2020-01-01');
    assert.deepEqual(
      proofsIn(letter).map((proof) => proof.claim['title']),
      ['Volgens Y', 'Volgens Z', 'Volgens X', 'Zelf'],
    );
  });

  it('takes a node for a placeholder only while nobody has seen it', async () => {
    const store = await openEmpty();
    const placeholder = async () => (await read(store, 'document:1', select('placeholder')))?.['placeholder'];
    await apply(store, 'memo:x', node('document:1', 'UnknownDocument', { title: '12 345, nr. 1', placeholder: true }));
    assert.equal(await placeholder(), true);
    await apply(
      store,
      'document:1',
      node('document:1', 'Letter', { title: 'De brief zelf', placeholder: false }, { confidence: 0.1 }),
    );
    assert.equal(await placeholder(), false);
    assert.equal((await keyed(store, ['document:1']))[0]?.kind, 'Letter');
    await apply(store, 'document:1');
    assert.equal(await placeholder(), true);
    assert.equal((await keyed(store, ['document:1']))[0]?.kind, 'UnknownDocument');
  });

  it('unites the lists that several documents give', async () => {
    const store = await openEmpty();
    await apply(
      store,
      'memo:x',
      node('programme:p', 'Programme', { name: 'P', aliases: ['Een', 'Twee'] }, { confidence: 0.5 }),
    );
    await apply(store, 'memo:y', node('programme:p', 'Programme', { name: 'P', aliases: ['Drie', 'Een'] }));
    assert.deepEqual((await read(store, 'programme:p', select('aliases')))?.['aliases'], ['Drie', 'Een', 'Twee']);
  });

  it('shows a link while both its ends are there', async () => {
    const store = await openEmpty();
    await apply(
      store,
      'memo:x',
      link('ABOUT', 'letter:a', 'programme:p'),
      node('programme:p', 'Programme', { name: 'P' }),
    );
    const documents = async () =>
      ids(await followed(store, 'programme:p', follow(['ABOUT'], 'in', { targets: ['Letter'] })));
    assert.deepEqual(await documents(), []);
    await apply(store, 'letter:a', node('letter:a', 'Letter', { title: 'Brief' }));
    assert.deepEqual(await documents(), ['letter:a']);
    await apply(store, 'letter:a');
    assert.deepEqual(await documents(), []);
    assert.equal((await store.status()).counts.links, 0);
    await apply(store, 'letter:a', node('letter:a', 'Letter', { title: 'Brief' }));
    assert.deepEqual(await documents(), ['letter:a']);
  });

  it('shows a document behind a link as the kind that it turns out to be', async () => {
    const store = await openEmpty();
    await apply(
      store,
      'memo:x',
      node('document:1', 'UnknownDocument', { title: 'nr. 1' }),
      link('ABOUT', 'document:1', 'programme:p'),
      node('programme:p', 'Programme', { name: 'P' }),
    );
    const found = async (kind: Kind) => {
      const page = await followed(
        store,
        'programme:p',
        follow(['ABOUT'], 'in', { targets: [kind], page: { first: 0 }, total: true }),
      );
      return page.total;
    };
    assert.deepEqual([await found('UnknownDocument'), await found('Letter')], [1, 0]);
    await apply(store, 'memo:y', node('document:1', 'Letter', { title: 'Brief' }));
    assert.deepEqual([await found('UnknownDocument'), await found('Letter')], [0, 1]);
    await apply(store, 'memo:y');
    assert.deepEqual([await found('UnknownDocument'), await found('Letter')], [1, 0]);
  });

  it('shows a link only between the kinds that it joins, also when a kind turns out later', async () => {
    const store = await openEmpty();
    await apply(
      store,
      'memo:x',
      node('document:1', 'UnknownDocument', { title: 'nr. 1' }),
      node('document:2', 'UnknownDocument', { title: 'nr. 2' }),
      link('REFERS_TO', 'document:1', 'document:2'),
    );
    await apply(
      store,
      'memo:y',
      link('REPORTS_ON', 'report:1', 'programme:p'),
      node('programme:p', 'Programme', { name: 'P' }),
    );
    await apply(store, 'memo:z', node('report:1', 'Letter', { title: 'Toch een brief' }));
    assert.deepEqual(ids(await followed(store, 'programme:p', follow(['REPORTS_ON'], 'in'))), []);
    await apply(store, 'memo:z', node('report:1', 'Report', { title: 'Toch een rapport' }));
    assert.deepEqual(ids(await followed(store, 'programme:p', follow(['REPORTS_ON'], 'in'))), ['report:1']);
    assert.deepEqual(ids(await followed(store, 'document:1', follow(['REFERS_TO'], 'out'))), ['document:2']);
  });

  it('does not show a document that refers to itself', async () => {
    const store = await openEmpty();
    await apply(
      store,
      'letter:a',
      node('letter:a', 'Letter', { title: 'Brief' }),
      link('REFERS_TO', 'letter:a', 'letter:a'),
    );
    assert.equal((await store.status()).counts.links, 0);
  });

  it('resolves the names in a change: identifiers of the graph and of the change itself', async () => {
    const store = await openEmpty();
    await apply(store, 'motion:1', node('motion:1', 'Motion', { title: 'Motie' }, { identifiers: ['kst:11111-1'] }));
    await apply(
      store,
      'letter:a',
      node('letter:a', 'Letter', { title: 'Brief' }, { identifiers: ['kenmerk:A-1'] }),
      link('RESPONDS_TO', 'kenmerk:A-1', 'kst:11111-1', { outcome: 'RESPONSE' }),
    );
    assert.deepEqual(ids(await followed(store, 'motion:1', follow(['RESPONDS_TO'], 'in'))), ['letter:a']);
    const again = await apply(
      store,
      'kenmerk:A-1',
      node(
        'kenmerk:A-1',
        'Letter',
        { title: 'Brief' },
        { identifiers: ['kenmerk:A-1'], quote: 'Passage over letter:a' },
      ),
    );
    assert.deepEqual([again.added, again.removed, again.unchanged], [1, 1, 0]);
    assert.deepEqual(ids(await followed(store, 'motion:1', follow(['RESPONDS_TO'], 'in'))), []);
  });

  const letter = (props: object) => ({
    ...node('letter:a', 'Letter', { title: 'Brief' }),
    props: { title: 'Brief', ...props },
  });
  const refused: readonly (readonly [string, Assertion, RegExp])[] = [
    [
      'an unknown kind',
      { ...node('letter:a', 'Letter', {}), subject: { node: 'letter:a', kind: 'Brief' as 'Letter' } },
      /letter:a.*Brief/,
    ],
    ['an unknown property', letter({ colour: 'blauw' }), /letter:a.*colour/],
    ['a text for a number', letter({ attachments: '2' }), /attachments/],
    ['half a whole number', letter({ attachments: 1.5 }), /attachments/],
    ['a number for a text', letter({ reference: 7 }), /reference/],
    ['what is no date', letter({ date: '8 juli 2020' }), /date.*EDTF/],
    ['a missing value that is written', letter({ date: null }), /date/],
    [
      'a value that is not among those allowed',
      node('coalition:c', 'Coalition', { name: 'C', scope: 'EUROPEAN' }),
      /scope.*LOCAL/,
    ],
    ['a node without what is required', node('commitment:c', 'Commitment', { recurring: true }), /commitment:c.*text/],
    ['a link without what is required', link('RESPONDS_TO', 'letter:a', 'motion:1'), /outcome/],
    [
      'an unknown link',
      {
        ...link('ABOUT', 'letter:a', 'programme:p'),
        subject: { link: 'GAAT_OVER' as 'ABOUT', from: 'letter:a', to: 'programme:p' },
      },
      /GAAT_OVER/,
    ],
    [
      'an identifier of no scheme',
      node('letter:a', 'Letter', { title: 'Brief' }, { identifiers: ['isbn:9'] }),
      /isbn:9/,
    ],
    [
      'an identifier of the wrong form',
      node('letter:a', 'Letter', { title: 'Brief' }, { identifiers: ['kst:abc'] }),
      /kst:abc/,
    ],
    ['an id that is none', node('brief a', 'Letter', { title: 'Brief' }), /brief a/],
    ['an identifier for a node that nobody claims', link('REFERS_TO', 'letter:a', 'kst:99999-9'), /kst:99999-9/],
    ['a confidence above one', node('letter:a', 'Letter', { title: 'Brief' }, { confidence: 1.1 }), /confidence/],
    [
      'a range that ends before it begins',
      node('letter:a', 'Letter', { title: 'Brief' }, { start: 9, end: 3 }),
      /range/,
    ],
    ['a hash of another passage', node('letter:a', 'Letter', { title: 'Brief' }, { sha256: '0'.repeat(64) }), /sha256/],
  ];
  for (const [name, assertion, message] of refused) {
    it(`refuses ${name}, and writes nothing`, async () => {
      const store = await openEmpty();
      const good = node('memo:m', 'Memo', { title: 'Goed' });
      await assert.rejects(apply(store, 'memo:m', good, assertion), (error) => {
        assert.ok(error instanceof StoreError);
        assert.equal(error.code, 'BAD_CHANGE');
        assert.match(error.message, message);
        return true;
      });
      const { revision, counts } = await store.status();
      assert.deepEqual([revision, counts.nodes, counts.evidence], [0, 0, 0]);
    });
  }

  it('refuses a link between kinds that it does not join', async () => {
    const store = await openEmpty();
    await tellWorld(store);
    const bad = link('RESPONDS_TO', 'letter:a', 'programme:wijk', { outcome: 'PENDING' });
    await assert.rejects(
      apply(store, 'memo:m', bad),
      /RESPONDS_TO letter:a -> programme:wijk.*Programme.*Motion, Commitment/,
    );
  });

  it('keeps texts as they are, whatever is in them', async () => {
    const store = await openEmpty();
    const title = `'"\\ \u0000 \n emoji 🎉 é e\u0301 ${'x'.repeat(99)}`;
    await apply(store, 'letter:a', node('letter:a', 'Letter', { title, text: title }, { quote: title }));
    const row = await read(store, 'letter:a', { ...select('title', 'text'), evidence: [proofs(1)] });
    assert.equal(row?.['title'], title);
    assert.equal(row?.['text'], title);
    assert.equal(proofsIn(row)[0]?.quote, title);
    const broken = node('letter:b', 'Letter', { title: 'half \ud83c paar' });
    await apply(store, 'letter:b', broken);
    assert.equal((await read(store, 'letter:b', select('title')))?.['title'], 'half \ufffd paar');
    assert.equal((await apply(store, 'letter:b', broken)).unchanged, 1);
  });

  it('lets writers wait for each other', async () => {
    const store = await openEmpty();
    const numbers = Array.from({ length: 12 }, (_, at) => at);
    const applied = await Promise.all(
      numbers.map((at) =>
        apply(
          store,
          `letter:${at}`,
          node(`letter:${at}`, 'Letter', { title: `Brief ${at}` }),
          node('programme:p', 'Programme', { name: `Naam ${at}` }),
        ),
      ),
    );
    assert.deepEqual(
      applied.map((item) => item.revision).sort((a, b) => a - b),
      numbers.map((at) => at + 1),
    );
    assert.equal((await store.status()).counts.nodes, 13);
    const bad = { ...node('letter:x', 'Letter', {}), props: { title: 3 as unknown as string } };
    const [failed, fine] = await Promise.allSettled([apply(store, 'letter:x', bad), apply(store, 'letter:0')]);
    assert.deepEqual([failed.status, fine.status], ['rejected', 'fulfilled']);
  });

  it('gives no change that its signal had ended before', async () => {
    const store = await openEmpty();
    const change = { document: 'letter:a', assertions: [node('letter:a', 'Letter', { title: 'Brief' })] };
    const reason = new Error('te laat');
    await assert.rejects(store.apply(change, { signal: AbortSignal.abort(reason) }), reason);
    assert.equal((await store.status()).revision, 0);
  });

  it('tells what it holds', async () => {
    const store = await openEmpty();
    await tellWorld(store);
    const { counts, revision, schemaVersion } = await store.status();
    assert.deepEqual([counts.nodes, counts.links, counts.evidence, revision], [7, 9, 22, 3]);
    assert.ok(schemaVersion >= 1);
    assert.deepEqual(counts.byKind, [
      { kind: 'Letter', count: 2 },
      { kind: 'Memo', count: 1 },
      { kind: 'Motion', count: 1 },
      { kind: 'Office', count: 1 },
      { kind: 'Person', count: 1 },
      { kind: 'Programme', count: 1 },
    ]);
  });
});
