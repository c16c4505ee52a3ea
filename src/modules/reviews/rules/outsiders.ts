// Raters from outside: that a link was handed out, by whom and when, stands on the review; who has used it stands nowhere. Pure.
import { fail } from '../../../platform/rules/errors.ts';
import type { External, ReviewSubject } from './types.ts';

export type LinkHandedOut = NonNullable<External['handed']>;

/** Once. @throws RuleError NOT_FOUND (not an approved rater), ALREADY_EXISTS (handed out before). */
export function handOut(subject: ReviewSubject, externalId: string, handed: LinkHandedOut): { subject: ReviewSubject; external: External } {
  const field = ['externalId'];
  const { approval } = subject;
  const external = approval?.externals.find(({ id }) => id === externalId);
  if (!approval || !external) return fail('NOT_FOUND', { field });
  if (external.handed) fail('ALREADY_EXISTS', { field });
  const externals = approval.externals.map((one) => (one === external ? { ...one, handed } : one));
  return { subject: { ...subject, approval: { ...approval, externals } }, external };
}
