/**
 * Letters and titles for measuring: invented people, programmes and places in the turns of phrase of
 * parliamentary letters. One seed always gives the same texts, so that two runs measure the same work.
 */
import { randomOf } from './random.ts';

const SURNAMES = 'Raadsma,Bergen,Van Aalst,De Wit,Van der Wal,Hoekzema,Ter Borg,Kuipersen,El Amrani,Brandsma'.split(
  ',',
);
const PARTIES = 'ABC,XYZ,NPB,DZ90,VVN'.split(',');
const PROGRAMMES = ['Boekenbrug', 'Leesrijk', 'Sterke Wijk', 'Samen Vooruit', 'Groene Stap', 'Thuis in Taal'];
const SUBJECTS = [
  'de inzet van leescoaches in de wijk',
  'betaalbaar vervoer voor jongeren',
  'een meldpunt voor stille straten',
  'de wachttijden bij de loketten',
  'het toezicht op kleine aanbieders',
  'een onderzoek naar de kosten van schoolreizen',
  'de spreiding van zwembaden over het land',
];
const OFFICES = [
  'de minister voor Langdurige Zorg en Sport',
  'de staatssecretaris van Volksgezondheid, Welzijn en Sport',
  'de minister van Onderwijs, Cultuur en Wetenschap',
  'de minister voor Rechtsbescherming',
];
const MONTHS = 'januari februari maart april mei juni juli september oktober november december'.split(' ');
const COMMITTEES = ['Jeugdbeleid', 'pakketbeheer', 'Leefomgeving', 'Cultuur en media'];
const FILLERS = [
  'Gemeenten, scholen en bibliotheken weten elkaar daarbij steeds beter te vinden, en dat is nodig om gezinnen in een kwetsbare situatie eerder te bereiken.',
  'In de praktijk blijkt dat professionals behoefte hebben aan tijd, kennis en een vast aanspreekpunt.',
  'Dat vraagt om een lange adem, om bestuurlijk draagvlak en om afspraken die ook na deze periode standhouden.',
  'De uitkomsten laten zien dat de verschillen tussen regio’s groot zijn, zowel in aanbod als in gebruik.',
  'Veel partijen hebben aangegeven de samenwerking te willen voortzetten en waar mogelijk uit te breiden.',
  'Niet ieder gezin heeft dezelfde hulp nodig; maatwerk blijft daarom het uitgangspunt van de aanpak.',
  'Met de betrokken organisaties is afgesproken dat de gegevens zorgvuldig worden bewaard en niet langer dan nodig.',
  'Een goede overdracht tussen het medisch en het sociaal domein is hierbij van groot belang.',
];

interface Invention {
  title(): string;
  /** A whole letter, letterhead and signature included, of two to four kilobytes. */
  letter(): string;
}

/** Titles and letters, each call another. */
export function invent(seed: number): Invention {
  const next = randomOf(seed);
  const below = (limit: number) => Math.floor(next() * limit);
  const one = (list: readonly string[]) => list[below(list.length)] as string;
  const year = () => 2015 + below(10);
  const day = () => `${1 + below(28)} ${one(MONTHS)} ${year()}`;
  const dossier = () => `${25 + below(11)} ${String(100 + below(900))}`;
  const number = () => `${dossier()}, nr. ${1 + below(900)}`;
  const names = () => (next() < 0.5 ? `${one(SURNAMES)}/${one(SURNAMES)}` : `${one(SURNAMES)} c.s.`);
  const leden = () => (next() < 0.5 ? `het lid ${one(SURNAMES)}` : `de leden ${one(SURNAMES)} en ${one(SURNAMES)}`);

  const titleForms: readonly (() => string)[] = [
    () => `Uitvoering van de motie van ${leden()} over ${one(SUBJECTS)} (Kamerstuk ${number()})`,
    () => `Gewijzigde motie ${names()} over ${one(SUBJECTS)} (t.v.v. ${number()})`,
    () => `Reactie op de motie ${names()} inzake ${one(SUBJECTS)} (${number()})`,
    () => `Antwoorden op vragen van de commissie over ${one(SUBJECTS)} (Kamerstuk ${number()})`,
    () => `Stand van zaken van het programma ${one(PROGRAMMES)} en van de toezegging over ${one(SUBJECTS)}`,
    () => `Aanbieding van de ${one(['eerste', 'tweede', 'derde', 'vierde'])} voortgangsrapportage ${one(PROGRAMMES)}`,
    () => `Verslag van het commissiedebat ${one(COMMITTEES)} van ${day()}`,
  ];
  const sentenceForms: readonly (() => string)[] = [
    ...FILLERS.map((filler) => () => filler),
    ...FILLERS.map((filler) => () => filler),
    () => `Hiermee geef ik uitvoering aan de motie van ${leden()} over ${one(SUBJECTS)} (Kamerstuk ${number()}).`,
    () =>
      `Met deze brief doe ik de toezegging van ${one(OFFICES)} tijdens het commissiedebat ${one(COMMITTEES)} van ${day()} gestand.`,
    () => `De motie-${names()} wordt betrokken bij de evaluatie, die in het najaar van ${year()} gereed is.`,
    () => `Inmiddels zijn er ${20 + below(300)} gemeenten waar het programma ${one(PROGRAMMES)} beschikbaar is.`,
    () =>
      `Sinds de vorige voortgangsrapportage (${one(MONTHS)} ${year()}) zijn er ${10 + below(90)} gemeenten bijgekomen.`,
    () => `Ik zal uw Kamer voor de zomer van ${year()} informeren over de uitkomsten.`,
    () => `Het programma ${one(PROGRAMMES)} is onderdeel van het actieprogramma ${one(PROGRAMMES)}.`,
    () => `Uit de monitor van het RIVM blijkt dat ${10 + below(80)}% van de ouders het aanbod kent.`,
    () => `Uw Kamer ontving op ${day()} de ${one(['tweede', 'derde', 'vijfde'])} rapportage over ${one(SUBJECTS)}.`,
    () => `Daarvoor is in ${year()} € ${1 + below(90)} miljoen beschikbaar, zoals in het coalitieakkoord is opgenomen.`,
    () => `Voor het lid ${one(SURNAMES)} (${one(PARTIES)}) was dit aanleiding om vragen te stellen.`,
  ];
  const said = (forms: readonly (() => string)[]) => (forms[below(forms.length)] as () => string)();
  const paragraph = () => Array.from({ length: 4 + below(4) }, () => said(sentenceForms)).join(' ');

  function letter(): string {
    const programme = one(PROGRAMMES);
    const office = one(OFFICES);
    return `Ministerie van ${one(['Volksgezondheid, Welzijn en Sport', 'Onderwijs, Cultuur en Wetenschap'])}

De Voorzitter van de Tweede Kamer
der Staten-Generaal
Postbus 20018
2500 EA DEN HAAG

Kenmerk
${1_000_000 + below(900_000)}-${100_000 + below(90_000)}-PG

Datum ${day()}
Betreft Voortgang ${programme}

Geachte voorzitter,

Hierbij ontvangt u de ${one(['eerste', 'tweede', 'derde'])} voortgangsrapportage van het actieprogramma ${programme}. ${paragraph()}

${paragraph()}

Stand van zaken

${wrapped(paragraph())}

- ${said(sentenceForms)}
- ${said(sentenceForms)}

Vervolg

${paragraph()}¹

Hoogachtend,

${office},

${one(['Anna', 'Jan', 'Mies'])} ${one(SURNAMES)}

¹ Tweede Kamer, vergaderjaar 2019-2020, ${number()}
`;
  }

  return { title: () => said(titleForms), letter };
}

/** Lines of a printed page. */
function wrapped(text: string): string {
  return text.replace(/(.{60,75}) /g, '$1\n');
}
