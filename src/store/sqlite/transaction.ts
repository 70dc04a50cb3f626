/** One write transaction: loads what `apply.ts` asks for and writes its delta. */
import { setImmediate } from 'node:timers/promises';
import type { Props, Review } from '../../model/assertion.ts';
import { type Kind, propertiesOf } from '../../model/kind.ts';
import { linkSpec } from '../../model/link.ts';
import type { KeptAnswer, NewAnswer, Unnumbered } from '../audit.ts';
import { stableJson } from '../json.ts';
import { columnSize, searchColumns } from '../ranking.ts';
import type { Delta, StoredEvidence, StoredLink, StoredNode, Transaction } from '../tables.ts';
import { splitTexts } from '../texts.ts';
import { answerTo, forgetKeys, note } from './audit.ts';
import { type Connection, type Parameter, storableText, textFrom } from './connection.ts';
import { resolveKey } from './keys.ts';
import { openPeriodSteps } from './open-periods.ts';
import { WORD_COLUMNS } from './schema.ts';
import { daysOf, EVIDENCE_COLUMNS, evidenceFromRow, evidenceParameters, LINK_SELECT, linkFromRow } from './stored.ts';

/** Rows written before other work gets its turn: about 10 ms. */
const BATCH = 200;

const IN_LIST = 'IN (SELECT value FROM json_each(?))';

export class SqliteTransaction implements Transaction {
  readonly #connection: Connection;
  readonly #yields: boolean;

  /** `yields`: readers have a connection of their own, so that a long write may pause. */
  constructor(connection: Connection, yields: boolean) {
    this.#connection = connection;
    this.#yields = yields;
  }

  async resolve(keys: readonly string[]): Promise<ReadonlyMap<string, string>> {
    const found = new Map<string, string>();
    for (const key of keys) {
      const n = resolveKey(this.#connection, key);
      const row = n === null ? undefined : this.#connection.get('SELECT id FROM node WHERE n = ?', [n]);
      if (row) found.set(key, String(row[0]));
    }
    return found;
  }

  async nodes(ids: readonly string[]): Promise<readonly StoredNode[]> {
    return ids.flatMap((id) => storedNode(this.#connection, id) ?? []);
  }

  async kinds(ids: readonly string[]): Promise<ReadonlyMap<string, Kind>> {
    const rows = this.#connection.all(`SELECT id, kind FROM node WHERE id ${IN_LIST}`, [JSON.stringify(ids)]);
    return new Map(rows.map(([id, kind]) => [String(id), String(kind) as Kind]));
  }

  async links(keys: readonly string[]): Promise<readonly StoredLink[]> {
    return this.#connection.all(`${LINK_SELECT} WHERE l.key ${IN_LIST}`, [JSON.stringify(keys)]).map(linkFromRow);
  }

  async evidenceById(ids: readonly string[]): Promise<readonly StoredEvidence[]> {
    return this.#evidence(`e.id ${IN_LIST}`, [JSON.stringify(ids)]);
  }

  async evidenceOf(document: string): Promise<readonly StoredEvidence[]> {
    return this.#evidence('e.document = ?', [document]);
  }

  async evidenceAbout(subjects: readonly string[]): Promise<readonly StoredEvidence[]> {
    return this.#evidence(`e.subject ${IN_LIST}`, [JSON.stringify(subjects)]);
  }

  async evidenceTouching(nodes: readonly string[]): Promise<readonly StoredEvidence[]> {
    const list = JSON.stringify(nodes);
    const from = this.#evidence(`e.src ${IN_LIST}`, [list]);
    const seen = new Set(from.map(({ id }) => id));
    return [...from, ...this.#evidence(`e.dst ${IN_LIST}`, [list]).filter(({ id }) => !seen.has(id))];
  }

  async reviews(evidence: readonly string[]): Promise<ReadonlyMap<string, Review>> {
    const rows = this.#connection.all(`SELECT evidence, review FROM review WHERE evidence ${IN_LIST}`, [
      JSON.stringify(evidence),
    ]);
    return new Map(rows.map(([id, review]) => [String(id), JSON.parse(String(review)) as Review]));
  }

  async revision(): Promise<number> {
    return revisionOf(this.#connection);
  }

  async write(delta: Delta): Promise<number> {
    let written = 0;
    for (const step of steps(this.#connection, delta)) {
      if (this.#yields && ++written % BATCH === 0) await setImmediate();
      step();
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

  #evidence(where: string, parameters: readonly Parameter[]): readonly StoredEvidence[] {
    return this.#connection
      .all(`SELECT ${EVIDENCE_COLUMNS} FROM evidence e WHERE ${where}`, parameters)
      .map(evidenceFromRow);
  }
}

/** All that a delta writes, one small step at a time: an identifier is taken from one node before another gets it. */
function* steps(connection: Connection, delta: Delta): Generator<() => void> {
  const run = (sql: string, parameters: readonly Parameter[]) => () => connection.run(sql, parameters);
  for (const id of delta.deleteEvidence) yield run('DELETE FROM evidence WHERE id = ?', [id]);
  for (const key of delta.deleteLinks) yield run('DELETE FROM link WHERE key = ?', [key]);
  for (const id of delta.deleteNodes) yield () => deleteNode(connection, id);
  for (const id of delta.deleteReviews) yield run('DELETE FROM review WHERE evidence = ?', [id]);
  for (const node of delta.putNodes) yield () => forgetNode(connection, node.id);
  for (const node of delta.putNodes) yield () => putNode(connection, node);
  for (const link of delta.putLinks) yield () => putLink(connection, link);
  for (const item of delta.putEvidence) yield run(PUT_EVIDENCE, evidenceParameters(item));
  for (const { evidence, review } of delta.putReviews) {
    yield run('INSERT OR REPLACE INTO review VALUES (?, ?)', [evidence, stableJson(review)]);
  }
  yield* openPeriodSteps(connection, delta);
  yield run("UPDATE meta SET value = value + 1 WHERE name = 'revision'", []);
}

export function revisionOf(connection: Connection): number {
  return Number(connection.get("SELECT value FROM meta WHERE name = 'revision'")?.[0] ?? 0);
}

export function storedNode(connection: Connection, id: string): StoredNode | null {
  const row = connection.get('SELECT n, kind, props FROM node WHERE id = ?', [id]);
  if (!row) return null;
  const [n, kind, props] = row;
  const texts = connection.all('SELECT property, value FROM node_text WHERE n = ?', [Number(n)]);
  const aliases = connection.all('SELECT key, merged FROM alias WHERE n = ? ORDER BY key', [Number(n)]);
  const keys = (merged: number) => aliases.filter((alias) => alias[1] === merged).map(([key]) => String(key));
  return {
    id,
    kind: String(kind) as Kind,
    props: {
      ...(JSON.parse(String(props)) as Props),
      ...Object.fromEntries(texts.map(([name, value]) => [name, textFrom(value)])),
    },
    identifiers: keys(0),
    merged: keys(1),
  };
}

const PUT_EVIDENCE = `INSERT OR REPLACE INTO evidence (${EVIDENCE_COLUMNS.replaceAll('e.', '')}, state)
  VALUES (${Array(19).fill('?').join(', ')})`;
const PUT_WORDS = `INSERT INTO word (rowid, ${WORD_COLUMNS.join(', ')}) VALUES (?${', ?'.repeat(WORD_COLUMNS.length)})`;
const PUT_SIZES = `INSERT INTO word_size (n, kind, ${WORD_COLUMNS.join(', ')}) VALUES (?, ?${', ?'.repeat(WORD_COLUMNS.length)})`;

/** What hangs on a node's row number: names, texts, words. */
function forgetNode(connection: Connection, id: string): number | null {
  const row = connection.get('SELECT n FROM node WHERE id = ?', [id]);
  if (!row) return null;
  const n = Number(row[0]);
  connection.run('DELETE FROM alias WHERE n = ?', [n]);
  connection.run('DELETE FROM node_text WHERE n = ?', [n]);
  connection.run('DELETE FROM word WHERE rowid = ?', [n]);
  connection.run('DELETE FROM word_size WHERE n = ?', [n]);
  return n;
}

function deleteNode(connection: Connection, id: string): void {
  const n = forgetNode(connection, id);
  if (n !== null) connection.run('DELETE FROM node WHERE n = ?', [n]);
}

function putNode(connection: Connection, node: StoredNode): void {
  const { short, texts } = splitTexts(node.props);
  const columns = searchColumns(node.kind, node.props);
  const parameters = [node.id, node.kind, stableJson(short), daysOf(node.props, propertiesOf(node.kind))];
  const row = connection.get(
    `INSERT INTO node (id, kind, props, days) VALUES (?, ?, ?, ?)
     ON CONFLICT (id) DO UPDATE SET kind = excluded.kind, props = excluded.props, days = excluded.days
     RETURNING n`,
    parameters,
  );
  const n = Number(row?.[0]);
  for (const key of node.identifiers) connection.run('INSERT INTO alias (key, merged, n) VALUES (?, 0, ?)', [key, n]);
  for (const key of node.merged) connection.run('INSERT INTO alias (key, merged, n) VALUES (?, 1, ?)', [key, n]);
  for (const [name, value] of Object.entries(texts ?? {})) {
    connection.run('INSERT INTO node_text (n, property, value) VALUES (?, ?, ?)', [
      n,
      name,
      storableText(String(value)),
    ]);
  }
  if (columns.every((column) => column === '')) return;
  connection.run(PUT_WORDS, [n, ...columns]);
  connection.run(PUT_SIZES, [n, node.kind, ...columns.map(columnSize)]);
}

function putLink(connection: Connection, { key, type, from, to, props }: StoredLink): void {
  connection.run(
    `INSERT INTO link (key, type, src, dst, props, days, src_id, src_day)
     SELECT ?, ?, s.n, d.n, ?, ?, s.id, s.days ->> '$.date' FROM node s, node d WHERE s.id = ? AND d.id = ?
     ON CONFLICT (key) DO UPDATE SET props = excluded.props, days = excluded.days`,
    [key, type, stableJson(props), daysOf(props, linkSpec(type).properties), from, to],
  );
}
