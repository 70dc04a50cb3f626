/** How far the gemeenten got with a measure on a day, read in GraphQL as every client does. */
import type { Ask } from './programme-measures.ts';

export type CoveredBy = 'PROVINCE' | 'GEMEENTE';

export interface Coverage {
  readonly at: string;
  readonly by: CoveredBy;
  readonly measure: { readonly id: string; readonly name: string; readonly unit: string };
  readonly groups: readonly CoveredGroup[];
  /** The province that each gemeente lay in, by CBS codes. */
  readonly provinceOf: ReadonlyMap<string, string>;
}

export interface CoveredGroup {
  readonly code: string | null;
  readonly name: string;
  readonly gemeenteCount: number;
  readonly known: number;
  readonly reached: number;
  readonly share: number | null;
  readonly total: number | null;
}

const COVERAGE = `
  query CoverageMap($measure: String!, $at: Date, $by: CoverageBy!) {
    coverage(measure: $measure, at: $at, by: $by) {
      at
      measure { id name unit }
      groups { code name gemeenteCount known reached share total }
    }
    each: coverage(measure: $measure, at: $at, by: GEMEENTE) { groups { code province { code } } }
  }`;

interface Answer {
  readonly coverage: (Omit<Coverage, 'provinceOf' | 'by'> & { readonly measure: Coverage['measure'] | null }) | null;
  readonly each: {
    readonly groups: readonly { readonly code: string | null; readonly province: { readonly code: string } | null }[];
  } | null;
}

export interface AskedCoverage {
  /** The name or id of the measure. */
  readonly measure: string;
  /** EDTF; null for today. */
  readonly at: string | null;
  readonly by: CoveredBy;
}

/** Null when there is no such measure. */
export async function readCoverage(ask: Ask, asked: AskedCoverage): Promise<Coverage | null> {
  const { coverage, each } = await ask<Answer>(COVERAGE, { ...asked });
  if (!coverage?.measure) return null;
  const pairs = (each?.groups ?? []).flatMap(({ code, province }) =>
    code !== null && province ? [[code, province.code] as const] : [],
  );
  return { ...coverage, measure: coverage.measure, by: asked.by, provinceOf: new Map(pairs) };
}
