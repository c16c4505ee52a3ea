// Parts of an employee's record by their own ids, for whoever may see them there.
import type { Context } from '../../context.ts';
import type { EntryRow } from '../../data/entries.ts';
import * as keys from '../../data/keys.ts';
import type { LentAuthority } from '../../data/organisation.ts';
import { covers, legalDay } from '../../domain/calendar.ts';
import type { Entry } from '../../domain/organisation/entries.ts';
import type { AssignmentCard, Employee } from '../../domain/organisation/types.ts';
import { knows, loadOwn, sees } from '../access.ts';
import { ownAt } from '../own.ts';
import { cardFor, findEmployee } from './employees.ts';
import { mayReadCareer } from './posts.ts';

/** A present post, as strangers read it; one of the past or future for those who may see the career. */
export async function findAssignment(ctx: Context, id: string): Promise<AssignmentCard | null> {
  const row = await findEmployee(ctx, keys.wholeId('emp', id));
  const assignment = row?.body.assignments.find((one) => one.id === id);
  if (!row || !assignment) return null;
  const today = legalDay(ctx.now);
  return covers(assignment, today) || (await mayReadCareer(ctx, row.body.id, row.region)) ? cardFor(row.body, assignment, today) : null;
}

/** For who lends and for the offices that read `Employee.delegations`; for who may act, until it ends. */
export async function findDelegation(ctx: Context, id: string): Promise<LentAuthority | null> {
  const row = await loadOwn<Employee>(ctx, 'Employee', keys.wholeId('emp', id));
  const delegation = row?.body.delegations.find((one) => one.id === id);
  if (!row || !delegation) return null;
  const lent = delegation.validTo >= legalDay(ctx.now) && delegation.toEmployeeId === ctx.viewer.employeeId;
  const mine = lent || (await sees(ctx, 'Delegation', { region: row.region, employeeId: row.body.id }));
  return mine ? { ...delegation, fromEmployeeId: row.body.id } : null;
}

export async function findUndoable(ctx: Context, id: string): Promise<Entry | null> {
  const { subject, version } = keys.entryPlace(id);
  if (!knows(ctx, 'Entry') || !Number.isSafeInteger(version)) return null;
  return ((await ownAt(ctx, 'Entry', keys.entry(subject, version))) as EntryRow | null)?.body ?? null;
}
