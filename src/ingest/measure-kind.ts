/** What kind of number a measure gives, by the unit it is counted in. */
export function measureKind(unit: string): 'SHARE' | 'AMOUNT' | 'PEOPLE' | 'COUNT' {
  if (/procent|percent|%/.test(unit)) return 'SHARE';
  if (/euro|€/.test(unit)) return 'AMOUNT';
  return /gezin|ouder|kind|vrouw|man|mens|persoon|personen|client|cliënt|deelnemer|professional/.test(unit)
    ? 'PEOPLE'
    : 'COUNT';
}
