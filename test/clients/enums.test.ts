// Which enums will grow, said where a client's developer reads it: in the description that tools show.
import { isEnumType } from 'graphql';
import { expect, it } from 'vitest';
import { theSchema } from '../support/schema.ts';

/** Kinds and codes of what the product does: each new rule may bring one. Steps of a life and scales of law are not among them. */
const GROWING = [
  ...['ErrorCode', 'Role', 'Helper', 'TaskKind', 'NextStepCode', 'PolicyKind', 'PolicyWarningCode', 'EvidenceKind', 'OutstandingStep'],
  ...[
    'CareerEffectKind',
    'PlanVoidCause',
    'CreditLineKind',
    'RaterWarning',
    'VersionCause',
    'RestingKind',
    'RecordEntryKind',
    'RecordField',
  ],
  ...['RecordWarning', 'IdentifierKind', 'CorrectionKind', 'DialogueKind', 'NoSuggestion', 'TargetOriginKind', 'AbsenceKind'],
  ...['Action', 'ScoreProblem', 'EligibilityRequirement', 'ApplicantDocumentKind', 'ReviewMissing', 'ReviewSeedReason'],
];

const { schema } = theSchema();

it.each(GROWING)('%s says that new values may come', (name) => {
  const type = schema.getType(name);
  expect(isEnumType(type) && type.description).toMatch(/[Nn]ew ones may come/);
});
