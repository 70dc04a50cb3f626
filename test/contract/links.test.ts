import assert from 'node:assert/strict';
import { it } from 'node:test';
import { NOTHING } from '../../src/store/plan.ts';
import { forEachStore } from './for-each-store.ts';
import {
  apply,
  follow,
  followed,
  ids,
  link,
  node,
  pageIn,
  proofs,
  proofsIn,
  read,
  select,
  tellWorld,
} from './world.ts';

forEachStore((openEmpty) => {
  it('gives a row for each link, with its own properties and proofs', async () => {
    const store = await openEmpty();
    await tellWorld(store);
    const page = await followed(
      store,
      'motion:1',
      follow(['RESPONDS_TO'], 'in', {
        rows: 'link',
        total: true,
        order: [{ of: 'link', property: 'outcome', direction: 'asc' }],
        properties: [
          { slot: 'outcome', property: 'outcome' },
          { slot: 'on', property: 'date' },
        ],
        evidence: [proofs(5)],
      }),
    );
    assert.equal(page.total, 3);
    assert.deepEqual(
      page.rows.map((row) => [
        row.type,
        row.node.id,
        row.link['outcome'],
        row.link['on'],
        proofsIn(row.evidence).length,
      ]),
      [
        ['RESPONDS_TO', 'letter:b', 'FULFILLED', '2022-02-10', 2],
        ['RESPONDS_TO', 'letter:a', 'MENTION', null, 1],
        ['RESPONDS_TO', 'letter:a', 'PENDING', '2020-07-08', 1],
      ],
    );
  });

  it('groups parallel links by node, their proofs together, the properties of the smallest key', async () => {
    const store = await openEmpty();
    await tellWorld(store);
    const page = await followed(
      store,
      'motion:1',
      follow(['RESPONDS_TO'], 'in', {
        total: true,
        order: [{ of: 'node', property: 'date', direction: 'asc' }],
        properties: [{ slot: 'outcome', property: 'outcome' }],
        evidence: [proofs(5, select('title'))],
      }),
    );
    assert.equal(page.total, 2);
    assert.deepEqual(
      page.rows.map((row) => [
        row.node.id,
        row.link['outcome'],
        proofsIn(row.evidence).map((proof) => proof.confidence),
      ]),
      [
        ['letter:a', 'MENTION', [0.9, 0.5]],
        ['letter:b', 'FULFILLED', [0.95, 0.9]],
      ],
    );
    const best = proofsIn(page.rows[1]?.evidence)[0];
    assert.deepEqual([best?.documentId, best?.document?.['title']], ['memo:nota', 'Nota bij de tweede brief']);
  });

  it('follows several types and keeps to the wanted kinds', async () => {
    const store = await openEmpty();
    await tellWorld(store);
    const all = await followed(store, 'letter:b', follow(['SIGNED_BY', 'ABOUT', 'RESPONDS_TO'], 'out'));
    assert.deepEqual(ids(all), ['motion:1', 'office:minister', 'person:jansen', 'programme:wijk']);
    const people = await followed(store, 'letter:b', follow(['SIGNED_BY'], 'out', { targets: ['Person', 'Tenure'] }));
    assert.deepEqual(ids(people), ['person:jansen']);
    assert.deepEqual(ids(await followed(store, 'letter:b', follow(['SIGNED_BY'], 'in'))), []);
    assert.equal((await followed(store, 'letter:b', follow(['SIGNED_BY'], 'in', { total: true }))).total, 0);
  });

  it('filters on the node at the other end and on the link', async () => {
    const store = await openEmpty();
    await tellWorld(store);
    const recent = follow(['RESPONDS_TO'], 'in', { filter: { property: 'date', op: 'gte', value: '2021-01-01' } });
    assert.deepEqual(ids(await followed(store, 'motion:1', recent)), ['letter:b']);
    const pending = follow(['RESPONDS_TO'], 'in', {
      rows: 'target',
      total: true,
      properties: [{ slot: 'outcome', property: 'outcome' }],
      evidence: [proofs(5)],
      linkFilter: { property: 'outcome', op: 'ne', value: 'MENTION' },
    });
    const page = await followed(store, 'motion:1', pending);
    assert.deepEqual(
      page.rows.map((row) => [row.node.id, row.link['outcome'], proofsIn(row.evidence).length]),
      [
        ['letter:a', 'PENDING', 1],
        ['letter:b', 'FULFILLED', 2],
      ],
    );
    assert.equal(page.total, 2);
  });

  it('nests as deep as the plan, each level in its own order', async () => {
    const store = await openEmpty();
    await tellWorld(store);
    const signatories = follow(['SIGNED_BY'], 'out', {
      slot: 'signatories',
      order: [{ of: 'link', property: 'order', direction: 'desc' }],
      select: {
        ...select('title', 'name'),
        links: [follow(['SIGNED_BY'], 'in', { slot: 'letters', select: select('title') })],
      },
    });
    const page = await followed(
      store,
      'motion:1',
      follow(['RESPONDS_TO'], 'in', {
        order: [{ of: 'node', property: 'date', direction: 'desc' }],
        select: { ...select('title'), links: [signatories] },
      }),
    );
    assert.deepEqual(ids(page), ['letter:b', 'letter:a']);
    const second = pageIn(page.rows[0]?.node, 'signatories');
    assert.deepEqual(ids(second), ['office:minister', 'person:jansen']);
    assert.deepEqual(ids(pageIn(second.rows[0]?.node, 'letters')), ['letter:a', 'letter:b']);
    assert.equal(second.rows[1]?.node['name'], 'J. Jansen');
  });

  it('holds the other end to a link with a node further up', async () => {
    const store = await openEmpty();
    await tellWorld(store);
    await apply(
      store,
      'letter:c',
      node('letter:c', 'Letter', { title: 'Brief over iets anders', date: '2023-01-01' }),
      link('SIGNED_BY', 'letter:c', 'office:minister'),
      link('RESPONDS_TO', 'letter:c', 'motion:1', { outcome: 'RESPONSE' }),
      node('office:minister', 'Office', { title: 'minister van Wijken' }),
      node('motion:1', 'Motion', { title: 'Motie over wijkteams' }),
    );
    // From the programme to its letters, to their offices, to what those signed that is about the programme.
    const within = { types: ['ABOUT'], direction: 'out', levels: 2 } as const;
    const signed = (more: object) => follow(['SIGNED_BY'], 'in', { slot: 'signed', ...more });
    const offices = (more: object) =>
      follow(['SIGNED_BY'], 'out', {
        slot: 'offices',
        targets: ['Office'],
        select: { ...NOTHING, links: [signed(more)] },
      });
    const deep = async (more: object) => {
      const letters = follow(['ABOUT'], 'in', { targets: ['Letter'], select: { ...NOTHING, links: [offices(more)] } });
      const found = await followed(store, 'programme:wijk', letters);
      const office = pageIn(found.rows[0]?.node, 'offices').rows[0];
      return ids(pageIn(office?.node, 'signed'));
    };
    assert.deepEqual(await deep({}), ['letter:a', 'letter:b', 'letter:c']);
    assert.deepEqual(await deep({ within }), ['letter:a', 'letter:b']);
    assert.deepEqual(await deep({ within: { types: ['SENT_BY'], direction: 'out', levels: 1 } }), []);
    assert.deepEqual(await deep({ within: { types: ['RESPONDS_TO'], direction: 'out', levels: 2 } }), []);
    assert.deepEqual(await deep({ within: { types: ['ABOUT'], direction: 'out', levels: 1 } }), []);
  });

  it('holds the other end to a link with the parent when it is one level up', async () => {
    const store = await openEmpty();
    await tellWorld(store);
    const within = { types: ['RESPONDS_TO'], direction: 'out', levels: 1 } as const;
    const about = follow(['ABOUT'], 'in', { slot: 'about', within });
    const programmes = follow(['ABOUT'], 'out', { slot: 'programmes', select: { ...NOTHING, links: [about] } });
    const row = await read(store, 'letter:a', { ...NOTHING, links: [programmes] });
    const programme = pageIn(row, 'programmes').rows[0]?.node;
    // No document about the programme answers the letter.
    assert.deepEqual(ids(pageIn(programme, 'about')), []);
    const motion = follow(['RESPONDS_TO'], 'in', {
      select: {
        ...NOTHING,
        links: [{ ...programmes, select: { ...NOTHING, links: [{ ...about, within: { ...within, levels: 2 } }] } }],
      },
    });
    const answers = await followed(store, 'motion:1', motion);
    const found = pageIn(answers.rows[0]?.node, 'programmes').rows[0]?.node;
    assert.deepEqual(ids(pageIn(found, 'about')), ['letter:a', 'letter:b']);
  });

  it('hops to the row itself, when it is of a wanted kind and passes', async () => {
    const store = await openEmpty();
    await tellWorld(store);
    const self = (more: object) => follow([], 'out', { total: true, select: select('title'), ...more });
    const page = await followed(store, 'letter:a', self({ targets: ['Letter'], evidence: [proofs(3)] }));
    assert.deepEqual(
      page.rows.map((row) => [row.type, row.node['title']]),
      [[null, 'Eerste brief']],
    );
    assert.equal(page.total, 1);
    assert.deepEqual(proofsIn(page.rows[0]?.evidence), []);
    assert.equal((await followed(store, 'letter:a', self({ targets: ['Motion'] }))).total, 0);
    const later = { property: 'date', op: 'gt', value: '2021-01-01' };
    assert.deepEqual(ids(await followed(store, 'letter:a', self({ filter: later }))), []);
    assert.deepEqual(ids(await followed(store, 'letter:b', self({ filter: later }))), ['letter:b']);
  });

  it('follows links from the node that a self hop gave, counting it as a level', async () => {
    const store = await openEmpty();
    await tellWorld(store);
    const within = { types: ['ABOUT'], direction: 'out', levels: 2 } as const;
    const signed = follow(['SIGNED_BY'], 'in', { slot: 'signed', within });
    const self = follow([], 'out', { slot: 'self', select: { ...NOTHING, links: [signed] } });
    const offices = follow(['SIGNED_BY'], 'out', {
      slot: 'offices',
      targets: ['Office'],
      select: { ...NOTHING, links: [self] },
    });
    const letters = follow(['ABOUT'], 'in', { targets: ['Letter'], select: { ...NOTHING, links: [offices] } });
    const found = await followed(store, 'programme:wijk', letters);
    const office = pageIn(found.rows[0]?.node, 'offices').rows[0]?.node;
    const own = pageIn(office, 'self').rows[0]?.node;
    // Two levels above the row of the self hop stands the letter, which nothing is about.
    assert.deepEqual(ids(pageIn(own, 'signed')), []);
  });

  it('gives link slots only to rows of their kinds', async () => {
    const store = await openEmpty();
    await tellWorld(store);
    const links = [follow(['SIGNED_BY'], 'out', { kinds: ['Letter'] })];
    assert.equal((await read(store, 'motion:1', { ...NOTHING, links }))?.['found'], undefined);
    assert.notEqual((await read(store, 'letter:a', { ...NOTHING, links }))?.['found'], undefined);
  });

  it('reads only links when nothing is selected at the other end', async () => {
    const store = await openEmpty();
    await tellWorld(store);
    const { select: _, ...bare } = follow(['RESPONDS_TO'], 'in', { total: true, page: { first: 0 } });
    const page = await followed(store, 'motion:1', bare);
    assert.deepEqual([page.rows.length, page.total, page.hasNext], [0, 2, true]);
  });

  it('filters by the node at the far end of a link, and by an item of a list, at every depth of a read', async () => {
    const store = await openEmpty();
    await tellWorld(store);
    const about = { linked: { types: ['ABOUT'], direction: 'out', keys: ['programme:wijk'] } } as const;
    const named = { property: 'aliases', op: 'has', value: 'sw' } as const;
    const programmes = follow(['ABOUT'], 'out', { filter: named, evidence: [proofs(1, select('title'))] });
    const letters = follow(['RESPONDS_TO'], 'in', { filter: about, select: { ...select(), links: [programmes] } });
    const page = await followed(store, 'motion:1', letters);
    assert.deepEqual(
      page.rows.map(({ node: row }) => [row.id, ids(pageIn(row, 'found'))]),
      [
        ['letter:a', ['programme:wijk']],
        ['letter:b', ['programme:wijk']],
      ],
    );
    const elsewhere = { linked: { ...about.linked, keys: ['letter:a'] } };
    assert.deepEqual(ids(await followed(store, 'motion:1', { ...letters, filter: elsewhere })), []);
  });
});
