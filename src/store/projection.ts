/**
 * Nodes and links as the evidence about them makes them. Pure: the same evidence gives the same
 * projection, in whatever order it arrived. Rejected evidence supports nothing.
 */
import type { Props, Value } from '../model/assertion.ts';
import { type Kind, type PropertySpecs, propertiesOf } from '../model/kind.ts';
import { linkSpec } from '../model/link.ts';
import { byCodeUnit, sortKeys, stableJson } from './json.ts';
import type { StoredEvidence, StoredLink, StoredNode } from './tables.ts';

/** The node that its evidence supports, or null when none does. */
export function projectNode(
  id: string,
  evidence: readonly StoredEvidence[],
  merged: readonly string[],
): StoredNode | null {
  const support = ranked(evidence, id);
  const kind = kindOf(support);
  if (!kind) return null;
  return {
    id,
    kind,
    props: withNames(id, projectProps(support, propertiesOf(kind), id), propertiesOf(kind)),
    identifiers: sorted(support.flatMap((item) => item.node?.identifiers ?? [])),
    merged: sorted(merged),
  };
}

/**
 * The link that its evidence supports, or null when there is none or an end is missing, of a kind that the
 * type does not join, or the same as the other end.
 */
export function projectLink(
  evidence: readonly StoredEvidence[],
  kindOfNode: (id: string) => Kind | undefined,
): StoredLink | null {
  const subject = evidence.find((item) => item.link)?.link;
  const key = evidence[0]?.subject;
  if (!subject || key === undefined || subject.from === subject.to) return null;
  const support = ranked(evidence, subject.from);
  const spec = linkSpec(subject.type);
  const from = kindOfNode(subject.from);
  const to = kindOfNode(subject.to);
  if (support.length === 0 || !from || !to || !spec.from.includes(from) || !spec.to.includes(to)) return null;
  return { key, ...subject, props: projectProps(support, spec.properties, subject.from) };
}

/** The evidence that counts, the best first. `self`: the document whose own word goes before that of others. */
function ranked(evidence: readonly StoredEvidence[], self: string): readonly StoredEvidence[] {
  return evidence.filter((item) => item.review.state !== 'REJECTED').sort((a, b) => compareSupport(a, b, self));
}

/** Confirmed by a reviewer, then of the document itself, then the more confident, then the smaller document id. */
export function compareSupport(a: StoredEvidence, b: StoredEvidence, self: string): number {
  return (
    Number(b.review.state === 'CONFIRMED') - Number(a.review.state === 'CONFIRMED') ||
    Number(isOwnWord(b, self)) - Number(isOwnWord(a, self)) ||
    b.confidence - a.confidence ||
    byCodeUnit(a.document, b.document) ||
    (a.start ?? Number.MAX_SAFE_INTEGER) - (b.start ?? Number.MAX_SAFE_INTEGER) ||
    byCodeUnit(a.id, b.id)
  );
}

/** What a document says of itself, unless it was only guessed (a title that stands nowhere in the text). */
function isOwnWord(evidence: StoredEvidence, self: string): boolean {
  return evidence.document === self && evidence.confidence >= 0.5;
}

function kindOf(support: readonly StoredEvidence[]): Kind | null {
  const kinds = support.flatMap((item) => (item.node ? [item.node.kind] : []));
  return kinds.find((kind) => kind !== 'UnknownDocument') ?? kinds[0] ?? null;
}

function projectProps(support: readonly StoredEvidence[], specs: PropertySpecs, self: string): Props {
  const props: Record<string, Value> = {};
  for (const name of new Set(support.flatMap(({ claim }) => Object.keys(claim)))) {
    const spec = specs[name];
    const values = support.flatMap(({ claim }) => (claim[name] === undefined ? [] : [claim[name]]));
    const first = values[0];
    if (!spec || first === undefined) continue;
    if (spec.type === 'strings') props[name] = [...new Set(values.flatMap((value) => value as readonly string[]))];
    else props[name] = name === 'placeholder' ? isPlaceholder(support, self) : first;
  }
  return sortKeys(props) as Props;
}

/** A document that someone has seen, or that speaks for itself, is no placeholder, however many others refer to it. */
function isPlaceholder(support: readonly StoredEvidence[], self: string): boolean {
  return support.every(({ document, claim: { placeholder } }) =>
    placeholder === undefined ? document !== self : placeholder,
  );
}

/** A node whose name lost its proof goes by its id, so that no reader meets one without a name. */
function withNames(id: string, props: Props, specs: PropertySpecs): Props {
  const missing = Object.entries(specs).filter(
    ([name, spec]) => spec.required && spec.type === 'string' && !spec.values && props[name] === undefined,
  );
  if (missing.length === 0) return props;
  return sortKeys({ ...props, ...Object.fromEntries(missing.map(([name]) => [name, id])) }) as Props;
}

function sorted(values: readonly string[]): readonly string[] {
  return [...new Set(values)].sort(byCodeUnit);
}

/**
 * Two findings in one passage about one subject are one piece of evidence: it claims what both claim, and
 * where they differ what the more confident one says.
 */
export function unite(a: StoredEvidence, b: StoredEvidence): StoredEvidence {
  const [first, second] = [a, b].sort(compareFindings) as [StoredEvidence, StoredEvidence];
  const claim = { ...second.claim, ...first.claim };
  for (const [name, value] of Object.entries(second.claim)) {
    const own = first.claim[name];
    if (Array.isArray(own) && Array.isArray(value)) claim[name] = [...new Set([...own, ...value])];
  }
  return {
    ...first,
    ...(first.node && {
      node: {
        kind:
          [first, second].find((item) => item.node && item.node.kind !== 'UnknownDocument')?.node?.kind ??
          first.node.kind,
        identifiers: sorted([...first.node.identifiers, ...(second.node?.identifiers ?? [])]),
      },
    }),
    claim: sortKeys(claim) as Props,
    statement: uniteStatements(first.statement, second.statement),
    review: first.review.state === 'PROPOSED' ? second.review : first.review,
  };
}

function compareFindings(a: StoredEvidence, b: StoredEvidence): number {
  return (
    b.confidence - a.confidence ||
    (a.start ?? Number.MAX_SAFE_INTEGER) - (b.start ?? Number.MAX_SAFE_INTEGER) ||
    byCodeUnit(stableJson(a), stableJson(b))
  );
}

function uniteStatements(a: string, b: string): string {
  return a === b ? a : [...new Set([...a.split('; '), ...b.split('; ')])].sort(byCodeUnit).join('; ');
}
