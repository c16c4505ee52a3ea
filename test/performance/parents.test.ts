// What a subordinate sees of a superior's target while the superior's plan is being changed: what was agreed, and that more is to come.
import { afterAll, beforeAll, expect, it } from 'vitest';
import { done } from '../support/people.ts';
import { newcomer, type Season, startSeason } from '../support/scenarios/stages.ts';
import { counted, propose, step } from '../support/season.ts';

let city: Season;
beforeAll(async () => {
  city = await startSeason();
});
afterAll(() => city.stop());

it('the agreed wording holds until the change is approved, also for who links meanwhile', async () => {
  const { boss, people } = city;
  const { superior, superior2 } = people;
  const parent = { state: 'LINKED', planId: boss.id, targetId: boss.targetId };
  const planned = async () => {
    const who = await newcomer(city);
    const { plan } = await done(who.ask, 'planOpen', { assignmentId: who.assignmentId, year: 2026 }, 'plan { id version }');
    await propose(who.ask, plan, false, { parent });
    const query = '{ me { plan(year: 2026) { targets { parent { state title changing } } } } }';
    return async () => (await who.ask(query)).data.me.plan.targets[0].parent;
  };
  const shown = await planned();
  const agreed = { state: 'LINKED', title: 'Meningkatnya kualitas layanan aplikasi', changing: false };
  expect(await shown()).toEqual(agreed);

  city.setNow('2026-06-15T02:00:00.000Z');
  const wording = { kind: 'MAIN', title: 'JUDUL BARU', indicators: [{ ...counted(true), id: boss.indicatorId }] };
  let plan = await step(superior.ask, 'planChange', boss, { reason: 'Anggaran berubah' });
  plan = await step(superior.ask, 'targetCounter', plan, { targetId: boss.targetId, target: wording });
  expect(await shown()).toEqual({ ...agreed, changing: true });
  city.setNow('2026-01-20T02:00:00.000Z');
  expect(await (await planned())()).toEqual({ ...agreed, changing: true });

  city.setNow('2026-06-16T02:00:00.000Z');
  plan = await step(superior.ask, 'planSubmit', plan);
  expect(await shown()).toEqual({ ...agreed, changing: true });
  await step(superior2.ask, 'planApprove', plan);
  expect(await shown()).toEqual({ ...agreed, title: 'JUDUL BARU' });
});
