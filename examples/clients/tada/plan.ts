// A plan with its frozen versions, a page of its progress and a mutation, typed by gql.tada without a generator.
import type { ResultOf, VariablesOf } from 'gql.tada';
import { graphql } from './graphql.ts';

const FROZEN = graphql(`
  fragment FrozenLine on FrozenTarget { targetId title indicators { indicatorId text } }
`);

export const PLAN = graphql(
  `query Plan($id: ID!, $first: Int!, $after: String) {
    plan(id: $id) {
      id
      segmentFrom
      versions { number validFrom targets { ...FrozenLine } }
      progress(first: $first, after: $after) { edges { node { id day value } } pageInfo { hasNextPage endCursor } }
    }
  }`,
  [FROZEN],
);

export const ADD = graphql(`
  mutation Add($input: ProgressAddInput!) { progressAdd(input: $input) { entry { id day value } userErrors { code message field } } }
`);

type Plan = NonNullable<ResultOf<typeof PLAN>['plan']>;

/** The first day of a segment: a legal day, which is text and no `Date`. */
export const since = ({ segmentFrom }: Plan): string => segmentFrom;

export const entry = (planId: string, targetId: string, indicatorId: string, day: string, value: string): VariablesOf<typeof ADD> => ({
  input: { idempotencyKey: crypto.randomUUID(), planId, targetId, indicatorId, day, value },
});
