/** Persons, and persons in offices. */
import { foldFamilyName } from '../../model/fold.ts';
import type { Ground } from '../draft.ts';
import type { Identity } from '../identity/identity.ts';
import { nameConfidence } from '../identity/person.ts';
import { tenureIdentity } from '../identity/tenure.ts';
import type { ReadingContext } from './reading-context.ts';

/** A fuller name is a better claim to what the person is called. */
export function personNode(
  person: Identity,
  name: string,
  ground: Ground,
  context: ReadingContext,
  method: string,
  family?: string,
): void {
  const { draft, extraction } = context;
  const mention = extraction.mentions.find((candidate) => candidate.kind === 'Person' && candidate.label === name);
  const familyName = family ?? mention?.familyName ?? name.split(' ').at(-1) ?? name;
  draft.label(person.id, name);
  const confidence = Math.min(ground.confidence, nameConfidence(name, familyName));
  draft.node(
    person.id,
    'Person',
    { props: { name, familyName: foldFamilyName(familyName) }, identifiers: person.identifiers },
    { ...ground, confidence },
    method,
  );
}

export async function tenureOf(
  person: Identity,
  office: Identity,
  ground: Ground,
  context: ReadingContext,
  method: string,
): Promise<Identity> {
  const { draft } = context;
  const tenure = await tenureIdentity(person, office, context.identity);
  draft.label(tenure.id, tenure.label);
  draft.node(tenure.id, 'Tenure', {}, ground, method);
  draft.link('HOLDER', tenure.id, person.id, {}, ground, method);
  draft.link('OF_OFFICE', tenure.id, office.id, {}, ground, method);
  return tenure;
}
