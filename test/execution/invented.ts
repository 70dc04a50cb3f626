/**
 * A schema with every shape that GraphQL has, whose resolvers give values, nulls, errors and promises by chance, the
 * same for the same seed and place. Items that may not be null hold nothing that is late: graphql-js leaves a
 * rejection that nobody handles where one of them fails while another is under way.
 */
import { buildSchema, type GraphQLSchema, isAbstractType, isObjectType, isScalarType } from 'graphql';
import { resolverOf } from '../../src/execution/reader.ts';

const SDL = `
  scalar Odd
  enum Colour { RED BLUE }
  interface Named { name: String! other: Named }
  type Query {
    thing: Thing sure: Thing! named: Named choice: Choice things: [Thing]! maybe: [Named] grid: [[Int!]] own: Thing
  }
  type Thing implements Named {
    name: String! note: String colour: Colour! odd: Odd tags: [String!] grid: [[Int!]]!
    count(n: Int = 3, of: [Int], like: Like): Int echo(text: String!): String!
    child: Thing sure: Thing! other: Named late: Thing lateSure: Thing! choice: Choice many: [Thing] all: [Named]! firm: [Pebble!]!
  }
  type Stone implements Named { name: String! weight: Float! other: Named all: [Named]! late: Thing }
  type Pebble { name: String! note: String grid: [[Int!]]! }
  union Choice = Thing | Stone
  input Like { id: String! more: [Like!] }
`;

/** These only read; all others are code, which may take its time. */
const READ = ['name', 'note', 'colour', 'odd', 'tags', 'grid', 'child', 'other', 'all', 'firm', 'weight'];
const OWN_TYPE = ['Thing', 'Pebble'];
const NAMED = ['Thing', 'Stone'] as const;

interface Source {
  readonly tag: string;
  readonly type: string;
}

interface World {
  /** How often of a hundred a field is null, fails, or is late. */
  readonly misses: number;
  readonly seed: number;
}

export function inventedSchema(): GraphQLSchema {
  const schema = buildSchema(SDL);
  const odd = schema.getType('Odd');
  if (isScalarType(odd)) odd.serialize = serializeOdd;
  for (const type of Object.values(schema.getTypeMap())) {
    if (isAbstractType(type)) type.resolveType = typeOf;
    if (!isObjectType(type) || type.name.startsWith('__')) continue;
    for (const field of Object.values(type.getFields())) {
      const shape = String(field.type);
      field.resolve = READ.includes(field.name)
        ? resolverOf<Source, World>(({ key, holder }) => (source, _args, world) => {
            return settled(world, shape, `${source?.tag}/${holder}>${key}`, source?.type);
          })
        : (source: Source | undefined, args, world: World, info) => {
            const place = `${source?.tag}/${placeOf(info.path)} ${info.fieldNodes.length} ${JSON.stringify(args)}`;
            if (field.name === 'echo') return args['text'];
            return late(world, place, () => settled(world, shape, place, source?.type));
          };
    }
  }
  return schema;
}

function serializeOdd(value: unknown): unknown {
  if (value === 'unfit') throw new Error('this one has no form');
  return value === 'nothing' ? undefined : value;
}

function typeOf({ type, tag }: Source, { misses }: World): string | Promise<string> {
  if (tag.endsWith('7') && misses > 0) throw new Error('of no known type');
  return tag.endsWith('6') ? Promise.resolve(type) : type;
}

type Path = { readonly prev: Path | undefined; readonly key: string | number } | undefined;
const placeOf = (path: Path): string => (path ? `${placeOf(path.prev)}.${path.key}` : '');

/** FNV-1a: the same number for the same text. */
function drawn(text: string, below: number): number {
  let hash = 0x811c9dc5;
  for (const letter of text) hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  return (((hash >>> 7) ^ hash) >>> 0) % below;
}

function late({ seed, misses }: World, place: string, make: () => unknown): unknown {
  const draw = drawn(`late ${seed} ${place}`, 100);
  if (draw >= misses * 2) return make();
  return Array.from({ length: draw % 4 })
    .reduce<Promise<void>>((wait) => wait.then(), Promise.resolve())
    .then(make);
}

function settled(world: World, shape: string, place: string, type: string | undefined): unknown {
  const draw = drawn(`${world.seed} ${place}`, 100);
  if (draw < world.misses) return null;
  if (draw < world.misses * 2) throw new Error(`not at ${place}`);
  if (draw < world.misses * 2.5) return new Error(`an error at ${place}`);
  return valueAt(world, shape, place, type);
}

function valueAt(world: World, shape: string, place: string, type: string | undefined): unknown {
  const bare = shape.replace(/!$/, '');
  if (bare.startsWith('[')) {
    if (drawn(`list ${world.seed} ${place}`, 100) < world.misses / 2) return 'no list';
    return Array.from({ length: drawn(place, 4) }, (_, at) =>
      itemOf(world, bare.slice(1, -1), `${place}[${at}]`, type),
    );
  }
  const draw = drawn(`value ${world.seed} ${place}`, 12);
  const unfit = draw === 0 && world.misses > 0;
  switch (bare) {
    case 'Int':
    case 'Float':
      return unfit ? 'many' : draw;
    case 'String':
      return unfit ? { not: 'a text' } : `text ${draw}`;
    case 'Colour':
      return unfit ? 'GREEN' : (['RED', 'BLUE'][draw % 2] as string);
    case 'Odd':
      return world.misses > 0 ? ((['unfit', 'nothing'] as const)[draw] ?? { any: draw }) : { any: draw };
    default:
      return { tag: `${place}${draw}`, type: OWN_TYPE.includes(bare) ? bare : String(NAMED[draw % 2]) };
  }
}

/** Items of a list are values, nulls and errors, and never thrown. */
function itemOf(world: World, shape: string, place: string, type: string | undefined): unknown {
  try {
    return settled(world, shape, place, type);
  } catch (error) {
    return error;
  }
}
