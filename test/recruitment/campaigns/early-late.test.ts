// Steps of a selection outside their days, through the API: too early, too late, of a year that is over, of another kind; each says so on its field.

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makeNik } from '../../../src/platform/rules/identifiers.ts';
import { ANNOUNCING } from '../../support/lists.ts';
import { mutation } from '../../support/mutations.ts';
import { appointment, file, make, OFFERING, type OfferView, ofOffer, ranked, step } from '../../support/offers.ts';
import { type Agency, done, refused, startAgency } from '../../support/people.ts';
import { drafted, newNik, PLAN, POST } from '../../support/registration.ts';
import { GROUND } from '../../support/scenarios/organisation-records.ts';
import { FINAL_ANNOUNCING, selected } from '../../support/selected.ts';
import { applied, committeeOf, inSemarang, publishedSelection, VERIFYING } from '../../support/selection.ts';

let city: Agency;
beforeAll(async () => {
  city = await startAgency();
});
afterAll(() => city.stop());

async function problems(ask: Parameters<typeof done>[0], name: string, input: object): Promise<string[]> {
  const query = mutation(name, 'userErrors { code field }');
  const { data } = await ask(query, { input: { idempotencyKey: crypto.randomUUID(), ...input } });
  return data[name].userErrors.map(({ code, field }: { code: string; field: string[] }) => [code, ...field].join(' '));
}

describe('the file of who accepted, and the appointment', () => {
  it('wait for their stages, and service begins in that of appointments', async () => {
    const of = await selected(city, [{ quota: 1, people: ranked(1) }]);
    city.setNow(FINAL_ANNOUNCING);
    const { data } = await of.rina('query($id: ID!) { campaign(id: $id) { version } }', { id: of.campaignId });
    const later = { stage: 'FILING', from: '2026-03-10', to: '2026-04-10', reason: 'Jadwal BKN' };
    const put = { campaignId: of.campaignId, expectedVersion: data.campaign.version, ...later };
    await done(of.approver, 'campaignStageExtend', put, 'campaign { id }');
    city.setNow(OFFERING);
    const [offer] = (await make(of.rina, of, of.formationIds[0] ?? '')).offers;
    const person = of.people.flat()[0];
    if (!person) throw new Error('Nobody applied.');
    const accepted = await step(person.ask, 'offerAccept', offer as OfferView);
    const hr = city.people.hr.ask;
    const post = await appointment(city);
    expect(await problems(of.rina, 'filingRecord', ofOffer(accepted, { received: ['DIPLOMA'] }))).toEqual(['NOT_OPEN_YET offerId']);
    expect(await problems(hr, 'appointmentHire', ofOffer(accepted, post))).toEqual(['NOT_OPEN_YET offerId']);
    const blockers = 'query($id: ID!) { offer(id: $id) { allowedActions blockers { action code from } } }';
    expect((await of.rina(blockers, { id: accepted.id })).data.offer).toMatchObject({
      allowedActions: [],
      blockers: expect.arrayContaining([{ action: 'filingRecord', code: 'NOT_OPEN_YET', from: '2026-03-09T17:00:00.000Z' }]),
    });
    city.setNow('2026-03-09T17:00:00.000Z');
    const complete = await file(of.rina, accepted);
    const early = { ...post, assignment: { ...post.assignment, validFrom: '2026-03-31' } };
    expect(await problems(hr, 'appointmentHire', ofOffer(complete, early))).toEqual(['OUT_OF_RANGE assignment validFrom']);
    expect(await problems(hr, 'appointmentHire', ofOffer(complete, post))).toEqual([]);
  });
});

describe('a dossier', () => {
  it('is claimed within the stage of verification, by name or by turn, and not opened afterwards', async () => {
    const selection = await publishedSelection(city, 1);
    await applied(city, selection);
    city.setNow(VERIFYING);
    const query = `query($id: ID!) { verificationQueue(formationId: $id, first: 5) { edges { node { id version allowedActions blockers { action code } } } } }`;
    const first = async () => (await selection.rina(query, { id: selection.formationId })).data.verificationQueue.edges[0].node;
    const { id, version, allowedActions } = await first();
    expect(allowedActions).toContain('verificationClaim');
    city.setNow(ANNOUNCING);
    const input = { verificationId: id, expectedVersion: version };
    expect(await problems(selection.rina, 'verificationClaim', input)).toEqual(['DEADLINE_PASSED verificationId']);
    expect(await problems(selection.rina, 'verificationClaimNext', { campaignId: selection.campaignId })).toEqual([
      'DEADLINE_PASSED campaignId',
    ]);
    const late = await first();
    expect(late.allowedActions).toEqual(['verificationDeclareConflict']);
    expect(late.blockers).toContainEqual({ action: 'verificationClaim', code: 'DEADLINE_PASSED' });
  });
});

describe('a campaign', () => {
  it('is of this year or the one before, and of a registration that is not over', async () => {
    const { rina } = await committeeOf(city, '33.74');
    city.setNow('2026-01-12T02:00:00.000Z');
    expect(await problems(rina, 'campaignCreate', { ...PLAN, year: 2024 })).toEqual(['OUT_OF_RANGE year', 'OUT_OF_RANGE stages 1 to']);
    city.setNow('2026-01-11T02:00:00.000Z');
    for (const year of [2025, 2026]) expect(await problems(rina, 'campaignCreate', { ...PLAN, year })).toEqual([]);
  });

  it('of contracts has no posts of a category that its rules do not know', async () => {
    const committee = await committeeOf(city, '33.74');
    const { hr, unitId } = inSemarang(city);
    const asked = async (kind: 'CPNS' | 'PPPK', category: string) => {
      const { id: campaignId } = await drafted(city, committee, kind);
      return problems(hr, 'formationRequest', { ...POST, campaignId, unitId, category });
    };
    for (const category of ['CUM_LAUDE', 'DIASPORA', 'PAPUA']) expect(await asked('PPPK', category)).toEqual(['INVALID category']);
    expect(await asked('PPPK', 'DISABILITY')).toEqual([]);
    expect(await asked('CPNS', 'CUM_LAUDE')).toEqual([]);
  });
});

describe('whoever has applied', () => {
  it('competes whatever the record is corrected to: another NIK frees nobody from the own case', async () => {
    const selection = await publishedSelection(city, 1);
    const nik = newNik();
    await applied(city, selection, { nik });
    const { hr } = inSemarang(city);
    const { employeeId } = city.people.colleague;
    const set = async (to: string) => {
      const { data } = await hr('query($id: ID!) { employee(id: $id) { version } }', { id: employeeId });
      const input = { employeeId, expectedVersion: data.employee.version, nik: to, ...GROUND };
      await done(hr, 'nikCorrect', input, 'employee { id }');
    };
    const officer = await city.login({ sub: 'petugas-pelamar', roles: ['RECRUITMENT_OFFICER'], employeeId });
    const lookUp = () => refused(officer, 'verificationClaimNext', { campaignId: selection.campaignId });
    await set(nik);
    city.setNow(VERIFYING);
    expect(await lookUp()).toEqual(['OWN_CASE']);
    await set(makeNik({ district: '33.74.10', birthDate: '1980-05-17', sex: 'FEMALE', serial: 7777 }));
    expect(await lookUp()).toEqual(['OWN_CASE']);
  });
});
