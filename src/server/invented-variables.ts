/** Values for the variables that an operation cannot do without, which name nothing that there is. */
import {
  type GraphQLInputType,
  type GraphQLSchema,
  isEnumType,
  isInputObjectType,
  isInputType,
  isListType,
  isNonNullType,
  isRequiredInputField,
  type OperationDefinitionNode,
  typeFromAST,
} from 'graphql';
import { today } from '../planner/dates.ts';

type Variables = Readonly<Record<string, unknown>>;

/** A text may be asked for as an id or as a name, and makes another statement of each. */
const TEXTS = ['warm-up:nothing', 'warm-up nothing'];

export function inventedVariables(
  schema: GraphQLSchema,
  { variableDefinitions = [] }: OperationDefinitionNode,
): readonly Variables[] {
  const required = variableDefinitions.flatMap(({ variable, type: node, defaultValue }) => {
    const type = typeFromAST(schema, node as never);
    return defaultValue === undefined && isInputType(type) && isNonNullType(type)
      ? [[variable.name.value, type] as const]
      : [];
  });
  const ways = TEXTS.map((text) => Object.fromEntries(required.map(([name, type]) => [name, valueFor(type, text)])));
  const [first] = ways;
  return ways.filter((way) => way === first || JSON.stringify(way) !== JSON.stringify(first));
}

function valueFor(type: GraphQLInputType, text: string): unknown {
  if (isNonNullType(type)) return valueFor(type.ofType, text);
  if (isListType(type)) return [valueFor(type.ofType, text)];
  if (isEnumType(type)) return type.getValues()[0]?.name;
  if (isInputObjectType(type)) {
    const required = Object.values(type.getFields()).filter(isRequiredInputField);
    return Object.fromEntries(required.map((field) => [field.name, valueFor(field.type, text)]));
  }
  switch (type.name) {
    case 'Int':
    case 'Float':
      return 1;
    case 'Boolean':
      return false;
    case 'ID':
      return TEXTS[0];
    case 'Date':
      return today();
    default:
      return text;
  }
}
