/**
 * A table of a thousand observations by gemeente with forty planted mistakes, five of each of eight kinds. The
 * gemeenten are those of the register; the measure and its numbers are made up.
 */

export interface Gemeente {
  readonly code: string;
  readonly name: string;
}

export interface Planted {
  readonly heading: readonly string[];
  /** Under the heading, so the first is row 2. */
  readonly rows: readonly (readonly string[])[];
  /** By row, as the import calls the mistake. */
  readonly mistakes: ReadonlyMap<number, string>;
}

const HEADING = ['maat', 'gemeente', 'datum', 'waarde', 'eenheid', 'bron', 'definitie'];
const DAYS = ['2023-01-01', '2023-07-01', '2024-01-01'];
const ROWS = 1000;

/** What makes a right row wrong in one way; a copy for DUPLICATE and CONTRADICTION is put at the end. */
const SPOIL: Readonly<Record<string, (row: readonly string[], turn: number) => readonly string[]>> = {
  UNKNOWN_GEMEENTE: (row) => set(row, 'gemeente', `${row[1]?.slice(0, 1)}q${row[1]?.slice(1)}`),
  NOT_ON_DATE: (row, turn) => set(row, 'gemeente', ['GM0788', '457', 'Beemster', 'Grave', 'GM0530'][turn] ?? ''),
  BAD_DATE: (row, turn) => set(row, 'datum', ['2023-13-01', '31-2-2023', 'januari', '45000', ''][turn] ?? ''),
  BAD_VALUE: (row, turn) => set(row, 'waarde', ['', 'n.b.', '-3', '1.234', '12;5'][turn] ?? ''),
  UNKNOWN_MEASURE: (row) => set(row, 'maat', 'kinderen met een zwemdiplomaa'),
  BAD_SOURCE: (row, turn) => set(row, 'bron', ['', '-', 'n.v.t.', 'onbekend', 'https://'][turn] ?? ''),
};
/** Apart from each other and from the rows that are copied. */
const STEP = 29;
const EACH = 5;

function set(row: readonly string[], column: string, value: string): readonly string[] {
  return row.map((cell, place) => (HEADING[place] === column ? value : cell));
}

/** @param gemeenten those that existed in 2023 and 2024 and whose names no other bears */
export function plant(gemeenten: readonly Gemeente[]): Planted {
  const right = DAYS.flatMap((day, turn) =>
    gemeenten.map(({ code, name }, index) => {
      const called = [name, code, String(Number(code.slice(2)))][index % 3] ?? name;
      const value = String((index * 37 + turn * 11) % 900);
      return ['kinderen met een zwemdiploma', called, day, value, 'kinderen', `https://example.nl/zwemmen/${day}`, ''];
    }),
  ).slice(0, ROWS - 2 * EACH);
  const first = right[0] ?? [];
  const rows: (readonly string[])[] = [set(first, 'definitie', 'kinderen die kunnen zwemmen'), ...right.slice(1)];
  const mistakes = new Map<number, string>();
  let at = 0;
  for (const [code, spoil] of Object.entries(SPOIL)) {
    for (let turn = 0; turn < EACH; turn++) {
      at += STEP;
      // A name that is spelt wrong must be a name.
      while (code === 'UNKNOWN_GEMEENTE' && !/^\p{L}/u.test(rows[at]?.[1] ?? '') && at % 3 !== 0) at++;
      rows[at] = spoil(rows[at] ?? [], turn);
      mistakes.set(at + 2, code);
    }
  }
  for (let turn = 0; turn < EACH; turn++) {
    rows.push(rows[at + 1 + 2 * turn] ?? []);
    mistakes.set(rows.length + 1, 'DUPLICATE');
    const other = rows[at + 2 + 2 * turn] ?? [];
    rows.push(set(other, 'waarde', String(Number(other[3]) + 1)));
    mistakes.set(rows.length + 1, 'CONTRADICTION');
  }
  return { heading: HEADING, rows, mistakes };
}
