// The own page of what somebody learns: competences, hours of the year, enrolments and development plans, in one batch and one query.

import { onlyWhatMayBeSeen } from '../../platform/access/permit.ts';
import type { ReadContext } from '../../platform/context.ts';
import { addDays, legalDay, validOn } from '../../platform/rules/calendar.ts';
import { employeeById } from '../organisation/superiors.ts';
import { lawOf } from '../policy/law.ts';
import type { TrainingHoursView } from '../training/hours.ts';
import type { TrainingEnrolmentRow } from '../training/items.ts';
import { grownSince, trainingAmong } from '../training/read.ts';
import { PersonLevelsItem, PositionStandardsItem } from './competence-items.ts';
import { type CompetenceSheetView, competenceSheet } from './competence-views.ts';
import { type DevelopmentPlanRow, plansAmong } from './items.ts';

export interface GrowthView {
  competences: CompetenceSheetView;
  hours: TrainingHoursView;
  /** The latest session first. */
  enrolments: TrainingEnrolmentRow[];
  developmentPlans: DevelopmentPlanRow[];
}

/** A calendar year and a year of a contract that hold today both began after it. */
const LOOKED_BACK_DAYS = 366;

/** The post as the process knows it, so that its standards ride in the first batch; who has just moved costs one call more. */
async function standardsBeside(ctx: ReadContext, employeeId: string, today: string): Promise<void> {
  const dates = await ctx.reference.serviceDates.of(ctx.table, employeeId);
  const posts = validOn(dates?.spans ?? [], today).flatMap(({ positionId }) => positionId ?? []);
  await Promise.all(posts.map((id) => PositionStandardsItem.load(ctx.loader.loadKey, id)));
}

/** Null for who is no employee. */
export async function myGrowth(ctx: ReadContext): Promise<GrowthView | null> {
  onlyWhatMayBeSeen(ctx);
  const { employeeId } = ctx.viewer;
  if (!employeeId) return null;
  const today = legalDay(ctx.now);
  const [employee, rows, law] = await Promise.all([
    employeeById(ctx, employeeId),
    grownSince(ctx.table, employeeId, addDays(today, -LOOKED_BACK_DAYS)),
    lawOf(ctx),
    PersonLevelsItem.load(ctx.loader.loadKey, employeeId),
    standardsBeside(ctx, employeeId, today),
  ]);
  if (!employee) return null;
  const competences = await competenceSheet(ctx, employee);
  return { competences, ...trainingAmong(employee, today, law, rows), developmentPlans: plansAmong(rows) };
}
