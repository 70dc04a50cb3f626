import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { AnyRow, SubgraphContext } from '../context.ts';
import type { NodeRow, EvidenceRow } from '../../store/rows.ts';
import type { ConnectionValue } from '../../planner/api.ts';
export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** A date as EDTF (ISO 8601-2): a day 2022-02-10, a month 2018-09, a year, a season 2022-22 (summer), an interval 2018/2021, an approximate date 2022-06~. As an argument a date of less than a day means its last day for at, asOf, lte and gt, and its first day for gte and lt; an interval is refused. */
  Date: { input: string; output: string; }
  _FieldSet: { input: string; output: string; }
};

/** To whom a document is addressed: a person, an office or an organisation. */
export type Addressee = {
  readonly __typename?: 'Addressee';
  /** Proofs of the address, best first; rejected ones are left out. */
  readonly evidence: ReadonlyArray<Evidence>;
  /** The office; null when it is not one. */
  readonly office?: Maybe<Office>;
  /** The organisation; null when it is not one. */
  readonly organisation?: Maybe<Organisation>;
  /** The person; null when it is not one. */
  readonly person?: Maybe<Person>;
};


/** To whom a document is addressed: a person, an office or an organisation. */
export type AddresseeEvidenceArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** An agreement: political (coalitieakkoord, the agreement of the parties that form a cabinet) or administrative (between government, gemeenten and others). */
export type Agreement = Identified & Node & {
  readonly __typename?: 'Agreement';
  /** Other names and abbreviations that sources use for it; empty when there are none. */
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  /** When the agreement was made (EDTF). */
  readonly date?: Maybe<Scalars['Date']['output']>;
  /** Proofs of what the graph says of this node, best first; rejected ones are left out. */
  readonly evidence: ReadonlyArray<Evidence>;
  /** The funds that belong to it. */
  readonly funds?: Maybe<ReadonlyArray<Fund>>;
  /** The global id, readable and never changed: motion:34104-258. */
  readonly id: Scalars['ID']['output'];
  /** All identifiers that the sources give it, sorted by scheme and value. */
  readonly identifiers: ReadonlyArray<Identifier>;
  /** Whether it is political or administrative. */
  readonly kind?: Maybe<AgreementKind>;
  /** Its name. */
  readonly name: Scalars['String']['output'];
  /** The programmes that it provides for. */
  readonly programmes?: Maybe<ReadonlyArray<Programme>>;
  /** Linked-data addresses of the same thing elsewhere, such as zoek.officielebekendmakingen.nl and Wikidata. */
  readonly sameAs: ReadonlyArray<Scalars['String']['output']>;
};


/** An agreement: political (coalitieakkoord, the agreement of the parties that form a cabinet) or administrative (between government, gemeenten and others). */
export type AgreementEvidenceArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of agreements. */
export type AgreementConnection = {
  readonly __typename?: 'AgreementConnection';
  /** The page, in order. */
  readonly edges: ReadonlyArray<AgreementEdge>;
  /** Whether there is more, and where the page begins and ends. */
  readonly pageInfo: PageInfo;
  /** How many there are in all, whatever the page. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One of a page of agreements. */
export type AgreementEdge = {
  readonly __typename?: 'AgreementEdge';
  /** Where it stands, for after and before. */
  readonly cursor: Scalars['String']['output'];
  /** Proofs of the link that the page follows, best first; a page from the root follows no link and has none. */
  readonly evidence: ReadonlyArray<Evidence>;
  /** The node itself. */
  readonly node: Agreement;
};


/** One of a page of agreements. */
export type AgreementEdgeEvidenceArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** What kind of agreement it is. */
export type AgreementKind =
  /** Between government, gemeenten and others: a bestuursakkoord. */
  | 'ADMINISTRATIVE'
  /** Between the parties that form a cabinet: a coalitieakkoord or regeerakkoord. */
  | 'POLITICAL';

/** A condition on the kind of an agreement. */
export type AgreementKindFilter = {
  /** Exactly this. */
  readonly eq?: InputMaybe<AgreementKind>;
  /** One of these. */
  readonly in?: InputMaybe<ReadonlyArray<AgreementKind>>;
};

/** How to order agreements: exactly one field in each object. */
export type AgreementOrder = {
  /** By date. */
  readonly date?: InputMaybe<OrderDirection>;
  /** By name. */
  readonly name?: InputMaybe<OrderDirection>;
};

/** Which agreements. */
export type AgreementWhere = {
  /** By other name. */
  readonly aliases?: InputMaybe<ListFilter>;
  /** All of these must pass. */
  readonly and?: InputMaybe<ReadonlyArray<AgreementWhere>>;
  /** By date. */
  readonly date?: InputMaybe<DateFilter>;
  /** By kind. */
  readonly kind?: InputMaybe<AgreementKindFilter>;
  /** By name. */
  readonly name?: InputMaybe<StringFilter>;
  /** This must not pass. */
  readonly not?: InputMaybe<AgreementWhere>;
  /** At least one of these must pass. */
  readonly or?: InputMaybe<ReadonlyArray<AgreementWhere>>;
  /** By programme. */
  readonly programmes?: InputMaybe<LinkFilter>;
};

/** A claim of a source that someone aims at results of a programme. */
export type Aim = {
  readonly __typename?: 'Aim';
  /** Proofs of the claim, best first; rejected ones are left out. */
  readonly evidence: ReadonlyArray<Evidence>;
  /** The office; null when the source names a person. */
  readonly office?: Maybe<Office>;
  /** The person; null when the source names an office. */
  readonly person?: Maybe<Person>;
};


/** A claim of a source that someone aims at results of a programme. */
export type AimEvidenceArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of motions and commitments that a document answers. */
export type AnswerConnection = {
  readonly __typename?: 'AnswerConnection';
  /** The page, in order. */
  readonly edges: ReadonlyArray<AnswerEdge>;
  /** Whether there is more, and where the page begins and ends. */
  readonly pageInfo: PageInfo;
  /** How many there are in all, whatever the page. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One of a page of motions and commitments that a document answers. */
export type AnswerEdge = {
  readonly __typename?: 'AnswerEdge';
  /** Where it stands, for after and before. */
  readonly cursor: Scalars['String']['output'];
  /** When that was said (EDTF). */
  readonly date?: Maybe<Scalars['Date']['output']>;
  /** Proofs of the link that the page follows, best first; a page from the root follows no link and has none. */
  readonly evidence: ReadonlyArray<Evidence>;
  /** The node itself. */
  readonly node: MotionOrCommitment;
  /** What the document says became of it. */
  readonly outcome: FollowUpOutcome;
};


/** One of a page of motions and commitments that a document answers. */
export type AnswerEdgeEvidenceArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** How to order motions and commitments that a document answers: exactly one field in each object. */
export type AnswerOrder = {
  /** By when that was said. */
  readonly date?: InputMaybe<OrderDirection>;
  /** By the name of the outcome. */
  readonly outcome?: InputMaybe<OrderDirection>;
};

/** Which motions and commitments that a document answers. */
export type AnswerWhere = {
  /** All of these must pass. */
  readonly and?: InputMaybe<ReadonlyArray<AnswerWhere>>;
  /** By when that was said. */
  readonly date?: InputMaybe<DateFilter>;
  /** This must not pass. */
  readonly not?: InputMaybe<AnswerWhere>;
  /** At least one of these must pass. */
  readonly or?: InputMaybe<ReadonlyArray<AnswerWhere>>;
  /** By what became of it. */
  readonly outcome?: InputMaybe<OutcomeFilter>;
};

/** A kabinet: the ministers and staatssecretarissen that governed together for a time. */
export type Cabinet = Identified & Node & {
  readonly __typename?: 'Cabinet';
  /** Proofs of what the graph says of this node, best first; rejected ones are left out. */
  readonly evidence: ReadonlyArray<Evidence>;
  /** The day it took office (EDTF). */
  readonly from?: Maybe<Scalars['Date']['output']>;
  /** The global id, readable and never changed: motion:34104-258. */
  readonly id: Scalars['ID']['output'];
  /** All identifiers that the sources give it, sorted by scheme and value. */
  readonly identifiers: ReadonlyArray<Identifier>;
  /** Its name. */
  readonly name: Scalars['String']['output'];
  /** Linked-data addresses of the same thing elsewhere, such as zoek.officielebekendmakingen.nl and Wikidata. */
  readonly sameAs: ReadonlyArray<Scalars['String']['output']>;
  /** Its ministers and staatssecretarissen. */
  readonly tenures?: Maybe<TenureConnection>;
  /** The day it left office (EDTF), that day no longer included. */
  readonly until?: Maybe<Scalars['Date']['output']>;
};


/** A kabinet: the ministers and staatssecretarissen that governed together for a time. */
export type CabinetEvidenceArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A kabinet: the ministers and staatssecretarissen that governed together for a time. */
export type CabinetTenuresArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<TenureOrder>>;
  where?: InputMaybe<TenureWhere>;
};

/** A page of cabinets. */
export type CabinetConnection = {
  readonly __typename?: 'CabinetConnection';
  /** The page, in order. */
  readonly edges: ReadonlyArray<CabinetEdge>;
  /** Whether there is more, and where the page begins and ends. */
  readonly pageInfo: PageInfo;
  /** How many there are in all, whatever the page. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One of a page of cabinets. */
export type CabinetEdge = {
  readonly __typename?: 'CabinetEdge';
  /** Where it stands, for after and before. */
  readonly cursor: Scalars['String']['output'];
  /** Proofs of the link that the page follows, best first; a page from the root follows no link and has none. */
  readonly evidence: ReadonlyArray<Evidence>;
  /** The node itself. */
  readonly node: Cabinet;
};


/** One of a page of cabinets. */
export type CabinetEdgeEvidenceArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** How to order cabinets: exactly one field in each object. */
export type CabinetOrder = {
  /** By the day it took office. */
  readonly from?: InputMaybe<OrderDirection>;
  /** By name. */
  readonly name?: InputMaybe<OrderDirection>;
};

/** Which cabinets. */
export type CabinetWhere = {
  /** All of these must pass. */
  readonly and?: InputMaybe<ReadonlyArray<CabinetWhere>>;
  /** By the day it took office. */
  readonly from?: InputMaybe<DateFilter>;
  /** By name. */
  readonly name?: InputMaybe<StringFilter>;
  /** This must not pass. */
  readonly not?: InputMaybe<CabinetWhere>;
  /** At least one of these must pass. */
  readonly or?: InputMaybe<ReadonlyArray<CabinetWhere>>;
};

/** A coalition of gemeenten and other organisations within a programme; never the parties of a cabinet. */
export type Coalition = Identified & Node & {
  readonly __typename?: 'Coalition';
  /** Proofs of what the graph says of this node, best first; rejected ones are left out. */
  readonly evidence: ReadonlyArray<Evidence>;
  /** The global id, readable and never changed: motion:34104-258. */
  readonly id: Scalars['ID']['output'];
  /** All identifiers that the sources give it, sorted by scheme and value. */
  readonly identifiers: ReadonlyArray<Identifier>;
  /** Its name. */
  readonly name: Scalars['String']['output'];
  /** Linked-data addresses of the same thing elsewhere, such as zoek.officielebekendmakingen.nl and Wikidata. */
  readonly sameAs: ReadonlyArray<Scalars['String']['output']>;
};


/** A coalition of gemeenten and other organisations within a programme; never the parties of a cabinet. */
export type CoalitionEvidenceArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** How far a coalition reaches. */
export type CoalitionScope =
  /** One gemeente. */
  | 'LOCAL'
  /** The whole country. */
  | 'NATIONAL'
  /** Several gemeenten. */
  | 'REGIONAL';

/** A toezegging: something that a minister or staatssecretaris promised the Kamer to do. */
export type Commitment = Identified & Node & {
  readonly __typename?: 'Commitment';
  /** When it was promised (EDTF). */
  readonly date?: Maybe<Scalars['Date']['output']>;
  /** Proofs of what the graph says of this node, best first; rejected ones are left out. */
  readonly evidence: ReadonlyArray<Evidence>;
  /** The global id, readable and never changed: motion:34104-258. */
  readonly id: Scalars['ID']['output'];
  /** All identifiers that the sources give it, sorted by scheme and value. */
  readonly identifiers: ReadonlyArray<Identifier>;
  /** Linked-data addresses of the same thing elsewhere, such as zoek.officielebekendmakingen.nl and Wikidata. */
  readonly sameAs: ReadonlyArray<Scalars['String']['output']>;
  /** What was promised, in the words of the source. */
  readonly text: Scalars['String']['output'];
};


/** A toezegging: something that a minister or staatssecretaris promised the Kamer to do. */
export type CommitmentEvidenceArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A condition on a date; all that are given must hold. */
export type DateFilter = {
  /** On this day. */
  readonly eq?: InputMaybe<Scalars['Date']['input']>;
  /** After the last day of this date. */
  readonly gt?: InputMaybe<Scalars['Date']['input']>;
  /** From the first day of this date. */
  readonly gte?: InputMaybe<Scalars['Date']['input']>;
  /** Before the first day of this date. */
  readonly lt?: InputMaybe<Scalars['Date']['input']>;
  /** Up to and including the last day of this date. */
  readonly lte?: InputMaybe<Scalars['Date']['input']>;
  /** Whether the value is missing. */
  readonly missing?: InputMaybe<Scalars['Boolean']['input']>;
  /** Not on this day; a missing date does not pass. */
  readonly ne?: InputMaybe<Scalars['Date']['input']>;
};

/** A debate of the Kamer, plenary or in committee (commissiedebat, formerly algemeen overleg, AO). */
export type Debate = Identified & Node & {
  readonly __typename?: 'Debate';
  /** The date it bears (EDTF); null when the sources give none. */
  readonly date?: Maybe<Scalars['Date']['output']>;
  /** Proofs of what the graph says of this node, best first; rejected ones are left out. */
  readonly evidence: ReadonlyArray<Evidence>;
  /** The global id, readable and never changed: motion:34104-258. */
  readonly id: Scalars['ID']['output'];
  /** All identifiers that the sources give it, sorted by scheme and value. */
  readonly identifiers: ReadonlyArray<Identifier>;
  /** Linked-data addresses of the same thing elsewhere, such as zoek.officielebekendmakingen.nl and Wikidata. */
  readonly sameAs: ReadonlyArray<Scalars['String']['output']>;
  /** Its title or subject line; of a document that is only referred to, the citation as found. */
  readonly title: Scalars['String']['output'];
};


/** A debate of the Kamer, plenary or in committee (commissiedebat, formerly algemeen overleg, AO). */
export type DebateEvidenceArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** The report of a debate (Handelingen, or the verslag of a committee debate). */
export type DebateReport = Document & Identified & Node & {
  readonly __typename?: 'DebateReport';
  /** The date it bears (EDTF); null when the sources give none. */
  readonly date?: Maybe<Scalars['Date']['output']>;
  /** Proofs of what the graph says of this node, best first; rejected ones are left out. */
  readonly evidence: ReadonlyArray<Evidence>;
  /** The global id, readable and never changed: motion:34104-258. */
  readonly id: Scalars['ID']['output'];
  /** All identifiers that the sources give it, sorted by scheme and value. */
  readonly identifiers: ReadonlyArray<Identifier>;
  /** Its number as a kamerstuk (parliamentary paper), dossier and number joined by a hyphen: 34104-258. */
  readonly kamerstuk?: Maybe<Scalars['String']['output']>;
  /** True while it is only known because other documents refer to it. */
  readonly placeholder: Scalars['Boolean']['output'];
  /** The kenmerk: the reference that the sender gave it. */
  readonly reference?: Maybe<Scalars['String']['output']>;
  /** Linked-data addresses of the same thing elsewhere, such as zoek.officielebekendmakingen.nl and Wikidata. */
  readonly sameAs: ReadonlyArray<Scalars['String']['output']>;
  /** Its title or subject line; of a document that is only referred to, the citation as found. */
  readonly title: Scalars['String']['output'];
  /** Where it is published on the web. */
  readonly url?: Maybe<Scalars['String']['output']>;
};


/** The report of a debate (Handelingen, or the verslag of a committee debate). */
export type DebateReportEvidenceArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A decision of the Kamer, such as the result of a vote on a motion. */
export type Decision = Identified & Node & {
  readonly __typename?: 'Decision';
  /** The date it bears (EDTF); null when the sources give none. */
  readonly date?: Maybe<Scalars['Date']['output']>;
  /** Proofs of what the graph says of this node, best first; rejected ones are left out. */
  readonly evidence: ReadonlyArray<Evidence>;
  /** The global id, readable and never changed: motion:34104-258. */
  readonly id: Scalars['ID']['output'];
  /** All identifiers that the sources give it, sorted by scheme and value. */
  readonly identifiers: ReadonlyArray<Identifier>;
  /** Linked-data addresses of the same thing elsewhere, such as zoek.officielebekendmakingen.nl and Wikidata. */
  readonly sameAs: ReadonlyArray<Scalars['String']['output']>;
  /** Its title or subject line; of a document that is only referred to, the citation as found. */
  readonly title: Scalars['String']['output'];
};


/** A decision of the Kamer, such as the result of a vote on a motion. */
export type DecisionEvidenceArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** Anything written, also when it is only known because other documents refer to it. */
export type Document = {
  /** The date it bears (EDTF); null when the sources give none. */
  readonly date?: Maybe<Scalars['Date']['output']>;
  /** The global id, readable and never changed: motion:34104-258. */
  readonly id: Scalars['ID']['output'];
  /** All identifiers that the sources give it, sorted by scheme and value. */
  readonly identifiers: ReadonlyArray<Identifier>;
  /** Its number as a kamerstuk (parliamentary paper): 34104-258. */
  readonly kamerstuk?: Maybe<Scalars['String']['output']>;
  /** True while it is only known because other documents refer to it. */
  readonly placeholder: Scalars['Boolean']['output'];
  /** The kenmerk: the reference that the sender gave it. */
  readonly reference?: Maybe<Scalars['String']['output']>;
  /** Linked-data addresses of the same thing elsewhere. */
  readonly sameAs: ReadonlyArray<Scalars['String']['output']>;
  /** Its title or subject line; of a document that is only referred to, the citation as found. */
  readonly title: Scalars['String']['output'];
  /** Where it is published on the web. */
  readonly url?: Maybe<Scalars['String']['output']>;
};

/** A page of documents. */
export type DocumentConnection = {
  readonly __typename?: 'DocumentConnection';
  /** The page, in order. */
  readonly edges: ReadonlyArray<DocumentEdge>;
  /** Whether there is more, and where the page begins and ends. */
  readonly pageInfo: PageInfo;
  /** How many there are in all, whatever the page. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One of a page of documents. */
export type DocumentEdge = {
  readonly __typename?: 'DocumentEdge';
  /** Where it stands, for after and before. */
  readonly cursor: Scalars['String']['output'];
  /** Proofs of the link that the page follows, best first; a page from the root follows no link and has none. */
  readonly evidence: ReadonlyArray<Evidence>;
  /** The node itself. */
  readonly node: Document;
};


/** One of a page of documents. */
export type DocumentEdgeEvidenceArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** How to order documents: exactly one field in each object. */
export type DocumentOrder = {
  /** By date. */
  readonly date?: InputMaybe<OrderDirection>;
  /** By kamerstuk number. */
  readonly kamerstuk?: InputMaybe<OrderDirection>;
  /** By title. */
  readonly title?: InputMaybe<OrderDirection>;
};

/** Which documents. */
export type DocumentWhere = {
  /** All of these must pass. */
  readonly and?: InputMaybe<ReadonlyArray<DocumentWhere>>;
  /** By date. */
  readonly date?: InputMaybe<DateFilter>;
  /** By kamerstuk number. */
  readonly kamerstuk?: InputMaybe<StringFilter>;
  /** This must not pass. */
  readonly not?: InputMaybe<DocumentWhere>;
  /** At least one of these must pass. */
  readonly or?: InputMaybe<ReadonlyArray<DocumentWhere>>;
  /** Whether it is only referred to; leave out for both. */
  readonly placeholder?: InputMaybe<Scalars['Boolean']['input']>;
  /** By kenmerk. */
  readonly reference?: InputMaybe<StringFilter>;
  /** By title. */
  readonly title?: InputMaybe<StringFilter>;
  /** By web address. */
  readonly url?: InputMaybe<StringFilter>;
};

/** A kamerstukdossier: the numbered file that parliamentary papers on one subject are published in. */
export type Dossier = Identified & Node & {
  readonly __typename?: 'Dossier';
  /** Proofs of what the graph says of this node, best first; rejected ones are left out. */
  readonly evidence: ReadonlyArray<Evidence>;
  /** The global id, readable and never changed: motion:34104-258. */
  readonly id: Scalars['ID']['output'];
  /** All identifiers that the sources give it, sorted by scheme and value. */
  readonly identifiers: ReadonlyArray<Identifier>;
  /** The number of the dossier, with its suffix where it has one: 32279, 35300-XVI. */
  readonly number: Scalars['String']['output'];
  /** Linked-data addresses of the same thing elsewhere, such as zoek.officielebekendmakingen.nl and Wikidata. */
  readonly sameAs: ReadonlyArray<Scalars['String']['output']>;
  /** Its title or subject line; of a document that is only referred to, the citation as found. */
  readonly title: Scalars['String']['output'];
};


/** A kamerstukdossier: the numbered file that parliamentary papers on one subject are published in. */
export type DossierEvidenceArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A proof: the passage of a document that says what the graph claims, how it was found, and what a reviewer made of it. */
export type Evidence = Node & {
  readonly __typename?: 'Evidence';
  /** The share of findings at this confidence that are right, from 0 to 1. */
  readonly confidence: Scalars['Float']['output'];
  /** The document that the passage stands in. */
  readonly document?: Maybe<Document>;
  /** Where the passage ends, exclusive, in UTF-16 code units. */
  readonly end?: Maybe<Scalars['Int']['output']>;
  /** The id of the proof; it stays the same when the document is read again. */
  readonly id: Scalars['ID']['output'];
  /** How it was found: head, citation, follow-up, register, derivation … */
  readonly method: Scalars['String']['output'];
  /** The passage itself, as it stands in the text; null while the graph holds the fact but not the text. */
  readonly quote?: Maybe<Scalars['String']['output']>;
  /** What a reviewer made of it. */
  readonly review: ReviewState;
  /** What the reviewer wrote. */
  readonly reviewNote?: Maybe<Scalars['String']['output']>;
  /** When it was reviewed, ISO 8601 date and time. */
  readonly reviewedAt?: Maybe<Scalars['String']['output']>;
  /** Who reviewed it; null while nobody did. */
  readonly reviewer?: Maybe<Scalars['String']['output']>;
  /** SHA-256 of the passage, hexadecimal, to check a quote against. */
  readonly sha256?: Maybe<Scalars['String']['output']>;
  /** Where the passage begins, in UTF-16 code units of the text as given; null for registers. */
  readonly start?: Maybe<Scalars['Int']['output']>;
  /** What it proves, in our own words. */
  readonly statement: Scalars['String']['output'];
};

/** A condition on a number; all that are given must hold. */
export type FloatFilter = {
  /** Equal to. */
  readonly eq?: InputMaybe<Scalars['Float']['input']>;
  /** More than. */
  readonly gt?: InputMaybe<Scalars['Float']['input']>;
  /** At least. */
  readonly gte?: InputMaybe<Scalars['Float']['input']>;
  /** Less than. */
  readonly lt?: InputMaybe<Scalars['Float']['input']>;
  /** At most. */
  readonly lte?: InputMaybe<Scalars['Float']['input']>;
  /** Whether the value is missing. */
  readonly missing?: InputMaybe<Scalars['Boolean']['input']>;
  /** Not equal to; a missing value does not pass. */
  readonly ne?: InputMaybe<Scalars['Float']['input']>;
};

/** A page of answers to a motion or commitment. */
export type FollowUpConnection = {
  readonly __typename?: 'FollowUpConnection';
  /** The page, in order. */
  readonly edges: ReadonlyArray<FollowUpEdge>;
  /** Whether there is more, and where the page begins and ends. */
  readonly pageInfo: PageInfo;
  /** How many there are in all, whatever the page. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One of a page of answers to a motion or commitment. */
export type FollowUpEdge = {
  readonly __typename?: 'FollowUpEdge';
  /** Where it stands, for after and before. */
  readonly cursor: Scalars['String']['output'];
  /** When that was said (EDTF). */
  readonly date?: Maybe<Scalars['Date']['output']>;
  /** Proofs of the link that the page follows, best first; a page from the root follows no link and has none. */
  readonly evidence: ReadonlyArray<Evidence>;
  /** The node itself. */
  readonly node: Document;
  /** What the document says became of it. */
  readonly outcome: FollowUpOutcome;
};


/** One of a page of answers to a motion or commitment. */
export type FollowUpEdgeEvidenceArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** How to order answers to a motion or commitment: exactly one field in each object. */
export type FollowUpOrder = {
  /** By when that was said. */
  readonly date?: InputMaybe<OrderDirection>;
  /** By the name of the outcome. */
  readonly outcome?: InputMaybe<OrderDirection>;
};

/** What a document says became of a motion or commitment. */
export type FollowUpOutcome =
  /** What government thinks of it before the vote; it moves no state. */
  | 'APPRECIATION'
  /** It has been carried out. */
  | 'FULFILLED'
  /** Aangehouden: its submitter put off the vote; it moves no state. */
  | 'HELD_OVER'
  /** It is no longer of use, or was withdrawn. */
  | 'LAPSED'
  /** The document only mentions it; it moves no state. */
  | 'MENTION'
  /** Part of it has been carried out. */
  | 'PARTIAL'
  /** It will be carried out, or the work on it goes on. */
  | 'PENDING'
  /** Government will not carry it out. */
  | 'REJECTED'
  /** The document answers it without saying what was done; it moves no state. */
  | 'RESPONSE'
  /** It was handed over to another minister or body. */
  | 'TRANSFERRED'
  /** Verworpen: the Kamer rejected it; it moves no state. */
  | 'VOTED_DOWN';

/** Which answers to a motion or commitment. */
export type FollowUpWhere = {
  /** All of these must pass. */
  readonly and?: InputMaybe<ReadonlyArray<FollowUpWhere>>;
  /** By when that was said. */
  readonly date?: InputMaybe<DateFilter>;
  /** This must not pass. */
  readonly not?: InputMaybe<FollowUpWhere>;
  /** At least one of these must pass. */
  readonly or?: InputMaybe<ReadonlyArray<FollowUpWhere>>;
  /** By what became of it. */
  readonly outcome?: InputMaybe<OutcomeFilter>;
};

/** A source of money for a programme, such as a SPUK (specifieke uitkering: a grant of the state to gemeenten). */
export type Fund = Identified & Node & {
  readonly __typename?: 'Fund';
  /** The agreements that it belongs to. */
  readonly agreements?: Maybe<ReadonlyArray<Agreement>>;
  /** Other names and abbreviations that sources use for it; empty when there are none. */
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  /** Proofs of what the graph says of this node, best first; rejected ones are left out. */
  readonly evidence: ReadonlyArray<Evidence>;
  /** What kind of money it is, such as SPUK (specifieke uitkering: a grant of the state to gemeenten). */
  readonly fundKind?: Maybe<Scalars['String']['output']>;
  /** The global id, readable and never changed: motion:34104-258. */
  readonly id: Scalars['ID']['output'];
  /** All identifiers that the sources give it, sorted by scheme and value. */
  readonly identifiers: ReadonlyArray<Identifier>;
  /** Its name. */
  readonly name: Scalars['String']['output'];
  /** The programmes that it pays for. */
  readonly programmes?: Maybe<ReadonlyArray<Programme>>;
  /** Linked-data addresses of the same thing elsewhere, such as zoek.officielebekendmakingen.nl and Wikidata. */
  readonly sameAs: ReadonlyArray<Scalars['String']['output']>;
};


/** A source of money for a programme, such as a SPUK (specifieke uitkering: a grant of the state to gemeenten). */
export type FundEvidenceArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of funds. */
export type FundConnection = {
  readonly __typename?: 'FundConnection';
  /** The page, in order. */
  readonly edges: ReadonlyArray<FundEdge>;
  /** Whether there is more, and where the page begins and ends. */
  readonly pageInfo: PageInfo;
  /** How many there are in all, whatever the page. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One of a page of funds. */
export type FundEdge = {
  readonly __typename?: 'FundEdge';
  /** Where it stands, for after and before. */
  readonly cursor: Scalars['String']['output'];
  /** Proofs of the link that the page follows, best first; a page from the root follows no link and has none. */
  readonly evidence: ReadonlyArray<Evidence>;
  /** The node itself. */
  readonly node: Fund;
};


/** One of a page of funds. */
export type FundEdgeEvidenceArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** How to order funds: exactly one field in each object. */
export type FundOrder = {
  /** By name. */
  readonly name?: InputMaybe<OrderDirection>;
};

/** Which funds. */
export type FundWhere = {
  /** By other name. */
  readonly aliases?: InputMaybe<ListFilter>;
  /** All of these must pass. */
  readonly and?: InputMaybe<ReadonlyArray<FundWhere>>;
  /** By kind. */
  readonly fundKind?: InputMaybe<StringFilter>;
  /** By name. */
  readonly name?: InputMaybe<StringFilter>;
  /** This must not pass. */
  readonly not?: InputMaybe<FundWhere>;
  /** At least one of these must pass. */
  readonly or?: InputMaybe<ReadonlyArray<FundWhere>>;
  /** By programme. */
  readonly programmes?: InputMaybe<LinkFilter>;
};

/** A gemeente (municipality) from its founding to its end; a merger makes another gemeente with another code. */
export type Gemeente = Identified & Node & {
  readonly __typename?: 'Gemeente';
  /** Other names and abbreviations that sources use for it; empty when there are none. */
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  /** Its code at Statistics Netherlands (CBS): GM0363, PV27. */
  readonly code: Scalars['String']['output'];
  /** Proofs of what the graph says of this node, best first; rejected ones are left out. */
  readonly evidence: ReadonlyArray<Evidence>;
  /** The global id, readable and never changed: motion:34104-258. */
  readonly id: Scalars['ID']['output'];
  /** All identifiers that the sources give it, sorted by scheme and value. */
  readonly identifiers: ReadonlyArray<Identifier>;
  /** Its name. */
  readonly name: Scalars['String']['output'];
  /** Linked-data addresses of the same thing elsewhere, such as zoek.officielebekendmakingen.nl and Wikidata. */
  readonly sameAs: ReadonlyArray<Scalars['String']['output']>;
};


/** A gemeente (municipality) from its founding to its end; a merger makes another gemeente with another code. */
export type GemeenteEvidenceArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A node that the world knows by identifiers of its own. */
export type Identified = {
  /** The global id, readable and never changed: motion:34104-258. */
  readonly id: Scalars['ID']['output'];
  /** All identifiers that the sources give it, sorted by scheme and value. */
  readonly identifiers: ReadonlyArray<Identifier>;
  /** Linked-data addresses of the same thing elsewhere. */
  readonly sameAs: ReadonlyArray<Scalars['String']['output']>;
};

/** An identifier of a node in a scheme of the world. */
export type Identifier = {
  readonly __typename?: 'Identifier';
  /** The scheme: kst (kamerstuk), tk-zaak, kenmerk, cbs, tooi, wikidata … */
  readonly scheme: Scalars['String']['output'];
  /** The web or linked-data address that it stands for; null for schemes that have none. */
  readonly uri?: Maybe<Scalars['String']['output']>;
  /** The identifier within the scheme. */
  readonly value: Scalars['String']['output'];
};

/** A condition on a whole number; all that are given must hold. */
export type IntFilter = {
  /** Equal to. */
  readonly eq?: InputMaybe<Scalars['Int']['input']>;
  /** More than. */
  readonly gt?: InputMaybe<Scalars['Int']['input']>;
  /** At least. */
  readonly gte?: InputMaybe<Scalars['Int']['input']>;
  /** Less than. */
  readonly lt?: InputMaybe<Scalars['Int']['input']>;
  /** At most. */
  readonly lte?: InputMaybe<Scalars['Int']['input']>;
  /** Whether the value is missing. */
  readonly missing?: InputMaybe<Scalars['Boolean']['input']>;
  /** Not equal to; a missing value does not pass. */
  readonly ne?: InputMaybe<Scalars['Int']['input']>;
};

/** A Kamerbrief or other official letter, usually from a minister or staatssecretaris to the Kamer. */
export type Letter = Document & Identified & Node & {
  readonly __typename?: 'Letter';
  /** To whom it is addressed. */
  readonly addressees?: Maybe<ReadonlyArray<Addressee>>;
  /** The motions and commitments that it answers, one edge for each outcome. */
  readonly answers?: Maybe<AnswerConnection>;
  /** How many attachments its head names. */
  readonly attachments?: Maybe<Scalars['Int']['output']>;
  /** The date it bears (EDTF); null when the sources give none. */
  readonly date?: Maybe<Scalars['Date']['output']>;
  /** The dossiers it was published in. */
  readonly dossiers?: Maybe<ReadonlyArray<Dossier>>;
  /** Documents that it was sent with. */
  readonly enclosedIn?: Maybe<ReadonlyArray<Document>>;
  /** Documents that were sent with it. */
  readonly encloses?: Maybe<ReadonlyArray<Document>>;
  /** Proofs of what the graph says of this node, best first; rejected ones are left out. */
  readonly evidence: ReadonlyArray<Evidence>;
  /** The text as it was read, to which start and end of proofs refer; null while the graph holds facts only. */
  readonly fullText?: Maybe<Scalars['String']['output']>;
  /** The global id, readable and never changed: motion:34104-258. */
  readonly id: Scalars['ID']['output'];
  /** All identifiers that the sources give it, sorted by scheme and value. */
  readonly identifiers: ReadonlyArray<Identifier>;
  /** Its number as a kamerstuk (parliamentary paper), dossier and number joined by a hyphen: 34104-258. */
  readonly kamerstuk?: Maybe<Scalars['String']['output']>;
  /** The editions of monitors whose results it presents. */
  readonly monitors?: Maybe<ReadonlyArray<Monitor>>;
  /** The organisations that sent it. */
  readonly organisations?: Maybe<ReadonlyArray<Organisation>>;
  /** The organisations that take part in it, each with its role. */
  readonly participants?: Maybe<ReadonlyArray<Participant>>;
  /** True while it is only known because other documents refer to it. */
  readonly placeholder: Scalars['Boolean']['output'];
  /** The programmes it is about. */
  readonly programmes?: Maybe<ReadonlyArray<Programme>>;
  /** The kenmerk: the reference that the sender gave it. */
  readonly reference?: Maybe<Scalars['String']['output']>;
  /** Documents that refer to it. */
  readonly referredToBy?: Maybe<DocumentConnection>;
  /** Documents that it refers to. */
  readonly refersTo?: Maybe<DocumentConnection>;
  /** The document that replaces it. */
  readonly replacedBy?: Maybe<Document>;
  /** The document that it replaces. */
  readonly replaces?: Maybe<Document>;
  /** The reports that it sent. */
  readonly reports?: Maybe<ReadonlyArray<Report>>;
  /** Linked-data addresses of the same thing elsewhere, such as zoek.officielebekendmakingen.nl and Wikidata. */
  readonly sameAs: ReadonlyArray<Scalars['String']['output']>;
  /** The offices that sent it. */
  readonly senders?: Maybe<ReadonlyArray<Office>>;
  /** Who signed it, in the order of signing. */
  readonly signatories?: Maybe<ReadonlyArray<Signatory>>;
  /** Its title or subject line; of a document that is only referred to, the citation as found. */
  readonly title: Scalars['String']['output'];
  /** Where it is published on the web. */
  readonly url?: Maybe<Scalars['String']['output']>;
};


/** A Kamerbrief or other official letter, usually from a minister or staatssecretaris to the Kamer. */
export type LetterAnswersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<AnswerOrder>>;
  where?: InputMaybe<AnswerWhere>;
};


/** A Kamerbrief or other official letter, usually from a minister or staatssecretaris to the Kamer. */
export type LetterEvidenceArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A Kamerbrief or other official letter, usually from a minister or staatssecretaris to the Kamer. */
export type LetterReferredToByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<DocumentOrder>>;
  where?: InputMaybe<DocumentWhere>;
};


/** A Kamerbrief or other official letter, usually from a minister or staatssecretaris to the Kamer. */
export type LetterRefersToArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<DocumentOrder>>;
  where?: InputMaybe<DocumentWhere>;
};

/** A page of letters. */
export type LetterConnection = {
  readonly __typename?: 'LetterConnection';
  /** The page, in order. */
  readonly edges: ReadonlyArray<LetterEdge>;
  /** Whether there is more, and where the page begins and ends. */
  readonly pageInfo: PageInfo;
  /** How many there are in all, whatever the page. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One of a page of letters. */
export type LetterEdge = {
  readonly __typename?: 'LetterEdge';
  /** Where it stands, for after and before. */
  readonly cursor: Scalars['String']['output'];
  /** Proofs of the link that the page follows, best first; a page from the root follows no link and has none. */
  readonly evidence: ReadonlyArray<Evidence>;
  /** The node itself. */
  readonly node: Letter;
};


/** One of a page of letters. */
export type LetterEdgeEvidenceArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** How to order letters: exactly one field in each object. */
export type LetterOrder = {
  /** By date. */
  readonly date?: InputMaybe<OrderDirection>;
  /** By kamerstuk number. */
  readonly kamerstuk?: InputMaybe<OrderDirection>;
  /** By title. */
  readonly title?: InputMaybe<OrderDirection>;
};

/** Which letters. */
export type LetterWhere = {
  /** All of these must pass. */
  readonly and?: InputMaybe<ReadonlyArray<LetterWhere>>;
  /** By number of attachments. */
  readonly attachments?: InputMaybe<IntFilter>;
  /** By date. */
  readonly date?: InputMaybe<DateFilter>;
  /** By dossier. */
  readonly dossiers?: InputMaybe<LinkFilter>;
  /** By kamerstuk number. */
  readonly kamerstuk?: InputMaybe<StringFilter>;
  /** This must not pass. */
  readonly not?: InputMaybe<LetterWhere>;
  /** At least one of these must pass. */
  readonly or?: InputMaybe<ReadonlyArray<LetterWhere>>;
  /** By organisation that sent it. */
  readonly organisations?: InputMaybe<LinkFilter>;
  /** Whether it is only referred to; leave out for both. */
  readonly placeholder?: InputMaybe<Scalars['Boolean']['input']>;
  /** By programme. */
  readonly programmes?: InputMaybe<LinkFilter>;
  /** By kenmerk. */
  readonly reference?: InputMaybe<StringFilter>;
  /** By office that sent it. */
  readonly senders?: InputMaybe<LinkFilter>;
  /** By title. */
  readonly title?: InputMaybe<StringFilter>;
  /** By web address. */
  readonly url?: InputMaybe<StringFilter>;
};

/** A condition on what a node is linked with. */
export type LinkFilter = {
  /** With this node: its id, or another identifier of it as scheme:value. */
  readonly eq?: InputMaybe<Scalars['ID']['input']>;
  /** With at least one of these nodes. */
  readonly in?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Whether the value is missing. */
  readonly missing?: InputMaybe<Scalars['Boolean']['input']>;
};

/** The types of link between nodes. */
export type LinkType =
  /** The node it comes from is about the node it goes to. */
  | 'ABOUT'
  /** The node it comes from is addressed to the node it goes to. */
  | 'ADDRESSED_TO'
  /** The node it comes from belongs to the node it goes to. */
  | 'ARRANGED_BY'
  /** The node it comes from falls to the node it goes to. */
  | 'ASSIGNED_TO'
  /** The node it comes from belongs to the node it goes to. */
  | 'BELONGS_TO'
  /** The node it comes from was cast by the node it goes to. */
  | 'CAST_BY'
  /** The node it comes from was cast in the node it goes to. */
  | 'CAST_IN'
  /** The node it comes from involved the node it goes to before. */
  | 'CHANGED_FROM'
  /** The node it comes from involved the node it goes to after. */
  | 'CHANGED_INTO'
  /** The node it comes from concerns the node it goes to. */
  | 'CONCERNS'
  /** The node it comes from covers the node it goes to. */
  | 'COVERS'
  /** The node it comes from decides the node it goes to. */
  | 'DECIDES'
  /** The node it comes from is computed from the node it goes to. */
  | 'DERIVED_FROM'
  /** The node it comes from was sent with the node it goes to. */
  | 'ENCLOSES'
  /** The node it comes from is the next after the node it goes to. */
  | 'FOLLOWS'
  /** The node it comes from pays for the node it goes to. */
  | 'FUNDS'
  /** The node it comes from is held by the node it goes to. */
  | 'HOLDER'
  /** The node it comes from is in the node it goes to. */
  | 'IN_CABINET'
  /** The node it comes from is in dossier the node it goes to. */
  | 'IN_DOSSIER'
  /** The node it comes from is of the node it goes to. */
  | 'IN_GEMEENTE'
  /** The node it comes from is in the node it goes to. */
  | 'IN_TRANCHE'
  /** The node it comes from lies in the node it goes to. */
  | 'LOCATED_IN'
  /** The node it comes from was made by the node it goes to. */
  | 'MADE_BY'
  /** The node it comes from was made in the node it goes to. */
  | 'MADE_IN'
  /** The node it comes from measures the node it goes to. */
  | 'MEASURES'
  /** The node it comes from is a member of the node it goes to. */
  | 'MEMBER_OF'
  /** The node it comes from names the node it goes to. */
  | 'MENTIONS'
  /** The node it comes from monitors the node it goes to. */
  | 'MONITORS'
  /** The node it comes from is a value of the node it goes to. */
  | 'OBSERVES'
  /** The node it comes from is a tenure of the node it goes to. */
  | 'OF_OFFICE'
  /** The node it comes from is of the node it goes to. */
  | 'OF_PROGRAMME'
  /** The node it comes from is part of the node it goes to. */
  | 'PART_OF'
  /** The node it comes from presents the results of the node it goes to. */
  | 'PRESENTS'
  /** The node it comes from is taken from the node it goes to. */
  | 'PRIMARY_SOURCE'
  /** The node it comes from provides for the node it goes to. */
  | 'PROVIDES_FOR'
  /** The node it comes from is published by the node it goes to. */
  | 'PUBLISHED_BY'
  /** The node it comes from refers to the node it goes to. */
  | 'REFERS_TO'
  /** The node it comes from replaces the node it goes to. */
  | 'REPLACES'
  /** The node it comes from reports on the node it goes to. */
  | 'REPORTS_ON'
  /** The node it comes from answers the node it goes to. */
  | 'RESPONDS_TO'
  /** The node it comes from answered for the node it goes to. */
  | 'RESPONSIBLE_FOR'
  /** The node it comes from was sent by the node it goes to. */
  | 'SENT_BY'
  /** The node it comes from is signed by the node it goes to. */
  | 'SIGNED_BY'
  /** The node it comes from aims at results of the node it goes to. */
  | 'STRIVES_FOR'
  /** The node it comes from was submitted by the node it goes to. */
  | 'SUBMITTED_BY'
  /** The node it comes from was succeeded by the node it goes to. */
  | 'SUCCEEDED_BY'
  /** The node it comes from takes part in the node it goes to. */
  | 'TAKES_PART_IN';

/** A condition on a list of texts. */
export type ListFilter = {
  /** Holds this, upper and lower case alike. */
  readonly has?: InputMaybe<Scalars['String']['input']>;
  /** Whether the value is missing. */
  readonly missing?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Something that is counted or measured for a programme, with its unit and definition. */
export type Measure = Identified & Node & {
  readonly __typename?: 'Measure';
  /** Proofs of what the graph says of this node, best first; rejected ones are left out. */
  readonly evidence: ReadonlyArray<Evidence>;
  /** The global id, readable and never changed: motion:34104-258. */
  readonly id: Scalars['ID']['output'];
  /** All identifiers that the sources give it, sorted by scheme and value. */
  readonly identifiers: ReadonlyArray<Identifier>;
  /** Its name. */
  readonly name: Scalars['String']['output'];
  /** Linked-data addresses of the same thing elsewhere, such as zoek.officielebekendmakingen.nl and Wikidata. */
  readonly sameAs: ReadonlyArray<Scalars['String']['output']>;
};


/** Something that is counted or measured for a programme, with its unit and definition. */
export type MeasureEvidenceArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** What kind of number a measure gives. */
export type MeasureKind =
  /** Money, in euro. */
  | 'AMOUNT'
  /** How many there are. */
  | 'COUNT'
  /** A number of people. */
  | 'PEOPLE'
  /** A part of a whole, in percent. */
  | 'SHARE';

/** A nota: an internal note of a ministry that advises a minister or staatssecretaris. */
export type Memo = Document & Identified & Node & {
  readonly __typename?: 'Memo';
  /** To whom it is addressed. */
  readonly addressees?: Maybe<ReadonlyArray<Addressee>>;
  /** The motions and commitments that it answers, one edge for each outcome. */
  readonly answers?: Maybe<AnswerConnection>;
  /** The date it bears (EDTF); null when the sources give none. */
  readonly date?: Maybe<Scalars['Date']['output']>;
  /** The date by which it asks for a decision (EDTF). */
  readonly deadline?: Maybe<Scalars['Date']['output']>;
  /** Documents that it was sent with. */
  readonly enclosedIn?: Maybe<ReadonlyArray<Document>>;
  /** Documents that were sent with it. */
  readonly encloses?: Maybe<ReadonlyArray<Document>>;
  /** Proofs of what the graph says of this node, best first; rejected ones are left out. */
  readonly evidence: ReadonlyArray<Evidence>;
  /** The text as it was read, to which start and end of proofs refer; null while the graph holds facts only. */
  readonly fullText?: Maybe<Scalars['String']['output']>;
  /** The global id, readable and never changed: motion:34104-258. */
  readonly id: Scalars['ID']['output'];
  /** All identifiers that the sources give it, sorted by scheme and value. */
  readonly identifiers: ReadonlyArray<Identifier>;
  /** Its number as a kamerstuk (parliamentary paper), dossier and number joined by a hyphen: 34104-258. */
  readonly kamerstuk?: Maybe<Scalars['String']['output']>;
  /** The editions of monitors whose results it presents. */
  readonly monitors?: Maybe<ReadonlyArray<Monitor>>;
  /** The organisations that sent it. */
  readonly organisations?: Maybe<ReadonlyArray<Organisation>>;
  /** The organisations that take part in it, each with its role. */
  readonly participants?: Maybe<ReadonlyArray<Participant>>;
  /** True while it is only known because other documents refer to it. */
  readonly placeholder: Scalars['Boolean']['output'];
  /** The programmes it is about. */
  readonly programmes?: Maybe<ReadonlyArray<Programme>>;
  /** The kenmerk: the reference that the sender gave it. */
  readonly reference?: Maybe<Scalars['String']['output']>;
  /** Documents that refer to it. */
  readonly referredToBy?: Maybe<DocumentConnection>;
  /** Documents that it refers to. */
  readonly refersTo?: Maybe<DocumentConnection>;
  /** Linked-data addresses of the same thing elsewhere, such as zoek.officielebekendmakingen.nl and Wikidata. */
  readonly sameAs: ReadonlyArray<Scalars['String']['output']>;
  /** The offices that sent it. */
  readonly senders?: Maybe<ReadonlyArray<Office>>;
  /** Who signed it, in the order of signing. */
  readonly signatories?: Maybe<ReadonlyArray<Signatory>>;
  /** Its title or subject line; of a document that is only referred to, the citation as found. */
  readonly title: Scalars['String']['output'];
  /** Where it is published on the web. */
  readonly url?: Maybe<Scalars['String']['output']>;
};


/** A nota: an internal note of a ministry that advises a minister or staatssecretaris. */
export type MemoAnswersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<AnswerOrder>>;
  where?: InputMaybe<AnswerWhere>;
};


/** A nota: an internal note of a ministry that advises a minister or staatssecretaris. */
export type MemoEvidenceArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A nota: an internal note of a ministry that advises a minister or staatssecretaris. */
export type MemoReferredToByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<DocumentOrder>>;
  where?: InputMaybe<DocumentWhere>;
};


/** A nota: an internal note of a ministry that advises a minister or staatssecretaris. */
export type MemoRefersToArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<DocumentOrder>>;
  where?: InputMaybe<DocumentWhere>;
};

/** A page of memos. */
export type MemoConnection = {
  readonly __typename?: 'MemoConnection';
  /** The page, in order. */
  readonly edges: ReadonlyArray<MemoEdge>;
  /** Whether there is more, and where the page begins and ends. */
  readonly pageInfo: PageInfo;
  /** How many there are in all, whatever the page. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One of a page of memos. */
export type MemoEdge = {
  readonly __typename?: 'MemoEdge';
  /** Where it stands, for after and before. */
  readonly cursor: Scalars['String']['output'];
  /** Proofs of the link that the page follows, best first; a page from the root follows no link and has none. */
  readonly evidence: ReadonlyArray<Evidence>;
  /** The node itself. */
  readonly node: Memo;
};


/** One of a page of memos. */
export type MemoEdgeEvidenceArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** How to order memos: exactly one field in each object. */
export type MemoOrder = {
  /** By date. */
  readonly date?: InputMaybe<OrderDirection>;
  /** By kamerstuk number. */
  readonly kamerstuk?: InputMaybe<OrderDirection>;
  /** By title. */
  readonly title?: InputMaybe<OrderDirection>;
};

/** Which memos. */
export type MemoWhere = {
  /** All of these must pass. */
  readonly and?: InputMaybe<ReadonlyArray<MemoWhere>>;
  /** By date. */
  readonly date?: InputMaybe<DateFilter>;
  /** By deadline. */
  readonly deadline?: InputMaybe<DateFilter>;
  /** By kamerstuk number. */
  readonly kamerstuk?: InputMaybe<StringFilter>;
  /** This must not pass. */
  readonly not?: InputMaybe<MemoWhere>;
  /** At least one of these must pass. */
  readonly or?: InputMaybe<ReadonlyArray<MemoWhere>>;
  /** Whether it is only referred to; leave out for both. */
  readonly placeholder?: InputMaybe<Scalars['Boolean']['input']>;
  /** By programme. */
  readonly programmes?: InputMaybe<LinkFilter>;
  /** By kenmerk. */
  readonly reference?: InputMaybe<StringFilter>;
  /** By title. */
  readonly title?: InputMaybe<StringFilter>;
  /** By web address. */
  readonly url?: InputMaybe<StringFilter>;
};

/** An edition of a recurring measurement of a programme, such as the yearly monitor of an institute. */
export type Monitor = Document & Identified & Node & {
  readonly __typename?: 'Monitor';
  /** When the edition was published (EDTF); the year that it describes is editionYear. */
  readonly date?: Maybe<Scalars['Date']['output']>;
  /** The year that the edition describes, which need not be the year of publication. */
  readonly editionYear?: Maybe<Scalars['Int']['output']>;
  /** Proofs of what the graph says of this node, best first; rejected ones are left out. */
  readonly evidence: ReadonlyArray<Evidence>;
  /** The text as it was read, to which start and end of proofs refer; null while the graph holds facts only. */
  readonly fullText?: Maybe<Scalars['String']['output']>;
  /** The global id, readable and never changed: motion:34104-258. */
  readonly id: Scalars['ID']['output'];
  /** All identifiers that the sources give it, sorted by scheme and value. */
  readonly identifiers: ReadonlyArray<Identifier>;
  /** Its number as a kamerstuk (parliamentary paper), dossier and number joined by a hyphen: 34104-258. */
  readonly kamerstuk?: Maybe<Scalars['String']['output']>;
  /** The edition after it in its series. */
  readonly next?: Maybe<Monitor>;
  /** Which one of its series it is, counted from 1; not the number of the report that presents it. */
  readonly ordinal?: Maybe<Scalars['Int']['output']>;
  /** The organisations that take part in it, each with its role. */
  readonly participants?: Maybe<ReadonlyArray<Participant>>;
  /** True while it is only known because other documents refer to it. */
  readonly placeholder: Scalars['Boolean']['output'];
  /** The documents that present its results. */
  readonly presentedIn?: Maybe<ReadonlyArray<Document>>;
  /** The edition before it in its series. */
  readonly previous?: Maybe<Monitor>;
  /** The programmes it monitors. */
  readonly programmes?: Maybe<ReadonlyArray<Programme>>;
  /** The organisation that published it. */
  readonly publisher?: Maybe<Organisation>;
  /** The kenmerk: the reference that the sender gave it. */
  readonly reference?: Maybe<Scalars['String']['output']>;
  /** Documents that refer to it. */
  readonly referredToBy?: Maybe<DocumentConnection>;
  /** Documents that it refers to. */
  readonly refersTo?: Maybe<DocumentConnection>;
  /** Linked-data addresses of the same thing elsewhere, such as zoek.officielebekendmakingen.nl and Wikidata. */
  readonly sameAs: ReadonlyArray<Scalars['String']['output']>;
  /** Its title or subject line; of a document that is only referred to, the citation as found. */
  readonly title: Scalars['String']['output'];
  /** Where it is published on the web. */
  readonly url?: Maybe<Scalars['String']['output']>;
};


/** An edition of a recurring measurement of a programme, such as the yearly monitor of an institute. */
export type MonitorEvidenceArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** An edition of a recurring measurement of a programme, such as the yearly monitor of an institute. */
export type MonitorReferredToByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<DocumentOrder>>;
  where?: InputMaybe<DocumentWhere>;
};


/** An edition of a recurring measurement of a programme, such as the yearly monitor of an institute. */
export type MonitorRefersToArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<DocumentOrder>>;
  where?: InputMaybe<DocumentWhere>;
};

/** A page of editions of monitors. */
export type MonitorConnection = {
  readonly __typename?: 'MonitorConnection';
  /** The page, in order. */
  readonly edges: ReadonlyArray<MonitorEdge>;
  /** Whether there is more, and where the page begins and ends. */
  readonly pageInfo: PageInfo;
  /** How many there are in all, whatever the page. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One of a page of editions of monitors. */
export type MonitorEdge = {
  readonly __typename?: 'MonitorEdge';
  /** Where it stands, for after and before. */
  readonly cursor: Scalars['String']['output'];
  /** Proofs of the link that the page follows, best first; a page from the root follows no link and has none. */
  readonly evidence: ReadonlyArray<Evidence>;
  /** The node itself. */
  readonly node: Monitor;
};


/** One of a page of editions of monitors. */
export type MonitorEdgeEvidenceArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** How to order editions of monitors: exactly one field in each object. */
export type MonitorOrder = {
  /** By date. */
  readonly date?: InputMaybe<OrderDirection>;
  /** By the year it describes. */
  readonly editionYear?: InputMaybe<OrderDirection>;
  /** By kamerstuk number. */
  readonly kamerstuk?: InputMaybe<OrderDirection>;
  /** By number in its series. */
  readonly ordinal?: InputMaybe<OrderDirection>;
  /** By title. */
  readonly title?: InputMaybe<OrderDirection>;
};

/** Which editions of monitors. */
export type MonitorWhere = {
  /** All of these must pass. */
  readonly and?: InputMaybe<ReadonlyArray<MonitorWhere>>;
  /** By date. */
  readonly date?: InputMaybe<DateFilter>;
  /** By the year it describes. */
  readonly editionYear?: InputMaybe<IntFilter>;
  /** By kamerstuk number. */
  readonly kamerstuk?: InputMaybe<StringFilter>;
  /** This must not pass. */
  readonly not?: InputMaybe<MonitorWhere>;
  /** At least one of these must pass. */
  readonly or?: InputMaybe<ReadonlyArray<MonitorWhere>>;
  /** By number in its series. */
  readonly ordinal?: InputMaybe<IntFilter>;
  /** Whether it is only referred to; leave out for both. */
  readonly placeholder?: InputMaybe<Scalars['Boolean']['input']>;
  /** By programme. */
  readonly programmes?: InputMaybe<LinkFilter>;
  /** By publisher. */
  readonly publisher?: InputMaybe<LinkFilter>;
  /** By kenmerk. */
  readonly reference?: InputMaybe<StringFilter>;
  /** By title. */
  readonly title?: InputMaybe<StringFilter>;
  /** By web address. */
  readonly url?: InputMaybe<StringFilter>;
};

/** A motie: a request or judgement that members of the Kamer put to the vote, published as a kamerstuk (parliamentary paper). */
export type Motion = Document & Identified & Node & {
  readonly __typename?: 'Motion';
  /** The date it bears (EDTF); null when the sources give none. */
  readonly date?: Maybe<Scalars['Date']['output']>;
  /** Proofs of what the graph says of this node, best first; rejected ones are left out. */
  readonly evidence: ReadonlyArray<Evidence>;
  /** The global id, readable and never changed: motion:34104-258. */
  readonly id: Scalars['ID']['output'];
  /** All identifiers that the sources give it, sorted by scheme and value. */
  readonly identifiers: ReadonlyArray<Identifier>;
  /** Its number as a kamerstuk (parliamentary paper), dossier and number joined by a hyphen: 34104-258. */
  readonly kamerstuk?: Maybe<Scalars['String']['output']>;
  /** True while it is only known because other documents refer to it. */
  readonly placeholder: Scalars['Boolean']['output'];
  /** The kenmerk: the reference that the sender gave it. */
  readonly reference?: Maybe<Scalars['String']['output']>;
  /** Linked-data addresses of the same thing elsewhere, such as zoek.officielebekendmakingen.nl and Wikidata. */
  readonly sameAs: ReadonlyArray<Scalars['String']['output']>;
  /** Its title or subject line; of a document that is only referred to, the citation as found. */
  readonly title: Scalars['String']['output'];
  /** Where it is published on the web. */
  readonly url?: Maybe<Scalars['String']['output']>;
};


/** A motie: a request or judgement that members of the Kamer put to the vote, published as a kamerstuk (parliamentary paper). */
export type MotionEvidenceArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** What a document can answer. */
export type MotionOrCommitment = Commitment | Motion;

/** A herindeling: a change of gemeenten on a date: samenvoeging (merger), uitbreiding (extension), herschikking (rearrangement), splitsing (split), change of province or of name. */
export type MunicipalChange = Identified & Node & {
  readonly __typename?: 'MunicipalChange';
  /** The day the change took effect. */
  readonly date?: Maybe<Scalars['Date']['output']>;
  /** Proofs of what the graph says of this node, best first; rejected ones are left out. */
  readonly evidence: ReadonlyArray<Evidence>;
  /** The global id, readable and never changed: motion:34104-258. */
  readonly id: Scalars['ID']['output'];
  /** All identifiers that the sources give it, sorted by scheme and value. */
  readonly identifiers: ReadonlyArray<Identifier>;
  /** Linked-data addresses of the same thing elsewhere, such as zoek.officielebekendmakingen.nl and Wikidata. */
  readonly sameAs: ReadonlyArray<Scalars['String']['output']>;
  /** Its title or subject line; of a document that is only referred to, the citation as found. */
  readonly title: Scalars['String']['output'];
};


/** A herindeling: a change of gemeenten on a date: samenvoeging (merger), uitbreiding (extension), herschikking (rearrangement), splitsing (split), change of province or of name. */
export type MunicipalChangeEvidenceArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** What kind of change of gemeenten it is. */
export type MunicipalChangeKind =
  /** A gemeente, or a part of one, became a new one. */
  | 'HERSCHIKKING'
  /** A gemeente moved to another province. */
  | 'PROVINCE_CHANGE'
  /** A gemeente got another name. */
  | 'RENAMING'
  /** Gemeenten merged into a new one. */
  | 'SAMENVOEGING'
  /** A gemeente was divided over others. */
  | 'SPLITSING'
  /** A gemeente was added to one that goes on to exist. */
  | 'UITBREIDING';

/** A news item on a web site or in a newsletter of government or of an organisation. */
export type NewsItem = Document & Identified & Node & {
  readonly __typename?: 'NewsItem';
  /** The motions and commitments that it answers, one edge for each outcome. */
  readonly answers?: Maybe<AnswerConnection>;
  /** When the news was published (EDTF), which may be later than what it tells of. */
  readonly date?: Maybe<Scalars['Date']['output']>;
  /** Proofs of what the graph says of this node, best first; rejected ones are left out. */
  readonly evidence: ReadonlyArray<Evidence>;
  /** The text as it was read, to which start and end of proofs refer; null while the graph holds facts only. */
  readonly fullText?: Maybe<Scalars['String']['output']>;
  /** The global id, readable and never changed: motion:34104-258. */
  readonly id: Scalars['ID']['output'];
  /** All identifiers that the sources give it, sorted by scheme and value. */
  readonly identifiers: ReadonlyArray<Identifier>;
  /** Its number as a kamerstuk (parliamentary paper), dossier and number joined by a hyphen: 34104-258. */
  readonly kamerstuk?: Maybe<Scalars['String']['output']>;
  /** The editions of monitors whose results it presents. */
  readonly monitors?: Maybe<ReadonlyArray<Monitor>>;
  /** True while it is only known because other documents refer to it. */
  readonly placeholder: Scalars['Boolean']['output'];
  /** The programmes it is about. */
  readonly programmes?: Maybe<ReadonlyArray<Programme>>;
  /** The organisation that published it. */
  readonly publisher?: Maybe<Organisation>;
  /** The kenmerk: the reference that the sender gave it. */
  readonly reference?: Maybe<Scalars['String']['output']>;
  /** Documents that refer to it. */
  readonly referredToBy?: Maybe<DocumentConnection>;
  /** Documents that it refers to. */
  readonly refersTo?: Maybe<DocumentConnection>;
  /** Linked-data addresses of the same thing elsewhere, such as zoek.officielebekendmakingen.nl and Wikidata. */
  readonly sameAs: ReadonlyArray<Scalars['String']['output']>;
  /** Its title or subject line; of a document that is only referred to, the citation as found. */
  readonly title: Scalars['String']['output'];
  /** Where it is published on the web. */
  readonly url?: Maybe<Scalars['String']['output']>;
};


/** A news item on a web site or in a newsletter of government or of an organisation. */
export type NewsItemAnswersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<AnswerOrder>>;
  where?: InputMaybe<AnswerWhere>;
};


/** A news item on a web site or in a newsletter of government or of an organisation. */
export type NewsItemEvidenceArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A news item on a web site or in a newsletter of government or of an organisation. */
export type NewsItemReferredToByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<DocumentOrder>>;
  where?: InputMaybe<DocumentWhere>;
};


/** A news item on a web site or in a newsletter of government or of an organisation. */
export type NewsItemRefersToArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<DocumentOrder>>;
  where?: InputMaybe<DocumentWhere>;
};

/** A page of news items. */
export type NewsItemConnection = {
  readonly __typename?: 'NewsItemConnection';
  /** The page, in order. */
  readonly edges: ReadonlyArray<NewsItemEdge>;
  /** Whether there is more, and where the page begins and ends. */
  readonly pageInfo: PageInfo;
  /** How many there are in all, whatever the page. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One of a page of news items. */
export type NewsItemEdge = {
  readonly __typename?: 'NewsItemEdge';
  /** Where it stands, for after and before. */
  readonly cursor: Scalars['String']['output'];
  /** Proofs of the link that the page follows, best first; a page from the root follows no link and has none. */
  readonly evidence: ReadonlyArray<Evidence>;
  /** The node itself. */
  readonly node: NewsItem;
};


/** One of a page of news items. */
export type NewsItemEdgeEvidenceArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** How to order news items: exactly one field in each object. */
export type NewsItemOrder = {
  /** By date. */
  readonly date?: InputMaybe<OrderDirection>;
  /** By kamerstuk number. */
  readonly kamerstuk?: InputMaybe<OrderDirection>;
  /** By title. */
  readonly title?: InputMaybe<OrderDirection>;
};

/** Which news items. */
export type NewsItemWhere = {
  /** All of these must pass. */
  readonly and?: InputMaybe<ReadonlyArray<NewsItemWhere>>;
  /** By date. */
  readonly date?: InputMaybe<DateFilter>;
  /** By kamerstuk number. */
  readonly kamerstuk?: InputMaybe<StringFilter>;
  /** This must not pass. */
  readonly not?: InputMaybe<NewsItemWhere>;
  /** At least one of these must pass. */
  readonly or?: InputMaybe<ReadonlyArray<NewsItemWhere>>;
  /** Whether it is only referred to; leave out for both. */
  readonly placeholder?: InputMaybe<Scalars['Boolean']['input']>;
  /** By programme. */
  readonly programmes?: InputMaybe<LinkFilter>;
  /** By publisher. */
  readonly publisher?: InputMaybe<LinkFilter>;
  /** By kenmerk. */
  readonly reference?: InputMaybe<StringFilter>;
  /** By title. */
  readonly title?: InputMaybe<StringFilter>;
  /** By web address. */
  readonly url?: InputMaybe<StringFilter>;
};

/** Anything with a global id (Relay). */
export type Node = {
  /** The global id, readable and never changed: motion:34104-258. */
  readonly id: Scalars['ID']['output'];
};

/** The kinds of node in the graph. */
export type NodeKind =
  /** An agreement: political (coalitieakkoord, the agreement of the parties that form a cabinet) or administrative (between government, gemeenten and others). */
  | 'AGREEMENT'
  /** A kabinet: the ministers and staatssecretarissen that governed together for a time. */
  | 'CABINET'
  /** A coalition of gemeenten and other organisations within a programme; never the parties of a cabinet. */
  | 'COALITION'
  /** A toezegging: something that a minister or staatssecretaris promised the Kamer to do. */
  | 'COMMITMENT'
  /** A debate of the Kamer, plenary or in committee (commissiedebat, formerly algemeen overleg, AO). */
  | 'DEBATE'
  /** The report of a debate (Handelingen, or the verslag of a committee debate). */
  | 'DEBATE_REPORT'
  /** A decision of the Kamer, such as the result of a vote on a motion. */
  | 'DECISION'
  /** A kamerstukdossier: the numbered file that parliamentary papers on one subject are published in. */
  | 'DOSSIER'
  /** A source of money for a programme, such as a SPUK (specifieke uitkering: a grant of the state to gemeenten). */
  | 'FUND'
  /** A gemeente (municipality) from its founding to its end; a merger makes another gemeente with another code. */
  | 'GEMEENTE'
  /** A Kamerbrief or other official letter, usually from a minister or staatssecretaris to the Kamer. */
  | 'LETTER'
  /** Something that is counted or measured for a programme, with its unit and definition. */
  | 'MEASURE'
  /** A nota: an internal note of a ministry that advises a minister or staatssecretaris. */
  | 'MEMO'
  /** An edition of a recurring measurement of a programme, such as the yearly monitor of an institute. */
  | 'MONITOR'
  /** A motie: a request or judgement that members of the Kamer put to the vote, published as a kamerstuk (parliamentary paper). */
  | 'MOTION'
  /** A herindeling: a change of gemeenten on a date: samenvoeging (merger), uitbreiding (extension), herschikking (rearrangement), splitsing (split), change of province or of name. */
  | 'MUNICIPAL_CHANGE'
  /** A news item on a web site or in a newsletter of government or of an organisation. */
  | 'NEWS_ITEM'
  /** A dated value of a measure, as one or more documents state it or as computed from others. */
  | 'OBSERVATION'
  /** An office, such as minister or staatssecretaris of a ministry. Offices are not people: see Tenure. */
  | 'OFFICE'
  /** A ministry, agency, institute, association or a unit of one. */
  | 'ORGANISATION'
  /** Kamervragen: written questions of members of the Kamer, or the answer to them. */
  | 'PARLIAMENTARY_QUESTION'
  /** A political party or its fractie (group) in the Kamer. */
  | 'PARTY'
  /** A person in public office or parliament. */
  | 'PERSON'
  /** A policy programme of government, with its parts, period and other names. */
  | 'PROGRAMME'
  /** A provincie. */
  | 'PROVINCE'
  /** Any other published document: a register, a web page, a regulation, a brochure. */
  | 'PUBLICATION'
  /** A report on a programme, such as a voortgangsrapportage (progress report), which often travels inside a letter. */
  | 'REPORT'
  /** A person in an office for a time (Popolo: a membership of a post). */
  | 'TENURE'
  /** A round in which gemeenten or coalitions joined a programme. */
  | 'TRANCHE'
  /** A document that is only referred to, so that its kind is not known. */
  | 'UNKNOWN_DOCUMENT'
  /** How one fractie (parliamentary group) or member voted in a decision. */
  | 'VOTE';

/** A dated value of a measure, as one or more documents state it or as computed from others. */
export type Observation = Identified & Node & {
  readonly __typename?: 'Observation';
  /** The moment the value holds for (EDTF). */
  readonly date?: Maybe<Scalars['Date']['output']>;
  /** Proofs of what the graph says of this node, best first; rejected ones are left out. */
  readonly evidence: ReadonlyArray<Evidence>;
  /** The global id, readable and never changed: motion:34104-258. */
  readonly id: Scalars['ID']['output'];
  /** All identifiers that the sources give it, sorted by scheme and value. */
  readonly identifiers: ReadonlyArray<Identifier>;
  /** Linked-data addresses of the same thing elsewhere, such as zoek.officielebekendmakingen.nl and Wikidata. */
  readonly sameAs: ReadonlyArray<Scalars['String']['output']>;
};


/** A dated value of a measure, as one or more documents state it or as computed from others. */
export type ObservationEvidenceArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** An office, such as minister or staatssecretaris of a ministry. Offices are not people: see Tenure. */
export type Office = Identified & Node & {
  readonly __typename?: 'Office';
  /** Other names and abbreviations that sources use for it; empty when there are none. */
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  /** Proofs of what the graph says of this node, best first; rejected ones are left out. */
  readonly evidence: ReadonlyArray<Evidence>;
  /** Who held it on a day; more than one only when the sources say so. */
  readonly holders?: Maybe<ReadonlyArray<Tenure>>;
  /** The global id, readable and never changed: motion:34104-258. */
  readonly id: Scalars['ID']['output'];
  /** All identifiers that the sources give it, sorted by scheme and value. */
  readonly identifiers: ReadonlyArray<Identifier>;
  /** The letters that were sent by whoever held it. */
  readonly letters?: Maybe<LetterConnection>;
  /** The ministry that it belongs to. */
  readonly organisation?: Maybe<Organisation>;
  /** Linked-data addresses of the same thing elsewhere, such as zoek.officielebekendmakingen.nl and Wikidata. */
  readonly sameAs: ReadonlyArray<Scalars['String']['output']>;
  /** All who held it. */
  readonly tenures?: Maybe<ReadonlyArray<Tenure>>;
  /** Its title or subject line; of a document that is only referred to, the citation as found. */
  readonly title: Scalars['String']['output'];
};


/** An office, such as minister or staatssecretaris of a ministry. Offices are not people: see Tenure. */
export type OfficeEvidenceArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** An office, such as minister or staatssecretaris of a ministry. Offices are not people: see Tenure. */
export type OfficeHoldersArgs = {
  at?: InputMaybe<Scalars['Date']['input']>;
};


/** An office, such as minister or staatssecretaris of a ministry. Offices are not people: see Tenure. */
export type OfficeLettersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<LetterOrder>>;
  where?: InputMaybe<LetterWhere>;
};

/** A page of offices. */
export type OfficeConnection = {
  readonly __typename?: 'OfficeConnection';
  /** The page, in order. */
  readonly edges: ReadonlyArray<OfficeEdge>;
  /** Whether there is more, and where the page begins and ends. */
  readonly pageInfo: PageInfo;
  /** How many there are in all, whatever the page. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One of a page of offices. */
export type OfficeEdge = {
  readonly __typename?: 'OfficeEdge';
  /** Where it stands, for after and before. */
  readonly cursor: Scalars['String']['output'];
  /** Proofs of the link that the page follows, best first; a page from the root follows no link and has none. */
  readonly evidence: ReadonlyArray<Evidence>;
  /** The node itself. */
  readonly node: Office;
};


/** One of a page of offices. */
export type OfficeEdgeEvidenceArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A person who answered for a programme while in an office. */
export type OfficeHolder = {
  readonly __typename?: 'OfficeHolder';
  /** The documents about the programme that the person signed in that office. */
  readonly documents?: Maybe<DocumentConnection>;
  /** Proofs of the responsibility, best first; rejected ones are left out. */
  readonly evidence: ReadonlyArray<Evidence>;
  /** The office. */
  readonly office?: Maybe<Office>;
  /** The person. */
  readonly person?: Maybe<Person>;
  /** The person's time in the office. */
  readonly tenure?: Maybe<Tenure>;
};


/** A person who answered for a programme while in an office. */
export type OfficeHolderDocumentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<DocumentOrder>>;
  where?: InputMaybe<DocumentWhere>;
};


/** A person who answered for a programme while in an office. */
export type OfficeHolderEvidenceArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** How to order offices: exactly one field in each object. */
export type OfficeOrder = {
  /** By title. */
  readonly title?: InputMaybe<OrderDirection>;
};

/** Which offices. */
export type OfficeWhere = {
  /** By other title. */
  readonly aliases?: InputMaybe<ListFilter>;
  /** All of these must pass. */
  readonly and?: InputMaybe<ReadonlyArray<OfficeWhere>>;
  /** This must not pass. */
  readonly not?: InputMaybe<OfficeWhere>;
  /** At least one of these must pass. */
  readonly or?: InputMaybe<ReadonlyArray<OfficeWhere>>;
  /** By ministry. */
  readonly organisation?: InputMaybe<LinkFilter>;
  /** By title. */
  readonly title?: InputMaybe<StringFilter>;
};

/** Which way to order. */
export type OrderDirection =
  /** From low to high, from old to new. */
  | 'ASC'
  /** From high to low, from new to old. */
  | 'DESC';

/** A ministry, agency, institute, association or a unit of one. */
export type Organisation = Identified & Node & {
  readonly __typename?: 'Organisation';
  /** Other names and abbreviations that sources use for it; empty when there are none. */
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  /** Proofs of what the graph says of this node, best first; rejected ones are left out. */
  readonly evidence: ReadonlyArray<Evidence>;
  /** The global id, readable and never changed: motion:34104-258. */
  readonly id: Scalars['ID']['output'];
  /** All identifiers that the sources give it, sorted by scheme and value. */
  readonly identifiers: ReadonlyArray<Identifier>;
  /** The letters that it sent. */
  readonly letters?: Maybe<LetterConnection>;
  /** Its name. */
  readonly name: Scalars['String']['output'];
  /** The offices that belong to it. */
  readonly offices?: Maybe<ReadonlyArray<Office>>;
  /** What kind of organisation it is: ministry, agency, unit. */
  readonly organisationKind?: Maybe<Scalars['String']['output']>;
  /** The organisation that it belongs to. */
  readonly partOf?: Maybe<Organisation>;
  /** The programmes that it takes part in. */
  readonly programmes?: Maybe<ReadonlyArray<Programme>>;
  /** What it published. */
  readonly publications?: Maybe<DocumentConnection>;
  /** Linked-data addresses of the same thing elsewhere, such as zoek.officielebekendmakingen.nl and Wikidata. */
  readonly sameAs: ReadonlyArray<Scalars['String']['output']>;
  /** The organisations that belong to it. */
  readonly units?: Maybe<ReadonlyArray<Organisation>>;
};


/** A ministry, agency, institute, association or a unit of one. */
export type OrganisationEvidenceArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A ministry, agency, institute, association or a unit of one. */
export type OrganisationLettersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<LetterOrder>>;
  where?: InputMaybe<LetterWhere>;
};


/** A ministry, agency, institute, association or a unit of one. */
export type OrganisationPublicationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<DocumentOrder>>;
  where?: InputMaybe<DocumentWhere>;
};

/** A page of organisations. */
export type OrganisationConnection = {
  readonly __typename?: 'OrganisationConnection';
  /** The page, in order. */
  readonly edges: ReadonlyArray<OrganisationEdge>;
  /** Whether there is more, and where the page begins and ends. */
  readonly pageInfo: PageInfo;
  /** How many there are in all, whatever the page. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One of a page of organisations. */
export type OrganisationEdge = {
  readonly __typename?: 'OrganisationEdge';
  /** Where it stands, for after and before. */
  readonly cursor: Scalars['String']['output'];
  /** Proofs of the link that the page follows, best first; a page from the root follows no link and has none. */
  readonly evidence: ReadonlyArray<Evidence>;
  /** The node itself. */
  readonly node: Organisation;
};


/** One of a page of organisations. */
export type OrganisationEdgeEvidenceArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** How to order organisations: exactly one field in each object. */
export type OrganisationOrder = {
  /** By name. */
  readonly name?: InputMaybe<OrderDirection>;
};

/** Which organisations. */
export type OrganisationWhere = {
  /** By other name. */
  readonly aliases?: InputMaybe<ListFilter>;
  /** All of these must pass. */
  readonly and?: InputMaybe<ReadonlyArray<OrganisationWhere>>;
  /** By name. */
  readonly name?: InputMaybe<StringFilter>;
  /** This must not pass. */
  readonly not?: InputMaybe<OrganisationWhere>;
  /** At least one of these must pass. */
  readonly or?: InputMaybe<ReadonlyArray<OrganisationWhere>>;
  /** By kind. */
  readonly organisationKind?: InputMaybe<StringFilter>;
  /** By the organisation it belongs to. */
  readonly partOf?: InputMaybe<LinkFilter>;
};

/** A condition on the outcome of a follow-up. */
export type OutcomeFilter = {
  /** Exactly this. */
  readonly eq?: InputMaybe<FollowUpOutcome>;
  /** One of these. */
  readonly in?: InputMaybe<ReadonlyArray<FollowUpOutcome>>;
};

/** Whether there is more than the page, and where it begins and ends (Relay). */
export type PageInfo = {
  readonly __typename?: 'PageInfo';
  /** The cursor of the last of the page; null when the page is empty. */
  readonly endCursor?: Maybe<Scalars['String']['output']>;
  /** Whether more come after the page. */
  readonly hasNextPage: Scalars['Boolean']['output'];
  /** Whether some come before the page. */
  readonly hasPreviousPage: Scalars['Boolean']['output'];
  /** The cursor of the first of the page; null when the page is empty. */
  readonly startCursor?: Maybe<Scalars['String']['output']>;
};

/** Kamervragen: written questions of members of the Kamer, or the answer to them. */
export type ParliamentaryQuestion = Document & Identified & Node & {
  readonly __typename?: 'ParliamentaryQuestion';
  /** The date it bears (EDTF); null when the sources give none. */
  readonly date?: Maybe<Scalars['Date']['output']>;
  /** Proofs of what the graph says of this node, best first; rejected ones are left out. */
  readonly evidence: ReadonlyArray<Evidence>;
  /** The global id, readable and never changed: motion:34104-258. */
  readonly id: Scalars['ID']['output'];
  /** All identifiers that the sources give it, sorted by scheme and value. */
  readonly identifiers: ReadonlyArray<Identifier>;
  /** Its number as a kamerstuk (parliamentary paper), dossier and number joined by a hyphen: 34104-258. */
  readonly kamerstuk?: Maybe<Scalars['String']['output']>;
  /** True while it is only known because other documents refer to it. */
  readonly placeholder: Scalars['Boolean']['output'];
  /** The kenmerk: the reference that the sender gave it. */
  readonly reference?: Maybe<Scalars['String']['output']>;
  /** Linked-data addresses of the same thing elsewhere, such as zoek.officielebekendmakingen.nl and Wikidata. */
  readonly sameAs: ReadonlyArray<Scalars['String']['output']>;
  /** Its title or subject line; of a document that is only referred to, the citation as found. */
  readonly title: Scalars['String']['output'];
  /** Where it is published on the web. */
  readonly url?: Maybe<Scalars['String']['output']>;
};


/** Kamervragen: written questions of members of the Kamer, or the answer to them. */
export type ParliamentaryQuestionEvidenceArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** An organisation that takes part in a programme or a document. */
export type Participant = {
  readonly __typename?: 'Participant';
  /** Proofs of its part, best first; rejected ones are left out. */
  readonly evidence: ReadonlyArray<Evidence>;
  /** The organisation. */
  readonly organisation?: Maybe<Organisation>;
  /** What it does there, as the source words it. */
  readonly role?: Maybe<Scalars['String']['output']>;
};


/** An organisation that takes part in a programme or a document. */
export type ParticipantEvidenceArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A political party or its fractie (group) in the Kamer. */
export type Party = Identified & Node & {
  readonly __typename?: 'Party';
  /** Other names and abbreviations that sources use for it; empty when there are none. */
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  /** Proofs of what the graph says of this node, best first; rejected ones are left out. */
  readonly evidence: ReadonlyArray<Evidence>;
  /** The global id, readable and never changed: motion:34104-258. */
  readonly id: Scalars['ID']['output'];
  /** All identifiers that the sources give it, sorted by scheme and value. */
  readonly identifiers: ReadonlyArray<Identifier>;
  /** Its name. */
  readonly name: Scalars['String']['output'];
  /** Linked-data addresses of the same thing elsewhere, such as zoek.officielebekendmakingen.nl and Wikidata. */
  readonly sameAs: ReadonlyArray<Scalars['String']['output']>;
};


/** A political party or its fractie (group) in the Kamer. */
export type PartyEvidenceArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A person in public office or parliament. */
export type Person = Identified & Node & {
  readonly __typename?: 'Person';
  /** Other names and abbreviations that sources use for it; empty when there are none. */
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  /** Proofs of what the graph says of this node, best first; rejected ones are left out. */
  readonly evidence: ReadonlyArray<Evidence>;
  /** The global id, readable and never changed: motion:34104-258. */
  readonly id: Scalars['ID']['output'];
  /** All identifiers that the sources give it, sorted by scheme and value. */
  readonly identifiers: ReadonlyArray<Identifier>;
  /** Its name. */
  readonly name: Scalars['String']['output'];
  /** Linked-data addresses of the same thing elsewhere, such as zoek.officielebekendmakingen.nl and Wikidata. */
  readonly sameAs: ReadonlyArray<Scalars['String']['output']>;
};


/** A person in public office or parliament. */
export type PersonEvidenceArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A policy programme of government, with its parts, period and other names. */
export type Programme = Identified & Node & {
  readonly __typename?: 'Programme';
  /** The agreements that provide for it. */
  readonly agreements?: Maybe<AgreementConnection>;
  /** Who aims at results of it according to a source; claims that contradict each other stand side by side. */
  readonly aims?: Maybe<ReadonlyArray<Aim>>;
  /** Other names and abbreviations that sources use for it; empty when there are none. */
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  /** The documents about it, its reports and monitors included. */
  readonly documents?: Maybe<DocumentConnection>;
  /** Proofs of what the graph says of this node, best first; rejected ones are left out. */
  readonly evidence: ReadonlyArray<Evidence>;
  /** The funds that pay for it. */
  readonly funds?: Maybe<FundConnection>;
  /** The global id, readable and never changed: motion:34104-258. */
  readonly id: Scalars['ID']['output'];
  /** All identifiers that the sources give it, sorted by scheme and value. */
  readonly identifiers: ReadonlyArray<Identifier>;
  /** When it was launched (EDTF). */
  readonly launched?: Maybe<Scalars['Date']['output']>;
  /** The editions of monitors that measure it. */
  readonly monitors?: Maybe<MonitorConnection>;
  /** Its name. */
  readonly name: Scalars['String']['output'];
  /** Who answered for it, in which office. */
  readonly officeHolders?: Maybe<ReadonlyArray<OfficeHolder>>;
  /** The programme that it is part of. */
  readonly partOf?: Maybe<Programme>;
  /** The organisations that take part in it. */
  readonly participants?: Maybe<ReadonlyArray<Participant>>;
  /** The programmes that are part of it. */
  readonly parts?: Maybe<ReadonlyArray<Programme>>;
  /** The period for which it was set up (EDTF interval, such as 2018/2021). */
  readonly period?: Maybe<Scalars['Date']['output']>;
  /** The reports on it, such as voortgangsrapportages. */
  readonly reports?: Maybe<ReportConnection>;
  /** Linked-data addresses of the same thing elsewhere, such as zoek.officielebekendmakingen.nl and Wikidata. */
  readonly sameAs: ReadonlyArray<Scalars['String']['output']>;
};


/** A policy programme of government, with its parts, period and other names. */
export type ProgrammeAgreementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<AgreementOrder>>;
  where?: InputMaybe<AgreementWhere>;
};


/** A policy programme of government, with its parts, period and other names. */
export type ProgrammeDocumentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<ReadonlyArray<NodeKind>>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<DocumentOrder>>;
  where?: InputMaybe<DocumentWhere>;
};


/** A policy programme of government, with its parts, period and other names. */
export type ProgrammeEvidenceArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A policy programme of government, with its parts, period and other names. */
export type ProgrammeFundsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<FundOrder>>;
  where?: InputMaybe<FundWhere>;
};


/** A policy programme of government, with its parts, period and other names. */
export type ProgrammeMonitorsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<MonitorOrder>>;
  where?: InputMaybe<MonitorWhere>;
};


/** A policy programme of government, with its parts, period and other names. */
export type ProgrammeReportsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ReportOrder>>;
  where?: InputMaybe<ReportWhere>;
};

/** A page of programmes. */
export type ProgrammeConnection = {
  readonly __typename?: 'ProgrammeConnection';
  /** The page, in order. */
  readonly edges: ReadonlyArray<ProgrammeEdge>;
  /** Whether there is more, and where the page begins and ends. */
  readonly pageInfo: PageInfo;
  /** How many there are in all, whatever the page. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One of a page of programmes. */
export type ProgrammeEdge = {
  readonly __typename?: 'ProgrammeEdge';
  /** Where it stands, for after and before. */
  readonly cursor: Scalars['String']['output'];
  /** Proofs of the link that the page follows, best first; a page from the root follows no link and has none. */
  readonly evidence: ReadonlyArray<Evidence>;
  /** The node itself. */
  readonly node: Programme;
};


/** One of a page of programmes. */
export type ProgrammeEdgeEvidenceArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** How to order programmes: exactly one field in each object. */
export type ProgrammeOrder = {
  /** By launch. */
  readonly launched?: InputMaybe<OrderDirection>;
  /** By name. */
  readonly name?: InputMaybe<OrderDirection>;
};

/** Which programmes. */
export type ProgrammeWhere = {
  /** By other name. */
  readonly aliases?: InputMaybe<ListFilter>;
  /** All of these must pass. */
  readonly and?: InputMaybe<ReadonlyArray<ProgrammeWhere>>;
  /** By launch. */
  readonly launched?: InputMaybe<DateFilter>;
  /** By name. */
  readonly name?: InputMaybe<StringFilter>;
  /** This must not pass. */
  readonly not?: InputMaybe<ProgrammeWhere>;
  /** At least one of these must pass. */
  readonly or?: InputMaybe<ReadonlyArray<ProgrammeWhere>>;
  /** By the programme it is part of. */
  readonly partOf?: InputMaybe<LinkFilter>;
  /** By the first day of its period. */
  readonly period?: InputMaybe<DateFilter>;
};

/** A provincie. */
export type Province = Identified & Node & {
  readonly __typename?: 'Province';
  /** Other names and abbreviations that sources use for it; empty when there are none. */
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  /** Its code at Statistics Netherlands (CBS): GM0363, PV27. */
  readonly code: Scalars['String']['output'];
  /** Proofs of what the graph says of this node, best first; rejected ones are left out. */
  readonly evidence: ReadonlyArray<Evidence>;
  /** The global id, readable and never changed: motion:34104-258. */
  readonly id: Scalars['ID']['output'];
  /** All identifiers that the sources give it, sorted by scheme and value. */
  readonly identifiers: ReadonlyArray<Identifier>;
  /** Its name. */
  readonly name: Scalars['String']['output'];
  /** Linked-data addresses of the same thing elsewhere, such as zoek.officielebekendmakingen.nl and Wikidata. */
  readonly sameAs: ReadonlyArray<Scalars['String']['output']>;
};


/** A provincie. */
export type ProvinceEvidenceArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** Any other published document: a register, a web page, a regulation, a brochure. */
export type Publication = Document & Identified & Node & {
  readonly __typename?: 'Publication';
  /** The motions and commitments that it answers, one edge for each outcome. */
  readonly answers?: Maybe<AnswerConnection>;
  /** The date it bears (EDTF); null when the sources give none. */
  readonly date?: Maybe<Scalars['Date']['output']>;
  /** The dossiers it was published in. */
  readonly dossiers?: Maybe<ReadonlyArray<Dossier>>;
  /** Proofs of what the graph says of this node, best first; rejected ones are left out. */
  readonly evidence: ReadonlyArray<Evidence>;
  /** The text as it was read, to which start and end of proofs refer; null while the graph holds facts only. */
  readonly fullText?: Maybe<Scalars['String']['output']>;
  /** The global id, readable and never changed: motion:34104-258. */
  readonly id: Scalars['ID']['output'];
  /** All identifiers that the sources give it, sorted by scheme and value. */
  readonly identifiers: ReadonlyArray<Identifier>;
  /** Its number as a kamerstuk (parliamentary paper), dossier and number joined by a hyphen: 34104-258. */
  readonly kamerstuk?: Maybe<Scalars['String']['output']>;
  /** True while it is only known because other documents refer to it. */
  readonly placeholder: Scalars['Boolean']['output'];
  /** The programmes it is about. */
  readonly programmes?: Maybe<ReadonlyArray<Programme>>;
  /** The organisation that published it. */
  readonly publisher?: Maybe<Organisation>;
  /** The kenmerk: the reference that the sender gave it. */
  readonly reference?: Maybe<Scalars['String']['output']>;
  /** Documents that refer to it. */
  readonly referredToBy?: Maybe<DocumentConnection>;
  /** Documents that it refers to. */
  readonly refersTo?: Maybe<DocumentConnection>;
  /** The document that replaces it. */
  readonly replacedBy?: Maybe<Document>;
  /** The document that it replaces. */
  readonly replaces?: Maybe<Document>;
  /** Linked-data addresses of the same thing elsewhere, such as zoek.officielebekendmakingen.nl and Wikidata. */
  readonly sameAs: ReadonlyArray<Scalars['String']['output']>;
  /** Its title or subject line; of a document that is only referred to, the citation as found. */
  readonly title: Scalars['String']['output'];
  /** Where it is published on the web. */
  readonly url?: Maybe<Scalars['String']['output']>;
};


/** Any other published document: a register, a web page, a regulation, a brochure. */
export type PublicationAnswersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<AnswerOrder>>;
  where?: InputMaybe<AnswerWhere>;
};


/** Any other published document: a register, a web page, a regulation, a brochure. */
export type PublicationEvidenceArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Any other published document: a register, a web page, a regulation, a brochure. */
export type PublicationReferredToByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<DocumentOrder>>;
  where?: InputMaybe<DocumentWhere>;
};


/** Any other published document: a register, a web page, a regulation, a brochure. */
export type PublicationRefersToArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<DocumentOrder>>;
  where?: InputMaybe<DocumentWhere>;
};

/** A page of publications. */
export type PublicationConnection = {
  readonly __typename?: 'PublicationConnection';
  /** The page, in order. */
  readonly edges: ReadonlyArray<PublicationEdge>;
  /** Whether there is more, and where the page begins and ends. */
  readonly pageInfo: PageInfo;
  /** How many there are in all, whatever the page. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One of a page of publications. */
export type PublicationEdge = {
  readonly __typename?: 'PublicationEdge';
  /** Where it stands, for after and before. */
  readonly cursor: Scalars['String']['output'];
  /** Proofs of the link that the page follows, best first; a page from the root follows no link and has none. */
  readonly evidence: ReadonlyArray<Evidence>;
  /** The node itself. */
  readonly node: Publication;
};


/** One of a page of publications. */
export type PublicationEdgeEvidenceArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** How to order publications: exactly one field in each object. */
export type PublicationOrder = {
  /** By date. */
  readonly date?: InputMaybe<OrderDirection>;
  /** By kamerstuk number. */
  readonly kamerstuk?: InputMaybe<OrderDirection>;
  /** By title. */
  readonly title?: InputMaybe<OrderDirection>;
};

/** Which publications. */
export type PublicationWhere = {
  /** All of these must pass. */
  readonly and?: InputMaybe<ReadonlyArray<PublicationWhere>>;
  /** By date. */
  readonly date?: InputMaybe<DateFilter>;
  /** By kamerstuk number. */
  readonly kamerstuk?: InputMaybe<StringFilter>;
  /** This must not pass. */
  readonly not?: InputMaybe<PublicationWhere>;
  /** At least one of these must pass. */
  readonly or?: InputMaybe<ReadonlyArray<PublicationWhere>>;
  /** Whether it is only referred to; leave out for both. */
  readonly placeholder?: InputMaybe<Scalars['Boolean']['input']>;
  /** By programme. */
  readonly programmes?: InputMaybe<LinkFilter>;
  /** By publisher. */
  readonly publisher?: InputMaybe<LinkFilter>;
  /** By kenmerk. */
  readonly reference?: InputMaybe<StringFilter>;
  /** By title. */
  readonly title?: InputMaybe<StringFilter>;
  /** By web address. */
  readonly url?: InputMaybe<StringFilter>;
};

/** How many of all, where a source uses a word and not a number. */
export type Quantifier =
  /** All of them ("alle"). */
  | 'ALL'
  /** About half ("de helft"). */
  | 'HALF'
  /** More than half ("de meeste", "ruim de helft"). */
  | 'MOST'
  /** Nearly all ("vrijwel alle"). */
  | 'NEARLY_ALL'
  /** None ("geen"). */
  | 'NONE'
  /** Some ("een aantal", "enkele"). */
  | 'SOME';

/** Where every question begins. */
export type Query = {
  readonly __typename?: 'Query';
  /** All agreements. */
  readonly agreements?: Maybe<AgreementConnection>;
  /** All cabinets. */
  readonly cabinets?: Maybe<CabinetConnection>;
  /** All documents, of every kind. */
  readonly documents?: Maybe<DocumentConnection>;
  /** All funds. */
  readonly funds?: Maybe<FundConnection>;
  /** All letters. */
  readonly letters?: Maybe<LetterConnection>;
  /** All memos (nota's). */
  readonly memos?: Maybe<MemoConnection>;
  /** All editions of monitors. */
  readonly monitors?: Maybe<MonitorConnection>;
  /** All news items. */
  readonly newsItems?: Maybe<NewsItemConnection>;
  /** The office that a title means; null when there is none, AMBIGUOUS when several fit. */
  readonly office?: Maybe<Office>;
  /** All offices. */
  readonly offices?: Maybe<OfficeConnection>;
  /** The organisation with a name, abbreviation or id; null when there is none, AMBIGUOUS when several fit. */
  readonly organisation?: Maybe<Organisation>;
  /** All organisations. */
  readonly organisations?: Maybe<OrganisationConnection>;
  /** The programme with a name, alias or id, upper and lower case alike; null when there is none, AMBIGUOUS when several fit. */
  readonly programme?: Maybe<Programme>;
  /** All programmes. */
  readonly programmes?: Maybe<ProgrammeConnection>;
  /** All other publications. */
  readonly publications?: Maybe<PublicationConnection>;
  /** All reports. */
  readonly reports?: Maybe<ReportConnection>;
  /** All tenures: who held which office when. */
  readonly tenures?: Maybe<TenureConnection>;
};


/** Where every question begins. */
export type QueryAgreementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<AgreementOrder>>;
  where?: InputMaybe<AgreementWhere>;
};


/** Where every question begins. */
export type QueryCabinetsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<CabinetOrder>>;
  where?: InputMaybe<CabinetWhere>;
};


/** Where every question begins. */
export type QueryDocumentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<ReadonlyArray<NodeKind>>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<DocumentOrder>>;
  where?: InputMaybe<DocumentWhere>;
};


/** Where every question begins. */
export type QueryFundsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<FundOrder>>;
  where?: InputMaybe<FundWhere>;
};


/** Where every question begins. */
export type QueryLettersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<LetterOrder>>;
  where?: InputMaybe<LetterWhere>;
};


/** Where every question begins. */
export type QueryMemosArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<MemoOrder>>;
  where?: InputMaybe<MemoWhere>;
};


/** Where every question begins. */
export type QueryMonitorsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<MonitorOrder>>;
  where?: InputMaybe<MonitorWhere>;
};


/** Where every question begins. */
export type QueryNewsItemsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<NewsItemOrder>>;
  where?: InputMaybe<NewsItemWhere>;
};


/** Where every question begins. */
export type QueryOfficeArgs = {
  title: Scalars['String']['input'];
};


/** Where every question begins. */
export type QueryOfficesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<OfficeOrder>>;
  where?: InputMaybe<OfficeWhere>;
};


/** Where every question begins. */
export type QueryOrganisationArgs = {
  name: Scalars['String']['input'];
};


/** Where every question begins. */
export type QueryOrganisationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<OrganisationOrder>>;
  where?: InputMaybe<OrganisationWhere>;
};


/** Where every question begins. */
export type QueryProgrammeArgs = {
  name: Scalars['String']['input'];
};


/** Where every question begins. */
export type QueryProgrammesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ProgrammeOrder>>;
  where?: InputMaybe<ProgrammeWhere>;
};


/** Where every question begins. */
export type QueryPublicationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<PublicationOrder>>;
  where?: InputMaybe<PublicationWhere>;
};


/** Where every question begins. */
export type QueryReportsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ReportOrder>>;
  where?: InputMaybe<ReportWhere>;
};


/** Where every question begins. */
export type QueryTenuresArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<TenureOrder>>;
  where?: InputMaybe<TenureWhere>;
};

/** A report on a programme, such as a voortgangsrapportage (progress report), which often travels inside a letter. */
export type Report = Document & Identified & Node & {
  readonly __typename?: 'Report';
  /** The motions and commitments that it answers, one edge for each outcome. */
  readonly answers?: Maybe<AnswerConnection>;
  /** The date it bears (EDTF); null when the sources give none. */
  readonly date?: Maybe<Scalars['Date']['output']>;
  /** The dossiers it was published in. */
  readonly dossiers?: Maybe<ReadonlyArray<Dossier>>;
  /** Proofs of what the graph says of this node, best first; rejected ones are left out. */
  readonly evidence: ReadonlyArray<Evidence>;
  /** The text as it was read, to which start and end of proofs refer; null while the graph holds facts only. */
  readonly fullText?: Maybe<Scalars['String']['output']>;
  /** The global id, readable and never changed: motion:34104-258. */
  readonly id: Scalars['ID']['output'];
  /** All identifiers that the sources give it, sorted by scheme and value. */
  readonly identifiers: ReadonlyArray<Identifier>;
  /** Its number as a kamerstuk (parliamentary paper), dossier and number joined by a hyphen: 34104-258. */
  readonly kamerstuk?: Maybe<Scalars['String']['output']>;
  /** The letter that sent it to the Kamer. */
  readonly letter?: Maybe<Letter>;
  /** The editions of monitors whose results it presents. */
  readonly monitors?: Maybe<ReadonlyArray<Monitor>>;
  /** The report after it in its series. */
  readonly next?: Maybe<Report>;
  /** Which one of its series it is, counted from 1; not the number of any monitor it presents. */
  readonly ordinal?: Maybe<Scalars['Int']['output']>;
  /** The organisations that take part in it, each with its role. */
  readonly participants?: Maybe<ReadonlyArray<Participant>>;
  /** True while it is only known because other documents refer to it. */
  readonly placeholder: Scalars['Boolean']['output'];
  /** The report before it in its series. */
  readonly previous?: Maybe<Report>;
  /** The programmes it reports on. */
  readonly programmes?: Maybe<ReadonlyArray<Programme>>;
  /** The organisation that published it. */
  readonly publisher?: Maybe<Organisation>;
  /** The kenmerk: the reference that the sender gave it. */
  readonly reference?: Maybe<Scalars['String']['output']>;
  /** Documents that refer to it. */
  readonly referredToBy?: Maybe<DocumentConnection>;
  /** Documents that it refers to. */
  readonly refersTo?: Maybe<DocumentConnection>;
  /** Linked-data addresses of the same thing elsewhere, such as zoek.officielebekendmakingen.nl and Wikidata. */
  readonly sameAs: ReadonlyArray<Scalars['String']['output']>;
  /** Who signed it, in the order of signing. */
  readonly signatories?: Maybe<ReadonlyArray<Signatory>>;
  /** Its title or subject line; of a document that is only referred to, the citation as found. */
  readonly title: Scalars['String']['output'];
  /** Where it is published on the web. */
  readonly url?: Maybe<Scalars['String']['output']>;
};


/** A report on a programme, such as a voortgangsrapportage (progress report), which often travels inside a letter. */
export type ReportAnswersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<AnswerOrder>>;
  where?: InputMaybe<AnswerWhere>;
};


/** A report on a programme, such as a voortgangsrapportage (progress report), which often travels inside a letter. */
export type ReportEvidenceArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A report on a programme, such as a voortgangsrapportage (progress report), which often travels inside a letter. */
export type ReportReferredToByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<DocumentOrder>>;
  where?: InputMaybe<DocumentWhere>;
};


/** A report on a programme, such as a voortgangsrapportage (progress report), which often travels inside a letter. */
export type ReportRefersToArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<DocumentOrder>>;
  where?: InputMaybe<DocumentWhere>;
};

/** A page of reports. */
export type ReportConnection = {
  readonly __typename?: 'ReportConnection';
  /** The page, in order. */
  readonly edges: ReadonlyArray<ReportEdge>;
  /** Whether there is more, and where the page begins and ends. */
  readonly pageInfo: PageInfo;
  /** How many there are in all, whatever the page. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One of a page of reports. */
export type ReportEdge = {
  readonly __typename?: 'ReportEdge';
  /** Where it stands, for after and before. */
  readonly cursor: Scalars['String']['output'];
  /** Proofs of the link that the page follows, best first; a page from the root follows no link and has none. */
  readonly evidence: ReadonlyArray<Evidence>;
  /** The node itself. */
  readonly node: Report;
};


/** One of a page of reports. */
export type ReportEdgeEvidenceArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** How to order reports: exactly one field in each object. */
export type ReportOrder = {
  /** By date. */
  readonly date?: InputMaybe<OrderDirection>;
  /** By kamerstuk number. */
  readonly kamerstuk?: InputMaybe<OrderDirection>;
  /** By number in its series. */
  readonly ordinal?: InputMaybe<OrderDirection>;
  /** By title. */
  readonly title?: InputMaybe<OrderDirection>;
};

/** Which reports. */
export type ReportWhere = {
  /** All of these must pass. */
  readonly and?: InputMaybe<ReadonlyArray<ReportWhere>>;
  /** By date. */
  readonly date?: InputMaybe<DateFilter>;
  /** By kamerstuk number. */
  readonly kamerstuk?: InputMaybe<StringFilter>;
  /** This must not pass. */
  readonly not?: InputMaybe<ReportWhere>;
  /** At least one of these must pass. */
  readonly or?: InputMaybe<ReadonlyArray<ReportWhere>>;
  /** By number in its series. */
  readonly ordinal?: InputMaybe<IntFilter>;
  /** Whether it is only referred to; leave out for both. */
  readonly placeholder?: InputMaybe<Scalars['Boolean']['input']>;
  /** By programme. */
  readonly programmes?: InputMaybe<LinkFilter>;
  /** By kenmerk. */
  readonly reference?: InputMaybe<StringFilter>;
  /** By title. */
  readonly title?: InputMaybe<StringFilter>;
  /** By web address. */
  readonly url?: InputMaybe<StringFilter>;
};

/** What a reviewer made of a proof. */
export type ReviewState =
  /** A reviewer found that the passage proves the claim. */
  | 'CONFIRMED'
  /** Found by rules; nobody has looked at it yet. */
  | 'PROPOSED'
  /** A reviewer found that it does not; the proof no longer counts, also after re-ingestion. */
  | 'REJECTED';

/** Who signed a document: a person, an office, or a person in an office. */
export type Signatory = {
  readonly __typename?: 'Signatory';
  /** Proofs of the signature, best first; rejected ones are left out. */
  readonly evidence: ReadonlyArray<Evidence>;
  /** The office; null when only the person is known. */
  readonly office?: Maybe<Office>;
  /** The person; null when only the office is known. */
  readonly person?: Maybe<Person>;
};


/** Who signed a document: a person, an office, or a person in an office. */
export type SignatoryEvidenceArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A condition on a text; all that are given must hold. */
export type StringFilter = {
  /** Contains this, upper and lower case alike. */
  readonly contains?: InputMaybe<Scalars['String']['input']>;
  /** Exactly this. */
  readonly eq?: InputMaybe<Scalars['String']['input']>;
  /** One of these. */
  readonly in?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Whether the value is missing. */
  readonly missing?: InputMaybe<Scalars['Boolean']['input']>;
  /** Not this; a missing value does not pass. */
  readonly ne?: InputMaybe<Scalars['String']['input']>;
  /** Begins with this, upper and lower case alike. */
  readonly startsWith?: InputMaybe<Scalars['String']['input']>;
};

/** A person in an office for a time (Popolo: a membership of a post). */
export type Tenure = Identified & Node & {
  readonly __typename?: 'Tenure';
  /** The cabinet it was part of. */
  readonly cabinet?: Maybe<Cabinet>;
  /** The documents that the person signed in the office. */
  readonly documents?: Maybe<DocumentConnection>;
  /** Proofs of what the graph says of this node, best first; rejected ones are left out. */
  readonly evidence: ReadonlyArray<Evidence>;
  /** The first day (EDTF); null when it is not known. */
  readonly from?: Maybe<Scalars['Date']['output']>;
  /** The global id, readable and never changed: motion:34104-258. */
  readonly id: Scalars['ID']['output'];
  /** All identifiers that the sources give it, sorted by scheme and value. */
  readonly identifiers: ReadonlyArray<Identifier>;
  /** The office. */
  readonly office?: Maybe<Office>;
  /** Who held the office. */
  readonly person?: Maybe<Person>;
  /** The programmes that the person answered for. */
  readonly programmes?: Maybe<ReadonlyArray<Programme>>;
  /** Linked-data addresses of the same thing elsewhere, such as zoek.officielebekendmakingen.nl and Wikidata. */
  readonly sameAs: ReadonlyArray<Scalars['String']['output']>;
  /** The day on which it ended (EDTF), that day no longer included; null while it lasts. */
  readonly until?: Maybe<Scalars['Date']['output']>;
};


/** A person in an office for a time (Popolo: a membership of a post). */
export type TenureDocumentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<DocumentOrder>>;
  where?: InputMaybe<DocumentWhere>;
};


/** A person in an office for a time (Popolo: a membership of a post). */
export type TenureEvidenceArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of tenures. */
export type TenureConnection = {
  readonly __typename?: 'TenureConnection';
  /** The page, in order. */
  readonly edges: ReadonlyArray<TenureEdge>;
  /** Whether there is more, and where the page begins and ends. */
  readonly pageInfo: PageInfo;
  /** How many there are in all, whatever the page. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One of a page of tenures. */
export type TenureEdge = {
  readonly __typename?: 'TenureEdge';
  /** Where it stands, for after and before. */
  readonly cursor: Scalars['String']['output'];
  /** Proofs of the link that the page follows, best first; a page from the root follows no link and has none. */
  readonly evidence: ReadonlyArray<Evidence>;
  /** The node itself. */
  readonly node: Tenure;
};


/** One of a page of tenures. */
export type TenureEdgeEvidenceArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** How to order tenures: exactly one field in each object. */
export type TenureOrder = {
  /** By first day. */
  readonly from?: InputMaybe<OrderDirection>;
  /** By last day. */
  readonly until?: InputMaybe<OrderDirection>;
};

/** Which tenures. */
export type TenureWhere = {
  /** All of these must pass. */
  readonly and?: InputMaybe<ReadonlyArray<TenureWhere>>;
  /** By cabinet. */
  readonly cabinet?: InputMaybe<LinkFilter>;
  /** By first day. */
  readonly from?: InputMaybe<DateFilter>;
  /** This must not pass. */
  readonly not?: InputMaybe<TenureWhere>;
  /** By office. */
  readonly office?: InputMaybe<LinkFilter>;
  /** At least one of these must pass. */
  readonly or?: InputMaybe<ReadonlyArray<TenureWhere>>;
  /** By person. */
  readonly person?: InputMaybe<LinkFilter>;
  /** By last day. */
  readonly until?: InputMaybe<DateFilter>;
};

/** Where a motion or commitment stands on a day, computed from its follow-ups. A state is not an outcome. */
export type TrackState =
  /** Carried out; closed. */
  | 'FULFILLED'
  /** No longer of use, or withdrawn; closed. */
  | 'LAPSED'
  /** No follow-up says what was or will be done. */
  | 'OPEN'
  /** Partly carried out. */
  | 'PARTIAL'
  /** Promised or under way. */
  | 'PENDING'
  /** Government will not carry it out; closed. */
  | 'REJECTED'
  /** Handed over to another minister or body; closed. */
  | 'TRANSFERRED';

/** A round in which gemeenten or coalitions joined a programme. */
export type Tranche = Identified & Node & {
  readonly __typename?: 'Tranche';
  /** Proofs of what the graph says of this node, best first; rejected ones are left out. */
  readonly evidence: ReadonlyArray<Evidence>;
  /** The global id, readable and never changed: motion:34104-258. */
  readonly id: Scalars['ID']['output'];
  /** All identifiers that the sources give it, sorted by scheme and value. */
  readonly identifiers: ReadonlyArray<Identifier>;
  /** Its name. */
  readonly name: Scalars['String']['output'];
  /** Linked-data addresses of the same thing elsewhere, such as zoek.officielebekendmakingen.nl and Wikidata. */
  readonly sameAs: ReadonlyArray<Scalars['String']['output']>;
};


/** A round in which gemeenten or coalitions joined a programme. */
export type TrancheEvidenceArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A document that is only referred to, so that its kind is not known. */
export type UnknownDocument = Document & Identified & Node & {
  readonly __typename?: 'UnknownDocument';
  /** The motions and commitments that it answers, one edge for each outcome. */
  readonly answers?: Maybe<AnswerConnection>;
  /** The date it bears (EDTF); null when the sources give none. */
  readonly date?: Maybe<Scalars['Date']['output']>;
  /** The dossiers it was published in. */
  readonly dossiers?: Maybe<ReadonlyArray<Dossier>>;
  /** Proofs of what the graph says of this node, best first; rejected ones are left out. */
  readonly evidence: ReadonlyArray<Evidence>;
  /** The text as it was read, to which start and end of proofs refer; null while the graph holds facts only. */
  readonly fullText?: Maybe<Scalars['String']['output']>;
  /** The global id, readable and never changed: motion:34104-258. */
  readonly id: Scalars['ID']['output'];
  /** All identifiers that the sources give it, sorted by scheme and value. */
  readonly identifiers: ReadonlyArray<Identifier>;
  /** Its number as a kamerstuk (parliamentary paper), dossier and number joined by a hyphen: 34104-258. */
  readonly kamerstuk?: Maybe<Scalars['String']['output']>;
  /** True while it is only known because other documents refer to it. */
  readonly placeholder: Scalars['Boolean']['output'];
  /** The programmes it is about. */
  readonly programmes?: Maybe<ReadonlyArray<Programme>>;
  /** The kenmerk: the reference that the sender gave it. */
  readonly reference?: Maybe<Scalars['String']['output']>;
  /** Documents that refer to it. */
  readonly referredToBy?: Maybe<DocumentConnection>;
  /** Documents that it refers to. */
  readonly refersTo?: Maybe<DocumentConnection>;
  /** Linked-data addresses of the same thing elsewhere, such as zoek.officielebekendmakingen.nl and Wikidata. */
  readonly sameAs: ReadonlyArray<Scalars['String']['output']>;
  /** Its title or subject line; of a document that is only referred to, the citation as found. */
  readonly title: Scalars['String']['output'];
  /** Where it is published on the web. */
  readonly url?: Maybe<Scalars['String']['output']>;
};


/** A document that is only referred to, so that its kind is not known. */
export type UnknownDocumentAnswersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<AnswerOrder>>;
  where?: InputMaybe<AnswerWhere>;
};


/** A document that is only referred to, so that its kind is not known. */
export type UnknownDocumentEvidenceArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A document that is only referred to, so that its kind is not known. */
export type UnknownDocumentReferredToByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<DocumentOrder>>;
  where?: InputMaybe<DocumentWhere>;
};


/** A document that is only referred to, so that its kind is not known. */
export type UnknownDocumentRefersToArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<DocumentOrder>>;
  where?: InputMaybe<DocumentWhere>;
};

/** How one fractie (parliamentary group) or member voted in a decision. */
export type Vote = Identified & Node & {
  readonly __typename?: 'Vote';
  /** Proofs of what the graph says of this node, best first; rejected ones are left out. */
  readonly evidence: ReadonlyArray<Evidence>;
  /** The global id, readable and never changed: motion:34104-258. */
  readonly id: Scalars['ID']['output'];
  /** All identifiers that the sources give it, sorted by scheme and value. */
  readonly identifiers: ReadonlyArray<Identifier>;
  /** Linked-data addresses of the same thing elsewhere, such as zoek.officielebekendmakingen.nl and Wikidata. */
  readonly sameAs: ReadonlyArray<Scalars['String']['output']>;
};


/** How one fractie (parliamentary group) or member voted in a decision. */
export type VoteEvidenceArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};



export type ResolverTypeWrapper<T> = Promise<T> | T;

export type ReferenceResolver<TResult, TReference, TContext> = (
      reference: TReference,
      context: TContext,
      info: GraphQLResolveInfo
    ) => Promise<TResult> | TResult;

      type ScalarCheck<T, S> = S extends true ? T : NullableCheck<T, S>;
      type NullableCheck<T, S> = Maybe<T> extends T ? Maybe<ListCheck<NonNullable<T>, S>> : ListCheck<T, S>;
      type ListCheck<T, S> = T extends (infer U)[] ? NullableCheck<U, S>[] : GraphQLRecursivePick<T, S>;
      export type GraphQLRecursivePick<T, S> = { [K in keyof T & keyof S]: ScalarCheck<T[K], S[K]> };
    

export type ResolverWithResolve<TResult, TParent, TContext, TArgs> = {
  resolve: ResolverFn<TResult, TParent, TContext, TArgs>;
};
export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs> | ResolverWithResolve<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

/** Mapping of federation types */
export type FederationTypes = {
  Agreement: Agreement;
  Cabinet: Cabinet;
  Coalition: Coalition;
  Commitment: Commitment;
  Debate: Debate;
  DebateReport: DebateReport;
  Decision: Decision;
  Dossier: Dossier;
  Evidence: Evidence;
  Fund: Fund;
  Gemeente: Gemeente;
  Letter: Letter;
  Measure: Measure;
  Memo: Memo;
  Monitor: Monitor;
  Motion: Motion;
  MunicipalChange: MunicipalChange;
  NewsItem: NewsItem;
  Observation: Observation;
  Office: Office;
  Organisation: Organisation;
  ParliamentaryQuestion: ParliamentaryQuestion;
  Party: Party;
  Person: Person;
  Programme: Programme;
  Province: Province;
  Publication: Publication;
  Report: Report;
  Tenure: Tenure;
  Tranche: Tranche;
  UnknownDocument: UnknownDocument;
  Vote: Vote;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Agreement:
    ( { __typename: 'Agreement' }
    & GraphQLRecursivePick<FederationTypes['Agreement'], {"id":true}> );
  Cabinet:
    ( { __typename: 'Cabinet' }
    & GraphQLRecursivePick<FederationTypes['Cabinet'], {"id":true}> );
  Coalition:
    ( { __typename: 'Coalition' }
    & GraphQLRecursivePick<FederationTypes['Coalition'], {"id":true}> );
  Commitment:
    ( { __typename: 'Commitment' }
    & GraphQLRecursivePick<FederationTypes['Commitment'], {"id":true}> );
  Debate:
    ( { __typename: 'Debate' }
    & GraphQLRecursivePick<FederationTypes['Debate'], {"id":true}> );
  DebateReport:
    ( { __typename: 'DebateReport' }
    & GraphQLRecursivePick<FederationTypes['DebateReport'], {"id":true}> );
  Decision:
    ( { __typename: 'Decision' }
    & GraphQLRecursivePick<FederationTypes['Decision'], {"id":true}> );
  Dossier:
    ( { __typename: 'Dossier' }
    & ( GraphQLRecursivePick<FederationTypes['Dossier'], {"id":true}>
        | GraphQLRecursivePick<FederationTypes['Dossier'], {"number":true}> ) );
  Evidence:
    ( { __typename: 'Evidence' }
    & GraphQLRecursivePick<FederationTypes['Evidence'], {"id":true}> );
  Fund:
    ( { __typename: 'Fund' }
    & GraphQLRecursivePick<FederationTypes['Fund'], {"id":true}> );
  Gemeente:
    ( { __typename: 'Gemeente' }
    & ( GraphQLRecursivePick<FederationTypes['Gemeente'], {"id":true}>
        | GraphQLRecursivePick<FederationTypes['Gemeente'], {"code":true}> ) );
  Letter:
    ( { __typename: 'Letter' }
    & GraphQLRecursivePick<FederationTypes['Letter'], {"id":true}> );
  Measure:
    ( { __typename: 'Measure' }
    & GraphQLRecursivePick<FederationTypes['Measure'], {"id":true}> );
  Memo:
    ( { __typename: 'Memo' }
    & GraphQLRecursivePick<FederationTypes['Memo'], {"id":true}> );
  Monitor:
    ( { __typename: 'Monitor' }
    & GraphQLRecursivePick<FederationTypes['Monitor'], {"id":true}> );
  Motion:
    ( { __typename: 'Motion' }
    & GraphQLRecursivePick<FederationTypes['Motion'], {"id":true}> );
  MunicipalChange:
    ( { __typename: 'MunicipalChange' }
    & GraphQLRecursivePick<FederationTypes['MunicipalChange'], {"id":true}> );
  NewsItem:
    ( { __typename: 'NewsItem' }
    & GraphQLRecursivePick<FederationTypes['NewsItem'], {"id":true}> );
  Observation:
    ( { __typename: 'Observation' }
    & GraphQLRecursivePick<FederationTypes['Observation'], {"id":true}> );
  Office:
    ( { __typename: 'Office' }
    & GraphQLRecursivePick<FederationTypes['Office'], {"id":true}> );
  Organisation:
    ( { __typename: 'Organisation' }
    & GraphQLRecursivePick<FederationTypes['Organisation'], {"id":true}> );
  ParliamentaryQuestion:
    ( { __typename: 'ParliamentaryQuestion' }
    & GraphQLRecursivePick<FederationTypes['ParliamentaryQuestion'], {"id":true}> );
  Party:
    ( { __typename: 'Party' }
    & GraphQLRecursivePick<FederationTypes['Party'], {"id":true}> );
  Person:
    ( { __typename: 'Person' }
    & GraphQLRecursivePick<FederationTypes['Person'], {"id":true}> );
  Programme:
    ( { __typename: 'Programme' }
    & GraphQLRecursivePick<FederationTypes['Programme'], {"id":true}> );
  Province:
    ( { __typename: 'Province' }
    & ( GraphQLRecursivePick<FederationTypes['Province'], {"id":true}>
        | GraphQLRecursivePick<FederationTypes['Province'], {"code":true}> ) );
  Publication:
    ( { __typename: 'Publication' }
    & GraphQLRecursivePick<FederationTypes['Publication'], {"id":true}> );
  Report:
    ( { __typename: 'Report' }
    & GraphQLRecursivePick<FederationTypes['Report'], {"id":true}> );
  Tenure:
    ( { __typename: 'Tenure' }
    & GraphQLRecursivePick<FederationTypes['Tenure'], {"id":true}> );
  Tranche:
    ( { __typename: 'Tranche' }
    & GraphQLRecursivePick<FederationTypes['Tranche'], {"id":true}> );
  UnknownDocument:
    ( { __typename: 'UnknownDocument' }
    & GraphQLRecursivePick<FederationTypes['UnknownDocument'], {"id":true}> );
  Vote:
    ( { __typename: 'Vote' }
    & GraphQLRecursivePick<FederationTypes['Vote'], {"id":true}> );
};



/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Addressee: ResolverTypeWrapper<Omit<Addressee, 'evidence' | 'office' | 'organisation' | 'person'> & { evidence: ReadonlyArray<ResolversTypes['Evidence']>, office?: Maybe<ResolversTypes['Office']>, organisation?: Maybe<ResolversTypes['Organisation']>, person?: Maybe<ResolversTypes['Person']> }>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  Agreement: ResolverTypeWrapper<NodeRow>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  AgreementConnection: ResolverTypeWrapper<ConnectionValue>;
  AgreementEdge: ResolverTypeWrapper<Omit<AgreementEdge, 'evidence' | 'node'> & { evidence: ReadonlyArray<ResolversTypes['Evidence']>, node: ResolversTypes['Agreement'] }>;
  AgreementKind: AgreementKind;
  AgreementKindFilter: AgreementKindFilter;
  AgreementOrder: AgreementOrder;
  AgreementWhere: AgreementWhere;
  Aim: ResolverTypeWrapper<Omit<Aim, 'evidence' | 'office' | 'person'> & { evidence: ReadonlyArray<ResolversTypes['Evidence']>, office?: Maybe<ResolversTypes['Office']>, person?: Maybe<ResolversTypes['Person']> }>;
  AnswerConnection: ResolverTypeWrapper<ConnectionValue>;
  AnswerEdge: ResolverTypeWrapper<Omit<AnswerEdge, 'evidence' | 'node'> & { evidence: ReadonlyArray<ResolversTypes['Evidence']>, node: ResolversTypes['MotionOrCommitment'] }>;
  AnswerOrder: AnswerOrder;
  AnswerWhere: AnswerWhere;
  Cabinet: ResolverTypeWrapper<NodeRow>;
  CabinetConnection: ResolverTypeWrapper<ConnectionValue>;
  CabinetEdge: ResolverTypeWrapper<Omit<CabinetEdge, 'evidence' | 'node'> & { evidence: ReadonlyArray<ResolversTypes['Evidence']>, node: ResolversTypes['Cabinet'] }>;
  CabinetOrder: CabinetOrder;
  CabinetWhere: CabinetWhere;
  Coalition: ResolverTypeWrapper<NodeRow>;
  CoalitionScope: CoalitionScope;
  Commitment: ResolverTypeWrapper<NodeRow>;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateFilter: DateFilter;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  Debate: ResolverTypeWrapper<NodeRow>;
  DebateReport: ResolverTypeWrapper<NodeRow>;
  Decision: ResolverTypeWrapper<NodeRow>;
  Document: ResolverTypeWrapper<NodeRow>;
  DocumentConnection: ResolverTypeWrapper<ConnectionValue>;
  DocumentEdge: ResolverTypeWrapper<Omit<DocumentEdge, 'evidence' | 'node'> & { evidence: ReadonlyArray<ResolversTypes['Evidence']>, node: ResolversTypes['Document'] }>;
  DocumentOrder: DocumentOrder;
  DocumentWhere: DocumentWhere;
  Dossier: ResolverTypeWrapper<NodeRow>;
  Evidence: ResolverTypeWrapper<EvidenceRow>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  FloatFilter: FloatFilter;
  FollowUpConnection: ResolverTypeWrapper<ConnectionValue>;
  FollowUpEdge: ResolverTypeWrapper<Omit<FollowUpEdge, 'evidence' | 'node'> & { evidence: ReadonlyArray<ResolversTypes['Evidence']>, node: ResolversTypes['Document'] }>;
  FollowUpOrder: FollowUpOrder;
  FollowUpOutcome: FollowUpOutcome;
  FollowUpWhere: FollowUpWhere;
  Fund: ResolverTypeWrapper<NodeRow>;
  FundConnection: ResolverTypeWrapper<ConnectionValue>;
  FundEdge: ResolverTypeWrapper<Omit<FundEdge, 'evidence' | 'node'> & { evidence: ReadonlyArray<ResolversTypes['Evidence']>, node: ResolversTypes['Fund'] }>;
  FundOrder: FundOrder;
  FundWhere: FundWhere;
  Gemeente: ResolverTypeWrapper<NodeRow>;
  Identified: ResolverTypeWrapper<NodeRow>;
  Identifier: ResolverTypeWrapper<Identifier>;
  IntFilter: IntFilter;
  Letter: ResolverTypeWrapper<NodeRow>;
  LetterConnection: ResolverTypeWrapper<ConnectionValue>;
  LetterEdge: ResolverTypeWrapper<Omit<LetterEdge, 'evidence' | 'node'> & { evidence: ReadonlyArray<ResolversTypes['Evidence']>, node: ResolversTypes['Letter'] }>;
  LetterOrder: LetterOrder;
  LetterWhere: LetterWhere;
  LinkFilter: LinkFilter;
  LinkType: LinkType;
  ListFilter: ListFilter;
  Measure: ResolverTypeWrapper<NodeRow>;
  MeasureKind: MeasureKind;
  Memo: ResolverTypeWrapper<NodeRow>;
  MemoConnection: ResolverTypeWrapper<ConnectionValue>;
  MemoEdge: ResolverTypeWrapper<Omit<MemoEdge, 'evidence' | 'node'> & { evidence: ReadonlyArray<ResolversTypes['Evidence']>, node: ResolversTypes['Memo'] }>;
  MemoOrder: MemoOrder;
  MemoWhere: MemoWhere;
  Monitor: ResolverTypeWrapper<NodeRow>;
  MonitorConnection: ResolverTypeWrapper<ConnectionValue>;
  MonitorEdge: ResolverTypeWrapper<Omit<MonitorEdge, 'evidence' | 'node'> & { evidence: ReadonlyArray<ResolversTypes['Evidence']>, node: ResolversTypes['Monitor'] }>;
  MonitorOrder: MonitorOrder;
  MonitorWhere: MonitorWhere;
  Motion: ResolverTypeWrapper<NodeRow>;
  MotionOrCommitment: ResolverTypeWrapper<NodeRow>;
  MunicipalChange: ResolverTypeWrapper<NodeRow>;
  MunicipalChangeKind: MunicipalChangeKind;
  NewsItem: ResolverTypeWrapper<NodeRow>;
  NewsItemConnection: ResolverTypeWrapper<ConnectionValue>;
  NewsItemEdge: ResolverTypeWrapper<Omit<NewsItemEdge, 'evidence' | 'node'> & { evidence: ReadonlyArray<ResolversTypes['Evidence']>, node: ResolversTypes['NewsItem'] }>;
  NewsItemOrder: NewsItemOrder;
  NewsItemWhere: NewsItemWhere;
  Node: ResolverTypeWrapper<AnyRow>;
  NodeKind: NodeKind;
  Observation: ResolverTypeWrapper<NodeRow>;
  Office: ResolverTypeWrapper<NodeRow>;
  OfficeConnection: ResolverTypeWrapper<ConnectionValue>;
  OfficeEdge: ResolverTypeWrapper<Omit<OfficeEdge, 'evidence' | 'node'> & { evidence: ReadonlyArray<ResolversTypes['Evidence']>, node: ResolversTypes['Office'] }>;
  OfficeHolder: ResolverTypeWrapper<Omit<OfficeHolder, 'documents' | 'evidence' | 'office' | 'person' | 'tenure'> & { documents?: Maybe<ResolversTypes['DocumentConnection']>, evidence: ReadonlyArray<ResolversTypes['Evidence']>, office?: Maybe<ResolversTypes['Office']>, person?: Maybe<ResolversTypes['Person']>, tenure?: Maybe<ResolversTypes['Tenure']> }>;
  OfficeOrder: OfficeOrder;
  OfficeWhere: OfficeWhere;
  OrderDirection: OrderDirection;
  Organisation: ResolverTypeWrapper<NodeRow>;
  OrganisationConnection: ResolverTypeWrapper<ConnectionValue>;
  OrganisationEdge: ResolverTypeWrapper<Omit<OrganisationEdge, 'evidence' | 'node'> & { evidence: ReadonlyArray<ResolversTypes['Evidence']>, node: ResolversTypes['Organisation'] }>;
  OrganisationOrder: OrganisationOrder;
  OrganisationWhere: OrganisationWhere;
  OutcomeFilter: OutcomeFilter;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  ParliamentaryQuestion: ResolverTypeWrapper<NodeRow>;
  Participant: ResolverTypeWrapper<Omit<Participant, 'evidence' | 'organisation'> & { evidence: ReadonlyArray<ResolversTypes['Evidence']>, organisation?: Maybe<ResolversTypes['Organisation']> }>;
  Party: ResolverTypeWrapper<NodeRow>;
  Person: ResolverTypeWrapper<NodeRow>;
  Programme: ResolverTypeWrapper<NodeRow>;
  ProgrammeConnection: ResolverTypeWrapper<ConnectionValue>;
  ProgrammeEdge: ResolverTypeWrapper<Omit<ProgrammeEdge, 'evidence' | 'node'> & { evidence: ReadonlyArray<ResolversTypes['Evidence']>, node: ResolversTypes['Programme'] }>;
  ProgrammeOrder: ProgrammeOrder;
  ProgrammeWhere: ProgrammeWhere;
  Province: ResolverTypeWrapper<NodeRow>;
  Publication: ResolverTypeWrapper<NodeRow>;
  PublicationConnection: ResolverTypeWrapper<ConnectionValue>;
  PublicationEdge: ResolverTypeWrapper<Omit<PublicationEdge, 'evidence' | 'node'> & { evidence: ReadonlyArray<ResolversTypes['Evidence']>, node: ResolversTypes['Publication'] }>;
  PublicationOrder: PublicationOrder;
  PublicationWhere: PublicationWhere;
  Quantifier: Quantifier;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Report: ResolverTypeWrapper<NodeRow>;
  ReportConnection: ResolverTypeWrapper<ConnectionValue>;
  ReportEdge: ResolverTypeWrapper<Omit<ReportEdge, 'evidence' | 'node'> & { evidence: ReadonlyArray<ResolversTypes['Evidence']>, node: ResolversTypes['Report'] }>;
  ReportOrder: ReportOrder;
  ReportWhere: ReportWhere;
  ReviewState: ReviewState;
  Signatory: ResolverTypeWrapper<Omit<Signatory, 'evidence' | 'office' | 'person'> & { evidence: ReadonlyArray<ResolversTypes['Evidence']>, office?: Maybe<ResolversTypes['Office']>, person?: Maybe<ResolversTypes['Person']> }>;
  StringFilter: StringFilter;
  Tenure: ResolverTypeWrapper<NodeRow>;
  TenureConnection: ResolverTypeWrapper<ConnectionValue>;
  TenureEdge: ResolverTypeWrapper<Omit<TenureEdge, 'evidence' | 'node'> & { evidence: ReadonlyArray<ResolversTypes['Evidence']>, node: ResolversTypes['Tenure'] }>;
  TenureOrder: TenureOrder;
  TenureWhere: TenureWhere;
  TrackState: TrackState;
  Tranche: ResolverTypeWrapper<NodeRow>;
  UnknownDocument: ResolverTypeWrapper<NodeRow>;
  Vote: ResolverTypeWrapper<NodeRow>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Addressee: Omit<Addressee, 'evidence' | 'office' | 'organisation' | 'person'> & { evidence: ReadonlyArray<ResolversParentTypes['Evidence']>, office?: Maybe<ResolversParentTypes['Office']>, organisation?: Maybe<ResolversParentTypes['Organisation']>, person?: Maybe<ResolversParentTypes['Person']> };
  Int: Scalars['Int']['output'];
  Agreement: NodeRow;
  String: Scalars['String']['output'];
  ID: Scalars['ID']['output'];
  AgreementConnection: ConnectionValue;
  AgreementEdge: Omit<AgreementEdge, 'evidence' | 'node'> & { evidence: ReadonlyArray<ResolversParentTypes['Evidence']>, node: ResolversParentTypes['Agreement'] };
  AgreementKindFilter: AgreementKindFilter;
  AgreementOrder: AgreementOrder;
  AgreementWhere: AgreementWhere;
  Aim: Omit<Aim, 'evidence' | 'office' | 'person'> & { evidence: ReadonlyArray<ResolversParentTypes['Evidence']>, office?: Maybe<ResolversParentTypes['Office']>, person?: Maybe<ResolversParentTypes['Person']> };
  AnswerConnection: ConnectionValue;
  AnswerEdge: Omit<AnswerEdge, 'evidence' | 'node'> & { evidence: ReadonlyArray<ResolversParentTypes['Evidence']>, node: ResolversParentTypes['MotionOrCommitment'] };
  AnswerOrder: AnswerOrder;
  AnswerWhere: AnswerWhere;
  Cabinet: NodeRow;
  CabinetConnection: ConnectionValue;
  CabinetEdge: Omit<CabinetEdge, 'evidence' | 'node'> & { evidence: ReadonlyArray<ResolversParentTypes['Evidence']>, node: ResolversParentTypes['Cabinet'] };
  CabinetOrder: CabinetOrder;
  CabinetWhere: CabinetWhere;
  Coalition: NodeRow;
  Commitment: NodeRow;
  Date: Scalars['Date']['output'];
  DateFilter: DateFilter;
  Boolean: Scalars['Boolean']['output'];
  Debate: NodeRow;
  DebateReport: NodeRow;
  Decision: NodeRow;
  Document: NodeRow;
  DocumentConnection: ConnectionValue;
  DocumentEdge: Omit<DocumentEdge, 'evidence' | 'node'> & { evidence: ReadonlyArray<ResolversParentTypes['Evidence']>, node: ResolversParentTypes['Document'] };
  DocumentOrder: DocumentOrder;
  DocumentWhere: DocumentWhere;
  Dossier: NodeRow;
  Evidence: EvidenceRow;
  Float: Scalars['Float']['output'];
  FloatFilter: FloatFilter;
  FollowUpConnection: ConnectionValue;
  FollowUpEdge: Omit<FollowUpEdge, 'evidence' | 'node'> & { evidence: ReadonlyArray<ResolversParentTypes['Evidence']>, node: ResolversParentTypes['Document'] };
  FollowUpOrder: FollowUpOrder;
  FollowUpWhere: FollowUpWhere;
  Fund: NodeRow;
  FundConnection: ConnectionValue;
  FundEdge: Omit<FundEdge, 'evidence' | 'node'> & { evidence: ReadonlyArray<ResolversParentTypes['Evidence']>, node: ResolversParentTypes['Fund'] };
  FundOrder: FundOrder;
  FundWhere: FundWhere;
  Gemeente: NodeRow;
  Identified: NodeRow;
  Identifier: Identifier;
  IntFilter: IntFilter;
  Letter: NodeRow;
  LetterConnection: ConnectionValue;
  LetterEdge: Omit<LetterEdge, 'evidence' | 'node'> & { evidence: ReadonlyArray<ResolversParentTypes['Evidence']>, node: ResolversParentTypes['Letter'] };
  LetterOrder: LetterOrder;
  LetterWhere: LetterWhere;
  LinkFilter: LinkFilter;
  ListFilter: ListFilter;
  Measure: NodeRow;
  Memo: NodeRow;
  MemoConnection: ConnectionValue;
  MemoEdge: Omit<MemoEdge, 'evidence' | 'node'> & { evidence: ReadonlyArray<ResolversParentTypes['Evidence']>, node: ResolversParentTypes['Memo'] };
  MemoOrder: MemoOrder;
  MemoWhere: MemoWhere;
  Monitor: NodeRow;
  MonitorConnection: ConnectionValue;
  MonitorEdge: Omit<MonitorEdge, 'evidence' | 'node'> & { evidence: ReadonlyArray<ResolversParentTypes['Evidence']>, node: ResolversParentTypes['Monitor'] };
  MonitorOrder: MonitorOrder;
  MonitorWhere: MonitorWhere;
  Motion: NodeRow;
  MotionOrCommitment: NodeRow;
  MunicipalChange: NodeRow;
  NewsItem: NodeRow;
  NewsItemConnection: ConnectionValue;
  NewsItemEdge: Omit<NewsItemEdge, 'evidence' | 'node'> & { evidence: ReadonlyArray<ResolversParentTypes['Evidence']>, node: ResolversParentTypes['NewsItem'] };
  NewsItemOrder: NewsItemOrder;
  NewsItemWhere: NewsItemWhere;
  Node: AnyRow;
  Observation: NodeRow;
  Office: NodeRow;
  OfficeConnection: ConnectionValue;
  OfficeEdge: Omit<OfficeEdge, 'evidence' | 'node'> & { evidence: ReadonlyArray<ResolversParentTypes['Evidence']>, node: ResolversParentTypes['Office'] };
  OfficeHolder: Omit<OfficeHolder, 'documents' | 'evidence' | 'office' | 'person' | 'tenure'> & { documents?: Maybe<ResolversParentTypes['DocumentConnection']>, evidence: ReadonlyArray<ResolversParentTypes['Evidence']>, office?: Maybe<ResolversParentTypes['Office']>, person?: Maybe<ResolversParentTypes['Person']>, tenure?: Maybe<ResolversParentTypes['Tenure']> };
  OfficeOrder: OfficeOrder;
  OfficeWhere: OfficeWhere;
  Organisation: NodeRow;
  OrganisationConnection: ConnectionValue;
  OrganisationEdge: Omit<OrganisationEdge, 'evidence' | 'node'> & { evidence: ReadonlyArray<ResolversParentTypes['Evidence']>, node: ResolversParentTypes['Organisation'] };
  OrganisationOrder: OrganisationOrder;
  OrganisationWhere: OrganisationWhere;
  OutcomeFilter: OutcomeFilter;
  PageInfo: PageInfo;
  ParliamentaryQuestion: NodeRow;
  Participant: Omit<Participant, 'evidence' | 'organisation'> & { evidence: ReadonlyArray<ResolversParentTypes['Evidence']>, organisation?: Maybe<ResolversParentTypes['Organisation']> };
  Party: NodeRow;
  Person: NodeRow;
  Programme: NodeRow;
  ProgrammeConnection: ConnectionValue;
  ProgrammeEdge: Omit<ProgrammeEdge, 'evidence' | 'node'> & { evidence: ReadonlyArray<ResolversParentTypes['Evidence']>, node: ResolversParentTypes['Programme'] };
  ProgrammeOrder: ProgrammeOrder;
  ProgrammeWhere: ProgrammeWhere;
  Province: NodeRow;
  Publication: NodeRow;
  PublicationConnection: ConnectionValue;
  PublicationEdge: Omit<PublicationEdge, 'evidence' | 'node'> & { evidence: ReadonlyArray<ResolversParentTypes['Evidence']>, node: ResolversParentTypes['Publication'] };
  PublicationOrder: PublicationOrder;
  PublicationWhere: PublicationWhere;
  Query: Record<PropertyKey, never>;
  Report: NodeRow;
  ReportConnection: ConnectionValue;
  ReportEdge: Omit<ReportEdge, 'evidence' | 'node'> & { evidence: ReadonlyArray<ResolversParentTypes['Evidence']>, node: ResolversParentTypes['Report'] };
  ReportOrder: ReportOrder;
  ReportWhere: ReportWhere;
  Signatory: Omit<Signatory, 'evidence' | 'office' | 'person'> & { evidence: ReadonlyArray<ResolversParentTypes['Evidence']>, office?: Maybe<ResolversParentTypes['Office']>, person?: Maybe<ResolversParentTypes['Person']> };
  StringFilter: StringFilter;
  Tenure: NodeRow;
  TenureConnection: ConnectionValue;
  TenureEdge: Omit<TenureEdge, 'evidence' | 'node'> & { evidence: ReadonlyArray<ResolversParentTypes['Evidence']>, node: ResolversParentTypes['Tenure'] };
  TenureOrder: TenureOrder;
  TenureWhere: TenureWhere;
  Tranche: NodeRow;
  UnknownDocument: NodeRow;
  Vote: NodeRow;
};

export type AddresseeResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Addressee'] = ResolversParentTypes['Addressee']> = {
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType, RequireFields<AddresseeEvidenceArgs, 'first'>>;
  office?: Resolver<Maybe<ResolversTypes['Office']>, ParentType, ContextType>;
  organisation?: Resolver<Maybe<ResolversTypes['Organisation']>, ParentType, ContextType>;
  person?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
};

export type AgreementResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Agreement'] = ResolversParentTypes['Agreement'], FederationReferenceType extends FederationReferenceTypes['Agreement'] = FederationReferenceTypes['Agreement']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Agreement']> | FederationReferenceType, FederationReferenceType, ContextType>;
  aliases?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  date?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType, RequireFields<AgreementEvidenceArgs, 'first'>>;
  funds?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Fund']>>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  identifiers?: Resolver<ReadonlyArray<ResolversTypes['Identifier']>, ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['AgreementKind']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  programmes?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Programme']>>, ParentType, ContextType>;
  sameAs?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AgreementConnectionResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['AgreementConnection'] = ResolversParentTypes['AgreementConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['AgreementEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AgreementEdgeResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['AgreementEdge'] = ResolversParentTypes['AgreementEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType, RequireFields<AgreementEdgeEvidenceArgs, 'first'>>;
  node?: Resolver<ResolversTypes['Agreement'], ParentType, ContextType>;
};

export type AimResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Aim'] = ResolversParentTypes['Aim']> = {
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType, RequireFields<AimEvidenceArgs, 'first'>>;
  office?: Resolver<Maybe<ResolversTypes['Office']>, ParentType, ContextType>;
  person?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
};

export type AnswerConnectionResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['AnswerConnection'] = ResolversParentTypes['AnswerConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['AnswerEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AnswerEdgeResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['AnswerEdge'] = ResolversParentTypes['AnswerEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  date?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType, RequireFields<AnswerEdgeEvidenceArgs, 'first'>>;
  node?: Resolver<ResolversTypes['MotionOrCommitment'], ParentType, ContextType>;
  outcome?: Resolver<ResolversTypes['FollowUpOutcome'], ParentType, ContextType>;
};

export type CabinetResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Cabinet'] = ResolversParentTypes['Cabinet'], FederationReferenceType extends FederationReferenceTypes['Cabinet'] = FederationReferenceTypes['Cabinet']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Cabinet']> | FederationReferenceType, FederationReferenceType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType, RequireFields<CabinetEvidenceArgs, 'first'>>;
  from?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  identifiers?: Resolver<ReadonlyArray<ResolversTypes['Identifier']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sameAs?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  tenures?: Resolver<Maybe<ResolversTypes['TenureConnection']>, ParentType, ContextType, Partial<CabinetTenuresArgs>>;
  until?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CabinetConnectionResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['CabinetConnection'] = ResolversParentTypes['CabinetConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['CabinetEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CabinetEdgeResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['CabinetEdge'] = ResolversParentTypes['CabinetEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType, RequireFields<CabinetEdgeEvidenceArgs, 'first'>>;
  node?: Resolver<ResolversTypes['Cabinet'], ParentType, ContextType>;
};

export type CoalitionResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Coalition'] = ResolversParentTypes['Coalition'], FederationReferenceType extends FederationReferenceTypes['Coalition'] = FederationReferenceTypes['Coalition']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Coalition']> | FederationReferenceType, FederationReferenceType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType, RequireFields<CoalitionEvidenceArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  identifiers?: Resolver<ReadonlyArray<ResolversTypes['Identifier']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sameAs?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CommitmentResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Commitment'] = ResolversParentTypes['Commitment'], FederationReferenceType extends FederationReferenceTypes['Commitment'] = FederationReferenceTypes['Commitment']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Commitment']> | FederationReferenceType, FederationReferenceType, ContextType>;
  date?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType, RequireFields<CommitmentEvidenceArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  identifiers?: Resolver<ReadonlyArray<ResolversTypes['Identifier']>, ParentType, ContextType>;
  sameAs?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export type DebateResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Debate'] = ResolversParentTypes['Debate'], FederationReferenceType extends FederationReferenceTypes['Debate'] = FederationReferenceTypes['Debate']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Debate']> | FederationReferenceType, FederationReferenceType, ContextType>;
  date?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType, RequireFields<DebateEvidenceArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  identifiers?: Resolver<ReadonlyArray<ResolversTypes['Identifier']>, ParentType, ContextType>;
  sameAs?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DebateReportResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['DebateReport'] = ResolversParentTypes['DebateReport'], FederationReferenceType extends FederationReferenceTypes['DebateReport'] = FederationReferenceTypes['DebateReport']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['DebateReport']> | FederationReferenceType, FederationReferenceType, ContextType>;
  date?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType, RequireFields<DebateReportEvidenceArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  identifiers?: Resolver<ReadonlyArray<ResolversTypes['Identifier']>, ParentType, ContextType>;
  kamerstuk?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  placeholder?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  reference?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sameAs?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DecisionResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Decision'] = ResolversParentTypes['Decision'], FederationReferenceType extends FederationReferenceTypes['Decision'] = FederationReferenceTypes['Decision']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Decision']> | FederationReferenceType, FederationReferenceType, ContextType>;
  date?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType, RequireFields<DecisionEvidenceArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  identifiers?: Resolver<ReadonlyArray<ResolversTypes['Identifier']>, ParentType, ContextType>;
  sameAs?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DocumentResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Document'] = ResolversParentTypes['Document']> = {
  __resolveType: TypeResolveFn<'DebateReport' | 'Letter' | 'Memo' | 'Monitor' | 'Motion' | 'NewsItem' | 'ParliamentaryQuestion' | 'Publication' | 'Report' | 'UnknownDocument', ParentType, ContextType>;
};

export type DocumentConnectionResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['DocumentConnection'] = ResolversParentTypes['DocumentConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['DocumentEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DocumentEdgeResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['DocumentEdge'] = ResolversParentTypes['DocumentEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType, RequireFields<DocumentEdgeEvidenceArgs, 'first'>>;
  node?: Resolver<ResolversTypes['Document'], ParentType, ContextType>;
};

export type DossierResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Dossier'] = ResolversParentTypes['Dossier'], FederationReferenceType extends FederationReferenceTypes['Dossier'] = FederationReferenceTypes['Dossier']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Dossier']> | FederationReferenceType, FederationReferenceType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType, RequireFields<DossierEvidenceArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  identifiers?: Resolver<ReadonlyArray<ResolversTypes['Identifier']>, ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sameAs?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EvidenceResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Evidence'] = ResolversParentTypes['Evidence'], FederationReferenceType extends FederationReferenceTypes['Evidence'] = FederationReferenceTypes['Evidence']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Evidence']> | FederationReferenceType, FederationReferenceType, ContextType>;
  confidence?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  document?: Resolver<Maybe<ResolversTypes['Document']>, ParentType, ContextType>;
  end?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  method?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  quote?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  review?: Resolver<ResolversTypes['ReviewState'], ParentType, ContextType>;
  reviewNote?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reviewedAt?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reviewer?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sha256?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  start?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  statement?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type FollowUpConnectionResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['FollowUpConnection'] = ResolversParentTypes['FollowUpConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['FollowUpEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type FollowUpEdgeResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['FollowUpEdge'] = ResolversParentTypes['FollowUpEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  date?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType, RequireFields<FollowUpEdgeEvidenceArgs, 'first'>>;
  node?: Resolver<ResolversTypes['Document'], ParentType, ContextType>;
  outcome?: Resolver<ResolversTypes['FollowUpOutcome'], ParentType, ContextType>;
};

export type FundResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Fund'] = ResolversParentTypes['Fund'], FederationReferenceType extends FederationReferenceTypes['Fund'] = FederationReferenceTypes['Fund']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Fund']> | FederationReferenceType, FederationReferenceType, ContextType>;
  agreements?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Agreement']>>, ParentType, ContextType>;
  aliases?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType, RequireFields<FundEvidenceArgs, 'first'>>;
  fundKind?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  identifiers?: Resolver<ReadonlyArray<ResolversTypes['Identifier']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  programmes?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Programme']>>, ParentType, ContextType>;
  sameAs?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type FundConnectionResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['FundConnection'] = ResolversParentTypes['FundConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['FundEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type FundEdgeResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['FundEdge'] = ResolversParentTypes['FundEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType, RequireFields<FundEdgeEvidenceArgs, 'first'>>;
  node?: Resolver<ResolversTypes['Fund'], ParentType, ContextType>;
};

export type GemeenteResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Gemeente'] = ResolversParentTypes['Gemeente'], FederationReferenceType extends FederationReferenceTypes['Gemeente'] = FederationReferenceTypes['Gemeente']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Gemeente']> | FederationReferenceType, FederationReferenceType, ContextType>;
  aliases?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType, RequireFields<GemeenteEvidenceArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  identifiers?: Resolver<ReadonlyArray<ResolversTypes['Identifier']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sameAs?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type IdentifiedResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Identified'] = ResolversParentTypes['Identified']> = {
  __resolveType: TypeResolveFn<'Agreement' | 'Cabinet' | 'Coalition' | 'Commitment' | 'Debate' | 'DebateReport' | 'Decision' | 'Dossier' | 'Fund' | 'Gemeente' | 'Letter' | 'Measure' | 'Memo' | 'Monitor' | 'Motion' | 'MunicipalChange' | 'NewsItem' | 'Observation' | 'Office' | 'Organisation' | 'ParliamentaryQuestion' | 'Party' | 'Person' | 'Programme' | 'Province' | 'Publication' | 'Report' | 'Tenure' | 'Tranche' | 'UnknownDocument' | 'Vote', ParentType, ContextType>;
};

export type IdentifierResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Identifier'] = ResolversParentTypes['Identifier']> = {
  scheme?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  uri?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type LetterResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Letter'] = ResolversParentTypes['Letter'], FederationReferenceType extends FederationReferenceTypes['Letter'] = FederationReferenceTypes['Letter']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Letter']> | FederationReferenceType, FederationReferenceType, ContextType>;
  addressees?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Addressee']>>, ParentType, ContextType>;
  answers?: Resolver<Maybe<ResolversTypes['AnswerConnection']>, ParentType, ContextType, Partial<LetterAnswersArgs>>;
  attachments?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  date?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  dossiers?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Dossier']>>, ParentType, ContextType>;
  enclosedIn?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Document']>>, ParentType, ContextType>;
  encloses?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Document']>>, ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType, RequireFields<LetterEvidenceArgs, 'first'>>;
  fullText?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  identifiers?: Resolver<ReadonlyArray<ResolversTypes['Identifier']>, ParentType, ContextType>;
  kamerstuk?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  monitors?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Monitor']>>, ParentType, ContextType>;
  organisations?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Organisation']>>, ParentType, ContextType>;
  participants?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Participant']>>, ParentType, ContextType>;
  placeholder?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  programmes?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Programme']>>, ParentType, ContextType>;
  reference?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  referredToBy?: Resolver<Maybe<ResolversTypes['DocumentConnection']>, ParentType, ContextType, Partial<LetterReferredToByArgs>>;
  refersTo?: Resolver<Maybe<ResolversTypes['DocumentConnection']>, ParentType, ContextType, Partial<LetterRefersToArgs>>;
  replacedBy?: Resolver<Maybe<ResolversTypes['Document']>, ParentType, ContextType>;
  replaces?: Resolver<Maybe<ResolversTypes['Document']>, ParentType, ContextType>;
  reports?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Report']>>, ParentType, ContextType>;
  sameAs?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  senders?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Office']>>, ParentType, ContextType>;
  signatories?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Signatory']>>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LetterConnectionResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['LetterConnection'] = ResolversParentTypes['LetterConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['LetterEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type LetterEdgeResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['LetterEdge'] = ResolversParentTypes['LetterEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType, RequireFields<LetterEdgeEvidenceArgs, 'first'>>;
  node?: Resolver<ResolversTypes['Letter'], ParentType, ContextType>;
};

export type MeasureResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Measure'] = ResolversParentTypes['Measure'], FederationReferenceType extends FederationReferenceTypes['Measure'] = FederationReferenceTypes['Measure']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Measure']> | FederationReferenceType, FederationReferenceType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType, RequireFields<MeasureEvidenceArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  identifiers?: Resolver<ReadonlyArray<ResolversTypes['Identifier']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sameAs?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MemoResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Memo'] = ResolversParentTypes['Memo'], FederationReferenceType extends FederationReferenceTypes['Memo'] = FederationReferenceTypes['Memo']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Memo']> | FederationReferenceType, FederationReferenceType, ContextType>;
  addressees?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Addressee']>>, ParentType, ContextType>;
  answers?: Resolver<Maybe<ResolversTypes['AnswerConnection']>, ParentType, ContextType, Partial<MemoAnswersArgs>>;
  date?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  deadline?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  enclosedIn?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Document']>>, ParentType, ContextType>;
  encloses?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Document']>>, ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType, RequireFields<MemoEvidenceArgs, 'first'>>;
  fullText?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  identifiers?: Resolver<ReadonlyArray<ResolversTypes['Identifier']>, ParentType, ContextType>;
  kamerstuk?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  monitors?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Monitor']>>, ParentType, ContextType>;
  organisations?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Organisation']>>, ParentType, ContextType>;
  participants?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Participant']>>, ParentType, ContextType>;
  placeholder?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  programmes?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Programme']>>, ParentType, ContextType>;
  reference?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  referredToBy?: Resolver<Maybe<ResolversTypes['DocumentConnection']>, ParentType, ContextType, Partial<MemoReferredToByArgs>>;
  refersTo?: Resolver<Maybe<ResolversTypes['DocumentConnection']>, ParentType, ContextType, Partial<MemoRefersToArgs>>;
  sameAs?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  senders?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Office']>>, ParentType, ContextType>;
  signatories?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Signatory']>>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MemoConnectionResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['MemoConnection'] = ResolversParentTypes['MemoConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['MemoEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MemoEdgeResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['MemoEdge'] = ResolversParentTypes['MemoEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType, RequireFields<MemoEdgeEvidenceArgs, 'first'>>;
  node?: Resolver<ResolversTypes['Memo'], ParentType, ContextType>;
};

export type MonitorResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Monitor'] = ResolversParentTypes['Monitor'], FederationReferenceType extends FederationReferenceTypes['Monitor'] = FederationReferenceTypes['Monitor']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Monitor']> | FederationReferenceType, FederationReferenceType, ContextType>;
  date?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  editionYear?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType, RequireFields<MonitorEvidenceArgs, 'first'>>;
  fullText?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  identifiers?: Resolver<ReadonlyArray<ResolversTypes['Identifier']>, ParentType, ContextType>;
  kamerstuk?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  next?: Resolver<Maybe<ResolversTypes['Monitor']>, ParentType, ContextType>;
  ordinal?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  participants?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Participant']>>, ParentType, ContextType>;
  placeholder?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  presentedIn?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Document']>>, ParentType, ContextType>;
  previous?: Resolver<Maybe<ResolversTypes['Monitor']>, ParentType, ContextType>;
  programmes?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Programme']>>, ParentType, ContextType>;
  publisher?: Resolver<Maybe<ResolversTypes['Organisation']>, ParentType, ContextType>;
  reference?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  referredToBy?: Resolver<Maybe<ResolversTypes['DocumentConnection']>, ParentType, ContextType, Partial<MonitorReferredToByArgs>>;
  refersTo?: Resolver<Maybe<ResolversTypes['DocumentConnection']>, ParentType, ContextType, Partial<MonitorRefersToArgs>>;
  sameAs?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MonitorConnectionResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['MonitorConnection'] = ResolversParentTypes['MonitorConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['MonitorEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MonitorEdgeResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['MonitorEdge'] = ResolversParentTypes['MonitorEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType, RequireFields<MonitorEdgeEvidenceArgs, 'first'>>;
  node?: Resolver<ResolversTypes['Monitor'], ParentType, ContextType>;
};

export type MotionResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Motion'] = ResolversParentTypes['Motion'], FederationReferenceType extends FederationReferenceTypes['Motion'] = FederationReferenceTypes['Motion']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Motion']> | FederationReferenceType, FederationReferenceType, ContextType>;
  date?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType, RequireFields<MotionEvidenceArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  identifiers?: Resolver<ReadonlyArray<ResolversTypes['Identifier']>, ParentType, ContextType>;
  kamerstuk?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  placeholder?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  reference?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sameAs?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MotionOrCommitmentResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['MotionOrCommitment'] = ResolversParentTypes['MotionOrCommitment']> = {
  __resolveType: TypeResolveFn<'Commitment' | 'Motion', ParentType, ContextType>;
};

export type MunicipalChangeResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['MunicipalChange'] = ResolversParentTypes['MunicipalChange'], FederationReferenceType extends FederationReferenceTypes['MunicipalChange'] = FederationReferenceTypes['MunicipalChange']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['MunicipalChange']> | FederationReferenceType, FederationReferenceType, ContextType>;
  date?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType, RequireFields<MunicipalChangeEvidenceArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  identifiers?: Resolver<ReadonlyArray<ResolversTypes['Identifier']>, ParentType, ContextType>;
  sameAs?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NewsItemResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['NewsItem'] = ResolversParentTypes['NewsItem'], FederationReferenceType extends FederationReferenceTypes['NewsItem'] = FederationReferenceTypes['NewsItem']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['NewsItem']> | FederationReferenceType, FederationReferenceType, ContextType>;
  answers?: Resolver<Maybe<ResolversTypes['AnswerConnection']>, ParentType, ContextType, Partial<NewsItemAnswersArgs>>;
  date?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType, RequireFields<NewsItemEvidenceArgs, 'first'>>;
  fullText?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  identifiers?: Resolver<ReadonlyArray<ResolversTypes['Identifier']>, ParentType, ContextType>;
  kamerstuk?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  monitors?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Monitor']>>, ParentType, ContextType>;
  placeholder?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  programmes?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Programme']>>, ParentType, ContextType>;
  publisher?: Resolver<Maybe<ResolversTypes['Organisation']>, ParentType, ContextType>;
  reference?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  referredToBy?: Resolver<Maybe<ResolversTypes['DocumentConnection']>, ParentType, ContextType, Partial<NewsItemReferredToByArgs>>;
  refersTo?: Resolver<Maybe<ResolversTypes['DocumentConnection']>, ParentType, ContextType, Partial<NewsItemRefersToArgs>>;
  sameAs?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NewsItemConnectionResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['NewsItemConnection'] = ResolversParentTypes['NewsItemConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['NewsItemEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type NewsItemEdgeResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['NewsItemEdge'] = ResolversParentTypes['NewsItemEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType, RequireFields<NewsItemEdgeEvidenceArgs, 'first'>>;
  node?: Resolver<ResolversTypes['NewsItem'], ParentType, ContextType>;
};

export type NodeResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Node'] = ResolversParentTypes['Node']> = {
  __resolveType: TypeResolveFn<'Agreement' | 'Cabinet' | 'Coalition' | 'Commitment' | 'Debate' | 'DebateReport' | 'Decision' | 'Dossier' | 'Evidence' | 'Fund' | 'Gemeente' | 'Letter' | 'Measure' | 'Memo' | 'Monitor' | 'Motion' | 'MunicipalChange' | 'NewsItem' | 'Observation' | 'Office' | 'Organisation' | 'ParliamentaryQuestion' | 'Party' | 'Person' | 'Programme' | 'Province' | 'Publication' | 'Report' | 'Tenure' | 'Tranche' | 'UnknownDocument' | 'Vote', ParentType, ContextType>;
};

export type ObservationResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Observation'] = ResolversParentTypes['Observation'], FederationReferenceType extends FederationReferenceTypes['Observation'] = FederationReferenceTypes['Observation']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Observation']> | FederationReferenceType, FederationReferenceType, ContextType>;
  date?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType, RequireFields<ObservationEvidenceArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  identifiers?: Resolver<ReadonlyArray<ResolversTypes['Identifier']>, ParentType, ContextType>;
  sameAs?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OfficeResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Office'] = ResolversParentTypes['Office'], FederationReferenceType extends FederationReferenceTypes['Office'] = FederationReferenceTypes['Office']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Office']> | FederationReferenceType, FederationReferenceType, ContextType>;
  aliases?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType, RequireFields<OfficeEvidenceArgs, 'first'>>;
  holders?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Tenure']>>, ParentType, ContextType, Partial<OfficeHoldersArgs>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  identifiers?: Resolver<ReadonlyArray<ResolversTypes['Identifier']>, ParentType, ContextType>;
  letters?: Resolver<Maybe<ResolversTypes['LetterConnection']>, ParentType, ContextType, Partial<OfficeLettersArgs>>;
  organisation?: Resolver<Maybe<ResolversTypes['Organisation']>, ParentType, ContextType>;
  sameAs?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  tenures?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Tenure']>>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OfficeConnectionResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['OfficeConnection'] = ResolversParentTypes['OfficeConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['OfficeEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type OfficeEdgeResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['OfficeEdge'] = ResolversParentTypes['OfficeEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType, RequireFields<OfficeEdgeEvidenceArgs, 'first'>>;
  node?: Resolver<ResolversTypes['Office'], ParentType, ContextType>;
};

export type OfficeHolderResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['OfficeHolder'] = ResolversParentTypes['OfficeHolder']> = {
  documents?: Resolver<Maybe<ResolversTypes['DocumentConnection']>, ParentType, ContextType, Partial<OfficeHolderDocumentsArgs>>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType, RequireFields<OfficeHolderEvidenceArgs, 'first'>>;
  office?: Resolver<Maybe<ResolversTypes['Office']>, ParentType, ContextType>;
  person?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  tenure?: Resolver<Maybe<ResolversTypes['Tenure']>, ParentType, ContextType>;
};

export type OrganisationResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Organisation'] = ResolversParentTypes['Organisation'], FederationReferenceType extends FederationReferenceTypes['Organisation'] = FederationReferenceTypes['Organisation']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Organisation']> | FederationReferenceType, FederationReferenceType, ContextType>;
  aliases?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType, RequireFields<OrganisationEvidenceArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  identifiers?: Resolver<ReadonlyArray<ResolversTypes['Identifier']>, ParentType, ContextType>;
  letters?: Resolver<Maybe<ResolversTypes['LetterConnection']>, ParentType, ContextType, Partial<OrganisationLettersArgs>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  offices?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Office']>>, ParentType, ContextType>;
  organisationKind?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  partOf?: Resolver<Maybe<ResolversTypes['Organisation']>, ParentType, ContextType>;
  programmes?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Programme']>>, ParentType, ContextType>;
  publications?: Resolver<Maybe<ResolversTypes['DocumentConnection']>, ParentType, ContextType, Partial<OrganisationPublicationsArgs>>;
  sameAs?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  units?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Organisation']>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OrganisationConnectionResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['OrganisationConnection'] = ResolversParentTypes['OrganisationConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['OrganisationEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type OrganisationEdgeResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['OrganisationEdge'] = ResolversParentTypes['OrganisationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType, RequireFields<OrganisationEdgeEvidenceArgs, 'first'>>;
  node?: Resolver<ResolversTypes['Organisation'], ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ParliamentaryQuestionResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['ParliamentaryQuestion'] = ResolversParentTypes['ParliamentaryQuestion'], FederationReferenceType extends FederationReferenceTypes['ParliamentaryQuestion'] = FederationReferenceTypes['ParliamentaryQuestion']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['ParliamentaryQuestion']> | FederationReferenceType, FederationReferenceType, ContextType>;
  date?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType, RequireFields<ParliamentaryQuestionEvidenceArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  identifiers?: Resolver<ReadonlyArray<ResolversTypes['Identifier']>, ParentType, ContextType>;
  kamerstuk?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  placeholder?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  reference?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sameAs?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ParticipantResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Participant'] = ResolversParentTypes['Participant']> = {
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType, RequireFields<ParticipantEvidenceArgs, 'first'>>;
  organisation?: Resolver<Maybe<ResolversTypes['Organisation']>, ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PartyResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Party'] = ResolversParentTypes['Party'], FederationReferenceType extends FederationReferenceTypes['Party'] = FederationReferenceTypes['Party']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Party']> | FederationReferenceType, FederationReferenceType, ContextType>;
  aliases?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType, RequireFields<PartyEvidenceArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  identifiers?: Resolver<ReadonlyArray<ResolversTypes['Identifier']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sameAs?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PersonResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Person'] = ResolversParentTypes['Person'], FederationReferenceType extends FederationReferenceTypes['Person'] = FederationReferenceTypes['Person']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Person']> | FederationReferenceType, FederationReferenceType, ContextType>;
  aliases?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType, RequireFields<PersonEvidenceArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  identifiers?: Resolver<ReadonlyArray<ResolversTypes['Identifier']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sameAs?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ProgrammeResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Programme'] = ResolversParentTypes['Programme'], FederationReferenceType extends FederationReferenceTypes['Programme'] = FederationReferenceTypes['Programme']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Programme']> | FederationReferenceType, FederationReferenceType, ContextType>;
  agreements?: Resolver<Maybe<ResolversTypes['AgreementConnection']>, ParentType, ContextType, Partial<ProgrammeAgreementsArgs>>;
  aims?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Aim']>>, ParentType, ContextType>;
  aliases?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  documents?: Resolver<Maybe<ResolversTypes['DocumentConnection']>, ParentType, ContextType, Partial<ProgrammeDocumentsArgs>>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType, RequireFields<ProgrammeEvidenceArgs, 'first'>>;
  funds?: Resolver<Maybe<ResolversTypes['FundConnection']>, ParentType, ContextType, Partial<ProgrammeFundsArgs>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  identifiers?: Resolver<ReadonlyArray<ResolversTypes['Identifier']>, ParentType, ContextType>;
  launched?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  monitors?: Resolver<Maybe<ResolversTypes['MonitorConnection']>, ParentType, ContextType, Partial<ProgrammeMonitorsArgs>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  officeHolders?: Resolver<Maybe<ReadonlyArray<ResolversTypes['OfficeHolder']>>, ParentType, ContextType>;
  partOf?: Resolver<Maybe<ResolversTypes['Programme']>, ParentType, ContextType>;
  participants?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Participant']>>, ParentType, ContextType>;
  parts?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Programme']>>, ParentType, ContextType>;
  period?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  reports?: Resolver<Maybe<ResolversTypes['ReportConnection']>, ParentType, ContextType, Partial<ProgrammeReportsArgs>>;
  sameAs?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ProgrammeConnectionResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['ProgrammeConnection'] = ResolversParentTypes['ProgrammeConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ProgrammeEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ProgrammeEdgeResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['ProgrammeEdge'] = ResolversParentTypes['ProgrammeEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType, RequireFields<ProgrammeEdgeEvidenceArgs, 'first'>>;
  node?: Resolver<ResolversTypes['Programme'], ParentType, ContextType>;
};

export type ProvinceResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Province'] = ResolversParentTypes['Province'], FederationReferenceType extends FederationReferenceTypes['Province'] = FederationReferenceTypes['Province']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Province']> | FederationReferenceType, FederationReferenceType, ContextType>;
  aliases?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType, RequireFields<ProvinceEvidenceArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  identifiers?: Resolver<ReadonlyArray<ResolversTypes['Identifier']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sameAs?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PublicationResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Publication'] = ResolversParentTypes['Publication'], FederationReferenceType extends FederationReferenceTypes['Publication'] = FederationReferenceTypes['Publication']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Publication']> | FederationReferenceType, FederationReferenceType, ContextType>;
  answers?: Resolver<Maybe<ResolversTypes['AnswerConnection']>, ParentType, ContextType, Partial<PublicationAnswersArgs>>;
  date?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  dossiers?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Dossier']>>, ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType, RequireFields<PublicationEvidenceArgs, 'first'>>;
  fullText?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  identifiers?: Resolver<ReadonlyArray<ResolversTypes['Identifier']>, ParentType, ContextType>;
  kamerstuk?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  placeholder?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  programmes?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Programme']>>, ParentType, ContextType>;
  publisher?: Resolver<Maybe<ResolversTypes['Organisation']>, ParentType, ContextType>;
  reference?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  referredToBy?: Resolver<Maybe<ResolversTypes['DocumentConnection']>, ParentType, ContextType, Partial<PublicationReferredToByArgs>>;
  refersTo?: Resolver<Maybe<ResolversTypes['DocumentConnection']>, ParentType, ContextType, Partial<PublicationRefersToArgs>>;
  replacedBy?: Resolver<Maybe<ResolversTypes['Document']>, ParentType, ContextType>;
  replaces?: Resolver<Maybe<ResolversTypes['Document']>, ParentType, ContextType>;
  sameAs?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PublicationConnectionResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['PublicationConnection'] = ResolversParentTypes['PublicationConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['PublicationEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PublicationEdgeResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['PublicationEdge'] = ResolversParentTypes['PublicationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType, RequireFields<PublicationEdgeEvidenceArgs, 'first'>>;
  node?: Resolver<ResolversTypes['Publication'], ParentType, ContextType>;
};

export type QueryResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  agreements?: Resolver<Maybe<ResolversTypes['AgreementConnection']>, ParentType, ContextType, Partial<QueryAgreementsArgs>>;
  cabinets?: Resolver<Maybe<ResolversTypes['CabinetConnection']>, ParentType, ContextType, Partial<QueryCabinetsArgs>>;
  documents?: Resolver<Maybe<ResolversTypes['DocumentConnection']>, ParentType, ContextType, Partial<QueryDocumentsArgs>>;
  funds?: Resolver<Maybe<ResolversTypes['FundConnection']>, ParentType, ContextType, Partial<QueryFundsArgs>>;
  letters?: Resolver<Maybe<ResolversTypes['LetterConnection']>, ParentType, ContextType, Partial<QueryLettersArgs>>;
  memos?: Resolver<Maybe<ResolversTypes['MemoConnection']>, ParentType, ContextType, Partial<QueryMemosArgs>>;
  monitors?: Resolver<Maybe<ResolversTypes['MonitorConnection']>, ParentType, ContextType, Partial<QueryMonitorsArgs>>;
  newsItems?: Resolver<Maybe<ResolversTypes['NewsItemConnection']>, ParentType, ContextType, Partial<QueryNewsItemsArgs>>;
  office?: Resolver<Maybe<ResolversTypes['Office']>, ParentType, ContextType, RequireFields<QueryOfficeArgs, 'title'>>;
  offices?: Resolver<Maybe<ResolversTypes['OfficeConnection']>, ParentType, ContextType, Partial<QueryOfficesArgs>>;
  organisation?: Resolver<Maybe<ResolversTypes['Organisation']>, ParentType, ContextType, RequireFields<QueryOrganisationArgs, 'name'>>;
  organisations?: Resolver<Maybe<ResolversTypes['OrganisationConnection']>, ParentType, ContextType, Partial<QueryOrganisationsArgs>>;
  programme?: Resolver<Maybe<ResolversTypes['Programme']>, ParentType, ContextType, RequireFields<QueryProgrammeArgs, 'name'>>;
  programmes?: Resolver<Maybe<ResolversTypes['ProgrammeConnection']>, ParentType, ContextType, Partial<QueryProgrammesArgs>>;
  publications?: Resolver<Maybe<ResolversTypes['PublicationConnection']>, ParentType, ContextType, Partial<QueryPublicationsArgs>>;
  reports?: Resolver<Maybe<ResolversTypes['ReportConnection']>, ParentType, ContextType, Partial<QueryReportsArgs>>;
  tenures?: Resolver<Maybe<ResolversTypes['TenureConnection']>, ParentType, ContextType, Partial<QueryTenuresArgs>>;
};

export type ReportResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Report'] = ResolversParentTypes['Report'], FederationReferenceType extends FederationReferenceTypes['Report'] = FederationReferenceTypes['Report']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Report']> | FederationReferenceType, FederationReferenceType, ContextType>;
  answers?: Resolver<Maybe<ResolversTypes['AnswerConnection']>, ParentType, ContextType, Partial<ReportAnswersArgs>>;
  date?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  dossiers?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Dossier']>>, ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType, RequireFields<ReportEvidenceArgs, 'first'>>;
  fullText?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  identifiers?: Resolver<ReadonlyArray<ResolversTypes['Identifier']>, ParentType, ContextType>;
  kamerstuk?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  letter?: Resolver<Maybe<ResolversTypes['Letter']>, ParentType, ContextType>;
  monitors?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Monitor']>>, ParentType, ContextType>;
  next?: Resolver<Maybe<ResolversTypes['Report']>, ParentType, ContextType>;
  ordinal?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  participants?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Participant']>>, ParentType, ContextType>;
  placeholder?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  previous?: Resolver<Maybe<ResolversTypes['Report']>, ParentType, ContextType>;
  programmes?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Programme']>>, ParentType, ContextType>;
  publisher?: Resolver<Maybe<ResolversTypes['Organisation']>, ParentType, ContextType>;
  reference?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  referredToBy?: Resolver<Maybe<ResolversTypes['DocumentConnection']>, ParentType, ContextType, Partial<ReportReferredToByArgs>>;
  refersTo?: Resolver<Maybe<ResolversTypes['DocumentConnection']>, ParentType, ContextType, Partial<ReportRefersToArgs>>;
  sameAs?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  signatories?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Signatory']>>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ReportConnectionResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['ReportConnection'] = ResolversParentTypes['ReportConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ReportEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ReportEdgeResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['ReportEdge'] = ResolversParentTypes['ReportEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType, RequireFields<ReportEdgeEvidenceArgs, 'first'>>;
  node?: Resolver<ResolversTypes['Report'], ParentType, ContextType>;
};

export type SignatoryResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Signatory'] = ResolversParentTypes['Signatory']> = {
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType, RequireFields<SignatoryEvidenceArgs, 'first'>>;
  office?: Resolver<Maybe<ResolversTypes['Office']>, ParentType, ContextType>;
  person?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
};

export type TenureResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Tenure'] = ResolversParentTypes['Tenure'], FederationReferenceType extends FederationReferenceTypes['Tenure'] = FederationReferenceTypes['Tenure']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Tenure']> | FederationReferenceType, FederationReferenceType, ContextType>;
  cabinet?: Resolver<Maybe<ResolversTypes['Cabinet']>, ParentType, ContextType>;
  documents?: Resolver<Maybe<ResolversTypes['DocumentConnection']>, ParentType, ContextType, Partial<TenureDocumentsArgs>>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType, RequireFields<TenureEvidenceArgs, 'first'>>;
  from?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  identifiers?: Resolver<ReadonlyArray<ResolversTypes['Identifier']>, ParentType, ContextType>;
  office?: Resolver<Maybe<ResolversTypes['Office']>, ParentType, ContextType>;
  person?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  programmes?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Programme']>>, ParentType, ContextType>;
  sameAs?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TenureConnectionResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['TenureConnection'] = ResolversParentTypes['TenureConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['TenureEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TenureEdgeResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['TenureEdge'] = ResolversParentTypes['TenureEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType, RequireFields<TenureEdgeEvidenceArgs, 'first'>>;
  node?: Resolver<ResolversTypes['Tenure'], ParentType, ContextType>;
};

export type TrancheResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Tranche'] = ResolversParentTypes['Tranche'], FederationReferenceType extends FederationReferenceTypes['Tranche'] = FederationReferenceTypes['Tranche']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Tranche']> | FederationReferenceType, FederationReferenceType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType, RequireFields<TrancheEvidenceArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  identifiers?: Resolver<ReadonlyArray<ResolversTypes['Identifier']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sameAs?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UnknownDocumentResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['UnknownDocument'] = ResolversParentTypes['UnknownDocument'], FederationReferenceType extends FederationReferenceTypes['UnknownDocument'] = FederationReferenceTypes['UnknownDocument']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['UnknownDocument']> | FederationReferenceType, FederationReferenceType, ContextType>;
  answers?: Resolver<Maybe<ResolversTypes['AnswerConnection']>, ParentType, ContextType, Partial<UnknownDocumentAnswersArgs>>;
  date?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  dossiers?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Dossier']>>, ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType, RequireFields<UnknownDocumentEvidenceArgs, 'first'>>;
  fullText?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  identifiers?: Resolver<ReadonlyArray<ResolversTypes['Identifier']>, ParentType, ContextType>;
  kamerstuk?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  placeholder?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  programmes?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Programme']>>, ParentType, ContextType>;
  reference?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  referredToBy?: Resolver<Maybe<ResolversTypes['DocumentConnection']>, ParentType, ContextType, Partial<UnknownDocumentReferredToByArgs>>;
  refersTo?: Resolver<Maybe<ResolversTypes['DocumentConnection']>, ParentType, ContextType, Partial<UnknownDocumentRefersToArgs>>;
  sameAs?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type VoteResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Vote'] = ResolversParentTypes['Vote'], FederationReferenceType extends FederationReferenceTypes['Vote'] = FederationReferenceTypes['Vote']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Vote']> | FederationReferenceType, FederationReferenceType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType, RequireFields<VoteEvidenceArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  identifiers?: Resolver<ReadonlyArray<ResolversTypes['Identifier']>, ParentType, ContextType>;
  sameAs?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type Resolvers<ContextType = SubgraphContext> = {
  Addressee?: AddresseeResolvers<ContextType>;
  Agreement?: AgreementResolvers<ContextType>;
  AgreementConnection?: AgreementConnectionResolvers<ContextType>;
  AgreementEdge?: AgreementEdgeResolvers<ContextType>;
  Aim?: AimResolvers<ContextType>;
  AnswerConnection?: AnswerConnectionResolvers<ContextType>;
  AnswerEdge?: AnswerEdgeResolvers<ContextType>;
  Cabinet?: CabinetResolvers<ContextType>;
  CabinetConnection?: CabinetConnectionResolvers<ContextType>;
  CabinetEdge?: CabinetEdgeResolvers<ContextType>;
  Coalition?: CoalitionResolvers<ContextType>;
  Commitment?: CommitmentResolvers<ContextType>;
  Date?: GraphQLScalarType;
  Debate?: DebateResolvers<ContextType>;
  DebateReport?: DebateReportResolvers<ContextType>;
  Decision?: DecisionResolvers<ContextType>;
  Document?: DocumentResolvers<ContextType>;
  DocumentConnection?: DocumentConnectionResolvers<ContextType>;
  DocumentEdge?: DocumentEdgeResolvers<ContextType>;
  Dossier?: DossierResolvers<ContextType>;
  Evidence?: EvidenceResolvers<ContextType>;
  FollowUpConnection?: FollowUpConnectionResolvers<ContextType>;
  FollowUpEdge?: FollowUpEdgeResolvers<ContextType>;
  Fund?: FundResolvers<ContextType>;
  FundConnection?: FundConnectionResolvers<ContextType>;
  FundEdge?: FundEdgeResolvers<ContextType>;
  Gemeente?: GemeenteResolvers<ContextType>;
  Identified?: IdentifiedResolvers<ContextType>;
  Identifier?: IdentifierResolvers<ContextType>;
  Letter?: LetterResolvers<ContextType>;
  LetterConnection?: LetterConnectionResolvers<ContextType>;
  LetterEdge?: LetterEdgeResolvers<ContextType>;
  Measure?: MeasureResolvers<ContextType>;
  Memo?: MemoResolvers<ContextType>;
  MemoConnection?: MemoConnectionResolvers<ContextType>;
  MemoEdge?: MemoEdgeResolvers<ContextType>;
  Monitor?: MonitorResolvers<ContextType>;
  MonitorConnection?: MonitorConnectionResolvers<ContextType>;
  MonitorEdge?: MonitorEdgeResolvers<ContextType>;
  Motion?: MotionResolvers<ContextType>;
  MotionOrCommitment?: MotionOrCommitmentResolvers<ContextType>;
  MunicipalChange?: MunicipalChangeResolvers<ContextType>;
  NewsItem?: NewsItemResolvers<ContextType>;
  NewsItemConnection?: NewsItemConnectionResolvers<ContextType>;
  NewsItemEdge?: NewsItemEdgeResolvers<ContextType>;
  Node?: NodeResolvers<ContextType>;
  Observation?: ObservationResolvers<ContextType>;
  Office?: OfficeResolvers<ContextType>;
  OfficeConnection?: OfficeConnectionResolvers<ContextType>;
  OfficeEdge?: OfficeEdgeResolvers<ContextType>;
  OfficeHolder?: OfficeHolderResolvers<ContextType>;
  Organisation?: OrganisationResolvers<ContextType>;
  OrganisationConnection?: OrganisationConnectionResolvers<ContextType>;
  OrganisationEdge?: OrganisationEdgeResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  ParliamentaryQuestion?: ParliamentaryQuestionResolvers<ContextType>;
  Participant?: ParticipantResolvers<ContextType>;
  Party?: PartyResolvers<ContextType>;
  Person?: PersonResolvers<ContextType>;
  Programme?: ProgrammeResolvers<ContextType>;
  ProgrammeConnection?: ProgrammeConnectionResolvers<ContextType>;
  ProgrammeEdge?: ProgrammeEdgeResolvers<ContextType>;
  Province?: ProvinceResolvers<ContextType>;
  Publication?: PublicationResolvers<ContextType>;
  PublicationConnection?: PublicationConnectionResolvers<ContextType>;
  PublicationEdge?: PublicationEdgeResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  Report?: ReportResolvers<ContextType>;
  ReportConnection?: ReportConnectionResolvers<ContextType>;
  ReportEdge?: ReportEdgeResolvers<ContextType>;
  Signatory?: SignatoryResolvers<ContextType>;
  Tenure?: TenureResolvers<ContextType>;
  TenureConnection?: TenureConnectionResolvers<ContextType>;
  TenureEdge?: TenureEdgeResolvers<ContextType>;
  Tranche?: TrancheResolvers<ContextType>;
  UnknownDocument?: UnknownDocumentResolvers<ContextType>;
  Vote?: VoteResolvers<ContextType>;
};

