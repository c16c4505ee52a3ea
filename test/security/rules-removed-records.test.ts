// Rules of types, of drafts and of arguments that the access matrix asks in vain: here each is asked of a record, with its rule and without.
import { afterAll, beforeAll, expect, it } from 'vitest';
import { compareWithRecords } from '../../src/jobs.ts';
import { partsApart } from '../../src/parts.ts';
import { RECORDS } from '../operations/records.ts';
import { prepared as preparedRule } from '../support/awards.ts';
import { type Ask, REGION } from '../support/city.ts';
import { give } from '../support/feedback.ts';
import { byHand, withBody } from '../support/found.ts';
import { agreed, prepared, student } from '../support/internship.ts';
import { done } from '../support/people.ts';
import { FIRST_INSTANT, person, published } from '../support/registration.ts';
import { preparedRound } from '../support/reviews.ts';
import { savedTemplate } from '../support/scenarios/performance-templates.ts';
import { noticeOf, said } from '../support/scenarios/recruitment-notice.ts';
import { approved, EXECUTION_DAY, type Season, startSeason } from '../support/scenarios/stages.ts';
import { theSchema } from '../support/schema.ts';
import { PLANNING_DAY } from '../support/season.ts';
import { OF_ONE_LOGIN, SEEN_WITH, without } from '../support/without-rule.ts';

let city: Season;
beforeAll(async () => {
  city = await startSeason();
});
afterAll(() => city.stop());

const { rules } = theSchema();
/** Types without an id whose rule is removed in another file, beside the field that leads to them. */
const BESIDE_A_FIELD = ['ReviewResult'];
const tried = new Set<string>(BESIDE_A_FIELD);

const shows = async (ask: Ask, id: string): Promise<boolean> =>
  (await ask('query($id: ID!) { node(id: $id) { __typename } }', { id })).data.node !== null;

/** Hidden with the rule, shown without it, or without that of the type that it is seen with. */
async function noticed(of: string, id: string, { shown, shut }: { shown: Ask; shut: Ask }): Promise<void> {
  tried.add(of);
  const lock = SEEN_WITH[of]?.lock;
  expect([of, await shows(shown, id), await shows(shut, id)]).toEqual([of, true, false]);
  if (lock || OF_ONE_LOGIN.includes(of)) expect([of, await without(of, () => shows(shut, id))]).toEqual([of, false]);
  if (!OF_ONE_LOGIN.includes(of)) expect([of, await without(lock ?? of, () => shows(shut, id))]).toEqual([of, true]);
}

it('of what auditors alone read: a finding, and whose name was asked for', async () => {
  city.setNow(EXECUTION_DAY);
  const { auditor, hr, colleague, staff } = city.people;
  const { id: subject } = await give(colleague.ask, staff.employeeId, { visibility: 'COUNTED', text: 'Kurang teliti.' });
  const { asked } = await done(auditor.ask, 'auditNameAsk', { subject, version: 1, reason: 'Pemeriksaan.' }, 'asked { id }');
  await noticed('AuditNameAsk', asked?.id ?? '', { shown: auditor.ask, shut: hr.ask });
  const { itemAt, put } = byHand(city);
  await put(withBody(await itemAt({ pk: colleague.employeeId, sk: '#' }), { name: 'Orang Lain' }));
  city.setNow('2027-03-01T03:00:00.000Z');
  await compareWithRecords(partsApart(city.app.parts), () => {});
  const { data } = await auditor.ask('{ auditFindings(first: 5) { edges { node { id } } } }');
  await noticed('AuditFinding', data.auditFindings.edges[0].node.id, { shown: auditor.ask, shut: hr.ask });
});

it('of what lies beside a plan: what was done, its proof, and a comment', async () => {
  city.setNow(PLANNING_DAY);
  const { colleague, superior } = city.people;
  const { person: owner, plan } = await approved(city);
  city.setNow(EXECUTION_DAY);
  const file = { fileName: 'bukti.pdf', contentType: 'application/pdf' as const, size: 5, sha256: 'a'.repeat(64) };
  const { upload } = await done(owner.ask, 'evidenceUpload', { planId: plan.id, ...file }, 'upload { evidenceId }');
  const evidenceId = upload?.evidenceId ?? '';
  city.files.set(`evidence/${plan.id}/${evidenceId}`, { size: 5, sha256: file.sha256, head: '255044462d' });
  const day = { planId: plan.id, targetId: plan.targetId, indicatorId: plan.indicatorId, day: '2026-03-09', value: '1' };
  const { entry } = await done(owner.ask, 'progressAdd', { ...day, evidenceIds: [evidenceId], links: [] } as never, 'entry { id }');
  const words = { planId: plan.id, targetId: plan.targetId, text: 'Bagus.' };
  const { comment } = await done(superior.ask, 'planComment', words, 'comment { id }');
  const by = { shown: superior.ask, shut: colleague.ask };
  await noticed('ProgressEntry', entry?.id ?? '', by);
  await noticed('Evidence', evidenceId, by);
  await noticed('PlanComment', comment?.id ?? '', by);
});

it('of drafts', async () => {
  city.setNow(PLANNING_DAY);
  const { hr, colleague } = city.people;
  const by = { shown: hr.ask, shut: colleague.ask };
  await noticed('drafts of PlanTemplate', (await savedTemplate(city)).id, by);
  await noticed('drafts of ReviewRound', (await preparedRound(hr.ask, city.units.diskominfo)).id, by);
  await noticed('drafts of AwardRule', (await preparedRule(hr.ask)).id, by);
  await noticed('drafts of InternshipProgramme', (await prepared(hr.ask, city.units.aptika ?? '')).id, by);
});

it('of what is of one login: a student’s profile, an applicant’s, and who one is', async () => {
  city.setNow(PLANNING_DAY);
  const { id: institutionId } = await agreed(city, city.people.hr.ask);
  const one = await student(city, institutionId);
  await noticed('InternStudent', one.id, { shown: one.ask, shut: city.people.hr.ask });
  city.setNow(FIRST_INSTANT);
  const ask = await person(city);
  const { me } = (await ask('{ me { id applicant { id } } }')).data;
  await noticed('Applicant', me.applicant.id, { shown: ask, shut: city.people.hr.ask });
  await noticed('Me', me.id, { shown: ask, shut: city.people.hr.ask });
});

it('of a region, by the key that a router hands over', async () => {
  tried.add('Region');
  const recruiter = await city.login({ sub: 'pansel', roles: ['RECRUITMENT_OFFICER'] });
  const header = await city.routerHeader();
  const query = `{ _entities(representations: [{ __typename: "Region", code: "${REGION}" }]) { ... on Region { code } } }`;
  const asked = async () => (await recruiter(query, {}, header)).data._entities;
  expect(await asked()).toEqual([null]);
  expect(await without('Region', asked)).toEqual([{ code: REGION }]);
});

it('of the argument by which decided applications are sampled', async () => {
  const of = 'Query.verificationWorkbench(sample)';
  tried.add(of);
  city.setNow(FIRST_INSTANT);
  const { rina, campaign } = await published(city);
  const query = `{ verificationWorkbench(campaignId: "${campaign.id}", view: DECIDED, sample: 5, first: 1) { edges { cursor } } }`;
  const asked = async () => (await rina(query)).errors?.map(({ extensions }) => extensions.code);
  expect(await asked()).toEqual(['FORBIDDEN']);
  expect(await without(of, asked)).toBeUndefined();
});

it('of what a committee proposes to tell: who may read all three kinds reads each', async () => {
  const kinds = ['NoticeProposal', 'JobTextProposal', 'FrequentQuestionProposal'];
  for (const kind of kinds) tried.add(kind);
  city.setNow(FIRST_INSTANT);
  const { rina, campaign } = await published(city);
  await said(rina, noticeOf(campaign.id, 0));
  const pending = async (ask: Ask) =>
    (await ask('query($id: ID!) { campaign(id: $id) { notice { pending { text } } } }', campaign)).data.campaign.notice?.pending ?? null;
  expect(await pending(rina)).not.toBeNull();
  const hr = () => pending(city.people.hr.ask);
  expect(await hr()).toBeNull();
  for (const kind of kinds) expect([kind, await without(kind, hr)]).toEqual([kind, null]);
  const [notice = '', post = '', question = ''] = kinds;
  expect(await without(notice, () => without(post, () => without(question, hr)))).not.toBeNull();
});

it('every rule of a type, of drafts and of an argument is removed somewhere', () => {
  const open = (type: string) => rules.types.get(type)?.includes('PUBLIC') && !tried.has(type);
  const types = [...rules.types.keys()].filter((type) => !(type in RECORDS) && !open(type));
  const drafts = [...rules.drafts.keys()].map((type) => `drafts of ${type}`).filter((one) => one !== 'drafts of Campaign');
  expect([...tried].toSorted()).toEqual([...types, ...drafts, ...rules.arguments.keys()].toSorted());
});
