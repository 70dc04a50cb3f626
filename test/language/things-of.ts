/** Reads a text the way `extract` does, for tests that look at its things alone. */
import type { Lexicon, Mention } from '../../src/language/extraction.ts';
import { readHead } from '../../src/language/head/read-head.ts';
import { read } from '../../src/language/reading/read-text.ts';
import { readThings, type Things } from '../../src/language/things.ts';

export function thingsOf(text: string, lexicon?: Lexicon): Things {
  const reading = read(text);
  return readThings(reading, readHead(reading), lexicon ? { lexicon } : {});
}

/** All that the mentions of one ref say together; null when the text has no such thing. */
export function thing(things: Things, ref: string): Partial<Mention> | null {
  const mentions = things.mentions.filter((mention) => mention.ref === ref);
  return mentions.length === 0 ? null : Object.assign({}, ...mentions.toReversed());
}

export function refs(things: Things, kind: Mention['kind']): string[] {
  return [...new Set(things.mentions.filter((mention) => mention.kind === kind).map((mention) => mention.ref))];
}

/** `TYPE from to`, sorted. */
export function links(things: Things, type?: string): string[] {
  return things.relations
    .filter((relation) => type === undefined || relation.type === type)
    .map(({ type: name, from, to }) => `${name} ${from} ${to}`)
    .sort();
}
