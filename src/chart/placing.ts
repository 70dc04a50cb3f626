/** Finds room for labels beside points: where there is none, a label is left out rather than put over another. */

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export interface Placed {
  readonly x: number;
  readonly y: number;
  readonly anchor: 'start' | 'middle' | 'end';
}

const HEIGHT = 14;
const GAP = 9;

export class Placing {
  readonly #within: Box;
  readonly #taken: Box[] = [];

  constructor(within: Box) {
    this.#within = within;
  }

  take(box: Box): void {
    this.#taken.push(box);
  }

  /** Above, below, right or left of the point, whichever is free first; null when none is. */
  beside(x: number, y: number, width: number): Placed | null {
    const places: readonly Placed[] = [
      { x, y: y - GAP, anchor: 'middle' },
      { x, y: y + GAP + HEIGHT - 4, anchor: 'middle' },
      { x: x + GAP, y: y + 4, anchor: 'start' },
      { x: x - GAP, y: y + 4, anchor: 'end' },
    ];
    for (const place of places) {
      const box = boxOf(place, width);
      if (!this.#isFree(box)) continue;
      this.take(box);
      return place;
    }
    return null;
  }

  #isFree(box: Box): boolean {
    const { left, right, top, bottom } = this.#within;
    if (box.left < left || box.right > right || box.top < top || box.bottom > bottom) return false;
    return !this.#taken.some(
      (other) => box.left < other.right && other.left < box.right && box.top < other.bottom && other.top < box.bottom,
    );
  }
}

function boxOf({ x, y, anchor }: Placed, width: number): Box {
  const left = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2;
  return { left, right: left + width, top: y - HEIGHT + 3, bottom: y + 3 };
}
