// What a campaign announces beside its posts: words, files and job texts, prepared by one, changed by two, and what was said before stays.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { committeeOf, inSemarang } from '../../support/campaign.ts';
import { type Ask, REGION } from '../../support/city.ts';
import { fetched } from '../../support/lists.ts';
import { done, refused } from '../../support/people.ts';
import { approvedPost, drafted } from '../../support/registration.ts';
import * as of from '../../support/scenarios/recruitment-notice.ts';
import { type Season, startSeason } from '../../support/scenarios/stages.ts';
import { REGISTERING } from '../../support/selection.ts';

let city: Season;
beforeAll(async () => {
  city = await startSeason();
});
afterAll(() => city.stop());

const SET = 'campaignNoticeSet';
const DECIDE = 'campaignNoticeDecide';
const READ = `query($id: ID!) { campaign(id: $id) { notice { edition text attachments { name url sha256 size } since reason
  earlier { edition text attachments { url } since reason } pending { text } refusal allowedActions } } }`;
const read = async (ask: Ask, id: string) => (await ask(READ, { id })).data.campaign?.notice;
const agree = (ask: Ask, campaignId: string, expectedVersion: number, more: object = {}) =>
  done(ask, DECIDE, { campaignId, expectedVersion, agreed: true, ...more }, of.NOTICE);

const get = (path: string) => fetched(city, path);

async function prepared() {
  const committee = await committeeOf(city, REGION);
  const campaign = await drafted(city, committee);
  const formationId = await approvedPost(inSemarang(city), committee, campaign.id);
  return { ...committee, campaign, formationId };
}

describe('the notice of a campaign that is prepared', () => {
  it('holds at once, is read by nobody outside, and is published by nobody who wrote it', async () => {
    const { rina, approver, campaign } = await prepared();
    const anybody = city.nobody;
    const fileId = await of.uploaded(city, rina, campaign.id);
    const notice = await of.said(rina, of.noticeOf(campaign.id, 0, { attachments: [fileId] }));
    expect(notice).toMatchObject({ version: 1, edition: 1, text: of.TEXT, since: null, reason: null, pending: null });
    expect((await get(notice.attachments[0].url)).statusCode).toBe(404);
    const both = await city.login({ sub: 'ketua-dan-petugas', roles: ['RECRUITMENT_OFFICER', 'RECRUITMENT_APPROVER'] });
    await of.said(both, of.noticeOf(campaign.id, 1, { text: 'Diperbaiki.', attachments: [fileId] }));
    const { version } = (await rina('query($id: ID!) { campaign(id: $id) { version } }', { id: campaign.id })).data.campaign;
    const publish = 'campaignPublish';
    expect(await refused(approver, publish, { campaignId: campaign.id, expectedVersion: campaign.version })).toEqual(['VERSION_CONFLICT']);
    expect(await refused(both, publish, { campaignId: campaign.id, expectedVersion: version })).toEqual(['OWN_CASE']);
    await done(approver, publish, { campaignId: campaign.id, expectedVersion: version }, 'campaign { id }');
    expect(await read(anybody, campaign.id)).toMatchObject({ edition: 1, text: 'Diperbaiki.', earlier: [], pending: null });
  });
});

describe('the notice of a campaign that is published', () => {
  it('changes by two, with a reason, and what was said before stays with its files', async () => {
    const { rina, approver, campaign } = await of.telling(city);
    const anybody = city.nobody;
    expect(await read(anybody, campaign.id)).toMatchObject({ edition: 0, text: null, attachments: [], since: null });
    expect(await refused(rina, SET, of.noticeOf(campaign.id, 0, { reason: 'Belum ada' }))).toEqual(['INVALID']);
    const first = await of.uploaded(city, rina, campaign.id);
    const waits = await of.said(rina, of.noticeOf(campaign.id, 0, { attachments: [first], reason: ' ' }));
    expect(waits).toMatchObject({ version: 1, edition: 0, text: null, pending: { text: of.TEXT, mine: true } });
    expect(await read(anybody, campaign.id)).toMatchObject({ text: null, pending: null, allowedActions: [] });
    expect(await refused(rina, DECIDE, { campaignId: campaign.id, expectedVersion: 1, agreed: true })).toEqual(['!FORBIDDEN']);
    await agree(approver, campaign.id, 1, { refusal: '' });
    const second = await of.uploaded(city, rina, campaign.id, Buffer.from('%PDF-1.7 Perubahan'));
    const change = of.noticeOf(campaign.id, 2, { text: 'Jadwal berubah.', attachments: [second], reason: 'Jadwal BKN berubah' });
    expect(await refused(rina, SET, { ...change, reason: null })).toEqual(['REQUIRED']);
    for (const said of [{ text: 'NIK 3374/0125/1099/0001' }, { reason: 'Peserta 2026 3374 7K2M9QXD' }])
      expect(await refused(rina, SET, { ...change, ...said })).toEqual(['INVALID']);
    expect(await refused(rina, SET, of.noticeOf(campaign.id, 2, { attachments: [first], reason: 'Sama' }))).toEqual(['INVALID']);
    await of.said(rina, change);
    await agree(approver, campaign.id, 3);
    const told = await read(anybody, campaign.id);
    expect(told).toMatchObject({ edition: 2, text: 'Jadwal berubah.', since: REGISTERING, reason: 'Jadwal BKN berubah' });
    expect(told.earlier).toMatchObject([{ edition: 1, text: of.TEXT, since: REGISTERING, reason: null }]);
    for (const { url } of [...told.attachments, ...told.earlier[0].attachments]) expect((await get(url)).statusCode).toBe(200);
  });

  it('is refused with a reason that the committee alone reads, by nobody who proposed it', async () => {
    const { rina, approver, campaign } = await of.telling(city);
    const both = await city.login({ sub: 'dua-peran', roles: ['RECRUITMENT_OFFICER', 'RECRUITMENT_APPROVER'] });
    await of.said(both, of.noticeOf(campaign.id, 0));
    const decision = { campaignId: campaign.id, expectedVersion: 1, agreed: false };
    expect(await refused(both, DECIDE, { ...decision, refusal: 'Salah' })).toEqual(['OWN_CASE']);
    expect(await refused(approver, DECIDE, decision)).toEqual(['REQUIRED']);
    expect(await refused(approver, DECIDE, { ...decision, agreed: true, refusal: 'x' })).toEqual(['INVALID']);
    await done(approver, DECIDE, { ...decision, refusal: 'Salah tahun' }, of.NOTICE);
    expect(await read(rina, campaign.id)).toMatchObject({ edition: 0, pending: null, refusal: 'Salah tahun' });
    expect(await read(city.nobody, campaign.id)).toMatchObject({ refusal: null });
    expect(await refused(approver, DECIDE, { ...decision, expectedVersion: 2, agreed: true })).toEqual(['TRANSITION_REFUSED']);
  });
});

describe('a file of a notice', () => {
  it('is read without a login, kept by caches for ever, and never given out with other bytes', async () => {
    const { rina, approver, campaign } = await of.telling(city);
    const fileId = await of.uploaded(city, rina, campaign.id);
    const notice = await of.said(rina, of.noticeOf(campaign.id, 0, { attachments: [fileId] }));
    const url = `/announcements/${campaign.id}/attachments/${of.hashOf(of.LETTER)}.pdf`;
    expect((await get(url)).statusCode).toBe(404);
    const { notice: now } = await agree(approver, campaign.id, notice.version);
    expect(now.attachments).toEqual([
      { fileId, name: 'Surat Wali Kota.pdf', contentType: 'application/pdf', size: of.LETTER.length, sha256: of.hashOf(of.LETTER), url },
    ]);
    const answer = await get(url);
    expect(Buffer.from(answer.body, 'base64')).toEqual(of.LETTER);
    expect(answer).toMatchObject({ statusCode: 200, isBase64Encoded: true });
    expect(answer.headers).toMatchObject({
      'content-type': 'application/pdf',
      'cache-control': 'public, max-age=31536000, immutable',
      'content-disposition': 'attachment; filename="Surat Wali Kota.pdf"',
    });
    expect((await get(url.replace(/.{4}\.pdf$/, '0000.pdf'))).statusCode).toBe(404);
    of.arrive(city, campaign.id, fileId, Buffer.from('%PDF-1.7 lain'));
    expect((await get(url)).statusCode).toBe(404);
  });

  it.each([
    [{ fileName: '../surat.pdf' }, 'INVALID'],
    [{ fileName: '' }, 'REQUIRED'],
    [{ contentType: 'text/html' }, 'EVIDENCE_TYPE'],
    [{ size: 4 * 1024 * 1024 + 1 }, 'EVIDENCE_TOO_LARGE'],
    [{ size: 0 }, 'OUT_OF_RANGE'],
    [{ sha256: 'abc' }, 'INVALID'],
  ])('is announced as what it can be: %j', async (lie, code) => {
    const { rina, campaign } = await of.telling(city);
    const input = of.fileOf(campaign.id, of.LETTER, lie);
    expect(await refused(rina, 'campaignFileAnnounce', input)).toEqual([code]);
  });

  it('is attached once it has come, is a PDF by its bytes, and is of this campaign', async () => {
    const { rina, campaign } = await of.telling(city);
    const other = await of.telling(city);
    const announce = async (bytes: Uint8Array) =>
      (await done(rina, 'campaignFileAnnounce', of.fileOf(campaign.id, bytes), 'upload { documentId }')).upload.documentId;
    const attach = (...attachments: string[]) => refused(rina, SET, of.noticeOf(campaign.id, 0, { attachments }));
    const page = Buffer.from('<html>bukan PDF</html>');
    const [missing, html] = [await announce(of.LETTER), await announce(page)];
    of.arrive(city, campaign.id, html, page);
    const foreign = await of.uploaded(city, other.rina, other.campaign.id);
    expect(await attach(missing, html, foreign, 'cfl_000000000000000000000000')).toEqual([
      ...['EVIDENCE_MISSING', 'EVIDENCE_TYPE', 'NOT_FOUND', 'NOT_FOUND'],
    ]);
    of.arrive(city, campaign.id, missing, Buffer.from('%PDF-1.7 Surat lain'));
    expect(await attach(missing)).toEqual(['EVIDENCE_MISMATCH']);
    of.arrive(city, campaign.id, missing);
    expect(await attach(missing, missing)).toEqual(['INVALID']);
    expect(await attach(...Array.from({ length: 11 }, () => missing))).toEqual(['LIMIT_REACHED']);
  });
});

describe('what posts are about', () => {
  const JOB = `query($id: ID!) { openings(campaignId: $id, first: 5) { edges { node { jobText { edition duties workplace pay { from to } since reason
    earlier { duties pay { from to } reason } pending { duties } } } } } }`;
  const jobs = async (ask: Ask, id: string) =>
    (await ask(JOB, { id })).data.openings.edges.map((edge: { node: { jobText: object } }) => edge.node.jobText);
  const JOB_SET = 'jobTextSet';

  it('is written while they are prepared, changed by two afterwards, and each wording stays', async () => {
    const { rina, approver, campaign, formationId } = await prepared();
    expect(await of.jobSaid(rina, of.jobOf(formationId, 0))).toMatchObject({
      edition: 1,
      pay: { from: 3_500_000, to: 4_800_000 },
      since: null,
    });
    const { version } = (await rina('query($id: ID!) { campaign(id: $id) { version } }', { id: campaign.id })).data.campaign;
    await done(approver, 'campaignPublish', { campaignId: campaign.id, expectedVersion: version }, 'campaign { id }');
    city.setNow(REGISTERING);
    const change = of.jobOf(formationId, 1, { payFrom: null, payTo: null, reason: 'Kisaran gaji belum ditetapkan' });
    await of.jobSaid(rina, change);
    const anybody = city.nobody;
    expect(await jobs(anybody, campaign.id)).toMatchObject([{ edition: 1, pay: { from: 3_500_000 }, pending: null }]);
    await done(approver, 'jobTextDecide', { formationId, expectedVersion: 2, agreed: true }, of.JOB_TEXT);
    expect(await jobs(anybody, campaign.id)).toMatchObject([
      {
        edition: 2,
        pay: null,
        reason: 'Kisaran gaji belum ditetapkan',
        since: REGISTERING,
        earlier: [{ pay: { from: 3_500_000 }, reason: null }],
      },
    ]);
  });

  it.each([
    [{ payTo: null }, 'REQUIRED payTo'],
    [{ payFrom: null }, 'REQUIRED payFrom'],
    [{ payFrom: 0 }, 'OUT_OF_RANGE payFrom'],
    [{ payFrom: 5, payTo: 4 }, 'OUT_OF_RANGE payTo'],
    [{ duties: ' ' }, 'REQUIRED duties'],
    [{ workplace: 'x'.repeat(301) }, 'TOO_LONG workplace'],
  ])('is refused on its field: %j', async (wrong, told) => {
    const { rina, formationId } = await of.telling(city);
    const query = 'mutation($input: JobTextSetInput!) { jobTextSet(input: $input) { userErrors { code field } } }';
    const { data } = await rina(query, { input: { idempotencyKey: crypto.randomUUID(), ...of.jobOf(formationId, 0, wrong) } });
    expect(data.jobTextSet.userErrors.map(({ code, field }: { code: string; field: string[] }) => `${code} ${field.join('.')}`)).toEqual([
      told,
    ]);
  });

  it('is of no posts that were withdrawn', async () => {
    const { rina, approver, formationId } = await prepared();
    await done(approver, 'formationWithdraw', { formationId, expectedVersion: 2, reason: 'Ditarik' }, 'formation { id }');
    expect(await refused(rina, JOB_SET, of.jobOf(formationId, 0))).toEqual(['TRANSITION_REFUSED']);
  });
});
