/** What a document's head says of the document: its names, dates, sender and signatories. */
import type { Located, Mention, Signatory } from '../../language/extraction.ts';
import { foldName } from '../../model/fold.ts';
import type { Kind } from '../../model/kind.ts';
import { propertiesOf } from '../../model/kind.ts';
import type { Identity } from '../identity/identity.ts';
import { nameIdentity } from '../identity/named.ts';
import { personIdentity } from '../identity/person.ts';
import { inDossier, numberOfKamerstuk } from './kamerstuk.ts';
import { personNode, tenureOf } from './people.ts';
import type { ReadingContext } from './reading-context.ts';

const METHOD = 'head';

export async function assertHead(context: ReadingContext): Promise<void> {
  const { draft, self, source, extraction } = context;
  const { head } = extraction;
  draft.label(self.id, self.label);
  const whole = { start: 0, end: source.text.length, confidence: 1 };
  const kamerstuk = self.identifiers.map(numberOfKamerstuk).find((number) => number !== null);
  draft.node(
    self.id,
    self.kind,
    {
      props: {
        placeholder: false,
        textHash: source.textHash,
        text: source.text,
        kamerstuk,
      },
      identifiers: self.identifiers,
    },
    whole,
    'source',
  );
  // A title of our own making: any other that is known of the document is better.
  if (!head.title) draft.node(self.id, self.kind, { props: { title: self.label } }, { confidence: 0.3 }, 'derivation');
  for (const id of self.identifiers) inDossier(draft, self, id, whole, METHOD);
  property('title', head.title, context);
  property('date', head.date, context);
  property('reference', head.reference, context);
  property('attachments', head.attachments, context);
  property('deadline', head.deadline, context);
  await sender(head.organisation, 'SENT_BY', 'Organisation', context);
  await sender(head.addressee, 'ADDRESSED_TO', 'Organisation', context);
  for (const [index, signatory] of head.signatories.entries()) await signature(signatory, index, context);
}

function property(name: string, located: Located<string | number> | null, context: ReadingContext): void {
  const { draft, self } = context;
  if (!located || !Object.hasOwn(propertiesOf(self.kind), name)) return;
  draft.node(self.id, self.kind, { props: { [name]: located.value } }, located, METHOD);
}

async function sender(
  located: Located<string> | null,
  type: 'SENT_BY' | 'ADDRESSED_TO',
  kind: Kind,
  context: ReadingContext,
): Promise<void> {
  if (!located) return;
  const { draft, self, extraction } = context;
  const mention = extraction.mentions.find(
    (candidate) =>
      (candidate.kind === 'Organisation' || candidate.kind === 'Office') &&
      [candidate.label, ...(candidate.aliases ?? [])].some((name) => foldName(name) === foldName(located.value)),
  );
  const found =
    (mention ? await context.mentions.of(mention.ref) : null) ??
    (await nameIdentity({ kind, label: located.value, aliases: [], identifiers: [] }, context.identity));
  draft.label(found.id, found.label);
  if (found.kind === 'Organisation')
    draft.node(found.id, 'Organisation', { props: { name: found.label } }, located, METHOD);
  draft.link(type, self.id, found.id, {}, located, METHOD);
}

async function signature(signatory: Signatory, order: number, context: ReadingContext): Promise<void> {
  const { draft, self } = context;
  const office = await officeOf(signatory, context);
  const person = await personOf(signatory, office, context);
  if (office) {
    draft.label(office.id, office.label);
    draft.node(office.id, 'Office', { props: { title: office.label } }, signatory, METHOD);
    draft.link('SENT_BY', self.id, office.id, { date: self.date }, signatory, METHOD);
    context.senders.push(office);
  }
  if (person) personNode(person, withoutTitles(signatory.name ?? person.label), signatory, context, METHOD);
  const signer = person && office ? await tenureOf(person, office, signatory, context, METHOD) : (person ?? office);
  if (!signer) return;
  draft.link('SIGNED_BY', self.id, signer.id, { order }, signatory, METHOD);
  if (signer.kind === 'Tenure') await responsible(signer, signatory, context);
}

/** Who signs a document about a programme answers for the programme. */
async function responsible(tenure: Identity, signatory: Signatory, context: ReadingContext): Promise<void> {
  for (const relation of context.extraction.relations) {
    if (relation.type !== 'ABOUT' || relation.from !== 'self') continue;
    const programme = await context.mentions.of(relation.to);
    if (programme?.kind === 'Programme')
      context.draft.link('RESPONSIBLE_FOR', tenure.id, programme.id, {}, signatory, METHOD);
  }
}

async function officeOf(signatory: Signatory, context: ReadingContext): Promise<Identity | null> {
  if (!signatory.office) return null;
  const mention = mentionOf('Office', signatory.office, signatory, context);
  if (mention) return context.mentions.of(mention.ref);
  const label = signatory.office.replace(/^(de|het)\s+/i, '');
  return nameIdentity({ kind: 'Office', label, aliases: [], identifiers: [] }, context.identity);
}

async function personOf(
  signatory: Signatory,
  office: Identity | null,
  context: ReadingContext,
): Promise<Identity | null> {
  if (!signatory.name) return null;
  const name = withoutTitles(signatory.name);
  const mention = mentionOf('Person', name, signatory, context);
  const familyName = mention?.familyName ?? name.replace(/^(?:(?:[A-Z]\.)+|[A-Z][\p{L}-]+)\s+/u, '');
  const identifiers = mention?.identifiers ?? [];
  const person = await personIdentity({ label: name, familyName, identifiers, office: office?.id }, context.identity);
  if (person.known || !mention) return person;
  return (await context.mentions.of(mention.ref)) ?? person;
}

function mentionOf(kind: Kind, name: string, within: Signatory, context: ReadingContext): Mention | undefined {
  const ofKind = context.extraction.mentions.filter((mention) => mention.kind === kind);
  const folded = foldName(name);
  return (
    ofKind.find((mention) => [mention.label, ...(mention.aliases ?? [])].some((alias) => foldName(alias) === folded)) ??
    ofKind.find((mention) => mention.start < within.end && within.start < mention.end)
  );
}

/** "drs. M.C. de Wit" is called "M.C. de Wit" elsewhere. */
function withoutTitles(name: string): string {
  return name.replace(/(?<![\p{L}])(?:drs|dr|mr|ir|ing|prof|mw|dhr)\.? /giu, '').trim();
}
