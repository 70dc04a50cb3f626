import type { ValidationRule } from 'graphql';
import { limitExceeded } from './limit-exceeded.ts';

/** No document may hold more than `maximum` directives; each costs time at every visit of its field. */
export function maxDirectives(maximum: number): ValidationRule {
  return (context) => {
    let found = 0;
    return {
      Directive() {
        found += 1;
      },
      Document: {
        leave(document) {
          if (found > maximum) {
            context.reportError(limitExceeded('directives', 'has', 'directives', found, maximum, document));
          }
        },
      },
    };
  };
}
