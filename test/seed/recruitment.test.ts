// The selection of the demo: written through the services, whole after it was cut short, and a walk for whoever tries the API.
import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { POSTS, planApplicants } from '../../seed/city/openings.ts';
import type { WrittenCity } from '../../seed/organisation.ts';
import { writeRecruitment } from '../../seed/recruitment.ts';
import type { Store } from '../../seed/selection.ts';
import { eventOf } from '../support/city.ts';
import { demoOf, itemsOf, TODAY } from '../support/demo.ts';
import { type Agency, startAgency } from '../support/people.ts';

const SEED = 3374;
let city: Agency;
let written: WrittenCity;
let store: Store;

beforeAll(async () => {
  city = await startAgency();
  ({ written, store } = await demoOf(city, new Set(POSTS.map(({ unitHandle }) => unitHandle))));
});
afterAll(() => city.stop());

const PUBLIC = `query($id: ID!) {
  campaign(id: $id) { notice { edition attachments { contentType sha256 url } } }
  openings(campaignId: $id, search: "komputer", category: GENERAL, first: 1) { edges { node { jobText { edition pay { from } } } } }
  frequentQuestions(campaignId: $id, first: 10) { edges { node { edition } } }
}`;

const write = (into: Store = store) => writeRecruitment(written, { seed: SEED, store: into, tick: () => undefined });

describe('the applicants of the demo', () => {
  it('are the same from the same seed, have numbers of their own, and are of an age to apply', () => {
    expect(planApplicants(SEED, 2026)).toEqual(planApplicants(SEED, 2026));
    const people = planApplicants(SEED, 2026);
    expect(new Set(people.map(({ nik }) => nik)).size).toBe(people.length);
    expect(new Set(people.map(({ sub }) => sub)).size).toBe(people.length);
    expect(people[0]).toMatchObject({ sub: 'dev-applicant', course: 'DRAFT' });
  });
});

describe('the selection of the demo', () => {
  it('is written once, however often it is begun: cut short after each few files, and then again in full', async () => {
    let left = 0;
    const breaking = (key: string, bytes: Buffer): void => {
      store(key, bytes);
      left -= 1;
      if (left === 0) throw new Error('The power went.');
    };
    for (left of [1, 3, 20, 45]) await expect(write(breaking)).rejects.toThrow('The power went.');
    await write();
    const items = await itemsOf(city);
    await write();
    expect(await itemsOf(city)).toBe(items);
  });

  it('says in public what it is about, with a letter at its address, and has answered one of two questions of the persona "applicant"', async () => {
    city.setNow(TODAY);
    const list = '{ campaigns(regionCode: "33.74", first: 5) { edges { node { id } } } }';
    const { id } = (await city.nobody(list)).data.campaigns.edges[0].node;
    const { campaign, openings, frequentQuestions } = (await city.nobody(PUBLIC, { id })).data;
    expect(campaign.notice).toMatchObject({ edition: 1, attachments: [{ contentType: 'application/pdf' }] });
    const [{ url, sha256 }] = campaign.notice.attachments;
    const { body, isBase64Encoded } = await city.app.handler({ ...eventOf('', {}), httpMethod: 'GET', path: url, body: null });
    const bytes = Buffer.from(body, isBase64Encoded ? 'base64' : 'utf8');
    expect(createHash('sha256').update(bytes).digest('hex')).toBe(sha256);
    expect(openings.edges[0].node.jobText).toMatchObject({ edition: 1, pay: { from: expect.any(Number) } });
    expect(frequentQuestions.edges.map(({ node }: { node: { edition: number } }) => node.edition)).toEqual([2, 1, 1]);

    const ask = await city.login({ sub: 'dev-applicant', roles: [], pool: 'applicants', region: null });
    const own = 'query($id: ID!) { me { applicantQuestions(campaignId: $id) { status answers { text } frequentQuestion { place } } } }';
    const { applicantQuestions } = (await ask(own, { id })).data.me;
    expect(applicantQuestions).toEqual([
      { status: 'ANSWERED', answers: [{ text: expect.stringMatching(/^Ya/) }], frequentQuestion: { place: 30 } },
      { status: 'WAITING', answers: [], frequentQuestion: null },
    ]);
  });

  it('is open to the persona "applicant", whose draft lacks nothing, and shows the committee who waits', async () => {
    city.setNow(TODAY);
    const list = '{ campaigns(regionCode: "33.74", first: 5) { edges { node { id openStages } } } }';
    const [{ node }] = (await city.nobody(list)).data.campaigns.edges;
    expect(node.openStages).toEqual(['REGISTRATION', 'ADMINISTRATIVE']);
    const ask = await city.login({ sub: 'dev-applicant', roles: [], pool: 'applicants', region: null });
    const own = 'query($id: ID!) { me { application(campaignId: $id) { id version status missing { kind } documents { kind } } } }';
    const { application } = (await ask(own, { id: node.id })).data.me;
    expect(application).toMatchObject({ status: 'DRAFT', missing: [] });
    const input = {
      idempotencyKey: 'd3b07384-d9a0-4c9b-8f5a-0a1b2c3d4e5f',
      applicationId: application.id,
      expectedVersion: application.version,
    };
    const submit =
      'mutation($input: ApplicationSubmitInput!) { applicationSubmit(input: $input) { application { status } userErrors { code } } }';
    const { data } = await ask(submit, { input: { ...input, confirm: true } });
    expect(data.applicationSubmit).toEqual({ application: { status: 'SUBMITTED' }, userErrors: [] });

    const rina = await city.login({ sub: 'pansel', roles: ['RECRUITMENT_OFFICER'] });
    const posts = 'query($id: ID!) { openings(campaignId: $id, first: 20) { edges { node { formationId } } } }';
    const { edges } = (await city.nobody(posts, { id: node.id })).data.openings;
    const queue = 'query($id: ID!) { verificationQueue(formationId: $id, first: 20) { edges { node { status } } } }';
    const waiting = await Promise.all(
      edges.map(
        async (edge: { node: { formationId: string } }) => (await rina(queue, { id: edge.node.formationId })).data.verificationQueue.edges,
      ),
    );
    const statuses = waiting.flat().map((edge) => edge.node.status);
    expect([edges.length, statuses.length, statuses.filter((status) => status === 'SECOND').length]).toEqual([POSTS.length, 7, 1]);
  });
});
