// Authority that was lent: to somebody of an agency, for as long as they serve there. Pure.
import { type Delegation, definitiveOn, type Employee } from './types.ts';

/** Who has moved to another agency since it was lent acts no more; nor does who is not in service. */
export function stillActs(delegate: Employee, { validFrom }: Pick<Delegation, 'validFrom'>, today: string): boolean {
  const now = definitiveOn(delegate, today);
  const then = definitiveOn(delegate, validFrom);
  return now !== undefined && (then === undefined || then.rootUnitId === now.rootUnitId);
}

/** Whether one acts with the other's authority on a day. */
export const actsFor = (delegate: Employee, lender: Pick<Employee, 'delegations'>, today: string): boolean =>
  lender.delegations.some(
    (one) => one.toEmployeeId === delegate.id && one.validFrom <= today && today <= one.validTo && stillActs(delegate, one, today),
  );
