// Whether the viewer leads anybody at all: asked before a record is looked for, so that to nearly all of the house a hidden one costs what a missing one does.

import { NeverLedItem } from '../../modules/organisation/never-led-items.ts';
import type { ReadContext } from '../context.ts';
import { type Grant, isRelation } from '../rules/access.ts';
import type { Role } from '../viewer.ts';

/** Relations in which the viewer leads whom a record is about, or acts for who does. */
const LEADING = new Set<Grant>(['SUPERIOR', 'DELEGATE', 'LINE_ABOVE', 'UNIT_HEAD', 'IT']);

/**
 * False only to whom nobody was ever given to lead; whoever is not known to be so is asked for each record. Who has led is kept, since it stays so; that
 * somebody has not is read anew. Changes do not ask it, nor their answers: it would be a call more of each, and their refusals differ by more than this.
 */
export const mayLead = (ctx: ReadContext): boolean | Promise<boolean> =>
  'operation' in ctx ||
  ctx.meter.stored ||
  ctx.loader.once('mayLead', async () => {
    const me = ctx.viewer.employeeId;
    if (me === null) return false;
    const kept = await ctx.reference.serviceDates.of(ctx.table, me);
    return kept?.hasLed || (await NeverLedItem.load(ctx.loader.loadKey, me)) === null;
  });

export const holdsRole = ({ viewer }: ReadContext, to: readonly Grant[]): boolean =>
  to.some((grant) => !isRelation(grant) && viewer.roles.has(grant as Role));

/** Grants for which it is looked who leads the person, by name or by what the record says of them. */
const LOOKED_FOR: ReadonlySet<Grant> = new Set<Grant>(['RATER', 'DECIDER']).union(LEADING);

/** Where a rule may come to it for this viewer. */
function comesToIt(ctx: ReadContext, to: readonly Grant[] | undefined): boolean {
  return ctx.viewer.employeeId !== null && to?.some((grant) => LOOKED_FOR.has(grant)) === true && !holdsRole(ctx, to);
}

/** Whether nothing but what the record itself names can let the viewer see one of this type: then nobody need be looked for. */
export async function onlyIfNamed(ctx: ReadContext, type: string): Promise<boolean> {
  const { employeeId, roles } = ctx.viewer;
  const to = ctx.rules.types.get(type) ?? [];
  if (employeeId === null || holdsRole(ctx, to) || (roles.has('UNIT_ADMIN') && to.includes('UNIT_ADMIN'))) return false;
  return !(await mayLead(ctx));
}

/** In the batch of what is looked for by its id: the same of what is there and of what is not. */
export function askBeforehand(ctx: ReadContext, type: string): void {
  if (!comesToIt(ctx, ctx.rules.types.get(type))) return;
  const asked = mayLead(ctx);
  // Who needs it is told of the fault; where nobody does, it must not end the process.
  if (asked instanceof Promise) asked.catch(() => {});
}

/** Where nothing was found: what is asked first of what is found, which is nothing more where it was asked already; of who leads, their own posts. */
export async function askAfterwards(ctx: ReadContext, ...rules: (readonly Grant[] | undefined)[]): Promise<void> {
  if (rules.some((to) => comesToIt(ctx, to)) && (await mayLead(ctx))) await ctx.loader.load(ctx.viewer.employeeId ?? '');
}
