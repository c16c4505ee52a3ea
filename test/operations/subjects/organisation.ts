// What the questions of the base and of organisation are asked about.
import { done } from '../../support/people.ts';
import type { About, Asked, Subjects } from './subjects.ts';

export interface OrganisationIds {
  employee: string;
  colleague: string;
  assignment: string;
  delegation: string;
  unit: string;
  otherUnit: string;
  position: string;
  correction: string;
  entry: string;
}

export type OrganisationVersions = Record<'employee' | 'unit' | 'position' | 'correction', number>;

export const organisationSubjects: Subjects<OrganisationIds, OrganisationVersions> = {
  never: {
    employee: 'emp_000000000000000000000000',
    colleague: 'emp_000000000000000000000001',
    assignment: 'asg_000000000000000000000000',
    delegation: 'dlg_000000000000000000000000',
    unit: 'unt_000000000000000000000000',
    otherUnit: 'unt_000000000000000000000001',
    position: 'pos_000000000000000000000000',
    correction: 'cor_000000000000000000000000',
    entry: 'ent_000000000000000000000000',
  },
  stale: { employee: 999, unit: 999, position: 999, correction: 999 },
  subjects,
};

/** A correction request of `who`, and a delegation beside it. */
async function subjects(
  city: About['city'],
  { who, superior, hr, unit, otherUnit }: About,
): Promise<Asked<OrganisationIds, OrganisationVersions>> {
  const [person, boss] = [city.people[who], city.people[superior]];
  const filed = { kind: 'UNIT', text: 'Unit salah' };
  const { correction } = await done(person.ask, 'correctionFile', filed, 'correction { id }');
  const dates = { validFrom: '2026-01-12', validTo: '2026-02-12' };
  const lend = { employeeId: person.employeeId, expectedVersion: 1, toEmployeeId: boss.employeeId, ...dates, reason: 'Cuti' };
  const lent = await done(person.ask, 'delegationGrant', lend, 'employee { version delegations { id } }');
  const answer = await hr('query($id: ID!) { employee(id: $id) { entries { id } } }', { id: person.employeeId });
  const { data } = await hr('query($id: ID!) { unit(id: $id) { version } }', { id: unit });
  const ids = {
    employee: person.employeeId,
    colleague: boss.employeeId,
    assignment: person.assignmentId,
    delegation: lent.employee.delegations[0].id,
    unit,
    otherUnit,
    position: person.positionId,
    correction: correction.id,
    entry: answer.data.employee.entries[0].id,
  };
  return { ids, versions: { employee: lent.employee.version, unit: data.unit.version, position: 1, correction: 1 } };
}
