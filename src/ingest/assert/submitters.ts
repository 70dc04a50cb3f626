/** Who submitted a motion, in signing order, whether the motion itself says so or a text that names it. */

import { familyNameOf } from '../../model/submitters.ts';
import type { Ground } from '../draft.ts';
import { personIdentity } from '../identity/person.ts';
import { personNode } from './people.ts';
import type { ReadingContext } from './reading-context.ts';

/** `name` is the family name with its particle, after a first name where namesakes are told apart; `motion` the id of the motion's node. */
export async function submittedBy(
  motion: string,
  name: string,
  order: number,
  ground: Ground,
  context: ReadingContext,
  method: string,
): Promise<void> {
  const familyName = familyNameOf(name);
  const person = await personIdentity({ label: name, familyName, identifiers: [] }, context.identity);
  personNode(person, name, ground, context, method, familyName);
  context.draft.link('SUBMITTED_BY', motion, person.id, { order }, ground, method);
}
