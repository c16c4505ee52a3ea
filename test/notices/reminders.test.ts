// A year of a small agency, day by day: who has not done it is reminded on its days, who has is not, nobody at night, nobody twice.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { remindAll } from '../../src/clock.ts';
import { notices } from '../../src/modules/notices/projection.ts';
import { remind } from '../../src/modules/notices/reminders.ts';
import type { InboxNotice } from '../../src/modules/notices/rules/types.ts';
import { planFacts } from '../../src/modules/performance/read.ts';
import { planNotices } from '../../src/modules/performance/rules/notices.ts';
import { NO_RULES } from '../../src/parts.ts';
import { addDays, dayEnd, legalDay } from '../../src/platform/rules/calendar.ts';
import type { NoticeRules } from '../../src/platform/rules/notice.ts';
import { noticeSource } from '../../src/platform/stream/notice-source.ts';
import { contextOfProjector } from '../../src/projections.ts';
import { everyRow, REGION } from '../support/city.ts';
import { type Agency, done, type Name, startAgency } from '../support/people.ts';
import { openCycle, openPlan, type Proposed, propose, step } from '../support/season.ts';
import { type Followed, follow } from '../support/stream.ts';

type PlanBody = Parameters<(typeof planNotices)['awaited']>[0];

/** Plans wait for ten days: what has a clock of its own. */
const CLOCKED: NoticeRules<PlanBody> = {
  told: planNotices.told,
  awaited: (plan) =>
    planNotices.awaited(plan, null).map((one) => ({ ...one, dueAt: plan.submittedAt && dayEnd(addDays(legalDay(plan.submittedAt), 10)) })),
};
const SOURCES = [noticeSource(planFacts, CLOCKED)];

let city: Agency;
let stream: Followed;
let cycle: { id: string; version: number };
let plan: Proposed;

const NINE = (day: string): string => `${day}T02:00:00.000Z`;
const run = (sources: Parameters<typeof remindAll>[2] = []) => remindAll({ ...city.app.parts, rules: NO_RULES }, undefined, sources);
const remindersOn = async (day: string, sources?: Parameters<typeof remindAll>[2]): Promise<number> => {
  city.setNow(NINE(day));
  return (await run(sources))[REGION]?.written ?? -1;
};

/** All reminders, as `event mailbox-name day count`. */
async function reminders(): Promise<{ notice: InboxNotice; line: string }[]> {
  const names = new Map(Object.entries(city.people).map(([name, { employeeId }]) => [employeeId, name]));
  const rows = (await everyRow(city)).filter(({ type }) => type === 'InboxNotice').map(({ body }) => body as InboxNotice);
  return rows
    .filter(({ remindsOn }) => remindsOn !== undefined)
    .map((notice) => {
      const { event, mailbox, remindsOn, facts } = notice;
      return { notice, line: [event, names.get(mailbox) ?? mailbox, remindsOn, facts.count ?? ''].join(' ').trim() };
    });
}
const told = async (event: string, day: string): Promise<string[]> =>
  (await reminders())
    .flatMap(({ line }) => (line.startsWith(`${event} `) && line.includes(` ${day}`) ? [line.split(' ')[1] ?? ''] : []))
    .toSorted();

const versionOf = async (employeeId: string): Promise<number> =>
  (await city.people.hr.ask('query($id: ID!) { employee(id: $id) { version } }', { id: employeeId })).data.employee.version;

async function extend(who: Name, to: string): Promise<void> {
  const { data } = await city.people.hr.ask('{ cycle(year: 2026) { version } }');
  const input = {
    cycleId: cycle.id,
    expectedVersion: data.cycle.version,
    phase: 'PLANNING',
    to,
    reason: 'Sakit',
    employeeId: city.people[who].employeeId,
  };
  await done(city.people.hr.ask, 'cyclePhaseExtend', input, 'cycle { id }');
}

beforeAll(async () => {
  city = await startAgency();
  stream = await follow(city, undefined, [notices(SOURCES)]);
  cycle = await openCycle(city);
  plan = await propose(city.people.staff.ask, await openPlan(city, 'staff'), false, { parent: { state: 'PENDING' } });
  plan = { ...plan, ...(await step(city.people.staff.ask, 'planSubmit', plan)) };
  await stream.drain();
});
afterAll(() => city.stop());

/** All who owe a plan but the one who has submitted hers; the mayor is elected and owes none. */
const OTHERS = ['auditor', 'colleague', 'hr', 'hrHead', 'secretary', 'superior', 'superior2', 'unitAdmin', 'unitHead'];

describe('before the deadline', () => {
  it('nobody is reminded at night, on a day that is none, or before their days', async () => {
    for (const at of ['2026-01-21T02:00:00.000Z', '2026-01-21T23:59:59.000Z', '2026-01-22T13:00:00.000Z', '2026-01-25T02:00:00.000Z']) {
      city.setNow(at);
      await run();
    }
    expect(await reminders()).toEqual([]);
  });

  it('whoever has not submitted is told, whoever has is not, and her superior is told how many wait', async () => {
    expect(await remindersOn('2026-01-22')).toBe(OTHERS.length + 1);
    expect(await told('PLAN_DUE', '2026-01-22')).toEqual(OTHERS);
    expect((await reminders()).filter(({ line }) => line.startsWith('PLANS_WAIT')).map(({ line }) => line)).toEqual([
      'PLANS_WAIT superior 2026-01-22 1',
    ]);
  });

  it('once: again, and twice at once, nothing is added', async () => {
    const before = await reminders();
    expect(await remindersOn('2026-01-22')).toBe(0);
    const rows = (await everyRow(city)).filter(({ type }) => type === 'Reminders');
    expect(rows).toHaveLength(2);
    city.setNow(NINE('2026-01-23'));
    const written = await Promise.all([run(), run(), run()]);
    expect(written.map((one) => one[REGION]?.written)).toEqual([0, 0, 0]);
    expect(await reminders()).toEqual(before);
  });

  it('is what the person reads, in their language', async () => {
    const { colleague } = city.people;
    const QUERY = '{ notices(first: 5) { edges { node { event text dueAt remindsOn subjectId state isLegal } } } }';
    const [{ node }] = (await colleague.ask(QUERY)).data.notices.edges;
    expect(node).toEqual({
      ...{
        event: 'PLAN_DUE',
        state: 'TOLD',
        isLegal: false,
        remindsOn: '2026-01-22',
        subjectId: cycle.id,
        dueAt: '2026-01-31T17:00:00.000Z',
      },
      text: 'SKP Anda 2026 belum diajukan. Susun dan ajukan paling lambat 31 Januari 2026 pukul 24.00 WIB; bila ada kendala, bicarakan dengan atasan Anda.',
    });
    expect((await colleague.ask(`query($id: ID!) { node(id: $id) { id } }`, { id: node.subjectId })).data.node.id).toBe(cycle.id);
    const english = (await colleague.ask(QUERY, {}, { 'accept-language': 'en' })).data.notices.edges[0].node.text;
    expect(english).toContain('Your plan for 2026 is not submitted yet');
  });

  it('who submits between the list and the writing is not told: the plan itself is a condition', async () => {
    const { unitAdmin } = city.people;
    city.setNow(NINE('2026-01-27'));
    const his = await propose(unitAdmin.ask, await openPlan(city, 'unitAdmin'), false, { parent: { state: 'PENDING' } });
    city.setNow(NINE('2026-01-28'));
    let submitted = false;
    /** As if he submitted while his reminder is on its way to the table. */
    const contextFor = () => {
      const ctx = contextOfProjector({ ...city.app.parts, rules: NO_RULES }, REGION);
      const transact = async (items: Parameters<typeof ctx.table.transact>[0]): Promise<void> => {
        const isHis = JSON.stringify(items).includes(unitAdmin.employeeId);
        if (isHis && !submitted) {
          submitted = true;
          await step(unitAdmin.ask, 'planSubmit', his);
        }
        return ctx.table.transact(items);
      };
      return { ...ctx, table: { ...ctx.table, transact } };
    };
    await remind({ contextFor, sources: [], isOver: () => false, tell: (fault) => expect.fail(String(fault)) });
    expect(submitted).toBe(true);
    const left = OTHERS.filter((name) => name !== 'unitAdmin');
    expect(await told('PLAN_DUE', '2026-01-28')).toEqual(left);
  });
});

describe('after a standstill, an extension, a change of superior', () => {
  it('of the days that were missed only the last is told', async () => {
    await extend('colleague', '2026-02-27');
    // The 30th was missed, and so was Monday.
    await remindersOn('2026-02-03');
    expect(await told('PLAN_OVERDUE', '2026-02-02')).toEqual(OTHERS.filter((name) => !['colleague', 'unitAdmin'].includes(name)));
    expect(await told('PLAN_DUE', '2026-01-30')).toEqual([]);
    expect(await told('PLAN_OVERDUE', '2026-01-30')).toEqual([]);
  });

  it('an extended deadline has its own days', async () => {
    // Imlek and its leave on the 16th and 17th.
    for (const day of ['2026-02-13', '2026-02-18', '2026-02-24', '2026-02-26']) await remindersOn(day);
    const days = (await reminders()).filter(({ line }) => line.startsWith('PLAN_DUE colleague')).map(({ notice }) => notice.remindsOn);
    expect(days.toSorted()).toEqual(['2026-01-22', '2026-01-28', '2026-02-18', '2026-02-24', '2026-02-26']);
  });

  it('who can help is told how many, once, and where nobody stands above, the staffing agency', async () => {
    const late = (await reminders()).filter(({ line }) => line.startsWith('TEAM_PLANS_LATE')).map(({ line }) => line);
    // The secretary reports to the mayor; nobody in the team of somebody is named.
    expect(late.toSorted()).toEqual([
      'TEAM_PLANS_LATE hrHead 2026-02-06 1',
      'TEAM_PLANS_LATE mayor 2026-02-06 1',
      'TEAM_PLANS_LATE secretary 2026-02-06 3',
      'TEAM_PLANS_LATE superior2 2026-02-06 1',
      'TEAM_PLANS_LATE unitHead 2026-02-06 1',
    ]);
    const facts = (await reminders()).filter(({ line }) => line.startsWith('TEAM_PLANS_LATE')).map(({ notice }) => notice.aboutId);
    expect(new Set(facts)).toEqual(new Set([null]));
  });

  it('plans wait for whoever is superior now', async () => {
    const { staff, superior2, hr } = city.people;
    const change = { employeeId: staff.employeeId, assignmentId: staff.assignmentId, expectedVersion: await versionOf(staff.employeeId) };
    city.setNow(NINE('2026-02-27'));
    await done(hr.ask, 'supervisorChange', { ...change, supervisorId: superior2.employeeId, validFrom: '2026-02-27' }, 'employee { id }');
    await remindersOn('2026-03-02');
    expect(await told('PLANS_WAIT', '2026-03-02')).toEqual(['superior2']);
  });
});

describe('what is awaited with a clock of its own', () => {
  it('is reminded of on its days, by its own sentence, to whom it waits for, and to those above when it is late', async () => {
    const { unitHead } = city.people;
    city.setNow(NINE('2026-03-04'));
    const returned = await step(city.people.superior2.ask, 'planReturn', plan, { reason: 'Tambahkan indikator' });
    plan = { ...plan, ...(await step(city.people.staff.ask, 'planSubmit', { ...plan, ...returned })) };
    await stream.drain();
    // Ten days: the 14th, a Saturday.
    for (const day of ['2026-03-05', '2026-03-11', '2026-03-12', '2026-03-13', '2026-03-16']) await remindersOn(day, SOURCES);
    const mine = (await reminders())
      .filter(({ notice }) => notice.event === 'PLAN_WAITS' && notice.subjectId === plan.id)
      .map(({ line }) => line);
    expect(mine.toSorted()).toEqual(['2026-03-05', '2026-03-11', '2026-03-13', '2026-03-16'].map((day) => `PLAN_WAITS superior2 ${day}`));
    const { data } = await city.people.superior2.ask('{ notices(first: 9) { edges { node { text state subjectId } } } }');
    const own = data.notices.edges.find(({ node }: { node: { subjectId: string } }) => node.subjectId === plan.id);
    expect(own.node).toEqual({
      subjectId: plan.id,
      text: 'Pengingat (batas waktunya, 14 Maret 2026 pukul 24.00 WIB, sudah lewat): SKP Siti Rahayu 2026 menunggu Anda tinjau. Setujui atau kembalikan dengan alasan.',
      state: 'AWAITED',
    });
    await remindersOn('2026-03-30', SOURCES);
    const above = (await reminders()).filter(({ notice }) => notice.event === 'AWAITED_LATE' && notice.subjectId === plan.id);
    expect(above.map(({ notice }) => notice.mailbox)).toEqual([unitHead.employeeId]);
  });

  it('is reminded of no more once it is done, though the list may lag behind', async () => {
    const before = (await reminders()).length;
    city.setNow(NINE('2026-03-31'));
    plan = { ...plan, ...(await step(city.people.superior2.ask, 'planReturn', plan, { reason: 'Masih kurang' })) };
    // The projection has not followed: what is awaited is read from the plan.
    await remindersOn('2026-04-06', SOURCES);
    const after = (await reminders()).filter(({ notice }) => notice.at >= '2026-04-06' && notice.event === 'PLAN_WAITS');
    expect(after.filter(({ notice }) => notice.subjectId === plan.id)).toEqual([]);
    expect(after, 'the one that still waits').toHaveLength(1);
    expect((await reminders()).length).toBeGreaterThanOrEqual(before);
  });
});

describe('the rest of the year', () => {
  it('tells whoever left nothing more, and nobody about a matter of two months ago', async () => {
    const { auditor, hr } = city.people;
    city.setNow(NINE('2026-03-24'));
    const of = { employeeId: auditor.employeeId, assignmentId: auditor.assignmentId, expectedVersion: await versionOf(auditor.employeeId) };
    await done(hr.ask, 'assignmentEnd', { ...of, validTo: '2026-03-24' }, 'employee { id }');
    for (let day = '2026-04-07'; day < '2027-02-01'; day = addDays(day, 9)) await remindersOn(day);
    const late = (await reminders()).filter(({ notice }) => notice.at > '2026-04-06');
    expect(late.filter(({ notice }) => notice.mailbox === auditor.employeeId)).toEqual([]);
    const owners = late.filter(({ line }) => line.startsWith('PLAN_OVERDUE')).map(({ line }) => line.split(' ')[1]);
    expect([...new Set(owners)], 'only the extended one, and who was given it back').toEqual(expect.arrayContaining(['colleague']));
    expect(owners).not.toContain('secretary');
  });

  it('no reminder of the year came at night, on a day of rest, twice, or to another region', async () => {
    const all = await reminders();
    expect(all.length).toBeGreaterThan(40);
    expect(
      new Set(
        all.map(({ notice: { mailbox, event, subjectId, occasion, remindsOn } }) =>
          JSON.stringify([mailbox, event, subjectId, occasion, remindsOn]),
        ),
      ).size,
    ).toBe(all.length);
    for (const { notice } of all) {
      const local = new Date(Date.parse(notice.at) + 7 * 3_600_000);
      expect(local.getUTCHours() >= 7 && local.getUTCHours() < 20 && local.getUTCDay() !== 0).toBe(true);
      expect((notice.remindsOn ?? '') <= legalDay(notice.at)).toBe(true);
    }
    expect(all.some(({ line }) => /stranger|otherHr|mayor (?!2026-02-06)/.test(line))).toBe(false);
    expect(stream.faults).toEqual([]);
  });

  it('a run that is cut off goes on where it was, until all is done', async () => {
    city.setNow('2027-03-01T02:00:00.000Z');
    let pages = 0;
    // Each region is one question, and there are two of them; then there is room for a page.
    const asked = 3;
    const states: string[] = [];
    for (let n = 0; n < 40 && states.at(-1) !== 'DONE'; n += 1) {
      pages = 0;
      const isOver = (): boolean => {
        pages += 1;
        return pages > asked;
      };
      states.push((await remindAll({ ...city.app.parts, rules: NO_RULES }, isOver, []))[REGION]?.state ?? '');
    }
    expect(states.at(-1)).toBe('DONE');
    expect(states.filter((state) => state === 'CUT').length).toBeGreaterThan(1);
  });
});
