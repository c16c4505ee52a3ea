// The gate of the service with one of its rules taken away, in memory.
import { type Grant, RELATION_GRANTS, ROLE_GRANTS } from '../../src/platform/rules/access.ts';
import { theSchema } from './schema.ts';

const EVERYBODY: readonly Grant[] = [...ROLE_GRANTS, ...RELATION_GRANTS];

/** The gate holds the very list of the table: what is put into it is let in, until it is put back. @param of a field, or a type */
export async function without<T>(of: string, work: () => Promise<T>): Promise<T> {
  const { fields, types } = theSchema().rules;
  const grants = (fields.get(of) ?? types.get(of)) as Grant[];
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
