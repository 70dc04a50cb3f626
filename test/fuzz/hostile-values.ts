/** Values that have broken servers before. Every text has the mark in it, by which it is known wherever it turns up. */
import type { Random } from './random.ts';

/** Lower case: statements are compared in lower case as well. */
export const MARK = 'zqxmerk';

const TEXTS: readonly string[] = [
  `${MARK}' OR '1'='1`,
  `${MARK}'; DROP TABLE node; --`,
  `${MARK}" OR 1=1 --`,
  `${MARK}') UNION SELECT sql, 1, 1, 1 FROM sqlite_master --`,
  `${MARK}'}) DETACH DELETE n //`,
  `${MARK}\`) MATCH (n) RETURN n //`,
  `${MARK}" RETURN 1 UNION MATCH (n) DETACH DELETE n RETURN 1 //`,
  `${MARK} \\u0027 \\' \\" \\\\`,
  `${MARK}\u0000${MARK}`,
  `${MARK}\ud800 \udfff`,
  `\u202e${MARK}\ufeff\u200b`,
  `${MARK}* NEAR(a b) AND NOT "${MARK}`,
  `title:${MARK}~0.1^9 && || !( ) { } [ ] ? :`,
  `{{7*7}} \${7*7} <%= 7 %> ${MARK}`,
  `<script>alert('${MARK}')</script>`,
  `../../../../etc/passwd%00${MARK}`,
  `file:///etc/passwd#${MARK}`,
  `(${MARK}+)+$`,
  `${'('.repeat(500)}${MARK}${')'.repeat(500)}`,
  `${MARK}\r\nset-cookie: a=b`,
  `%27%20OR%201=1 ${MARK}`,
  `motion:34104-258' ${MARK}`,
  `__proto__ constructor ${MARK}`,
  `34 104, nr. 258 ${MARK} `.repeat(50),
  `motie-${'Jansen/'.repeat(200)}${MARK}`,
  `"${MARK}" "${MARK}`,
  `2020-02-30/${MARK}`,
  `${MARK} 9999999999999999999999-99-99`,
];

export function hostileText(random: Random): string {
  if (random.chance(0.02)) return MARK + 'é'.repeat(random.integer(1000, 60_000));
  if (random.chance(0.1)) return `${random.pick(TEXTS)} ${random.pick(TEXTS)}`;
  return random.pick(TEXTS);
}

/** A value of JSON of any type, whatever is asked for. */
export function wrongValue(random: Random, depth = 0): unknown {
  const simple: readonly unknown[] = [
    null,
    true,
    -1,
    0,
    1.5,
    1e308,
    2 ** 53,
    -(2 ** 31) - 1,
    '',
    '1',
    'NaN',
    hostileText(random),
    [],
    {},
    [[]],
    [null],
  ];
  if (depth > 3 || random.chance(0.6)) return random.pick(simple);
  const inner = Array.from({ length: random.integer(1, 4) }, () => wrongValue(random, depth + 1));
  if (random.chance(0.5)) return inner;
  const names = ['id', 'eq', 'in', 'not', 'and', 'or', 'contains', '__typename', 'constructor', hostileText(random)];
  return Object.fromEntries(inner.map((value) => [random.pick(names), value]));
}
