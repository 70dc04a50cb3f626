/** One write transaction: loads what `apply.ts` asks for and writes its delta. */
import { setImmediate } from 'node:timers/promises';
import type { Props, Review } from '../../model/assertion.ts';
import { type Kind, propertiesOf } from '../../model/kind.ts';
import { linkSpec } from '../../model/link.ts';
import type { KeptAnswer, NewAnswer, Unnumbered } from '../audit.ts';
import { stableJson } from '../json.ts';
import type { Delta, NamedNode, StoredEvidence, StoredLink, StoredNode, Transaction } from '../tables.ts';
import { splitTexts } from '../texts.ts';
import { answerTo, forgetKeys, note } from './audit.ts';
import { type Connection, type Parameter, type Row, storableText, textFrom } from './connection.ts';
import { isLoading } from './load.ts';
import { openPeriodSteps } from './open-periods.ts';
import { daysOf, EVIDENCE_COLUMNS, evidenceFromRow, evidenceParameters, LINK_SELECT, linkFromRow } from './stored.ts';
import { forgetWords, inOrder, putWords } from './word-index.ts';

/** How long is written before other work gets its turn. */
const TURN_MS = 10;
/** SQLite readies every index of a table for each statement: nodes, which have some ninety, are put many at a time. */
const NODES_AT_ONCE = 32;

export class SqliteTransaction implements Transaction {
  readonly #connection: Connection;
  readonly #yields: boolean;
  readonly #numbers: RowNumbers;

  /** `yields`: readers have a connection of their own, so that a long write may pause. */
  constructor(connection: Connection, yields: boolean) {
    this.#connection = connection;
    this.#yields = yields;
    this.#numbers = new RowNumbers(connection);
  }

  async resolve(keys: readonly string[]): Promise<ReadonlyMap<string, NamedNode>> {
    const found = new Map<string, NamedNode>();
    const note = ([key, id, kind, n]: Row) => {
      found.set(String(key), { id: String(id), kind: String(kind) as Kind });
      this.#numbers.note(String(id), Number(n));
    };
    this.#in('SELECT id, id, kind, n FROM node WHERE id', keys).forEach(note);
    const others = keys.filter((key) => !found.has(key));
    // Of an identifier and a merged id the latter counts: it comes last.
    const named = 'SELECT a.key, d.id, d.kind, d.n FROM alias a JOIN node d ON d.n = a.n WHERE a.key';
    this.#in(named, others, 'ORDER BY a.merged').forEach(note);
    return found;
  }

  async proven(subjects: readonly string[]): Promise<ReadonlySet<string>> {
    const rows = this.#connection.all(
      'SELECT value FROM json_each(?) WHERE EXISTS (SELECT 1 FROM evidence WHERE subject = value)',
      [JSON.stringify(subjects)],
    );
    return new Set(rows.map(([subject]) => String(subject)));
  }

  async nodes(ids: readonly string[]): Promise<readonly StoredNode[]> {
    return storedNodes(this.#connection, ids, this.#numbers);
  }

  async kinds(ids: readonly string[]): Promise<ReadonlyMap<string, Kind>> {
    const rows = this.#in('SELECT id, kind FROM node WHERE id', ids);
    return new Map(rows.map(([id, kind]) => [String(id), String(kind) as Kind]));
  }

  async links(keys: readonly string[]): Promise<readonly StoredLink[]> {
    return this.#in(`${LINK_SELECT} WHERE l.key`, keys).map(linkFromRow);
  }

  async evidenceById(ids: readonly string[]): Promise<readonly StoredEvidence[]> {
    return this.#evidence('e.id', ids);
  }

  async evidenceOf(documents: readonly string[]): Promise<readonly StoredEvidence[]> {
    return this.#evidence('e.document', documents);
  }

  async evidenceAbout(subjects: readonly string[]): Promise<readonly StoredEvidence[]> {
    return this.#evidence('e.subject', subjects);
  }

  async evidenceTouching(nodes: readonly string[]): Promise<readonly StoredEvidence[]> {
    const numbers = this.#numbersOf(nodes);
    const linked = ['src', 'dst'].flatMap((end) => this.#in(`SELECT key FROM link WHERE ${end}`, numbers));
    return this.#evidence('e.subject', [...new Set([...linked.map(([key]) => String(key)), ...this.#waiting(nodes)])]);
  }

  async evidenceAwaiting(nodes: readonly string[]): Promise<readonly StoredEvidence[]> {
    return this.#evidence('e.subject', [...new Set(this.#waiting(nodes))]);
  }

  async reviews(evidence: readonly string[]): Promise<ReadonlyMap<string, Review>> {
    const rows = this.#in('SELECT evidence, review FROM review WHERE evidence', evidence);
    return new Map(rows.map(([id, review]) => [String(id), JSON.parse(String(review)) as Review]));
  }

  async revision(): Promise<number> {
    return revisionOf(this.#connection);
  }

  async write(delta: Delta): Promise<number> {
    let turn = performance.now();
    for (const step of steps(this.#connection, this.#numbers, delta)) {
      step();
      if (!this.#yields || performance.now() - turn < TURN_MS) continue;
      await setImmediate();
      turn = performance.now();
    }
    return revisionOf(this.#connection);
  }

  async answerTo(by: string, key: string): Promise<KeptAnswer | undefined> {
    return answerTo(this.#connection, by, key);
  }

  async forgetKeys(before: string): Promise<void> {
    forgetKeys(this.#connection, before);
  }

  async note(entry: Unnumbered, kept?: NewAnswer): Promise<void> {
    note(this.#connection, entry, kept);
  }

  #waiting(ends: readonly string[]): readonly string[] {
    return ['src', 'dst']
      .flatMap((end) => this.#in(`SELECT key FROM waiting WHERE ${end}`, ends))
      .map(([key]) => String(key));
  }

  #numbersOf(ids: readonly string[]): readonly number[] {
    return this.#in('SELECT n FROM node WHERE id', ids).map(([n]) => Number(n));
  }

  #evidence(column: string, values: readonly string[]): readonly StoredEvidence[] {
    return this.#in(`SELECT ${EVIDENCE_COLUMNS} FROM evidence e WHERE ${column}`, values).map(evidenceFromRow);
  }

  #in(select: string, values: readonly (string | number)[], order = ''): readonly Row[] {
    return among(this.#connection, select, values, order);
  }
}

/** The rows whose last named column holds one of the values. */
function among(
  connection: Connection,
  select: string,
  values: readonly (string | number)[],
  order = '',
): readonly Row[] {
  if (values.length === 0) return [];
  return connection.all(`${select} IN (SELECT value FROM json_each(?)) ${order}`, [JSON.stringify(values)]);
}

/** The numbers of the rows of nodes, each looked up once in a transaction. */
class RowNumbers {
  readonly #connection: Connection;
  readonly #numbers = new Map<string, number>();
  #last: number | null = null;

  constructor(connection: Connection) {
    this.#connection = connection;
  }

  note(id: string, n: number): void {
    this.#numbers.set(id, n);
  }

  /** Null when there is no such node. */
  of(id: string): number | null {
    const known = this.#numbers.get(id);
    if (known !== undefined) return known;
    const row = this.#connection.get('SELECT n FROM node WHERE id = ?', [id]);
    if (row) this.note(id, Number(row[0]));
    return row ? Number(row[0]) : null;
  }

  /** For a node that is not there yet. */
  next(id: string): number {
    this.#last ??= Number(this.#connection.get('SELECT max(n) FROM node')?.[0] ?? 0);
    this.#last += 1;
    this.note(id, this.#last);
    return this.#last;
  }

  forget(id: string): void {
    this.#numbers.delete(id);
  }
}

/** All that a delta writes, one small step at a time: an identifier is taken from one node before another gets it. */
function* steps(connection: Connection, numbers: RowNumbers, delta: Delta): Generator<() => void> {
  const run = (sql: string, parameters: readonly Parameter[]) => () => connection.run(sql, parameters);
  for (const id of delta.deleteEvidence) yield run('DELETE FROM evidence WHERE id = ?', [id]);
  for (const key of delta.deleteLinks) yield run('DELETE FROM link WHERE key = ?', [key]);
  for (const key of delta.deleteWaiting) yield run('DELETE FROM waiting WHERE key = ?', [key]);
  for (const id of delta.deleteNodes) yield () => deleteNode(connection, numbers, id);
  for (const id of delta.deleteReviews) yield run('DELETE FROM review WHERE evidence = ?', [id]);
  for (const { id } of delta.putNodes) if (delta.there.has(id)) yield () => forgetNode(connection, numbers.of(id));
  for (let at = 0; at < delta.putNodes.length; at += NODES_AT_ONCE) {
    yield () => putNodes(connection, numbers, delta.putNodes.slice(at, at + NODES_AT_ONCE), delta.there);
  }
  const indexed = inOrder(delta.putNodes.flatMap((node) => numbered(numbers, node)));
  for (let at = 0; at < indexed.length; at += NODES_AT_ONCE) {
    yield () => putWords(connection, indexed.slice(at, at + NODES_AT_ONCE));
  }
  for (const link of delta.putLinks) yield () => putLink(connection, numbers, link);
  for (const { key, from, to } of delta.putWaiting)
    yield run('INSERT OR IGNORE INTO waiting VALUES (?, ?, ?)', [key, from, to]);
  for (const item of delta.putEvidence) yield run(PUT_EVIDENCE, evidenceParameters(item));
  for (const { evidence, review } of delta.putReviews) {
    yield run('INSERT OR REPLACE INTO review VALUES (?, ?)', [evidence, stableJson(review)]);
  }
  if (!isLoading(connection)) yield* openPeriodSteps(connection, delta);
  yield run("UPDATE meta SET value = value + 1 WHERE name = 'revision'", []);
}

export function revisionOf(connection: Connection): number {
  return Number(connection.get("SELECT value FROM meta WHERE name = 'revision'")?.[0] ?? 0);
}

export function storedNode(connection: Connection, id: string): StoredNode | null {
  return storedNodes(connection, [id])[0] ?? null;
}

function storedNodes(connection: Connection, ids: readonly string[], numbers?: RowNumbers): readonly StoredNode[] {
  const rows = among(connection, 'SELECT n, id, kind, props FROM node WHERE id', ids);
  const found = rows.map(([n]) => Number(n));
  const texts = Map.groupBy(among(connection, 'SELECT n, property, value FROM node_text WHERE n', found), ([n]) => n);
  const names = among(connection, 'SELECT n, key, merged FROM alias WHERE n', found, 'ORDER BY key');
  const aliases = Map.groupBy(names, ([n]) => n);
  return rows.map(([n, id, kind, props]) => {
    numbers?.note(String(id), Number(n));
    const short = JSON.parse(String(props)) as Props;
    const long = texts.get(n as number)?.map(([, name, value]) => [String(name), textFrom(value)] as const);
    const keys = (merged: number) =>
      (aliases.get(n as number) ?? []).filter((row) => row[2] === merged).map(([, key]) => String(key));
    return {
      id: String(id),
      kind: String(kind) as Kind,
      props: long ? { ...short, ...Object.fromEntries(long) } : short,
      identifiers: keys(0),
      merged: keys(1),
    };
  });
}

const PUT_EVIDENCE = `INSERT OR REPLACE INTO evidence (${EVIDENCE_COLUMNS.replaceAll('e.', '')}, state)
  VALUES (${Array(19).fill('?').join(', ')})`;
const PUT_ALIAS = 'INSERT INTO alias (key, merged, n) VALUES (?, ?, ?)';
const PUT_TEXT = 'INSERT INTO node_text (n, property, value) VALUES (?, ?, ?)';

/** What hangs on a node's row number: names, texts, words. */
function forgetNode(connection: Connection, n: number | null): void {
  connection.run('DELETE FROM alias WHERE n = ?', [n]);
  connection.run('DELETE FROM node_text WHERE n = ?', [n]);
  if (n !== null) forgetWords(connection, n);
}

function numbered(numbers: RowNumbers, { id, kind, props }: StoredNode) {
  const n = numbers.of(id);
  return n === null ? [] : [{ n, kind, props }];
}

function deleteNode(connection: Connection, numbers: RowNumbers, id: string): void {
  const n = numbers.of(id);
  forgetNode(connection, n);
  connection.run('DELETE FROM node WHERE n = ?', [n]);
  numbers.forget(id);
}

function putNodes(
  connection: Connection,
  numbers: RowNumbers,
  nodes: readonly StoredNode[],
  there: ReadonlySet<string>,
): void {
  const rows = nodes.map((node) => {
    const n = (there.has(node.id) ? numbers.of(node.id) : null) ?? numbers.next(node.id);
    return { n, node, ...splitTexts(node.props) };
  });
  const parameters = rows.flatMap(({ n, node, short }) => [
    n,
    node.id,
    node.kind,
    stableJson(short),
    daysOf(node.props, propertiesOf(node.kind)),
  ]);
  connection.run(putNodesText(nodes.length), parameters);
  for (const { n, node, texts } of rows) {
    for (const key of node.identifiers) connection.run(PUT_ALIAS, [key, 0, n]);
    for (const key of node.merged) connection.run(PUT_ALIAS, [key, 1, n]);
    for (const [name, value] of Object.entries(texts ?? {})) {
      connection.run(PUT_TEXT, [n, name, storableText(String(value))]);
    }
  }
}

function putNodesText(count: number): string {
  return `INSERT INTO node (n, id, kind, props, days) VALUES ${Array(count).fill('(?, ?, ?, ?, ?)').join(', ')}
    ON CONFLICT DO UPDATE SET kind = excluded.kind, props = excluded.props, days = excluded.days`;
}

function putLink(connection: Connection, numbers: RowNumbers, { key, type, from, to, props }: StoredLink): void {
  const src = numbers.of(from);
  connection.run(
    `INSERT INTO link (key, type, src, dst, props, days, src_id, src_day, src_kind)
     VALUES (?, ?, ?, ?, ?, ?, ?, (SELECT days ->> '$.date' FROM node WHERE n = ?), (SELECT kind FROM node WHERE n = ?))
     ON CONFLICT (key) DO UPDATE SET props = excluded.props, days = excluded.days`,
    [key, type, src, numbers.of(to), stableJson(props), daysOf(props, linkSpec(type).properties), from, src, src],
  );
}
