/** Programmes of another sort: of a party, a municipal board, a broadcaster, a school, a computer. */
const OTHER =
  /^(?:verkiezings|college|coalitie|raads|partij|regeer|regerings|televisie|radio|computer|software|les|opleidings|studie|onderwijs|zomer|dag|vaccinatie)-?programma/;

export function isOtherProgramme(noun: string): boolean {
  return OTHER.test(noun.toLowerCase());
}
