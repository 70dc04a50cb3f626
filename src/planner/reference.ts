/** The key that an entity reference stands for. */
import { badUserInput } from './errors.ts';

/**
 * A reference's `id`, or another key field written as an identifier: `{ code: 'cbs' }` makes `cbs:GM0363`.
 * @throws InputError when the reference has none of the type's keys.
 */
export function referenceKey(
  typeName: string,
  reference: Readonly<Record<string, unknown>>,
  keys: Readonly<Record<string, string>>,
): string {
  if (typeof reference.id === 'string') return reference.id;
  for (const [field, scheme] of Object.entries(keys)) {
    if (typeof reference[field] === 'string') return `${scheme}:${reference[field]}`;
  }
  const known = ['id', ...Object.keys(keys)].map((name) => `"${name}"`).join(' or ');
  throw badUserInput(`a reference to ${typeName} needs ${known}`);
}
