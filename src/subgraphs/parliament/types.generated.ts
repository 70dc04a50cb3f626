import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { AnyRow, SubgraphContext } from '../context.ts';
import type { NodeRow, EvidenceRow } from '../../store/rows.ts';
import type { ConnectionValue, RappelValue } from '../../planner/api.ts';
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
export type Commitment = Identified & Node & Trackable & {
  readonly __typename?: 'Commitment';
  /** When it was promised (EDTF). */
  readonly date?: Maybe<Scalars['Date']['output']>;
  /** When it will be done (EDTF): a day, month, season or year. */
  readonly due?: Maybe<Scalars['Date']['output']>;
  /** Proofs of what the graph says of this node, best first; rejected ones are left out. */
  readonly evidence: ReadonlyArray<Evidence>;
  /** The documents that answer it, one edge for each outcome that a document states. */
  readonly followUps?: Maybe<FollowUpConnection>;
  /** The global id, readable and never changed: motion:34104-258. */
  readonly id: Scalars['ID']['output'];
  /** All identifiers that the sources give it, sorted by scheme and value. */
  readonly identifiers: ReadonlyArray<Identifier>;
  /** The office that made it. */
  readonly madeBy?: Maybe<Office>;
  /** The organisation that made it, where the sources name no office. */
  readonly madeByOrganisation?: Maybe<Organisation>;
  /** The person who made it, where the sources name one. */
  readonly madeByPerson?: Maybe<Person>;
  /** The debate or document in which it was made. */
  readonly madeIn?: Maybe<CommitmentOrigin>;
  /** The ministries that have to act on it. */
  readonly ministries?: Maybe<ReadonlyArray<Organisation>>;
  /** The programmes it concerns. */
  readonly programmes?: Maybe<ReadonlyArray<Programme>>;
  /** Whether it was promised for every year or half-year, not once; null when that is not known. */
  readonly recurring?: Maybe<Scalars['Boolean']['output']>;
  /** Documents that refer to it. */
  readonly referredToBy?: Maybe<DocumentConnection>;
  /** Linked-data addresses of the same thing elsewhere, such as zoek.officielebekendmakingen.nl and Wikidata. */
  readonly sameAs: ReadonlyArray<Scalars['String']['output']>;
  /** Where it stands on a day, computed from its follow-ups up to and including that day. */
  readonly status?: Maybe<Status>;
  /** What was promised, in the words of the source. */
  readonly text: Scalars['String']['output'];
};


/** A toezegging: something that a minister or staatssecretaris promised the Kamer to do. */
export type CommitmentEvidenceArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A toezegging: something that a minister or staatssecretaris promised the Kamer to do. */
export type CommitmentFollowUpsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<FollowUpOrder>>;
  where?: InputMaybe<FollowUpWhere>;
};


/** A toezegging: something that a minister or staatssecretaris promised the Kamer to do. */
export type CommitmentReferredToByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<DocumentOrder>>;
  where?: InputMaybe<DocumentWhere>;
};


/** A toezegging: something that a minister or staatssecretaris promised the Kamer to do. */
export type CommitmentStatusArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
};

/** A page of commitments. */
export type CommitmentConnection = {
  readonly __typename?: 'CommitmentConnection';
  /** The page, in order. */
  readonly edges: ReadonlyArray<CommitmentEdge>;
  /** Whether there is more, and where the page begins and ends. */
  readonly pageInfo: PageInfo;
  /** How many there are in all, whatever the page. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One of a page of commitments. */
export type CommitmentEdge = {
  readonly __typename?: 'CommitmentEdge';
  /** Where it stands, for after and before. */
  readonly cursor: Scalars['String']['output'];
  /** Proofs of the link that the page follows, best first; a page from the root follows no link and has none. */
  readonly evidence: ReadonlyArray<Evidence>;
  /** The node itself. */
  readonly node: Commitment;
};


/** One of a page of commitments. */
export type CommitmentEdgeEvidenceArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** How to order commitments: exactly one field in each object. */
export type CommitmentOrder = {
  /** By when it was promised. */
  readonly date?: InputMaybe<OrderDirection>;
  /** By when it will be done. */
  readonly due?: InputMaybe<OrderDirection>;
};

/** Where a commitment was made: a debate or a document. */
export type CommitmentOrigin = Debate | DebateReport | Letter | Memo | Monitor | Motion | NewsItem | ParliamentaryQuestion | Publication | Report | UnknownDocument;

/** Which commitments. */
export type CommitmentWhere = {
  /** All of these must pass. */
  readonly and?: InputMaybe<ReadonlyArray<CommitmentWhere>>;
  /** By when it was promised. */
  readonly date?: InputMaybe<DateFilter>;
  /** By when it will be done. */
  readonly due?: InputMaybe<DateFilter>;
  /** By office. */
  readonly madeBy?: InputMaybe<LinkFilter>;
  /** By ministry that has to act. */
  readonly ministries?: InputMaybe<LinkFilter>;
  /** This must not pass. */
  readonly not?: InputMaybe<CommitmentWhere>;
  /** At least one of these must pass. */
  readonly or?: InputMaybe<ReadonlyArray<CommitmentWhere>>;
  /** By programme. */
  readonly programmes?: InputMaybe<LinkFilter>;
  /** Whether it recurs; leave out for both. */
  readonly recurring?: InputMaybe<Scalars['Boolean']['input']>;
  /** By what was promised. */
  readonly text?: InputMaybe<StringFilter>;
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
  /** What was promised in it. */
  readonly commitments?: Maybe<CommitmentConnection>;
  /** The date it bears (EDTF); null when the sources give none. */
  readonly date?: Maybe<Scalars['Date']['output']>;
  /** What kind of debate it is: plenary, commissiedebat, AO (algemeen overleg). */
  readonly debateKind?: Maybe<Scalars['String']['output']>;
  /** Proofs of what the graph says of this node, best first; rejected ones are left out. */
  readonly evidence: ReadonlyArray<Evidence>;
  /** The global id, readable and never changed: motion:34104-258. */
  readonly id: Scalars['ID']['output'];
  /** All identifiers that the sources give it, sorted by scheme and value. */
  readonly identifiers: ReadonlyArray<Identifier>;
  /** Documents that refer to it. */
  readonly referredToBy?: Maybe<DocumentConnection>;
  /** Linked-data addresses of the same thing elsewhere, such as zoek.officielebekendmakingen.nl and Wikidata. */
  readonly sameAs: ReadonlyArray<Scalars['String']['output']>;
  /** Its title or subject line; of a document that is only referred to, the citation as found. */
  readonly title: Scalars['String']['output'];
};


/** A debate of the Kamer, plenary or in committee (commissiedebat, formerly algemeen overleg, AO). */
export type DebateCommitmentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<CommitmentOrder>>;
  where?: InputMaybe<CommitmentWhere>;
};


/** A debate of the Kamer, plenary or in committee (commissiedebat, formerly algemeen overleg, AO). */
export type DebateEvidenceArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A debate of the Kamer, plenary or in committee (commissiedebat, formerly algemeen overleg, AO). */
export type DebateReferredToByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<DocumentOrder>>;
  where?: InputMaybe<DocumentWhere>;
};

/** A page of debates. */
export type DebateConnection = {
  readonly __typename?: 'DebateConnection';
  /** The page, in order. */
  readonly edges: ReadonlyArray<DebateEdge>;
  /** Whether there is more, and where the page begins and ends. */
  readonly pageInfo: PageInfo;
  /** How many there are in all, whatever the page. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One of a page of debates. */
export type DebateEdge = {
  readonly __typename?: 'DebateEdge';
  /** Where it stands, for after and before. */
  readonly cursor: Scalars['String']['output'];
  /** Proofs of the link that the page follows, best first; a page from the root follows no link and has none. */
  readonly evidence: ReadonlyArray<Evidence>;
  /** The node itself. */
  readonly node: Debate;
};


/** One of a page of debates. */
export type DebateEdgeEvidenceArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** How to order debates: exactly one field in each object. */
export type DebateOrder = {
  /** By date. */
  readonly date?: InputMaybe<OrderDirection>;
  /** By title. */
  readonly title?: InputMaybe<OrderDirection>;
};

/** The report of a debate (Handelingen, or the verslag of a committee debate). */
export type DebateReport = Document & Identified & Node & {
  readonly __typename?: 'DebateReport';
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


/** The report of a debate (Handelingen, or the verslag of a committee debate). */
export type DebateReportAnswersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<AnswerOrder>>;
  where?: InputMaybe<AnswerWhere>;
};


/** The report of a debate (Handelingen, or the verslag of a committee debate). */
export type DebateReportEvidenceArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** The report of a debate (Handelingen, or the verslag of a committee debate). */
export type DebateReportReferredToByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<DocumentOrder>>;
  where?: InputMaybe<DocumentWhere>;
};


/** The report of a debate (Handelingen, or the verslag of a committee debate). */
export type DebateReportRefersToArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<DocumentOrder>>;
  where?: InputMaybe<DocumentWhere>;
};

/** A page of reports of debates. */
export type DebateReportConnection = {
  readonly __typename?: 'DebateReportConnection';
  /** The page, in order. */
  readonly edges: ReadonlyArray<DebateReportEdge>;
  /** Whether there is more, and where the page begins and ends. */
  readonly pageInfo: PageInfo;
  /** How many there are in all, whatever the page. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One of a page of reports of debates. */
export type DebateReportEdge = {
  readonly __typename?: 'DebateReportEdge';
  /** Where it stands, for after and before. */
  readonly cursor: Scalars['String']['output'];
  /** Proofs of the link that the page follows, best first; a page from the root follows no link and has none. */
  readonly evidence: ReadonlyArray<Evidence>;
  /** The node itself. */
  readonly node: DebateReport;
};


/** One of a page of reports of debates. */
export type DebateReportEdgeEvidenceArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** How to order reports of debates: exactly one field in each object. */
export type DebateReportOrder = {
  /** By date. */
  readonly date?: InputMaybe<OrderDirection>;
  /** By kamerstuk number. */
  readonly kamerstuk?: InputMaybe<OrderDirection>;
  /** By title. */
  readonly title?: InputMaybe<OrderDirection>;
};

/** Which reports of debates. */
export type DebateReportWhere = {
  /** All of these must pass. */
  readonly and?: InputMaybe<ReadonlyArray<DebateReportWhere>>;
  /** By date. */
  readonly date?: InputMaybe<DateFilter>;
  /** By dossier. */
  readonly dossiers?: InputMaybe<LinkFilter>;
  /** By kamerstuk number. */
  readonly kamerstuk?: InputMaybe<StringFilter>;
  /** This must not pass. */
  readonly not?: InputMaybe<DebateReportWhere>;
  /** At least one of these must pass. */
  readonly or?: InputMaybe<ReadonlyArray<DebateReportWhere>>;
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

/** Which debates. */
export type DebateWhere = {
  /** All of these must pass. */
  readonly and?: InputMaybe<ReadonlyArray<DebateWhere>>;
  /** By date. */
  readonly date?: InputMaybe<DateFilter>;
  /** By kind. */
  readonly debateKind?: InputMaybe<StringFilter>;
  /** This must not pass. */
  readonly not?: InputMaybe<DebateWhere>;
  /** At least one of these must pass. */
  readonly or?: InputMaybe<ReadonlyArray<DebateWhere>>;
  /** By title. */
  readonly title?: InputMaybe<StringFilter>;
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
  /** The motion that was decided on. */
  readonly motion?: Maybe<Motion>;
  /** What was decided, as the source words it. */
  readonly result?: Maybe<Scalars['String']['output']>;
  /** Linked-data addresses of the same thing elsewhere, such as zoek.officielebekendmakingen.nl and Wikidata. */
  readonly sameAs: ReadonlyArray<Scalars['String']['output']>;
  /** Its title or subject line; of a document that is only referred to, the citation as found. */
  readonly title: Scalars['String']['output'];
  /** The votes cast. */
  readonly votes?: Maybe<VoteConnection>;
};


/** A decision of the Kamer, such as the result of a vote on a motion. */
export type DecisionEvidenceArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A decision of the Kamer, such as the result of a vote on a motion. */
export type DecisionVotesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<VoteOrder>>;
  where?: InputMaybe<VoteWhere>;
};

/** A page of decisions. */
export type DecisionConnection = {
  readonly __typename?: 'DecisionConnection';
  /** The page, in order. */
  readonly edges: ReadonlyArray<DecisionEdge>;
  /** Whether there is more, and where the page begins and ends. */
  readonly pageInfo: PageInfo;
  /** How many there are in all, whatever the page. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One of a page of decisions. */
export type DecisionEdge = {
  readonly __typename?: 'DecisionEdge';
  /** Where it stands, for after and before. */
  readonly cursor: Scalars['String']['output'];
  /** Proofs of the link that the page follows, best first; a page from the root follows no link and has none. */
  readonly evidence: ReadonlyArray<Evidence>;
  /** The node itself. */
  readonly node: Decision;
};


/** One of a page of decisions. */
export type DecisionEdgeEvidenceArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** How to order decisions: exactly one field in each object. */
export type DecisionOrder = {
  /** By date. */
  readonly date?: InputMaybe<OrderDirection>;
};

/** Which decisions. */
export type DecisionWhere = {
  /** All of these must pass. */
  readonly and?: InputMaybe<ReadonlyArray<DecisionWhere>>;
  /** By date. */
  readonly date?: InputMaybe<DateFilter>;
  /** This must not pass. */
  readonly not?: InputMaybe<DecisionWhere>;
  /** At least one of these must pass. */
  readonly or?: InputMaybe<ReadonlyArray<DecisionWhere>>;
  /** By what was decided. */
  readonly result?: InputMaybe<StringFilter>;
  /** By title. */
  readonly title?: InputMaybe<StringFilter>;
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
  /** The documents in it. */
  readonly documents?: Maybe<DocumentConnection>;
  /** Proofs of what the graph says of this node, best first; rejected ones are left out. */
  readonly evidence: ReadonlyArray<Evidence>;
  /** The global id, readable and never changed: motion:34104-258. */
  readonly id: Scalars['ID']['output'];
  /** All identifiers that the sources give it, sorted by scheme and value. */
  readonly identifiers: ReadonlyArray<Identifier>;
  /** The motions in it. */
  readonly motions?: Maybe<MotionConnection>;
  /** The number of the dossier, with its suffix where it has one: 32279, 35300-XVI. */
  readonly number: Scalars['String']['output'];
  /** Linked-data addresses of the same thing elsewhere, such as zoek.officielebekendmakingen.nl and Wikidata. */
  readonly sameAs: ReadonlyArray<Scalars['String']['output']>;
  /** Its title or subject line; of a document that is only referred to, the citation as found. */
  readonly title: Scalars['String']['output'];
};


/** A kamerstukdossier: the numbered file that parliamentary papers on one subject are published in. */
export type DossierDocumentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<DocumentOrder>>;
  where?: InputMaybe<DocumentWhere>;
};


/** A kamerstukdossier: the numbered file that parliamentary papers on one subject are published in. */
export type DossierEvidenceArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A kamerstukdossier: the numbered file that parliamentary papers on one subject are published in. */
export type DossierMotionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<MotionOrder>>;
  where?: InputMaybe<MotionWhere>;
};

/** A page of dossiers. */
export type DossierConnection = {
  readonly __typename?: 'DossierConnection';
  /** The page, in order. */
  readonly edges: ReadonlyArray<DossierEdge>;
  /** Whether there is more, and where the page begins and ends. */
  readonly pageInfo: PageInfo;
  /** How many there are in all, whatever the page. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One of a page of dossiers. */
export type DossierEdge = {
  readonly __typename?: 'DossierEdge';
  /** Where it stands, for after and before. */
  readonly cursor: Scalars['String']['output'];
  /** Proofs of the link that the page follows, best first; a page from the root follows no link and has none. */
  readonly evidence: ReadonlyArray<Evidence>;
  /** The node itself. */
  readonly node: Dossier;
};


/** One of a page of dossiers. */
export type DossierEdgeEvidenceArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** How to order dossiers: exactly one field in each object. */
export type DossierOrder = {
  /** By number, as text. */
  readonly number?: InputMaybe<OrderDirection>;
  /** By title. */
  readonly title?: InputMaybe<OrderDirection>;
};

/** Which dossiers. */
export type DossierWhere = {
  /** All of these must pass. */
  readonly and?: InputMaybe<ReadonlyArray<DossierWhere>>;
  /** This must not pass. */
  readonly not?: InputMaybe<DossierWhere>;
  /** By number. */
  readonly number?: InputMaybe<StringFilter>;
  /** At least one of these must pass. */
  readonly or?: InputMaybe<ReadonlyArray<DossierWhere>>;
  /** By title. */
  readonly title?: InputMaybe<StringFilter>;
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

/** What was last said of a motion or commitment. */
export type LastFollowUp = {
  readonly __typename?: 'LastFollowUp';
  /** When that was said (EDTF). */
  readonly date?: Maybe<Scalars['Date']['output']>;
  /** The document that says so. */
  readonly document: Document;
  /** Proofs of that follow-up, best first; rejected ones are left out. */
  readonly evidence: ReadonlyArray<Evidence>;
  /** What the document says became of it. */
  readonly outcome: FollowUpOutcome;
};


/** What was last said of a motion or commitment. */
export type LastFollowUpEvidenceArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
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
export type Motion = Document & Identified & Node & Trackable & {
  readonly __typename?: 'Motion';
  /** What government thought of it before the vote, such as oordeel Kamer (left to the Kamer). */
  readonly appreciation?: Maybe<Scalars['String']['output']>;
  /** The date it bears (EDTF); null when the sources give none. */
  readonly date?: Maybe<Scalars['Date']['output']>;
  /** The decisions of the Kamer on it. */
  readonly decisions?: Maybe<ReadonlyArray<Decision>>;
  /** What the motion asks of government or states as the judgement of the Kamer. */
  readonly dictum?: Maybe<Scalars['String']['output']>;
  /** The dossiers it was published in. */
  readonly dossiers?: Maybe<ReadonlyArray<Dossier>>;
  /** Proofs of what the graph says of this node, best first; rejected ones are left out. */
  readonly evidence: ReadonlyArray<Evidence>;
  /** The documents that answer it, one edge for each outcome that a document states. */
  readonly followUps?: Maybe<FollowUpConnection>;
  /** The text as it was read, to which start and end of proofs refer; null while the graph holds facts only. */
  readonly fullText?: Maybe<Scalars['String']['output']>;
  /** The global id, readable and never changed: motion:34104-258. */
  readonly id: Scalars['ID']['output'];
  /** All identifiers that the sources give it, sorted by scheme and value. */
  readonly identifiers: ReadonlyArray<Identifier>;
  /** Its number as a kamerstuk (parliamentary paper), dossier and number joined by a hyphen: 34104-258. */
  readonly kamerstuk?: Maybe<Scalars['String']['output']>;
  /** The ministries that have to act on it. */
  readonly ministries?: Maybe<ReadonlyArray<Organisation>>;
  /** True while it is only known because other documents refer to it. */
  readonly placeholder: Scalars['Boolean']['output'];
  /** The programmes it concerns. */
  readonly programmes?: Maybe<ReadonlyArray<Programme>>;
  /** The kenmerk: the reference that the sender gave it. */
  readonly reference?: Maybe<Scalars['String']['output']>;
  /** Documents that refer to it. */
  readonly referredToBy?: Maybe<DocumentConnection>;
  /** Documents that it refers to. */
  readonly refersTo?: Maybe<DocumentConnection>;
  /** The motion that replaces it. */
  readonly replacedBy?: Maybe<Motion>;
  /** The motion that it replaces (ter vervanging van). */
  readonly replaces?: Maybe<Motion>;
  /** Linked-data addresses of the same thing elsewhere, such as zoek.officielebekendmakingen.nl and Wikidata. */
  readonly sameAs: ReadonlyArray<Scalars['String']['output']>;
  /** Where it stands on a day, computed from its follow-ups up to and including that day. */
  readonly status?: Maybe<Status>;
  /** Its submitters, in the order of signing. */
  readonly submitters?: Maybe<ReadonlyArray<Person>>;
  /** Its title or subject line; of a document that is only referred to, the citation as found. */
  readonly title: Scalars['String']['output'];
  /** Where it is published on the web. */
  readonly url?: Maybe<Scalars['String']['output']>;
};


/** A motie: a request or judgement that members of the Kamer put to the vote, published as a kamerstuk (parliamentary paper). */
export type MotionEvidenceArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A motie: a request or judgement that members of the Kamer put to the vote, published as a kamerstuk (parliamentary paper). */
export type MotionFollowUpsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<FollowUpOrder>>;
  where?: InputMaybe<FollowUpWhere>;
};


/** A motie: a request or judgement that members of the Kamer put to the vote, published as a kamerstuk (parliamentary paper). */
export type MotionReferredToByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<DocumentOrder>>;
  where?: InputMaybe<DocumentWhere>;
};


/** A motie: a request or judgement that members of the Kamer put to the vote, published as a kamerstuk (parliamentary paper). */
export type MotionRefersToArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<DocumentOrder>>;
  where?: InputMaybe<DocumentWhere>;
};


/** A motie: a request or judgement that members of the Kamer put to the vote, published as a kamerstuk (parliamentary paper). */
export type MotionStatusArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
};

/** A page of motions. */
export type MotionConnection = {
  readonly __typename?: 'MotionConnection';
  /** The page, in order. */
  readonly edges: ReadonlyArray<MotionEdge>;
  /** Whether there is more, and where the page begins and ends. */
  readonly pageInfo: PageInfo;
  /** How many there are in all, whatever the page. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One of a page of motions. */
export type MotionEdge = {
  readonly __typename?: 'MotionEdge';
  /** Where it stands, for after and before. */
  readonly cursor: Scalars['String']['output'];
  /** Proofs of the link that the page follows, best first; a page from the root follows no link and has none. */
  readonly evidence: ReadonlyArray<Evidence>;
  /** The node itself. */
  readonly node: Motion;
};


/** One of a page of motions. */
export type MotionEdgeEvidenceArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** What a document can answer. */
export type MotionOrCommitment = Commitment | Motion;

/** How to order motions: exactly one field in each object. */
export type MotionOrder = {
  /** By date. */
  readonly date?: InputMaybe<OrderDirection>;
  /** By kamerstuk number. */
  readonly kamerstuk?: InputMaybe<OrderDirection>;
  /** By title. */
  readonly title?: InputMaybe<OrderDirection>;
};

/** Which motions. */
export type MotionWhere = {
  /** All of these must pass. */
  readonly and?: InputMaybe<ReadonlyArray<MotionWhere>>;
  /** By what government thought of it. */
  readonly appreciation?: InputMaybe<StringFilter>;
  /** By date. */
  readonly date?: InputMaybe<DateFilter>;
  /** By what it asks. */
  readonly dictum?: InputMaybe<StringFilter>;
  /** By dossier. */
  readonly dossiers?: InputMaybe<LinkFilter>;
  /** By kamerstuk number. */
  readonly kamerstuk?: InputMaybe<StringFilter>;
  /** By ministry that has to act. */
  readonly ministries?: InputMaybe<LinkFilter>;
  /** This must not pass. */
  readonly not?: InputMaybe<MotionWhere>;
  /** At least one of these must pass. */
  readonly or?: InputMaybe<ReadonlyArray<MotionWhere>>;
  /** Whether it is only referred to; leave out for both. */
  readonly placeholder?: InputMaybe<Scalars['Boolean']['input']>;
  /** By programme. */
  readonly programmes?: InputMaybe<LinkFilter>;
  /** By kenmerk. */
  readonly reference?: InputMaybe<StringFilter>;
  /** By submitter. */
  readonly submitters?: InputMaybe<LinkFilter>;
  /** By title. */
  readonly title?: InputMaybe<StringFilter>;
  /** By web address. */
  readonly url?: InputMaybe<StringFilter>;
};

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
  /** What was promised by whoever held the office. */
  readonly commitments?: Maybe<CommitmentConnection>;
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
export type OfficeCommitmentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<CommitmentOrder>>;
  where?: InputMaybe<CommitmentWhere>;
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


/** Kamervragen: written questions of members of the Kamer, or the answer to them. */
export type ParliamentaryQuestionAnswersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<AnswerOrder>>;
  where?: InputMaybe<AnswerWhere>;
};


/** Kamervragen: written questions of members of the Kamer, or the answer to them. */
export type ParliamentaryQuestionEvidenceArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Kamervragen: written questions of members of the Kamer, or the answer to them. */
export type ParliamentaryQuestionReferredToByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<DocumentOrder>>;
  where?: InputMaybe<DocumentWhere>;
};


/** Kamervragen: written questions of members of the Kamer, or the answer to them. */
export type ParliamentaryQuestionRefersToArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<DocumentOrder>>;
  where?: InputMaybe<DocumentWhere>;
};

/** A page of parliamentary questions. */
export type ParliamentaryQuestionConnection = {
  readonly __typename?: 'ParliamentaryQuestionConnection';
  /** The page, in order. */
  readonly edges: ReadonlyArray<ParliamentaryQuestionEdge>;
  /** Whether there is more, and where the page begins and ends. */
  readonly pageInfo: PageInfo;
  /** How many there are in all, whatever the page. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One of a page of parliamentary questions. */
export type ParliamentaryQuestionEdge = {
  readonly __typename?: 'ParliamentaryQuestionEdge';
  /** Where it stands, for after and before. */
  readonly cursor: Scalars['String']['output'];
  /** Proofs of the link that the page follows, best first; a page from the root follows no link and has none. */
  readonly evidence: ReadonlyArray<Evidence>;
  /** The node itself. */
  readonly node: ParliamentaryQuestion;
};


/** One of a page of parliamentary questions. */
export type ParliamentaryQuestionEdgeEvidenceArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** How to order parliamentary questions: exactly one field in each object. */
export type ParliamentaryQuestionOrder = {
  /** By date. */
  readonly date?: InputMaybe<OrderDirection>;
  /** By kamerstuk number. */
  readonly kamerstuk?: InputMaybe<OrderDirection>;
  /** By title. */
  readonly title?: InputMaybe<OrderDirection>;
};

/** Which parliamentary questions. */
export type ParliamentaryQuestionWhere = {
  /** All of these must pass. */
  readonly and?: InputMaybe<ReadonlyArray<ParliamentaryQuestionWhere>>;
  /** By date. */
  readonly date?: InputMaybe<DateFilter>;
  /** By dossier. */
  readonly dossiers?: InputMaybe<LinkFilter>;
  /** By kamerstuk number. */
  readonly kamerstuk?: InputMaybe<StringFilter>;
  /** This must not pass. */
  readonly not?: InputMaybe<ParliamentaryQuestionWhere>;
  /** At least one of these must pass. */
  readonly or?: InputMaybe<ReadonlyArray<ParliamentaryQuestionWhere>>;
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

/** A political party or its fractie (group) in the Kamer. */
export type Party = Identified & Node & {
  readonly __typename?: 'Party';
  /** Other names and abbreviations that sources use for it; empty when there are none. */
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  /** Proofs of what the graph says of this node, best first; rejected ones are left out. */
  readonly evidence: ReadonlyArray<Evidence>;
  /** The day it was founded (EDTF). */
  readonly from?: Maybe<Scalars['Date']['output']>;
  /** The global id, readable and never changed: motion:34104-258. */
  readonly id: Scalars['ID']['output'];
  /** All identifiers that the sources give it, sorted by scheme and value. */
  readonly identifiers: ReadonlyArray<Identifier>;
  /** Its members in parliament or government on a day. */
  readonly members?: Maybe<PersonConnection>;
  /** Its name. */
  readonly name: Scalars['String']['output'];
  /** Linked-data addresses of the same thing elsewhere, such as zoek.officielebekendmakingen.nl and Wikidata. */
  readonly sameAs: ReadonlyArray<Scalars['String']['output']>;
  /** The day it ceased to be (EDTF), that day no longer included. */
  readonly until?: Maybe<Scalars['Date']['output']>;
};


/** A political party or its fractie (group) in the Kamer. */
export type PartyEvidenceArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A political party or its fractie (group) in the Kamer. */
export type PartyMembersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  at?: InputMaybe<Scalars['Date']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<PersonOrder>>;
  where?: InputMaybe<PersonWhere>;
};

/** A page of parties. */
export type PartyConnection = {
  readonly __typename?: 'PartyConnection';
  /** The page, in order. */
  readonly edges: ReadonlyArray<PartyEdge>;
  /** Whether there is more, and where the page begins and ends. */
  readonly pageInfo: PageInfo;
  /** How many there are in all, whatever the page. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One of a page of parties. */
export type PartyEdge = {
  readonly __typename?: 'PartyEdge';
  /** Where it stands, for after and before. */
  readonly cursor: Scalars['String']['output'];
  /** Proofs of the link that the page follows, best first; a page from the root follows no link and has none. */
  readonly evidence: ReadonlyArray<Evidence>;
  /** The node itself. */
  readonly node: Party;
};


/** One of a page of parties. */
export type PartyEdgeEvidenceArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** How to order parties: exactly one field in each object. */
export type PartyOrder = {
  /** By founding. */
  readonly from?: InputMaybe<OrderDirection>;
  /** By name. */
  readonly name?: InputMaybe<OrderDirection>;
};

/** Which parties. */
export type PartyWhere = {
  /** By other name. */
  readonly aliases?: InputMaybe<ListFilter>;
  /** All of these must pass. */
  readonly and?: InputMaybe<ReadonlyArray<PartyWhere>>;
  /** By name. */
  readonly name?: InputMaybe<StringFilter>;
  /** This must not pass. */
  readonly not?: InputMaybe<PartyWhere>;
  /** At least one of these must pass. */
  readonly or?: InputMaybe<ReadonlyArray<PartyWhere>>;
};

/** A person in public office or parliament. */
export type Person = Identified & Node & {
  readonly __typename?: 'Person';
  /** Other names and abbreviations that sources use for it; empty when there are none. */
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  /** What the person promised, where the sources name the person. */
  readonly commitments?: Maybe<CommitmentConnection>;
  /** Proofs of what the graph says of this node, best first; rejected ones are left out. */
  readonly evidence: ReadonlyArray<Evidence>;
  /** The family name with its particle: Van Ooijen. */
  readonly familyName?: Maybe<Scalars['String']['output']>;
  /** The global id, readable and never changed: motion:34104-258. */
  readonly id: Scalars['ID']['output'];
  /** All identifiers that the sources give it, sorted by scheme and value. */
  readonly identifiers: ReadonlyArray<Identifier>;
  /** The motions that the person submitted. */
  readonly motions?: Maybe<MotionConnection>;
  /** Its name. */
  readonly name: Scalars['String']['output'];
  /** The party that the person belonged to on a day. */
  readonly party?: Maybe<Party>;
  /** Linked-data addresses of the same thing elsewhere, such as zoek.officielebekendmakingen.nl and Wikidata. */
  readonly sameAs: ReadonlyArray<Scalars['String']['output']>;
  /** The offices that the person held, each with its time. */
  readonly tenures?: Maybe<ReadonlyArray<Tenure>>;
};


/** A person in public office or parliament. */
export type PersonCommitmentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<CommitmentOrder>>;
  where?: InputMaybe<CommitmentWhere>;
};


/** A person in public office or parliament. */
export type PersonEvidenceArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A person in public office or parliament. */
export type PersonMotionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<MotionOrder>>;
  where?: InputMaybe<MotionWhere>;
};


/** A person in public office or parliament. */
export type PersonPartyArgs = {
  at?: InputMaybe<Scalars['Date']['input']>;
};

/** A page of persons. */
export type PersonConnection = {
  readonly __typename?: 'PersonConnection';
  /** The page, in order. */
  readonly edges: ReadonlyArray<PersonEdge>;
  /** Whether there is more, and where the page begins and ends. */
  readonly pageInfo: PageInfo;
  /** How many there are in all, whatever the page. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One of a page of persons. */
export type PersonEdge = {
  readonly __typename?: 'PersonEdge';
  /** Where it stands, for after and before. */
  readonly cursor: Scalars['String']['output'];
  /** Proofs of the link that the page follows, best first; a page from the root follows no link and has none. */
  readonly evidence: ReadonlyArray<Evidence>;
  /** The node itself. */
  readonly node: Person;
};


/** One of a page of persons. */
export type PersonEdgeEvidenceArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** How to order persons: exactly one field in each object. */
export type PersonOrder = {
  /** By family name. */
  readonly familyName?: InputMaybe<OrderDirection>;
  /** By name. */
  readonly name?: InputMaybe<OrderDirection>;
};

/** Which persons. */
export type PersonWhere = {
  /** By other name. */
  readonly aliases?: InputMaybe<ListFilter>;
  /** All of these must pass. */
  readonly and?: InputMaybe<ReadonlyArray<PersonWhere>>;
  /** By family name. */
  readonly familyName?: InputMaybe<StringFilter>;
  /** By name. */
  readonly name?: InputMaybe<StringFilter>;
  /** This must not pass. */
  readonly not?: InputMaybe<PersonWhere>;
  /** At least one of these must pass. */
  readonly or?: InputMaybe<ReadonlyArray<PersonWhere>>;
  /** By party, whenever. */
  readonly party?: InputMaybe<LinkFilter>;
};

/** A policy programme of government, with its parts, period and other names. */
export type Programme = Identified & Node & {
  readonly __typename?: 'Programme';
  /** Other names and abbreviations that sources use for it; empty when there are none. */
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  /** The commitments that concern the programme. */
  readonly commitments?: Maybe<CommitmentConnection>;
  /** Proofs of what the graph says of this node, best first; rejected ones are left out. */
  readonly evidence: ReadonlyArray<Evidence>;
  /** The global id, readable and never changed: motion:34104-258. */
  readonly id: Scalars['ID']['output'];
  /** All identifiers that the sources give it, sorted by scheme and value. */
  readonly identifiers: ReadonlyArray<Identifier>;
  /** The motions that concern the programme. */
  readonly motions?: Maybe<MotionConnection>;
  /** Its name. */
  readonly name: Scalars['String']['output'];
  /** Linked-data addresses of the same thing elsewhere, such as zoek.officielebekendmakingen.nl and Wikidata. */
  readonly sameAs: ReadonlyArray<Scalars['String']['output']>;
};


/** A policy programme of government, with its parts, period and other names. */
export type ProgrammeCommitmentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<CommitmentOrder>>;
  where?: InputMaybe<CommitmentWhere>;
};


/** A policy programme of government, with its parts, period and other names. */
export type ProgrammeEvidenceArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A policy programme of government, with its parts, period and other names. */
export type ProgrammeMotionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<MotionOrder>>;
  where?: InputMaybe<MotionWhere>;
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

/** Where every question begins. */
export type Query = {
  readonly __typename?: 'Query';
  /** All commitments (toezeggingen). */
  readonly commitments?: Maybe<CommitmentConnection>;
  /** All reports of debates. */
  readonly debateReports?: Maybe<DebateReportConnection>;
  /** All debates. */
  readonly debates?: Maybe<DebateConnection>;
  /** All decisions. */
  readonly decisions?: Maybe<DecisionConnection>;
  /** The dossier with a number; null when the graph does not hold it. */
  readonly dossier?: Maybe<Dossier>;
  /** All dossiers. */
  readonly dossiers?: Maybe<DossierConnection>;
  /** The motion that a citation means, as people write it: a kamerstuk number, a zaak number, an id, or its submitters' names. Null when the graph does not hold it; AMBIGUOUS_CITATION when several fit, BAD_CITATION when nothing can be read. */
  readonly motion?: Maybe<Motion>;
  /** All motions. */
  readonly motions?: Maybe<MotionConnection>;
  /** All parliamentary questions and answers. */
  readonly parliamentaryQuestions?: Maybe<ParliamentaryQuestionConnection>;
  /** All parties. */
  readonly parties?: Maybe<PartyConnection>;
  /** The person with a name, alias or id; null when there is none, AMBIGUOUS when several fit. */
  readonly person?: Maybe<Person>;
  /** All persons. */
  readonly persons?: Maybe<PersonConnection>;
  /** What is open: the motions and commitments of a ministry that are not closed on a day, oldest first. Null when no ministry has that name. */
  readonly rappel?: Maybe<RappelConnection>;
};


/** Where every question begins. */
export type QueryCommitmentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<CommitmentOrder>>;
  where?: InputMaybe<CommitmentWhere>;
};


/** Where every question begins. */
export type QueryDebateReportsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<DebateReportOrder>>;
  where?: InputMaybe<DebateReportWhere>;
};


/** Where every question begins. */
export type QueryDebatesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<DebateOrder>>;
  where?: InputMaybe<DebateWhere>;
};


/** Where every question begins. */
export type QueryDecisionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<DecisionOrder>>;
  where?: InputMaybe<DecisionWhere>;
};


/** Where every question begins. */
export type QueryDossierArgs = {
  number: Scalars['String']['input'];
};


/** Where every question begins. */
export type QueryDossiersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<DossierOrder>>;
  where?: InputMaybe<DossierWhere>;
};


/** Where every question begins. */
export type QueryMotionArgs = {
  citation: Scalars['String']['input'];
};


/** Where every question begins. */
export type QueryMotionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<MotionOrder>>;
  where?: InputMaybe<MotionWhere>;
};


/** Where every question begins. */
export type QueryParliamentaryQuestionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ParliamentaryQuestionOrder>>;
  where?: InputMaybe<ParliamentaryQuestionWhere>;
};


/** Where every question begins. */
export type QueryPartiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<PartyOrder>>;
  where?: InputMaybe<PartyWhere>;
};


/** Where every question begins. */
export type QueryPersonArgs = {
  name: Scalars['String']['input'];
};


/** Where every question begins. */
export type QueryPersonsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<PersonOrder>>;
  where?: InputMaybe<PersonWhere>;
};


/** Where every question begins. */
export type QueryRappelArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  ministry?: InputMaybe<Scalars['String']['input']>;
};

/** A page of open motions and commitments. */
export type RappelConnection = {
  readonly __typename?: 'RappelConnection';
  /** The day it holds for. */
  readonly asOf: Scalars['Date']['output'];
  /** The page, in order. */
  readonly edges: ReadonlyArray<RappelEdge>;
  /** Whether there is more, and where the page begins and ends. */
  readonly pageInfo: PageInfo;
  /** All that is open by state, whatever the page. */
  readonly summary: ReadonlyArray<RappelSummary>;
  /** How many there are in all, whatever the page. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One of a page of open motions and commitments. */
export type RappelEdge = {
  readonly __typename?: 'RappelEdge';
  /** Where it stands, for after and before. */
  readonly cursor: Scalars['String']['output'];
  /** Whole days from its own date to the day asked for; null when it has no date. */
  readonly daysOpen?: Maybe<Scalars['Int']['output']>;
  /** What was last said of it on or before the day; null when nothing was. */
  readonly lastFollowUp?: Maybe<LastFollowUp>;
  /** The node itself. */
  readonly node: Trackable;
};

/** How many are in one state. */
export type RappelSummary = {
  readonly __typename?: 'RappelSummary';
  /** How many are in it. */
  readonly count: Scalars['Int']['output'];
  /** Half of them have been open at least so many days; null when none has a date. */
  readonly medianDaysOpen?: Maybe<Scalars['Float']['output']>;
  /** The state. */
  readonly state: TrackState;
};

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

/** Where a motion or commitment stands on a day. */
export type Status = {
  readonly __typename?: 'Status';
  /** Whole days from its own date to the day asked for; null once it is closed, or when it has no date. */
  readonly daysOpen?: Maybe<Scalars['Int']['output']>;
  /** The document that brought the state about; null while it is open. */
  readonly document?: Maybe<Document>;
  /** Since when (EDTF): the date of the document that brought it about, or of the motion or commitment itself. */
  readonly since?: Maybe<Scalars['Date']['output']>;
  /** The state. */
  readonly state: TrackState;
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

/** Something that the Kamer waits for an answer to: a motion or a commitment. */
export type Trackable = {
  /** The documents that answer it, one edge for each outcome that a document states. */
  readonly followUps?: Maybe<FollowUpConnection>;
  /** The global id, readable and never changed: motion:34104-258. */
  readonly id: Scalars['ID']['output'];
  /** All identifiers that the sources give it, sorted by scheme and value. */
  readonly identifiers: ReadonlyArray<Identifier>;
  /** Linked-data addresses of the same thing elsewhere. */
  readonly sameAs: ReadonlyArray<Scalars['String']['output']>;
  /** Where it stands on a day, computed from its follow-ups up to and including that day. */
  readonly status?: Maybe<Status>;
};


/** Something that the Kamer waits for an answer to: a motion or a commitment. */
export type TrackableFollowUpsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<FollowUpOrder>>;
  where?: InputMaybe<FollowUpWhere>;
};


/** Something that the Kamer waits for an answer to: a motion or a commitment. */
export type TrackableStatusArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
};

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
  /** The decision it was cast in. */
  readonly decision?: Maybe<Decision>;
  /** Proofs of what the graph says of this node, best first; rejected ones are left out. */
  readonly evidence: ReadonlyArray<Evidence>;
  /** The global id, readable and never changed: motion:34104-258. */
  readonly id: Scalars['ID']['output'];
  /** All identifiers that the sources give it, sorted by scheme and value. */
  readonly identifiers: ReadonlyArray<Identifier>;
  /** The party whose fractie cast it; null when a member did. */
  readonly party?: Maybe<Party>;
  /** The member who cast it; null when a fractie did. */
  readonly person?: Maybe<Person>;
  /** Voor (in favour) or tegen (against), or as the source words it. */
  readonly position?: Maybe<Scalars['String']['output']>;
  /** Linked-data addresses of the same thing elsewhere, such as zoek.officielebekendmakingen.nl and Wikidata. */
  readonly sameAs: ReadonlyArray<Scalars['String']['output']>;
  /** How many seats the vote counts for. */
  readonly weight?: Maybe<Scalars['Int']['output']>;
};


/** How one fractie (parliamentary group) or member voted in a decision. */
export type VoteEvidenceArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of votes. */
export type VoteConnection = {
  readonly __typename?: 'VoteConnection';
  /** The page, in order. */
  readonly edges: ReadonlyArray<VoteEdge>;
  /** Whether there is more, and where the page begins and ends. */
  readonly pageInfo: PageInfo;
  /** How many there are in all, whatever the page. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One of a page of votes. */
export type VoteEdge = {
  readonly __typename?: 'VoteEdge';
  /** Where it stands, for after and before. */
  readonly cursor: Scalars['String']['output'];
  /** Proofs of the link that the page follows, best first; a page from the root follows no link and has none. */
  readonly evidence: ReadonlyArray<Evidence>;
  /** The node itself. */
  readonly node: Vote;
};


/** One of a page of votes. */
export type VoteEdgeEvidenceArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** How to order votes: exactly one field in each object. */
export type VoteOrder = {
  /** By position. */
  readonly position?: InputMaybe<OrderDirection>;
  /** By number of seats. */
  readonly weight?: InputMaybe<OrderDirection>;
};

/** Which votes. */
export type VoteWhere = {
  /** All of these must pass. */
  readonly and?: InputMaybe<ReadonlyArray<VoteWhere>>;
  /** This must not pass. */
  readonly not?: InputMaybe<VoteWhere>;
  /** At least one of these must pass. */
  readonly or?: InputMaybe<ReadonlyArray<VoteWhere>>;
  /** By party. */
  readonly party?: InputMaybe<LinkFilter>;
  /** By position. */
  readonly position?: InputMaybe<StringFilter>;
  /** By number of seats. */
  readonly weight?: InputMaybe<IntFilter>;
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
  CoalitionScope: CoalitionScope;
  Commitment: ResolverTypeWrapper<NodeRow>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  CommitmentConnection: ResolverTypeWrapper<ConnectionValue>;
  CommitmentEdge: ResolverTypeWrapper<Omit<CommitmentEdge, 'evidence' | 'node'> & { evidence: ReadonlyArray<ResolversTypes['Evidence']>, node: ResolversTypes['Commitment'] }>;
  CommitmentOrder: CommitmentOrder;
  CommitmentOrigin: ResolverTypeWrapper<NodeRow>;
  CommitmentWhere: CommitmentWhere;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateFilter: DateFilter;
  Debate: ResolverTypeWrapper<NodeRow>;
  DebateConnection: ResolverTypeWrapper<ConnectionValue>;
  DebateEdge: ResolverTypeWrapper<Omit<DebateEdge, 'evidence' | 'node'> & { evidence: ReadonlyArray<ResolversTypes['Evidence']>, node: ResolversTypes['Debate'] }>;
  DebateOrder: DebateOrder;
  DebateReport: ResolverTypeWrapper<NodeRow>;
  DebateReportConnection: ResolverTypeWrapper<ConnectionValue>;
  DebateReportEdge: ResolverTypeWrapper<Omit<DebateReportEdge, 'evidence' | 'node'> & { evidence: ReadonlyArray<ResolversTypes['Evidence']>, node: ResolversTypes['DebateReport'] }>;
  DebateReportOrder: DebateReportOrder;
  DebateReportWhere: DebateReportWhere;
  DebateWhere: DebateWhere;
  Decision: ResolverTypeWrapper<NodeRow>;
  DecisionConnection: ResolverTypeWrapper<ConnectionValue>;
  DecisionEdge: ResolverTypeWrapper<Omit<DecisionEdge, 'evidence' | 'node'> & { evidence: ReadonlyArray<ResolversTypes['Evidence']>, node: ResolversTypes['Decision'] }>;
  DecisionOrder: DecisionOrder;
  DecisionWhere: DecisionWhere;
  Document: ResolverTypeWrapper<NodeRow>;
  DocumentConnection: ResolverTypeWrapper<ConnectionValue>;
  DocumentEdge: ResolverTypeWrapper<Omit<DocumentEdge, 'evidence' | 'node'> & { evidence: ReadonlyArray<ResolversTypes['Evidence']>, node: ResolversTypes['Document'] }>;
  DocumentOrder: DocumentOrder;
  DocumentWhere: DocumentWhere;
  Dossier: ResolverTypeWrapper<NodeRow>;
  DossierConnection: ResolverTypeWrapper<ConnectionValue>;
  DossierEdge: ResolverTypeWrapper<Omit<DossierEdge, 'evidence' | 'node'> & { evidence: ReadonlyArray<ResolversTypes['Evidence']>, node: ResolversTypes['Dossier'] }>;
  DossierOrder: DossierOrder;
  DossierWhere: DossierWhere;
  Evidence: ResolverTypeWrapper<EvidenceRow>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  FloatFilter: FloatFilter;
  FollowUpConnection: ResolverTypeWrapper<ConnectionValue>;
  FollowUpEdge: ResolverTypeWrapper<Omit<FollowUpEdge, 'evidence' | 'node'> & { evidence: ReadonlyArray<ResolversTypes['Evidence']>, node: ResolversTypes['Document'] }>;
  FollowUpOrder: FollowUpOrder;
  FollowUpOutcome: FollowUpOutcome;
  FollowUpWhere: FollowUpWhere;
  Fund: ResolverTypeWrapper<NodeRow>;
  Gemeente: ResolverTypeWrapper<NodeRow>;
  Identified: ResolverTypeWrapper<NodeRow>;
  Identifier: ResolverTypeWrapper<Identifier>;
  IntFilter: IntFilter;
  LastFollowUp: ResolverTypeWrapper<Omit<LastFollowUp, 'document' | 'evidence'> & { document: ResolversTypes['Document'], evidence: ReadonlyArray<ResolversTypes['Evidence']> }>;
  Letter: ResolverTypeWrapper<NodeRow>;
  LinkFilter: LinkFilter;
  LinkType: LinkType;
  ListFilter: ListFilter;
  Measure: ResolverTypeWrapper<NodeRow>;
  MeasureKind: MeasureKind;
  Memo: ResolverTypeWrapper<NodeRow>;
  Monitor: ResolverTypeWrapper<NodeRow>;
  Motion: ResolverTypeWrapper<NodeRow>;
  MotionConnection: ResolverTypeWrapper<ConnectionValue>;
  MotionEdge: ResolverTypeWrapper<Omit<MotionEdge, 'evidence' | 'node'> & { evidence: ReadonlyArray<ResolversTypes['Evidence']>, node: ResolversTypes['Motion'] }>;
  MotionOrCommitment: ResolverTypeWrapper<NodeRow>;
  MotionOrder: MotionOrder;
  MotionWhere: MotionWhere;
  MunicipalChange: ResolverTypeWrapper<NodeRow>;
  MunicipalChangeKind: MunicipalChangeKind;
  NewsItem: ResolverTypeWrapper<NodeRow>;
  Node: ResolverTypeWrapper<AnyRow>;
  NodeKind: NodeKind;
  Observation: ResolverTypeWrapper<NodeRow>;
  Office: ResolverTypeWrapper<NodeRow>;
  OrderDirection: OrderDirection;
  Organisation: ResolverTypeWrapper<NodeRow>;
  OutcomeFilter: OutcomeFilter;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  ParliamentaryQuestion: ResolverTypeWrapper<NodeRow>;
  ParliamentaryQuestionConnection: ResolverTypeWrapper<ConnectionValue>;
  ParliamentaryQuestionEdge: ResolverTypeWrapper<Omit<ParliamentaryQuestionEdge, 'evidence' | 'node'> & { evidence: ReadonlyArray<ResolversTypes['Evidence']>, node: ResolversTypes['ParliamentaryQuestion'] }>;
  ParliamentaryQuestionOrder: ParliamentaryQuestionOrder;
  ParliamentaryQuestionWhere: ParliamentaryQuestionWhere;
  Party: ResolverTypeWrapper<NodeRow>;
  PartyConnection: ResolverTypeWrapper<ConnectionValue>;
  PartyEdge: ResolverTypeWrapper<Omit<PartyEdge, 'evidence' | 'node'> & { evidence: ReadonlyArray<ResolversTypes['Evidence']>, node: ResolversTypes['Party'] }>;
  PartyOrder: PartyOrder;
  PartyWhere: PartyWhere;
  Person: ResolverTypeWrapper<NodeRow>;
  PersonConnection: ResolverTypeWrapper<ConnectionValue>;
  PersonEdge: ResolverTypeWrapper<Omit<PersonEdge, 'evidence' | 'node'> & { evidence: ReadonlyArray<ResolversTypes['Evidence']>, node: ResolversTypes['Person'] }>;
  PersonOrder: PersonOrder;
  PersonWhere: PersonWhere;
  Programme: ResolverTypeWrapper<NodeRow>;
  Province: ResolverTypeWrapper<NodeRow>;
  Publication: ResolverTypeWrapper<NodeRow>;
  Quantifier: Quantifier;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  RappelConnection: ResolverTypeWrapper<RappelValue>;
  RappelEdge: ResolverTypeWrapper<Omit<RappelEdge, 'lastFollowUp' | 'node'> & { lastFollowUp?: Maybe<ResolversTypes['LastFollowUp']>, node: ResolversTypes['Trackable'] }>;
  RappelSummary: ResolverTypeWrapper<RappelSummary>;
  Report: ResolverTypeWrapper<NodeRow>;
  ReviewState: ReviewState;
  Status: ResolverTypeWrapper<Omit<Status, 'document'> & { document?: Maybe<ResolversTypes['Document']> }>;
  StringFilter: StringFilter;
  Tenure: ResolverTypeWrapper<NodeRow>;
  TrackState: TrackState;
  Trackable: ResolverTypeWrapper<NodeRow>;
  Tranche: ResolverTypeWrapper<NodeRow>;
  UnknownDocument: ResolverTypeWrapper<NodeRow>;
  Vote: ResolverTypeWrapper<NodeRow>;
  VoteConnection: ResolverTypeWrapper<ConnectionValue>;
  VoteEdge: ResolverTypeWrapper<Omit<VoteEdge, 'evidence' | 'node'> & { evidence: ReadonlyArray<ResolversTypes['Evidence']>, node: ResolversTypes['Vote'] }>;
  VoteOrder: VoteOrder;
  VoteWhere: VoteWhere;
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
  Commitment: NodeRow;
  Boolean: Scalars['Boolean']['output'];
  CommitmentConnection: ConnectionValue;
  CommitmentEdge: Omit<CommitmentEdge, 'evidence' | 'node'> & { evidence: ReadonlyArray<ResolversParentTypes['Evidence']>, node: ResolversParentTypes['Commitment'] };
  CommitmentOrder: CommitmentOrder;
  CommitmentOrigin: NodeRow;
  CommitmentWhere: CommitmentWhere;
  Date: Scalars['Date']['output'];
  DateFilter: DateFilter;
  Debate: NodeRow;
  DebateConnection: ConnectionValue;
  DebateEdge: Omit<DebateEdge, 'evidence' | 'node'> & { evidence: ReadonlyArray<ResolversParentTypes['Evidence']>, node: ResolversParentTypes['Debate'] };
  DebateOrder: DebateOrder;
  DebateReport: NodeRow;
  DebateReportConnection: ConnectionValue;
  DebateReportEdge: Omit<DebateReportEdge, 'evidence' | 'node'> & { evidence: ReadonlyArray<ResolversParentTypes['Evidence']>, node: ResolversParentTypes['DebateReport'] };
  DebateReportOrder: DebateReportOrder;
  DebateReportWhere: DebateReportWhere;
  DebateWhere: DebateWhere;
  Decision: NodeRow;
  DecisionConnection: ConnectionValue;
  DecisionEdge: Omit<DecisionEdge, 'evidence' | 'node'> & { evidence: ReadonlyArray<ResolversParentTypes['Evidence']>, node: ResolversParentTypes['Decision'] };
  DecisionOrder: DecisionOrder;
  DecisionWhere: DecisionWhere;
  Document: NodeRow;
  DocumentConnection: ConnectionValue;
  DocumentEdge: Omit<DocumentEdge, 'evidence' | 'node'> & { evidence: ReadonlyArray<ResolversParentTypes['Evidence']>, node: ResolversParentTypes['Document'] };
  DocumentOrder: DocumentOrder;
  DocumentWhere: DocumentWhere;
  Dossier: NodeRow;
  DossierConnection: ConnectionValue;
  DossierEdge: Omit<DossierEdge, 'evidence' | 'node'> & { evidence: ReadonlyArray<ResolversParentTypes['Evidence']>, node: ResolversParentTypes['Dossier'] };
  DossierOrder: DossierOrder;
  DossierWhere: DossierWhere;
  Evidence: EvidenceRow;
  Float: Scalars['Float']['output'];
  FloatFilter: FloatFilter;
  FollowUpConnection: ConnectionValue;
  FollowUpEdge: Omit<FollowUpEdge, 'evidence' | 'node'> & { evidence: ReadonlyArray<ResolversParentTypes['Evidence']>, node: ResolversParentTypes['Document'] };
  FollowUpOrder: FollowUpOrder;
  FollowUpWhere: FollowUpWhere;
  Fund: NodeRow;
  Gemeente: NodeRow;
  Identified: NodeRow;
  Identifier: Identifier;
  IntFilter: IntFilter;
  LastFollowUp: Omit<LastFollowUp, 'document' | 'evidence'> & { document: ResolversParentTypes['Document'], evidence: ReadonlyArray<ResolversParentTypes['Evidence']> };
  Letter: NodeRow;
  LinkFilter: LinkFilter;
  ListFilter: ListFilter;
  Measure: NodeRow;
  Memo: NodeRow;
  Monitor: NodeRow;
  Motion: NodeRow;
  MotionConnection: ConnectionValue;
  MotionEdge: Omit<MotionEdge, 'evidence' | 'node'> & { evidence: ReadonlyArray<ResolversParentTypes['Evidence']>, node: ResolversParentTypes['Motion'] };
  MotionOrCommitment: NodeRow;
  MotionOrder: MotionOrder;
  MotionWhere: MotionWhere;
  MunicipalChange: NodeRow;
  NewsItem: NodeRow;
  Node: AnyRow;
  Observation: NodeRow;
  Office: NodeRow;
  Organisation: NodeRow;
  OutcomeFilter: OutcomeFilter;
  PageInfo: PageInfo;
  ParliamentaryQuestion: NodeRow;
  ParliamentaryQuestionConnection: ConnectionValue;
  ParliamentaryQuestionEdge: Omit<ParliamentaryQuestionEdge, 'evidence' | 'node'> & { evidence: ReadonlyArray<ResolversParentTypes['Evidence']>, node: ResolversParentTypes['ParliamentaryQuestion'] };
  ParliamentaryQuestionOrder: ParliamentaryQuestionOrder;
  ParliamentaryQuestionWhere: ParliamentaryQuestionWhere;
  Party: NodeRow;
  PartyConnection: ConnectionValue;
  PartyEdge: Omit<PartyEdge, 'evidence' | 'node'> & { evidence: ReadonlyArray<ResolversParentTypes['Evidence']>, node: ResolversParentTypes['Party'] };
  PartyOrder: PartyOrder;
  PartyWhere: PartyWhere;
  Person: NodeRow;
  PersonConnection: ConnectionValue;
  PersonEdge: Omit<PersonEdge, 'evidence' | 'node'> & { evidence: ReadonlyArray<ResolversParentTypes['Evidence']>, node: ResolversParentTypes['Person'] };
  PersonOrder: PersonOrder;
  PersonWhere: PersonWhere;
  Programme: NodeRow;
  Province: NodeRow;
  Publication: NodeRow;
  Query: Record<PropertyKey, never>;
  RappelConnection: RappelValue;
  RappelEdge: Omit<RappelEdge, 'lastFollowUp' | 'node'> & { lastFollowUp?: Maybe<ResolversParentTypes['LastFollowUp']>, node: ResolversParentTypes['Trackable'] };
  RappelSummary: RappelSummary;
  Report: NodeRow;
  Status: Omit<Status, 'document'> & { document?: Maybe<ResolversParentTypes['Document']> };
  StringFilter: StringFilter;
  Tenure: NodeRow;
  Trackable: NodeRow;
  Tranche: NodeRow;
  UnknownDocument: NodeRow;
  Vote: NodeRow;
  VoteConnection: ConnectionValue;
  VoteEdge: Omit<VoteEdge, 'evidence' | 'node'> & { evidence: ReadonlyArray<ResolversParentTypes['Evidence']>, node: ResolversParentTypes['Vote'] };
  VoteOrder: VoteOrder;
  VoteWhere: VoteWhere;
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
  due?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType, RequireFields<CommitmentEvidenceArgs, 'first'>>;
  followUps?: Resolver<Maybe<ResolversTypes['FollowUpConnection']>, ParentType, ContextType, Partial<CommitmentFollowUpsArgs>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  identifiers?: Resolver<ReadonlyArray<ResolversTypes['Identifier']>, ParentType, ContextType>;
  madeBy?: Resolver<Maybe<ResolversTypes['Office']>, ParentType, ContextType>;
  madeByOrganisation?: Resolver<Maybe<ResolversTypes['Organisation']>, ParentType, ContextType>;
  madeByPerson?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  madeIn?: Resolver<Maybe<ResolversTypes['CommitmentOrigin']>, ParentType, ContextType>;
  ministries?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Organisation']>>, ParentType, ContextType>;
  programmes?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Programme']>>, ParentType, ContextType>;
  recurring?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  referredToBy?: Resolver<Maybe<ResolversTypes['DocumentConnection']>, ParentType, ContextType, Partial<CommitmentReferredToByArgs>>;
  sameAs?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['Status']>, ParentType, ContextType, Partial<CommitmentStatusArgs>>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CommitmentConnectionResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['CommitmentConnection'] = ResolversParentTypes['CommitmentConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['CommitmentEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CommitmentEdgeResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['CommitmentEdge'] = ResolversParentTypes['CommitmentEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType, RequireFields<CommitmentEdgeEvidenceArgs, 'first'>>;
  node?: Resolver<ResolversTypes['Commitment'], ParentType, ContextType>;
};

export type CommitmentOriginResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['CommitmentOrigin'] = ResolversParentTypes['CommitmentOrigin']> = {
  __resolveType: TypeResolveFn<'Debate' | 'DebateReport' | 'Letter' | 'Memo' | 'Monitor' | 'Motion' | 'NewsItem' | 'ParliamentaryQuestion' | 'Publication' | 'Report' | 'UnknownDocument', ParentType, ContextType>;
};

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export type DebateResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Debate'] = ResolversParentTypes['Debate'], FederationReferenceType extends FederationReferenceTypes['Debate'] = FederationReferenceTypes['Debate']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Debate']> | FederationReferenceType, FederationReferenceType, ContextType>;
  commitments?: Resolver<Maybe<ResolversTypes['CommitmentConnection']>, ParentType, ContextType, Partial<DebateCommitmentsArgs>>;
  date?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  debateKind?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType, RequireFields<DebateEvidenceArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  identifiers?: Resolver<ReadonlyArray<ResolversTypes['Identifier']>, ParentType, ContextType>;
  referredToBy?: Resolver<Maybe<ResolversTypes['DocumentConnection']>, ParentType, ContextType, Partial<DebateReferredToByArgs>>;
  sameAs?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DebateConnectionResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['DebateConnection'] = ResolversParentTypes['DebateConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['DebateEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DebateEdgeResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['DebateEdge'] = ResolversParentTypes['DebateEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType, RequireFields<DebateEdgeEvidenceArgs, 'first'>>;
  node?: Resolver<ResolversTypes['Debate'], ParentType, ContextType>;
};

export type DebateReportResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['DebateReport'] = ResolversParentTypes['DebateReport'], FederationReferenceType extends FederationReferenceTypes['DebateReport'] = FederationReferenceTypes['DebateReport']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['DebateReport']> | FederationReferenceType, FederationReferenceType, ContextType>;
  answers?: Resolver<Maybe<ResolversTypes['AnswerConnection']>, ParentType, ContextType, Partial<DebateReportAnswersArgs>>;
  date?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  dossiers?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Dossier']>>, ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType, RequireFields<DebateReportEvidenceArgs, 'first'>>;
  fullText?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  identifiers?: Resolver<ReadonlyArray<ResolversTypes['Identifier']>, ParentType, ContextType>;
  kamerstuk?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  placeholder?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  programmes?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Programme']>>, ParentType, ContextType>;
  reference?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  referredToBy?: Resolver<Maybe<ResolversTypes['DocumentConnection']>, ParentType, ContextType, Partial<DebateReportReferredToByArgs>>;
  refersTo?: Resolver<Maybe<ResolversTypes['DocumentConnection']>, ParentType, ContextType, Partial<DebateReportRefersToArgs>>;
  sameAs?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DebateReportConnectionResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['DebateReportConnection'] = ResolversParentTypes['DebateReportConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['DebateReportEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DebateReportEdgeResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['DebateReportEdge'] = ResolversParentTypes['DebateReportEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType, RequireFields<DebateReportEdgeEvidenceArgs, 'first'>>;
  node?: Resolver<ResolversTypes['DebateReport'], ParentType, ContextType>;
};

export type DecisionResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Decision'] = ResolversParentTypes['Decision'], FederationReferenceType extends FederationReferenceTypes['Decision'] = FederationReferenceTypes['Decision']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Decision']> | FederationReferenceType, FederationReferenceType, ContextType>;
  date?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType, RequireFields<DecisionEvidenceArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  identifiers?: Resolver<ReadonlyArray<ResolversTypes['Identifier']>, ParentType, ContextType>;
  motion?: Resolver<Maybe<ResolversTypes['Motion']>, ParentType, ContextType>;
  result?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sameAs?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  votes?: Resolver<Maybe<ResolversTypes['VoteConnection']>, ParentType, ContextType, Partial<DecisionVotesArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DecisionConnectionResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['DecisionConnection'] = ResolversParentTypes['DecisionConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['DecisionEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DecisionEdgeResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['DecisionEdge'] = ResolversParentTypes['DecisionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType, RequireFields<DecisionEdgeEvidenceArgs, 'first'>>;
  node?: Resolver<ResolversTypes['Decision'], ParentType, ContextType>;
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
  documents?: Resolver<Maybe<ResolversTypes['DocumentConnection']>, ParentType, ContextType, Partial<DossierDocumentsArgs>>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType, RequireFields<DossierEvidenceArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  identifiers?: Resolver<ReadonlyArray<ResolversTypes['Identifier']>, ParentType, ContextType>;
  motions?: Resolver<Maybe<ResolversTypes['MotionConnection']>, ParentType, ContextType, Partial<DossierMotionsArgs>>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sameAs?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DossierConnectionResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['DossierConnection'] = ResolversParentTypes['DossierConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['DossierEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DossierEdgeResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['DossierEdge'] = ResolversParentTypes['DossierEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType, RequireFields<DossierEdgeEvidenceArgs, 'first'>>;
  node?: Resolver<ResolversTypes['Dossier'], ParentType, ContextType>;
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

export type LastFollowUpResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['LastFollowUp'] = ResolversParentTypes['LastFollowUp']> = {
  date?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  document?: Resolver<ResolversTypes['Document'], ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType, RequireFields<LastFollowUpEvidenceArgs, 'first'>>;
  outcome?: Resolver<ResolversTypes['FollowUpOutcome'], ParentType, ContextType>;
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
  appreciation?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  date?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  decisions?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Decision']>>, ParentType, ContextType>;
  dictum?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  dossiers?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Dossier']>>, ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType, RequireFields<MotionEvidenceArgs, 'first'>>;
  followUps?: Resolver<Maybe<ResolversTypes['FollowUpConnection']>, ParentType, ContextType, Partial<MotionFollowUpsArgs>>;
  fullText?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  identifiers?: Resolver<ReadonlyArray<ResolversTypes['Identifier']>, ParentType, ContextType>;
  kamerstuk?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  ministries?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Organisation']>>, ParentType, ContextType>;
  placeholder?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  programmes?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Programme']>>, ParentType, ContextType>;
  reference?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  referredToBy?: Resolver<Maybe<ResolversTypes['DocumentConnection']>, ParentType, ContextType, Partial<MotionReferredToByArgs>>;
  refersTo?: Resolver<Maybe<ResolversTypes['DocumentConnection']>, ParentType, ContextType, Partial<MotionRefersToArgs>>;
  replacedBy?: Resolver<Maybe<ResolversTypes['Motion']>, ParentType, ContextType>;
  replaces?: Resolver<Maybe<ResolversTypes['Motion']>, ParentType, ContextType>;
  sameAs?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['Status']>, ParentType, ContextType, Partial<MotionStatusArgs>>;
  submitters?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Person']>>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MotionConnectionResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['MotionConnection'] = ResolversParentTypes['MotionConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['MotionEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MotionEdgeResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['MotionEdge'] = ResolversParentTypes['MotionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType, RequireFields<MotionEdgeEvidenceArgs, 'first'>>;
  node?: Resolver<ResolversTypes['Motion'], ParentType, ContextType>;
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
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType, RequireFields<ObservationEvidenceArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  identifiers?: Resolver<ReadonlyArray<ResolversTypes['Identifier']>, ParentType, ContextType>;
  sameAs?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OfficeResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Office'] = ResolversParentTypes['Office'], FederationReferenceType extends FederationReferenceTypes['Office'] = FederationReferenceTypes['Office']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Office']> | FederationReferenceType, FederationReferenceType, ContextType>;
  aliases?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  commitments?: Resolver<Maybe<ResolversTypes['CommitmentConnection']>, ParentType, ContextType, Partial<OfficeCommitmentsArgs>>;
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
  answers?: Resolver<Maybe<ResolversTypes['AnswerConnection']>, ParentType, ContextType, Partial<ParliamentaryQuestionAnswersArgs>>;
  date?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  dossiers?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Dossier']>>, ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType, RequireFields<ParliamentaryQuestionEvidenceArgs, 'first'>>;
  fullText?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  identifiers?: Resolver<ReadonlyArray<ResolversTypes['Identifier']>, ParentType, ContextType>;
  kamerstuk?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  placeholder?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  programmes?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Programme']>>, ParentType, ContextType>;
  reference?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  referredToBy?: Resolver<Maybe<ResolversTypes['DocumentConnection']>, ParentType, ContextType, Partial<ParliamentaryQuestionReferredToByArgs>>;
  refersTo?: Resolver<Maybe<ResolversTypes['DocumentConnection']>, ParentType, ContextType, Partial<ParliamentaryQuestionRefersToArgs>>;
  sameAs?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ParliamentaryQuestionConnectionResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['ParliamentaryQuestionConnection'] = ResolversParentTypes['ParliamentaryQuestionConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ParliamentaryQuestionEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ParliamentaryQuestionEdgeResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['ParliamentaryQuestionEdge'] = ResolversParentTypes['ParliamentaryQuestionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType, RequireFields<ParliamentaryQuestionEdgeEvidenceArgs, 'first'>>;
  node?: Resolver<ResolversTypes['ParliamentaryQuestion'], ParentType, ContextType>;
};

export type PartyResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Party'] = ResolversParentTypes['Party'], FederationReferenceType extends FederationReferenceTypes['Party'] = FederationReferenceTypes['Party']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Party']> | FederationReferenceType, FederationReferenceType, ContextType>;
  aliases?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType, RequireFields<PartyEvidenceArgs, 'first'>>;
  from?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  identifiers?: Resolver<ReadonlyArray<ResolversTypes['Identifier']>, ParentType, ContextType>;
  members?: Resolver<Maybe<ResolversTypes['PersonConnection']>, ParentType, ContextType, Partial<PartyMembersArgs>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sameAs?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PartyConnectionResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['PartyConnection'] = ResolversParentTypes['PartyConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['PartyEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PartyEdgeResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['PartyEdge'] = ResolversParentTypes['PartyEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType, RequireFields<PartyEdgeEvidenceArgs, 'first'>>;
  node?: Resolver<ResolversTypes['Party'], ParentType, ContextType>;
};

export type PersonResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Person'] = ResolversParentTypes['Person'], FederationReferenceType extends FederationReferenceTypes['Person'] = FederationReferenceTypes['Person']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Person']> | FederationReferenceType, FederationReferenceType, ContextType>;
  aliases?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  commitments?: Resolver<Maybe<ResolversTypes['CommitmentConnection']>, ParentType, ContextType, Partial<PersonCommitmentsArgs>>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType, RequireFields<PersonEvidenceArgs, 'first'>>;
  familyName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  identifiers?: Resolver<ReadonlyArray<ResolversTypes['Identifier']>, ParentType, ContextType>;
  motions?: Resolver<Maybe<ResolversTypes['MotionConnection']>, ParentType, ContextType, Partial<PersonMotionsArgs>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  party?: Resolver<Maybe<ResolversTypes['Party']>, ParentType, ContextType, Partial<PersonPartyArgs>>;
  sameAs?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  tenures?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Tenure']>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PersonConnectionResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['PersonConnection'] = ResolversParentTypes['PersonConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['PersonEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PersonEdgeResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['PersonEdge'] = ResolversParentTypes['PersonEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType, RequireFields<PersonEdgeEvidenceArgs, 'first'>>;
  node?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
};

export type ProgrammeResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Programme'] = ResolversParentTypes['Programme'], FederationReferenceType extends FederationReferenceTypes['Programme'] = FederationReferenceTypes['Programme']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Programme']> | FederationReferenceType, FederationReferenceType, ContextType>;
  aliases?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  commitments?: Resolver<Maybe<ResolversTypes['CommitmentConnection']>, ParentType, ContextType, Partial<ProgrammeCommitmentsArgs>>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType, RequireFields<ProgrammeEvidenceArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  identifiers?: Resolver<ReadonlyArray<ResolversTypes['Identifier']>, ParentType, ContextType>;
  motions?: Resolver<Maybe<ResolversTypes['MotionConnection']>, ParentType, ContextType, Partial<ProgrammeMotionsArgs>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sameAs?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
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
  commitments?: Resolver<Maybe<ResolversTypes['CommitmentConnection']>, ParentType, ContextType, Partial<QueryCommitmentsArgs>>;
  debateReports?: Resolver<Maybe<ResolversTypes['DebateReportConnection']>, ParentType, ContextType, Partial<QueryDebateReportsArgs>>;
  debates?: Resolver<Maybe<ResolversTypes['DebateConnection']>, ParentType, ContextType, Partial<QueryDebatesArgs>>;
  decisions?: Resolver<Maybe<ResolversTypes['DecisionConnection']>, ParentType, ContextType, Partial<QueryDecisionsArgs>>;
  dossier?: Resolver<Maybe<ResolversTypes['Dossier']>, ParentType, ContextType, RequireFields<QueryDossierArgs, 'number'>>;
  dossiers?: Resolver<Maybe<ResolversTypes['DossierConnection']>, ParentType, ContextType, Partial<QueryDossiersArgs>>;
  motion?: Resolver<Maybe<ResolversTypes['Motion']>, ParentType, ContextType, RequireFields<QueryMotionArgs, 'citation'>>;
  motions?: Resolver<Maybe<ResolversTypes['MotionConnection']>, ParentType, ContextType, Partial<QueryMotionsArgs>>;
  parliamentaryQuestions?: Resolver<Maybe<ResolversTypes['ParliamentaryQuestionConnection']>, ParentType, ContextType, Partial<QueryParliamentaryQuestionsArgs>>;
  parties?: Resolver<Maybe<ResolversTypes['PartyConnection']>, ParentType, ContextType, Partial<QueryPartiesArgs>>;
  person?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType, RequireFields<QueryPersonArgs, 'name'>>;
  persons?: Resolver<Maybe<ResolversTypes['PersonConnection']>, ParentType, ContextType, Partial<QueryPersonsArgs>>;
  rappel?: Resolver<Maybe<ResolversTypes['RappelConnection']>, ParentType, ContextType, Partial<QueryRappelArgs>>;
};

export type RappelConnectionResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['RappelConnection'] = ResolversParentTypes['RappelConnection']> = {
  asOf?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['RappelEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  summary?: Resolver<ReadonlyArray<ResolversTypes['RappelSummary']>, ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RappelEdgeResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['RappelEdge'] = ResolversParentTypes['RappelEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  daysOpen?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  lastFollowUp?: Resolver<Maybe<ResolversTypes['LastFollowUp']>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Trackable'], ParentType, ContextType>;
};

export type RappelSummaryResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['RappelSummary'] = ResolversParentTypes['RappelSummary']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  medianDaysOpen?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['TrackState'], ParentType, ContextType>;
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

export type StatusResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Status'] = ResolversParentTypes['Status']> = {
  daysOpen?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  document?: Resolver<Maybe<ResolversTypes['Document']>, ParentType, ContextType>;
  since?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['TrackState'], ParentType, ContextType>;
};

export type TenureResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Tenure'] = ResolversParentTypes['Tenure'], FederationReferenceType extends FederationReferenceTypes['Tenure'] = FederationReferenceTypes['Tenure']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Tenure']> | FederationReferenceType, FederationReferenceType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType, RequireFields<TenureEvidenceArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  identifiers?: Resolver<ReadonlyArray<ResolversTypes['Identifier']>, ParentType, ContextType>;
  sameAs?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TrackableResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Trackable'] = ResolversParentTypes['Trackable']> = {
  __resolveType: TypeResolveFn<'Commitment' | 'Motion', ParentType, ContextType>;
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
  decision?: Resolver<Maybe<ResolversTypes['Decision']>, ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType, RequireFields<VoteEvidenceArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  identifiers?: Resolver<ReadonlyArray<ResolversTypes['Identifier']>, ParentType, ContextType>;
  party?: Resolver<Maybe<ResolversTypes['Party']>, ParentType, ContextType>;
  person?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  position?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sameAs?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  weight?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type VoteConnectionResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['VoteConnection'] = ResolversParentTypes['VoteConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['VoteEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type VoteEdgeResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['VoteEdge'] = ResolversParentTypes['VoteEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType, RequireFields<VoteEdgeEvidenceArgs, 'first'>>;
  node?: Resolver<ResolversTypes['Vote'], ParentType, ContextType>;
};

export type Resolvers<ContextType = SubgraphContext> = {
  Agreement?: AgreementResolvers<ContextType>;
  AnswerConnection?: AnswerConnectionResolvers<ContextType>;
  AnswerEdge?: AnswerEdgeResolvers<ContextType>;
  Cabinet?: CabinetResolvers<ContextType>;
  Coalition?: CoalitionResolvers<ContextType>;
  Commitment?: CommitmentResolvers<ContextType>;
  CommitmentConnection?: CommitmentConnectionResolvers<ContextType>;
  CommitmentEdge?: CommitmentEdgeResolvers<ContextType>;
  CommitmentOrigin?: CommitmentOriginResolvers<ContextType>;
  Date?: GraphQLScalarType;
  Debate?: DebateResolvers<ContextType>;
  DebateConnection?: DebateConnectionResolvers<ContextType>;
  DebateEdge?: DebateEdgeResolvers<ContextType>;
  DebateReport?: DebateReportResolvers<ContextType>;
  DebateReportConnection?: DebateReportConnectionResolvers<ContextType>;
  DebateReportEdge?: DebateReportEdgeResolvers<ContextType>;
  Decision?: DecisionResolvers<ContextType>;
  DecisionConnection?: DecisionConnectionResolvers<ContextType>;
  DecisionEdge?: DecisionEdgeResolvers<ContextType>;
  Document?: DocumentResolvers<ContextType>;
  DocumentConnection?: DocumentConnectionResolvers<ContextType>;
  DocumentEdge?: DocumentEdgeResolvers<ContextType>;
  Dossier?: DossierResolvers<ContextType>;
  DossierConnection?: DossierConnectionResolvers<ContextType>;
  DossierEdge?: DossierEdgeResolvers<ContextType>;
  Evidence?: EvidenceResolvers<ContextType>;
  FollowUpConnection?: FollowUpConnectionResolvers<ContextType>;
  FollowUpEdge?: FollowUpEdgeResolvers<ContextType>;
  Fund?: FundResolvers<ContextType>;
  Gemeente?: GemeenteResolvers<ContextType>;
  Identified?: IdentifiedResolvers<ContextType>;
  Identifier?: IdentifierResolvers<ContextType>;
  LastFollowUp?: LastFollowUpResolvers<ContextType>;
  Letter?: LetterResolvers<ContextType>;
  Measure?: MeasureResolvers<ContextType>;
  Memo?: MemoResolvers<ContextType>;
  Monitor?: MonitorResolvers<ContextType>;
  Motion?: MotionResolvers<ContextType>;
  MotionConnection?: MotionConnectionResolvers<ContextType>;
  MotionEdge?: MotionEdgeResolvers<ContextType>;
  MotionOrCommitment?: MotionOrCommitmentResolvers<ContextType>;
  MunicipalChange?: MunicipalChangeResolvers<ContextType>;
  NewsItem?: NewsItemResolvers<ContextType>;
  Node?: NodeResolvers<ContextType>;
  Observation?: ObservationResolvers<ContextType>;
  Office?: OfficeResolvers<ContextType>;
  Organisation?: OrganisationResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  ParliamentaryQuestion?: ParliamentaryQuestionResolvers<ContextType>;
  ParliamentaryQuestionConnection?: ParliamentaryQuestionConnectionResolvers<ContextType>;
  ParliamentaryQuestionEdge?: ParliamentaryQuestionEdgeResolvers<ContextType>;
  Party?: PartyResolvers<ContextType>;
  PartyConnection?: PartyConnectionResolvers<ContextType>;
  PartyEdge?: PartyEdgeResolvers<ContextType>;
  Person?: PersonResolvers<ContextType>;
  PersonConnection?: PersonConnectionResolvers<ContextType>;
  PersonEdge?: PersonEdgeResolvers<ContextType>;
  Programme?: ProgrammeResolvers<ContextType>;
  Province?: ProvinceResolvers<ContextType>;
  Publication?: PublicationResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  RappelConnection?: RappelConnectionResolvers<ContextType>;
  RappelEdge?: RappelEdgeResolvers<ContextType>;
  RappelSummary?: RappelSummaryResolvers<ContextType>;
  Report?: ReportResolvers<ContextType>;
  Status?: StatusResolvers<ContextType>;
  Tenure?: TenureResolvers<ContextType>;
  Trackable?: TrackableResolvers<ContextType>;
  Tranche?: TrancheResolvers<ContextType>;
  UnknownDocument?: UnknownDocumentResolvers<ContextType>;
  Vote?: VoteResolvers<ContextType>;
  VoteConnection?: VoteConnectionResolvers<ContextType>;
  VoteEdge?: VoteEdgeResolvers<ContextType>;
};

