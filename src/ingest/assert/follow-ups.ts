/** What a document says was done with a motion or toezegging. */
import type { FollowUp, Passage } from '../../language/extraction.ts';
import { foldedFamilyName, submitterKey } from '../../model/submitters.ts';
import type { Identity } from '../identity/identity.ts';
import { commitmentIdentity, motionIdentity } from '../identity/motion.ts';
import { nameIdentity } from '../identity/named.ts';
import { assigned } from './assigned.ts';
import { commitmentNode } from './commitments.ts';
import { inDossier, numberOfKamerstuk } from './kamerstuk.ts';
import { type ReadingContext, referent } from './reading-context.ts';
import { submittedBy } from './submitters.ts';

const METHOD = 'follow-up';

export async function assertFollowUps(context: ReadingContext): Promise<void> {
  for (const followUp of context.extraction.followUps) {
    if (followUp.generic) continue;
    const answer = followUp.byRef ? await referent(followUp.byRef, context) : context.self;
    const target =
      followUp.targetKind === 'Motion' ? await motionOf(followUp, context) : await commitmentOf(followUp, context);
    if (!answer || !target || answer.id === target.id) continue;
    const date = answer.id === context.self.id ? context.self.date : null;
    context.draft.link('RESPONDS_TO', answer.id, target.id, { outcome: followUp.outcome, date }, followUp, METHOD);
    await assigned(target, followUp, context);
  }
}

async function motionOf(followUp: FollowUp, context: ReadingContext): Promise<Identity | null> {
  const names = followUp.targetNames ?? [];
  const motion = await motionIdentity(
    { text: followUp.targetText, number: followUp.targetId, names, source: context.self.id, passage: followUp.quote },
    context.identity,
  );
  if (motion) await motionNode(motion, names, followUp, context);
  return motion;
}

export async function motionNode(
  motion: Identity,
  names: readonly string[],
  ground: Passage,
  context: ReadingContext,
): Promise<void> {
  const { draft } = context;
  draft.label(motion.id, motion.label);
  const kamerstuk = motion.identifiers.map(numberOfKamerstuk).find((number) => number !== null);
  const lead = names[0];
  draft.node(
    motion.id,
    'Motion',
    {
      props: {
        title: motion.label,
        placeholder: true,
        kamerstuk,
        submitterKey: names.length > 0 ? submitterKey(names) : null,
        leadSubmitter: lead ? foldedFamilyName(lead) : null,
      },
      identifiers: motion.identifiers,
    },
    { ...ground, confidence: Math.min(ground.confidence, 0.9) },
    METHOD,
  );
  for (const identifier of motion.identifiers)
    inDossier(draft, { id: motion.id, kind: 'Motion' }, identifier, ground, METHOD);
  for (const [order, name] of names.entries()) await submittedBy(motion.id, name, order, ground, context, METHOD);
}

async function commitmentOf(followUp: FollowUp, context: ReadingContext): Promise<Identity> {
  const office = followUp.madeByRef
    ? await context.mentions.of(followUp.madeByRef)
    : await officeNamed(followUp, context);
  const madeIn = followUp.madeInRef ? await context.mentions.of(followUp.madeInRef) : null;
  const text = followUp.about ?? followUp.targetText;
  const commitment = await commitmentIdentity(
    {
      text,
      number: followUp.targetId,
      madeBy: office?.id ?? null,
      madeIn,
      due: null,
      source: context.self.id,
      untold: followUp.about === undefined,
    },
    context.identity,
  );
  const details = {
    text,
    madeBy: office,
    madeIn,
    date: followUp.madeOn ?? null,
    due: followUp.due ?? null,
    recurring: false,
  };
  commitmentNode(commitment, details, followUp, context, METHOD);
  return commitment;
}

async function officeNamed(followUp: FollowUp, context: ReadingContext): Promise<Identity | null> {
  if (!followUp.madeBy) return null;
  const label = followUp.madeBy.replace(/^de\s+/i, '');
  const office = await nameIdentity({ kind: 'Office', label, aliases: [], identifiers: [] }, context.identity);
  context.draft.label(office.id, office.label);
  context.draft.node(office.id, 'Office', { props: { title: label } }, followUp, METHOD);
  return office;
}
