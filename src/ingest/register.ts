/**
 * What a register of documents says: a document's numbers, date and title. The title is read like any
 * text, since it is where letters name the motion that they answer.
 */
import { extract } from '../language/extract.ts';
import type { Extraction, Mention } from '../language/extraction.ts';
import type { Assertion } from '../model/assertion.ts';
import type { Kind } from '../model/kind.ts';
import type { GraphStore } from '../store/graph-store.ts';
import { assertCitations } from './assert/citations.ts';
import { assertFollowUps, motionNode } from './assert/follow-ups.ts';
import { inDossier, numberOfKamerstuk } from './assert/kamerstuk.ts';
import { assertMentions } from './assert/mentions.ts';
import type { ReadingContext } from './assert/reading-context.ts';
import { assertRelations } from './assert/relations.ts';
import { Draft } from './draft.ts';
import { documentIdentity } from './identity/document.ts';
import { KnownGraph } from './known-graph.ts';
import { lexiconOf } from './lexicon.ts';
import { MentionIdentities } from './resolve-mentions.ts';

export interface RegisterEntry {
  readonly kind: Extract<Kind, 'Motion' | 'Letter' | 'ParliamentaryQuestion' | 'DebateReport' | 'Publication'>;
  readonly title: string;
  /** EDTF. */
  readonly date: string;
  /** `scheme:value`. */
  readonly identifiers: readonly string[];
  readonly url?: string;
  readonly appreciation?: string;
}

const METHOD = 'register';

/** What the register, itself the document `register`, asserts with one entry. The graph is read, not changed. */
export async function readRegisterEntry(
  store: GraphStore,
  register: string,
  entry: RegisterEntry,
): Promise<readonly Assertion[]> {
  const graph = new KnownGraph(store);
  const extraction = titleExtraction(
    entry,
    extract(entry.title, { lexicon: await lexiconOf(store, graph), date: entry.date }),
  );
  const identity = { graph, date: entry.date, note: () => {} };
  const source = { origin: register, mediaType: 'text/plain' as const, text: entry.title, textHash: '' };
  const naming = new MentionIdentities(extraction, identity, register);
  const self = await documentIdentity(source, extraction, naming, identity, entry.identifiers);
  const draft = new Draft(register);
  const mentions = new MentionIdentities(extraction, identity, self.id);
  const context: ReadingContext = { source, extraction, self, draft, mentions, identity, senders: [] };
  draft.label(self.id, entry.title);
  const kamerstuk = entry.identifiers.map(numberOfKamerstuk).find((number) => number !== null);
  const { title, date, url } = entry;
  const appreciation = entry.kind === 'Motion' ? entry.appreciation : null;
  const props = { title, date, url, kamerstuk, placeholder: false, appreciation };
  draft.node(self.id, self.kind, { props, identifiers: entry.identifiers }, { confidence: 1 }, METHOD);
  for (const identifier of entry.identifiers) inDossier(draft, self, identifier, { confidence: 1 }, METHOD);
  await assertMentions(context);
  await assertRelations(context);
  await assertFollowUps(context);
  if (self.kind === 'Motion') await submitters(context);
  else await assertCitations(context);
  return draft.assertions.map(withoutRange);
}

/** A motion's title names its submitters first. */
async function submitters(context: ReadingContext): Promise<void> {
  const named = context.extraction.citations.find((citation) => citation.kind === 'motion-name' && citation.start < 20);
  if (named?.names) await motionNode({ ...context.self, identifiers: [] }, named.names, named, context);
}

function titleExtraction(entry: RegisterEntry, read: Extraction): Extraction {
  const whole = { quote: entry.title, start: 0, end: entry.title.length, confidence: 1 };
  const head = {
    ...read.head,
    kind: { ...whole, value: entry.kind },
    date: { ...whole, value: entry.date },
    title: { ...whole, value: entry.title },
    reference: null,
    kamerstuk: null,
  };
  const report = entry.kind === 'Letter' ? onlyReport(read.mentions) : null;
  const enclosed = report ? [{ ...whole, confidence: 0.95, type: 'ENCLOSES', from: 'self', to: report.ref }] : [];
  const relations = read.relations.filter((relation) => relation.type !== 'ENCLOSES' || relation.from !== 'self');
  return { ...read, head, relations: [...relations, ...enclosed] };
}

/** A letter that is called by an ordinal report's name, at its beginning, is the letter that sent the report. */
function onlyReport(mentions: readonly Mention[]): Mention | null {
  const reports = mentions.filter((mention) => mention.kind === 'Report' && mention.ordinal !== undefined);
  const [only, another] = reports;
  return only && !another && only.start <= 3 ? only : null;
}

/** Offsets into a title are none into the document's text. */
function withoutRange(assertion: Assertion): Assertion {
  const { start: _start, end: _end, ...proof } = assertion.proof;
  return { ...assertion, proof };
}
