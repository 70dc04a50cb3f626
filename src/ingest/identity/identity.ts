/** What every identity rule is given, and what it answers. */
import type { Kind } from '../../model/kind.ts';
import type { KnownGraph } from '../known-graph.ts';

export interface Identity {
  readonly id: string;
  readonly kind: Kind;
  /** The name that the node is claimed to have. */
  readonly label: string;
  readonly identifiers: readonly string[];
  /** Whether the graph had it already. */
  readonly known: boolean;
}

export interface IdentityContext {
  readonly graph: KnownGraph;
  /** EDTF date of the document that is read, its own or the one the graph knows; null when neither. */
  readonly date: string | null;
  /** Says what could not be told apart, for the reader of the run. */
  readonly note: (text: string) => void;
}

/** The part of an id after its mnemonic kind. Only for minting further ids from it. */
export function slugOfId(id: string): string {
  return id.slice(id.indexOf(':') + 1);
}
