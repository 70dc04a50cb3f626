/** Who signed: an office as written, unwrapped, and the name of its holder. */
import type { Signatory } from '../extraction.ts';
import type { LaidOut } from '../reading/read-text.ts';
import { wordsOf } from './located.ts';

export function signatoriesOf(reading: LaidOut): Signatory[] {
  return reading.signatures.flatMap(({ office, name, nameAt }) => {
    const [first] = office;
    const last = name ?? office.at(-1);
    if (!first || !last) return [];
    const words = wordsOf(office);
    const written = nameAt === undefined ? words : first.text.slice(0, nameAt);
    const holder = nameAt === undefined ? (name?.words ?? null) : first.text.slice(nameAt);
    return [
      {
        name: holder?.replace(/,$/, '').trim() ?? null,
        office: written.replace(/^(?:mede )?namens /i, '').replace(/[,\s]+$/, ''),
        quote: reading.source.slice(first.start, last.end),
        start: first.start,
        end: last.end,
        confidence: holder === null ? 0.85 : 0.96,
      },
    ];
  });
}
