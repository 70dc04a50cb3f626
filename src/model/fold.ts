/** Names as they are compared: without accents, case, articles, quotes and differences of white space. */
export function foldName(name: string): string {
  return foldFamilyName(name).replace(/^(de|het|een|t) (?=\S)/, '');
}

/** As `foldName`, for family names: "De Wit" is another name than "Wit". */
export function foldFamilyName(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[’'`"«»“”]/g, '')
    .replace(/[\s\u2010-\u2014/-]+/g, ' ')
    .trim();
}
