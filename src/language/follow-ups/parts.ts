/** What was asked in so many parts: "om A te maken en om B te publiceren", "(1) … en (2) …". */
import { contentOf, sharedWords } from './words.ts';

const BREAK =
  / en (?=(?:om|tevens|daarnaast|daarbij|voorts|verder|ook|te)(?![\p{L}]))|(?<= te \p{L}{3,20}) en |(?<= te \p{L}{3,20} [^,;.]{3,60}) en (?=[^,;.]{3,80} te \p{L}{3,20}(?![\p{L}]))| ?\(\d\) |; |, en |,? alsmede |,? alsook /u;

/** The words of each part that no other has; none where it was asked in one. */
export function partsOf(asked: string): string[][] {
  const parts = asked
    .split(BREAK)
    .map((part) => contentOf(part))
    .filter((words) => words.length > 0);
  const own = parts.map((words) =>
    words.filter((word) => !parts.some((other) => other !== words && sharedWords([word], other).length > 0)),
  );
  return own.length > 1 && own.every((words) => words.length > 0) ? own : [];
}

/** Which part words tell of; -1 where they tell of none or of several. */
export function partOf(parts: readonly string[][], words: readonly string[]): number {
  const told = parts.flatMap((part, at) => (sharedWords(words, part).length > 0 ? [at] : []));
  return told.length === 1 ? (told[0] as number) : -1;
}
