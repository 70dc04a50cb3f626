/**
 * Changes to the graph, the same for every engine: which evidence a change brings and takes away, which
 * nodes it makes one, and what nodes and links look like after it. The engine loads and writes records.
 */
import type { Assertion, Review } from '../model/assertion.ts';
import { changesOf } from './changes.ts';
import { StoreError } from './errors.ts';
import { evidenceFrom, type Finding, findingFrom, findingOf, UNREVIEWED, wellFormed } from './finding.ts';
import type { Applied, Change, WriteOptions } from './graph-store.ts';
import { Held } from './held.ts';
import { type Identity, identify } from './identity.ts';
import { same } from './json.ts';
import { Ledger } from './ledger.ts';
import { unite } from './projection.ts';
import { isEmpty, type Settled, settle } from './settle.ts';
import type { StoredEvidence, Transaction } from './tables.ts';
import { type Told, toldBy } from './told.ts';
import { checkAssertion, checkId } from './validation.ts';

/**
 * Applies a change inside the engine's transaction. Throws BAD_CHANGE when it breaks the model, UNKNOWN_ID
 * when it reviews evidence that is not there; nothing has been written then.
 */
export async function applyChange(
  tx: Transaction,
  change: Change,
  { dryRun, describe }: WriteOptions = {},
): Promise<Applied> {
  const settled = await settleChange(tx, change);
  const { delta, added, removed, unchanged, merged } = settled;
  const revision = dryRun || isEmpty(delta) ? await tx.revision() : await tx.write(delta);
  return { added, removed, unchanged, merged, revision, ...(describe && { changes: changesOf(settled) }) };
}

function settleChange(tx: Transaction, change: Change): Promise<Settled> {
  if ('document' in change) return replaceDocument(tx, wellFormed(change));
  if ('records' in change) return addTold(tx, change.records.map(toldBy));
  if ('told' in change) return addTold(tx, change.told);
  return reviewEvidence(tx, change.evidence, wellFormed(change.review));
}

async function replaceDocument(
  tx: Transaction,
  change: { readonly document: string; readonly assertions: readonly Assertion[] },
): Promise<Settled> {
  checkId(change.document, change.document);
  for (const assertion of change.assertions) checkAssertion(assertion);
  const findings = change.assertions.map((assertion) => findingOf(change.document, assertion));
  const identity = await identify(tx, findings.length > 0 ? findings : [emptyFinding(change.document)]);
  const ledger = new Ledger();
  await rewriteMerged(tx, identity, ledger);
  const document = identity.idOf(change.document);
  ledger.load(await tx.evidenceOf([document]));
  const incoming = await evidenceOf(tx, findings, identity);
  for (const item of ledger.current()) {
    if (item.document === document && !incoming.has(item.id)) ledger.remove(item.id);
  }
  const unchanged = putAll(ledger, incoming.values());
  return settle(tx, new Held(tx), ledger, identity, { unchanged, strict: incoming });
}

/** Stands for the document in a change that says nothing, so that its name is resolved all the same. */
function emptyFinding(document: string): Finding {
  return {
    document,
    subject: { node: document, kind: 'UnknownDocument' },
    props: {},
    proof: { method: 'none', confidence: 0, statement: '' },
  };
}

async function addTold(tx: Transaction, told: readonly Told[]): Promise<Settled> {
  const findings = told.flatMap((each) => each.findings);
  const aliases = told.flatMap((each) => each.aliases);
  const identity = await identify(tx, findings, aliases);
  const ledger = new Ledger();
  await rewriteMerged(tx, identity, ledger);
  const incoming = await evidenceOf(tx, findings, identity);
  const held = new Held(tx);
  const proven = new Set(await held.proven([...new Set(Array.from(incoming.values(), ({ subject }) => subject))]));
  const open = Array.from(incoming.values()).filter(({ id, subject }) => proven.has(subject) && !ledger.get(id));
  ledger.load(await tx.evidenceById(open.map(({ id }) => id)));
  const unchanged = putAll(
    ledger,
    Array.from(incoming.values(), (item) => added(item, ledger.get(item.id))),
  );
  return settle(tx, held, ledger, identity, { unchanged, strict: new Map() });
}

/** A record that tells all that is known of a passage takes its place; one that tells a part adds to it. */
function added(item: StoredEvidence, known: StoredEvidence | undefined): StoredEvidence {
  return !known || tellsAllOf(item, known) ? item : unite(known, item);
}

function tellsAllOf({ node, claim }: StoredEvidence, known: StoredEvidence): boolean {
  return (
    Object.keys(known.claim).every((name) => claim[name] !== undefined) &&
    (known.node?.identifiers ?? []).every((identifier) => node?.identifiers.includes(identifier))
  );
}

async function reviewEvidence(tx: Transaction, id: string, review: Review): Promise<Settled> {
  const [stored] = await tx.evidenceById([id]);
  if (!stored) {
    throw new StoreError('UNKNOWN_ID', `There is no evidence "${id}": use the id that an earlier answer gave`);
  }
  const reviewed: StoredEvidence = { ...stored, review };
  const identity = await identify(tx, [findingFrom(reviewed)]);
  const ledger = new Ledger();
  ledger.load([stored]);
  ledger.put(reviewed);
  await rewriteMerged(tx, identity, ledger);
  const unchanged = same(stored, reviewed) ? 1 : 0;
  return settle(tx, new Held(tx), ledger, identity, { unchanged, strict: new Map() });
}

/** The evidence of a change by id: findings in one passage about one subject united, reviews in place. */
async function evidenceOf(
  tx: Transaction,
  findings: readonly Finding[],
  identity: Identity,
): Promise<ReadonlyMap<string, StoredEvidence>> {
  const found = new Map<string, StoredEvidence>();
  for (const finding of findings) {
    const item = evidenceFrom(finding, identity.idOf, finding.review ?? UNREVIEWED);
    const same = found.get(item.id);
    found.set(item.id, same ? unite(same, item) : item);
  }
  const reviews = await tx.reviews([...found.keys()]);
  for (const [id, item] of found) {
    const review = reviews.get(id);
    if (review && same(item.review, UNREVIEWED)) found.set(id, { ...item, review });
  }
  return found;
}

/** Puts evidence; how much of it was there already. */
function putAll(ledger: Ledger, incoming: Iterable<StoredEvidence>): number {
  let unchanged = 0;
  for (const item of incoming) {
    const current = ledger.get(item.id);
    const kept = current && same(item.review, UNREVIEWED) ? { ...item, review: current.review } : item;
    if (current && same(current, kept)) unchanged += 1;
    ledger.put(kept);
  }
  return unchanged;
}

/** Makes all evidence that speaks of a losing node, or comes from it, speak of the winner. */
async function rewriteMerged(tx: Transaction, identity: Identity, ledger: Ledger): Promise<void> {
  if (identity.merged.length === 0) return;
  const losers = identity.merged.map(({ from }) => from);
  ledger.load((await tx.evidenceAbout(losers)).filter((item) => !ledger.wasStored(item.id)));
  ledger.load((await tx.evidenceTouching(losers)).filter((item) => !ledger.wasStored(item.id)));
  ledger.load((await tx.evidenceOf(losers)).filter((item) => !ledger.wasStored(item.id)));
  const winners = new Map(identity.merged.map(({ from, into }) => [from, into]));
  const idOf = (name: string) => winners.get(name) ?? name;
  const renamed = ledger.current().map((item) => ({
    from: item.id,
    item: evidenceFrom(findingFrom(item), idOf, item.review),
  }));
  const moved = renamed.filter(({ from, item }) => from !== item.id);
  const ids = moved.map(({ item }) => item.id).filter((id) => ledger.get(id) === undefined);
  ledger.load(await tx.evidenceById(ids));
  for (const { from, item } of moved) {
    const there = ledger.get(item.id);
    ledger.rename(from, there ? unite(there, item) : item);
  }
}
