/** Where the value of a property stands. Names are held to the model: none comes from input. */
import type { PropertyType } from '../../model/kind.ts';
import { StoreError } from '../errors.ts';
import { dayOf, LINK_PROPERTIES, NODE_PROPERTIES } from './layout.ts';

export type Side = 'node' | 'link';

export function typeOf(side: Side, property: string): PropertyType {
  const type = (side === 'node' ? NODE_PROPERTIES : LINK_PROPERTIES).get(property);
  if (type) return type;
  throw new StoreError('BAD_CHANGE', `No ${side} has a property "${property}": use one of src/model`);
}

/** The value as it is shown. */
export function shown(side: Side, variable: string, property: string): string {
  if (side === 'node' && property === 'identifiers') return `${variable}.identifiers`;
  typeOf(side, property);
  return `${variable}.${property}`;
}

/** The value as it is compared and ordered: a date as its first day. */
export function compared(side: Side, variable: string, property: string): string {
  return `${variable}.${typeOf(side, property) === 'date' ? dayOf(property) : property}`;
}
