// Check-points of an onboarding: each side's own word, and who reads it when.

import { granted } from '../../platform/access/access.ts';
import type { MutationContext, ReadContext } from '../../platform/context.ts';
import type { Result } from '../../platform/store/commit.ts';
import type { OnboardingRow } from './items.ts';
import { onboardingRows, onboardingsOf } from './lists.ts';
import { aboutOnboarding, type OfOnboarding, onboardingToChange, partsOf, saveOnboarding } from './onboardings.ts';
import * as rules from './rules/check-points.ts';
import type { OnboardingCheckPoint, OnboardingCheckPointKind, OnboardingWord } from './rules/types.ts';

export async function onboardingCheckPointWrite(
  ctx: MutationContext,
  input: OfOnboarding & { checkPoint: OnboardingCheckPointKind; text: string },
): Promise<Result> {
  const found = await onboardingToChange(ctx, input);
  const onboarding = rules.writeWord(found.before.body, input, found.actor);
  return saveOnboarding(ctx, found, onboarding, { checkPoint: input.checkPoint, side: rules.sideOf(found.actor) });
}

/** A check-point as its fields are resolved, with what the viewer may read of it. */
export type OnboardingCheckPointView = OnboardingCheckPoint & { shown: OnboardingWord[] };

/**
 * Whoever sees the onboarding sees the days; the words are for both sides, those above, and the staffing agency.
 * @param rates the viewer rates a year of it: what both sides read by then is read by them as well
 */
export async function checkPointsOf(ctx: ReadContext, row: OnboardingRow, { rates = false } = {}): Promise<OnboardingCheckPointView[]> {
  const subject = await aboutOnboarding(ctx, row);
  const may = rates || (await granted(ctx, ctx.rules.fields.get('Onboarding.probation') ?? [], subject));
  const side = may ? rules.sideOf({ parts: await partsOf(ctx, row, subject) }) : null;
  return row.body.checkPoints.map((point) => ({ ...point, shown: may ? rules.wordsShown(row.body, point, side, ctx.now) : [] }));
}

/**
 * Of the year of an evaluation: what both sides said is input for whoever rates, also where the newcomer is led by somebody else by then.
 * Nothing is computed of it.
 */
export async function checkPointsIn(
  ctx: ReadContext,
  { employeeId, year }: { employeeId: string; year: number },
  as: { rates: boolean },
): Promise<OnboardingCheckPointView[]> {
  const rows = await (as.rates ? onboardingRows(ctx, employeeId) : onboardingsOf(ctx, employeeId));
  const points = (await Promise.all(rows.map((row) => checkPointsOf(ctx, row, as)))).flat();
  return points.filter(({ on }) => on.startsWith(`${year}-`));
}
