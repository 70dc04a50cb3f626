/** What a motion's own text says: who submitted it, and what it asks. */
import { foldedFamilyName, submitterKey } from '../../model/submitters.ts';
import type { ReadingContext } from './reading-context.ts';
import { submittedBy } from './submitters.ts';

const METHOD = 'motion';

export async function assertMotionText(context: ReadingContext): Promise<void> {
  const { draft, extraction, self } = context;
  const { motion } = extraction;
  if (!motion || self.kind !== 'Motion') return;
  if (motion.dictum) draft.node(self.id, 'Motion', { props: { dictum: motion.dictum.value } }, motion.dictum, METHOD);
  const names = motion.submitters.map((submitter) => submitter.value);
  const [lead] = motion.submitters;
  if (!lead) return;
  const props = { submitterKey: submitterKey(names), leadSubmitter: foldedFamilyName(lead.value) };
  draft.node(self.id, 'Motion', { props }, lead, METHOD);
  for (const [order, submitter] of motion.submitters.entries())
    await submittedBy(self.id, submitter.value, order, submitter, context, METHOD);
}
