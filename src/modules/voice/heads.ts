// What is about the head of a unit: who that is, who reads nothing of it, and which unit above works on it.

import type { ReadContext } from '../../platform/context.ts';
import { legalDay } from '../../platform/rules/calendar.ts';
import { fail } from '../../platform/rules/errors.ts';
import { headedOn } from '../organisation/read.ts';
import { treeOfRegion } from '../organisation/tree.ts';
import type { AboutHead } from './rules/board.ts';
import type { VoiceCase } from './rules/cases.ts';

type OfHead = Pick<VoiceCase, 'region' | 'aboutHeadOf' | 'submittedAt'>;

const headsThen = (ctx: ReadContext, region: string, { unitId, day }: AboutHead): Promise<string[]> =>
  headedOn(ctx, { region, unitId }, day);

/** Whoever headed the unit, in whatever way, on the day it was written: they stay who it is about, wherever they are by now. */
export const concernedBy = async (ctx: ReadContext, { region, aboutHeadOf: unitId, submittedAt }: OfHead): Promise<string[]> =>
  unitId === null ? [] : headsThen(ctx, region, { unitId, day: legalDay(submittedAt) });

/** Whatever else they are: head of the unit above too, administrator, officer of the staffing agency. */
export async function concernsViewer(ctx: ReadContext, body: OfHead): Promise<boolean> {
  const { employeeId } = ctx.viewer;
  return employeeId !== null && (await concernedBy(ctx, body)).includes(employeeId);
}

/** Of what is counted: those of some heads that the viewer was one of. One batch, and none where nothing is about a head. */
export async function viewersOwn(ctx: ReadContext, heads: readonly AboutHead[]): Promise<(head: AboutHead) => boolean> {
  const { employeeId, region } = ctx.viewer;
  const nameOf = ({ unitId, day }: AboutHead): string => `${unitId} ${day}`;
  if (employeeId === null) return () => false;
  const found = await Promise.all(
    heads.map(async (head) => ((await headsThen(ctx, region ?? '', head)).includes(employeeId) ? [nameOf(head)] : [])),
  );
  const own = new Set(found.flat());
  return (head) => own.has(nameOf(head));
}

/** The first unit above that somebody else heads today; null: the staffing agency. */
export async function unitAbove(
  ctx: ReadContext,
  { region, unitId, submittedAt }: { region: string; unitId: string; submittedAt: string },
): Promise<string | null> {
  const { byId } = await treeOfRegion(ctx, region);
  const concerned = await concernedBy(ctx, { region, aboutHeadOf: unitId, submittedAt });
  for (let id = byId.get(unitId)?.parentId ?? null; id !== null; id = byId.get(id)?.parentId ?? null) {
    const heads = await headedOn(ctx, { region, unitId: id }, legalDay(ctx.now));
    if (heads.length > 0 && !heads.some((one) => concerned.includes(one))) return id;
  }
  return null;
}

/** Neither the unit, nor one below it, nor one that they head as well, works on what is about its head. @throws RuleError OWN_CASE. */
export async function expectOther(ctx: ReadContext, body: VoiceCase, unitId: string): Promise<void> {
  if (body.aboutHeadOf === null) return;
  const { byId } = await treeOfRegion(ctx, body.region);
  const path = byId.get(body.aboutHeadOf)?.path ?? '';
  const [concerned, heads] = await Promise.all([concernedBy(ctx, body), headedOn(ctx, { region: body.region, unitId }, legalDay(ctx.now))]);
  if (byId.get(unitId)?.path.startsWith(path) || heads.some((one) => concerned.includes(one))) fail('OWN_CASE', { field: ['unitId'] });
}
