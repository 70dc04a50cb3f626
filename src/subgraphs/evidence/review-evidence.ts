/** A reviewer's verdict on a proof. */
import { InputError } from '../../planner/errors.ts';
import { StoreError } from '../../store/errors.ts';
import type { EvidenceRow } from '../../store/rows.ts';
import type { Asked } from '../names.ts';
import { userOf } from '../roles.ts';
import type { MutationReviewEvidenceArgs } from './types.generated.ts';

/** @throws InputError UNKNOWN_ID when there is no such proof. */
export async function reviewEvidence(asked: Asked, args: MutationReviewEvidenceArgs): Promise<EvidenceRow | null> {
  const { planner, context, info } = asked;
  const reviewer = userOf(context);
  const note = args.note ? { note: args.note } : {};
  const review = { state: args.state, reviewer: reviewer.name, at: new Date().toISOString(), ...note };
  try {
    await context.store.apply({ evidence: args.id, review });
  } catch (error) {
    if (error instanceof StoreError && error.code === 'UNKNOWN_ID') throw new InputError('UNKNOWN_ID', error.message);
    throw error;
  }
  const row = await planner.node(info, context, args.id);
  return row?.kind === 'Evidence' ? (row as EvidenceRow) : null;
}
