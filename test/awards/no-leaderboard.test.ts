// No leaderboard anywhere: nothing that is told of what people learn, are given or were praised for ranks, sums or sorts them.
import { buildSchema, type GraphQLObjectType, getNamedType, isEnumType, isObjectType } from 'graphql';
import { expect, it } from 'vitest';
import { SDL } from '../../src/generated/sdl.ts';

const OF_PEOPLE =
  /^(?:Award|PublicAward|ServiceMedal|TrainingHours|TrainingEnrolment|TrainingReport|Competence|Development|Feedback|Onboarding)/;
const SORTED = /sort|order|rank/i;
const RANKED = /rank|score|^points$|leaderboard|percentile|quartile/i;

type Types = readonly GraphQLObjectType[];
const typesOf = (sdl: string): Types => Object.values(buildSchema(sdl, { assumeValidSDL: true }).getTypeMap()).filter(isObjectType);
const fieldsOf = (types: Types) => types.flatMap((type) => Object.values(type.getFields()).map((field) => ({ type, field })));

/** Ways to ask for a list of people in an order that compares them. */
const sorts = (types: Types): string[] =>
  fieldsOf(types).flatMap(({ type, field }) =>
    OF_PEOPLE.test(getNamedType(field.type).name)
      ? field.args
          .filter(({ name, type: of }) => SORTED.test(name) || (isEnumType(getNamedType(of)) && SORTED.test(getNamedType(of).name)))
          .map(({ name }) => `${type.name}.${field.name}(${name})`)
      : [],
  );
/** Numbers that compare somebody with others, and a list that says more than its rows. */
const ranks = (types: Types): string[] =>
  fieldsOf(types.filter(({ name }) => OF_PEOPLE.test(name))).flatMap(({ type, field }) =>
    RANKED.test(field.name) || (type.name.endsWith('Connection') && !['edges', 'pageInfo'].includes(field.name))
      ? [`${type.name}.${field.name}`]
      : [],
  );

it('is nothing that can be asked for', () => {
  const types = typesOf(SDL);
  expect(types.filter(({ name }) => OF_PEOPLE.test(name)).length).toBeGreaterThan(50);
  expect([sorts(types), ranks(types)]).toEqual([[], []]);
});

it('would be seen', () => {
  const planted = typesOf(`type Query { awards(first: Int!, sort: By!): AwardConnection } enum By { AMOUNT }
    type AwardConnection { edges: [AwardEdge!]! totalCount: Int } type AwardEdge { rank: Int }`);
  expect([sorts(planted), ranks(planted)]).toEqual([['Query.awards(sort)'], ['AwardConnection.totalCount', 'AwardEdge.rank']]);
});
