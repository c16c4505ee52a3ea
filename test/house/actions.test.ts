// Holds the enums of `allowedActions` to what they name: mutations of the schema, and the actions that the objects' functions can answer.
import { type GraphQLEnumType, type GraphQLNamedType, getNamedType, isEnumType, isObjectType } from 'graphql';
import { describe, expect, expectTypeOf, it } from 'vitest';
import type { Resolvers } from '../../src/generated/types.ts';
import { theSchema } from '../support/schema.ts';
import type { ComputedActions } from './computed-actions.ts';

type Answer<Field> = Awaited<ReturnType<Extract<Field, (...args: never[]) => unknown>>>;
type ActionsIn<Fields> = Fields extends { allowedActions?: infer Field }
  ? Awaited<Extract<Answer<Field>, readonly unknown[]>[number]>
  : never;
/** By type, what the schema says of its `allowedActions`: nothing where a type has none. */
type SchemaActions = {
  [Name in keyof Resolvers as 'allowedActions' extends keyof NonNullable<Resolvers[Name]> ? Name : never]-?: ActionsIn<
    NonNullable<Resolvers[Name]>
  >;
};

const { schema } = theSchema();
const mutations = schema.getMutationType()?.getFields() ?? {};
const fieldOf = (type: GraphQLNamedType, name: string) => (isObjectType(type) ? type.getFields()[name] : undefined);
const acting = Object.values(schema.getTypeMap()).filter((type) => fieldOf(type, 'allowedActions'));
const enumOf = (type: GraphQLNamedType): GraphQLNamedType | undefined => {
  const field = fieldOf(type, 'allowedActions');
  return field && getNamedType(field.type);
};
const enums = [...new Set(acting.map(enumOf))].filter((type): type is GraphQLEnumType => isEnumType(type));
const all = schema.getType('Action') as GraphQLEnumType;
const namesOf = (type: GraphQLEnumType): string[] => type.getValues().map(({ name }) => name);

/** The first sentence: what it does, without the details. A point within brackets ends none ("art. 59"). */
function firstSentence(text: string): string {
  const line = text.replaceAll(/\s+/g, ' ');
  const ends = [...line.matchAll(/[.!?](?=\s|$)/g)].map(({ index }) => line.slice(0, index + 1));
  return ends.find((part) => part.split('(').length === part.split(')').length) ?? line;
}

describe('actions that objects allow', () => {
  it('are one enum a workflow, named after the type; a unit and its distribution are one workflow', () => {
    const other = acting.filter((type) => enumOf(type)?.name !== `${type.name}Action`).map((type) => [type.name, enumOf(type)?.name]);
    expect(other).toEqual([['UnitDistribution', 'UnitAchievementAction']]);
    expect(enums.length).toBe(acting.length - 1);
    expect(enums.filter(({ description }) => !description?.endsWith('New ones may come.')).map(({ name }) => name)).toEqual([]);
  });

  it.each([...enums, all].map((type) => ({ name: type.name, type })))('are mutations, in their own words: $name', ({ type }) => {
    const told = type.getValues().map(({ name, description }) => ({ name, description }));
    const meant = namesOf(type).map((name) => ({ name, description: firstSentence(mutations[name]?.description ?? 'no mutation') }));
    expect(told).toEqual(meant);
  });

  it('are what their functions can answer, no less and no more: told by tsc, not by running it', () => {
    expectTypeOf<SchemaActions>().toEqualTypeOf<ComputedActions>();
    expect(acting.length).toBeGreaterThan(30);
  });

  it('are together what a blocker may name', () => {
    expect(namesOf(all).toSorted()).toEqual([...new Set(enums.flatMap(namesOf))].toSorted());
  });
});
