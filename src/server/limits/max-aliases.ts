import type { ValidationRule } from 'graphql';
import { limitExceeded } from './limit-exceeded.ts';

/** No document may hold more than `maximum` aliases: each lets a field be asked for once more. */
export function maxAliases(maximum: number): ValidationRule {
  return (context) => {
    let found = 0;
    return {
      Field(field) {
        if (field.alias) found += 1;
      },
      Document: {
        leave(document) {
          if (found > maximum) {
            context.reportError(limitExceeded('aliases', 'has', 'aliases', found, maximum, document));
          }
        },
      },
    };
  };
}
