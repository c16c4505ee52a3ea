// Parts of an employee's record by their own ids, for whoever may see them there.

import { canSee, canSeeType } from '../../platform/access/access.ts';
import { ownItem } from '../../platform/access/own.ts';
import type { ReadContext } from '../../platform/context.ts';
import { covers, legalDay } from '../../platform/rules/calendar.ts';
import { wholeId } from '../../platform/store/ids.ts';
import { cardFor, findEmployee } from './employees.ts';
import { EntryItem } from './entry-items.ts';
import { entryPlace } from './ids.ts';
import { EmployeeItem, type LentAuthority } from './items.ts';
import { mayReadCareer } from './posts.ts';
import type { RecordEntry } from './rules/entries.ts';
import type { AssignmentCard } from './rules/types.ts';

/** A present post, as strangers read it; one of the past or future for those who may see the career. */
export async function findAssignment(ctx: ReadContext, id: string): Promise<AssignmentCard | null> {
  const row = await findEmployee(ctx, wholeId('emp', id));
  const assignment = row?.body.assignments.find((one) => one.id === id);
  if (!row || !assignment) return null;
  const today = legalDay(ctx.now);
  return covers(assignment, today) || (await mayReadCareer(ctx, row.body.id, row.region)) ? cardFor(row.body, assignment, today) : null;
}

/** For who lends and for the offices that read `Employee.delegations`; for who may act, until it ends. */
export async function findDelegation(ctx: ReadContext, id: string): Promise<LentAuthority | null> {
  const row = await ownItem(ctx, EmployeeItem, wholeId('emp', id));
  const delegation = row?.body.delegations.find((one) => one.id === id);
  if (!row || !delegation) return null;
  const lent = delegation.validTo >= legalDay(ctx.now) && delegation.toEmployeeId === ctx.viewer.employeeId;
  const mine = lent || (await canSee(ctx, 'Delegation', { region: row.region, employeeId: row.body.id }));
  return mine ? { ...delegation, fromEmployeeId: row.body.id } : null;
}

export async function findUndoable(ctx: ReadContext, id: string): Promise<RecordEntry | null> {
  const { subjectId, version } = entryPlace(id);
  if (!canSeeType(ctx, 'Entry') || !Number.isSafeInteger(version)) return null;
  return (await ownItem(ctx, EntryItem, subjectId, version))?.body ?? null;
}
