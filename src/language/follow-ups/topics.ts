/** Whether what a sentence names is what the next ones are about, and whether it is one named before. */
import { Gated } from '../gated.ts';
import type { Named } from './discourse.ts';
import type { Here, State } from './state.ts';
import type { Target } from './targets.ts';
import { contentOf, sharedWords } from './words.ts';

/** Words that make what they lead the topic: "Wat betreft de motie …". */
export const LEADS =
  /^(?:(?:[Tt]en slotte|[Tt]ot slot|[Vv]oorts|[Dd]aarnaast|[Tt]evens|[Oo]ok|[Vv]erder|[Ee]erst)(?:,| )[^,;.]{0,40})?(?:(?:[Vv]oor )?wat betreft|[Ww]at|[Tt]en aanzien van|[Mm]et betrekking tot|[Oo]ver|[Ii]nzake|[Bb]etreffende|[Aa]angaande|[Ii]n|[Bb]ij|[Mm]et|[Pp]er|[Aa]an|[Vv]an|[Vv]oor|[Ii]ngevolge|[Tt]er|[Oo]p|[Nn]aar aanleiding|[Gg]elet|[Cc]onform|[Oo]vereenkomstig) (?:\p{L}+ ){0,4}$/u;

/** The opinion was given before; what follows may be what came of it. */
export const OPINED = /(?<![\p{L}])(?:heb|hebben|heeft|gaf|gaven|had|destijds|eerder)(?![\p{L}])/u;

/** What the letter goes into is told further on in it. */
export const ANNOUNCED = /(?<!\p{L})in deze (?:\p{L}*brief|rapportage)(?!\p{L})/u;

/** What a sentence begins with, is asked or promised in it, or stands in a heading is what the next sentences are about. */
export function isTopical({ sentence, text, title, unstated }: Here, target: Target): boolean {
  if (title || target.kind === 'Commitment' || target.noted || target.start <= 4 || RANKED.test(target.text))
    return true;
  if (NUMBER_ALONE.test(text.slice(0, target.start))) return true;
  if (PASSED.test(text, sentence.cues)) return true;
  if (ASKS_FOR_IT.test(text.slice(target.end))) return true;
  return LEADS.test(text.slice(0, target.start)) || unstated.length > 0;
}

/** What the Kamer did with a motion is told before what was done with it. */
const PASSED = new Gated(
  /(?<![\p{L}])(?:aangenomen|aanvaard|ingediend|diende|dienden|(?:nam|nam(?:en)|aanvaardde) (?:uw|de) Kamer|(?:uw|de) Kamer (?:nam|aanvaardde))(?![\p{L}])/iu,
);

/** "Het belang van …, waartoe ook de motie oproept." */
const ASKS_FOR_IT =
  /^(?: \([^()]*\))?\)? (?:\p{L}+ ){0,2}(?:oproept|oproepen|opriep|vraagt|vragen|vroeg|verzoekt|verzoeken|verzocht|bepleit|aandringt)[.;]?$/u;

/** "31 239, nr. 367 Motie X over …". */
const NUMBER_ALONE = /^(?:Kamerstuk(?:ken)? )?\d[\dIVXLC ]{3,10}[,-] ?(?:nr.? ?)?\d{1,4},? $/u;

const RANKED = /^de (?:eerste|tweede|derde|vierde|laatste) /iu;

/** It is not the one spoken of so far. */
const ANOTHER = /^(?:(?:de|nog|mijn) )?(?:een|tweede|derde|andere|overige|eerdere)(?![\p{L}])/iu;

/** What either promises has nothing in common. */
function areOfDifferent({ made }: Target, { made: before }: Target): boolean {
  return made?.about != null && before?.about != null && !isOnTheSame(made.about, before.about);
}

function isOnTheSame(one: string, other: string): boolean {
  return sharedWords(contentOf(one), contentOf(other)).length > 0;
}

/** "Het lid X vroeg om daken. Ik heb hem toegezegd …": whom a promise was made to may stand in the sentence before it. */
function toldOf({ reading }: State, { target, sentence, block }: Named): string {
  const before = target.promise ? reading.sentences[sentence - 1] : undefined;
  return [before?.block === block ? before : undefined, reading.sentences[sentence]].map((one) => one?.text).join(' ');
}

/** A toezegging named again by whom it was made to is the one told before; what either says of it is kept. */
export function sameAsBefore(state: State, target: Target, index: number): Named[] {
  if (target.kind !== 'Commitment' || target.id !== null || target.anaphoric || target.headed) return [];
  const over = state.reading.blocks[state.reading.sentences[index]?.block ?? -1]?.kind === 'heading';
  const receivers = target.to ?? [];
  const names = (one: Named) => receivers.every((name) => toldOf(state, one).includes(name));
  const here = state.reading.sentences[index];
  const headed = !here || over || ANOTHER.test(target.text) ? null : state.discourse.headed(here, 'Commitment');
  if (headed && (headed.target.to === undefined || names(headed))) return [headed];
  // "Heb ik toegezegd …. De toezegging over … is daarmee ingelost."
  const last = state.discourse.latest();
  const told = last?.target.promise && last.block === state.reading.sentences[index]?.block ? last : null;
  if (told && !target.promise && names(told) && !areOfDifferent(target, told.target)) return [told];
  if (target.to === undefined) return [];
  const known = state.discourse.all('Commitment').filter((one) => one.sentence < index && names(one));
  return known.slice(-1);
}
