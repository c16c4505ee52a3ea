// Mistaken entries of the organisation, taken back through the API, each time as somebody.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makeNip } from '../../src/platform/rules/identifiers.ts';
import { REGION } from '../support/city.ts';
import { newKey } from '../support/mutations.ts';
import { type Agency, done, hire, openUnitAs, type Person, startAgency } from '../support/people.ts';

let city: Agency;
beforeAll(async () => {
  city = await startAgency();
  city.setNow('2026-11-27T02:00:00.000Z');
});
afterAll(() => city.stop());

let serial = 0;
async function member(unitId = city.units.aptika, superior: Person = city.people.superior): Promise<Person> {
  serial += 1;
  const post = { unit: '', title: `Analis ${serial}`, name: `Pegawai Uji ${serial}`, supervisor: null };
  return hire(city, city.setup, unitId ?? '', `undo-${serial}`, post, superior.employeeId, REGION);
}

async function position(unitId: string): Promise<string> {
  serial += 1;
  const input = { unitId, title: `Pranata ${serial}`, kind: 'IMPLEMENTING' };
  return (await done(city.setup, 'positionCreate', input, 'position { id }')).position.id;
}

const PERSON =
  'employee(id: $id) { version warnings identifiers { value validFrom validTo } delegations { id validTo } history { id validFrom validTo supervisor { id } } entries { id operation version undone { reason } allowedActions blockedBy { kind id: objectId } } }';
const person = async (id: string) => (await city.people.hr.ask(`query($id: ID!) { ${PERSON} }`, { id })).data.employee;

type Ask = Agency['setup'];
const REST =
  'userErrors { code field ... on StillRests { rests { kind id: objectId } } ... on StillInside { people units laterAssignments assignments { employeeName } openUnits { code } } }';

async function send(ask: Ask, name: string, input: object, selection: string) {
  const type = `${name[0]?.toUpperCase()}${name.slice(1)}Input`;
  const query = `mutation($input: ${type}!) { ${name}(input: $input) { ${selection} ${REST} } }`;
  const { data, errors } = await ask(query, { input: { idempotencyKey: newKey(), ...input } });
  if (errors) throw new Error(JSON.stringify(errors));
  return data[name];
}

const undo = (subjectId: string, expectedVersion: number, entryId: string, ask: Ask = city.people.hr.ask, reason = 'Salah ketik tanggal') =>
  send(
    ask,
    'entryUndo',
    { subjectId, expectedVersion, entryId, reason },
    'entry { undone { reason } allowedActions } employee { version } unit { validTo } position { id }',
  );

/** Undoes the last entry that stands. */
async function undoLast(id: string) {
  const { version, entries } = await person(id);
  const last = entries.find((entry: { undone: unknown }) => entry.undone === null);
  return undo(id, version, last.id);
}

const codes = (payload: { userErrors: { code: string }[] }) => payload.userErrors.map(({ code }) => code);

async function transferred(who: Person, validFrom = '2026-12-01', expectedVersion = 1): Promise<void> {
  const assignment = { positionId: await position(city.units.bkpp), supervisorId: city.people.hrHead.employeeId, validFrom };
  await done(city.people.hr.ask, 'employeeTransfer', { employeeId: who.employeeId, expectedVersion, assignment }, 'employee { id }');
}

describe('an entry taken back', () => {
  it('puts a career back as it was before a transfer of the wrong person, and says why it was taken back', async () => {
    const who = await member();
    const before = await person(who.employeeId);
    await transferred(who);
    const moved = await person(who.employeeId);
    expect(moved.entries).toMatchObject([{ operation: 'employeeTransfer', version: 2, undone: null, allowedActions: ['entryUndo'] }]);
    const answer = await undo(who.employeeId, 2, moved.entries[0].id);
    expect(answer).toMatchObject({ entry: { undone: { reason: 'Salah ketik tanggal' }, allowedActions: [] }, employee: { version: 3 } });
    expect((await person(who.employeeId)).history).toEqual(before.history);
    expect(codes(await undo(who.employeeId, 3, moved.entries[0].id))).toEqual(['TRANSITION_REFUSED']);
  });

  it('leaves the lists as they were: the person is found in the old unit, and not in the new one', async () => {
    const who = await member();
    await transferred(who, '2026-11-27');
    await undoLast(who.employeeId);
    const query =
      '{ diskominfo: unit(id: "D") { staff(first: 100, subtree: true) { edges { node { employee { id } } } } } bkpp: unit(id: "B") { staff(first: 100) { edges { node { employee { id } } } } } }'
        .replace('D', city.units.diskominfo)
        .replace('"B"', `"${city.units.bkpp}"`);
    const { data } = await city.people.hr.ask(query);
    const ids = (unit: string) => data[unit].staff.edges.map(({ node }: { node: { employee: { id: string } } }) => node.employee.id);
    expect(ids('diskominfo')).toContain(who.employeeId);
    expect(ids('bkpp')).not.toContain(who.employeeId);
  });

  it('is refused while a later entry stands, which the answer names; in reverse order all go', async () => {
    const who = await member();
    const before = await person(who.employeeId);
    const { hr, superior2 } = city.people;
    const change = {
      employeeId: who.employeeId,
      expectedVersion: 1,
      assignmentId: who.assignmentId,
      supervisorId: superior2.employeeId,
      validFrom: '2026-11-01',
    };
    await done(hr.ask, 'supervisorChange', change, 'employee { id }');
    const lend = {
      employeeId: who.employeeId,
      expectedVersion: 2,
      toEmployeeId: city.people.staff.employeeId,
      validFrom: '2026-11-28',
      validTo: '2026-12-05',
      reason: 'Cuti',
    };
    await done(hr.ask, 'delegationGrant', lend, 'employee { id }');
    await done(
      hr.ask,
      'assignmentEnd',
      { employeeId: who.employeeId, expectedVersion: 3, assignmentId: who.assignmentId, validTo: '2026-12-31' },
      'employee { id }',
    );
    const { entries, version } = await person(who.employeeId);
    expect(entries.map((entry: { operation: string }) => entry.operation)).toEqual([
      'assignmentEnd',
      'delegationGrant',
      'supervisorChange',
    ]);
    const answer = await undo(who.employeeId, version, entries[2].id);
    expect(answer.userErrors).toEqual([
      {
        code: 'STILL_RESTS',
        field: ['entryId'],
        rests: [
          { kind: 'ENTRY', id: entries[1].id },
          { kind: 'ENTRY', id: entries[0].id },
        ].toReversed(),
      },
    ]);
    expect(entries[2]).toMatchObject({ allowedActions: [], blockedBy: [{ kind: 'ENTRY' }, { kind: 'ENTRY' }] });
    for (const _ of entries) expect((await undoLast(who.employeeId)).userErrors).toEqual([]);
    const after = await person(who.employeeId);
    expect({ ...after, version: 0, entries: [] }).toEqual({ ...before, version: 0, entries: [] });
  });

  it('frees a number that was mistyped, for whom it truly belongs to', async () => {
    const who = await member();
    const before = await person(who.employeeId);
    const other = await member();
    const nip = makeNip({ birthDate: '1985-03-05', appointedIn: '2010-01', sex: 'FEMALE', serial: 77 });
    const add = (employeeId: string) =>
      send(
        city.people.hr.ask,
        'identifierAdd',
        { employeeId, expectedVersion: 1, identifier: nip, validFrom: '2026-11-01' },
        'employee { warnings }',
      );
    expect((await add(who.employeeId)).employee.warnings).toEqual(['BIRTH_DATE_DIFFERS']);
    expect(codes(await add(other.employeeId))).toEqual(['IDENTIFIER_TAKEN']);
    expect(codes(await undoLast(who.employeeId))).toEqual([]);
    expect(await person(who.employeeId)).toMatchObject({ identifiers: before.identifiers, warnings: [] });
    expect(codes(await add(other.employeeId))).toEqual([]);
  });

  it('is over after thirty days: from then on a new entry corrects it', async () => {
    const who = await member();
    await transferred(who);
    const { entries } = await person(who.employeeId);
    city.setNow('2026-12-27T16:59:59.999Z');
    expect((await person(who.employeeId)).entries[0].allowedActions).toEqual(['entryUndo']);
    city.setNow('2026-12-27T17:00:00.000Z');
    expect(codes(await undo(who.employeeId, 2, entries[0].id))).toEqual(['DEADLINE_PASSED']);
    city.setNow('2026-11-27T02:00:00.000Z');
    expect(codes(await undo(who.employeeId, 2, entries[0].id, city.people.hr.ask, ' '))).toEqual(['REQUIRED']);
    expect(codes(await undo(who.employeeId, 1, entries[0].id))).toEqual(['VERSION_CONFLICT']);
    expect(codes(await undo(who.employeeId, 2, 'ent_other'))).toEqual(['NOT_FOUND']);
    expect(codes(await undo(who.employeeId, 2, entries[0].id, city.people.otherHr.ask))).toEqual(['NOT_FOUND']);
  });

  it('makes nobody superior by their own act, and is not done in the own record', async () => {
    const { hr, hrHead } = city.people;
    const who = await member(city.units.bkpp, hr);
    const input = {
      employeeId: who.employeeId,
      expectedVersion: 1,
      assignmentId: who.assignmentId,
      supervisorId: hrHead.employeeId,
      validFrom: '2024-01-01',
    };
    await done(city.setup, 'supervisorChange', input, 'employee { id }');
    expect(codes(await undoLast(who.employeeId))).toEqual(['OWN_CASE']);
    const lend = {
      employeeId: hr.employeeId,
      expectedVersion: 1,
      toEmployeeId: who.employeeId,
      validFrom: '2026-11-28',
      validTo: '2026-12-05',
      reason: 'Cuti',
    };
    await done(city.setup, 'delegationGrant', lend, 'employee { id }');
    expect(codes(await undoLast(hr.employeeId))).toEqual(['OWN_CASE']);
  });

  it('never closes a circle of superiors', async () => {
    const [one, two] = [await member(), await member()];
    const change = (who: Person, to: Person, expectedVersion: number) =>
      done(
        city.people.hr.ask,
        'supervisorChange',
        {
          employeeId: who.employeeId,
          expectedVersion,
          assignmentId: who.assignmentId,
          supervisorId: to.employeeId,
          validFrom: '2026-11-01',
        },
        'employee { id }',
      );
    await change(one, two, 1);
    await change(one, city.people.superior, 2);
    await change(two, one, 1);
    expect(codes(await undoLast(one.employeeId))).toEqual(['CYCLE_IN_LINE']);
  });

  it('brings nobody back into a unit that has closed since', async () => {
    const unit = await openUnitAs(city.setup, 'seksi-tutup', 'SECTION', city.units.diskominfo ?? null);
    const who = await member(unit);
    await transferred(who, '2026-11-20');
    await done(city.setup, 'unitClose', { unitId: unit, expectedVersion: 1, validTo: '2026-11-30' }, 'unit { id }');
    expect(codes(await undoLast(who.employeeId))).toEqual(['UNIT_CLOSED']);
  });
});

describe('a unit that closes', () => {
  it('names who and what is inside, at any depth, and closes once all are gone', async () => {
    const old = await openUnitAs(city.setup, 'lama-a', 'OFFICE', null);
    const below = await openUnitAs(city.setup, 'lama-a1', 'SECTION', old);
    const next = await openUnitAs(city.setup, 'baru-a', 'OFFICE', null);
    const who = await member(below);
    const coming = await member();
    const assignment = { positionId: await position(old), supervisorId: null, validFrom: '2026-12-10' };
    await done(city.setup, 'employeeTransfer', { employeeId: coming.employeeId, expectedVersion: 1, assignment }, 'employee { id }');
    const close = (unitId: string, more: object = {}) =>
      send(city.people.hr.ask, 'unitClose', { unitId, expectedVersion: 1, validTo: '2026-11-30', ...more }, 'unit { validTo }');
    expect((await close(old, { successorId: next })).userErrors).toEqual([
      expect.objectContaining({
        code: 'UNIT_NOT_EMPTY',
        field: ['unitId'],
        people: 1,
        units: 1,
        laterAssignments: 1,
        openUnits: [{ code: 'lama-a1' }],
      }),
    ]);
    await undoLast(coming.employeeId);
    const moved = { positionId: await position(next), supervisorId: null, validFrom: '2026-12-01' };
    await done(city.setup, 'employeeTransfer', { employeeId: who.employeeId, expectedVersion: 1, assignment: moved }, 'employee { id }');
    expect((await close(old)).userErrors).toMatchObject([{ code: 'UNIT_NOT_EMPTY', people: 0, units: 1, laterAssignments: 0 }]);
    expect((await close(below)).unit).toEqual({ validTo: '2026-11-30' });
    expect((await close(old, { successorId: next })).unit).toEqual({ validTo: '2026-11-30' });
  });

  it('takes nobody and nothing more from then on, nor does anything below it', async () => {
    const old = await openUnitAs(city.setup, 'lama-b', 'OFFICE', null);
    const who = await member();
    const positionId = await position(old);
    await done(city.setup, 'unitClose', { unitId: old, expectedVersion: 1, validTo: '2026-12-31' }, 'unit { id }');
    const place = (validFrom: string, more: object = {}) =>
      send(
        city.people.hr.ask,
        'assignmentStart',
        {
          employeeId: who.employeeId,
          expectedVersion: 1,
          holding: 'PLT',
          assignment: { positionId, supervisorId: null, validFrom },
          ...more,
        },
        'employee { id }',
      );
    expect(codes(await place('2026-12-01', { validTo: '2027-01-31' }))).toEqual(['UNIT_CLOSED']);
    expect(codes(await place('2026-12-01', { validTo: '2026-12-31' }))).toEqual([]);
    const child = { code: 'lama-b1', name: 'Seksi', kind: 'SECTION', parentId: old, validFrom: '2026-12-01' };
    expect(codes(await send(city.people.hr.ask, 'unitCreate', child, 'unit { id }'))).toEqual(['UNIT_CLOSED']);
    city.setNow('2027-01-04T02:00:00.000Z');
    expect(
      codes(await send(city.people.hr.ask, 'positionCreate', { unitId: old, title: 'Staf', kind: 'IMPLEMENTING' }, 'position { id }')),
    ).toEqual(['UNIT_CLOSED']);
    city.setNow('2026-11-27T02:00:00.000Z');
  });

  it('opens again when its closing is taken back, but not below a unit that has closed since', async () => {
    const old = await openUnitAs(city.setup, 'lama-c', 'OFFICE', null);
    const below = await openUnitAs(city.setup, 'lama-c1', 'SECTION', old);
    const close = (unitId: string) => done(city.setup, 'unitClose', { unitId, expectedVersion: 1, validTo: '2026-11-30' }, 'unit { id }');
    await close(below);
    await close(old);
    const unit = async (id: string) =>
      (await city.people.hr.ask('query($id: ID!) { unit(id: $id) { version validTo entries { id operation } } }', { id })).data.unit;
    const [first] = (await unit(below)).entries;
    expect((await undo(below, 2, first.id)).userErrors).toMatchObject([{ code: 'STILL_RESTS', rests: [{ kind: 'UNIT', id: old }] }]);
    expect((await undo(old, 2, (await unit(old)).entries[0].id)).unit).toEqual({ validTo: null });
    expect((await undo(below, 2, first.id)).unit).toEqual({ validTo: null });
  });
});

describe('an opening taken back', () => {
  it('leaves no trace of an empty unit in the tree, and its code is free again', async () => {
    const unitId = await openUnitAs(city.setup, 'salah-kode', 'OFFICE', null);
    const positionId = await position(unitId);
    const of = async (kind: string, id: string) =>
      (await city.people.hr.ask(`query($id: ID!) { node(id: $id) { ... on ${kind} { version entries { id } } } }`, { id })).data.node;
    const [opened] = (await of('Unit', unitId)).entries;
    expect((await undo(unitId, 1, opened.id)).userErrors).toMatchObject([
      { code: 'STILL_RESTS', rests: [{ kind: 'POSITION', id: positionId }] },
    ]);
    const [made] = (await of('Position', positionId)).entries;
    expect(await undo(positionId, 1, made.id)).toMatchObject({ position: null, userErrors: [] });
    expect(codes(await undo(unitId, 1, opened.id))).toEqual([]);
    const { data } = await city.people.hr.ask('{ region { units(asOf: "2026-06-01") { code } } }');
    expect(data.region.units.map((unit: { code: string }) => unit.code)).not.toContain('salah-kode');
    expect(await openUnitAs(city.setup, 'salah-kode', 'OFFICE', null)).not.toBe(unitId);
    expect(
      codes(await send(city.people.hr.ask, 'positionCreate', { unitId, title: 'Staf', kind: 'IMPLEMENTING' }, 'position { id }')),
    ).toEqual(['UNIT_CLOSED']);
  });

  it('is refused for a position that somebody holds; nobody is placed in one that is gone', async () => {
    const who = await member();
    const of = async (id: string) =>
      (await city.people.hr.ask('query($id: ID!) { node(id: $id) { ... on Position { entries { id } } } }', { id })).data.node;
    const [held] = (await of(who.positionId)).entries;
    expect((await undo(who.positionId, 1, held.id)).userErrors).toMatchObject([
      { code: 'STILL_RESTS', rests: [{ kind: 'ASSIGNMENT', id: who.assignmentId }] },
    ]);
    const free = await position(city.units.bkpp);
    await undo(free, 1, (await of(free)).entries[0].id);
    const assignment = { positionId: free, supervisorId: null, validFrom: '2026-12-01' };
    expect(
      codes(
        await send(
          city.people.hr.ask,
          'employeeTransfer',
          { employeeId: who.employeeId, expectedVersion: 1, assignment },
          'employee { id }',
        ),
      ),
    ).toEqual(['NOT_FOUND']);
  });
});
