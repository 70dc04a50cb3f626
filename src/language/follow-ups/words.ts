/** The words that tell what a text is about, and which of them another text has too. */

/** Inflection comes after so many letters. */
const LONGEST_STEM = 6;
/** These say nothing of what is spoken of. */
const EMPTY =
  /^(?:regering|kabinet|kamer|verzoe\p{L}*|motie\p{L}*|leden|minister|hiervoor|hierover|daarvoor|daarover|worden|wordt|hebben|heeft|kunnen|zullen|zoals|waarin|waarmee|tussen|onder|tegen|alsmede|nader|verder|informeren|gevraagd|vraagt|onderzoek\p{L}*|mogelijk\p{L}*|nederland\p{L}*)$/u;

export function contentOf(text: string): string[] {
  const words = text.toLowerCase().match(/\p{L}{5,}/gu) ?? [];
  return [...new Set(words.filter((word) => !EMPTY.test(word)))];
}

/** Of these words those that are, inflected or compounded, among the others. */
export function sharedWords(words: readonly string[], others: readonly string[]): string[] {
  const stem = (word: string) => word.slice(0, LONGEST_STEM);
  return words.filter((word) => others.some((other) => other.includes(stem(word)) || word.includes(stem(other))));
}
