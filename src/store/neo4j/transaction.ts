/** One write transaction on Neo4j. Its first statement locks `(:Meta)`, so that writers wait for each other. */
import neo4j from 'neo4j-driver';
import type { Props, Review } from '../../model/assertion.ts';
import { sortDay } from '../../model/edtf.ts';
import { type Kind, propertiesOf } from '../../model/kind.ts';
import { type LinkType, linkSpec } from '../../model/link.ts';
import type { KeptAnswer, NewAnswer, Unnumbered } from '../audit.ts';
import { dayOfSearch, searchColumns } from '../ranking.ts';
import type { Delta, NamedNode, StoredEvidence, StoredLink, StoredNode, Transaction } from '../tables.ts';
import { answerTo, forgetKeys, note } from './audit.ts';
import { inBatches } from './batches.ts';
import type { Row, Run } from './connection.ts';
import { dayOf, KIND_LABELS, LINK_PROPERTIES, labelsOf, NODE_PROPERTIES, WORDS_DAY, wordsProperty } from './layout.ts';
import { IS_LOADING } from './load.ts';
import { updateOpenPeriods } from './open-periods.ts';
import { ADD_EVIDENCE, CHANGE_EVIDENCE, EVIDENCE_FIELDS, evidenceValues, storedEvidence } from './stored-evidence.ts';

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

  readonly #revision: number;
  readonly #isLoading: boolean;

  private constructor(run: Run, revision: number, isLoading: boolean) {
    this.#run = run;
    this.#revision = revision;
    this.#isLoading = isLoading;
  }

  static async begin(run: Run): Promise<Neo4jTransaction> {
    const [row] = await run(`MATCH (m:Meta {id: 'graph'}) SET m.writing = true RETURN m.revision, ${IS_LOADING}`);
    return new Neo4jTransaction(run, Number(row?.[0] ?? 0), row?.[1] === true);
  }

  async resolve(keys: readonly string[]): Promise<ReadonlyMap<string, NamedNode>> {
    const found = new Map<string, NamedNode>();
    const note = ([key, id, kind]: Row) => found.set(key as string, { id: id as string, kind: kind as Kind });
    // The id of a node goes before a name that another has, and most keys are ids.
    (await this.#each(keys, BY_ID)).forEach(note);
    const others = keys.filter((key) => !found.has(key));
    (await this.#each(others, BY_ALIAS)).forEach(note);
    return found;
  }

  async proven(subjects: readonly string[]): Promise<ReadonlySet<string>> {
    const text = `UNWIND $q.keys AS k WITH k WHERE EXISTS { ${evidenceBy('subject')} } RETURN k`;
    return new Set((await this.#each(subjects, text)).map(([subject]) => subject as string));
  }

  async nodes(ids: readonly string[]): Promise<readonly StoredNode[]> {
    return (await this.#each(ids, `${EACH_NODE} RETURN ${NODE_VALUES}`)).map(storedNode);
  }

  async kinds(ids: readonly string[]): Promise<ReadonlyMap<string, Kind>> {
    const rows = await this.#each(ids, BY_ID);
    return new Map(rows.map(([, id, kind]) => [id as string, kind as Kind]));
  }

  async links(keys: readonly string[]): Promise<readonly StoredLink[]> {
    const rows = await this.#each(keys.map(endsOf), `UNWIND $q.keys AS k ${FIND_LINK} RETURN ${LINK_VALUES}`);
    return rows.map(storedLink);
  }

  evidenceById(ids: readonly string[]): Promise<readonly StoredEvidence[]> {
    return this.#evidence(ids, 'id');
  }

  evidenceOf(documents: readonly string[]): Promise<readonly StoredEvidence[]> {
    return this.#evidence(documents, 'document');
  }

  evidenceAbout(subjects: readonly string[]): Promise<readonly StoredEvidence[]> {
    return this.#evidence(subjects, 'subject');
  }

  async evidenceTouching(nodes: readonly string[]): Promise<readonly StoredEvidence[]> {
    const [linked, waiting] = await Promise.all([this.#each(nodes, LINKS_OF), this.#waiting(nodes)]);
    return this.#evidence([...new Set([...linked.map(([key]) => key as string), ...waiting])], 'subject');
  }

  async evidenceAwaiting(nodes: readonly string[]): Promise<readonly StoredEvidence[]> {
    return this.#evidence([...new Set(await this.#waiting(nodes))], 'subject');
  }

  async reviews(evidence: readonly string[]): Promise<ReadonlyMap<string, Review>> {
    const rows = await this.#each(
      evidence,
      'UNWIND $q.keys AS k MATCH (v:Review {evidence: k}) USING INDEX v:Review(evidence) RETURN k, v.state, v.reviewer, v.at, v.note',
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
    return this.#revision;
  }

  async write(delta: Delta): Promise<number> {
    await Promise.all([...this.#deletions(delta), ...this.#additions(delta)]);
    if (!this.#isLoading) await updateOpenPeriods(this.#run, delta);
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

  /** The server runs the statements of a transaction one after the other: none has to wait for an answer. */
  #deletions({ there, ...delta }: Delta): readonly Promise<unknown>[] {
    const renamed = [...delta.deleteNodes, ...delta.putNodes.map(({ id }) => id).filter((id) => there.has(id))];
    const moved = [...delta.deleteLinks, ...delta.putLinks.map(({ key }) => key).filter((key) => there.has(key))];
    const reviews = [...delta.deleteReviews, ...delta.putReviews.map((item) => item.evidence)];
    return [
      this.#each(delta.deleteEvidence, `UNWIND $q.keys AS k ${evidenceBy('id')} DELETE e`),
      this.#each(reviews, 'UNWIND $q.keys AS k MATCH (v:Review {evidence: k}) USING INDEX v:Review(evidence) DELETE v'),
      this.#each(moved.map(endsOf), `UNWIND $q.keys AS k ${FIND_LINK} DELETE r`),
      this.#each(renamed, `${EACH_NODE} WITH n MATCH (n)<-[:NAMES]-(a) DETACH DELETE a`),
      this.#each(delta.deleteNodes, `${EACH_NODE} DETACH DELETE n`),
      this.#each(delta.deleteWaiting, waitingBy('key', 'DELETE w')),
    ];
  }

  #additions({ there, ...delta }: Delta): readonly Promise<unknown>[] {
    const isThere = ({ id }: { readonly id: string }) => there.has(id);
    const [known, added] = parted(delta.putNodes, isThere);
    const [replaced, proofs] = parted(delta.putEvidence, isThere);
    return [
      this.#each(known, CHANGE_NODES, nodeWritten),
      this.#each(added, ADD_NODES, nodeWritten),
      this.#each([...known.flatMap(namesOf), ...added.flatMap(mergedOf)], PUT_ALIASES),
      this.#each(delta.putLinks, PUT_LINKS, linkWritten),
      this.#each(delta.putWaiting, PUT_WAITING, ({ key, from, to }) => [key, from, to]),
      this.#each(replaced, CHANGE_EVIDENCE, evidenceValues),
      this.#each(proofs, ADD_EVIDENCE, evidenceValues),
      this.#each(delta.putReviews, 'UNWIND $q.keys AS k CREATE (v:Review) SET v = k', ({ evidence, review }) => ({
        evidence,
        ...review,
      })),
    ];
  }

  /** Most graphs have none, and then nothing is looked for. */
  async #waiting(ends: readonly string[]): Promise<readonly string[]> {
    const [row] = await this.#run('MATCH (w:Waiting) RETURN count(w)');
    if (row?.[0] === 0) return [];
    const rows = await Promise.all([this.#each(ends, waitingBy('from')), this.#each(ends, waitingBy('to'))]);
    return rows.flat().map(([key]) => key as string);
  }

  async #evidence(keys: readonly string[], property: EvidenceKey): Promise<readonly StoredEvidence[]> {
    const rows = await this.#each(keys, `UNWIND $q.keys AS k ${evidenceBy(property)} RETURN ${EVIDENCE_FIELDS}`);
    return rows.map(storedEvidence);
  }

  #each<T>(items: readonly T[], text: string, written?: (item: T) => unknown): Promise<readonly Row[]> {
    return inBatches(this.#run, items, text, written);
  }
}

function parted<T>(items: readonly T[], is: (item: T) => boolean): readonly [readonly T[], readonly T[]] {
  return [items.filter(is), items.filter((item) => !is(item))];
}

/**
 * The statements name the indexes that they use, and no label of what a link leads to: one that was planned while the
 * graph was empty would go through all nodes, for as long as the server keeps its plan.
 */
const EACH_NODE = 'UNWIND $q.keys AS k MATCH (n:Node {id: k}) USING INDEX n:Node(id)';
const BY_ID = `${EACH_NODE} RETURN k, n.id, n.kind`;
const BY_ALIAS = `UNWIND $q.keys AS k MATCH (a:Alias {key: k}) USING INDEX a:Alias(key)
WITH k, a MATCH (a)-[:NAMES]->(n) RETURN k, n.id, n.kind`;

type EvidenceKey = 'id' | 'document' | 'subject';

function evidenceBy(property: EvidenceKey): string {
  return `MATCH (e:Evidence {${property}: k}) USING INDEX e:Evidence(${property})`;
}

const LINKS_OF = `${EACH_NODE} WITH n MATCH (n)-[r]-() WHERE r.key IS NOT NULL RETURN DISTINCT r.key`;

function waitingBy(property: 'key' | 'from' | 'to', then = 'RETURN w.key'): string {
  return `UNWIND $q.keys AS k MATCH (w:Waiting {${property}: k}) USING INDEX w:Waiting(${property}) ${then}`;
}

/** A link is found from its ends: its key names them, and no index over all types has to be kept. */
const FIND_LINK = `MATCH (a:Node {id: k[1]})-[r:$(k[0])]->(b:Node {id: k[2]}) USING INDEX a:Node(id) USING INDEX b:Node(id)
WHERE r.key = k[3]`;

function endsOf(key: string): readonly string[] {
  const [type = '', from = '', to = ''] = key.split('|');
  return [type, from, to, key];
}

const CHANGE_NODES = `UNWIND $q.keys AS k MATCH (n:Node {id: k[0]}) USING INDEX n:Node(id) REMOVE n:${KIND_LABELS.join(':')} SET n = k[1] SET n:$(k[2])`;
/** A name of a node that is new is nobody else's, or the two would have become one. */
const ADD_NODES = `UNWIND $q.keys AS k CREATE (n:Node:$(k[2])) SET n = k[1]
FOREACH (name IN k[1].identifiers | CREATE (:Alias {key: name})-[:NAMES]->(n))`;
const PUT_ALIASES = `UNWIND $q.keys AS k MATCH (n:Node {id: k[1]}) USING INDEX n:Node(id)
MERGE (a:Alias {key: k[0]}) MERGE (a)-[:NAMES]->(n)`;
const PUT_LINKS = `UNWIND $q.keys AS k MATCH (a:Node {id: k[1]}), (b:Node {id: k[2]}) USING INDEX a:Node(id) USING INDEX b:Node(id)
CREATE (a)-[r:$(k[0])]->(b) SET r = k[3]`;

const PUT_WAITING = 'UNWIND $q.keys AS k MERGE (w:Waiting {key: k[0]}) SET w.from = k[1], w.to = k[2]';

type Name = readonly [key: string, id: string];

function namesOf({ id, identifiers, merged }: StoredNode): readonly Name[] {
  return [...identifiers, ...merged].map((key) => [key, id] as const);
}

function mergedOf({ id, merged }: StoredNode): readonly Name[] {
  return merged.map((key) => [key, id] as const);
}

function nodeWritten({ id, kind, props, identifiers, merged }: StoredNode): Row {
  const columns = searchColumns(kind, props).map((words, column) => [wordsProperty(column), words || null] as const);
  const values = {
    id,
    kind,
    identifiers,
    merged,
    ...written(props, propertiesOf(kind)),
    ...Object.fromEntries(columns),
    [WORDS_DAY]: dayOfSearch(props),
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
