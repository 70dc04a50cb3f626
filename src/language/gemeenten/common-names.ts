/**
 * Names that gemeenten go by and that no register lists, by CBS code: the short form of a long name, and the Dutch
 * form of a Frisian one.
 */
export const COMMON_NAMES: Readonly<Record<string, readonly string[]>> = {
  GM0140: ['Littenseradeel'],
  GM0518: ['Den Haag'],
  GM0737: ['Tietjerksteradeel'],
  GM0796: ['Den Bosch'],
  GM0820: ['Nuenen', 'Nuenen c.a.'],
  GM1722: ['Ferwerderadeel'],
  GM1891: ['Dantumadeel'],
  GM1900: ['Zuidwest-Friesland'],
  GM1908: ['Menaldumadeel'],
  GM1940: ['De Friese Meren'],
  GM1970: ['Noordoost-Friesland'],
};
