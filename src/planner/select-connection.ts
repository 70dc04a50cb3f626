/** What a client selects of a connection: rows, their nodes, link properties and proofs, the total. */
import type { FieldNode } from 'graphql';
import type { Kind } from '../model/kind.ts';
import type { LinkType } from '../model/link.ts';
import type { EvidenceSlot, PropertySlot, Selection } from '../store/plan.ts';
import { collectFields } from './collect.ts';
import { put, SelectionDraft } from './draft.ts';
import { MappingError } from './errors.ts';
import { hasLinkProperty, type Mapping } from './mapping.ts';
import type { Planning } from './planning.ts';
import { selectEvidence } from './select-member.ts';
import { aliasPrefix, slotOf } from './slots.ts';

export interface ConnectionParts {
  /** Absent when no edge's node is selected. */
  readonly select?: Selection;
  /** Properties of the link. */
  readonly properties: readonly PropertySlot[];
  readonly evidence: readonly EvidenceSlot[];
  readonly total: boolean;
  /** Whether anything but the total is wanted. */
  readonly rows: boolean;
  /** Whether the place of a row is wanted. */
  readonly cursors: boolean;
}

export function connectionTypes(mapping: Mapping, connection: string): { edgeType: string; nodeType: string } {
  const edgeType = mapping.type(connection).fields.get('edges')?.type;
  const nodeType = edgeType ? mapping.type(edgeType).fields.get('node')?.type : undefined;
  if (!edgeType || !nodeType) throw new MappingError(`"${connection}" has no edges with a node`);
  return { edgeType, nodeType };
}

export function selectConnection(
  planning: Planning,
  connection: string,
  nodes: readonly FieldNode[],
  ends: { readonly kinds: readonly Kind[]; readonly linkTypes: readonly LinkType[] },
): ConnectionParts {
  const { edgeType } = connectionTypes(planning.mapping, connection);
  const fields = collectFields(planning, connection, nodes);
  const draft = new SelectionDraft();
  const parts = { properties: [] as PropertySlot[], evidence: [] as EvidenceSlot[], select: false, cursors: false };
  for (const field of fields) {
    if (field.node.name.value === 'pageInfo') parts.cursors ||= asksCursors(planning, field.nodes);
    if (field.node.name.value !== 'edges') continue;
    const prefix = aliasPrefix(field.responseKey, 'edges');
    for (const member of collectFields(planning, edgeType, field.nodes)) {
      const slot = prefix + slotOf(member.responseKey);
      const name = member.node.name.value;
      if (name === 'cursor') parts.cursors = true;
      if (name === 'node') {
        parts.select = true;
        draft.add(
          planning.selectNode(planning, ends.kinds, member.nodes, prefix + aliasPrefix(member.responseKey, 'node')),
        );
        continue;
      }
      const source = planning.mapping.field(edgeType, name)?.source;
      if (source?.by === 'evidence') put(parts.evidence, selectEvidence(planning, edgeType, member.nodes, slot));
      if (source?.by === 'property' && hasLinkProperty(ends.linkTypes, source.property)) {
        put(parts.properties, { slot, property: source.property });
      }
    }
  }
  const names = new Set(fields.map((field) => field.node.name.value));
  return {
    ...(parts.select ? { select: draft.done() } : {}),
    properties: parts.properties,
    evidence: parts.evidence,
    total: names.has('totalCount'),
    rows: names.has('edges') || names.has('pageInfo'),
    cursors: parts.cursors,
  };
}

const CURSORS_OF_PAGE = ['startCursor', 'endCursor'];

function asksCursors(planning: Planning, pageInfo: readonly FieldNode[]): boolean {
  return collectFields(planning, 'PageInfo', pageInfo).some(({ node }) => CURSORS_OF_PAGE.includes(node.name.value));
}
