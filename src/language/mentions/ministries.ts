/**
 * The Dutch ministries as texts name them: full name, abbreviation, former names of the same ministry,
 * and their code in the government's register (TOOI, https://standaarden.overheid.nl/tooi).
 */

export interface Ministry {
  /** The abbreviation that is its key in refs: "VWS". */
  readonly key: string;
  readonly name: string;
  /** Other abbreviations and former names. */
  readonly also: readonly string[];
  /** TOOI code; absent where it was not verified. */
  readonly tooi?: string;
}

const MINISTRIES: readonly Ministry[] = [
  { key: 'AZ', name: 'Algemene Zaken', also: [], tooi: 'mnre1010' },
  { key: 'AenM', name: 'Asiel en Migratie', also: ['A&M'] },
  { key: 'BZ', name: 'Buitenlandse Zaken', also: ['BuZa', 'BUZA'], tooi: 'mnre1013' },
  {
    key: 'BZK',
    name: 'Binnenlandse Zaken en Koninkrijksrelaties',
    also: ['Binnenlandse Zaken'],
    tooi: 'mnre1034',
  },
  { key: 'DEF', name: 'Defensie', also: ['Def'], tooi: 'mnre1018' },
  {
    key: 'EZK',
    name: 'Economische Zaken en Klimaat',
    also: ['Economische Zaken', 'EZ', 'Economische Zaken, Landbouw en Innovatie', 'EL&I'],
    tooi: 'mnre1045',
  },
  { key: 'FIN', name: 'Financiën', also: ['Financien', 'FIN', 'Fin'], tooi: 'mnre1090' },
  {
    key: 'IenW',
    name: 'Infrastructuur en Waterstaat',
    also: ['I&W', 'IenM', 'I&M', 'Infrastructuur en Milieu'],
    tooi: 'mnre1130',
  },
  {
    key: 'JenV',
    name: 'Justitie en Veiligheid',
    also: ['J&V', 'VenJ', 'V&J', 'Veiligheid en Justitie', 'Justitie'],
    tooi: 'mnre1058',
  },
  { key: 'KGG', name: 'Klimaat en Groene Groei', also: [] },
  {
    key: 'LNV',
    name: 'Landbouw, Natuur en Voedselkwaliteit',
    also: [
      'LVVN',
      'Landbouw, Visserij, Voedselzekerheid en Natuur',
      'Landbouw, Natuurbeheer en Visserij',
      'Landbouw en Visserij',
    ],
    tooi: 'mnre1153',
  },
  {
    key: 'OCW',
    name: 'Onderwijs, Cultuur en Wetenschap',
    also: ['OC&W', 'OCenW', 'Onderwijs, Cultuur en Wetenschappen'],
    tooi: 'mnre1109',
  },
  { key: 'SZW', name: 'Sociale Zaken en Werkgelegenheid', also: ['Sociale Zaken'], tooi: 'mnre1073' },
  { key: 'VenW', name: 'Verkeer en Waterstaat', also: ['V&W'] },
  { key: 'VROM', name: 'Volkshuisvesting, Ruimtelijke Ordening en Milieubeheer', also: [] },
  { key: 'VRO', name: 'Volkshuisvesting en Ruimtelijke Ordening', also: [], tooi: 'mnre1171' },
  { key: 'VWS', name: 'Volksgezondheid, Welzijn en Sport', also: ['Volksgezondheid'], tooi: 'mnre1025' },
];

/** Ministers without a ministry of their own ("minister voor …"), and the ministry they sit in. */
const PORTFOLIOS: Readonly<Record<string, string>> = {
  'medische zorg': 'VWS',
  'medische zorg en sport': 'VWS',
  'langdurige zorg': 'VWS',
  'langdurige zorg en sport': 'VWS',
  'langdurige zorg, jeugd en sport': 'VWS',
  'jeugd, preventie en sport': 'VWS',
  rechtsbescherming: 'JenV',
  migratie: 'JenV',
  'armoedebeleid, participatie en pensioenen': 'SZW',
  'basis- en voortgezet onderwijs en media': 'OCW',
  'primair en voortgezet onderwijs': 'OCW',
  'natuur en stikstof': 'LNV',
  'klimaat en energie': 'EZK',
  'milieu en wonen': 'BZK',
  'wonen en rijksdienst': 'BZK',
  'bestuurlijke vernieuwing en koninkrijksrelaties': 'BZK',
  'vreemdelingenzaken en integratie': 'JenV',
  'wonen, wijken en integratie': 'VROM',
  'jeugd en gezin': 'VWS',
  ontwikkelingssamenwerking: 'BZ',
  'buitenlandse handel en ontwikkelingssamenwerking': 'BZ',
};

const BY_NAME = new Map<string, Ministry>(
  MINISTRIES.flatMap((ministry) =>
    [ministry.key, ministry.name, ...ministry.also].map((name) => [fold(name), ministry] as const),
  ),
);

/** The ministry of a name or abbreviation as written, however wrapped; null when it is none. */
export function ministryOf(name: string): Ministry | null {
  return BY_NAME.get(fold(name.replace(/^(?:het )?ministerie van /i, ''))) ?? null;
}

/** The key of the ministry that a "minister voor …" sits in, where that has never been another. */
export function ministryOfPortfolio(portfolio: string): string | null {
  return PORTFOLIOS[fold(portfolio)] ?? null;
}

/** Whether a name is the whole or the beginning of what a ministry is or was called. */
export function beginsMinistry(name: string): boolean {
  return MINISTRIES.some(({ name: full, also }) => [full, ...also].some((known) => known.startsWith(name)));
}

/** Alternatives of a regular expression: every name, longest first. */
export const MINISTRY_NAMES = MINISTRIES.flatMap((ministry) => [ministry.key, ministry.name, ...ministry.also])
  .sort((a, b) => b.length - a.length)
  .map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replaceAll(' ', '\\s+'))
  .join('|');

/** Alternatives of a regular expression: the known portfolios, longest first, in the case they are written in. */
export const PORTFOLIO_NAMES = Object.keys(PORTFOLIOS)
  .sort((a, b) => b.length - a.length)
  .map((name) =>
    name.replace(/\p{L}+/gu, (word) =>
      word === 'en' ? word : `[${word.charAt(0)}${word.charAt(0).toUpperCase()}]${word.slice(1)}`,
    ),
  )
  .join('|');

function fold(name: string): string {
  return name.toLowerCase().replace(/\s+/g, ' ').trim();
}
