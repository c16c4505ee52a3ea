// Retention through the API: who was not hired is forgotten after the period, wherever something of them lay; counts stay.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makeNik } from '../../../src/platform/rules/identifiers.ts';
import type { Row } from '../../../src/platform/store/table.ts';
import { brokenChains } from '../../support/chains.ts';
import { type Ask, everyRow } from '../../support/city.ts';
import { newKey } from '../../support/mutations.ts';
import { filed, hireAs, listed, make, type OfferView, offersOf, ranked, seatsOf, step } from '../../support/offers.ts';
import { done, refused } from '../../support/people.ts';
import { type Campaigning, complete, draft, EDUCATION, person, profile, published, submit, upload } from '../../support/registration.ts';
import { anonymise, anonymiseAll, closed, FORGETTING, OVER } from '../../support/retention.ts';
import { type Season, startSeason } from '../../support/scenarios/stages.ts';
import {
  type Applied,
  applied,
  claim,
  decide,
  publishedSelection,
  REGISTERING,
  type Selection,
  VERIFYING,
} from '../../support/selection.ts';

let city: Season;
beforeAll(async () => {
  city = await startSeason();
});
afterAll(() => city.stop());

const hr = (): Ask => city.people.hr.ask;

const items = (): Promise<Row[]> => everyRow(city);

/** DynamoDB removes what has passed its time; the engine of a laptop does so when it likes. */
const standing = (rows: Row[]): Row[] => rows.filter(({ ttl }) => ttl === undefined || ttl > Date.parse(FORGETTING) / 1000);

describe('the period', () => {
  let selection: Selection;
  beforeAll(async () => {
    selection = await publishedSelection(city, 2);
    await applied(city, selection);
  });
  const problems = () => refused(hr(), 'applicationsAnonymise', { campaignId: selection.campaignId });
  const dates = async () =>
    (
      await hr()('query($id: ID!) { campaign(id: $id) { closedAt anonymisableAt anonymisedAt allowedActions } }', {
        id: selection.campaignId,
      })
    ).data.campaign;

  it('begins when the campaign is closed, and nobody is anonymised before', async () => {
    city.setNow(FORGETTING);
    expect(await problems()).toEqual(['TRANSITION_REFUSED']);
    expect(await dates()).toMatchObject({ closedAt: null, anonymisableAt: null, anonymisedAt: null });
    await closed(city, selection);
    expect(await dates()).toEqual({ closedAt: OVER, anonymisableAt: '2028-04-30T17:00:00.000Z', anonymisedAt: null, allowedActions: [] });
  });

  it('is over to the millisecond at midnight WIB two years later, for the staffing agency alone', async () => {
    city.setNow('2028-04-30T16:59:59.999Z');
    expect(await problems()).toEqual(['NOT_OPEN_YET']);
    city.setNow('2028-04-30T17:00:00.000Z');
    expect((await dates()).allowedActions).toEqual(['applicationsAnonymise']);
    const input = { campaignId: selection.campaignId };
    for (const ask of [selection.rina, selection.approver, city.people.auditor.ask])
      expect(await refused(ask, 'applicationsAnonymise', input)).toEqual(['!FORBIDDEN']);
    expect(await refused(city.people.otherHr.ask, 'applicationsAnonymise', input)).toEqual(['NOT_FOUND']);
    expect(await anonymise(hr(), selection.campaignId)).toMatchObject({ done: 1, kept: 0, left: 0 });
  });

  it('is worked through once: nothing is left to do afterwards, and a retry is told what was done', async () => {
    city.setNow(FORGETTING);
    expect(await problems()).toEqual([]);
    expect(await dates()).toMatchObject({ anonymisedAt: '2028-04-30T17:00:00.000Z', allowedActions: [] });
    const other = await publishedSelection(city, 2);
    await applied(city, other);
    await closed(city, other);
    city.setNow(FORGETTING);
    const key = newKey();
    const first = await anonymise(hr(), other.campaignId, key);
    expect(await anonymise(hr(), other.campaignId, key)).toEqual(first);
  });
});

describe('the batch', () => {
  it('holds what one transaction can: some thirty applications take several, each of them done once, whoever asks at the same time', async () => {
    const selection = await publishedSelection(city, 2);
    for (let i = 0; i < 29; i += 1) await applied(city, selection);
    city.setNow(REGISTERING);
    await draft(await person(city), selection.campaignId, selection.formationId);
    await closed(city, selection);
    city.setNow(FORGETTING);
    const both = await Promise.all([anonymise(hr(), selection.campaignId), anonymise(hr(), selection.campaignId)]);
    const batches = [...both, ...(both.some(({ left }) => left === 0) ? [] : await anonymiseAll(hr(), selection.campaignId))];
    expect(batches.reduce((sum, batch) => sum + batch.done, 0)).toBe(30);
    expect(batches.length).toBeGreaterThan(2);
    const left = standing(await items()).filter(({ pk, type }) => pk === selection.campaignId && type === 'Remains');
    expect(left).toHaveLength(29);
  });
});

/** What is planted; each is looked for everywhere. */
const CANARY = {
  name: 'Kenari Jingga Wartabone',
  birthDate: '1999-07-23',
  institution: 'Sekolah Tinggi Kenari',
  fileName: 'ktp-kenari.pdf',
  note: 'Kenari belum melampirkan meterai',
  objection: 'Meterai kenari sudah ada',
  answer: 'Meterai kenari tidak terbaca',
  email: 'kenari@contoh.id',
  wish: 'Kursi roda untuk Kenari',
  reason: 'Kenari sakit jantung',
};
const NIK = makeNik({ district: '33.74.10', birthDate: CANARY.birthDate, sex: 'FEMALE', serial: 8123 });

describe('who was not hired', () => {
  let open: Campaigning;
  let ask: Ask;
  let before: Row[];
  const ids = { applicant: '', application: '', documents: [] as string[], number: '', owner: '', nikHash: '' };

  /** Each of the files of a person, the announcement with a name of its own. */
  async function planted(formationId: string) {
    const profile = {
      name: CANARY.name,
      nik: NIK,
      birthDate: CANARY.birthDate,
      education: { ...EDUCATION, institution: CANARY.institution },
    };
    ask = await person(city, profile);
    let made = await complete(city, ask, open.campaign.id, formationId, ['ID_CARD', 'CATEGORY_PROOF']);
    const file = { kind: 'ID_CARD', fileName: CANARY.fileName, contentType: 'application/pdf', size: 5, sha256: 'a'.repeat(64) };
    const announce = { applicationId: made.id, expectedVersion: made.version, ...file };
    const { application } = await done(ask, 'documentUpload', announce, 'application { version }');
    // What was announced and never came is replaced; so is the proof.
    for (const kind of ['ID_CARD', 'CATEGORY_PROOF'] as const)
      made = await upload(city, { ...made, version: kind === 'ID_CARD' ? application.version : made.version }, kind);
    const submitted = await submit(made);
    const address = { expectedVersion: 1, email: CANARY.email };
    await done(ask, 'messageAddressSave', address, 'applicant { id }');
    const wish = { applicationId: submitted.id, expectedVersion: 0, needs: ['WHEELCHAIR'], wish: CANARY.wish };
    await done(ask, 'testAccommodationRequest', wish, 'accommodation { id }');
    return submitted;
  }

  beforeAll(async () => {
    const kept = { category: 'DISABILITY', requirements: { education: ['S1'], documents: ['ID_CARD'] } };
    open = await published(city, [kept]);
    const formationId = open.formationIds[0] ?? '';
    city.setNow(REGISTERING);
    const submitted = await planted(formationId);
    ids.application = submitted.id;
    ids.number = submitted.submission.number;
    // Another, to be rejected as well, and a draft with a file.
    const half = await draft(await person(city, { name: 'Kenari Setengah' }), open.campaign.id, formationId);
    await upload(city, half, 'ID_CARD');
    city.setNow(VERIFYING);
    const query = 'query($id: ID!) { verificationQueue(formationId: $id, first: 9) { edges { node { id } } } }';
    const verification = (await open.rina(query, { id: formationId })).data.verificationQueue.edges[0].node.id;
    const reject = { verdict: 'INELIGIBLE', reasons: ['OTHER'], note: CANARY.note };
    const first = await decide(open.rina, verification, await claim(open.rina, verification, 0), reject);
    await decide(open.budi, verification, await claim(open.budi, verification, first), reject);
    // A deadline is moved for this applicant alone, for a reason that tells of them.
    const { data } = await open.approver('query($id: ID!) { campaign(id: $id) { version } }', { id: open.campaign.id });
    const later = { campaignId: open.campaign.id, expectedVersion: data.campaign.version, stage: 'REGISTRATION', to: '2026-02-10' };
    await done(
      open.approver,
      'campaignStageExtend',
      { ...later, applicationId: ids.application, reason: CANARY.reason },
      'campaign { id }',
    );
    before = await items();
    const row = before.find(({ pk, sk }) => pk === ids.application && sk === '#')?.body as {
      applicantId: string;
      ownerId: string;
      submission: { nikHash: string };
    };
    Object.assign(ids, { applicant: row.applicantId, owner: row.ownerId, nikHash: row.submission.nikHash });
  });

  it('is everywhere before: in every kind of item that tells of an application, and in two folders of the store', () => {
    const kinds = before.filter((row) => JSON.stringify(row).includes(ids.application)).map(({ type }) => type);
    expect([...new Set(kinds)].toSorted()).toEqual([
      ...['ApplicantDocument', 'Application', 'Audit', 'Begun', 'CategoryProof', 'Lock', 'Once', 'Participant', 'Receipt'],
      ...['StageExtension', 'TestAccommodation', 'Verification', 'Words'],
    ]);
    expect([...city.files.keys()].filter((key) => key.includes(ids.application))).toHaveLength(4);
    // An announcement goes with the one that replaces it.
    expect(before.filter(({ type, body }) => type === 'ApplicantDocument' && JSON.stringify(body).includes(ids.application))).toHaveLength(
      2,
    );
  });

  it('is nowhere afterwards but in the record of what was done, which names nobody', async () => {
    await closed(city, { approver: open.approver, campaignId: open.campaign.id });
    city.setNow(FORGETTING);
    await anonymiseAll(hr(), open.campaign.id);
    const rows = standing(await items());
    const holding = (word: string): string[] => [
      ...new Set(rows.filter((row) => JSON.stringify(row).includes(word)).map(({ type }) => type)),
    ];
    for (const word of [...Object.values(CANARY), 'Kenari', 'kenari', NIK, ids.nikHash]) expect([word, holding(word)]).toEqual([word, []]);
    for (const id of [ids.application, ids.applicant, ids.owner]) expect([id, holding(id)]).toEqual([id, ['Audit']]);
    expect(holding(ids.number)).toEqual(['Remains']);
    expect([...city.files.keys()].filter((key) => key.includes(ids.application))).toEqual([]);
  });

  it('leaves a count: the formation, the level of education, the sex and the verdict, under a number that leads to nobody', async () => {
    const rows = await items();
    const remains = rows.filter(({ pk, type }) => pk === open.campaign.id && type === 'Remains').map(({ body }) => body);
    const [formationId] = open.formationIds;
    expect(remains).toEqual([{ formationId, number: ids.number, level: 'S1', sex: 'FEMALE', verdict: 'INELIGIBLE' }]);
    const mine = await ask('query($id: ID!) { me { applicant { name } application(campaignId: $id) { status } } }', {
      id: open.campaign.id,
    });
    expect(mine.data.me).toEqual({ applicant: null, application: null });
  });
});

describe('who was hired', () => {
  it('is kept with the whole file; who declined goes, and the offer goes on counting as nobody’s', async () => {
    const of = await listed(city, [{ quota: 1, people: ranked(2) }]);
    const [formationId = ''] = of.formationIds;
    const [declining, hired] = of.people[0] as unknown as [Applied, Applied];
    const [first] = (await make(of.rina, of, formationId)).offers as [OfferView];
    await step(declining.ask, 'offerDecline', first);
    const { seats } = await make(of.rina, of, formationId, 2);
    const second = (await offersOf(of.rina, formationId)).find(({ registrationNumber }) => registrationNumber === hired.number);
    await hireAs(city, hr(), await filed(hired.ask, of.budi, second as OfferView));
    expect(seats.offered).toBe(1);
    await closed(city, of);
    city.setNow(FORGETTING);
    expect(await anonymiseAll(hr(), of.campaignId)).toEqual([expect.objectContaining({ done: 2, kept: 1, left: 0 })]);
    const rows = standing(await items());
    const holding = (id: string) => [...new Set(rows.filter((row) => JSON.stringify(row).includes(id)).map(({ type }) => type))].toSorted();
    expect(holding(declining.applicationId)).toEqual(['Audit']);
    expect(holding(hired.applicationId)).toEqual(expect.arrayContaining(['Application', 'Begun', 'Lock', 'Offer', 'Verification']));
    const told = await offersOf(of.rina, formationId, 'registrationNumber status');
    expect(told).toEqual([
      { registrationNumber: declining.number, status: 'DECLINED' },
      { registrationNumber: hired.number, status: 'HIRED' },
    ]);
    expect(brokenChains(await items()).filter((subject) => /^(off|apn|ver|sob|doc)_/.test(subject))).toEqual([]);
  });
});

describe('a campaign whose applicants are forgotten', () => {
  it('goes on telling how its posts stand: what nobody was offered is unfilled, though there were reserves', async () => {
    const of = await listed(city, [
      { quota: 2, people: ranked(4) },
      { quota: 1, people: ranked(1), more: { positionTitle: 'Arsiparis' } },
    ]);
    // An offer that nobody answers until the end.
    await make(of.rina, of, of.formationIds[1] ?? '');
    const [unanswered] = of.people[1] as unknown as [Applied];
    await closed(city, of);
    city.setNow(FORGETTING);
    await anonymiseAll(hr(), of.campaignId);
    const seats = (await seatsOf(of.rina, of.campaignId)).get(of.formationIds[0] ?? '');
    expect(seats).toMatchObject({ quota: 2, offered: 0, hired: 0, free: 2, tied: 0, unfilled: 2 });
    const rows = standing(await items()).filter((row) => JSON.stringify(row).includes(unanswered.applicationId));
    expect([...new Set(rows.map(({ type }) => type))]).toEqual(['Audit']);
  });
});

describe('an account', () => {
  it('keeps its profile as long as it has another application', async () => {
    const [first, second] = [await publishedSelection(city, 1), await published(city)];
    const { ask } = await applied(city, first);
    city.setNow(REGISTERING);
    await draft(ask, second.campaign.id, second.formationIds[0] ?? '');
    const name = async () => (await ask('{ me { applicant { name } } }')).data.me.applicant?.name;
    await closed(city, first);
    city.setNow(FORGETTING);
    await anonymiseAll(hr(), first.campaignId);
    expect(await name()).toMatch(/^Pendaftar/);
    await closed(city, { approver: second.approver, campaignId: second.campaign.id });
    city.setNow(FORGETTING);
    await anonymiseAll(hr(), second.campaign.id);
    expect(await name()).toBeUndefined();
  });

  it('that was forgotten can begin anew, and its records go on where they ended', async () => {
    const selection = await publishedSelection(city, 1);
    const { ask } = await applied(city, selection);
    await closed(city, selection);
    city.setNow(FORGETTING);
    await anonymiseAll(hr(), selection.campaignId);
    const again = { ...profile(), name: 'Bangau Kembali' };
    const { applicant } = await done(ask, 'profileSave', again, 'applicant { id version }');
    expect(applicant.version).toBe(2);
    expect(brokenChains(await items()).filter((subject) => subject.startsWith('apl_'))).toEqual([]);
  });

  it('that never applies is forgotten three years after it was saved last', async () => {
    city.setNow(REGISTERING);
    await person(city, { name: 'Merpati Sekali' });
    const row = (await items()).find(({ body }) => (body as { name?: string })?.name === 'Merpati Sekali');
    expect(new Date((row?.ttl ?? 0) * 1000).toISOString()).toBe('2029-01-07T17:00:00.000Z');
  });
});
