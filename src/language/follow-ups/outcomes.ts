/**
 * Phrases that state what happened to a motion or toezegging. Each says by itself what was done; how
 * sure, whether denied and whether only intended is read from the words around it (`modality.ts`).
 */
import type { FollowUpOutcome } from '../../model/kind.ts';
import type { Span } from '../reading.ts';

export interface Trigger extends Span {
  readonly outcome: FollowUpOutcome;
  readonly confidence: number;
  /** The phrase speaks of doing it, so that "niet", "deels" and "zal" change the outcome. */
  readonly doing: boolean;
  /** Weak ones give way to any other in the sentence. */
  readonly rank: number;
}

interface Form {
  readonly outcome: FollowUpOutcome;
  readonly pattern: RegExp;
  readonly confidence: number;
  readonly doing?: true;
  readonly rank?: number;
}

const FORMS: readonly Form[] = [
  {
    outcome: 'REJECTED',
    confidence: 0.93,
    pattern:
      /\bniet[- ]uitgevoerde\b|\bhet niet uitvoeren\b|\b(?:zie|ziet|zien)(?: ik| het kabinet| wij)?(?: \p{L}+){0,3} geen (?:aanleiding|reden|mogelijkheid|ruimte|noodzaak)\b|\bniet te beantwoorden\b|\bniet uitvoerbaar\b|\bonuitvoerbaar\b|\bnaast (?:mij|me|zich) neer/giu,
  },
  {
    outcome: 'REJECTED',
    confidence: 0.9,
    pattern:
      /\bniet (?:zal|zullen|wil|willen|kan|kunnen|ga|gaan) (?:worden )?uitvoeren\b|\b(?:neem|nemen|neemt)(?: \p{L}+){0,6} niet over\b|\bafgewezen\b|\bwijs(?:t)?(?: \p{L}+){0,8} af\b/giu,
  },
  {
    outcome: 'TRANSFERRED',
    confidence: 0.95,
    pattern:
      /\b(?:overgedragen aan|overgedragen|overgegaan naar|overgenomen door (?:de |het )?(?:minister|ministerie|staatssecretaris)|belegd bij|valt onder de verantwoordelijkheid van|doorgeleid(?: naar)?|doorgezonden aan)\b/giu,
  },
  {
    outcome: 'LAPSED',
    confidence: 0.93,
    pattern:
      /\b(?:komen te vervallen|vervallen|vervalt|achterhaald|ingetrokken|niet (?:meer|langer) (?:opportuun|relevant|aan de orde))\b/giu,
  },
  {
    outcome: 'HELD_OVER',
    confidence: 0.95,
    pattern: /\baangehouden\b|\bhoudt (?:het lid .{1,40} )?(?:zijn|haar|de) motie aan\b/giu,
  },
  { outcome: 'VOTED_DOWN', confidence: 0.96, pattern: /\bverworpen\b/giu },
  {
    outcome: 'APPRECIATION',
    confidence: 0.95,
    pattern:
      /\b(?:appreciaties?|apprecieer|ontraad|ontraadt|ontraden|oordeel\b[^.;:]{0,60}? aan (?:de|uw) Kamer|aan het oordeel van (?:de|uw) Kamer|oordeel Kamer|ontijdig)\b/giu,
  },
  {
    outcome: 'PARTIAL',
    confidence: 0.93,
    pattern:
      /\bnog niet (?:geheel|volledig|helemaal) (?:uitgevoerd|nagekomen|afgerond|voldaan)\b|\b(?:deels|gedeeltelijk|ten dele|grotendeels) (?:voldaan|uitgevoerd|nagekomen|afgedaan)\b/giu,
  },
  {
    outcome: 'FULFILLED',
    confidence: 0.97,
    doing: true,
    pattern:
      /\b(?:invulling|uitvoering|gevolg|gehoor)(?: (?:wil|willen|te|wordt|worden|is|kan|kunnen|zal|zullen|heb|hebben|heeft|ik|wij|we|geef|geeft|gaf|geven|gegeven|het|kabinet|de|regering|minister)){0,5} aan\b/giu,
  },
  {
    outcome: 'FULFILLED',
    confidence: 0.95,
    doing: true,
    pattern:
      /\b(?:invulling|uitvoering|gevolg|gehoor)(?: (?:te|is|wordt|worden|kan|zal|heb|kunnen|ook|hiermee|hebben|heeft)){0,3} ge(?:ef|ven|geven)\b/giu,
  },
  {
    outcome: 'FULFILLED',
    confidence: 0.95,
    doing: true,
    pattern: /\b(?:geef|geeft|geven|gaf|gaven)(?: \p{L}+){0,5}? (?:uitvoering|invulling|gevolg|gehoor)\b/giu,
  },
  {
    outcome: 'FULFILLED',
    confidence: 0.8,
    doing: true,
    rank: 2,
    pattern:
      /\b(?:treft u|vindt u|is opgenomen|zijn opgenomen|ontvangt u|ontvangt uw Kamer|stuur ik|bied ik|zend ik|doe ik)\b[^;:!?]{0,120}?\b(?:bijlage|bijgaand|hierbij|aan|toe|toekomen)\b/giu,
  },
  {
    outcome: 'FULFILLED',
    confidence: 0.97,
    doing: true,
    pattern:
      /\bals (?:zijnde )?(?:afgedaan|uitgevoerd|afgehandeld|nagekomen|ingelost|voldaan)\b|\b(?:afgedaan|afgehandeld|nagekomen|ingelost|gestand (?:gedaan|te doen)|uitgevoerd)\b/giu,
  },
  {
    outcome: 'FULFILLED',
    confidence: 0.95,
    doing: true,
    pattern:
      /\b(?:voldaan|voldoe|voldoet|voldoen|tegemoet(?:gekomen|komen|komt)?|gestand)\b(?: \p{L}+){0,3}? ?(?:aan)?\b/giu,
  },
  {
    outcome: 'FULFILLED',
    confidence: 0.93,
    doing: true,
    pattern:
      /\b(?:kom|komen|komt)(?: \p{L}+){0,4}? (?:mijn|de|deze|onze|zijn|haar) toezegging(?:en)?(?:[^;:!?]{0,160})? na\b|\b(?:doe|doet|doen)(?: \p{L}+){0,3}? (?:de|deze) (?:motie|toezegging)(?:[^;:!?]{0,160})? af\b|\blos(?:sen|t)?(?: \p{L}+){0,3}? (?:mijn|de|deze) toezegging(?:[^;:!?]{0,120})? in\b/giu,
  },
  {
    outcome: 'FULFILLED',
    confidence: 0.93,
    doing: true,
    pattern: /\bbeantwoord(?:t|en)? (?:ik|wij|we|het kabinet)(?: tevens| ook| hiermee)?(?= (?:de|deze) motie)/giu,
  },
  {
    outcome: 'FULFILLED',
    confidence: 0.9,
    doing: true,
    pattern:
      /\b(?:voer|voert|voeren)(?: \p{L}+){0,3}? (?:de|deze) moties?\b[^;:!?]{0,160}? uit\b|\b(?:voer|voert|voeren) (?:ik|wij|we|het kabinet|de regering)(?: \p{L}+){0,6}? uit\b|\buit te voeren\b|\b(?:zal|zullen|ga|gaan|wil|willen|kan|kunnen)\b[^;:!?]{0,160}? uitvoeren\b/giu,
  },
  {
    outcome: 'FULFILLED',
    confidence: 0.87,
    doing: true,
    rank: 1,
    pattern:
      /\b(?:in navolging van|ter uitvoering van|ter invulling van|conform|overeenkomstig|in lijn met|zoals (?:verzocht|gevraagd) (?:in|door|met|via|bij))\b/giu,
  },
  {
    outcome: 'PENDING',
    confidence: 0.9,
    pattern:
      /\bstand van zaken\b|\bin (?:uitvoering|behandeling)\b|\bvertraging\b|\buitstel\b|\bkom(?: ik| wij)?(?: \p{L}+){0,5} terug op\b|\bopgepakt\b|\bin voorbereiding\b|\bopenstaand(?:e)?\b|\bdoorlopend\b|\bloopt nog\b|\b(?:deadline|termijn)\b[^;:!?]{0,80} verplaatsen\b|\bnog geen (?:uitvoering|invulling|gevolg)\b/giu,
    rank: 1,
  },
  {
    outcome: 'RESPONSE',
    confidence: 0.93,
    rank: 1,
    pattern:
      /\b(?:(?:kabinets|beleids)?reacties?(?: [^.;:,]{0,60})? op|reageer(?:t)?(?: \p{L}+){0,4} op|in antwoord op|(?:ga|gaan|gaat)(?: \p{L}+){0,6} in op)\b/giu,
  },
  { outcome: 'RESPONSE', confidence: 0.75, rank: 2, pattern: /\b(?:naar aanleiding van|n\.a\.v\.)(?= )/giu },
  {
    outcome: 'PENDING',
    confidence: 0.8,
    rank: 2,
    pattern:
      /\b(?:zal|zullen|ga|gaan)\b[^.;:]{0,160}\b(?:informeren|betrekken|uitwerken|bezien|onderzoeken|meenemen|uitvoeren|sturen|terugkomen|rapporteren|verkennen)\b|\b(?:te|kunnen|nader) (?:kunnen )?informeren\b|\b(?:bezie|onderzoek|betrek|verken|werk)(?:t)? (?:ik|het kabinet|wij)\b|\bwordt (?:nu |thans |momenteel |nader )?(?:uitgewerkt|uitgevoerd|onderzocht|bezien|verkend|betrokken)\b|\bzorgvuldig bekeken\b|\binformeer(?:t|en)? (?:ik|wij|het kabinet|de minister)\b(?=[^;:!?]{0,120}\b(?:kwartaal|zomer|najaar|voorjaar|later|20\d\d|jaar|maand)\b)/giu,
  },
];
/** At the head of a title these nouns say what the letter does. */
const TITLES: readonly Form[] = [
  { outcome: 'REJECTED', confidence: 0.9, pattern: /^.{0,80}\bniet uitvoeren\b/giu },
  {
    outcome: 'PENDING',
    confidence: 0.85,
    pattern:
      /^(?:\p{L}+ ){0,2}(?:stand van zaken|uitstel|uitstelbrief|voortgang|planning|wijze van uitvoering|aanpak)\b|^.{0,60}\bwijze waarop\b|^tussenbericht\b/giu,
  },
  { outcome: 'APPRECIATION', confidence: 0.95, pattern: /^(?:\p{L}+ )?appreciaties?\b/giu },
  {
    outcome: 'FULFILLED',
    confidence: 0.75,
    rank: 1,
    pattern:
      /^(?:brief (?:over|inzake) )?(?:de )?(?:uitvoering|invulling|uitwerking|afdoening|afhandeling|nakoming|gestanddoening)\b/giu,
  },
  {
    outcome: 'FULFILLED',
    confidence: 0.7,
    rank: 2,
    pattern:
      /\b(?:uitvoering|invulling|uitwerking) (?:van |aan )?(?:(?:de|het|een) )?(?=(?:(?:aangenomen|gewijzigde|nader) ){0,3}moties?\b)/giu,
  },
  {
    outcome: 'RESPONSE',
    confidence: 0.93,
    rank: 1,
    pattern: /^(?:\p{L}+ ){0,2}(?:kabinetsreactie|beleidsreactie|reactie|beantwoording|antwoord)\b/giu,
  },
];

const ASKS =
  /^(?:(?:nader|nieuw|hernieuwd) )?(?:verzoek(?:en)?|voorstel|agendering|rappel|toestemming|verzoek om|commissieverzoek|brief (?:van de )?(?:commissie|presidium)|aan (?:de )?(?:min|minister|stas|staatssecretaris))\b/i;

/** All phrases of a sentence that state an outcome, in order of place. `title`: it is a heading or subject line. */
export function triggersIn(text: string, title: boolean): Trigger[] {
  // Who asks for a letter says nothing of what was done.
  if (title && ASKS.test(text)) return [];
  const titled = title ? matches(text, TITLES) : [];
  // The topic of a title ("… laten voldoen aan …") states nothing once its first words do.
  return titled.length > 0 ? titled : matches(text, FORMS);
}

function matches(text: string, forms: readonly Form[]): Trigger[] {
  return forms
    .flatMap(({ outcome, pattern, confidence, doing, rank }) =>
      [...text.matchAll(pattern)].map((match) => ({
        outcome,
        confidence,
        doing: doing ?? false,
        rank: rank ?? 0,
        start: match.index,
        end: match.index + match[0].length,
      })),
    )
    .sort((a, b) => a.start - b.start || a.rank - b.rank);
}
