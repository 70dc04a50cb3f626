/** What the things of a graph are called: their ids and labels follow from their number alone. */
import { slugOf } from '../../src/model/identifier.ts';
import { type Census, FIRST_YEAR, OFFICES, YEARS } from './census.ts';
import { drawsOf } from './draws.ts';
import type { Named } from './record.ts';
import { Shares } from './shares.ts';
import { personName, placeName, themeName } from './words.ts';

export interface Moment {
  /** ISO day. */
  readonly day: string;
  readonly year: number;
  /** Its number among those of the year. */
  readonly number: number;
}

/** The i-th of `count` things that happen evenly over the years. */
export function momentOf(index: number, count: number): Moment {
  const year = Math.floor((index * YEARS) / count);
  const first = Math.ceil((year * count) / YEARS);
  const inYear = Math.ceil(((year + 1) * count) / YEARS) - first;
  const number = index - first;
  const date = new Date(Date.UTC(FIRST_YEAR + year, 0, 1 + Math.floor((number * 365) / inYear)));
  return { day: date.toISOString().slice(0, 10), year: FIRST_YEAR + year, number };
}

export class Names {
  readonly census: Census;
  readonly #seed: number;
  readonly #dossiers: Shares;

  constructor(census: Census, seed: number) {
    this.census = census;
    this.#seed = seed;
    this.#dossiers = new Shares(census.motions, [], { owners: census.dossiers, things: census.motions });
  }

  /** Its dossier and number as a kamerstuk: 30007-12. */
  kamerstuk(motion: number): { readonly dossier: number; readonly text: string } {
    const { owner, number } = this.#dossiers.of(motion) ?? { owner: 0, number: 0 };
    return { dossier: owner, text: `${dossierNumber(owner)}-${number + 1}` };
  }

  motion(index: number): Named {
    const { text } = this.kamerstuk(index);
    return { id: `motion:${text}`, label: `motie ${text}` };
  }

  /** The kenmerk of a letter: number, file and initials of the directorate. */
  reference(letter: number): string {
    const draws = drawsOf(this.#seed, 'reference', letter);
    return `${1_000_000 + letter}-${100_000 + draws.below(900_000)}-${draws.one(['PG', 'DMO', 'JZ', 'IRF', 'WJZ'])}`;
  }

  letter(index: number): Named {
    const reference = this.reference(index);
    return { id: `letter:${reference}`, label: `brief ${reference}` };
  }
}

export function dossierNumber(dossier: number): number {
  return 30_000 + dossier;
}

export function dossier(index: number): Named {
  return { id: `dossier:${dossierNumber(index)}`, label: `dossier ${dossierNumber(index)}` };
}

export function commitment(index: number): Named {
  return { id: `commitment:TZ${numbered(index)}`, label: `toezegging ${numbered(index)}` };
}

/** The number in the register of toezeggingen: six digits of the month, then its own. */
export function numbered(commitment: number): string {
  return `201001-${commitment + 1}`;
}

export function debate(index: number): Named {
  return { id: `debate:commissiedebat-${index + 1}`, label: `commissiedebat ${index + 1}` };
}

export function report(index: number): Named {
  return { id: `report:voortgangsrapportage-${index + 1}`, label: `voortgangsrapportage ${index + 1}` };
}

export function newsItem(index: number): Named {
  return { id: `newsitem:bericht-${index + 1}`, label: `bericht ${index + 1}` };
}

export function programme(index: number): Named {
  return { id: `programme:${slugOf(themeName(index))}`, label: themeName(index) };
}

export function measure(index: number): Named {
  return { id: `measure:maat-${index + 1}`, label: `maat ${index + 1}` };
}

export function observation(index: number): Named {
  return { id: `observation:waarneming-${index + 1}`, label: `waarneming ${index + 1}` };
}

/** Members of parliament first, then those who held an office. */
export function person(index: number): Named {
  const { full } = personName(index);
  return { id: `person:${slugOf(full)}-${index}`, label: full };
}

export function party(index: number): Named {
  const label = `${themeName(index * 31)
    .slice(0, 3)
    .toUpperCase()}${index + 1}`;
  return { id: `party:${slugOf(label)}`, label };
}

export function ministry(index: number): Named {
  const label = `Ministerie van ${themeName(index * 53 + 7)}`;
  return { id: `organisation:${slugOf(label)}`, label };
}

export function office(index: number): Named {
  const role = index % 2 === 0 ? 'minister' : 'staatssecretaris';
  const label = `${role} van ${themeName((index >> 1) * 53 + 7)}`;
  return { id: `office:${slugOf(label)}`, label };
}

export function cabinet(index: number): Named {
  const label = `kabinet-${personName(index * 11).family} ${index + 1}`;
  return { id: `cabinet:${slugOf(label)}`, label };
}

/** One for each office in each cabinet, those of a cabinet together. */
export function tenure(index: number): Named {
  return { id: `tenure:${index + 1}`, label: `ambtstermijn van de ${office(index % OFFICES).label}` };
}

export function gemeente(index: number): Named {
  return { id: `gemeente:${gemeenteCode(index)}`, label: placeName(index) };
}

export function gemeenteCode(index: number): string {
  return `GM${5000 + index}`;
}

export function province(index: number): Named {
  return { id: `province:PV${40 + index}`, label: `Provincie ${placeName(index * 25)}` };
}
