// What is followed, and who sees it: of each type of item the object that devices know, and whose it is.

import type { ReadContext } from '../../platform/context.ts';
import { mailbox } from '../../platform/rules/addressee.ts';
import { legalDay } from '../../platform/rules/calendar.ts';
import { wholeId } from '../../platform/store/ids.ts';
import type { FactKind } from '../../platform/store/item-kind.ts';
import type { Row } from '../../platform/store/table.ts';
import { type Change, orderOf } from '../../platform/stream/change.ts';
import { developmentFacts } from '../development/opened.ts';
import { isRunning } from '../development/rules/lifecycle.ts';
import { raterNow } from '../evaluation/rater.ts';
import { evaluationFacts } from '../evaluation/read.ts';
import type { Evaluation } from '../evaluation/rules/types.ts';
import { feedbackFacts, requestFacts } from '../feedback/read.ts';
import { readersOf } from '../feedback/rules/audience.ts';
import { recipients } from '../notices/recipients.ts';
import { deciderNow } from '../objections/objections.ts';
import { objectionFacts } from '../objections/read.ts';
import { membersOf } from '../onboarding/onboardings.ts';
import { onboardingsFacts } from '../onboarding/projection.ts';
import { itUnitOf, namedForIt } from '../onboarding/rules/it.ts';
import { placeNow } from '../onboarding/rules/place.ts';
import type { Onboarding } from '../onboarding/rules/types.ts';
import { mailboxes } from '../organisation/addressees.ts';
import { employeeFacts } from '../organisation/read.ts';
import { definitivePlaceOf, employeeById, superiorsOf } from '../organisation/superiors.ts';
import { commentFacts, planFacts, progressFacts } from '../performance/read.ts';
import { listFacts } from '../recruitment/lists/read.ts';
import { selectionObjectionFacts } from '../recruitment/objections/read.ts';
import { offerFacts } from '../recruitment/offers/read.ts';
import { applicationFacts } from '../recruitment/registration/read.ts';
import { enrolmentFacts, reportFacts } from '../training/facts.ts';
import { lentIn } from './moves.ts';
import { audienceOf, ratedBy } from './rules/evaluation-strand.ts';
import type { Strand } from './rules/telling.ts';

/** An object as it stands, and who sees it. */
export interface Seen {
  /** About whom it is: their superiors see it, and others when they move. Null: nobody's superior sees it. */
  personId: string | null;
  /** Mailboxes of those who see it, as of the instant of the context. */
  readers: (ctx: ReadContext) => Promise<readonly string[]>;
}

interface Source {
  type: string;
  seen: (row: Pick<Row, 'type' | 'body'>) => Seen | null;
}

const source = <Body>(kind: FactKind<Body>, seen: (body: Body) => Seen | null): Source => ({
  type: kind.type,
  seen: (row) => {
    const body = kind.bodyOf(row);
    return body === null ? null : seen(body);
  },
});

const people = (...ids: readonly (string | null)[]): string[] =>
  ids.filter((id) => id !== null && id !== '').map((id) => mailbox.employee(id ?? ''));

/** Whose it is, and whoever leads them today or acts for who does. @param assignmentId null: in any of their posts */
const withSuperiors = (ctx: ReadContext, employeeId: string, assignmentId: string | null): Promise<string[]> =>
  mailboxes(ctx, [
    { kind: 'EMPLOYEE', employeeId },
    { kind: 'SUPERIORS', employeeId, assignmentId },
  ]);

/** Of a matter of the definitive post: who leads them in another is told of nothing that they may not read. */
const inDefinitivePost = async (ctx: ReadContext, employeeId: string): Promise<string[]> =>
  withSuperiors(ctx, employeeId, (await definitivePlaceOf(ctx, employeeId)).assignmentId);

/** In the post that it is of, wherever that is today. */
async function ofOnboarding(ctx: ReadContext, onboarding: Onboarding): Promise<string[]> {
  const employee = await employeeById(ctx, onboarding.employeeId);
  const { assignmentId } = employee ? placeNow(onboarding, employee, legalDay(ctx.now)) : onboarding.place;
  const itUnitId = itUnitOf(onboarding);
  const [led, serving] = await Promise.all([
    withSuperiors(ctx, onboarding.employeeId, assignmentId),
    itUnitId ? mailboxes(ctx, [{ kind: 'LEADERS', unitId: itUnitId, forId: onboarding.employeeId, elseHeadsOf: null }]) : [],
  ]);
  return [...led, ...serving, ...people(...membersOf(onboarding), ...namedForIt(onboarding))];
}

/** Nobody acts in an evaluation for a superior: those who act for them do not see it. */
async function ofEvaluation(ctx: ReadContext, evaluation: Evaluation): Promise<string[]> {
  const employee = await employeeById(ctx, evaluation.employeeId);
  const superiors = employee ? await superiorsOf(ctx, employee, evaluation.assignmentId) : [];
  return people(evaluation.employeeId, ...superiors, await raterNow(ctx, evaluation));
}

/** What an applicant has is theirs as long as their application is. */
const ofApplicant = ({ applicationId }: { applicationId: string }): Seen => ({
  personId: null,
  readers: (ctx) => recipients(ctx, [{ kind: 'APPLICANT', applicationId }]),
});

const SOURCES: readonly Source[] = [
  source(planFacts, ({ employeeId, assignmentId }) => ({
    personId: employeeId,
    readers: (ctx) => withSuperiors(ctx, employeeId, assignmentId),
  })),
  source(evaluationFacts, (evaluation) => ({ personId: evaluation.employeeId, readers: (ctx) => ofEvaluation(ctx, evaluation) })),
  source(objectionFacts, (objection) => ({
    personId: objection.employeeId,
    readers: async (ctx) => [
      ...people(objection.employeeId, objection.raterId, await deciderNow(ctx, objection)),
      mailbox.office('HR_OFFICER', objection.region),
    ],
  })),
  source(feedbackFacts, (feedback) => {
    const { authorId, aboutId, raterIds } = readersOf(feedback);
    return { personId: null, readers: async () => people(authorId, aboutId, ...raterIds) };
  }),
  source(requestFacts, ({ requesterId, askedId }) => ({ personId: null, readers: async () => people(requesterId, askedId) })),
  source(employeeFacts, ({ id }) => ({
    personId: id,
    readers: (ctx) => withSuperiors(ctx, id, null),
  })),
  source(developmentFacts, (plan) => ({
    personId: plan.employeeId,
    readers: async (ctx) => [
      ...(await inDefinitivePost(ctx, plan.employeeId)),
      ...people(isRunning(plan) ? (plan.coach?.employeeId ?? null) : null),
    ],
  })),
  source(onboardingsFacts, (onboarding) => ({
    personId: onboarding.employeeId,
    readers: (ctx) => ofOnboarding(ctx, onboarding),
  })),
  source(enrolmentFacts, ({ employeeId }) => ({ personId: employeeId, readers: (ctx) => inDefinitivePost(ctx, employeeId) })),
  source(reportFacts, ({ employeeId }) => ({ personId: null, readers: async () => people(employeeId) })),
  source(applicationFacts, ({ id }) => ofApplicant({ applicationId: id })),
  source(selectionObjectionFacts, ofApplicant),
  source(offerFacts, ofApplicant),
  source(listFacts, ({ campaignId }) => ({ personId: null, readers: async () => [mailbox.applicants(campaignId)] })),
];

const BY_TYPE = new Map(SOURCES.map((one) => [one.type, one]));
const PARTS: ReadonlySet<string> = new Set([progressFacts.type, commentFacts.type]);

export const FOLLOWED: ReadonlySet<string> = new Set([...BY_TYPE.keys(), ...PARTS]);

/** Null of what no device follows. */
export const seenAs = (row: Row): Seen | null => BY_TYPE.get(row.type)?.seen(row) ?? null;

const evaluationState = (row: Row | null) => {
  const body = row && evaluationFacts.bodyOf(row);
  return row && body ? { version: row.version, body } : null;
};

/** Where the object itself names its readers, those of both sides of a change: in between somebody may have read it. */
async function openStrand(ctx: ReadContext, { before, after, order }: Change): Promise<Strand> {
  const named = [before, after].flatMap((row) => (row ? (seenAs(row) ?? []) : [])).filter(({ personId }) => personId === null);
  return { kind: 'OPEN', order, also: (await Promise.all(named.map(({ readers }) => readers(ctx)))).flat() };
}

/** What of an evaluation one side alone sees is told to that side alone. */
async function evaluationStrand(ctx: ReadContext, change: Change): Promise<Strand> {
  const { before, after, order } = change;
  const [was, is] = [evaluationState(before), evaluationState(after)];
  const audience = audienceOf(was, is);
  if (audience === 'ALL' || !is) return openStrand(ctx, change);
  const to = audience === 'OWN' ? [is.body.employeeId] : ratedBy(is.body, await raterNow(ctx, is.body));
  return { kind: 'NARROW', name: audience, order, to: people(...to) };
}

/** What devices know of as an object of its own, and where it is told with others about the same person. */
export interface Noticed {
  id: string;
  place: string;
  strand: Strand;
}

const placeOf = (id: string, { personId }: Seen): string => personId ?? id;

/** A delegation is a part of the record of who lends. */
const DELEGATION = 'dlg_';

function seenDelegation(row: Row | null, id: string): Seen | null {
  const lender = row && employeeFacts.bodyOf(row);
  const lent = lender?.delegations.find((one) => one.id === id);
  if (!lender || !lent) return null;
  const toSee = (day: string) => (lent.validTo >= day ? people(lender.id, lent.toEmployeeId) : people(lender.id));
  return { personId: lender.id, readers: async (ctx) => toSee(legalDay(ctx.now)) };
}

/** As it stands now; null where it is gone. */
export async function objectOf(ctx: ReadContext, id: string): Promise<Seen | null> {
  if (id.startsWith(DELEGATION)) return seenDelegation(await ctx.loader.load(wholeId('emp', id)), id);
  const row = await ctx.loader.load(id);
  return row && seenAs(row);
}

/** Progress and comments never change: their coming is all there is to tell, of the plan that they came to. */
async function partOf(ctx: ReadContext, { key, before, after }: Change): Promise<Noticed[]> {
  const plan = before || !after ? null : await objectOf(ctx, key.pk);
  return plan ? [{ id: key.pk, place: placeOf(key.pk, plan), strand: { kind: 'PART', name: key.sk } }] : [];
}

/** What a change says of which object. */
export async function noticed(ctx: ReadContext, change: Change): Promise<Noticed[]> {
  const { key, type, before, after, order } = change;
  if (PARTS.has(type)) return partOf(ctx, change);
  const row = after ?? before;
  const seen = row && seenAs(row);
  if (!row || !seen) return [];
  const strand = type === evaluationFacts.type ? await evaluationStrand(ctx, change) : await openStrand(ctx, change);
  const lent = lentIn(change).map(({ id, fromEmployeeId }) => ({
    id,
    place: fromEmployeeId,
    strand: { kind: 'OPEN', order, also: [] } as const,
  }));
  return [{ id: key.pk, place: placeOf(key.pk, seen), strand }, ...lent];
}

/** Types of the objects themselves. */
export const OBJECT_TYPES: readonly string[] = [...BY_TYPE.keys()];

/** What stood before anything was followed, with what is lent of it. */
export function standingIn(row: Row): Noticed[] {
  const seen = seenAs(row);
  if (!seen) return [];
  const strand: Strand = { kind: 'STANDING', order: orderOf(row) };
  const lent = employeeFacts.bodyOf(row)?.delegations ?? [];
  return [{ id: row.pk, place: placeOf(row.pk, seen), strand }, ...lent.map(({ id }) => ({ id, place: row.pk, strand }))];
}
