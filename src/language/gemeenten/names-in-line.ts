/**
 * Names of gemeenten in one line: what is something else is left out, and each name has the gemeenten that it may mean.
 */
import type { Cast } from '../mentions/cast.ts';
import type { Line } from '../mentions/lines.ts';
import { areForgotten, bearersAt, bearersIn, bearersOn } from './bearers.ts';
import { type Bearer, type Found, type Gazetteer, provincesOf } from './gazetteer.ts';
import { listsOf, settleList } from './lists.ts';
import { provincesNamed } from './provinces.ts';
import { type Standing, standingOf } from './surroundings.ts';

export interface NameInLine {
  readonly found: Found;
  /** Where it ends, brackets that belong to it included. */
  readonly end: number;
  standing: Standing;
  /** One, or those that the line does not tell apart. */
  bearers: readonly Bearer[];
}

const MAY_BE: ReadonlySet<Standing> = new Set(['called', 'plain', 'weak']);

/** `day` is the document's, ISO. What is `weak` may be an ordinary word. */
export function namesInLine(line: Line, cast: Cast, gazetteer: Gazetteer, day: string): NameInLine[] {
  const found = gazetteer.find(line);
  if (found.length === 0) return [];
  const caps = !/\p{Ll}/u.test(line.text);
  const names: NameInLine[] = [];
  for (const [index, each] of found.entries()) {
    const { bearers: all, end } = bearersAt(line.text, each, gazetteer);
    const bearers = bearersOn(all, day, gazetteer);
    const joined = [touches(line.text, found[index - 1], each), touches(line.text, each, found[index + 1])] as const;
    const { start } = each;
    const isFree = cast.isFree(line, start, each.end);
    const own = isFree ? standingOf({ text: line.text, start, end, caps, joined }) : 'none';
    const isForgotten = own !== 'called' && bearers.length > 0 && areForgotten(bearers, day);
    const isWithNone = joined[0] && names.at(-1)?.standing === 'none';
    names.push({ found: each, end, standing: isForgotten || isWithNone ? 'none' : own, bearers });
  }
  for (const list of listsOf(line.text, names, ({ found }) => found)) {
    settleList(list);
    tellApart(list, line, gazetteer, day);
  }
  return names.filter(({ standing, bearers }) => MAY_BE.has(standing) && bearers.length > 0);
}

/** "Zwolle-Kampen", "Arnhem/Nijmegen". */
function touches(text: string, one: Found | undefined, next: Found | undefined): boolean {
  return one !== undefined && next !== undefined && /^[-–‑/]$/.test(text.slice(one.end, next.start));
}

/** Gemeenten of one name by the company they are in, else by the provinces that the line names. */
function tellApart(list: readonly NameInLine[], line: Line, gazetteer: Gazetteer, day: string): void {
  if (list.every(({ bearers }) => bearers.length < 2)) return;
  const company = list.filter(({ bearers, standing }) => bearers.length === 1 && standing !== 'none');
  const around = new Set(
    company.flatMap(({ bearers }) => bearers.flatMap(({ gemeente }) => provincesOf(gemeente, day))),
  );
  const named = provincesNamed(line.text, gazetteer);
  for (const name of list) name.bearers = bearersIn(bearersIn(name.bearers, around, day), named, day);
}
