/** Writes what a store is asked as indented text, a line for each slot. */
import type { PathQuery, RappelQuery, SearchQuery } from '../../src/store/graph-store.ts';
import type { EvidenceSlot, Filter, LinkSlot, Order, Page, ReadPlan, Selection, Start } from '../../src/store/plan.ts';

export type Call =
  | { readonly method: 'read'; readonly query: ReadPlan }
  | { readonly method: 'search'; readonly query: SearchQuery }
  | { readonly method: 'path'; readonly query: PathQuery }
  | { readonly method: 'rappel'; readonly query: RappelQuery }
  | { readonly method: 'aggregate'; readonly query: unknown };

export function renderCalls(calls: readonly Call[]): string {
  return `${calls.map((call) => lines(call).join('\n')).join('\n\n')}\n`;
}

function lines(call: Call): string[] {
  if (call.method === 'aggregate') return [`aggregate ${JSON.stringify(call.query)}`];
  if (call.method === 'read') return [...start(call.query.start), ...indent(selection(call.query.select))];
  const { select, ...rest } = call.query;
  const members = Object.entries(rest).filter(([name]) => name !== 'document' && name !== 'evidence');
  const head = `${call.method} ${members.map(([name, value]) => `${name} ${JSON.stringify(value)}`).join(' ')}`;
  const proofs = 'evidence' in rest ? rest.evidence.flatMap(evidence) : [];
  const document = 'document' in rest ? ['document of the last answer', ...indent(selection(rest.document))] : [];
  return [head, ...indent([...selection(select), ...proofs, ...document])];
}

function start(from: Start): string[] {
  switch (from.by) {
    case 'keys':
      return [`keys ${from.keys.join(' ')}${only(from.kinds)}`];
    case 'list':
      return [`list${only(from.kinds)}${where(from.filter)}${order(from.order)}${page(from.page, from.total)}`];
    case 'find':
      return [
        `find${only(from.kinds)} limit ${from.limit}`,
        ...indent(
          from.alternatives.map((one) =>
            'keys' in one ? `by keys ${one.keys.join(' ')}` : `by ${filter(one.filter)}`,
          ),
        ),
      ];
  }
}

function selection(select: Selection): string[] {
  return [
    ...select.properties.map((slot) => `${named(slot.slot, slot.property)}${only(slot.kinds)}`),
    ...select.counts.map((slot) => `${slot.slot} = count of ${slot.count} on ${slot.on}${only(slot.kinds)}`),
    ...select.evidence.flatMap(evidence),
    ...select.links.flatMap(link),
  ];
}

function link(slot: LinkSlot): string[] {
  const types = slot.types.length > 0 ? slot.types.join('|') : 'itself';
  const arrow = slot.direction === 'out' ? `-${types}->` : `<-${types}-`;
  const conditions = `${where(slot.filter)}${where(slot.linkFilter, 'link where')}`;
  const within = slot.within
    ? ` within ${slot.within.direction} ${slot.within.types.join('|')} ${slot.within.levels} up`
    : '';
  const head = `${slot.slot}${only(slot.kinds)} ${arrow}${only(slot.targets)} by ${slot.rows}${conditions}${within}`;
  return [
    `${head}${order(slot.order)}${page(slot.page, slot.total)}`,
    ...indent([
      ...slot.properties.map((property) => `link ${named(property.slot, property.property)}`),
      ...slot.evidence.flatMap(evidence),
      ...(slot.select ? selection(slot.select) : ['(no node)']),
    ]),
  ];
}

function evidence(slot: EvidenceSlot): string[] {
  const of = slot.property ? ` of ${slot.property}` : '';
  return [
    `${slot.slot} = ${slot.first} proofs${of}`,
    ...indent(slot.document ? ['document', ...indent(selection(slot.document))] : []),
  ];
}

const named = (slot: string, property: string) => (slot === property ? slot : `${slot} = ${property}`);
const only = (kinds: readonly string[] | undefined) => (kinds ? ` [${kinds.join(' ')}]` : '');
const where = (condition: Filter | undefined, word = 'where') => (condition ? ` ${word} ${filter(condition)}` : '');
const indent = (texts: readonly string[]) => texts.map((text) => `  ${text}`);

function order(orders: readonly Order[]): string {
  return orders.length > 0
    ? ` order ${orders.map((one) => `${one.of === 'link' ? 'link.' : ''}${one.property} ${one.direction}`).join(', ')}`
    : '';
}

function page(pageOf: Page | undefined, total: boolean): string {
  const parts = Object.entries(pageOf ?? {}).map(([name, value]) => `${name} ${value}`);
  const text = parts.length > 0 ? ` page ${parts.join(' ')}` : '';
  return total ? `${text} with total` : text;
}

function filter(condition: Filter): string {
  if ('and' in condition) return `(${condition.and.map(filter).join(' and ')})`;
  if ('or' in condition) return `(${condition.or.map(filter).join(' or ')})`;
  if ('not' in condition) return `not ${filter(condition.not)}`;
  if ('validOn' in condition) return `${condition.validOn} in [${condition.from}, ${condition.until})`;
  if ('linked' in condition) {
    const { types, direction, keys } = condition.linked;
    return `linked ${direction} ${types.join('|')}${keys ? ` to ${keys.join(' ')}` : ''}`;
  }
  return `${condition.property} ${condition.op} ${JSON.stringify(condition.value)}`;
}
