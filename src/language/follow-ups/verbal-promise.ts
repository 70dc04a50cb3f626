/** A promise told by the verb ("heb ik toegezegd om …"), which a later "deze toezegging" may point back to. */
import { debatesIn } from '../debates/debates.ts';
import type { Sentence } from '../reading.ts';
import type { Target } from './targets.ts';

const TOLD =
  /\b(?:heb ik|ik heb|hebben wij|heeft|is|zijn|werd)\b(?: [^.;:]{1,160}?)? (toegezegd),? (?:(?:om|dat|te) |(?=[^.;:]{1,160} te \p{L}+))/u;

/** The promise as something that can be answered; null when the sentence tells none. */
export function promiseTarget({ text }: Sentence, own: string | null): Target | null {
  const match = TOLD.exec(text);
  if (!match || /\bniet\b[^.;:]{0,40}\btoegezegd\b/.test(text)) return null;
  const start = match.index + match[0].indexOf('toegezegd');
  const words = text.slice(start).replace(/[.\s]+$/, '');
  const [debate] = debatesIn(text.slice(0, start), own);
  return {
    kind: 'Commitment',
    text: words,
    id: null,
    generic: false,
    anaphoric: false,
    confidence: 0.9,
    start,
    end: start + words.length,
    made: {
      end: start + words.length,
      madeBy: null,
      madeByAt: null,
      madeByRef: null,
      debate: debate ?? null,
      document: null,
      madeOn: debate?.date ?? null,
      about: words.replace(/^toegezegd,? /, ''),
      number: null,
    },
  };
}
