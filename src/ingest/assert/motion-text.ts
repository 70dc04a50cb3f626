/** What a motion's own text says: who submitted it, and what it asks. */
import type { Located } from '../../language/extraction.ts';
import { foldName } from '../../model/fold.ts';
import { submitterKey } from '../../model/submitters.ts';
import { personIdentity } from '../identity/person.ts';
import { personNode } from './people.ts';
import type { ReadingContext } from './reading-context.ts';

const METHOD = 'motion';

export async function assertMotionText(context: ReadingContext): Promise<void> {
  const { draft, extraction, self } = context;
  const { motion } = extraction;
  if (!motion || self.kind !== 'Motion') return;
  if (motion.dictum) draft.node(self.id, 'Motion', { props: { dictum: motion.dictum.value } }, motion.dictum, METHOD);
  const names = motion.submitters.map((submitter) => submitter.value);
  const [lead] = motion.submitters;
  if (!lead) return;
  const props = { submitterKey: submitterKey(names), leadSubmitter: foldName(lead.value) };
  draft.node(self.id, 'Motion', { props }, lead, METHOD);
  for (const [order, submitter] of motion.submitters.entries()) await submittedBy(submitter, order, context);
}

async function submittedBy(submitter: Located<string>, order: number, context: ReadingContext): Promise<void> {
  const name = submitter.value;
  const person = await personIdentity({ label: name, familyName: name, identifiers: [] }, context.identity);
  personNode(person, name, submitter, context, METHOD, name);
  context.draft.link('SUBMITTED_BY', context.self.id, person.id, { order }, submitter, METHOD);
}
