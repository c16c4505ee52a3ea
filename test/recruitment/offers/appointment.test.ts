// From an accepted post to an employee, and back by resignation, through the API: exactly one person, one number, one post, one event.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { OnboardingEventItem } from '../../../src/modules/recruitment/offers/items.ts';
import { makeNiPppk } from '../../../src/platform/rules/identifiers.ts';
import type { Viewer } from '../../../src/platform/viewer.ts';
import { inSemarang } from '../../support/campaign.ts';
import { type Ask, REGION } from '../../support/city.ts';
import {
  appointment,
  file,
  filed,
  hireAs,
  listed,
  make,
  type OfferView,
  offersOf,
  officerAbroad,
  ofOffer,
  ranked,
  STARTS,
  seatsOf,
  secondHr,
  sent,
  step,
} from '../../support/offers.ts';
import { type Agency, done, openUnitAs, refused, startAgency } from '../../support/people.ts';
import { BORN } from '../../support/registration.ts';

let city: Agency;
let hr: Ask;
beforeAll(async () => {
  city = await startAgency();
  hr = city.people.hr.ask;
});
afterAll(() => city.stop());

/** One post and two people: the first has accepted, and their file is complete. */
async function ready() {
  const of = await listed(city, [{ quota: 1, people: ranked(2) }]);
  const [formationId = ''] = of.formationIds;
  const [offer] = (await make(of.rina, of, formationId)).offers;
  const [[first, second] = []] = of.people;
  const complete = await filed(first?.ask as Ask, of.rina, offer as OfferView);
  return { ...of, formationId, first: first as { ask: Ask; number: string }, second: second as { ask: Ask; number: string }, complete };
}

const PERSON = 'employee { id name kind grade identifiers { kind value } history { id unit { id } validFrom holding positionTitle } }';
const officer: Viewer = { id: 'test', region: REGION, employeeId: null, roles: new Set(['HR_OFFICER']) };

async function eventsOf(employeeId: string) {
  const { table } = city.app.contextFor(officer, 'events');
  table.requireConsistent();
  const rows = await Promise.all([1, 2].map((number) => table.get(OnboardingEventItem.key(employeeId, number))));
  return rows.flatMap((row) => (row ? [{ row: row.type, ...(row.body as object) }] : []));
}

describe('an appointment', () => {
  it('makes an employee with number, unit and kind, and tells onboarding', async () => {
    const { complete, campaignId, formationId, rina, first } = await ready();
    const next = async (): Promise<string> => {
      const { data } = await first.ask('query($id: ID!) { me { application(campaignId: $id) { nextStep { code } } } }', { id: campaignId });
      return data.me.application.nextStep.code;
    };
    expect(await next()).toBe('WAIT_FOR_APPOINTMENT');
    const input = await appointment(city);
    const offer = await step(hr, 'appointmentHire', complete, input, `status ${PERSON}`);
    expect(offer).toMatchObject({
      status: 'HIRED',
      employee: {
        ...{ kind: 'CPNS', grade: 'III/a', identifiers: [{ kind: 'NIP', value: input.identifier }] },
        history: [{ unit: { id: city.units.aptika }, validFrom: STARTS, holding: 'DEFINITIVE', positionTitle: 'Pranata Komputer' }],
      },
    });
    expect(offer.employee.name).toMatch(/^Pendaftar/);
    expect(await next()).toBe('APPOINTED');
    const [event, ...more] = await eventsOf(offer.employee.id);
    expect(more).toEqual([]);
    expect(event).toMatchObject({
      ...{ row: 'OnboardingEvent', type: 'Appointed', number: 1, employeeId: offer.employee.id },
      ...{ campaignId, kind: 'CPNS', day: STARTS },
    });
    expect((await seatsOf(rina, campaignId)).get(formationId)).toMatchObject({ offered: 0, accepted: 0, hired: 1, free: 0 });
  });

  it('is one, whatever is retried: with the same key, with another, by two officers at once', async () => {
    const { complete } = await ready();
    const [input, other] = [await appointment(city), await appointment(city)];
    const hire = sent('appointmentHire', ofOffer(complete, input), 'offer { status employee { id } }');
    const rival = sent('appointmentHire', ofOffer(complete, other), 'offer { status employee { id } }');
    const both = await Promise.all([hire(hr), rival(await secondHr(city))]);
    expect(both.map(({ userErrors }) => userErrors.map(({ code }: { code: string }) => code)).toSorted()).toEqual([
      [],
      ['VERSION_CONFLICT'],
    ]);
    const [won, key] = both[0].offer ? [hire, hr] : [rival, await secondHr(city)];
    const again = await won(key);
    expect(again).toEqual(both[0].offer ? both[0] : both[1]);
    const { employee } = again.offer;
    const late = { ...ofOffer({ id: complete.id, version: complete.version + 1 }), ...(await appointment(city)) };
    expect(await refused(hr, 'appointmentHire', late)).toEqual(['TRANSITION_REFUSED']);
    const { data } = await hr('query($id: ID!) { employee(id: $id) { identifiers { value } history { id } } }', { id: employee.id });
    expect(data.employee).toMatchObject({ identifiers: [expect.anything()], history: [expect.anything()] });
    expect(await eventsOf(employee.id)).toHaveLength(1);
  });

  it('is not made by who has recorded the file, under whatever login, though somebody else completed it', async () => {
    const of = await listed(city, [{ quota: 1, people: ranked(1) }]);
    const [offer] = (await make(of.rina, of, of.formationIds[0] ?? '')).offers;
    const accepted = await step(of.people[0]?.[0]?.ask as Ask, 'offerAccept', offer as OfferView);
    const { employeeId } = city.people.colleague;
    const both = await city.login({ sub: 'serba-bisa', roles: ['RECRUITMENT_OFFICER', 'HR_OFFICER'], region: REGION, employeeId });
    const otherLogin = await city.login({ sub: 'serba-bisa-2', roles: ['HR_OFFICER'], region: REGION, employeeId });
    const complete = await file(of.budi, await file(both, accepted, ['DIPLOMA']));
    const input = { ...ofOffer(complete), ...(await appointment(city)) };
    expect(await refused(both, 'appointmentHire', input)).toEqual(['OWN_CASE']);
    expect(await refused(otherLogin, 'appointmentHire', input)).toEqual(['OWN_CASE']);
    const { data } = await both('query($id: ID!) { offer(id: $id) { allowedActions } }', { id: complete.id });
    expect(data.offer.allowedActions).toEqual(['filingRecord']);
    expect(await refused(of.budi, 'appointmentHire', input)).toEqual(['!FORBIDDEN']);
    expect(await refused(hr, 'appointmentHire', input)).toEqual([]);
  });

  it('needs the whole file, a number of the right kind that nobody has, a post of the unit, and a day after the offer', async () => {
    const { complete, rina } = await ready();
    const input = await appointment(city);
    const hire = (more: object) => refused(hr, 'appointmentHire', { ...ofOffer(complete), ...input, ...more });
    const contract = makeNiPppk({ ...BORN, firstYear: 2026, contract: 21, serial: 1 });
    expect(await hire({ identifier: contract })).toEqual(['IDENTIFIER_INVALID']);
    expect(await hire({ identifier: '123' })).toEqual(['IDENTIFIER_INVALID']);
    const { data } = await hr('query($id: ID!) { employee(id: $id) { identifiers { value } } }', { id: city.people.staff.employeeId });
    expect(await hire({ identifier: data.employee.identifiers[0].value })).toEqual(['IDENTIFIER_TAKEN']);
    const elsewhere = await appointment(city, city.units.bkpp);
    expect(await hire({ assignment: elsewhere.assignment })).toEqual(['INVALID']);
    expect(await hire({ assignment: { ...input.assignment, validFrom: '2026-03-02' } })).toEqual(['OUT_OF_RANGE']);
    expect(await hire({ assignment: { ...input.assignment, positionId: 'pos_000000000000000000000000' } })).toEqual(['NOT_FOUND']);
    expect(await hire({ grade: 'IX' })).toEqual(['GRADE_UNFIT']);
    const few = await file(rina, complete, ['DIPLOMA']);
    expect(await refused(hr, 'appointmentHire', { ...ofOffer(few), ...input })).toEqual(['DOCUMENTS_MISSING']);
  });

  it('to a contract has a contract’s number, kind and grade', async () => {
    const of = await listed(city, [{ quota: 1, people: [{ skd: [300, 120, 30] }] }], { ...inSemarang(city), kind: 'PPPK' });
    const [offer] = (await make(of.rina, of, of.formationIds[0] ?? '')).offers;
    const complete = await filed(of.people[0]?.[0]?.ask as Ask, of.rina, offer as OfferView);
    const identifier = makeNiPppk({ ...BORN, firstYear: 2026, contract: 21, serial: 7 });
    const input = { ...(await appointment(city)), identifier, grade: 'IX' };
    const hired = await step(hr, 'appointmentHire', complete, input, `status ${PERSON}`);
    expect(hired.employee).toMatchObject({ kind: 'PPPK', grade: 'IX', identifiers: [{ kind: 'NI_PPPK', value: identifier }] });
  });

  it('goes with the posts when their unit is followed by another', async () => {
    const old = await openUnitAs(city.setup, 'lama', 'OFFICE', null);
    const of = await listed(city, [{ quota: 1, people: ranked(1), more: { unitId: old } }]);
    const [offer] = (await make(of.rina, of, of.formationIds[0] ?? '')).offers;
    const complete = await filed(of.people[0]?.[0]?.ask as Ask, of.rina, offer as OfferView);
    const next = await openUnitAs(city.setup, 'baru', 'OFFICE', null);
    const close = { unitId: old, expectedVersion: 1, validTo: '2026-03-31', successorId: next };
    await done(city.setup, 'unitClose', close, 'unit { id }');
    expect(await refused(hr, 'appointmentHire', { ...ofOffer(complete), ...(await appointment(city, next)) })).toEqual([]);
  });
});

describe('a resignation', () => {
  const LEAVE = { reason: 'Diterima di instansi lain', lastDay: '2026-06-30' };

  it('ends the post on its day and frees it to the next in rank, and onboarding hears of it', async () => {
    const { complete, first, second, rina, campaignId, formationId } = await ready();
    const hired = await hireAs(city, hr, complete);
    expect(await refused(first.ask, 'offerDecline', ofOffer(hired))).toEqual(['TRANSITION_REFUSED']);
    const resign = (more: object) => refused(hr, 'appointmentResign', { ...ofOffer(hired), ...LEAVE, ...more });
    expect(await resign({ reason: ' ', lastDay: '2026-03-31' })).toEqual(['REQUIRED', 'DATE_ORDER']);
    const gone = await step(hr, 'appointmentResign', hired, LEAVE, 'status employee { id history { validTo } } endedAt allowedActions');
    expect(gone).toMatchObject({ status: 'RESIGNED', employee: { history: [{ validTo: LEAVE.lastDay }] }, allowedActions: [] });
    expect((await eventsOf(gone.employee.id))[1]).toMatchObject({ type: 'AppointmentEnded', day: LEAVE.lastDay });
    expect(gone.endedAt).toBe('2026-06-30T17:00:00.000Z');
    const { version } = (await seatsOf(rina, campaignId)).get(formationId) ?? {};
    expect((await seatsOf(rina, campaignId)).get(formationId)).toMatchObject({ hired: 1, free: 0 });
    expect(await refused(rina, 'offersMake', { campaignId, formationId, expectedVersion: version ?? 0 })).toEqual(['QUOTA_FILLED']);
    city.setNow(gone.endedAt);
    expect((await seatsOf(rina, campaignId)).get(formationId)).toMatchObject({ hired: 0, free: 1 });
    const next = (await make(rina, { campaignId }, formationId, version)).offers[0];
    expect(next).toMatchObject({ registrationNumber: second.number, ground: 'OWN', after: complete.id });
    const post = await appointment(city);
    const later = { ...post, assignment: { ...post.assignment, validFrom: '2026-08-01' } };
    const after = await step(hr, 'appointmentHire', await filed(second.ask, rina, next as OfferView), later);
    expect(after.status).toBe('HIRED');
    expect((await seatsOf(rina, campaignId)).get(formationId)).toMatchObject({ hired: 1, free: 0 });
    expect((await offersOf(hr, formationId)).map(({ status }) => status)).toEqual(['RESIGNED', 'HIRED']);
  });

  it('frees the post also where the staffing agency had ended it before', async () => {
    const { complete, rina, campaignId, formationId } = await ready();
    const hired = await step(hr, 'appointmentHire', complete, await appointment(city), 'id version employee { id version history { id } }');
    const { id: employeeId, version: expectedVersion, history } = hired.employee;
    const end = { employeeId, expectedVersion, assignmentId: history[0].id, validTo: '2026-05-31' };
    await done(hr, 'assignmentEnd', end, 'employee { id }');
    await step(hr, 'appointmentResign', hired, LEAVE);
    city.setNow('2026-06-30T17:00:00.000Z');
    expect((await seatsOf(rina, campaignId)).get(formationId)).toMatchObject({ hired: 0, free: 1, unfilled: 0 });
  });

  it('is recorded by nobody of another region', async () => {
    const { complete } = await ready();
    const hired = await hireAs(city, hr, complete);
    const abroad = await officerAbroad(city);
    expect(await refused(abroad, 'appointmentResign', { ...ofOffer(hired), ...LEAVE })).toEqual(['NOT_FOUND']);
  });
});
