/** Invented names and subjects in the words of Dutch policy. */
import type { Draws } from './draws.ts';

const list = (words: string) => words.split(' ');

const GIVEN = list(
  'Anna Bram Carla Daan Elif Fenna Gijs Hanna Ivo Joke Koen Lotte Maarten Nadia Olaf Petra Quinten Roos Sjoerd Tess ' +
    'Umut Vera Wout Xandra Yara Zeno Aaltje Bas Corrie Dirk Evi Femke Geert Hilde Ilse Jorrit Klaas Liesbeth Mohamed Nienke',
);
const FAMILY = (
  'Raadsma,Van Bergen,Van Aalst,De Wit,Van der Wal,Hoekzema,Ter Borg,Kuipersen,El Amrani,Brandsma,Van Dorp,Dijkema,' +
  'De Graaff,Yildirim,Postema,Van ’t Veld,Zwaneburg,Oosting,Tuinstra,Van Loon,Hazelaar,Wiersinga,Bouwhuis,De Ruiter,' +
  'Van Rijswijk,Kramers,Schaafsma,Nijland,Verhage,Van Duijn,Molenaars,Pietersen,Slotboom,Van Es,Terpstra,Wolthuis,' +
  'Lammerts,Benali,Van Heusden,Korteweg,Mulderij,Zandstra,Haverkamp,Van Wieren,Drost,Eggink,Poelman,Van Zuilen,Rietdijk,Okkers'
).split(',');
const STEMS = list(
  'jeugd woning energie zorg water verkeers onderwijs natuur veiligheids arbeids armoede data landbouw cultuur sport ' +
    'klimaat defensie migratie belasting pensioen huur spoor lucht bodem visserij mantelzorg taal wijk kennis geboorte',
);
const HEADS = list(
  'beleid aanpak monitor fonds wet regeling akkoord agenda toezicht tekort subsidie controle handhaving voorziening ' +
    'inspectie opgave loket netwerk register onderzoek tarief norm toets keten plan',
);
const QUALITIES = list(
  'betaalbare duurzame landelijke regionale eerlijke tijdige onafhankelijke structurele toegankelijke veilige gezonde ' +
    'digitale gerichte gezamenlijke vrijwillige verplichte tijdelijke openbare bredere snellere',
);
const PEOPLE = list(
  'jongeren ouderen gezinnen huurders ondernemers leraren boeren vissers mantelzorgers studenten reizigers bewoners ' +
    'vrijwilligers zwangeren veteranen werkzoekenden nabestaanden starters patiënten scholieren',
);
const PLACE_HEADS = list(
  'Ooster Wester Noorder Zuider Beek Maas Water Zand Berg Eiken Linden Duin Heide Riet Molen Ganzen Vogel Klooster Polder ' +
    'Wilgen Zilver Kraaien Veld Graven',
);
const PLACE_TAILS = list('dam burg veen hoven woude drecht meer stad kerk dijk wijk zand loo rade horst');

const PLACES = PLACE_HEADS.length * PLACE_TAILS.length;

export interface Name {
  readonly full: string;
  readonly family: string;
}

/** Of 2,000 people each another. */
export function personName(index: number): Name {
  const mixed = (index * 7919) % (GIVEN.length * FAMILY.length);
  const family = FAMILY[mixed % FAMILY.length] ?? '';
  return { full: `${GIVEN[Math.floor(mixed / FAMILY.length)]} ${family}`, family };
}

export function placeName(index: number): string {
  return `${PLACE_HEADS[index % PLACE_HEADS.length]}${PLACE_TAILS[Math.floor(index / PLACE_HEADS.length) % PLACE_TAILS.length]}`;
}

/** Of 750 each another: "Huuraanpak". */
export function themeName(index: number): string {
  const word = `${STEMS[index % STEMS.length]}${HEADS[(index + Math.floor(index / STEMS.length)) % HEADS.length]}`;
  return word.charAt(0).toUpperCase() + word.slice(1);
}

/** "betaalbare huuraanpak voor starters in Beekdam"; some words often, most seldom. */
export function subjectOf(draws: Draws): string {
  const often = (words: readonly string[]) => words[draws.lowBelow(words.length)];
  const place = draws.perMille(400) ? ` in ${placeName(draws.lowBelow(PLACES))}` : '';
  return `${often(QUALITIES)} ${often(STEMS)}${often(HEADS)} voor ${often(PEOPLE)}${place}`;
}
