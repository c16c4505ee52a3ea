// The app refuses to start on a schema that would be unsafe to serve, and a service that forgets to ask answers nothing.
import { buildSchema, graphql } from 'graphql';
import { describe, expect, it } from 'vitest';
import type { ReadContext } from '../../src/platform/context.ts';
import { gate, readRules, type Subjects } from '../../src/platform/graphql/gate.ts';
import type { Viewer } from '../../src/platform/viewer.ts';
import { createSchema } from '../../src/resolvers/index.ts';

const WORDS = `
  directive @access(to: [Grant!]!) on OBJECT | FIELD_DEFINITION
  enum Grant { PUBLIC EMPLOYEE HR_OFFICER SELF SUPERIOR }
  interface Node { id: ID! }
  type Person implements Node @access(to: [EMPLOYEE]) { id: ID! grade: String @access(to: [SELF]) }
`;
const SUBJECTS: Subjects = { Person: () => ({ region: '33.74', employeeId: 'emp_1' }) };
const rulesOf = (sdl: string, subjects = SUBJECTS) => readRules(buildSchema(`${WORDS}\n${sdl}`), subjects);

describe('start-up', () => {
  it('accepts the schema that is served', () => {
    expect(() => createSchema()).not.toThrow();
    expect(() => rulesOf('type Query { person: Person @access(to: [EMPLOYEE]) }')).not.toThrow();
  });

  it('refuses a query or a mutation without a rule, and names it', () => {
    expect(() => rulesOf('type Query { person: Person }')).toThrow('Query.person has no @access rule');
    const sdl = 'type Query { person: Person @access(to: [EMPLOYEE]) } type Mutation { hire: Person }';
    expect(() => rulesOf(sdl)).toThrow('Mutation.hire has no @access rule');
  });

  it('refuses what is found by id and has no rule', () => {
    const sdl = 'type Query { person: Person @access(to: [EMPLOYEE]) } type File implements Node { id: ID! }';
    expect(() => rulesOf(sdl)).toThrow('type File has an id, but no @access rule');
  });

  it('refuses a relation on a field of a type that is about nobody', () => {
    const sdl = 'type Query { person: Person @access(to: [EMPLOYEE]) }';
    expect(() => rulesOf(sdl, {})).toThrow('Person.grade names a relation, but Person has no subject');
  });

  it('refuses a field that may be hidden and cannot be null', () => {
    const sdl = 'type Query { person: Person @access(to: [EMPLOYEE]) } type Unit { code: String! @access(to: [HR_OFFICER]) }';
    expect(() => rulesOf(sdl)).toThrow('Unit.code may be hidden, so it must be nullable');
  });

  it('tells everything that is missing at once', () => {
    const sdl = 'type Query { a: Int b: Int }';
    expect(() => rulesOf(sdl)).toThrow(/Query\.a has no @access rule\n\s+Query\.b has no @access rule/);
  });
});

describe('a service that forgets to ask', () => {
  const sdl = `
    type Query { open: String @access(to: [EMPLOYEE]) own: String @access(to: [SELF]) }
    type Payload { done: String problems: [String!] }
    type Mutation { change: Payload @access(to: [EMPLOYEE]) }
  `;
  const staff: Viewer = { id: 'staff:1', roles: new Set(['PUBLIC', 'EMPLOYEE']), region: '33.74', employeeId: 'emp_1' };

  function ask(source: string, answers: Record<string, (args: unknown, ctx: ReadContext) => unknown>) {
    const schema = buildSchema(`${WORDS}\n${sdl}`);
    gate(schema, SUBJECTS);
    return graphql({ schema, source, rootValue: answers, contextValue: { viewer: staff } });
  }
  const asks =
    (answer: unknown) =>
    (_args: unknown, { rule }: ReadContext): unknown => {
      if (rule) rule.asked = true;
      return answer;
    };

  it('answers nothing where the rule names a relation', async () => {
    const { data, errors } = await ask('{ own }', { own: () => 'secret' });
    expect(data).toEqual({ own: null });
    expect(errors?.[0]?.message).toBe('Query.own answered without asking who may.');
  });

  it('answers nothing where it has written', async () => {
    const { data, errors } = await ask('mutation { change { done } }', { change: () => ({ done: 'yes' }) });
    expect(data).toEqual({ change: null });
    expect(errors?.[0]?.message).toBe('Mutation.change answered without asking who may.');
  });

  it('is heard where it asked, where it refused, and where the role says all', async () => {
    expect((await ask('{ own }', { own: asks('mine') })).data).toEqual({ own: 'mine' });
    expect((await ask('{ open }', { open: () => 'all' })).data).toEqual({ open: 'all' });
    const refused = { done: null, problems: ['NOT_FOUND'] };
    expect((await ask('mutation { change { problems } }', { change: () => refused })).data).toEqual({
      change: { problems: ['NOT_FOUND'] },
    });
  });
});
