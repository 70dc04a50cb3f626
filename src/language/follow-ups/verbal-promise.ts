/** A promise told by the verb ("heb ik toegezegd om …"), which a later "deze toezegging" may point back to. */
import { promisesIn } from '../commitments/promises.ts';
import { debatesIn } from '../debates/debates.ts';
import type { Sentence } from '../reading.ts';
import { UNTOLD } from './made.ts';
import type { Target } from './targets.ts';

const NUMBER = /(?<![\w-])(T\d{5}|TZ\d{6}-\d{1,4})(?![\w-])/;
/** Who makes toezeggingen to the Kamer. */
const GOVERNMENT =
  /(?<![\p{L}])(?:ik|wij|minister|staatssecretaris|kabinet|regering|(?:ambts)?voorgang(?:st)?er|ambts?genoot|ambts?genote|collega|bewindspersoon|bewindslieden|minister-president|ondergetekende|u|hij|zij)(?![\p{L}])/iu;
const VERB =
  /(?:[Tt]oegezegd|toezegde|toezeg|beloofd|zeg(?:de|den|gen)?|toe)(?!.*(?:toegezegd|beloofd|(?<![\p{L}])toe(?![\p{L}])))/su;

/** What was promised was told before, and so is what became of it. */
const SAME = /^(?:Dit|Dat|Hetzelfde) (?:heb|hebben|had|hadden|heeft|is)(?: \p{L}+){0,3} toegezegd[.,]?\d{0,2}$/u;

/** The promise as something that can be answered; null when the sentence tells none as made before. */
export function promiseTarget({ text, cues }: Sentence, own: string | null): Target | null {
  const promised = promisesIn(text, own, cues).find(({ told, made }) => told && made === null);
  if (!promised || isOthers(text.slice(promised.start, promised.end)) || SAME.test(text)) return null;
  const follows = promised.end === text.length;
  const verb = VERB.exec(text.slice(promised.start, text.indexOf(promised.text, promised.start)))?.index;
  const start = follows && verb !== undefined ? promised.start + verb : promised.start;
  const words = text.slice(start, promised.end).replace(/;.*$|[.\s]+$/su, '');
  const [debate] = debatesIn(text.slice(0, start), own);
  const number = NUMBER.exec(text)?.[1] ?? null;
  return {
    kind: 'Commitment',
    text: words,
    id: number === null ? null : `toezegging:${number}`,
    generic: false,
    anaphoric: false,
    promise: true,
    confidence: 0.9,
    start,
    end: start + words.length,
    made: {
      ...UNTOLD,
      end: start + words.length,
      debate: debate ?? null,
      madeOn: debate?.date ?? null,
      about: follows ? promised.text.replace(/;.*$/su, '') : null,
      number,
    },
  };
}

/** "Het IPO heeft toegezegd mee te betalen": promised to the government, not by it. */
function isOthers(words: string): boolean {
  return /(?<![\p{L}])(?:heeft|hebben|zegde|zegden)(?![\p{L}])/u.test(words) && !GOVERNMENT.test(words);
}
