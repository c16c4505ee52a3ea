// The year of a member of staff with the client preset: a fragment with its mask, a page of a connection, a mutation with its problems.
import { type FragmentType, graphql, useFragment } from '../generated/preset/index.ts';

const TARGET = graphql(`
  fragment TargetLine on Target {
    id
    title
    weight
    indicators { id text measure { __typename ... on QuantitativeMeasure { target unit } ... on QualitativeMeasure { standard } } }
  }
`);

export const YEAR = graphql(`
  query Year($year: Int!) {
    me { id plan(year: $year) { id status version deadlineAt segmentFrom targets { ...TargetLine } } }
  }
`);

export const FEEDBACK_PAGE = graphql(`
  query FeedbackPage($first: Int!, $after: String) {
    me { id feedbackReceived(first: $first, after: $after) { edges { cursor node { id text } } pageInfo { hasNextPage endCursor } } }
  }
`);

export const SUBMIT = graphql(`
  mutation Submit($input: PlanSubmitInput!) {
    planSubmit(input: $input) {
      plan { id status version }
      userErrors { code message field ... on VersionConflict { currentVersion } ... on DeadlinePassed { closedAt } }
    }
  }
`);

/** Basis points as people read them: the types of the fragment are the schema's, and a day is text. */
export const lineOf = (line: FragmentType<typeof TARGET>): string => {
  const { title, weight } = useFragment(TARGET, line);
  return weight == null ? title : `${title} (${weight / 100} %)`;
};
