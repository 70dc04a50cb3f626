/** Makes valid queries by chance, the same ones for the same seed: to hold two stores to one answer. */
import {
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLSchema,
  getNamedType,
  isCompositeType,
  isListType,
  isNonNullType,
  isObjectType,
} from 'graphql';

export type Chance = () => number;

/** Mulberry32: small, and the same on every machine. */
export function chanceOf(seed: number): Chance {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

const DAYS = ['2019-06', '2021', '2021-12-15', '2022-03-01', '2024'];

/** A selection of nodes of any kind, deep enough to cross several links. */
export function randomSelection(schema: GraphQLSchema, chance: Chance, depth: number): string {
  const node = schema.getType('Node');
  if (!node) throw new Error('the schema has no Node');
  return new Maker(schema, chance).selection('Node', depth);
}

class Maker {
  readonly #schema: GraphQLSchema;
  readonly #chance: Chance;
  #aliases = 0;

  constructor(schema: GraphQLSchema, chance: Chance) {
    this.#schema = schema;
    this.#chance = chance;
  }

  /** Every field has an alias of its own, so that no two of them can conflict. */
  selection(typeName: string, depth: number): string {
    const type = this.#schema.getType(typeName);
    if (isObjectType(type)) return `{ __typename ${this.#fields(type, depth)} }`;
    const possible = this.#schema.getPossibleTypes(type as never);
    const some = possible.filter(() => this.#chance() < Math.max(0.1, 4 / possible.length));
    return `{ __typename ${some.map((one) => `... on ${one.name} { ${this.#fields(one, depth)} }`).join(' ')} }`;
  }

  #fields(type: GraphQLObjectType, depth: number): string {
    const fields = Object.values(type.getFields()).filter(
      (field) => depth > 0 || !isCompositeType(getNamedType(field.type)),
    );
    const some = fields.filter(() => this.#chance() < Math.min(1, 5 / fields.length));
    return ['__typename', ...some.map((field) => this.#field(field, depth))].join(' ');
  }

  #field(field: GraphQLField<unknown, unknown>, depth: number): string {
    this.#aliases += 1;
    const named = getNamedType(field.type);
    const below = isCompositeType(named) ? ` ${this.#below(field.type, depth)}` : '';
    return `a${this.#aliases}: ${field.name}${this.#arguments(field)}${below}`;
  }

  /** A connection's edges are no step down. */
  #below(type: GraphQLOutputType, depth: number): string {
    const named = getNamedType(type);
    if (!isObjectType(named) || !named.getFields().edges) return this.selection(named.name, depth - 1);
    const edge = getNamedType(named.getFields().edges?.type as GraphQLOutputType) as GraphQLObjectType;
    const parts = Object.values(edge.getFields())
      .filter((field) => field.name !== 'cursor' && field.name !== 'score')
      .map((field) => this.#field(field, depth - 1));
    return `{ totalCount pageInfo { hasNextPage hasPreviousPage } edges { ${parts.join(' ')} } }`;
  }

  #arguments(field: GraphQLField<unknown, unknown>): string {
    const has = (name: string) => field.args.find((argument) => argument.name === name);
    const parts: string[] = [];
    for (const name of ['at', 'asOf']) if (has(name)) parts.push(`${name}: "${this.#pick(DAYS)}"`);
    if (has('first'))
      parts.push(`${has('last') && this.#chance() < 0.3 ? 'last' : 'first'}: ${this.#pick(['1', '2', '5'])}`);
    const order = has('orderBy');
    if (order && this.#chance() < 0.5) {
      const item = getNamedType(order.type);
      const names = 'getFields' in item ? Object.keys(item.getFields()) : [];
      parts.push(`orderBy: [{ ${this.#pick(names)}: ${this.#pick(['ASC', 'DESC'])} }]`);
    }
    const where = has('where');
    if (where && this.#chance() < 0.4) parts.push(...this.#where(getNamedType(where.type)));
    return parts.length > 0 ? `(${parts.join(', ')})` : '';
  }

  #where(input: object): string[] {
    if (!('getFields' in input)) return [];
    const fields = (input as { getFields(): Record<string, { type: GraphQLOutputType }> }).getFields();
    const known = Object.entries(fields).flatMap(([name, { type }]) => {
      const bare = isNonNullType(type) || isListType(type) ? '' : getNamedType(type).name;
      if (bare === 'DateFilter')
        return [`${name}: { ${this.#pick(['lte', 'gt', 'lt', 'gte'])}: "${this.#pick(DAYS)}" }`];
      if (bare === 'StringFilter')
        return [`${name}: { ${this.#pick(['contains', 'startsWith', 'ne'])}: "${this.#pick(['e', 'v', 'De'])}" }`];
      return [];
    });
    return known.length === 0 ? [] : [`where: { ${this.#pick(known)} }`];
  }

  #pick(values: readonly string[]): string {
    return values[Math.floor(this.#chance() * values.length)] ?? '';
  }
}
