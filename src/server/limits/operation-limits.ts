import type { ApolloServerPlugin, BaseContext } from '@apollo/server';
import { getVariableValues } from 'graphql';
import { costOf } from './cost.ts';
import { checkInput, type InputLimits } from './input.ts';
import { limitExceeded } from './limit-exceeded.ts';

export interface OperationLimits extends InputLimits {
  readonly maxCost: number;
  readonly maxPageSize: number;
}

/** A request with this header, whatever its value, is told what it costs, in `extensions.cost`. */
export const COST_HEADER = 'kamergraaf-cost';

/**
 * Refuses operations that ask for too much, before they are executed. Not a validation rule, because the
 * page sizes are often in variables, which validation does not see.
 */
export function operationLimits(limits: OperationLimits): ApolloServerPlugin<BaseContext> {
  const { maxCost, maxPageSize } = limits;
  return {
    async requestDidStart() {
      let cost: number | undefined;
      return {
        async didResolveOperation({ schema, document, operation, request }) {
          if (!operation) return;
          checkInput(request.variables ?? {}, limits, operation);
          const { coerced } = getVariableValues(schema, operation.variableDefinitions ?? [], request.variables ?? {});
          // Wrong variables are reported by execution, with all their details.
          if (!coerced) return;
          cost = costOf({ schema, document, operation, variables: coerced, maxPageSize });
          if (cost > maxCost) throw limitExceeded('cost', 'asks for up to', 'values', cost, maxCost, operation);
        },
        async willSendResponse({ request, response }) {
          if (cost === undefined || !request.http?.headers.has(COST_HEADER) || response.body.kind !== 'single') return;
          const { singleResult } = response.body;
          singleResult.extensions = { ...singleResult.extensions, cost: { requested: cost, maximum: maxCost } };
        },
      };
    },
  };
}
