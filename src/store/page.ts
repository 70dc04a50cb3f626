/**
 * Cutting a page from what an engine fetched: one row more than asked for, in reading direction
 * (backward pages are fetched in reverse order).
 */
import type { LinkSlot, Page } from './plan.ts';

export interface PageWindow {
  /** How many rows the page may hold. */
  readonly size: number;
  /** Fetch in reverse order. */
  readonly backward: boolean;
}

export function pageWindow(page: Page): PageWindow {
  return page.last === undefined ? { size: page.first ?? 0, backward: false } : { size: page.last, backward: true };
}

export interface CutPage<T> {
  readonly rows: readonly T[];
  readonly hasNext: boolean;
  readonly hasPrevious: boolean;
}

/** `fetched` holds at most one row more than the page. On the side of a given cursor there are rows: its own. */
export function cutPage<T>(fetched: readonly T[], page: Page): CutPage<T> {
  const { size, backward } = pageWindow(page);
  const more = fetched.length > size;
  const rows = more ? fetched.slice(0, size) : fetched;
  return backward
    ? {
        rows: rows.toReversed(),
        hasNext: page.before !== undefined,
        hasPrevious: more || page.after !== undefined,
      }
    : { rows, hasNext: more || page.before !== undefined, hasPrevious: page.after !== undefined };
}

/** Whether the rows of a slot tell their place. */
export function hasCursors({ page, cursors }: LinkSlot): boolean {
  return page !== undefined && cursors !== false;
}
