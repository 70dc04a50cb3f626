import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { AnyRow, SubgraphContext } from '../context.ts';
import type { NodeRow, EvidenceRow } from '../../store/rows.ts';
import type { ConnectionValue } from '../../planner/api.ts';
import type { RecalculationValue, RecalculatedGemeente, RefusedGemeente } from './recalculation.ts';
import type { CoverageValue, CoverageGroupValue } from './coverage.ts';
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

/** An agreement: political (coalitieakkoord, the agreement of the parties that form a cabinet) or administrative (between government, gemeenten and others). */
export type Agreement = Identified & Node & {
  readonly __typename?: 'Agreement';
  /** Other names and abbreviations that sources use for it; empty when there are none. */
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  /** When the agreement was made (EDTF). */
  readonly date?: Maybe<Scalars['Date']['output']>;
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


/** An agreement: political (coalitieakkoord, the agreement of the parties that form a cabinet) or administrative (between government, gemeenten and others). */
export type AgreementEvidenceArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** What kind of agreement it is. */
export type AgreementKind =
  /** Between government, gemeenten and others: a bestuursakkoord. */
  | 'ADMINISTRATIVE'
  /** Between the parties that form a cabinet: a coalitieakkoord or regeerakkoord. */
  | 'POLITICAL';

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
  /** The global id, readable and never changed: motion:34104-258. */
  readonly id: Scalars['ID']['output'];
  /** All identifiers that the sources give it, sorted by scheme and value. */
  readonly identifiers: ReadonlyArray<Identifier>;
  /** Its name. */
  readonly name: Scalars['String']['output'];
  /** Linked-data addresses of the same thing elsewhere, such as zoek.officielebekendmakingen.nl and Wikidata. */
  readonly sameAs: ReadonlyArray<Scalars['String']['output']>;
};


/** A kabinet: the ministers and staatssecretarissen that governed together for a time. */
export type CabinetEvidenceArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A coalition of gemeenten and other organisations within a programme; never the parties of a cabinet. */
export type Coalition = Identified & Node & {
  readonly __typename?: 'Coalition';
  /** All gemeenten that it ever covered, whatever the day. A gemeente that was divided stands here and hands its place to none of those that it was divided over. */
  readonly allGemeenten?: Maybe<CoalitionMemberConnection>;
  /** Proofs of what the graph says of this node, best first; rejected ones are left out. */
  readonly evidence: ReadonlyArray<Evidence>;
  /** The gemeenten that it covered on a day. One that took over from a gemeente of the coalition counts, and says so with via. */
  readonly gemeenten?: Maybe<CoalitionMemberConnection>;
  /** The global id, readable and never changed: motion:34104-258. */
  readonly id: Scalars['ID']['output'];
  /** All identifiers that the sources give it, sorted by scheme and value. */
  readonly identifiers: ReadonlyArray<Identifier>;
  /** Its name. */
  readonly name: Scalars['String']['output'];
  /** The programme it is a coalition of. */
  readonly programme?: Maybe<Programme>;
  /** Linked-data addresses of the same thing elsewhere, such as zoek.officielebekendmakingen.nl and Wikidata. */
  readonly sameAs: ReadonlyArray<Scalars['String']['output']>;
  /** How far it reaches. */
  readonly scope?: Maybe<CoalitionScope>;
  /** The tranches that it joined in. */
  readonly tranches?: Maybe<ReadonlyArray<Tranche>>;
  /** The day it began (EDTF); null when it is not known. */
  readonly validFrom?: Maybe<Scalars['Date']['output']>;
  /** The day it ended (EDTF), that day no longer included; null while it exists. */
  readonly validUntil?: Maybe<Scalars['Date']['output']>;
};


/** A coalition of gemeenten and other organisations within a programme; never the parties of a cabinet. */
export type CoalitionAllGemeentenArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<GemeenteOrder>>;
  where?: InputMaybe<GemeenteWhere>;
};


/** A coalition of gemeenten and other organisations within a programme; never the parties of a cabinet. */
export type CoalitionEvidenceArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A coalition of gemeenten and other organisations within a programme; never the parties of a cabinet. */
export type CoalitionGemeentenArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  at?: InputMaybe<Scalars['Date']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<GemeenteOrder>>;
  where?: InputMaybe<GemeenteWhere>;
};

/** A page of coalitions. */
export type CoalitionConnection = {
  readonly __typename?: 'CoalitionConnection';
  /** The page, in order. */
  readonly edges: ReadonlyArray<CoalitionEdge>;
  /** Whether there is more, and where the page begins and ends. */
  readonly pageInfo: PageInfo;
  /** How many there are in all, whatever the page. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One of a page of coalitions. */
export type CoalitionEdge = {
  readonly __typename?: 'CoalitionEdge';
  /** Where it stands, for after and before. */
  readonly cursor: Scalars['String']['output'];
  /** Proofs of the link that the page follows, best first; a page from the root follows no link and has none. */
  readonly evidence: ReadonlyArray<Evidence>;
  /** The node itself. */
  readonly node: Coalition;
};


/** One of a page of coalitions. */
export type CoalitionEdgeEvidenceArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of gemeenten of a coalition. */
export type CoalitionMemberConnection = {
  readonly __typename?: 'CoalitionMemberConnection';
  /** The page, in order. */
  readonly edges: ReadonlyArray<CoalitionMemberEdge>;
  /** Whether there is more, and where the page begins and ends. */
  readonly pageInfo: PageInfo;
  /** How many there are in all, whatever the page. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One of a page of gemeenten of a coalition. */
export type CoalitionMemberEdge = {
  readonly __typename?: 'CoalitionMemberEdge';
  /** Where it stands, for after and before. */
  readonly cursor: Scalars['String']['output'];
  /** Proofs of the membership, best first. */
  readonly evidence: ReadonlyArray<Evidence>;
  /** Since when the coalition covers it (EDTF); null where no source says. */
  readonly from?: Maybe<Scalars['Date']['output']>;
  /** The node itself. */
  readonly node: Gemeente;
  /** Until when (EDTF), that day no longer included; null while it holds. */
  readonly until?: Maybe<Scalars['Date']['output']>;
  /** The CBS codes of the gemeenten that the coalition's sources name and that a herindeling made this one of, on the day from; null where the sources name this one. */
  readonly via?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
};


/** One of a page of gemeenten of a coalition. */
export type CoalitionMemberEdgeEvidenceArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** How to order coalitions: exactly one field in each object. */
export type CoalitionOrder = {
  /** By name. */
  readonly name?: InputMaybe<OrderDirection>;
  /** By the day it began. */
  readonly validFrom?: InputMaybe<OrderDirection>;
};

/** How far a coalition reaches. */
export type CoalitionScope =
  /** One gemeente. */
  | 'LOCAL'
  /** The whole country. */
  | 'NATIONAL'
  /** Several gemeenten. */
  | 'REGIONAL';

/** A condition on the reach of a coalition. */
export type CoalitionScopeFilter = {
  /** Exactly this. */
  readonly eq?: InputMaybe<CoalitionScope>;
  /** One of these. */
  readonly in?: InputMaybe<ReadonlyArray<CoalitionScope>>;
  /** Whether the value is missing. */
  readonly missing?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Which coalitions. */
export type CoalitionWhere = {
  /** All of these must pass. */
  readonly and?: InputMaybe<ReadonlyArray<CoalitionWhere>>;
  /** By gemeente, whenever. */
  readonly gemeenten?: InputMaybe<LinkFilter>;
  /** By name. */
  readonly name?: InputMaybe<StringFilter>;
  /** This must not pass. */
  readonly not?: InputMaybe<CoalitionWhere>;
  /** At least one of these must pass. */
  readonly or?: InputMaybe<ReadonlyArray<CoalitionWhere>>;
  /** By programme. */
  readonly programme?: InputMaybe<LinkFilter>;
  /** By reach. */
  readonly scope?: InputMaybe<CoalitionScopeFilter>;
  /** By the day it began. */
  readonly validFrom?: InputMaybe<DateFilter>;
  /** By the day it ended. */
  readonly validUntil?: InputMaybe<DateFilter>;
};

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

/** How far the gemeenten that existed on a day got with a measure. Computed from observations of the gemeenten themselves: what was observed of one that has since been merged does not pass to its successor. */
export type Coverage = {
  readonly __typename?: 'Coverage';
  /** The day it holds for. */
  readonly at: Scalars['Date']['output'];
  /** By code; the gemeenten without a known province first. */
  readonly groups: ReadonlyArray<CoverageGroup>;
  /** The measure. */
  readonly measure?: Maybe<Measure>;
  /** The last level of the whole country that a source reports on or before the day, whatever is known of each gemeente; null when there is none. */
  readonly reported?: Maybe<Observation>;
};

/** What the gemeenten are taken together by. */
export type CoverageBy =
  /** All in one group. */
  | 'COUNTRY'
  /** Each on its own. */
  | 'GEMEENTE'
  /** A group for each province, as the gemeenten lay in them on the day. */
  | 'PROVINCE';

/** Some of the gemeenten that existed on a day, and how many of them a measure reached. */
export type CoverageGroup = {
  readonly __typename?: 'CoverageGroup';
  /** The CBS code of the province or gemeente, NL for the country; null for gemeenten without a known province. */
  readonly code?: Maybe<Scalars['String']['output']>;
  /** The gemeente; null when the group is more than one. */
  readonly gemeente?: Maybe<Gemeente>;
  /** How many gemeenten it holds. */
  readonly gemeenteCount: Scalars['Int']['output'];
  /** Of how many something was observed on or before the day. */
  readonly known: Scalars['Int']['output'];
  /** Its name. */
  readonly name: Scalars['String']['output'];
  /** The observations that it was computed from: the last of each gemeente of which something is known. */
  readonly observations?: Maybe<ReadonlyArray<Observation>>;
  /** The province; null when the group is the country. */
  readonly province?: Maybe<Province>;
  /** How many of these have more than none. */
  readonly reached: Scalars['Int']['output'];
  /** The part of its gemeenten that is reached, a fraction from 0 to 1: at least this part, where not of all something is known. Null where nothing is known of any. */
  readonly share?: Maybe<Scalars['Float']['output']>;
  /** The sum of their values, in the measure's unit; null where no number is known, and where it would add up shares. */
  readonly total?: Maybe<Scalars['Float']['output']>;
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


/** A source of money for a programme, such as a SPUK (specifieke uitkering: a grant of the state to gemeenten). */
export type FundEvidenceArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A gemeente (municipality) from its founding to its end; a merger makes another gemeente with another code. */
export type Gemeente = Identified & Node & {
  readonly __typename?: 'Gemeente';
  /** Other names and abbreviations that sources use for it; empty when there are none. */
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  /** The changes (herindelingen) that it was part of, the earliest first. */
  readonly changes?: Maybe<ReadonlyArray<MunicipalChange>>;
  /** The coalitions that covered it on a day, also those that covered a gemeente whose place it took. */
  readonly coalitions?: Maybe<MembershipConnection>;
  /** Its code at Statistics Netherlands (CBS): GM0363, PV27. */
  readonly code: Scalars['String']['output'];
  /** Proofs of what the graph says of this node, best first; rejected ones are left out. */
  readonly evidence: ReadonlyArray<Evidence>;
  /** The global id, readable and never changed: motion:34104-258. */
  readonly id: Scalars['ID']['output'];
  /** All identifiers that the sources give it, sorted by scheme and value. */
  readonly identifiers: ReadonlyArray<Identifier>;
  /** Where it is found in the division of a day, followed through the changes one after another, and an error where there are more than four: after its end the gemeenten that took over from it, before it those that it came of. */
  readonly lineage?: Maybe<Lineage>;
  /** Its name. */
  readonly name: Scalars['String']['output'];
  /** The documents that name it, wherever in their text. */
  readonly namedIn?: Maybe<DocumentConnection>;
  /** What was counted of this gemeente. */
  readonly observations?: Maybe<ObservationConnection>;
  /** The official name, by the TOOI register: 's-Gravenhage. */
  readonly officialName?: Maybe<Scalars['String']['output']>;
  /** The gemeenten that it took over from, wholly or in part. */
  readonly predecessors?: Maybe<ReadonlyArray<Gemeente>>;
  /** The name that the TOOI register prefers in texts: Den Haag. */
  readonly preferredName?: Maybe<Scalars['String']['output']>;
  /** The province it lay in on a day; null on a day when it did not exist. */
  readonly province?: Maybe<Province>;
  /** Linked-data addresses of the same thing elsewhere, such as zoek.officielebekendmakingen.nl and Wikidata. */
  readonly sameAs: ReadonlyArray<Scalars['String']['output']>;
  /** The gemeenten that took over from it, wholly or in part. */
  readonly successors?: Maybe<ReadonlyArray<Gemeente>>;
  /** The tranches that it joined in. */
  readonly tranches?: Maybe<ReadonlyArray<Tranche>>;
  /** The day it came into being (EDTF); null when that is before the register begins. */
  readonly validFrom?: Maybe<Scalars['Date']['output']>;
  /** The day it ceased to be (EDTF), that day no longer included; null while it exists. */
  readonly validUntil?: Maybe<Scalars['Date']['output']>;
};


/** A gemeente (municipality) from its founding to its end; a merger makes another gemeente with another code. */
export type GemeenteCoalitionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  at?: InputMaybe<Scalars['Date']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<CoalitionOrder>>;
  where?: InputMaybe<CoalitionWhere>;
};


/** A gemeente (municipality) from its founding to its end; a merger makes another gemeente with another code. */
export type GemeenteEvidenceArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A gemeente (municipality) from its founding to its end; a merger makes another gemeente with another code. */
export type GemeenteLineageArgs = {
  at?: InputMaybe<Scalars['Date']['input']>;
};


/** A gemeente (municipality) from its founding to its end; a merger makes another gemeente with another code. */
export type GemeenteNamedInArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<ReadonlyArray<NodeKind>>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<DocumentOrder>>;
  where?: InputMaybe<DocumentWhere>;
};


/** A gemeente (municipality) from its founding to its end; a merger makes another gemeente with another code. */
export type GemeenteObservationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ObservationOrder>>;
  where?: InputMaybe<ObservationWhere>;
};


/** A gemeente (municipality) from its founding to its end; a merger makes another gemeente with another code. */
export type GemeenteProvinceArgs = {
  at?: InputMaybe<Scalars['Date']['input']>;
};

/** A page of gemeenten. */
export type GemeenteConnection = {
  readonly __typename?: 'GemeenteConnection';
  /** The page, in order. */
  readonly edges: ReadonlyArray<GemeenteEdge>;
  /** Whether there is more, and where the page begins and ends. */
  readonly pageInfo: PageInfo;
  /** How many there are in all, whatever the page. */
  readonly totalCount: Scalars['Int']['output'];
};

/** How many gemeenten existed from a day on. */
export type GemeenteCount = {
  readonly __typename?: 'GemeenteCount';
  /** The number of gemeenten. */
  readonly count: Scalars['Int']['output'];
  /** The first day that it holds for. */
  readonly date: Scalars['Date']['output'];
};

/** One of a page of gemeenten. */
export type GemeenteEdge = {
  readonly __typename?: 'GemeenteEdge';
  /** Where it stands, for after and before. */
  readonly cursor: Scalars['String']['output'];
  /** Proofs of the link that the page follows, best first; a page from the root follows no link and has none. */
  readonly evidence: ReadonlyArray<Evidence>;
  /** The node itself. */
  readonly node: Gemeente;
};


/** One of a page of gemeenten. */
export type GemeenteEdgeEvidenceArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** How to order gemeenten: exactly one field in each object. */
export type GemeenteOrder = {
  /** By CBS code. */
  readonly code?: InputMaybe<OrderDirection>;
  /** By name. */
  readonly name?: InputMaybe<OrderDirection>;
  /** By the day it came into being. */
  readonly validFrom?: InputMaybe<OrderDirection>;
  /** By the day it ceased to be. */
  readonly validUntil?: InputMaybe<OrderDirection>;
};

/** Which gemeenten. */
export type GemeenteWhere = {
  /** By other name. */
  readonly aliases?: InputMaybe<ListFilter>;
  /** All of these must pass. */
  readonly and?: InputMaybe<ReadonlyArray<GemeenteWhere>>;
  /** By CBS code. */
  readonly code?: InputMaybe<StringFilter>;
  /** By name. */
  readonly name?: InputMaybe<StringFilter>;
  /** This must not pass. */
  readonly not?: InputMaybe<GemeenteWhere>;
  /** By official name. */
  readonly officialName?: InputMaybe<StringFilter>;
  /** At least one of these must pass. */
  readonly or?: InputMaybe<ReadonlyArray<GemeenteWhere>>;
  /** By province, whenever. */
  readonly province?: InputMaybe<LinkFilter>;
  /** By the day it came into being. */
  readonly validFrom?: InputMaybe<DateFilter>;
  /** By the day it ceased to be. */
  readonly validUntil?: InputMaybe<DateFilter>;
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


/** A Kamerbrief or other official letter, usually from a minister or staatssecretaris to the Kamer. */
export type LetterEvidenceArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** Where a gemeente, as it is or was on its last day, is found in the division of another day. */
export type Lineage = {
  readonly __typename?: 'Lineage';
  /** The gemeenten of that day, by code; it is itself among them where it existed. None where the register does not tell what became of it. */
  readonly gemeenten: ReadonlyArray<Gemeente>;
  /** The changes on the way, the nearest to its own time first. */
  readonly steps: ReadonlyArray<LineageStep>;
  /** Whether one gemeente of that day holds it all: false when it is found in several, or in none. */
  readonly whole: Scalars['Boolean']['output'];
};

/** What became of one gemeente on the way. */
export type LineageStep = {
  readonly __typename?: 'LineageStep';
  /** The CBS codes of the gemeenten that took its place, or towards the past of those that it came of; itself among them where it stayed. */
  readonly became: ReadonlyArray<Scalars['String']['output']>;
  /** The CBS code of the gemeente that it befell. */
  readonly code: Scalars['String']['output'];
  /** The day on which the change took effect. */
  readonly date: Scalars['Date']['output'];
  /** Its name. */
  readonly name: Scalars['String']['output'];
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
  /** What counts, in words. */
  readonly definition?: Maybe<Scalars['String']['output']>;
  /** Proofs of what the graph says of this node, best first; rejected ones are left out. */
  readonly evidence: ReadonlyArray<Evidence>;
  /** The global id, readable and never changed: motion:34104-258. */
  readonly id: Scalars['ID']['output'];
  /** All identifiers that the sources give it, sorted by scheme and value. */
  readonly identifiers: ReadonlyArray<Identifier>;
  /** What kind of number it gives. */
  readonly measureKind?: Maybe<MeasureKind>;
  /** Its name. */
  readonly name: Scalars['String']['output'];
  /** Its values. */
  readonly observations?: Maybe<ObservationConnection>;
  /** The programmes that it measures. */
  readonly programmes?: Maybe<ReadonlyArray<Programme>>;
  /** Linked-data addresses of the same thing elsewhere, such as zoek.officielebekendmakingen.nl and Wikidata. */
  readonly sameAs: ReadonlyArray<Scalars['String']['output']>;
  /** What is counted: gemeenten, people, euro, percent. */
  readonly unit?: Maybe<Scalars['String']['output']>;
};


/** Something that is counted or measured for a programme, with its unit and definition. */
export type MeasureEvidenceArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Something that is counted or measured for a programme, with its unit and definition. */
export type MeasureObservationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ObservationOrder>>;
  where?: InputMaybe<ObservationWhere>;
};

/** A page of measures. */
export type MeasureConnection = {
  readonly __typename?: 'MeasureConnection';
  /** The page, in order. */
  readonly edges: ReadonlyArray<MeasureEdge>;
  /** Whether there is more, and where the page begins and ends. */
  readonly pageInfo: PageInfo;
  /** How many there are in all, whatever the page. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One of a page of measures. */
export type MeasureEdge = {
  readonly __typename?: 'MeasureEdge';
  /** Where it stands, for after and before. */
  readonly cursor: Scalars['String']['output'];
  /** Proofs of the link that the page follows, best first; a page from the root follows no link and has none. */
  readonly evidence: ReadonlyArray<Evidence>;
  /** The node itself. */
  readonly node: Measure;
};


/** One of a page of measures. */
export type MeasureEdgeEvidenceArgs = {
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

/** A condition on the kind of a measure. */
export type MeasureKindFilter = {
  /** Exactly this. */
  readonly eq?: InputMaybe<MeasureKind>;
  /** One of these. */
  readonly in?: InputMaybe<ReadonlyArray<MeasureKind>>;
  /** Whether the value is missing. */
  readonly missing?: InputMaybe<Scalars['Boolean']['input']>;
};

/** How to order measures: exactly one field in each object. */
export type MeasureOrder = {
  /** By name. */
  readonly name?: InputMaybe<OrderDirection>;
};

/** Which measures. */
export type MeasureWhere = {
  /** All of these must pass. */
  readonly and?: InputMaybe<ReadonlyArray<MeasureWhere>>;
  /** By kind. */
  readonly measureKind?: InputMaybe<MeasureKindFilter>;
  /** By name. */
  readonly name?: InputMaybe<StringFilter>;
  /** This must not pass. */
  readonly not?: InputMaybe<MeasureWhere>;
  /** At least one of these must pass. */
  readonly or?: InputMaybe<ReadonlyArray<MeasureWhere>>;
  /** By programme. */
  readonly programmes?: InputMaybe<LinkFilter>;
  /** By unit. */
  readonly unit?: InputMaybe<StringFilter>;
};

/** A page of coalitions of a gemeente. */
export type MembershipConnection = {
  readonly __typename?: 'MembershipConnection';
  /** The page, in order. */
  readonly edges: ReadonlyArray<MembershipEdge>;
  /** Whether there is more, and where the page begins and ends. */
  readonly pageInfo: PageInfo;
  /** How many there are in all, whatever the page. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One of a page of coalitions of a gemeente. */
export type MembershipEdge = {
  readonly __typename?: 'MembershipEdge';
  /** Where it stands, for after and before. */
  readonly cursor: Scalars['String']['output'];
  /** Proofs of the membership, best first. */
  readonly evidence: ReadonlyArray<Evidence>;
  /** Since when it covers the gemeente that the page is of (EDTF); null where no source says. */
  readonly from?: Maybe<Scalars['Date']['output']>;
  /** The node itself. */
  readonly node: Coalition;
  /** Until when (EDTF), that day no longer included; null while it holds. */
  readonly until?: Maybe<Scalars['Date']['output']>;
  /** The CBS codes of the gemeenten that its sources name and that a herindeling made the gemeente of the page of, on the day from; null where the sources name that one itself. */
  readonly via?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
};


/** One of a page of coalitions of a gemeente. */
export type MembershipEdgeEvidenceArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A nota: an internal note of a ministry that advises a minister or staatssecretaris. */
export type Memo = Document & Identified & Node & {
  readonly __typename?: 'Memo';
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


/** A nota: an internal note of a ministry that advises a minister or staatssecretaris. */
export type MemoEvidenceArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** An edition of a recurring measurement of a programme, such as the yearly monitor of an institute. */
export type Monitor = Document & Identified & Node & {
  readonly __typename?: 'Monitor';
  /** When the edition was published (EDTF); the year that it describes is editionYear. */
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


/** An edition of a recurring measurement of a programme, such as the yearly monitor of an institute. */
export type MonitorEvidenceArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
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
  /** The gemeenten that came of it. */
  readonly after?: Maybe<ReadonlyArray<Gemeente>>;
  /** The gemeenten that it changed. */
  readonly before?: Maybe<ReadonlyArray<Gemeente>>;
  /** What kind of change it is. */
  readonly changeKind?: Maybe<MunicipalChangeKind>;
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

/** A page of changes of gemeenten. */
export type MunicipalChangeConnection = {
  readonly __typename?: 'MunicipalChangeConnection';
  /** The page, in order. */
  readonly edges: ReadonlyArray<MunicipalChangeEdge>;
  /** Whether there is more, and where the page begins and ends. */
  readonly pageInfo: PageInfo;
  /** How many there are in all, whatever the page. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One of a page of changes of gemeenten. */
export type MunicipalChangeEdge = {
  readonly __typename?: 'MunicipalChangeEdge';
  /** Where it stands, for after and before. */
  readonly cursor: Scalars['String']['output'];
  /** Proofs of the link that the page follows, best first; a page from the root follows no link and has none. */
  readonly evidence: ReadonlyArray<Evidence>;
  /** The node itself. */
  readonly node: MunicipalChange;
};


/** One of a page of changes of gemeenten. */
export type MunicipalChangeEdgeEvidenceArgs = {
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

/** A condition on the kind of a change. */
export type MunicipalChangeKindFilter = {
  /** Exactly this. */
  readonly eq?: InputMaybe<MunicipalChangeKind>;
  /** One of these. */
  readonly in?: InputMaybe<ReadonlyArray<MunicipalChangeKind>>;
  /** Whether the value is missing. */
  readonly missing?: InputMaybe<Scalars['Boolean']['input']>;
};

/** How to order changes of gemeenten: exactly one field in each object. */
export type MunicipalChangeOrder = {
  /** By date. */
  readonly date?: InputMaybe<OrderDirection>;
};

/** Which changes of gemeenten. */
export type MunicipalChangeWhere = {
  /** All of these must pass. */
  readonly and?: InputMaybe<ReadonlyArray<MunicipalChangeWhere>>;
  /** By kind. */
  readonly changeKind?: InputMaybe<MunicipalChangeKindFilter>;
  /** By date. */
  readonly date?: InputMaybe<DateFilter>;
  /** This must not pass. */
  readonly not?: InputMaybe<MunicipalChangeWhere>;
  /** At least one of these must pass. */
  readonly or?: InputMaybe<ReadonlyArray<MunicipalChangeWhere>>;
  /** By title. */
  readonly title?: InputMaybe<StringFilter>;
};

/** A news item on a web site or in a newsletter of government or of an organisation. */
export type NewsItem = Document & Identified & Node & {
  readonly __typename?: 'NewsItem';
  /** When the news was published (EDTF), which may be later than what it tells of. */
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


/** A news item on a web site or in a newsletter of government or of an organisation. */
export type NewsItemEvidenceArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
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
  /** True when the value is a change since an earlier moment and not a level. */
  readonly delta?: Maybe<Scalars['Boolean']['output']>;
  /** True when it was computed from other observations, which derivedFrom names. */
  readonly derived?: Maybe<Scalars['Boolean']['output']>;
  /** The observations that it was computed from. */
  readonly derivedFrom?: Maybe<ReadonlyArray<Observation>>;
  /** Proofs of what the graph says of this node, best first; rejected ones are left out. */
  readonly evidence: ReadonlyArray<Evidence>;
  /** The gemeente it was counted in; null for the whole country. */
  readonly gemeente?: Maybe<Gemeente>;
  /** How many gemeenten existed on the first day of its date, from the register; null when it has no date, or the register does not reach back to it. */
  readonly gemeenteCount?: Maybe<Scalars['Int']['output']>;
  /** The global id, readable and never changed: motion:34104-258. */
  readonly id: Scalars['ID']['output'];
  /** All identifiers that the sources give it, sorted by scheme and value. */
  readonly identifiers: ReadonlyArray<Identifier>;
  /** What was measured. */
  readonly measure?: Maybe<Measure>;
  /** The share that the source itself reports, in percent. */
  readonly percentage?: Maybe<Scalars['Float']['output']>;
  /** The documents that a table of observations names for it (PROV: hadPrimarySource); empty for what was read from a text, whose proof is the text itself. */
  readonly primarySources?: Maybe<ReadonlyArray<Document>>;
  /** How many, where the sources give a word and no number: "alle gemeenten" is ALL. */
  readonly quantifier?: Maybe<Quantifier>;
  /** Linked-data addresses of the same thing elsewhere, such as zoek.officielebekendmakingen.nl and Wikidata. */
  readonly sameAs: ReadonlyArray<Scalars['String']['output']>;
  /** The value as a part of the gemeenten that existed on that day, a fraction from 0 to 1 and not a percentage; null unless the unit is gemeenten and the value is a level for the whole country. */
  readonly share?: Maybe<Scalars['Float']['output']>;
  /** What is counted: gemeenten, people, euro, percent. */
  readonly unit?: Maybe<Scalars['String']['output']>;
  /** The number, in the unit; null where the sources give only words, see quantifier. */
  readonly value?: Maybe<Scalars['Float']['output']>;
};


/** A dated value of a measure, as one or more documents state it or as computed from others. */
export type ObservationEvidenceArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of observations. */
export type ObservationConnection = {
  readonly __typename?: 'ObservationConnection';
  /** The page, in order. */
  readonly edges: ReadonlyArray<ObservationEdge>;
  /** Whether there is more, and where the page begins and ends. */
  readonly pageInfo: PageInfo;
  /** How many there are in all, whatever the page. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One of a page of observations. */
export type ObservationEdge = {
  readonly __typename?: 'ObservationEdge';
  /** Where it stands, for after and before. */
  readonly cursor: Scalars['String']['output'];
  /** Proofs of the link that the page follows, best first; a page from the root follows no link and has none. */
  readonly evidence: ReadonlyArray<Evidence>;
  /** The node itself. */
  readonly node: Observation;
};


/** One of a page of observations. */
export type ObservationEdgeEvidenceArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** How to order observations: exactly one field in each object. */
export type ObservationOrder = {
  /** By the moment it holds for. */
  readonly date?: InputMaybe<OrderDirection>;
  /** By value. */
  readonly value?: InputMaybe<OrderDirection>;
};

/** Which observations. */
export type ObservationWhere = {
  /** All of these must pass. */
  readonly and?: InputMaybe<ReadonlyArray<ObservationWhere>>;
  /** By the moment it holds for. */
  readonly date?: InputMaybe<DateFilter>;
  /** Whether it is a change and not a level; leave out for both. */
  readonly delta?: InputMaybe<Scalars['Boolean']['input']>;
  /** Whether it was computed; leave out for both. */
  readonly derived?: InputMaybe<Scalars['Boolean']['input']>;
  /** By gemeente. */
  readonly gemeente?: InputMaybe<LinkFilter>;
  /** By measure. */
  readonly measure?: InputMaybe<LinkFilter>;
  /** This must not pass. */
  readonly not?: InputMaybe<ObservationWhere>;
  /** At least one of these must pass. */
  readonly or?: InputMaybe<ReadonlyArray<ObservationWhere>>;
  /** By quantifier. */
  readonly quantifier?: InputMaybe<QuantifierFilter>;
  /** By unit. */
  readonly unit?: InputMaybe<StringFilter>;
  /** By value. */
  readonly value?: InputMaybe<FloatFilter>;
};

/** An office, such as minister or staatssecretaris of a ministry. Offices are not people: see Tenure. */
export type Office = Identified & Node & {
  readonly __typename?: 'Office';
  /** Other names and abbreviations that sources use for it; empty when there are none. */
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
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


/** An office, such as minister or staatssecretaris of a ministry. Offices are not people: see Tenure. */
export type OfficeEvidenceArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
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
  /** Its name. */
  readonly name: Scalars['String']['output'];
  /** Linked-data addresses of the same thing elsewhere, such as zoek.officielebekendmakingen.nl and Wikidata. */
  readonly sameAs: ReadonlyArray<Scalars['String']['output']>;
};


/** A ministry, agency, institute, association or a unit of one. */
export type OrganisationEvidenceArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
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
  /** Other names and abbreviations that sources use for it; empty when there are none. */
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  /** Its coalitions. */
  readonly coalitions?: Maybe<CoalitionConnection>;
  /** Proofs of what the graph says of this node, best first; rejected ones are left out. */
  readonly evidence: ReadonlyArray<Evidence>;
  /** The global id, readable and never changed: motion:34104-258. */
  readonly id: Scalars['ID']['output'];
  /** All identifiers that the sources give it, sorted by scheme and value. */
  readonly identifiers: ReadonlyArray<Identifier>;
  /** What is measured of it. */
  readonly measures?: Maybe<MeasureConnection>;
  /** Its name. */
  readonly name: Scalars['String']['output'];
  /** Linked-data addresses of the same thing elsewhere, such as zoek.officielebekendmakingen.nl and Wikidata. */
  readonly sameAs: ReadonlyArray<Scalars['String']['output']>;
  /** Its tranches. */
  readonly tranches?: Maybe<TrancheConnection>;
};


/** A policy programme of government, with its parts, period and other names. */
export type ProgrammeCoalitionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<CoalitionOrder>>;
  where?: InputMaybe<CoalitionWhere>;
};


/** A policy programme of government, with its parts, period and other names. */
export type ProgrammeEvidenceArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A policy programme of government, with its parts, period and other names. */
export type ProgrammeMeasuresArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<MeasureOrder>>;
  where?: InputMaybe<MeasureWhere>;
};


/** A policy programme of government, with its parts, period and other names. */
export type ProgrammeTranchesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<TrancheOrder>>;
  where?: InputMaybe<TrancheWhere>;
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
  /** The gemeenten in it on a day. */
  readonly gemeenten?: Maybe<GemeenteConnection>;
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


/** A provincie. */
export type ProvinceGemeentenArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  at?: InputMaybe<Scalars['Date']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<GemeenteOrder>>;
  where?: InputMaybe<GemeenteWhere>;
};

/** A page of provinces. */
export type ProvinceConnection = {
  readonly __typename?: 'ProvinceConnection';
  /** The page, in order. */
  readonly edges: ReadonlyArray<ProvinceEdge>;
  /** Whether there is more, and where the page begins and ends. */
  readonly pageInfo: PageInfo;
  /** How many there are in all, whatever the page. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One of a page of provinces. */
export type ProvinceEdge = {
  readonly __typename?: 'ProvinceEdge';
  /** Where it stands, for after and before. */
  readonly cursor: Scalars['String']['output'];
  /** Proofs of the link that the page follows, best first; a page from the root follows no link and has none. */
  readonly evidence: ReadonlyArray<Evidence>;
  /** The node itself. */
  readonly node: Province;
};


/** One of a page of provinces. */
export type ProvinceEdgeEvidenceArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** How to order provinces: exactly one field in each object. */
export type ProvinceOrder = {
  /** By CBS code. */
  readonly code?: InputMaybe<OrderDirection>;
  /** By name. */
  readonly name?: InputMaybe<OrderDirection>;
};

/** Which provinces. */
export type ProvinceWhere = {
  /** By other name. */
  readonly aliases?: InputMaybe<ListFilter>;
  /** All of these must pass. */
  readonly and?: InputMaybe<ReadonlyArray<ProvinceWhere>>;
  /** By CBS code. */
  readonly code?: InputMaybe<StringFilter>;
  /** By name. */
  readonly name?: InputMaybe<StringFilter>;
  /** This must not pass. */
  readonly not?: InputMaybe<ProvinceWhere>;
  /** At least one of these must pass. */
  readonly or?: InputMaybe<ReadonlyArray<ProvinceWhere>>;
};

/** Any other published document: a register, a web page, a regulation, a brochure. */
export type Publication = Document & Identified & Node & {
  readonly __typename?: 'Publication';
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


/** Any other published document: a register, a web page, a regulation, a brochure. */
export type PublicationEvidenceArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
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

/** A condition on a quantifier. */
export type QuantifierFilter = {
  /** Exactly this. */
  readonly eq?: InputMaybe<Quantifier>;
  /** One of these. */
  readonly in?: InputMaybe<ReadonlyArray<Quantifier>>;
  /** Whether the value is missing. */
  readonly missing?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Where every question begins. */
export type Query = {
  readonly __typename?: 'Query';
  /** All coalitions of programmes. */
  readonly coalitions?: Maybe<CoalitionConnection>;
  /** How far the gemeenten got, by the last that was observed of each on or before a day; null when there is no such measure. */
  readonly coverage?: Maybe<Coverage>;
  /** The gemeente with a name or a code; null when there is none. Exactly one of name and code; AMBIGUOUS when the name fits several. */
  readonly gemeente?: Maybe<Gemeente>;
  /** How many gemeenten existed on a day; null where the register does not reach back to it. */
  readonly gemeenteCount?: Maybe<Scalars['Int']['output']>;
  /** The number of gemeenten through time: on the first day, or the day on which the register begins where that is later, and on each day after it on which it changed; empty where the register tells of none of the days. */
  readonly gemeenteCounts?: Maybe<ReadonlyArray<GemeenteCount>>;
  /** The gemeenten that existed on a day. */
  readonly gemeenten?: Maybe<GemeenteConnection>;
  /** All measures. */
  readonly measures?: Maybe<MeasureConnection>;
  /** All changes of gemeenten (herindelingen). */
  readonly municipalChanges?: Maybe<MunicipalChangeConnection>;
  /** All observations. */
  readonly observations?: Maybe<ObservationConnection>;
  /** The province with a name, code or id; null when there is none. */
  readonly province?: Maybe<Province>;
  /** All provinces. */
  readonly provinces?: Maybe<ProvinceConnection>;
  /** What was observed of the gemeenten, as if the division of another day had held: exact numbers only, and the reason where there is none. Null when there is no such measure. */
  readonly recalculation?: Maybe<Recalculation>;
  /** All tranches of programmes. */
  readonly tranches?: Maybe<TrancheConnection>;
};


/** Where every question begins. */
export type QueryCoalitionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<CoalitionOrder>>;
  where?: InputMaybe<CoalitionWhere>;
};


/** Where every question begins. */
export type QueryCoverageArgs = {
  at?: InputMaybe<Scalars['Date']['input']>;
  by?: CoverageBy;
  measure: Scalars['String']['input'];
};


/** Where every question begins. */
export type QueryGemeenteArgs = {
  at?: InputMaybe<Scalars['Date']['input']>;
  code?: InputMaybe<Scalars['String']['input']>;
  name?: InputMaybe<Scalars['String']['input']>;
};


/** Where every question begins. */
export type QueryGemeenteCountArgs = {
  at?: InputMaybe<Scalars['Date']['input']>;
};


/** Where every question begins. */
export type QueryGemeenteCountsArgs = {
  from: Scalars['Date']['input'];
  until: Scalars['Date']['input'];
};


/** Where every question begins. */
export type QueryGemeentenArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  at?: InputMaybe<Scalars['Date']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<GemeenteOrder>>;
  province?: InputMaybe<Scalars['String']['input']>;
  where?: InputMaybe<GemeenteWhere>;
};


/** Where every question begins. */
export type QueryMeasuresArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<MeasureOrder>>;
  where?: InputMaybe<MeasureWhere>;
};


/** Where every question begins. */
export type QueryMunicipalChangesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<MunicipalChangeOrder>>;
  where?: InputMaybe<MunicipalChangeWhere>;
};


/** Where every question begins. */
export type QueryObservationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ObservationOrder>>;
  where?: InputMaybe<ObservationWhere>;
};


/** Where every question begins. */
export type QueryProvinceArgs = {
  name: Scalars['String']['input'];
};


/** Where every question begins. */
export type QueryProvincesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ProvinceOrder>>;
  where?: InputMaybe<ProvinceWhere>;
};


/** Where every question begins. */
export type QueryRecalculationArgs = {
  division: Scalars['Date']['input'];
  measure: Scalars['String']['input'];
  observed: Scalars['Date']['input'];
};


/** Where every question begins. */
export type QueryTranchesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<TrancheOrder>>;
  where?: InputMaybe<TrancheWhere>;
};

/** The number of one gemeente of the wanted division. */
export type RecalculatedValue = {
  readonly __typename?: 'RecalculatedValue';
  /** Its CBS code. */
  readonly code: Scalars['String']['output'];
  /** The gemeente. */
  readonly gemeente?: Maybe<Gemeente>;
  /** The CBS codes of the gemeenten whose numbers it is the sum of. */
  readonly sumOf: ReadonlyArray<Scalars['String']['output']>;
  /** The number, in the unit of the measure. */
  readonly value: Scalars['Float']['output'];
};

/** Numbers by gemeente of one division, made of those of another. */
export type Recalculation = {
  readonly __typename?: 'Recalculation';
  /** The CBS codes of gemeenten that are left out because their last observations contradict each other. */
  readonly contradicted: ReadonlyArray<Scalars['String']['output']>;
  /** The day whose division the observations have: the earliest that was observed. */
  readonly from?: Maybe<Scalars['Date']['output']>;
  /** The measure. */
  readonly measure?: Maybe<Measure>;
  /** The gemeenten that have no exact number, by code, with the reason. */
  readonly refused: ReadonlyArray<RecalculationRefusal>;
  /** The day whose division the numbers have. */
  readonly to: Scalars['Date']['output'];
  /** The CBS codes of observed gemeenten whose number is in none of the values. */
  readonly unplaced: ReadonlyArray<Scalars['String']['output']>;
  /** The exact numbers, by code. A gemeente of which nothing was observed is left out. */
  readonly values: ReadonlyArray<RecalculatedValue>;
};

/** Why a gemeente of the wanted division has no exact number. */
export type RecalculationRefusal = {
  readonly __typename?: 'RecalculationRefusal';
  /** The CBS codes of the gemeenten that stand in the way. */
  readonly because: ReadonlyArray<Scalars['String']['output']>;
  /** Its CBS code. */
  readonly code: Scalars['String']['output'];
  /** The gemeente. */
  readonly gemeente?: Maybe<Gemeente>;
  /** What stands in the way. */
  readonly reason: RecalculationRefusalReason;
  /** The same in a sentence, with names and days. */
  readonly statement: Scalars['String']['output'];
};

/** What stands in the way of an exact number. */
export type RecalculationRefusalReason =
  /** A gemeente that was observed whole lies in several of the wanted division. */
  | 'DIVIDED'
  /** Not every gemeente that it is made of was observed. */
  | 'INCOMPLETE'
  /** It is made of several, and what was observed cannot be summed: a share, or whether a gemeente takes part. */
  | 'NOT_ADDITIVE';

/** A report on a programme, such as a voortgangsrapportage (progress report), which often travels inside a letter. */
export type Report = Document & Identified & Node & {
  readonly __typename?: 'Report';
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


/** A report on a programme, such as a voortgangsrapportage (progress report), which often travels inside a letter. */
export type ReportEvidenceArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** What a reviewer made of a proof. */
export type ReviewState =
  /** A reviewer found that the passage proves the claim. */
  | 'CONFIRMED'
  /** Found by rules; nobody has looked at it yet. */
  | 'PROPOSED'
  /** A reviewer found that it does not; the proof no longer counts, also after re-ingestion. */
  | 'REJECTED';

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
  /** Proofs of what the graph says of this node, best first; rejected ones are left out. */
  readonly evidence: ReadonlyArray<Evidence>;
  /** The global id, readable and never changed: motion:34104-258. */
  readonly id: Scalars['ID']['output'];
  /** All identifiers that the sources give it, sorted by scheme and value. */
  readonly identifiers: ReadonlyArray<Identifier>;
  /** Linked-data addresses of the same thing elsewhere, such as zoek.officielebekendmakingen.nl and Wikidata. */
  readonly sameAs: ReadonlyArray<Scalars['String']['output']>;
};


/** A person in an office for a time (Popolo: a membership of a post). */
export type TenureEvidenceArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
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
  /** The coalitions that joined in it. */
  readonly coalitions?: Maybe<CoalitionConnection>;
  /** Proofs of what the graph says of this node, best first; rejected ones are left out. */
  readonly evidence: ReadonlyArray<Evidence>;
  /** When it began (EDTF). */
  readonly from?: Maybe<Scalars['Date']['output']>;
  /** The gemeenten that joined in it. */
  readonly gemeenten?: Maybe<GemeenteConnection>;
  /** The global id, readable and never changed: motion:34104-258. */
  readonly id: Scalars['ID']['output'];
  /** All identifiers that the sources give it, sorted by scheme and value. */
  readonly identifiers: ReadonlyArray<Identifier>;
  /** Its name. */
  readonly name: Scalars['String']['output'];
  /** Which round it is, counted from 1. */
  readonly ordinal?: Maybe<Scalars['Int']['output']>;
  /** The programme it is a tranche of. */
  readonly programme?: Maybe<Programme>;
  /** Linked-data addresses of the same thing elsewhere, such as zoek.officielebekendmakingen.nl and Wikidata. */
  readonly sameAs: ReadonlyArray<Scalars['String']['output']>;
};


/** A round in which gemeenten or coalitions joined a programme. */
export type TrancheCoalitionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<CoalitionOrder>>;
  where?: InputMaybe<CoalitionWhere>;
};


/** A round in which gemeenten or coalitions joined a programme. */
export type TrancheEvidenceArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A round in which gemeenten or coalitions joined a programme. */
export type TrancheGemeentenArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<GemeenteOrder>>;
  where?: InputMaybe<GemeenteWhere>;
};

/** A page of tranches. */
export type TrancheConnection = {
  readonly __typename?: 'TrancheConnection';
  /** The page, in order. */
  readonly edges: ReadonlyArray<TrancheEdge>;
  /** Whether there is more, and where the page begins and ends. */
  readonly pageInfo: PageInfo;
  /** How many there are in all, whatever the page. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One of a page of tranches. */
export type TrancheEdge = {
  readonly __typename?: 'TrancheEdge';
  /** Where it stands, for after and before. */
  readonly cursor: Scalars['String']['output'];
  /** Proofs of the link that the page follows, best first; a page from the root follows no link and has none. */
  readonly evidence: ReadonlyArray<Evidence>;
  /** The node itself. */
  readonly node: Tranche;
};


/** One of a page of tranches. */
export type TrancheEdgeEvidenceArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** How to order tranches: exactly one field in each object. */
export type TrancheOrder = {
  /** By name. */
  readonly name?: InputMaybe<OrderDirection>;
  /** By round. */
  readonly ordinal?: InputMaybe<OrderDirection>;
};

/** Which tranches. */
export type TrancheWhere = {
  /** All of these must pass. */
  readonly and?: InputMaybe<ReadonlyArray<TrancheWhere>>;
  /** By when it began. */
  readonly from?: InputMaybe<DateFilter>;
  /** By name. */
  readonly name?: InputMaybe<StringFilter>;
  /** This must not pass. */
  readonly not?: InputMaybe<TrancheWhere>;
  /** At least one of these must pass. */
  readonly or?: InputMaybe<ReadonlyArray<TrancheWhere>>;
  /** By round. */
  readonly ordinal?: InputMaybe<IntFilter>;
  /** By programme. */
  readonly programme?: InputMaybe<LinkFilter>;
};

/** A document that is only referred to, so that its kind is not known. */
export type UnknownDocument = Document & Identified & Node & {
  readonly __typename?: 'UnknownDocument';
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


/** A document that is only referred to, so that its kind is not known. */
export type UnknownDocumentEvidenceArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
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
  Agreement: ResolverTypeWrapper<NodeRow>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  AgreementKind: AgreementKind;
  AnswerConnection: ResolverTypeWrapper<ConnectionValue>;
  AnswerEdge: ResolverTypeWrapper<Omit<AnswerEdge, 'evidence' | 'node'> & { evidence: ReadonlyArray<ResolversTypes['Evidence']>, node: ResolversTypes['MotionOrCommitment'] }>;
  AnswerOrder: AnswerOrder;
  AnswerWhere: AnswerWhere;
  Cabinet: ResolverTypeWrapper<NodeRow>;
  Coalition: ResolverTypeWrapper<NodeRow>;
  CoalitionConnection: ResolverTypeWrapper<ConnectionValue>;
  CoalitionEdge: ResolverTypeWrapper<Omit<CoalitionEdge, 'evidence' | 'node'> & { evidence: ReadonlyArray<ResolversTypes['Evidence']>, node: ResolversTypes['Coalition'] }>;
  CoalitionMemberConnection: ResolverTypeWrapper<ConnectionValue>;
  CoalitionMemberEdge: ResolverTypeWrapper<Omit<CoalitionMemberEdge, 'evidence' | 'node'> & { evidence: ReadonlyArray<ResolversTypes['Evidence']>, node: ResolversTypes['Gemeente'] }>;
  CoalitionOrder: CoalitionOrder;
  CoalitionScope: CoalitionScope;
  CoalitionScopeFilter: CoalitionScopeFilter;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  CoalitionWhere: CoalitionWhere;
  Commitment: ResolverTypeWrapper<NodeRow>;
  Coverage: ResolverTypeWrapper<CoverageValue>;
  CoverageBy: CoverageBy;
  CoverageGroup: ResolverTypeWrapper<CoverageGroupValue>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateFilter: DateFilter;
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
  FloatFilter: FloatFilter;
  FollowUpConnection: ResolverTypeWrapper<ConnectionValue>;
  FollowUpEdge: ResolverTypeWrapper<Omit<FollowUpEdge, 'evidence' | 'node'> & { evidence: ReadonlyArray<ResolversTypes['Evidence']>, node: ResolversTypes['Document'] }>;
  FollowUpOrder: FollowUpOrder;
  FollowUpOutcome: FollowUpOutcome;
  FollowUpWhere: FollowUpWhere;
  Fund: ResolverTypeWrapper<NodeRow>;
  Gemeente: ResolverTypeWrapper<NodeRow>;
  GemeenteConnection: ResolverTypeWrapper<ConnectionValue>;
  GemeenteCount: ResolverTypeWrapper<GemeenteCount>;
  GemeenteEdge: ResolverTypeWrapper<Omit<GemeenteEdge, 'evidence' | 'node'> & { evidence: ReadonlyArray<ResolversTypes['Evidence']>, node: ResolversTypes['Gemeente'] }>;
  GemeenteOrder: GemeenteOrder;
  GemeenteWhere: GemeenteWhere;
  Identified: ResolverTypeWrapper<NodeRow>;
  Identifier: ResolverTypeWrapper<Identifier>;
  IntFilter: IntFilter;
  Letter: ResolverTypeWrapper<NodeRow>;
  Lineage: ResolverTypeWrapper<Omit<Lineage, 'gemeenten'> & { gemeenten: ReadonlyArray<ResolversTypes['Gemeente']> }>;
  LineageStep: ResolverTypeWrapper<LineageStep>;
  LinkFilter: LinkFilter;
  LinkType: LinkType;
  ListFilter: ListFilter;
  Measure: ResolverTypeWrapper<NodeRow>;
  MeasureConnection: ResolverTypeWrapper<ConnectionValue>;
  MeasureEdge: ResolverTypeWrapper<Omit<MeasureEdge, 'evidence' | 'node'> & { evidence: ReadonlyArray<ResolversTypes['Evidence']>, node: ResolversTypes['Measure'] }>;
  MeasureKind: MeasureKind;
  MeasureKindFilter: MeasureKindFilter;
  MeasureOrder: MeasureOrder;
  MeasureWhere: MeasureWhere;
  MembershipConnection: ResolverTypeWrapper<ConnectionValue>;
  MembershipEdge: ResolverTypeWrapper<Omit<MembershipEdge, 'evidence' | 'node'> & { evidence: ReadonlyArray<ResolversTypes['Evidence']>, node: ResolversTypes['Coalition'] }>;
  Memo: ResolverTypeWrapper<NodeRow>;
  Monitor: ResolverTypeWrapper<NodeRow>;
  Motion: ResolverTypeWrapper<NodeRow>;
  MotionOrCommitment: ResolverTypeWrapper<NodeRow>;
  MunicipalChange: ResolverTypeWrapper<NodeRow>;
  MunicipalChangeConnection: ResolverTypeWrapper<ConnectionValue>;
  MunicipalChangeEdge: ResolverTypeWrapper<Omit<MunicipalChangeEdge, 'evidence' | 'node'> & { evidence: ReadonlyArray<ResolversTypes['Evidence']>, node: ResolversTypes['MunicipalChange'] }>;
  MunicipalChangeKind: MunicipalChangeKind;
  MunicipalChangeKindFilter: MunicipalChangeKindFilter;
  MunicipalChangeOrder: MunicipalChangeOrder;
  MunicipalChangeWhere: MunicipalChangeWhere;
  NewsItem: ResolverTypeWrapper<NodeRow>;
  Node: ResolverTypeWrapper<AnyRow>;
  NodeKind: NodeKind;
  Observation: ResolverTypeWrapper<NodeRow>;
  ObservationConnection: ResolverTypeWrapper<ConnectionValue>;
  ObservationEdge: ResolverTypeWrapper<Omit<ObservationEdge, 'evidence' | 'node'> & { evidence: ReadonlyArray<ResolversTypes['Evidence']>, node: ResolversTypes['Observation'] }>;
  ObservationOrder: ObservationOrder;
  ObservationWhere: ObservationWhere;
  Office: ResolverTypeWrapper<NodeRow>;
  OrderDirection: OrderDirection;
  Organisation: ResolverTypeWrapper<NodeRow>;
  OutcomeFilter: OutcomeFilter;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  ParliamentaryQuestion: ResolverTypeWrapper<NodeRow>;
  Party: ResolverTypeWrapper<NodeRow>;
  Person: ResolverTypeWrapper<NodeRow>;
  Programme: ResolverTypeWrapper<NodeRow>;
  Province: ResolverTypeWrapper<NodeRow>;
  ProvinceConnection: ResolverTypeWrapper<ConnectionValue>;
  ProvinceEdge: ResolverTypeWrapper<Omit<ProvinceEdge, 'evidence' | 'node'> & { evidence: ReadonlyArray<ResolversTypes['Evidence']>, node: ResolversTypes['Province'] }>;
  ProvinceOrder: ProvinceOrder;
  ProvinceWhere: ProvinceWhere;
  Publication: ResolverTypeWrapper<NodeRow>;
  Quantifier: Quantifier;
  QuantifierFilter: QuantifierFilter;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  RecalculatedValue: ResolverTypeWrapper<RecalculatedGemeente>;
  Recalculation: ResolverTypeWrapper<RecalculationValue>;
  RecalculationRefusal: ResolverTypeWrapper<RefusedGemeente>;
  RecalculationRefusalReason: RecalculationRefusalReason;
  Report: ResolverTypeWrapper<NodeRow>;
  ReviewState: ReviewState;
  StringFilter: StringFilter;
  Tenure: ResolverTypeWrapper<NodeRow>;
  TrackState: TrackState;
  Tranche: ResolverTypeWrapper<NodeRow>;
  TrancheConnection: ResolverTypeWrapper<ConnectionValue>;
  TrancheEdge: ResolverTypeWrapper<Omit<TrancheEdge, 'evidence' | 'node'> & { evidence: ReadonlyArray<ResolversTypes['Evidence']>, node: ResolversTypes['Tranche'] }>;
  TrancheOrder: TrancheOrder;
  TrancheWhere: TrancheWhere;
  UnknownDocument: ResolverTypeWrapper<NodeRow>;
  Vote: ResolverTypeWrapper<NodeRow>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Agreement: NodeRow;
  String: Scalars['String']['output'];
  Int: Scalars['Int']['output'];
  ID: Scalars['ID']['output'];
  AnswerConnection: ConnectionValue;
  AnswerEdge: Omit<AnswerEdge, 'evidence' | 'node'> & { evidence: ReadonlyArray<ResolversParentTypes['Evidence']>, node: ResolversParentTypes['MotionOrCommitment'] };
  AnswerOrder: AnswerOrder;
  AnswerWhere: AnswerWhere;
  Cabinet: NodeRow;
  Coalition: NodeRow;
  CoalitionConnection: ConnectionValue;
  CoalitionEdge: Omit<CoalitionEdge, 'evidence' | 'node'> & { evidence: ReadonlyArray<ResolversParentTypes['Evidence']>, node: ResolversParentTypes['Coalition'] };
  CoalitionMemberConnection: ConnectionValue;
  CoalitionMemberEdge: Omit<CoalitionMemberEdge, 'evidence' | 'node'> & { evidence: ReadonlyArray<ResolversParentTypes['Evidence']>, node: ResolversParentTypes['Gemeente'] };
  CoalitionOrder: CoalitionOrder;
  CoalitionScopeFilter: CoalitionScopeFilter;
  Boolean: Scalars['Boolean']['output'];
  CoalitionWhere: CoalitionWhere;
  Commitment: NodeRow;
  Coverage: CoverageValue;
  CoverageGroup: CoverageGroupValue;
  Float: Scalars['Float']['output'];
  Date: Scalars['Date']['output'];
  DateFilter: DateFilter;
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
  FloatFilter: FloatFilter;
  FollowUpConnection: ConnectionValue;
  FollowUpEdge: Omit<FollowUpEdge, 'evidence' | 'node'> & { evidence: ReadonlyArray<ResolversParentTypes['Evidence']>, node: ResolversParentTypes['Document'] };
  FollowUpOrder: FollowUpOrder;
  FollowUpWhere: FollowUpWhere;
  Fund: NodeRow;
  Gemeente: NodeRow;
  GemeenteConnection: ConnectionValue;
  GemeenteCount: GemeenteCount;
  GemeenteEdge: Omit<GemeenteEdge, 'evidence' | 'node'> & { evidence: ReadonlyArray<ResolversParentTypes['Evidence']>, node: ResolversParentTypes['Gemeente'] };
  GemeenteOrder: GemeenteOrder;
  GemeenteWhere: GemeenteWhere;
  Identified: NodeRow;
  Identifier: Identifier;
  IntFilter: IntFilter;
  Letter: NodeRow;
  Lineage: Omit<Lineage, 'gemeenten'> & { gemeenten: ReadonlyArray<ResolversParentTypes['Gemeente']> };
  LineageStep: LineageStep;
  LinkFilter: LinkFilter;
  ListFilter: ListFilter;
  Measure: NodeRow;
  MeasureConnection: ConnectionValue;
  MeasureEdge: Omit<MeasureEdge, 'evidence' | 'node'> & { evidence: ReadonlyArray<ResolversParentTypes['Evidence']>, node: ResolversParentTypes['Measure'] };
  MeasureKindFilter: MeasureKindFilter;
  MeasureOrder: MeasureOrder;
  MeasureWhere: MeasureWhere;
  MembershipConnection: ConnectionValue;
  MembershipEdge: Omit<MembershipEdge, 'evidence' | 'node'> & { evidence: ReadonlyArray<ResolversParentTypes['Evidence']>, node: ResolversParentTypes['Coalition'] };
  Memo: NodeRow;
  Monitor: NodeRow;
  Motion: NodeRow;
  MotionOrCommitment: NodeRow;
  MunicipalChange: NodeRow;
  MunicipalChangeConnection: ConnectionValue;
  MunicipalChangeEdge: Omit<MunicipalChangeEdge, 'evidence' | 'node'> & { evidence: ReadonlyArray<ResolversParentTypes['Evidence']>, node: ResolversParentTypes['MunicipalChange'] };
  MunicipalChangeKindFilter: MunicipalChangeKindFilter;
  MunicipalChangeOrder: MunicipalChangeOrder;
  MunicipalChangeWhere: MunicipalChangeWhere;
  NewsItem: NodeRow;
  Node: AnyRow;
  Observation: NodeRow;
  ObservationConnection: ConnectionValue;
  ObservationEdge: Omit<ObservationEdge, 'evidence' | 'node'> & { evidence: ReadonlyArray<ResolversParentTypes['Evidence']>, node: ResolversParentTypes['Observation'] };
  ObservationOrder: ObservationOrder;
  ObservationWhere: ObservationWhere;
  Office: NodeRow;
  Organisation: NodeRow;
  OutcomeFilter: OutcomeFilter;
  PageInfo: PageInfo;
  ParliamentaryQuestion: NodeRow;
  Party: NodeRow;
  Person: NodeRow;
  Programme: NodeRow;
  Province: NodeRow;
  ProvinceConnection: ConnectionValue;
  ProvinceEdge: Omit<ProvinceEdge, 'evidence' | 'node'> & { evidence: ReadonlyArray<ResolversParentTypes['Evidence']>, node: ResolversParentTypes['Province'] };
  ProvinceOrder: ProvinceOrder;
  ProvinceWhere: ProvinceWhere;
  Publication: NodeRow;
  QuantifierFilter: QuantifierFilter;
  Query: Record<PropertyKey, never>;
  RecalculatedValue: RecalculatedGemeente;
  Recalculation: RecalculationValue;
  RecalculationRefusal: RefusedGemeente;
  Report: NodeRow;
  StringFilter: StringFilter;
  Tenure: NodeRow;
  Tranche: NodeRow;
  TrancheConnection: ConnectionValue;
  TrancheEdge: Omit<TrancheEdge, 'evidence' | 'node'> & { evidence: ReadonlyArray<ResolversParentTypes['Evidence']>, node: ResolversParentTypes['Tranche'] };
  TrancheOrder: TrancheOrder;
  TrancheWhere: TrancheWhere;
  UnknownDocument: NodeRow;
  Vote: NodeRow;
};

export type AgreementResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Agreement'] = ResolversParentTypes['Agreement'], FederationReferenceType extends FederationReferenceTypes['Agreement'] = FederationReferenceTypes['Agreement']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Agreement']> | FederationReferenceType, FederationReferenceType, ContextType>;
  aliases?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  date?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType, RequireFields<AgreementEvidenceArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  identifiers?: Resolver<ReadonlyArray<ResolversTypes['Identifier']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sameAs?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
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
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  identifiers?: Resolver<ReadonlyArray<ResolversTypes['Identifier']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sameAs?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CoalitionResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Coalition'] = ResolversParentTypes['Coalition'], FederationReferenceType extends FederationReferenceTypes['Coalition'] = FederationReferenceTypes['Coalition']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Coalition']> | FederationReferenceType, FederationReferenceType, ContextType>;
  allGemeenten?: Resolver<Maybe<ResolversTypes['CoalitionMemberConnection']>, ParentType, ContextType, Partial<CoalitionAllGemeentenArgs>>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType, RequireFields<CoalitionEvidenceArgs, 'first'>>;
  gemeenten?: Resolver<Maybe<ResolversTypes['CoalitionMemberConnection']>, ParentType, ContextType, Partial<CoalitionGemeentenArgs>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  identifiers?: Resolver<ReadonlyArray<ResolversTypes['Identifier']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  programme?: Resolver<Maybe<ResolversTypes['Programme']>, ParentType, ContextType>;
  sameAs?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  scope?: Resolver<Maybe<ResolversTypes['CoalitionScope']>, ParentType, ContextType>;
  tranches?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Tranche']>>, ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  validUntil?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CoalitionConnectionResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['CoalitionConnection'] = ResolversParentTypes['CoalitionConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['CoalitionEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CoalitionEdgeResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['CoalitionEdge'] = ResolversParentTypes['CoalitionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType, RequireFields<CoalitionEdgeEvidenceArgs, 'first'>>;
  node?: Resolver<ResolversTypes['Coalition'], ParentType, ContextType>;
};

export type CoalitionMemberConnectionResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['CoalitionMemberConnection'] = ResolversParentTypes['CoalitionMemberConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['CoalitionMemberEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CoalitionMemberEdgeResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['CoalitionMemberEdge'] = ResolversParentTypes['CoalitionMemberEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType, RequireFields<CoalitionMemberEdgeEvidenceArgs, 'first'>>;
  from?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Gemeente'], ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  via?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
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

export type CoverageResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Coverage'] = ResolversParentTypes['Coverage']> = {
  at?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  groups?: Resolver<ReadonlyArray<ResolversTypes['CoverageGroup']>, ParentType, ContextType>;
  measure?: Resolver<Maybe<ResolversTypes['Measure']>, ParentType, ContextType>;
  reported?: Resolver<Maybe<ResolversTypes['Observation']>, ParentType, ContextType>;
};

export type CoverageGroupResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['CoverageGroup'] = ResolversParentTypes['CoverageGroup']> = {
  code?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  gemeente?: Resolver<Maybe<ResolversTypes['Gemeente']>, ParentType, ContextType>;
  gemeenteCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  known?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  observations?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Observation']>>, ParentType, ContextType>;
  province?: Resolver<Maybe<ResolversTypes['Province']>, ParentType, ContextType>;
  reached?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  share?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  total?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
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
  aliases?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType, RequireFields<FundEvidenceArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  identifiers?: Resolver<ReadonlyArray<ResolversTypes['Identifier']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sameAs?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type GemeenteResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Gemeente'] = ResolversParentTypes['Gemeente'], FederationReferenceType extends FederationReferenceTypes['Gemeente'] = FederationReferenceTypes['Gemeente']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Gemeente']> | FederationReferenceType, FederationReferenceType, ContextType>;
  aliases?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  changes?: Resolver<Maybe<ReadonlyArray<ResolversTypes['MunicipalChange']>>, ParentType, ContextType>;
  coalitions?: Resolver<Maybe<ResolversTypes['MembershipConnection']>, ParentType, ContextType, Partial<GemeenteCoalitionsArgs>>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType, RequireFields<GemeenteEvidenceArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  identifiers?: Resolver<ReadonlyArray<ResolversTypes['Identifier']>, ParentType, ContextType>;
  lineage?: Resolver<Maybe<ResolversTypes['Lineage']>, ParentType, ContextType, Partial<GemeenteLineageArgs>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  namedIn?: Resolver<Maybe<ResolversTypes['DocumentConnection']>, ParentType, ContextType, Partial<GemeenteNamedInArgs>>;
  observations?: Resolver<Maybe<ResolversTypes['ObservationConnection']>, ParentType, ContextType, Partial<GemeenteObservationsArgs>>;
  officialName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  predecessors?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Gemeente']>>, ParentType, ContextType>;
  preferredName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  province?: Resolver<Maybe<ResolversTypes['Province']>, ParentType, ContextType, Partial<GemeenteProvinceArgs>>;
  sameAs?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  successors?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Gemeente']>>, ParentType, ContextType>;
  tranches?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Tranche']>>, ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  validUntil?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type GemeenteConnectionResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['GemeenteConnection'] = ResolversParentTypes['GemeenteConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['GemeenteEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type GemeenteCountResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['GemeenteCount'] = ResolversParentTypes['GemeenteCount']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  date?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export type GemeenteEdgeResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['GemeenteEdge'] = ResolversParentTypes['GemeenteEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType, RequireFields<GemeenteEdgeEvidenceArgs, 'first'>>;
  node?: Resolver<ResolversTypes['Gemeente'], ParentType, ContextType>;
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
  date?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType, RequireFields<LetterEvidenceArgs, 'first'>>;
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

export type LineageResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Lineage'] = ResolversParentTypes['Lineage']> = {
  gemeenten?: Resolver<ReadonlyArray<ResolversTypes['Gemeente']>, ParentType, ContextType>;
  steps?: Resolver<ReadonlyArray<ResolversTypes['LineageStep']>, ParentType, ContextType>;
  whole?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type LineageStepResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['LineageStep'] = ResolversParentTypes['LineageStep']> = {
  became?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  date?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type MeasureResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Measure'] = ResolversParentTypes['Measure'], FederationReferenceType extends FederationReferenceTypes['Measure'] = FederationReferenceTypes['Measure']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Measure']> | FederationReferenceType, FederationReferenceType, ContextType>;
  definition?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType, RequireFields<MeasureEvidenceArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  identifiers?: Resolver<ReadonlyArray<ResolversTypes['Identifier']>, ParentType, ContextType>;
  measureKind?: Resolver<Maybe<ResolversTypes['MeasureKind']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  observations?: Resolver<Maybe<ResolversTypes['ObservationConnection']>, ParentType, ContextType, Partial<MeasureObservationsArgs>>;
  programmes?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Programme']>>, ParentType, ContextType>;
  sameAs?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MeasureConnectionResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['MeasureConnection'] = ResolversParentTypes['MeasureConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['MeasureEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MeasureEdgeResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['MeasureEdge'] = ResolversParentTypes['MeasureEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType, RequireFields<MeasureEdgeEvidenceArgs, 'first'>>;
  node?: Resolver<ResolversTypes['Measure'], ParentType, ContextType>;
};

export type MembershipConnectionResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['MembershipConnection'] = ResolversParentTypes['MembershipConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['MembershipEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MembershipEdgeResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['MembershipEdge'] = ResolversParentTypes['MembershipEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType, RequireFields<MembershipEdgeEvidenceArgs, 'first'>>;
  from?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Coalition'], ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  via?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
};

export type MemoResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Memo'] = ResolversParentTypes['Memo'], FederationReferenceType extends FederationReferenceTypes['Memo'] = FederationReferenceTypes['Memo']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Memo']> | FederationReferenceType, FederationReferenceType, ContextType>;
  date?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType, RequireFields<MemoEvidenceArgs, 'first'>>;
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

export type MonitorResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Monitor'] = ResolversParentTypes['Monitor'], FederationReferenceType extends FederationReferenceTypes['Monitor'] = FederationReferenceTypes['Monitor']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Monitor']> | FederationReferenceType, FederationReferenceType, ContextType>;
  date?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType, RequireFields<MonitorEvidenceArgs, 'first'>>;
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
  after?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Gemeente']>>, ParentType, ContextType>;
  before?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Gemeente']>>, ParentType, ContextType>;
  changeKind?: Resolver<Maybe<ResolversTypes['MunicipalChangeKind']>, ParentType, ContextType>;
  date?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType, RequireFields<MunicipalChangeEvidenceArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  identifiers?: Resolver<ReadonlyArray<ResolversTypes['Identifier']>, ParentType, ContextType>;
  sameAs?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MunicipalChangeConnectionResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['MunicipalChangeConnection'] = ResolversParentTypes['MunicipalChangeConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['MunicipalChangeEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MunicipalChangeEdgeResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['MunicipalChangeEdge'] = ResolversParentTypes['MunicipalChangeEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType, RequireFields<MunicipalChangeEdgeEvidenceArgs, 'first'>>;
  node?: Resolver<ResolversTypes['MunicipalChange'], ParentType, ContextType>;
};

export type NewsItemResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['NewsItem'] = ResolversParentTypes['NewsItem'], FederationReferenceType extends FederationReferenceTypes['NewsItem'] = FederationReferenceTypes['NewsItem']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['NewsItem']> | FederationReferenceType, FederationReferenceType, ContextType>;
  date?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType, RequireFields<NewsItemEvidenceArgs, 'first'>>;
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

export type NodeResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Node'] = ResolversParentTypes['Node']> = {
  __resolveType: TypeResolveFn<'Agreement' | 'Cabinet' | 'Coalition' | 'Commitment' | 'Debate' | 'DebateReport' | 'Decision' | 'Dossier' | 'Evidence' | 'Fund' | 'Gemeente' | 'Letter' | 'Measure' | 'Memo' | 'Monitor' | 'Motion' | 'MunicipalChange' | 'NewsItem' | 'Observation' | 'Office' | 'Organisation' | 'ParliamentaryQuestion' | 'Party' | 'Person' | 'Programme' | 'Province' | 'Publication' | 'Report' | 'Tenure' | 'Tranche' | 'UnknownDocument' | 'Vote', ParentType, ContextType>;
};

export type ObservationResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Observation'] = ResolversParentTypes['Observation'], FederationReferenceType extends FederationReferenceTypes['Observation'] = FederationReferenceTypes['Observation']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Observation']> | FederationReferenceType, FederationReferenceType, ContextType>;
  date?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  delta?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  derived?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  derivedFrom?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Observation']>>, ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType, RequireFields<ObservationEvidenceArgs, 'first'>>;
  gemeente?: Resolver<Maybe<ResolversTypes['Gemeente']>, ParentType, ContextType>;
  gemeenteCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  identifiers?: Resolver<ReadonlyArray<ResolversTypes['Identifier']>, ParentType, ContextType>;
  measure?: Resolver<Maybe<ResolversTypes['Measure']>, ParentType, ContextType>;
  percentage?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  primarySources?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Document']>>, ParentType, ContextType>;
  quantifier?: Resolver<Maybe<ResolversTypes['Quantifier']>, ParentType, ContextType>;
  sameAs?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  share?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ObservationConnectionResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['ObservationConnection'] = ResolversParentTypes['ObservationConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ObservationEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ObservationEdgeResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['ObservationEdge'] = ResolversParentTypes['ObservationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType, RequireFields<ObservationEdgeEvidenceArgs, 'first'>>;
  node?: Resolver<ResolversTypes['Observation'], ParentType, ContextType>;
};

export type OfficeResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Office'] = ResolversParentTypes['Office'], FederationReferenceType extends FederationReferenceTypes['Office'] = FederationReferenceTypes['Office']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Office']> | FederationReferenceType, FederationReferenceType, ContextType>;
  aliases?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType, RequireFields<OfficeEvidenceArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  identifiers?: Resolver<ReadonlyArray<ResolversTypes['Identifier']>, ParentType, ContextType>;
  sameAs?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OrganisationResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Organisation'] = ResolversParentTypes['Organisation'], FederationReferenceType extends FederationReferenceTypes['Organisation'] = FederationReferenceTypes['Organisation']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Organisation']> | FederationReferenceType, FederationReferenceType, ContextType>;
  aliases?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType, RequireFields<OrganisationEvidenceArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  identifiers?: Resolver<ReadonlyArray<ResolversTypes['Identifier']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sameAs?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
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
  aliases?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  coalitions?: Resolver<Maybe<ResolversTypes['CoalitionConnection']>, ParentType, ContextType, Partial<ProgrammeCoalitionsArgs>>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType, RequireFields<ProgrammeEvidenceArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  identifiers?: Resolver<ReadonlyArray<ResolversTypes['Identifier']>, ParentType, ContextType>;
  measures?: Resolver<Maybe<ResolversTypes['MeasureConnection']>, ParentType, ContextType, Partial<ProgrammeMeasuresArgs>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sameAs?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  tranches?: Resolver<Maybe<ResolversTypes['TrancheConnection']>, ParentType, ContextType, Partial<ProgrammeTranchesArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ProvinceResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Province'] = ResolversParentTypes['Province'], FederationReferenceType extends FederationReferenceTypes['Province'] = FederationReferenceTypes['Province']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Province']> | FederationReferenceType, FederationReferenceType, ContextType>;
  aliases?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType, RequireFields<ProvinceEvidenceArgs, 'first'>>;
  gemeenten?: Resolver<Maybe<ResolversTypes['GemeenteConnection']>, ParentType, ContextType, Partial<ProvinceGemeentenArgs>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  identifiers?: Resolver<ReadonlyArray<ResolversTypes['Identifier']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sameAs?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ProvinceConnectionResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['ProvinceConnection'] = ResolversParentTypes['ProvinceConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ProvinceEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ProvinceEdgeResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['ProvinceEdge'] = ResolversParentTypes['ProvinceEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType, RequireFields<ProvinceEdgeEvidenceArgs, 'first'>>;
  node?: Resolver<ResolversTypes['Province'], ParentType, ContextType>;
};

export type PublicationResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Publication'] = ResolversParentTypes['Publication'], FederationReferenceType extends FederationReferenceTypes['Publication'] = FederationReferenceTypes['Publication']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Publication']> | FederationReferenceType, FederationReferenceType, ContextType>;
  date?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType, RequireFields<PublicationEvidenceArgs, 'first'>>;
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

export type QueryResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  coalitions?: Resolver<Maybe<ResolversTypes['CoalitionConnection']>, ParentType, ContextType, Partial<QueryCoalitionsArgs>>;
  coverage?: Resolver<Maybe<ResolversTypes['Coverage']>, ParentType, ContextType, RequireFields<QueryCoverageArgs, 'by' | 'measure'>>;
  gemeente?: Resolver<Maybe<ResolversTypes['Gemeente']>, ParentType, ContextType, Partial<QueryGemeenteArgs>>;
  gemeenteCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType, Partial<QueryGemeenteCountArgs>>;
  gemeenteCounts?: Resolver<Maybe<ReadonlyArray<ResolversTypes['GemeenteCount']>>, ParentType, ContextType, RequireFields<QueryGemeenteCountsArgs, 'from' | 'until'>>;
  gemeenten?: Resolver<Maybe<ResolversTypes['GemeenteConnection']>, ParentType, ContextType, Partial<QueryGemeentenArgs>>;
  measures?: Resolver<Maybe<ResolversTypes['MeasureConnection']>, ParentType, ContextType, Partial<QueryMeasuresArgs>>;
  municipalChanges?: Resolver<Maybe<ResolversTypes['MunicipalChangeConnection']>, ParentType, ContextType, Partial<QueryMunicipalChangesArgs>>;
  observations?: Resolver<Maybe<ResolversTypes['ObservationConnection']>, ParentType, ContextType, Partial<QueryObservationsArgs>>;
  province?: Resolver<Maybe<ResolversTypes['Province']>, ParentType, ContextType, RequireFields<QueryProvinceArgs, 'name'>>;
  provinces?: Resolver<Maybe<ResolversTypes['ProvinceConnection']>, ParentType, ContextType, Partial<QueryProvincesArgs>>;
  recalculation?: Resolver<Maybe<ResolversTypes['Recalculation']>, ParentType, ContextType, RequireFields<QueryRecalculationArgs, 'division' | 'measure' | 'observed'>>;
  tranches?: Resolver<Maybe<ResolversTypes['TrancheConnection']>, ParentType, ContextType, Partial<QueryTranchesArgs>>;
};

export type RecalculatedValueResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['RecalculatedValue'] = ResolversParentTypes['RecalculatedValue']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  gemeente?: Resolver<Maybe<ResolversTypes['Gemeente']>, ParentType, ContextType>;
  sumOf?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  value?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type RecalculationResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Recalculation'] = ResolversParentTypes['Recalculation']> = {
  contradicted?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  measure?: Resolver<Maybe<ResolversTypes['Measure']>, ParentType, ContextType>;
  refused?: Resolver<ReadonlyArray<ResolversTypes['RecalculationRefusal']>, ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  unplaced?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  values?: Resolver<ReadonlyArray<ResolversTypes['RecalculatedValue']>, ParentType, ContextType>;
};

export type RecalculationRefusalResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['RecalculationRefusal'] = ResolversParentTypes['RecalculationRefusal']> = {
  because?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  gemeente?: Resolver<Maybe<ResolversTypes['Gemeente']>, ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['RecalculationRefusalReason'], ParentType, ContextType>;
  statement?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ReportResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Report'] = ResolversParentTypes['Report'], FederationReferenceType extends FederationReferenceTypes['Report'] = FederationReferenceTypes['Report']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Report']> | FederationReferenceType, FederationReferenceType, ContextType>;
  date?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType, RequireFields<ReportEvidenceArgs, 'first'>>;
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

export type TenureResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Tenure'] = ResolversParentTypes['Tenure'], FederationReferenceType extends FederationReferenceTypes['Tenure'] = FederationReferenceTypes['Tenure']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Tenure']> | FederationReferenceType, FederationReferenceType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType, RequireFields<TenureEvidenceArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  identifiers?: Resolver<ReadonlyArray<ResolversTypes['Identifier']>, ParentType, ContextType>;
  sameAs?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TrancheResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Tranche'] = ResolversParentTypes['Tranche'], FederationReferenceType extends FederationReferenceTypes['Tranche'] = FederationReferenceTypes['Tranche']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Tranche']> | FederationReferenceType, FederationReferenceType, ContextType>;
  coalitions?: Resolver<Maybe<ResolversTypes['CoalitionConnection']>, ParentType, ContextType, Partial<TrancheCoalitionsArgs>>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType, RequireFields<TrancheEvidenceArgs, 'first'>>;
  from?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  gemeenten?: Resolver<Maybe<ResolversTypes['GemeenteConnection']>, ParentType, ContextType, Partial<TrancheGemeentenArgs>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  identifiers?: Resolver<ReadonlyArray<ResolversTypes['Identifier']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  ordinal?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  programme?: Resolver<Maybe<ResolversTypes['Programme']>, ParentType, ContextType>;
  sameAs?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TrancheConnectionResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['TrancheConnection'] = ResolversParentTypes['TrancheConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['TrancheEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TrancheEdgeResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['TrancheEdge'] = ResolversParentTypes['TrancheEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType, RequireFields<TrancheEdgeEvidenceArgs, 'first'>>;
  node?: Resolver<ResolversTypes['Tranche'], ParentType, ContextType>;
};

export type UnknownDocumentResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['UnknownDocument'] = ResolversParentTypes['UnknownDocument'], FederationReferenceType extends FederationReferenceTypes['UnknownDocument'] = FederationReferenceTypes['UnknownDocument']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['UnknownDocument']> | FederationReferenceType, FederationReferenceType, ContextType>;
  date?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType, RequireFields<UnknownDocumentEvidenceArgs, 'first'>>;
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

export type VoteResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Vote'] = ResolversParentTypes['Vote'], FederationReferenceType extends FederationReferenceTypes['Vote'] = FederationReferenceTypes['Vote']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Vote']> | FederationReferenceType, FederationReferenceType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType, RequireFields<VoteEvidenceArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  identifiers?: Resolver<ReadonlyArray<ResolversTypes['Identifier']>, ParentType, ContextType>;
  sameAs?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type Resolvers<ContextType = SubgraphContext> = {
  Agreement?: AgreementResolvers<ContextType>;
  AnswerConnection?: AnswerConnectionResolvers<ContextType>;
  AnswerEdge?: AnswerEdgeResolvers<ContextType>;
  Cabinet?: CabinetResolvers<ContextType>;
  Coalition?: CoalitionResolvers<ContextType>;
  CoalitionConnection?: CoalitionConnectionResolvers<ContextType>;
  CoalitionEdge?: CoalitionEdgeResolvers<ContextType>;
  CoalitionMemberConnection?: CoalitionMemberConnectionResolvers<ContextType>;
  CoalitionMemberEdge?: CoalitionMemberEdgeResolvers<ContextType>;
  Commitment?: CommitmentResolvers<ContextType>;
  Coverage?: CoverageResolvers<ContextType>;
  CoverageGroup?: CoverageGroupResolvers<ContextType>;
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
  Gemeente?: GemeenteResolvers<ContextType>;
  GemeenteConnection?: GemeenteConnectionResolvers<ContextType>;
  GemeenteCount?: GemeenteCountResolvers<ContextType>;
  GemeenteEdge?: GemeenteEdgeResolvers<ContextType>;
  Identified?: IdentifiedResolvers<ContextType>;
  Identifier?: IdentifierResolvers<ContextType>;
  Letter?: LetterResolvers<ContextType>;
  Lineage?: LineageResolvers<ContextType>;
  LineageStep?: LineageStepResolvers<ContextType>;
  Measure?: MeasureResolvers<ContextType>;
  MeasureConnection?: MeasureConnectionResolvers<ContextType>;
  MeasureEdge?: MeasureEdgeResolvers<ContextType>;
  MembershipConnection?: MembershipConnectionResolvers<ContextType>;
  MembershipEdge?: MembershipEdgeResolvers<ContextType>;
  Memo?: MemoResolvers<ContextType>;
  Monitor?: MonitorResolvers<ContextType>;
  Motion?: MotionResolvers<ContextType>;
  MotionOrCommitment?: MotionOrCommitmentResolvers<ContextType>;
  MunicipalChange?: MunicipalChangeResolvers<ContextType>;
  MunicipalChangeConnection?: MunicipalChangeConnectionResolvers<ContextType>;
  MunicipalChangeEdge?: MunicipalChangeEdgeResolvers<ContextType>;
  NewsItem?: NewsItemResolvers<ContextType>;
  Node?: NodeResolvers<ContextType>;
  Observation?: ObservationResolvers<ContextType>;
  ObservationConnection?: ObservationConnectionResolvers<ContextType>;
  ObservationEdge?: ObservationEdgeResolvers<ContextType>;
  Office?: OfficeResolvers<ContextType>;
  Organisation?: OrganisationResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  ParliamentaryQuestion?: ParliamentaryQuestionResolvers<ContextType>;
  Party?: PartyResolvers<ContextType>;
  Person?: PersonResolvers<ContextType>;
  Programme?: ProgrammeResolvers<ContextType>;
  Province?: ProvinceResolvers<ContextType>;
  ProvinceConnection?: ProvinceConnectionResolvers<ContextType>;
  ProvinceEdge?: ProvinceEdgeResolvers<ContextType>;
  Publication?: PublicationResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  RecalculatedValue?: RecalculatedValueResolvers<ContextType>;
  Recalculation?: RecalculationResolvers<ContextType>;
  RecalculationRefusal?: RecalculationRefusalResolvers<ContextType>;
  Report?: ReportResolvers<ContextType>;
  Tenure?: TenureResolvers<ContextType>;
  Tranche?: TrancheResolvers<ContextType>;
  TrancheConnection?: TrancheConnectionResolvers<ContextType>;
  TrancheEdge?: TrancheEdgeResolvers<ContextType>;
  UnknownDocument?: UnknownDocumentResolvers<ContextType>;
  Vote?: VoteResolvers<ContextType>;
};

