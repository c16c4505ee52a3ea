// Nobody serves themself: who has applied in a campaign does nothing for its committee.
import type { MutationContext, ReadContext } from '../../../platform/context.ts';
import type { Trial } from '../../../platform/rules/blockers.ts';
import { fail } from '../../../platform/rules/errors.ts';
import { type Concern, isParty } from './competing.ts';

/** Whoever is not free may always say so, and give a case back. */
const GIVES_AWAY: readonly string[] = ['verificationRelease', 'verificationDeclareConflict', 'panelConflictDeclare'];

/** Asked by whoever loads what is to be changed: before anything else is told of it. @throws RuleError OWN_CASE. */
export async function impartial(ctx: MutationContext, about: Concern, field: readonly string[]): Promise<void> {
  if (GIVES_AWAY.includes(ctx.operation.name)) return;
  if (await isParty(ctx, about)) fail('OWN_CASE', { field });
}

/** What could be done, by who is a party: nothing but to give it away. `field`: what the refusal names. */
export async function unlessParty<A extends string>(
  ctx: ReadContext,
  about: Concern,
  field: readonly string[],
  trials: readonly Trial<A>[],
): Promise<Trial<A>[]> {
  if (trials.length === 0 || !(await isParty(ctx, about))) return [...trials];
  return trials.map((trial) => (GIVES_AWAY.includes(trial.action) ? trial : { ...trial, problems: [{ code: 'OWN_CASE', field }] }));
}
