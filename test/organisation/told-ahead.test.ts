// What was told ahead and has come to pass, then changed again, through the API: no list goes on telling it.
import { afterAll, beforeAll, expect, it } from 'vitest';
import { queryAll } from '../../src/platform/store/ranges.ts';
import { REGION } from '../support/city.ts';
import { type Agency, done, startAgency } from '../support/people.ts';
import { PLANNING_DAY } from '../support/season.ts';

let city: Agency;
beforeAll(async () => {
  city = await startAgency();
  city.setNow(PLANNING_DAY);
});
afterAll(() => city.stop());

const at = (day: string): void => city.setNow(`${day}T02:00:00.000Z`);

const versionOf = async (employeeId: string): Promise<number> =>
  (await city.setup('query($id: ID!) { employee(id: $id) { version } }', { id: employeeId })).data.employee.version;

async function leads(who: 'staff' | 'colleague', supervisor: 'superior' | 'superior2' | null, validFrom: string): Promise<void> {
  const { employeeId, assignmentId } = city.people[who];
  const supervisorId = supervisor && city.people[supervisor].employeeId;
  const expectedVersion = await versionOf(employeeId);
  await done(city.setup, 'supervisorChange', { employeeId, assignmentId, expectedVersion, supervisorId, validFrom }, 'employee { id }');
}

/** The list items of somebody that were told ahead. */
async function toldAhead(employeeId: string): Promise<string[]> {
  const { table } = city.app.contextFor({ id: 'test', region: REGION, employeeId: null, roles: new Set() }, 'test');
  const rows = [
    ...(await queryAll(table, { pk: employeeId, prefix: 'ASSIGNMENT#' })),
    ...(await queryAll(table, { pk: employeeId, prefix: 'NAME#' })),
  ];
  return rows.map(({ sk }) => sk).filter((sk) => sk.split('#').length > 2);
}

const teamOf = async (who: 'superior' | 'superior2'): Promise<string[]> => {
  const { data, errors } = await city.people[who].ask('{ me { employee { reports(first: 50) { edges { node { employeeName } } } } } }');
  expect(errors).toBeUndefined();
  return data.me.employee.reports.edges.map(({ node }: { node: { employeeName: string } }) => node.employeeName);
};

it('a superior told ahead, whom another has followed since, has them no more', async () => {
  await leads('staff', 'superior2', '2026-02-02');
  expect(await teamOf('superior2')).not.toContain('Siti Rahayu');
  at('2026-02-02');
  expect(await teamOf('superior2')).toContain('Siti Rahayu');
  expect(await teamOf('superior')).not.toContain('Siti Rahayu');
  at('2026-02-10');
  await leads('staff', 'superior', '2026-02-10');
  expect(await teamOf('superior')).toContain('Siti Rahayu');
  expect(await teamOf('superior2')).not.toContain('Siti Rahayu');
});

it('a superior told ahead has nobody any more who has moved since', async () => {
  const { employeeId } = city.people.colleague;
  const { employeeName } = (await city.setup('query($id: ID!) { employee(id: $id) { employeeName: name } }', { id: employeeId })).data
    .employee;
  await leads('colleague', 'superior2', '2026-02-12');
  at('2026-02-12');
  expect(await teamOf('superior2')).toContain(employeeName);
  at('2026-02-20');
  const post = { unitId: city.units.bkpp, title: 'Pranata Komputer BKPP', kind: 'FUNCTIONAL', level: 'AHLI_MUDA', isHead: false };
  const { position } = await done(city.setup, 'positionCreate', post, 'position { id }');
  const expectedVersion = await versionOf(employeeId);
  const assignment = { positionId: position.id, validFrom: '2026-02-20' };
  await done(city.setup, 'employeeTransfer', { employeeId, expectedVersion, assignment }, 'employee { id }');
  expect(await teamOf('superior2')).not.toContain(employeeName);
  expect(await toldAhead(employeeId)).toEqual([]);
});

it('taken back before its day, or after it, leaves nothing', async () => {
  const { employeeId } = city.people.auditor;
  const moved = async (validFrom: string): Promise<void> => {
    const post = { unitId: city.units.bkpp, title: `Auditor BKPP ${validFrom}`, kind: 'FUNCTIONAL', level: 'AHLI_MADYA', isHead: false };
    const { position } = await done(city.setup, 'positionCreate', post, 'position { id }');
    const expectedVersion = await versionOf(employeeId);
    await done(
      city.setup,
      'employeeTransfer',
      { employeeId, expectedVersion, assignment: { positionId: position.id, validFrom } },
      'employee { id }',
    );
  };
  const takenBack = async (): Promise<void> => {
    const query = 'query($id: ID!) { employee(id: $id) { version entries { id undone { at } } } }';
    const { version, entries } = (await city.setup(query, { id: employeeId })).data.employee;
    const entryId = entries.find(({ undone }: { undone: unknown }) => undone === null).id;
    await done(
      city.setup,
      'entryUndo',
      { subjectId: employeeId, expectedVersion: version, entryId, reason: 'Salah orang' },
      'entry { id }',
    );
  };
  for (const [told, from, back] of [
    ['2026-03-02', '2026-03-09', '2026-03-03'],
    ['2026-03-16', '2026-03-23', '2026-03-25'],
  ] as const) {
    at(told);
    await moved(from);
    expect(await toldAhead(employeeId)).toHaveLength(2);
    at(back);
    await takenBack();
    expect(await toldAhead(employeeId)).toEqual([]);
    const search = '{ directory(text: "Sri Mulyani", first: 10) { edges { node { unit { id } } } } }';
    const { data } = await city.people.colleague.ask(search);
    expect(data.directory.edges).toEqual([{ node: { unit: { id: city.units.inspektorat } } }]);
  }
});
