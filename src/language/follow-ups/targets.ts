/** What a statement may be about: motions by name or number, toezeggingen, and words that point back to one. */

import { familyNameOf, submitterKey } from '../../model/submitters.ts';
import type { PlacedCitation } from '../citations/citations.ts';
import { namesAt } from '../citations/member-names.ts';
import { Gated } from '../gated.ts';
import type { Sentence, Span } from '../reading.ts';
import { type Made, madeAt } from './made.ts';

export interface Target extends Span {
  readonly kind: 'Motion' | 'Commitment';
  readonly text: string;
  readonly id: string | null;
  readonly names?: readonly string[];
  readonly generic: boolean;
  /** It points to one named before. */
  readonly anaphoric: boolean;
  readonly made?: Made;
  /** It is told by a verb: "heb ik toegezegd dat …". */
  readonly promise?: true;
  /** Only a footnote of the sentence names it. */
  readonly noted?: true;
  /** A heading of its own names it, and the section under it tells of it. */
  readonly headed?: true;
  /** Commitments: the family names of the members it was made to. */
  readonly to?: readonly string[];
  /** It stands in what another target is about, and is only mentioned. */
  readonly nested?: true;
  readonly confidence: number;
}

const MOTION_WORD = new Gated(
  /(?<![\p{L}-])(?:(een aantal|diverse|verschillende|enkele|meerdere|beide|de volgende|onderstaande|bovenstaande|deze|die|de|een|uw|per|in|alle|al|genoemde|bovengenoemde|voornoemde|eerdergenoemde)(?: van)?(?: (?:de|deze|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|diverse|aangenomen|ingediende|gewijzigde|genoemde|volgende|bovengenoemde|betreffende|desbetreffende|bewuste|onderhavige|bedoelde|aangehaalde|voornoemde|voorliggende|eerste|tweede|derde|vierde|eerstgenoemde|laatstgenoemde|laatste)){0,3} )?(moties?)(?![\p{L}-]|[-‑]\p{L})/giu,
);
const COMMITMENT_WORD = new Gated(
  /(?<![\p{L}-])(?:(een aantal|diverse|verschillende|enkele|meerdere|beide|de volgende|onderstaande|deze|die|de|een|mijn|onze|zijn|haar|alle|gedane|genoemde)(?: van)?(?: (?:de|deze|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|mijn|gedane|eigen|eerdere|eerder gedane|genoemde|betreffende|desbetreffende|bewuste|onderhavige|bedoelde|voornoemde|volgende|openstaande|eerste|tweede|derde|eerstgenoemde|laatstgenoemde)){0,3} )?(toezegging(?:en)?|beloften?)(?![\p{L}])/giu,
);
const REQUEST = new Gated(
  /(?<![\p{L}-])(?:(?:dit|dat|deze|uw|het (?:eerste|tweede|derde|vierde|eerstgenoemde|laatstgenoemde|laatste)) (?:verzoek|oproep)|het in (?:de|deze) motie (?:\p{L}+e )?(?:verzoek|gevraagde)|het (?:verzoek|gevraagde)(?= (?:van (?:uw|de) Kamer|uit de motie|in de motie|van de indieners?)))(?![\p{L}])/giu,
);
const GENERIC = /^(?:een aantal|diverse|verschillende|enkele|meerdere|alle)$/i;
const LISTED = /volgende|onderstaande|bovenstaande/i;
const NUMBERED = /^ (?:met |onder |op )?(?:de |stuk(?:ken)? )?(?:nrs?\b|nummers?\b|gedrukt onder)/i;
const POINTING = /^(?:deze|die|de|al|beide|genoemde|bovengenoemde|bovenstaande|voornoemde|eerdergenoemde|mijn|onze)$/i;
/** "alle drie de moties": those just named. */
const ALL_OF_THEM = /^alle (?:twee|drie|vier|vijf|zes|deze|genoemde)(?![\p{L}])/iu;
/** "de moties die sinds de vorige brief (Kamerstuk …) openstonden": the number is the letter's. */
const ANOTHER_PAPER =
  /(?:brief|brieven|nota|rapport|rapportages?|overzicht|verslag|wetsvoorstel)(?: van [^()]{1,40})? \([^()]{0,60}$/;
/** "de brief van 3 mei over moties in het kader van daken (Kamerstuk …)": the number is the letter's too. */
const OF_A_LETTER =
  /(?<!\p{L})(?:\p{L}*brief|brieven)(?: van [^().;]{1,40})? (?:over|inzake|betreffende) [^().;]{0,120}$/u;
/** "de toegezegde inventarisatie van de dijken". */
const PROMISED = new Gated(
  /(?<![\p{L}])(?:de|het|deze|dit|een|mijn)(?: eerder| destijds| door (?:mij|mijn (?:ambts)?voorganger|de minister|de staatssecretaris|het kabinet)| aan het lid \p{Lu}\p{L}+)? (toegezegde (?:\p{Ll}+e )?\p{L}+(?: (?:van|over|naar|inzake|op) (?:de |het |een )?\p{L}+)?)/gu,
);
const RECEIVERS = / aan (?:het (?:Kamer)?lid|de leden|de heer|mevrouw|de geachte afgevaardigde) /;
const COMMITMENT_NUMBER = /^toezegging:/;

/** "de eerste (Kamerstuk …) vraagt om", "de tweede is uitgevoerd": of several just counted. */
const COUNTED = new Gated(
  /(?<![\p{L}])[Dd]e (?:eerste|tweede|derde|vierde|laatste|eerstgenoemde|laatstgenoemde)(?= \((?:Kamerst|\d)|,? (?:is|wordt|heb|heeft|kan|zal|voer|beschouw|vraagt|verzoekt|vroeg|roept|betreft|gaat|ziet)(?![\p{L}]))/gu,
);

/** The targets of one sentence, in order; offsets are into its text. `counted`: what "de eerste" is one of. */
export function targetsIn(
  sentence: Sentence,
  citations: readonly PlacedCitation[],
  own: string | null,
  counted: Target['kind'] | null = null,
): Target[] {
  const named = citations
    .filter((citation) => citation.kind === 'motion-name')
    .flatMap((citation) => motionTargets(sentence, citation, citations));
  const motions = MOTION_WORD.matches(sentence.text, sentence.cues).flatMap((match) =>
    motionWord(sentence, match, citations, named),
  );
  const commitments = COMMITMENT_WORD.matches(sentence.text, sentence.cues).flatMap((match) =>
    commitmentWord(sentence, match, own, citations),
  );
  const promised = PROMISED.matches(sentence.text, sentence.cues).map((match) => promisedThing(match));
  const requests = REQUEST.matches(sentence.text, sentence.cues).map((match) => pointer(match, 'Motion', 0.7));
  const ordinals = counted
    ? COUNTED.matches(sentence.text, sentence.cues).flatMap((match) => ofCounted(sentence, match, citations, counted))
    : [];
  const numbers = citations
    .filter(({ id }) => id !== null && COMMITMENT_NUMBER.test(id))
    .map((citation) => numberedCommitment(sentence, citation))
    .filter((number) => !commitments.some((one) => one.start <= number.start && one.end >= number.end));
  const numbered = withNumber(commitments, numbers);
  const all = [...named, ...motions, ...ordinals, ...numbered, ...promised, ...requests].sort(
    (a, b) => a.start - b.start || b.end - a.end,
  );
  let covered = 0;
  let before: Span | null = null;
  return all.flatMap((target) => {
    const together = before?.start === target.start && before.end === target.end;
    const within = target.start < covered && target.end <= covered && !together;
    covered = Math.max(covered, target.end);
    before = target;
    if (!within) return [target];
    return target.names || target.id ? [{ ...target, nested: true as const }] : [];
  });
}

/** "De toezegging over daken aan het lid X is ingelost (TZ…)": where there is one of each, the number is its own. */
function withNumber(commitments: readonly Target[], numbers: readonly Target[]): Target[] {
  const [only, ...others] = commitments.filter(({ generic, anaphoric }) => !generic && !anaphoric);
  const [number, ...more] = numbers;
  if (!only || !number || others.length > 0 || more.length > 0 || only.id !== null) return [...commitments, ...numbers];
  return commitments.map((one) => (one === only ? { ...only, id: number.id } : one));
}

/** "de moties van het lid X over … (Kamerstuk A en B)": one for each number. */
function motionTargets(sentence: Sentence, citation: PlacedCitation, citations: readonly PlacedCitation[]): Target[] {
  const first = motionTarget(sentence, citation);
  if (!/^(?:\S+ ){0,3}moties\b/i.test(citation.text) || first.id === null) return [first];
  const numbers = numbersAfter(sentence, first.end, citations).filter((number) => number.id !== first.id);
  return [
    first,
    ...numbers.map((number) => ({
      ...first,
      id: number.id,
      end: number.at.end - sentence.start,
      start: number.at.start - sentence.start,
    })),
  ];
}

function motionTarget(sentence: Sentence, citation: PlacedCitation): Target {
  return {
    kind: 'Motion',
    text: citation.text,
    id: citation.number ?? null,
    ...(citation.names ? { names: citation.names } : {}),
    generic: false,
    anaphoric: false,
    confidence: citation.confidence,
    start: citation.at.start - sentence.start,
    end: citation.at.end - sentence.start,
  };
}

/** "per motie (Kamerstuk 32 852, nr. 199)": no name, but numbers in brackets right after. */
function motionWord(
  sentence: Sentence,
  match: RegExpExecArray,
  citations: readonly PlacedCitation[],
  named: readonly Target[],
): Target[] {
  const end = match.index + match[0].length;
  if (named.some((target) => match.index < target.end && target.start < end)) return [];
  const numbers = numbersAfter(sentence, end, citations);
  if (numbers.length > 0) {
    const word = end - (match[2] ?? '').length;
    return numbers.map((number, index) =>
      numberedMotion(sentence.text, number, sentence.start, index === 0 ? word : null),
    );
  }
  const plural = /moties$/i.test(match[2] ?? '');
  const word = match[1] ?? '';
  const listed = plural ? listedAfter(sentence, end, citations) : [];
  if (listed.length > 0) return listed;
  if (plural)
    // "de moties met nrs. 22 en 23" are named by number, not pointed at.
    return NUMBERED.test(sentence.text.slice(end))
      ? []
      : GENERIC.test(word) || LISTED.test(match[0]) || POINTING.test(word)
        ? [several(match, 'Motion')]
        : [];
  return POINTING.test(word) ? [pointer(match, 'Motion', 0.8)] : [];
}

/** "Stel ik voor de volgende moties aan te houden: 31000-5; 31000-6": what holds for one holds for all. */
function listedAfter(sentence: Sentence, end: number, citations: readonly PlacedCitation[]): Target[] {
  const { text, start } = sentence;
  const colon = COLON.exec(text.slice(end));
  if (!colon) return [];
  const list: PlacedCitation[] = [];
  let at = end + colon[0].length;
  for (const citation of citations) {
    const from = citation.at.start - start;
    if (from < at || !citation.id?.startsWith('kst:')) continue;
    if (!/^ ?(?:[;,] ?)?(?:en )?$/u.test(text.slice(at, from))) break;
    list.push(citation);
    at = citation.at.end - start;
  }
  const [first] = list;
  const span = { start: (first?.at.start ?? start) - start, end: at };
  return list.map((number) => ({ ...numberedMotion(text, number, start, null), text: number.text, ...span }));
}

const COLON = /^[^.;:]{0,140}: ?/u;

function ofCounted(
  sentence: Sentence,
  match: RegExpExecArray,
  citations: readonly PlacedCitation[],
  kind: Target['kind'],
): Target[] {
  const [number] = kind === 'Motion' ? numbersAfter(sentence, match.index + match[0].length, citations) : [];
  return [number ? numberedMotion(sentence.text, number, sentence.start, match.index) : pointer(match, kind, 0.75)];
}

function numberedMotion(text: string, number: PlacedCitation, offset: number, word: number | null): Target {
  const start = word ?? number.at.start - offset;
  const end = number.at.end - offset + (word !== null && text[number.at.end - offset] === ')' ? 1 : 0);
  return {
    kind: 'Motion',
    text: text.slice(start, end),
    id: number.id,
    generic: false,
    anaphoric: false,
    confidence: 0.93,
    start,
    end,
  };
}

function numbersAfter(sentence: Sentence, end: number, citations: readonly PlacedCitation[]): PlacedCitation[] {
  const following = citations.filter(
    (citation) => citation.id?.startsWith('kst:') && citation.at.start >= sentence.start + end,
  );
  const [first] = following;
  if (!first) return [];
  const between = sentence.text.slice(end, first.at.start - sentence.start);
  const close =
    /^ ?(?:\([^()]{0,60}|(?:met |onder |betreffende |inzake |met betrekking tot |op stuk |op )?(?:de )?(?:nummers?|nrs?\.?|kamerstuk(?:ken)?|kamerstuknummer)?,? ?(?:Kamerstuk(?:ken)? ?[^()]{0,30})?)$/i.test(
      between,
    );
  const topic =
    /^ [^();:]{1,200} \([^()]{0,60}$/.test(between) &&
    !/\bmotie|\p{Ll}{3}\. \p{Lu}/u.test(between) &&
    !ANOTHER_PAPER.test(between) &&
    !OF_A_LETTER.test(sentence.text.slice(0, end));
  if (!close && !topic) return [];
  const list: PlacedCitation[] = [first];
  for (const next of following.slice(1)) {
    const gap = sentence.text.slice((list.at(-1)?.at.end ?? 0) - sentence.start, next.at.start - sentence.start);
    if (!/^(?:, | en |, en )(?:Kamerstuk(?:ken)? )?$/.test(gap)) break;
    list.push(next);
  }
  return list;
}

function commitmentWord(
  { text, start }: Sentence,
  match: RegExpExecArray,
  own: string | null,
  citations: readonly PlacedCitation[],
): Target[] {
  const end = match.index + match[0].length;
  if (/(?<!\p{L})(?:geen|nooit(?: een)?) $/iu.test(text.slice(0, match.index))) return [];
  const plural = /(?:toezeggingen|beloften)$/i.test(match[2] ?? '');
  const made = madeAt(text, end, own);
  const told =
    made.madeBy !== null ||
    made.debate !== null ||
    made.about !== null ||
    made.number !== null ||
    made.document !== null;
  const word = match[1] ?? '';
  const from = match.index + match[0].length - (match[2] ?? '').length;
  if (plural && !made.number) {
    return [
      {
        ...several(match, 'Commitment'),
        ...(told ? { made, end: made.end, text: text.slice(from, made.end) } : {}),
      },
    ];
  }
  const to = receiversIn(text.slice(end, made.end));
  if (!told && to.length === 0) return POINTING.test(word) ? [pointer(match, 'Commitment', 0.75)] : [];
  const within = citations.find(
    (one) =>
      COMMITMENT_NUMBER.test(one.id ?? '') && one.at.start - start >= end && one.at.start - start <= made.end + 3,
  );
  return [
    {
      kind: 'Commitment',
      ...(to.length > 0 ? { to } : {}),
      text: text.slice(from, made.end),
      id: made.number === null ? (within?.id ?? null) : `toezegging:${made.number}`,
      generic: false,
      anaphoric: false,
      made,
      confidence: 0.96,
      start: match.index,
      end: Math.max(made.end, within ? within.at.end - start : 0),
    },
  ];
}

const HEADED = /^Toezegging(?= \p{L})(?! aan )(?:,? (?:over|inzake|betreffende))? [^.;:]{3,100}$/u;

/** "Toezegging papieren post" as a heading: known by its topic. */
export function headedPromise(heading: string, number: string | null): Target | null {
  if (!HEADED.test(heading)) return null;
  return {
    kind: 'Commitment',
    text: heading,
    id: number,
    generic: false,
    anaphoric: false,
    confidence: 0.9,
    start: 0,
    end: heading.length,
    headed: true,
  };
}

/** An item under "heb ik toegezegd:". */
export function listedPromise(text: string): Target {
  return {
    kind: 'Commitment',
    text,
    id: null,
    generic: false,
    anaphoric: false,
    confidence: 0.9,
    start: 0,
    end: text.length,
  };
}

function promisedThing(match: RegExpExecArray): Target {
  const text = match[1] ?? '';
  const end = match.index + match[0].length;
  return {
    kind: 'Commitment',
    text,
    id: null,
    generic: false,
    anaphoric: false,
    confidence: 0.88,
    start: match.index,
    end,
  };
}

/** The motion that a changed one replaces is spoken of too, though nothing is said of it. */
export function replacedIn(sentence: Sentence, citations: readonly PlacedCitation[]): Target[] {
  return citations
    .filter(({ role, kind }) => role === 'replaces' && kind === 'kamerstuk')
    .map((citation) => ({ ...numberedCommitment(sentence, citation), kind: 'Motion' as const }));
}

/** A toezegging by its number alone. */
function numberedCommitment(sentence: Sentence, citation: PlacedCitation): Target {
  return {
    kind: 'Commitment',
    text: citation.text,
    id: citation.id,
    generic: false,
    anaphoric: false,
    confidence: 0.93,
    start: citation.at.start - sentence.start,
    end: citation.at.end - sentence.start,
  };
}

/** The members it was made to, by their family names. */
function receiversIn(words: string): string[] {
  const aan = RECEIVERS.exec(words);
  const names = aan ? namesAt(words, aan.index + aan[0].length) : null;
  return (names?.names ?? []).map(familyNameOf);
}

/** One key for all that is said of one motion or toezegging; of an unnamed one its place tells it apart. */
export function keyOf({ id, names, kind, text }: Target, start: number): string {
  return id ?? (names ? submitterKey(names) : `${kind} ${text} ${start}`);
}

function several(match: RegExpExecArray, kind: Target['kind']): Target {
  return {
    kind,
    text: match[0],
    id: null,
    generic: true,
    anaphoric: POINTING.test(match[1] ?? '') || ALL_OF_THEM.test(match[0]),
    confidence: 0.85,
    start: match.index,
    end: match.index + match[0].length,
  };
}

function pointer(match: RegExpExecArray, kind: Target['kind'], confidence: number): Target {
  return { ...several(match, kind), generic: false, anaphoric: true, confidence };
}
