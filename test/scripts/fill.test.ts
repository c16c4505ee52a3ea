// What the words in braces of an example stand for.
import { expect, it } from 'vitest';
import { variablesOf } from '../../local/explorer/fill.js';

const SETTING = {
  now: Date.parse('2026-12-31T17:00:00.000Z'),
  uuid: () => 'a-new-key',
  employeeOf: (name: string) => (name === 'staff' ? 'emp_1' : null),
  answers: { Claim: { verificationClaim: { verification: { id: 'ver_1', version: 2 } } } },
};
const LIST = {
  edges: [
    { node: { id: 'a', status: 'DRAFT', kind: 'CPNS', of: { id: 'emp_2' } } },
    { node: { id: 'b', status: 'DRAFT', kind: 'PPPK', of: { id: 'emp_1' } } },
    { node: { id: 'c', status: 'CLOSED', kind: 'PPPK', period: null, version: 0 } },
  ],
};

const filled = async (text: string) =>
  (await variablesOf({ lookup: '{ list }', variables: { it: text } }, async () => ({ list: LIST }), SETTING))?.it;

it.each([
  ['{uuid}', 'a-new-key'],
  ['{persona:staff}', 'emp_1'],
  ['{persona:nobody}', null],
  ['{day:0}', '2027-01-01'],
  ['{day:-1}', '2026-12-31'],
  ['{year}', 2027],
  ['{year:-1}', 2026],
  ['{yearText:1}-01-01', '2028-01-01'],
  ['{lookup:list.edges.0.node.id}', 'a'],
  ['{lookup:list.edges.[node.status=CLOSED].node.id}', 'c'],
  ['{lookup:list.edges.[node.status=DRAFT&node.kind=PPPK].node.id}', 'b'],
  ['{lookup:list.edges.[node.period=null].node.id}', 'c'],
  ['{lookup:list.edges.[node.of.id=$staff].node.id}', 'b'],
  ['{lookup:list.edges.[node.status=NONE].node.id}', null],
  ['{lookup:list.edges.[node.status=NONE].node.version ?? 0}', 0],
  ['{lookup:list.edges.[node.status=NONE].node.id ?? list.edges.0.node.id}', 'a'],
  ['{lookup:list.edges.[node.status=CLOSED].node.version ?? 7}', 0],
  ['{answer:Claim.verificationClaim.verification.version}', 2],
  ['{answer:Decide.verificationDecide.verification.id}', null],
  ['a word', 'a word'],
])('%s is %s', async (text, value) => {
  expect(await filled(text)).toBe(value);
});

it('asks in turn: what the first look-up finds is in the variables of the next', async () => {
  const asked: unknown[] = [];
  const ask = async (query: string, variables: unknown) => {
    asked.push([query, variables]);
    return query === 'first' ? { one: { id: 'x' } } : { two: { id: 'y' } };
  };
  const example = { lookup: ['first', 'second'], lookupVariables: { id: '{lookup:one.id}' }, variables: { id: '{lookup:two.id}' } };
  expect(await variablesOf(example, ask, SETTING)).toEqual({ id: 'y' });
  expect(asked).toEqual([
    ['first', { id: null }],
    ['second', { id: 'x' }],
  ]);
});
