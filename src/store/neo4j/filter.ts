/** A plan's filter as a condition on one variable of a statement. */
import type { Kind } from '../../model/kind.ts';
import type { Comparison, Filter } from '../plan.ts';
import { labelExpression, typeExpression } from './layout.ts';
import { compared, type Side, shown, typeOf } from './properties.ts';
import type { Get, Statement } from './statement.ts';

const OPERATORS: Readonly<Record<Comparison, string>> = { eq: '=', ne: '<>', lt: '<', lte: '<=', gt: '>', gte: '>=' };

type Comparing = Extract<Filter, { property: string }>;

/** Where a filter is tested: a node, or a link's own properties. */
export interface Place<P> {
  readonly statement: Statement<P>;
  readonly side: Side;
  readonly variable: string;
}

/** `filter` is one plan's; `get` finds the like of it in any plan of the same shape. */
export function condition<P>(place: Place<P>, filter: Filter, get: Get<P, Filter>): string {
  if ('and' in filter) return joined(place, filter.and, (plan) => (get(plan) as typeof filter).and, 'AND', 'true');
  if ('or' in filter) return joined(place, filter.or, (plan) => (get(plan) as typeof filter).or, 'OR', 'false');
  if ('not' in filter) {
    // A comparison with a missing property is false, not unknown: its negation holds.
    return `NOT coalesce(${condition(place, filter.not, (plan) => (get(plan) as typeof filter).not)}, false)`;
  }
  if ('validOn' in filter) return validOn(place, filter, (plan) => (get(plan) as typeof filter).validOn);
  if ('linked' in filter) return linked(place, filter.linked, (plan) => (get(plan) as typeof filter).linked);
  return comparison(place, filter, (plan) => (get(plan) as typeof filter).value);
}

function joined<P>(
  place: Place<P>,
  filters: readonly Filter[],
  get: Get<P, readonly Filter[]>,
  word: 'AND' | 'OR',
  empty: string,
): string {
  const parts = filters.map((filter, index) => condition(place, filter, (plan) => get(plan)[index] as Filter));
  return parts.length === 0 ? empty : `(${parts.join(` ${word} `)})`;
}

function comparison<P>(place: Place<P>, filter: Comparing, get: Get<P, unknown>): string {
  const { statement, side, variable } = place;
  if (filter.property === 'identifiers') return identified(place, get);
  const value = compared(side, variable, filter.property);
  const lower = () => statement.value((plan) => String(get(plan)).toLowerCase());
  switch (filter.op) {
    case 'missing':
      return `${value} IS ${filter.value ? '' : 'NOT '}NULL`;
    case 'in':
      return `${value} IN ${statement.value(get)}`;
    case 'contains':
      return `toLower(${value}) CONTAINS ${lower()}`;
    case 'startsWith':
      return `toLower(${value}) STARTS WITH ${lower()}`;
    case 'has':
      if (typeOf(side, filter.property) !== 'strings') return 'false';
      return anyOf(statement, shown(side, variable, filter.property), (item) => `toLower(${item}) = ${lower()}`);
    default:
      return `${value} ${OPERATORS[filter.op]} ${statement.value(get)}`;
  }
}

function identified<P>({ statement, variable }: Place<P>, get: Get<P, unknown>): string {
  const values = statement.value((plan) => [get(plan)].flat());
  return anyOf(statement, `${variable}.identifiers`, (item) => `${item} IN ${values}`);
}

function validOn<P>(place: Place<P>, filter: Extract<Filter, { validOn: string }>, get: Get<P, string>): string {
  const from = compared(place.side, place.variable, filter.from);
  const until = compared(place.side, place.variable, filter.until);
  const day = place.statement.value(get);
  return `((${from} IS NULL OR ${from} <= ${day}) AND (${until} IS NULL OR ${until} > ${day}))`;
}

function linked<P>(
  { statement, variable }: Place<P>,
  filter: Extract<Filter, { linked: unknown }>['linked'],
  get: Get<P, typeof filter>,
): string {
  const other = statement.variable('x');
  const keys = filter.keys
    ? named(
        statement,
        other,
        statement.value((plan) => get(plan).keys),
      )
    : '';
  const link = filter.validOn === undefined ? '' : statement.variable('y');
  const valid = linkedOn(statement, link, filter, get);
  const tests = [keys, valid].filter(Boolean).join(' AND ');
  const types = typeExpression(filter.types);
  const pattern = `MATCH (${variable})${arrow(link ? `${link}:${types}` : types, filter.direction)}(${other}:Node)`;
  return `EXISTS { ${pattern}${tests && ` WHERE ${tests}`} }`;
}

/** That a link itself is valid on the filter's day; empty without one. */
export function linkedOn<P>(
  statement: Statement<P>,
  link: string,
  filter: Extract<Filter, { linked: unknown }>['linked'],
  get: Get<P, typeof filter>,
): string {
  if (filter.validOn === undefined) return '';
  const period = { validOn: filter.validOn, from: 'from', until: 'until' };
  return validOn({ statement, side: 'link', variable: link }, period, (plan) => get(plan).validOn ?? '');
}

/** The node goes by one of the keys: its id, an identifier, or an id merged into it. */
function named<P>(statement: Statement<P>, variable: string, keys: string): string {
  const any = (list: string) => anyOf(statement, `${variable}.${list}`, (item) => `${item} IN ${keys}`);
  return `(${variable}.id IN ${keys} OR ${any('identifiers')} OR ${any('merged')})`;
}

/** The variable is numbered, because a subquery may not name one of those around it again. */
function anyOf<P>(statement: Statement<P>, list: string, test: (item: string) => string): string {
  const item = statement.variable('i');
  return `any(${item} IN ${list} WHERE ${test(item)})`;
}

/** The node is of one of the kinds. */
export function kindTest(node: string, kinds: readonly Kind[]): string {
  return kinds.length === 0 ? 'false' : `${node}:${labelExpression(kinds)}`;
}

/** `inside` is what stands between the brackets: a variable and the types. */
export function arrow(inside: string, direction: 'out' | 'in'): string {
  const body = inside.includes(':') ? inside : `:${inside}`;
  return direction === 'out' ? `-[${body}]->` : `<-[${body}]-`;
}
