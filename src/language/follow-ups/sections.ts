/** Headings that tell how all stands that they are over: "Afgedane moties", "Toezeggingen in uitvoering". */
import type { FollowUpOutcome } from '../../model/kind.ts';
import type { Sentence } from '../reading.ts';
import type { Stated } from './modality.ts';

export interface Section {
  readonly heading: Sentence;
  readonly stated: Stated;
  readonly kinds: ReadonlySet<'Motion' | 'Commitment'>;
}

/** The first that fits: what is not yet or not wholly done before what is. */
const STATUSES: readonly (readonly [FollowUpOutcome, RegExp])[] = [
  ['HELD_OVER', /(?<!\p{L})aangehouden(?!\p{L})/iu],
  ['VOTED_DOWN', /(?<!\p{L})(?:verworpen|niet aangenomen)(?!\p{L})/iu],
  ['PARTIAL', /(?<!\p{L})(?:deels|gedeeltelijk|ten dele)(?!\p{L})/iu],
  [
    'PENDING',
    /(?<!\p{L})(?:nog (?:niet|te|uit te|af te)|open(?:staande?)?|lopende?|onderhanden|vertraagde?|in (?:uitvoering|behandeling|voorbereiding|bewerking|onderzoek))(?!\p{L})/iu,
  ],
  [
    'REJECTED',
    /(?<!\p{L})niet[ -](?:\p{L}+ ){0,3}(?:uitgevoerde?|uitvoeren|uit te voeren|overgenomen|nagekomen)(?!\p{L})/iu,
  ],
  ['TRANSFERRED', /(?<!\p{L})(?:overgedragen|overgehevelde?|doorgeleide?)(?!\p{L})/iu],
  ['LAPSED', /(?<!\p{L})(?:vervallen|ingetrokken|achterhaalde?)(?!\p{L})/iu],
  [
    'FULFILLED',
    /(?<!\p{L})(?:afgeda(?:an|ne)|afgerond\p{L}*|afgehandeld\p{L}*|uitgevoerde?|nagekomen|ingeloste?|voldaan|voldane|gestand gedane?|afgesloten)(?!\p{L})/iu,
  ],
];
const MOTIONS = /(?<!\p{L})moties(?!\p{L})/iu;
const COMMITMENTS = /(?<!\p{L})toezeggingen(?!\p{L})/iu;
/** "Afgedane en openstaande moties". */
const TWO_KINDS =
  /(?<!\p{L})(?:\p{L}+(?:ane|ande|erde|ende)) (?:en|of) (?:nog |niet )*\p{L}+(?:ane|ande|erde|ende|en) (?:moties|toezegg)/iu;
const LONGEST = 120;

/** Null for a heading that tells nothing of the kind. */
export function sectionOf(heading: Sentence): Section | null {
  const { text } = heading;
  const kinds = [
    ...(MOTIONS.test(text) ? (['Motion'] as const) : []),
    ...(COMMITMENTS.test(text) ? (['Commitment'] as const) : []),
  ];
  if (kinds.length === 0 || text.length > LONGEST) return null;
  const [outcome] = STATUSES.find(([, sign]) => sign.test(text)) ?? [];
  if (outcome === undefined || TWO_KINDS.test(text)) return null;
  return { heading, stated: { outcome, confidence: 0.85, negated: outcome === 'REJECTED' }, kinds: new Set(kinds) };
}
