/** Dutch names of gemeenten with a Frisian one, which no register lists, by CBS code. */
export const COMMON_NAMES: Readonly<Record<string, readonly string[]>> = {
  GM0140: ['Littenseradeel'],
  GM0737: ['Tietjerksteradeel'],
  GM1722: ['Ferwerderadeel'],
  GM1891: ['Dantumadeel'],
  GM1900: ['Zuidwest-Friesland'],
  GM1908: ['Menaldumadeel'],
  GM1970: ['Noordoost-Friesland'],
};
