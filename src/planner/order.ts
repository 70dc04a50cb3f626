/** The order that `orderBy` asks for: a list of one-field objects, `[{ date: DESC }, { title: ASC }]`. */
import type { Order } from '../store/plan.ts';
import { badUserInput } from './errors.ts';
import { hasLinkProperty, type Mapping } from './mapping.ts';
import { operandOf, type Scope } from './operand.ts';

/** @throws InputError when an object of the list has not exactly one field. */
export function orderOf(mapping: Mapping, scope: Scope, value: unknown, field: string): Order[] {
  const items = (Array.isArray(value) ? value : value ? [value] : []) as Readonly<Record<string, unknown>>[];
  if (items.length === 0) return numberedOrder(scope);
  return items.map((item) => {
    const entries = Object.entries(item).filter(([, direction]) => direction !== null && direction !== undefined);
    const [entry] = entries;
    if (!entry || entries.length > 1) {
      throw badUserInput(
        `each object in "orderBy" of "${field}" has exactly one field: write [{ a: ASC }, { b: DESC }]`,
      );
    }
    const operand = operandOf(mapping, scope, entry[0]);
    if ('links' in operand) throw badUserInput(`"orderBy" of "${field}" cannot follow the link "${entry[0]}"`);
    return { of: operand.of, property: operand.property, direction: entry[1] === 'DESC' ? 'desc' : 'asc' };
  });
}

/** The numbered links of one node (signatories, submitters) keep their order; seen from the other end the numbers mean nothing. */
function numberedOrder(scope: Scope): Order[] {
  const numbered = scope.direction === 'out' && hasLinkProperty(scope.linkTypes, 'order');
  return numbered ? [{ of: 'link', property: 'order', direction: 'asc' }] : [];
}
