/**
 * The coalitions of a programme, as far as the text says where they are: by gemeenten ("de lokale coalitie in A", "de
 * regionale coalitie X met de gemeenten A, B en C", "in A is een lokale coalitie gestart") or by a region. "De coalitie
 * wil" and the coalitieakkoord are politics, and none.
 */

import { cue } from '../cues.ts';
import { refsOf } from '../gemeenten/enter.ts';
import type { PlacedGemeente } from '../gemeenten/find-gemeenten.ts';
import { listsOf } from '../gemeenten/lists.ts';
import { matchesOf } from '../matches.ts';
import { type Cast, maskOf, occurrenceAt, SIGNS } from './cast.ts';
import { lifeOf } from './group-life.ts';
import type { Line } from './lines.ts';
import { NAME } from './names.ts';
import { namedRef } from './refs.ts';

/** A coalition at its place in a line; offsets are into the line's text. */
export interface PlacedCoalition {
  readonly ref: string;
  readonly start: number;
  readonly end: number;
  /** The gemeenten that the passage says it covers. */
  readonly covers: readonly PlacedGemeente[];
}

const NOUN = new RegExp(
  `(?<![\\p{L}-])(?<scope>[Ll]okale|[Rr]egionale|[Ll]andelijke) coalitie(?<plural>s)?(?: (?<programme>${SIGNS.Programme}+))?(?!\\p{L})`,
  'gu',
);
const PREPOSITION = '(?:in|van|voor|uit|met|tussen|binnen|bestaat uit|bestaande uit|omvat|waaraan|waarin)';
/** Between a coalition and the gemeenten that follow. */
const BRIDGE = new RegExp(
  `^(?: [«‘“"']?(?<name>${NAME})[»’”"']?)?,?(?: ${PREPOSITION})?(?: (?:onder meer|onder andere))?(?: de)?(?: gemeenten?| stad| steden)?:? ?\\(?$`,
  'u',
);
/** Between gemeenten and the coalition that they have. */
const VERB =
  '(?:is|zijn|was|waren|heeft|hebben|had|hadden|kent|kennen|kreeg|kregen|krijgt|krijgen|vormt|vormen|vormde|vormden|werd|werden|bestaat|bestaan|werkt|werken|start|starten|startte|startten)';
const BACK = new RegExp(`^ ${VERB}(?: (?!niet|nog|geen|nooit)[\\p{Ll}\\d]+){0,6} $`, 'u');
/** A region or a place that the register does not have. */
const PLACE = "(?:\\p{Lu}|['’]s-\\p{Lu})[\\p{L}'’-]+(?:(?: aan| op| en| bij)?(?: den| de)? \\p{Lu}[\\p{L}'’-]+)?";
const IN_PLACE = new RegExp(`^(?: (?:in|van|voor|uit))?(?: de)?(?: gemeente| regio)? (?<place>${PLACE})`, 'u');
const DENIED = /(?<!\p{L})(?:geen|niet|zonder)(?: \p{Ll}+){0,2} $/u;
const CUE = cue('coalitie');
const SCOPES = { lokale: 'LOCAL', regionale: 'REGIONAL', landelijke: 'NATIONAL' } as const;

/** The coalitions that one line names; `topic` is the programme that the document is about. */
export function coalitionsIn(
  line: Line,
  cast: Cast,
  gemeenten: readonly PlacedGemeente[],
  topic: string | null,
): PlacedCoalition[] {
  if (!line.cues.has(CUE)) return [];
  const mask = maskOf(cast, line);
  const lists = listsOf(line.text, gemeenten, (each) => each);
  return matchesOf(NOUN, mask).flatMap((match) => {
    const sign = match.groups?.['programme'];
    const at = sign ? match.index + match[0].indexOf(sign) : -1;
    const programme = at >= 0 ? (occurrenceAt(cast, line, at)?.ref ?? null) : topic;
    if (programme === null || DENIED.test(mask.slice(0, match.index))) return [];
    return namedBy(new Noun(line, match, programme), mask, lists, cast);
  });
}

class Noun {
  readonly line: Line;
  readonly scope: keyof typeof SCOPES;
  readonly plural: boolean;
  readonly programme: string;
  readonly start: number;
  readonly end: number;

  constructor(line: Line, match: RegExpExecArray, programme: string) {
    this.line = line;
    this.scope = (match.groups?.['scope'] ?? 'lokale').toLowerCase() as keyof typeof SCOPES;
    this.plural = match.groups?.['plural'] !== undefined;
    this.programme = programme;
    this.start = match.index;
    this.end = match.index + match[0].length;
  }
}

function namedBy(noun: Noun, mask: string, lists: readonly PlacedGemeente[][], cast: Cast): PlacedCoalition[] {
  for (const list of lists) {
    const [first, last] = [list[0], list.at(-1)];
    if (!first || !last) continue;
    const bridge = first.start >= noun.end ? BRIDGE.exec(mask.slice(noun.end, first.start)) : null;
    const isBefore = last.end <= noun.start && BACK.test(mask.slice(last.end, noun.start));
    if (bridge || isBefore) return ofGemeenten(noun, list, bridge?.groups?.['name'] ?? null, cast);
  }
  const place = noun.plural ? null : IN_PLACE.exec(mask.slice(noun.end));
  if (!place) return [];
  const name = place.groups?.['place'] ?? '';
  return [enter(noun, name, [], [noun.start, noun.end + place[0].length], cast)];
}

/** Several local ones have a gemeente each; which of them a regional one covers, a plural does not tell. */
function ofGemeenten(noun: Noun, list: PlacedGemeente[], name: string | null, cast: Cast): PlacedCoalition[] {
  const shown = [Math.min(noun.start, list[0]?.start ?? 0), Math.max(noun.end, list.at(-1)?.end ?? 0)] as const;
  if (!noun.plural) return [enter(noun, name ?? list.map(calledIn(noun.line)).join(', '), list, shown, cast)];
  if (noun.scope !== 'lokale') return [];
  return list.map((each) => enter(noun, calledIn(noun.line)(each), [each], shown, cast));
}

function calledIn({ text }: Line) {
  return ({ mention, start, end }: PlacedGemeente) =>
    mention.reading === 'one' ? mention.name : text.slice(start, end);
}

function enter(
  noun: Noun,
  name: string,
  covers: readonly PlacedGemeente[],
  shown: readonly [number, number],
  cast: Cast,
): PlacedCoalition {
  const { line, scope, programme, start, end } = noun;
  const label = `${scope} coalitie ${cast.things.get(programme)?.label ?? ''} ${name}`;
  const ref = namedRef('coalition', label);
  const facts = lifeOf(line, { from: 'validFrom', until: 'validUntil' });
  const traits = { of: programme, scope: SCOPES[scope], ...(facts.length > 0 && { facts }) };
  const core = [start, start + scope.length + ' coalitie'.length] as const;
  cast.name(line, core, { ref, kind: 'Coalition', label, traits }, covers.length > 0 ? 0.9 : 0.85, shown);
  return { ref, start, end, covers: covers.filter(({ mention }) => refsOf(mention).length > 0) };
}
