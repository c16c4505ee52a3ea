// The mentor of an internship: somebody of the unit, named, asked, and free to decline or to give it back. Pure.
import { type Dated, legalDay, unbrokenUntil, validOn } from '../../../platform/rules/calendar.ts';
import { fail, type Problem, refuse } from '../../../platform/rules/errors.ts';
import { checkOptionalText } from '../../../platform/rules/text.ts';
import type { UnitInTurn } from '../../organisation/rules/types.ts';
import { type PlacementActor, policyOf, reasonProblems } from './placement.ts';
import { type InternMentor, type InternshipPlacement, internMentorOn, lastDayOf, presentInternMentor } from './placement-types.ts';

const FIELD = ['mentorId'];

/** A post of somebody, as far as it matters here. */
type Post = Dated & { unitPath: string };

/** In the unit or below it. */
const inUnit = ({ unitPath }: Pick<Post, 'unitPath'>, unitId: string): boolean => unitPath.includes(`${unitId}/`);

interface InUnit {
  units: readonly UnitInTurn[];
  /** The day on which they were named. */
  named: string;
}

/** Of a post there the days on which that unit is the one to be in. */
const within = (post: Post, { unitId, from }: UnitInTurn): Post[] => {
  if (!inUnit(post, unitId) || (from !== null && post.validTo !== null && post.validTo < from)) return [];
  return [from !== null && post.validFrom < from ? { ...post, validFrom: from } : post];
};

/** Those in the unit and in what came after it; of who was of another when they were named, since it was closed, all they have. */
function postsThere(posts: readonly Post[], { units, named }: InUnit): readonly Post[] {
  const there = posts.flatMap((post) => units.flatMap((unit) => within(post, unit)));
  return validOn(there, named).length > 0 ? there : posts;
}

/** Their last day there, in whatever post, where they leave before the internship is over; null: they stay, or are not there today. */
export function leavesUnitOn(posts: readonly Post[], of: InUnit & { today: string; last: string }): string | null {
  const end = unbrokenUntil(postsThere(posts, of), of.today);
  return end !== null && end < of.last ? end : null;
}

export interface MentorOfUnit {
  posts: readonly Post[];
  units: readonly UnitInTurn[];
  /** False: it was closed in a reorganisation, and anybody in service may mentor who is there. */
  isUnitOpen: boolean;
}

function serviceProblems({ posts, units, isUnitOpen }: MentorOfUnit, today: string, field: string[]): Problem[] {
  const present = validOn(posts, today);
  if (present.length === 0) return [{ code: 'NOT_IN_SERVICE', field }];
  const isThere = present.some((post) => units.some((unit) => validOn(within(post, unit), today).length > 0));
  return isUnitOpen && !isThere ? [{ code: 'INVALID', field, text: 'WITHIN_UNIT' }] : [];
}

/** Who was mentor until then is none any more; that they were stays. */
const replaced = (mentors: readonly InternMentor[]): InternMentor[] =>
  mentors.map((one, i) => (i === mentors.length - 1 && one.answer !== 'DECLINED' ? { ...one, answer: 'REPLACED' } : one));

/** @throws RuleError ALREADY_EXISTS, NOT_IN_SERVICE, INVALID (mentorId), and as texts are checked (reason: asked where one is replaced). */
export function nameInternMentor(
  placement: InternshipPlacement,
  { mentorId, reason }: { mentorId: string; reason?: string | null },
  { by, now, ...of }: PlacementActor & MentorOfUnit,
): InternshipPlacement {
  const policy = policyOf(placement);
  const { mentors } = placement;
  const present = presentInternMentor(placement);
  const today = legalDay(now);
  // Who had left the unit and is there again is asked anew.
  if (internMentorOn(placement, today)?.employeeId === mentorId) fail('ALREADY_EXISTS', { field: FIELD });
  refuse([
    ...serviceProblems(of, today, FIELD),
    ...(present ? reasonProblems(reason ?? '', policy) : checkOptionalText('reason', reason, policy.limits.reason)),
  ]);
  const last = lastDayOf(placement) ?? placement.until;
  const named: InternMentor = {
    ...{ employeeId: mentorId, namedBy: by, namedAt: now, why: reason?.trim() ?? null, answer: 'ASKED', answeredAt: null, reason: null },
    leavesOn: leavesUnitOn(of.posts, { units: of.units, named: today, today, last }),
  };
  return { ...placement, mentors: [...replaced(mentors), named] };
}

/** Whoever has accepted may give it back, with a reason; who is there no more declines, and does not accept. @throws RuleError TRANSITION_REFUSED, NOT_IN_SERVICE, INVALID (accepts), and as texts are checked. */
export function answerInternMentor(
  placement: InternshipPlacement,
  { accepts, reason }: { accepts: boolean; reason?: string | null },
  { now, ...of }: PlacementActor & MentorOfUnit,
): InternshipPlacement {
  const policy = policyOf(placement);
  const mentor = presentInternMentor(placement);
  const isBack = mentor?.answer === 'ACCEPTED';
  if (accepts && isBack) fail('TRANSITION_REFUSED', { field: ['accepts'], data: { allowed: [] } });
  refuse([
    ...(accepts ? serviceProblems(of, legalDay(now), ['accepts']) : []),
    ...(isBack ? reasonProblems(reason ?? '', policy) : checkOptionalText('reason', reason, policy.limits.reason)),
  ]);
  const said = { answer: accepts ? 'ACCEPTED' : 'DECLINED', answeredAt: now, reason: reason?.trim() ?? null } as const;
  return { ...placement, mentors: placement.mentors.map((one) => (one === mentor ? { ...one, ...said } : one)) };
}

/** As their record has it now; null where that is what the placement says already. */
export function internMentorLeaves(
  placement: InternshipPlacement,
  { employeeId, posts, units, today }: { employeeId: string; posts: readonly Post[]; units: readonly UnitInTurn[]; today: string },
): InternshipPlacement | null {
  const mentor = presentInternMentor(placement);
  const last = lastDayOf(placement);
  if (mentor?.employeeId !== employeeId || last === null || placement.scores.length > 0) return null;
  const of = { units, named: legalDay(mentor.namedAt) };
  const isThere = validOn(postsThere(posts, of), today).length > 0;
  const leavesOn = isThere ? leavesUnitOn(posts, { ...of, today, last }) : (mentor.leavesOn ?? today);
  if (leavesOn === mentor.leavesOn) return null;
  return { ...placement, mentors: placement.mentors.map((one) => (one === mentor ? { ...one, leavesOn } : one)) };
}
