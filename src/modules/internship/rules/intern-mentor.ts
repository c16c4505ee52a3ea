// The mentor of an internship: somebody of the unit, named, asked, and free to decline or to give it back. Pure.
import { type Dated, legalDay, unbrokenUntil, validOn } from '../../../platform/rules/calendar.ts';
import { fail, type Problem, refuse } from '../../../platform/rules/errors.ts';
import { checkOptionalText } from '../../../platform/rules/text.ts';
import { type PlacementActor, policyOf, reasonProblems } from './placement.ts';
import { type InternMentor, type InternshipPlacement, lastDayOf, presentInternMentor } from './placement-types.ts';

const FIELD = ['mentorId'];

/** A post of somebody, as far as it matters here. */
type Post = Dated & { unitPath: string };

/** In the unit or below it. */
const inUnit = ({ unitPath }: Pick<Post, 'unitPath'>, unitId: string): boolean => unitPath.includes(`${unitId}/`);

interface InUnit {
  unitId: string;
  /** The day on which they were named. */
  named: string;
}

/** Those in the unit; of who was of another when they were named, since it was closed, all they have. */
function postsThere(posts: readonly Post[], { unitId, named }: InUnit): readonly Post[] {
  const within = posts.filter((post) => inUnit(post, unitId));
  return validOn(within, named).length > 0 ? within : posts;
}

/** Their last day there, in whatever post, where they leave before the internship is over; null: they stay, or are not there today. */
export function leavesUnitOn(posts: readonly Post[], of: InUnit & { today: string; last: string }): string | null {
  const end = unbrokenUntil(postsThere(posts, of), of.today);
  return end !== null && end < of.last ? end : null;
}

export interface MentorOfUnit {
  posts: readonly Post[];
  /** False: it was closed in a reorganisation, and anybody in service may mentor who is there. */
  isUnitOpen: boolean;
}

function namingProblems({ unitId }: InternshipPlacement, { posts, isUnitOpen }: MentorOfUnit, today: string): Problem[] {
  const present = validOn(posts, today);
  if (present.length === 0) return [{ code: 'NOT_IN_SERVICE', field: FIELD }];
  return isUnitOpen && !present.some((post) => inUnit(post, unitId)) ? [{ code: 'INVALID', field: FIELD, text: 'WITHIN_UNIT' }] : [];
}

/** Who was mentor until then is none any more; that they were stays. */
const replaced = (mentors: readonly InternMentor[]): InternMentor[] =>
  mentors.map((one, i) => (i === mentors.length - 1 && one.answer !== 'DECLINED' ? { ...one, answer: 'REPLACED' } : one));

/** @throws RuleError LIMIT_REACHED, ALREADY_EXISTS, NOT_IN_SERVICE, INVALID (mentorId), and as texts are checked (reason: asked where one is replaced). */
export function nameInternMentor(
  placement: InternshipPlacement,
  { mentorId, reason }: { mentorId: string; reason?: string | null },
  { by, now, ...of }: PlacementActor & MentorOfUnit,
): InternshipPlacement {
  const policy = policyOf(placement);
  const { mentors } = placement;
  if (mentors.length >= policy.most.mentors) fail('LIMIT_REACHED', { params: { most: policy.most.mentors } });
  const present = presentInternMentor(placement);
  if (present?.employeeId === mentorId) fail('ALREADY_EXISTS', { field: FIELD });
  const today = legalDay(now);
  refuse([
    ...namingProblems(placement, of, today),
    ...(present ? reasonProblems(reason ?? '', policy) : checkOptionalText('reason', reason, policy.limits.reason)),
  ]);
  const last = lastDayOf(placement) ?? placement.until;
  const named: InternMentor = {
    ...{ employeeId: mentorId, namedBy: by, namedAt: now, why: reason?.trim() ?? null, answer: 'ASKED', answeredAt: null, reason: null },
    leavesOn: leavesUnitOn(of.posts, { unitId: placement.unitId, named: today, today, last }),
  };
  return { ...placement, mentors: [...replaced(mentors), named] };
}

/** Whoever has accepted may give it back, with a reason. @throws RuleError TRANSITION_REFUSED, and as texts are checked. */
export function answerInternMentor(
  placement: InternshipPlacement,
  { accepts, reason }: { accepts: boolean; reason?: string | null },
  { now }: PlacementActor,
): InternshipPlacement {
  const policy = policyOf(placement);
  const mentor = presentInternMentor(placement);
  const isBack = mentor?.answer === 'ACCEPTED';
  if (accepts && isBack) fail('TRANSITION_REFUSED', { field: ['accepts'], data: { allowed: [] } });
  refuse(isBack ? reasonProblems(reason ?? '', policy) : checkOptionalText('reason', reason, policy.limits.reason));
  const said = { answer: accepts ? 'ACCEPTED' : 'DECLINED', answeredAt: now, reason: reason?.trim() ?? null } as const;
  return { ...placement, mentors: placement.mentors.map((one) => (one === mentor ? { ...one, ...said } : one)) };
}

/** As their record has it now; null where that is what the placement says already. */
export function internMentorLeaves(
  placement: InternshipPlacement,
  { employeeId, posts, today }: { employeeId: string; posts: readonly Post[]; today: string },
): InternshipPlacement | null {
  const mentor = presentInternMentor(placement);
  const last = lastDayOf(placement);
  if (mentor?.employeeId !== employeeId || last === null || placement.scores.length > 0) return null;
  const of = { unitId: placement.unitId, named: legalDay(mentor.namedAt) };
  const isThere = validOn(postsThere(posts, of), today).length > 0;
  const leavesOn = isThere ? leavesUnitOn(posts, { ...of, today, last }) : (mentor.leavesOn ?? today);
  if (leavesOn === mentor.leavesOn) return null;
  return { ...placement, mentors: placement.mentors.map((one) => (one === mentor ? { ...one, leavesOn } : one)) };
}
