// The year of a member of staff with Relay: fragments, a list of `Me` that is paged by itself, a plan and an application fetched anew by their ids.
import { graphql } from 'relay-runtime';

export const yearQuery = graphql`
  query yearQuery($year: Int!) {
    me {
      ...yearFeedback_me
      plan(year: $year) { ...yearPlan_plan }
    }
  }
`;

/** What is true now under live ids, beside what is frozen: neither overwrites the other. */
export const plan = graphql`
  fragment yearPlan_plan on Plan @refetchable(queryName: "yearPlanRefetchQuery") {
    id
    status
    version
    targets { id title indicators { id measure { ... on QuantitativeMeasure { target } } } }
    versions { number targets { targetId title indicators { indicatorId measure { ... on QuantitativeMeasure { target } } } } }
    dialogue { step kind targetId content { title indicators { indicatorId measure { ... on QuantitativeMeasure { target } } } } }
  }
`;

export const feedback = graphql`
  fragment yearFeedback_me on Me
  @refetchable(queryName: "yearFeedbackPageQuery")
  @argumentDefinitions(first: { type: "Int", defaultValue: 20 }, after: { type: "String" }) {
    feedbackReceived(first: $first, after: $after) @connection(key: "yearFeedback_me_feedbackReceived") {
      edges { node { id text } }
    }
  }
`;

export const application = graphql`
  fragment yearApplication_application on Application @refetchable(queryName: "yearApplicationRefetchQuery") {
    id
    status
    opening { id positionTitle }
  }
`;

export const submit = graphql`
  mutation yearSubmitMutation($input: PlanSubmitInput!) {
    planSubmit(input: $input) { plan { ...yearPlan_plan } userErrors { code message field } }
  }
`;
