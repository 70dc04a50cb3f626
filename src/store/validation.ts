/** Holds a change to the model before anything is written. Every refusal is BAD_CHANGE and names the subject. */
import { type Assertion, isLinkSubject, type Proof, type Props, sha256 } from '../model/assertion.ts';
import { isDate } from '../model/edtf.ts';
import { parseIdentifier } from '../model/identifier.ts';
import { isKind, type Kind, type PropertySpec, type PropertySpecs, propertiesOf } from '../model/kind.ts';
import { isLinkType, linkSpec } from '../model/link.ts';
import { StoreError } from './errors.ts';
import type { StoredNode } from './tables.ts';

/** An id is `prefix:slug` in printable ASCII; `|` separates the parts of a link's key. */
const NODE_ID = /^[a-z][a-z-]*:[!-{}~]+$/;

export function refuse(subject: string, problem: string, mend: string): never {
  throw new StoreError('BAD_CHANGE', `${subject}: ${problem}; ${mend}`);
}

/** Everything that can be judged without the graph: names, types and forms. */
export function checkAssertion({ subject, props, proof }: Assertion): void {
  if (isLinkSubject(subject)) {
    const name = `${subject.link} ${subject.from} -> ${subject.to}`;
    if (!isLinkType(subject.link)) refuse(name, 'unknown link type', 'use a type of src/model/link.ts');
    checkId(name, subject.from);
    checkId(name, subject.to);
    const { properties } = linkSpec(subject.link);
    checkProps(name, props, properties);
    checkComplete(name, props, properties);
    checkProof(name, proof);
    return;
  }
  const name = subject.node;
  checkId(name, name);
  if (!isKind(subject.kind)) refuse(name, `unknown kind "${subject.kind}"`, 'use a kind of src/model/kind.ts');
  for (const identifier of subject.identifiers ?? []) checkIdentifier(name, identifier);
  checkProps(name, props, propertiesOf(subject.kind));
  checkProof(name, proof);
}

export function checkId(subject: string, id: string): void {
  if (!NODE_ID.test(id) || id.startsWith('evidence:')) {
    refuse(subject, `"${id}" is no id of a node`, 'an id is kind:slug in ASCII without spaces or "|"');
  }
}

function checkIdentifier(subject: string, identifier: string): void {
  if (parseIdentifier(identifier)) return;
  refuse(subject, `"${identifier}" is no identifier`, 'write scheme:value as src/model/identifier.ts declares it');
}

/** A node or link that lacks a required property would be shown without its name. */
function checkComplete(subject: string, props: Props, specs: PropertySpecs): void {
  for (const [name, spec] of Object.entries(specs)) {
    if (spec.required && props[name] === undefined) refuse(subject, `"${name}" is missing`, 'it is required: claim it');
  }
}

/** As `checkComplete`, for a node as projected: a name that stands in for a missing one does not count. */
export function checkNode(node: StoredNode, claimed: (property: string) => boolean): void {
  for (const [name, spec] of Object.entries(propertiesOf(node.kind))) {
    if (spec.required && !claimed(name)) {
      refuse(node.id, `"${name}" is missing`, `a ${node.kind} needs one: claim it in this change`);
    }
  }
}

export function checkEnds(
  link: { readonly type: string; readonly from: string; readonly to: string },
  from: Kind | undefined,
  to: Kind | undefined,
): void {
  if (!isLinkType(link.type)) return;
  const spec = linkSpec(link.type);
  const name = `${link.type} ${link.from} -> ${link.to}`;
  if (from && !spec.from.includes(from)) {
    refuse(name, `begins at a ${from}`, `${link.type} begins at: ${spec.from.join(', ')}`);
  }
  if (to && !spec.to.includes(to)) refuse(name, `ends at a ${to}`, `${link.type} ends at: ${spec.to.join(', ')}`);
}

function checkProps(subject: string, props: Props, specs: PropertySpecs): void {
  for (const [name, value] of Object.entries(props)) {
    const spec = Object.hasOwn(specs, name) ? specs[name] : undefined;
    if (!spec) refuse(subject, `unknown property "${name}"`, `known are: ${Object.keys(specs).join(', ') || 'none'}`);
    const problem = problemOf(value, spec);
    if (problem) refuse(subject, `"${name}" ${problem}`, `it is of type ${spec.type}`);
  }
}

function problemOf(value: unknown, spec: PropertySpec): string | null {
  const shown = JSON.stringify(value)?.slice(0, 60);
  switch (spec.type) {
    case 'int':
      return Number.isSafeInteger(value) ? null : `holds ${shown}`;
    case 'float':
      return Number.isFinite(value) ? null : `holds ${shown}`;
    case 'boolean':
      return typeof value === 'boolean' ? null : `holds ${shown}`;
    case 'strings':
      return Array.isArray(value) && value.every((item) => typeof item === 'string') ? null : `holds ${shown}`;
    case 'date':
      return typeof value === 'string' && isDate(value) ? null : `holds ${shown}, which is no EDTF date`;
    default:
      if (typeof value !== 'string') return `holds ${shown}`;
      return !spec.values || spec.values.includes(value)
        ? null
        : `holds ${shown}, not one of ${spec.values.join(', ')}`;
  }
}

function checkProof(subject: string, proof: Proof): void {
  const { start, end, quote, confidence } = proof;
  if (!(confidence >= 0 && confidence <= 1)) refuse(subject, `confidence ${confidence}`, 'it lies between 0 and 1');
  if (proof.method === '' || typeof proof.method !== 'string') refuse(subject, 'no method', 'say how it was found');
  if (typeof proof.statement !== 'string') refuse(subject, 'no statement', 'say in words what is asserted');
  const offset = (at: number | undefined) => at === undefined || (Number.isSafeInteger(at) && at >= 0);
  if (!offset(start) || !offset(end) || (start !== undefined && end !== undefined && start > end)) {
    refuse(subject, `the range ${start}..${end}`, 'offsets count from 0 and do not end before they begin');
  }
  if (quote !== undefined && proof.sha256 !== undefined && sha256(quote) !== proof.sha256) {
    refuse(
      subject,
      'the quote is not the one that sha256 belongs to',
      'leave sha256 out, or give the hash of this quote',
    );
  }
}
