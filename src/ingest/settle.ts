/**
 * What one document says may tell how to read another: a news item dates the letter it is about. Documents
 * that belong together are therefore read again until a whole round changes nothing.
 */

/** More rounds than documents ever needed; a cycle that does not settle ends here. */
const ROUNDS = 4;

/**
 * Runs rounds until one changes nothing. `round` reads every document once and says whether any of them
 * changed the graph; gives the number of rounds run.
 */
export async function settle(round: (number: number) => Promise<boolean>): Promise<number> {
  for (let number = 1; number < ROUNDS; number += 1) if (!(await round(number))) return number;
  await round(ROUNDS);
  return ROUNDS;
}
