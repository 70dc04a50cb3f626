/** Toezeggingen: what was promised, by which office, where, and by when. */
import type { Passage } from '../../language/extraction.ts';
import type { Identity } from '../identity/identity.ts';
import { commitmentIdentity } from '../identity/motion.ts';
import { assigned } from './assigned.ts';
import type { ReadingContext } from './reading-context.ts';

const METHOD = 'commitment';

export interface CommitmentDetails {
  readonly text: string;
  readonly madeBy: Identity | null;
  readonly madeIn: Identity | null;
  readonly date: string | null;
  readonly due: string | null;
  readonly recurring: boolean;
}

export async function assertCommitments(context: ReadingContext): Promise<void> {
  for (const found of context.extraction.commitments) {
    const named = found.madeByRef ? await context.mentions.of(found.madeByRef) : null;
    const madeBy = named ?? (found.madeBy === null ? (context.senders[0] ?? null) : null);
    const madeIn = found.madeInRef
      ? await context.mentions.of(found.madeInRef)
      : found.madeIn === null
        ? context.self
        : null;
    const { text, due, recurring } = found;
    const date = found.date ?? (found.madeIn === null ? context.self.date : null);
    const made = { text, number: null, madeBy: madeBy?.id ?? null, madeIn, due, source: context.self.id };
    // Documents copy announced dates from each other: such a promise is known by its words, not by where it stands.
    const commitment = await commitmentIdentity(
      { ...made, madeIn: madeIn?.kind === 'Debate' ? madeIn : null },
      context.identity,
    );
    commitmentNode(commitment, { text, madeBy, madeIn, date, due, recurring }, found, context, METHOD);
    const concerns = found.concerns ? await context.mentions.of(found.concerns) : null;
    if (concerns?.kind === 'Programme') context.draft.link('CONCERNS', commitment.id, concerns.id, {}, found, METHOD);
    if (madeBy) await assigned(commitment, found, context);
  }
}

export function commitmentNode(
  commitment: Identity,
  details: CommitmentDetails,
  ground: Passage,
  context: ReadingContext,
  method: string,
): void {
  const { draft } = context;
  const { text, madeBy, madeIn, date, due, recurring } = details;
  const by = [madeBy ? `van ${madeBy.label}` : '', madeIn ? `in ${madeIn.label}` : ''].filter((part) => part !== '');
  draft.label(commitment.id, ['toezegging', ...by].join(' '));
  draft.node(
    commitment.id,
    'Commitment',
    { props: { text, date, due, recurring: recurring || null }, identifiers: commitment.identifiers },
    ground,
    method,
  );
  if (madeBy && madeBy.kind !== 'Programme') draft.link('MADE_BY', commitment.id, madeBy.id, {}, ground, method);
  if (madeIn?.kind === 'Programme') draft.link('CONCERNS', commitment.id, madeIn.id, {}, ground, method);
  else if (madeIn) draft.link('MADE_IN', commitment.id, madeIn.id, {}, ground, method);
}
