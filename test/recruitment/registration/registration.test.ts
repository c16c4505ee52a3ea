// Registration through the API: campaigns and posts made by two people, applicants to the second, one application a NIK and year.
import { DeleteItemCommand } from '@aws-sdk/client-dynamodb';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { BucketItem, ProofItem } from '../../../src/modules/recruitment/registration/items.ts';
import { storeKey } from '../../../src/modules/recruitment/registration/rules/documents.ts';
import * as keys from '../../../src/platform/store/keys.ts';
import type { Answer, Ask } from '../../support/city.ts';
import { announced } from '../../support/lists.ts';
import { newKey } from '../../support/mutations.ts';
import { type Agency, done, refused, startAgency } from '../../support/people.ts';
import {
  approvedPost,
  BORN,
  type Campaigning,
  complete,
  draft,
  drafted,
  EDUCATION,
  FILE,
  FIRST_INSTANT,
  LAST_INSTANT,
  newAccount,
  newNik,
  ofDraft,
  PLAN,
  POST,
  person,
  profile,
  published,
  requested,
  submit,
  TOO_EARLY,
  TOO_LATE,
  upload,
} from '../../support/registration.ts';
import { applied, inSemarang, PREPARING, publishedSelection, REGISTERING } from '../../support/selection.ts';

let city: Agency;
let open: Campaigning;
const [GENERAL, PRAISED, OTHER_UNIT, UNLIKE] = [0, 1, 2, 3];
/** Reads the table beneath the API. */
const ROBOT = { id: 'test', roles: new Set<never>(), region: null, employeeId: null };
beforeAll(async () => {
  city = await startAgency();
  const elsewhere = { unitId: city.units.bkpp, requirements: { education: ['D3'], documents: ['ID_CARD'] } };
  open = await published(city, [{}, { category: 'CUM_LAUDE', positionTitle: 'Auditor Ahli Pertama' }, elsewhere, {}]);
});
afterAll(() => city.stop());

const post = (which: number | undefined): string => open.formationIds[which ?? 0] ?? '';
const register = async (ask: Ask, which = GENERAL, kinds?: string[]) => complete(city, ask, open.campaign.id, post(which), kinds);
const OF_CAMPAIGN = 'query($id: ID!) { campaign(id: $id) { title status rules { number policyVersion source } } }';

/** Codes with their fields, in the order answered. */
async function problems(ask: Ask, name: string, input: object): Promise<string[]> {
  const type = `${name[0]?.toUpperCase()}${name.slice(1)}Input`;
  const query = `mutation($input: ${type}!) { ${name}(input: $input) { userErrors { code field ... on DeadlinePassed { closedAt } } } }`;
  const { data } = await ask(query, { input: { idempotencyKey: newKey(), ...input } });
  return data[name].userErrors.map(({ code, field, closedAt }: { code: string; field: string[]; closedAt?: string }) =>
    [code, field.join('.'), closedAt].filter(Boolean).join(' '),
  );
}

describe('a campaign', () => {
  it('is published by another person than who prepared it, and not without posts', async () => {
    city.setNow(PREPARING);
    const both = await city.login({ sub: 'dua-peran', roles: ['RECRUITMENT_OFFICER', 'RECRUITMENT_APPROVER'] });
    const { campaign } = await done(both, 'campaignCreate', PLAN, 'campaign { id version allowedActions }');
    const of = { campaignId: campaign.id, expectedVersion: campaign.version };
    expect(campaign.allowedActions).not.toContain('campaignPublish');
    expect(await refused(both, 'campaignPublish', of)).toEqual(['OWN_CASE']);
    expect(await problems(open.approver, 'campaignPublish', of)).toEqual(['REQUIRED formations']);
    await approvedPost(inSemarang(city), open, campaign.id);
    expect(await problems(open.approver, 'campaignPublish', of)).toEqual([]);
  });

  it('is read by nobody outside until it is published, then by everybody, with the rules copied from the policy in force', async () => {
    const { id } = await drafted(city, open);
    for (const ask of [city.nobody, city.people.staff.ask]) expect((await ask(OF_CAMPAIGN, { id })).data).toEqual({ campaign: null });
    const { data } = await city.nobody(OF_CAMPAIGN, { id: open.campaign.id });
    expect(data.campaign).toMatchObject({ status: 'PUBLISHED', rules: [{ number: 1, policyVersion: 'recruitment-2024.1' }] });
    const list = '{ campaigns(regionCode: "33.74", first: 100) { edges { node { status } } } }';
    const shown = (await city.nobody(list)).data.campaigns.edges.map((edge: { node: { status: string } }) => edge.node.status);
    expect(new Set(shown)).toEqual(new Set(['PUBLISHED']));
  });

  it('tells all that is wrong with its stages at once', async () => {
    city.setNow(PREPARING);
    const stages = [...PLAN.stages.slice(0, 9), { kind: 'SKD', from: '2026-02-01', to: '2026-01-01' }];
    expect(await problems(open.rina, 'campaignCreate', { ...PLAN, year: 2019, title: ' ', stages })).toEqual([
      'OUT_OF_RANGE year',
      'REQUIRED title',
      'REQUIRED stages.FILING',
      'REQUIRED stages.APPOINTMENT',
      'ALREADY_EXISTS stages.9.kind',
      'DATE_ORDER stages.9.to',
      'DATE_ORDER stages.9.from',
    ]);
  });

  it('has its rules changed under a new number and with a public reason, once a second person has released it', async () => {
    const { campaign, approver, rina } = await published(city);
    const of = { campaignId: campaign.id, expectedVersion: campaign.version };
    const change = { ...of, oldestAge: 36, reason: 'Kekurangan pelamar', source: 'KepmenPANRB 999/2026' };
    expect(await problems(approver, 'campaignRuleChange', { ...of, reason: '', source: ' ' })).toEqual([
      ...['REQUIRED reason', 'REQUIRED source', 'REQUIRED'],
    ]);
    expect(
      await problems(approver, 'campaignRuleChange', { ...change, weights: [{ test: 'SKD', percent: 101 }], leastGpa: '4.01' }),
    ).toEqual(['OUT_OF_RANGE leastGpa', 'OUT_OF_RANGE weights.0.percent']);
    const { ruleChange } = await done(rina, 'campaignRuleChange', change, 'ruleChange { id version }');
    const selection = 'ruleChange { campaign { rules { number reason } } }';
    const release = { ruleChangeId: ruleChange.id, expectedVersion: ruleChange.version };
    const released = await done(approver, 'campaignRuleChangeRelease', release, selection);
    expect(released.ruleChange.campaign.rules).toEqual([
      { number: 1, reason: null },
      { number: 2, reason: 'Kekurangan pelamar' },
    ]);
  });
});

describe('a stage', () => {
  it('is put off with its reason on record, the later ones first', async () => {
    const { campaign, approver } = await published(city);
    const of = (expectedVersion: number) => ({ campaignId: campaign.id, expectedVersion, reason: 'Pendaftaran nasional diperpanjang' });
    const SKD = { stage: 'SKD', from: '2026-02-12', to: '2026-02-16' };
    expect(
      await problems(approver, 'campaignStageExtend', { ...of(campaign.version), ...SKD, from: '2026-02-25', to: '2026-03-01' }),
    ).toEqual(['DATE_ORDER from']);
    const selection = 'campaign { version stages { kind opensAt closesAt } }';
    const { campaign: moved } = await done(approver, 'campaignStageExtend', { ...of(campaign.version), ...SKD }, selection);
    const found = moved.stages.find(({ kind }: { kind: string }) => kind === 'SKD');
    expect(found).toEqual({ kind: 'SKD', opensAt: '2026-02-11T17:00:00.000Z', closesAt: '2026-02-16T17:00:00.000Z' });
    const { data } = await city.people.auditor.ask(
      `{ auditTrail(subject: "${campaign.id}", first: 10) { edges { node { operation detail } } } }`,
    );
    const last = data.auditTrail.edges.at(-1).node;
    expect(last.operation).toBe('campaignStageExtend');
    expect(JSON.parse(last.detail)).toMatchObject({ ...SKD, reason: 'Pendaftaran nasional diperpanjang', applicationId: null });
  });

  it('is not opened again for all once its result is announced; for one it may be', async () => {
    const selection = await publishedSelection(city, 1);
    const { applicationId } = await applied(city, selection);
    await announced(city, selection);
    const { data } = await selection.approver('query($id: ID!) { campaign(id: $id) { version } }', { id: selection.campaignId });
    const of = { campaignId: selection.campaignId, expectedVersion: data.campaign.version, stage: 'REGISTRATION', reason: 'Putusan' };
    const extend = { ...of, to: '2026-02-10' };
    expect(await problems(selection.approver, 'campaignStageExtend', extend)).toEqual(['TRANSITION_REFUSED stage']);
    expect(await problems(selection.approver, 'campaignStageExtend', { ...extend, applicationId })).toEqual([]);
  });
});

describe('posts', () => {
  it('are asked for by a unit’s own administrator or the staffing agency, and approved by somebody else', async () => {
    const { id: campaignId } = await drafted(city, open);
    const { unitAdmin, hr } = city.people;
    const input = { campaignId, unitId: city.units.bkpp, ...POST };
    expect(await refused(unitAdmin.ask, 'formationRequest', input)).toEqual(['NOT_FOUND']);
    const both = await city.login({ sub: 'bkpp-dua', roles: ['HR_OFFICER', 'RECRUITMENT_APPROVER'] });
    const { id, version } = await requested({ ...inSemarang(city), hr: both }, campaignId);
    const of = { formationId: id, expectedVersion: version };
    expect(await refused(both, 'formationApprove', of)).toEqual(['OWN_CASE']);
    expect(await refused(hr.ask, 'formationApprove', of)).toEqual(['!FORBIDDEN']);
    expect(await refused(open.approver, 'formationReject', { ...of, reason: '' })).toEqual(['REQUIRED']);
    expect(await refused(open.approver, 'formationApprove', of)).toEqual([]);
  });

  it('join no campaign that is published', async () => {
    const input = { campaignId: open.campaign.id, unitId: city.units.aptika, ...POST };
    expect(await refused(city.people.hr.ask, 'formationRequest', input)).toEqual(['TRANSITION_REFUSED']);
  });

  it('are found without a login by unit, education and category, in full pages', async () => {
    const ask = async (filter: string): Promise<string[]> => {
      const query = `query($id: ID!) { openings(campaignId: $id, first: 10 ${filter}) { edges { node { formationId } } } }`;
      const { data } = await city.nobody(query, { id: open.campaign.id });
      return data.openings.edges.map((edge: { node: { formationId: string } }) => edge.node.formationId);
    };
    expect(new Set(await ask(''))).toEqual(new Set(open.formationIds));
    expect(await ask(', category: CUM_LAUDE')).toEqual([post(PRAISED)]);
    expect(await ask(', education: D3')).toEqual([post(OTHER_UNIT)]);
    expect(await ask(`, unitId: "${city.units.bkpp}"`)).toEqual([post(OTHER_UNIT)]);
    expect(await ask(', category: DIASPORA')).toEqual([]);
    expect(await ask(', search: "AUDITOR ahli"')).toEqual([post(PRAISED)]);
    const paged =
      'query($id: ID!, $after: String) { openings(campaignId: $id, first: 2, after: $after) { edges { node { formationId } } pageInfo { hasNextPage endCursor } } }';
    const first = (await city.nobody(paged, { id: open.campaign.id })).data.openings;
    const second = (await city.nobody(paged, { id: open.campaign.id, after: first.pageInfo.endCursor })).data.openings;
    expect([first.edges.length, first.pageInfo.hasNextPage, second.edges.length, second.pageInfo.hasNextPage]).toEqual([2, true, 2, false]);
  });
});

describe('a profile', () => {
  it('is complete from the first time on, and tells all that is missing at once', async () => {
    city.setNow(REGISTERING);
    const ask = await newAccount(city);
    const nothing = { expectedVersion: 0 };
    expect(await problems(ask, 'profileSave', nothing)).toEqual(
      ['name', 'birthDate', 'sex', 'education', 'nik'].map((f) => `REQUIRED ${f}`),
    );
    const wrong = { ...profile(), education: { ...EDUCATION, gpa: '4.01', year: 2030 }, birthDate: '2027-01-01' };
    expect(await problems(ask, 'profileSave', wrong)).toEqual(
      ['birthDate', 'education.gpa', 'education.year'].map((f) => `OUT_OF_RANGE ${f}`),
    );
    expect(await problems(ask, 'profileSave', { ...profile(), nik: '3374' })).toEqual(['IDENTIFIER_INVALID nik']);
  });

  it('warns where the NIK contradicts the birth date, and is saved all the same', async () => {
    const ask = await newAccount(city);
    const said = profile({ birthDate: '1997-03-05' });
    const { applicant } = await done(ask, 'profileSave', said, 'applicant { warnings nikEnding }');
    expect(applicant).toEqual({ warnings: ['BIRTH_DATE_DIFFERS'], nikEnding: `************${said.nik.slice(-4)}` });
  });

  it('answers the same for a NIK that has applied and one that nobody has', async () => {
    city.setNow(REGISTERING);
    const nik = newNik();
    await submit(await register(await person(city, { nik })));
    const seen = async (number: string): Promise<string> => {
      const input = { idempotencyKey: newKey(), ...profile({ nik: number, name: 'Orang Lain' }) };
      const query =
        'mutation($input: ProfileSaveInput!) { profileSave(input: $input) { applicant { version name warnings } userErrors { code } } }';
      const { status, data, line } = await (await newAccount(city))(query, { input });
      return JSON.stringify([status, data, line?.reads, line?.writes]);
    };
    expect(await seen(nik)).toBe(await seen(newNik()));
  });

  it('names another NIK five times, then must wait four hours', async () => {
    city.setNow(REGISTERING);
    const ask = await newAccount(city);
    for (const version of [0, 1, 2, 3, 4])
      expect(await problems(ask, 'profileSave', { ...profile(), expectedVersion: version })).toEqual([]);
    const again = { expectedVersion: 5, nik: newNik() };
    expect(await problems(ask, 'profileSave', again)).toEqual(['LIMIT_REACHED nik']);
    const query = 'mutation($input: ProfileSaveInput!) { profileSave(input: $input) { userErrors { message } } }';
    const { data } = await ask(query, { input: { idempotencyKey: newKey(), ...again } });
    expect(data.profileSave.userErrors[0].message).toBe(
      'Terlalu sering: paling banyak 5 kali berturut-turut. Dapat lagi mulai 8 Januari 2026 pukul 13.00 WIB.',
    );
    expect(await problems(ask, 'profileSave', { expectedVersion: 5, name: 'Nama Baru' })).toEqual([]);
    city.setNow('2026-01-08T06:00:00.000Z');
    expect(await problems(ask, 'profileSave', { ...again, expectedVersion: 6 })).toEqual([]);
  });
});

describe('naming a NIK', () => {
  const name = async (nik: string): Promise<string[]> => problems(await newAccount(city), 'profileSave', profile({ nik }));

  it('is possible again once the table has forgotten how often it was named', async () => {
    city.setNow(REGISTERING);
    const nik = newNik();
    expect(await name(nik)).toEqual([]);
    const { pk, sk } = BucketItem.key(city.app.keyring.hash('NIK', nik));
    await city.engine.send(new DeleteItemCommand({ TableName: 'semarang-test', Key: { pk: { S: pk }, sk: { S: sk } } }));
    expect(await name(nik)).toEqual([]);
  });

  it('is limited for each NIK, whichever accounts name it and however fast', async () => {
    city.setNow(REGISTERING);
    const nik = newNik();
    const answers = await Promise.all(Array.from({ length: 30 }, () => name(nik)));
    const saved = answers.filter(([problem]) => problem === undefined).length;
    for (let more = saved; more < 20; more += 1) expect(await name(nik)).toEqual([]);
    expect(await name(nik)).toEqual(['LIMIT_REACHED nik']);
    expect(saved).toBeLessThanOrEqual(20);
  });

  it('cannot be denied to a citizen on the last evening by a few accounts that name it before', async () => {
    const nik = newNik();
    for (let hour = 12; hour < 17; hour += 1) {
      city.setNow(`2026-01-11T${hour}:00:00.000Z`);
      await name(nik);
      await name(nik);
    }
    city.setNow(LAST_INSTANT);
    expect(await name(nik)).toEqual([]);
  });
});

describe('a draft', () => {
  it('leaves what is absent and clears what is null, and counts for nothing', async () => {
    city.setNow(REGISTERING);
    const ask = await person(city);
    const save = (expectedVersion: number, more: object) =>
      done(ask, 'applicationSave', { campaignId: open.campaign.id, expectedVersion, ...more }, SHOWN);
    const SHOWN = 'application { status examLocation opening { formationId } missing { kind document } submission { number } }';
    await save(0, { formationId: post(GENERAL), examLocation: 'Semarang' });
    const kept = (await save(1, { examLocation: null })).application;
    expect(kept).toMatchObject({ status: 'DRAFT', examLocation: null, opening: { formationId: post(GENERAL) }, submission: null });
    expect(kept.missing).toEqual(['ID_CARD', 'DIPLOMA'].map((document) => ({ kind: 'DOCUMENT', document })));
    expect((await save(2, { formationId: null })).application.missing).toEqual([{ kind: 'FORMATION', document: null }]);
  });

  it('loses nothing where two windows save it: the second is told which version stands, and saves again what it has', async () => {
    city.setNow(REGISTERING);
    const made = await draft(await newAccount(city), open.campaign.id, post(GENERAL));
    const query = `mutation($input: ApplicationSaveInput!) { applicationSave(input: $input) {
      application { version examLocation opening { formationId } } userErrors { code ... on VersionConflict { currentVersion } } } }`;
    const save = async (expectedVersion: number, more: object) =>
      (await made.ask(query, { input: { idempotencyKey: newKey(), campaignId: open.campaign.id, expectedVersion, ...more } })).data
        .applicationSave;
    expect((await save(1, { examLocation: 'Semarang' })).application.version).toBe(2);
    const conflict = await save(1, { formationId: post(PRAISED) });
    expect(conflict).toEqual({ application: null, userErrors: [{ code: 'VERSION_CONFLICT', currentVersion: 2 }] });
    const { application } = await save(2, { formationId: post(PRAISED) });
    expect(application).toEqual({ version: 3, examLocation: 'Semarang', opening: { formationId: post(PRAISED) } });
  });

  it('is nobody else’s: another applicant, an officer and the public do not learn that it exists', async () => {
    city.setNow(REGISTERING);
    const made = await draft(await newAccount(city), open.campaign.id, post(GENERAL));
    const input = { applicationId: made.id, expectedVersion: 1, confirm: true };
    expect(await refused(await person(city), 'applicationSubmit', input)).toEqual(['NOT_FOUND']);
    for (const ask of [open.rina, city.people.hr.ask]) {
      expect(await refused(ask, 'applicationSubmit', input)).toEqual(['!FORBIDDEN']);
      const { data } = await ask('query($id: ID!) { me { application(campaignId: $id) { id } applicant { id } } }', {
        id: open.campaign.id,
      });
      expect(data.me).toEqual({ application: null, applicant: null });
    }
    const { data } = await city.people.hr.ask('query($id: ID!) { node(id: $id) { id } }', { id: made.id });
    expect(data.node).toBeNull();
  });

  it('is for published posts of its own campaign only', async () => {
    const { id: hidden } = await drafted(city, open);
    const { id: waiting } = await requested(inSemarang(city), hidden);
    city.setNow(REGISTERING);
    const ask = await newAccount(city);
    const save = (campaignId: string, formationId: string) =>
      problems(ask, 'applicationSave', { campaignId, expectedVersion: 0, formationId });
    expect(await save(hidden, waiting)).toEqual(['NOT_FOUND campaignId']);
    expect(await save(open.campaign.id, waiting)).toEqual(['NOT_FOUND formationId']);
  });

  it('keeps the proof of a special category apart: the application says that it is there, and not which', async () => {
    city.setNow(REGISTERING);
    const ask = await person(city, { education: { ...EDUCATION, cumLaude: true } });
    const made = await register(ask, PRAISED, ['ID_CARD', 'DIPLOMA']);
    const { documentId } = await upload(city, made, 'CATEGORY_PROOF');
    const ctx = city.app.contextFor(ROBOT, 'r');
    expect(JSON.stringify(await ctx.loader.load(made.id))).not.toContain(documentId);
    const query = 'query($id: ID!) { me { application(campaignId: $id) { documents { kind } } } }';
    const kinds = (await ask(query, { id: open.campaign.id })).data.me.application.documents.map((one: { kind: string }) => one.kind);
    expect(kinds).toEqual(['ID_CARD', 'DIPLOMA', 'CATEGORY_PROOF']);
  });
});

describe('documents', () => {
  it('are announced fifty times for a draft, then once a quarter of an hour: the store is no dump', async () => {
    city.setNow(REGISTERING);
    let made = await draft(await newAccount(city), open.campaign.id, post(GENERAL));
    for (let i = 0; i < 50; i += 1) made = await upload(city, made, 'PHOTO');
    const again = { applicationId: made.id, expectedVersion: made.version, ...FILE };
    expect(await problems(made.ask, 'documentUpload', again)).toEqual(['LIMIT_REACHED kind']);
    city.setNow('2026-01-08T02:15:00.000Z');
    expect(await problems(made.ask, 'documentUpload', again)).toEqual([]);
  });

  it('of health or origin are not kept with an application for posts that ask for none', async () => {
    city.setNow(REGISTERING);
    const made = await register(await person(city, { education: { ...EDUCATION, cumLaude: true } }), PRAISED, ['ID_CARD', 'DIPLOMA']);
    const { documentId, version } = await upload(city, made, 'CATEGORY_PROOF');
    const moved = { campaignId: open.campaign.id, expectedVersion: version, formationId: post(GENERAL) };
    const { application } = await done(made.ask, 'applicationSave', moved, 'application { id version }');
    await submit({ ask: made.ask, ...application });
    const { loader } = city.app.contextFor(ROBOT, 'r');
    expect(await loader.load(documentId)).toBeNull();
    expect(await loader.loadKey(ProofItem.key(made.id))).toBeNull();
    const query = 'query($id: ID!) { me { application(campaignId: $id) { documents { kind } } } }';
    const kinds = (await made.ask(query, { id: open.campaign.id })).data.me.application.documents.map((one: { kind: string }) => one.kind);
    expect(kinds).toEqual(['ID_CARD', 'DIPLOMA']);
  });

  it('are not asked of the store for somebody who comes too late', async () => {
    city.setNow(REGISTERING);
    const made = await register(await person(city));
    city.setNow(TOO_LATE);
    const asked = vi.spyOn(city.files, 'get');
    expect(await refused(made.ask, 'applicationSubmit', ofDraft(made))).toEqual(['DEADLINE_PASSED']);
    expect(asked).not.toHaveBeenCalled();
    asked.mockRestore();
  });
});

describe('submitting', () => {
  it('is possible to the last millisecond of the last day in WIB, and not one later; the draft is kept', async () => {
    city.setNow(REGISTERING);
    const [inTime, late] = [await register(await person(city)), await register(await person(city))];
    city.setNow(LAST_INSTANT);
    expect((await submit(inTime)).submission.at).toBe(LAST_INSTANT);
    city.setNow(TOO_LATE);
    expect(await problems(late.ask, 'applicationSubmit', ofDraft(late))).toEqual([`DEADLINE_PASSED applicationId ${TOO_LATE}`]);
    const { data } = await late.ask('query($id: ID!) { me { application(campaignId: $id) { status } } }', { id: open.campaign.id });
    expect(data.me.application.status).toBe('DRAFT');
  });

  it('counts age by the day in WIB: at 35 the evening before the birthday, at 36 from midnight on', async () => {
    city.setNow(REGISTERING);
    const born = { birthDate: '1990-01-09' };
    const [before, after] = [await register(await person(city, born)), await register(await person(city, born))];
    city.setNow('2026-01-08T16:59:59.999Z');
    expect(await problems(before.ask, 'applicationSubmit', ofDraft(before))).toEqual([]);
    city.setNow('2026-01-08T17:00:00.000Z');
    expect(await problems(after.ask, 'applicationSubmit', ofDraft(after))).toEqual(['NOT_ELIGIBLE eligibility.AGE']);
  });

  it('does not ask the client for the time: ten minutes off in either direction change nothing', async () => {
    city.setNow(REGISTERING);
    const [slow, fast] = [await register(await person(city)), await register(await person(city))];
    const query = 'mutation($input: ApplicationSubmitInput!) { applicationSubmit(input: $input) { userErrors { code } } }';
    const send = (made: typeof slow, at: string): Promise<Answer> =>
      made.ask(query, { input: { idempotencyKey: newKey(), ...ofDraft(made) } }, { date: new Date(Date.parse(at)).toUTCString() });
    city.setNow(LAST_INSTANT);
    expect((await send(fast, '2026-01-11T17:10:00.000Z')).data.applicationSubmit.userErrors).toEqual([]);
    city.setNow(TOO_LATE);
    expect((await send(slow, '2026-01-11T16:50:00.000Z')).data.applicationSubmit.userErrors).toEqual([{ code: 'DEADLINE_PASSED' }]);
  });

  it('and drafting are refused before registration opens, to the millisecond', async () => {
    const ask = await newAccount(city);
    const input = { campaignId: open.campaign.id, expectedVersion: 0 };
    city.setNow(TOO_EARLY);
    expect(await problems(ask, 'applicationSave', input)).toEqual(['NOT_OPEN_YET campaignId']);
    city.setNow(FIRST_INSTANT);
    expect(await problems(ask, 'applicationSave', input)).toEqual([]);
  });

  it('is possible later for the one applicant whose time was extended, and for nobody else', async () => {
    city.setNow(REGISTERING);
    const own = await published(city);
    city.setNow(REGISTERING);
    const [lucky, other] = [await person(city), await person(city)];
    const [mine, theirs] = [
      await complete(city, lucky, own.campaign.id, own.formationIds[0] ?? ''),
      await complete(city, other, own.campaign.id, own.formationIds[0] ?? ''),
    ];
    const of = { campaignId: own.campaign.id, expectedVersion: own.campaign.version, stage: 'REGISTRATION', reason: 'Listrik padam' };
    const extend = { ...of, to: '2026-01-13', applicationId: mine.id };
    expect(await problems(own.approver, 'campaignStageExtend', { ...extend, to: '2026-01-10' })).toEqual(['OUT_OF_RANGE to']);
    expect(await problems(own.approver, 'campaignStageExtend', extend)).toEqual([]);
    city.setNow('2026-01-13T16:59:59.000Z');
    expect(await problems(other, 'applicationSubmit', ofDraft(theirs))).toEqual([`DEADLINE_PASSED applicationId ${TOO_LATE}`]);
    expect(await problems(lucky, 'applicationSubmit', ofDraft(mine))).toEqual([]);
  });

  it('is final: nothing of it changes afterwards, and a retry answers what was answered', async () => {
    city.setNow(REGISTERING);
    const made = await register(await person(city));
    const query =
      'mutation($input: ApplicationSubmitInput!) { applicationSubmit(input: $input) { application { version submission { number } } userErrors { code } } }';
    const input = { idempotencyKey: newKey(), ...ofDraft(made) };
    const first = (await made.ask(query, { input })).data.applicationSubmit;
    expect(first.application.submission.number).toMatch(/^2026-3374-[2-9A-HJKMNP-TV-Z]{8}$/);
    expect((await made.ask(query, { input })).data.applicationSubmit).toEqual(first);
    const { version } = first.application;
    const of = { applicationId: made.id, expectedVersion: version };
    expect(await problems(made.ask, 'applicationSubmit', { ...of, confirm: true })).toEqual(['TRANSITION_REFUSED applicationId']);
    expect(await problems(made.ask, 'documentUpload', { ...of, ...FILE })).toEqual(['TRANSITION_REFUSED applicationId']);
    const save = { campaignId: open.campaign.id, expectedVersion: version, formationId: null };
    expect(await problems(made.ask, 'applicationSave', save)).toEqual(['TRANSITION_REFUSED campaignId']);
  });

  it('asks for confirmation, profile, documents and each requirement, all at once', async () => {
    city.setNow(REGISTERING);
    const nameless = await draft(await newAccount(city), open.campaign.id, post(GENERAL));
    const missing = 'query($id: ID!) { me { application(campaignId: $id) { missing { kind document } } } }';
    const gaps = (await nameless.ask(missing, { id: open.campaign.id })).data.me.application.missing;
    expect(gaps.map(({ kind, document }: { kind: string; document: string }) => document ?? kind)).toEqual([
      'PROFILE',
      'ID_CARD',
      'DIPLOMA',
    ]);
    expect(await problems(nameless.ask, 'applicationSubmit', { ...ofDraft(nameless), confirm: false })).toEqual([
      'REQUIRED confirm',
      'REQUIRED profile',
      'REQUIRED documents.ID_CARD',
      'REQUIRED documents.DIPLOMA',
    ]);
    const unfit = { birthDate: '1989-01-01', education: { ...EDUCATION, major: 'Sastra', gpa: '2.99', level: 'S2' } };
    const made = await register(await person(city, unfit), PRAISED);
    expect(await problems(made.ask, 'applicationSubmit', ofDraft(made))).toEqual([
      'REQUIRED documents.CATEGORY_PROOF',
      ...['AGE', 'EDUCATION', 'MAJOR', 'GPA', 'CATEGORY_PROOF'].map((one) => `NOT_ELIGIBLE eligibility.${one}`),
    ]);
    const { data } = await made.ask(
      'query($id: ID!) { eligibilityCheck(formationId: $id) { eligible findings { requirement met actual asked } } }',
      {
        id: post(PRAISED),
      },
    );
    expect(data.eligibilityCheck.eligible).toBe(false);
    expect(data.eligibilityCheck.findings).toContainEqual({ requirement: 'AGE', met: false, actual: '37', asked: '18–35' });
    expect(data.eligibilityCheck.findings).toContainEqual({ requirement: 'GPA', met: false, actual: '2.99', asked: '3.00' });
  });

  it('looks into the files: one that never came, one of another hash, one that only claims to be a PDF', async () => {
    city.setNow(REGISTERING);
    const made = await register(await person(city));
    const { data } = await made.ask('query($id: ID!) { me { application(campaignId: $id) { documents { id: documentId kind } } } }', {
      id: open.campaign.id,
    });
    const [card, diploma] = data.me.application.documents.map((one: Parameters<typeof storeKey>[0]) =>
      storeKey({ ...one, applicationId: made.id }),
    );
    const stored = city.files.get(card);
    if (!stored) throw new Error('The file is not there.');
    city.files.delete(card);
    city.files.set(diploma, { ...stored, sha256: '0'.repeat(64) });
    expect(await problems(made.ask, 'applicationSubmit', ofDraft(made))).toEqual([
      'EVIDENCE_MISSING documents.ID_CARD',
      'EVIDENCE_MISMATCH documents.DIPLOMA',
    ]);
    city.files.set(card, { ...stored, head: '4d5a900003000000' });
    city.files.set(diploma, stored);
    expect(await problems(made.ask, 'applicationSubmit', ofDraft(made))).toEqual(['EVIDENCE_TYPE documents.ID_CARD']);
  });
});

describe('one NIK and year', () => {
  it('has one application, whichever campaign and account it comes from; only its own account is told so', async () => {
    city.setNow(REGISTERING);
    const nik = newNik();
    const first = await person(city, { nik });
    await submit(await register(first));
    const stranger = await register(await person(city, { nik }));
    expect(await problems(stranger.ask, 'applicationSubmit', ofDraft(stranger))).toEqual(['IDENTITY_UNCONFIRMED']);
    const other = await published(city);
    city.setNow(REGISTERING);
    const second = await complete(city, first, other.campaign.id, other.formationIds[0] ?? '');
    expect(await problems(first, 'applicationSubmit', ofDraft(second))).toEqual(['ALREADY_EXISTS applicationId']);
  });

  it('is not got round by an account that names another NIK after it has applied', async () => {
    city.setNow(REGISTERING);
    const ask = await person(city);
    await submit(await register(ask));
    expect(await problems(ask, 'profileSave', { expectedVersion: 1, nik: newNik() })).toEqual([]);
    const other = await published(city);
    city.setNow(REGISTERING);
    const second = await complete(city, ask, other.campaign.id, other.formationIds[0] ?? '');
    expect(await problems(ask, 'applicationSubmit', ofDraft(second))).toEqual(['ALREADY_EXISTS applicationId']);
  });

  it('has one application where two accounts race for it fifty times, in one formation, in two, in two campaigns', async () => {
    const other = await published(city, [{}]);
    city.setNow(REGISTERING);
    const [here, there] = [post(GENERAL), other.formationIds[0] ?? ''];
    const places: [string, string][] = [
      [open.campaign.id, here],
      [open.campaign.id, post(UNLIKE)],
      [other.campaign.id, there],
    ];
    for (let race = 0; race < 50; race += 1) {
      const nik = newNik();
      const rivals = await Promise.all(
        [places[0], places[race % 3]].map(async ([campaign, formation] = ['', '']) =>
          complete(city, await person(city, { nik }), campaign, formation),
        ),
      );
      const answers = await Promise.all(rivals.map((made) => problems(made.ask, 'applicationSubmit', ofDraft(made))));
      expect(answers.map(String).toSorted(), `race ${race}`).toEqual(['', 'IDENTITY_UNCONFIRMED']);
      const lock = await city.app.contextFor(ROBOT, 'r').loader.loadKey(keys.lock('NIKYEAR', `2026#${city.app.keyring.hash('NIK', nik)}`));
      expect(lock).not.toBeNull();
    }
  });

  it('has one application where five accounts submit at the same moment', async () => {
    city.setNow(REGISTERING);
    const nik = newNik();
    const drafts = [];
    for (let i = 0; i < 5; i += 1) drafts.push(await register(await person(city, { nik })));
    const answers = await Promise.all(drafts.map((made) => problems(made.ask, 'applicationSubmit', ofDraft(made))));
    expect(answers.map((codes) => codes.join()).toSorted()).toEqual(['', ...Array(4).fill('IDENTITY_UNCONFIRMED')]);
  });

  it('is counted in clear nowhere: neither item, key nor answer holds it', async () => {
    city.setNow(REGISTERING);
    const nik = newNik();
    const made = await register(await person(city, { nik, ...BORN }));
    await submit(made);
    const ctx = city.app.contextFor(ROBOT, 'r');
    expect(JSON.stringify(await ctx.loader.load(made.id))).not.toContain(nik);
    expect(city.lines.filter((line) => JSON.stringify(line).includes(nik))).toEqual([]);
  });
});
