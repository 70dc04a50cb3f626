/** The scalar Date: an EDTF date, given out as it was written. */
import { GraphQLError, Kind, type ValueNode } from 'graphql';
import { isDate } from '../model/edtf.ts';

function parseDate(value: unknown): string {
  if (typeof value === 'string' && isDate(value)) return value;
  throw new GraphQLError(
    `${JSON.stringify(value)} is no date: write a day 2022-02-10, a month 2018-09, a year 2022 or another EDTF date`,
    { extensions: { code: 'BAD_USER_INPUT' } },
  );
}

export const DATE = {
  serialize: (value: unknown) => value,
  parseValue: parseDate,
  parseLiteral: (node: ValueNode) => parseDate(node.kind === Kind.STRING ? node.value : undefined),
};
