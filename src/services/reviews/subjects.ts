// Who is reviewed in a round: found, and everything a rule is given beside its input; enrolment with its snapshot of the organisation.
import type { Context } from '../../context.ts';
import type { Result } from '../../data/commit.ts';
import * as keys from '../../data/keys.ts';
import { type CardRow, staffOf } from '../../data/organisation.ts';
import { layPeople, laySubject, type PeopleRow, type SubjectRow } from '../../data/reviews.ts';
import type { Page } from '../../data/table.ts';
import type { Subject } from '../../domain/access.ts';
import { legalDay } from '../../domain/calendar.ts';
import type { Problem } from '../../domain/errors.ts';
import type { Assignment, AssignmentCard, Employee, Unit } from '../../domain/organisation/types.ts';
import { reviewsPolicy, reviewsPolicyOf } from '../../domain/policy/reviews.ts';
import { type Around, checkRows, enrol, reviewedPost, snapshotOf } from '../../domain/reviews/enrolment.ts';
import { type ReviewScene, type ReviewSide, type SubjectAction, subjectActions } from '../../domain/reviews/lifecycle.ts';
import type { People, Rater, ReviewRound, ReviewSubject } from '../../domain/reviews/types.ts';
import { isAny } from '../../viewer.ts';
import { authorise, authoriseRegion, expectVersion, hasRelation, loadOwn, loadToChange, sees } from '../access.ts';
import { once, write } from '../once.ts';
import { superiorOf } from '../organisation/superiors.ts';
import { teamOf } from '../organisation/teams.ts';
import { roundOf } from './rounds.ts';

/** Somebody who may be asked, by id. */
export type Candidate = Rater;

/** RATER: the superior of the day of the snapshot, beside the present one. */
export const aboutReview = ({ region, employeeId, assignmentId, unitId, snapshot }: ReviewSubject): Subject => ({
  region,
  employeeId,
  assignmentId,
  unitId,
  names: { RATER: snapshot.superiorId ? [snapshot.superiorId] : [] },
});

export async function findSubject(ctx: Context, id: string): Promise<SubjectRow | null> {
  const row = await loadOwn<ReviewSubject>(ctx, 'ReviewSubject', id);
  return row && (await sees(ctx, 'ReviewSubject', aboutReview(row.body))) ? row : null;
}

/** By the type's rule, which is the root field's too. */
export async function reviewSubject(ctx: Context, id: string): Promise<SubjectRow | null> {
  if (ctx.rule) ctx.rule.asked = true;
  return findSubject(ctx, id);
}

/** Of an assignment in a list: the id follows from round and person, so a whole team is one batch. */
export async function reviewOfAssignment(
  ctx: Context,
  { employeeId, assignment }: AssignmentCard,
  roundId: string,
): Promise<SubjectRow | null> {
  const row = await findSubject(ctx, keys.reviewSubjectId(roundId, employeeId));
  return row?.body.assignmentId === assignment.id ? row : null;
}

/** What time and state are measured against. */
export const sceneOf = async (ctx: Context, { roundId }: Pick<ReviewSubject, 'roundId'>): Promise<ReviewScene> => ({
  round: (await roundOf(ctx, roundId)).body,
  now: ctx.now,
});

/** On which sides of a review the viewer stands. */
async function sidesOf(ctx: Context, subject: ReviewSubject): Promise<ReviewSide[]> {
  const about = aboutReview(subject);
  const relations = await Promise.all((['SELF', 'RATER', 'SUPERIOR'] as const).map((relation) => hasRelation(ctx, relation, about)));
  const [self, rater, superior] = relations;
  return [
    ...(self ? (['SELF'] as const) : []),
    ...(rater || superior ? (['SUPERIOR'] as const) : []),
    ...(isAny(ctx.viewer, 'HR_OFFICER') ? (['OFFICER'] as const) : []),
  ];
}

export async function actionsOnSubject(ctx: Context, { body }: SubjectRow): Promise<SubjectAction[]> {
  const [sides, scene] = await Promise.all([sidesOf(ctx, body), sceneOf(ctx, body)]);
  return subjectActions(body, sides, scene);
}

export type OfSubject = { idempotencyKey: string; subjectId: string; expectedVersion: number };

export interface Changing {
  row: SubjectRow;
  subject: ReviewSubject;
  scene: ReviewScene;
}

/** Somebody's place in a round, to be changed by the present operation. */
export async function subjectToChange(ctx: Context, { subjectId, expectedVersion }: Omit<OfSubject, 'idempotencyKey'>): Promise<Changing> {
  const row = await loadToChange<ReviewSubject>(ctx, 'ReviewSubject', subjectId, ['subjectId']);
  await authorise(ctx, 'ReviewSubject', aboutReview(row.body), ['subjectId']);
  expectVersion(row, expectedVersion);
  return { row, subject: row.body, scene: await sceneOf(ctx, row.body) };
}

const NOBODY: People = { peers: [], subordinates: [] };

/** Who may be asked: beside the review, so that one batch brings both. */
export const peopleAround = async (ctx: Context, subjectId: string): Promise<People> =>
  ((await ctx.rows.loadKey(keys.reviewPeople(subjectId))) as PeopleRow | null)?.body ?? NOBODY;

async function teamById(ctx: Context, id: string | null, day: string): Promise<AssignmentCard[]> {
  const row = id === null ? null : await loadOwn<Employee>(ctx, 'Employee', id);
  return row ? teamOf(ctx, row.body, day) : [];
}

const cards = ({ rows }: Page<CardRow>): AssignmentCard[] => rows.flatMap(({ card }) => card ?? []);

/**
 * AP-04, AP-06: people around a post on the day of the snapshot, from the lists of today: who has left since is not offered. The unit is
 * read only where the team is too small to choose from.
 */
async function around(ctx: Context, employeeId: string, post: Assignment, unit: Unit, round: ReviewRound): Promise<Around> {
  const day = round.snapshotDay ?? legalDay(ctx.now);
  const slice = { limit: reviewsPolicyOf(round.policyVersion).snapshotMost };
  const superiorId = (await superiorOf(ctx, employeeId, post, day))?.employeeId ?? null;
  const [team, reports] = await Promise.all([superiorId, employeeId].map((id) => teamById(ctx, id, day)));
  const least = round.groups.find(({ group }) => group === 'PEER')?.least ?? 0;
  return {
    superiorId,
    team: team ?? [],
    reports: reports ?? [],
    unit: (team ?? []).length > least ? [] : cards(await staffOf(ctx.table, unit, false, day, slice)),
  };
}

type EnrolRow = { idempotencyKey: string; roundId: string; employeeId: string };

async function enrolRow(ctx: Context, { roundId, employeeId }: EnrolRow): Promise<Result> {
  authoriseRegion(ctx);
  const { body: round } = await loadToChange<ReviewRound>(ctx, 'ReviewRound', roundId, ['roundId']);
  const id = keys.reviewSubjectId(roundId, employeeId);
  const [employee, scope, known] = await Promise.all([
    loadToChange<Employee>(ctx, 'Employee', employeeId, ['employeeIds']),
    loadToChange<Unit>(ctx, 'Unit', round.unitId, ['roundId']),
    ctx.rows.load(id),
  ]);
  const enrolment = { id, round, path: scope.body.path, employee: employee.body, taken: known !== null, now: ctx.now };
  const post = reviewedPost(enrolment);
  const unit = await loadToChange<Unit>(ctx, 'Unit', post.unitId, ['employeeIds']);
  const { snapshot, people } = snapshotOf(employeeId, round, await around(ctx, employeeId, post, unit.body, round));
  const subject = enrol(enrolment, post, snapshot);
  const detail = { roundId, day: snapshot.day, peers: people.peers.length, subordinates: people.subordinates.length };
  const subjects = [{ before: null, after: laySubject(subject), detail }];
  return write(ctx, { subjects, parts: [layPeople(subject, people)], result: { id } });
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
  ctx: Context,
  { idempotencyKey, roundId, employeeIds }: { idempotencyKey: string; roundId: string; employeeIds: readonly string[] },
): Promise<SubjectsResult> {
  authoriseRegion(ctx);
  checkRows('employeeIds', employeeIds, reviewsPolicy(legalDay(ctx.now)).batch.enrol);
  const rows: SubjectOutcome[] = [];
  for (const employeeId of employeeIds) {
    const input = { idempotencyKey: `${idempotencyKey}:${employeeId}`, roundId, employeeId };
    const { result, problems } = await once(ctx, 'reviewEnrolMany', input, enrolRow);
    rows.push({ id: result?.id ?? null, problems });
  }
  return { id: idempotencyKey, rows };
}
