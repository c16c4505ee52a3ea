// Which parent a type of the schema gets by its name alone, and which it does not.
import { expect, it } from 'vitest';
import { mappersWith, parentOf } from '../../scripts/mappers.ts';

const told = mappersWith({ Offer: null, Identifier: 'elsewhere.ts#Dated' });

it.each([
  ['the item as it is stored', 'Plan', '../modules/performance/items.ts#PlanRow'],
  ['what a service makes for the schema, before the item of that name', 'JobText', expect.stringMatching(/#JobTextView$/)],
  ['the payload of a mutation', 'PlanPayload', '../platform/graphql/payload.ts#PayloadParent'],
  ['whatever is said by hand', 'Identifier', 'elsewhere.ts#Dated'],
  ['the generated type where that is said', 'Offer', undefined],
  ['the generated type where a name says nothing', 'PlanCounts', undefined],
  ['nothing for roots', 'Mutation', undefined],
])('is %s', (_what, type, parent) => expect(told[type]).toEqual(parent));

it('is not guessed where two modules export the name', () => {
  const exported = new Map([['TwinView', ['src/modules/reviews/lists.ts', 'src/modules/policy/read.ts']]]);
  expect(() => parentOf('Twin', exported)).toThrow(
    'TwinView is exported by src/modules/reviews/lists.ts and by src/modules/policy/read.ts',
  );
});
