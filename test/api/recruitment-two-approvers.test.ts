// A committee of two officers and two approvers never gets stuck: whatever the one may not do, another of them may.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Ask } from '../support/city.ts';
import { ANNOUNCING, preview, publishedList, verifiedAll } from '../support/lists.ts';
import { type Agency, done, refused, startAgency } from '../support/people.ts';
import { deputy } from '../support/rule-change.ts';
import { ofRuleChange, proposedChange } from '../support/scenarios/recruitment-rule-changes.ts';
import { applied, publishedSelection, type Selection } from '../support/selection.ts';

let city: Agency;
let second: Ask;
beforeAll(async () => {
  city = await startAgency();
  second = await deputy(city);
});
afterAll(() => city.stop());

async function changed(one: Ask, other: Ask, { campaignId }: Selection, shortlistFactor: number): Promise<void> {
  const { data } = await one('query($id: ID!) { campaign(id: $id) { id version } }', { id: campaignId });
  const change = await proposedChange(one, data.campaign, { shortlistFactor, reason: 'Keputusan panitia', source: 'SK 1' });
  await done(other, 'campaignRuleChangeRelease', 'CampaignRuleChangeReleaseInput', ofRuleChange(change), 'ruleChange { id }');
}

const blockersFor = async (ask: Ask, campaignId: string) => {
  const query = `query($id: ID!) { listPreview(campaignId: $id, stage: ADMINISTRATIVE) { blockers { action code who } } }`;
  return (await ask(query, { id: campaignId })).data.listPreview.blockers;
};

describe('two approvers who change rules between them', () => {
  it.each(['once', 'each in turn'])('leave one who publishes what follows: %s', async (times) => {
    const of = await publishedSelection(city, 2);
    await applied(city, of);
    await verifiedAll(city, of, of.formationId);
    if (times === 'each in turn') await changed(second, of.approver, of, 4);
    await changed(of.approver, second, of, 5);
    city.setNow(ANNOUNCING);
    expect(await blockersFor(of.approver, of.campaignId)).toEqual([
      { action: 'listPublish', code: 'OWN_CASE', who: 'RECRUITMENT_APPROVER' },
    ]);
    const { sha256: expectedSha256 } = await preview(of.approver, of.campaignId, 'ADMINISTRATIVE');
    const input = { campaignId: of.campaignId, stage: 'ADMINISTRATIVE', expectedVersion: 0, expectedSha256 };
    expect(await refused(of.approver, 'listPublish', 'ListPublishInput', input)).toEqual(['OWN_CASE']);
    expect(await blockersFor(second, of.campaignId)).toEqual([]);
    await publishedList(city, second, of.campaignId, 'ADMINISTRATIVE');
  });
});
