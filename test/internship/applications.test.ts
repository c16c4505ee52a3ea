// Applications for an internship, through the API as students and as the staffing agency: handed in, decided with reasons, confirmed in time.
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import {
  APPLICATION,
  type Applied,
  agreed,
  applied,
  ofApplication,
  offered,
  ofInstitution,
  ofProgramme,
  PROGRAMME,
  publishedProgramme,
  REASON,
  student,
  upload,
} from '../support/internship.ts';
import { type Agency, done, malformed, refused, startAgency } from '../support/people.ts';

/** Monday, when applications are open. */
const OPEN = '2026-01-12T02:00:00.000Z';

let city: Agency;
let unit: string;
let institution: { id: string; version: number; agreementId: string };
const hr = () => city.people.hr.ask;

beforeAll(async () => {
  city = await startAgency();
  unit = city.units.aptika;
  city.setNow(OPEN);
  institution = await agreed(city, hr(), { quota: 100 });
});
beforeEach(() => city.setNow(OPEN));
afterAll(() => city.stop());

const programme = (more: object = {}) => publishedProgramme(hr(), unit, more);
const apply = (programmeId: string, more: object = {}): Promise<Applied> => applied(city, institution.id, programmeId, more);
const FIELDS = APPLICATION.replace('application {', '');
const shown = async (one: Applied, ask = one.ask) =>
  (await ask(`{ node(id: "${one.id}") { ... on InternshipApplication { ${FIELDS} } }`)).data.node;
const accept = (one: Applied, more: object = {}) =>
  refused(hr(), 'internshipAccept', { ...ofApplication(one), unitId: unit, reason: REASON, ...more });

describe('a student applies', () => {
  it('with profile and transcript of that day, which stay as they were said', async () => {
    const { id } = await programme();
    const one = await apply(id);
    const { data } = await one.ask('{ me { internStudent { version institutionId applications { id credits } } } }');
    const { version, applications } = data.me.internStudent;
    expect(applications).toEqual([{ id: one.id, credits: 96 }]);
    const more = {
      expectedVersion: version,
      name: 'Sari',
      institutionId: institution.id,
      studyProgramme: 'Ilmu Hukum',
      credits: 110,
      gpa: '3.5',
      semester: 7,
    };
    await done(one.ask, 'internProfileSave', more, 'student { credits }');
    expect(await shown(one)).toMatchObject({ status: 'SUBMITTED', credits: 96, allowedActions: ['internshipWithdraw'] });
    expect(await shown(one, hr())).toMatchObject({ credits: 96, allowedActions: ['internshipAccept', 'internshipRefuse'] });
  });

  it('and is told each requirement that is not met', async () => {
    const { id } = await programme({ requirements: { leastCredits: 100, leastGpa: '3.43', studyProgrammes: ['Statistika'] } });
    const { ask } = await student(city, institution.id);
    const { data } = await ask(
      'mutation($input: InternshipApplyInput!) { internshipApply(input: $input) { userErrors { code field message } } }',
      {
        input: { programmeId: id, idempotencyKey: '3f2504e0-4f89-41d3-9a0c-0305e82c3301' },
      },
    );
    const told = data.internshipApply.userErrors;
    expect(told.map(({ code, field }: { code: string; field: string[] }) => [code, field])).toEqual([
      ['NOT_ELIGIBLE', ['credits']],
      ['NOT_ELIGIBLE', ['gpa']],
      ['NOT_ELIGIBLE', ['studyProgramme']],
    ]);
    expect(told[1].message).toContain('3,43');
    const fits = await programme({ requirements: { leastCredits: 96, leastGpa: '3.420', studyProgrammes: ['INFORMATIKA'] } });
    await done(ask, 'internshipApply', { programmeId: fits.id }, APPLICATION);
  });

  it('from the first to the last day in WIB', async () => {
    const { id } = await programme({ opensOn: '2026-01-13', closesOn: '2026-01-14' });
    const { ask } = await student(city, institution.id);
    const codes = async (instant: string) => {
      city.setNow(instant);
      return refused(ask, 'internshipApply', { programmeId: id });
    };
    expect(await codes('2026-01-12T16:59:59.999Z')).toEqual(['NOT_OPEN_YET']);
    expect(await codes('2026-01-14T17:00:00.000Z')).toEqual(['DEADLINE_PASSED']);
    expect(await codes('2026-01-14T16:59:59.999Z')).toEqual([]);
  });

  it('not without a profile, and not before the transcript is there as it was announced', async () => {
    const { id } = await programme();
    const stranger = await city.login({ sub: 'tanpa-profil', roles: [], pool: 'students', region: null });
    expect(await refused(stranger, 'internshipApply', { programmeId: id })).toEqual(['REQUIRED']);
    const one = await student(city, institution.id, {}, { hasTranscript: false });
    expect(await refused(one.ask, 'internshipApply', { programmeId: id })).toEqual(['EVIDENCE_MISSING']);
    const file = { fileName: 'transkrip.pdf', contentType: 'application/pdf', size: 31, sha256: 'a'.repeat(64) };
    await done(one.ask, 'internTranscriptUpload', { expectedVersion: one.version, file }, 'upload { fileId }');
    expect(await refused(one.ask, 'internshipApply', { programmeId: id })).toEqual(['EVIDENCE_MISSING']);
  });

  it('once for a programme and one at a time for the same days, also where two are handed in at once', async () => {
    // They share one day, and whichever of the two is first leaves the days after it free.
    const [first, second] = [await programme(), await programme({ from: '2026-01-31', until: '2026-02-02' })];
    const later = await programme({ from: '2026-05-30', until: '2026-07-31' });
    const { ask } = await student(city, institution.id);
    const both = await Promise.all([first, second].map(({ id }) => malformed(ask, 'internshipApply', { programmeId: id })));
    expect(both.toSorted()).toEqual([[], ['DATES_OVERLAP']]);
    await done(ask, 'internshipApply', { programmeId: later.id }, APPLICATION);
    expect((await ask('{ me { internStudent { applications { id } } } }')).data.me.internStudent.applications).toHaveLength(2);
  });

  it('not where the programme is a draft, closed or never was', async () => {
    const { ask } = await student(city, institution.id);
    const one = await programme();
    await done(hr(), 'internshipProgrammeClose', { ...ofProgramme(one), reason: 'Anggaran dialihkan.' }, PROGRAMME);
    expect(await refused(ask, 'internshipApply', { programmeId: one.id })).toEqual(['TRANSITION_REFUSED']);
    expect(await refused(ask, 'internshipApply', { programmeId: 'ipr_000000000000000000000000' })).toEqual(['NOT_FOUND']);
  });

  it('and is seen by nobody but themselves and the staffing agency of the region', async () => {
    const one = await apply((await programme()).id);
    const { ask: other } = await student(city, institution.id);
    for (const ask of [other, city.nobody, city.people.staff.ask, city.people.otherHr.ask]) expect(await shown(one, ask)).toBeNull();
    expect(await refused(other, 'internshipWithdraw', ofApplication(one))).toEqual(['NOT_FOUND']);
    expect(await refused(city.people.otherHr.ask, 'internshipRefuse', { ...ofApplication(one), reason: REASON })).toEqual(['NOT_FOUND']);
  });
});

describe('the staffing agency decides', () => {
  it('with a reason that the student reads, and what is refused is final', async () => {
    const one = await apply((await programme()).id);
    expect(await refused(hr(), 'internshipRefuse', { ...ofApplication(one), reason: 'Tidak' })).toEqual(['OUT_OF_RANGE']);
    await done(hr(), 'internshipRefuse', { ...ofApplication(one), reason: 'Tempat diutamakan bagi bidang lain.' }, APPLICATION);
    expect(await shown(one)).toMatchObject({
      status: 'REFUSED',
      refusedBecause: 'Tempat diutamakan bagi bidang lain.',
      allowedActions: [],
    });
    expect(await accept({ ...one, version: 2 })).toEqual(['TRANSITION_REFUSED']);
  });

  it('never for more people than a unit has places, also where it decides many at once', async () => {
    const { id } = await programme();
    const all = await Promise.all([1, 2, 3, 4, 5].map(() => apply(id)));
    const codes = await Promise.all(all.map((one) => accept(one)));
    expect(codes.toSorted()).toEqual([[], [], ['LIMIT_REACHED'], ['LIMIT_REACHED'], ['LIMIT_REACHED']]);
    const states = await Promise.all(all.map(async (one) => (await shown(one)).status));
    expect(states.toSorted()).toEqual(['OFFERED', 'OFFERED', 'SUBMITTED', 'SUBMITTED', 'SUBMITTED']);
  });

  it('never for more students of an institution at once than was agreed', async () => {
    const partner = await agreed(city, hr(), { quota: 1 });
    const first = await programme();
    const [one, two] = [await applied(city, partner.id, first.id), await applied(city, partner.id, first.id)];
    expect((await Promise.all([accept(one), accept(two)])).toSorted()).toEqual([[], ['LIMIT_REACHED']]);
    const later = await applied(city, partner.id, (await programme({ from: '2026-06-01', until: '2026-07-31' })).id);
    expect(await accept(later)).toEqual([]);
  });

  it('for nobody of an institution whose agreement has ended; who has a place keeps it', async () => {
    const partner = await agreed(city, hr());
    const { id } = await programme();
    const [one, two] = [await applied(city, partner.id, id), await applied(city, partner.id, id)];
    const place = await offered(hr(), unit, one);
    const end = {
      ...ofInstitution(partner),
      agreementId: partner.agreementId,
      until: '2026-01-12',
      reason: 'Perjanjian diakhiri bersama.',
    };
    await done(hr(), 'partnerAgreementLastDaySet', end, 'institution { id }');
    city.setNow('2026-01-12T17:00:00.000Z');
    expect(await accept(two)).toEqual(['NOT_ELIGIBLE']);
    await done(place.ask, 'internshipConfirm', ofApplication(place), APPLICATION);
    expect(await shown(place)).toMatchObject({ status: 'CONFIRMED' });
  });

  it('under an agreement for all days of the programme, also one that is still to begin; never one that ends within', async () => {
    const { id } = await programme();
    const toCome = await agreed(city, hr(), { from: '2026-02-01' });
    expect(await accept(await applied(city, toCome.id, id))).toEqual([]);
    const short = await agreed(city, hr(), { until: '2026-03-31' });
    await expect(applied(city, short.id, id)).rejects.toThrow('NOT_ELIGIBLE');
  });

  it('only for a unit of the programme', async () => {
    const one = await apply((await programme()).id);
    expect(await accept(one, { unitId: city.units.bkpp })).toEqual(['NOT_FOUND']);
  });
});

describe('an offered place', () => {
  it('is confirmed within three working days, Isra Mikraj not counted; afterwards it is offered on', async () => {
    const { id } = await programme({ units: [{ unitId: unit, places: 1 }] });
    const [one, two] = [await apply(id), await apply(id)];
    // Offered on Tuesday 13 January: Wednesday, Thursday, (Friday 16 is a holiday), Monday 19.
    city.setNow('2026-01-13T02:00:00.000Z');
    const first = await offered(hr(), unit, one);
    expect((await shown(first)).acceptance).toMatchObject({ unitName: 'Unit aptika', reason: REASON, confirmUntil: '2026-01-19' });
    city.setNow('2026-01-19T16:59:59.999Z');
    expect(await accept(two)).toEqual(['LIMIT_REACHED']);
    city.setNow('2026-01-19T17:00:00.000Z');
    expect(await shown(first)).toMatchObject({ status: 'LAPSED' });
    expect(await refused(first.ask, 'internshipConfirm', ofApplication(first))).toEqual(['DEADLINE_PASSED']);
    const next = await offered(hr(), unit, two);
    expect(await accept(first)).toEqual(['LIMIT_REACHED']);
    const { application } = await done(next.ask, 'internshipConfirm', ofApplication(next), APPLICATION);
    expect(application).toMatchObject({ status: 'CONFIRMED', allowedActions: ['internshipWithdraw'] });
  });

  it('that was offered again is not confirmed beside another of the same days', async () => {
    const [first, second] = [await programme(), await programme({ closesOn: '2026-01-30' })];
    city.setNow('2026-01-13T02:00:00.000Z');
    const one = await offered(hr(), unit, await apply(first.id));
    city.setNow('2026-01-20T02:00:00.000Z');
    const two = (await done(one.ask, 'internshipApply', { programmeId: second.id }, APPLICATION)).application;
    const again = await offered(hr(), unit, one);
    const other = await offered(hr(), unit, { ...two, ask: one.ask });
    const codes = await Promise.all([again, other].map((place) => malformed(one.ask, 'internshipConfirm', ofApplication(place))));
    expect(codes.toSorted()).toEqual([[], ['DATES_OVERLAP']]);
    const [taken, left] = codes[0]?.length === 0 ? [again, other] : [other, again];
    expect(await shown(left)).toMatchObject({
      status: 'OFFERED',
      allowedActions: ['internshipWithdraw'],
      blockers: [{ action: 'internshipConfirm', code: 'DATES_OVERLAP' }],
    });
    await done(one.ask, 'internshipWithdraw', ofApplication({ ...taken, version: taken.version + 1 }), APPLICATION);
    await done(one.ask, 'internshipConfirm', ofApplication(left), APPLICATION);
  });

  it('is anybody’s again once the student withdraws, who does not come back to the same programme', async () => {
    const { id } = await programme({ units: [{ unitId: unit, places: 1 }] });
    const [one, two] = [await apply(id), await apply(id)];
    const first = await offered(hr(), unit, one);
    const { application } = await done(first.ask, 'internshipConfirm', ofApplication(first), APPLICATION);
    expect(await accept(two)).toEqual(['LIMIT_REACHED']);
    await done(first.ask, 'internshipWithdraw', ofApplication(application), APPLICATION);
    expect(await accept(two)).toEqual([]);
    expect(await refused(first.ask, 'internshipApply', { programmeId: id })).toEqual(['ALREADY_EXISTS']);
    const other = await programme();
    await done(first.ask, 'internshipApply', { programmeId: other.id }, APPLICATION);
  });
});

describe('a transcript', () => {
  it('that is replaced stays with what was applied with', async () => {
    const one = await apply((await programme()).id);
    const { version, id } = (await one.ask('{ me { internStudent { id version } } }')).data.me.internStudent;
    const file = { fileName: 'baru.pdf', contentType: 'application/pdf', size: 31, sha256: 'b'.repeat(64) };
    const made = await done(
      one.ask,
      'internTranscriptUpload',
      { expectedVersion: version, file },
      'upload { fileId } student { transcriptName }',
    );
    upload(city, `evidence/students/${id}/${made.upload.fileId}`);
    expect(made.student.transcriptName).toBe('baru.pdf');
    expect((await shown(one, hr())).transcriptName).toBe('transkrip.pdf');
  });

  it('is announced twenty times at once, and then one an hour', async () => {
    const { ask, version } = await student(city, institution.id);
    const file = { fileName: 'transkrip.pdf', contentType: 'application/pdf', size: 31, sha256: 'c'.repeat(64) };
    for (let i = 0; i < 19; i += 1)
      await done(ask, 'internTranscriptUpload', { expectedVersion: version + i, file }, 'student { version }');
    expect(await refused(ask, 'internTranscriptUpload', { expectedVersion: version + 19, file })).toEqual(['LIMIT_REACHED']);
    city.setNow('2026-01-12T03:00:00.000Z');
    expect(await refused(ask, 'internTranscriptUpload', { expectedVersion: version + 19, file })).toEqual([]);
  });
});
