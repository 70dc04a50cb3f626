/** Tables whose cells came out as lines. */
import { sectionOf } from './sections.ts';
import { STRENGTH } from './settle.ts';
import { add, type Here, type State, sentenceOf } from './state.ts';
import { cellStatus } from './table-rows.ts';

/** No cell that only tells a status is longer, and none that names what it is the status of. */
const LONGEST_STATUS = 200;
const LONGEST_CELL = 300;
/** As many lines may stand between the two: a description, a debate with its date. */
const CELLS = 4;

/** Under another heading than the one that it names begins another matter. */
function isApart({ reading }: State, named: number, here: number): boolean {
  return reading.blocks.slice(named + 1, here).some(({ kind }) => kind === 'heading');
}

/** Keeps a status alone on its line, some lines under the motion or toezegging or its number; false when it is none. */
export function statusLine(state: State, { sentence, block, index }: Here): boolean {
  if (state.citations[index]?.some(({ kind }) => kind === 'motion-name')) return false;
  // "Moties in uitvoering" is over what follows.
  if (block?.kind === 'heading' && sectionOf(sentence)) return false;
  if (!block || block.kind === 'table' || sentence.text.length > LONGEST_STATUS) return false;
  const named = state.discourse.latest();
  if (!named || named.block >= sentence.block || sentence.block - named.block > CELLS) return false;
  const above = state.reading.blocks[named.block]?.text ?? '';
  const begins = above.slice(0, 30).includes(named.target.text.slice(0, 12));
  if (above.length > LONGEST_CELL || !(begins || above.endsWith(`(${named.target.text})`))) return false;
  const raw = state.reading.raw(sentence);
  if (isApart(state, named.block, sentence.block)) return false;
  const said = cellStatus(state.reading.source.slice(raw.start, raw.end));
  if (!said) return false;
  add(
    state,
    [sentenceOf(state, named) ?? sentence, sentence],
    named.target,
    named.target,
    said,
    STRENGTH.named,
    named.key,
  );
  return true;
}
