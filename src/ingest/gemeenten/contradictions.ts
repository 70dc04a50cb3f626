/** What a list of one day says that cannot be true together with what the register knows. */
import { type ListedGemeente, ListProblems, type OfficialList } from '../../sources/gemeenten/list.ts';
import { divisionOf, type Register, type RegisteredGemeente } from './register.ts';

/** No year ever ended a fifth of the gemeenten: a list that leaves out more is only a part of one. */
const MOST_MISSING = 0.2;

/** @throws {SourceError} BAD_LIST, with every contradiction and its place */
export function refuseContradictions(register: Register, list: OfficialList, origin: string, today: string): void {
  const problems = new ListProblems();
  // Next year's list comes out in the autumn; a later one is a slip of the pen.
  if (Number(list.date.slice(0, 4)) > Number(today.slice(0, 4)) + 1) {
    problems.add('the list', `is of ${list.date}, which is more than a year ahead; is that its day?`);
  } else if (list.holds === 'OF_THE_DAY') compare(register, list, problems);
  problems.throwIfAny(origin);
}

function compare(register: Register, list: OfficialList, problems: ListProblems): void {
  const known = new Map(register.gemeenten.map((gemeente) => [gemeente.code, gemeente]));
  const division = divisionOf(register);
  for (const listed of list.gemeenten) {
    const gemeente = known.get(listed.code);
    if (gemeente && !division.existed(listed.code, list.date))
      problems.add(listed.place, notThere(gemeente, listed, list.date));
  }
  const listed = new Set(list.gemeenten.map(({ code }) => code));
  const expected = division.at(list.date);
  const missing = expected.filter((code) => !listed.has(code));
  const last = lastChange(register);
  if (missing.length > expected.length * MOST_MISSING) {
    const found = `holds ${expected.length - missing.length} of the ${expected.length} gemeenten of ${list.date}`;
    problems.add('the list', `${found}; take the whole list`);
  } else if (last !== null && list.date < last) {
    for (const code of missing)
      problems.add('the list', `lacks ${told(known.get(code))}, which the register has on ${list.date}`);
  }
}

function notThere({ name, validFrom, validUntil }: RegisteredGemeente, { code }: ListedGemeente, day: string): string {
  const bound = validUntil !== null && validUntil <= day ? `ended on ${validUntil}` : `began on ${validFrom}`;
  return `${code} ${name} did not exist on ${day}: by the register it ${bound}; is the list of another day?`;
}

function told(gemeente: RegisteredGemeente | undefined): string {
  return gemeente ? `${gemeente.code} ${gemeente.name}` : '';
}

/** The last day on which the register knows of a change. */
function lastChange({ gemeenten }: Register): string | null {
  const days = gemeenten.flatMap(({ validFrom, validUntil }) => [validFrom, validUntil]).filter((day) => day !== null);
  return days.sort().at(-1) ?? null;
}
