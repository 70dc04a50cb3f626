/** The things a document speaks of, each with what the document says of it. */
import type { Mention } from '../../language/extraction.ts';
import { isDocumentKind, propertiesOf } from '../../model/kind.ts';
import type { LinkType } from '../../model/link.ts';
import type { LooseProps } from '../draft.ts';
import type { Identity } from '../identity/identity.ts';
import { inDossier, numberOfKamerstuk } from './kamerstuk.ts';
import { personNode } from './people.ts';
import type { ReadingContext } from './reading-context.ts';

const METHOD = 'mention';

/** How a thing of a programme is linked with it. */
const OF: Readonly<Record<string, LinkType>> = {
  Report: 'REPORTS_ON',
  Monitor: 'MONITORS',
  Coalition: 'OF_PROGRAMME',
  Tranche: 'OF_PROGRAMME',
  Letter: 'ABOUT',
};

export async function assertMentions(context: ReadingContext): Promise<void> {
  const named = await Promise.all(
    context.extraction.mentions.map(async (mention) => ({ mention, identity: await context.mentions.of(mention.ref) })),
  );
  for (const { identity } of named)
    if (identity && identity.id !== context.self.id) context.draft.label(identity.id, identity.label);
  for (const { mention, identity } of named) if (identity) await assertMention(mention, identity, context);
}

async function assertMention(mention: Mention, identity: Identity, context: ReadingContext): Promise<void> {
  const { draft, self } = context;
  // The register says what a gemeente is, not the document.
  if (mention.kind === 'Gemeente' && identity.known) return;
  if (mention.kind === 'Person') {
    personNode(identity, mention.label, mention, context, METHOD, mention.familyName);
  } else if (identity.id !== self.id) {
    draft.node(
      identity.id,
      identity.kind,
      { props: propsOf(mention, identity), identifiers: identity.identifiers },
      mention,
      METHOD,
    );
    for (const identifier of identity.identifiers) inDossier(draft, identity, identifier, mention, METHOD);
  }
  for (const fact of mention.facts ?? []) {
    if (!Object.hasOwn(propertiesOf(identity.kind), fact.property)) continue;
    const list = propertiesOf(identity.kind)[fact.property]?.type === 'strings';
    const value = list ? [String(fact.value)] : fact.value;
    draft.node(identity.id, identity.kind, { props: { [fact.property]: value } }, fact, METHOD);
  }
  const of = OF[mention.kind];
  const programme = of && mention.of ? await context.mentions.programmeOf(mention) : null;
  if (of && programme) draft.link(of, identity.id, programme, {}, mention, METHOD);
}

/** Only what the kind has: a mention's fields are those of any kind. */
function propsOf(mention: Mention, identity: Identity): LooseProps {
  const proven = new Set((mention.facts ?? []).map((fact) => fact.property));
  const all: LooseProps = {
    name: mention.label,
    title: mention.label,
    aliases: mention.aliases?.length ? mention.aliases : null,
    ordinal: mention.ordinal,
    editionYear: mention.editionYear,
    date: isDocumentKind(mention.kind) || mention.kind === 'Debate' ? mention.date : null,
    launched: mention.date,
    period: mention.period,
    debateKind: mention.debateKind,
    agreementKind: mention.agreementKind,
    scope: mention.scope,
    kamerstuk: identity.identifiers.map(numberOfKamerstuk).find((number) => number !== null),
    placeholder: isDocumentKind(identity.kind) ? true : null,
  };
  const declared = propertiesOf(identity.kind);
  return Object.fromEntries(Object.entries(all).filter(([name]) => Object.hasOwn(declared, name) && !proven.has(name)));
}
