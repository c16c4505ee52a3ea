// The inbox as people use it: what waits for them, what became of what they sent, what they have read; each thing told once.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Ask } from '../support/city.ts';
import { type Agency, done, malformed, refused, startAgency } from '../support/people.ts';
import { propose as proposeLaw } from '../support/policy.ts';
import { openCycle, openPlan, PLANNING_DAY, type Proposed, propose, step } from '../support/season.ts';
import { type Followed, follow } from '../support/stream.ts';

let city: Agency;
let stream: Followed;
let plan: Proposed;

const INBOX = `query($office: Office) { notices(first: 20, office: $office) {
  unreadCount asOf isStale edges { node { id event text at dueAt state isRead isLegal subjectId about { id name } } } } }`;

async function inboxOf(ask: Ask, office?: string) {
  const { data, errors } = await ask(INBOX, office ? { office } : {});
  if (errors) throw new Error(JSON.stringify(errors));
  const { edges, ...page } = data.notices;
  const notices = edges.map(({ node }: { node: { event: string } }) => node);
  return { ...page, notices: notices.filter(({ event }: { event: string }) => event !== 'TARGETS_WAIT') };
}
const eventsOf = async (ask: Ask): Promise<string[]> =>
  (await inboxOf(ask)).notices.map(({ event, state }: { event: string; state: string }) => `${event} ${state}`);

beforeAll(async () => {
  city = await startAgency();
  stream = await follow(city);
  await openCycle(city);
  plan = await propose(city.people.staff.ask, await openPlan(city, 'staff'), false, { parent: { state: 'PENDING' } });
  // The dialogue before the submission is told and read.
  await stream.drain();
  await done(city.people.superior.ask, 'noticesReadUpTo', { upTo: PLANNING_DAY }, 'notices { id }');
  city.setNow('2026-01-12T02:01:00.000Z');
});
afterAll(() => city.stop());

describe('a plan that is submitted', () => {
  it('waits in the inbox of the superior, and of nobody else', async () => {
    const { superior, superior2, staff, colleague, hr } = city.people;
    expect(await eventsOf(superior.ask)).toEqual([]);
    plan = { ...plan, ...(await step(staff.ask, 'planSubmit', plan)) };
    await stream.drain();
    const { notices, unreadCount } = await inboxOf(superior.ask);
    expect(unreadCount).toBe(1);
    expect(notices).toEqual([
      expect.objectContaining({
        event: 'PLAN_WAITS',
        text: 'SKP Siti Rahayu 2026 menunggu Anda tinjau. Setujui atau kembalikan dengan alasan.',
        state: 'AWAITED',
        isRead: false,
        subjectId: plan.id,
        about: expect.objectContaining({ id: staff.employeeId }),
      }),
    ]);
    for (const { ask } of [superior2, staff, colleague, hr]) expect(await eventsOf(ask)).toEqual([]);
    expect(stream.faults).toEqual([]);
  });

  it('is read by who has read it', async () => {
    const { superior, colleague } = city.people;
    const [notice] = (await inboxOf(superior.ask)).notices;
    expect(await refused(colleague.ask, 'noticesRead', { ids: [notice.id] })).toEqual(['NOT_FOUND']);
    expect(await refused(superior.ask, 'noticesRead', { ids: [] })).toEqual(['OUT_OF_RANGE']);
    await done(superior.ask, 'noticesRead', { ids: [notice.id, notice.id] }, 'notices { id isRead }');
    const after = await inboxOf(superior.ask);
    expect([after.unreadCount, after.notices[0].isRead, after.notices[0].state]).toEqual([0, true, 'AWAITED']);
  });

  it('waits no more once it is returned, and its owner is told; submitted again, it waits anew', async () => {
    const { superior, staff } = city.people;
    plan = { ...plan, ...(await step(superior.ask, 'planReturn', plan, { reason: 'Tambahkan indikator' })) };
    await stream.drain();
    expect(await eventsOf(superior.ask)).toEqual(['PLAN_WAITS DONE']);
    expect(await eventsOf(staff.ask)).toEqual(['PLAN_RETURNED AWAITED']);
    city.setNow('2026-01-13T02:00:00.000Z');
    plan = { ...plan, ...(await step(staff.ask, 'planSubmit', plan)) };
    await stream.drain();
    expect(await eventsOf(superior.ask)).toEqual(['PLAN_WAITS AWAITED', 'PLAN_WAITS DONE']);
    expect(await eventsOf(staff.ask)).toEqual(['PLAN_RETURNED DONE']);
    expect((await inboxOf(superior.ask)).unreadCount).toBe(1);
  });

  it('is opened by its notice: the subject and the notice are nodes of who was told', async () => {
    const { superior, colleague } = city.people;
    const [notice] = (await inboxOf(superior.ask)).notices;
    const NODES = 'query($ids: [ID!]!) { nodes(ids: $ids) { __typename id } }';
    const ids = [notice.id, notice.subjectId];
    expect((await superior.ask(NODES, { ids })).data.nodes.map(({ id }: { id: string }) => id)).toEqual(ids);
    expect((await colleague.ask(NODES, { ids })).data.nodes).toEqual([null, null]);
  });
});

describe('a mailbox', () => {
  it('is read up to what was shown, also from another login of the person', async () => {
    const { superior } = city.people;
    const [latest] = (await inboxOf(superior.ask)).notices;
    await done(superior.ask, 'noticesReadUpTo', { upTo: latest.at }, 'notices { id }');
    const again = await city.login({ sub: 'superior-phone', roles: ['EMPLOYEE'], employeeId: superior.employeeId });
    expect((await inboxOf(again)).unreadCount).toBe(0);
  });

  it('of an office is empty for who does not hold it, and cannot be read up by them', async () => {
    const { staff } = city.people;
    expect((await inboxOf(staff.ask, 'HR_OFFICER')).notices).toEqual([]);
    expect(await refused(staff.ask, 'noticesReadUpTo', { office: 'HR_OFFICER', upTo: '2026-01-13T02:00:00.000Z' })).toEqual(['NOT_FOUND']);
  });
});

describe('what is not an input', () => {
  it('is refused, each with its code', async () => {
    const { superior, colleague } = city.people;
    const [notice] = (await inboxOf(superior.ask)).notices;
    const ids = Array.from({ length: 101 }, (_, i) => `ntc_${String(i).padStart(24, '0')}`);
    expect(await refused(superior.ask, 'noticesRead', { ids })).toEqual(['OUT_OF_RANGE']);
    expect(await refused(superior.ask, 'noticesRead', { ids: ids.slice(1) })).toEqual(['NOT_FOUND']);
    expect(await refused(superior.ask, 'noticesRead', { ids: [notice.subjectId, 'Budi', ''] })).toEqual(['NOT_FOUND']);
    expect(await malformed(superior.ask, 'noticesReadUpTo', { upTo: '2026-02-30T00:00:00Z' })).toHaveLength(1);
    expect(await malformed(superior.ask, 'noticesReadUpTo', { upTo: '2026-01-13' })).toHaveLength(1);
    expect(await malformed(superior.ask, 'noticesReadUpTo', { office: 'MAYOR', upTo: notice.at })).toHaveLength(1);
    // Who names another's beside the own reads the own alone.
    await done(superior.ask, 'noticesRead', { ids: [notice.id, ...ids.slice(0, 3)] }, 'notices { id }');
    expect((await inboxOf(colleague.ask)).notices).toEqual([]);
  });

  it('is an instant to come: it counts as now, and what comes later stays unread', async () => {
    const { hr, setup } = { hr: city.people.hr, setup: city.setup };
    const entry = () => proposeLaw(setup, '2026-12-01', { feedback: { requestDays: 9 } });
    await entry();
    await stream.drain();
    await done(hr.ask, 'noticesReadUpTo', { office: 'HR_OFFICER', upTo: '2099-01-01T00:00:00Z' }, 'notices { id }');
    expect((await inboxOf(hr.ask, 'HR_OFFICER')).unreadCount).toBe(0);
    city.setNow('2026-01-14T02:00:00.000Z');
    await entry();
    await stream.drain();
    expect((await inboxOf(hr.ask, 'HR_OFFICER')).unreadCount).toBe(1);
    // An earlier instant takes nothing back.
    await done(hr.ask, 'noticesReadUpTo', { office: 'HR_OFFICER', upTo: '2026-01-01T00:00:00Z' }, 'notices { id }');
    expect((await inboxOf(hr.ask, 'HR_OFFICER')).unreadCount).toBe(1);
  });
});

describe('given again, twice or in another order', () => {
  it('nothing is told twice, and what was done stays done', async () => {
    const { superior, staff } = city.people;
    const before = [await inboxOf(superior.ask), await inboxOf(staff.ask)];
    const again = await follow(city, (projector) => async ({ Records }) => {
      await projector({ Records: Records.toReversed() });
      return projector({ Records });
    });
    expect(await again.drain()).toBeGreaterThan(10);
    expect([await inboxOf(superior.ask), await inboxOf(staff.ask)]).toEqual(before);
  });
});
