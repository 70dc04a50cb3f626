/** Gemeenten named together: those of a province ("alle tien Groningse gemeenten"), and the G4 and its like. */
import { cue } from '../cues.ts';
import { matchesOf } from '../matches.ts';
import type { Line } from '../mentions/lines.ts';
import { cardinalOf } from '../numbers.ts';
import type { Gazetteer } from './gazetteer.ts';
import { ADJECTIVES } from './province-adjectives.ts';

/** Offsets are into the line's text. */
export interface FoundGroup {
  readonly start: number;
  readonly end: number;
  /** `PV20`, `G4`. */
  readonly key: string;
  /** Its gemeenten by CBS code; none where the text means only some of them, or counts them otherwise than the register. */
  readonly codes: readonly string[];
  /** How many the text says there are. */
  readonly said: number | null;
  /** How many there were on the document's day; null where no list says. */
  readonly existing: number | null;
}

/** The four largest cities. The other groups admit members themselves: no register lists them. */
const CITIES: Readonly<Record<string, readonly string[]>> = { G4: ['GM0344', 'GM0363', 'GM0518', 'GM0599'] };

const COUNT = '(?:(?<count>\\d{1,3}|[A-Za-zë]{3,20}) )?';
const ADJECTIVAL = new RegExp(
  `(?<![\\p{L}\\d])(?:(?<all>[Aa]lle|[Aa]l de|[Dd]e) )?${COUNT}(?<adjective>${[...ADJECTIVES.keys()].join('|')}) gemeenten(?![\\p{L}-])(?! (?:\\p{Lu}|['’]s-))`,
  'gu',
);
const INSIDE =
  /(?<![\p{L}\d])(?<all>[Aa]lle) (?:(?<count>\d{1,3}|[A-Za-zë]{3,20}) )?gemeenten (?:in|van|binnen|uit) (?:de )?(?:provincie )?(?=\p{Lu})/gu;
const CITY_GROUP =
  /(?<![\p{L}\d.-])(?:de )?(?<name>G-?(?:4|32|40))(?![\p{L}\d]|\.\p{L})|(?<![\p{L}])vier grote (?:steden|gemeenten)(?!\p{L})/gu;

const GEMEENTEN = cue('gemeenten', 'grote steden');
const CITIES_CUE = cue('g4', 'g-4', 'g32', 'g-32', 'g40', 'g-40', 'vier grote');

export function groupsIn(line: Line, gazetteer: Gazetteer, day: string): FoundGroup[] {
  return [
    ...(line.cues.has(GEMEENTEN) ? provinceGroups(line, gazetteer, day) : []),
    ...(line.cues.has(CITIES_CUE) ? cityGroups(line) : []),
  ].sort((a, b) => a.start - b.start);
}

function provinceGroups(line: Line, gazetteer: Gazetteer, day: string): FoundGroup[] {
  const adjectival = matchesOf(ADJECTIVAL, line.text).map((match) => {
    const province = ADJECTIVES.get(match.groups?.['adjective'] ?? '') ?? '';
    return group(match, match.index + match[0].length, province, gazetteer, day);
  });
  const inside = matchesOf(INSIDE, line.text).flatMap((match) => {
    const from = match.index + match[0].length;
    const name = gazetteer.find(line).find(({ start, entry }) => start === from && entry.province !== null);
    return name?.entry.province ? [group(match, name.end, name.entry.province, gazetteer, day)] : [];
  });
  return [...adjectival, ...inside].filter((each) => each !== null);
}

function group(match: RegExpExecArray, end: number, key: string, gazetteer: Gazetteer, day: string): FoundGroup | null {
  const { all, count } = match.groups ?? {};
  const said = count === undefined ? null : /^\d/.test(count) ? Number(count) : cardinalOf(count);
  // "de grote Drentse gemeenten": what is no number tells of some of them.
  const isSome = count !== undefined && said === null;
  if (all === undefined && said === null) return null;
  const codes = gazetteer.inProvince(key, day);
  const isWhole = !isSome && (said === null ? all !== undefined : said === codes.length);
  return { start: match.index, end, key, codes: isWhole ? codes : [], said, existing: codes.length };
}

function cityGroups({ text }: Line): FoundGroup[] {
  return matchesOf(CITY_GROUP, text).map((match) => {
    const written = match.groups?.['name'];
    const key = written?.replace('-', '') ?? 'G4';
    const start = match.index + (written ? match[0].length - written.length : 0);
    const codes = CITIES[key] ?? [];
    const end = match.index + match[0].length;
    return { start, end, key, codes, said: null, existing: codes.length || null };
  });
}
