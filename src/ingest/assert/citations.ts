/** What a document refers to by number. What is only referred to is a placeholder until it is ingested. */
import type { Citation } from '../../language/extraction.ts';
import { mintId } from '../../model/identifier.ts';
import { isDocumentKind, type Kind } from '../../model/kind.ts';
import type { Identity } from '../identity/identity.ts';
import { motionIdentity } from '../identity/motion.ts';
import { motionNode } from './follow-ups.ts';
import { dossierNode, inDossier, numberOfKamerstuk } from './kamerstuk.ts';
import type { ReadingContext } from './reading-context.ts';

const METHOD = 'citation';

const KINDS: Partial<Record<Citation['kind'], Kind>> = {
  kamerstuk: 'UnknownDocument',
  zaak: 'UnknownDocument',
  document: 'UnknownDocument',
  nds: 'UnknownDocument',
  bijlage: 'UnknownDocument',
  handelingen: 'DebateReport',
  aanhangsel: 'ParliamentaryQuestion',
  kamervraag: 'ParliamentaryQuestion',
  staatscourant: 'Publication',
};

export async function assertCitations(context: ReadingContext): Promise<void> {
  const { extraction, self } = context;
  const motions = numbersOfMotions(context);
  for (const citation of extraction.citations) {
    if (citation.id && self.identifiers.includes(citation.id)) continue;
    const target = await targetOf(citation, motions, context);
    if (!target || target.id === self.id) continue;
    const type = citation.role === 'replaces' && self.kind === 'Motion' ? 'REPLACES' : 'REFERS_TO';
    context.draft.link(type, self.id, target.id, {}, citation, METHOD);
    await launchedWith(citation, target, context);
  }
}

/** "In mei 2019 is het programma X gelanceerd (Kamerstuk …)": the number is that of what it was launched with. */
async function launchedWith(citation: Citation, target: Identity, context: ReadingContext): Promise<void> {
  if (!isDocumentKind(target.kind)) return;
  for (const mention of context.extraction.mentions) {
    if (mention.kind !== 'Programme' || mention.date === undefined) continue;
    if (citation.start < mention.start || citation.end > mention.end) continue;
    const programme = await context.mentions.of(mention.ref);
    const confidence = Math.min(mention.confidence, 0.8);
    if (programme) context.draft.link('ABOUT', target.id, programme.id, {}, { ...mention, confidence }, METHOD);
  }
}

/** The numbers that the text itself calls those of motions. */
function numbersOfMotions({ extraction }: ReadingContext): ReadonlySet<string> {
  const named = extraction.citations.map((citation) => (citation.kind === 'motion-name' ? citation.number : undefined));
  const answered = extraction.followUps.map((followUp) =>
    followUp.targetKind === 'Motion' ? followUp.targetId : null,
  );
  return new Set([...named, ...answered].filter((id) => typeof id === 'string'));
}

async function targetOf(
  citation: Citation,
  motions: ReadonlySet<string>,
  context: ReadingContext,
): Promise<Identity | null> {
  if (citation.kind === 'motion-name' || (citation.id && motions.has(citation.id))) return motionOf(citation, context);
  if (!citation.id) return null;
  if (citation.kind === 'dossier') {
    const number = citation.id.slice('dossier:'.length);
    const id = dossierNode(context.draft, number, citation, METHOD);
    return { id, kind: 'Dossier', label: number, identifiers: [citation.id], known: false };
  }
  const kind = KINDS[citation.kind];
  return kind ? placeholder(citation, citation.id, kind, context) : null;
}

async function motionOf(citation: Citation, context: ReadingContext): Promise<Identity | null> {
  const number = citation.number ?? citation.id;
  const names = citation.names ?? [];
  const motion = await motionIdentity(
    { text: citation.text, number, names, source: context.self.id },
    context.identity,
  );
  if (motion) await motionNode(motion, names, citation, context);
  return motion;
}

async function placeholder(
  citation: Citation,
  identifier: string,
  kind: Kind,
  context: ReadingContext,
): Promise<Identity> {
  const { draft, identity } = context;
  const known = await identity.graph.byKey([identifier]);
  const id = known?.id ?? mintId(kind, [identifier], citation.text);
  const actual = known ? (known.kind as Kind) : kind;
  draft.label(id, citation.text);
  const ground = { ...citation, confidence: Math.min(citation.confidence, 0.5) };
  const props = { title: citation.text, placeholder: true, kamerstuk: numberOfKamerstuk(identifier) };
  draft.node(id, actual, { props, identifiers: [identifier] }, ground, METHOD);
  const found = { id, kind: actual, label: citation.text, identifiers: [identifier], known: known !== null };
  inDossier(draft, found, identifier, citation, METHOD);
  return found;
}
