/** What Dutch ministers write of a motion or toezegging, by what it means for it. */
import type { Form } from './outcomes.ts';

/** Participles that say a thing asked for or promised was done. */
const DONE =
  'afgedaan|afgehandeld|afgerond|afgewikkeld|afgesloten|uitgevoerd|nagekomen|ingelost|ingewilligd|ingevuld|gestand gedaan|gestand te doen|vormgegeven|gehonoreerd|geëffectueerd|gerealiseerd|verwezenlijkt|voltooid|doorgehaald|doorgestreept|geschrapt|afgevoerd|geïmplementeerd|vervuld|volbracht|waargemaakt|verzilverd|in vervulling gegaan|tot een goed einde (?:gekomen|gebracht)|ten uitvoer gebracht|ten uitvoer gelegd';
const DEGREES =
  'deels|gedeeltelijk|ten dele|grotendeels|voor een (?:groot |belangrijk |klein )?deel|voor de helft|half|slechts beperkt|op onderdelen';
const MINISTERS =
  '(?:minister|ministerie|staatssecretaris|bewindspersoon|ambt(?:s)?genoot|ambt(?:s)?genote|collega|opvolger|kabinet|departement|minister-president|VWS|SZW|BZK|OCW|JenV|J&V|IenW|I&W|LNV|LVVN|EZK?|KGG|VRO|BZ|BHOS|Financiën|Defensie|AenM|AZ)';
const I = '(?:ik|wij|we|het kabinet|de regering)';
/** What is under way when somebody does it. */
const WORKS =
  'onderzoekt?|onderzoeken|verkent?|verkennen|inventariseert?|bezien?|beziet|bekijkt?|bespreekt?|bespreken|betrekt?|betrekken|werkt?|werken|ontwikkelt?|ontwikkelen|voert? (?:hierover|daarover|momenteel)|bereidt?|bereiden|treedt? (?:hierover )?in (?:overleg|gesprek)';

/** Of a motion or toezegging that the sentence names or points at. */
export const STATED: readonly Form[] = [
  {
    outcome: 'REJECTED',
    confidence: 0.93,
    pattern:
      /\bniet[- ]uitgevoerde\b|\bhet niet uitvoeren\b|\b(?:zie|ziet|zien)(?: ik| het kabinet| wij)?(?: \p{L}+){0,4} (?<!nog )geen (?:aanleiding|reden|mogelijkheid|ruimte|noodzaak|grond|toegevoegde waarde|meerwaarde)\b|\blaat(?:en)? (?:ik|wij|het kabinet)? ?(?:de|deze) motie (?:verder |dan ook )?rusten|\bniet te beantwoorden\b|\bniet uitvoerbaar\b|\bonuitvoerbaar\b|\bnaast (?:mij|me|ons|zich) neer/giu,
  },
  {
    outcome: 'REJECTED',
    confidence: 0.9,
    pattern:
      /\bniet (?:zal|zullen|wil|willen|kan|kunnen|ga|gaan) (?:worden )?uitvoeren\b|\b(?:neem|nemen|neemt)(?: \p{L}+){0,8} niet over\b|\bniet overgenomen\b|\bafgewezen\b|\bwijs(?:t)?(?: \p{L}+){0,8} af\b|\b(?:zie|ziet|zien)(?: \p{L}+){0,6} af van\b|\bniet op(?:ge)?volg(?:d|en)\b|\b(?:volg|volgen) (?:ik|wij)(?: \p{L}+){0,8} niet\b|\bniet in te willigen\b|\b(?:moet|moeten|wil|willen|zal|zullen)\b[^.;:]{0,80}\bafzien van\b|\bniet tot uitvoering\b|\bafgezien van (?:de )?uitvoering\b|\bniet bereid\b|\bterugkomen (?:van|op) (?:mijn|de|deze|die) toezegging|\b(?:is|wordt|heb ik|hebben wij|zijn)\b[^.;:]{0,80}\bafgezien\b|\bvan (?:de )?uitvoering\b[^.;:]{0,80}\bafgezien\b|\bkies(?:t)? (?:ik|het kabinet|wij)?[^.;:]{0,20}\b(?:er )?niet voor\b|\bstuit(?:en)?\b[^.;:]{0,60}\bbezwar|\bbestaat (?:\p{L}+ ){0,4}geen (?:behoefte|ruimte|dekking|wettelijke grondslag|noodzaak)\b|\bgeen gehoor\b(?= geven| te geven|$)|\bverbind(?:t|en)? (?:ik|wij|het kabinet)\b[^.;:]{0,80}\bgeen (?:vervolg|gevolg|consequenties)\b|\bwijz?en? (?:ik|wij)\b[^.;:]{0,60}\bvan de hand\b|\bniet in beleid om(?:gezet|te zetten| te zetten)\b|\bleg(?:gen)? (?:ik|wij)[^.;:]{0,60}\bnaast (?:mij|ons) neer\b/giu,
  },
  {
    outcome: 'TRANSFERRED',
    confidence: 0.95,
    pattern: new RegExp(
      `\\bop (?:het|de) (?:beleids)?(?:terrein|gebied|bord|portefeuille) van (?:de |het |mijn )?(?:\\p{L}+ )?${MINISTERS}(?![\\p{L}])|\\bword(?:t|en) (?:u|uw Kamer|de Kamer) (?:\\p{L}+ ){0,3}door (?:de |het |mijn )?(?:\\p{L}+ )?${MINISTERS}[^.;:]{0,60} (?:geïnformeerd|bericht|ingelicht)|\\b(?:ter hand genomen|opgepakt|afgehandeld|uitgevoerd|overgenomen|behandeld) door (?:de |het |mijn )?(?:\\p{L}+ )?${MINISTERS}(?![\\p{L}])|\\b(?:overgedragen aan|overgedragen|aan (?:hem|haar|hen) overgelaten|overgegaan naar|overgeheveld|overgenomen door (?:de |het |mijn )?${MINISTERS}|belegd bij|valt onder de verantwoordelijkheid van|doorgeleid(?: naar| aan)?|doorgezonden(?: aan)?|doorgestuurd(?: aan| naar)?|in handen gesteld van)(?![\\p{L}])|\\b(?:ligt|liggen|berust|rust|komt te liggen)(?: \\p{L}+){0,4} bij (?:de |het |mijn )?${MINISTERS}(?![\\p{L}])|\\b(?:die|dat|welke|en) (?:de|deze|die) (?:motie|toezegging) (?:van mij |inmiddels )?(?:heeft|had) overgenomen|\\bheeft (?:de|deze|die) (?:motie|toezegging) (?:van mij |inmiddels )?overgenomen|\\b(?:wordt|worden|zal|zullen) (?:verder |nader )?door (?:de |het |mijn )?${MINISTERS}[^.;:]{0,90} (?:opgepakt|uitgevoerd|afgehandeld|afgedaan|ter hand genomen)|\\b(?:laat|laten) ${I} (?:daarom |dan ook )?over aan (?:de |het |mijn |een )(?:\\p{L}+ )?${MINISTERS}(?![\\p{L}])`,
      'giu',
    ),
  },
  {
    outcome: 'LAPSED',
    confidence: 0.93,
    pattern:
      /\b(?:komen te vervallen|komt te vervallen|komt te vervallen|vervallen|vervalt|achterhaald|ingetrokken|overbodig|zonder voorwerp|zonder voorwerp geraakt|ingehaald door|(?:is|zijn) [^.;:]{0,60}ingehaald|niet (?:langer|meer) als openstaand|door de (?:feiten|tijd|actualiteit) ingehaald)\b|\bvoorwerp (?:komen te ontvallen|ontvallen|verloren)\b|\bals vervallen\b|\bniet (?:meer|langer) (?:opportuun|relevant|aan de orde|van toepassing|actueel|nodig)\b|\bgeen (?:betekenis|zin|belang|doel|uitvoering|opvolging|actie) meer\b|\b(?:hoeft|behoeft|behoeven) (?:\p{L}+ ){0,4}(?:niet|geen)(?: \p{L}+)? meer\b|\bgeen (?:afzonderlijke|verdere|nadere|aparte) (?:uitvoering|opvolging|invulling) (?:meer )?(?:nodig|behoeft|vereist|vergt)|\birrelevant (?:geworden|geraakt)\b|\b(?:doelloos|zinledig|zinloos|overbodig) (?:geworden|geraakt)\b|\bzijn (?:zin|betekenis) (?:heeft )?verloren|\bgeen plaats meer\b|\bmaterieel uitgewerkt\b|\bniet meer nodig\b|\b(?:betekenis|belang|zin|grondslag|grond|relevantie|actualiteit) (?:\p{L}+ )?(?:verloren|komen te ontvallen|ontvallen|weggevallen)\b/giu,
  },
  {
    outcome: 'HELD_OVER',
    confidence: 0.95,
    pattern:
      /\baangehouden\b|\b(?:laten weten|besloten|aangegeven|gemeld)\b[^.;:]{0,80}\baan te houden\b|\bop verzoek van\b[^.;:]{0,140}\baan te houden\b|\bstemming(?:en)?\b[^.;:]{0,60}\buitgesteld\b|\bverzoek van (?:de |het )?(?:indiener|indieners|lid)\b[^.;:]{0,60}\buitgesteld\b|\b(?:houdt|hield|houden)\b[^.;:]{0,60}\b(?:motie|haar|indiener|indienster|indieners|lid)\b[^.;:]{0,30}\baan\b/giu,
  },
  {
    outcome: 'VOTED_DOWN',
    confidence: 0.96,
    pattern:
      /\bverworpen\b|\bweggestemd\b|\b(?:haalde|haalden|behaalde|kreeg|kregen|verkreeg)\b[^.;:]{0,60}\bgeen meerderheid\b|\bgeen meerderheid (?:gevonden|gehaald|behaald|gekregen|verkregen)\b|\bniet (?:is |werd |zijn |werden )?aangenomen\b|\bhaalde het niet\b|\bhet niet (?:haalde|haalden|gehaald|redde)\b|\b(?:meerderheid|stemming(?:en)?|stemmen|door (?:de|uw) Kamer)\b[^.;:]{0,60}\bafgewezen\b|\bniet de (?:vereiste )?meerderheid\b|\bonvoldoende steun\b|\b(?:geen|niet de) (?:voldoende )?steun (?:van een meerderheid|gekregen|kreeg|behaald)\b|\bniet (?:op )?(?:de steun van )?een meerderheid\b|\bniet de (?:benodigde )?meerderheid\b|\b(?:die|welke) (?:de|uw) Kamer\b[^.;:]{0,60}\b(?:heeft )?(?:afgewezen|afgestemd|afwees|afstemde)\b|\bheeft (?:de|uw) Kamer\b[^.;:]{0,60}\bafgestemd\b|\bafgestemd\b|\b(?:niet|geen)\b[^.;:]{0,30}\bsteun van (?:de|een) meerderheid\b|\bbij (?:de )?stemming(?:en)?\b[^.;:]{0,40}\bniet gehaald\b/giu,
  },
  {
    outcome: 'APPRECIATION',
    confidence: 0.95,
    pattern:
      /\b(?:appreciaties?|apprecieer|ontraad|ontraadt|ontraden|ontijdig|ontijdige)\b|\boordeel\b[^.;:]{0,200}? aan (?:de|uw) Kamer|\baan het oordeel van (?:de|uw) Kamer\b|\b(?:geef|geeft|gaf|kreeg|krijgt|heeft|met) (?:ik |deze motie |de motie )?(?:de appreciatie |het oordeel |als oordeel )?(?:«|“|")?oordeel Kamer\b|\boordeel Kamer\b|\b(?:verzoek|vraag|adviseer|verzoeken|vragen) (?:ik|wij)\b[^.;:]{0,100}\b(?:aan te houden|in te trekken)\b|\b(?:ik|wij) (?:verzoek|vraag|verzoeken|vragen)\b[^.;:]{0,100}\b(?:aan te houden|in te trekken)\b|\bverzoekt (?:de|het|zij)[^.;:]{0,100}\b(?:aan te houden|in te trekken)\b|\bsteun in de rug\b|\b(?:ondersteuning|steun|aanmoediging)\b[^.;:]{0,50}\b(?:beleid|rug)\b/giu,
  },
  {
    outcome: 'PARTIAL',
    confidence: 0.93,
    pattern: new RegExp(
      `\\bnog niet (?:geheel|volledig|helemaal) (?:${DONE}|voldaan)(?![\\p{L}])|(?<![\\p{L}])(?:${DEGREES}) (?:${DONE}|voldaan|gereed|uitvoering|invulling)(?![\\p{L}])`,
      'giu',
    ),
  },
  {
    outcome: 'FULFILLED',
    confidence: 0.97,
    doing: true,
    pattern:
      /\b(?:invulling|uitvoering|gevolg|gehoor|opvolging|uitwerking|vorm)(?: (?:wil|willen|te|wordt|worden|is|kan|kunnen|zal|zullen|heb|hebben|heeft|ik|wij|we|geef|geeft|gaf|geven|gegeven|het|kabinet|de|regering|minister)){0,5} aan\b/giu,
  },
  {
    outcome: 'FULFILLED',
    confidence: 0.95,
    doing: true,
    pattern:
      /\b(?:invulling|uitvoering|gevolg|gehoor|opvolging)(?: (?:te|is|wordt|worden|kan|zal|heb|kunnen|ook|hiermee|hebben|heeft)){0,3} ge(?:ef|ven|geven)\b/giu,
  },
  {
    outcome: 'FULFILLED',
    confidence: 0.95,
    doing: true,
    pattern: /\b(?:geef|geeft|geven|gaf|gaven)(?: \p{L}+){0,8}? (?:uitvoering|invulling|gevolg|gehoor|opvolging)\b/giu,
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
    pattern: new RegExp(
      `\\bals (?:zijnde |hiermee |daarmee )?(?:${DONE}|voldaan)(?![\\p{L}])|(?<![\\p{L}-])(?:${DONE})(?![\\p{L}])`,
      'giu',
    ),
  },
  {
    outcome: 'FULFILLED',
    confidence: 0.95,
    doing: true,
    pattern:
      /\b(?:voldaan|voldoe|voldoet|voldoen|tegemoet(?:gekomen|komen|komt)?|gestand|gekweten)\b(?: \p{L}+){0,3}? ?(?:aan)?\b|\b(?:zijn|haar|hun) beslag (?:gekregen|krijgt|kreeg)\b|\bbeslag gekregen\b/giu,
  },
  {
    outcome: 'FULFILLED',
    confidence: 0.93,
    doing: true,
    pattern:
      /\b(?:kom|komen|komt)(?: \p{L}+){0,4}? (?:mijn|de|deze|die|onze|zijn|haar) (?:\p{L}+ )?toezegging(?:en)?(?:[^;:!?]{0,160})? na\b|\b(?:doe|doet|doen)(?: \p{L}+){0,3}? (?:de|deze) (?:motie|toezegging)(?:[^;:!?]{0,160})? af\b|\blos(?:sen|t)?(?: \p{L}+){0,3}? (?:mijn|de|deze|die) (?:\p{L}+ )?toezegging(?:[^;:!?]{0,120})? in\b/giu,
  },
  {
    outcome: 'FULFILLED',
    confidence: 0.93,
    doing: true,
    pattern:
      /\btot uitvoering (?:gekomen|gebracht|komt|komen|brengen|is gekomen|is gebracht)\b|\brecht gedaan(?: aan)?\b|\b(?:is|zijn|heb ik|hebben wij)\b[^.;:]{0,80}\b(?:verwerkt|overgenomen|gecodificeerd|verankerd|opgenomen) in (?!de planning|het programma|de agenda)|\bvan (?:de|ons|onze|mijn) lijst(?:je)?\b[^.;:]{0,50}\b(?:gehaald|afgevoerd|verwijderd|geschrapt|af)\b|\b(?:komt|kwam|gekomen) (?:ook |daarmee )?tot uitvoering\b|\bin(?: de)?\b[^.;:]{0,80}\b(?:gevraagde|verzochte|bedoelde) \p{L}+ is voorzien\b|\b(?:heb|hebben|is|zijn)\b[^.;:]{0,120}\bbetrokken bij\b|\bbeantwoord(?:t|en)? (?:ik|wij|we|het kabinet)(?: tevens| ook| hiermee)?(?= (?:de|deze) motie)/giu,
  },
  {
    outcome: 'FULFILLED',
    confidence: 0.9,
    doing: true,
    pattern:
      /\b(?:voer|voert|voeren)(?: \p{L}+){0,3}? (?:de|deze|die|haar) ?(?:moties?)?\b[^;:!?]{0,160}? uit\b|\b(?:voer|voert|voeren) (?:ik|wij|we|het kabinet|de regering)(?: \p{L}+){0,6}? uit\b|\buit te voeren\b|\b(?:zal|zullen|ga|gaan|wil|willen|kan|kunnen)\b[^;:!?]{0,160}? uitvoeren\b|\b(?:kan|kunnen|zal|zullen|wil|willen)\b[^;:!?]{0,120}? (?:nakomen|inwilligen|honoreren|inlossen|gestand doen)\b/giu,
  },
  {
    outcome: 'FULFILLED',
    confidence: 0.87,
    doing: true,
    rank: 1,
    pattern:
      /\b(?:in navolging van|ter uitvoering van|ter invulling van|ter voldoening aan|conform|overeenkomstig|in lijn met|in de geest van|zoals (?:verzocht|gevraagd) (?:in|door|met|via|bij))\b/giu,
  },
  {
    outcome: 'PENDING',
    confidence: 0.9,
    pattern:
      /\bin (?:uitvoering|behandeling|voorbereiding|bewerking)\b|\bvertraging\b|\buitstel\b|\bkom(?: ik| wij)?(?: \p{L}+){0,5} terug op\b|\bopgepakt\b|(?<!niet (?:langer|meer) als )(?<!niet (?:langer|meer) )\bopenstaan(?:d|de)?\b|\bstaat nog open\b|\bblijft open(?:staan)?\b|\bdoorlopend\b|\bloopt nog\b|\b(?:deadline|termijn)\b[^;:!?]{0,80} verplaatsen\b|\bnog geen (?:uitvoering|invulling|gevolg|uitsluitsel)\b|\bnog onderwerp van\b|\bnog niet (?:zover|gereed|klaar|rond|volledig gereed)\b|\b(?:neem|neemt|nemen)(?: \p{L}+){0,8} mee\b|\bmeegenomen\b|\b(?:betrek|betrekt|betrokken) (?:ik|wij|het kabinet|bij)\b|\blukt het (?:mij |ons )?(?:helaas |nog )?niet\b[^.;:]{0,120}\b(?:termijn|tijdig|op tijd|vóór|voor)\b|\blater (?:wordt |worden )?(?:ingevuld|uitgevoerd|nagekomen|afgedaan)\b|\bop welke wijze ik (?:de|deze) motie\b|\bter hand (?:genomen|neem|nemen)\b|\bin gang gezet\b|\b(?:in|nader) beraad\b|\bnog gaande\b|\bafwachten\b|\bin afwachting van\b|\b(?:bekijk|ga) (?:ik|wij) (?:na |nog |momenteel |nader )?(?:hoe|of|op welke)\b|\bwordt (?:er )?(?:momenteel |thans |nu |nog |op dit moment )?gewerkt aan\b|\bblijft (?:\p{L}+ ){0,3}(?:op de lijst|van kracht|in behandeling)\b|\bniet (?:haalbaar|gelukt)\b|\bin (?:overleg|gesprek) met\b|\baan de slag\b|\b(?:is|zijn|wordt) (?:helaas )?vertraagd\b|\bkomt aan de orde\b|\b(?:afrondende|laatste|voorbereidende) fase\b|\btermijn\b[^.;:]{0,60}\bniet haalbaar\b|\bmeer tijd dan\b|\blater dan (?:gepland|voorzien|toegezegd|beoogd)\b|\bvorm kan worden gegeven\b|\bwordt\b[^.;:]{0,80}\bgewerkt\b|\b(?:zal|zullen|ga|gaan) (?:ik|wij|het kabinet)?\b[^.;:]{0,80}\b(?:handelen|gehoor geven)\b|\bonder de aandacht (?:van|gebracht)\b|\bom (?:enig|wat|nog even) geduld\b/giu,
    rank: 1,
  },
  {
    outcome: 'RESPONSE',
    confidence: 0.93,
    rank: 1,
    pattern:
      /\b(?:(?:(?:kabinets|beleids)?reacties?|zienswijze|commentaar)(?: [^.;:,]{0,60})? op|reageer(?:t)?(?: \p{L}+){0,4} op|reageer(?:t)? ik\b|in antwoord op|(?:ga|gaan|gaat)\b[^.;:]{0,140}? in op)\b/giu,
  },
  { outcome: 'PENDING', confidence: 0.75, rank: 2, pattern: /\bstand van zaken\b/giu },
  {
    outcome: 'PENDING',
    confidence: 0.8,
    rank: 2,
    pattern:
      /\b(?:ontvangt|ontvangen|volgt|komt|stuur|zend|verwacht)\b[^.;:]{0,100}\b(?:na de|in het|in de|uiterlijk|vóór|voor|begin|eind|medio|later)\b[^.;:]{0,40}\b(?:zomer|najaar|voorjaar|kwartaal|reces|jaar|20\d\d|januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december)\b/giu,
  },
  {
    outcome: 'MENTION',
    confidence: 0.75,
    rank: 1,
    pattern:
      /\b(?:is|zijn|werd|werden|heeft|hebben)\b[^.;:]{0,120}\baangenomen\b|\baangenomen\b(?= (?:is|werd|zijn))/giu,
  },
  { outcome: 'RESPONSE', confidence: 0.75, rank: 2, pattern: /\b(?:naar aanleiding van|n\.a\.v\.)(?= )/giu },
  {
    outcome: 'PENDING',
    confidence: 0.8,
    rank: 2,
    pattern:
      /\b(?:zal|zullen|ga|gaan)\b[^.;:]{0,160}\b(?:informeren|betrekken|uitwerken|bezien|onderzoeken|meenemen|uitvoeren|sturen|terugkomen|rapporteren|verkennen)\b|\b(?:te|kunnen|nader) (?:kunnen )?informeren\b|\b(?:bezie|onderzoek|betrek|verken|werk)(?:t)? (?:ik|het kabinet|wij)\b|\bwordt (?:nu |thans |momenteel |nader )?(?:uitgewerkt|uitgevoerd|onderzocht|bezien|verkend|betrokken)\b|\bzorgvuldig bekeken\b|\b(?:wil|willen) (?:ik|wij)?[^.;:]{0,80}\bafwachten\b|\binformeer(?:t|en)? (?:ik|wij|het kabinet|de minister)\b(?=[^;:!?]{0,120}\b(?:kwartaal|zomer|najaar|voorjaar|later|20\d\d|jaar|maand)\b)/giu,
  },
];

/** What was promised was done, told without the word: only of a promise just spoken of. */
export const KEPT: readonly Form[] = [
  {
    outcome: 'FULFILLED',
    confidence: 0.72,
    pattern:
      /\b(?:treft|vindt|ontvangt) u\b[^.;:]{0,120}\b(?:aan|bijlage|bijgaand|hierbij)\b|\b(?:gaat|is|zijn) (?:als bijlage|bijgevoegd|bijgesloten)\b|\b(?:is|zijn)\b[^.;:]{0,140}\b(?:gezonden|verzonden|gestuurd|verstuurd|toegestuurd|toegezonden|aangeboden|gepubliceerd|geplaatst|bijgevoegd|gevoegd|gegeven|opgesteld|ingewilligd|verschenen|gedaan|gebeurd|aangepast|ingevoerd|geregeld|ingericht|geopend|vastgesteld|besproken)\b|\bbij dezen\b|\bheeft\b[^.;:]{0,80}\bplaatsgevonden\b|\bheb(?:ben)? (?:ik|wij)\b[^.;:]{0,140}\b(?:gezonden|gestuurd|toegestuurd|toegezonden|geïnformeerd|aangeboden|besproken|gesproken|gegeven)\b|\bhet antwoord (?:luidt|is)\b|\b(?:bied|stuur|zend|doe) ik u\b[^.;:]{0,100}\b(?:aan|toe|toekomen)\b/giu,
  },
];

/** What was promised is still to come: only of a promise just spoken of. */
export const TO_COME: readonly Form[] = [
  {
    outcome: 'PENDING',
    confidence: 0.66,
    pattern:
      /\b(?:volgt|volgen|verschijnt|verschijnen|ontvangt|ontvangen|verwacht|zal|zullen|gaat|komt|komen|wordt|worden|vindt|vinden|start|starten|begint|beginnen|hoop|stuur|zend|deel|bericht)\b[^.;:]{0,140}\b(?:januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december|kwartaal|zomer\p{L}*|najaar|voorjaar|\p{L}*reces|20\d\d|binnenkort|spoedig|later|volgende?|komende?|begin|eind|medio|zodra|wanneer|daarna|nader)(?![\p{L}])|\bnog (?:niet|geen|gaande|bezig|steeds)\b|\bpas (?:in|na|later|begin|eind)\b/giu,
  },
];

/** Of what was spoken of before, without naming it. */
export const IMPLIED: readonly Form[] = [
  {
    outcome: 'APPRECIATION',
    confidence: 0.8,
    pattern: /\boordeel\b[^.;:]{0,60} aan (?:de|uw) Kamer\b|\b(?:ontraad|ontraden) (?:ik|wij)\b|\bsteun in de rug\b/gu,
  },
  {
    outcome: 'PENDING',
    confidence: 0.75,
    pattern: /\b(?:deadline|termijn|datum)\b[^.;:]{0,80}\b(?:verplaatsen|verlengen|verzetten|aan te passen)\b/gu,
  },
  {
    outcome: 'FULFILLED',
    confidence: 0.8,
    pattern:
      /\b(?:[Dd]at|[Dd]it) (?:doe|doen|gebeurt) (?:ik |wij )?(?:hierbij|hiermee|bij dezen?|met deze brief|in deze brief|via deze brief)\b/gu,
  },
  {
    outcome: 'FULFILLED',
    confidence: 0.72,
    pattern:
      /\b(?:[Hh]iermee|[Dd]aarmee|[Mm]et deze brief|[Hh]ierdoor) (?:is|heb ik|hebben wij|wordt) (?:hieraan|daaraan|aan (?:dit|dat|het|de) (?:verzoek|wens|oproep))[^.;:]{0,40}\b(?:voldaan|tegemoetgekomen|gehoor gegeven|gevolg gegeven)\b|\b(?:hieraan|daaraan) (?:is|heb ik|hebben wij)[^.;:]{0,80}\b(?:voldaan|gevolg gegeven|gehoor gegeven|tegemoetgekomen)\b/gu,
  },
  {
    outcome: 'FULFILLED',
    confidence: 0.68,
    pattern: /\b(?:hierin|daarin)\b[^.;:]{0,30}\bvoorzien\b|\b(?:dat|dit) is (?:inmiddels |ook |al )?gebeurd\b/giu,
  },
  {
    outcome: 'PARTIAL',
    confidence: 0.68,
    pattern: /\b(?:is|zijn)\b[^.;]{0,80}\b(?:gebeurd|gereed|gerealiseerd|geregeld)\b[^.;]{0,80}\bnog niet\b/giu,
  },
  {
    outcome: 'TRANSFERRED',
    confidence: 0.68,
    pattern: new RegExp(
      `\\b(?:neergelegd|belegd) bij\\b|^(?:De|Mijn|Het) (?:\\p{L}+ )?${MINISTERS}(?![\\p{L}])[^.;:]{0,60} (?:zal|informeert|bericht) (?:u|uw Kamer|de Kamer)(?![\\p{L}])|\\b${MINISTERS}\\b[^.;:]{0,60} heeft\\b[^.;:]{0,80}\\b(?:op zich genomen|naar zich toe getrokken|overgenomen)\\b|\\blaat ik\\b[^.;:]{0,40}\\b(?:over )?aan (?:een |het )(?:volgend|nieuw)e? kabinet\\b|\\b(?:ligt|berust|rust)\\b[^.;:]{0,30} bij (?:de |het |mijn )?${MINISTERS}(?![\\p{L}])`,
      'giu',
    ),
  },
  {
    outcome: 'REJECTED',
    confidence: 0.68,
    pattern:
      /\b(?:blijkt|is|zijn)\b[^.;:]{0,40}\bniet (?:mogelijk|haalbaar|uitvoerbaar)\b|\bziet\b[^.;:]{0,60}\bgeen (?:ruimte|aanleiding|reden|mogelijkheid)\b|\bgeen vervolg\b|\b(?:zie|zien) (?:ik|wij)? ?(?:\p{L}+ ){0,5}geen (?:aanleiding|reden|ruimte|noodzaak|meerwaarde|toegevoegde waarde|mogelijkheid)\b|\blaten de motie (?:verder )?rusten|\b(?:daar|hier)(?:aan|toe) (?:geef|geven|kan|kunnen|wil|willen|ga|gaan) (?:ik|wij)[^.;:]{0,60}\b(?:geen|niet)\b|\bacht(?:en)? (?:ik|wij|het kabinet)\b[^.;:]{0,60}\b(?:niet (?:wenselijk|opportuun|nodig|verantwoord|proportioneel|haalbaar|uitvoerbaar|passend|mogelijk|verstandig)|on(?:wenselijk|verantwoord|nodig|verstandig|uitvoerbaar|haalbaar)|disproportioneel|te ver)|\bbesloten\b[^.;:]{0,120}\bniet (?:in te|over te|uit te|te)\b|\b(?:ben|zijn) (?:ik|wij) (?:dan ook |daarom )?niet voornemens\b|\b(?:wil|ga|zal) ik\b[^.;:]{0,40}\bniet\b|\bvoel(?:en)? (?:ik|wij) niet(?: \p{L}+)? voor\b|\bzie (?:ik )?(?:daarom |dan ook )?(?:hiervan|daarvan|ervan)? ?af\b|\bneem ik\b[^.;:]{0,60}\bniet over\b/giu,
  },
  {
    outcome: 'PENDING',
    confidence: 0.66,
    pattern:
      /\bloopt (?:\p{L}+ ){0,2}door\b|\b(?:onderzoek|overleg|gesprek|proces|inventarisatie|traject|uitvoering) (?:\p{L}+ )?loopt\b|\b(?:zal|zullen|ga) (?:ik|wij)\b[^.;:]{0,80}\b(?:hierover|daarover)\b[^.;:]{0,60}\b(?:informeren|berichten)\b|\bnog geen uitsluitsel\b|\b(?:daarin|hierin|daarbij|hierbij) mee\b|\b(?:neem|nemen) (?:ik|wij) (?:daarin|hierin|daarbij|hierbij|dit|dat)(?: \p{L}+){0,3} mee\b|\beerst (?:\p{L}+ ){0,8}afwachten\b|\b(?:onderzoek|verken|bezie|bekijk) (?:ik|wij)\b|\b(?:ben|zijn) (?:ik|wij)\b[^.;:]{0,60}\bin gesprek\b|\bwordt\b[^.;:]{0,60}\b(?:momenteel|thans|op dit moment|nu) (?:\p{L}+ ){0,3}(?:onderzocht|uitgewerkt|bezien|verkend|voorbereid|gewerkt)\b|\b(?:op dit moment|momenteel|thans) (?:wordt|worden|werk|werken|onderzoek|verken|loopt|lopen)\b|\bwerk(?:en)? (?:ik|wij)\b[^.;:]{0,60}\buit\b|\bis (?:inmiddels |onlangs |in \p{L}+ )?(?:gestart|begonnen|in gang gezet)\b|\bnaar verwachting\b|\bin voorbereiding\b|\bwordt (?:\p{L}+ ){0,3}(?:onderhandeld|overlegd|gesproken|gewerkt)\b|\bnog niet (?:afgerond|gereed|klaar|beschikbaar)\b|\bvergt (?:\p{L}+ ){0,3}(?:meer )?tijd\b/giu,
  },
  {
    outcome: 'FULFILLED',
    confidence: 0.62,
    pattern:
      /\b(?:is|zijn|werd|werden)\b[^.;:]{0,60}\b(?:sinds|inmiddels|per|op|in|vanaf|begin|eind|medio|vorig|vorige)\b[^.;:]{0,60}\b(?:geopend|ingevoerd|ingesteld|opgericht|vastgesteld|gepubliceerd|verschenen|aangepast|ingericht|beschikbaar|operationeel|in werking|van kracht|online|gelanceerd|opgeleverd|in gebruik)\b/gu,
  },
  {
    outcome: 'TRANSFERRED',
    confidence: 0.7,
    pattern: new RegExp(
      `\\b(?:laat|laten) (?:ik|wij) (?:daarom |dan ook )?over aan (?:de |het |mijn |een )(?:\\p{L}+ )?${MINISTERS}(?![\\p{L}])`,
      'gu',
    ),
  },
  {
    outcome: 'PENDING',
    confidence: 0.6,
    pattern: new RegExp(
      `(?<![\\p{L}])(?:${WORKS}) ${I}(?![\\p{L}])|(?<![\\p{L}])(?:${I}) (?:\\p{L}+ ){0,2}(?:${WORKS})(?![\\p{L}])|(?<![\\p{L}])(?:ben|zijn|is) (?:${I} )?(?:[^.;:]{0,60} )?in (?:gesprek|overleg) (?:met|over)(?![\\p{L}])|(?<![\\p{L}])(?:laat|laten) (?:ik|wij|het kabinet)[^.;:]{0,160} (?:onderzoeken|opstellen|uitwerken|uitzoeken|verkennen|uitvoeren|ontwikkelen|opnemen|inventariseren)(?![\\p{L}])`,
      'giu',
    ),
  },
];
