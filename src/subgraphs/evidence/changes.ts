/** What a change did to nodes and links, in the words of the API. */
import { kindConstant } from '../../model/kind.ts';
import type { Changes, ChangeType } from '../../store/changes.ts';
import { same, stableJson } from '../../store/json.ts';
import type { LinkChange, NodeChange, NodeKind, ProofChange, PropertyChange } from './types.generated.ts';

type NodeChanged = Changes['nodes'][number];
type LinkChanged = Changes['links'][number];
type Values = Readonly<Record<string, unknown>>;

export function nodeChange(changed: NodeChanged): NodeChange {
  const { subject, before, after, proofs } = changed;
  const node = after ?? before;
  if (!node) throw new TypeError('nodeChange: a node that neither was nor is');
  const { name, title } = node.props;
  return {
    change: changeType(changed),
    id: subject,
    kind: kindConstant(node.kind) as NodeKind,
    label: [name, title].find((value) => typeof value === 'string') ?? subject,
    properties: propertyChanges(valuesOf(before), valuesOf(after)),
    proofs: proofs.map(proofChange),
  };
}

function valuesOf(node: NodeChanged['after']): Values {
  return node ? { ...node.props, identifiers: node.identifiers } : {};
}

export function linkChange(changed: LinkChanged): LinkChange {
  const { before, after, proofs } = changed;
  const link = after ?? before;
  if (!link) throw new TypeError('linkChange: a link that neither was nor is');
  return {
    change: changeType(changed),
    type: link.type,
    from: link.from,
    to: link.to,
    properties: propertyChanges(before?.props ?? {}, after?.props ?? {}),
    proofs: proofs.map(proofChange),
  };
}

function changeType({ before, after }: NodeChanged | LinkChanged): ChangeType {
  if (!before) return 'ADDED';
  return after ? 'CHANGED' : 'REMOVED';
}

function propertyChanges(before: Values, after: Values): PropertyChange[] {
  const names = [...new Set([...Object.keys(before), ...Object.keys(after)])].sort();
  return names
    .filter((name) => !same(before[name], after[name]))
    .map((name) => ({ name, before: jsonOf(before[name]), after: jsonOf(after[name]) }));
}

function jsonOf(value: unknown): string | null {
  return value === undefined ? null : stableJson(value);
}

function proofChange({ change, proof }: NodeChanged['proofs'][number]): ProofChange {
  const { id, statement, quote, confidence } = proof;
  return { change, evidence: id, statement, quote: quote ?? null, confidence };
}
