/**
 * Several readers ask the same of one text, and of the names, labels and dates in it: what they were told is kept until
 * the text has been read.
 */

/** So many answers are kept of each kind, so that a text of any size costs no memory. */
const MOST = 256;
const known: Map<string | null, Map<string, unknown>>[] = [];

/** The same answers, each read once. `beside` is what they may depend on apart from the text: the document's date. */
export function remembering<T extends NonNullable<unknown> | null>(
  read: (text: string, beside: string | null) => T,
): (text: string, beside?: string | null) => T {
  const answers = new Map<string | null, Map<string, T>>();
  known.push(answers);
  return (text, beside = null) => {
    const kept = answers.get(beside);
    const answer = kept?.get(text);
    if (answer !== undefined) return answer;
    const found = read(text, beside);
    if (!kept) answers.set(beside, new Map([[text, found]]));
    else if (kept.size < MOST) kept.set(text, found);
    else answers.delete(beside);
    return found;
  };
}

/** A text has been read: nothing of it is held on to. */
export function forget(): void {
  for (const answers of known) answers.clear();
}
