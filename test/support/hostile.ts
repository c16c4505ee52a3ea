// Values that nobody means, by the type of the schema that they stand for, with what kind of badness each is.

/** Of several files: what broke once is tried by hand in test/security/impossible.test.ts as well. */
export const IMPOSSIBLE_IDS = [
  '',
  ' ',
  '#',
  'emp_',
  'x'.repeat(2_049),
  `emp_${'é'.repeat(1_100)}`,
  '\ud800',
  'emp_\udfff',
  'emp_\u0000',
  '💥'.repeat(600),
];
export const IMPOSSIBLE_DAYS = [
  '',
  '2026-02-30',
  '0000-00-00',
  '0001-01-01',
  '1000-01-01',
  '1899-12-31',
  '9999-12-30',
  '9999-12-31',
  '10000-01-01',
  '-2026-01-01',
];
export const IMPOSSIBLE_YEARS = [-2_147_483_648, -1, 0, 99, 999, 1_000, 9_998, 9_999, 10_000, 2_147_483_647];

export type Kind =
  | 'surrogate'
  | 'overlong'
  | 'control'
  | 'unseen'
  | 'empty'
  | 'null'
  | 'prototype'
  | 'injection'
  | 'impossible day'
  | 'number'
  | 'wrong type'
  | 'nested'
  | 'many'
  | 'id'
  | 'foreign id';

export interface Bad {
  kind: Kind;
  value: unknown;
}

const of =
  (kind: Kind) =>
  (value: unknown): Bad => ({ kind, value });

const nestedLists = (depth: number): unknown => (depth === 0 ? 'x' : [nestedLists(depth - 1)]);
const nestedObjects = (depth: number): unknown => (depth === 0 ? 'x' : { value: nestedObjects(depth - 1) });

/** As JSON gives it: an own field by that name, which an assignment would not make. */
const polluted: unknown = JSON.parse('{"__proto__":{"isAdmin":true},"constructor":{"prototype":{"isAdmin":true}}}');

const PROTOTYPE = ['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'valueOf'].map(of('prototype'));

const TEXTS: readonly Bad[] = [
  ...['\ud800', 'Kata\udfff', '\udc00\ud800'].map(of('surrogate')),
  ...['a'.repeat(2_049), 'a'.repeat(100_000), '💥'.repeat(600), 'e\u0301'.repeat(5_000)].map(of('overlong')),
  ...['Kata\u0000kata', '\u0007\u001b[31m', 'baris\r\nSet-Cookie: a=b', '\u2028\u2029'].map(of('control')),
  ...['Kata\u202ekata', '\u200b\u2060\u3164', '\ufeff'].map(of('unseen')),
  ...['', ' ', ' \n\t '].map(of('empty')),
  ...["' OR 1=1 --", '<script>alert(1)</script>', '../../etc/passwd', '{{7*7}}', '=HYPERLINK("http://x")', '%00', '#'].map(of('injection')),
  ...PROTOTYPE,
];

const NUMBERS: readonly Bad[] = [...IMPOSSIBLE_YEARS, -0, 0.5, 2_147_483_648, 2 ** 53, 1e308, -1e308].map(of('number'));

/** In the place of any value: what is of another JSON type, and nothing at all. */
const ANYTHING: readonly Bad[] = [
  of('null')(null),
  ...[true, 7, 'teks', [], {}, [null], polluted].map(of('wrong type')),
  ...[nestedLists(50), nestedObjects(50), nestedLists(500)].map(of('nested')),
];

const BY_TYPE: Readonly<Record<string, readonly Bad[]>> = {
  String: TEXTS,
  ID: [...IMPOSSIBLE_IDS.map(of('id')), ...PROTOTYPE, ...['LOCK#NIK#1', 'AUDIT#1', 'emp_../#', 'REGION#33.74'].map(of('injection'))],
  Int: NUMBERS,
  Float: NUMBERS,
  Day: [...IMPOSSIBLE_DAYS, '2199-12-31', '2026-01-01T00:00:00Z', '２０２６-01-01'].map(of('impossible day')),
  Instant: [...IMPOSSIBLE_DAYS.map((day) => `${day}T00:00:00Z`), '9999-12-31T23:59:59Z', '2026-01-01T00:00:00+99:00', '2026-01-01'].map(
    of('impossible day'),
  ),
  Decimal: [...['1e309', '-1', '9'.repeat(400), `0.${'0'.repeat(400)}1`, 'NaN', 'Infinity', '0x10', '1,5', ''].map(of('number'))],
  UUID: [...['', 'x', '3f2504e0-4f89-41d3-9a0c-0305e82c330', '\ud800'.repeat(36)].map(of('id')), ...PROTOTYPE],
  Boolean: ['true', '', 0].map(of('wrong type')),
  // What a router refers to.
  _Any: [
    ...IMPOSSIBLE_IDS.map((id) => of('id')({ __typename: 'Employee', id })),
    ...['__proto__', 'constructor', 'Query', 'NoSuch', '_Any', ''].map((name) => of('prototype')({ __typename: name, id: 'emp_1' })),
    of('wrong type')({ __typename: 'Employee' }),
    of('wrong type')({ __typename: 'Employee', id: { id: 1 } }),
  ],
};

/** Of an enum: a name that is none of its own, and what is no name. */
const NAMES: readonly Bad[] = [...['NO_SUCH', '', 'A'.repeat(10_000), '\ud800'].map(of('injection')), ...PROTOTYPE];

/** In a place for one value of this type; `isLeaf`: a scalar or an enum. */
export const badValues = (type: string, isLeaf: boolean): readonly Bad[] => [...ANYTHING, ...(BY_TYPE[type] ?? (isLeaf ? NAMES : []))];

/** In the place of a whole list: as many as a body can hold, none, and what is no list. */
export const badLists = (element: unknown): readonly Bad[] => [
  of('empty')([]),
  of('many')(Array.from({ length: 3_000 }, () => element)),
  of('wrong type')(Array.from({ length: 101 }, () => ({}))),
  of('null')([element, null]),
];
