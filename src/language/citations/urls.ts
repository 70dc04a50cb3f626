/** Addresses of documents; one of an official publication or the Kamer gives its identifier. */

import { Cues } from '../cues.ts';
import { Gated } from '../gated.ts';
import type { FoundCitation } from './found.ts';
import { publications } from './publications.ts';

const ADDRESS = new Gated(/(?:https?:\/\/|www\.)[^\s<>"«»“”|\\^`{}]{3,2000}/gi);
const TRAILING = /(?:[.,;:!?)\]’'*]|>>)+$/;

export function urls(text: string, cues: Cues): FoundCitation[] {
  return ADDRESS.matches(text, cues).map((match) => {
    const written = trimmed(match[0]);
    const end = match.index + written.length;
    const name = written.replace(/[?&](?:id|did)=/gi, ' ').replace(/\.(?:html|pdf|xml)$/i, '');
    const [official] = publications(name, new Cues(name));
    if (official) return { kind: official.kind, id: official.id, start: match.index, end, confidence: 0.99 };
    const url = /^https?:/i.test(written) ? written : `https://${written}`;
    return { kind: 'url', id: `url:${url}`, start: match.index, end, confidence: 0.97 };
  });
}

/** Punctuation that closes the sentence is not the address's; a bracket that it opened is. */
function trimmed(written: string): string {
  const tail = TRAILING.exec(written)?.[0] ?? '';
  const keepsBracket = tail.startsWith(')') && written.includes('(');
  return keepsBracket
    ? written.slice(0, written.length - tail.length + 1)
    : written.slice(0, written.length - tail.length);
}
