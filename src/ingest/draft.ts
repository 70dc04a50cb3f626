/** Collects what one document asserts, each assertion with its proof and a statement in our own words. */
import { type Assertion, type Proof, type Props, sha256, type Value } from '../model/assertion.ts';
import type { Kind } from '../model/kind.ts';
import { type LinkType, linkSpec } from '../model/link.ts';

/** A passage as the language layer gives it; without range for facts from a register. */
export interface Ground {
  readonly quote?: string;
  readonly start?: number;
  readonly end?: number;
  readonly confidence: number;
}

export type LooseProps = Readonly<Record<string, Value | null | undefined>>;

/** Properties that a statement leaves out: book-keeping, and the document's own words. */
const UNSAID = new Set(['placeholder', 'textHash', 'text', 'dictum', 'submitterKey', 'leadSubmitter', 'familyName']);

export class Draft {
  /** The id of the document whose assertions these are. */
  readonly document: string;
  readonly #assertions: Assertion[] = [];
  readonly #labels = new Map<string, string>();

  constructor(document: string) {
    this.document = document;
  }

  get assertions(): readonly Assertion[] {
    return this.#assertions;
  }

  /** What statements call a node. */
  label(id: string, label: string): void {
    this.#labels.set(id, label);
  }

  node(
    id: string,
    kind: Kind,
    claim: { readonly props?: LooseProps; readonly identifiers?: readonly string[] },
    ground: Ground,
    method: string,
  ): void {
    const props = present(claim.props ?? {});
    const said = Object.entries(props)
      .filter(([name]) => !UNSAID.has(name))
      .map(([name, value]) => `${name} ${Array.isArray(value) ? value.join(', ') : String(value)}`);
    const statement = `${this.#name(id)} (${kind})${said.length > 0 ? `: ${said.join('; ')}` : ''}`;
    this.#assertions.push({
      subject: { node: id, kind, identifiers: claim.identifiers ?? [] },
      props,
      proof: proofOf(ground, method, statement),
    });
  }

  link(type: LinkType, from: string, to: string, props: LooseProps, ground: Ground, method: string): void {
    if (from === to) return;
    const kept = present(props);
    const said = Object.entries(kept).map(([name, value]) => `${name} ${String(value)}`);
    const statement = linkSpec(type)
      .statement.replace('{from}', () => this.#name(from))
      .replace('{to}', () => this.#name(to));
    this.#assertions.push({
      subject: { link: type, from, to },
      props: kept,
      proof: proofOf(ground, method, said.length > 0 ? `${statement} (${said.join('; ')})` : statement),
    });
  }

  #name(id: string): string {
    return this.#labels.get(id) ?? id;
  }
}

function present(props: LooseProps): Props {
  return Object.fromEntries(
    Object.entries(props).filter((entry): entry is [string, Value] => entry[1] !== null && entry[1] !== undefined),
  );
}

function proofOf(ground: Ground, method: string, statement: string): Proof {
  return {
    ...(ground.start !== undefined && ground.end !== undefined ? { start: ground.start, end: ground.end } : {}),
    ...(ground.quote !== undefined ? { quote: ground.quote, sha256: sha256(ground.quote) } : {}),
    method,
    confidence: Math.round(ground.confidence * 1000) / 1000,
    statement,
  };
}
