/** Reads connections, their edges, and views of a link. */
import type { LinkRow, NodeRow } from '../store/rows.ts';
import type { ConnectionValue } from './api.ts';
import type { FieldMapping } from './mapped.ts';
import type { Reader } from './resolve-node.ts';
import { aliasPrefix, slotOf, unprefixed } from './slots.ts';

export function connectionResolver(field: FieldMapping): Reader<ConnectionValue> {
  switch (field.name) {
    case 'edges':
      return (page) => page.rows;
    case 'totalCount':
      return (page) => page.total;
    case 'pageInfo':
      return ({ rows, hasNext, hasPrevious }) => ({
        hasNextPage: hasNext,
        hasPreviousPage: hasPrevious,
        startCursor: rows[0]?.cursor ?? null,
        endCursor: rows.at(-1)?.cursor ?? null,
      });
    default:
      return (page) => (page as unknown as Readonly<Record<string, unknown>>)[field.name] ?? null;
  }
}

/** A page from the root has edges without a link. */
type EdgeRow = Pick<LinkRow, 'cursor' | 'node'> & Partial<LinkRow>;

export function edgeResolver(field: FieldMapping): Reader<EdgeRow> {
  if (field.name === 'cursor') return (row) => row.cursor;
  if (field.name === 'node') {
    return (row, _args, _context, info) =>
      unprefixed(row.node, edgesPrefix(info) + aliasPrefix(String(info.path.key), 'node'));
  }
  if (field.source.by === 'evidence') {
    return (row, _args, _context, info) => row.evidence?.[edgesPrefix(info) + slotOf(String(info.path.key))] ?? [];
  }
  return (row, _args, _context, info) => {
    const slot = edgesPrefix(info) + slotOf(String(info.path.key));
    if (row.link && Object.hasOwn(row.link, slot)) return row.link[slot];
    return (row as unknown as Readonly<Record<string, unknown>>)[field.name] ?? null;
  };
}

interface Pathed {
  readonly path: { readonly prev?: { readonly prev?: { readonly key: string | number } | undefined } | undefined };
}

/** An edge's path is connection, `edges` or its alias, position, field. */
function edgesPrefix(info: Pathed): string {
  const key = info.path.prev?.prev?.key;
  return key === undefined ? '' : aliasPrefix(String(key), 'edges');
}

/** A view's own fields are the link's; the others begin at the node at the far end. */
export function viewResolver(field: FieldMapping, atNode: Reader<NodeRow>): Reader<LinkRow> {
  if (field.source.by === 'evidence') {
    return (row, _args, _context, info) => row.evidence[slotOf(String(info.path.key))] ?? [];
  }
  return (row, args, context, info) => {
    const slot = slotOf(String(info.path.key));
    return Object.hasOwn(row.link, slot) ? row.link[slot] : atNode(row.node, args, context, info);
  };
}
