/** Makes a valid operation of any schema by chance. One response key always means one field with one set of arguments. */
import {
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLSchema,
  getNamedType,
  isAbstractType,
  isCompositeType,
  isUnionType,
} from 'graphql';

/** A number from 0 up to, not including, `below`. */
export type Draw = (below: number) => number;

/** Keys that JavaScript has its own idea of. */
const ODD_KEYS: Readonly<Record<string, string>> = { note: '__proto__', colour: 'constructor', weight: 'then' };
const ARGUMENTS: Readonly<Record<string, readonly string[]>> = {
  count: ['', '(n: $number)', '(n: 7, of: [1, $number])', '(like: { id: "3", more: [{ id: $text }] })', '(n: null)'],
  echo: ['(text: "said")', '(text: $text)'],
};
const CONDITIONS = ['@include(if: $yes)', '@skip(if: $no)', '@skip(if: $yes)', '@include(if: true)', '@skip(if: true)'];

const VARIABLES = '$number: Int, $text: String! = "left out", $yes: Boolean!, $no: Boolean = false';

export function inventedOperation(schema: GraphQLSchema, draw: Draw): string {
  const fragments: string[] = [];
  const query = schema.getQueryType();
  if (!query) throw new Error('the schema has no queries');

  const maybe = (text: string) => (draw(6) === 0 ? ` ${text}` : '');
  const condition = () => maybe(CONDITIONS[draw(CONDITIONS.length)] as string);

  const selection = (type: GraphQLCompositeType, depth: number): string => {
    const parts = Array.from({ length: 1 + draw(4) }, () => part(type, depth));
    return `{ __typename ${parts.join(' ')} }`;
  };

  const part = (type: GraphQLCompositeType, depth: number): string => {
    const choice = draw(8);
    if (choice === 0) return `...${condition()} ${selection(type, depth)}`;
    if (choice === 1) {
      const some = narrower(type);
      return `... on ${some.name}${condition()} ${selection(some, depth)}`;
    }
    if (choice === 2 && depth > 0) return `...${fragment(narrower(type), depth - 1)}${condition()}`;
    if (isUnionType(type)) return `kind: __typename${condition()}`;
    const fields = Object.values(type.getFields()).filter(
      (field) => depth > 0 || !isCompositeType(getNamedType(field.type)),
    );
    return fieldOf(fields[draw(fields.length)] as GraphQLField<unknown, unknown>, depth);
  };

  const fieldOf = ({ name, type }: GraphQLField<unknown, unknown>, depth: number): string => {
    const variants = ARGUMENTS[name] ?? [''];
    const at = draw(variants.length);
    const named = getNamedType(type);
    const key = ODD_KEYS[name] ?? `${name}${at}`;
    return `${key}: ${name}${variants[at]}${condition()}${isCompositeType(named) ? ` ${selection(named, depth - 1)}` : ''}`;
  };

  const narrower = (type: GraphQLCompositeType): GraphQLCompositeType => {
    const possible = isAbstractType(type) ? schema.getPossibleTypes(type) : [];
    return draw(2) === 0 ? type : (possible[draw(Math.max(1, possible.length))] ?? type);
  };

  const fragment = (type: GraphQLCompositeType, depth: number): string => {
    const text = selection(type, depth);
    const name = `F${fragments.length}`;
    fragments.push(`fragment ${name} on ${type.name} ${text}`);
    return name;
  };

  const root = selection(query, 3);
  return `query Invented(${VARIABLES}) ${root} ${fragments.join(' ')}`;
}
