/** What became of each entry of a register of moties and toezeggingen. */
import { datesAhead } from '../commitments/due.ts';
import type { Sentence } from '../reading.ts';
import type { Entry } from '../registers/entries.ts';
import { build } from './build.ts';
import type { Stated } from './modality.ts';
import { STRENGTH, type Statement } from './settle.ts';
import type { State } from './state.ts';
import { toldStatus } from './table-rows.ts';
import { keyOf, type Target } from './targets.ts';

/** What is no more than a pointer to a letter leaves open how that letter answers. */
const SEE = /^Zie (?:ook )?(?:(?:de|mijn|het|onze) )?(?:\p{L}*brief|Kamerstuk|antwoord|verslag)/iu;
const ANSWERED: Stated = { outcome: 'RESPONSE', confidence: 0.75, negated: false };

/** Keeps what an entry says of its motion or toezegging, which later sentences may point back to; false when it tells nothing. */
export function registered(state: State, entry: Entry, index: number): boolean {
  const target = targetOf(entry);
  const statement = statementOf(state, entry, target);
  if (!statement) return false;
  state.statements.push(statement);
  state.discourse.name(target, index, true);
  return true;
}

/** Null where nothing tells how it stands. */
function statementOf({ reading, own }: State, entry: Entry, target: Target): Statement | null {
  const said = toldStatus(entry.status, own) ?? entry.section?.stated ?? (SEE.test(entry.status) ? ANSWERED : null);
  if (!said) return null;
  const first = entry.sentences[0] as Sentence;
  const due = said.outcome === 'PENDING' ? (entry.due ?? datesAhead(entry.status, own)[0]?.edtf) : undefined;
  // A date of the place is when it was moved, not when it will be done.
  const { due: _, ...followUp } = build(reading, own, entry.sentences, target, target, said);
  return {
    followUp: { ...followUp, ...madeIn(entry), ...(due === undefined ? {} : { due }) },
    key: keyOf(target, first.start),
    strength: STRENGTH.named,
  };
}

function targetOf({ kind, id, names, about }: Entry): Target {
  return {
    kind,
    text: about,
    id,
    ...(names ? { names } : {}),
    generic: false,
    anaphoric: false,
    confidence: 0.93,
    start: 0,
    end: 0,
  };
}

function madeIn({ kind, debate, date, about }: Entry): {
  about?: string;
  madeIn?: string;
  madeInRef?: string;
  madeOn?: string;
} {
  if (kind === 'Motion') return {};
  return {
    about,
    ...(debate ? { madeIn: debate.label, madeInRef: debate.ref } : {}),
    ...(date ? { madeOn: date } : {}),
  };
}
