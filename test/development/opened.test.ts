// Development plans that open by themselves: somebody is helped after an evaluation of NEEDS_IMPROVEMENT, exactly once however the stream gives it.
import { afterAll, beforeAll, expect, it } from 'vitest';
import { AuditItem } from '../../src/platform/store/audit.ts';
import { everyRow } from '../support/city.ts';
import { begun, coached, develop, developmentOf, STEP } from '../support/development.ts';
import { eventsTo } from '../support/inbox.ts';
import { done, type Person } from '../support/people.ts';
import { AFTER_OBJECTION, EVALUATION_DAY, evaluationStep, handedOver, judged, madeFinal } from '../support/scenarios/evaluation-stages.ts';
import { EXECUTION_DAY, newcomer, type Season, startSeason } from '../support/scenarios/stages.ts';
import { type Followed, follow } from '../support/stream.ts';

let city: Season;
let stream: Followed;
beforeAll(async () => {
  city = await startSeason();
  // Everything twice, and the later before the earlier.
  stream = await follow(city, (projector) => async ({ Records }) => {
    await projector({ Records: [...Records].reverse() });
    return projector({ Records });
  });
});
afterAll(() => city.stop());

const WEAK = { result: judged('BELOW', 'Target tidak tercapai'), behaviour: judged('MEETS') };
const STRONG = { result: judged('MEETS'), behaviour: judged('MEETS') };

async function settled(): Promise<void> {
  await stream.drain();
  expect(stream.faults).toEqual([]);
}

async function plansOf(person: Person): Promise<{ id: string; version: number; status: string }[]> {
  const { data, errors } = await person.ask('{ me { employee { developmentPlans(first: 9) { edges { node { id version status } } } } } }');
  if (errors) throw new Error(JSON.stringify(errors));
  return data.me.employee.developmentPlans.edges.map(({ node }: { node: object }) => node);
}

/** Reopened, rated better, handed over and made final again. */
async function reversed(person: Person, evaluation: { id: string; version: number }, ratings: object = STRONG) {
  const [{ ask: boss }, { ask: hr }] = [city.people.superior, city.people.hr];
  let one = await evaluationStep(hr, 'evaluationReopen', evaluation, { reason: 'Bukti baru ditemukan' });
  one = await evaluationStep(boss, 'evaluationRate', one, ratings);
  one = await evaluationStep(boss, 'evaluationShare', one);
  one = await evaluationStep(person.ask, 'evaluationAcknowledge', one, { acknowledgement: 'READ_AND_AGREED' });
  return evaluationStep(hr, 'evaluationFinalise', one);
}

async function evaluationOf(person: Person, id: string): Promise<{ id: string; version: number }> {
  return (await person.ask('query($id: ID!) { node(id: $id) { ... on Evaluation { id version } } }', { id })).data.node;
}

const weakAgain = (person: Person, evaluation: { id: string; version: number }) => reversed(person, evaluation, WEAK);

it('offers help once, tells both, and says nothing of the rating', async () => {
  const { person, evaluation } = await madeFinal(city, WEAK);
  await settled();
  const [plan, ...others] = await plansOf(person);
  expect(others).toEqual([]);
  expect(plan).toMatchObject({ status: 'PROPOSED', version: 1 });
  const id = plan?.id ?? '';
  const { superior, hr, colleague, unitHead } = city.people;
  expect(await developmentOf(superior.ask, { id })).toMatchObject({
    ground: { evaluationId: evaluation.id, year: 2026, period: null, withdrawnAt: null },
    goal: null,
    openedBy: null,
  });
  expect(await developmentOf(hr.ask, { id })).toMatchObject({ status: 'PROPOSED', allowedActions: [] });
  for (const { ask } of [colleague, unitHead]) expect(await developmentOf(ask, { id })).toBeNull();
  expect(await eventsTo(person.ask, id)).toEqual(['DEVELOPMENT_OFFERED AWAITED']);
  expect(await eventsTo(superior.ask, id)).toEqual(['DEVELOPMENT_PROPOSED AWAITED']);
  const records = (await everyRow(city)).filter(AuditItem.is).filter(({ body }) => body.subject === id);
  expect(records.map(({ body }) => body)).toMatchObject([{ by: 'projector', operation: 'developmentPlanPropose' }]);
});

it('of a good evaluation nothing opens', async () => {
  const { person } = await madeFinal(city, STRONG);
  await settled();
  expect(await plansOf(person)).toEqual([]);
});

it('is withdrawn when its ground is reversed, and stays on record', async () => {
  const { person, evaluation } = await madeFinal(city, WEAK);
  await settled();
  await reversed(person, evaluation);
  await settled();
  const [plan] = await plansOf(person);
  expect(plan).toMatchObject({ status: 'WITHDRAWN' });
  expect(await developmentOf(person.ask, { id: plan?.id ?? '' })).toMatchObject({ allowedActions: [], awaitsAgreementOf: [] });
  expect((await eventsTo(person.ask, plan?.id ?? '')).toSorted()).toEqual(['DEVELOPMENT_OFFERED DONE', 'DEVELOPMENT_WITHDRAWN TOLD']);
  // Whoever wants one of their own may have it.
  await begun(person.ask, person);
});

it.each([
  ['UPHELD', 'WITHDRAWN', 'DEVELOPMENT_OFFERED DONE'],
  ['REJECTED', 'PROPOSED', 'DEVELOPMENT_OFFERED AWAITED'],
] as const)('after an objection that is %s it is %s', async (outcome, status, offer) => {
  const { person, evaluation } = await handedOver(city, WEAK);
  const { hr, superior, superior2 } = city.people;
  city.setNow(AFTER_OBJECTION);
  const final = await evaluationStep(superior.ask, 'evaluationFinalise', evaluation);
  await settled();
  const [offered] = await plansOf(person);
  expect(offered).toMatchObject({ status: 'PROPOSED' });
  const more = { to: '2027-01-08', reason: 'Dirawat di rumah sakit sejak pekan lalu' };
  const open = await evaluationStep(hr.ask, 'objectionExtend', final, more);
  await settled();
  expect((await plansOf(person)).map((plan) => plan.status)).toEqual(['WITHDRAWN']);
  const filed = { evaluationId: open.id, expectedVersion: open.version, grounds: 'Bukti triwulan IV belum dihitung' };
  const { objection } = await done(person.ask, 'objectionFile', filed, 'objection { id version }');
  const of = ({ id, version }: { id: string; version: number }) => ({ objectionId: id, expectedVersion: version });
  const heard = await done(superior.ask, 'objectionStatement', { ...of(objection), text: 'Sesuai bukti.' }, 'objection { id version }');
  const anew = outcome === 'UPHELD' ? { result: judged('MEETS', 'Realisasi terbukti tercapai') } : {};
  const decision = { outcome, reasons: 'Bukti triwulan IV sudah diperiksa kembali.', ...anew };
  await done(superior2.ask, 'objectionDecide', { ...of(heard.objection), ...decision }, 'objection { id }');
  const { data } = await hr.ask('query($id: ID!) { evaluation(id: $id) { id version status } }', { id: evaluation.id });
  if (data.evaluation.status !== 'FINAL') await evaluationStep(hr.ask, 'evaluationFinalise', data.evaluation);
  await settled();
  expect(await plansOf(person)).toMatchObject([{ id: offered?.id, status }]);
  expect(await eventsTo(person.ask, offered?.id)).toContain(offer);
});

it('what was agreed goes on when its ground is reversed, as long as the person wants it', async () => {
  const { person, evaluation } = await madeFinal(city, WEAK);
  await settled();
  const [proposed] = await plansOf(person);
  if (!proposed) throw new Error('Nothing was proposed.');
  city.setNow(EVALUATION_DAY);
  const dueOn = '2027-06-30';
  const stepped = await develop(city.people.superior.ask, 'developmentPlanStepAdd', proposed, { ...STEP, dueOn });
  await develop(person.ask, 'developmentPlanAgree', stepped);
  await reversed(person, evaluation);
  await settled();
  const shown = await developmentOf(person.ask, proposed);
  expect(shown).toMatchObject({
    status: 'ACTIVE',
    ground: { withdrawnAt: EVALUATION_DAY },
    allowedActions: expect.arrayContaining(['developmentPlanClose']),
  });
  expect(await eventsTo(person.ask, proposed.id)).toContain('DEVELOPMENT_UNASKED TOLD');
  await develop(person.ask, 'developmentPlanClose', shown, { outcome: 'NOT_CONTINUED', words: 'Sudah cukup' });
  // Weak again after all: what was closed stays closed, and help is offered anew, once.
  const again = await evaluationOf(person, evaluation.id);
  await weakAgain(person, again);
  await settled();
  const plans = await plansOf(person);
  expect(plans.map(({ status }) => status).toSorted()).toEqual(['CLOSED', 'PROPOSED']);
  const anew = plans.find(({ status }) => status === 'PROPOSED')?.id ?? '';
  expect(await eventsTo(person.ask, anew)).toEqual(['DEVELOPMENT_OFFERED AWAITED']);
});

it('what was done stands beside the evaluation of those days, for who rates and no further', async () => {
  city.setNow(EXECUTION_DAY);
  const { person, evaluation } = await madeFinal(city, STRONG);
  const query = 'query($id: ID!) { node(id: $id) { ... on Evaluation { development { id status closing { outcome } } } } }';
  const shown = async (ask: Person['ask']) => (await ask(query, { id: evaluation.id })).data.node?.development;
  expect(await shown(person.ask)).toEqual([]);
  city.setNow(EVALUATION_DAY);
  const plan = await develop(person.ask, 'developmentPlanStepAdd', await begun(person.ask, person), { ...STEP, dueOn: '2027-03-01' });
  expect(await shown(person.ask)).toEqual([]);
  const agreed = await develop(city.people.superior.ask, 'developmentPlanAgree', plan);
  await develop(city.people.superior.ask, 'developmentPlanClose', agreed, { outcome: 'REACHED', words: 'Tercapai' });
  for (const { ask } of [person, city.people.superior, city.people.hr])
    expect(await shown(ask)).toEqual([{ id: plan.id, status: 'CLOSED', closing: { outcome: 'REACHED' } }]);
  for (const { ask } of [city.people.unitHead, city.people.auditor]) expect(await shown(ask)).toBeNull();
  city.setNow(AFTER_OBJECTION);
});

it('tells in time that a coach is about to leave, and takes that back with the entry', async () => {
  city.setNow(EXECUTION_DAY);
  const [person, coach] = [await newcomer(city), await newcomer(city)];
  const plan = await coached(person, city.people.superior.ask, coach);
  await settled();
  const { data } = await city.setup('query($id: ID!) { employee(id: $id) { version } }', { id: coach.employeeId });
  const end = {
    employeeId: coach.employeeId,
    expectedVersion: data.employee.version,
    assignmentId: coach.assignmentId,
    validTo: '2026-04-30',
  };
  await done(city.setup, 'assignmentEnd', end, 'employee { id }');
  await settled();
  expect(await developmentOf(person.ask, plan)).toMatchObject({ coach: { leavesOn: '2026-04-30' } });
  expect(await eventsTo(person.ask, plan.id)).toContain('DEVELOPMENT_COACH_LEAVES TOLD');
  expect(await eventsTo(city.people.superior.ask, plan.id)).toContain('DEVELOPMENT_COACH_LEAVES TOLD');
});
