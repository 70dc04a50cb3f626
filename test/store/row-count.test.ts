/** The count that a log line and the metrics give must be that of the rows, wherever in an answer they stand. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type LinkSlot, NOTHING, type Selection } from '../../src/store/plan.ts';
import { nodesIn, rowsRead } from '../../src/store/row-count.ts';
import type { EvidenceRow, LinkRow, NodeRow } from '../../src/store/rows.ts';

const proof = (document: NodeRow | null = null) => ({ id: 'evidence:1', kind: 'Evidence', document }) as EvidenceRow;
const node = (id: string, slots: object = {}) => ({ id, kind: 'Letter', ...slots }) as NodeRow;
const linked = (far: NodeRow, evidence: LinkRow['evidence'] = {}): LinkRow => ({
  cursor: '',
  type: 'ABOUT',
  node: far,
  link: {},
  evidence,
});
const page = (...rows: LinkRow[]) => ({ rows, total: null, hasNext: false, hasPrevious: false });
const followed = (slot: string, select?: Selection): LinkSlot => ({
  slot,
  types: ['ABOUT'],
  direction: 'out',
  rows: 'link',
  order: [],
  total: false,
  properties: [],
  evidence: [{ slot: 'proof', first: 5, document: NOTHING }],
  ...(select && { select }),
});

test('nodes and proofs count, at every level, with the documents of the proofs', () => {
  const select: Selection = {
    ...NOTHING,
    links: [followed('about', { ...NOTHING, links: [followed('again')] })],
    evidence: [{ slot: 'own', first: 5 }],
  };
  const deep = node('b', { again: page(linked(node('c'), { proof: [proof(node('d'))] })) });
  const row = node('a', {
    about: page(linked(deep, { proof: [proof()] }), linked(node('e'))),
    own: [proof(), proof()],
  });
  assert.equal(nodesIn(select, row), 5 + 4);
  assert.equal(rowsRead(select, { keyed: [row, null, row] }), 18);
  assert.equal(rowsRead(select, { page: { ...page(), rows: [{ cursor: '', node: row }] } }), 9);
});

test('a proof that was asked for by its key counts, with its document', () => {
  const select: Selection = { ...NOTHING, evidence: [{ slot: 'own', first: 0, document: NOTHING }] };
  assert.equal(rowsRead(select, { keyed: [proof(node('a')), proof()] }), 3);
});

test('a kind of row that lacks a slot has nothing there', () => {
  assert.equal(nodesIn({ ...NOTHING, links: [followed('about')] }, node('a')), 1);
});
