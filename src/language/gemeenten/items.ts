/** Names that have a line each, as the items of a list have: in the company of a gemeente the others are gemeenten too. */
import type { Line } from '../mentions/lines.ts';
import type { NameInLine } from './names-in-line.ts';

export interface NamedLine {
  readonly line: Line;
  readonly names: readonly NameInLine[];
}

/** `lines` in the order of the text; names that stay `weak` are left out. */
export function settleItems(lines: readonly NamedLine[]): readonly NamedLine[] {
  for (const run of runsOf(lines)) {
    const names = run.flatMap((item) => item.names);
    if (!names.some(({ standing }) => standing !== 'weak')) continue;
    for (const name of names) if (name.standing === 'weak') name.standing = 'plain';
  }
  return lines.map(({ line, names }) => ({ line, names: names.filter(({ standing }) => standing !== 'weak') }));
}

/** Neighbouring lines with nothing but names. */
function runsOf(lines: readonly NamedLine[]): NamedLine[][] {
  const runs: NamedLine[][] = [];
  for (const item of lines.filter(isOnlyNames)) {
    const run = runs.at(-1);
    if (run?.at(-1)?.line.index === item.line.index - 1) run.push(item);
    else runs.push([item]);
  }
  return runs;
}

function isOnlyNames({ line, names }: NamedLine): boolean {
  let rest = '';
  let from = 0;
  for (const { found, end } of names) {
    rest += line.text.slice(from, found.start);
    from = end;
  }
  return names.length > 0 && !/\p{L}/u.test(rest + line.text.slice(from));
}
