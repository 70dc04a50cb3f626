/** Provinces that a text speaks of, by which gemeenten of one name are told apart ("het Limburgse Bergen"). */

import type { Gazetteer } from './gazetteer.ts';
import { ADJECTIVES } from './province-adjectives.ts';

const WORD = /\p{Lu}[\p{L}-]+/gu;

/** The CBS codes of the provinces in a passage, also as a part of a region's name ("Noord-Limburg"). */
export function provincesNamed(text: string, gazetteer: Gazetteer): ReadonlySet<string> {
  const codes = new Set<string>();
  for (const [word] of text.matchAll(WORD)) {
    const parts = [word, word.replace(/^(?:Noord|Midden|Zuid|Oost|West)-/, '')];
    const code = parts.map((part) => ADJECTIVES.get(part) ?? gazetteer.provinceNamed(part)).find(Boolean);
    if (code) codes.add(code);
  }
  return codes;
}
