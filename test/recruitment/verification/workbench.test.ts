// The committee's day through the API: one queue over all posts, the next dossier for each of many officers, figures, the help desk.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Ask } from '../../support/city.ts';
import { done, refused } from '../../support/people.ts';
import { complete, person, published, submit } from '../../support/registration.ts';
import { type Season, startSeason } from '../../support/scenarios/stages.ts';
import { claim, decide, openedProof, REGISTERING, VERIFYING } from '../../support/selection.ts';

const POSTS = [
  { positionTitle: 'Analis A', requirements: { education: ['S1'], documents: ['ID_CARD'] } },
  { positionTitle: 'Analis B', requirements: { education: ['S1'], documents: ['ID_CARD'] } },
  { category: 'DISABILITY', requirements: { education: ['S1'], documents: ['ID_CARD'] } },
];
const PASS = { verdict: 'ELIGIBLE', reasons: [] };
const REJECT = { verdict: 'INELIGIBLE', reasons: ['GPA'] };

let city: Season;
let rina: Ask;
let budi: Ask;
let approver: Ask;
let campaignId: string;
let formationIds: readonly string[];
/** Registration numbers in the order of their submission: two for A, two for B, one for the special category. */
const numbers: string[] = [];

async function page(ask: Ask, view: string, more = '', after: string | null = null) {
  const query = `query($id: ID!, $after: String) { verificationWorkbench(campaignId: $id, view: ${view}, first: 2, after: $after ${more}) {
    edges { node { id version registrationNumber hasProof } } pageInfo { hasNextPage endCursor } } }`;
  const { data, errors } = await ask(query, { id: campaignId, after });
  expect(errors).toBeUndefined();
  return data.verificationWorkbench;
}

interface Seen {
  id: string;
  version: number;
  registrationNumber: string;
}

async function list(ask: Ask, view: string, more = ''): Promise<Seen[]> {
  const rows: Seen[] = [];
  for (let after: string | null = null; ; ) {
    const { edges, pageInfo } = await page(ask, view, more, after);
    rows.push(...edges.map(({ node }: { node: Seen }) => node));
    if (!pageInfo.hasNextPage) return rows;
    after = pageInfo.endCursor;
  }
}

const numbersIn = async (ask: Ask, view: string, more = ''): Promise<string[]> =>
  (await list(ask, view, more)).map(({ registrationNumber }) => registrationNumber);
const numberOf = (i: number): string => numbers[i] ?? '';
const found = async (i: number): Promise<Seen> => {
  const all = [...(await list(budi, 'WAITING')), ...(await list(budi, 'CLAIMED'))];
  return all.find(({ registrationNumber }) => registrationNumber === numberOf(i)) ?? { id: '', version: 0, registrationNumber: '' };
};
const next = (ask: Ask, more: object = {}) =>
  done(ask, 'verificationClaimNext', { campaignId, ...more }, 'verification { id version registrationNumber }');

beforeAll(async () => {
  city = await startSeason();
  const campaign = await published(city, POSTS);
  ({ rina, budi, approver, formationIds } = campaign);
  campaignId = campaign.campaign.id;
  const places = [0, 0, 1, 1, 2].map((place, i) => ({ place, name: i < 2 ? 'Rara Ayu, S.Kom.' : `Pelamar ${'ABCDE'[i]}` }));
  for (const [i, { place, name }] of places.entries()) {
    city.setNow(new Date(Date.parse(REGISTERING) + i * 60_000).toISOString());
    const ask = await person(city, { name });
    const papers = place === 2 ? ['ID_CARD', 'CATEGORY_PROOF'] : ['ID_CARD'];
    const { submission } = await submit(await complete(city, ask, campaignId, formationIds[place] ?? '', papers));
    numbers.push(submission.number);
  }
  city.setNow(VERIFYING);
});
afterAll(() => city.stop());

describe('the workbench', () => {
  it('shows what waits over all posts, the longest waiting first, page by page', async () => {
    expect(await numbersIn(rina, 'WAITING')).toEqual(numbers);
    expect(await numbersIn(rina, 'SECOND')).toEqual([]);
    expect(await numbersIn(rina, 'MINE')).toEqual([]);
  });

  it('shows one category, certain posts, or what has waited long', async () => {
    expect(await numbersIn(rina, 'WAITING', 'category: DISABILITY')).toEqual([numberOf(4)]);
    expect(await numbersIn(rina, 'WAITING', 'category: GENERAL')).toEqual(numbers.slice(0, 4));
    expect(await numbersIn(rina, 'WAITING', `formationId: "${formationIds[1]}"`)).toEqual(numbers.slice(2, 4));
    const since = new Date(Date.parse(REGISTERING) + 3 * 60_000 - 1).toISOString();
    expect((await numbersIn(rina, 'WAITING', `waitingSince: "${since}"`)).length).toBeLessThan(5);
  });

  it('moves a claim to who works on it, and back by itself when it has run out', async () => {
    const { id, version } = await found(0);
    await claim(rina, id, version);
    expect(await numbersIn(rina, 'MINE')).toEqual([numberOf(0)]);
    expect(await numbersIn(budi, 'MINE')).toEqual([]);
    expect(await numbersIn(approver, 'CLAIMED')).toEqual([numberOf(0)]);
    expect(await numbersIn(budi, 'WAITING')).toEqual(numbers.slice(1));
    city.setNow(new Date(Date.parse(VERIFYING) + 30 * 60_000).toISOString());
    expect(await numbersIn(rina, 'MINE')).toEqual([]);
    expect(await numbersIn(budi, 'WAITING')).toEqual([...numbers.slice(1), numberOf(0)]);
    city.setNow(VERIFYING);
  });

  it('keeps a claim for who still works on it, and for nobody else', async () => {
    const { id, version } = await found(0);
    const input = { verificationId: id, expectedVersion: version };
    city.setNow(new Date(Date.parse(VERIFYING) + 29 * 60_000).toISOString());
    expect(await refused(budi, 'verificationProlong', input)).toEqual(['CLAIMED']);
    const { verification } = await done(rina, 'verificationProlong', input, 'verification { version deadlineAt }');
    expect(verification.deadlineAt).toBe(new Date(Date.parse(VERIFYING) + 59 * 60_000).toISOString());
    city.setNow(new Date(Date.parse(VERIFYING) + 59 * 60_000).toISOString());
    const late = { verificationId: id, expectedVersion: verification.version };
    expect(await refused(rina, 'verificationProlong', late)).toEqual(['CLAIM_REQUIRED']);
  });

  it('gives officers who press at the same moment different dossiers, until nothing waits', async () => {
    const given = await Promise.all([rina, budi, rina, budi].map((ask) => next(ask)));
    const last = await next(rina);
    const all = [...given, last].map(({ verification }) => verification.registrationNumber);
    expect(all.toSorted()).toEqual(numbers.toSorted());
    expect(await refused(budi, 'verificationClaimNext', { campaignId })).toEqual(['QUEUE_EMPTY']);
    expect(await numbersIn(approver, 'CLAIMED')).toHaveLength(5);
  });

  it('puts second looks first, and never before who has had the first', async () => {
    city.setNow(new Date(Date.parse(VERIFYING) + 4 * 3_600_000).toISOString());
    const { id, version } = await found(3);
    await decide(rina, id, await claim(rina, id, version), REJECT);
    expect(await numbersIn(rina, 'WAITING')).not.toContain(numberOf(3));
    expect((await numbersIn(budi, 'WAITING'))[0]).toBe(numberOf(3));
    expect(await numbersIn(budi, 'SECOND')).toEqual([numberOf(3)]);
    const second = await next(budi, { secondOnly: true });
    expect(second.verification.registrationNumber).toBe(numberOf(3));
    await decide(budi, id, second.verification.version, { ...PASS, note: 'IPK sudah sesuai' });
    expect(await numbersIn(approver, 'DECIDED')).toEqual([numberOf(3)]);
  });

  it('counts the work, and by officer for supervisors alone', async () => {
    const { id, version } = await found(4);
    city.setNow(new Date(Date.parse(VERIFYING) + 5 * 3_600_000).toISOString());
    await decide(budi, id, await openedProof(budi, id, await claim(budi, id, version)), PASS);
    const query = `query($id: ID!) { verificationFigures(campaignId: $id) { first second claimed eligible ineligible oldestSubmittedAt
      officers { mine firstLooks secondLooks rejected notShared claimed } } }`;
    const { officers, ...counts } = (await approver(query, { id: campaignId })).data.verificationFigures;
    expect(counts).toEqual({ first: 3, second: 0, claimed: 0, eligible: 2, ineligible: 0, oldestSubmittedAt: REGISTERING });
    expect(officers).toEqual([
      { mine: false, firstLooks: 1, secondLooks: 1, rejected: 0, notShared: 0, claimed: 0 },
      { mine: false, firstLooks: 1, secondLooks: 0, rejected: 1, notShared: 1, claimed: 0 },
    ]);
    expect((await rina(query, { id: campaignId })).data.verificationFigures.officers).toBeNull();
  });

  it('shows the latest decided first, and a sample that is the same for all supervisors and no officer’s to read', async () => {
    expect(await numbersIn(approver, 'DECIDED')).toEqual([numberOf(4), numberOf(3)]);
    const sampled = await numbersIn(approver, 'DECIDED', 'sample: 50');
    expect(await numbersIn(await city.login({ sub: 'itwil', roles: ['AUDITOR'] }), 'DECIDED', 'sample: 50')).toEqual(sampled);
    const sample = (view: string) =>
      `{ verificationWorkbench(campaignId: "${campaignId}", view: ${view}, sample: 50, first: 2) { edges { cursor } } }`;
    expect((await rina(sample('DECIDED'))).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
    expect((await approver(sample('WAITING'))).errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
    const { errors } = await approver(
      `{ verificationWorkbench(campaignId: "${campaignId}", view: DECIDED, sample: 0, first: 2) { edges { cursor } } }`,
    );
    expect(errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
  });

  it('is empty in another region', async () => {
    const abroad = await city.login({ sub: 'pansel-lain', roles: ['RECRUITMENT_OFFICER'], region: '33.72' });
    expect(await numbersIn(abroad, 'WAITING')).toEqual([]);
    expect(await refused(abroad, 'verificationClaimNext', { campaignId })).toEqual(['QUEUE_EMPTY']);
  });
});

describe('the help desk', () => {
  const lookUp = async (ask: Ask, more: object) =>
    (
      await done(
        ask,
        'applicantLookUp',
        { campaignId, ...more },
        'applicants { registrationNumber name opening { positionTitle } verification { status } }',
      )
    ).applicants;

  it('finds somebody by number, however it is written', async () => {
    const number = numberOf(3);
    const want = [
      { registrationNumber: number, name: 'Pelamar D', opening: { positionTitle: 'Analis B' }, verification: { status: 'DECIDED' } },
    ];
    expect(await lookUp(rina, { registrationNumber: number })).toEqual(want);
    expect(await lookUp(rina, { registrationNumber: ` ${number.toLowerCase().replaceAll('-', ' ')}` })).toEqual(want);
    expect(await lookUp(rina, { registrationNumber: '2026-3374-22222222' })).toEqual([]);
  });

  it('finds all of a name, without degrees and case', async () => {
    const found = await lookUp(budi, { name: 'rara  AYU' });
    expect(found.map((one: { registrationNumber: string }) => one.registrationNumber)).toEqual(numbers.slice(0, 2).toSorted());
    expect(await lookUp(budi, { name: 'Rara' })).toEqual([]);
  });

  it.each([
    ['nothing', {}, ['REQUIRED']],
    ['both', { registrationNumber: '2026-3374-22222222', name: 'Rara' }, ['INVALID']],
    ['no number', { registrationNumber: 'apn_1' }, ['INVALID']],
    ['no name', { name: ' , ' }, ['REQUIRED']],
    ['no campaign', { campaignId: 'cmp_000000000000000000000009', name: 'Rara' }, ['NOT_FOUND']],
  ])('refuses %s', async (_, more, codes) => {
    expect(await refused(rina, 'applicantLookUp', { campaignId, ...more })).toEqual(codes);
  });

  it('is on record for supervisors, also where nobody was found, and without the name', async () => {
    await lookUp(rina, { name: 'Rara Ayu' });
    await lookUp(rina, { name: 'Bukan Siapa-siapa' });
    const query = 'query($id: ID!) { applicantLookUps(campaignId: $id, first: 50) { edges { node { at byName registrationNumbers } } } }';
    const { edges } = (await approver(query, { id: campaignId })).data.applicantLookUps;
    const of = (registrationNumbers: string[]) => ({ node: { at: expect.any(String), byName: true, registrationNumbers } });
    expect(edges).toEqual(expect.arrayContaining([of([]), of(expect.arrayContaining(numbers.slice(0, 2)))]));
    expect((await rina(query, { id: campaignId })).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  });
});
