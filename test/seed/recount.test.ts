// The seed's numbers: what the stream has counted is what a rebuild counts, what a count by hand of the plan of the city finds, and what leaders are shown.
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { City } from '../../seed/city/types.ts';
import { planCity } from '../../seed/city.ts';
import { daysOf } from '../../seed/days.ts';
import { blank, writeOrganisation } from '../../seed/organisation.ts';
import { seasonOf } from '../../seed/plans.ts';
import { openCycle, writeSeason } from '../../seed/season.ts';
import { createWriter } from '../../seed/writer.ts';
import { summariseAll } from '../../src/jobs.ts';
import type { PlanHead } from '../../src/modules/performance/rules/types.ts';
import { legalDay } from '../../src/platform/rules/calendar.ts';
import type { Row } from '../../src/platform/store/table.ts';
import { CountItem } from '../../src/platform/stream/counts.ts';
import { beat } from '../../src/platform/stream/progress.ts';
import { projected } from '../../src/platform/stream/projected.ts';
import { contextOfProjector, rebuildAll, recountAll } from '../../src/projections.ts';
import { everyRow, OTHER_REGION, type RunningCity, startCity } from '../support/city.ts';
import { TODAY } from '../support/demo.ts';
import { type Followed, follow } from '../support/stream.ts';
import { told } from '../support/traffic.ts';

const YEAR = Number(TODAY.slice(0, 4));

let city: RunningCity;
let stream: Followed;
let plan: City;
let rows: Row[];
beforeAll(async () => {
  city = await startCity();
  city.setNow(TODAY);
  stream = await follow(city);
  plan = await planCity({ region: OTHER_REGION, employees: 24, seed: 3374 });
  const written = blank(plan, createWriter(city.app), daysOf(TODAY));
  await writeOrganisation(written, plan, () => undefined);
  await openCycle(written);
  const season = seasonOf(written, 0);
  await writeSeason(
    season,
    () => true,
    () => undefined,
  );
  await beat(contextOfProjector(stream.parts, ''));
  await stream.drain();
  rows = await everyRow(city);
}, 240_000);
afterAll(() => city.stop());

/** What became of each plan, as its own items say. */
function byHand(): { stages: Record<string, number>; months: Record<string, number> } {
  const plans = rows.flatMap((row) => (row.type === 'Plan' ? [row.body as PlanHead] : []));
  const [stages, months]: Record<string, number>[] = [{}, {}];
  for (const { id, approved, status, voided, holding } of plans) {
    if (voided || holding !== 'DEFINITIVE') continue;
    const stage = approved.length > 0 ? 'approved' : status.toLowerCase();
    if (stages) stages[stage] = (stages[stage] ?? 0) + 1;
    const entries = rows.filter(({ type, pk }) => type === 'Progress' && pk === id);
    const days = entries.map(({ body }) => (body as { day: string }).day.slice(0, 7));
    for (const month of new Set(days)) if (months) months[month] = (months[month] ?? 0) + 1;
  }
  return { stages: stages ?? {}, months: months ?? {} };
}

it('are those of a rebuild, byte by byte', async () => {
  expect(stream.faults).toEqual([]);
  const followed = JSON.stringify(told(rows, '1'));
  await rebuildAll(stream.parts, (fault) => stream.faults.push(fault), { segments: 2, settleMs: 0 });
  expect(JSON.stringify(told(await everyRow(city), '2'))).toBe(followed);
  expect(followed.length).toBeGreaterThan(1_000);
});

it('are those of a count that writes nothing, which names the row that is wrong', async () => {
  const { facts, differ } = await recountAll(stream.parts, 2);
  expect([facts > 50, differ]).toEqual([true, []]);
  const ctx = contextOfProjector(stream.parts, OTHER_REGION);
  const [row] = (await everyRow(city)).filter(CountItem.is).filter(({ pk }) => pk.startsWith('COUNTS#2#CITY#'));
  if (!row) throw new Error('There is no row of a city.');
  const wrong = { ...row.body, 'plan:DRAFT': 99 };
  await projected(ctx, async () => ({ tallies: [{ before: row, after: { ...row, body: wrong } }] }));
  expect((await recountAll(stream.parts, 2)).differ).toEqual([`${row.pk} ${row.sk}`]);
  await projected(ctx, async () => ({ tallies: [{ before: { ...row, version: row.version + 1 }, after: row }] }));
});

it('are those of a count by hand, as the staffing agency is shown them', async () => {
  const hr = await city.login({ sub: 'hr', roles: ['HR_OFFICER'], region: OTHER_REGION });
  const { data } = await hr(
    `{ figures(year: ${YEAR}) { isStale total { people plans { draft returned submitted approved total } progress { month plans } } units { people plans { total } } } }`,
  );
  const { isStale, total, units } = data.figures;
  const { stages, months } = byHand();
  const count = (stage: string): number => stages[stage] ?? 0;
  expect(isStale).toBe(false);
  expect(total.plans).toEqual({
    ...{ draft: count('draft'), returned: count('returned'), submitted: count('submitted'), approved: count('approved') },
    total: Object.values(stages).reduce((sum, plans) => sum + plans, 0),
  });
  for (const stage of ['draft', 'returned', 'submitted', 'approved']) expect([stage, count(stage) > 0]).toEqual([stage, true]);
  expect(Object.fromEntries(total.progress.map((one: { month: string; plans: number }) => [one.month, one.plans]))).toEqual(months);
  // Whoever the plan of the city gives a post of a civil servant by the end of the year.
  const expected = plan.people.filter(
    ({ kind, validFrom }) => kind !== 'NON_ASN' && Number(legalDay(`${validFrom}T00:00:00.000Z`).slice(0, 4)) <= YEAR,
  );
  expect(total.people).toBe(expected.length);
  const sum = (of: (unit: { people: number; plans: { total: number } }) => number): number =>
    units.reduce((all: number, unit: never) => all + of(unit), 0);
  expect([sum(({ plans }) => plans.total), sum(({ people }) => people)]).toEqual([total.plans.total, total.people]);
});

it('are what the region tells of itself, as far as they are no small counts', async () => {
  expect((await summariseAll(stream.parts))[OTHER_REGION]).toBe('MADE');
  const province = await city.login({ sub: 'province', roles: ['PROVINCE_VIEWER'], region: OTHER_REGION.slice(0, 2) });
  const { data, errors } = await province(
    `{ region(code: "${OTHER_REGION}") { performanceSummary(year: ${YEAR}) { people { count } plans { approved { count suppressed } total { count suppressed } } } } }`,
  );
  expect(errors).toBeUndefined();
  const { stages } = byHand();
  const all = Object.values(stages).reduce((sum, plans) => sum + plans, 0);
  const approved = stages.approved ?? 0;
  const isTold = approved >= 5 && all - approved >= 5;
  const { people, plans } = data.region.performanceSummary;
  expect(people.count).toBe(plan.people.filter(({ kind }) => kind !== 'NON_ASN').length);
  expect(plans.approved).toEqual(isTold ? { count: approved, suppressed: false } : { count: null, suppressed: true });
  expect(plans.total).toEqual(isTold ? { count: all, suppressed: false } : { count: null, suppressed: true });
});
