/**
 * Finds all things a document speaks of, in an order in which each kind may lean on those before it:
 * programmes, then people and organisations, then what is made, sent and paid.
 */
import type { Head, Lexicon } from '../extraction.ts';
import { enterGemeenten } from '../gemeenten/enter.ts';
import { findGemeenten, type PlacedGemeente } from '../gemeenten/find-gemeenten.ts';
import type { Gazetteer } from '../gemeenten/gazetteer.ts';
import type { Reading, Span } from '../reading.ts';
import { findAgreements } from './agreements.ts';
import { Cast, type Thing } from './cast.ts';
import type { Sender } from './headline.ts';
import { findLetters } from './letters.ts';
import { findLifetimes } from './lifetimes.ts';
import { linesOf } from './lines.ts';
import { findMemberships, type Membership } from './memberships.ts';
import { findMonitors } from './monitors.ts';
import { findOrganisations } from './organisations.ts';
import { findHeadline, findPeople, type Tenancy } from './people.ts';
import { resolvePointers } from './pointers.ts';
import { findProgrammes } from './programmes.ts';
import { type Described, findPublications } from './publications.ts';
import { findReports } from './reports.ts';
import { type Belonging, findUnits } from './units.ts';

export interface ReadMentions {
  readonly cast: Cast;
  readonly tenancies: readonly Tenancy[];
  /** The report that the document is, encloses or is about. */
  readonly report: Thing | null;
  readonly publications: readonly Described[];
  readonly gemeenten: readonly PlacedGemeente[];
  /** Who belongs to which coalition or tranche. */
  readonly memberships: readonly Membership[];
  /** Which unit is part of which. */
  readonly units: readonly Belonging[];
  /** The office over an official publication of a letter. */
  readonly headline: readonly Sender[];
}

/** What is known beside the text itself. */
export interface Beside {
  readonly lexicon?: Lexicon;
  /** EDTF: the document's, where its head does not say. */
  readonly date?: string;
  /** Ranges of the source that name a motion by who submitted it, in order. */
  readonly motions?: readonly Span[];
}

export function readMentions(reading: Reading, head: Head, { lexicon, date, motions = [] }: Beside): ReadMentions {
  const cast = new Cast(linesOf(reading, head));
  findProgrammes(cast, lexicon);
  const headline = findHeadline(cast, reading.source);
  const tenancies = findPeople(cast, head);
  findOrganisations(cast, head, lexicon);
  const units = findUnits(cast, head, reading.source);
  findAgreements(cast, lexicon);
  const report = findReports(cast);
  findMonitors(cast, head);
  findLetters(cast, head, report);
  const gemeenten = gemeentenIn(cast, lexicon?.gazetteer, head.date?.value ?? date ?? null, motions);
  const memberships = findMemberships(cast, gemeenten);
  resolvePointers(cast);
  findLifetimes(cast);
  const publications = findPublications(cast, reading);
  return { cast, tenancies, report, publications, gemeenten, memberships, headline, units };
}

/** All that are named, each entered among the things of the document. */
function gemeentenIn(
  cast: Cast,
  gazetteer: Gazetteer | undefined,
  date: string | null,
  motions: readonly Span[],
): readonly PlacedGemeente[] {
  if (!gazetteer) return [];
  const placed = findGemeenten(cast, { gazetteer, date, taken: motions });
  for (const { mention } of placed) enterGemeenten(cast, mention, gazetteer);
  return placed;
}
