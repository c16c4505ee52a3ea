// What a committee is asked and what it prepares: forgotten with the applicant, and read by nobody who competes.
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Application } from '../../../src/modules/recruitment/campaigns/rules/types.ts';
import { AskedByItem } from '../../../src/modules/recruitment/information/question-items.ts';
import { makeNik, makeNip } from '../../../src/platform/rules/identifiers.ts';
import * as keys from '../../../src/platform/store/keys.ts';
import type { Row } from '../../../src/platform/store/table.ts';
import { type Ask, REGION } from '../../support/city.ts';
import { done } from '../../support/people.ts';
import { BORN, complete, draft, newAccount, person, profile, submit } from '../../support/registration.ts';
import { anonymiseAll, closed, FORGETTING } from '../../support/retention.ts';
import { noticeOf, said } from '../../support/scenarios/recruitment-notice.ts';
import * as of from '../../support/scenarios/recruitment-questions.ts';
import { type Season, startSeason } from '../../support/scenarios/stages.ts';
import { REGISTERING } from '../../support/selection.ts';

let city: Season;
beforeAll(async () => {
  city = await startSeason();
});
afterAll(() => city.stop());

const rows = () => city.app.contextFor({ id: 'test', region: REGION, employeeId: null, roles: new Set() }, 'test').loader;

it('questions go with the application of who asked, whether it was submitted or only begun, and what counts them too', async () => {
  const { approver, campaign, formationIds } = await of.open(city);
  const [formationId = ''] = formationIds;
  const [one, other] = [await person(city), await person(city)];
  const submitted = await submit(await complete(city, one, campaign.id, formationId));
  const begun = await draft(other, campaign.id, formationId);
  const asked = [await of.asked(one, campaign.id), await of.asked(one, campaign.id, 'Lagi?'), await of.asked(other, campaign.id)];
  const applicants = await Promise.all(
    [submitted.id, begun.id].map(async (id) => ((await rows().load(id)) as Row<Application>).body.applicantId),
  );
  const left = async () => {
    const now = rows();
    const found = [...asked.map(({ id }) => now.load(id)), ...applicants.map((id) => now.loadKey(AskedByItem.key(id, campaign.id)))];
    return (await Promise.all(found)).filter((row) => row !== null).length;
  };
  expect(await left()).toBe(5);
  await closed(city, { approver, campaignId: campaign.id });
  city.setNow(FORGETTING);
  await anonymiseAll(city.people.hr.ask, campaign.id);
  expect(await left()).toBe(0);
  city.setNow(REGISTERING);
});

it('questions of who never applied are forgotten by the table itself, two years later', async () => {
  const { campaign } = await of.open(city);
  const { id } = await of.asked(await newAccount(city), campaign.id);
  const row = await rows().loadKey(keys.head(id));
  expect(row?.ttl).toBe(Date.parse('2028-01-07T17:00:00.000Z') / 1000);
  expect(JSON.stringify({ ...row, index: row?.index })).not.toContain('kursi roda');
});

/** An officer whose NIK is that of an applicant of the campaign. */
async function competing(campaignId: string, formationId: string): Promise<Ask> {
  const nik = makeNik({ ...BORN, district: '33.74.10', serial: 4711 });
  const ask = await newAccount(city);
  await done(ask, 'profileSave', profile({ nik }), 'applicant { id }');
  await submit(await complete(city, ask, campaignId, formationId));
  const post = { unitId: city.units.bkpp, title: 'Analis Tanya Jawab', kind: 'FUNCTIONAL', level: 'AHLI_MUDA' };
  const { position } = await done(city.setup, 'positionCreate', post, 'position { id }');
  const assignment = { positionId: position.id, supervisorId: city.people.hrHead.employeeId, validFrom: '2024-01-01' };
  const identifier = makeNip({ ...BORN, appointedIn: '2022-03', serial: 711 });
  const input = { name: 'Pegawai Pelamar', kind: 'PNS', ...BORN, grade: 'III/a', identifier, nik, assignment };
  const { employee } = await done(city.setup, 'employeeCreate', input, 'employee { id }');
  return city.login({
    ...{ sub: 'pegawai-pelamar-tanya', employeeId: employee.id },
    roles: ['EMPLOYEE', 'RECRUITMENT_OFFICER', 'RECRUITMENT_APPROVER'],
  });
}

it('who competes reads no questions of others and no words that wait, and may do nothing with them', async () => {
  const { rina, campaign, formationIds } = await of.open(city);
  const mine = await competing(campaign.id, formationIds[0] ?? '');
  const question = await of.asked(await newAccount(city), campaign.id);
  const draftOf = await of.proposed(rina, campaign.id);
  await said(rina, noticeOf(campaign.id, 0));
  const query = `query($id: ID!, $question: ID!, $draft: ID!) {
    applicantQuestions(campaignId: $id, status: WAITING, first: 5) { edges { node { id } } }
    frequentQuestionsWaiting(campaignId: $id, first: 5) { edges { node { id } } }
    campaign(id: $id) { allowedActions notice { pending { text } allowedActions } }
    question: node(id: $question) { id } draft: node(id: $draft) { id } }`;
  const variables = { id: campaign.id, question: question.id, draft: draftOf.id };
  const nothing = { edges: [] };
  expect((await mine(query, variables)).data).toEqual({
    ...{ applicantQuestions: nothing, frequentQuestionsWaiting: nothing, question: null, draft: null },
    campaign: { allowedActions: [], notice: { pending: null, allowedActions: [] } },
  });
  expect((await rina(query, variables)).data).toMatchObject({
    ...{ applicantQuestions: { edges: [{ node: { id: question.id } }] }, question: { id: question.id }, draft: { id: draftOf.id } },
    campaign: { notice: { pending: { text: expect.any(String) } } },
  });
});
