/** Finds the code of a computed field. */
import type { ComputedField } from './api.ts';
import type { Mapping } from './mapping.ts';

/** Registered for the type, or for an interface of it. */
export function computedField(
  mapping: Mapping,
  computed: Readonly<Record<string, ComputedField>>,
  typeName: string,
  fieldName: string,
): ComputedField | undefined {
  const owners = [typeName, ...(mapping.types.get(typeName)?.interfaces ?? [])];
  return owners.map((owner) => computed[`${owner}.${fieldName}`]).find(Boolean);
}
