// The app refuses to start on a schema that would be unsafe to serve, and a service that forgets to ask answers nothing.
import { buildSchema, graphql } from 'graphql';
import { describe, expect, it } from 'vitest';
import type { ReadContext } from '../../src/platform/context.ts';
import { gate, readRules, type Subjects } from '../../src/platform/graphql/gate.ts';
import type { Viewer } from '../../src/platform/viewer.ts';
import { schemaFromSdl } from '../support/schema.ts';

const WORDS = `
  directive @access(to: [Grant!]!, drafts: [Grant!]) on OBJECT | FIELD_DEFINITION | ARGUMENT_DEFINITION
  enum Grant { PUBLIC EMPLOYEE HR_OFFICER SELF SUPERIOR }
  interface Node { id: ID! }
  type Person implements Node @access(to: [EMPLOYEE]) { id: ID! grade: String @access(to: [SELF]) }
`;
const SUBJECTS: Subjects = { Person: () => ({ region: '33.74', employeeId: 'emp_1' }) };
const rulesOf = (sdl: string, subjects = SUBJECTS) => readRules(buildSchema(`${WORDS}\n${sdl}`), subjects);

describe('start-up', () => {
  it('accepts the schema that is served', () => {
    expect(() => schemaFromSdl()).not.toThrow();
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

describe('a draft', () => {
  const sdl = 'type Query { round: Round @access(to: [EMPLOYEE]) } type Round implements Node @access(to: [EMPLOYEE]';

  it('is seen by whom its type names for drafts, beside whom it names for the rest', () => {
    const { types, drafts } = rulesOf(`${sdl}, drafts: [HR_OFFICER]) { id: ID! }`);
    expect([types.get('Round'), drafts.get('Round')]).toEqual([['EMPLOYEE'], ['HR_OFFICER']]);
    expect(rulesOf(`${sdl}) { id: ID! }`).drafts.get('Round')).toBeUndefined();
  });

  it('of an award rule, a campaign, a round of reviews, a template and a programme of internships is seen by fewer than what was published', () => {
    expect([...schemaFromSdl().rules.drafts.keys()].toSorted()).toEqual([
      'AwardRule',
      'Campaign',
      'InternshipProgramme',
      'PlanTemplate',
      'ReviewRound',
    ]);
  });
});

describe('an argument that fewer may give', () => {
  const sdl = 'type Query { list(sample: Int @access(to: [HR_OFFICER]), first: Int): String @access(to: [EMPLOYEE]) }';
  const list = (source: string, role: 'EMPLOYEE' | 'HR_OFFICER') => {
    const schema = buildSchema(`${WORDS}\n${sdl}`);
    gate(schema, SUBJECTS);
    const viewer: Viewer = { id: 'staff:1', roles: new Set(['EMPLOYEE', role]), region: '33.74', employeeId: 'emp_1' };
    return graphql({ schema, source, rootValue: { list: () => 'all' }, contextValue: { viewer } });
  };

  it('is refused to whoever may ask the field alone', async () => {
    const { data, errors } = await list('{ list(sample: 5) }', 'EMPLOYEE');
    expect([data, errors?.[0]?.extensions.code]).toEqual([{ list: null }, 'FORBIDDEN']);
    expect((await list('{ list(sample: 5) }', 'HR_OFFICER')).data).toEqual({ list: 'all' });
  });

  it('leaves the field as it is where it is not given', async () => {
    expect((await list('{ list(first: 5) }', 'EMPLOYEE')).data).toEqual({ list: 'all' });
    expect((await list('{ list(sample: null) }', 'EMPLOYEE')).data).toEqual({ list: 'all' });
  });

  it('stands on a root field and names roles, or nothing is served', () => {
    const relation = 'type Query { list(mine: Int @access(to: [SELF])): String @access(to: [EMPLOYEE]) }';
    expect(() => rulesOf(relation)).toThrow('Query.list(mine) can be ruled on a root field only, and by roles');
    const nested = 'type Query { a: A @access(to: [EMPLOYEE]) } type A { list(sample: Int @access(to: [EMPLOYEE])): Int }';
    expect(() => rulesOf(nested)).toThrow('A.list(sample) can be ruled on a root field only, and by roles');
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
