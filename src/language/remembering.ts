/**
 * Several readers ask the same of one text, one right after the other: what was read of the last text is kept, and of
 * no other, so that a text of any size costs no memory.
 */
export function remembering<T>(read: (text: string) => T): (text: string) => T {
  let last: { readonly text: string; readonly found: T } | null = null;
  return (text) => {
    if (last?.text !== text) last = { text, found: read(text) };
    return last.found;
  };
}
