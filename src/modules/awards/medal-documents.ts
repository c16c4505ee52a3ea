// Service medals as they are read: one's own with what is counted, who is due, where they stand, and the file of what is sent off.

import { authoriseRegion, canSee, mayCall } from '../../platform/access/access.ts';
import { ownItem } from '../../platform/access/own.ts';
import type { ReadContext } from '../../platform/context.ts';
import type { Trial } from '../../platform/rules/blockers.ts';
import { legalDay } from '../../platform/rules/calendar.ts';
import { BYTE_ORDER_MARK, csvRows } from '../../platform/rules/csv.ts';
import { identifierValidOn } from '../../platform/rules/identifiers.ts';
import { medalsFileName, medalsHeading } from '../../platform/rules/texts/medals-file.ts';
import type { Page, Slice } from '../../platform/store/table.ts';
import { personOf } from '../../platform/viewer.ts';
import { employeeInRegion } from '../organisation/read.ts';
import { definitiveOn, type Employee, gradeOn, nameOn } from '../organisation/rules/types.ts';
import { allMedalsOf, dueUntil, type MedalStandingRow, medalsOf, ServiceMedalItem, type ServiceMedalRow } from './medal-items.ts';
import { medalRowsOf, unpaidLeave } from './medal-service.ts';
import { daysToSend, type MedalAction, medalTrials } from './rules/medal.ts';
import { medalPolicy } from './rules/medal-policy.ts';
import { type MedalReached, type MedalStatus, type UnbrokenService, YEARS_OF } from './rules/medal-types.ts';
import { classesAbove, dueBy, reachedOn, unbrokenService, yearsServed } from './rules/service-years.ts';

export async function findServiceMedal(ctx: ReadContext, id: string): Promise<ServiceMedalRow | null> {
  const row = await ownItem(ctx, ServiceMedalItem, id);
  const subject = row && { region: row.region, employeeId: row.body.employeeId };
  return subject && (await canSee(ctx, 'ServiceMedal', subject)) ? row : null;
}

/** What was looked at is between those who look: of their own medal an officer reads no more than anybody does of theirs. */
export const ticksTold = (ctx: ReadContext, { body }: ServiceMedalRow) =>
  body.employeeId === ctx.viewer.employeeId ? null : [...body.ticks];

export const serviceMedals = (ctx: ReadContext, status: MedalStatus, slice: Slice): Promise<Page<ServiceMedalRow>> =>
  medalsOf(ctx.table, authoriseRegion(ctx).region, status, slice);

export type ServiceMedalDueView = MedalStandingRow & { reached: NonNullable<ReturnType<typeof dueBy>> };

/** Who has waited longest first; it may lag behind the record for a moment. */
export async function serviceMedalsDue(ctx: ReadContext, until: string, slice: Slice): Promise<Page<ServiceMedalDueView>> {
  const page = await dueUntil(ctx.table, authoriseRegion(ctx).region, until, slice);
  return {
    ...page,
    rows: page.rows.flatMap((row) => {
      const reached = dueBy(row.body, until);
      return reached ? [{ ...row, reached }] : [];
    }),
  };
}

/** What is counted of somebody's service today, and which class comes next. */
export interface MedalServiceView extends UnbrokenService {
  years: number;
  next: MedalReached | null;
  medals: ServiceMedalRow[];
}

export async function medalService(ctx: ReadContext, employee: Employee, region: string): Promise<MedalServiceView | null> {
  const today = legalDay(ctx.now);
  const [unpaid, medals] = await Promise.all([unpaidLeave(ctx, region, employee.id), medalRowsOf(ctx, employee.id)]);
  const service = unbrokenService(employee, unpaid, today);
  if (!service) return null;
  const [next] = classesAbove(medals.map(({ body }) => body));
  const on = next ? reachedOn(service, next) : null;
  return { ...service, years: yearsServed(service, today), next: next && on !== null ? { medalClass: next, on } : null, medals };
}

export const trialsOnMedal = async (ctx: ReadContext, { body }: ServiceMedalRow): Promise<Trial<MedalAction>[]> =>
  medalTrials(body, { by: personOf(ctx.viewer) }).filter(({ action }) => mayCall(ctx, action));

export interface MedalsFileView {
  fileName: string;
  text: string;
  rowCount: number;
  /** Looked at, and not in it. */
  leftOut: number;
}

/** As it is written on paper: of eighteen digits in a row a spreadsheet makes a number, and drops the last three. */
const onPaper = (nip: string): string => nip.replace(/^(\d{8})(\d{6})(\d)(\d{3})$/, '$1 $2 $3 $4');

/** What the record says of somebody now; null of whom it is no more this region's. */
async function factsNow(ctx: ReadContext, region: string, employeeId: string) {
  const [employee, unpaid] = await Promise.all([employeeInRegion(ctx, employeeId), unpaidLeave(ctx, region, employeeId)]);
  return employee && { career: employee.body, unpaid };
}

/** What has been looked at and is to be sent off, a row each, in the order in which it was proposed; with the days as the record has them now. */
export async function serviceMedalsFile(ctx: ReadContext): Promise<MedalsFileView> {
  const { region } = authoriseRegion(ctx);
  const today = legalDay(ctx.now);
  const { mostInFile } = medalPolicy(today);
  const checked = await allMedalsOf(ctx.table, region, 'CHECKED', mostInFile);
  const medals = checked.slice(0, mostInFile);
  const facts = await Promise.all(medals.map(({ body }) => factsNow(ctx, region, body.employeeId)));
  const rows = medals.flatMap(({ body }, i) => {
    const found = facts[i];
    const days = found && daysToSend(body, found, today);
    if (!days) return [];
    const person = found.career;
    const post = definitiveOn(person, today) ?? person.assignments.at(-1);
    const of = [
      nameOn(person, today),
      onPaper(identifierValidOn(person.identifiers, today)?.value ?? ''),
      gradeOn(person, today) ?? '',
      post?.positionTitle ?? '',
    ];
    return [[...of, String(YEARS_OF[body.medalClass]), days.since, days.reachedOn]];
  });
  const text = csvRows([medalsHeading(ctx.language), ...rows], ctx.language === 'id' ? ';' : ',');
  const counts = { rowCount: rows.length, leftOut: checked.length - rows.length };
  return { fileName: medalsFileName(ctx.language, today), text: `${BYTE_ORDER_MARK}${text}`, ...counts };
}
