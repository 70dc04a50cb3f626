/** Reads connections, their edges, and views of a link. */
import type { LinkRow, NodeRow } from '../store/rows.ts';
import type { ConnectionValue } from './api.ts';
import type { FieldMapping } from './mapped.ts';
import type { Reader } from './read-node.ts';
import { aliasPrefix, slotOf, unprefixed } from './slots.ts';

export function connectionReader(field: FieldMapping): Reader<ConnectionValue> {
  switch (field.name) {
    case 'edges':
      return () => (page) => page.rows;
    case 'totalCount':
      return () => (page) => page.total;
    case 'pageInfo':
      return () => pageInfoOf;
    default:
      return () => (page) => (page as unknown as Readonly<Record<string, unknown>>)[field.name] ?? null;
  }
}

function pageInfoOf({ rows, hasNext, hasPrevious }: ConnectionValue) {
  return {
    hasNextPage: hasNext,
    hasPreviousPage: hasPrevious,
    startCursor: rows[0]?.cursor ?? null,
    endCursor: rows.at(-1)?.cursor ?? null,
  };
}

/** A page from the root has edges without a link. */
type EdgeRow = Pick<LinkRow, 'cursor' | 'node'> & Partial<LinkRow>;

export function edgeReader(field: FieldMapping): Reader<EdgeRow> {
  if (field.name === 'cursor') return () => (row) => row.cursor;
  if (field.name === 'node') {
    return ({ key, holder }) => {
      const prefix = edgesPrefix(holder) + aliasPrefix(key, 'node');
      return (row) => unprefixed(row.node, prefix);
    };
  }
  return ({ key, holder }) => {
    const slot = edgesPrefix(holder) + slotOf(key);
    if (field.source.by === 'evidence') return (row) => row.evidence?.[slot] ?? [];
    return (row) => {
      if (row.link && Object.hasOwn(row.link, slot)) return row.link[slot];
      return (row as unknown as Readonly<Record<string, unknown>>)[field.name] ?? null;
    };
  };
}

/** The field that gives an edge is `edges` or its alias. */
function edgesPrefix(holder: string): string {
  return aliasPrefix(holder, 'edges');
}

/** A view's own fields are the link's; the others begin at the node at the far end. */
export function viewReader(field: FieldMapping, atNode: Reader<NodeRow>): Reader<LinkRow> {
  return (place) => {
    const slot = slotOf(place.key);
    if (field.source.by === 'evidence') return (row) => row.evidence[slot] ?? [];
    const ofNode = atNode(place);
    return (row, args, context) => (Object.hasOwn(row.link, slot) ? row.link[slot] : ofNode(row.node, args, context));
  };
}
