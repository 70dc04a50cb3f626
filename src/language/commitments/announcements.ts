/**
 * Work announced with a date: "is voor de zomer 2022 gereed", "zal ik uw Kamer in het najaar
 * informeren". Without a date an announcement binds nobody.
 */
import { sortDay } from '../../model/edtf.ts';
import { findDates } from '../dates.ts';

export interface Announced {
  readonly text: string;
  readonly madeBy: null;
  readonly due: string;
  readonly confidence: number;
}

const LEAD =
  /\b(?:uiterlijk|voor|vóór|in|eind|begin|medio|na|tijdens|per|rond|gedurende|tot|over|vanaf)(?: (?:in|het|de|op|eind|begin|einde van|loop van))* $/i;
const READY =
  /\b(?:is|zijn|wordt|worden|zal|zullen|komt|komen|moet|moeten)\b[^.;:]{0,140}\b(?:gereed|afgerond|klaar|opgeleverd|gepubliceerd|beschikbaar|verwacht|aangeboden|verstuurd|toegestuurd|toegezonden|voltooid|vastgesteld|ingediend)\b/i;
const INFORMS =
  /\b(?:informeer|stuur|zend|kom|rapporteer|bericht|verwacht|streef|ontvangt|ontvangen)(?:t|en)? (?:ik|wij|we|ernaar|uw Kamer|de Kamer|u)\b|\b(?:zal|zullen|ga|gaan|hoop|hopen|streef|verwacht|ben voornemens)\b[^.;:]{0,160}\b(?:informeren|sturen|toesturen|zenden|toezenden|aanbieden|rapporteren|terugkomen|berichten|ontvangen|geïnformeerd|berichtgeven|voorleggen|doen toekomen)\b/i;
const DENIED = /\b(?:niet|geen)\b[^.;:]{0,60}\b(?:gereed|afgerond|klaar|informeren|sturen|haalbaar|lukken)\b|\?$/i;
/** Who looks back reports no promise. */
const PAST =
  /\b(?:was|waren|werd|werden|heeft|hebben|heb|had|stuurde|informeerde)\b[^.;:]{0,80}\b(?:gereed|afgerond|gestuurd|geïnformeerd|toegezonden|aangeboden|gepubliceerd)\b/i;

/** The announcement in a sentence, with the date it is due; null when there is none. */
export function announcementIn(text: string, own: string | null): Announced | null {
  const ready = READY.test(text);
  if ((!ready && !INFORMS.test(text)) || DENIED.test(text) || PAST.test(text)) return null;
  const due = findDates(text, own).find((date) => {
    const led =
      LEAD.test(text.slice(Math.max(0, date.start - 30), date.start)) ||
      date.form === 'relative' ||
      /~$/.test(date.edtf);
    return led && isAhead(date.edtf, own);
  });
  if (!due) return null;
  return { text: text.replace(/[.\s]+$/, ''), madeBy: null, due: due.edtf, confidence: ready ? 0.8 : 0.88 };
}

function isAhead(edtf: string, own: string | null): boolean {
  const day = sortDay(edtf);
  const today = own === null ? null : sortDay(own);
  return day !== null && (today === null || day.slice(0, 4) >= today.slice(0, 4));
}
