/** What a group of gemeenten is shaded by, and the classes of the legend. */
import { scaleQuantize } from 'd3-scale';
import type { Coverage, CoveredGroup } from './coverage.ts';
import { amountHeading, dutchNumber, dutchShare } from './dutch.ts';

/** Light to dark, apart for the colour-blind and in grey (C. Brewer, ColorBrewer: Blues). */
const BLUES = ['#eff3ff', '#bdd7e7', '#6baed6', '#2171b5', '#08519c'] as const;

interface Shade {
  readonly fill: string;
  readonly isDark: boolean;
}

export interface Shading {
  /** Null where nothing is known. */
  shadeOf(group: CoveredGroup): Shade | null;
  /** In a few words: "12 van 30". */
  figureOf(group: CoveredGroup): string;
  /** What hatching means. */
  readonly unknown: string;
  readonly classes: readonly { readonly fill: string; readonly words: string }[];
  readonly heading: string;
}

export function shadingOf({ measure, by, groups }: Coverage): Shading {
  if (measure.unit !== 'gemeenten') return byTotal(measure.unit, groups);
  return by === 'GEMEENTE' ? YES_OR_NO : BY_SHARE;
}

const NOTHING_KNOWN = 'niets bekend';

const YES_OR_NO: Shading = {
  heading: 'Gemeente',
  unknown: NOTHING_KNOWN,
  classes: [
    { fill: BLUES[0], words: 'nee' },
    { fill: BLUES[3], words: 'ja' },
  ],
  shadeOf: ({ known, reached }) => (known === 0 ? null : shade(reached > 0 ? 3 : 0)),
  figureOf: ({ known, reached }) => (known === 0 ? NOTHING_KNOWN : reached > 0 ? 'ja' : 'nee'),
};

const FIFTHS = scaleQuantize([0, 1, 2, 3, 4]).domain([0, 1]);

/** A part of which most is not known would look like a low one. */
const BY_SHARE: Shading = {
  heading: 'Deel van de gemeenten',
  unknown: 'van minder dan de helft iets bekend',
  classes: FIFTHS.range().map((place) => ({
    fill: BLUES[place] ?? BLUES[0],
    words: `${place * 20}–${place * 20 + 20}%`,
  })),
  shadeOf: ({ share, known, gemeenteCount }) => {
    return share === null || known < gemeenteCount / 2 ? null : shade(FIFTHS(share));
  },
  figureOf: ({ share, reached, gemeenteCount, known }) => {
    if (share === null) return NOTHING_KNOWN;
    if (known === gemeenteCount) return `${reached} van ${gemeenteCount} (${dutchShare(share)})`;
    return `ten minste ${reached} van ${gemeenteCount}, ${gemeenteCount - known} onbekend`;
  },
};

/** From nothing to the largest, in five steps that are round numbers. */
function byTotal(unit: string, groups: readonly CoveredGroup[]): Shading {
  const totals = groups.flatMap(({ total }) => total ?? []);
  const step = roundStep(Math.max(0, ...totals) / BLUES.length);
  const placeOf = (total: number) => Math.min(BLUES.length - 1, Math.max(0, Math.floor(total / step)));
  return {
    heading: amountHeading(unit),
    unknown: NOTHING_KNOWN,
    classes: BLUES.map((fill, place) => ({
      fill,
      words: `${dutchNumber(place * step)} tot ${dutchNumber((place + 1) * step)}`,
    })),
    shadeOf: ({ total }) => (total === null ? null : shade(placeOf(total))),
    figureOf: ({ total, gemeenteCount, known }) => {
      if (total === null) return NOTHING_KNOWN;
      return `${dutchNumber(total)} ${unit}${gemeenteCount > 1 ? ` in ${known} van ${gemeenteCount} gemeenten` : ''}`;
    },
  };
}

/** The next of 1, 2, 2,5, 5 and 10 times a power of ten that lies above, so that the largest has a place. */
function roundStep(least: number): number {
  if (least <= 0) return 1;
  const power = 10 ** Math.floor(Math.log10(least));
  return ([1, 2, 2.5, 5, 10].find((each) => each * power > least) ?? 20) * power;
}

function shade(place: number): Shade {
  return { fill: BLUES[place] ?? BLUES[0], isDark: place >= 3 };
}
