// Plans that begin from an own earlier plan: the next year, the post after a transfer, what serves a superior, what cannot come along.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Ask } from '../support/city.ts';
import { newKey } from '../support/mutations.ts';
import { done, type Person, refused } from '../support/people.ts';
import { secondPlan } from '../support/scenarios/performance-templates.ts';
import { approved, elsewhere, type Season, served, startSeason } from '../support/scenarios/stages.ts';
import { CYCLE_2026, counted, described, type OpenPlan, PLANNING_DAY, type Proposed, propose, step } from '../support/season.ts';

const NEXT_JANUARY = '2027-01-11T02:00:00.000Z';
const TAKEN = `taken { fromTargetId target { id title weight state waitingFor parent { state planId targetId } origin { kind year planId targetId }
  indicators { id text measure { ... on QuantitativeMeasure { target } } } } } left { targetId title reason } plan { id version }`;

let city: Season;
/** The superior's plans of this year and the next. */
let above: { old: Proposed; next: OpenPlan };

beforeAll(async () => {
  city = await startSeason();
  const moved = (span: { from: string; to: string }) => ({
    from: span.from.replace(/^\d+/, (year) => String(Number(year) + 1)),
    to: span.to.replace(/^\d+/, (year) => String(Number(year) + 1)),
  });
  const { planning, execution, evaluation } = CYCLE_2026;
  const spans = { planning: moved(planning), execution: moved(execution), evaluation: moved(evaluation) };
  await done(city.people.hr.ask, 'cycleOpen', { ...CYCLE_2026, year: 2027, ...spans }, 'cycle { id }');
  city.setNow(NEXT_JANUARY);
  above = { old: city.boss, next: await openedOf(city.people.superior) };
});
afterAll(() => city.stop());

async function openedOf({ ask, assignmentId }: Pick<Person, 'ask' | 'assignmentId'>, year = 2027): Promise<OpenPlan> {
  return (await done(ask, 'planOpen', { assignmentId, year }, 'plan { id version }')).plan;
}

const copied = (ask: Ask, plan: OpenPlan, fromPlanId: string, more: object = {}) =>
  done(ask, 'planCopy', { planId: plan.id, expectedVersion: plan.version, fromPlanId, ...more }, TAKEN);

const refusal = (ask: Ask, plan: OpenPlan, fromPlanId: string, more: object = {}) =>
  refused(ask, 'planCopy', { planId: plan.id, expectedVersion: plan.version, fromPlanId, ...more });

/** Somebody whose plan of 2026 was agreed. */
async function lastYear() {
  city.setNow(PLANNING_DAY);
  const made = await approved(city);
  city.setNow(NEXT_JANUARY);
  return made;
}

describe("last year's plan", () => {
  it('comes along as proposals: targets, indicators and weights, without progress and with the link still to come', async () => {
    const { person, plan: old } = await lastYear();
    const plan = await openedOf(person);
    const { taken, left } = await copied(person.ask, plan, old.id);
    expect(left).toEqual([]);
    expect(taken).toHaveLength(1);
    expect(taken[0]).toMatchObject({
      fromTargetId: old.targetId,
      target: {
        title: 'Meningkatnya kualitas layanan aplikasi',
        state: 'PROPOSED',
        waitingFor: 'SUPERIOR',
        parent: { state: 'PENDING', planId: null },
        origin: { kind: 'COPY', year: 2026, planId: old.id, targetId: old.targetId },
        indicators: [{ measure: { target: '95.5' } }],
      },
    });
    // Progress stays with the year in which it was made.
    expect(taken[0].target.id).not.toBe(old.targetId);
    expect(taken[0].target.indicators[0].id).not.toBe(old.indicatorId);
  });

  it("serves the superior's copy of what it served, once there is one", async () => {
    const { person, plan: old } = await lastYear();
    const { taken: theirs } = await copied(city.people.superior.ask, above.next, above.old.id);
    const plan = await openedOf(person);
    const { taken } = await copied(person.ask, plan, old.id);
    expect(taken[0].target.parent).toEqual({ state: 'LINKED', planId: above.next.id, targetId: theirs[0].target.id });
  });

  it('copied twice adds nothing and says so; into a plan with targets it leaves out what is there', async () => {
    const { person, plan: old } = await lastYear();
    const opened = await openedOf(person);
    const own = await propose(person.ask, opened, false, {}, { title: 'Hasil lain', kind: 'ADDITIONAL' });
    const once = await copied(person.ask, own, old.id);
    expect(once.taken).toHaveLength(1);
    const key = { idempotencyKey: newKey() };
    const again = await copied(person.ask, once.plan, old.id, key);
    expect(again).toMatchObject({
      taken: [],
      left: [{ targetId: old.targetId, reason: 'ALREADY_THERE' }],
      plan: { version: once.plan.version },
    });
    expect(await copied(person.ask, once.plan, old.id, key)).toEqual(again);
    expect(await refusal(person.ask, once.plan, old.id, { ...key, targetIds: [old.targetId] })).toEqual(['IDEMPOTENCY_KEY_REUSED']);
    const { data } = await person.ask('query($id: ID!) { plan(id: $id) { counts { targets } } }', { id: opened.id });
    expect(data.plan.counts.targets).toBe(2);
  });

  it('is the own: nobody copies for somebody else, and a stranger does not learn that a plan exists', async () => {
    const [mine, theirs] = [await lastYear(), await lastYear()];
    const plan = await openedOf(mine.person);
    expect(await refusal(mine.person.ask, plan, theirs.plan.id)).toEqual(['NOT_FOUND']);
    expect(await refusal(mine.person.ask, plan, plan.id)).toEqual(['INVALID']);
    expect(await refusal(mine.person.ask, plan, mine.plan.id, { targetIds: ['tgt_x'] })).toEqual(['NOT_FOUND']);
    expect(await refusal(city.people.superior.ask, plan, mine.plan.id)).toEqual(['FORBIDDEN']);
    expect(await refusal(theirs.person.ask, plan, mine.plan.id)).toEqual(['NOT_FOUND']);
  });

  it('cannot come too late, nor into what was submitted, nor from a year to come', async () => {
    const { person, plan: old } = await lastYear();
    const plan = await openedOf(person);
    city.setNow('2027-01-31T17:00:00.000Z');
    expect(await refusal(person.ask, plan, old.id)).toEqual(['DEADLINE_PASSED']);
    city.setNow(NEXT_JANUARY);
    const filled = await copied(person.ask, plan, old.id);
    await step(person.ask, 'planSubmit', filled.plan);
    expect(await refusal(person.ask, { ...plan, version: filled.plan.version + 1 }, old.id)).toEqual(['TRANSITION_REFUSED']);
    expect(await refusal(person.ask, old, plan.id)).toEqual(['TRANSITION_REFUSED']);
  });

  it('sent three times at once is copied once', async () => {
    const { person, plan: old } = await lastYear();
    const plan = await openedOf(person);
    const key = { idempotencyKey: newKey() };
    const answers = await Promise.all([1, 2, 3].map(() => copied(person.ask, plan, old.id, key)));
    expect(new Set(answers.map(({ taken }) => taken[0].target.id)).size).toBe(1);
  });
});

describe('another post', () => {
  it('gets the plan of the post before: after a transfer its wording and its link in the same year', async () => {
    city.setNow(PLANNING_DAY);
    const { person, plan: old } = await approved(city);
    const to = { employeeId: person.employeeId, expectedVersion: 1, assignment: await elsewhere(city), notes: 'Baik.' };
    await done(city.people.hr.ask, 'employeeTransfer', to, 'employee { id }');
    city.setNow('2026-02-03T02:00:00.000Z');
    const query = `{ node(id: "${person.employeeId}") { ... on Employee { assignments { id } } } }`;
    const { data } = await person.ask(query);
    const before = await person.ask('query($id: ID!) { plan(id: $id) { status } }', { id: old.id });
    expect(before.data.plan.status).toBe('CLOSED');
    const post = data.node.assignments.at(-1).id;
    const plan =
      (await person.ask('{ me { plan(year: 2026) { id version assignmentId } } }')).data.me.plan ??
      (await openedOf({ ask: person.ask, assignmentId: post }, 2026));
    expect(plan.id).not.toBe(old.id);
    const { taken } = await copied(person.ask, plan, old.id);
    expect(taken[0].target).toMatchObject({ title: 'Meningkatnya kualitas layanan aplikasi', parent: { state: 'PENDING' } });
  });

  it('held beside keeps the link while the superior is above in the same year', async () => {
    city.setNow(PLANNING_DAY);
    const { person, plan: old } = await approved(city);
    const plan = await secondPlan(city, person);
    const { taken } = await copied(person.ask, plan, old.id);
    expect(taken[0].target.parent).toMatchObject({ state: 'LINKED', targetId: served(city).parent.targetId });
    city.setNow(NEXT_JANUARY);
  });

  it('of a head takes no aspects: what is worded for another form is left out, or nothing is copied', async () => {
    city.setNow(NEXT_JANUARY);
    const staff = await lastYear();
    expect(staff.plan.id).toBeTruthy();
    const head = city.people.unitHead;
    city.setNow('2026-01-12T02:00:00.000Z');
    const plain = (
      await done(
        city.people.superior2.ask,
        'planOpen',
        { assignmentId: city.people.superior2.assignmentId, year: 2026 },
        'plan { id version }',
      )
    ).plan;
    const own = await propose(city.people.superior2.ask, plain, false, { parent: { state: 'PENDING' } }, { indicators: [described] });
    // The deputy heads the agency too, for a time: that post has perspectives.
    const acting = { employeeId: city.people.superior2.employeeId, expectedVersion: 1, holding: 'PLT', validTo: '2026-12-31' };
    const seat = { positionId: head.positionId, supervisorId: city.people.secretary.employeeId, validFrom: '2026-01-05' };
    const { employee } = await done(
      city.setup,
      'assignmentStart',
      { ...acting, assignment: seat },
      'employee { assignments { id holding } }',
    );
    const post = employee.assignments.find(({ holding }: { holding: string }) => holding === 'PLT');
    const leading = await openedOf({ ask: city.people.superior2.ask, assignmentId: post?.id ?? '' }, 2026);
    expect(await refusal(city.people.superior2.ask, leading, own.id)).toEqual(['ASPECT_OR_PERSPECTIVE']);
    const mixed = await propose(city.people.superior2.ask, leading, true, {}, { title: 'Memimpin', indicators: [counted(true)] });
    expect(await refusal(city.people.superior2.ask, mixed, own.id)).toEqual(['ASPECT_OR_PERSPECTIVE']);
  });
});
