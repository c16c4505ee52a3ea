// Onboardings in lists: of a person, of a unit, of the region.

import { permitted } from '../../platform/access/access.ts';
import { ownItem } from '../../platform/access/own.ts';
import { onlyWhatMayBeSeen } from '../../platform/access/permit.ts';
import type { ReadContext } from '../../platform/context.ts';
import type { Subject } from '../../platform/rules/access.ts';
import { legalDay } from '../../platform/rules/calendar.ts';
import type { Page, Slice } from '../../platform/store/table.ts';
import type { EmployeeRow } from '../organisation/items.ts';
import { employeeInRegion } from '../organisation/read.ts';
import { superiorsOf } from '../organisation/superiors.ts';
import { unitById } from '../organisation/tree.ts';
import { type OnboardingCardRow, OnboardingItem, type OnboardingRow, onboardingsIn } from './items.ts';
import { findOnboarding, recordOf } from './onboardings.ts';
import type { OnboardingCard } from './rules/types.ts';

/** Who leads somebody is asked for with what is asked about them, in the same batches. */
async function lineBeside(ctx: ReadContext, employee: EmployeeRow | null): Promise<void> {
  if (employee) await superiorsOf(ctx, employee.body);
}

/** Newest last, all there are: whoever asks has said why the viewer may know. */
export async function onboardingRows(ctx: ReadContext, employeeId: string): Promise<OnboardingRow[]> {
  const record = await recordOf(ctx, employeeId);
  const rows = await Promise.all((record?.body.onboardings ?? []).map(({ id }) => ownItem(ctx, OnboardingItem, id)));
  return rows.filter((row) => row !== null);
}

/** Newest last, as far as the viewer may see them. */
export async function onboardingsOf(ctx: ReadContext, employeeId: string): Promise<OnboardingRow[]> {
  const [record, employee] = await Promise.all([recordOf(ctx, employeeId), employeeInRegion(ctx, employeeId)]);
  const ids = (record?.body.onboardings ?? []).map(({ id }) => id);
  const [found] = await Promise.all([
    Promise.all(ids.map((id) => findOnboarding(ctx, id))),
    ids.length > 0 ? lineBeside(ctx, employee) : null,
  ]);
  return found.filter((row) => row !== null);
}

/** The viewer's own that is open, the last to begin; null where none is. */
export async function myOnboarding(ctx: ReadContext): Promise<OnboardingRow | null> {
  onlyWhatMayBeSeen(ctx);
  const mine = ctx.viewer.employeeId ? await onboardingsOf(ctx, ctx.viewer.employeeId) : [];
  return mine.findLast(({ body }) => body.status === 'OPEN') ?? mine.at(-1) ?? null;
}

type Within = { region: string } | { rootUnitId: string; path: string };

/** Of a unit with all below it, or of the whole region; and whom somebody must stand near to look there. */
export interface OnboardingsAsked {
  within: Within;
  subject: Subject;
}

/** Null for a unit that is not there. */
export async function onboardingsAsked(ctx: ReadContext, unitId: string | null | undefined): Promise<OnboardingsAsked | null> {
  const region = ctx.viewer.region ?? '';
  const unit = unitId ? await unitById(ctx, unitId) : null;
  if (unitId && !unit) return null;
  const subject = { region, employeeId: '', unitId: unit?.id ?? '' };
  return { within: unit ? { rootUnitId: unit.rootId, path: unit.path } : { region }, subject };
}

/** Asked before the list is read, which names people: how many would be told by how long it takes. */
export const mayLook = (ctx: ReadContext, { subject }: OnboardingsAsked): Promise<boolean> => permitted(ctx, subject);

/** For who may look. */
export const onboardings = (
  ctx: ReadContext,
  { within }: OnboardingsAsked,
  closed: boolean,
  slice: Slice,
): Promise<Page<OnboardingCardRow>> => onboardingsIn(ctx.table, within, !closed, slice);

/** Something should have been done by now. */
export const isLate = ({ now }: Pick<ReadContext, 'now'>, { nextDueOn }: Pick<OnboardingCard, 'nextDueOn'>): boolean =>
  nextDueOn !== null && nextDueOn < legalDay(now);
