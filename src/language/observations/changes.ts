/** Whether a count tells of a change ("36 gemeenten bijgekomen", "14 minder dan in 2030") and which way. */
import type { Cues } from '../cues.ts';
import { Gated } from '../gated.ts';
import { type Count, leadOf } from './count.ts';
import { statementAt } from './facts.ts';

const GREW = new Gated(
  /(?<![\p{L}])(?:bijgekomen|bij gekomen|bij komen|bijgekregen|bij gekregen|erbij(?! betrokken)|bij(?=[.,;:)]|$)|nieuw aangesloten|toegetreden|(?:kwamen|kwam)(?: \p{L}+)? bij)(?![\p{L}])/u,
);
const CAME = new Gated(/(?<![\p{L}])(?:kwamen|kwam|komen|komt|kreeg|kregen|krijgt|krijgen)(?![\p{L}])/u);
const SHRANK = new Gated(
  /(?<![\p{L}])(?:afgevallen|weggevallen|minder geworden)(?![\p{L}])|(?<![\p{L}])vielen(?![\p{L}]).*(?<![\p{L}])(?:af|weg)(?![\p{L}])/u,
);
/** "Gestegen met 12", "een toename van 12": the number is how much, not how many there are. */
const RISE = new Gated(
  /(?<![\p{L}])(?:(?:toegenomen|gegroeid|gestegen|uitgebreid|steeg|stegen|groeide|groeiden|stijgt|groeit|(?:nam|namen|neemt)(?: \p{L}+){0,8} toe|(?:loopt|liep|liepen)(?: \p{L}+){0,8} op(?= met ))(?: [\p{L}\d]+){0,4} met|(?:stijging|toename|groei) (?:van|met)) $/iu,
);
const FALL = new Gated(
  /(?<![\p{L}])(?:(?:afgenomen|gedaald|gekrompen|verminderd|daalde|daalden|daalt|kromp|(?:nam|namen|neemt)(?: \p{L}+){0,8} af|(?:loopt|liep|liepen)(?: \p{L}+){0,8} terug)(?: [\p{L}\d]+){0,4} met|(?:daling|afname|vermindering|krimp) (?:van|met)) $/iu,
);
const WITH = new Gated(/(?<![\p{L}])met $/iu);
const TURN =
  /(?<![\p{L}])(?:(?<rise>toe|toegenomen|toenam|toenamen|gestegen|steeg|gegroeid|groeide|uitgebreid|opgelopen)|(?:af|afgenomen|afnam|afnamen|gedaald|daalde|gekrompen|kromp|teruggelopen))(?![\p{L}])/u;
/** "Liep het aantal ingrepen met 3.200 terug". */
const RAN = new Gated(/(?<![\p{L}])(?:loopt|lopen|liep|liepen)(?: [\p{L}\d]+){0,8} met $/iu);
const RAN_TO = /^ (?:(?<rise>op)|terug)(?=[.,;:)]|$| (?:in|sinds|ten|tussen|tot)(?!\p{L}))/u;
const THAN = new Gated(
  /^ (?:\p{Ll}+ )?(?:meer|(?<less>minder))(?: \p{Ll}+){0,3} dan (?=(?:in|op|bij|eind|begin|medio|per|vorig|vorige|een|het|de|ten|toen|destijds|nu)(?![\p{L}]))/u,
);
/** "Een daling van 5,6%, dat zijn 1.571 uitkeringen". */
const AS_PERCENTAGE =
  /(?<![\p{L}])(?:(?<rise>stijging|toename|groei)|daling|afname|vermindering|krimp) (?:van|met) [\d,]+ ?(?:%|procent),? (?:dat|dit|ofwel|oftewel|wat)(?: (?:is|zijn|was|waren|neerkomt|komt neer))?(?: op)? $/iu;
/** "Vergeleken met 2030 zijn er 70.000 minder." */
const FEWER = /^ (?:meer|(?<less>minder))(?=[.,;:)]|$| \()/u;
const COMPARES = new Gated(/(?<![\p{L}])(?:ten opzichte van|vergeleken met|in vergelijking met)(?![\p{L}])/iu);
/** "Kwamen er 12.800 inwoners bij in het noorden". */
const JOINED = /^ bij(?! (?:de|het|een|uw|ons|mijn|hun|haar|deze|die)(?!\p{L}))(?![\p{L}])/u;
/** New members of what goes on: "12 nieuwe gemeenten", not "9.000 nieuwe woningen". */
const NEW = /(?<![\p{L}])(?:nieuwe|extra)(?![\p{L}])/u;
const JOINS =
  /^(?:gemeenten|provincies|regio's|waterschappen|coalities|scholen|organisaties|deelnemers|partners|leden|locaties)$/;

/** 1 for so many more, -1 for so many fewer, 0 for a level. */
export function changeOf(text: string, count: Count, cues: Cues): 1 | -1 | 0 {
  if (count.percentage !== null || count.value === null) return 0;
  if (count.change) return count.change;
  const { start, end } = statementAt(text, count.start);
  const lead = leadOf(text, count.start).before.slice(start);
  const rest = text.slice(count.end, end);
  if (RISE.test(lead, cues)) return 1;
  if (FALL.test(lead, cues)) return -1;
  if (WITH.test(lead, cues)) {
    const turn = TURN.exec(rest);
    if (turn) return turn.groups?.['rise'] ? 1 : -1;
  }
  const ran = RAN.test(lead, cues) ? RAN_TO.exec(rest) : null;
  if (ran) return ran.groups?.['rise'] ? 1 : -1;
  const percentage = AS_PERCENTAGE.exec(lead);
  if (percentage) return percentage.groups?.['rise'] ? 1 : -1;
  const than = THAN.exec(rest, cues);
  if (than) return than.groups?.['less'] ? -1 : 1;
  const said = text.slice(start, end);
  const fewer = COMPARES.test(said, cues) ? FEWER.exec(rest) : null;
  if (fewer) return fewer.groups?.['less'] ? -1 : 1;
  if (SHRANK.test(said, cues)) return -1;
  const bare = /(?<![\p{L}])bij(?=[.,;:)]|$)/u.test(rest) && !CAME.test(lead, cues);
  if ((GREW.test(rest, cues) && !bare) || (CAME.test(lead, cues) && JOINED.test(rest))) return 1;
  return NEW.test(count.adjectives) && JOINS.test(count.noun) ? 1 : 0;
}
