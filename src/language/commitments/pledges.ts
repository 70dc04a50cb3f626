/**
 * Words by which one binds oneself without "toezeggen": "ik beloof dat", "nam ik op mij om", "verklaarde de minister
 * zich bereid", "u hebt nog tegoed". What is promised follows them, or stands between them.
 */
import type { Cues } from '../cues.ts';
import { Gated } from '../gated.ts';
import type { Span } from '../reading.ts';

/** A pledge in a text; the span holds its words. */
export interface Pledge extends Span {
  /** Told as made before. */
  readonly told: boolean;
}

const I = '(?:[Ii]k|[Ww]ij|[Ww]e)';
const WHO = `(?:${I}|(?:[Dd]e |[Mm]ijn |[Oo]nze )?(?:[Mm]inister|[Ss]taatssecretaris|(?:ambts)?voorgang(?:st)?er|ambts?genoot|collega)|[Hh]et kabinet)`;
const SELF = '(?:mij|me|ons|zich)';
const START = '(?<![\\p{L}-])';
const END = '(?![\\p{L}-])';
const gap = (most: number) => `[^;:?!|]{0,${most}}?`;
/** What they promise to do. */
const TO_DO = `(?=,? (?:dat|om|[^,.;]{1,120} te) |,? te )`;

/** Verb and subject in either order. */
const by = (verbs: string, rest: string, who = WHO) =>
  new Gated(new RegExp(`${START}(?:(?:${verbs}) ${who}|${who}(?: ${gap(60)})? ?(?:${verbs}))${END}${rest}`, 'u'));

const NOW: readonly Gated[] = [
  by('[Bb]eloof|[Bb]eloven|[Gg]arandeer|[Gg]aranderen', TO_DO, I),
  by('[Vv]erbind|[Vv]erbinden', ` ${SELF}(?: er(?:toe|aan))?${TO_DO}`, I),
  by('[Nn]eem|[Nn]emen', `${gap(60)} op ${SELF}${TO_DO}`, I),
  by('[Ss]ta|[Ss]taan', `${gap(20)} (?:borg|garant)(?: voor)?(?=,? dat )`, I),
  new Gated(
    new RegExp(`${START}(?:[Uu]|[Uu]w Kamer|[Dd]e Kamer) ${gap(20)}(?:heeft|hebt|houdt) ${gap(120)}tegoed${END}`, 'u'),
  ),
  new Gated(
    new RegExp(
      `${START}(?:[Uu]|[Uu]w Kamer|[Dd]e Kamer) (?:kunt|kan|mag) (?:mij|ons) (?:er|daar)aan houden(?=,? dat )`,
      'u',
    ),
  ),
  new Gated(
    new RegExp(`${START}[Ww]at ${I} ${gap(60)}(?:kan|kunnen|wil|willen) (?:beloven|toezeggen),? is(?= dat )`, 'u'),
  ),
];
const BEFORE: readonly Gated[] = [
  by('[Bb]eloofde|[Bb]eloofden|[Gg]arandeerde|[Gg]arandeerden', ''),
  by('[Vv]erzekerde|[Vv]erzekerden', `(?=${gap(60)},? dat )`),
  by('[Ss]telde|[Ss]telden', ` ${gap(160)}in het vooruitzicht${END}`),
  by('[Nn]am|[Nn]amen', `${gap(60)} op ${SELF}${TO_DO}`),
  by('[Vv]erbond|[Vv]erbonden|[Vv]erplichtte|[Vv]erplichtten', ` ${SELF}(?: er(?:toe|aan))?${TO_DO}`),
  by('[Vv]erklaarde|[Vv]erklaarden|[Tt]oonde|[Tt]oonden', ` ${SELF}${gap(100)} bereid${TO_DO}`),
  by('[Gg]af|[Gg]aven', ` ${gap(30)}(?:mijn|zijn|haar|ons|hun) woord${TO_DO}`),
  by('[Gg]ing|[Gg]ingen', ` ${gap(60)}de verplichting aan${TO_DO}`),
  new Gated(
    new RegExp(
      `${START}(?:heb|hebben|heeft|had|ben|is) (?=${gap(120)}${START}(?:ik|wij|mij|ons|zich|er|de|met|jegens) )${gap(200)}(?:(?<= (?:mij|ons|zich)(?: (?:jegens|tegenover|tijdens|in|op|bij|toen|destijds)(?!\\p{L})[^;:?!|]{0,90})? )(?:ertoe )?verplicht|de verplichting aangegaan|(?:ermee|erin|daarmee|daarin) (?:ingestemd|bewilligd)|ingestemd met (?:het|zijn|haar|hun|dat|diens) verzoek(?: van ${gap(50)})?)${TO_DO}`,
      'u',
    ),
  ),
];

/** The pledge in a text, or null. */
export function pledgeIn(text: string, cues: Cues): Pledge | null {
  return first(text, cues, NOW, false) ?? first(text, cues, BEFORE, true);
}

function first(text: string, cues: Cues, patterns: readonly Gated[], told: boolean): Pledge | null {
  for (const pattern of patterns) {
    const match = pattern.exec(text, cues);
    if (match) return { start: match.index, end: match.index + match[0].length, told };
  }
  return null;
}
