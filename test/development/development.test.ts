// Development plans through the API: begun, agreed, carried out with a coach, reviewed, closed; and who sees what of them.
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { activated, begun, coached, DEVELOPMENT, develop, developmentOf, STEP, stepped } from '../support/development.ts';
import { act, give } from '../support/feedback.ts';
import { done, refused } from '../support/people.ts';
import { EXECUTION_DAY, elsewhere, newcomer, type Season, startSeason } from '../support/scenarios/stages.ts';

let city: Season;
beforeAll(async () => {
  city = await startSeason();
});
beforeEach(() => city.setNow(EXECUTION_DAY));
afterAll(() => city.stop());

const ofPlan = ({ id, version }: { id: string; version: number }) => ({ developmentPlanId: id, expectedVersion: version });
const boss = () => city.people.superior.ask;

describe('a plan', () => {
  it('is begun by the person or by who leads them, one at a time, and by nobody else', async () => {
    const person = await newcomer(city);
    const input = { employeeId: person.employeeId, goal: 'Belajar analisis data' };
    expect(await refused(city.people.colleague.ask, 'developmentPlanOpen', input)).toEqual(['FORBIDDEN']);
    expect(await refused(city.people.hr.ask, 'developmentPlanOpen', input)).toEqual(['FORBIDDEN']);
    expect(await refused(city.people.stranger.ask, 'developmentPlanOpen', input)).toEqual(['NOT_FOUND']);
    expect(await refused(person.ask, 'developmentPlanOpen', { ...input, goal: ' ' })).toEqual(['REQUIRED']);
    const plan = await begun(boss(), person);
    expect(await refused(person.ask, 'developmentPlanOpen', input)).toEqual(['ALREADY_EXISTS']);
    await develop(person.ask, 'developmentPlanClose', plan, { outcome: 'NOT_CONTINUED', words: 'Belum perlu' });
    city.setNow('2026-03-10T02:01:00.000Z');
    const again = await begun(person.ask, person);
    const { data } = await person.ask('{ me { employee { developmentPlans(first: 5) { edges { node { id status } } } } } }');
    expect(data.me.employee.developmentPlans.edges.map(({ node }: { node: object }) => node)).toEqual([
      { id: again.id, status: 'PROPOSED' },
      { id: plan.id, status: 'CLOSED' },
    ]);
  });

  it('begun twice at once is one', async () => {
    const person = await newcomer(city);
    const input = { employeeId: person.employeeId, goal: 'Belajar menulis' };
    const both = await Promise.all([refused(person.ask, 'developmentPlanOpen', input), refused(boss(), 'developmentPlanOpen', input)]);
    expect(both.flat()).toEqual(['ALREADY_EXISTS']);
  });

  it('is carried out once both have agreed to its steps', async () => {
    const person = await newcomer(city);
    const plan = await begun(person.ask, person);
    expect(await refused(person.ask, 'developmentPlanAgree', ofPlan(plan))).toEqual(['INVALID']);
    const proposed = await develop(person.ask, 'developmentPlanStepAdd', plan, STEP);
    expect(await developmentOf(boss(), plan)).toMatchObject({ status: 'PROPOSED', awaitsAgreementOf: ['SUPERIOR'], suggestions: null });
    expect(await refused(person.ask, 'developmentPlanAgree', ofPlan(proposed))).toEqual(['TRANSITION_REFUSED']);
    expect(await refused(boss(), 'developmentReview', { ...ofPlan(proposed), text: 'Baik' })).toEqual(['TRANSITION_REFUSED']);
    await develop(boss(), 'developmentPlanAgree', proposed);
    expect(await developmentOf(person.ask, plan)).toMatchObject({
      status: 'ACTIVE',
      agreedAt: EXECUTION_DAY,
      awaitsAgreementOf: [],
      reviews: [{ number: 1, dueOn: '2026-05-18', words: [] }],
    });
  });

  it('keeps what was agreed beside a change that waits for the other side', async () => {
    const person = await newcomer(city);
    const plan = await activated(person, boss());
    const [step] = (await developmentOf(person.ask, plan)).steps;
    const same = { ...ofPlan(plan), stepId: step.stepId, text: STEP.text };
    expect(await refused(person.ask, 'developmentPlanStepChange', same)).toEqual(['CHANGE_MISSING']);
    const changed = await develop(boss(), 'developmentPlanStepChange', plan, { stepId: step.stepId, text: 'Pelatihan lain' });
    expect(await developmentOf(person.ask, plan)).toMatchObject({
      status: 'ACTIVE',
      awaitsAgreementOf: ['EMPLOYEE'],
      steps: [{ text: 'Pelatihan lain', agreedAs: { text: STEP.text } }],
    });
    await develop(person.ask, 'developmentPlanAgree', changed);
    expect(await developmentOf(person.ask, plan)).toMatchObject({ awaitsAgreementOf: [], steps: [{ agreedAs: null }] });
  });

  it('tells a step that is done, and asks about one that is dropped', async () => {
    const person = await newcomer(city);
    let plan = await develop(boss(), 'developmentPlanStepAdd', await activated(person, boss()), {
      ...STEP,
      kind: 'READING',
      text: 'Membaca',
    });
    plan = await develop(person.ask, 'developmentPlanAgree', plan);
    const [first, second] = (await developmentOf(person.ask, plan)).steps;
    plan = await develop(person.ask, 'developmentPlanStepEnd', plan, { stepId: first.stepId, ending: 'DONE', words: 'Lulus' });
    expect((await developmentOf(boss(), plan)).awaitsAgreementOf).toEqual([]);
    expect(
      await refused(boss(), 'developmentPlanStepEnd', { ...ofPlan(plan), stepId: first.stepId, ending: 'DROPPED', words: 'x' }),
    ).toEqual(['TRANSITION_REFUSED']);
    expect(await refused(boss(), 'developmentPlanStepEnd', { ...ofPlan(plan), stepId: 'dps_x', ending: 'DONE', words: 'x' })).toEqual([
      'NOT_FOUND',
    ]);
    plan = await develop(boss(), 'developmentPlanStepEnd', plan, { stepId: second.stepId, ending: 'DROPPED', words: 'Bukunya habis' });
    expect(await developmentOf(person.ask, plan)).toMatchObject({
      awaitsAgreementOf: ['EMPLOYEE'],
      steps: [
        { state: 'DONE', endWords: 'Lulus' },
        { state: 'DROPPED', endWords: 'Bukunya habis' },
      ],
    });
  });

  it('refuses days that are over or too far, and what nobody can read', async () => {
    const person = await newcomer(city);
    const plan = await begun(person.ask, person);
    const wish = { ...ofPlan(plan), ...STEP };
    expect(await refused(person.ask, 'developmentPlanStepAdd', { ...wish, dueOn: '2026-03-09' })).toEqual(['OUT_OF_RANGE']);
    expect(await refused(person.ask, 'developmentPlanStepAdd', { ...wish, dueOn: '2028-03-10' })).toEqual(['OUT_OF_RANGE']);
    expect(await refused(person.ask, 'developmentPlanStepAdd', { ...wish, text: 'x'.repeat(501) })).toEqual(['TOO_LONG']);
    expect(await refused(person.ask, 'developmentPlanStepAdd', { ...wish, expectedVersion: 7 })).toEqual(['VERSION_CONFLICT']);
  });

  it('suggests to the person alone what they have resolved to do after feedback', async () => {
    const person = await newcomer(city);
    const given = await act(person.ask, 'feedbackAcknowledge', await give(boss(), person.employeeId));
    await act(person.ask, 'feedbackFollowUp', given, { step: { text: 'Bertanya lebih dahulu', dueOn: '2026-05-01' } });
    const plan = await begun(person.ask, person);
    expect((await developmentOf(person.ask, plan)).suggestions).toMatchObject([{ text: 'Bertanya lebih dahulu' }]);
    for (const ask of [boss(), city.people.hr.ask]) expect((await developmentOf(ask, plan)).suggestions).toBeNull();
    await develop(person.ask, 'developmentPlanStepAdd', plan, { kind: 'COACHING', text: 'Bertanya lebih dahulu', dueOn: '2026-05-01' });
    expect((await developmentOf(person.ask, plan)).suggestions).toEqual([]);
  });
});

describe('reviews and the end', () => {
  it('lets each side speak once, and begins the next review when both have', async () => {
    const person = await newcomer(city);
    const { colleague } = city.people;
    let plan = await coached(person, boss(), colleague);
    plan = await develop(colleague.ask, 'developmentReview', plan, { text: 'Sudah berlatih dua kali.' });
    plan = await develop(person.ask, 'developmentReview', plan, { text: 'Saya lebih berani.' });
    expect(await refused(person.ask, 'developmentReview', { ...ofPlan(plan), text: 'Lagi' })).toEqual(['TRANSITION_REFUSED']);
    await develop(boss(), 'developmentReview', plan, { text: 'Terlihat kemajuannya.' });
    expect((await developmentOf(person.ask, plan)).reviews).toMatchObject([
      { number: 1, words: [{ voice: 'COACH' }, { voice: 'EMPLOYEE' }, { voice: 'SUPERIOR', author: { name: 'Bambang Wijaya' } }] },
      { number: 2, words: [] },
    ]);
  });

  it('is closed by the superior with what came of it; nothing of it changes afterwards', async () => {
    const person = await newcomer(city);
    const plan = await activated(person, boss());
    const end = { ...ofPlan(plan), outcome: 'REACHED', words: 'Memimpin lima rapat' } as const;
    expect(await refused(boss(), 'developmentPlanClose', { ...end, outcome: 'NOT_CONTINUED' })).toEqual(['INVALID']);
    const closed = await develop(boss(), 'developmentPlanClose', plan, { outcome: 'REACHED', words: 'Memimpin lima rapat' });
    expect(await developmentOf(person.ask, plan)).toMatchObject({
      status: 'CLOSED',
      closing: { outcome: 'REACHED', by: { name: 'Bambang Wijaya' } },
      allowedActions: [],
    });
    expect(await refused(person.ask, 'developmentPlanStepAdd', { ...ofPlan(closed), ...STEP })).toEqual(['TRANSITION_REFUSED']);
  });
});

describe('who sees it', () => {
  it('the coach sees steps while they coach, neither goal nor ground, and nothing afterwards', async () => {
    const person = await newcomer(city);
    const { colleague, hr } = city.people;
    let plan = await activated(person, boss());
    expect(await developmentOf(colleague.ask, plan)).toBeNull();
    expect(await refused(boss(), 'developmentCoachName', { ...ofPlan(plan), coachId: person.employeeId })).toEqual(['INVALID']);
    expect(await refused(boss(), 'developmentCoachName', { ...ofPlan(plan), coachId: city.people.stranger.employeeId })).toEqual([
      'NOT_FOUND',
    ]);
    plan = await develop(person.ask, 'developmentCoachName', plan, { coachId: colleague.employeeId });
    const seen = await developmentOf(colleague.ask, plan);
    expect(seen).toMatchObject({ goal: null, openedBy: null, ground: null, formerCoaches: null, reviews: null, suggestions: null });
    expect(seen).toMatchObject({ steps: [{ text: STEP.text }], allowedActions: ['developmentCoachAnswer'] });
    plan = await develop(colleague.ask, 'developmentCoachAnswer', plan, { accepts: true });
    expect(await developmentOf(colleague.ask, plan)).toMatchObject({
      goal: null,
      reviews: [{ number: 1 }],
      allowedActions: ['developmentCoachEnd', 'developmentReview'],
    });
    const { data } = await colleague.ask('{ me { developmentCoached(first: 50) { edges { node { id } } } } }');
    expect(data.me.developmentCoached.edges).toContainEqual({ node: { id: plan.id } });
    const end = { ...ofPlan(plan), words: 'Tugas baru' };
    expect(await done(colleague.ask, 'developmentCoachEnd', end, DEVELOPMENT)).toMatchObject({ developmentPlan: null });
    expect(await developmentOf(colleague.ask, plan)).toBeNull();
    expect(await developmentOf(hr.ask, plan)).toMatchObject({
      coach: null,
      formerCoaches: [{ ending: 'ENDED', words: 'Tugas baru' }],
      allowedActions: [],
    });
  });

  it('who declines sees it no more, and somebody else can be asked', async () => {
    const person = await newcomer(city);
    const { colleague, superior2 } = city.people;
    let plan = await develop(boss(), 'developmentCoachName', await stepped(person), { coachId: colleague.employeeId });
    expect(await refused(superior2.ask, 'developmentCoachAnswer', { ...ofPlan(plan), accepts: true })).toEqual(['NOT_FOUND']);
    expect(await refused(boss(), 'developmentCoachAnswer', { ...ofPlan(plan), accepts: true })).toEqual(['FORBIDDEN']);
    plan = await develop(colleague.ask, 'developmentCoachAnswer', plan, { accepts: false, words: 'Sedang cuti' });
    expect(await developmentOf(colleague.ask, plan)).toBeNull();
    await develop(person.ask, 'developmentCoachName', plan, { coachId: superior2.employeeId });
    expect(await developmentOf(person.ask, plan)).toMatchObject({
      coach: { employee: { name: 'Dewi Lestari' }, acceptedAt: null, leavesOn: null },
      formerCoaches: [{ ending: 'DECLINED', words: 'Sedang cuti' }],
    });
  });

  it('moves with the person to who leads them next', async () => {
    const person = await newcomer(city);
    const plan = await stepped(person);
    const { hrHead } = city.people;
    expect(await developmentOf(hrHead.ask, plan)).toBeNull();
    const { data } = await city.setup('query($id: ID!) { employee(id: $id) { version } }', { id: person.employeeId });
    const assignment = { ...(await elsewhere(city)), validFrom: '2026-03-10' };
    const move = { employeeId: person.employeeId, expectedVersion: data.employee.version, assignment };
    await done(city.setup, 'employeeTransfer', move, 'employee { id }');
    expect(await developmentOf(boss(), plan)).toBeNull();
    expect(await developmentOf(hrHead.ask, plan)).toMatchObject({ awaitsAgreementOf: ['SUPERIOR'] });
    expect(await refused(boss(), 'developmentPlanAgree', ofPlan(plan))).toEqual(['NOT_FOUND']);
    await develop(hrHead.ask, 'developmentPlanAgree', plan);
  });
});
