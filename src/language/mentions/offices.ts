/**
 * Offices as texts write them: "de minister voor Medische Zorg en Sport", "Staatssecretaris VWS",
 * "de minister van Volksgezondheid,\nWelzijn en Sport".
 */
import { MINISTRY_NAMES, ministryOf, ministryOfPortfolio, PORTFOLIO_NAMES } from './ministries.ts';
import { officeRef, type Rank } from './refs.ts';

export interface Office {
  readonly ref: string;
  /** Without article: "minister voor Medische Zorg en Sport". */
  readonly title: string;
  /** Key of the ministry that the text names ("VWS"); null where it names a portfolio or nothing. */
  readonly ministry: string | null;
  /** Key of the ministry that a named portfolio sits in, where known. */
  readonly under: string | null;
  readonly aliases: readonly string[];
}

const RANK = '(?:[Dd]emissionair )?(?<rank>[Mm]inister-president|[Mm]inister|[Ss]taatssecretaris)';
const WORD = "\\p{Lu}[\\p{L}\\-'’]*";
const PORTFOLIO = `${WORD}(?:(?:, | en | )(?:de |het )?${WORD})*`;

/** Matches an office with its ministry or portfolio; groups `rank`, `ministry`, `portfolio`. */
export const OFFICE_PATTERN = `${RANK}(?:\\s+van(?:\\s+het\\s+[Mm]inisterie\\s+van)?\\s+(?<ministry>${MINISTRY_NAMES})|\\s+(?<bare>${MINISTRY_NAMES})|\\s+voor\\s+(?<portfolio>(?:${PORTFOLIO_NAMES})(?! en \\p{Lu})|${PORTFOLIO}))(?![\\p{L}\\p{N}])`;

const WHOLE = new RegExp(`^(?:[Dd]en?\\s+)?(?:${OFFICE_PATTERN}|${RANK.replaceAll('<rank>', '<rank2>')})$`, 'u');

const SHOUTED = new RegExp(WHOLE.source, 'iu');

/** Reads a text that is an office and nothing else, also all in capitals; null when it is not. */
export function officeOf(text: string): Office | null {
  const clean = text
    .replace(/\s+/g, ' ')
    .replace(/[,;.\s]+$/, '')
    .trim();
  if (clean.length > 200) return null;
  const shouted = clean === clean.toUpperCase();
  const match = (shouted ? SHOUTED : WHOLE).exec(clean);
  const office = match ? officeFrom(match) : null;
  return office && shouted && office.ministry === null ? portfolioInCapitals(office) : office;
}

function portfolioInCapitals(office: Office): Office {
  const spoken = (word: string) =>
    /^(?:EN|VAN|VOOR|DE|HET)$/.test(word) ? word.toLowerCase() : word.charAt(0) + word.slice(1).toLowerCase();
  return { ...office, title: office.title.replace(/\p{Lu}{2,}/gu, spoken) };
}

/** The office of a match of `OFFICE_PATTERN`. */
export function officeFrom(match: RegExpExecArray | RegExpMatchArray): Office | null {
  const groups = match.groups ?? {};
  const rank = (groups['rank'] ?? groups['rank2'] ?? '').toLowerCase() as Rank;
  if (!rank) return null;
  const written = groups['ministry'] ?? groups['bare'];
  if (written) return ministryOffice(rank, written);
  if (groups['portfolio']) return portfolioOffice(rank, groups['portfolio']);
  return { ref: officeRef(rank, null), title: rank, ministry: null, under: null, aliases: [] };
}

/** The office of this rank at a ministry, by the ministry's name or abbreviation. */
export function ministryOffice(rank: Rank, name: string): Office | null {
  const ministry = ministryOf(name);
  if (!ministry) return null;
  return {
    ref: officeRef(rank, ministry.key),
    title: `${rank} van ${ministry.name}`,
    ministry: ministry.key,
    under: ministry.key,
    aliases: [`${rank} van ${ministry.key}`, `${rank} ${ministry.key}`],
  };
}

function portfolioOffice(rank: Rank, portfolio: string): Office {
  const name = portfolio.replace(/\s+/g, ' ').replace(/[,\s]+$/, '');
  return {
    ref: officeRef(rank, name),
    title: `${rank} voor ${name}`,
    ministry: null,
    under: ministryOfPortfolio(name),
    aliases: [],
  };
}
