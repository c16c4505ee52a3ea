// Appointment: one employee from a complete file, and the end by resignation, each in one transaction with the offer and its seat.

import { write } from '../../../platform/access/idempotent.ts';
import type { MutationContext, ReadContext } from '../../../platform/context.ts';
import { compareDay, legalDay } from '../../../platform/rules/calendar.ts';
import { refuse } from '../../../platform/rules/errors.ts';
import type { Result, Writes } from '../../../platform/store/commit.ts';
import { said } from '../../../platform/store/said.ts';
import { personOf } from '../../../platform/viewer.ts';
import { type AssignmentInput, FROM_NOW_ON, leaving, placementOf } from '../../organisation/employees.ts';
import { hiring, type Newcomer, namingOwner } from '../../organisation/hiring.ts';
import type { EmployeeRow } from '../../organisation/items.ts';
import { employeeInRegion, holderOfNumber, requireEmployee } from '../../organisation/read.ts';
import { groundOf } from '../../organisation/records.ts';
import { appointing } from '../../organisation/rehire.ts';
import { type Assignment, type Employee, titleOn } from '../../organisation/rules/types.ts';
import { unitTree } from '../../organisation/tree.ts';
import { campaignOf } from '../campaigns/campaigns.ts';
import { approvedOpening } from '../campaigns/formations.ts';
import { stageOf } from '../campaigns/rules/campaign.ts';
import type { CampaignKind } from '../campaigns/rules/kinds.ts';
import { nikOf } from '../registration/applicants.ts';
import { requireApplication } from '../registration/read.ts';
import { appointedId } from './ids.ts';
import { nextOnboarding, type OfferRow, OnboardingEventItem } from './items.ts';
import { changed, type OfOffer, offerToChange, seatsOf } from './offers.ts';
import { assertHireAllowed, assertResignationAllowed, hireFrom, resign, SERVICE } from './rules/appointment.ts';
import { filingOpenProblems } from './rules/offer.ts';

export type PartialWrites = Omit<Writes, 'result' | 'traceless'>;

/** Several groups of writes as one transaction: each kind, or it would be lost unseen. */
export const together = (...groups: PartialWrites[]): Required<PartialWrites> => ({
  subjects: groups.flatMap(({ subjects }) => subjects),
  tallies: groups.flatMap(({ tallies = [] }) => tallies),
  parts: groups.flatMap(({ parts = [] }) => parts),
  drops: groups.flatMap(({ drops = [] }) => drops),
  checks: groups.flatMap(({ checks = [] }) => checks),
  absent: groups.flatMap(({ absent = [] }) => absent),
  take: groups.flatMap(({ take = [] }) => take),
  free: groups.flatMap(({ free = [] }) => free),
});

/** A unit and those that have followed it in a reorganisation: the post goes with it. */
async function unitsAfter(ctx: ReadContext, unitId: string): Promise<string[]> {
  const { byId } = await unitTree(ctx);
  const units = [unitId];
  for (let next = byId.get(unitId)?.successorId; next && !units.includes(next); next = byId.get(next)?.successorId) units.push(next);
  return units;
}

interface Appointee {
  newcomer: Newcomer;
  /** Who is on record in this region already: the same person by the keyed hash of the NIK, in service or not. */
  known: EmployeeRow | null;
}

/** Who is appointed, as they said themselves when they applied: nothing is typed again. */
async function appointeeOf(ctx: ReadContext, applicationId: string, kind: CampaignKind): Promise<Appointee> {
  const { body } = await requireApplication(ctx, applicationId, ['offerId']);
  if (!body.submission) throw new Error(`${applicationId} has an offer and was never submitted.`);
  const { name, birthDate, sex, nikSealed, nikHash } = body.submission;
  const holder = await holderOfNumber(ctx, 'NIK', nikHash);
  // Whom this very application has made is no earlier employee: then the offer is not as it was read any more, and the write finds out.
  const earlier = holder !== null && holder !== appointedId(applicationId);
  const known = earlier ? await employeeInRegion(ctx, holder) : null;
  return { known, newcomer: { name, birthDate, sex, kind: SERVICE[kind].kind, nik: nikOf(ctx, { id: applicationId, nikSealed }) } };
}

const FIRST_EVENT = 1;

export interface AppointmentHireInput extends OfOffer {
  identifier: string;
  grade: string;
  assignment: AssignmentInput;
}

async function hireFacts(ctx: MutationContext, { body: offer }: OfferRow, { assignment }: AppointmentHireInput) {
  assertHireAllowed(offer);
  const [seats, campaign, formation, placement] = await Promise.all([
    seatsOf(ctx, offer),
    campaignOf(ctx, offer.campaignId),
    approvedOpening(ctx, offer.formationId),
    placementOf(ctx, appointedId(offer.applicationId), assignment, FROM_NOW_ON),
    // Needed in a moment: in the same batch.
    ctx.loader.load(offer.applicationId),
  ]);
  const { kind } = campaign.body;
  const { opensAt: filingOpens } = stageOf(campaign.body, 'FILING');
  refuse(filingOpenProblems({ now: ctx.now, filingOpens }));
  const notBefore = legalDay(stageOf(campaign.body, 'APPOINTMENT').opensAt);
  const [appointee, unitIds] = await Promise.all([appointeeOf(ctx, offer.applicationId, kind), unitsAfter(ctx, formation.unitId)]);
  const number = appointee.known ? await nextOnboarding(ctx.table, appointee.known.body.id) : FIRST_EVENT;
  const { known } = appointee;
  // Who is on record already holds the post under the own id.
  const post = known ? { ...placement, id: ctx.newId('asg', known.body.id) } : placement;
  return { seats, kind, placement: post, ...appointee, unitIds, number, formation, notBefore };
}

/** A new record, or the one there is: with the new number, kind and post, and the old post ended the day before. */
async function personWrites(
  ctx: MutationContext,
  { region, employeeId, hire }: { region: string; employeeId: string; hire: Awaited<ReturnType<typeof hireFacts>> },
  { identifier, grade }: AppointmentHireInput,
): Promise<PartialWrites> {
  const { known, newcomer, placement } = hire;
  if (!known) return hiring(ctx, { id: employeeId, region }, { ...newcomer, identifier, grade }, placement);
  return appointing(ctx, known, placement, { kind: newcomer.kind, grade, identifier }, groundOf(ctx, null, null));
}

export async function appointmentHire(ctx: MutationContext, input: AppointmentHireInput): Promise<Result> {
  const { permit, row: before } = await offerToChange(ctx, input);
  const hire = await hireFacts(ctx, before, input);
  const { seats, kind, placement, known, unitIds, number, formation, notBefore } = hire;
  const employeeId = known?.body.id ?? appointedId(before.body.applicationId);
  const position = { title: titleOn(placement.position, placement.validFrom), level: placement.position.level };
  const where = {
    unitId: placement.unit.id,
    unitIds,
    position,
    positionTitle: formation.positionTitle,
    startsOn: placement.validFrom,
    notBefore,
  };
  const facts = {
    employeeId,
    kind,
    assignmentId: placement.id,
    identifier: input.identifier,
    ...where,
    number,
    by: personOf(ctx.viewer),
    now: ctx.now,
  };
  const done = hireFrom(before.body, seats.body, facts);
  const person = await personWrites(ctx, { region: before.region, employeeId, hire }, input);
  const event = { subjects: [], parts: [OnboardingEventItem.put(before.region, done.event)] };
  const writes = together(changed(before, done.offer, { before: seats, after: done.seats }), person, event);
  return namingOwner(ctx, writes, () => write(ctx, permit, { ...writes, result: { id: before.body.id } }));
}

/** The definitive post that somebody holds, or held last. */
export const lastPost = ({ assignments }: Pick<Employee, 'assignments'>): Assignment | undefined =>
  assignments
    .filter(({ holding }) => holding === 'DEFINITIVE')
    .toSorted((a, b) => compareDay(a.validFrom, b.validFrom))
    .at(-1);

export interface AppointmentResignInput extends OfOffer {
  reason: string;
  lastDay: string;
}

/** The end of the post, where the staffing agency has not ended it already. */
async function departure(ctx: ReadContext, employee: EmployeeRow, validTo: string): Promise<PartialWrites> {
  const post = lastPost(employee.body);
  if (!post || (post.validTo !== null && compareDay(post.validTo, validTo) <= 0)) return { subjects: [] };
  return leaving(ctx, employee, { assignmentId: post.id, validTo, notes: null });
}

export async function appointmentResign(ctx: MutationContext, input: AppointmentResignInput): Promise<Result> {
  const { permit, row: before } = await offerToChange(ctx, input);
  assertResignationAllowed(before.body, ctx.viewer.employeeId);
  const { employeeId, campaignId } = before.body;
  const [seats, campaign, employee] = await Promise.all([
    seatsOf(ctx, before.body),
    campaignOf(ctx, campaignId),
    requireEmployee(ctx, employeeId ?? '', ['offerId']),
  ]);
  const { reason, lastDay } = input;
  const since = lastPost(employee.body)?.validFrom ?? lastDay;
  const number = await nextOnboarding(ctx.table, employee.body.id);
  const done = resign(before.body, seats.body, { reason, lastDay, since, number, kind: campaign.body.kind, now: ctx.now });
  const event = { subjects: [], parts: [OnboardingEventItem.put(before.region, done.event)] };
  const told = changed(before, done.offer, { before: seats, after: done.seats }, { reason: said(reason, employee.body.id), lastDay });
  return write(ctx, permit, { ...together(told, await departure(ctx, employee, lastDay), event), result: { id: before.body.id } });
}
