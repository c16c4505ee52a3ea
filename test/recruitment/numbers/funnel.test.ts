// The numbers of a campaign through the API: stage by stage as they become public, and only to whom they concern.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { committeeOf, REGISTERING } from '../../support/campaign.ts';
import type { Ask } from '../../support/city.ts';
import { announced } from '../../support/lists.ts';
import { filed, listed, make, ranked, step } from '../../support/offers.ts';
import { complete, drafted, person, published, submit } from '../../support/registration.ts';
import { type Season, startSeason } from '../../support/scenarios/stages.ts';
import { applied, publishedSelection } from '../../support/selection.ts';

let city: Season;
beforeAll(async () => {
  city = await startSeason();
});
afterAll(() => city.stop());

const PAPER = { education: ['S1'], documents: ['ID_CARD'] };

interface Row {
  category: string | null;
  level: string | null;
  sex: string | null;
  counts: { step: string; count: number | null; suppressed: boolean }[];
  unfilled: number | null;
}

async function funnel(ask: Ask, id: string, by = 'NONE'): Promise<{ total: Row; rows: Row[]; leastCount: number } | null> {
  const row = 'category level sex counts { step count suppressed } unfilled';
  const query = `query($id: ID!, $by: FunnelBy!) { campaignFunnel(campaignId: $id, by: $by) { leastCount total { ${row} } rows { ${row} } } }`;
  const { data, errors } = await ask(query, { id, by });
  if (errors) throw new Error(errors[0]?.extensions.code);
  return data.campaignFunnel;
}

/** What is told, and `-` for what is withheld; steps of which nothing is known are left out. */
const told = ({ counts }: Row): Record<string, number | string> =>
  Object.fromEntries(
    counts.filter(({ count, suppressed }) => suppressed || count !== null).map(({ step: one, count }) => [one, count ?? '-']),
  );

describe('the numbers of a campaign', () => {
  it('tell before the first list how many had submitted the day before in whole steps, no few of them, and of whom nothing', async () => {
    const selection = await publishedSelection(city, 2);
    for (let i = 0; i < 6; i += 1) await applied(city, selection);
    const { rina, campaignId } = selection;
    expect(told((await funnel(rina, campaignId))?.total as Row)).toEqual({ SUBMITTED: '-' });
    expect((await funnel(rina, campaignId, 'FORMATION'))?.rows.map(told)).toEqual([{ SUBMITTED: '-' }]);
    city.setNow(new Date(Date.parse(REGISTERING) + 86_400_000).toISOString());
    expect(told((await funnel(rina, campaignId))?.total as Row)).toEqual({ SUBMITTED: 5 });
    expect((await funnel(rina, campaignId, 'FORMATION'))?.rows.map(told)).toEqual([{ SUBMITTED: 5 }]);
    expect((await funnel(rina, campaignId, 'SEX'))?.rows).toEqual([]);
    await announced(city, selection);
    expect(told((await funnel(rina, campaignId))?.total as Row)).toEqual({ SUBMITTED: 6, ELIGIBLE: 6, INELIGIBLE: 0 });
  });

  it('cost the same however many posts there are, and so does the list that would be published', async () => {
    const reads = async (posts: number) => {
      const { campaign, approver } = await published(
        city,
        Array.from({ length: posts }, (_, i) => ({ positionTitle: `Analis ${i}` })),
      );
      const numbers = await approver(`{ campaignFunnel(campaignId: "${campaign.id}", by: FORMATION) { rows { counts { count } } } }`);
      const list = await approver(`{ listPreview(campaignId: "${campaign.id}", stage: ADMINISTRATIVE) { problems { code } } }`);
      expect([...(numbers.errors ?? []), ...(list.errors ?? [])]).toEqual([]);
      return [numbers.line?.reads, list.line?.reads];
    };
    const few = await reads(2);
    expect(few[0]).toBeLessThanOrEqual(4);
    expect(await reads(9)).toEqual(few);
  });

  it('never tell a province that one has applied for a post kept for people with a disability, until a list does', async () => {
    const { campaign, formationIds, ...of } = await published(city, [
      { positionTitle: 'Guru Kelas', category: 'GENERAL', requirements: PAPER },
      { positionTitle: 'Guru Kelas', category: 'DISABILITY', requirements: PAPER },
    ]);
    const [general = '', kept = ''] = formationIds;
    city.setNow(REGISTERING);
    const apply = async (formationId: string, kinds: string[]) =>
      submit(await complete(city, await person(city), campaign.id, formationId, kinds));
    for (let i = 0; i < 6; i += 1) await apply(general, ['ID_CARD']);
    const province = await city.login({ sub: 'provinsi', region: '33', roles: ['PROVINCE_VIEWER'] });
    let day = 0;
    // Whoever came today is counted tomorrow.
    const seen = async () => {
      day += 1;
      city.setNow(new Date(Date.parse(REGISTERING) + day * 86_400_000).toISOString());
      const total = told((await funnel(province, campaign.id))?.total as Row);
      const rows = await Promise.all(
        ['CATEGORY', 'FORMATION'].map(async (by) => (await funnel(province, campaign.id, by))?.rows.map(told)),
      );
      return [total, ...rows];
    };
    const withheld = [{ SUBMITTED: '-' }, { SUBMITTED: '-' }];
    expect(told((await funnel(province, campaign.id))?.total as Row)).toEqual({ SUBMITTED: '-' });
    expect(await seen()).toEqual([{ SUBMITTED: '-' }, withheld, withheld]);
    await apply(kept, ['ID_CARD', 'CATEGORY_PROOF']);
    expect(await seen()).toEqual([{ SUBMITTED: '-' }, withheld, withheld]);
    await announced(city, { ...of, campaignId: campaign.id, formationIds });
    const [, byCategory] = await seen();
    expect(byCategory).toMatchObject([{ SUBMITTED: 6 }, { SUBMITTED: 1 }]);
  });

  it('tell how far people came, and withhold small counts that no list tells, with what would give them away', async () => {
    const others = [{ skd: null }, { skd: [40, 60, 200] as const }, { skd: [100, 100, 200] as const, skb: null }];
    const of = await listed(city, [{ quota: 2, people: [...ranked(5), ...others] }]);
    const [formationId = ''] = of.formationIds;
    const [first, second] = (await make(of.rina, of, formationId)).offers;
    const people = of.people[0] ?? [];
    const askOf = (number: string) => people.find((one) => one.number === number)?.ask as Ask;
    if (!first || !second) throw new Error('Two posts are offered.');
    await step(askOf(first.registrationNumber), 'offerDecline', first);
    await filed(askOf(second.registrationNumber), of.budi, second);
    const listedCounts = {
      ...{ SUBMITTED: 8, ELIGIBLE: 8, INELIGIBLE: 0, TESTED_FIRST: 7, PASSED: 6, THROUGH: 6 },
      ...{ TESTED_LAST: 5, SELECTED: 2, PLACED: 0, TIED: 0, RESERVE: 3 },
    };
    const total = (await funnel(of.rina, of.campaignId))?.total as Row;
    expect(told(total)).toEqual({ ...listedCounts, OFFERED: '-', ACCEPTED: '-', HIRED: 0 });
    expect(total.unfilled).toBe(0);
    const by = async (what: string) => (await funnel(of.rina, of.campaignId, what))?.rows ?? [];
    const general = { ...listedCounts, OFFERED: '-', ACCEPTED: '-', HIRED: '-' };
    expect((await by('CATEGORY')).map((row) => [row.category, told(row)])).toEqual([['GENERAL', general]]);
    // All applicants are women with an S1, and no list says so: small counts are withheld, and with them those of men, which are 0.
    const bySex = await by('SEX');
    const [women, men] = bySex.map((row) => row.counts.filter(({ suppressed }) => suppressed).map((count) => count.step));
    expect(women).toEqual(expect.arrayContaining(['SELECTED', 'RESERVE', 'OFFERED', 'ACCEPTED']));
    expect(men).toEqual(expect.arrayContaining(['SELECTED', 'RESERVE']));
    // The only level that the posts ask for: whoever counts the lists has it.
    const [s1] = await by('EDUCATION');
    expect([s1?.level, told(s1 as Row)]).toEqual(['S1', { ...listedCounts, OFFERED: '-', ACCEPTED: '-', HIRED: 0 }]);
  });
});

describe('who reads them', () => {
  it('is the committee, the staffing agency, the auditor, and the province of the region', async () => {
    const selection = await publishedSelection(city, 1);
    city.setNow(REGISTERING);
    const province = (region: string) => city.login({ sub: `provinsi-${region}`, roles: ['PROVINCE_VIEWER'], region });
    const { people } = city;
    for (const ask of [selection.rina, selection.approver, people.hr.ask, people.auditor.ask, await province('33')])
      expect(await funnel(ask, selection.campaignId)).not.toBeNull();
    for (const ask of [people.otherHr.ask, await province('34'), await province('32')])
      expect(await funnel(ask, selection.campaignId)).toBeNull();
    for (const ask of [people.staff.ask, people.unitHead.ask]) await expect(funnel(ask, selection.campaignId)).rejects.toThrow('FORBIDDEN');
    await expect(funnel(city.nobody, selection.campaignId)).rejects.toThrow('UNAUTHENTICATED');
  });

  it('finds none of a campaign that is still being prepared', async () => {
    const committee = await committeeOf(city, '33.74');
    expect(await funnel(committee.rina, (await drafted(city, committee)).id)).toBeNull();
    expect(await funnel(committee.rina, 'cmp_000000000000000000000000')).toBeNull();
    expect(await funnel(committee.rina, (await published(city)).formationIds[0] ?? '')).toBeNull();
  });
});
