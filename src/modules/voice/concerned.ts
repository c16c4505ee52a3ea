// Whom a case is about: who headed a unit, or was found to be concerned; who reads nothing of it, and which unit above works on it.

import type { ReadContext } from '../../platform/context.ts';
import { legalDay } from '../../platform/rules/calendar.ts';
import { fail } from '../../platform/rules/errors.ts';
import { headedOn } from '../organisation/read.ts';
import { answering } from '../organisation/rules/units.ts';
import { treeOfRegion } from '../organisation/tree.ts';
import { concernIdOf, VoiceConcernItem } from './concern-items.ts';
import { headsThen } from './heads.ts';
import type { VoiceCase } from './rules/cases.ts';
import { type CaseConcern, heldIds } from './rules/concerns.ts';

type OfHead = Pick<VoiceCase, 'region' | 'aboutHeadOf' | 'submittedAt' | 'concerns'>;

/** The marks that hold. */
export async function heldConcerns(ctx: ReadContext, { region, concerns }: Pick<VoiceCase, 'region' | 'concerns'>): Promise<CaseConcern[]> {
  const rows = await Promise.all(heldIds(concerns).map((id) => VoiceConcernItem.load(ctx.loader.loadKey, id)));
  return rows.flatMap((row) => (row?.region === region ? [row.body] : []));
}

/**
 * Whoever headed the unit, in whatever way, on the day it was written, and whom it was found to concern: they stay who it is about, wherever they
 * are by now.
 */
export async function concernedBy(ctx: ReadContext, body: OfHead): Promise<string[]> {
  const { region, aboutHeadOf: unitId, submittedAt } = body;
  const [heads, others] = await Promise.all([
    unitId === null ? [] : headsThen(ctx, region, { unitId, day: legalDay(submittedAt) }),
    heldConcerns(ctx, body),
  ]);
  return [...new Set([...heads, ...others.map((one) => one.employeeId)])];
}

/** Whatever else they are: head of the unit above too, administrator, officer of the staffing agency. Nothing is read to find a mark. */
export async function concernsViewer(ctx: ReadContext, body: OfHead & Pick<VoiceCase, 'id'>): Promise<boolean> {
  const { employeeId } = ctx.viewer;
  if (employeeId === null) return false;
  const isMarked = heldIds(body.concerns).includes(concernIdOf(ctx, body.id, employeeId));
  return isMarked || (await concernedBy(ctx, { ...body, concerns: [] })).includes(employeeId);
}

/** The first unit above that somebody else heads today; null: the staffing agency. */
export async function unitAbove(ctx: ReadContext, of: OfHead & { aboutHeadOf: string }): Promise<string | null> {
  const { region } = of;
  const { byId } = await treeOfRegion(ctx, region);
  const concerned = await concernedBy(ctx, of);
  for (let id = byId.get(of.aboutHeadOf)?.parentId ?? null; id !== null; id = byId.get(id)?.parentId ?? null) {
    const heads = await headedOn(ctx, { region, unitId: id }, legalDay(ctx.now));
    if (heads.length > 0 && !heads.some((one) => concerned.includes(one))) return id;
  }
  return null;
}

/** Neither the unit, nor one below it, nor one that whom it is about heads as well, works on it. @throws RuleError OWN_CASE. */
export async function expectOther(ctx: ReadContext, body: VoiceCase, unitId: string, field = 'unitId'): Promise<void> {
  const { region, aboutHeadOf } = body;
  const [{ byId }, concerned] = await Promise.all([treeOfRegion(ctx, region), concernedBy(ctx, body)]);
  if (aboutHeadOf === null && concerned.length === 0) return;
  const path = aboutHeadOf === null ? null : (byId.get(aboutHeadOf)?.path ?? '');
  const today = legalDay(ctx.now);
  const heads = await headedOn(ctx, { region, unitId: answering(unitId, today, byId) }, today);
  const isBelow = path !== null && byId.get(unitId)?.path.startsWith(path);
  if (isBelow || heads.some((one) => concerned.includes(one))) fail('OWN_CASE', { field: [field] });
}
