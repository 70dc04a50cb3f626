/**
 * The words by which a ministry tells how something stands, by what they mean for it. Joined into patterns by
 * `stances.ts`, which reads tense, denial and who acts from the words around them.
 */

const words = (list: string) =>
  list
    .trim()
    .split(/\s*,\s*|\s*\n\s*/)
    .filter((word) => word !== '')
    .join('|');

/** Who speaks. */
export const SENDER = words('ik, wij, we, het kabinet, de regering');

/** Another of the government, or a government still to come. */
export const MINISTERS = words(`
  minister, ministerie, staatssecretaris, bewindspersoon, ambt(?:s)?genoot, ambt(?:s)?genote, collega, (?:ambts)?opvolger,
  departement, minister-president, VWS, SZW, BZK, OCW, JenV, J&V, IenW, I&W, LNV, LVVN, EZK?, KGG, VRO, BZ, BHOS,
  Financiën, Defensie, AenM, AZ`);

/** What lacks when something cannot or will not be done. */
export const LACKING = words(`
  aanleiding, redenen?, ruimte, dekking, budget, middelen, geld, grondslag, basis, bevoegdheid, mogelijkhe(?:id|den),
  noodzaak, meerwaarde, toegevoegde waarde, draagvlak, optie, voorstander, sprake, plannen, voornemens?, behoefte, rol,
  taak, toegevoegd nut, nut, bestemming, financiering, animo, soelaas, oplossing, alternatief, wettelijke ruimte, gevolg, vervolg, uitvoering, gehoor, heil, bereidheid, capaciteit, doorgang, titel, perspectief, verplichting`);

/** What a thing is not, when it is not done. */
export const FEASIBLE = words(`
  mogelijk, haalbaar, wenselijk, gewenst, verstandig, uitvoerbaar, proportioneel, verantwoord, opportuun, passend,
  realistisch, zinvol, raadzaam, toegestaan, toelaatbaar, doelmatig, doeltreffend, nodig, noodzakelijk, aan de orde,
  in te willigen, te rechtvaardigen, te verenigen, te rijmen, te verantwoorden, te realiseren, te garanderen, in de rede,
  gerechtvaardigd, aangewezen, te doen, betaalbaar, toereikend, voornemens, van plan, bereid, zinnig, effectief, nuttig,
  houdbaar, bij te benen, te verdedigen, te financieren, te handhaven, te verwezenlijken, te combineren, uit te voeren, te organiseren, af te dwingen`);

/** And what it is instead. */
export const UNFEASIBLE = words(`
  onwenselijk, onmogelijk(?! (?:te )?(?:maken|maakt|gemaakt)), onhaalbaar, onuitvoerbaar, onverantwoord, onverstandig, disproportioneel, ongewenst, onnodig,
  onbetaalbaar, ondoelmatig, onrealistisch, onredelijk, niet opportuun, ondoenlijk, onevenredig, onrechtmatig, contraproductief, juridisch kwetsbaar, te ver, te zwaar, te duur, te kostbaar,
  te ingrijpend`);

/** What the sender does who does not do it: with "niet" or "geen" beside it. */
export const ACTS = words(`
  kan, kunnen, wil, willen, wens, zal, zullen, ga, gaan, voer, voeren, neem, nemen, volg, volgen, steun, steunen, geef,
  geven, leg, leggen, kies, kiezen, pas, passen, breid, breiden, verhoog, verlaag, verbied, voel, voelen, stel, stellen,
  zet, zetten, richt, richten, maak, maken, trek, trekken, verplicht, verplichten, honoreer, onderneem, doe, voorzie,
  overweeg, beoog, kom, komen, stuur, start, heb, hebben, zal, ben, zijn, acht, achten, vind, vinden`);

/** Ways of not doing it that need no "niet". */
export const REFRAINS = words(`
  afgezien, achterwege, van de hand, afgewezen, stopgezet, gestaakt, afgeblazen, niets in, niets voor, in de weg,
  in strijd met, op gespannen voet, verzet zich, ongewijzigd, onveranderd, gehandhaafd, onuitgevoerd, het daarbij,
  teleurstellen, naast (?:mij|me|ons|zich) neer, niets ondernomen, laat ik rusten, zijn beslag niet`);

/** Work that goes on while somebody does it. */
export const WORKS = words(`
  onderzoekt?, onderzoeken, verkent?, verkennen, inventariseert?, inventariseren, bezien?, beziet, bekijkt?, bekijken,
  bespreekt?, bespreken, betrekt?, betrekken, werkt?, werken, ontwikkelt?, ontwikkelen, bereidt?, bereiden, treedt?,
  treden, weegt?, wegen, voert?, voeren, verwacht, verwachten, streeft?, streven, hoopt?, hopen, beoogt?, zet, zetten,
  beoordeelt?, toetst?, evalueert?, raadpleegt?, overleggen, overlegt?, neemt?, nemen, stelt?, stellen, start, starten,
  begint?, beginnen, bouwt?, bouwen, maakt?, schrijft?, wacht, wachten, vraagt?, volgt?, blijft?, blijven, zoekt?, komt?,
  komen, laat, laten, gaat, gaan, brengt?, rondt?, legt?, werft, neemt`);

/** What takes its time: where it has begun, nothing is done yet. */
export const PROCESS = words(`
  \\p{L}*onderzoek(?:en)?, verkenning(?:en)?, \\p{L}*evaluatie, \\p{L}*pilots?, \\p{L}*proef, proeven, proefproject,
  \\p{L}*traject(?:en)?, gesprek(?:ken)?, overleg(?:gen)?, besprekingen, onderhandelingen, werving, studie,
  inventarisatie, herziening, uitwerking, voorbereiding(?:en)?, aanbesteding, consultatie, werkgroep, wetsvoorstel,
  wetswijziging, wijziging, doorlichting, quickscan, haalbaarheidsstudie, opdracht, procedure, proces, project,
  actualisatie, herijking, fasen?, stap, stappen, conceptbesluit, ontwerpbesluit, toets, advies, adviesaanvraag`);

/** Said of such work: it stands at its beginning or in its midst. */
export const BEGUN = words(`
  gestart, begonnen, van start gegaan, van start, in gang gezet, uitgezet, aanbesteed, gegund, opgezet, belegd,
  verstrekt, gegeven, verleend, ingediend, aangevraagd, opgenomen, ingesteld, gevraagd`);

/** What was said or settled but is not done by that. */
export const AGREED = words(`
  gevraagd, verzocht, opgedragen, voorgesteld, voorgelegd, afgesproken, overeengekomen, aangekondigd, voornemens, besloten,
  voorzien, gepland, verwacht, beoogd, begonnen, gestart, aangevraagd, aanbesteed, uitgezet, geagendeerd, voorbereid,
  meegenomen, betrokken bij, in behandeling genomen, ingediend, in procedure gebracht, opgeschort, uitgesteld, vertraagd,
  aangehouden, ter hand genomen, in behandeling, in onderzoek genomen, op de agenda gezet, onder de aandacht gebracht, bereid getoond, bereid verklaard, bereid gevonden, opdracht gegeven, opdracht verleend, opdracht verstrekt, in gang gezet`);

/** Where a thing is that is under way. */
export const UNDER_WAY = words(`
  in gesprek, in overleg, in voorbereiding, in ontwikkeling, in uitvoering, in consultatie, in internetconsultatie,
  in behandeling, in bespreking, in procedure, in onderzoek, in bewerking, in de maak, in beraad, in concept, op de rol, in de steigers, bezig,
  aan de slag, onderweg, gaande, in volle gang, onderhanden, onder handen, on hold, stil, op de agenda, in de planning,
  (?:afrondende|laatste|voorbereidende|eerste) fase, laatste hand, een begin gemaakt`);

/** Words that put it off. */
export const PUT_OFF = words(`
  vooralsnog, voorlopig, tot die tijd, tot dan, in afwachting, afwachten, afhankelijk van, vertraging, vertraagd, uitstel,
  uitgesteld, uitgelopen, opgeschort, meer tijd, langer duurt, langer op zich, laat op zich wachten, op zich wachten,
  nader beraad, naar verwachting, zo spoedig mogelijk, binnenkort, te zijner tijd, op termijn, zorgvuldig(?:heid)? (?:bekeken|bezien|geboden)`);

/** Participles of work that goes on for as long as it "wordt" done. */
export const IN_HAND = words(`
  verkend, onderzocht, bezien, bekeken, uitgewerkt, voorbereid, geïnventariseerd, ontwikkeld, besproken, beproefd, getoetst,
  geëvalueerd, gewogen, beraden, overlegd, opgesteld, uitgezocht, doorgerekend, nagegaan, geactualiseerd, herzien, herijkt,
  ingericht, ingeregeld, uitgerold, geschreven, opgezet, vormgegeven, gewerkt, vertaald, geconsulteerd, aanbesteed`);

/** Who decides where the government does not: other authorities, the sector, its partners. */
export const OTHER_BODIES = words(`
  gemeenten, gemeenteraden, gemeentebesturen, provincies, waterschappen, veiligheidsregio’s, veiligheidsregio's, medeoverheden,
  sociale partners, werkgevers, de cao-tafel, cao-partijen, scholen, schoolbesturen, instellingen, zorgaanbieders, zorgverzekeraars,
  verzekeraars, beroepsgroepen?, de sector, veldpartijen, de NZa, het Zorginstituut, de ACM, de Europese Commissie, partijen zelf`);

/** States that only something done can be in. */
export const IN_PLACE = words(`
  gereed, klaar, beschikbaar, operationeel, van kracht, in werking, online, actief, afgerond, een feit, voorhanden,
  te raadplegen, te vinden, raadpleegbaar, toegankelijk, openbaar, geregeld, bereikbaar, gangbare praktijk, in gebruik,
  opengesteld, voltooid, beproefd, ingeregeld, geborgd, ingebed, in dienst, live, bezet, gevuld, ingevoerd, het geval, staande praktijk, achter de rug, gelukt, gebeurd`);

/** What came with this letter or stands in it. */
export const HERE = words(`
  hierbij, hiermee, bijgaand\\p{L}*, bijgevoegd\\p{L}*, bijgesloten, als bijlage, in (?:de )?bijlagen?, in bijlage \\p{L}*\\d*,
  bij dezen?, hieronder, onderstaand\\p{L}*, in deze brief, met deze brief, bij deze brief, met dit, in dit,
  ligt (?:nu |thans )?voor u, in (?:de )?tabel, in (?:de )?paragraaf, in (?:de )?hoofdstuk,
  ^zie (?:hiervoor |hierover |ook )?(?:de )?bijlagen?`);

/** Since when, or by now. */
export const BY_NOW = words(
  'sinds, sindsdien, inmiddels, intussen, ondertussen, al, reeds, sedert, thans ook, voortaan',
);

/** Participles in form that are none, or that tell nothing of what was done. */
export const NO_DEED = words(`
  gemeente, gemeenten, gegevens, gebied, gebieden, gevolgen, gesprekken, gevallen, gebouwen, gedeelten, gezinnen, geluid,
  geld, gezond, bekend, bereid, gewenst, genoemd, genoemde, gericht, gebaseerd, verplicht, verband, bestand, beleid,
  besluit, bericht, verbod, verantwoord, gelet, geweest, gebleven, gehouden, geacht, genoodzaakt, bewust, verdeeld,
  betekent, bestaat, bevat, betreft, gebruik, gebied, gedrag, geduld, gehoord, geleden, gezien, gelden, verkeerd, verzocht,
  gevraagd, vermeld, aangenomen, ontraden, aanvaard, genoemden, bedoeld, beperkt, ervaren, vertegenwoordigd, verbonden,
  geneigd, geschikt, gevestigd, verschillend, overtuigd, bevoegd, overheid, eenheid, overzicht, beeld, verzet, overlast, onderhoud, onderscheid, verstand, weerstand, overschot,
  ontvangst, herfst, best, onbekend, gemiddeld, bewindslied, doorlopend, gewezen, gemoeid, gerezen, gelegen, gebonden, gerechtigd`);

/** To a part of it, not to all. */
export const PARTLY = words(`
  deels, gedeeltelijk, ten dele, grotendeels, voor een (?:\\p{L}+ )?deel, voor de helft, slechts, op onderdelen,
  tot op zekere hoogte, in beperkte mate, een deel van, niet overal, niet alle, op één na, op een na, met uitzondering van,
  gehalveerd, (?<!(?:artikel|lid|hoofdstuk) )(?:één|een|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|\\d+) van de (?:\\p{L}+ )?(?:\\p{L}+|\\d+)`);

/** What was found or heard is an answer to a question, and no deed. */
export const FOUND = words(`
  blijkt, bleek, gebleken, leert, leerde, laat zien, laten zien, toont, tonen, wijst uit, wijzen uit, uitgewezen,
  vastgesteld, geconcludeerd, geconstateerd, aangegeven, gemeld, laat weten, laten weten, meldt, melden, geeft aan,
  geven aan, bericht, berichten, concludeert, stelt vast, komt naar voren, conclusie, conclusie gekomen, conclusie getrokken, geantwoord, geadviseerd, adviseert`);
