import type { ASTNode } from 'graphql';
import { limitExceeded } from './limit-exceeded.ts';

export interface InputLimits {
  readonly maxInputDepth: number;
  readonly maxInputValues: number;
}

/**
 * Checks the variables of a request before they are coerced, which goes through them by recursion.
 * @throws {GraphQLError} when they are nested too deep or hold too many values
 */
export function checkInput(variables: object, { maxInputDepth, maxInputValues }: InputLimits, node: ASTNode): void {
  let level: readonly unknown[] = Object.values(variables);
  let found = 0;
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > maxInputDepth) {
      throw limitExceeded('inputDepth', 'nests input at least', 'levels', depth, maxInputDepth, node);
    }
    found += level.length;
    if (found > maxInputValues) {
      throw limitExceeded('inputValues', 'gives at least', 'values', found, maxInputValues, node);
    }
    level = level.flatMap((value) => (typeof value === 'object' && value !== null ? Object.values(value) : []));
  }
}
