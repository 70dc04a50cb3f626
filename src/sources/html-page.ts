/** A page as it is read from top to bottom: running text gathered into blocks. */
interface Block {
  readonly text: string;
  readonly kind: 'paragraph' | 'item' | 'row';
  readonly inMain: boolean;
}

interface List {
  /** The next item's number; null for bullets. */
  next: number | null;
}

const INVISIBLE = /[\u00ad\u200b\ufeff]/g;
const SPACES = /[ \t\n\r\f\u00a0]+/g;

export class HtmlPage {
  readonly #blocks: Block[] = [];
  readonly #lists: List[] = [];
  /** Rows being read, outermost first, each with the texts of its cells' blocks. */
  readonly #rows: string[][][] = [];
  #run = '';
  #title = '';
  #inTitle = false;
  #hasHeading = false;
  #itemMark: string | null = null;
  #main = 0;
  #pre = 0;

  text(text: string): void {
    const visible = text.replace(INVISIBLE, '');
    if (this.#inTitle) this.#title += visible;
    else this.#run += this.#pre > 0 ? visible.replaceAll('\r\n', '\n') : visible.replace(SPACES, ' ');
  }

  lineBreak(): void {
    this.#run += '\n';
  }

  /** Ends the block that was being read: to a cell's text inside a table row, else to the page. */
  endBlock(): void {
    const text = this.#run
      .replace(/[ \t]*\n[ \t]*/g, '\n')
      .replace(/[ \t]{2,}/g, ' ')
      .trim();
    this.#run = '';
    if (text === '') return;
    const cell = this.#rows.at(-1)?.at(-1);
    const mark = this.#itemMark;
    this.#itemMark = null;
    if (cell) cell.push(mark === null ? text : `${mark.trim()} ${text}`);
    else this.#put(mark === null ? text : mark + text, mark === null ? 'paragraph' : 'item');
  }

  /** `start` is the first number of an ordered list, null for bullets. */
  openList(start: number | null): void {
    this.endBlock();
    this.#lists.push({ next: start !== null && Number.isFinite(start) ? start : start === null ? null : 1 });
  }

  closeList(): void {
    this.endBlock();
    this.#lists.pop();
  }

  openItem(): void {
    this.endBlock();
    const list = this.#lists.at(-1);
    const indent = '  '.repeat(Math.min(Math.max(this.#lists.length - 1, 0), 8));
    this.#itemMark = list && list.next !== null ? `${indent}${list.next++}. ` : `${indent}- `;
  }

  openRow(): void {
    this.endBlock();
    this.#rows.push([]);
  }

  openCell(): void {
    this.endBlock();
    this.#rows.at(-1)?.push([]);
  }

  closeRow(): void {
    this.endBlock();
    const cells = this.#rows.pop() ?? [];
    const outer = this.#rows.at(-1)?.at(-1);
    // A row of one cell is layout, not data: its blocks stay blocks.
    const filled = cells.filter((cell) => cell.length > 0);
    const texts =
      filled.length > 1 ? [cells.map((cell) => cell.join(' ').replaceAll('\n', ' ')).join('\t')] : filled.flat();
    for (const text of texts) {
      if (outer) outer.push(text.replaceAll('\t', ' '));
      else this.#put(text, filled.length > 1 ? 'row' : 'paragraph');
    }
  }

  openTitle(): void {
    this.#inTitle = true;
  }

  closeTitle(): void {
    this.#inTitle = false;
  }

  sawHeading(): void {
    this.#hasHeading = true;
  }

  openMain(): void {
    this.#main++;
  }

  closeMain(): void {
    this.#main--;
  }

  openPre(): void {
    this.#pre++;
  }

  closePre(): void {
    this.#pre--;
  }

  /** The whole text; the page's title stands first where the page has no heading of its own. */
  result(): string {
    this.endBlock();
    const main = this.#blocks.filter((block) => block.inMain);
    const blocks = main.length > 0 ? main : this.#blocks;
    const title = this.#title.replace(SPACES, ' ').trim();
    const heading = !this.#hasHeading && title !== '' && blocks.length > 0 ? `${title}\n\n` : '';
    return heading + blocks.map((block, index) => block.text + gapAfter(block, blocks[index + 1])).join('');
  }

  #put(text: string, kind: Block['kind']): void {
    this.#blocks.push({ text, kind, inMain: this.#main > 0 });
  }
}

function gapAfter(block: Block, next: Block | undefined): string {
  if (!next) return '\n';
  return block.kind === next.kind && block.kind !== 'paragraph' ? '\n' : '\n\n';
}
