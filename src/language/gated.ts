import { type Cue, type Cues, cueOf } from './cues.ts';
import { matchesOf } from './matches.ts';

/**
 * A pattern that is tried only on a text that has one of the words it needs: most patterns match in few sentences, and
 * to see that costs one bit. Which words these are is read from the pattern, so that a rule says nothing of them. The
 * `cues` are those of the text itself, or of a longer one that it is a part of.
 */
export class Gated {
  readonly pattern: RegExp;
  readonly #cue: Cue | null;

  /** Made when a module is loaded. */
  constructor(pattern: RegExp) {
    this.pattern = pattern;
    this.#cue = cueOf(pattern);
  }

  mayMatch(cues: Cues): boolean {
    return cues.allow(this.#cue);
  }

  test(text: string, cues: Cues): boolean {
    return cues.allow(this.#cue) && this.pattern.test(text);
  }

  exec(text: string, cues: Cues): RegExpExecArray | null {
    return cues.allow(this.#cue) ? this.pattern.exec(text) : null;
  }

  /** All of a global pattern. */
  matches(text: string, cues: Cues): readonly RegExpExecArray[] {
    return cues.allow(this.#cue) ? matchesOf(this.pattern, text) : NONE;
  }
}

const NONE: readonly RegExpExecArray[] = [];
