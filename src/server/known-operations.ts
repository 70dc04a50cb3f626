import { GraphQLError, type ValidationRule } from 'graphql';

/** Refuses operations whose root the schema lacks, such as subscriptions: execution would fault on them. */
export const knownOperations: ValidationRule = (context) => ({
  OperationDefinition(node) {
    if (context.getSchema().getRootType(node.operation)) return;
    context.reportError(new GraphQLError(`There is no ${node.operation} here.`, { nodes: node }));
  },
});
