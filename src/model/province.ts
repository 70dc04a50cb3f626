/** The twelve provinces, by their CBS code (https://www.cbs.nl/nl-nl/onze-diensten/methoden/begrippen/provincie). */
export interface Province {
  readonly name: string;
  readonly aliases: readonly string[];
}

export const PROVINCES: Readonly<Record<string, Province>> = {
  PV20: { name: 'Groningen', aliases: [] },
  PV21: { name: 'Fryslân', aliases: ['Friesland'] },
  PV22: { name: 'Drenthe', aliases: [] },
  PV23: { name: 'Overijssel', aliases: [] },
  PV24: { name: 'Flevoland', aliases: [] },
  PV25: { name: 'Gelderland', aliases: [] },
  PV26: { name: 'Utrecht', aliases: [] },
  PV27: { name: 'Noord-Holland', aliases: [] },
  PV28: { name: 'Zuid-Holland', aliases: [] },
  PV29: { name: 'Zeeland', aliases: [] },
  PV30: { name: 'Noord-Brabant', aliases: [] },
  PV31: { name: 'Limburg', aliases: [] },
};

/** The name of a province, or its code when there is none such. */
export function provinceName(code: string): string {
  return PROVINCES[code]?.name ?? code;
}
