// An award as the events of an evaluation open, withdraw and renew it: event by event, so that it ends alike however they come. Pure.
import type { FollowUpEvent } from '../../evaluation/rules/types.ts';
import { proposedAward, unjudged, withoutGrant } from './award.ts';
import type { Award, EvaluationGround } from './types.ts';

function groundOf({ evaluationId, evaluationVersion, number, type, at }: FollowUpEvent): EvaluationGround {
  return { kind: 'VERY_GOOD', evaluationId, evaluationVersion, number, withdrawnAt: type === 'FollowUpWithdrawn' ? at : null };
}

/** What was handed over stays, with its mark; what people had refused stays refused. All else is withdrawn, and its place is anybody's. */
function stepped(award: Award, event: FollowUpEvent): Award {
  const ground = groundOf(event);
  const holds = ground.withdrawnAt === null;
  if (award.status === 'REFUSED') return { ...award, ground };
  // What was said of the mark was said of the evaluation as it stood.
  if (award.status === 'HANDED_OVER') return { ...unjudged(award), ground };
  if (!holds && award.status === 'REVOKED') return { ...award, ground };
  if (!holds) {
    const ended = { at: event.at, by: null, reason: null };
    return { ...award, ...withoutGrant(award, ended), ground, ruleId: null, status: 'WITHDRAWN' };
  }
  const isOver = award.status === 'WITHDRAWN' || award.status === 'REVOKED';
  return isOver ? { ...award, ground, handedOver: null, status: 'PROPOSED' } : { ...award, ground };
}

const numberOf = (award: Award | null): number => (award?.ground.kind === 'VERY_GOOD' ? award.ground.number : 0);

/** A quarter alone is no ground: awards are for years. */
const isOfYear = ({ kind, period }: FollowUpEvent): boolean => kind === 'AWARD_PROPOSAL' && period === null;

/** @param events of one evaluation, in their order. Null where all that concern it were followed. Where a new one is counted is said by who has its person's record. */
export function followAwardGround(
  before: Award | null,
  events: readonly FollowUpEvent[],
  { id, region }: Pick<Award, 'id' | 'region'>,
): Award | null {
  const fresh = events.filter((event) => isOfYear(event) && event.number > numberOf(before));
  return fresh.reduce<Award | null>(
    (award, event) => {
      if (award) return stepped(award, event);
      const { employeeId, year, at } = event;
      const opened = proposedAward({ id, region, employeeId, year, ground: groundOf(event), proposedAt: at, countedIn: null });
      return event.type === 'FollowUpOpened' ? opened : { ...opened, status: 'WITHDRAWN' };
    },
    fresh.length > 0 ? before : null,
  );
}
