import type { ValidationRule } from 'graphql';
import { limitExceeded } from './limit-exceeded.ts';

/** No value written in a document may nest lists and objects deeper than `maximum` levels; for variables, `checkInput`. */
export function maxInputDepth(maximum: number): ValidationRule {
  return (context) => {
    let depth = 0;
    let deepest = 0;
    const nested = {
      enter() {
        depth += 1;
        deepest = Math.max(deepest, depth);
      },
      leave() {
        depth -= 1;
      },
    };
    return {
      ObjectValue: nested,
      ListValue: nested,
      Document: {
        leave(document) {
          if (deepest > maximum) {
            context.reportError(limitExceeded('inputDepth', 'nests input', 'levels', deepest, maximum, document));
          }
        },
      },
    };
  };
}
