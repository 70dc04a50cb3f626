/**
 * The things a document speaks of: mentions, what is counted of them, and how they hang together.
 */
import type { GemeenteMention, Head, Mention, Observation, Relation } from './extraction.ts';
import { refsOf } from './gemeenten/enter.ts';
import type { Cast } from './mentions/cast.ts';
import { type Beside, readMentions } from './mentions/read-mentions.ts';
import { readObservations } from './observations/read-observations.ts';
import type { Reading } from './reading.ts';
import { relateDocuments, relatePublications } from './relations/documents.ts';
import { Ledger, SELF } from './relations/ledger.ts';
import { relateProgrammes } from './relations/programmes.ts';
import { relateSenders, relateUnits } from './relations/senders.ts';

export interface Things {
  readonly mentions: readonly Mention[];
  readonly observations: readonly Observation[];
  readonly relations: readonly Relation[];
  readonly gemeenten: readonly GemeenteMention[];
  /** The programme first named or pointed at within a passage of the text as given; null when there is none. */
  programmeIn(start: number, end: number): string | null;
}

/**
 * Reads what a document says of programmes, reports, monitors, agreements, funds, organisations, persons
 * and offices. Several mentions with one ref are one thing: the first is where it is named, each further
 * one a passage that says more of it. Every end of a relation is the ref of a mention, or `self`.
 */
export function readThings(reading: Reading, head: Head, beside: Beside = {}): Things {
  const mentioned = readMentions(reading, head, beside);
  const { cast, tenancies, report, publications, gemeenten, memberships, headline, units } = mentioned;
  const observations = readObservations(cast, head);
  const ledger = new Ledger();
  relateDocuments(cast, head, report, ledger);
  relateProgrammes(cast, observations, ledger);
  relatePublications(publications, ledger);
  for (const { office, passage } of headline)
    ledger.add('SENT_BY', SELF, office.ref, passage, { date: head.date?.value ?? null });
  relateSenders(cast, head, tenancies, report, ledger);
  relateUnits(cast, units, ledger);
  for (const { line, mention } of gemeenten) {
    const sentence = line.passage(0, line.text.length, mention.confidence);
    for (const ref of refsOf(mention)) ledger.add('MENTIONS', SELF, ref, sentence);
  }
  for (const { type, from, to, passage } of memberships) ledger.add(type, from, to, passage);
  let places: readonly Place[] | null = null;
  const programmeIn = (start: number, end: number) => {
    places ??= programmePlaces(cast);
    return places.find((place) => place.start >= start && place.end <= end)?.ref ?? null;
  };
  return {
    mentions: cast.mentions(),
    observations,
    relations: ledger.all(),
    gemeenten: gemeenten.map(({ mention }) => mention),
    programmeIn,
  };
}

interface Place {
  readonly ref: string;
  readonly start: number;
  readonly end: number;
}

function programmePlaces(cast: Cast): Place[] {
  return cast.lines.flatMap((line) =>
    cast
      .at(line)
      .filter(({ kind }) => kind === 'Programme')
      .map((each) => {
        const { start, end } = line.passage(each.start, each.end, 1);
        return { ref: each.ref, start, end };
      }),
  );
}
