/** Short ways to write changes and plans, and a small world of made-up documents to read. */
import type { Assertion, Proof, Props } from '../../src/model/assertion.ts';
import type { Kind } from '../../src/model/kind.ts';
import type { LinkType } from '../../src/model/link.ts';
import type { Applied, GraphRecord, GraphStore } from '../../src/store/graph-store.ts';
import type { EvidenceSlot, LinkSlot, ListStart, PropertySlot, Selection } from '../../src/store/plan.ts';
import type { EvidenceRow, LinkPage, NodeRow, RowPage } from '../../src/store/rows.ts';

export interface Said extends Partial<Proof> {
  readonly identifiers?: readonly string[];
}

export function node(id: string, kind: Kind, props: Props, { identifiers, ...proof }: Said = {}): Assertion {
  return { subject: { node: id, kind, ...(identifiers && { identifiers }) }, props, proof: proofOf(id, proof) };
}

export function link(
  type: LinkType,
  from: string,
  to: string,
  props: Props = {},
  proof: Partial<Proof> = {},
): Assertion {
  return { subject: { link: type, from, to }, props, proof: proofOf(`${from} ${type} ${to}`, proof) };
}

function proofOf(about: string, proof: Partial<Proof>): Proof {
  const quote = proof.quote ?? `Passage over ${about}`;
  return { start: 10, end: 10 + quote.length, method: 'test', confidence: 0.9, statement: about, ...proof, quote };
}

export function apply(store: GraphStore, document: string, ...assertions: readonly Assertion[]): Promise<Applied> {
  return store.apply({ document, assertions });
}

export function select(...properties: readonly string[]): Selection {
  return { properties: properties.map(slot), links: [], evidence: [], counts: [] };
}

function slot(property: string): PropertySlot {
  return { slot: property, property };
}

export function proofs(first: number, document?: Selection): EvidenceSlot {
  return { slot: 'evidence', first, ...(document && { document }) };
}

/** A link slot named `found`; all rows by node, unless told otherwise. */
export function follow(types: readonly LinkType[], direction: 'out' | 'in', more: Partial<LinkSlot> = {}): LinkSlot {
  return {
    slot: 'found',
    types,
    direction,
    rows: 'target',
    order: [],
    total: false,
    properties: [],
    evidence: [],
    select: select(),
    ...more,
  };
}

/** The rows of the slot `found` of one node. */
export async function followed(store: GraphStore, key: string, slotOf: LinkSlot): Promise<LinkPage> {
  const row = await read(store, key, { ...select(), links: [slotOf] });
  if (!row) throw new Error(`${key} is not there`);
  return row[slotOf.slot] as LinkPage;
}

export function ids(page: LinkPage | RowPage): string[] {
  return page.rows.map((row) => row.node.id);
}

export async function keyed(
  store: GraphStore,
  keys: readonly string[],
  selection: Selection = select(),
  kinds?: readonly Kind[],
): Promise<readonly (NodeRow | EvidenceRow | null)[]> {
  const rows = await store.read({ start: { by: 'keys', keys, ...(kinds && { kinds }) }, select: selection });
  if (!('keyed' in rows)) throw new Error('keys give keyed rows');
  return rows.keyed;
}

export async function read(store: GraphStore, key: string, selection: Selection): Promise<NodeRow | null> {
  return ((await keyed(store, [key], selection))[0] ?? null) as NodeRow | null;
}

export async function list(
  store: GraphStore,
  kinds: readonly Kind[],
  more: Partial<ListStart> = {},
  selection: Selection = select(),
): Promise<RowPage> {
  const start: ListStart = { by: 'list', kinds, order: [], page: { first: 100 }, total: false, ...more };
  const rows = await store.read({ start, select: selection });
  if (!('page' in rows)) throw new Error('a list gives a page');
  return rows.page;
}

export async function exported(store: GraphStore): Promise<GraphRecord[]> {
  const records: GraphRecord[] = [];
  for await (const record of store.export()) records.push(record);
  return records;
}

/** The evidence of a row, by the slot that it was asked under. */
export function proofsIn(
  row: { readonly [slot: string]: unknown } | null | undefined,
  slotName = 'evidence',
): readonly EvidenceRow[] {
  return (row?.[slotName] ?? []) as readonly EvidenceRow[];
}

const NOTA = 'memo:nota';

/** A motion with three answers in two letters, a programme they are about, and the offices behind them. */
export async function tellWorld(store: GraphStore): Promise<void> {
  await apply(
    store,
    'letter:a',
    node(
      'letter:a',
      'Letter',
      { title: 'Eerste brief', date: '2020-07-08', attachments: 1 },
      { identifiers: ['kenmerk:A-1'] },
    ),
    node('motion:1', 'Motion', { title: 'Motie over wijkteams', date: '2019-10-02' }, { identifiers: ['kst:11111-1'] }),
    node('programme:wijk', 'Programme', { name: 'Sterke Wijk', aliases: ['SW'], launched: '2018-09' }),
    node('office:minister', 'Office', { title: 'minister van Wijken' }),
    link('RESPONDS_TO', 'letter:a', 'motion:1', { outcome: 'PENDING', date: '2020-07-08' }),
    link('RESPONDS_TO', 'letter:a', 'motion:1', { outcome: 'MENTION' }, { confidence: 0.5 }),
    link('ABOUT', 'letter:a', 'programme:wijk'),
    link('SIGNED_BY', 'letter:a', 'office:minister', { order: 1 }),
  );
  await apply(
    store,
    'letter:b',
    node('letter:b', 'Letter', { title: 'Tweede brief', date: '2022-02-10' }),
    node('motion:1', 'Motion', { title: 'Motie over wijkteams' }, { confidence: 0.6 }),
    node('office:minister', 'Office', { title: 'minister van Wijken' }, { confidence: 0.7 }),
    node('person:jansen', 'Person', { name: 'J. Jansen' }),
    link('RESPONDS_TO', 'letter:b', 'motion:1', { outcome: 'FULFILLED', date: '2022-02-10' }),
    link('SIGNED_BY', 'letter:b', 'person:jansen', { order: 1 }),
    link('SIGNED_BY', 'letter:b', 'office:minister', { order: 2 }),
  );
  await apply(
    store,
    NOTA,
    node(NOTA, 'Memo', {
      title: 'Nota bij de tweede brief',
      date: '2022-02-01',
      text: 'De voortgang in de wijken is goed.',
    }),
    node('motion:1', 'Motion', { title: 'Motie-Wijkteams' }, { confidence: 0.5 }),
    node('letter:b', 'Letter', { title: 'Tweede brief' }, { confidence: 0.5 }),
    node('programme:wijk', 'Programme', { name: 'Sterke Wijk' }, { confidence: 0.8 }),
    link('RESPONDS_TO', 'letter:b', 'motion:1', { outcome: 'FULFILLED' }, { confidence: 0.95 }),
    link('ABOUT', NOTA, 'programme:wijk'),
    link('ABOUT', 'letter:b', 'programme:wijk'),
  );
}

/** The page of links under a slot of a row. */
export function pageIn(row: NodeRow | null | undefined, slotName: string): LinkPage {
  const page = row?.[slotName];
  if (!page) throw new Error(`the row has no slot ${slotName}`);
  return page as LinkPage;
}
