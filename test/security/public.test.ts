// What anybody may read without a login everybody may read with one: no login takes anything away from what is public.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { listsSubjects } from '../operations/subjects/recruitment-lists.ts';
import { toldSubjects } from '../operations/subjects/recruitment-told.ts';
import { type Ask, REGION } from '../support/city.ts';
import { type Agency, startAgency } from '../support/people.ts';
import { theSchema } from '../support/schema.ts';

let city: Agency;
const ids: Record<string, string> = {};
const asks: Record<string, Ask> = {};
beforeAll(async () => {
  city = await startAgency();
  const { people, units, setup } = city;
  const about = { city, who: 'staff', superior: 'superior', hr: setup, unit: units.aptika ?? '', otherUnit: units.bkpp ?? '' } as const;
  for (const { subjects } of [toldSubjects, listsSubjects]) Object.assign(ids, (await subjects(city, about, {} as never)).ids);
  Object.assign(asks, {
    'an applicant': await city.login({ sub: 'pelamar', roles: [], pool: 'applicants', region: null }),
    'somebody in service': people.staff.ask,
    'an administrator': people.unitAdmin.ask,
    'an officer of the staffing agency': people.hr.ask,
    'an auditor': people.auditor.ask,
    'the committee': await city.login({ sub: 'panitia', roles: ['RECRUITMENT_OFFICER', 'RECRUITMENT_APPROVER'] }),
    'somebody of another region': people.stranger.ask,
    'an officer of another region': people.otherHr.ask,
    'the committee of another region': await city.login({ sub: 'lain', roles: ['RECRUITMENT_OFFICER'], region: '33.22' }),
    'a province': await city.login({ sub: 'jateng', roles: ['PROVINCE_VIEWER'], region: '33' }),
    'another province': await city.login({ sub: 'jabar', roles: ['PROVINCE_VIEWER'], region: '32' }),
  });
});
afterAll(() => city.stop());

const CAMPAIGN = 'id title kind status stages { kind opensAt closesAt } notice { text since reason earlier { text } attachments { url } }';
const QUESTIONS: Record<string, () => string> = {
  campaign: () => `campaign(id: "${ids.toldCampaign}") { ${CAMPAIGN} }`,
  campaigns: () => `campaigns(regionCode: "${REGION}", first: 20) { edges { node { ${CAMPAIGN} } } }`,
  openings: () =>
    `openings(campaignId: "${ids.toldCampaign}", first: 20) { edges { node { id positionTitle unitName jobText { duties workplace since } } } }`,
  frequentQuestions: () =>
    `frequentQuestions(campaignId: "${ids.toldCampaign}", first: 20) { edges { node { id question answer reason } } }`,
  announcements: () => `announcements(campaignId: "${ids.listedCampaign}") { listId stage edition formations { formationId sha256 url } }`,
  announcement: () => `announcement(campaignId: "${ids.listedCampaign}", stage: ADMINISTRATIVE) { listId sha256 formations { url count } }`,
  lawInForce: () => `lawInForce(regionCode: "${REGION}") { kind version source }`,
  node: () => `node(id: "${ids.toldCampaign}") { id ... on Campaign { title } }`,
  nodes: () => `nodes(ids: ["${ids.toldCampaign}", "${ids.frequentQuestion}"]) { id ... on FrequentQuestion { question } }`,
};

/** Public by its link, not by who asks: one link is one person's (test/reviews). And oneself, who is nobody without a login. */
const OF_ONE = ['me', 'reviewExternal'];

/** What is read without a login and not with one, as paths. */
function taken(open: unknown, own: unknown, path = ''): string[] {
  if (open === null) return [];
  if (Array.isArray(open)) {
    const among = Array.isArray(own) ? own : [];
    return open.flatMap((one, i) => (among.some((other) => taken(one, other).length === 0) ? [] : [`${path}[${i}]`]));
  }
  if (typeof open !== 'object') return open === own ? [] : [`${path}: ${JSON.stringify(open)} is ${JSON.stringify(own)}`];
  const other = (own ?? {}) as Record<string, unknown>;
  return Object.entries(open as object).flatMap(([name, value]) => taken(value, other[name], `${path}.${name}`));
}

it('every root field that is public is asked here', () => {
  const open = [...theSchema().rules.fields].flatMap(([name, to]) =>
    name.startsWith('Query.') && to.includes('PUBLIC') ? [name.slice(6)] : [],
  );
  expect(open.filter((name) => !OF_ONE.includes(name)).toSorted()).toEqual(Object.keys(QUESTIONS).toSorted());
});

describe.each(Object.keys(QUESTIONS))('%s', (name) => {
  it('is as open to every login as to none', async () => {
    const query = `{ ${QUESTIONS[name]?.()} }`;
    const { data: open, errors } = await city.nobody(query);
    expect(errors).toBeUndefined();
    expect(JSON.stringify(open).length, 'there is something to take away').toBeGreaterThan(60);
    for (const [who, ask] of Object.entries(asks)) {
      const { data, errors: own } = await ask(query);
      expect({ who, own, taken: taken(open, data) }).toEqual({ who, own: undefined, taken: [] });
    }
  });
});
