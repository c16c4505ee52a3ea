// What rests on an entry, and what comes back with it: plans of the posts that it gave and took, as the people concerned see them.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Person } from '../support/people.ts';
import { done } from '../support/people.ts';
import { approved, elsewhere, newcomer, type Season, startSeason, submitted } from '../support/scenarios/stages.ts';
import { propose } from '../support/season.ts';

let city: Season;
beforeAll(async () => {
  city = await startSeason();
});
afterAll(() => city.stop());

const DAY = '2026-01-20T02:00:00.000Z';
interface Moved {
  person: Person;
  plan: { id: string };
  entryId: string;
  entered: string;
}

/** Somebody with an approved plan, who is moved by mistake and has an empty one in the new post. */
async function moved(): Promise<Moved> {
  const { person, plan } = await approved(city);
  city.setNow(DAY);
  const move = { employeeId: person.employeeId, expectedVersion: 1, assignment: { ...(await elsewhere(city)), validFrom: '2026-01-15' } };
  const { employee } = await done(city.people.hr.ask, 'employeeTransfer', move, 'employee { entries { id } assignments { id } }');
  return { person, plan, entryId: employee.entries[0].id, entered: employee.assignments[0].id };
}

const undo = ({ person, entryId }: Moved) => ({ subjectId: person.employeeId, expectedVersion: 2, entryId, reason: 'Salah orang' });
const MUTATION =
  'mutation($input: EntryUndoInput!) { entryUndo(input: $input) { effects { kind planId } userErrors { code ... on StillRests { rests { kind id: objectId } } } } }';
const undone = async (of: Moved) =>
  (await city.people.hr.ask(MUTATION, { input: { idempotencyKey: crypto.randomUUID(), ...undo(of) } })).data.entryUndo;
const planOf = async (id: string) =>
  (await city.people.hr.ask('query($id: ID!) { plan(id: $id) { status endsOn segmentTo voided { cause } } }', { id })).data.plan;
const newPlan = async ({ person }: Moved) =>
  (await person.ask('{ me { plan(year: 2026) { id version } } }')).data.me.plan as { id: string; version: number };

describe('a transfer taken back', () => {
  it('gives the approved plan back as it stood, and voids the empty one that had opened for the wrong post', async () => {
    const wrong = await moved();
    expect(await planOf(wrong.plan.id)).toMatchObject({ status: 'CLOSED', endsOn: '2026-01-14' });
    const { id } = await newPlan(wrong);
    const { effects, userErrors } = await undone(wrong);
    expect(userErrors).toEqual([]);
    expect(effects).toEqual(
      expect.arrayContaining([
        { kind: 'PLAN_GOES_ON', planId: wrong.plan.id },
        { kind: 'PLAN_VOID', planId: id },
      ]),
    );
    expect(await planOf(wrong.plan.id)).toEqual({ status: 'APPROVED', endsOn: null, segmentTo: '2026-12-31', voided: null });
    expect(await planOf(id)).toMatchObject({ status: 'VOID', voided: { cause: 'ENTRY_TAKEN_BACK' } });
  });

  it('is refused while the plan of the new post has words of its own, and says which plan', async () => {
    const wrong = await moved();
    const plan = await newPlan(wrong);
    await propose(wrong.person.ask, plan, false, { parent: { state: 'PENDING' } });
    expect(await undone(wrong)).toEqual({ effects: [], userErrors: [{ code: 'STILL_RESTS', rests: [{ kind: 'PLAN', id: plan.id }] }] });
  });
});

describe('a superior taken back', () => {
  it('is refused once the new one has approved the plan', async () => {
    city.setNow('2026-01-12T02:00:00.000Z');
    const { person, plan } = await submitted(city);
    const { hr, superior2 } = city.people;
    const change = {
      employeeId: person.employeeId,
      expectedVersion: 1,
      assignmentId: person.assignmentId,
      supervisorId: superior2.employeeId,
      validFrom: '2026-01-05',
    };
    const { employee } = await done(hr.ask, 'supervisorChange', change, 'employee { entries { id allowedActions } }');
    expect(employee.entries[0].allowedActions).toEqual(['entryUndo']);
    city.setNow('2026-01-13T02:00:00.000Z');
    await done(superior2.ask, 'planApprove', { planId: plan.id, expectedVersion: plan.version }, 'plan { id }');
    expect((await undone({ person, plan, entryId: employee.entries[0].id, entered: '' })).userErrors).toEqual([
      { code: 'STILL_RESTS', rests: [{ kind: 'PLAN', id: plan.id }] },
    ]);
  });
});

describe('a transfer entered with the wrong day', () => {
  it('is put right by entering it again, while it has not begun: one entry in the career, on the right day', async () => {
    city.setNow('2026-11-27T02:00:00.000Z');
    const person = await newcomer(city);
    const assignment = await elsewhere(city);
    const go = (validFrom: string, expectedVersion: number) =>
      done(
        city.people.hr.ask,
        'employeeTransfer',
        { employeeId: person.employeeId, expectedVersion, assignment: { ...assignment, validFrom } },
        'employee { history { validFrom validTo } }',
      );
    await go('2026-12-01', 1);
    const { employee } = await go('2026-11-01', 2);
    expect(employee.history).toEqual([
      { validFrom: '2026-11-01', validTo: null },
      { validFrom: '2024-01-01', validTo: '2026-10-31' },
    ]);
  });
});

describe('a head who moves on', () => {
  it('is asked for notes about each report, before the last day and for a while after it, and may leave them', async () => {
    const { person, plan } = await approved(city);
    city.setNow('2026-03-02T02:00:00.000Z');
    const { superior, hr } = city.people;
    const asked = async (): Promise<string[]> =>
      (await superior.ask('{ me { notesToLeave { id } } }')).data.me.notesToLeave.map(({ id }: { id: string }) => id);
    expect(await asked()).toEqual([]);
    const { data } = await hr.ask('query($id: ID!) { employee(id: $id) { version } }', { id: superior.employeeId });
    const assignment = { ...(await elsewhere(city)), validFrom: '2026-03-16' };
    const move = { employeeId: superior.employeeId, expectedVersion: data.employee.version, assignment };
    await done(hr.ask, 'employeeTransfer', move, 'employee { id }');
    expect(await asked()).toContain(plan.id);
    city.setNow('2026-03-20T02:00:00.000Z');
    const note = {
      planId: plan.id,
      expectedVersion: (await person.ask('query($id: ID!) { plan(id: $id) { version } }', { id: plan.id })).data.plan.version,
      notes: 'Bekerja teliti.',
    };
    await done(superior.ask, 'planLeavingNotes', note, 'plan { id }');
    expect(await asked()).not.toContain(plan.id);
    expect(
      (await person.ask('query($id: ID!) { plan(id: $id) { leavingNotes { notes } } }', { id: plan.id })).data.plan.leavingNotes,
    ).toEqual([{ notes: 'Bekerja teliti.' }]);
    city.setNow('2026-03-30T02:00:00.000Z');
    expect(await asked()).toEqual([]);
  });
});
