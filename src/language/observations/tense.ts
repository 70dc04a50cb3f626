/** Whether a clause tells of the past: the finite verbs that have no other meaning than a preterite. */

import type { Cues } from '../cues.ts';
import { Gated } from '../gated.ts';

/** Of these the plural is also a participle or a noun where it is left out: "zijn verschenen". */
const STRONG =
  'was|waren|werd|werden|had|hadden|kwam|kwamen|ging|gingen|deed|deden|nam|namen|kreeg|kregen|lag|lagen|stond|stonden|bleek|bleken|bleef|bleven|bestond|bestonden|ontstond|ontstonden|gaf|gaven|ontving|ontvingen|ving|vingen|hing|hingen|vroeg|vroegen|vond|vonden|begon|begonnen|bezocht|bezochten|hielp|hielpen|kon|konden|mocht|mochten|moest|moesten|wilde|wilden|wist|wisten|zag|zagen|bracht|brachten|dacht|dachten|kocht|kochten|zocht|zochten|verliet|verlieten|verloor|schreef|schreven|koos|kozen|liep|liepen|riep|riepen|viel|vielen|hield|hielden|liet|lieten|sloot|trok|trokken|vertrok|vertrokken|reed|reden|bood|boden|zat|zaten|sprak|spraken|droeg|droegen|bedroeg|bedroegen|stierf|stierven|overleed|steeg|stegen|leek|leken|bezat|bezaten|verbleef|verbleven|verscheen|verdween|besloot|betrof|betroffen|trof|troffen|zei|zeiden|wierf|wierven|wees|wezen|greep|grepen|hief|hieven|voldeed|voldeden|ervoer|ervoeren|ontsloeg|sloeg|sloegen|verbond|won|wonnen|verzon|sliep|sliepen|genas|genazen|kromp|krompen|sprong|drong|dronken|schoot|stak|staken|beliep|beliepen';
const WEAK =
  'meld|werk|dien|tel|deel|bereik|maak|luk|wip|volg|woon|groei|daal|gebruik|lever|ken|voer|stel|toon|beschik|behandel|open|leg|zet|wacht|vorm|leef|slaag|stem|teken|pak|raak|stop|ruk|haal|betaal|vul|noem|zorg|speel|stuur|huur|sloop|bouw|plaats|oefen|verhuis|vestig|kamp|stroom|bel|klaag|bezorg|eindig|richt|verleen|verstrek|keur|onderteken|beoordeel|verwerk|kost|duur|besteed|herstel|verzamel|hoor|behaal|verdubbel|boek|verander|vergroot|fiets|reis|bedien|verdien|rond|plan|schat|nader|druk|beland|strand|wissel|belemmer|verminder|verschaf|wijzig|gebeur';
const PAST = new Gated(
  new RegExp(
    `(?<![\\p{L}])(?:${STRONG}|gold|golden|(?:${WEAK})(?:de|te)n?|(?!ge)\\p{Ll}{2,}eerden?|(?<!(?:een|de|het|deze|geen|hun|haar|onze|mijn) )\\p{Ll}{3,}(?:dde|tte|kte|pte|igde)n?(?<!markten|pakketten|gebouwde))(?![\\p{L}])`,
    'u',
  ),
);

const WEAK_PLURAL = new RegExp(`^(?:${WEAK})[dt]en$`, 'u');

/** Whether a word is a plural preterite that a noun could be taken for: "vulden". */
export function isPreterite(word: string): boolean {
  return WEAK_PLURAL.test(word);
}

export function isPast(clause: string, cues: Cues): boolean {
  return PAST.test(clause, cues);
}
