/** The contract's queries, asked of the fixture. */
export const CONTRACT_VARIABLES: Readonly<Record<string, Record<string, unknown>>> = {
  'trace-motion': { citation: '36 901, nr. 12' },
  gemeente: { name: 'Twee Bruggen', at: '2022' },
  minister: { office: 'minister van Wegen', at: '2021-12' },
  node: { ids: ['kst:36901-12', 'cbs:GM9001'] },
  observations: { programme: 'VT' },
  path: { from: 'motion:36901-12', to: 'agreement:wegenakkoord' },
  programme: { name: 'Veilig Thuiskomen' },
  rappel: { ministry: 'organisation:ministerie-van-wegen', asOf: '2022-01-01' },
  resolve: { text: 'kst 36901-12' },
  search: { text: 'voortgangsrapportage' },
};
