/** One write transaction on Neo4j. Its first statement locks `(:Meta)`, so that writers wait for each other. */
import neo4j from 'neo4j-driver';
import type { Props, Review } from '../../model/assertion.ts';
import { sortDay } from '../../model/edtf.ts';
import { type Kind, propertiesOf } from '../../model/kind.ts';
import { type LinkType, linkSpec } from '../../model/link.ts';
import type { KeptAnswer, NewAnswer, Unnumbered } from '../audit.ts';
import { searchColumns } from '../ranking.ts';
import type { Delta, NamedNode, StoredEvidence, StoredLink, StoredNode, Transaction } from '../tables.ts';
import { answerTo, forgetKeys, note } from './audit.ts';
import type { Row, Run } from './connection.ts';
import { dayOf, KIND_LABELS, LINK_PROPERTIES, labelsOf, NODE_PROPERTIES, wordsProperty } from './layout.ts';
import { updateOpenPeriods } from './open-periods.ts';
import { EVIDENCE_FIELDS, evidenceProps, storedEvidence } from './stored-evidence.ts';

const BATCH = 1000;

const NODE_FIELDS = ['id', 'kind', 'identifiers', 'merged', ...NODE_PROPERTIES.keys()];
const NODE_VALUES = NODE_FIELDS.map((name) => `n.${name}`).join(', ');

function storedNode([id, kind, identifiers, merged, ...values]: Row): StoredNode {
  return {
    id: id as string,
    kind: kind as Kind,
    props: propsFrom([...NODE_PROPERTIES.keys()], values),
    identifiers: identifiers as readonly string[],
    merged: merged as readonly string[],
  };
}

const LINK_VALUES = ['key', ...LINK_PROPERTIES.keys()].map((name) => `r.${name}`).join(', ');

function storedLink([key, ...values]: Row): StoredLink {
  const [type, from, to] = (key as string).split('|') as [LinkType, string, string];
  return { key: key as string, type, from, to, props: propsFrom([...LINK_PROPERTIES.keys()], values) };
}

function propsFrom(names: readonly string[], values: readonly unknown[]): Props {
  const found = names.map((name, index) => [name, values[index]] as const).filter(([, value]) => value != null);
  return Object.fromEntries(found.sort(([a], [b]) => (a < b ? -1 : 1))) as Props;
}

export class Neo4jTransaction implements Transaction {
  readonly #run: Run;

  private constructor(run: Run) {
    this.#run = run;
  }

  static async begin(run: Run): Promise<Neo4jTransaction> {
    await run("MATCH (m:Meta {id: 'graph'}) SET m.writing = true");
    return new Neo4jTransaction(run);
  }

  async resolve(keys: readonly string[]): Promise<ReadonlyMap<string, NamedNode>> {
    const rows = await this.#each(
      keys,
      `UNWIND $q.keys AS k OPTIONAL MATCH (n:Node {id: k}) OPTIONAL MATCH (:Alias {key: k})-[:NAMES]->(m:Node)
WITH k, coalesce(n, m) AS n WHERE n IS NOT NULL RETURN k, n.id, n.kind`,
    );
    return new Map(rows.map(([key, id, kind]) => [key as string, { id: id as string, kind: kind as Kind }]));
  }

  async proven(subjects: readonly string[]): Promise<ReadonlySet<string>> {
    const text = 'UNWIND $q.keys AS k WITH k WHERE EXISTS { MATCH (:Evidence {subject: k}) } RETURN k';
    return new Set((await this.#each(subjects, text)).map(([subject]) => subject as string));
  }

  async nodes(ids: readonly string[]): Promise<readonly StoredNode[]> {
    return (await this.#each(ids, `UNWIND $q.keys AS k MATCH (n:Node {id: k}) RETURN ${NODE_VALUES}`)).map(storedNode);
  }

  async kinds(ids: readonly string[]): Promise<ReadonlyMap<string, Kind>> {
    const rows = await this.#each(ids, 'UNWIND $q.keys AS k MATCH (n:Node {id: k}) RETURN n.id, n.kind');
    return new Map(rows.map(([id, kind]) => [id as string, kind as Kind]));
  }

  async links(keys: readonly string[]): Promise<readonly StoredLink[]> {
    const rows = await this.#each(keys.map(endsOf), `UNWIND $q.keys AS k ${FIND_LINK} RETURN ${LINK_VALUES}`);
    return rows.map(storedLink);
  }

  evidenceById(ids: readonly string[]): Promise<readonly StoredEvidence[]> {
    return this.#evidence(ids, 'MATCH (e:Evidence {id: k})');
  }

  evidenceOf(documents: readonly string[]): Promise<readonly StoredEvidence[]> {
    return this.#evidence(documents, 'MATCH (e:Evidence {document: k})');
  }

  evidenceAbout(subjects: readonly string[]): Promise<readonly StoredEvidence[]> {
    return this.#evidence(subjects, 'MATCH (e:Evidence {subject: k})');
  }

  async evidenceTouching(nodes: readonly string[]): Promise<readonly StoredEvidence[]> {
    const from = await this.#evidence(nodes, 'MATCH (e:Evidence {linkFrom: k})');
    const to = await this.#evidence(nodes, 'MATCH (e:Evidence {linkTo: k})');
    return [...new Map([...from, ...to].map((item) => [item.id, item])).values()];
  }

  async reviews(evidence: readonly string[]): Promise<ReadonlyMap<string, Review>> {
    const rows = await this.#each(
      evidence,
      'UNWIND $q.keys AS k MATCH (v:Review {evidence: k}) RETURN k, v.state, v.reviewer, v.at, v.note',
    );
    return new Map(
      rows.map(([id, state, reviewer, at, note]) => [
        id as string,
        {
          state: state as Review['state'],
          ...(reviewer != null && { reviewer: reviewer as string }),
          ...(at != null && { at: at as string }),
          ...(note != null && { note: note as string }),
        },
      ]),
    );
  }

  async revision(): Promise<number> {
    const [row] = await this.#run("MATCH (m:Meta {id: 'graph'}) RETURN m.revision");
    return Number(row?.[0] ?? 0);
  }

  async write(delta: Delta): Promise<number> {
    await this.#delete(delta);
    await this.#put(delta);
    await updateOpenPeriods(this.#run, delta);
    const [row] = await this.#run("MATCH (m:Meta {id: 'graph'}) SET m.revision = m.revision + 1 RETURN m.revision");
    return Number(row?.[0]);
  }

  answerTo(by: string, key: string): Promise<KeptAnswer | undefined> {
    return answerTo(this.#run, by, key);
  }

  forgetKeys(before: string): Promise<void> {
    return forgetKeys(this.#run, before);
  }

  note(entry: Unnumbered, kept?: NewAnswer): Promise<void> {
    return note(this.#run, entry, kept);
  }

  async #delete(delta: Delta): Promise<void> {
    const renamed = [...delta.deleteNodes, ...delta.putNodes.map((node) => node.id)];
    const moved = [...delta.deleteLinks, ...delta.putLinks.map((link) => link.key)];
    const reviews = [...delta.deleteReviews, ...delta.putReviews.map((item) => item.evidence)];
    await this.#each(delta.deleteEvidence, 'UNWIND $q.keys AS k MATCH (e:Evidence {id: k}) DELETE e');
    await this.#each(reviews, 'UNWIND $q.keys AS k MATCH (v:Review {evidence: k}) DELETE v');
    await this.#each(moved.map(endsOf), `UNWIND $q.keys AS k ${FIND_LINK} DELETE r`);
    await this.#each(renamed, 'UNWIND $q.keys AS k MATCH (:Node {id: k})<-[:NAMES]-(a:Alias) DETACH DELETE a');
    await this.#each(delta.deleteNodes, 'UNWIND $q.keys AS k MATCH (n:Node {id: k}) DETACH DELETE n');
  }

  async #put(delta: Delta): Promise<void> {
    const aliases = delta.putNodes.flatMap((node) =>
      [...node.identifiers, ...node.merged].map((key) => [key, node.id] as const),
    );
    await this.#each(delta.putNodes.map(nodeWritten), PUT_NODES);
    await this.#each(aliases, PUT_ALIASES);
    await this.#each(delta.putLinks.map(linkWritten), PUT_LINKS);
    await this.#each(
      delta.putEvidence.map((item) => [item.id, evidenceProps(item)]),
      'UNWIND $q.keys AS k MERGE (e:Evidence {id: k[0]}) SET e = k[1]',
    );
    await this.#each(
      delta.putReviews.map(({ evidence, review }) => ({ evidence, ...review })),
      'UNWIND $q.keys AS k CREATE (v:Review) SET v = k',
    );
  }

  async #evidence(keys: readonly string[], match: string): Promise<readonly StoredEvidence[]> {
    const rows = await this.#each(keys, `UNWIND $q.keys AS k ${match} RETURN ${EVIDENCE_FIELDS}`);
    return rows.map(storedEvidence);
  }

  async #each(keys: readonly unknown[], text: string): Promise<readonly Row[]> {
    const found: Row[] = [];
    for (let at = 0; at < keys.length; at += BATCH) {
      found.push(...(await this.#run(text, { keys: keys.slice(at, at + BATCH) })));
    }
    return found;
  }
}

/** A link is found from its ends: its key names them, and no index over all types has to be kept. */
const FIND_LINK = 'MATCH (:Node {id: k[1]})-[r:$(k[0])]->(:Node {id: k[2]}) WHERE r.key = k[3]';

function endsOf(key: string): readonly string[] {
  const [type = '', from = '', to = ''] = key.split('|');
  return [type, from, to, key];
}

const PUT_NODES = `UNWIND $q.keys AS k MERGE (n:Node {id: k[0]}) REMOVE n:${KIND_LABELS.join(':')} SET n = k[1] SET n:$(k[2])`;
const PUT_ALIASES = 'UNWIND $q.keys AS k MATCH (n:Node {id: k[1]}) MERGE (a:Alias {key: k[0]}) MERGE (a)-[:NAMES]->(n)';
const PUT_LINKS =
  'UNWIND $q.keys AS k MATCH (a:Node {id: k[1]}), (b:Node {id: k[2]}) CREATE (a)-[r:$(k[0])]->(b) SET r = k[3]';

function nodeWritten({ id, kind, props, identifiers, merged }: StoredNode): Row {
  const columns = searchColumns(kind, props).map((words, column) => [wordsProperty(column), words || null] as const);
  const values = {
    id,
    kind,
    identifiers,
    merged,
    ...written(props, propertiesOf(kind)),
    ...Object.fromEntries(columns),
  };
  return [id, values, labelsOf(kind)];
}

function linkWritten({ key, type, from, to, props }: StoredLink): Row {
  return [type, from, to, { key, ...written(props, linkSpec(type).properties) }];
}

/** Integers as such, so that other readers of the database see `5`, not `5.0`; dates with their day. */
function written(props: Props, specs: Readonly<Record<string, { readonly type: string }>>): Record<string, unknown> {
  const values: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(props)) {
    const type = specs[name]?.type;
    values[name] = type === 'int' ? neo4j.int(value as number) : value;
    if (type === 'date') values[dayOf(name)] = sortDay(value as string);
  }
  return values;
}
