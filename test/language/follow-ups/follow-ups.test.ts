import assert from 'node:assert/strict';
import { test } from 'node:test';
import { extract } from '../../../src/language/extract.ts';

const outcomes = (text: string) => extract(text).followUps.map(({ outcome, targetKind }) => `${outcome} ${targetKind}`);

const statements: readonly [string, string][] = [
  ['Hiermee geef ik invulling aan de motie Zand / Wold.', 'FULFILLED Motion'],
  [
    'Met deze brief doe ik de motie van de leden Van der Wal en Wold (Kamerstuk 31 765, nr. 412) af.',
    'FULFILLED Motion',
  ],
  ['De motie-Zand/De Wit (29 689, nr. 1033) beschouw ik hiermee als afgedaan.', 'FULFILLED Motion'],
  ['Aan de motie van het lid Zand is uitvoering gegeven.', 'FULFILLED Motion'],
  ['Daarmee beantwoord ik tevens de motie van het lid De Wit.', 'FULFILLED Motion'],
  ['Daarmee kom ik mijn toezegging aan het lid Wold na.', 'FULFILLED Commitment'],
  [
    'Hierbij ontvangt u het plan voor daken, zoals ik in mijn brief van 23 november jl. heb toegezegd.',
    'FULFILLED Commitment',
  ],
  [
    'Ik heb meer tijd nodig om aan mijn toezegging in het AO daken van 3 mei 2019 te kunnen voldoen.',
    'PENDING Commitment',
  ],
  ['Ik zal de nieuwe minister voor Daken verzoeken om de toegezegde reactie te sturen.', 'TRANSFERRED Commitment'],
  ['Dit is een afdoening van de motie van het lid Zand.', 'FULFILLED Motion'],
  [
    'Ter uitvoering van mijn toezegging om te melden wanneer dit zou kunnen, doe ik u bijgaande notitie toekomen.',
    'FULFILLED Commitment',
  ],
  [
    'De motie-Zand wordt in deze brief uitgevoerd en wordt u gemeld welke daken nog niet zijn gereed.',
    'FULFILLED Motion',
  ],
  ['De motie-Zand kan niet meer dit jaar worden afgehandeld.', 'PENDING Motion'],
  ['Het uitvoeren van de motie-Zand beschouw ik als een zaak van het nieuwe kabinet.', 'TRANSFERRED Motion'],
  ['In dit verslag staan de appreciatie van het voorstel en een noot over de motie-Zand.', 'MENTION Motion'],
  ['De motie Zand/Wold is deels uitgevoerd.', 'PARTIAL Motion'],
  ['Toezegging T03120 merk ik aan als deels voldaan.', 'PARTIAL Commitment'],
  ['De motie-Zand is nog niet uitgevoerd.', 'PENDING Motion'],
  ['Ik zal uitvoering geven aan de motie-Zand.', 'PENDING Motion'],
  [
    'De wijze waarop ik uitvoering wil geven aan de motie van het lid Wold, 36 410 XIV, nr. 9, volgt later.',
    'PENDING Motion',
  ],
  ['Aan de motie van het lid Zand c.s. geef ik geen uitvoering.', 'REJECTED Motion'],
  ['Ik voer de motie-Zand niet uit.', 'REJECTED Motion'],
  ['Ik zie geen aanleiding om de motie-Zand uit te voeren.', 'REJECTED Motion'],
  ['De uitvoering van de motie van het lid Zand is overgedragen aan het ministerie van Water.', 'TRANSFERRED Motion'],
  ['De motie Zand is door de nieuwe wet achterhaald.', 'LAPSED Motion'],
  ['De motie van het lid Zand is aangehouden.', 'HELD_OVER Motion'],
  ['De motie-Zand is verworpen.', 'VOTED_DOWN Motion'],
  ['In die brief zal ik ingaan op de motie van het lid Zand.', 'PENDING Motion'],
  ['- de motie-Zand over stilstand door uitstel van daken (Kamerstuk 31 765, nr. 412);', 'MENTION Motion'],
  ['De motie-Zand over uitstel van daken is aangehouden (Kamerstuk 31 765, nr. 412).', 'HELD_OVER Motion'],
  ['De motie-Zand hoort tot de primaire verantwoordelijkheid van de minister van Water.', 'TRANSFERRED Motion'],
  ['De commissie besluit toezegging T03120 als “deels voldaan” aan te merken.', 'PARTIAL Commitment'],
  ['Het kabinet ontraadt de motie van het lid Zand.', 'APPRECIATION Motion'],
  ['Hierbij stuur ik u mijn reactie op de motie van het lid Zand.', 'RESPONSE Motion'],
  ['Is de motie van het lid Zand uitgevoerd?', 'MENTION Motion'],
  ['De fractie vraagt waarom de motie-Zand niet is uitgevoerd.', 'MENTION Motion'],
  ['Zoals toegezegd tijdens het AO daken van 3 mei 2019 ontvangt u hierbij het plan.', 'FULFILLED Commitment'],
];
for (const [text, expected] of statements) test(text, () => assert.deepEqual(outcomes(text), [expected]));

const titles: readonly [string, string][] = [
  ['Reactie op de motie van het lid Zand over snel voldoen aan de norm (Kamerstuk 35593-13)', 'RESPONSE'],
  ['Uitvoering van de motie van de leden Zand en Wold over daken (Kamerstuk 29398-257)', 'FULFILLED'],
  ['Stand van zaken uitvoering motie Zand c.s. (29628, 212)', 'PENDING'],
  ['Uitstel reactie op de motie van het lid Zand (Kamerstuk 31288-977)', 'PENDING'],
  ['Appreciatie van de motie van het lid Wold over daken (Kamerstuk 23645-800)', 'APPRECIATION'],
  ['Het niet uitvoeren van de aangenomen motie-Wold c.s. (34604-9)', 'REJECTED'],
];
for (const [title, outcome] of titles) {
  test(`title: ${title}`, () => {
    const { followUps } = extract(title);
    assert.deepEqual(
      followUps.map((one) => one.outcome),
      [outcome],
    );
    assert.match(followUps[0]?.targetId ?? '', /^kst:\d{5}-\d+$/);
  });
}

test('a motion’s own title answers nothing', () => {
  assert.deepEqual(outcomes('Gewijzigde motie van het lid Zand c.s. over daken (t.v.v. 23645-800)'), []);
});

test('coordinated objects each get the outcome, a promise with all that is said of it', () => {
  const text =
    'Hiermee geef ik invulling aan de motie Zand / Wold en aan de toezegging van de minister voor Daken tijdens het AO tuinen van 17 juni 2019 om sneller te vergroenen.';
  const { followUps, mentions } = extract(text);
  assert.deepEqual(
    followUps.map(({ outcome, targetKind }) => [outcome, targetKind]),
    [
      ['FULFILLED', 'Motion'],
      ['FULFILLED', 'Commitment'],
    ],
  );
  const promise = followUps[1];
  assert.deepEqual(
    [promise?.madeBy, promise?.madeIn, promise?.madeOn, promise?.about],
    ['de minister voor Daken', 'AO tuinen', '2019-06-17', 'om sneller te vergroenen'],
  );
  assert.equal(mentions.find(({ ref }) => ref === promise?.madeInRef)?.kind, 'Debate');
  assert.equal(mentions.find(({ ref }) => ref === promise?.madeByRef)?.kind, 'Office');
});

test('the items of a list share the statement above it', () => {
  const text =
    'Met deze brief beschouw ik de volgende moties als afgedaan:\n\n- de motie-Zand over daken (31 765, nr. 1);\n- de motie-Wold over tuinen (31 765, nr. 2).\n\nDe motie-De Wit is aangehouden.';
  assert.deepEqual(
    extract(text).followUps.map(({ outcome, targetId, targetNames }) => [outcome, targetId ?? targetNames?.[0]]),
    [
      ['FULFILLED', 'kst:31765-1'],
      ['FULFILLED', 'kst:31765-2'],
      ['HELD_OVER', 'De Wit'],
    ],
  );
});

test('"deze motie" is the one named before, and the passage shows both sentences', () => {
  const text = 'De Kamer verzocht met de motie van het lid Zand om daken. Hiermee is deze motie afgedaan.';
  const [only, ...more] = extract(text).followUps;
  assert.deepEqual([only?.outcome, only?.targetNames, more.length], ['FULFILLED', ['Zand'], 0]);
  assert.equal(only?.quote, text);
});

test('contrary clauses keep their own outcome', () => {
  const text = 'De motie-Zand is uitgevoerd, maar de motie-Wold is aangehouden.';
  assert.deepEqual(
    extract(text).followUps.map(({ outcome, targetNames }) => [outcome, targetNames?.[0]]),
    [
      ['FULFILLED', 'Zand'],
      ['HELD_OVER', 'Wold'],
    ],
  );
});

test('an object put first belongs to the verb right after it', () => {
  const text = 'Aan de motie-Zand zal ik geen uitvoering geven en aan de motie-Wold geef ik hiermee uitvoering.';
  assert.deepEqual(
    extract(text).followUps.map(({ outcome, targetNames }) => [outcome, targetNames?.[0]]),
    [
      ['REJECTED', 'Zand'],
      ['FULFILLED', 'Wold'],
    ],
  );
});

test('a promise told by the verb is met by "deze toezegging"', () => {
  const text =
    'In het commissiedebat Daken van 12 september 2023 heb ik toegezegd om de Kamer te informeren. Met deze brief doe ik deze toezegging gestand.';
  const [only] = extract(text).followUps;
  assert.deepEqual(
    [only?.outcome, only?.madeOn, only?.about],
    ['FULFILLED', '2023-09-12', 'om de Kamer te informeren'],
  );
});

test('rows of a table each state their own', () => {
  const text =
    '| Motie-Zand (33 576, nr. 12) | Afgedaan. De Kamer is op 3 mei 2022 geïnformeerd. |\n| Motie-Wold (33 576, nr. 13) | De uitvoering is overgedragen aan het ministerie van Water. |\n';
  assert.deepEqual(
    extract(text).followUps.map(({ outcome, targetId }) => [outcome, targetId]),
    [
      ['FULFILLED', 'kst:33576-12'],
      ['TRANSFERRED', 'kst:33576-13'],
    ],
  );
});

test('several unnamed ones are generic, and a heading without content says nothing', () => {
  const [generic] = extract('Hiermee wordt tevens voldaan aan een aantal toezeggingen.').followUps;
  assert.deepEqual([generic?.outcome, generic?.generic], ['FULFILLED', true]);
  const empty = extract('Nota over daken\n\ng. Toezeggingen\n\nn.v.t\n\nh. Overig\nn.v.t\n');
  assert.deepEqual([empty.followUps, empty.commitments], [[], []]);
});

test('what is pending has its date, and denial is marked', () => {
  const [pending] = extract('Ik zal uw Kamer in het derde kwartaal van 2023 informeren over de motie-Zand.').followUps;
  assert.deepEqual([pending?.outcome, pending?.due], ['PENDING', '2023-35']);
  const [denied] = extract('De motie-Zand wordt niet uitgevoerd.').followUps;
  assert.deepEqual([denied?.outcome, denied?.negated], ['REJECTED', true]);
});

test('what is said of motions that a list of numbers names holds for each', () => {
  const of = (text: string) => extract(text).followUps.map(({ outcome, targetId }) => `${outcome} ${targetId}`);
  const each = ['HELD_OVER kst:33000-XII-5', 'HELD_OVER kst:21501-08-65', 'HELD_OVER kst:39911-22'];
  assert.deepEqual(
    of(
      'Op verzoek van enkele leden stel ik voor hun moties opnieuw aan te houden: 33000-XII-5; 21501-08-65; 39911-22.',
    ),
    each,
  );
  assert.deepEqual(
    of(
      'De termijn van twee maanden voor de volgende moties zal opnieuw gaan lopen: 33000-XII-5, 21501-08-65 en 39911-22.',
    ),
    each,
  );
});

test('whoever asks for an explanation tells nothing of what was done', () => {
  assert.deepEqual(
    outcomes(
      'In reactie op de brief besluit de commissie een toelichting te vragen op de uitvoering van toezegging T03120.',
    ),
    ['MENTION Commitment'],
  );
});

test('the words by which a motion is moved in a debate tell nothing of what becomes of it', () => {
  const report = `De voorzitter:

Aan de orde is het debat over daken.

De heer Zand (ABC):

Ik dien de volgende motie in.

De Kamer,

gehoord de beraadslaging,

verzoekt de regering daken te tellen,

en gaat over tot de orde van de dag.

De voorzitter:

Deze motie is voorgesteld door het lid Zand. Naar mij blijkt, wordt zij door genoeg leden gesteund.

Zij krijgt nr. 31 (39563).

Mevrouw Wold (DEF):

De minister heeft toegezegd, de daken te tellen. Dat wordt nu uitgevoerd.
`;
  assert.equal(extract(report).head.kind?.value, 'DebateReport');
  assert.deepEqual(
    outcomes(report).filter((one) => !one.startsWith('MENTION')),
    [],
  );
  assert.equal(extract(report).commitments.length, 1);
});
