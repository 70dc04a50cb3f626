/** Everything that the contenders are asked, in the order of the tables. */
import type { Names } from '../graph/names.ts';
import { fiftyMotions, oneMotion, thousandReferences } from './motions.ts';
import { firstPage, hundredthPage, programmePage } from './pages.ts';
import type { Question } from './question.ts';
import { path, rappel, search } from './search.ts';

export function questionsAbout(names: Names): readonly Question[] {
  return [
    oneMotion,
    fiftyMotions,
    programmePage,
    firstPage,
    hundredthPage,
    search,
    path,
    thousandReferences,
    rappel,
  ].map((question) => question(names));
}
