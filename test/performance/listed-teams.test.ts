// Whose team it is sees the status of each plan out of the list itself: whatever has become of plan and post, it is that of the plan; and nobody else does.
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { REGION } from '../support/city.ts';
import { beforeWriteOf } from '../support/interleaved.ts';
import { mutation } from '../support/mutations.ts';
import { done, hire, openUnitAs, type Person } from '../support/people.ts';
import { type Season, startSeason } from '../support/scenarios/stages.ts';
import { counted, type Proposed, propose, step } from '../support/season.ts';

const JANUARY = '2026-01-12T02:00:00.000Z';
let city: Season;
let unitId: string;
let head: Person;
/** Lent the authority of the head. */
let delegate: Person;
beforeAll(async () => {
  city = await startSeason();
  city.setNow(JANUARY);
  unitId = await openUnitAs(city.setup, 'team', 'SECTION', city.units.aptika ?? null);
  head = await member('Kepala', true);
  delegate = await member('Pengganti');
  const lend = { toEmployeeId: delegate.employeeId, validFrom: '2026-01-12', validTo: '2026-04-11', reason: 'Dinas luar' };
  await done(head.ask, 'delegationGrant', { ...(await career(head)), ...lend }, 'employee { id }');
});
afterAll(() => city.stop());
beforeEach(() => city.setNow(JANUARY));

let serial = 0;
async function member(name: string, isHead = false): Promise<Person> {
  serial += 1;
  const post = { unit: '', title: `Jabatan ${serial}`, name, supervisor: null, isHead };
  return hire(city, city.setup, unitId, `team-${serial}`, post, null, REGION);
}

const career = async ({ employeeId }: Person) => {
  const { data } = await city.setup('query($id: ID!) { employee(id: $id) { version } }', { id: employeeId });
  return { employeeId, expectedVersion: data.employee.version };
};

const FIELDS = 'id year assignmentId status';
const ROWS = `(first: 50) { edges { node { id bare: plan { ${FIELDS} } whole: plan { ${FIELDS} counts { targets } } } } }`;

interface Node {
  id: string;
  bare: { status: string } | null;
  whole: { status: string } | null;
}

/** The plan's status in a list, null where none is seen, undefined where the post is not there. */
function statusIn(list: { edges: { node: Node }[] } | null, post: string): string | null | undefined {
  const nodes = list?.edges.map(({ node }) => node) ?? [];
  for (const { bare, whole } of nodes) expect(whole).toEqual(bare && { ...bare, counts: expect.anything() });
  const found = nodes.find(({ id }) => id === post);
  return found && (found.bare?.status ?? null);
}

/** What somebody sees of a post among the reports of a superior. */
async function seenBy(who: Person, post: string, superior = head): Promise<string | null | undefined> {
  const { data, errors } = await who.ask(`query($id: ID!) { employee(id: $id) { reports${ROWS} } }`, { id: superior.employeeId });
  expect(errors).toBeUndefined();
  return statusIn(data.employee.reports, post);
}

/** The same among the staff, whom everybody sees. */
async function amongStaff(who: Person, post: string): Promise<string | null | undefined> {
  const { data, errors } = await who.ask(`query($id: ID!) { unit(id: $id) { staff${ROWS} } }`, { id: unitId });
  expect(errors).toBeUndefined();
  return statusIn(data.unit.staff, post);
}

/** Calls and units of the team alone, as its superior asks it again. */
async function costOf(superior: Person, field = 'plan { status }') {
  const query = `{ me { employee { reports(first: 50) { edges { node { id ${field} } } } } } }`;
  await superior.ask(query);
  const { line } = await superior.ask(query);
  return { reads: line?.reads, units: line?.capacityUnits ?? 0 };
}

const planOf = async ({ ask, assignmentId }: Person, year = 2026) =>
  (await done(ask, 'planOpen', { assignmentId, year }, 'plan { id version }')).plan;

it('at each step of a plan and of a change of it: superior, delegate and line above; nobody beside them', async () => {
  const [who, beside] = [await member('Siti Langkah'), await member('Tetangga')];
  const { superior, superior2, unitHead, colleague } = city.people;
  const above = [superior, superior2, unitHead];
  const status = async () => {
    const seen = await Promise.all([head, ...above].map((one) => seenBy(one, who.assignmentId)));
    const listed = await Promise.all([head, delegate, who, ...above].map((one) => amongStaff(one, who.assignmentId)));
    expect(new Set([...seen, ...listed]).size).toBe(1);
    for (const one of [beside, colleague]) {
      expect(await seenBy(one, who.assignmentId)).toBeUndefined();
      expect(await amongStaff(one, who.assignmentId)).toBeNull();
    }
    return seen[0];
  };
  expect(await status()).toBeNull();
  const made = await planOf(who);
  expect(await status()).toBe('DRAFT');
  let plan: Proposed = await propose(who.ask, made, false);
  const go = async (...[by, name, more]: [Person, Parameters<typeof step>[1], object?]) => {
    plan = { ...plan, ...(await step(by.ask, name, plan, (more ?? {}) as never)) };
    return status();
  };
  await go(head, 'targetLink', { targetId: plan.targetId, parent: { state: 'NONE' } });
  expect(await go(who, 'planSubmit')).toBe('SUBMITTED');
  expect(await go(who, 'planWithdraw')).toBe('DRAFT');
  expect(await go(who, 'planSubmit')).toBe('SUBMITTED');
  expect(await go(head, 'planReturn', { reason: 'Lengkapi.' })).toBe('RETURNED');
  expect(await go(who, 'planSubmit')).toBe('SUBMITTED');
  expect(await go(delegate, 'planApprove')).toBe('APPROVED');
  city.setNow('2026-04-01T02:00:00.000Z');
  expect(await go(who, 'planChange', { reason: 'Anggaran berubah' })).toBe('DRAFT');
  expect(await go(who, 'planChangeCancel')).toBe('APPROVED');
  await go(who, 'planChange', { reason: 'Anggaran berubah' });
  const target = { kind: 'MAIN', title: 'Layanan', indicators: [{ ...counted(false), id: plan.indicatorId }] };
  await go(who, 'targetCounter', { targetId: plan.targetId, target });
  expect(await go(who, 'planSubmit')).toBe('SUBMITTED');
  expect(await go(head, 'planReturn', { reason: 'Belum.' })).toBe('RETURNED');
});

it('over the turn of the year none is told before there is one', async () => {
  const who = await member('Wati Tahun');
  await planOf(who);
  city.setNow('2026-12-31T16:59:00.000Z');
  expect(await seenBy(head, who.assignmentId)).toBe('DRAFT');
  city.setNow('2026-12-31T17:00:00.000Z');
  expect(await seenBy(head, who.assignmentId)).toBeNull();
});

it('a superior of before sees it no more, and the one who is named does, from the same list', async () => {
  const [who, named] = [await member('Budi Pindah'), await member('Ketua Tim')];
  const plan = await planOf(who);
  const change = { assignmentId: who.assignmentId, supervisorId: named.employeeId, validFrom: '2026-01-12' };
  await done(city.setup, 'supervisorChange', { ...(await career(who)), ...change }, 'employee { id }');
  expect(await seenBy(head, who.assignmentId)).toBeUndefined();
  expect(await seenBy(named, who.assignmentId, named)).toBe('DRAFT');
  // What the entry says goes with it: no plan is read.
  expect(await costOf(named)).toEqual({ reads: 2, units: (await costOf(named, '')).units });
  // Whoever leads the one who is named sees it as the line above.
  expect(await seenBy(head, who.assignmentId, named)).toBe('DRAFT');
  expect(await seenBy(delegate, who.assignmentId, named)).toBeNull();
  const { targetId: _, ...proposed } = await propose(who.ask, plan, false);
  expect(proposed.version).toBeGreaterThan(plan.version);
  expect(await seenBy(named, who.assignmentId, named)).toBe('DRAFT');
});

it('a superior told ahead finds it on the day, by the plan itself', async () => {
  const [who, later] = [await member('Ani Nanti'), await member('Ketua Nanti')];
  const plan = await propose(who.ask, await planOf(who), false);
  const change = { assignmentId: who.assignmentId, supervisorId: later.employeeId, validFrom: '2026-02-02' };
  await done(city.setup, 'supervisorChange', { ...(await career(who)), ...change }, 'employee { id }');
  expect(await seenBy(head, who.assignmentId)).toBe('DRAFT');
  city.setNow('2026-02-02T02:00:00.000Z');
  expect(await seenBy(head, who.assignmentId)).toBeUndefined();
  expect(await seenBy(later, who.assignmentId, later)).toBe('DRAFT');
  city.setNow(JANUARY);
  await step(head.ask, 'targetLink', plan, { targetId: plan.targetId, parent: { state: 'NONE' } });
  await step(who.ask, 'planSubmit', { ...plan, version: plan.version + 1 });
  city.setNow('2026-02-02T02:00:00.000Z');
  expect(await seenBy(later, who.assignmentId, later)).toBe('SUBMITTED');
});

it('of two posts each has its own, and that of a post beside is asked', async () => {
  const [who, other] = [await member('Dua Jabatan'), await member('Andi Luar')];
  await planOf(who);
  const beside = { holding: 'ADDITIONAL', validTo: '2026-06-30', assignment: { positionId: other.positionId, validFrom: '2026-01-12' } };
  const query = 'employee { assignments { id holding } }';
  const { employee } = await done(city.people.hr.ask, 'assignmentStart', { ...(await career(who)), ...beside }, query);
  const second = employee.assignments.find(({ holding }: { holding: string }) => holding === 'ADDITIONAL')?.id ?? '';
  expect([await seenBy(head, who.assignmentId), await seenBy(head, second)]).toEqual(['DRAFT', null]);
  await planOf({ ...who, assignmentId: second });
  expect(await seenBy(head, second)).toBe('DRAFT');
});

it('a plan that is void by an entry taken back is told so no more, once the post is gone', async () => {
  const who = await member('Taken Back');
  const query = 'employee { entries { id allowedActions } version }';
  const position = await member('Kursi Lain');
  const end = { assignmentId: position.assignmentId, validTo: '2026-01-11' };
  await done(city.people.hr.ask, 'assignmentEnd', { ...(await career(position)), ...end }, 'employee { id }');
  await planOf(who);
  const move = { assignment: { positionId: position.positionId, validFrom: '2026-01-12' } };
  const { employee } = await done(city.people.hr.ask, 'employeeTransfer', { ...(await career(who)), ...move }, query);
  const moved = async (): Promise<string[]> => {
    const { data } = await city.people.hr.ask('query($id: ID!) { employee(id: $id) { assignments { id } } }', { id: who.employeeId });
    return data.employee.assignments.map(({ id }: { id: string }) => id);
  };
  const [now] = await moved();
  expect(now).not.toBe(who.assignmentId);
  expect([await seenBy(head, who.assignmentId), await seenBy(head, now ?? '')]).toEqual([undefined, 'DRAFT']);
  const entryId =
    employee.entries.find(({ allowedActions }: { allowedActions: string[] }) => allowedActions.includes('entryUndo'))?.id ?? '';
  const undo = { subjectId: who.employeeId, expectedVersion: employee.version, entryId, reason: 'Keliru' };
  await done(city.people.hr.ask, 'entryUndo', undo, 'entry { id }');
  expect([await seenBy(head, who.assignmentId), await seenBy(head, now ?? '')]).toEqual(['DRAFT', undefined]);
});

it('whoever has just approved sees it in the answer', async () => {
  const who = await member('Segera Tampak');
  const plan = await propose(who.ask, await planOf(who), false);
  await step(head.ask, 'targetLink', plan, { targetId: plan.targetId, parent: { state: 'NONE' } });
  const { version } = await step(who.ask, 'planSubmit', { ...plan, version: plan.version + 1 });
  const shown = `plan { employee { assignments { supervisor { reports(first: 50) { edges { node { id plan { status } } } } } } } }`;
  const input = { planId: plan.id, expectedVersion: version, idempotencyKey: crypto.randomUUID() };
  // The list is still as it was before.
  const remove = city.app.client.use(async (attempt, next) => {
    const answer = await next(attempt);
    for (const { card } of (answer as { Items?: { card?: { S?: string } }[] }).Items ?? [])
      if (card?.S) card.S = card.S.replace('"plans":"20265"', '"plans":"20263"');
    return answer;
  });
  const { data } = await head.ask(mutation('planApprove', `${shown} userErrors { code }`), { input });
  expect(await amongStaff(delegate, who.assignmentId).catch(() => 'UNLIKE')).toBe('UNLIKE');
  remove();
  const { edges } = data.planApprove.plan.employee.assignments[0].supervisor.reports;
  const mine = edges.find(({ node }: { node: { id: string } }) => node.id === who.assignmentId);
  expect(mine.node.plan).toEqual({ status: 'APPROVED' });
});

it('a step of a plan and another superior at once are both told, in either order', async () => {
  for (const first of ['step', 'superior'] as const) {
    const [who, named] = [await member(`Serentak ${first}`), await member(`Ketua ${first}`)];
    const plan = await propose(who.ask, await planOf(who), false);
    await step(head.ask, 'targetLink', plan, { targetId: plan.targetId, parent: { state: 'NONE' } });
    const change = { assignmentId: who.assignmentId, supervisorId: named.employeeId, validFrom: '2026-01-12' };
    const input = { ...(await career(who)), ...change };
    const move = async () => void (await done(city.setup, 'supervisorChange', input, 'employee { id }'));
    const submit = async () => void (await step(who.ask, 'planSubmit', { ...plan, version: plan.version + 1 }));
    // The later one has read before the other writes.
    beforeWriteOf(city, first === 'step' ? who.employeeId : plan.id, first === 'step' ? submit : move);
    await (first === 'step' ? move : submit)();
    expect(await seenBy(named, who.assignmentId, named)).toBe('SUBMITTED');
    expect(await seenBy(head, who.assignmentId)).toBeUndefined();
  }
});

it('is told by the list: a page of it costs nothing more with a status, and less than with what only plans say', async () => {
  const bare = await costOf(head, '');
  const [told, whole] = [await costOf(head), await costOf(head, 'plan { status submittedAt }')];
  expect(told.reads).toBe(bare.reads);
  // The plan of the post beside is asked.
  expect(told.units - bare.units).toBeLessThan(2);
  expect(whole.units - told.units).toBeGreaterThan(3);
});
