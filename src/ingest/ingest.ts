/** Reads one document into the graph: text → findings → assertions with proof → one atomic change. */
import { extract } from '../language/extract.ts';
import type { Extraction } from '../language/extraction.ts';
import type { Assertion } from '../model/assertion.ts';
import type { Kind } from '../model/kind.ts';
import type { SourceDocument } from '../sources/document.ts';
import type { Act } from '../store/audit.ts';
import type { Applied, GraphStore, WriteOptions } from '../store/graph-store.ts';
import { assertCitations } from './assert/citations.ts';
import { assertCommitments } from './assert/commitments.ts';
import { assertFollowUps } from './assert/follow-ups.ts';
import { assertHead } from './assert/head.ts';
import { assertMentions } from './assert/mentions.ts';
import { assertMotionText } from './assert/motion-text.ts';
import { assertObservations } from './assert/observations.ts';
import type { ReadingContext } from './assert/reading-context.ts';
import { assertRelations } from './assert/relations.ts';
import { Draft } from './draft.ts';
import { documentIdentity } from './identity/document.ts';
import { KnownGraph } from './known-graph.ts';
import { lexiconOf } from './lexicon.ts';
import { deriveMemberships } from './memberships.ts';
import { MentionIdentities } from './resolve-mentions.ts';

export interface Reading {
  /** The id of the document's node. */
  readonly document: string;
  readonly kind: Kind;
  readonly title: string;
  readonly findings: Readonly<Record<'citations' | 'followUps' | 'commitments' | 'observations' | 'relations', number>>;
  /** What could not be told apart or joined, in sentences. */
  readonly notes: readonly string[];
}

export interface IngestResult extends Reading {
  readonly applied: Applied;
}

export interface IngestOptions extends Omit<WriteOptions, 'act'> {
  /** For the audit, which is told the document's id, media type and hash as well. */
  readonly act?: Omit<Act, 'subject'>;
}

/** Replaces what the graph holds from this document by what it says now. Throws StoreError. */
export async function ingestDocument(
  store: GraphStore,
  source: SourceDocument,
  { act, ...options }: IngestOptions = {},
): Promise<IngestResult> {
  const { assertions, ...reading } = await readDocument(store, source);
  const { mediaType, textHash } = source;
  const noted = act && { ...act, subject: reading.document, details: { ...act.details, mediaType, textHash } };
  const change = { document: reading.document, assertions };
  const applied = await store.apply(change, { ...options, ...(noted && { act: noted }) });
  const document = applied.repeats?.subject ?? reading.document;
  const covers = assertions.some(({ subject }) => 'link' in subject && subject.link === 'COVERS');
  const moves = !options.dryRun && (covers || applied.removed > 0);
  const after = moves ? await deriveMemberships(store) : null;
  return { ...reading, document, notes: [...reading.notes, ...(after?.notes ?? [])], applied };
}

/** What ingesting the document would assert; the graph is read, not changed. */
export async function readDocument(
  store: GraphStore,
  source: SourceDocument,
): Promise<Reading & { readonly assertions: readonly Assertion[] }> {
  const graph = new KnownGraph(store);
  const extraction = extract(source.text, { lexicon: await lexiconOf(store, graph) });
  const notes = new Set<string>();
  const identity = { graph, date: extraction.head.date?.value ?? null, note: (text: string) => void notes.add(text) };
  const naming = new MentionIdentities(extraction, identity, `document:${source.textHash.slice(0, 12)}`);
  const self = await documentIdentity(source, extraction, naming, identity);
  const draft = new Draft(self.id);
  const dated = { ...identity, date: self.date };
  const mentions = new MentionIdentities(extraction, dated, self.id);
  const context: ReadingContext = { source, extraction, self, draft, mentions, identity: dated, senders: [] };
  await assertAll(context);
  const findings = countFindings(extraction);
  return {
    document: self.id,
    kind: self.kind,
    title: self.label,
    findings,
    notes: [...notes],
    assertions: draft.assertions,
  };
}

/** The head first: it says who speaks. Mentions before all that refers to them, so that statements use their names. */
async function assertAll(context: ReadingContext): Promise<void> {
  await assertMentions(context);
  await assertHead(context);
  await assertMotionText(context);
  await assertRelations(context);
  await assertFollowUps(context);
  await assertCommitments(context);
  await assertObservations(context);
  await assertCitations(context);
}

function countFindings(extraction: Extraction): Reading['findings'] {
  const { citations, followUps, commitments, observations, relations } = extraction;
  return {
    citations: citations.length,
    followUps: followUps.length,
    commitments: commitments.length,
    observations: observations.length,
    relations: relations.length,
  };
}
