/** What the mapping directives can say: of a field where its value comes from, of a type what it is made of. */
import type { Kind } from '../model/kind.ts';
import type { LinkType } from '../model/link.ts';

/** The link that a field follows. */
export interface LinksMapping {
  readonly types: readonly LinkType[];
  readonly direction: 'out' | 'in';
  readonly targets?: readonly Kind[];
  readonly rows: 'link' | 'target';
  readonly within?: { readonly types: readonly LinkType[]; readonly direction: 'out' | 'in'; readonly levels: number };
  readonly orSelf: boolean;
  /** Where `at` is left out the link that began last counts, valid today or not. */
  readonly latest: boolean;
}

export type FieldSource =
  | { readonly by: 'id' }
  | { readonly by: 'property'; readonly property: string }
  | { readonly by: 'identifiers' }
  | { readonly by: 'evidence' }
  | { readonly by: 'computed' }
  | { readonly by: 'links'; readonly links: LinksMapping };

export interface FieldMapping {
  readonly name: string;
  /** The named type of its value. */
  readonly type: string;
  readonly list: boolean;
  readonly nonNull: boolean;
  readonly source: FieldSource;
  /** A directive says so; otherwise by the field's own name and type. */
  readonly declared: boolean;
}

/**
 * What an object of the type is made of: a node's row, a page of links, one of its edges, a link read
 * as an object (view), a proof, or a value that code made (plain).
 */
export type TypeRole = 'kind' | 'connection' | 'edge' | 'view' | 'evidence' | 'plain' | 'abstract';

export interface TypeMapping {
  readonly name: string;
  readonly role: TypeRole;
  /** The kinds of node that it may be; empty when it is none. */
  readonly kinds: readonly Kind[];
  /** Object types: the interfaces it implements. */
  readonly interfaces: readonly string[];
  /** It has a key (`@key`), so that other subgraphs may refer to it. */
  readonly entity: boolean;
  /** It has fields of other subgraphs (`@external`), whose values come with a reference. */
  readonly external: boolean;
  readonly fields: ReadonlyMap<string, FieldMapping>;
}
