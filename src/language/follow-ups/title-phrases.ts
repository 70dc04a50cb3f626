/** At the head of a title these nouns say what the letter does with the motion that it names. */
import { type Form, Phrases } from './form.ts';

export const TITLES: readonly Form[] = [
  { outcome: 'REJECTED', confidence: 0.9, phrases: new Phrases([/^.{0,80}\bniet (?:kunnen )?uitvoeren\b/giu]) },
  {
    outcome: 'PENDING',
    confidence: 0.85,
    phrases: new Phrases([
      /^(?:\p{L}+ ){0,2}(?:stand van zaken|uitstel|uitstelbrief|voortgang(?:s\p{L}+)?|planning|wijze van uitvoering|aanpak|plan van aanpak|proces(?:brief)?|vertraging|verlenging)\b|^.{0,60}\bwijze waarop\b|^tussenbericht\b/giu,
    ]),
  },
  { outcome: 'APPRECIATION', confidence: 0.95, phrases: new Phrases([/^(?:\p{L}+ )?(?:appreciaties?|oordeel)\b/giu]) },
  {
    outcome: 'FULFILLED',
    confidence: 0.75,
    rank: 1,
    phrases: new Phrases([
      /^(?:brief (?:over|inzake) )?(?:de )?(?:uitvoering|invulling|uitwerking|afdoening|afhandeling|nakoming|gestanddoening)\b/giu,
    ]),
  },
  {
    outcome: 'FULFILLED',
    confidence: 0.7,
    rank: 2,
    phrases: new Phrases([
      /\b(?:uitvoering|invulling|uitwerking) (?:van |aan )?(?:(?:de|het|een) )?(?=(?:(?:aangenomen|gewijzigde|nader) ){0,3}moties?\b)/giu,
    ]),
  },
  {
    outcome: 'RESPONSE',
    confidence: 0.93,
    rank: 1,
    phrases: new Phrases([/^(?:\p{L}+ ){0,2}(?:kabinetsreactie|beleidsreactie|reactie|beantwoording|antwoord)\b/giu]),
  },
];
