/**
 * Books and articles that a footnote describes: "«Title» — subtitle, Author, 2021", "Title. A. Author, 2021."
 * A note that only gives an address or a kamerstuk describes none.
 */
import type { Passage } from '../extraction.ts';
import type { Footnote, Reading } from '../reading.ts';
import type { Cast } from './cast.ts';
import { seriesRef } from './refs.ts';

/** A publication with the note that describes it, and the programmes that the note names. */
export interface Described {
  readonly ref: string;
  readonly passage: Passage;
  readonly programmes: readonly string[];
}

const YEAR = '(?<year>(?:19|20)\\d\\d)(?!\\d)';
const QUOTED = new RegExp(
  `[«„“](?<title>[^«»„“”]{3,150})[»”](?: [—–-] [^,]{3,120})?, (?<author>\\p{Lu}[\\p{L}.,' -]{2,150}), ${YEAR}`,
  'u',
);
const PLAIN = new RegExp(
  `^(?:Zie (?:ook |bijvoorbeeld )?)?(?<title>\\p{Lu}[^.«»]{3,150})\\. (?<author>\\p{Lu}\\.[\\p{L}., '&-]{2,200}), ${YEAR}`,
  'u',
);
/** No bibliography entry is longer. */
const LONGEST_NOTE = 600;

export function findPublications(cast: Cast, reading: Reading): Described[] {
  const described = new Map<string, Described>();
  for (const note of reading.footnotes) {
    const text = note.text.slice(0, LONGEST_NOTE);
    const groups = (QUOTED.exec(text) ?? PLAIN.exec(text))?.groups;
    if (!groups) continue;
    const title = (groups['title'] ?? '').trim();
    const ref = seriesRef('publication', title);
    const passage = passageOf(reading, note);
    cast.enter({ ref, kind: 'Publication', label: title, traits: { date: groups['year'] ?? '' } }, passage);
    const programmes = cast.of('Programme').filter(({ label }) => text.includes(label));
    if (!described.has(ref)) described.set(ref, { ref, passage, programmes: programmes.map((each) => each.ref) });
  }
  return [...described.values()];
}

/** The note without its mark. */
function passageOf({ source }: Reading, { note, text }: Footnote): Passage {
  const raw = source.slice(note.start, note.end);
  const start = note.start + Math.max(0, raw.indexOf(text.slice(0, 8)));
  return { quote: source.slice(start, note.end), start, end: note.end, confidence: 0.85 };
}
