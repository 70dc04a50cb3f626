/**
 * How many values an operation asks for, at most: every field counts once for each row that it can be
 * in. It is known before anything is read, from page sizes and the lengths of lists in the arguments.
 */
import {
  __Schema,
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLSchema,
  getArgumentValues,
  getNamedType,
  getNullableType,
  isCompositeType,
  isInterfaceType,
  isListType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  SchemaMetaFieldDef,
  type SelectionSetNode,
  TypeMetaFieldDef,
  typeFromAST,
} from 'graphql';
import { limitExceeded } from './limit-exceeded.ts';

/** A connection gives this many rows when it is not told how many. */
const DEFAULT_PAGE = 20;
/** Lists without a page are few by nature: submitters, predecessors, aliases. */
const ASSUMED_LIST = 5;
/** Arguments that give a row for each of their values. */
const KEY_LISTS = ['ids', 'representations'];

export interface CostInput {
  readonly schema: GraphQLSchema;
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
  /** Coerced. */
  readonly variables: Readonly<Record<string, unknown>>;
  readonly maxPageSize: number;
}

/**
 * @returns the number of values, at most; selections on several types of one interface are added up
 * @throws {GraphQLError} when a page is larger than `maxPageSize`, or an argument is not of its type
 */
export function costOf(input: CostInput): number {
  const root = input.schema.getRootType(input.operation.operation);
  return root ? new CostMeter(input).of(input.operation.selectionSet, root, null) : 0;
}

class CostMeter {
  readonly #input: CostInput;
  readonly #fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  readonly #known = new Map<string, number>();
  readonly #allTypes = __Schema.getFields()['types'];

  constructor(input: CostInput) {
    this.#input = input;
    const fragments = input.document.definitions.filter((definition) => definition.kind === Kind.FRAGMENT_DEFINITION);
    this.#fragments = new Map(fragments.map((fragment) => [fragment.name.value, fragment]));
  }

  /** @param page rows in the connection that the selections are of; null when they are not of a connection */
  of(selections: SelectionSetNode | undefined, type: GraphQLCompositeType, page: number | null): number {
    let cost = 0;
    for (const selection of selections?.selections ?? []) {
      if (selection.kind === Kind.FIELD) cost += this.#ofField(selection, type, page);
      else if (selection.kind === Kind.INLINE_FRAGMENT) {
        const on = selection.typeCondition && typeFromAST(this.#input.schema, selection.typeCondition);
        cost += this.of(selection.selectionSet, isCompositeType(on) ? on : type, page);
      } else cost += this.#ofFragment(selection.name.value, page);
    }
    return cost;
  }

  #ofFragment(name: string, page: number | null): number {
    const key = `${name} ${page}`;
    const known = this.#known.get(key);
    if (known !== undefined) return known;
    this.#known.set(key, 0);
    const fragment = this.#fragments.get(name);
    const on = fragment && typeFromAST(this.#input.schema, fragment.typeCondition);
    const cost = fragment && isCompositeType(on) ? this.of(fragment.selectionSet, on, page) : 0;
    this.#known.set(key, cost);
    return cost;
  }

  #ofField(field: FieldNode, parent: GraphQLCompositeType, page: number | null): number {
    const definition = this.#definitionOf(field.name.value, parent);
    const type = definition && getNamedType(definition.type);
    if (!definition || !isCompositeType(type)) return 1;
    const size = this.#sizeOf(field, definition);
    if (!isListType(getNullableType(definition.type))) return 1 + this.of(field.selectionSet, type, size);
    const rows = definition === this.#allTypes ? this.#typeCount() : (size ?? page ?? ASSUMED_LIST);
    return 1 + rows * this.of(field.selectionSet, type, null);
  }

  #typeCount(): number {
    return Object.keys(this.#input.schema.getTypeMap()).length;
  }

  #definitionOf(name: string, parent: GraphQLCompositeType): GraphQLField<unknown, unknown> | undefined {
    if (name === SchemaMetaFieldDef.name) return SchemaMetaFieldDef;
    if (name === TypeMetaFieldDef.name) return TypeMetaFieldDef;
    return isObjectType(parent) || isInterfaceType(parent) ? parent.getFields()[name] : undefined;
  }

  /** Rows that the field's own arguments ask for: its page, or one for each key; null without such arguments. */
  #sizeOf(field: FieldNode, definition: GraphQLField<unknown, unknown>): number | null {
    const paged = definition.args.some(({ name }) => name === 'first' || name === 'last');
    const keyed = definition.args.find(({ name }) => KEY_LISTS.includes(name));
    if (!paged && !keyed) return null;
    const args = getArgumentValues(definition, field, this.#input.variables);
    if (paged) return this.#pageOf(field, args.first ?? args.last);
    const keys = keyed && args[keyed.name];
    return Array.isArray(keys) ? keys.length : null;
  }

  #pageOf(field: FieldNode, rows: unknown): number {
    if (typeof rows !== 'number') return DEFAULT_PAGE;
    const { maxPageSize } = this.#input;
    if (rows > maxPageSize) {
      throw limitExceeded('pageSize', `asks "${field.name.value}" for a page of`, 'rows', rows, maxPageSize, field);
    }
    return Math.max(0, rows);
  }
}
