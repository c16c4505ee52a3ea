// Who is reviewed in a round: found, and everything a rule is given beside its input; enrolment with its snapshot of the organisation.

import { authorise, authoriseRegion, canSee, expectVersion, hasRelation, mayCall } from '../../platform/access/access.ts';
import { idempotentWithin, keepKey, write } from '../../platform/access/idempotent.ts';
import { itemToChange, ownItem } from '../../platform/access/own.ts';
import { onlyWhatMayBeSeen, type Permit } from '../../platform/access/permit.ts';
import type { MutationContext, ReadContext } from '../../platform/context.ts';
import type { Blocker } from '../../platform/rules/blockers.ts';
import { legalDay } from '../../platform/rules/calendar.ts';
import { fail, type Problem } from '../../platform/rules/errors.ts';
import type { Result } from '../../platform/store/commit.ts';
import type { Page } from '../../platform/store/table.ts';
import type { AssignmentCardRow } from '../organisation/items.ts';
import { employeeInRegion, requireEmployee, requireUnit, staffOn } from '../organisation/read.ts';
import type { Assignment, AssignmentCard, Unit } from '../organisation/rules/types.ts';
import { isWholeCity } from '../organisation/rules/units.ts';
import { teamOf } from '../organisation/teams.ts';
import { reviewSubjectId } from './ids.ts';
import { PeopleItem, RoundItem, SubjectItem, type SubjectRow } from './items.ts';
import { isOutside, waitsForLinks } from './officers.ts';
import { roundOf } from './rounds.ts';
import { type Colleagues, checkRows, enrol, peopleOf, reviewedPost } from './rules/enrolment.ts';
import { type ReviewSide, type RoundTime, type SubjectAction, subjectActions, subjectBlockers } from './rules/lifecycle.ts';
import { reviewsLimits, reviewsLimitsOf } from './rules/policy.ts';
import type { People, Rater, ReviewRound, ReviewSubject, Snapshot } from './rules/types.ts';
import { aboutReview, superiorFor } from './superiors.ts';

/** Somebody who may be asked, by id. */
export type RaterCandidate = Rater;

export async function findSubject(ctx: ReadContext, id: string): Promise<SubjectRow | null> {
  const row = await ownItem(ctx, SubjectItem, id);
  return row && (await canSee(ctx, 'ReviewSubject', await aboutReview(ctx, row.body))) ? row : null;
}

/** By the type's rule, which is the root field's too. */
export async function reviewSubject(ctx: ReadContext, id: string): Promise<SubjectRow | null> {
  onlyWhatMayBeSeen(ctx);
  return findSubject(ctx, id);
}

/** Of an assignment in a list: the id follows from round and person, so a whole team is one batch. */
export async function reviewOfAssignment(
  ctx: ReadContext,
  { employeeId, assignment }: AssignmentCard,
  roundId: string,
): Promise<SubjectRow | null> {
  const row = await findSubject(ctx, reviewSubjectId(ctx.keyring, roundId, employeeId));
  return row?.body.assignmentId === assignment.id ? row : null;
}

/** What time and state are measured against. */
export const roundTimeOf = async (ctx: ReadContext, { roundId }: { roundId: string }): Promise<RoundTime> => ({
  round: (await roundOf(ctx, roundId)).body,
  now: ctx.now,
});

/** On which sides of a review the viewer stands. */
async function sidesOf(ctx: ReadContext, subject: ReviewSubject): Promise<ReviewSide[]> {
  if (ctx.viewer.employeeId === subject.employeeId) return ['SELF'];
  const isOfficer = mayCall(ctx, 'reviewSubjectWithdraw');
  const [isRater, isOutsider] = await Promise.all([
    aboutReview(ctx, subject).then((about) => hasRelation(ctx, 'RATER', about)),
    isOfficer && waitsForLinks(subject) ? isOutside(ctx, subject) : false,
  ]);
  return [
    ...(isRater ? (['SUPERIOR'] as const) : []),
    ...(isOfficer ? (['OFFICER'] as const) : []),
    ...(isOutsider ? (['OUTSIDER'] as const) : []),
  ];
}

export async function actionsOnSubject(ctx: ReadContext, { body }: SubjectRow): Promise<SubjectAction[]> {
  const [sides, roundTime] = await Promise.all([sidesOf(ctx, body), roundTimeOf(ctx, body)]);
  return subjectActions(body, sides, roundTime);
}

export async function blockersOfSubject(ctx: ReadContext, { body }: SubjectRow): Promise<Blocker<SubjectAction>[]> {
  const [sides, roundTime] = await Promise.all([sidesOf(ctx, body), roundTimeOf(ctx, body)]);
  return subjectBlockers(body, sides, roundTime);
}

export type OfSubject = { idempotencyKey: string; subjectId: string; expectedVersion: number };

export interface Changing {
  permit: Permit;
  row: SubjectRow;
  subject: ReviewSubject;
  roundTime: RoundTime;
}

/** Somebody's place in a round, to be changed by the present operation. @throws RuleError OWN_CASE: an office is not held in the own review. */
export async function subjectToChange(
  ctx: ReadContext,
  { subjectId, expectedVersion }: Omit<OfSubject, 'idempotencyKey'>,
): Promise<Changing> {
  const row = await itemToChange(ctx, SubjectItem, [subjectId], ['subjectId']);
  const permit = await authorise(ctx, 'ReviewSubject', await aboutReview(ctx, row.body), ['subjectId']);
  if (row.body.employeeId === ctx.viewer.employeeId && !ctx.rule?.to.includes('SELF')) fail('OWN_CASE', { field: ['subjectId'] });
  expectVersion(row, expectedVersion);
  return { permit, row, subject: row.body, roundTime: await roundTimeOf(ctx, row.body) };
}

const NOBODY: People = { peers: [], subordinates: [] };

/** Who may be asked: beside the review, so that one batch brings both. */
export const peopleAround = async (ctx: ReadContext, subjectId: string): Promise<People> =>
  (await PeopleItem.load(ctx.loader.loadKey, subjectId))?.body ?? NOBODY;

async function teamById(ctx: ReadContext, id: string, day: string): Promise<AssignmentCard[]> {
  const row = await employeeInRegion(ctx, id);
  return row ? teamOf(ctx, row.body, day) : [];
}

const cards = ({ rows }: Page<AssignmentCardRow>): AssignmentCard[] => rows.flatMap(({ card }) => card ?? []);

/**
 * AP-04, AP-06: people around a post on the day of the snapshot, from the lists of today: who has left since is not offered. The unit is
 * read only where the team is too small to choose from.
 */
async function around(ctx: ReadContext, employeeId: string, superiorId: string, unit: Unit, round: ReviewRound): Promise<Colleagues> {
  const day = round.snapshotDay ?? legalDay(ctx.now);
  const slice = { limit: reviewsLimitsOf(round.policyVersion).snapshotMost };
  const [team = [], reports = []] = await Promise.all([superiorId, employeeId].map((id) => teamById(ctx, id, day)));
  const least = round.groups.find(({ group }) => group === 'PEER')?.least ?? 0;
  return { team, reports, unit: team.length > least ? [] : cards(await staffOn(ctx.table, unit, day, slice)) };
}

type EnrolRow = { idempotencyKey: string; roundId: string; employeeId: string };

/** Frozen: whom raters are told of. @throws RuleError NO_SUPERIOR: there is nobody, also by the post. */
async function snapshotFor(ctx: ReadContext, employeeId: string, post: Assignment, { snapshotDay }: ReviewRound): Promise<Snapshot> {
  const day = snapshotDay ?? legalDay(ctx.now);
  const field = ['employeeIds'];
  const superiorId = (await superiorFor(ctx, employeeId, post, day)) ?? fail('NO_SUPERIOR', { field });
  const { body } = await requireEmployee(ctx, superiorId, field);
  return { day, superiorId, superiorName: body.name };
}

/** Who was taken out before raters were asked may be taken in again: there is nothing of the first time. */
const isTaken = (known: SubjectRow | null): boolean => known !== null && (known.body.stage !== 'WITHDRAWN' || known.body.approval !== null);

export async function enrolRow(ctx: MutationContext, { roundId, employeeId }: EnrolRow): Promise<Result> {
  const { permit } = authoriseRegion(ctx);
  const { body: round } = await itemToChange(ctx, RoundItem, [roundId], ['roundId']);
  const id = reviewSubjectId(ctx.keyring, roundId, employeeId);
  const [employee, scope, before] = await Promise.all([
    requireEmployee(ctx, employeeId, ['employeeIds']),
    requireUnit(ctx, round.unitId, ['roundId']),
    ownItem(ctx, SubjectItem, id),
  ]);
  const path = isWholeCity(scope.body) ? '' : scope.body.path;
  const enrolment = { id, round, path, employee: employee.body, taken: isTaken(before), now: ctx.now };
  const post = reviewedPost(enrolment);
  const [unit, snapshot] = await Promise.all([requireUnit(ctx, post.unitId, ['employeeIds']), snapshotFor(ctx, employeeId, post, round)]);
  const people = peopleOf(employeeId, snapshot.superiorId, round, await around(ctx, employeeId, snapshot.superiorId, unit.body, round));
  const subject = enrol(enrolment, post, snapshot);
  const detail = { roundId, day: snapshot.day, peers: people.peers.length, subordinates: people.subordinates.length };
  const subjects = [{ before, after: SubjectItem.put(subject.region, subject), detail }];
  return write(ctx, permit, { subjects, parts: [PeopleItem.putAt([id], subject.region, people)], result: { id } });
}

export interface SubjectOutcome {
  id: string | null;
  problems: readonly Problem[];
}

export interface SubjectsResult extends Result {
  rows: SubjectOutcome[];
}

/** Each row is an operation of its own under a key made from the request's: a repeat goes on where it stopped. */
export async function reviewEnrolMany(
  ctx: MutationContext,
  { idempotencyKey, roundId, employeeIds }: { idempotencyKey: string; roundId: string; employeeIds: readonly string[] },
): Promise<SubjectsResult> {
  const { permit } = authoriseRegion(ctx);
  checkRows('employeeIds', employeeIds, reviewsLimits(legalDay(ctx.now)).batch.enrol);
  await keepKey(ctx, permit, 'reviewEnrolMany', { idempotencyKey, roundId, employeeIds });
  const rows: SubjectOutcome[] = [];
  for (const employeeId of employeeIds) {
    const input = { idempotencyKey: `${idempotencyKey}:${employeeId}`, roundId, employeeId };
    const { result, problems } = await idempotentWithin(ctx, 'reviewEnrolMany', input, enrolRow);
    rows.push({ id: result?.id ?? null, problems });
  }
  return { id: idempotencyKey, rows };
}
