/** Who signed: an office as written, unwrapped, and the name of its holder. */
import type { Signatory } from '../extraction.ts';
import type { LaidOut } from '../reading/read-text.ts';
import { wordsOf } from './located.ts';

/** "was getekend", before a name that stands for the signature itself. */
const SIGNED = /^\(?w\.? ?g\.?\)?:? (?=\p{Lu})/iu;

export function signatoriesOf(reading: LaidOut): Signatory[] {
  return reading.signatures.flatMap(({ office, name, nameAt }) => {
    const [head] = office;
    const tail = office.at(-1);
    if (!head || !tail) return [];
    const first = name && name.start < head.start ? name : head;
    const last = name && name.end > tail.end ? name : tail;
    const words = wordsOf(office);
    const written = nameAt === undefined ? words : head.text.slice(0, nameAt);
    const holder = nameAt === undefined ? (name?.words ?? null) : head.text.slice(nameAt);
    return [
      {
        name: holder?.replace(SIGNED, '').replace(/,$/, '').trim() ?? null,
        office: written.replace(/^(?:mede )?namens /i, '').replace(/[,\s]+$/, ''),
        quote: reading.source.slice(first.start, last.end),
        start: first.start,
        end: last.end,
        confidence: holder === null ? 0.85 : 0.96,
      },
    ];
  });
}
