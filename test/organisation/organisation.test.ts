// The organisation through the API, each time as somebody.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { REGION } from '../support/city.ts';
import { newKey } from '../support/mutations.ts';
import { type Agency, done, hire, openUnitAs, refused, startAgency } from '../support/people.ts';

let city: Agency;
beforeAll(async () => {
  city = await startAgency();
});
afterAll(() => city.stop());

const versionOf = async (id: string): Promise<number> =>
  (await city.setup('query($id: ID!) { employee(id: $id) { version } }', { id })).data.employee.version;

describe('who am I', () => {
  it('tells a member of staff name, post and superior', async () => {
    const { data } = await city.people.staff.ask(
      '{ me { roles region { name } employee { name assignments { positionTitle supervisor { name } unit { code } } } } }',
    );
    expect(data.me.employee).toEqual({
      name: 'Siti Rahayu',
      assignments: [{ positionTitle: 'Pranata Komputer Ahli Muda', supervisor: { name: 'Bambang Wijaya' }, unit: { code: 'aptika' } }],
    });
    expect(data.me.region.name).toBe('Kota Semarang');
  });

  it('answers null to somebody without a login', async () => {
    expect((await city.nobody('{ me { roles } }')).data).toEqual({ me: null });
  });
});

describe('the unit tree', () => {
  it('shows sub-units, head and staff with the head first', async () => {
    const query =
      'query($id: ID!) { unit(id: $id) { head { employeeName } children { code } staff(first: 10, subtree: true) { edges { node { employeeName isHead } } } } }';
    const { data } = await city.people.staff.ask(query, { id: city.units.diskominfo });
    expect(data.unit.head.employeeName).toBe('Soenarto Hadi');
    expect(data.unit.children).toEqual([{ code: 'aptika' }]);
    const names = data.unit.staff.edges.map((edge: { node: { employeeName: string } }) => edge.node.employeeName);
    expect(names).toEqual(['Soenarto Hadi', 'Dewi Lestari', 'Rina Kartika', 'Bambang Wijaya', 'Joko Susilo', 'Siti Rahayu']);
  });

  it('pages without a gap, and a cursor of one viewer does not open for another', async () => {
    const query =
      'query($id: ID!, $after: String) { unit(id: $id) { staff(first: 2, after: $after, subtree: true) { edges { node { employeeName } } pageInfo { hasNextPage endCursor } } } }';
    const seen: string[] = [];
    let after: string | null = null;
    do {
      const { data } = await city.people.hr.ask(query, { id: city.units.diskominfo, after });
      const { edges, pageInfo } = data.unit.staff;
      seen.push(...edges.map((edge: { node: { employeeName: string } }) => edge.node.employeeName));
      after = pageInfo.hasNextPage ? pageInfo.endCursor : null;
      if (after)
        expect((await city.people.staff.ask(query, { id: city.units.diskominfo, after })).errors?.[0]?.extensions.code).toBe(
          'BAD_USER_INPUT',
        );
    } while (after);
    expect(seen).toHaveLength(6);
    expect(new Set(seen).size).toBe(6);
  });

  it('closes a unit with a successor, and refuses new posts and people there afterwards', async () => {
    const old = await openUnitAs(city.setup, 'lama', 'OFFICE', null);
    const next = await openUnitAs(city.setup, 'baru', 'OFFICE', null);
    const { unit } = await done(
      city.setup,
      'unitClose',
      { unitId: old, expectedVersion: 1, validTo: '2025-12-31', successorId: next },
      'unit { validTo successor { code } }',
    );
    expect(unit).toEqual({ validTo: '2025-12-31', successor: { code: 'baru' } });
    expect(await refused(city.setup, 'positionCreate', { unitId: old, title: 'Staf', kind: 'IMPLEMENTING' })).toEqual(['UNIT_CLOSED']);
    expect(await refused(city.setup, 'unitClose', { unitId: old, expectedVersion: 2, validTo: '2026-12-31' })).toEqual([
      'TRANSITION_REFUSED',
    ]);
    const asOf = await city.setup(
      '{ before: region { units(asOf: "2025-06-01") { code } } after: region { units(asOf: "2026-06-01") { code } } }',
    );
    const codes = (list: { code: string }[]) => list.map(({ code }) => code);
    expect(codes(asOf.data.before.units)).toContain('lama');
    expect(codes(asOf.data.after.units)).not.toContain('lama');
  });

  it('refuses a code twice, an empty name, and says both problems at once', async () => {
    expect(await refused(city.setup, 'unitCreate', { code: 'bkpp', name: 'X', kind: 'AGENCY', validFrom: '2020-01-01' })).toEqual([
      'ALREADY_EXISTS',
    ]);
    expect(await refused(city.setup, 'unitCreate', { code: ' ', name: '', kind: 'AGENCY', validFrom: '2020-01-01' })).toEqual([
      'REQUIRED',
      'REQUIRED',
    ]);
  });
});

describe('looking people up', () => {
  const search = (text: string) => `{ employeeSearch(text: "${text}", first: 10) { edges { node { employeeName } } } }`;
  const names = (answer: { data: { employeeSearch: { edges: { node: { employeeName: string } }[] } } }) =>
    answer.data.employeeSearch.edges.map((edge) => edge.node.employeeName);

  it('finds by the beginning of any word, each person once', async () => {
    expect(names(await city.people.hr.ask(search('joko')))).toEqual(['Joko Hartono', 'Joko Susilo']);
    expect(names(await city.people.hr.ask(search('wij')))).toEqual(['Bambang Wijaya']);
  });

  it('keeps a unit administrator in the own agency, and a unit head too', async () => {
    expect(names(await city.people.unitAdmin.ask(search('joko')))).toEqual(['Joko Susilo']);
    expect(names(await city.people.unitHead.ask(search('joko')))).toEqual(['Joko Susilo']);
    expect(names(await city.people.superior.ask(search('dewi')))).toEqual([]);
  });

  it('finds a whole number, and answers the same for an unknown one and for one out of reach', async () => {
    const { data } = await city.people.hr.ask(
      'query($id: ID!) { employee(id: $id) { identifiers { value explained { birthDate appointed sex } } } }',
      { id: city.people.hrHead.employeeId },
    );
    const [number] = data.employee.identifiers;
    expect(number.explained).toEqual({ birthDate: '1980-05-17', appointed: '2005-03', sex: 'FEMALE' });
    expect(names(await city.people.hr.ask(search(number.value)))).toEqual(['Joko Hartono']);
    const outOfReach = await city.people.unitAdmin.ask(search(number.value));
    const unknown = await city.people.unitAdmin.ask(search('198005172005032999'));
    expect(outOfReach.data).toEqual(unknown.data);
  });

  it('gives an ordinary member of staff an empty page', async () => {
    expect(names(await city.people.staff.ask(search('joko')))).toEqual([]);
  });
});

describe('what a record shows to whom', () => {
  const query = 'query($id: ID!) { employee(id: $id) { name birthDate grade identifiers { value } history { positionTitle } } }';

  it('shows everything to the person, not the birth date to the superior, and only the directory to a colleague', async () => {
    const id = city.people.staff.employeeId;
    const self = (await city.people.staff.ask(query, { id })).data.employee;
    expect(self.birthDate).toBe('1980-05-17');
    const superior = (await city.people.superior.ask(query, { id })).data.employee;
    expect(superior.birthDate).toBeNull();
    expect(superior.grade).toBe('III/d');
    const colleague = (await city.people.colleague.ask(query, { id })).data.employee;
    expect(colleague).toEqual({ name: 'Siti Rahayu', birthDate: null, grade: null, identifiers: null, history: null });
  });

  it('does not exist for another region: by field, node or nodes, as if it never was', async () => {
    const id = city.people.staff.employeeId;
    const { data } = await city.people.otherHr.ask(
      'query($id: ID!) { employee(id: $id) { name } node(id: $id) { id } nodes(ids: [$id, "emp_000000000000000000000000"]) { id } }',
      { id },
    );
    expect(data).toEqual({ employee: null, node: null, nodes: [null, null] });
  });
});

describe('assignments', () => {
  it('moves somebody: one segment ends the day before, the next begins, lists follow', async () => {
    const person = await hire(
      city,
      city.setup,
      city.units.aptika,
      'mover',
      { unit: 'aptika', title: 'Arsiparis', name: 'Mulyono Pindah', supervisor: 'superior' },
      city.people.superior.employeeId,
      REGION,
    );
    const { position } = await done(
      city.setup,
      'positionCreate',
      { unitId: city.units.bkpp, title: 'Arsiparis Ahli', kind: 'FUNCTIONAL', level: 'AHLI_MUDA' },
      'position { id }',
    );
    const assignment = { positionId: position.id, supervisorId: city.people.hrHead.employeeId, validFrom: '2026-03-02' };
    const { employee } = await done(
      city.people.hr.ask,
      'employeeTransfer',
      { employeeId: person.employeeId, expectedVersion: 1, assignment },
      'employee { history { validFrom validTo unit { code } } }',
    );
    expect(employee.history).toEqual([
      { validFrom: '2026-03-02', validTo: null, unit: { code: 'bkpp' } },
      { validFrom: '2024-01-01', validTo: '2026-03-01', unit: { code: 'aptika' } },
    ]);
    const staff = 'query($id: ID!) { unit(id: $id) { staff(first: 50) { edges { node { employeeName } } } } }';
    expect(JSON.stringify((await city.people.hr.ask(staff, { id: city.units.bkpp })).data)).toContain('Mulyono Pindah');
    expect(JSON.stringify((await city.people.hr.ask(staff, { id: city.units.aptika })).data)).not.toContain('Mulyono Pindah');
    const asOf = await city.people.hr.ask('query($id: ID!) { employee(id: $id) { assignments(asOf: "2026-03-01") { unit { code } } } }', {
      id: person.employeeId,
    });
    expect(asOf.data.employee.assignments).toEqual([{ unit: { code: 'aptika' } }]);
  });

  it('holds exactly one definitive post, lets an acting post stand beside it, and makes that say when it ends', async () => {
    const { employeeId } = city.people.superior2;
    const { position } = await done(
      city.setup,
      'positionCreate',
      { unitId: city.units.aptika, title: 'Kepala UPT', kind: 'MANAGERIAL', isHead: true },
      'position { id }',
    );
    const assignment = { positionId: position.id, supervisorId: city.people.unitHead.employeeId, validFrom: '2026-02-01' };
    const start = { employeeId, expectedVersion: await versionOf(employeeId), assignment };
    expect(await refused(city.setup, 'assignmentStart', { ...start, holding: 'DEFINITIVE' })).toEqual(['REHIRE_INSTEAD']);
    expect(await refused(city.setup, 'assignmentStart', { ...start, holding: 'PLT' })).toEqual(['REQUIRED']);
    const { employee } = await done(
      city.setup,
      'assignmentStart',
      { ...start, holding: 'PLT', validTo: '2027-12-31' },
      'employee { assignments { holding } }',
    );
    expect(employee.assignments).toEqual([{ holding: 'DEFINITIVE' }, { holding: 'PLT' }]);
  });

  it('refuses a reporting line that runs in a circle', async () => {
    const { employeeId, assignmentId } = city.people.unitHead;
    const input = { employeeId, expectedVersion: await versionOf(employeeId), assignmentId, validFrom: '2026-01-01' };
    expect(await refused(city.setup, 'supervisorChange', { ...input, supervisorId: city.people.staff.employeeId })).toEqual([
      'CYCLE_IN_LINE',
    ]);
    expect(await refused(city.setup, 'supervisorChange', { ...input, supervisorId: employeeId })).toEqual(['OWN_CASE']);
  });

  it('refuses a stale version and tells the present one', async () => {
    const { employeeId, assignmentId } = city.people.colleague;
    const query =
      'mutation($input: AssignmentEndInput!) { assignmentEnd(input: $input) { userErrors { code ... on VersionConflict { currentVersion } } } }';
    const { data } = await city.setup(query, {
      input: { idempotencyKey: newKey(), employeeId, expectedVersion: 7, assignmentId, validTo: '2026-12-31' },
    });
    expect(data.assignmentEnd.userErrors).toEqual([{ code: 'VERSION_CONFLICT', currentVersion: 1 }]);
  });

  it('moves many at once: good rows are done, bad ones say why, and a repeat changes nothing', async () => {
    const make = (name: string) =>
      hire(
        city,
        city.setup,
        city.units.bkpp,
        name,
        { unit: 'bkpp', title: `Staf ${name}`, name, supervisor: 'hrHead' },
        city.people.hrHead.employeeId,
        REGION,
      );
    const [a, b] = [await make('Lantik Satu'), await make('Lantik Dua')];
    const assignment = { positionId: city.people.staff.positionId, supervisorId: city.people.superior.employeeId, validFrom: '2026-04-01' };
    const moves = [
      { employeeId: a.employeeId, expectedVersion: 1, assignment },
      { employeeId: b.employeeId, expectedVersion: 9, assignment },
    ];
    const input = { idempotencyKey: newKey(), moves };
    const query =
      'mutation($input: EmployeeTransferManyInput!) { employeeTransferMany(input: $input) { outcomes { employee { version } userErrors { code } } userErrors { code } } }';
    const first = await city.people.hr.ask(query, { input });
    expect(first.data.employeeTransferMany.outcomes).toEqual([
      { employee: { version: 2 }, userErrors: [] },
      { employee: null, userErrors: [{ code: 'VERSION_CONFLICT' }] },
    ]);
    expect((await city.people.hr.ask(query, { input })).data).toEqual(first.data);
  });
});

describe('an officer', () => {
  it('never changes the own post, superior or number', async () => {
    const { employeeId, assignmentId, ask } = city.people.hr;
    const input = { employeeId, expectedVersion: await versionOf(employeeId) };
    const supervisor = { ...input, assignmentId, supervisorId: city.people.superior.employeeId, validFrom: '2026-01-01' };
    expect(await refused(ask, 'supervisorChange', supervisor)).toEqual(['OWN_CASE']);
    expect(await refused(ask, 'assignmentEnd', { ...input, assignmentId, validTo: '2026-12-31' })).toEqual(['OWN_CASE']);
  });
});

describe('identifiers', () => {
  it('refuses a number that another record holds, and one with an impossible date', async () => {
    const { data } = await city.people.hr.ask('query($id: ID!) { employee(id: $id) { identifiers { value } } }', {
      id: city.people.staff.employeeId,
    });
    const taken = data.employee.identifiers[0].value;
    const { employeeId } = city.people.colleague;
    const input = { employeeId, expectedVersion: await versionOf(employeeId), validFrom: '2026-01-01' };
    expect(await refused(city.setup, 'identifierAdd', { ...input, identifier: taken })).toEqual(['IDENTIFIER_TAKEN']);
    expect(await refused(city.setup, 'identifierAdd', { ...input, identifier: '198013172005032101' })).toEqual(['IDENTIFIER_INVALID']);
  });
});

describe('delegation', () => {
  it('is lent by its owner for a time, and taken back', async () => {
    const { employeeId, ask } = city.people.superior;
    const input = {
      employeeId,
      expectedVersion: await versionOf(employeeId),
      toEmployeeId: city.people.colleague.employeeId,
      validFrom: '2026-12-01',
      validTo: '2026-12-31',
      reason: 'Cuti',
    };
    expect(await refused(city.people.staff.ask, 'delegationGrant', input)).toEqual(['FORBIDDEN']);
    expect(await refused(ask, 'delegationGrant', { ...input, validTo: '2027-12-31' })).toEqual(['OUT_OF_RANGE']);
    const granted = (await done(ask, 'delegationGrant', input, 'employee { version delegations { id to { name } } }')).employee;
    expect(granted.delegations).toMatchObject([{ to: { name: 'Joko Susilo' } }]);
    const back = { employeeId, expectedVersion: granted.version, delegationId: granted.delegations[0].id };
    expect((await done(ask, 'delegationRevoke', back, 'employee { delegations { id } }')).employee.delegations).toEqual([]);
  });
});

describe('correction requests', () => {
  it('go from the person to the queue to an officer, never to the person as officer', async () => {
    const { correction } = await done(
      city.people.staff.ask,
      'correctionFile',
      { kind: 'SUPERIOR', text: 'Atasan saya sudah pindah.' },
      'correction { id version status dueOn allowedActions }',
    );
    expect(correction).toMatchObject({ status: 'OPEN', allowedActions: ['correctionWithdraw'] });
    const queue = '{ correctionQueue(first: 10) { edges { node { id text employee { name } } } } }';
    for (const officer of [city.people.hr, city.people.unitAdmin]) {
      expect((await officer.ask(queue)).data.correctionQueue.edges).toEqual([
        { node: { id: correction.id, text: 'Atasan saya sudah pindah.', employee: { name: 'Siti Rahayu' } } },
      ]);
    }
    const answer = { correctionId: correction.id, expectedVersion: 1, resolved: true, answer: 'Sudah diperbaiki.' };
    expect(await refused(city.people.staff.ask, 'correctionAnswer', answer)).toEqual(['!FORBIDDEN']);
    expect(await refused(city.people.otherHr.ask, 'correctionAnswer', answer)).toEqual(['NOT_FOUND']);
    expect(await refused(city.people.hr.ask, 'correctionAnswer', answer)).toEqual(['CHANGE_MISSING']);
    const { employeeId, assignmentId } = city.people.staff;
    const expectedVersion = await versionOf(employeeId);
    const change = { employeeId, assignmentId, expectedVersion, supervisorId: city.people.superior2.employeeId, validFrom: '2026-01-12' };
    await done(city.people.unitAdmin.ask, 'supervisorChange', change, 'employee { version }');
    const shown = 'correction { status waitsFor change { subjectId version operation } }';
    const { correction: answered } = await done(city.people.hr.ask, 'correctionAnswer', answer, shown);
    expect(answered).toEqual({
      status: 'RESOLVED',
      waitsFor: null,
      change: { subjectId: employeeId, version: expectedVersion + 1, operation: 'supervisorChange' },
    });
    expect((await city.people.hr.ask(queue)).data.correctionQueue.edges).toEqual([]);
    const own = await city.people.staff.ask('{ me { corrections(first: 5) { edges { node { status answer } } } } }');
    expect(own.data.me.corrections.edges).toEqual([{ node: { status: 'RESOLVED', answer: 'Sudah diperbaiki.' } }]);
  });

  it('cannot be answered by an officer whose own record it is', async () => {
    const { correction } = await done(
      city.people.hr.ask,
      'correctionFile',
      { kind: 'UNIT', text: 'Unit saya salah.' },
      'correction { id }',
    );
    const answer = { correctionId: correction.id, expectedVersion: 1, resolved: true, answer: 'Ya' };
    expect(await refused(city.people.hr.ask, 'correctionAnswer', answer)).toEqual(['OWN_CASE']);
  });
});

describe('the audit trail', () => {
  it('tells each change of a subject once, chained by hashes, to the auditor alone', async () => {
    const query = 'query($id: ID!) { auditTrail(subject: $id, first: 50) { edges { node { version operation hash previous } } } }';
    const id = city.people.superior.employeeId;
    const { data } = await city.people.auditor.ask(query, { id });
    const records = data.auditTrail.edges.map((edge: { node: object }) => edge.node);
    expect(records.map((r: { operation: string }) => r.operation)).toEqual(['employeeCreate', 'delegationGrant', 'delegationRevoke']);
    expect(records.slice(1).map((r: { previous: string }) => r.previous)).toEqual(
      records.slice(0, -1).map((r: { hash: string }) => r.hash),
    );
    expect((await city.people.hr.ask(query, { id })).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  });
});
