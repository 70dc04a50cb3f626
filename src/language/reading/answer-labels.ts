/** "Reactie" over what answers the lines before it: what they name goes on. */
export function isAnswerLabel(heading: string): boolean {
  return ANSWER_LABEL.test(heading);
}

const ANSWER_LABEL =
  /^(?:(?:Mijn |Onze )?(?:[Kk]abinets)?[Rr]eactie|[Aa]ntwoord|[Ss]tand van zaken|[Tt]oelichting|[Uu]itvoering|[Vv]oortgang|[Aa]fdoening|[Ss]tatus):?$/u;
