// Partner institutions and their agreements, through the API: entered once, an agreement counts with its file, is prolonged, ends early.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  AGREEMENT,
  agreed,
  announced,
  entered,
  INSTITUTION,
  institutionForm,
  ofInstitution,
  PAPER,
  upload,
} from '../support/internship.ts';
import { type Agency, done, malformed, refused, startAgency } from '../support/people.ts';

const MORNING = '2026-02-02T02:00:00.000Z';

let city: Agency;
const hr = () => city.people.hr.ask;

beforeAll(async () => {
  city = await startAgency();
});
afterAll(() => city.stop());

const REASON = 'Perguruan tinggi bergabung dengan yang lain.';

describe('a partner institution', () => {
  it('is entered once under a name, whatever its case and accents, and renamed', async () => {
    city.setNow(MORNING);
    const first = await entered(hr(), { name: 'Universitas Diponegoro' });
    expect(await refused(hr(), 'partnerInstitutionCreate', { ...institutionForm(), name: ' universitas  DIPONEGORO ' })).toEqual([
      'ALREADY_EXISTS',
    ]);
    const renamed = await done(hr(), 'partnerInstitutionChange', { ...ofInstitution(first), name: 'Undip' }, INSTITUTION);
    expect(renamed.institution).toMatchObject({ version: 2, name: 'Undip', studyProgrammes: ['Informatika', 'Ilmu Hukum'] });
    // The name is free again, and the new one is not.
    await entered(hr(), { name: 'Universitas Diponegoro' });
    expect(await refused(hr(), 'partnerInstitutionCreate', { ...institutionForm(), name: 'UNDIP' })).toEqual(['ALREADY_EXISTS']);
    expect(await refused(hr(), 'partnerInstitutionChange', { ...ofInstitution(first), name: 'Lain' })).toEqual(['VERSION_CONFLICT']);
  });

  it('is listed by name to its region alone, and found by its id there', async () => {
    const { id } = await entered(hr(), { name: 'Akademi Aneka' });
    const query = '{ partnerInstitutions(first: 100) { edges { node { id name } } } }';
    const names = (await hr()(query)).data.partnerInstitutions.edges.map(({ node }: { node: { name: string } }) => node.name);
    expect(names).toEqual(names.toSorted((a: string, b: string) => (a.toLowerCase() < b.toLowerCase() ? -1 : 1)));
    const node = `{ node(id: "${id}") { ... on PartnerInstitution { name allowedActions } } }`;
    expect((await city.people.auditor.ask(node)).data.node).toEqual({ name: 'Akademi Aneka', allowedActions: [] });
    expect((await city.people.otherHr.ask(node)).data.node).toBeNull();
    expect((await city.people.otherHr.ask(query)).data.partnerInstitutions.edges).toEqual([]);
    expect((await city.people.staff.ask(node)).data.node).toBeNull();
  });

  it('says of each field what is wrong with it', async () => {
    const form = { name: ' ', studyProgrammes: ['Hukum', '12'] };
    const answer = await hr()(
      'mutation($input: PartnerInstitutionCreateInput!) { partnerInstitutionCreate(input: $input) { userErrors { code field } } }',
      {
        input: { ...form, idempotencyKey: '3f2504e0-4f89-41d3-9a0c-0305e82c3301' },
      },
    );
    expect(answer.data.partnerInstitutionCreate.userErrors).toEqual([
      { code: 'REQUIRED', field: ['name'] },
      { code: 'INVALID', field: ['studyProgrammes', '1'] },
    ]);
  });
});

describe('an agreement', () => {
  it('counts once its file is there as it was announced', async () => {
    city.setNow(MORNING);
    const { id, version, agreementId } = await announced(hr());
    const of = { ...ofInstitution({ id, version }), agreementId };
    expect(await refused(hr(), 'partnerAgreementConfirm', of)).toEqual(['EVIDENCE_MISSING']);
    const key = `evidence/agreements/${id}/${agreementId}`;
    city.files.set(key, { size: PAPER.size + 1, sha256: PAPER.sha256, head: '255044462d' });
    expect(await refused(hr(), 'partnerAgreementConfirm', of)).toEqual(['EVIDENCE_MISMATCH']);
    city.files.set(key, { size: PAPER.size, sha256: PAPER.sha256, head: 'ffd8ff0000000000' });
    expect(await refused(hr(), 'partnerAgreementConfirm', of)).toEqual(['EVIDENCE_TYPE']);
    upload(city, key);
    const { institution } = await done(hr(), 'partnerAgreementConfirm', of, INSTITUTION);
    expect(institution.agreements).toMatchObject([{ status: 'IN_FORCE', confirmedAt: MORNING }]);
    const link = `{ node(id: "${id}") { ... on PartnerInstitution { agreements { fileUrl } } } }`;
    expect((await hr()(link)).data.node.agreements).toEqual([{ fileUrl: expect.stringContaining('http') }]);
    expect(institution.allowedActions).toContain('partnerAgreementLastDaySet');
    expect(await refused(hr(), 'partnerAgreementConfirm', { ...of, expectedVersion: institution.version })).toEqual(['TRANSITION_REFUSED']);
  });

  it('that still waits for its file makes room for another', async () => {
    const first = await announced(hr());
    const second = await announced(hr(), { number: 'PKS/13' }, first);
    expect(second.agreementId).not.toBe(first.agreementId);
    const stale = { ...ofInstitution(second), agreementId: first.agreementId };
    expect(await refused(hr(), 'partnerAgreementConfirm', stale)).toEqual(['NOT_FOUND']);
  });

  it('holds from its first to its last day in WIB, both included', async () => {
    city.setNow(MORNING);
    const { id } = await agreed(city, hr(), { from: '2026-03-01', until: '2026-03-31' });
    const status = async (instant: string) => {
      city.setNow(instant);
      const query = `{ node(id: "${id}") { ... on PartnerInstitution { agreements { status } } } }`;
      return (await hr()(query)).data.node.agreements[0].status;
    };
    expect(await status('2026-02-28T16:59:59.999Z')).toBe('TO_COME');
    expect(await status('2026-02-28T17:00:00.000Z')).toBe('IN_FORCE');
    expect(await status('2026-03-31T16:59:59.999Z')).toBe('IN_FORCE');
    expect(await status('2026-03-31T17:00:00.000Z')).toBe('ENDED');
    city.setNow(MORNING);
  });

  it('is prolonged and ended early with a reason, and its history stays', async () => {
    city.setNow(MORNING);
    const made = await agreed(city, hr());
    const { agreementId } = made;
    const of = { ...ofInstitution(made), agreementId, reason: REASON };
    expect(await refused(hr(), 'partnerAgreementLastDaySet', { ...of, until: '2026-02-01' })).toEqual(['OUT_OF_RANGE']);
    expect(await refused(hr(), 'partnerAgreementLastDaySet', { ...of, until: AGREEMENT.until })).toEqual(['INVALID']);
    expect(await refused(hr(), 'partnerAgreementLastDaySet', { ...of, until: '2026-02-02', reason: 'Usai' })).toEqual(['OUT_OF_RANGE']);
    const ended = (await done(hr(), 'partnerAgreementLastDaySet', { ...of, until: '2026-02-02' }, INSTITUTION)).institution;
    expect(ended.agreements[0]).toMatchObject({ status: 'IN_FORCE', until: '2026-02-02' });
    const again = { ...of, expectedVersion: ended.version, until: '2029-06-30', reason: 'Perjanjian diperpanjang bersama.' };
    const { institution } = await done(hr(), 'partnerAgreementLastDaySet', again, INSTITUTION);
    expect(institution.agreements[0].lastDays).toEqual([
      { was: '2028-12-31', until: '2026-02-02', reason: REASON },
      { was: '2026-02-02', until: '2029-06-30', reason: 'Perjanjian diperpanjang bersama.' },
    ]);
  });

  it('never holds on a day of another', async () => {
    const made = await agreed(city, hr(), { from: '2026-01-01', until: '2026-06-30' });
    const of = ofInstitution(made);
    expect(await refused(hr(), 'partnerAgreementAdd', { ...of, ...AGREEMENT, from: '2026-06-30' })).toEqual(['DATES_OVERLAP']);
    const next = await agreed(city, hr(), { from: '2026-07-01', number: 'PKS/14' }, made);
    const longer = { ...ofInstitution(next), agreementId: made.agreementId, until: '2026-07-01', reason: REASON };
    expect(await refused(hr(), 'partnerAgreementLastDaySet', longer)).toEqual(['DATES_OVERLAP']);
  });

  it('is called off before its first day, and never holds', async () => {
    city.setNow(MORNING);
    const made = await agreed(city, hr(), { from: '2026-02-03' });
    const off = (more: object = {}) =>
      malformed(hr(), 'partnerAgreementCallOff', { ...ofInstitution(made), agreementId: made.agreementId, reason: REASON, ...more });
    expect(await off({ reason: 'x' })).toEqual(['OUT_OF_RANGE']);
    city.setNow('2026-02-02T17:00:00.000Z');
    expect(await off()).toEqual(['TRANSITION_REFUSED']);
    city.setNow('2026-02-02T16:59:59.999Z');
    expect(await off()).toEqual([]);
    const { data } = await hr()(
      `{ node(id: "${made.id}") { ... on PartnerInstitution { version allowedActions agreements { status calledOffBecause } } } }`,
    );
    expect(data.node).toMatchObject({
      agreements: [{ status: 'CALLED_OFF', calledOffBecause: REASON }],
      allowedActions: ['partnerInstitutionChange', 'partnerAgreementAdd'],
    });
    // Its days are free for another.
    await agreed(city, hr(), { from: '2026-02-03', number: 'PKS/15' }, { id: made.id, version: data.node.version });
    city.setNow(MORNING);
  });

  it('is refused with all that is wrong with it, each on its field', async () => {
    const of = ofInstitution(await entered(hr()));
    const wrong = { number: '-', from: '2026-03-01', until: '2026-02-01', quota: 0, file: { ...PAPER, contentType: 'image/png', size: 0 } };
    expect(await malformed(hr(), 'partnerAgreementAdd', { ...of, ...wrong })).toEqual([
      'INVALID',
      'DATE_ORDER',
      'OUT_OF_RANGE',
      'EVIDENCE_TYPE',
      'OUT_OF_RANGE',
    ]);
    const long = { ...of, ...AGREEMENT, until: '2036-01-02' };
    expect(await refused(hr(), 'partnerAgreementAdd', long)).toEqual(['OUT_OF_RANGE']);
  });

  it('of two that change it at once one is told so', async () => {
    const made = await entered(hr());
    const ask = (number: string) => malformed(hr(), 'partnerAgreementAdd', { ...ofInstitution(made), ...AGREEMENT, number });
    const codes = await Promise.all([ask('PKS/1'), ask('PKS/2')]);
    expect(codes.toSorted()).toEqual([[], ['VERSION_CONFLICT']]);
  });
});
