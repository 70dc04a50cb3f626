/** Links between the things that a document speaks of. What the model does not allow is noted, not stored. */
import type { Relation } from '../../language/extraction.ts';
import type { Kind } from '../../model/kind.ts';
import { isLinkType, type LinkType, linkSpec } from '../../model/link.ts';
import type { Identity } from '../identity/identity.ts';
import { tenureOf } from './people.ts';
import { type ReadingContext, referent } from './reading-context.ts';

const METHOD = 'relation';

export async function assertRelations(context: ReadingContext): Promise<void> {
  for (const relation of context.extraction.relations) {
    const from = await referent(relation.from, context);
    const to = await referent(relation.to, context);
    if (from && to) await assertRelation(relation, from, to, context);
  }
}

async function assertRelation(
  relation: Relation,
  from: Identity,
  to: Identity,
  context: ReadingContext,
): Promise<void> {
  const { draft } = context;
  if (relation.type === 'OF_OFFICE' && from.kind === 'Person') {
    await tenureOf(from, to, relation, context, METHOD);
    return;
  }
  if (!isLinkType(relation.type) || !joins(relation.type, from.kind, to.kind)) {
    context.identity.note(`${relation.type} cannot join a ${from.kind} with a ${to.kind}: left out`);
    return;
  }
  const declared = linkSpec(relation.type).properties;
  const props = {
    date: 'date' in declared ? relation.date : null,
    role: 'role' in declared ? relation.role : null,
  };
  draft.link(relation.type, from.id, to.id, props, relation, METHOD);
  if (relation.type === 'SENT_BY') await dispatched(relation, from, to, context);
}

/** Who sent a letter on a day: the day is the letter's date, and a person in office answers for the programme. */
async function dispatched(
  relation: Relation,
  letter: Identity,
  sender: Identity,
  context: ReadingContext,
): Promise<void> {
  const { draft, extraction } = context;
  if (relation.date && letter.id !== context.self.id) {
    draft.node(letter.id, letter.kind, { props: { date: relation.date } }, relation, METHOD);
  }
  if (sender.kind !== 'Person') return;
  const held = extraction.relations.find((other) => other.type === 'OF_OFFICE' && other.from === relation.to);
  const office = held ? await context.mentions.of(held.to) : null;
  const mention = context.mentions.mention(relation.from);
  const programme = mention ? await context.mentions.programmeOf(mention) : null;
  if (!office) return;
  draft.link('SENT_BY', letter.id, office.id, { date: relation.date }, relation, METHOD);
  const tenure = await tenureOf(sender, office, relation, context, METHOD);
  if (programme) draft.link('RESPONSIBLE_FOR', tenure.id, programme, {}, relation, METHOD);
}

function joins(type: LinkType, from: Kind, to: Kind): boolean {
  const spec = linkSpec(type);
  return spec.from.includes(from) && spec.to.includes(to);
}
