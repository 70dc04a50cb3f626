/** Texts in the narrowest form that holds them. */

const WIDE = /[\u0100-\uffff]/;

/**
 * The same text, one byte a character where that is enough. A part of a text with a single curly quote is kept in
 * two bytes a character, in which patterns that ask for letters are several times slower; a text that is
 * written out and read back is not.
 */
export function narrow(text: string): string {
  return WIDE.test(text) ? text : (JSON.parse(JSON.stringify(text)) as string);
}

/** What makes a part of a text as narrow as it can be: nothing, where the text itself is narrow. */
export function narrowingOf(text: string): (part: string) => string {
  return WIDE.test(text) ? narrow : (part) => part;
}
