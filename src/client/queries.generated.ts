/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import { type Query, query } from './query.ts';
/** What kind of agreement it is. */
export type AgreementKind =
  /** Between government, gemeenten and others: a bestuursakkoord. */
  | 'ADMINISTRATIVE'
  /** Between the parties that form a cabinet: a coalitieakkoord or regeerakkoord. */
  | 'POLITICAL';

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

export type TraceMotionQueryVariables = Exact<{
  citation: string;
  asOf?: string | null | undefined;
}>;


export type TraceMotionQuery = { readonly motion: { readonly id: string, readonly kamerstuk: string | null, readonly title: string, readonly date: string | null, readonly submitters: ReadonlyArray<{ readonly name: string, readonly party: { readonly name: string } | null }> | null, readonly status: { readonly state: TrackState, readonly since: string | null, readonly daysOpen: number | null } | null, readonly followUps: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly outcome: FollowUpOutcome, readonly date: string | null, readonly evidence: ReadonlyArray<{ readonly quote: string | null, readonly statement: string, readonly confidence: number }>, readonly node:
          | { readonly id: string, readonly title: string }
          | { readonly reference: string | null, readonly kamerstuk: string | null, readonly id: string, readonly title: string, readonly signatories: ReadonlyArray<{ readonly person: { readonly name: string } | null, readonly office: { readonly title: string } | null }> | null }
          | { readonly id: string, readonly title: string }
          | { readonly id: string, readonly title: string }
          | { readonly id: string, readonly title: string }
          | { readonly id: string, readonly title: string }
          | { readonly id: string, readonly title: string }
          | { readonly id: string, readonly title: string }
          | { readonly id: string, readonly title: string }
          | { readonly id: string, readonly title: string }
         }> } | null } | null };

export type ProgrammeQueryVariables = Exact<{
  name: string;
}>;


export type ProgrammeQuery = { readonly programme: { readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string>, readonly launched: string | null, readonly period: string | null, readonly parts: ReadonlyArray<{ readonly id: string, readonly name: string }> | null, readonly reports: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly node: { readonly ordinal: number | null, readonly title: string, readonly date: string | null, readonly letter: { readonly reference: string | null, readonly kamerstuk: string | null } | null, readonly monitors: ReadonlyArray<{ readonly ordinal: number | null, readonly editionYear: number | null }> | null } }> } | null, readonly agreements: { readonly edges: ReadonlyArray<{ readonly node: { readonly name: string, readonly kind: AgreementKind | null } }> } | null, readonly funds: { readonly edges: ReadonlyArray<{ readonly node: { readonly name: string } }> } | null } | null };

export type ObservationsQueryVariables = Exact<{
  programme: string;
}>;


export type ObservationsQuery = { readonly programme: { readonly name: string, readonly measures: { readonly edges: ReadonlyArray<{ readonly node: { readonly name: string, readonly unit: string | null, readonly observations: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly node: { readonly date: string | null, readonly value: number | null, readonly quantifier: Quantifier | null, readonly derived: boolean | null, readonly gemeenteCount: number | null, readonly share: number | null, readonly evidence: ReadonlyArray<{ readonly quote: string | null, readonly statement: string, readonly document:
                    | { readonly title: string }
                    | { readonly title: string }
                    | { readonly title: string }
                    | { readonly title: string }
                    | { readonly title: string }
                    | { readonly title: string }
                    | { readonly title: string }
                    | { readonly title: string }
                    | { readonly title: string }
                    | { readonly title: string }
                   | null }> } }> } | null } }> } | null } | null };

export type RappelQueryVariables = Exact<{
  ministry: string;
  asOf: string;
}>;


export type RappelQuery = { readonly rappel: { readonly asOf: string, readonly totalCount: number, readonly summary: ReadonlyArray<{ readonly state: TrackState, readonly count: number, readonly medianDaysOpen: number | null }>, readonly edges: ReadonlyArray<{ readonly daysOpen: number | null, readonly node:
        | { readonly __typename: 'Commitment', readonly text: string, readonly due: string | null, readonly id: string }
        | { readonly __typename: 'Motion', readonly title: string, readonly date: string | null, readonly id: string }
      , readonly lastFollowUp: { readonly outcome: FollowUpOutcome, readonly date: string | null, readonly document:
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
         } | null }> } | null };

export type ResolveQueryVariables = Exact<{
  text: string;
}>;


export type ResolveQuery = { readonly resolve: ReadonlyArray<{ readonly reading: string, readonly confidence: number, readonly node:
      | { readonly __typename: 'Agreement', readonly id: string }
      | { readonly __typename: 'Cabinet', readonly id: string }
      | { readonly __typename: 'Coalition', readonly id: string }
      | { readonly __typename: 'Commitment', readonly id: string }
      | { readonly __typename: 'Debate', readonly id: string }
      | { readonly __typename: 'DebateReport', readonly title: string, readonly date: string | null, readonly url: string | null, readonly id: string }
      | { readonly __typename: 'Decision', readonly id: string }
      | { readonly __typename: 'Dossier', readonly id: string }
      | { readonly __typename: 'Evidence', readonly id: string }
      | { readonly __typename: 'Fund', readonly id: string }
      | { readonly __typename: 'Gemeente', readonly id: string }
      | { readonly __typename: 'Letter', readonly title: string, readonly date: string | null, readonly url: string | null, readonly id: string }
      | { readonly __typename: 'Measure', readonly id: string }
      | { readonly __typename: 'Memo', readonly title: string, readonly date: string | null, readonly url: string | null, readonly id: string }
      | { readonly __typename: 'Monitor', readonly title: string, readonly date: string | null, readonly url: string | null, readonly id: string }
      | { readonly __typename: 'Motion', readonly title: string, readonly date: string | null, readonly url: string | null, readonly id: string }
      | { readonly __typename: 'MunicipalChange', readonly id: string }
      | { readonly __typename: 'NewsItem', readonly title: string, readonly date: string | null, readonly url: string | null, readonly id: string }
      | { readonly __typename: 'Observation', readonly id: string }
      | { readonly __typename: 'Office', readonly id: string }
      | { readonly __typename: 'Organisation', readonly id: string }
      | { readonly __typename: 'ParliamentaryQuestion', readonly title: string, readonly date: string | null, readonly url: string | null, readonly id: string }
      | { readonly __typename: 'Party', readonly id: string }
      | { readonly __typename: 'Person', readonly id: string }
      | { readonly __typename: 'Programme', readonly id: string }
      | { readonly __typename: 'Province', readonly id: string }
      | { readonly __typename: 'Publication', readonly title: string, readonly date: string | null, readonly url: string | null, readonly id: string }
      | { readonly __typename: 'Report', readonly title: string, readonly date: string | null, readonly url: string | null, readonly id: string }
      | { readonly __typename: 'Tenure', readonly id: string }
      | { readonly __typename: 'Tranche', readonly id: string }
      | { readonly __typename: 'UnknownDocument', readonly title: string, readonly date: string | null, readonly url: string | null, readonly id: string }
      | { readonly __typename: 'Vote', readonly id: string }
     | null }> | null };

export type SearchQueryVariables = Exact<{
  text: string;
}>;


export type SearchQuery = { readonly search: { readonly totalCount: number, readonly facets: ReadonlyArray<{ readonly kind: NodeKind, readonly count: number }>, readonly edges: ReadonlyArray<{ readonly score: number, readonly highlight: { readonly text: string, readonly matches: ReadonlyArray<{ readonly start: number, readonly end: number }> } | null, readonly node:
        | { readonly __typename: 'Agreement', readonly id: string }
        | { readonly __typename: 'Cabinet', readonly id: string }
        | { readonly __typename: 'Coalition', readonly id: string }
        | { readonly __typename: 'Commitment', readonly id: string }
        | { readonly __typename: 'Debate', readonly id: string }
        | { readonly __typename: 'DebateReport', readonly id: string }
        | { readonly __typename: 'Decision', readonly id: string }
        | { readonly __typename: 'Dossier', readonly id: string }
        | { readonly __typename: 'Evidence', readonly id: string }
        | { readonly __typename: 'Fund', readonly id: string }
        | { readonly __typename: 'Gemeente', readonly id: string }
        | { readonly __typename: 'Letter', readonly id: string }
        | { readonly __typename: 'Measure', readonly id: string }
        | { readonly __typename: 'Memo', readonly id: string }
        | { readonly __typename: 'Monitor', readonly id: string }
        | { readonly __typename: 'Motion', readonly id: string }
        | { readonly __typename: 'MunicipalChange', readonly id: string }
        | { readonly __typename: 'NewsItem', readonly id: string }
        | { readonly __typename: 'Observation', readonly id: string }
        | { readonly __typename: 'Office', readonly id: string }
        | { readonly __typename: 'Organisation', readonly id: string }
        | { readonly __typename: 'ParliamentaryQuestion', readonly id: string }
        | { readonly __typename: 'Party', readonly id: string }
        | { readonly __typename: 'Person', readonly id: string }
        | { readonly __typename: 'Programme', readonly id: string }
        | { readonly __typename: 'Province', readonly id: string }
        | { readonly __typename: 'Publication', readonly id: string }
        | { readonly __typename: 'Report', readonly id: string }
        | { readonly __typename: 'Tenure', readonly id: string }
        | { readonly __typename: 'Tranche', readonly id: string }
        | { readonly __typename: 'UnknownDocument', readonly id: string }
        | { readonly __typename: 'Vote', readonly id: string }
       }> } | null };

export type PathQueryVariables = Exact<{
  from: string;
  to: string;
}>;


export type PathQuery = { readonly path: { readonly length: number, readonly nodes: ReadonlyArray<
      | { readonly __typename: 'Agreement', readonly id: string }
      | { readonly __typename: 'Cabinet', readonly id: string }
      | { readonly __typename: 'Coalition', readonly id: string }
      | { readonly __typename: 'Commitment', readonly id: string }
      | { readonly __typename: 'Debate', readonly id: string }
      | { readonly __typename: 'DebateReport', readonly id: string }
      | { readonly __typename: 'Decision', readonly id: string }
      | { readonly __typename: 'Dossier', readonly id: string }
      | { readonly __typename: 'Evidence', readonly id: string }
      | { readonly __typename: 'Fund', readonly id: string }
      | { readonly __typename: 'Gemeente', readonly id: string }
      | { readonly __typename: 'Letter', readonly id: string }
      | { readonly __typename: 'Measure', readonly id: string }
      | { readonly __typename: 'Memo', readonly id: string }
      | { readonly __typename: 'Monitor', readonly id: string }
      | { readonly __typename: 'Motion', readonly id: string }
      | { readonly __typename: 'MunicipalChange', readonly id: string }
      | { readonly __typename: 'NewsItem', readonly id: string }
      | { readonly __typename: 'Observation', readonly id: string }
      | { readonly __typename: 'Office', readonly id: string }
      | { readonly __typename: 'Organisation', readonly id: string }
      | { readonly __typename: 'ParliamentaryQuestion', readonly id: string }
      | { readonly __typename: 'Party', readonly id: string }
      | { readonly __typename: 'Person', readonly id: string }
      | { readonly __typename: 'Programme', readonly id: string }
      | { readonly __typename: 'Province', readonly id: string }
      | { readonly __typename: 'Publication', readonly id: string }
      | { readonly __typename: 'Report', readonly id: string }
      | { readonly __typename: 'Tenure', readonly id: string }
      | { readonly __typename: 'Tranche', readonly id: string }
      | { readonly __typename: 'UnknownDocument', readonly id: string }
      | { readonly __typename: 'Vote', readonly id: string }
    >, readonly links: ReadonlyArray<{ readonly type: LinkType, readonly from:
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
      , readonly to:
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
      , readonly evidence: ReadonlyArray<{ readonly statement: string }> }> } | null };

export type MinisterQueryVariables = Exact<{
  office: string;
  at: string;
}>;


export type MinisterQuery = { readonly office: { readonly id: string, readonly title: string, readonly organisation: { readonly name: string } | null, readonly holders: ReadonlyArray<{ readonly from: string | null, readonly until: string | null, readonly person: { readonly name: string } | null }> | null, readonly letters: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly node: { readonly reference: string | null, readonly title: string, readonly date: string | null } }> } | null } | null };

export type GemeenteQueryVariables = Exact<{
  name: string;
  at: string;
}>;


export type GemeenteQuery = { readonly gemeenteCount: number | null, readonly gemeente: { readonly id: string, readonly code: string, readonly name: string, readonly validFrom: string | null, readonly validUntil: string | null, readonly province: { readonly name: string } | null, readonly predecessors: ReadonlyArray<{ readonly name: string }> | null, readonly successors: ReadonlyArray<{ readonly name: string }> | null, readonly lineage: { readonly whole: boolean, readonly gemeenten: ReadonlyArray<{ readonly name: string }>, readonly steps: ReadonlyArray<{ readonly date: string, readonly name: string }> } | null } | null };

export type NodesQueryVariables = Exact<{
  ids: ReadonlyArray<string> | string;
}>;


export type NodesQuery = { readonly nodes: ReadonlyArray<
    | { readonly __typename: 'Agreement', readonly sameAs: ReadonlyArray<string>, readonly id: string, readonly identifiers: ReadonlyArray<{ readonly scheme: string, readonly value: string }> }
    | { readonly __typename: 'Cabinet', readonly sameAs: ReadonlyArray<string>, readonly id: string, readonly identifiers: ReadonlyArray<{ readonly scheme: string, readonly value: string }> }
    | { readonly __typename: 'Coalition', readonly sameAs: ReadonlyArray<string>, readonly id: string, readonly identifiers: ReadonlyArray<{ readonly scheme: string, readonly value: string }> }
    | { readonly __typename: 'Commitment', readonly sameAs: ReadonlyArray<string>, readonly id: string, readonly identifiers: ReadonlyArray<{ readonly scheme: string, readonly value: string }> }
    | { readonly __typename: 'Debate', readonly sameAs: ReadonlyArray<string>, readonly id: string, readonly identifiers: ReadonlyArray<{ readonly scheme: string, readonly value: string }> }
    | { readonly __typename: 'DebateReport', readonly sameAs: ReadonlyArray<string>, readonly id: string, readonly identifiers: ReadonlyArray<{ readonly scheme: string, readonly value: string }> }
    | { readonly __typename: 'Decision', readonly sameAs: ReadonlyArray<string>, readonly id: string, readonly identifiers: ReadonlyArray<{ readonly scheme: string, readonly value: string }> }
    | { readonly __typename: 'Dossier', readonly sameAs: ReadonlyArray<string>, readonly id: string, readonly identifiers: ReadonlyArray<{ readonly scheme: string, readonly value: string }> }
    | { readonly __typename: 'Evidence', readonly id: string }
    | { readonly __typename: 'Fund', readonly sameAs: ReadonlyArray<string>, readonly id: string, readonly identifiers: ReadonlyArray<{ readonly scheme: string, readonly value: string }> }
    | { readonly __typename: 'Gemeente', readonly sameAs: ReadonlyArray<string>, readonly id: string, readonly identifiers: ReadonlyArray<{ readonly scheme: string, readonly value: string }> }
    | { readonly __typename: 'Letter', readonly sameAs: ReadonlyArray<string>, readonly id: string, readonly identifiers: ReadonlyArray<{ readonly scheme: string, readonly value: string }> }
    | { readonly __typename: 'Measure', readonly sameAs: ReadonlyArray<string>, readonly id: string, readonly identifiers: ReadonlyArray<{ readonly scheme: string, readonly value: string }> }
    | { readonly __typename: 'Memo', readonly sameAs: ReadonlyArray<string>, readonly id: string, readonly identifiers: ReadonlyArray<{ readonly scheme: string, readonly value: string }> }
    | { readonly __typename: 'Monitor', readonly sameAs: ReadonlyArray<string>, readonly id: string, readonly identifiers: ReadonlyArray<{ readonly scheme: string, readonly value: string }> }
    | { readonly __typename: 'Motion', readonly sameAs: ReadonlyArray<string>, readonly id: string, readonly identifiers: ReadonlyArray<{ readonly scheme: string, readonly value: string }> }
    | { readonly __typename: 'MunicipalChange', readonly sameAs: ReadonlyArray<string>, readonly id: string, readonly identifiers: ReadonlyArray<{ readonly scheme: string, readonly value: string }> }
    | { readonly __typename: 'NewsItem', readonly sameAs: ReadonlyArray<string>, readonly id: string, readonly identifiers: ReadonlyArray<{ readonly scheme: string, readonly value: string }> }
    | { readonly __typename: 'Observation', readonly sameAs: ReadonlyArray<string>, readonly id: string, readonly identifiers: ReadonlyArray<{ readonly scheme: string, readonly value: string }> }
    | { readonly __typename: 'Office', readonly sameAs: ReadonlyArray<string>, readonly id: string, readonly identifiers: ReadonlyArray<{ readonly scheme: string, readonly value: string }> }
    | { readonly __typename: 'Organisation', readonly sameAs: ReadonlyArray<string>, readonly id: string, readonly identifiers: ReadonlyArray<{ readonly scheme: string, readonly value: string }> }
    | { readonly __typename: 'ParliamentaryQuestion', readonly sameAs: ReadonlyArray<string>, readonly id: string, readonly identifiers: ReadonlyArray<{ readonly scheme: string, readonly value: string }> }
    | { readonly __typename: 'Party', readonly sameAs: ReadonlyArray<string>, readonly id: string, readonly identifiers: ReadonlyArray<{ readonly scheme: string, readonly value: string }> }
    | { readonly __typename: 'Person', readonly sameAs: ReadonlyArray<string>, readonly id: string, readonly identifiers: ReadonlyArray<{ readonly scheme: string, readonly value: string }> }
    | { readonly __typename: 'Programme', readonly sameAs: ReadonlyArray<string>, readonly id: string, readonly identifiers: ReadonlyArray<{ readonly scheme: string, readonly value: string }> }
    | { readonly __typename: 'Province', readonly sameAs: ReadonlyArray<string>, readonly id: string, readonly identifiers: ReadonlyArray<{ readonly scheme: string, readonly value: string }> }
    | { readonly __typename: 'Publication', readonly sameAs: ReadonlyArray<string>, readonly id: string, readonly identifiers: ReadonlyArray<{ readonly scheme: string, readonly value: string }> }
    | { readonly __typename: 'Report', readonly sameAs: ReadonlyArray<string>, readonly id: string, readonly identifiers: ReadonlyArray<{ readonly scheme: string, readonly value: string }> }
    | { readonly __typename: 'Tenure', readonly sameAs: ReadonlyArray<string>, readonly id: string, readonly identifiers: ReadonlyArray<{ readonly scheme: string, readonly value: string }> }
    | { readonly __typename: 'Tranche', readonly sameAs: ReadonlyArray<string>, readonly id: string, readonly identifiers: ReadonlyArray<{ readonly scheme: string, readonly value: string }> }
    | { readonly __typename: 'UnknownDocument', readonly sameAs: ReadonlyArray<string>, readonly id: string, readonly identifiers: ReadonlyArray<{ readonly scheme: string, readonly value: string }> }
    | { readonly __typename: 'Vote', readonly sameAs: ReadonlyArray<string>, readonly id: string, readonly identifiers: ReadonlyArray<{ readonly scheme: string, readonly value: string }> }
   | null> | null };

export const traceMotion: Query<TraceMotionQuery, TraceMotionQueryVariables> = query(`query TraceMotion($citation: String!, $asOf: Date) {
  motion(citation: $citation) {
    id
    kamerstuk
    title
    date
    submitters {
      name
      party(at: $asOf) {
        name
      }
    }
    status(asOf: $asOf) {
      state
      since
      daysOpen
    }
    followUps(first: 10, orderBy: {date: ASC}) {
      totalCount
      edges {
        outcome
        date
        evidence {
          quote
          statement
          confidence
        }
        node {
          id
          title
          ... on Letter {
            reference
            kamerstuk
            signatories {
              person {
                name
              }
              office {
                title
              }
            }
          }
        }
      }
    }
  }
}`, '35aaa71dfeb2f4969ba97f5ca47c2255604278f113471516700002b1ee3f5771');

export const programme: Query<ProgrammeQuery, ProgrammeQueryVariables> = query(`query Programme($name: String!) {
  programme(name: $name) {
    id
    name
    aliases
    launched
    period
    parts {
      id
      name
    }
    reports(first: 20, orderBy: {ordinal: ASC}) {
      totalCount
      edges {
        node {
          ordinal
          title
          date
          letter {
            reference
            kamerstuk
          }
          monitors {
            ordinal
            editionYear
          }
        }
      }
    }
    agreements(first: 20) {
      edges {
        node {
          name
          kind
        }
      }
    }
    funds(first: 20) {
      edges {
        node {
          name
        }
      }
    }
  }
}`, '8cb7e45a191fc1ce0734333bcdb88fc574507488b3ad347fb05d09253ec3f620');

export const observations: Query<ObservationsQuery, ObservationsQueryVariables> = query(`query Observations($programme: String!) {
  programme(name: $programme) {
    name
    measures(first: 10) {
      edges {
        node {
          name
          unit
          observations(first: 20, orderBy: {date: ASC}) {
            totalCount
            edges {
              node {
                date
                value
                quantifier
                derived
                gemeenteCount
                share
                evidence(first: 2) {
                  quote
                  statement
                  document {
                    title
                  }
                }
              }
            }
          }
        }
      }
    }
  }
}`, '26b693aa3d5cc1d0c16ed35f7b530edfb092d223c83b7f343bb359dc1c5eec9f');

export const rappel: Query<RappelQuery, RappelQueryVariables> = query(`query Rappel($ministry: String!, $asOf: Date!) {
  rappel(ministry: $ministry, asOf: $asOf, first: 20) {
    asOf
    totalCount
    summary {
      state
      count
      medianDaysOpen
    }
    edges {
      daysOpen
      node {
        __typename
        id
        ... on Motion {
          title
          date
        }
        ... on Commitment {
          text
          due
        }
      }
      lastFollowUp {
        outcome
        date
        document {
          id
        }
      }
    }
  }
}`, '006c51ccf018376346a6d2e97b63ca4b0add00bf3421f462a2fafc66920f3677');

export const resolve: Query<ResolveQuery, ResolveQueryVariables> = query(`query Resolve($text: String!) {
  resolve(citation: $text) {
    reading
    confidence
    node {
      __typename
      id
      ... on Document {
        title
        date
        url
      }
    }
  }
}`, 'c22e0d4712628d849ff0ec0be7ae2bde9211c65c26084ff571870080535210ff');

export const search: Query<SearchQuery, SearchQueryVariables> = query(`query Search($text: String!) {
  search(query: $text, first: 10) {
    totalCount
    facets {
      kind
      count
    }
    edges {
      score
      highlight {
        text
        matches {
          start
          end
        }
      }
      node {
        __typename
        id
      }
    }
  }
}`, 'cfcb9680b238e16ee0c451d348dc26bf03ed7f029e09fdc93423902859e8f3e5');

export const path: Query<PathQuery, PathQueryVariables> = query(`query Path($from: ID!, $to: ID!) {
  path(from: $from, to: $to, maxLength: 6) {
    length
    nodes {
      __typename
      id
    }
    links {
      type
      from {
        id
      }
      to {
        id
      }
      evidence {
        statement
      }
    }
  }
}`, '65dac096cb7475f8d7745b3a0b880f1b4abbce9961c42fa1abc517b5844f2517');

export const minister: Query<MinisterQuery, MinisterQueryVariables> = query(`query Minister($office: String!, $at: Date!) {
  office(title: $office) {
    id
    title
    organisation {
      name
    }
    holders(at: $at) {
      person {
        name
      }
      from
      until
    }
    letters(first: 10, where: {date: {lte: $at}}, orderBy: {date: DESC}) {
      totalCount
      edges {
        node {
          reference
          title
          date
        }
      }
    }
  }
}`, '55d9626822a4ef01b61e066a5a3164b79f650c1d394bebcf5f8a1e4e1e9e50fa');

export const gemeente: Query<GemeenteQuery, GemeenteQueryVariables> = query(`query Gemeente($name: String!, $at: Date!) {
  gemeente(name: $name, at: $at) {
    id
    code
    name
    validFrom
    validUntil
    province(at: $at) {
      name
    }
    predecessors {
      name
    }
    successors {
      name
    }
    lineage {
      whole
      gemeenten {
        name
      }
      steps {
        date
        name
      }
    }
  }
  gemeenteCount(at: $at)
}`, '9f182d87f085d0ad838aa684d082fd0ca1a66a1c87ce5010a569adf36d7f4490');

export const nodes: Query<NodesQuery, NodesQueryVariables> = query(`query Nodes($ids: [ID!]!) {
  nodes(ids: $ids) {
    __typename
    id
    ... on Identified {
      sameAs
      identifiers {
        scheme
        value
      }
    }
  }
}`, 'a09f9cc4ce78445d9233703808089b21c579422ce82078286dfe202728c8994c');