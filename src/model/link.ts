/**
 * The types of link between nodes, declared once: the kinds they join, their properties, and which
 * of those properties tell one link from another between the same two nodes.
 */
import { DOCUMENT_KINDS, FOLLOW_UP_OUTCOMES, type Kind, type PropertySpecs } from './kind.ts';

export interface LinkSpec {
  readonly from: readonly Kind[];
  readonly to: readonly Kind[];
  readonly properties: PropertySpecs;
  /** Properties that are part of the link's identity: other values make another link. */
  readonly identity?: readonly string[];
  /** What the link says, with `{from}` and `{to}` for the labels: the evidence's `statement`. */
  readonly statement: string;
}

const ORDER = { order: { type: 'int' } } as const satisfies PropertySpecs;
const PERIOD = {
  from: { type: 'date', indexed: true },
  until: { type: 'date', indexed: true },
} as const satisfies PropertySpecs;
const NONE = {} as const satisfies PropertySpecs;

export const LINKS = {
  RESPONDS_TO: {
    from: DOCUMENT_KINDS,
    to: ['Motion', 'Commitment'],
    properties: {
      outcome: { type: 'string', indexed: true, required: true, values: FOLLOW_UP_OUTCOMES },
      date: { type: 'date', indexed: true },
    },
    identity: ['outcome'],
    statement: '{from} answers {to}',
  },
  REFERS_TO: {
    from: DOCUMENT_KINDS,
    to: [...DOCUMENT_KINDS, 'Dossier', 'Commitment', 'Debate'],
    properties: NONE,
    statement: '{from} refers to {to}',
  },
  /** Names a gemeente, wherever in the text. */
  MENTIONS: { from: DOCUMENT_KINDS, to: ['Gemeente'], properties: NONE, statement: '{from} names {to}' },
  ENCLOSES: {
    from: DOCUMENT_KINDS,
    to: DOCUMENT_KINDS,
    properties: NONE,
    statement: '{from} was sent with {to}',
  },
  IN_DOSSIER: { from: DOCUMENT_KINDS, to: ['Dossier'], properties: NONE, statement: '{from} is in dossier {to}' },
  SUBMITTED_BY: { from: ['Motion'], to: ['Person'], properties: ORDER, statement: '{from} was submitted by {to}' },
  REPLACES: { from: DOCUMENT_KINDS, to: DOCUMENT_KINDS, properties: NONE, statement: '{from} replaces {to}' },
  SIGNED_BY: {
    from: DOCUMENT_KINDS,
    to: ['Tenure', 'Person', 'Office'],
    properties: ORDER,
    statement: '{from} is signed by {to}',
  },
  SENT_BY: {
    from: DOCUMENT_KINDS,
    to: ['Office', 'Organisation', 'Person'],
    properties: { date: { type: 'date' } },
    statement: '{from} was sent by {to}',
  },
  ADDRESSED_TO: {
    from: DOCUMENT_KINDS,
    to: ['Office', 'Organisation', 'Person'],
    properties: NONE,
    statement: '{from} is addressed to {to}',
  },
  ABOUT: { from: DOCUMENT_KINDS, to: ['Programme'], properties: NONE, statement: '{from} is about {to}' },
  REPORTS_ON: { from: ['Report'], to: ['Programme'], properties: NONE, statement: '{from} reports on {to}' },
  MONITORS: { from: ['Monitor'], to: ['Programme'], properties: NONE, statement: '{from} monitors {to}' },
  PRESENTS: {
    from: DOCUMENT_KINDS,
    to: ['Monitor'],
    properties: NONE,
    statement: '{from} presents the results of {to}',
  },
  FOLLOWS: {
    from: ['Report', 'Monitor'],
    to: ['Report', 'Monitor'],
    properties: NONE,
    statement: '{from} is the next after {to}',
  },
  PUBLISHED_BY: {
    from: DOCUMENT_KINDS,
    to: ['Organisation'],
    properties: NONE,
    statement: '{from} is published by {to}',
  },
  PART_OF: { from: ['Programme'], to: ['Programme'], properties: NONE, statement: '{from} is part of {to}' },
  PROVIDES_FOR: { from: ['Agreement'], to: ['Programme'], properties: NONE, statement: '{from} provides for {to}' },
  FUNDS: { from: ['Fund'], to: ['Programme'], properties: NONE, statement: '{from} pays for {to}' },
  ARRANGED_BY: { from: ['Fund'], to: ['Agreement'], properties: NONE, statement: '{from} belongs to {to}' },
  MADE_BY: {
    from: ['Commitment'],
    to: ['Office', 'Person', 'Organisation'],
    properties: NONE,
    statement: '{from} was made by {to}',
  },
  MADE_IN: {
    from: ['Commitment'],
    to: ['Debate', ...DOCUMENT_KINDS],
    properties: NONE,
    statement: '{from} was made in {to}',
  },
  CONCERNS: { from: ['Commitment', 'Motion'], to: ['Programme'], properties: NONE, statement: '{from} concerns {to}' },
  /** Which ministry has to act on a motion or commitment. */
  ASSIGNED_TO: {
    from: ['Motion', 'Commitment'],
    to: ['Organisation'],
    properties: NONE,
    statement: '{from} falls to {to}',
  },
  RESPONSIBLE_FOR: { from: ['Tenure'], to: ['Programme'], properties: NONE, statement: '{from} answered for {to}' },
  /** Claims that a source makes of what someone aims at; contradicting ones stay side by side. */
  STRIVES_FOR: {
    from: ['Office', 'Person'],
    to: ['Programme'],
    properties: NONE,
    statement: '{from} aims at results of {to}',
  },
  TAKES_PART_IN: {
    from: ['Organisation'],
    to: ['Programme', ...DOCUMENT_KINDS],
    properties: { role: { type: 'string' } },
    statement: '{from} takes part in {to}',
  },
  HOLDER: { from: ['Tenure'], to: ['Person'], properties: NONE, statement: '{from} is held by {to}' },
  OF_OFFICE: { from: ['Tenure'], to: ['Office'], properties: NONE, statement: '{from} is a tenure of {to}' },
  IN_CABINET: { from: ['Tenure'], to: ['Cabinet'], properties: NONE, statement: '{from} is in {to}' },
  BELONGS_TO: {
    from: ['Office', 'Organisation'],
    to: ['Organisation'],
    properties: NONE,
    statement: '{from} belongs to {to}',
  },
  MEMBER_OF: {
    from: ['Person'],
    to: ['Party'],
    properties: PERIOD,
    identity: ['from'],
    statement: '{from} is a member of {to}',
  },
  DECIDES: { from: ['Decision'], to: ['Motion'], properties: NONE, statement: '{from} decides {to}' },
  CAST_IN: { from: ['Vote'], to: ['Decision'], properties: NONE, statement: '{from} was cast in {to}' },
  CAST_BY: { from: ['Vote'], to: ['Party', 'Person'], properties: NONE, statement: '{from} was cast by {to}' },
  LOCATED_IN: {
    from: ['Gemeente'],
    to: ['Province'],
    properties: PERIOD,
    identity: ['from'],
    statement: '{from} lies in {to}',
  },
  SUCCEEDED_BY: {
    from: ['Gemeente'],
    to: ['Gemeente'],
    properties: { date: { type: 'date' } },
    statement: '{from} was succeeded by {to}',
  },
  CHANGED_FROM: {
    from: ['MunicipalChange'],
    to: ['Gemeente'],
    properties: NONE,
    statement: '{from} involved {to} before',
  },
  CHANGED_INTO: {
    from: ['MunicipalChange'],
    to: ['Gemeente'],
    properties: NONE,
    statement: '{from} involved {to} after',
  },
  COVERS: {
    from: ['Coalition'],
    to: ['Gemeente'],
    /** `via`: the CBS codes of the gemeenten that a source names and that this one took the place of. */
    properties: { ...PERIOD, via: { type: 'strings' } },
    statement: '{from} covers {to}',
  },
  OF_PROGRAMME: { from: ['Coalition', 'Tranche'], to: ['Programme'], properties: NONE, statement: '{from} is of {to}' },
  IN_TRANCHE: { from: ['Coalition', 'Gemeente'], to: ['Tranche'], properties: NONE, statement: '{from} is in {to}' },
  MEASURES: { from: ['Measure'], to: ['Programme'], properties: NONE, statement: '{from} measures {to}' },
  OBSERVES: { from: ['Observation'], to: ['Measure'], properties: NONE, statement: '{from} is a value of {to}' },
  DERIVED_FROM: {
    from: ['Observation'],
    to: ['Observation'],
    properties: NONE,
    statement: '{from} is computed from {to}',
  },
  /** The document that a table of observations names for it (PROV: hadPrimarySource). */
  PRIMARY_SOURCE: {
    from: ['Observation'],
    to: DOCUMENT_KINDS,
    properties: NONE,
    statement: '{from} is taken from {to}',
  },
  IN_GEMEENTE: { from: ['Observation'], to: ['Gemeente'], properties: NONE, statement: '{from} is of {to}' },
} as const satisfies Readonly<Record<string, LinkSpec>>;

export type LinkType = keyof typeof LINKS;

export const LINK_TYPES = Object.keys(LINKS) as readonly LinkType[];

export function isLinkType(name: string): name is LinkType {
  return Object.hasOwn(LINKS, name);
}

export function linkSpec(type: LinkType): LinkSpec {
  return LINKS[type];
}

/**
 * The key under which a link is stored: type, both ends, and the values of its identity properties.
 * Two claims with the same key are two proofs of one link.
 */
export function linkKey(type: LinkType, from: string, to: string, props: Readonly<Record<string, unknown>>): string {
  const identity = linkSpec(type).identity ?? [];
  return [type, from, to, ...identity.map((name) => String(props[name] ?? ''))].join('|');
}

/** Whether two nodes can be joined by more than one such link. */
export function mayBeParallel(types: readonly LinkType[]): boolean {
  return types.length !== 1 || types.some((type) => (linkSpec(type).identity?.length ?? 0) > 0);
}

/** The kinds in which links of these types, followed this way, may end. */
export function endKinds(types: readonly LinkType[], direction: 'out' | 'in'): readonly Kind[] {
  return [...new Set(types.flatMap((type) => linkSpec(type)[direction === 'out' ? 'to' : 'from']))];
}

/** Whether links of these types, followed this way, end in nothing but these kinds: none has to be checked. */
export function alwaysAmong(types: readonly LinkType[], direction: 'out' | 'in', kinds: readonly Kind[]): boolean {
  return endKinds(types, direction).every((kind) => kinds.includes(kind));
}
