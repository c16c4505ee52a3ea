// Raters of a review: proposed, returned, approved, replaced, reminded.

import { write } from '../../platform/access/idempotent.ts';
import type { Permit } from '../../platform/access/permit.ts';
import type { MutationContext, ReadContext } from '../../platform/context.ts';
import type { Result, SubjectChange, Tally, Writes } from '../../platform/store/commit.ts';
import { DraftItem } from './answer-items.ts';
import { reviewInvitationId } from './ids.ts';
import { askedRow } from './invitations.ts';
import {
  AskedItem,
  InvitationItem,
  type InvitationRow,
  LoadItem,
  type LoadRow,
  type ReviewAskedRow,
  SubjectItem,
  type SubjectRow,
} from './items.ts';
import { type InvitationState, invite, stateOf } from './rules/invitation.ts';
import { withdraw } from './rules/lifecycle.ts';
import {
  type ApproveInput,
  approveRaters,
  askedOf,
  candidatesOf,
  type NominateInput,
  nominate,
  type Proposing,
  remind,
  replaceRater,
  returnRaters,
  suggestRaters,
} from './rules/nomination.ts';
import { placeOf } from './rules/place.ts';
import {
  type AnonymousGroup,
  isAnonymous,
  type People,
  type RaterGroup,
  type ReviewInvitation,
  type ReviewRound,
  type ReviewSubject,
} from './rules/types.ts';
import { type Changing, type OfSubject, peopleAround, type RaterCandidate, roundTimeOf, subjectToChange } from './subjects.ts';
import { leftOf } from './superiors.ts';

export interface AskedCount {
  group: AnonymousGroup;
  asked: number;
}

/** An approved rater as the superior sees them: without a word of whether they have answered. */
export type RaterView = Pick<ReviewInvitation, 'raterId' | 'group' | 'declined'> & { state: InvitationState; hasLeft: boolean };

const changed = (before: SubjectRow, subject: ReviewSubject, detail: Record<string, unknown>): SubjectChange => ({
  before,
  after: SubjectItem.put(subject.region, subject),
  detail: { stage: subject.stage, ...detail },
});

const save = (
  ctx: MutationContext,
  permit: Permit,
  before: SubjectRow,
  subject: ReviewSubject,
  detail: Record<string, unknown> = {},
): Promise<Result> => write(ctx, permit, { subjects: [changed(before, subject, detail)], result: { id: subject.id } });

/** Of a group that is large enough to choose from it does not matter who has left, unless they are named. */
function inQuestion(people: People, { groups }: ReviewRound, named: readonly string[]): string[] {
  const small = groups.flatMap(({ group, most }) => {
    const ids = group === 'PEER' ? people.peers : group === 'SUBORDINATE' ? people.subordinates : [];
    return ids.length <= most ? ids : [];
  });
  const known = new Set([...people.peers, ...people.subordinates]);
  return [...small, ...named.filter((id) => known.has(id))];
}

/** A review whose raters are being chosen. `named`: of those whom the choice names beside the proposal. */
async function choiceToMake(ctx: ReadContext, input: OfSubject, named: readonly string[]): Promise<Changing & { roundTime: Proposing }> {
  const [changing, people] = await Promise.all([subjectToChange(ctx, input), peopleAround(ctx, input.subjectId)]);
  const { nomination, approval } = changing.subject;
  const before = [...(nomination?.raters ?? []), ...(approval?.raters ?? [])].map(({ employeeId }) => employeeId);
  const left = await leftOf(ctx, inQuestion(people, changing.roundTime.round, [...before, ...named]));
  return { ...changing, roundTime: { ...changing.roundTime, people, left } };
}

const idsOf = (raters: readonly { employeeId: string }[] | null | undefined): string[] =>
  (raters ?? []).map(({ employeeId }) => employeeId);

export async function reviewNominate(ctx: MutationContext, input: OfSubject & NominateInput): Promise<Result> {
  const { permit, row, subject, roundTime } = await choiceToMake(ctx, input, idsOf(input.raters));
  const proposed = nominate(subject, input, { ...roundTime, newId: () => ctx.newId('rve') });
  return save(ctx, permit, row, proposed, { raters: input.raters.length });
}

export async function reviewReturnRaters(ctx: MutationContext, input: OfSubject & { reason: string }): Promise<Result> {
  const { permit, row, subject, roundTime } = await subjectToChange(ctx, input);
  return save(ctx, permit, row, returnRaters(subject, input, roundTime));
}

type Loads = Map<string, LoadRow | null>;

/** How many reviews people have in the round: one batch. */
async function loadsOf(ctx: ReadContext, roundId: string, ids: readonly string[]): Promise<Loads> {
  const rows = await Promise.all(ids.map((id) => LoadItem.load(ctx.loader.loadKey, roundId, id)));
  return new Map(ids.map((id, i) => [id, rows[i] ?? null]));
}

const countsOf = (loads: Loads): Map<string, number> => new Map([...loads].map(([id, row]) => [id, row?.body.count ?? 0]));

/** Some more, or less, in raters' counts: in the transaction that asks, so that no cap is passed however many superiors approve at once. */
const loaded = ({ region, roundId }: ReviewSubject, ids: readonly string[], loads: Loads, by: 1 | -1): Tally[] =>
  ids.map((raterId) => {
    const before = loads.get(raterId) ?? null;
    return { before, after: LoadItem.put(region, { roundId, raterId, count: (before?.body.count ?? 0) + by }) };
  });

/** Anonymous: the history of a review names who approved how many, and none names whom. */
const invited = (ctx: ReadContext, subject: ReviewSubject, raterId: string, group: RaterGroup): SubjectChange => ({
  before: null,
  after: InvitationItem.put(subject.region, invite(subject, reviewInvitationId(ctx.keyring, subject.id, raterId), raterId, group)),
  anonymous: true,
});

export async function reviewApproveRaters(ctx: MutationContext, input: OfSubject & ApproveInput): Promise<Result> {
  const { permit, row, subject, roundTime } = await choiceToMake(ctx, input, idsOf(input.add));
  const by = ctx.viewer.employeeId ?? '';
  const named = new Set([...idsOf(subject.nomination?.raters), ...idsOf(input.add)]);
  const ids = candidatesOf(roundTime.people, roundTime.round).map(({ employeeId }) => employeeId);
  const loads = await loadsOf(ctx, subject.roundId, [...named.intersection(new Set(ids))]);
  const approved = approveRaters(subject, input, { ...roundTime, by, loads: countsOf(loads) });
  const { raters = [], struck = [] } = approved.approval ?? {};
  const office = [invited(ctx, approved, subject.employeeId, 'SELF'), invited(ctx, approved, by, 'SUPERIOR')];
  const detail = { raters: raters.length, struck: struck.length, added: input.add?.length ?? 0 };
  const asked = AskedItem.put(subject.region, { subjectId: subject.id, place: placeOf(subject), counts: askedOf(approved) });
  return write(ctx, permit, {
    subjects: [changed(row, approved, detail), ...office, ...raters.map((one) => invited(ctx, approved, one.employeeId, one.group))],
    tallies: [{ before: null, after: asked }, ...loaded(approved, idsOf(raters), loads, 1)],
    result: { id: subject.id },
  });
}

const invitationOf = (ctx: ReadContext, { id }: ReviewSubject, raterId: string): Promise<InvitationRow | null> =>
  InvitationItem.load(ctx.loader.loadKey, reviewInvitationId(ctx.keyring, id, raterId));

/** Of who has left: the invitation ends, with its draft. Whether it was answered is not asked, and what was answered stays. */
const ended = (row: InvitationRow): Pick<Writes, 'drops'> & { subjects: SubjectChange[] } => ({
  subjects: [{ before: row, after: InvitationItem.put(row.region, { ...row.body, state: 'REPLACED' }), anonymous: true }],
  drops: [DraftItem.key(row.body.id)],
});

/** Who declined was taken off the count of the group then; who has left gives the place to whoever comes. */
function askedAgain({ body, region }: InvitationRow, before: ReviewAskedRow | null): Tally[] {
  if (!before || body.state !== 'DECLINED' || !isAnonymous(body.group)) return [];
  const counts = { ...before.body.counts, [body.group]: (before.body.counts[body.group] ?? 0) + 1 };
  return [{ before, after: AskedItem.put(region, { ...before.body, counts }) }];
}

export async function reviewReplaceRater(
  ctx: MutationContext,
  input: OfSubject & { declinedId: string; employeeId: string },
): Promise<Result> {
  const { permit, row, subject, roundTime } = await choiceToMake(ctx, input, [input.employeeId]);
  const [leaving, known, asked, loads] = await Promise.all([
    invitationOf(ctx, subject, input.declinedId),
    invitationOf(ctx, subject, input.employeeId),
    askedRow(ctx, subject.id),
    loadsOf(ctx, subject.roundId, [input.employeeId]),
  ]);
  const facts = { by: ctx.viewer.employeeId ?? '', loads: countsOf(loads), leaving: leaving?.body ?? null, known: known !== null };
  const { subject: after, rater } = replaceRater(subject, input, { ...roundTime, ...facts });
  const old = leaving?.body.state === 'INVITED' ? ended(leaving) : { subjects: [] };
  return write(ctx, permit, {
    ...old,
    subjects: [changed(row, after, { replaced: 1 }), invited(ctx, after, rater.employeeId, rater.group), ...old.subjects],
    tallies: [...loaded(after, [rater.employeeId], loads, 1), ...(leaving ? askedAgain(leaving, asked) : [])],
    result: { id: subject.id },
  });
}

export async function reviewRemind(ctx: MutationContext, input: OfSubject): Promise<Result> {
  const { permit, row, subject, roundTime } = await subjectToChange(ctx, input);
  const reminded = remind(subject, roundTime);
  return save(ctx, permit, row, reminded, { reminders: reminded.reminders });
}

export async function candidates(ctx: ReadContext, { body }: SubjectRow): Promise<RaterCandidate[]> {
  const [{ round }, people] = await Promise.all([roundTimeOf(ctx, body), peopleAround(ctx, body.id)]);
  return candidatesOf(people, round);
}

/** Balanced over the round, and the same whenever it is asked while nobody's count has changed. Who has left is not offered. */
export async function suggestedRaters(ctx: ReadContext, { body }: SubjectRow): Promise<RaterCandidate[]> {
  const [{ round }, people] = await Promise.all([roundTimeOf(ctx, body), peopleAround(ctx, body.id)]);
  const ids = candidatesOf(people, round).map(({ employeeId }) => employeeId);
  const loads = countsOf(await loadsOf(ctx, body.roundId, ids));
  const mix = (id: string): string => ctx.keyring.hash('REVIEW_SUGGESTION', `${body.id}|${id}`);
  const suggested = suggestRaters(body, { round, people, loads, mix });
  const left = await leftOf(ctx, idsOf(suggested));
  return suggested.filter(({ employeeId }) => !left.has(employeeId));
}

/** Those who are asked now, whether they declined, and whether they have left service: one batch. */
export async function raters(ctx: ReadContext, { body }: SubjectRow): Promise<RaterView[]> {
  const ids = idsOf(body.approval?.raters);
  const [roundTime, left, ...found] = await Promise.all([
    roundTimeOf(ctx, body),
    leftOf(ctx, ids),
    ...ids.map((id) => invitationOf(ctx, body, id)),
  ]);
  const invitations = found.filter((row) => row !== null).map((row) => row.body);
  return invitations.map((one) => ({ ...one, state: stateOf(one, { ...roundTime, stage: body.stage }), hasLeft: left.has(one.raterId) }));
}

/** How many are asked, by group: to everybody who sees the review, and never who. */
export const askedCounts = async (ctx: ReadContext, { body }: SubjectRow): Promise<AskedCount[]> => {
  const { round } = await roundTimeOf(ctx, body);
  const counts = askedOf(body);
  return round.groups.map(({ group }) => ({ group, asked: counts[group] ?? 0 }));
};

/** Their places among the raters' reviews are free again; what they have written is never opened. */
export async function reviewSubjectWithdraw(ctx: MutationContext, input: OfSubject & { reason: string }): Promise<Result> {
  const { permit, row, subject, roundTime } = await subjectToChange(ctx, input);
  const withdrawn = withdraw(subject, input, roundTime);
  const found = await Promise.all(idsOf(subject.approval?.raters).map((id) => invitationOf(ctx, subject, id)));
  const ids = found.flatMap((one) => (one?.body.state === 'INVITED' ? [one.body.raterId] : []));
  const tallies = loaded(subject, ids, await loadsOf(ctx, subject.roundId, ids), -1);
  return write(ctx, permit, { subjects: [changed(row, withdrawn, {})], tallies, result: { id: subject.id } });
}
