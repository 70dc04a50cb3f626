/**
 * Texts in which an accent is a character of its own after its letter ("e" and U+0301), as some systems write them,
 * are read with both in one, and what is found gets its place in the text as given.
 */
import { matchesOf } from './matches.ts';
import { ReadableText } from './reading/offset-map.ts';

const ACCENTED = /\P{M}\p{M}+/gu;
/** The accents of Latin letters, which cost less to look for than all of \p{M}. */
const ACCENT = /[\u0300-\u036f]/;

export interface Composition {
  readonly text: string;
  /** What was found in the composed text, with every passage where it stands in the text as given. */
  restore<T>(found: T): T;
}

/** Null for a text without accents apart. */
export function compositionOf(source: string): Composition | null {
  if (!ACCENT.test(source)) return null;
  const composed = new ReadableText(source);
  let at = 0;
  for (const { index, 0: apart } of matchesOf(ACCENTED, source)) {
    const end = index + apart.length;
    composed.copy(at, index);
    composed.put(apart.normalize('NFC'), index, end);
    at = end;
  }
  composed.copy(at, source.length);
  return { text: composed.text(), restore: (found) => restored(found, composed, source) };
}

function restored<T>(found: T, composed: ReadableText, source: string): T {
  if (found === null || typeof found !== 'object') return found;
  if (Array.isArray(found)) return found.map((each) => restored(each, composed, source)) as T;
  const parts = Object.fromEntries(
    Object.entries(found).map(([name, value]) => [name, restored(value, composed, source)]),
  );
  const { start, end } = parts;
  if (typeof start !== 'number' || typeof end !== 'number') return parts as T;
  const span = composed.raw({ start, end });
  return { ...parts, ...span, ...('quote' in parts ? { quote: source.slice(span.start, span.end) } : {}) } as T;
}
