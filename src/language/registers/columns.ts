/** The names of the columns of a table of moties and toezeggingen, when its cells came out as text. */
import type { Block } from '../reading.ts';

type Role = 'what' | 'where' | 'status' | 'due' | 'other';

export interface Columns {
  readonly roles: readonly Role[];
  /** Of what the rows are, as far as the names of the columns tell. */
  readonly kind: 'Motion' | 'Commitment' | null;
  /** Each cell is a block of its own; else a row is one block. */
  readonly apart: boolean;
  /** Nothing stands between one cell and the next. */
  readonly glued: boolean;
}

const NAMES: readonly (readonly [Role, RegExp])[] = [
  [
    'what',
    /(?:Omschrijving|Onderwerp|Titel|Inhoud|Tekst)(?: (?:van )?(?:de )?(?:[Mm]oties?|[Tt]oezegging(?:en)?)(?: ?(?:\/|en|of) ?(?:[Mm]otie|[Tt]oezegging)(?:en|s)?)?)?/y,
  ],
  ['status', /(?:(?:Huidige )?[Ss]tand van [Zz]aken|Status|Stand|(?:Wijze van )?[Aa]fdoening|Voortgang|Uitvoering)/y],
  ['where', /(?:Vindplaats(?:en)?|Kamerstuk(?:ken|nummer)?|Bron|Nummer|Kenmerk)/y],
  [
    'other',
    /(?:Ingediend (?:bij|door|op)|Gedaan (?:in|bij|tijdens)|Indieners?(?:\(s\))?|Debat|Overleg|Datum(?: (?:vergadering|debat|toezegging|motie))?|Bewindspersoon|Nr\.?)/y,
  ],
  ['due', /(?:Termijn|Planning|Deadline)/y],
  ['what', /(?:Moties?|Toezegging(?:en)?)(?: ?(?:\/|en|of) ?(?:[Mm]otie|[Tt]oezegging)(?:en|s)?)?/y],
];
const BETWEEN = /[ |/:–-]*/y;
/** No line of names is longer. */
const LONGEST = 160;
const MOST_COLUMNS = 6;

/** The columns that the blocks from an index on name, and where the rows begin; null where they name none. */
export function columnsAt(blocks: readonly Block[], from: number): { columns: Columns; rows: number } | null {
  const roles: Role[] = [];
  const named: string[] = [];
  let rows = from;
  let glued = false;
  for (; rows < blocks.length && roles.length < MOST_COLUMNS; rows += 1) {
    const line = namesIn(blocks[rows]?.text ?? '');
    if (!line || (rows > from && line.roles.length > 1)) break;
    roles.push(...line.roles);
    named.push(blocks[rows]?.text ?? '');
    glued ||= line.glued;
    if (line.roles.length > 1) {
      rows += 1;
      break;
    }
  }
  if (roles.length < 2 || !roles.includes('status') || !(roles.includes('what') || roles.includes('where')))
    return null;
  return { columns: { roles, kind: kindIn(named.join(' ')), apart: rows - from > 1, glued }, rows };
}

/** Alone on its line it is the heading over the table. */
const TITLE = /^(?:Moties|Toezeggingen)(?: en (?:moties|toezeggingen))?$/u;

function namesIn(text: string): { roles: Role[]; glued: boolean } | null {
  if (text.length > LONGEST || TITLE.test(text)) return null;
  const roles: Role[] = [];
  let glued = false;
  let at = 0;
  while (at < text.length) {
    const found = NAMES.find(([, name]) => {
      name.lastIndex = at;
      return name.test(text);
    });
    if (!found) return null;
    roles.push(found[0]);
    at = found[1].lastIndex;
    BETWEEN.lastIndex = at;
    BETWEEN.test(text);
    glued ||= at < text.length && BETWEEN.lastIndex === at;
    at = BETWEEN.lastIndex;
  }
  return roles.length > 0 ? { roles, glued } : null;
}

/** What a heading or the name of a column says that the rows are; null where it says neither or both. */
export function kindIn(text: string): 'Motion' | 'Commitment' | null {
  const motion = /(?<!\p{L})moties?(?!\p{L})/iu.test(text);
  const commitment = /(?<!\p{L})toezegging(?:en)?(?!\p{L})/iu.test(text);
  return motion === commitment ? null : motion ? 'Motion' : 'Commitment';
}
