/** The conditions of a `where` input, as filters on the node and on the link. */
import type { PropertyType } from '../model/kind.ts';
import type { Comparison, Filter } from '../store/plan.ts';
import { argumentDays } from './dates.ts';
import { badUserInput } from './errors.ts';
import type { LinksMapping } from './mapped.ts';
import type { Mapping } from './mapping.ts';
import { operandOf, type Scope } from './operand.ts';

export interface Conditions {
  readonly node?: Filter;
  readonly link?: Filter;
}

type Input = Readonly<Record<string, unknown>>;

/** Every condition is a part of the statement's text, which engines plan in more than linear time. */
const MOST_CONDITIONS = 100;

/**
 * A null condition is no condition. Conditions come in the order of their names, so that two ways of
 * writing one input make one plan.
 * @throws InputError for a bad date, too many conditions, or `or`/`not` over conditions of node and link together.
 */
export function conditionsOf(mapping: Mapping, scope: Scope, where: unknown): Conditions {
  const found = read(mapping, scope, where);
  const count = sizeOf(found.node) + sizeOf(found.link);
  if (count <= MOST_CONDITIONS) return found;
  throw badUserInput(`"where" takes at most ${MOST_CONDITIONS} conditions and got ${count}: ask in parts`);
}

function sizeOf(filter: Filter | undefined): number {
  if (!filter) return 0;
  if ('not' in filter) return sizeOf(filter.not);
  const parts = 'and' in filter ? filter.and : 'or' in filter ? filter.or : null;
  return parts ? parts.reduce((sum, part) => sum + sizeOf(part), 0) : 1;
}

function read(mapping: Mapping, scope: Scope, where: unknown): Conditions {
  const node: Filter[] = [];
  const link: Filter[] = [];
  for (const [name, value] of sorted(where as Input | null | undefined)) {
    const found = isCombination(name) ? combine(mapping, scope, name, value) : condition(mapping, scope, name, value);
    if (found.node) node.push(found.node);
    if (found.link) link.push(found.link);
  }
  return conditions(all(node), all(link));
}

/** All of the filters; undefined for none. */
export function all(filters: readonly (Filter | undefined)[]): Filter | undefined {
  const present = filters.filter((filter) => filter !== undefined);
  return present.length > 1 ? { and: present } : present[0];
}

function conditions(node: Filter | undefined, link: Filter | undefined): Conditions {
  return { ...(node ? { node } : {}), ...(link ? { link } : {}) };
}

function sorted(input: Input | null | undefined): [string, unknown][] {
  return Object.entries(input ?? {})
    .filter(([, value]) => value !== null && value !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1));
}

const isCombination = (name: string): name is 'and' | 'or' | 'not' => name === 'and' || name === 'or' || name === 'not';

function combine(mapping: Mapping, scope: Scope, name: 'and' | 'or' | 'not', value: unknown): Conditions {
  const parts = (Array.isArray(value) ? value : [value])
    .map((part) => read(mapping, scope, part))
    .filter((part) => part.node || part.link);
  if (name === 'and') return conditions(all(parts.map((part) => part.node)), all(parts.map((part) => part.link)));
  const nodes = parts.flatMap((part) => part.node ?? []);
  const links = parts.flatMap((part) => part.link ?? []);
  if (nodes.length > 0 && links.length > 0) {
    throw badUserInput(`"${name}" in "where" takes conditions of the node or of the edge, not of both together`);
  }
  const filters = nodes.length > 0 ? nodes : links;
  if (filters.length === 0) return {};
  const filter = name === 'or' ? any(filters) : { not: all(filters) as Filter };
  return nodes.length > 0 ? { node: filter } : { link: filter };
}

const any = (filters: readonly Filter[]): Filter => (filters.length === 1 ? (filters[0] as Filter) : { or: filters });

function condition(mapping: Mapping, scope: Scope, name: string, value: unknown): Conditions {
  const operand = operandOf(mapping, scope, name);
  if ('links' in operand) return conditions(linked(operand.links, value), undefined);
  const operations = isOperations(value) ? sorted(value) : [['eq', value] as const];
  const filter = all(
    operations.map(([op, operandValue]) => compare(operand.property, operand.type, op, operandValue, name)),
  );
  return operand.of === 'link' ? conditions(undefined, filter) : conditions(filter, undefined);
}

const isOperations = (value: unknown): value is Input =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function linked({ types, direction }: LinksMapping, value: unknown): Filter | undefined {
  const to = (keys?: readonly string[]): Filter => ({ linked: { types, direction, ...(keys ? { keys } : {}) } });
  if (typeof value === 'boolean') return value ? to() : { not: to() };
  if (!isOperations(value)) return to((Array.isArray(value) ? value : [value]) as string[]);
  const filters = sorted(value).map(([op, operand]): Filter => {
    if (op === 'missing') return operand === true ? { not: to() } : to();
    const keys = (Array.isArray(operand) ? operand : [operand]) as string[];
    return op === 'ne' ? { not: to(keys) } : to(keys);
  });
  return all(filters);
}

function compare(property: string, type: PropertyType, op: string, value: unknown, name: string): Filter {
  if (op === 'missing') return { property, op, value: value === true };
  if (op === 'has') return { property, op, value: String(value) };
  if (op === 'contains' || op === 'startsWith') return { property, op, value: String(value) };
  if (type === 'date') return compareDate(property, op, value, name);
  // A flag that is not kept is not set, and a missing property would pass no comparison.
  if (type === 'boolean' && op === 'eq' && value === false) return { not: { property, op, value: true } };
  if (op === 'in') return { property, op, value: value as (string | number)[] };
  return { property, op: op as Comparison, value: value as string | number | boolean };
}

/** A date of less than a day: its last day for `lte` and `gt`, its first for `gte` and `lt`, any of its days for `eq`. */
function compareDate(property: string, op: string, value: unknown, name: string): Filter {
  if (op === 'in') {
    const dates = value as unknown[];
    return dates.length === 0
      ? { property, op, value: [] }
      : any(dates.map((one) => compareDate(property, 'eq', one, name)));
  }
  const { first, last } = argumentDays(value, `${name}.${op}`);
  if (op === 'eq' || op === 'ne') {
    if (first === last) return { property, op, value: first };
    const [before, after]: [Filter, Filter] = [
      { property, op: op === 'eq' ? 'gte' : 'lt', value: first },
      { property, op: op === 'eq' ? 'lte' : 'gt', value: last },
    ];
    return op === 'eq' ? { and: [before, after] } : { or: [before, after] };
  }
  return { property, op: op as Comparison, value: op === 'lte' || op === 'gt' ? last : first };
}
