// An appointment that never began, through the API: who withdrew, died, was put out or did not come leaves record and seat; who came has served.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Application } from '../../../src/modules/recruitment/campaigns/rules/types.ts';
import { OnboardingEventItem } from '../../../src/modules/recruitment/offers/items.ts';
import { makeNiPppk } from '../../../src/platform/rules/identifiers.ts';
import type { Row } from '../../../src/platform/store/table.ts';
import type { Viewer } from '../../../src/platform/viewer.ts';
import { type Ask, REGION } from '../../support/city.ts';
import {
  appointment,
  filed,
  hireAs,
  listed,
  make,
  type OfferView,
  ofOffer,
  ranked,
  seatsOf,
  secondHr,
  sent,
  step,
} from '../../support/offers.ts';
import { type Agency, done, refused, startAgency } from '../../support/people.ts';
import { BORN } from '../../support/registration.ts';
import { disqualified, step as exclusionStep, ofExclusion, proposed } from '../../support/scenarios/recruitment-exclusions.ts';
import type { Carried } from '../../support/selected.ts';

/** The first of April 2026 in WIB begins then; thirty days later it is late for whoever did not come. */
const FIRST_DAY = '2026-03-31T17:00:00.000Z';
const TOO_LATE = '2026-04-30T17:00:00.000Z';
const LETTER = 'SK 810/77/2026, 12 Maret 2026';

let city: Agency;
let hr: Ask;
beforeAll(async () => {
  city = await startAgency();
  hr = city.people.hr.ask;
});
afterAll(() => city.stop());

const annulling = (offer: Pick<OfferView, 'id' | 'version'>, ground: string, letter = LETTER) => ofOffer(offer, { ground, letter });
const refusedBy = (offer: Pick<OfferView, 'id' | 'version'>, ground: string, letter = LETTER, ask = hr) =>
  refused(ask, 'appointmentAnnul', annulling(offer, ground, letter));

interface Hired {
  of: Carried;
  hired: OfferView & { employee: { id: string } };
  person: Carried['people'][number][number];
}

/** One post, two people; the first is appointed from April on. */
async function hiredOne(more: object = {}): Promise<Hired> {
  const of = await listed(city, [{ quota: 1, people: ranked(2) }]);
  const [offer] = (await make(of.rina, of, of.formationIds[0] ?? '')).offers;
  const person = of.people.flat()[0] as Hired['person'];
  const complete = await filed(person.ask, of.rina, offer as OfferView);
  const input = { ...(await appointment(city)), ...more };
  return { of, person, hired: await step(hr, 'appointmentHire', complete, input, 'id version status employee { id version }') };
}

const officer: Viewer = { id: 'test', region: REGION, employeeId: null, roles: new Set(['HR_OFFICER']) };
async function eventsOf(employeeId: string): Promise<string[]> {
  const { table } = city.app.contextFor(officer, 'events');
  const rows = await Promise.all([1, 2].map((number) => table.get(OnboardingEventItem.key(employeeId, number))));
  return rows.flatMap((row) => (row ? [(row.body as { type: string; day: string }).type] : []));
}

const onRecord = async (id: string) =>
  (await hr('query($id: ID!) { employee(id: $id) { kind identifiers { value } history { validFrom validTo positionTitle } } }', { id }))
    .data.employee;

const own = async ({ ask }: Pick<Hired['person'], 'ask'>, campaignId: string) =>
  (
    await ask(
      'query($id: ID!) { me { application(campaignId: $id) { nextStep { code } offer { status annulment { ground letter } employee { id } } } } }',
      { id: campaignId },
    )
  ).data.me.application;

const RECEIPTS = 'query($id: ID!) { me { application(campaignId: $id) { receipts { kind subject text deadlineAt } } } }';
const receiptsOf = async ({ ask }: Pick<Hired['person'], 'ask'>, id: string, language = 'id') =>
  (await ask(RECEIPTS, { id }, { 'accept-language': language })).data.me.application.receipts;

const offered = async (ask: Ask, id: string) =>
  (await ask('query($id: ID!) { offer(id: $id) { status allowedActions blockers { action code } } }', { id })).data.offer;

describe('an appointment of who never comes', () => {
  it('is annulled before the first day: record, number and seat are as if it had not been, and the next in rank is offered the post', async () => {
    const { of, hired, person } = await hiredOne();
    const [formationId = ''] = of.formationIds;
    expect((await offered(hr, hired.id)).allowedActions).toContain('appointmentAnnul');
    expect(await refusedBy(hired, 'WITHDREW', ' ')).toEqual(['REQUIRED']);
    const gone = await step(hr, 'appointmentAnnul', hired, { ground: 'WITHDREW', letter: LETTER }, 'status employee { id } allowedActions');
    expect(gone).toEqual({ status: 'ANNULLED', employee: null, allowedActions: [] });
    expect(await onRecord(hired.employee.id)).toMatchObject({ identifiers: [], history: [] });
    expect(await eventsOf(hired.employee.id)).toEqual(['Appointed', 'AppointmentAnnulled']);
    expect(await own(person, of.campaignId)).toEqual({
      nextStep: { code: 'OFFER_ENDED' },
      offer: { status: 'ANNULLED', annulment: { ground: 'WITHDREW', letter: LETTER }, employee: null },
    });
    expect((await receiptsOf(person, of.campaignId)).at(-1)).toMatchObject({
      ...{ kind: 'APPOINTMENT_ANNULLED', subject: 'Pengangkatan dibatalkan', deadlineAt: null },
      text: expect.stringContaining(LETTER),
    });
    const english = (await receiptsOf(person, of.campaignId, 'en')).at(-1);
    expect(english.text).toContain(`The appointment of participant ${person.number} was annulled on`);
    const { version, ...seats } = (await seatsOf(of.rina, of.campaignId)).get(formationId) ?? {};
    expect(seats).toMatchObject({ hired: 0, free: 1 });
    const [next] = (await make(of.rina, of, formationId, version)).offers;
    const second = of.people.flat()[1] as Hired['person'];
    expect(next).toMatchObject({ registrationNumber: second.number, after: hired.id });
    expect((await hireAs(city, hr, await filed(second.ask, of.rina, next as OfferView))).status).toBe('HIRED');
  });

  it('gives its number back: it belongs to whoever holds it next', async () => {
    const first = await hiredOne();
    const [{ value: identifier }] = (await onRecord(first.hired.employee.id)).identifiers;
    await step(hr, 'appointmentAnnul', first.hired, { ground: 'DECEASED', letter: LETTER });
    const { hired } = await hiredOne({ identifier });
    expect((await onRecord(hired.employee.id)).identifiers).toEqual([{ value: identifier }]);
  });

  it('says of each day what it was: nobody is missed before the first, and whoever is here on it serves', async () => {
    const { hired } = await hiredOne();
    expect(await refusedBy(hired, 'DID_NOT_COME')).toEqual(['NOT_OPEN_YET']);
    city.setNow(FIRST_DAY);
    for (const ground of ['WITHDREW', 'DECEASED']) expect(await refusedBy(hired, ground)).toEqual(['DEADLINE_PASSED']);
    city.setNow(TOO_LATE);
    expect(await refusedBy(hired, 'DID_NOT_COME')).toEqual(['DEADLINE_PASSED']);
    const late = await offered(hr, hired.id);
    expect(late.allowedActions).not.toContain('appointmentAnnul');
    expect(late.blockers).toContainEqual({ action: 'appointmentAnnul', code: 'DEADLINE_PASSED' });
    city.setNow('2026-04-30T16:59:59.999Z');
    await step(hr, 'appointmentAnnul', hired, { ground: 'DID_NOT_COME', letter: LETTER });
    expect(await onRecord(hired.employee.id)).toMatchObject({ history: [] });
  });

  it('is annulled as disqualified only once two have disqualified the person and nobody can object any more', async () => {
    const { of, hired, person } = await hiredOne();
    expect(await refusedBy(hired, 'DISQUALIFIED')).toEqual(['INVALID']);
    const { objectUntil } = await disqualified(of, person);
    expect(await refusedBy(hired, 'DISQUALIFIED')).toEqual(['NOT_OPEN_YET']);
    city.setNow(objectUntil ?? '');
    await step(hr, 'appointmentAnnul', hired, { ground: 'DISQUALIFIED', letter: LETTER });
    const second = of.people.flat()[1] as Hired['person'];
    const [formationId = ''] = of.formationIds;
    const { version } = (await seatsOf(of.rina, of.campaignId)).get(formationId) ?? {};
    expect((await make(of.rina, of, formationId, version)).offers).toMatchObject([{ registrationNumber: second.number }]);
  });

  it('is annulled once, by one of two officers at the same time, and by nobody else', async () => {
    const { of, hired } = await hiredOne();
    const annul = () => sent('appointmentAnnul', annulling(hired, 'WITHDREW'), 'offer { status }');
    const both = await Promise.all([annul()(hr), annul()(await secondHr(city))]);
    expect(both.map(({ userErrors }) => userErrors.map(({ code }: { code: string }) => code)).toSorted()).toEqual([
      [],
      ['VERSION_CONFLICT'],
    ]);
    expect(await refusedBy({ ...hired, version: hired.version + 1 }, 'DECEASED')).toEqual(['TRANSITION_REFUSED']);
    expect(await refusedBy(hired, 'WITHDREW', LETTER, of.rina)).toEqual(['!FORBIDDEN']);
    expect((await offered(of.rina, hired.id)).allowedActions).toEqual([]);
  });
});

/** The applicant is on record already: serves on a contract, by the same NIK. */
async function servingAs({ applicationId }: Hired['person']): Promise<string> {
  const { keyring, loader, table } = city.app.contextFor(officer, 'nik');
  const { submission } = ((await loader.load(applicationId)) as Row<Application>).body;
  const nik = keyring.open(submission?.nikSealed ?? '', { table: table.name, key: applicationId, attribute: 'nik' });
  const unit = { unitId: city.units.aptika, title: 'Tenaga Teknis', kind: 'IMPLEMENTING' };
  const { position } = await done(city.setup, 'positionCreate', unit, 'position { id }');
  const assignment = { positionId: position.id, supervisorId: city.people.superior.employeeId, validFrom: '2025-03-01' };
  const identifier = makeNiPppk({ ...BORN, firstYear: 2025, contract: 21, serial: 31 });
  const who = { name: 'Pegawai Kontrak', kind: 'PPPK', ...BORN, grade: 'IX', identifier, nik, assignment };
  return (await done(city.setup, 'employeeCreate', who, 'employee { id }')).employee.id;
}

describe('offers of whoever has left the selection', () => {
  const left = async (ask: Ask, campaignId: string, status: string[] | null = null) => {
    const query = `query($id: ID!, $status: [OfferStatus!]) { offersExcluded(campaignId: $id, status: $status, first: 9) {
      edges { node { id status exclusion { kind reason status } } } } }`;
    const { data, errors } = await ask(query, { id: campaignId, status });
    if (errors) throw new Error(JSON.stringify(errors));
    return data.offersExcluded.edges.map(({ node }: { node: object }) => node);
  };

  it('are listed for who appoints, once two have decided, and by where they stand', async () => {
    const { of, hired, person } = await hiredOne();
    const made = await proposed(of.rina, of.campaignId, person);
    expect(await left(hr, of.campaignId)).toEqual([]);
    const { objectUntil } = await exclusionStep(of.approver, 'disqualificationDecide', ofExclusion(made, { agreed: true }));
    const exclusion = { kind: 'DISQUALIFIED', reason: 'FALSE_DOCUMENTS', status: 'IN_FORCE' };
    for (const ask of [hr, of.rina]) expect(await left(ask, of.campaignId)).toEqual([{ id: hired.id, status: 'HIRED', exclusion }]);
    expect(await left(hr, of.campaignId, ['OFFERED', 'ACCEPTED'])).toEqual([]);
    city.setNow(objectUntil ?? '');
    await step(hr, 'appointmentAnnul', hired, { ground: 'DISQUALIFIED', letter: LETTER });
    expect(await left(hr, of.campaignId, ['HIRED'])).toEqual([]);
    expect(await left(hr, of.campaignId, [])).toEqual([]);
    expect(await left(hr, of.campaignId, ['ANNULLED'])).toHaveLength(1);
  });
});

describe('an appointment of somebody who serves already', () => {
  it('goes back to the former post, number and kind; as an entry of the record alone it is not taken back', async () => {
    const of = await listed(city, [{ quota: 1, people: ranked(1) }]);
    const [offer] = (await make(of.rina, of, of.formationIds[0] ?? '')).offers;
    const person = of.people.flat()[0] as Hired['person'];
    const employeeId = await servingAs(person);
    const before = await onRecord(employeeId);
    const hired = await hireAs(city, hr, await filed(person.ask, of.rina, offer as OfferView));
    expect((await onRecord(employeeId)).history).toHaveLength(2);
    const entries = 'version entries { id operation allowedActions }';
    const { data } = await hr(`query($id: ID!) { employee(id: $id) { ${entries} } }`, { id: employeeId });
    const [entry] = data.employee.entries;
    expect(entry).toMatchObject({ operation: 'appointmentHire', allowedActions: [] });
    const undo = { subjectId: employeeId, expectedVersion: data.employee.version, entryId: entry.id, reason: 'Keliru' };
    expect(await refused(hr, 'entryUndo', undo)).toEqual(['TRANSITION_REFUSED']);
    await step(hr, 'appointmentAnnul', hired, { ground: 'WITHDREW', letter: LETTER });
    expect(await onRecord(employeeId)).toEqual(before);
    expect(await eventsOf(employeeId)).toEqual(['Appointed', 'AppointmentAnnulled']);
  });
});
