// Careers and service numbers: every road to them, swept as people whom they do not concern and as those whom they do.
import { isObjectType } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Ask } from '../support/city.ts';
import { done, type Person } from '../support/people.ts';
import { EVALUATION_DAY, handedOver } from '../support/scenarios/evaluation-stages.ts';
import { type Season, startSeason } from '../support/scenarios/stages.ts';
import { theSchema } from '../support/schema.ts';

let city: Season;
let rated: Person;
let ids: { plan: string; evaluation: string; person: string; unit: string };
let numbers: { rated: string; rater: string };

const numberOf = async (id: string): Promise<string> =>
  (await city.setup('query($id: ID!) { employee(id: $id) { identifiers { value } } }', { id })).data.employee.identifiers[0].value;

beforeAll(async () => {
  city = await startSeason();
  const { person, planId, evaluation } = await handedOver(city);
  rated = person;
  ids = { plan: planId, evaluation: evaluation.id, person: person.employeeId, unit: city.units.aptika };
  numbers = { rated: await numberOf(person.employeeId), rater: await numberOf(city.people.superior.employeeId) };
  const lent = { toEmployeeId: city.people.hrHead.employeeId, validFrom: '2026-12-10', validTo: '2026-12-31', reason: 'Cuti' };
  const { employeeId, ask } = city.people.superior;
  const expectedVersion = (await ask('{ me { employee { version } } }')).data.me.employee.version;
  await done(ask, 'delegationGrant', { employeeId, expectedVersion, ...lent }, 'employee { id }');
});
afterAll(() => city.stop());

const SNAPSHOT = '{ name number grade }';
const ROADS = `query($plan: ID!, $evaluation: ID!, $person: ID!) {
  employee(id: $person) { grade identifiers { value } }
  plan(id: $plan) { id }
  planForm(id: $plan) { rated ${SNAPSHOT} rater ${SNAPSHOT} }
  evaluation(id: $evaluation) { raterSnapshot ${SNAPSHOT} current { rated ${SNAPSHOT} rater ${SNAPSHOT} } versions { rated ${SNAPSHOT} rater ${SNAPSHOT} } }
}`;

const seen = async (ask: Ask): Promise<{ text: string; data: { planForm: { rated: object } | null } }> => {
  const { data, errors } = await ask(ROADS, { plan: ids.plan, evaluation: ids.evaluation, person: ids.person });
  expect(errors).toBeUndefined();
  return { data, text: JSON.stringify(data) };
};

describe('a service number', () => {
  it('stands in these places of the schema and no other', () => {
    const { schema } = theSchema();
    const types = Object.values(schema.getTypeMap()).filter(isObjectType);
    const textual = types.filter((type) => String(type.getFields().number?.type).startsWith('String'));
    // Those of AnnouncedRow, ListChange and Submission are registration numbers of applicants; of OnboardingProof, PartnerAgreement,
    // TrainingCertificate and certificates of internships, numbers of papers.
    expect(textual.map(({ name }) => name).toSorted()).toMatchInlineSnapshot(`
      [
        "AnnouncedRow",
        "FormPerson",
        "InternshipCertificate",
        "InternshipCertificateCheck",
        "ListChange",
        "OnboardingProof",
        "PartnerAgreement",
        "PersonSnapshot",
        "Proof",
        "SheetPerson",
        "Submission",
        "TrainingCertificate",
      ]
    `);
    expect(types.filter((type) => type.getFields().identifiers).map(({ name }) => name)).toEqual(['Employee']);
  });

  it.each(['stranger', 'colleague', 'unitAdmin', 'auditor'] as const)(
    'by every road: %s reads it by the rule of the record alone',
    async (who) => {
      const { text } = await seen(city.people[who].ask);
      const allowed = who === 'unitAdmin' || who === 'auditor';
      expect(text.includes(numbers.rated)).toBe(allowed);
    },
  );

  it('is not the delegate’s, who reads the form without it', async () => {
    const { text, data } = await seen(city.people.hrHead.ask);
    expect(data.planForm?.rated).toMatchObject({ number: null, grade: null });
    expect([text.includes(numbers.rated), text.includes(numbers.rater)]).toEqual([false, false]);
  });

  it('is printed for the two who sign', async () => {
    for (const ask of [rated.ask, city.people.superior.ask]) {
      const { data } = await seen(ask);
      expect(data).toMatchObject({
        planForm: { rated: { number: numbers.rated }, rater: { number: numbers.rater } },
        evaluation: {
          current: { rated: { number: numbers.rated }, rater: { number: numbers.rater } },
          raterSnapshot: { number: numbers.rater },
        },
      });
    }
  });
});

describe('a move that is only planned', () => {
  const POSTS = `query($person: ID!, $unit: ID!, $new: ID!) {
    employee(id: $person) {
      assignments { positionTitle validTo }
      later: assignments(asOf: "2027-06-01") { positionTitle validFrom }
      former: assignments(asOf: "2025-10-02") { positionTitle }
      today: assignments(asOf: "2026-12-10") { positionTitle }
      history { positionTitle validTo }
    }
    unit(id: $unit) { staff(first: 50) { edges { node { employeeName positionTitle validFrom validTo } } } head { employeeName validTo } }
    new: unit(id: $new) { staff(first: 50, subtree: true) { edges { node { employeeName } } } head { employeeName }
      children(asOf: "2027-06-01") { staff(first: 50) { edges { node { employeeName } } } } }
    region { units(asOf: "2027-06-01") { head { employeeName } } }
  }`;
  let asked: object;

  beforeAll(async () => {
    city.setNow(EVALUATION_DAY);
    const unitId = city.units.bkpp;
    const input = { unitId, title: 'Kepala Bidang Pengembangan', kind: 'MANAGERIAL', isHead: false };
    const { position } = await done(city.setup, 'positionCreate', input, 'position { id }');
    const version = (await city.setup('query($id: ID!) { employee(id: $id) { version } }', { id: ids.person })).data.employee.version;
    const move = { employeeId: ids.person, expectedVersion: version, assignment: { positionId: position.id, validFrom: '2027-02-01' } };
    await done(city.setup, 'employeeTransfer', move, 'employee { id }');
    asked = { person: ids.person, unit: ids.unit, new: unitId };
  });

  it.each(['colleague', 'hrHead'] as const)('is not told to %s by any road', async (who) => {
    const { data, errors } = await city.people[who].ask(POSTS, asked);
    expect(errors).toBeUndefined();
    expect(data.employee).toMatchObject({ later: [], former: [], history: null });
    expect(data.employee.today).toHaveLength(1);
    expect(JSON.stringify(data)).not.toMatch(/2027-0[12]|Kepala Bidang Pengembangan/);
  });

  it.each(['superior', 'hr', 'auditor', 'unitAdmin'] as const)('is told to %s', async (who) => {
    const { data, errors } = await city.people[who].ask(POSTS, asked);
    expect(errors).toBeUndefined();
    expect(data.employee.assignments[0].validTo).toBe('2027-01-31');
    expect(data.employee.later).toMatchObject([{ positionTitle: 'Kepala Bidang Pengembangan', validFrom: '2027-02-01' }]);
  });

  it('is told to the person', async () => {
    const { data } = await rated.ask(POSTS, asked);
    expect([data.employee.later.length, data.employee.assignments[0].validTo]).toEqual([1, '2027-01-31']);
  });

  it('is everybody’s once its day has come, and the former end is then known', async () => {
    city.setNow('2027-02-01T02:00:00.000Z');
    const { data } = await city.people.colleague.ask(POSTS, asked);
    expect(data.employee.assignments).toEqual([{ positionTitle: 'Kepala Bidang Pengembangan', validTo: null }]);
    city.setNow(EVALUATION_DAY);
  });
});
