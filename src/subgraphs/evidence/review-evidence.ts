/** A reviewer's verdict on a proof. */
import type { EvidenceRow } from '../../store/rows.ts';
import type { Asked } from '../names.ts';
import { userOf } from '../roles.ts';
import { actOf, changeCall } from './act.ts';
import type { MutationReviewEvidenceArgs } from './types.generated.ts';

/** @throws GraphQLError KEY_REUSED, or UNKNOWN_ID when there is no such proof. */
export async function reviewEvidence(asked: Asked, args: MutationReviewEvidenceArgs): Promise<EvidenceRow | null> {
  const { planner, context, info } = asked;
  const user = userOf(context);
  const { id, state, idempotencyKey: key } = args;
  const verdict = { state, ...(args.note && { note: args.note }) };
  const act = actOf({ user, action: 'reviewEvidence', details: verdict, input: { id, ...verdict }, key });
  const review = { ...verdict, reviewer: act.by, at: act.at };
  await changeCall(context.store.apply({ evidence: id, review }, { act: { ...act, subject: id } }));
  const row = await planner.node(info, context, id);
  return row?.kind === 'Evidence' ? (row as EvidenceRow) : null;
}
