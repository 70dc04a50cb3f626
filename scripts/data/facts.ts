/** Facts kept by hand in data/facts, one file a source. */
import { readdirSync, readFileSync } from 'node:fs';
import type { Assertion, Props } from '../../src/model/assertion.ts';
import type { Kind } from '../../src/model/kind.ts';
import { type LinkType, linkSpec } from '../../src/model/link.ts';

interface FactsFile {
  readonly source: { readonly id: string; readonly title: string; readonly url: string };
  readonly nodes: readonly { id: string; kind: Kind; props: Props; identifiers?: readonly string[] }[];
  readonly links: readonly { type: LinkType; from: string; to: string; props?: Props }[];
}

export interface SourcedFacts {
  readonly document: string;
  readonly assertions: readonly Assertion[];
}

const FOLDER = new URL('../../data/facts/', import.meta.url);

export function handKeptFacts(): SourcedFacts[] {
  const files = readdirSync(FOLDER)
    .filter((name) => name.endsWith('.json'))
    .sort();
  return files.map((name) => sourced(JSON.parse(readFileSync(new URL(name, FOLDER), 'utf8')) as FactsFile));
}

export function sourced(file: FactsFile): SourcedFacts {
  const { source, nodes, links } = file;
  const proof = (statement: string) => ({ method: 'register', confidence: 1, statement });
  const register: Assertion = {
    subject: { node: source.id, kind: 'Publication' },
    props: { title: source.title, url: source.url, placeholder: false },
    proof: proof(source.title),
  };
  const names = new Map(nodes.map((node) => [node.id, String(node.props['name'] ?? node.props['title'] ?? node.id)]));
  const label = (id: string) => names.get(id) ?? id;
  return {
    document: source.id,
    assertions: [
      register,
      ...nodes.map(({ id, kind, props, identifiers }) => ({
        subject: { node: id, kind, identifiers: identifiers ?? [] },
        props,
        proof: proof(`${label(id)} (${kind})`),
      })),
      ...links.map(({ type, from, to, props }) => ({
        subject: { link: type, from, to },
        props: props ?? {},
        proof: proof(linkSpec(type).statement.replace('{from}', label(from)).replace('{to}', label(to))),
      })),
    ],
  };
}
