/** All matches of a pattern in a text. */

const NONE: readonly RegExpExecArray[] = [];

/**
 * As `matchAll`, for a global pattern that never matches the empty text. Most patterns match in few sentences, and
 * `matchAll` copies its pattern before it looks: several times the cost of the look itself.
 */
export function matchesOf(pattern: RegExp, text: string): readonly RegExpExecArray[] {
  pattern.lastIndex = 0;
  let match = pattern.exec(text);
  if (match === null) return NONE;
  const matches: RegExpExecArray[] = [];
  while (match !== null) {
    matches.push(match);
    match = pattern.exec(text);
  }
  return matches;
}
