/** What Dutch ministers write of a motion or toezegging that is carried out; `modality.ts` reads denial, degree and tense around it. */
import { anyOf, type Form } from './form.ts';
import { SENDER } from './verb-classes.ts';

/** Participles that say a thing asked for or promised was done. */
const DONE =
  'afgedaan|afgehandeld|afgerond|afgewikkeld|afgesloten|uitgevoerd|nagekomen|ingelost|ingewilligd|ingevuld|gestand gedaan|gestand te doen|vormgegeven|gehonoreerd|geëffectueerd|gerealiseerd|verwezenlijkt|voltooid|doorgehaald|doorgestreept|geschrapt|afgevoerd|geïmplementeerd|vervuld|volbracht|waargemaakt|verzilverd|in vervulling gegaan|opgevolgd|geëerbiedigd|nagevolgd|doorgevoerd|tot een goed einde (?:gekomen|gebracht)|ten uitvoer gebracht|ten uitvoer gelegd';
const DEGREES =
  'deels|gedeeltelijk|ten dele|grotendeels|voor een (?:groot |belangrijk |klein )?deel|voor de helft|half|slechts beperkt|op onderdelen';

export const DONE_OR_TO_DO: readonly Form[] = [
  {
    outcome: 'PARTIAL',
    confidence: 0.93,
    phrases: anyOf([
      String.raw`\bnog niet (?:geheel|volledig|helemaal) (?:${DONE}|voldaan)(?![\p{L}])`,
      String.raw`\bslechts (?:voor een deel|ten dele|deels|gedeeltelijk|beperkt)\b`,
      String.raw`^Voor (?:de overige|de andere|de rest|deze|die) [^.;:,]{0,60} (?:is|zijn|wordt|worden) [^.;:,]{0,60}\b(?:motie|toezegging)\b[^.;:,]{0,30}\bniet (?:${DONE}|voldaan)(?![\p{L}])`,
      String.raw`(?<![\p{L}])(?:${DEGREES}) (?:${DONE}|voldaan|gereed|uitvoering|invulling)(?![\p{L}])`,
    ]),
  },
  {
    outcome: 'FULFILLED',
    confidence: 0.97,
    doing: true,
    phrases: anyOf([
      String.raw`\b(?:invulling|uitvoering|gevolg|gehoor|opvolging|vervolg|uitwerking|vorm)(?: (?:wil|willen|te|wordt|worden|is|kan|kunnen|zal|zullen|heb|hebben|heeft|ik|wij|we|geef|geeft|gaf|geven|gegeven|het|kabinet|de|regering|minister)){0,5} aan\b`,
    ]),
  },
  {
    outcome: 'FULFILLED',
    confidence: 0.95,
    doing: true,
    phrases: anyOf([
      String.raw`\b(?:invulling|uitvoering|gevolg|gehoor|opvolging|vervolg)(?: (?:te|is|wordt|worden|kan|zal|heb|kunnen|ook|hiermee|hebben|heeft)){0,3} ge(?:ef|ven|geven)\b`,
    ]),
  },
  {
    outcome: 'FULFILLED',
    confidence: 0.95,
    doing: true,
    phrases: anyOf([
      String.raw`\b(?:geef|geeft|geven|gaf|gaven)(?: \p{L}+){0,8}? (?:uitvoering|invulling|gevolg|gehoor|opvolging|vervolg)\b`,
    ]),
  },
  {
    outcome: 'FULFILLED',
    confidence: 0.8,
    doing: true,
    rank: 2,
    phrases: anyOf([
      String.raw`\b(?:treft u|vindt u|is opgenomen|zijn opgenomen|ontvangt u|ontvangt uw Kamer|stuur ik|bied ik|zend ik|doe ik)\b[^;:!?]{0,120}?\b(?:bijlage|bijgaand|hierbij|aan|toe|toekomen)\b`,
    ]),
  },
  {
    outcome: 'FULFILLED',
    confidence: 0.97,
    doing: true,
    phrases: anyOf([
      String.raw`\bals (?:zijnde |hiermee |daarmee )?(?:${DONE}|voldaan)(?![\p{L}])`,
      String.raw`(?<![\p{L}-])(?:${DONE})(?![\p{L}])`,
    ]),
  },
  {
    outcome: 'FULFILLED',
    confidence: 0.95,
    doing: true,
    phrases: anyOf([
      String.raw`\b(?:voldaan|voldoe|voldoet|voldoen|tegemoet(?:gekomen|komen|komt)?|gestand|gekweten)\b(?: \p{L}+){0,3}? ?(?:aan)?\b`,
      String.raw`\b(?:zijn|haar|hun) beslag (?:gekregen|krijgt|kreeg)\b`,
      String.raw`\bbeslag gekregen\b`,
    ]),
  },
  {
    outcome: 'FULFILLED',
    confidence: 0.93,
    doing: true,
    phrases: anyOf([
      String.raw`\b(?:kom|komen|komt)(?: \p{L}+){0,4}? (?:mijn|de|deze|die|onze|zijn|haar) (?:\p{L}+ )?toezegging(?:en)?(?:[^;:!?]{0,160})? na\b`,
      String.raw`\b(?:doe|doet|doen)(?: \p{L}+){0,6}? (?:moties?|toezegging(?:en)?)(?![\p{L}])(?:[^;:!?]{0,160})? af\b`,
      String.raw`\b(?:doen? (?:ik|wij|we)(?: \p{L}+){0,4} af|kom(?:en)? (?:ik|wij|we)(?: \p{L}+){0,4} na|los(?:sen)? (?:ik|wij|we)(?: \p{L}+){0,4} in)(?=[.,;]|$)`,
      String.raw`\blos(?:sen|t)?(?: \p{L}+){0,3}? (?:mijn|de|deze|die) (?:\p{L}+ )?toezegging(?:[^;:!?]{0,120})? in\b`,
    ]),
  },
  {
    outcome: 'FULFILLED',
    confidence: 0.93,
    doing: true,
    phrases: anyOf([
      String.raw`\b(?:is|vormt|betreft) (?:\p{L}+ ){0,3}(?:afdoening|invulling|uitvoering|nakoming) van (?:de|deze|mijn)\b`,
      String.raw`\b(?:zie|ziet|zien|beschouw\p{L}*) [^.;:]{0,80}\bals (?:een |de )?(?:nadere |verdere )?(?:invulling|uitvoering|uitwerking) van\b`,
      String.raw`\btot uitvoering (?:gekomen|gebracht|komt|komen|brengen|is gekomen|is gebracht)\b`,
      String.raw`\brecht gedaan(?: aan)?\b`,
      String.raw`\b(?:hiermee|daarmee) sluit(?:en)? (?:${SENDER}) [^.;:]{0,40}aan bij\b`,
      String.raw`\b(?:is|zijn|heb ik|hebben wij)\b[^.;:]{0,80}\b(?:verwerkt|overgenomen|gecodificeerd|verankerd|opgenomen) in (?!de planning|het programma|de agenda)`,
      String.raw`\b(?:is|zijn|heb ik|hebben wij) (?:in|bij) (?:de|het|mijn|onze|dit|deze) [^.;:]{0,60}\b(?:verwerkt|overgenomen|verankerd|opgenomen)\b`,
      String.raw`\bkan(?: \p{L}+){0,3} van (?:de|onze|mijn) lijst\b`,
      String.raw`\bvan (?:de|ons|onze|mijn) lijst(?:je)?\b[^.;:]{0,50}\b(?:gehaald|afgevoerd|verwijderd|geschrapt|af)\b`,
      String.raw`\b(?:komt|kwam|gekomen) (?:ook |daarmee )?tot uitvoering\b`,
      String.raw`\bin(?: de)?\b[^.;:]{0,80}\b(?:gevraagde|verzochte|bedoelde) \p{L}+ is voorzien\b`,
      String.raw`\b(?:heb|hebben|is|zijn)\b[^.;:]{0,120}\b(?:betrokken bij|meegenomen (?:in|bij)|rekening gehouden met)\b`,
      String.raw`\bbeantwoord(?:t|en)? (?:ik|wij|we|het kabinet)(?: tevens| ook| hiermee)?(?= (?:de|deze) motie)`,
    ]),
  },
  {
    outcome: 'FULFILLED',
    confidence: 0.9,
    doing: true,
    phrases: anyOf([
      String.raw`\b(?:voer|voert|voeren)(?: \p{L}+){0,3}? (?:de|deze|die|haar) ?(?:moties?)?\b[^;:!?]{0,160}? uit\b`,
      String.raw`\b(?:voer|voert|voeren) (?:${SENDER})(?: \p{L}+){0,6}? uit\b`,
      String.raw`\buit te voeren\b`,
      String.raw`\b(?:motie|toezegging|haar|deze|die)\b[^.;:]{0,60} (?:uitvoer|nakom|inlos)(?:t|en)?(?=[.,;]|$)`,
      String.raw`\b(?:zal|zullen|ga|gaan|wil|willen|kan|kunnen)\b[^;:!?]{0,160}? uitvoeren\b`,
      String.raw`\b(?:kan|kunnen|zal|zullen|wil|willen)\b[^;:!?]{0,120}? (?:nakomen|inwilligen|honoreren|inlossen|gestand doen)\b`,
    ]),
  },
  {
    outcome: 'FULFILLED',
    confidence: 0.8,
    doing: true,
    rank: 2,
    phrases: anyOf([
      String.raw`\b(?:heeft|hebben) (?:\p{L}+ ){0,3}(?:geleid tot|ertoe geleid dat|geresulteerd in)\b(?! (?:\p{L}+ ){0,2}(?:vragen|discussie|onrust|reacties|kritiek|debat))`,
      String.raw`\b(?:is|was|vormde) (?:(?!geen )\p{L}+ ){0,4}aanleiding (?:geweest |geworden )?(?:om|voor)\b`,
    ]),
  },
  {
    outcome: 'FULFILLED',
    confidence: 0.87,
    doing: true,
    rank: 1,
    phrases: anyOf([
      String.raw`\b(?:in navolging van|(?:uitvoering|invulling|gevolg|gehoor|opvolging|vervolg) gevend aan|ter uitvoering van|ter invulling van|ter voldoening aan|conform|overeenkomstig|in lijn met|in de geest van|zoals (?:verzocht|gevraagd) (?:in|door|met|via|bij)|zoals (?=(?:in )?(?:de|deze|het lid|de leden)\b[^.;:]{0,160}\b(?:vraagt|vragen|verzoekt|verzoeken|beoogt|voorstelt|bepleit|vroeg|verzocht)\b))`,
    ]),
  },
];
