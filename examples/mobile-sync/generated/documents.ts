type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
export type ErrorCode =
  | 'ACHIEVEMENT_NOT_CHOSEN'
  | 'ALREADY_EXISTS'
  | 'ANSWERS_MISSING'
  | 'ASPECT_OR_PERSPECTIVE'
  | 'ASSIGNMENT_ENDED'
  | 'ASSIGNMENT_NOT_BEGUN'
  | 'ATTENDANCE_MISSING'
  | 'AUDIENCE_CHANGED'
  | 'BUDGET_SPENT'
  | 'CARDS_MISSING'
  | 'CHALLENGE_FAILED'
  | 'CHALLENGE_REQUIRED'
  | 'CHANGE_MISSING'
  | 'CHANGE_WITHOUT_REASON'
  | 'CLAIMED'
  | 'CLAIM_REQUIRED'
  | 'CODE_WRONG'
  | 'CORRECTION_IMPOSSIBLE'
  | 'CYCLE_IN_LINE'
  | 'DATES_OVERLAP'
  | 'DATE_ORDER'
  | 'DEADLINE_PASSED'
  | 'DEFINITIVE_EXISTS'
  | 'DOCUMENTS_MISSING'
  | 'EVIDENCE_MACROS'
  | 'EVIDENCE_MISMATCH'
  | 'EVIDENCE_MISSING'
  | 'EVIDENCE_TOO_LARGE'
  | 'EVIDENCE_TYPE'
  | 'EVIDENCE_UNPACKED'
  | 'FILE_UNREADABLE'
  | 'FORBIDDEN'
  | 'GRADE_UNFIT'
  | 'GROUP_TOO_SMALL'
  | 'HEARING_OPEN'
  | 'HOURS_ABOVE_CEILING'
  | 'IDEMPOTENCY_KEY_REUSED'
  | 'IDENTIFIER_INVALID'
  | 'IDENTIFIER_TAKEN'
  | 'IDENTITY_UNCONFIRMED'
  | 'INVALID'
  | 'IN_RATING_CHAIN'
  | 'ISSUES_OPEN'
  | 'JUSTIFICATION_REQUIRED'
  | 'LIMIT_REACHED'
  | 'LINK_OPENED'
  | 'LINK_UNSAFE'
  | 'LIST_EXHAUSTED'
  | 'LIST_MISSING'
  | 'LIST_OUTDATED'
  | 'LIST_UNCHANGED'
  | 'MEASURE_INCOMPLETE'
  | 'NOT_ELIGIBLE'
  | 'NOT_FOUND'
  | 'NOT_IN_GROUP'
  | 'NOT_IN_SERVICE'
  | 'NOT_OPENED'
  | 'NOT_OPEN_YET'
  | 'NO_INDICATORS'
  | 'NO_RATER'
  | 'NO_SUPERIOR'
  | 'NO_TARGETS'
  | 'OBJECTION_OPEN'
  | 'OBJECTION_TOO_SHORT'
  | 'OFFER_STANDS'
  | 'OUT_OF_RANGE'
  | 'OWN_CASE'
  | 'OWN_LINE'
  | 'PARENT_CYCLE'
  | 'PARENT_INVALID'
  | 'PARENT_PENDING'
  | 'PERIOD_EXEMPT'
  | 'PHASE_CLOSED'
  | 'POLICY_SUPERSEDED'
  | 'POLICY_UNCHANGED'
  | 'POST_OCCUPIED'
  | 'PROOF_NOT_OPENED'
  | 'PROPOSALS_OPEN'
  | 'QUEUE_EMPTY'
  | 'QUOTA_FILLED'
  | 'RATER_OVERLOADED'
  | 'RATING_MISSING'
  | 'RATING_UNCHANGED'
  | 'REHIRE_INSTEAD'
  | 'REMOVALS_OPEN'
  | 'REQUIRED'
  | 'RESULT_CHANGED'
  | 'RESULT_FOLLOWS_UNIT'
  | 'RULES_MISSING'
  | 'SCORES_MISSING'
  | 'SELF_ASSESSMENT_MISSING'
  | 'STILL_RESTS'
  | 'TARGET_NOT_AGREED'
  | 'TOO_LONG'
  | 'TRANSITION_REFUSED'
  | 'UNDECIDED'
  | 'UNIT_ACHIEVEMENT_MISSING'
  | 'UNIT_CLOSED'
  | 'UNIT_NOT_EMPTY'
  | 'VALID_FROM_TOO_SOON'
  | 'VERSION_CONFLICT'
  | 'WEIGHTS_NOT_10000';

export type EvaluationStatus =
  | 'EXEMPT'
  | 'FINAL'
  | 'OPEN'
  | 'RATED'
  | 'SHARED';

export type EvidenceLinkInput = {
  title?: string | null | undefined;
  url: string;
};

export type FeedbackAcknowledgeInput = {
  expectedVersion: number;
  feedbackId: string | number;
  idempotencyKey: string;
};

export type FeedbackStatus =
  | 'ACKNOWLEDGED'
  | 'GIVEN'
  | 'REMOVED'
  | 'WITHDRAWN';

export type PlanStatus =
  | 'APPROVED'
  | 'CLOSED'
  | 'DRAFT'
  | 'RETURNED'
  | 'SUBMITTED'
  | 'VOID';

export type ProgressAddInput = {
  correctsId?: string | number | null | undefined;
  day: string;
  evidenceIds?: Array<string | number> | null | undefined;
  idempotencyKey: string;
  indicatorId: string | number;
  links?: Array<EvidenceLinkInput> | null | undefined;
  note?: string | null | undefined;
  planId: string | number;
  targetId: string | number;
  text?: string | null | undefined;
  value?: string | null | undefined;
};

export type Rating =
  | 'ABOVE'
  | 'BELOW'
  | 'MEETS';

export type SelfAssessmentSaveInput = {
  achievements?: string | null | undefined;
  behaviour?: Rating | null | undefined;
  evaluationId: string | number;
  expectedVersion: number;
  helpNeeded?: string | null | undefined;
  idempotencyKey: string;
  obstacles?: string | null | undefined;
  result?: Rating | null | undefined;
};

export type PlanInHandFragment = { __typename: 'Plan', id: string, version: number, planStatus: PlanStatus, targets: Array<{ id: string, title: string, indicators: Array<{ id: string, text: string }> }>, progress: { edges: Array<{ node: { id: string, day: string, value: string | null, note: string | null } }> } };

export type EvaluationInHandFragment = { __typename: 'Evaluation', id: string, version: number, evaluationStatus: EvaluationStatus, selfAssessment: { achievements: string | null, obstacles: string | null, helpNeeded: string | null, submittedAt: string | null } | null };

export type FeedbackInHandFragment = { __typename: 'Feedback', id: string, version: number, text: string | null, feedbackStatus: FeedbackStatus };

export type ReadAllQueryVariables = Exact<{
  year: number;
}>;


export type ReadAllQuery = { me: { plan: { __typename: 'Plan', id: string, version: number, planStatus: PlanStatus, targets: Array<{ id: string, title: string, indicators: Array<{ id: string, text: string }> }>, progress: { edges: Array<{ node: { id: string, day: string, value: string | null, note: string | null } }> } } | null, evaluations: Array<{ __typename: 'Evaluation', id: string, version: number, evaluationStatus: EvaluationStatus, selfAssessment: { achievements: string | null, obstacles: string | null, helpNeeded: string | null, submittedAt: string | null } | null }>, feedbackReceived: { edges: Array<{ node: { __typename: 'Feedback', id: string, version: number, text: string | null, feedbackStatus: FeedbackStatus } }> }, feedbackGiven: { edges: Array<{ node: { __typename: 'Feedback', id: string, version: number, text: string | null, feedbackStatus: FeedbackStatus } }> } } | null };

export type ChangedQueryVariables = Exact<{
  cursor?: string | null | undefined;
  first: number;
}>;


export type ChangedQuery = { changesSince: { cursor: string, hasMore: boolean, nodes: Array<{ objectId: string, typename: string, version: number | null, gone: boolean, at: string }> } };

export type ReadAgainQueryVariables = Exact<{
  ids: Array<string | number> | string | number;
}>;


export type ReadAgainQuery = { nodes: Array<
    | { __typename: 'Evaluation', id: string, version: number, evaluationStatus: EvaluationStatus, selfAssessment: { achievements: string | null, obstacles: string | null, helpNeeded: string | null, submittedAt: string | null } | null }
    | { __typename: 'Feedback', id: string, version: number, text: string | null, feedbackStatus: FeedbackStatus }
    | { __typename: 'Plan', id: string, version: number, planStatus: PlanStatus, targets: Array<{ id: string, title: string, indicators: Array<{ id: string, text: string }> }>, progress: { edges: Array<{ node: { id: string, day: string, value: string | null, note: string | null } }> } }
    | Record<PropertyKey, never>
   | null> };

export type AddProgressMutationVariables = Exact<{
  input: ProgressAddInput;
}>;


export type AddProgressMutation = { result: { entry: { id: string } | null, userErrors: Array<
      | { code: ErrorCode, message: string, field: Array<string> }
      | { code: ErrorCode, message: string, field: Array<string> }
      | { code: ErrorCode, message: string, field: Array<string> }
      | { code: ErrorCode, message: string, field: Array<string> }
      | { code: ErrorCode, message: string, field: Array<string> }
      | { code: ErrorCode, message: string, field: Array<string> }
      | { code: ErrorCode, message: string, field: Array<string> }
      | { code: ErrorCode, message: string, field: Array<string> }
    > } };

export type SaveAssessmentMutationVariables = Exact<{
  input: SelfAssessmentSaveInput;
}>;


export type SaveAssessmentMutation = { result: { object: { id: string, version: number } | null, userErrors: Array<
      | { code: ErrorCode, message: string, field: Array<string> }
      | { code: ErrorCode, message: string, field: Array<string> }
      | { code: ErrorCode, message: string, field: Array<string> }
      | { code: ErrorCode, message: string, field: Array<string> }
      | { code: ErrorCode, message: string, field: Array<string> }
      | { code: ErrorCode, message: string, field: Array<string> }
      | { code: ErrorCode, message: string, field: Array<string> }
      | { code: ErrorCode, message: string, field: Array<string> }
    > } };

export type AcknowledgeFeedbackMutationVariables = Exact<{
  input: FeedbackAcknowledgeInput;
}>;


export type AcknowledgeFeedbackMutation = { result: { object: { id: string, version: number } | null, userErrors: Array<
      | { code: ErrorCode, message: string, field: Array<string> }
      | { code: ErrorCode, message: string, field: Array<string> }
      | { code: ErrorCode, message: string, field: Array<string> }
      | { code: ErrorCode, message: string, field: Array<string> }
      | { code: ErrorCode, message: string, field: Array<string> }
      | { code: ErrorCode, message: string, field: Array<string> }
      | { code: ErrorCode, message: string, field: Array<string> }
      | { code: ErrorCode, message: string, field: Array<string> }
    > } };

export const PlanInHandFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PlanInHand"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Plan"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","alias":{"kind":"Name","value":"planStatus"},"name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"targets"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"indicators"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"progress"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"day"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"note"}}]}}]}}]}}]}}]} as unknown as DocumentNode<PlanInHandFragment, unknown>;
export const EvaluationInHandFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EvaluationInHand"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Evaluation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","alias":{"kind":"Name","value":"evaluationStatus"},"name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"selfAssessment"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"achievements"}},{"kind":"Field","name":{"kind":"Name","value":"obstacles"}},{"kind":"Field","name":{"kind":"Name","value":"helpNeeded"}},{"kind":"Field","name":{"kind":"Name","value":"submittedAt"}}]}}]}}]} as unknown as DocumentNode<EvaluationInHandFragment, unknown>;
export const FeedbackInHandFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FeedbackInHand"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Feedback"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","alias":{"kind":"Name","value":"feedbackStatus"},"name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}}]} as unknown as DocumentNode<FeedbackInHandFragment, unknown>;
export const ReadAllDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ReadAll"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"year"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"me"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"plan"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"year"},"value":{"kind":"Variable","name":{"kind":"Name","value":"year"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PlanInHand"}}]}},{"kind":"Field","name":{"kind":"Name","value":"evaluations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"year"},"value":{"kind":"Variable","name":{"kind":"Name","value":"year"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EvaluationInHand"}}]}},{"kind":"Field","name":{"kind":"Name","value":"feedbackReceived"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"FeedbackInHand"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"feedbackGiven"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"FeedbackInHand"}}]}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PlanInHand"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Plan"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","alias":{"kind":"Name","value":"planStatus"},"name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"targets"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"indicators"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"progress"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"day"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"note"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EvaluationInHand"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Evaluation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","alias":{"kind":"Name","value":"evaluationStatus"},"name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"selfAssessment"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"achievements"}},{"kind":"Field","name":{"kind":"Name","value":"obstacles"}},{"kind":"Field","name":{"kind":"Name","value":"helpNeeded"}},{"kind":"Field","name":{"kind":"Name","value":"submittedAt"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FeedbackInHand"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Feedback"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","alias":{"kind":"Name","value":"feedbackStatus"},"name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}}]} as unknown as DocumentNode<ReadAllQuery, ReadAllQueryVariables>;
export const ChangedDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Changed"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"cursor"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"changesSince"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"cursor"},"value":{"kind":"Variable","name":{"kind":"Name","value":"cursor"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"objectId"}},{"kind":"Field","name":{"kind":"Name","value":"typename"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"gone"}},{"kind":"Field","name":{"kind":"Name","value":"at"}}]}},{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"hasMore"}}]}}]}}]} as unknown as DocumentNode<ChangedQuery, ChangedQueryVariables>;
export const ReadAgainDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ReadAgain"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"ids"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"ids"},"value":{"kind":"Variable","name":{"kind":"Name","value":"ids"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PlanInHand"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"EvaluationInHand"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"FeedbackInHand"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PlanInHand"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Plan"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","alias":{"kind":"Name","value":"planStatus"},"name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"targets"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"indicators"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"progress"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"day"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"note"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EvaluationInHand"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Evaluation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","alias":{"kind":"Name","value":"evaluationStatus"},"name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"selfAssessment"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"achievements"}},{"kind":"Field","name":{"kind":"Name","value":"obstacles"}},{"kind":"Field","name":{"kind":"Name","value":"helpNeeded"}},{"kind":"Field","name":{"kind":"Name","value":"submittedAt"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FeedbackInHand"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Feedback"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","alias":{"kind":"Name","value":"feedbackStatus"},"name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}}]} as unknown as DocumentNode<ReadAgainQuery, ReadAgainQueryVariables>;
export const AddProgressDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AddProgress"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ProgressAddInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"result"},"name":{"kind":"Name","value":"progressAdd"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"entry"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<AddProgressMutation, AddProgressMutationVariables>;
export const SaveAssessmentDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SaveAssessment"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SelfAssessmentSaveInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"result"},"name":{"kind":"Name","value":"selfAssessmentSave"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"object"},"name":{"kind":"Name","value":"evaluation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<SaveAssessmentMutation, SaveAssessmentMutationVariables>;
export const AcknowledgeFeedbackDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AcknowledgeFeedback"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"FeedbackAcknowledgeInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"result"},"name":{"kind":"Name","value":"feedbackAcknowledge"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"object"},"name":{"kind":"Name","value":"feedback"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<AcknowledgeFeedbackMutation, AcknowledgeFeedbackMutationVariables>;