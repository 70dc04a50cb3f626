import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { AnyRow, SubgraphContext } from '../context.ts';
import type { NodeRow, EvidenceRow } from '../../store/rows.ts';
import type { ConnectionValue, SearchValue, PathValue } from '../../planner/api.ts';
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

/** What became of a node, a link or a proof. */
export type ChangeType =
  /** It was not there before. */
  | 'ADDED'
  /** Its properties or proofs are others. */
  | 'CHANGED'
  /** It is no longer there. */
  | 'REMOVED';

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

/** A piece of plain text with the matches in it. */
export type Highlight = {
  readonly __typename?: 'Highlight';
  /** Where the matches are in it. */
  readonly matches: ReadonlyArray<TextRange>;
  /** The text, plain, without markup. */
  readonly text: Scalars['String']['output'];
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

/** A document to be read: exactly one of text and base64. */
export type IngestInput = {
  /** The bytes of a file, in base64 (RFC 4648). The request as a whole must fit the server's limit on bodies. */
  readonly base64?: InputMaybe<Scalars['String']['input']>;
  /** How it is written. Left out: plain text for text; for base64 what the bytes show, then the extension of the origin. */
  readonly mediaType?: InputMaybe<IngestMediaType>;
  /** Where it comes from: a file name or web address, for messages and identity. */
  readonly origin: Scalars['String']['input'];
  /** The text; proofs point into it as given. HTML and XML are read as text first, and proofs point into that. */
  readonly text?: InputMaybe<Scalars['String']['input']>;
};

/** How a document is written. */
export type IngestMediaType =
  /** HTML. */
  | 'HTML'
  /** Markdown. */
  | 'MARKDOWN'
  /** PDF with text in it; only as base64. */
  | 'PDF'
  /** Plain text. */
  | 'PLAIN'
  /** XML of an official publication, as officielebekendmakingen.nl gives it. */
  | 'XML';

/** What reading a document changed, or would change. */
export type IngestResult = {
  readonly __typename?: 'IngestResult';
  /** How many assertions are new. */
  readonly added: Scalars['Int']['output'];
  /** The document as the graph now knows it; null when a dry run read one that the graph does not hold. */
  readonly document?: Maybe<Document>;
  /** Whether nothing was changed because only a dry run was asked for. */
  readonly dryRun: Scalars['Boolean']['output'];
  /** What became of each link that the document says, or no longer says, something else about. */
  readonly links: ReadonlyArray<LinkChange>;
  /** Nodes that turned out to be one. */
  readonly merged: ReadonlyArray<MergedNodes>;
  /** What became of each node that the document says, or no longer says, something else about; by id. */
  readonly nodes: ReadonlyArray<NodeChange>;
  /** How many assertions are gone. */
  readonly removed: Scalars['Int']['output'];
  /** Whether this is the answer to an earlier request with the same key. */
  readonly repeated: Scalars['Boolean']['output'];
  /** The revision of the graph; it goes up by one with every change, and not with a dry run. */
  readonly revision: Scalars['Int']['output'];
  /** How many assertions were there before. */
  readonly unchanged: Scalars['Int']['output'];
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

/** A link before and after. */
export type LinkChange = {
  readonly __typename?: 'LinkChange';
  /** What became of it. */
  readonly change: ChangeType;
  /** The id of the node that it comes from. */
  readonly from: Scalars['ID']['output'];
  /** The proofs that came and went. */
  readonly proofs: ReadonlyArray<ProofChange>;
  /** The properties that differ, by name. */
  readonly properties: ReadonlyArray<PropertyChange>;
  /** The id of the node that it goes to. */
  readonly to: Scalars['ID']['output'];
  /** The type of link. */
  readonly type: LinkType;
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

/** Two nodes that turned out to be one. */
export type MergedNodes = {
  readonly __typename?: 'MergedNodes';
  /** The id that from now on only resolves to the other. */
  readonly from: Scalars['ID']['output'];
  /** The id that stays. */
  readonly into: Scalars['ID']['output'];
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

/** What people may change in the graph; each needs a role. */
export type Mutation = {
  readonly __typename?: 'Mutation';
  /** Reads a document and replaces what the graph holds of it, in one transaction; needs the role editor. A second time changes nothing. BAD_DOCUMENT when it cannot be read: extensions.reason says why. */
  readonly ingestDocument?: Maybe<IngestResult>;
  /** Says what a reviewer made of a proof; needs the role editor. A rejected proof no longer counts, also after its document is read again. */
  readonly reviewEvidence?: Maybe<Evidence>;
};


/** What people may change in the graph; each needs a role. */
export type MutationIngestDocumentArgs = {
  document: IngestInput;
  dryRun?: Scalars['Boolean']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};


/** What people may change in the graph; each needs a role. */
export type MutationReviewEvidenceArgs = {
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  note?: InputMaybe<Scalars['String']['input']>;
  state: ReviewState;
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

/** A node before and after. */
export type NodeChange = {
  readonly __typename?: 'NodeChange';
  /** What became of it. */
  readonly change: ChangeType;
  /** Its id. */
  readonly id: Scalars['ID']['output'];
  /** Its kind; of a removed node the one that it had. */
  readonly kind: NodeKind;
  /** Its name or title; its id when it has neither. */
  readonly label: Scalars['String']['output'];
  /** The proofs that came and went. */
  readonly proofs: ReadonlyArray<ProofChange>;
  /** The properties that differ, by name. */
  readonly properties: ReadonlyArray<PropertyChange>;
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

/** A connection between two nodes. */
export type Path = {
  readonly __typename?: 'Path';
  /** The number of links. */
  readonly length: Scalars['Int']['output'];
  /** The links on it, in order. */
  readonly links: ReadonlyArray<PathLink>;
  /** The nodes on it, from the one end to the other. */
  readonly nodes: ReadonlyArray<Node>;
};

/** A link on a path, in its own direction, which may be against the path's. */
export type PathLink = {
  readonly __typename?: 'PathLink';
  /** Proofs of the link, best first; rejected ones are left out. */
  readonly evidence: ReadonlyArray<Evidence>;
  /** Where it comes from. */
  readonly from: Node;
  /** Where it goes to. */
  readonly to: Node;
  /** The type of link. */
  readonly type: LinkType;
};


/** A link on a path, in its own direction, which may be against the path's. */
export type PathLinkEvidenceArgs = {
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


/** A policy programme of government, with its parts, period and other names. */
export type ProgrammeEvidenceArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A proof that came or went. */
export type ProofChange = {
  readonly __typename?: 'ProofChange';
  /** Whether it came or went. */
  readonly change: ChangeType;
  /** How sure it is, from 0 to 1. */
  readonly confidence: Scalars['Float']['output'];
  /** Its id, for reviewEvidence. */
  readonly evidence: Scalars['ID']['output'];
  /** The passage; null when the proof has none. */
  readonly quote?: Maybe<Scalars['String']['output']>;
  /** What it says, in our own words. */
  readonly statement: Scalars['String']['output'];
};

/** A property before and after. */
export type PropertyChange = {
  readonly __typename?: 'PropertyChange';
  /** Its value after, as JSON; null when it has none. */
  readonly after?: Maybe<Scalars['String']['output']>;
  /** Its value before, as JSON; null when it had none. */
  readonly before?: Maybe<Scalars['String']['output']>;
  /** Its name in the model. */
  readonly name: Scalars['String']['output'];
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
  /** The node with an id; null when the graph does not hold it. Merged ids and identifiers of other schemes are understood; the answer carries the canonical id. */
  readonly node?: Maybe<Node>;
  /** The nodes with these ids, in the same order; null where one is not known. */
  readonly nodes?: Maybe<ReadonlyArray<Maybe<Node>>>;
  /** The shortest connection between two nodes; of several the one whose ids sort first; null when there is none within the length. */
  readonly path?: Maybe<Path>;
  /** What a citation means, as people write it; several when it is ambiguous. BAD_CITATION when nothing can be read. */
  readonly resolve?: Maybe<ReadonlyArray<Resolution>>;
  /** Finds nodes by words in their texts and names, best first. All words must match, by Dutch stem; the last one also as a beginning; words in double quotes must follow each other. */
  readonly search?: Maybe<SearchConnection>;
};


/** Where every question begins. */
export type QueryNodeArgs = {
  id: Scalars['ID']['input'];
};


/** Where every question begins. */
export type QueryNodesArgs = {
  ids: ReadonlyArray<Scalars['ID']['input']>;
};


/** Where every question begins. */
export type QueryPathArgs = {
  from: Scalars['ID']['input'];
  maxLength?: InputMaybe<Scalars['Int']['input']>;
  to: Scalars['ID']['input'];
  types?: InputMaybe<ReadonlyArray<LinkType>>;
};


/** Where every question begins. */
export type QueryResolveArgs = {
  citation: Scalars['String']['input'];
};


/** Where every question begins. */
export type QuerySearchArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<ReadonlyArray<NodeKind>>;
  query: Scalars['String']['input'];
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

/** One thing that a citation may mean. */
export type Resolution = {
  readonly __typename?: 'Resolution';
  /** How sure that reading is, from 0 to 1; several candidates share it. */
  readonly confidence: Scalars['Float']['output'];
  /** What it means; null when it can be read but the graph does not hold it. */
  readonly node?: Maybe<Node>;
  /** How the citation was read, in words. */
  readonly reading: Scalars['String']['output'];
};

/** What a reviewer made of a proof. */
export type ReviewState =
  /** A reviewer found that the passage proves the claim. */
  | 'CONFIRMED'
  /** Found by rules; nobody has looked at it yet. */
  | 'PROPOSED'
  /** A reviewer found that it does not; the proof no longer counts, also after re-ingestion. */
  | 'REJECTED';

/** A page of what was found. */
export type SearchConnection = {
  readonly __typename?: 'SearchConnection';
  /** The page, best first. */
  readonly edges: ReadonlyArray<SearchEdge>;
  /** How many were found of each kind, whatever the page. */
  readonly facets: ReadonlyArray<SearchFacet>;
  /** Whether there is more, and where the page begins and ends. */
  readonly pageInfo: PageInfo;
  /** How many of them are ranked, and can be paged through: all or, where more than 1,000 match, the newest 1,000 with all others of the same day as the oldest of these. What has no date counts as newest. A further word, or kinds, tell more apart. */
  readonly rankedCount: Scalars['Int']['output'];
  /** How many were found in all. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One thing that was found. */
export type SearchEdge = {
  readonly __typename?: 'SearchEdge';
  /** Where it stands, for after. */
  readonly cursor: Scalars['String']['output'];
  /** A piece of its text around the matches; null when only a name or number matched. */
  readonly highlight?: Maybe<Highlight>;
  /** What was found. */
  readonly node: Node;
  /** How well it matches; higher is better, comparable within one answer only. */
  readonly score: Scalars['Float']['output'];
};

/** How many of one kind were found. */
export type SearchFacet = {
  readonly __typename?: 'SearchFacet';
  /** How many. */
  readonly count: Scalars['Int']['output'];
  /** The kind. */
  readonly kind: NodeKind;
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

/** A range in a text, in UTF-16 code units. */
export type TextRange = {
  readonly __typename?: 'TextRange';
  /** Where it ends, exclusive. */
  readonly end: Scalars['Int']['output'];
  /** Where it begins. */
  readonly start: Scalars['Int']['output'];
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
  ChangeType: ChangeType;
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
  Gemeente: ResolverTypeWrapper<NodeRow>;
  Highlight: ResolverTypeWrapper<Highlight>;
  Identified: ResolverTypeWrapper<NodeRow>;
  Identifier: ResolverTypeWrapper<Identifier>;
  IngestInput: IngestInput;
  IngestMediaType: IngestMediaType;
  IngestResult: ResolverTypeWrapper<Omit<IngestResult, 'document'> & { document?: Maybe<ResolversTypes['Document']> }>;
  IntFilter: IntFilter;
  Letter: ResolverTypeWrapper<NodeRow>;
  LinkChange: ResolverTypeWrapper<LinkChange>;
  LinkFilter: LinkFilter;
  LinkType: LinkType;
  ListFilter: ListFilter;
  Measure: ResolverTypeWrapper<NodeRow>;
  MeasureKind: MeasureKind;
  Memo: ResolverTypeWrapper<NodeRow>;
  MergedNodes: ResolverTypeWrapper<MergedNodes>;
  Monitor: ResolverTypeWrapper<NodeRow>;
  Motion: ResolverTypeWrapper<NodeRow>;
  MotionOrCommitment: ResolverTypeWrapper<NodeRow>;
  MunicipalChange: ResolverTypeWrapper<NodeRow>;
  MunicipalChangeKind: MunicipalChangeKind;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  NewsItem: ResolverTypeWrapper<NodeRow>;
  Node: ResolverTypeWrapper<AnyRow>;
  NodeChange: ResolverTypeWrapper<NodeChange>;
  NodeKind: NodeKind;
  Observation: ResolverTypeWrapper<NodeRow>;
  Office: ResolverTypeWrapper<NodeRow>;
  OrderDirection: OrderDirection;
  Organisation: ResolverTypeWrapper<NodeRow>;
  OutcomeFilter: OutcomeFilter;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  ParliamentaryQuestion: ResolverTypeWrapper<NodeRow>;
  Party: ResolverTypeWrapper<NodeRow>;
  Path: ResolverTypeWrapper<PathValue>;
  PathLink: ResolverTypeWrapper<Omit<PathLink, 'evidence' | 'from' | 'to'> & { evidence: ReadonlyArray<ResolversTypes['Evidence']>, from: ResolversTypes['Node'], to: ResolversTypes['Node'] }>;
  Person: ResolverTypeWrapper<NodeRow>;
  Programme: ResolverTypeWrapper<NodeRow>;
  ProofChange: ResolverTypeWrapper<ProofChange>;
  PropertyChange: ResolverTypeWrapper<PropertyChange>;
  Province: ResolverTypeWrapper<NodeRow>;
  Publication: ResolverTypeWrapper<NodeRow>;
  Quantifier: Quantifier;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Report: ResolverTypeWrapper<NodeRow>;
  Resolution: ResolverTypeWrapper<Omit<Resolution, 'node'> & { node?: Maybe<ResolversTypes['Node']> }>;
  ReviewState: ReviewState;
  SearchConnection: ResolverTypeWrapper<SearchValue>;
  SearchEdge: ResolverTypeWrapper<Omit<SearchEdge, 'node'> & { node: ResolversTypes['Node'] }>;
  SearchFacet: ResolverTypeWrapper<SearchFacet>;
  StringFilter: StringFilter;
  Tenure: ResolverTypeWrapper<NodeRow>;
  TextRange: ResolverTypeWrapper<TextRange>;
  TrackState: TrackState;
  Tranche: ResolverTypeWrapper<NodeRow>;
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
  Gemeente: NodeRow;
  Highlight: Highlight;
  Identified: NodeRow;
  Identifier: Identifier;
  IngestInput: IngestInput;
  IngestResult: Omit<IngestResult, 'document'> & { document?: Maybe<ResolversParentTypes['Document']> };
  IntFilter: IntFilter;
  Letter: NodeRow;
  LinkChange: LinkChange;
  LinkFilter: LinkFilter;
  ListFilter: ListFilter;
  Measure: NodeRow;
  Memo: NodeRow;
  MergedNodes: MergedNodes;
  Monitor: NodeRow;
  Motion: NodeRow;
  MotionOrCommitment: NodeRow;
  MunicipalChange: NodeRow;
  Mutation: Record<PropertyKey, never>;
  NewsItem: NodeRow;
  Node: AnyRow;
  NodeChange: NodeChange;
  Observation: NodeRow;
  Office: NodeRow;
  Organisation: NodeRow;
  OutcomeFilter: OutcomeFilter;
  PageInfo: PageInfo;
  ParliamentaryQuestion: NodeRow;
  Party: NodeRow;
  Path: PathValue;
  PathLink: Omit<PathLink, 'evidence' | 'from' | 'to'> & { evidence: ReadonlyArray<ResolversParentTypes['Evidence']>, from: ResolversParentTypes['Node'], to: ResolversParentTypes['Node'] };
  Person: NodeRow;
  Programme: NodeRow;
  ProofChange: ProofChange;
  PropertyChange: PropertyChange;
  Province: NodeRow;
  Publication: NodeRow;
  Query: Record<PropertyKey, never>;
  Report: NodeRow;
  Resolution: Omit<Resolution, 'node'> & { node?: Maybe<ResolversParentTypes['Node']> };
  SearchConnection: SearchValue;
  SearchEdge: Omit<SearchEdge, 'node'> & { node: ResolversParentTypes['Node'] };
  SearchFacet: SearchFacet;
  StringFilter: StringFilter;
  Tenure: NodeRow;
  TextRange: TextRange;
  Tranche: NodeRow;
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

export type HighlightResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Highlight'] = ResolversParentTypes['Highlight']> = {
  matches?: Resolver<ReadonlyArray<ResolversTypes['TextRange']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type IdentifiedResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Identified'] = ResolversParentTypes['Identified']> = {
  __resolveType: TypeResolveFn<'Agreement' | 'Cabinet' | 'Coalition' | 'Commitment' | 'Debate' | 'DebateReport' | 'Decision' | 'Dossier' | 'Fund' | 'Gemeente' | 'Letter' | 'Measure' | 'Memo' | 'Monitor' | 'Motion' | 'MunicipalChange' | 'NewsItem' | 'Observation' | 'Office' | 'Organisation' | 'ParliamentaryQuestion' | 'Party' | 'Person' | 'Programme' | 'Province' | 'Publication' | 'Report' | 'Tenure' | 'Tranche' | 'UnknownDocument' | 'Vote', ParentType, ContextType>;
};

export type IdentifierResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Identifier'] = ResolversParentTypes['Identifier']> = {
  scheme?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  uri?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type IngestResultResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['IngestResult'] = ResolversParentTypes['IngestResult']> = {
  added?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  document?: Resolver<Maybe<ResolversTypes['Document']>, ParentType, ContextType>;
  dryRun?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  links?: Resolver<ReadonlyArray<ResolversTypes['LinkChange']>, ParentType, ContextType>;
  merged?: Resolver<ReadonlyArray<ResolversTypes['MergedNodes']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['NodeChange']>, ParentType, ContextType>;
  removed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  repeated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  unchanged?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
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

export type LinkChangeResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['LinkChange'] = ResolversParentTypes['LinkChange']> = {
  change?: Resolver<ResolversTypes['ChangeType'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  proofs?: Resolver<ReadonlyArray<ResolversTypes['ProofChange']>, ParentType, ContextType>;
  properties?: Resolver<ReadonlyArray<ResolversTypes['PropertyChange']>, ParentType, ContextType>;
  to?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['LinkType'], ParentType, ContextType>;
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

export type MergedNodesResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['MergedNodes'] = ResolversParentTypes['MergedNodes']> = {
  from?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  into?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
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
  date?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType, RequireFields<MunicipalChangeEvidenceArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  identifiers?: Resolver<ReadonlyArray<ResolversTypes['Identifier']>, ParentType, ContextType>;
  sameAs?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MutationResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  ingestDocument?: Resolver<Maybe<ResolversTypes['IngestResult']>, ParentType, ContextType, RequireFields<MutationIngestDocumentArgs, 'document' | 'dryRun'>>;
  reviewEvidence?: Resolver<Maybe<ResolversTypes['Evidence']>, ParentType, ContextType, RequireFields<MutationReviewEvidenceArgs, 'id' | 'state'>>;
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

export type NodeChangeResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['NodeChange'] = ResolversParentTypes['NodeChange']> = {
  change?: Resolver<ResolversTypes['ChangeType'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['NodeKind'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  proofs?: Resolver<ReadonlyArray<ResolversTypes['ProofChange']>, ParentType, ContextType>;
  properties?: Resolver<ReadonlyArray<ResolversTypes['PropertyChange']>, ParentType, ContextType>;
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

export type PathResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Path'] = ResolversParentTypes['Path']> = {
  length?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  links?: Resolver<ReadonlyArray<ResolversTypes['PathLink']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Node']>, ParentType, ContextType>;
};

export type PathLinkResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['PathLink'] = ResolversParentTypes['PathLink']> = {
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType, RequireFields<PathLinkEvidenceArgs, 'first'>>;
  from?: Resolver<ResolversTypes['Node'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Node'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['LinkType'], ParentType, ContextType>;
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
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType, RequireFields<ProgrammeEvidenceArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  identifiers?: Resolver<ReadonlyArray<ResolversTypes['Identifier']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sameAs?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ProofChangeResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['ProofChange'] = ResolversParentTypes['ProofChange']> = {
  change?: Resolver<ResolversTypes['ChangeType'], ParentType, ContextType>;
  confidence?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  quote?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  statement?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PropertyChangeResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['PropertyChange'] = ResolversParentTypes['PropertyChange']> = {
  after?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  before?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
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
  node?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType, RequireFields<QueryNodeArgs, 'id'>>;
  nodes?: Resolver<Maybe<ReadonlyArray<Maybe<ResolversTypes['Node']>>>, ParentType, ContextType, RequireFields<QueryNodesArgs, 'ids'>>;
  path?: Resolver<Maybe<ResolversTypes['Path']>, ParentType, ContextType, RequireFields<QueryPathArgs, 'from' | 'maxLength' | 'to'>>;
  resolve?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Resolution']>>, ParentType, ContextType, RequireFields<QueryResolveArgs, 'citation'>>;
  search?: Resolver<Maybe<ResolversTypes['SearchConnection']>, ParentType, ContextType, RequireFields<QuerySearchArgs, 'query'>>;
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

export type ResolutionResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Resolution'] = ResolversParentTypes['Resolution']> = {
  confidence?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType>;
  reading?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type SearchConnectionResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['SearchConnection'] = ResolversParentTypes['SearchConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['SearchEdge']>, ParentType, ContextType>;
  facets?: Resolver<ReadonlyArray<ResolversTypes['SearchFacet']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  rankedCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SearchEdgeResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['SearchEdge'] = ResolversParentTypes['SearchEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  highlight?: Resolver<Maybe<ResolversTypes['Highlight']>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Node'], ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type SearchFacetResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['SearchFacet'] = ResolversParentTypes['SearchFacet']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['NodeKind'], ParentType, ContextType>;
};

export type TenureResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Tenure'] = ResolversParentTypes['Tenure'], FederationReferenceType extends FederationReferenceTypes['Tenure'] = FederationReferenceTypes['Tenure']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Tenure']> | FederationReferenceType, FederationReferenceType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType, RequireFields<TenureEvidenceArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  identifiers?: Resolver<ReadonlyArray<ResolversTypes['Identifier']>, ParentType, ContextType>;
  sameAs?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TextRangeResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['TextRange'] = ResolversParentTypes['TextRange']> = {
  end?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  start?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
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
  Gemeente?: GemeenteResolvers<ContextType>;
  Highlight?: HighlightResolvers<ContextType>;
  Identified?: IdentifiedResolvers<ContextType>;
  Identifier?: IdentifierResolvers<ContextType>;
  IngestResult?: IngestResultResolvers<ContextType>;
  Letter?: LetterResolvers<ContextType>;
  LinkChange?: LinkChangeResolvers<ContextType>;
  Measure?: MeasureResolvers<ContextType>;
  Memo?: MemoResolvers<ContextType>;
  MergedNodes?: MergedNodesResolvers<ContextType>;
  Monitor?: MonitorResolvers<ContextType>;
  Motion?: MotionResolvers<ContextType>;
  MotionOrCommitment?: MotionOrCommitmentResolvers<ContextType>;
  MunicipalChange?: MunicipalChangeResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  NewsItem?: NewsItemResolvers<ContextType>;
  Node?: NodeResolvers<ContextType>;
  NodeChange?: NodeChangeResolvers<ContextType>;
  Observation?: ObservationResolvers<ContextType>;
  Office?: OfficeResolvers<ContextType>;
  Organisation?: OrganisationResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  ParliamentaryQuestion?: ParliamentaryQuestionResolvers<ContextType>;
  Party?: PartyResolvers<ContextType>;
  Path?: PathResolvers<ContextType>;
  PathLink?: PathLinkResolvers<ContextType>;
  Person?: PersonResolvers<ContextType>;
  Programme?: ProgrammeResolvers<ContextType>;
  ProofChange?: ProofChangeResolvers<ContextType>;
  PropertyChange?: PropertyChangeResolvers<ContextType>;
  Province?: ProvinceResolvers<ContextType>;
  Publication?: PublicationResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  Report?: ReportResolvers<ContextType>;
  Resolution?: ResolutionResolvers<ContextType>;
  SearchConnection?: SearchConnectionResolvers<ContextType>;
  SearchEdge?: SearchEdgeResolvers<ContextType>;
  SearchFacet?: SearchFacetResolvers<ContextType>;
  Tenure?: TenureResolvers<ContextType>;
  TextRange?: TextRangeResolvers<ContextType>;
  Tranche?: TrancheResolvers<ContextType>;
  UnknownDocument?: UnknownDocumentResolvers<ContextType>;
  Vote?: VoteResolvers<ContextType>;
};

