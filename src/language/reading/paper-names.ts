/**
 * What the papers of the Tweede and Eerste Kamer are called in their heads, in capitals: "BRIEF VAN DE MINISTER …",
 * "NADER VOORLOPIG VERSLAG VAN DE VASTE COMMISSIE …", "MEMORIE VAN ANTWOORD".
 */
const CHANGED = '(?:NADERE?|VOORLOPIGE?|GEWIJZIGDE?|HERZIENE?|AANVULLENDE?|TWEEDE|DERDE|VIERDE|VIJFDE|\\d ?E) ?';

/** The source of a pattern; it does not say where the name begins or ends. */
export const PAPER_NAME = `(?:${CHANGED})*(?:BRIEF|(?:EIND)?VERSLAG|LIJST|NOTA|MOTIE|MEMORIE|AMENDEMENT|ADVIES|VOORSTEL)`;
