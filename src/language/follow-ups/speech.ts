/**
 * What a sentence holds but does not state: words quoted, what a motion or the Kamer asks for, what others
 * say or ask, and conditions. What was done is read outside of these.
 */

import type { Cues } from '../cues.ts';
import { Gated } from '../gated.ts';
import type { Span } from '../reading.ts';

/** Of one or two words is a name or a status, and no speech. */
const QUOTED = new Gated(
  /«(?=[^\s»]+ [^\s»]+ )[^»]{12,1500}»|“(?=[^\s”]+ [^\s”]+ )[^”]{12,1500}”|„(?=[^\s”“]+ [^\s”“]+ )[^”“]{12,1500}[”“]|"(?=[^\s"]+ [^\s"]+ )[^"]{12,1500}"/gu,
);
const ASKING = new Gated(
  /^(?:Verzoekt|Vraagt|Roept|Draagt|Spreekt uit) |(?<![\p{L}])(?:verzoekt|verzocht(?:en)?|vraagt|(?<!(?:te|zo|al) )vroeg(?:en)?|gevraagd|roept|riep(?:en)?|opgeroepen|draagt|opgedragen|strekt(?:e)? ertoe|strekken ertoe|beoog(?:t|de)|beogen|luidt|wil|wilde|verlangt|verlangde|pleit(?:te)?|bepleit(?:te)?|wenst|spreekt uit|behelst|spreekt|overweegt|overwogen|constateert|geconstateerd)(?![\p{L}])/gu,
);
/** Who asks: with the sender as subject nobody asks anything of the sender. */
const ASKER =
  /(?:^U|motie|moties|lid|leden|heer|mevrouw|indieners?|Kamer|fracties?|commissie|waarin|waarmee|regering|kabinet|Kamerlid)(?![\p{L}])[^.;:]{0,200}$/u;
/** "wordt de regering verzocht": the passive is the asking's own. */
const AUXILIARY = /(?<![\p{L}])(?:wordt|worden|werd|werden) (?:[^,.;:()]{0,60} )?$/u;
/** "verzoekt u mij", "vroeg het lid X". */
const INVERTED = /^ (?:u|uw Kamer|de Kamer|hij|zij|het lid|de leden|de heer|mevrouw)(?![\p{L}])/u;
const SENDER = /(?<![\p{L}])(?:ik|wij|we)(?![\p{L}]) ?(?:\p{L}+ ){0,3}$/u;
/** What the government itself wishes it says as the sender. */
const WISHES = /^(?:wil|wilde|wenst|beoog|verlang)/u;
const BY_CABINET = /(?<!\p{L})(?:het kabinet|de regering) (?:\p{L}+ ){0,3}$/iu;
/** Where the main clause goes on after what was asked. */
const GOES_ON =
  /,? (?:(?:is|zijn|was|werd|wordt|worden|heb|heeft|hebben|kan|kunnen|zal|ben|acht|beschouw|beschouwen|voer|geef|ontraad|neem|laat|doe|kom|voldoe|haalde|staat|blijft|houd)(?= (?:ik|wij|hiermee|daarmee|door|op|in|bij|nog|inmiddels|aangehouden|verworpen|ingetrokken|reeds|al|niet|geen|voor|deels|ten|als|haar|het kabinet)(?![\p{L}])))|, die (?=[^,;.]{0,80}(?:aangehouden|verworpen|overgenomen|ontraden|ingetrokken|vervallen))/u;
const AS_ASKED = /(?<!\p{L})[Zz]oals [^.;:,]{0,160}$/u;
/** What is asked in a relative clause ends with the clause. */
const RELATIVE = /, (?:die|dat|waar(?:in|mee|om|toe|van|over)?|welke)(?![\p{L}])[^,;:]{0,80}$/u;
const RELATIVE_ENDS =
  /, (?!(?:om|en|of|te|zoals|waarbij|onder|met|dat|die|waaronder|zodat|inclusief|mede|waarvan|met name|in het bijzonder)(?![\p{L}]))/u;
const REPORTED = new Gated(
  /(?<![\p{L}])(?:meent|menen|stelt|stelde|stelden|vindt|vinden|vond|betoogt|betoogde|betoogd|vroeg|vroegen|vraagt|vragen|gevraagd|suggereert|gesuggereerd|zegt|zei|constateert|concludeert|beweert|vreest|veronderstelt|verwijt|uitgesproken|wilde weten|wees erop)(?: [^.;:]{0,60})?,? (?:dat|of|waarom|hoe|wanneer) /gu,
);
/** Who says it, not far before: looked for from the verb back, since many words have a capital. */
const SPEAKER =
  /(?<![\p{L}])(?:lid|leden|heer|mevrouw|fracties?|indieners?|VNG|ombudsman|sector|critici|sommigen|vragensteller|\p{Lu}\p{L}{2,})(?![\p{L}])[^.;:]{0,100}$/u;
const SPEAKER_REACH = 160;
/** "Volgens het lid X is …", "ten onrechte wordt gesteld dat …": what others hold. */
const ACCORDING_TO = new Gated(/^Volgens (?:het (?:Kamer)?lid|de (?:leden|indieners?|fractie|heer)|mevrouw)(?!\p{L})/u);
const IS_HELD = new Gated(
  /(?<!\p{L})(?:wordt|werd|is) (?:[^.;:]{0,60} )?(?:gesteld|beweerd|gesuggereerd|betoogd) dat (?=[^.;:])/gu,
);
const TOLD_BY = new Gated(/, aldus (?:de |het |mevrouw |de heer )?(?:leden|lid|fractie|indiener|\p{Lu})/u);
const CONDITION = new Gated(/^(?:Indien|Mocht(?:en)?|Als|Wanneer|Zou(?:den)?|Tenzij|Mits) /u);
/** After a condition the main clause begins with its verb. */
const MAIN = /, (?:dan )?(?=\p{Ll}+ (?:ik|wij|we|het kabinet|de|het|deze|die|er|haar|daar|dit|dat|ook)(?![\p{L}]))/u;

/** The ranges of a sentence that its sender does not state; `cues` are the sentence's. */
export function unstatedIn(text: string, cues: Cues): Span[] {
  return [...unstatedForOpinion(text, cues), ...attributed(text, cues), ...conditions(text, cues)];
}

/** A member of the government may give an opinion under a condition. */
export function unstatedForOpinion(text: string, cues: Cues): Span[] {
  return [...quotes(text, cues), ...asked(text, cues), ...reported(text, cues)];
}

function quotes(text: string, cues: Cues): Span[] {
  return QUOTED.matches(text, cues).map((match) => ({ start: match.index, end: match.index + match[0].length }));
}

function asked(text: string, cues: Cues): Span[] {
  const spans: Span[] = [];
  for (const match of ASKING.matches(text, cues)) {
    if (match.index < (spans.at(-1)?.end ?? 0)) continue;
    const before = text.slice(Math.max(0, match.index - 220), match.index);
    const inverted = INVERTED.test(text.slice(match.index + match[0].length, match.index + match[0].length + 20));
    // "Verzoekt de regering …" under the name of a motion: what it asks.
    const opens = match.index === 0;
    if ((!ASKER.test(before) && !inverted && !opens) || SENDER.test(before)) continue;
    if (WISHES.test(match[0]) && BY_CABINET.test(before)) continue;
    const auxiliary = AUXILIARY.exec(before)?.[0].length ?? 0;
    const end = clauseEnd(text, match.index + match[0].length, RELATIVE.test(before));
    // "Zoals de motie vraagt, is …": what it asks is told by the sender.
    const comma = AS_ASKED.test(before) ? text.indexOf(',', match.index) : -1;
    spans.push({ start: match.index - auxiliary, end: comma < 0 ? end : Math.min(end, comma) });
  }
  return spans;
}

function clauseEnd(text: string, from: number, relative: boolean): number {
  const rest = text.slice(from, from + 1500);
  const stop = /[;:!?]|\.(?= )/.exec(rest)?.index ?? rest.length;
  const clause = rest.slice(0, stop);
  const on = GOES_ON.exec(clause) ?? (relative ? RELATIVE_ENDS.exec(clause) : null);
  return from + (on ? on.index : stop);
}

function reported(text: string, cues: Cues): Span[] {
  const held = IS_HELD.matches(text, cues).map(({ index }) => ({ start: index, end: text.length }));
  const said = REPORTED.matches(text, cues).flatMap((match) => {
    if (!SPEAKER.test(text.slice(Math.max(0, match.index - SPEAKER_REACH), match.index))) return [];
    const start = match.index + match[0].length;
    const end = /[;!?]|, (?:maar|terwijl) /.exec(text.slice(start))?.index;
    return [{ start, end: end === undefined ? text.length : start + end }];
  });
  return [...held, ...said];
}

/** "…, aldus de leden van de fractie": all before it is theirs. */
function attributed(text: string, cues: Cues): Span[] {
  if (ACCORDING_TO.test(text, cues)) return [{ start: 0, end: text.length }];
  const by = TOLD_BY.exec(text, cues);
  return by ? [{ start: 0, end: by.index }] : [];
}

function conditions(text: string, cues: Cues): Span[] {
  if (!CONDITION.test(text, cues)) return [];
  const main = MAIN.exec(text);
  return [{ start: 0, end: main ? main.index : text.length }];
}

export function isWithin(span: Span, spans: readonly Span[]): boolean {
  return spans.some(({ start, end }) => span.start >= start && span.start < end);
}
