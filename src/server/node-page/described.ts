/** A node as its page shows it: plain values, and links to other nodes with what proves them. */
import { LABELS } from './query.ts';

type Fields = Readonly<Record<string, unknown>>;

export interface Described {
  readonly id: string;
  readonly kind: string;
  readonly label: string;
  readonly sameAs: readonly string[];
  /** `scheme:value`. */
  readonly identifiers: readonly string[];
  readonly values: readonly Value[];
  readonly links: readonly LinkGroup[];
  readonly proofs: readonly Proof[];
}

export type Plain = string | number | boolean | readonly Plain[];

export interface Value {
  readonly name: string;
  readonly value: Plain;
}

/** What one field leads to. */
export interface LinkGroup {
  readonly name: string;
  /** How many there are; more than `links` holds when there are many. */
  readonly total: number;
  readonly links: readonly DescribedLink[];
}

export interface DescribedLink {
  /** Null for a value of several fields that leads to no node. */
  readonly node: Named | null;
  /** The link's own fields: an outcome, a date, a state. */
  readonly values: readonly Value[];
  /** Other nodes it names: the office of a signatory. */
  readonly others: readonly { readonly name: string; readonly node: Named }[];
  readonly proofs: readonly Proof[];
}

export interface Named {
  readonly id: string;
  readonly kind: string;
  readonly label: string;
}

export interface Proof {
  readonly quote: string | null;
  readonly statement: string;
  readonly confidence: number;
  readonly document: (Named & { readonly url: string | null }) | null;
}

const OWN_PLACE = new Set(['__typename', 'id', 'sameAs', 'identifiers', 'evidence']);

/** @param node the answer to `nodeQuery` */
export function describe(node: Fields): Described {
  const rest = Object.entries(node).filter(([name, value]) => !OWN_PLACE.has(name) && !isEmpty(value));
  return {
    ...named(node),
    sameAs: list(node.sameAs).map(String),
    identifiers: list(node.identifiers)
      .filter(isFields)
      .map(({ scheme, value }) => `${scheme}:${value}`),
    values: plainValues(rest),
    links: rest
      .flatMap(([name, value]) => (isPlain(value) ? [] : [group(name, value)]))
      .filter(({ links }) => links.length > 0),
    proofs: proofs(node.evidence),
  };
}

function group(name: string, value: unknown): LinkGroup {
  const rows = isFields(value) && 'edges' in value ? list(value.edges) : Array.isArray(value) ? value : [value];
  const links = rows.filter(isFields).map(link);
  const total = isFields(value) && typeof value.totalCount === 'number' ? value.totalCount : links.length;
  return { name, total, links };
}

/** A row is a node itself, an edge with `node`, or a value of several fields: a status, a signatory. */
function link(row: Fields): DescribedLink {
  if (isNode(row)) return { node: named(row), values: [], others: [], proofs: [] };
  const entries = Object.entries(row).filter(([name, value]) => !OWN_PLACE.has(name) && !isEmpty(value));
  const nodes = entries.flatMap(([name, value]) =>
    isFields(value) && isNode(value) ? [{ name, node: named(value) }] : [],
  );
  return {
    node: nodes.find(({ name }) => name === 'node')?.node ?? null,
    values: plainValues(entries),
    others: nodes.filter(({ name }) => name !== 'node'),
    proofs: proofs(row.evidence),
  };
}

function plainValues(entries: readonly (readonly [string, unknown])[]): Value[] {
  return entries.flatMap(([name, value]) => (isPlain(value) ? [{ name, value }] : []));
}

function proofs(evidence: unknown): Proof[] {
  return list(evidence)
    .filter(isFields)
    .map((row) => ({
      quote: typeof row.quote === 'string' ? row.quote : null,
      statement: String(row.statement ?? ''),
      confidence: Number(row.confidence ?? 0),
      document: isFields(row.document)
        ? { ...named(row.document), url: typeof row.document.url === 'string' ? row.document.url : null }
        : null,
    }));
}

function named(node: Fields): Named {
  const label = LABELS.map((name) => node[name]).find((value) => typeof value === 'string' && value !== '');
  return { id: String(node.id), kind: String(node.__typename), label: String(label ?? node.id) };
}

function isNode(value: Fields): boolean {
  return typeof value.id === 'string' && typeof value.__typename === 'string';
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isPlain(value: unknown): value is Plain {
  return Array.isArray(value) ? value.every(isPlain) : typeof value !== 'object';
}

function isEmpty(value: unknown): boolean {
  return value === null || value === undefined || value === '' || (Array.isArray(value) && value.length === 0);
}

function list(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

/** Where the page of a node is; a colon needs no escape in a path. */
export function nodePath(id: string): string {
  return `/node/${encodeURIComponent(id).replaceAll('%3A', ':')}`;
}
