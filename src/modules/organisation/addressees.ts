// Who is meant today by what somebody is to a record: the mailboxes of superiors, heads, offices and people.

import type { ReadContext } from '../../platform/context.ts';
import { mailbox, OFFICES, type StaffAddressee } from '../../platform/rules/addressee.ts';
import { legalDay, validOn } from '../../platform/rules/calendar.ts';
import type { Viewer } from '../../platform/viewer.ts';
import { headsOn } from './rules/heads.ts';
import { actsFor } from './rules/lent.ts';
import { delegatesOn, worksUnder } from './rules/types.ts';
import { answering } from './rules/units.ts';
import { employeeById, headsOf, leaderOfUnit, superiorOf, superiorsOf } from './superiors.ts';
import { unitTree } from './tree.ts';

/** Those who act for somebody today. */
async function delegatesOf(ctx: ReadContext, superiorId: string): Promise<string[]> {
  const today = legalDay(ctx.now);
  const superior = await employeeById(ctx, superiorId);
  const found = superior ? await Promise.all(delegatesOn(superior, today).map((id) => employeeById(ctx, id))) : [];
  return found.flatMap((delegate) => (delegate && superior && actsFor(delegate, superior, today) ? [delegate.id] : []));
}

async function superiors(ctx: ReadContext, employeeId: string, assignmentId: string | null): Promise<string[]> {
  const employee = await employeeById(ctx, employeeId);
  const leading = employee ? await superiorsOf(ctx, employee, assignmentId ?? undefined) : [];
  const acting = await Promise.all(leading.map((id) => delegatesOf(ctx, id)));
  // Nobody acts in their own case.
  return [...leading, ...acting.flat()].filter((id) => id !== employeeId);
}

async function heads(ctx: ReadContext, { unitId, orSuccessor }: Extract<StaffAddressee, { kind: 'HEADS' }>): Promise<string[]> {
  const today = legalDay(ctx.now);
  const id = orSuccessor ? answering(unitId, today, (await unitTree(ctx)).byId) : unitId;
  const holders = (await headsOf(ctx, id))?.body.holders ?? [];
  return headsOn(holders, today).map((holder) => holder.employeeId);
}

async function leaders(ctx: ReadContext, { unitId, forId, elseHeadsOf }: Extract<StaffAddressee, { kind: 'LEADERS' }>): Promise<string[]> {
  const leaderId = await leaderOfUnit(ctx, unitId, forId);
  if (leaderId === null) return elseHeadsOf === null ? [] : heads(ctx, { kind: 'HEADS', unitId: elseHeadsOf });
  return [leaderId, ...(await delegatesOf(ctx, leaderId))].filter((id) => id !== forId);
}

async function isThere(ctx: ReadContext, { employeeId, whileIn }: Extract<StaffAddressee, { kind: 'EMPLOYEE' }>): Promise<boolean> {
  if (!whileIn) return true;
  const today = legalDay(ctx.now);
  const [employee, { byId }] = await Promise.all([employeeById(ctx, employeeId), unitTree(ctx)]);
  return employee !== null && worksUnder(employee, answering(whileIn, today, byId), today);
}

async function headsOrOffice(ctx: ReadContext, one: Extract<StaffAddressee, { kind: 'HEADS' }>): Promise<string[]> {
  const found = await heads(ctx, one);
  const { orOffice } = one;
  if (orOffice && found.every((id) => orOffice.notTo.includes(id))) return [mailbox.office(orOffice.office, ctx.viewer.region ?? '')];
  return found.map(mailbox.employee);
}

async function mailboxesOf(ctx: ReadContext, one: StaffAddressee): Promise<string[]> {
  if (one.kind === 'EMPLOYEE') return (await isThere(ctx, one)) ? [mailbox.employee(one.employeeId)] : [];
  if (one.kind === 'OFFICE') return [mailbox.office(one.office, ctx.viewer.region ?? '')];
  if (one.kind === 'HEADS') return headsOrOffice(ctx, one);
  if (one.kind === 'LEADERS') return (await leaders(ctx, one)).map(mailbox.employee);
  return (await superiors(ctx, one.employeeId, one.assignmentId)).map(mailbox.employee);
}

/** Whether somebody leads another on a day, themselves or for who lends them their authority. */
export async function leadsOn(ctx: ReadContext, employeeId: string, leaderId: string, day: string): Promise<boolean> {
  const employee = await employeeById(ctx, employeeId);
  const posts = employee ? validOn(employee.assignments, day) : [];
  const leading = (await Promise.all(posts.map((post) => superiorOf(ctx, employeeId, post, day)))).flatMap((one) => one?.employeeId ?? []);
  if (leading.includes(leaderId)) return true;
  return (await Promise.all(leading.map((id) => delegatesOf(ctx, id)))).flat().includes(leaderId);
}

/** Each once, in a fixed order. */
export const mailboxes = async (ctx: ReadContext, to: readonly StaffAddressee[]): Promise<string[]> =>
  [...new Set((await Promise.all(to.map((one) => mailboxesOf(ctx, one)))).flat())].toSorted();

/** The mailboxes of the offices that the viewer holds. */
export const officesOf = ({ region, roles }: Viewer): string[] =>
  OFFICES.filter((office) => roles.has(office)).map((office) => mailbox.office(office, region ?? ''));
