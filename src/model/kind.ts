/**
 * The kinds of node in the graph and their properties, declared once. Both stores derive their
 * constraints and indexes from this table, ingest validates claims against it, and a test holds
 * the GraphQL SDL to it.
 */

/**
 * How a property's value is written:
 * - `string`: short text; `strings`: a list of them, in a meaningful order
 * - `text`: a text that may be megabytes long; stored apart and only read when asked for
 * - `date`: an EDTF date (ISO 8601-2), see `edtf.ts`
 * - `int`, `float`, `boolean`
 */
export type PropertyType = 'string' | 'strings' | 'text' | 'int' | 'float' | 'boolean' | 'date';

export interface PropertySpec {
  readonly type: PropertyType;
  /** Filtered or sorted on: both stores keep an index. */
  readonly indexed?: true;
  /** Its words are found by full text search; the number is the weight of a match in ranking. */
  readonly searchable?: number;
  /** A node of the kind is not complete without it; ingest refuses a claim set that lacks it. */
  readonly required?: true;
  /** The only values allowed. */
  readonly values?: readonly string[];
}

export type PropertySpecs = Readonly<Record<string, PropertySpec>>;

/** Outcomes that a document can state of a motion or commitment. */
export const FOLLOW_UP_OUTCOMES = [
  'FULFILLED',
  'PARTIAL',
  'PENDING',
  'REJECTED',
  'TRANSFERRED',
  'LAPSED',
  'APPRECIATION',
  'HELD_OVER',
  'VOTED_DOWN',
  'RESPONSE',
  'MENTION',
] as const;
export type FollowUpOutcome = (typeof FOLLOW_UP_OUTCOMES)[number];

/** Where a motion or commitment stands, computed from the outcomes of its follow-ups. */
export const TRACK_STATES = ['OPEN', 'PENDING', 'PARTIAL', 'FULFILLED', 'REJECTED', 'TRANSFERRED', 'LAPSED'] as const;
export type TrackState = (typeof TRACK_STATES)[number];

export const REVIEW_STATES = ['PROPOSED', 'CONFIRMED', 'REJECTED'] as const;
export type ReviewState = (typeof REVIEW_STATES)[number];

export const QUANTIFIERS = ['ALL', 'NEARLY_ALL', 'MOST', 'HALF', 'SOME', 'NONE'] as const;
export type Quantifier = (typeof QUANTIFIERS)[number];

/** Properties that every kind of document has. `title` of a placeholder is the citation as found. */
const DOCUMENT = {
  title: { type: 'string', searchable: 4, required: true },
  date: { type: 'date', indexed: true },
  reference: { type: 'string', searchable: 2 },
  kamerstuk: { type: 'string', indexed: true, searchable: 2 },
  url: { type: 'string' },
  placeholder: { type: 'boolean' },
  textHash: { type: 'string' },
  text: { type: 'text', searchable: 1 },
} as const satisfies PropertySpecs;

const NAMED = { name: { type: 'string', indexed: true, searchable: 4, required: true } } as const;
const ALIASED = { ...NAMED, aliases: { type: 'strings', searchable: 3 } } as const;
/** Valid from the first date up to, and not including, the second. */
const VALID = {
  validFrom: { type: 'date', indexed: true },
  validUntil: { type: 'date', indexed: true },
} as const;

export const KINDS = {
  Motion: {
    ...DOCUMENT,
    /** Surnames of all submitters, lower case, sorted, joined by '/': for motions cited by name. */
    submitterKey: { type: 'string', indexed: true },
    leadSubmitter: { type: 'string', indexed: true },
    dictum: { type: 'string', searchable: 2 },
    appreciation: { type: 'string' },
  },
  Letter: { ...DOCUMENT, attachments: { type: 'int' } },
  Report: { ...DOCUMENT, ordinal: { type: 'int', indexed: true } },
  Memo: { ...DOCUMENT, deadline: { type: 'date' } },
  NewsItem: { ...DOCUMENT },
  Monitor: {
    ...DOCUMENT,
    ordinal: { type: 'int', indexed: true },
    /** The year the edition describes, which is not the year it was published in. */
    editionYear: { type: 'int', indexed: true },
  },
  Publication: { ...DOCUMENT },
  ParliamentaryQuestion: { ...DOCUMENT },
  DebateReport: { ...DOCUMENT },
  /** Anything written that is only referred to, so that its kind is not known. */
  UnknownDocument: { ...DOCUMENT },
  Dossier: {
    number: { type: 'string', indexed: true, required: true },
    title: { type: 'string', searchable: 3, required: true },
  },
  Programme: {
    ...ALIASED,
    launched: { type: 'date', indexed: true },
    period: { type: 'date' },
  },
  Agreement: {
    ...ALIASED,
    agreementKind: { type: 'string', values: ['POLITICAL', 'ADMINISTRATIVE'] },
    date: { type: 'date' },
  },
  Fund: { ...ALIASED, fundKind: { type: 'string' } },
  Commitment: {
    text: { type: 'string', searchable: 3, required: true },
    /** When it was made. */
    date: { type: 'date', indexed: true },
    due: { type: 'date', indexed: true },
    recurring: { type: 'boolean' },
  },
  Debate: {
    title: { type: 'string', searchable: 3, required: true },
    debateKind: { type: 'string' },
    date: { type: 'date', indexed: true },
  },
  Decision: {
    title: { type: 'string', required: true },
    date: { type: 'date', indexed: true },
    result: { type: 'string' },
  },
  Vote: { position: { type: 'string', required: true }, weight: { type: 'int' } },
  Person: { ...ALIASED, familyName: { type: 'string', indexed: true } },
  Office: {
    title: { type: 'string', indexed: true, searchable: 3, required: true },
    aliases: { type: 'strings', searchable: 2 },
  },
  /** A person in an office (Popolo: Membership of a Post). */
  Tenure: { from: { type: 'date', indexed: true }, until: { type: 'date', indexed: true } },
  Cabinet: { ...NAMED, from: { type: 'date', indexed: true }, until: { type: 'date' } },
  Party: { ...ALIASED, from: { type: 'date' }, until: { type: 'date' } },
  Organisation: { ...ALIASED, organisationKind: { type: 'string' } },
  Gemeente: {
    ...ALIASED,
    code: { type: 'string', indexed: true, required: true },
    officialName: { type: 'string', searchable: 3 },
    preferredName: { type: 'string' },
    ...VALID,
  },
  Province: { ...ALIASED, code: { type: 'string', indexed: true, required: true } },
  /** Samenvoeging, uitbreiding, herschikking or splitsing of gemeenten on a date, or a change of province or name. */
  MunicipalChange: {
    title: { type: 'string', required: true },
    date: { type: 'date', indexed: true, required: true },
    changeKind: {
      type: 'string',
      values: ['SAMENVOEGING', 'UITBREIDING', 'HERSCHIKKING', 'SPLITSING', 'PROVINCE_CHANGE', 'RENAMING'],
    },
  },
  /** A programme's coalition of gemeenten and others; never the parties of a cabinet. */
  Coalition: { ...NAMED, scope: { type: 'string', values: ['LOCAL', 'REGIONAL', 'NATIONAL'] }, ...VALID },
  Tranche: { ...NAMED, ordinal: { type: 'int', indexed: true }, from: { type: 'date' } },
  Measure: {
    ...NAMED,
    unit: { type: 'string', required: true },
    definition: { type: 'string', searchable: 1 },
    measureKind: { type: 'string', values: ['COUNT', 'SHARE', 'AMOUNT', 'PEOPLE'] },
  },
  Observation: {
    date: { type: 'date', indexed: true },
    value: { type: 'float', indexed: true },
    quantifier: { type: 'string', values: QUANTIFIERS },
    unit: { type: 'string' },
    /** A change since an earlier moment, not a level. */
    delta: { type: 'boolean' },
    /** Computed from other observations, which DERIVED_FROM names. */
    derived: { type: 'boolean' },
    /** A reported share, in percent. */
    percentage: { type: 'float' },
  },
} as const satisfies Readonly<Record<string, PropertySpecs>>;

export type Kind = keyof typeof KINDS;

export const KIND_NAMES = Object.keys(KINDS) as readonly Kind[];

/** Kinds that are something written (the GraphQL interface Document). */
export const DOCUMENT_KINDS = [
  'Motion',
  'Letter',
  'Report',
  'Memo',
  'NewsItem',
  'Monitor',
  'Publication',
  'ParliamentaryQuestion',
  'DebateReport',
  'UnknownDocument',
] as const satisfies readonly Kind[];

/** Kinds whose follow-ups are traced (the GraphQL interface Trackable). */
export const TRACKABLE_KINDS = ['Motion', 'Commitment'] as const satisfies readonly Kind[];

export function isKind(name: string): name is Kind {
  return Object.hasOwn(KINDS, name);
}

export function isDocumentKind(kind: Kind): boolean {
  return (DOCUMENT_KINDS as readonly Kind[]).includes(kind);
}

/** The declared properties of a kind. */
export function propertiesOf(kind: Kind): PropertySpecs {
  return KINDS[kind];
}

/** `NewsItem` as the GraphQL enum NodeKind writes it: `NEWS_ITEM`. */
export function kindConstant(kind: Kind): string {
  return kind.replace(/(?<=[a-z])(?=[A-Z])/g, '_').toUpperCase();
}

/** `NewsItem` as an id's mnemonic prefix: `newsitem`; UnknownDocument's is `document`. */
export function kindPrefix(kind: Kind): string {
  return kind === 'UnknownDocument' ? 'document' : kind.toLowerCase();
}
