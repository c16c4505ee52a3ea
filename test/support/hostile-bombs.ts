// Documents that are small to send and were made to be large to answer: deep, wide, doubling, round in a circle, and what asks the schema about itself.

type Bomb = (query: string, random: (below: number) => number) => string;

const times = (count: number, make: (i: number) => string): string => Array.from({ length: count }, (_, i) => make(i)).join(' ');
const nest = (levels: number, field: string): string => (levels === 0 ? 'id' : `${field} { ${nest(levels - 1, field)} }`);
const doubling = (levels: number, field: string): string =>
  `{ me { employee { ...F0 } } } ${times(levels, (i) => `fragment F${i} on Employee { a: ${field} { ...F${i + 1} } b: ${field} { ...F${i + 1} } }`)} fragment F${levels} on Employee { id }`;
const ofType = (levels: number): string => (levels === 0 ? 'name' : `name ofType { ${ofType(levels - 1)} }`);

/** Of an employee as the schema has it: a road back to an employee in the fewest steps. */
const UP = 'assignments { supervisor';
const up = (levels: number): string => (levels === 0 ? 'id' : `${UP} { ${up(levels - 1)} } }`);

export const BOMBS: readonly Bomb[] = [
  (_, random) => `{ me { employee { ${up(1 + random(40))} } } }`,
  (_, random) => `{ ${nest(10 + random(5_000), 'me')} }`,
  (_, random) => `{ ${times(2 + random(3_000), (i) => `a${i}: me { roles }`)} }`,
  (_, random) => `{ ${times(2 + random(3_000), () => 'me { roles }')} }`,
  (_, random) => `{ nodes(ids: [${times(1 + random(2_000), () => '"emp_000000000000000000000000"')}]) { id __typename } }`,
  (_, random) => `{ me { employee { reports(first: ${random(2_147_483_647)}) { edges { node { employeeName } } } } } }`,
  (_, random) => doubling(2 + random(60), 'superior'),
  (_, random) => `{ ...A } ${times(2 + random(200), (i) => `fragment F${i} on Query { ...F${i + 1} }`)} fragment A on Query { ...F0 }`,
  (_, random) => `{ ...F0 } ${times(1 + random(50), (i) => `fragment F${i} on Query { me { roles } ...F${(i + 1) % 3} }`)}`,
  (_, random) => `{ me ${'{ ... on Me '.repeat(1 + random(3_000))}{ roles }${' }'.repeat(3)} }`,
  (_, random) => `{ ${times(1 + random(900), () => '... { __typename }')} }`,
  (_, random) => `{ me { roles ${times(1 + random(500), () => '@include(if: true)')} } }`,
  (_, random) => `query(${times(1 + random(900), (i) => `$v${i}: ID`)}) { me { roles } }`,
  (_, random) => `query($a: [[[[[[ID]]]]]] = ${'['.repeat(1 + random(2_000))}${']'.repeat(2)}) { me { roles } }`,
  (_, random) => `{ employee(id: ${'{a:'.repeat(1 + random(2_000))}1${'}'.repeat(1 + random(2_000))}) { id } }`,
  (_, random) => `{ __schema { types { fields { type { ${ofType(1 + random(30))} } } } } }`,
  () => '{ __schema { types { name fields { args { type { name } } type { fields { type { fields { name } } } } } } } }',
  (_, random) => `{ ${times(1 + random(200), (i) => `t${i}: __type(name: "Employee") { fields { name } }`)} }`,
  () => '{ _service { sdl } }',
  (_, random) =>
    `{ _entities(representations: [${times(1 + random(300), () => '{__typename: "Employee", id: "emp_1"}')}]) { __typename } }`,
  (query) => `\ufeff${query}`,
  (query, random) => `${'#'.repeat(1 + random(100_000))}\n${query}`,
  (query, random) => `${query}${' ,\n\t'.repeat(1 + random(30_000))}`,
  (_, random) => `{ me { roles } } ${times(1 + random(300), (i) => `query Q${i} { me { roles } }`)}`,
  () => 'subscription { changesSince(first: 1) { cursor } }',
  () => 'type Query { me: String } extend type Query { x: Int }',
  () => '',
  () => '{}',
  () => 'null',
  (_, random) => '{'.repeat(1 + random(100_000)),
  (_, random) => `{ employeeSearch(text: "${'\\u{1F4A5}'.repeat(1 + random(5_000))}", first: 1) { edges { cursor } } }`,
  (_, random) => `{ employeeSearch(text: """${'a"""b\\"""'.repeat(random(200))}""", first: 1) { edges { cursor } } }`,
  (_, random) => `query ${'N'.repeat(1 + random(100_000))} { me { roles } }`,
];
