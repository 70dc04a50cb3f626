/** What a sentence that counts has at least, so that the others need no closer look. */
import type { Cues } from '../cues.ts';
import { Gated } from '../gated.ts';

/** A figure that is no year, no day of a month and no number of a paper or an article. */
const FIGURE = new Gated(
  /(?<![\d.,/-]|(?:nrs?\.|artikel|lid|blz\.|nummer) |(?<!(?:19|20)\d)\d )(?!(?:19|20)\d\d(?![\d.]))\d[\d.]*(?![\d/-])(?! (?:jan|feb|maart|april|mei|jun|jul|aug|sep|okt|nov|dec)| \d{3}(?!\d| \p{Ll}))/iu,
);
const NUMBER_WORD = new Gated(
  /(?<!\p{L})(?:(?:twee|drie|vier|vijf|zes|zeven|acht|negen)(?:tien|tig|honderd|duizend|derde)?|tien|elf|twaalf|dertien|dertig|veertien|veertig|twintig|tachtig|\p{Ll}{3,8}(?:en|ën)\p{Ll}{3,5}tig|\p{Ll}{0,16}(?:honderd|duizend)\p{Ll}{0,30}|miljoen|miljard|kwart|driekwart|helft|tweederde|eenderde|een (?:derde|vierde|vijfde|zesde|zevende|achtste|negende|tiende))(?!\p{L})/iu,
);
const QUANTITY = new Gated(
  /(?<!\p{L})(?:alle|elke?|iedere?|geen (?:enkele?|van)|meeste|meerderheid|merendeel|overgrote|sommige|enkele|aantal|hoeveel)(?!\p{L})/iu,
);

/** Whether a sentence has a figure or a word that may count something. */
export function mayCount({ text, cues }: { readonly text: string; readonly cues: Cues }): boolean {
  return FIGURE.test(text, cues) || NUMBER_WORD.test(text, cues) || QUANTITY.test(text, cues);
}
