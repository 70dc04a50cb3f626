/** The CBS code of the province that a word before a noun means: "Drentse gemeenten". */
export const ADJECTIVES: ReadonlyMap<string, string> = new Map([
  ['Groningse', 'PV20'],
  ['Groninger', 'PV20'],
  ['Friese', 'PV21'],
  ['Fryske', 'PV21'],
  ['Drentse', 'PV22'],
  ['Overijsselse', 'PV23'],
  ['Flevolandse', 'PV24'],
  ['Gelderse', 'PV25'],
  ['Utrechtse', 'PV26'],
  ['Noord-Hollandse', 'PV27'],
  ['Zuid-Hollandse', 'PV28'],
  ['Zeeuwse', 'PV29'],
  ['Noord-Brabantse', 'PV30'],
  ['Brabantse', 'PV30'],
  ['Limburgse', 'PV31'],
]);
