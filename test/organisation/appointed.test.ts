// Who is in service already and is selected: appointed as the same person, in one transaction.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makeNiPppk } from '../../src/platform/rules/identifiers.ts';
import { announced } from '../support/lists.ts';
import { appointment, filed, make, OFFERING, type OfferView, ofOffer, STARTS } from '../support/offers.ts';
import { type Agency, done, refused, startAgency } from '../support/people.ts';
import { BORN, complete, newAccount, newNik, person, published, submit } from '../support/registration.ts';
import { type Carried, scored } from '../support/selected.ts';
import { REGISTERING } from '../support/selection.ts';

let city: Agency;
beforeAll(async () => {
  city = await startAgency();
});
afterAll(() => city.stop());

let serial = 40;

/** A contract employee of the city since 2022, with a NIK on record. */
async function contracted(nik: string) {
  city.setNow('2025-12-20T02:00:00.000Z');
  serial += 1;
  const post = { unitId: city.units.aptika, title: 'Operator', kind: 'IMPLEMENTING' };
  const { position } = await done(city.setup, 'positionCreate', post, 'position { id }');
  const assignment = { positionId: position.id, supervisorId: city.people.superior.employeeId, validFrom: '2022-03-01' };
  const identifier = makeNiPppk({ birthDate: BORN.birthDate, firstYear: 2022, contract: 21, sex: 'FEMALE', serial });
  const who = { name: 'Rahmawati', kind: 'PPPK', birthDate: BORN.birthDate, sex: 'FEMALE', grade: 'IX', identifier, nik, assignment };
  return (await done(city.setup, 'employeeCreate', who, 'employee { id assignments { id } }')).employee;
}

/** The same person's offer, accepted and filed. */
async function selected(nik: string): Promise<OfferView> {
  const c = await published(city, [
    { quota: 1, positionTitle: 'Pranata Komputer', requirements: { education: ['S1'], documents: ['ID_CARD'] } },
  ]);
  city.setNow(REGISTERING);
  const ask = await person(city, { name: 'Rahmawati', nik }, await newAccount(city));
  const formationId = c.formationIds[0] ?? '';
  const a = await submit(await complete(city, ask, c.campaign.id, formationId, ['ID_CARD']));
  const people = [[{ ask, applicationId: a.id, number: a.submission.number, skd: [100, 100, 200], skb: '400' }]];
  const of = { ...c, campaignId: c.campaign.id, people } as unknown as Carried;
  await announced(city, of);
  await scored(city, of, 'SKD');
  await scored(city, of, 'FINAL');
  city.setNow(OFFERING);
  return filed(ask, of.rina, (await make(of.rina, of, formationId)).offers[0] as OfferView);
}

const HIRED =
  'offer { status employee { id identifiers { kind validTo } history { validFrom validTo holding } recordHistory { changes { field before after } } } }';

describe('a contract employee who is selected as CPNS', () => {
  it.each([
    ['still in service: the post ends the day before', null],
    ['whose contract has ended', '2026-03-15'],
  ])('is appointed as the same person, %s', async (_title, endedOn) => {
    const nik = newNik();
    const before = await contracted(nik);
    const offer = await selected(nik);
    const hr = city.people.hr.ask;
    const end = { employeeId: before.id, expectedVersion: 1, assignmentId: before.assignments[0].id };
    if (endedOn) await done(hr, 'assignmentEnd', { ...end, validTo: endedOn }, 'employee { id }');
    const input = ofOffer(offer, await appointment(city));
    const { status, employee } = (await done(hr, 'appointmentHire', input, HIRED)).offer;
    expect([status, employee.id]).toEqual(['HIRED', before.id]);
    expect(employee.history).toEqual([
      { validFrom: STARTS, validTo: null, holding: 'DEFINITIVE' },
      { validFrom: '2022-03-01', validTo: endedOn ?? '2026-03-31', holding: 'DEFINITIVE' },
    ]);
    expect(employee.identifiers).toEqual([
      { kind: 'NI_PPPK', validTo: '2026-03-31' },
      { kind: 'NIP', validTo: null },
    ]);
    expect(employee.recordHistory[0].changes.slice(0, 2)).toEqual([
      { field: 'KIND', before: 'PPPK', after: 'CPNS' },
      { field: 'GRADE', before: 'IX', after: 'III/a' },
    ]);
    city.setNow('2026-04-01T02:00:00.000Z');
    const { data } = await hr('query($id: ID!) { employee(id: $id) { kind grade } }', { id: before.id });
    expect(data.employee).toEqual({ kind: 'CPNS', grade: 'III/a' });
    const self = await city.login({ sub: `self-${before.id}`, roles: ['EMPLOYEE', 'HR_OFFICER'], employeeId: before.id });
    expect(
      await refused(self, 'employeeRecordChange', {
        employeeId: before.id,
        expectedVersion: 3,
        validFrom: '2026-04-01',
        kind: 'PNS',
        reason: 'x',
        proof: { number: '1', issuedOn: '2026-01-01' },
      }),
    ).toEqual(['OWN_CASE']);
  });

  it('does not appoint themself, whatever office they hold', async () => {
    const nik = newNik();
    const before = await contracted(nik);
    const offer = await selected(nik);
    const self = await city.login({ sub: 'rahma-hr', roles: ['EMPLOYEE', 'HR_OFFICER'], employeeId: before.id });
    expect(await refused(self, 'appointmentHire', ofOffer(offer, await appointment(city)))).toEqual(['OWN_CASE']);
  });
});
