/** A paper as it is printed: its blocks from top to bottom, with what is read aside, notes and cells, kept apart. */
import type { Imprint } from './publication-imprint.ts';

interface Block {
  readonly text: string;
  readonly kind: 'paragraph' | 'line' | 'item' | 'row' | 'note';
}

/** What is being read: the paper itself, a note in it, or a cell of a table. */
interface Frame {
  readonly blocks: Block[];
  run: string;
  /** A word has ended: the next letter or digit begins another one. */
  wordEnded: boolean;
  /** Of the list item that the next block begins. */
  mark: string | null;
  /** Of the note that this is. */
  number: string;
}

const INVISIBLE = /[\u00ad\u200b\ufeff]/g;
const WORD = /^[\p{L}\d(]/u;
/** Stands before a note's number until the white space before it is taken away. */
const RAISED = '\ue000';
const SUPERSCRIPTS = '⁰¹²³⁴⁵⁶⁷⁸⁹';
/** Wider tables are read, but their empty cells are not filled in. */
const MOST_COLUMNS = 60;
const DEEPEST_INDENT = 8;

export class PublicationPage {
  readonly #paper: Frame = newFrame();
  readonly #frames: Frame[] = [this.#paper];
  /** Of the tables being read, outermost first, where each column stands. */
  readonly #tables: Map<string, number>[] = [];
  /** Rows being read, outermost first, each with the blocks of its cells. */
  readonly #rows: string[][][] = [];
  #notes: Block[] = [];
  #noteCount = 0;
  #lists = 0;
  #body: number | null = null;

  text(text: string): void {
    const frame = this.#frame;
    frame.run += frame.wordEnded && WORD.test(text) ? ` ${text}` : text;
    frame.wordEnded = false;
  }

  endWord(): void {
    this.#frame.wordEnded = true;
  }

  /** Ends the block that was being read; `tight` puts it right under the one before. */
  endBlock(tight = false): void {
    const frame = this.#frame;
    const text = takeRun(frame);
    if (text === '') return;
    const { mark } = frame;
    frame.mark = null;
    if (mark === null) frame.blocks.push({ text, kind: tight ? 'line' : 'paragraph' });
    else {
      const indent = '  '.repeat(Math.min(Math.max(this.#lists - 1, 0), DEEPEST_INDENT));
      frame.blocks.push({ text: `${indent}${mark} ${text}`, kind: 'item' });
    }
  }

  openList(): void {
    this.#lists++;
  }

  closeList(): void {
    this.#lists--;
  }

  openItem(): void {
    this.#frame.mark = '-';
  }

  /** What was read last is the mark of the item, not a part of its text. */
  itemMark(): void {
    const frame = this.#frame;
    frame.mark = takeRun(frame) || frame.mark;
  }

  closeItem(tight: boolean): void {
    this.endBlock(tight);
    this.#frame.mark = null;
  }

  openNote(): void {
    this.#frames.push(newFrame());
  }

  /** What was read last is the number of the note, not a part of its text. */
  noteNumber(): void {
    const frame = this.#frame;
    const written = takeRun(frame);
    frame.number = /\d+/.exec(written)?.[0] ?? written;
  }

  /** The number stays where the note stood; its text waits for the foot of the page. */
  closeNote(): void {
    const { number, blocks } = this.#closeFrame();
    if (blocks.length === 0) return;
    this.#noteCount++;
    const raised = (number || String(this.#noteCount)).replace(/\d/g, (digit) => SUPERSCRIPTS.charAt(Number(digit)));
    this.#frame.run += RAISED + raised;
    this.#notes.push({ text: `${raised} ${inOneLine(blocks)}`, kind: 'note' });
  }

  /** Puts the notes so far under the text so far. */
  putNotes(): void {
    if (this.#frame !== this.#paper) return;
    for (const note of this.#notes) this.#paper.blocks.push(note);
    this.#notes = [];
  }

  openTable(): void {
    this.#tables.push(new Map());
  }

  column(name: string | undefined): void {
    const columns = this.#tables.at(-1);
    if (columns && name !== undefined) columns.set(name, columns.size);
  }

  closeTable(): void {
    this.#tables.pop();
  }

  openRow(): void {
    this.#rows.push([]);
  }

  /** `column` is where the cell begins; cells that others reach into are left empty. */
  openCell(column: string | undefined): void {
    const row = this.#rows.at(-1);
    const place = Math.min(this.#tables.at(-1)?.get(column ?? '') ?? 0, MOST_COLUMNS);
    while (row && row.length < place) row.push([]);
    this.#frames.push(newFrame());
  }

  closeCell(): void {
    const { blocks } = this.#closeFrame();
    const row = this.#rows.at(-1);
    if (row) row.push(blocks.map(({ text }) => text));
    else for (const block of blocks) this.#frame.blocks.push(block);
  }

  closeRow(): void {
    const cells = this.#rows.pop() ?? [];
    const texts = cells.map((cell) => cell.map((text) => text.replaceAll('\t', ' ').trim()));
    // A row of one cell is a box around text, not data: its blocks stay blocks.
    if (cells.length === 1) for (const text of texts.flat()) this.#frame.blocks.push({ text, kind: 'paragraph' });
    else if (texts.some((cell) => cell.length > 0)) {
      this.#frame.blocks.push({ text: texts.map((cell) => cell.join(' ')).join('\t'), kind: 'row' });
    }
  }

  /** What has been read so far is the head; only the first call counts. */
  bodyBegins(): void {
    this.#body ??= this.#paper.blocks.length;
  }

  /** The whole text, with a date and a number from its imprint where it has none itself. */
  result(imprint: Imprint): string {
    this.endBlock();
    this.putNotes();
    const { blocks } = this.#paper;
    if (blocks.length === 0) return '';
    const date = imprint.dateLine(blocks.map(({ text }) => text));
    const number = imprint.numberLine();
    if (date !== null) blocks.splice(this.#body ?? 1, 0, { text: date, kind: 'paragraph' });
    if (number !== null) blocks.push({ text: number, kind: 'paragraph' });
    return blocks.map((block, index) => block.text + gapAfter(block, blocks[index + 1])).join('');
  }

  get #frame(): Frame {
    return this.#frames.at(-1) ?? this.#paper;
  }

  #closeFrame(): Frame {
    this.endBlock();
    return this.#frames.pop() ?? newFrame();
  }
}

function newFrame(): Frame {
  return { blocks: [], run: '', wordEnded: false, mark: null, number: '' };
}

function takeRun(frame: Frame): string {
  const text = frame.run
    .replace(INVISIBLE, '')
    .replace(/\s+/g, ' ')
    .replace(/ ?\ue000/g, '');
  frame.run = '';
  frame.wordEnded = false;
  return text.trim();
}

function inOneLine(blocks: readonly Block[]): string {
  return blocks.map(({ text }) => text.trim()).join(' ');
}

function gapAfter(block: Block, next: Block | undefined): string {
  if (!next) return '\n';
  return block.kind === next.kind && block.kind !== 'paragraph' ? '\n' : '\n\n';
}
