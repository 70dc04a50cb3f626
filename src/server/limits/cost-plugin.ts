import type { ApolloServerPlugin, BaseContext } from '@apollo/server';
import { getVariableValues } from 'graphql';
import { costOf } from './cost.ts';
import { limitExceeded } from './limit-exceeded.ts';

export interface CostLimits {
  readonly maxCost: number;
  readonly maxPageSize: number;
}

/**
 * Refuses operations that ask for too much, before they are executed. Not a validation rule, because the
 * page sizes are often in variables, which validation does not see.
 */
export function costPlugin({ maxCost, maxPageSize }: CostLimits): ApolloServerPlugin<BaseContext> {
  return {
    async requestDidStart() {
      return {
        async didResolveOperation({ schema, document, operation, request }) {
          if (!operation) return;
          const { coerced } = getVariableValues(schema, operation.variableDefinitions ?? [], request.variables ?? {});
          // Wrong variables are reported by execution, with all their details.
          if (!coerced) return;
          const cost = costOf({ schema, document, operation, variables: coerced, maxPageSize });
          if (cost > maxCost) throw limitExceeded('cost', 'asks for up to', 'values', cost, maxCost, operation);
        },
      };
    },
  };
}
