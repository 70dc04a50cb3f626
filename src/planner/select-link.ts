/** What to read along a link: the slot of a field with `@links`, whatever its type. */
import { KIND_NAMES, type Kind, propertiesOf } from '../model/kind.ts';
import { type LinkType, linkSpec } from '../model/link.ts';
import type { Filter, LinkSlot, Order, Page, PropertySlot, Selection } from '../store/plan.ts';
import { collectFields } from './collect.ts';
import { asOfDay } from './dates.ts';
import { onlyKinds } from './draft.ts';
import { kindOfConstant } from './enums.ts';
import type { LinksMapping } from './mapped.ts';
import { endKinds, hasLinkProperty } from './mapping.ts';
import type { Scope } from './operand.ts';
import { orderOf } from './order.ts';
import { pageOf } from './page.ts';
import { argumentsOf, type FieldArguments, type FieldGroup, objectType, type Planning } from './planning.ts';
import { type ConnectionParts, connectionTypes, selectConnection } from './select-connection.ts';
import { selectEvidence } from './select-member.ts';
import { slotOf } from './slots.ts';
import { all, type Conditions, conditionsOf } from './where.ts';

/** The slots of one link field: one, or with `orSelf` one along the link and one for the row itself. */
export function selectLinks(
  planning: Planning,
  rowKinds: readonly Kind[],
  group: FieldGroup,
  links: LinksMapping,
  slot: string,
): LinkSlot[] {
  const args = argumentsOf(planning, group.typeName, group.node);
  const form = formOf(planning, group, links, args);
  const conditions = conditionsFor(planning, group, links, form, args);
  const reading = readingOf(planning, group, links, form, args);
  const selfKinds = links.orSelf ? group.kinds.filter((kind) => form.kinds.includes(kind)) : [];
  const fromKinds = startingKinds(links, group.kinds).filter((kind) => !selfKinds.includes(kind));
  const ends = endKinds(links);
  const targets = form.kinds.filter((kind) => ends.includes(kind));
  const types = joining(links, fromKinds, targets);
  const found: LinkSlot[] = [];
  if (types.length > 0) {
    found.push({
      slot,
      ...onlyKinds(fromKinds, rowKinds),
      types,
      direction: links.direction,
      ...(targets.length < allEnds({ ...links, types }).length ? { targets } : {}),
      ...(conditions.node ? { filter: conditions.node } : {}),
      ...(conditions.link ? { linkFilter: conditions.link } : {}),
      ...(links.within ? { within: links.within } : {}),
      rows: links.rows,
      ...reading,
    });
  }
  if (selfKinds.length > 0) {
    found.push({
      slot,
      ...onlyKinds(selfKinds, rowKinds),
      types: [],
      direction: 'out',
      ...(conditions.node ? { filter: conditions.node } : {}),
      rows: 'target',
      ...withoutLink(reading),
    });
  }
  return found;
}

/** What is read of the rows, whichever way they are reached. */
type Reading = Pick<LinkSlot, 'order' | 'page' | 'total' | 'cursors' | 'properties' | 'evidence' | 'select'>;

function readingOf(
  planning: Planning,
  group: FieldGroup,
  links: LinksMapping,
  form: LinkForm,
  args: FieldArguments,
): Reading {
  const label = `${group.typeName}.${group.node.name.value}`;
  const parts = partsOf(planning, group, links, form);
  return {
    order: [
      ...latestFirst(links, args),
      ...orderOf(planning.mapping, scopeOf(links, form), args.values.orderBy, label),
    ],
    ...pageFor(planning, group, form, parts, args, label),
    total: parts.total,
    ...(parts.cursors ? {} : { cursors: false }),
    properties: parts.properties,
    evidence: parts.evidence,
    ...(parts.select ? { select: parts.select } : {}),
  };
}

function withoutLink(reading: Reading): Reading {
  return { ...reading, order: reading.order.filter(({ of }) => of === 'node'), properties: [], evidence: [] };
}

function conditionsFor(
  planning: Planning,
  group: FieldGroup,
  links: LinksMapping,
  form: LinkForm,
  args: FieldArguments,
): Conditions {
  const where = conditionsOf(planning.mapping, scopeOf(links, form), args.values.where);
  if (!hasArgument(planning, group, 'at') || isLatest(links, args)) return where;
  const day = asOfDay(args.values.at, 'at', planning.today);
  const node = all([where.node, validNode(form.kinds, day)]);
  const link = all([where.link, validLink(links, day)]);
  return { ...(node ? { node } : {}), ...(link ? { link } : {}) };
}

function isLatest(links: LinksMapping, { values }: FieldArguments): boolean {
  return links.latest && (values.at === null || values.at === undefined);
}

function latestFirst(links: LinksMapping, args: FieldArguments): Order[] {
  return isLatest(links, args) ? [{ of: 'link', property: 'from', direction: 'desc' }] : [];
}

function scopeOf({ types, direction }: LinksMapping, form: LinkForm): Scope {
  const edge = form.edgeType ? { edgeType: form.edgeType } : {};
  return { nodeType: form.nodeType, kinds: form.kinds, linkTypes: types, direction, ...edge };
}

/** What the field's type makes of the link. */
interface LinkForm {
  readonly form: 'connection' | 'view' | 'nodes';
  readonly nodeType: string;
  readonly edgeType?: string;
  /** The kinds at the far end that the field can give. */
  readonly kinds: readonly Kind[];
}

function formOf(planning: Planning, group: FieldGroup, links: LinksMapping, args: FieldArguments): LinkForm {
  const type = planning.mapping.type(group.mapping.type);
  const wanted = args.given('kinds') ? (args.values.kinds as string[]).map(kindOfConstant) : KIND_NAMES;
  const ends = endKinds(links);
  const self = links.orSelf ? (links.targets ?? KIND_NAMES) : [];
  const reachable = wanted.filter((kind) => ends.includes(kind) || self.includes(kind));
  if (type.role === 'view') return { form: 'view', nodeType: type.name, kinds: reachable };
  const connection = type.role === 'connection' ? connectionTypes(planning.mapping, type.name) : null;
  const nodeType = connection?.nodeType ?? type.name;
  const possible = planning.mapping.kindsOf(nodeType);
  const kinds = reachable.filter((kind) => possible.includes(kind));
  return connection
    ? { form: 'connection', nodeType, edgeType: connection.edgeType, kinds }
    : { form: 'nodes', nodeType, kinds };
}

function hasArgument(planning: Planning, group: FieldGroup, name: string): boolean {
  const field = objectType(planning, group.typeName).getFields()[group.node.name.value];
  return field?.args.some((argument) => argument.name === name) ?? false;
}

/** The types that can lead from one of the kinds to one of the others: the fewer, the less there is to read. */
function joining({ types, direction }: LinksMapping, from: readonly Kind[], to: readonly Kind[]): readonly LinkType[] {
  const [sources, targets] = direction === 'out' ? [from, to] : [to, from];
  return types.filter((type) => {
    const spec = linkSpec(type);
    return spec.from.some((kind) => sources.includes(kind)) && spec.to.some((kind) => targets.includes(kind));
  });
}

function allEnds(links: LinksMapping): readonly Kind[] {
  const { targets: _, ...everywhere } = links;
  return endKinds(everywhere);
}

function startingKinds(links: LinksMapping, kinds: readonly Kind[]): readonly Kind[] {
  const starts = links.types.flatMap((type): readonly Kind[] =>
    links.direction === 'out' ? linkSpec(type).from : linkSpec(type).to,
  );
  return kinds.filter((kind) => starts.includes(kind));
}

function partsOf(planning: Planning, group: FieldGroup, links: LinksMapping, form: LinkForm): ConnectionParts {
  const { kinds, nodeType } = form;
  if (form.form === 'connection') {
    return selectConnection(planning, group.mapping.type, group.nodes, { kinds, linkTypes: links.types });
  }
  if (form.form === 'view') return selectView(planning, group, links, kinds, nodeType);
  const select = planning.selectNode(planning, kinds, group.nodes);
  return { select, properties: [], evidence: [], total: false, rows: true, cursors: false };
}

/** A view's fields lie on the link, or begin at the node at its far end. */
function selectView(
  planning: Planning,
  group: FieldGroup,
  links: LinksMapping,
  kinds: readonly Kind[],
  viewType: string,
): ConnectionParts {
  const properties: PropertySlot[] = [];
  const evidence: LinkSlot['evidence'][number][] = [];
  const groups: FieldGroup[] = [];
  for (const field of collectFields(planning, viewType, group.nodes)) {
    const mapping = planning.mapping.field(viewType, field.node.name.value);
    if (!mapping) continue;
    const slot = slotOf(field.responseKey);
    const { source } = mapping;
    if (source.by === 'evidence') evidence.push(selectEvidence(planning, viewType, field.nodes, slot));
    else if (source.by === 'property' && hasLinkProperty(links.types, source.property)) {
      properties.push({ slot, property: source.property });
    } else groups.push({ ...field, kinds, typeName: viewType, mapping });
  }
  const select: Selection = planning.selectGroups(planning, kinds, groups, '');
  return { select, properties, evidence, total: false, rows: true, cursors: false };
}

/** A plain list is read whole; a connection of which no row is asked reads none. */
function pageFor(
  planning: Planning,
  group: FieldGroup,
  form: LinkForm,
  parts: ConnectionParts,
  args: FieldArguments,
  label: string,
): { readonly page?: Page } {
  if (form.form !== 'connection') {
    return group.mapping.list && args.values.first != null ? { page: pageOf(args, planning.maxPageSize, label) } : {};
  }
  const page = pageOf(args, planning.maxPageSize, label);
  return { page: parts.rows ? page : { first: 0 } };
}

const PERIODS = [
  ['validFrom', 'validUntil'],
  ['from', 'until'],
] as const;

/** A bound that a kind does not have is open, so that one filter serves kinds with different bounds. */
export function validNode(kinds: readonly Kind[], day: string): Filter | undefined {
  const held = PERIODS.filter(([from]) => kinds.some((kind) => Object.hasOwn(propertiesOf(kind), from)));
  return all(held.map(([from, until]) => ({ validOn: day, from, until })));
}

function validLink(links: LinksMapping, day: string): Filter | undefined {
  const held = PERIODS.filter(([from]) => hasLinkProperty(links.types, from));
  return all(held.map(([from, until]) => ({ validOn: day, from, until })));
}
