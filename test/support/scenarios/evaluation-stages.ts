// Evaluations at each stage of their life: what scenarios and API tests of evaluation stand on.

import type { Ask } from '../city.ts';
import { type FieldsOf, type MutationName, whole } from '../mutations.ts';
import { answered, done, type Person } from '../people.ts';
import { type OpenPlan, propose, step } from '../season.ts';
import { approved, type Season } from './stages.ts';

/** Within the evaluation phase of 2026. */
export const EVALUATION_DAY = '2026-12-10T02:00:00.000Z';
/** After silence and the days to object, counted from that day. */
export const AFTER_OBJECTION = '2027-01-04T02:00:00.000Z';

export interface OpenEvaluation {
  id: string;
  version: number;
}

export interface Evaluated {
  person: Person;
  planId: string;
  evaluation: OpenEvaluation;
}

export const of = <More extends object>({ id, version }: OpenEvaluation, more: More = {} as More) => ({
  evaluationId: id,
  expectedVersion: version,
  ...more,
});

/** One deed on an evaluation; answers it with its next version. */
export const evaluationStep = async <Name extends MutationName>(
  ask: Ask,
  name: Name,
  evaluation: OpenEvaluation,
  more: FieldsOf<Name> = {},
): Promise<OpenEvaluation> =>
  (await answered<{ evaluation: OpenEvaluation }>(done(ask, name, whole(name, of(evaluation, more)), 'evaluation { id version }')))
    .evaluation;

export const openEvaluation = async (ask: Ask, planId: string, period: number | null = null): Promise<OpenEvaluation> =>
  (await done(ask, 'evaluationOpen', { planId, period }, 'evaluation { id version }')).evaluation;

/** Somebody's agreed plan, which serves none of the superior's targets, as the superior says. */
export async function agreedPlan(
  person: Person,
  boss: Person,
  year: number,
  isHead = false,
  title = 'Layanan aplikasi',
): Promise<OpenPlan> {
  const input = { assignmentId: person.assignmentId, year };
  const { plan } = await done(person.ask, 'planOpen', input, 'plan { id version }');
  const { targetId, ...proposed } = await propose(person.ask, plan, isHead, {}, { title });
  const settled = isHead ? proposed : await step(boss.ask, 'targetLink', proposed, { targetId, parent: { state: 'NONE' } });
  return step(boss.ask, 'planApprove', await step(person.ask, 'planSubmit', settled));
}

export async function evaluationOpened(city: Season): Promise<Evaluated> {
  const { person, plan } = await approved(city);
  city.setNow(EVALUATION_DAY);
  return { person, planId: plan.id, evaluation: await openEvaluation(person.ask, plan.id) };
}

export const SELF = { achievements: 'Sepuluh layanan baru berjalan', obstacles: 'Jaringan', helpNeeded: 'Pelatihan' };

export async function selfSaved(city: Season): Promise<Evaluated> {
  const { evaluation, ...rest } = await evaluationOpened(city);
  return { ...rest, evaluation: await evaluationStep(rest.person.ask, 'selfAssessmentSave', evaluation, SELF) };
}

export async function selfSubmitted(city: Season): Promise<Evaluated> {
  const { evaluation, ...rest } = await selfSaved(city);
  return { ...rest, evaluation: await evaluationStep(rest.person.ask, 'selfAssessmentSubmit', evaluation) };
}

export const judged = (rating: string, reason = 'Target tercapai sesuai bukti') => ({ rating, reason });
export const BOTH_ABOVE = { result: judged('ABOVE'), behaviour: judged('ABOVE', 'Menjadi teladan bagi rekan') };

export async function rated(city: Season, ratings: object = BOTH_ABOVE): Promise<Evaluated> {
  const { evaluation, ...rest } = await selfSubmitted(city);
  return { ...rest, evaluation: await evaluationStep(city.people.superior.ask, 'evaluationRate', evaluation, ratings) };
}

export async function handedOver(city: Season, ratings: object = BOTH_ABOVE): Promise<Evaluated> {
  const { evaluation, ...rest } = await rated(city, ratings);
  return { ...rest, evaluation: await evaluationStep(city.people.superior.ask, 'evaluationShare', evaluation) };
}

export async function agreed(city: Season, ratings: object = BOTH_ABOVE): Promise<Evaluated> {
  const { evaluation, ...rest } = await handedOver(city, ratings);
  const word = { acknowledgement: 'READ_AND_AGREED' };
  return { ...rest, evaluation: await evaluationStep(rest.person.ask, 'evaluationAcknowledge', evaluation, word) };
}

export async function madeFinal(city: Season, ratings: object = BOTH_ABOVE): Promise<Evaluated> {
  const { evaluation, ...rest } = await agreed(city, ratings);
  return { ...rest, evaluation: await evaluationStep(city.people.superior.ask, 'evaluationFinalise', evaluation) };
}
