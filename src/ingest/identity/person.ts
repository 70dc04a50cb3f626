/** Persons: a family name alone says little; with first name, initial or office it may say who. */
import { foldFamilyName } from '../../model/fold.ts';
import { mintId } from '../../model/identifier.ts';
import { linked } from '../known-graph.ts';
import { type Identity, type IdentityContext, slugOfId } from './identity.ts';

export interface PersonName {
  /** As written: "Femke Waardenburg", "J. van Dam", "Van Dam". */
  readonly label: string;
  /** With particle: "van Dam". */
  readonly familyName: string;
  readonly identifiers: readonly string[];
  /** Id of the office the text gives the person, where it does. */
  readonly office?: string | undefined;
}

export async function personIdentity(person: PersonName, context: IdentityContext): Promise<Identity> {
  const { label, identifiers } = person;
  const known = (id: string): Identity => ({ id, kind: 'Person', label, identifiers, known: true });
  const numbered = await context.graph.byKey(identifiers);
  if (numbered) return known(numbered.id);
  const family = foldFamilyName(person.familyName);
  const namesakes = await context.graph.where('Person', { property: 'familyName', op: 'eq', value: family }, ['name']);
  const given = givenName(label, person.familyName);
  const compatible = namesakes.filter((row) =>
    givenAgree(given, givenName(String(row['name'] ?? ''), person.familyName)),
  );
  const inOffice = person.office ? await holders(person.office, context) : new Set<string>();
  const byOffice = compatible.filter((row) => inOffice.has(row.id));
  if (byOffice.length === 1 && byOffice[0]) return known(byOffice[0].id);
  const [only, another] = compatible;
  if (only && !another && (isWritten(given) || !person.office)) return known(only.id);
  if (another) context.note(`"${label}" may be ${compatible.map((row) => row.id).join(' or ')}: kept apart`);
  const apart = compatible.length > 0 && person.office ? `${label} ${slugOfId(person.office)}` : label;
  return { id: mintId('Person', identifiers, apart), kind: 'Person', label, identifiers, known: false };
}

/** How much a name as written tells: in full, by initial, by family name alone. */
export function nameConfidence(label: string, familyName: string): number {
  const given = givenName(label, familyName);
  if (isWritten(given)) return 0.95;
  return given ? 0.9 : 0.8;
}

async function holders(office: string, context: IdentityContext): Promise<ReadonlySet<string>> {
  const tenures = await context.graph.where('Tenure', linked('OF_OFFICE', 'out', [office]));
  if (tenures.length === 0) return new Set();
  const people = await context.graph.where(
    'Person',
    linked(
      'HOLDER',
      'in',
      tenures.map((tenure) => tenure.id),
    ),
  );
  return new Set(people.map((row) => row.id));
}

function givenName(label: string, familyName: string): string {
  const whole = foldFamilyName(label);
  const family = foldFamilyName(familyName);
  return whole.endsWith(family) ? whole.slice(0, whole.length - family.length).trim() : '';
}

/** A given name in full, not initials. */
function isWritten(given: string): boolean {
  return given.split(/[\s.]+/).some((part) => part.length > 2);
}

function givenAgree(one: string, other: string): boolean {
  if (!one || !other) return true;
  if (isWritten(one) && isWritten(other)) return one === other;
  return one[0] === other[0];
}
