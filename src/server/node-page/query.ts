/**
 * The GraphQL query that reads everything a page shows of a node, made from the schema: its plain fields,
 * and for every field that leads to other nodes their names, the link's own fields and its proofs.
 */
import {
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLInterfaceType,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  isAbstractType,
  isCompositeType,
  isInterfaceType,
  isObjectType,
  isRequiredArgument,
  isUnionType,
} from 'graphql';

/** Rows of a connection, and proofs of a link, that a page shows. */
const ROWS = 20;
const PROOFS = 3;

/** What a node is called; the first that its type has. */
export const LABELS = ['title', 'name', 'text', 'statement'] as const;

/** A text of megabytes belongs in no page. */
const LONG = 'fullText';

const PROOF = `evidence(first: ${PROOFS}) { id quote statement confidence review document { __typename id title url } }`;

/** Only the kind and the canonical id: the page's query depends on the kind. */
export const KIND_QUERY = 'query NodeKind($id: ID!) { node(id: $id) { __typename id } }';

/** @returns the text of a query with the variable `$id`, whose `node` holds the fields of the type */
export function nodeQuery(schema: GraphQLSchema, type: GraphQLObjectType): string {
  return new NodeQuery(schema).text(type);
}

class NodeQuery {
  readonly #schema: GraphQLSchema;
  readonly #node: GraphQLInterfaceType;

  constructor(schema: GraphQLSchema) {
    this.#schema = schema;
    const node = schema.getType('Node');
    if (!isInterfaceType(node)) throw new TypeError('nodeQuery(): the schema has no interface Node');
    this.#node = node;
  }

  text(type: GraphQLObjectType): string {
    const fields = fieldsOf(type).map((field) => this.#field(field));
    return `query NodePage($id: ID!) { node(id: $id) { __typename id ... on ${type.name} { ${fields.join(' ')} } } }`;
  }

  #field(field: GraphQLField<unknown, unknown>): string {
    const type = getNamedType(field.type);
    if (!isCompositeType(type)) return field.name;
    if (field.name === 'evidence') return PROOF;
    const edge = edgeOf(type);
    if (!edge) return `${field.name} { ${this.#leadsTo(type)} }`;
    const inside = fieldsOf(edge).filter(({ name }) => name !== 'cursor');
    return `${field.name}(first: ${ROWS}) { totalCount edges { ${inside.map((each) => this.#atLink(each)).join(' ')} } }`;
  }

  /** Another node is named; anything else (a status, a tenure, an identifier) is shown with its fields. */
  #leadsTo(type: GraphQLCompositeType): string {
    if (this.#isNode(type)) return this.#named(type);
    if (!isObjectType(type)) return '__typename';
    return `__typename ${fieldsOf(type)
      .map((field) => this.#atLink(field))
      .join(' ')}`;
  }

  #atLink(field: GraphQLField<unknown, unknown>): string {
    const type = getNamedType(field.type);
    if (!isCompositeType(type)) return field.name;
    if (field.name === 'evidence') return PROOF;
    return this.#isNode(type) ? `${field.name} { ${this.#named(type)} }` : '';
  }

  #named(type: GraphQLCompositeType): string {
    const label = labelOf(type);
    if (label) return `__typename id ${label}`;
    const types = isAbstractType(type) ? this.#schema.getPossibleTypes(type) : [];
    const labels = types.flatMap((possible) => {
      const own = labelOf(possible);
      return own ? [`... on ${possible.name} { ${own} }`] : [];
    });
    return `__typename ... on Node { id } ${labels.join(' ')}`;
  }

  #isNode(type: GraphQLCompositeType): boolean {
    if (type === this.#node) return true;
    const types = isAbstractType(type) ? this.#schema.getPossibleTypes(type) : [type];
    return types.length > 0 && types.every((possible) => possible.getInterfaces().includes(this.#node));
  }
}

/** The field that holds the name of nodes of this type. */
function labelOf(type: GraphQLCompositeType): string | undefined {
  return isUnionType(type) ? undefined : LABELS.find((name) => name in type.getFields());
}

/** A connection's edge type. */
function edgeOf(type: GraphQLCompositeType): GraphQLObjectType | null {
  if (!isObjectType(type)) return null;
  const edge = type.getFields().edges && getNamedType(type.getFields().edges?.type);
  return isObjectType(edge) ? edge : null;
}

/** The fields that can be read without being told anything. */
function fieldsOf(type: GraphQLObjectType): GraphQLField<unknown, unknown>[] {
  return Object.values(type.getFields()).filter(({ name, args }) => name !== LONG && !args.some(isRequiredArgument));
}
