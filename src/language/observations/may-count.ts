/** What a sentence that counts has at least, so that the others need no closer look. */

/** A figure that is no year, no day of a month and no number of a paper or an article. */
const FIGURE =
  /(?<![\d.,/-]|(?:nrs?\.|artikel|lid|blz\.|nummer) |(?<!(?:19|20)\d)\d )(?!(?:19|20)\d\d(?![\d.]))\d[\d.]*(?![\d/-])(?! (?:jan|feb|maart|april|mei|jun|jul|aug|sep|okt|nov|dec)| \d{3}(?!\d| \p{Ll}))/iu;
const NUMBER_WORD =
  /(?<!\p{L})(?:(?:twee|drie|vier|vijf|zes|zeven|acht|negen)(?:tien|tig|honderd|duizend|derde)?|tien|elf|twaalf|(?:der|veer)t(?:ien|ig)|twintig|tachtig|\p{Ll}{3,8}(?:en|ën)(?:twin|der|veer|vijf|zes|zeven|tach|negen)tig|\p{Ll}{0,16}(?:honderd|duizend)\p{Ll}{0,30}|kwart|driekwart|helft|tweederde|eenderde|een derde)(?!\p{L})/iu;
const QUANTITY =
  /(?<!\p{L})(?:alle|elke?|iedere?|geen (?:enkele|van)|meeste|meerderheid|merendeel|overgrote|sommige|enkele|aantal|hoeveel)(?!\p{L})/iu;

/** Whether a sentence has a figure or a word that may count something. */
export function mayCount(text: string): boolean {
  return (/\d/.test(text) && FIGURE.test(text)) || NUMBER_WORD.test(text) || QUANTITY.test(text);
}
