// What a selection says to each reader: what they themselves can do, of posts by their names, in their language.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Ask } from '../../support/city.ts';
import { newKey } from '../../support/mutations.ts';
import { published } from '../../support/registration.ts';
import { testedCampaign } from '../../support/scenarios/recruitment-scores.ts';
import { type Season, startSeason } from '../../support/scenarios/stages.ts';
import { SKD_ANNOUNCING } from '../../support/selected.ts';

let city: Season;
beforeAll(async () => {
  city = await startSeason();
});
afterAll(() => city.stop());

interface Told {
  code: string;
  field: string[];
  message: string;
}

describe('an applicant', () => {
  it('is told to wait for what the committee announces, never to announce it', async () => {
    const of = await testedCampaign(city, [1]);
    city.setNow(SKD_ANNOUNCING);
    const [person] = of.people.flat();
    const query = 'query($id: ID!) { node(id: $id) { ... on Application { blockers { action code message } } } }';
    const { blockers } = (await (person?.ask ?? of.rina)(query, { id: person?.applicationId })).data.node;
    const waits = blockers.filter(({ code }: Told) => code === 'LIST_MISSING').map(({ message }: Told) => message);
    expect(waits).toEqual([
      'Hasil tahap ini belum diumumkan panitia. Sanggahan dapat diajukan sesudah pengumuman, selama masa sanggahnya.',
    ]);
  });
});

describe('the committee', () => {
  it('reads of which posts something is missing', async () => {
    const of = await testedCampaign(city, [1, 1]);
    city.setNow(SKD_ANNOUNCING);
    const query = 'query($id: ID!) { listPreview(campaignId: $id, stage: SKD) { problems { code message } } }';
    const { problems } = (await of.rina(query, { id: of.campaignId })).data.listPreview;
    const missing = problems.filter(({ code }: Told) => code === 'SCORES_MISSING').map(({ message }: Told) => message);
    expect(missing).toHaveLength(2);
    for (const message of missing) expect(message).toMatch(/^Pranata Komputer Ahli Pertama, .+: 1 peserta belum memiliki nilai/);
  });

  const changed = async (approver: Ask, { id, version }: { id: string; version: number }, change: object): Promise<Told[]> => {
    const query = 'mutation($input: CampaignRuleChangeInput!) { campaignRuleChange(input: $input) { userErrors { code field message } } }';
    const text = { reason: 'Sesuai keputusan', source: 'KepmenPANRB 1/2026' };
    const { data } = await approver(query, {
      input: { idempotencyKey: newKey(), campaignId: id, expectedVersion: version, ...text, ...change },
    });
    return data.campaignRuleChange.userErrors;
  };

  it('is told which number of the rules cannot be, by the name it is typed under', async () => {
    const { approver, campaign } = await published(city);
    expect(await changed(approver, campaign, { youngestAge: 36 })).toMatchObject([{ code: 'OUT_OF_RANGE', field: ['youngestAge'] }]);
    expect(await changed(approver, campaign, { oldestAge: 17 })).toMatchObject([{ code: 'OUT_OF_RANGE', field: ['oldestAge'] }]);
    const [nothing] = await changed(approver, campaign, {});
    expect(nothing).toMatchObject({
      code: 'REQUIRED',
      message: 'Belum ada angka yang diubah; isi paling sedikit satu angka aturan yang baru.',
    });
    const passing = [{ category: 'GENERAL', positionGroup: 'GENERAL', least: [{ key: 'SKBX', points: 1 }] }];
    const [key] = await changed(approver, campaign, { passing });
    expect(key?.message).toContain('aturan seleksi');
  });

  it('and everybody reads in their language where the rules come from', async () => {
    const { campaign } = await published(city);
    const query = 'query($id: ID!) { campaign(id: $id) { rules { source } } }';
    const source = async (language: string) =>
      (await city.nobody(query, { id: campaign.id }, { 'accept-language': language })).data.campaign.rules[0].source;
    expect(await source('id')).toContain('batas lainnya aturan internal');
    expect(await source('en')).toContain('limits are house rules');
  });
});
