/** Reckoning with EDTF dates: so many years or months on, the last time that a month or season came round. */

/** Every year in a date, so many years on. */
export function yearsOn(edtf: string, years: number): string {
  return edtf.replace(/\d{4}(?=$|[-/~])/g, (year) => String(Number(year) + years));
}

/** The month so many months on; null of a date that names no month. */
export function monthsOn(edtf: string, months: number): string | null {
  const match = /^(\d{4})-(0[1-9]|1[0-2])(?=$|[-~])/.exec(edtf);
  if (!match) return null;
  const at = Number(match[1]) * 12 + Number(match[2]) - 1 + months;
  return `${Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, '0')}`;
}

/** What was counted in "november" was counted in the last one: of a date with the year of the document's own. */
export function lastTime(edtf: string, own: string | null): string {
  if (own === null || edtf.slice(0, 4) !== own.slice(0, 4)) return edtf;
  const begun = beginsAt(edtf) <= own.slice(0, 7);
  const passed = begun && (edtf.length < 10 || edtf <= own);
  return passed ? edtf : yearsOn(edtf, -1);
}

/** The quarter before the one that a date is in. */
export function lastQuarter(own: string): string | null {
  const month = Number(own.slice(5, 7));
  if (!(month >= 1 && month <= 12)) return null;
  const quarter = Math.ceil(month / 3) - 1;
  return quarter === 0 ? `${Number(own.slice(0, 4)) - 1}-36` : `${own.slice(0, 4)}-${32 + quarter}`;
}

/** The school year that a date is in began in the last August. */
export function schoolYear(own: string, years: number): string {
  const year = Number(own.slice(0, 4)) + years;
  const begun = Number(own.slice(5, 7) || '1') >= 8 ? year : year - 1;
  return `${begun}/${begun + 1}`;
}

const SUBYEARS: Readonly<Record<string, string>> = {
  '21': '03',
  '22': '06',
  '23': '09',
  '24': '12',
  '33': '01',
  '34': '04',
  '35': '07',
  '36': '10',
  '40': '01',
  '41': '07',
};

/** The month that a date begins in, "2031-06" of summer 2031. */
function beginsAt(edtf: string): string {
  const part = edtf.slice(5, 7);
  return `${edtf.slice(0, 4)}-${SUBYEARS[part] ?? (part || '01')}`;
}
