// Targets whose linked parent is no longer in its plan as it was agreed.
import type { ReadContext } from '../../platform/context.ts';
import { agreedContent, planAbove } from './documents.ts';
import type { PlanContent } from './rules/types.ts';

export async function orphansOf(ctx: ReadContext, { targets }: PlanContent): Promise<Set<string>> {
  const linked = targets.flatMap(({ id, parent }) => (parent.state === 'LINKED' ? [{ id, parent }] : []));
  const orphaned = await Promise.all(
    linked.map(async ({ id, parent }) => {
      const document = await planAbove(ctx, parent.planId);
      const agreed = document && !document.row.body.voided ? await agreedContent(ctx, document) : null;
      const stands = agreed?.targets.some((target) => target.id === parent.targetId);
      return stands ? null : id;
    }),
  );
  return new Set(orphaned.filter((id) => id !== null));
}
