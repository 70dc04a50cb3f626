/**
 * What reading a document yields. Offsets are into the text as given; `quote` is always
 * `text.slice(start, end)`. Things that findings speak of are mentions: one for each thing in the
 * document, however often and under whatever name it occurs.
 */
import type { FollowUpOutcome, Kind, Quantifier } from '../model/kind.ts';
import type { Gazetteer } from './gemeenten/gazetteer.ts';

/** A passage of the text as given. */
export interface Passage {
  readonly quote: string;
  readonly start: number;
  readonly end: number;
  readonly confidence: number;
}

/** A value of the head with the passage it stands in. */
export interface Located<T> extends Passage {
  readonly value: T;
}

export interface Signatory extends Passage {
  /** As written ("Femke Waardenburg", "J. van Dam"), or null. */
  readonly name: string | null;
  /** As written, unwrapped ("de minister van Volksgezondheid, Welzijn en Sport"), or null. */
  readonly office: string | null;
}

/** The kinds of document that a head can tell. */
export type DocumentKind = Extract<
  Kind,
  | 'Motion'
  | 'Letter'
  | 'Report'
  | 'Memo'
  | 'NewsItem'
  | 'Monitor'
  | 'Publication'
  | 'ParliamentaryQuestion'
  | 'DebateReport'
>;

export interface Head {
  readonly kind: Located<DocumentKind> | null;
  readonly reference: Located<string> | null;
  /** EDTF. The document's own date, not a date it speaks of. */
  readonly date: Located<string> | null;
  readonly title: Located<string> | null;
  readonly addressee: Located<string> | null;
  /** The organisation it comes from. */
  readonly organisation: Located<string> | null;
  readonly deadline: Located<string> | null;
  readonly caseNumber: Located<string> | null;
  readonly kamerstuk: Located<string> | null;
  readonly attachments: Located<number> | null;
  readonly signatories: readonly Signatory[];
  /** Labels that stand there without a value ("Uw brief", "Opgesteld door"). */
  readonly emptyFields: readonly string[];
}

export interface Citation extends Passage {
  readonly kind:
    | 'kamerstuk'
    | 'dossier'
    | 'zaak'
    | 'document'
    | 'handelingen'
    | 'aanhangsel'
    | 'kamervraag'
    | 'toezegging'
    | 'nds'
    | 'bijlage'
    | 'staatscourant'
    | 'url'
    | 'motion-name';
  /** `scheme:value` (contract), or null for a motion cited by name alone. */
  readonly id: string | null;
  readonly text: string;
  /** Motions by name: surnames in the order written, particles kept, after a first name where namesakes are told apart. */
  readonly names?: readonly string[];
  /** Motions by name: the number found in a footnote, in brackets, or earlier in the text. */
  readonly number?: string;
  /** Parliamentary year as written ("2019-2020"), where given. */
  readonly year?: string;
  /** Cited in this role: `replaces` for "t.v.v.". */
  readonly role?: 'replaces';
}

/**
 * A thing that the document speaks of. `ref` is its key within the extraction: two mentions with one
 * ref are one thing. `aliases` are other names the document itself gives it ("NNZ").
 */
export interface Mention extends Passage {
  readonly ref: string;
  readonly kind: Kind;
  /** The best name for it: "Leesrijk", "de minister voor Langdurige Zorg", "RIVM". */
  readonly label: string;
  readonly aliases?: readonly string[];
  /** Reports, monitors, tranches: which one of the series ("vijfde" = 5). */
  readonly ordinal?: number;
  /** Reports, monitors, coalitions, measures: the ref of the programme whose they are. */
  readonly of?: string;
  /** EDTF: of a debate, of a document that is only referred to, the launch of a programme. */
  readonly date?: string;
  /** Monitors: the year that the edition describes. */
  readonly editionYear?: number;
  /** EDTF interval: a programme's period. */
  readonly period?: string;
  /** Debates: AO, commissiedebat … */
  readonly debateKind?: string;
  /** Agreements: coalitieakkoord is POLITICAL, GALA is ADMINISTRATIVE. */
  readonly agreementKind?: 'POLITICAL' | 'ADMINISTRATIVE';
  readonly scope?: 'LOCAL' | 'REGIONAL' | 'NATIONAL';
  /** Persons: family name with particle ("Van Dam"); offices: the ministry ("VWS") where written. */
  readonly familyName?: string;
  readonly ministry?: string;
  /**
   * Properties of the model proved by a passage of their own, not the one that introduces the thing:
   * `launched`, `period`, `date`, `editionYear`, `aliases` … Every such fact should stand here with its sentence.
   */
  readonly facts?: readonly ({ readonly property: string; readonly value: string | number } & Passage)[];
  /** Documents: identifiers that a citation gave (`scheme:value`). */
  readonly identifiers?: readonly string[];
}

export interface FollowUp extends Passage {
  readonly outcome: FollowUpOutcome;
  readonly targetKind: 'Motion' | 'Commitment';
  readonly targetText: string;
  /** `scheme:value` or null. */
  readonly targetId: string | null;
  readonly targetNames?: readonly string[];
  /** True where the text means several unnamed ones. */
  readonly generic: boolean;
  readonly negated: boolean;
  /** Commitments: who made it, in which debate or document, when (EDTF), and what was promised. */
  readonly madeBy?: string;
  readonly madeIn?: string;
  readonly madeInRef?: string;
  readonly madeByRef?: string;
  readonly madeOn?: string;
  readonly about?: string;
  /** EDTF: when what is pending will be done. */
  readonly due?: string;
  /** The letter that answers, where it is not this document (ref of a mention). */
  readonly byRef?: string;
}

export interface Commitment extends Passage {
  /** What was promised, as the text has it, without the promise's own words. */
  readonly text: string;
  /** As written, or null when the sender is meant (then `madeByRef` is null too and the head's signatory made it). */
  readonly madeBy: string | null;
  readonly madeByRef?: string;
  /** The debate or document it was made in, as written; null when it is this document. */
  readonly madeIn: string | null;
  readonly madeInRef?: string;
  /** EDTF: when it was made, where the text says so. */
  readonly date: string | null;
  /** EDTF: when it will be done. */
  readonly due: string | null;
  readonly recurring: boolean;
  /** Ref of the programme or report it concerns. */
  readonly concerns?: string;
}

export interface Observation extends Passage {
  /** What is counted, in words: "gemeenten waar Boekenbrug beschikbaar is". */
  readonly measure: string;
  /** A stable key for the measure, the same for the same measure in other documents. */
  readonly measureKey: string;
  /** The programme's label, and its mention. */
  readonly programme: string | null;
  readonly programmeRef?: string;
  readonly value: number | null;
  readonly quantifier: Quantifier | null;
  readonly unit: string;
  /** EDTF; the document's own date when the text says "nu" or "inmiddels" or nothing. */
  readonly date: string | null;
  readonly delta: boolean;
  /** Of a delta: since when (EDTF). */
  readonly since?: string;
  /** "driekwart van de 275": 75. */
  readonly percentage?: number;
  /** Computed from other observations of this extraction, by their index. */
  readonly derivedFrom?: readonly number[];
}

/** A place where the text names a gemeente, or several under one name. */
export interface GemeenteMention extends Passage {
  /** As the register has it; of a group the code of the province, or G4. */
  readonly name: string;
  /** `open`: one of `codes`, and the text does not tell which. `group`: all of `codes` together. */
  readonly reading: 'one' | 'open' | 'group';
  /** CBS codes; of a group none where the text means only some of its gemeenten, or nobody lists them. */
  readonly codes: readonly string[];
  /** Of a group: how many the text says there are, and how many there were on the document's day. */
  readonly said?: number | null;
  readonly existing?: number | null;
  /** Of one that was no more on the document's day: when it ended (ISO), and the codes that hold it on that day. */
  readonly endedOn?: string;
  readonly successors?: readonly string[];
}

/** `type` is a link type of the model; `from` and `to` are refs of mentions, or `self` for the document. */
export interface Relation extends Passage {
  readonly type: string;
  readonly from: string;
  readonly to: string;
  readonly role?: string;
  readonly date?: string;
}

/** A motion's own text. */
export interface MotionText {
  /** Surnames in signing order. */
  readonly submitters: readonly Located<string>[];
  /** What the motion asks, from "verzoekt" up to "en gaat over tot de orde van de dag". */
  readonly dictum: Located<string> | null;
  /** On what grounds: each clause ("constaterende dat …", "overwegende dat …", "van mening dat …") without its stop. */
  readonly considerations: readonly Located<string>[];
  /** `kst:…` of the motion that it is printed in place of, or null. */
  readonly replaces: Located<string> | null;
}

export interface Extraction {
  readonly head: Head;
  /** Only of a text that is itself a motion. */
  readonly motion?: MotionText;
  readonly mentions: readonly Mention[];
  readonly citations: readonly Citation[];
  readonly followUps: readonly FollowUp[];
  readonly commitments: readonly Commitment[];
  readonly observations: readonly Observation[];
  readonly relations: readonly Relation[];
  /** In the order of the text; none where no register was given. */
  readonly gemeenten: readonly GemeenteMention[];
}

/** What the graph already knows, so that a text may use names without explaining them. */
export interface Lexicon {
  readonly names: readonly {
    readonly kind: Kind;
    readonly label: string;
    readonly aliases: readonly string[];
  }[];
  /** The gemeenten and provinces that there are and were. */
  readonly gazetteer?: Gazetteer;
}
