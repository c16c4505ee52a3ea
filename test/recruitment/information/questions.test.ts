// Questions and answers: public ones by two of the committee, and those of applicants, which are theirs and the committee's alone.
import { PutItemCommand } from '@aws-sdk/client-dynamodb';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { encode } from '../../../src/platform/store/codec.ts';
import { type Ask, everyRow } from '../../support/city.ts';
import { newKey } from '../../support/mutations.ts';
import { done, refused } from '../../support/people.ts';
import { newAccount } from '../../support/registration.ts';
import * as of from '../../support/scenarios/recruitment-questions.ts';
import { type Season, startSeason } from '../../support/scenarios/stages.ts';
import { REGISTERING } from '../../support/selection.ts';

let city: Season;
beforeAll(async () => {
  city = await startSeason();
});
afterAll(() => city.stop());

const PUBLIC = `query($id: ID!, $first: Int!, $after: String) { frequentQuestions(campaignId: $id, first: $first, after: $after) { totalCount
  pageInfo { hasNextPage endCursor } edges { node { id status question answer place edition since reason withdrawal refusal
    earlier { edition answer reason since } pending { answer } allowedActions } } } }`;
const page = async (ask: Ask, id: string, first = 10, after: string | null = null) =>
  (await ask(PUBLIC, { id, first, after })).data.frequentQuestions;
const read = async (ask: Ask, id: string) => (await page(ask, id)).edges.map(({ node }: { node: object }) => node);
const waiting = async (ask: Ask, id: string) => {
  const query =
    'query($id: ID!) { frequentQuestionsWaiting(campaignId: $id, first: 10) { edges { node { id question pending { question } } } } }';
  return (await ask(query, { id })).data.frequentQuestionsWaiting.edges.map(({ node }: { node: object }) => node);
};
const both = () => city.login({ sub: `dua-peran-${newKey()}`, roles: ['RECRUITMENT_OFFICER', 'RECRUITMENT_APPROVER'] });

const REVISE = 'frequentQuestionRevise';
const DECIDE = 'frequentQuestionDecide';
const WITHDRAW = 'frequentQuestionWithdraw';

describe('a public question', () => {
  it('is written by one, published by another, and read without a login', async () => {
    const { rina, approver, campaign } = await of.open(city);
    const one = await of.proposed(rina, campaign.id);
    expect(one).toMatchObject({ status: 'WAITING', edition: 0, since: null, pending: { mine: true } });
    expect(await read(city.nobody, campaign.id)).toEqual([]);
    const node = 'query($id: ID!) { node(id: $id) { id } }';
    expect((await city.nobody(node, { id: one.id })).data.node).toBeNull();
    expect(await waiting(approver, campaign.id)).toMatchObject([{ id: one.id, question: of.SAYING.question }]);
    expect(await of.decidedOn(approver, one)).toMatchObject({ status: 'PUBLISHED', edition: 1, since: REGISTERING });
    expect(await read(city.nobody, campaign.id)).toMatchObject([{ ...of.SAYING, status: 'PUBLISHED', pending: null, allowedActions: [] }]);
    expect((await city.nobody(node, { id: one.id })).data.node).toEqual({ id: one.id });
    expect(await waiting(approver, campaign.id)).toEqual([]);
  });

  it('is published by nobody who wrote it, and a refused one is written anew', async () => {
    const { rina, approver, campaign } = await of.open(city);
    const two = await both();
    const one = await of.proposed(two, campaign.id);
    expect(await refused(two, DECIDE, of.ofFrequent(one, { agreed: true }))).toEqual(['OWN_CASE']);
    expect(await refused(approver, DECIDE, of.ofFrequent(one, { agreed: false }))).toEqual(['REQUIRED']);
    const no = await of.decidedOn(approver, one, { agreed: false, refusal: 'Belum diputuskan' });
    expect(no).toMatchObject({ status: 'REFUSED', refusal: 'Belum diputuskan', question: of.SAYING.question });
    expect(await refused(rina, REVISE, of.ofFrequent(no, { answer: 'Baru', reason: 'x' }))).toEqual(['INVALID']);
    const again = (await done(rina, REVISE, of.ofFrequent(no, { answer: 'Sudah diputuskan.' }), of.FREQUENT)).frequentQuestion;
    expect(again).toMatchObject({ status: 'WAITING', refusal: null, pending: { ...of.SAYING, answer: 'Sudah diputuskan.' } });
  });

  it('is corrected by an edition with its reason, and what was said before stays', async () => {
    const { rina, approver, campaign } = await of.open(city);
    const one = await of.decidedOn(approver, await of.proposed(rina, campaign.id));
    expect(await refused(rina, REVISE, of.ofFrequent(one, { answer: 'Lain' }))).toEqual(['REQUIRED']);
    expect(await refused(rina, REVISE, of.ofFrequent(one, { reason: 'Sama' }))).toEqual(['INVALID']);
    const more = { answer: 'Ya, sampai pengangkatan.', place: 1, reason: 'Aturan BKN' };
    const waits = (await done(rina, REVISE, of.ofFrequent(one, more), of.FREQUENT)).frequentQuestion;
    expect(await read(city.nobody, campaign.id)).toMatchObject([{ answer: of.SAYING.answer, edition: 1, pending: null }]);
    await of.decidedOn(approver, waits);
    expect(await read(city.nobody, campaign.id)).toMatchObject([
      {
        answer: more.answer,
        place: 1,
        edition: 2,
        reason: 'Aturan BKN',
        earlier: [{ edition: 1, answer: of.SAYING.answer, reason: null }],
      },
    ]);
  });

  it('is withdrawn at once and in sight, and one that only waits without a trace', async () => {
    const { rina, approver, campaign } = await of.open(city);
    const one = await of.decidedOn(approver, await of.proposed(rina, campaign.id));
    const two = await of.proposed(rina, campaign.id, { question: 'Lain?' });
    for (const each of [one, two]) await done(rina, WITHDRAW, of.ofFrequent(each, { reason: 'Tidak berlaku lagi' }), of.FREQUENT);
    const told = await read(city.nobody, campaign.id);
    expect(told).toMatchObject([{ id: one.id, status: 'WITHDRAWN', withdrawal: 'Tidak berlaku lagi', answer: of.SAYING.answer }]);
    expect(await waiting(approver, campaign.id)).toEqual([]);
    expect(await refused(rina, REVISE, { ...of.ofFrequent(one, { answer: 'x', reason: 'y' }), expectedVersion: 3 })).toEqual([
      'TRANSITION_REFUSED',
    ]);
  });

  it('stands where the committee puts it, page by page', async () => {
    const { rina, approver, campaign } = await of.open(city);
    const places = [30, 2, 11, 2];
    for (const [i, place] of places.entries()) {
      city.setNow(new Date(Date.parse(REGISTERING) + i * 60_000).toISOString());
      await of.decidedOn(approver, await of.proposed(rina, campaign.id, { question: `Pertanyaan ${i}?`, place }));
    }
    const first = await page(city.nobody, campaign.id, 3);
    expect(first).toMatchObject({ totalCount: 4, pageInfo: { hasNextPage: true } });
    const rest = await page(city.nobody, campaign.id, 3, first.pageInfo.endCursor);
    const told = [...first.edges, ...rest.edges].map(({ node }) => node.question);
    expect(told).toEqual(['Pertanyaan 1?', 'Pertanyaan 3?', 'Pertanyaan 2?', 'Pertanyaan 0?']);
  });

  it.each([
    ['NIK', 'Nomor 3374012510990001 sudah terdaftar.'],
    ['NIK with blanks', 'NIK 3374 0125 1099 0001 sudah terdaftar.'],
    ['NIP', 'Hubungi 19870312 201001 1 004.'],
    ['number', 'Peserta 2026-3374-7K2M9QXD lolos.'],
    ['full-width digits', 'NIK ３３７４０１２５１０９９０００１ sudah terdaftar.'],
    ['slashes', 'NIK 3374/0125/1099/0001 sudah terdaftar.'],
    ['number without dashes', 'Peserta 20263374ABCDEFGH lolos.'],
  ])('names nobody by number: %s', async (_, answer) => {
    const { rina, campaign } = await of.open(city);
    const input = { campaignId: campaign.id, ...of.SAYING, answer };
    expect(await refused(rina, 'frequentQuestionPropose', input)).toEqual(['INVALID']);
  });

  it('may name the office, its telephone and money', async () => {
    const { rina, campaign } = await of.open(city);
    await of.proposed(rina, campaign.id, { answer: 'Telepon 024 3513366 atau +62 812-3456-7890; biaya Rp1.250.000.000.' });
  });
});

const OWN =
  'query($id: ID!) { me { applicantQuestions(campaignId: $id) { id status question answers { text } frequentQuestion { answer } allowedActions } } }';
const own = async (ask: Ask, id: string) => (await ask(OWN, { id })).data.me.applicantQuestions;
const QUEUE = `query($id: ID!, $status: ApplicantQuestionStatus!) { applicantQuestions(campaignId: $id, status: $status, first: 10) {
  totalCount edges { node { id question answers { text } allowedActions } } } }`;
const queue = async (ask: Ask, id: string, status = 'WAITING') => (await ask(QUEUE, { id, status })).data.applicantQuestions;
const ASK = 'applicantQuestionAsk';
const ANSWER = 'applicantQuestionAnswer';
const STATE = 'query($id: ID!) { campaign(id: $id) { allowedActions blockers { action code who from message } } }';
const state = async (ask: Ask, id: string) => (await ask(STATE, { id })).data.campaign;

describe('a question of an applicant', () => {
  it('is read by whose it is and by the committee, answered, and corrected in sight of who asked', async () => {
    const { rina, approver, campaign } = await of.open(city);
    const [ask, other] = [await newAccount(city), await newAccount(city)];
    const one = await of.asked(ask, campaign.id);
    expect(one).toMatchObject({ status: 'WAITING', question: of.QUESTION, askedAt: REGISTERING, answers: [], allowedActions: [] });
    const node = 'query($id: ID!) { node(id: $id) { id } }';
    for (const nobody of [other, city.nobody, city.people.hr.ask]) expect((await nobody(node, { id: one.id })).data.node).toBeNull();
    expect(await own(other, campaign.id)).toEqual([]);
    expect(await queue(rina, campaign.id)).toMatchObject({
      totalCount: 1,
      edges: [{ node: { question: of.QUESTION, allowedActions: ['applicantQuestionAnswer'] } }],
    });
    expect(await refused(approver, ANSWER, of.answering(one))).toEqual(['!FORBIDDEN']);
    const { applicantQuestion } = await done(rina, ANSWER, of.answering(one), of.ASKED);
    expect(await queue(rina, campaign.id)).toMatchObject({ edges: [] });
    expect(await refused(rina, ANSWER, of.answering(applicantQuestion))).toEqual(['INVALID']);
    await done(rina, ANSWER, of.answering(applicantQuestion, 'Maaf: lantai dua, ada lift.'), of.ASKED);
    expect(await own(ask, campaign.id)).toMatchObject([
      { status: 'ANSWERED', answers: [{ text: 'Ya, ada ruang di lantai satu.' }, { text: 'Maaf: lantai dua, ada lift.' }] },
    ]);
    expect(await queue(rina, campaign.id, 'ANSWERED')).toMatchObject({ edges: [{ node: { id: one.id } }] });
  });

  it('that the table has forgotten since it was listed is left out, and the page goes on', async () => {
    const { rina, campaign } = await of.open(city);
    const one = await of.asked(await newAccount(city), campaign.id);
    const row = (await everyRow(city)).find(({ pk, index }) => pk === one.id && index && Object.keys(index).length > 0);
    if (!row) throw new Error(`${one.id} is nowhere.`);
    // As an index that lags behind: it lists what is not there any more.
    const listed = { ...row, pk: 'qst_forgotten', sk: '#listed' };
    await city.engine.send(new PutItemCommand({ TableName: city.app.parts.config.tableName, Item: encode(listed) }));
    const { edges } = await queue(rina, campaign.id);
    expect(edges.map(({ node }: { node: { id: string; question: string } }) => node.question)).toEqual([of.QUESTION]);
  });

  it('waits in the order of asking', async () => {
    const { rina, campaign } = await of.open(city);
    for (const [i, question] of ['Satu?', 'Dua?', 'Tiga?'].entries()) {
      city.setNow(new Date(Date.parse(REGISTERING) + i * 1000).toISOString());
      await of.asked(await newAccount(city), campaign.id, question);
    }
    const { edges } = await queue(rina, campaign.id);
    expect(edges.map(({ node }: { node: { question: string } }) => node.question)).toEqual(['Satu?', 'Dua?', 'Tiga?']);
  });

  it('is made public in words of its own: nobody learns who asked, and who asked finds it', async () => {
    const { rina, approver, campaign } = await of.open(city);
    const ask = await newAccount(city);
    const one = await of.asked(ask, campaign.id);
    const draft = await of.proposed(rina, campaign.id, { applicantQuestionId: one.id });
    const again = { campaignId: campaign.id, ...of.SAYING, question: 'Lain?', applicantQuestionId: one.id };
    expect(await refused(rina, 'frequentQuestionPropose', again)).toEqual(['ALREADY_EXISTS']);
    expect(await own(ask, campaign.id)).toMatchObject([{ frequentQuestion: null }]);
    await of.decidedOn(approver, draft);
    expect(await own(ask, campaign.id)).toMatchObject([{ frequentQuestion: { answer: of.SAYING.answer } }]);
    expect(JSON.stringify(await read(city.nobody, campaign.id))).not.toContain(one.id);
    const other = await of.open(city);
    const foreign = { campaignId: other.campaign.id, ...of.SAYING, applicantQuestionId: (await of.asked(ask, campaign.id, 'Lain?')).id };
    expect(await refused(rina, 'frequentQuestionPropose', foreign)).toEqual(['NOT_FOUND']);
  });

  it('is not asked twice while it waits, nor too often, and the limit says when it ends', async () => {
    const { rina, campaign } = await of.open(city);
    const ask = await newAccount(city);
    const input = { campaignId: campaign.id, question: 'Kapan SKD?' };
    expect((await state(ask, campaign.id)).allowedActions).toEqual(['applicantQuestionAsk']);
    const first = await of.asked(ask, campaign.id, input.question);
    expect((await done(ask, ASK, input, of.ASKED)).applicantQuestion.id).toBe(first.id);
    expect(await refused(ask, ASK, { ...input, question: 'kapan  skd' })).toEqual(['ALREADY_EXISTS']);
    await of.asked(ask, campaign.id, 'Di mana?');
    await of.asked(ask, campaign.id, 'Bawa apa?');
    expect(await refused(ask, ASK, { ...input, question: 'Lagi?' })).toEqual(['LIMIT_REACHED']);
    const [blocker] = (await state(ask, campaign.id)).blockers;
    expect(blocker).toMatchObject({ action: 'applicantQuestionAsk', code: 'LIMIT_REACHED', who: 'TIME', from: '2026-01-08T10:00:00.000Z' });
    expect(blocker.message).toContain('8 Januari 2026 pukul 17.00 WIB');
    city.setNow('2026-01-08T10:00:00.000Z');
    await of.asked(ask, campaign.id, 'Lagi?');
    expect(await own(ask, campaign.id)).toHaveLength(4);
    expect(await queue(rina, campaign.id)).toMatchObject({ totalCount: 4 });
  });

  it('is asked of a campaign that is published, and so often in all', async () => {
    const { campaign } = await of.open(city);
    const ask = await newAccount(city);
    for (let i = 0; i < 20; i += 1) {
      city.setNow(new Date(Date.parse(REGISTERING) + i * 8 * 3_600_000).toISOString());
      await of.asked(ask, campaign.id, `Pertanyaan ${i}?`);
    }
    city.setNow('2026-01-20T02:00:00.000Z');
    expect(await refused(ask, ASK, { campaignId: campaign.id, question: 'Satu lagi?' })).toEqual(['LIMIT_REACHED']);
    expect((await state(ask, campaign.id)).blockers).toMatchObject([{ who: 'NOBODY', from: null }]);
    expect(await refused(ask, ASK, { campaignId: 'cmp_000000000000000000000000', question: 'Ada?' })).toEqual(['NOT_FOUND']);
  });

  it('asked twice at once counts twice, and both are kept', async () => {
    const { campaign } = await of.open(city);
    const ask = await newAccount(city);
    await Promise.all(['Satu?', 'Dua?'].map((question) => of.asked(ask, campaign.id, question)));
    expect(await own(ask, campaign.id)).toHaveLength(2);
  });
});
