/** The twelve provinces, by their CBS code (https://www.cbs.nl/nl-nl/onze-diensten/methoden/begrippen/provincie). */
export interface Province {
  readonly name: string;
  /** ISO 3166-2, which begins with the code of the country. */
  readonly iso: string;
  readonly aliases: readonly string[];
}

export const PROVINCES: Readonly<Record<string, Province>> = {
  PV20: { name: 'Groningen', iso: 'NL-GR', aliases: [] },
  PV21: { name: 'Fryslân', iso: 'NL-FR', aliases: ['Friesland'] },
  PV22: { name: 'Drenthe', iso: 'NL-DR', aliases: [] },
  PV23: { name: 'Overijssel', iso: 'NL-OV', aliases: [] },
  PV24: { name: 'Flevoland', iso: 'NL-FL', aliases: [] },
  PV25: { name: 'Gelderland', iso: 'NL-GE', aliases: [] },
  PV26: { name: 'Utrecht', iso: 'NL-UT', aliases: [] },
  PV27: { name: 'Noord-Holland', iso: 'NL-NH', aliases: [] },
  PV28: { name: 'Zuid-Holland', iso: 'NL-ZH', aliases: [] },
  PV29: { name: 'Zeeland', iso: 'NL-ZE', aliases: [] },
  PV30: { name: 'Noord-Brabant', iso: 'NL-NB', aliases: [] },
  PV31: { name: 'Limburg', iso: 'NL-LI', aliases: [] },
};

/** The name of a province, or its code when there is none such. */
export function provinceName(code: string): string {
  return PROVINCES[code]?.name ?? code;
}
