// What changed for clients is found in the schema itself, and CHANGELOG must tell it.
import { buildSchema } from 'graphql';
import { describe, expect, it } from 'vitest';
import { readReleased, releasedText, type SchemaChange, schemaChanges, untold } from '../../scripts/schema-changes.ts';

const BEFORE = `
  type Query { plan(id: ID!): Plan  team: Plan }
  """What is agreed."""
  type Plan { id: ID!  status: Status!  rank: Int!  score: Int! }
  enum Status { OPEN CLOSED }
`;
const changesTo = (after: string): string[] =>
  schemaChanges(buildSchema(BEFORE), buildSchema(after)).map(({ kind, coordinate }) => `${kind} ${coordinate}`);

describe('a change of the schema', () => {
  it.each([
    ['nothing', BEFORE, []],
    ['a field that went', BEFORE.replace('  score: Int!', ''), ['Breaking Plan.score']],
    ['a root field that went', BEFORE.replace('  team: Plan', ''), ['Breaking Query.team']],
    ['a field that may be null', BEFORE.replace('score: Int!', 'score: Int'), ['Breaking Plan.score']],
    [
      'a type that went',
      BEFORE.replace('enum Status { OPEN CLOSED }', '').replace('Status!', 'String!'),
      ['Breaking Plan.status', 'Breaking Status'],
    ],
    ['a value that went', BEFORE.replace(' CLOSED', ''), ['Breaking Status.CLOSED']],
    ['a value that came', BEFORE.replace(' CLOSED', ' CLOSED VOID'), ['Dangerous Status.VOID']],
    ['an argument that is needed', BEFORE.replace('team:', 'team(year: Int!):'), ['Breaking Query.team']],
    ['an argument that may be given', BEFORE.replace('team:', 'team(year: Int):'), []],
    ['a field that came', BEFORE.replace('score', 'note: String score'), []],
  ])('%s', (_, after, want) => {
    expect(changesTo(after).toSorted()).toEqual(want);
  });

  it('is the same against what was kept of the release, descriptions or not', () => {
    const kept = releasedText(buildSchema(BEFORE), '1.0.0');
    expect(kept).not.toContain('What is agreed');
    expect(schemaChanges(readReleased(kept), buildSchema(BEFORE))).toEqual([]);
    expect(schemaChanges(readReleased(kept), buildSchema(BEFORE.replace('  score: Int!', '')))).toHaveLength(1);
  });
});

describe('CHANGELOG', () => {
  const broken: SchemaChange = { kind: 'Breaking', coordinate: 'Plan.score', description: '' };
  const grown: SchemaChange = { kind: 'Dangerous', coordinate: 'Status.VOID', description: '' };
  const root: SchemaChange = { kind: 'Breaking', coordinate: 'Query.team', description: '' };
  const part = (breaking: string, dangerous = '', older = '') =>
    `# Changelog\n\n## 2.0.0\n\nBreaking:\n\n* ${breaking}\n\nDangerous:\n\n* ${dangerous}\n\n## 1.0.0\n\nBreaking:\n\n* ${older}\n`;

  it.each([
    ['by its coordinate', broken, part('`Plan.score` went.'), true],
    ['by its type', broken, part('`Plan` is another.'), true],
    ['as prose only', broken, part('The score of Plan went.'), false],
    ['by a field of that name elsewhere', broken, part('`Task.score` went.'), false],
    ['as merely dangerous', broken, part('-', '`Plan.score` went.'), false],
    ['in an older part', broken, part('-', '-', '`Plan.score`'), false],
    ['nowhere', broken, '', false],
    ['a value by its enum', grown, part('-', '`Status` has one more value.'), true],
    ['a value as breaking', grown, part('`Status.VOID`'), true],
    ['a root field by its name', root, part('`team(year:)` is gone.'), true],
    ['a root field by its type', root, part('`Query`'), false],
  ])('tells %s', (_, change, changelog, told) => {
    expect(untold([change], changelog).length === 0).toBe(told);
  });
});
