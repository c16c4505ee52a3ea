// The gate of the service with one of its rules taken away, in memory.
import { type Grant, RELATION_GRANTS, ROLE_GRANTS } from '../../src/platform/rules/access.ts';
import { theSchema } from './schema.ts';

const EVERYBODY: readonly Grant[] = [...ROLE_GRANTS, ...RELATION_GRANTS];

/**
 * The gate holds the very list of the table: what is put into it is let in, until it is put back.
 * @param of a field, an argument of one as `Query.field(argument)`, a type, or `drafts of` one
 */
export async function without<T>(of: string, work: () => Promise<T>): Promise<T> {
  const { fields, types, drafts, arguments: given } = theSchema().rules;
  const grants = (fields.get(of) ?? types.get(of) ?? given.get(of) ?? drafts.get(of.replace('drafts of ', ''))) as Grant[];
  const before = [...grants];
  grants.splice(0, grants.length, ...EVERYBODY);
  try {
    return await work();
  } finally {
    grants.splice(0, grants.length, ...before);
  }
}

/**
 * Narrow fields that hold nothing in the records that the matrix asks about, or nothing that the persona is shown in any other way: null with
 * the rule and without. `test/security/rules-removed-filled.test.ts` asks each of a record where it holds something.
 */
export const EMPTY = [
  ...['AbuseReport.parties', 'DevelopmentPlan.ground', 'Employee.fileForgottenOn', 'Onboarding.probation'],
  ...['ApplicationExclusion.employeeId', 'ApplicationExclusion.refusal', 'ReviewSubject.result', 'ReviewSubject.withdrawnReason'],
  ...['Award.grantApprovedBy', 'Award.grantProposedBy', 'Award.leaverBecause', 'Award.markOutcome', 'Award.markReason'],
  ...['Award.markSettledAt', 'Award.nominatedBy', 'Award.reasons', 'ServiceMedal.ticks'],
];

/**
 * Types that are seen where another is, whose rule is the lock: their own must say the same, and would be the first to be believed. What
 * one of them names beside has its reason.
 */
export const SEEN_WITH: Readonly<Record<string, { lock: string; besides?: readonly Grant[] }>> = {
  Assignment: { lock: 'Employee' },
  Target: { lock: 'Plan' },
  Indicator: { lock: 'Plan' },
  PlanComment: { lock: 'Plan' },
  // Who decides an objection reads the work that it is about, by the objection.
  ProgressEntry: { lock: 'Plan', besides: ['DECIDER'] },
  Evidence: { lock: 'Plan', besides: ['DECIDER'] },
  Absence: { lock: 'AbsenceSheet' },
  CalibrationChange: { lock: 'CalibrationSession' },
  // Whom it concerns reads it without the case.
  VoiceConcern: { lock: 'VoiceCase', besides: ['SELF'] },
};

/** Of one login each, which the record names: whatever the rule of the type says, nobody else finds it. */
export const OF_ONE_LOGIN = ['Application', 'Applicant', 'InboxNotice', 'InternStudent', 'Me'];
