// A committee of two officers and two approvers never gets stuck: whatever the one may not do, another of them may.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Ask } from '../../support/city.ts';
import { ANNOUNCING, preview, publishedList, verifiedAll } from '../../support/lists.ts';
import { type Agency, done, refused, startAgency } from '../../support/people.ts';
import { deputy } from '../../support/rule-change.ts';
import { ofRuleChange, proposedChange } from '../../support/scenarios/recruitment-rule-changes.ts';
import { OBJECTING_TO, queuedIn, REJECT } from '../../support/scenarios/recruitment-selection.ts';
import { applied, claim, decide, OBJECTING, publishedSelection, type Selection, VERIFYING } from '../../support/selection.ts';

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
  await done(other, 'campaignRuleChangeRelease', ofRuleChange(change), 'ruleChange { id }');
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
    expect(await refused(of.approver, 'listPublish', input)).toEqual(['OWN_CASE']);
    expect(await blockersFor(second, of.campaignId)).toEqual([]);
    await publishedList(second, of.campaignId, 'ADMINISTRATIVE');
  });
});

describe('two approvers who would both accept objections to one list', () => {
  it('accept one after the other: whoever has not accepted announces first', async () => {
    const selection = await publishedSelection(city, 4);
    const { rina, budi, approver, campaignId } = selection;
    const waiting = [await queuedIn(city, selection), await queuedIn(city, selection)] as const;
    city.setNow(VERIFYING);
    for (const { verificationId } of waiting) {
      const first = await decide(rina, verificationId, await claim(rina, verificationId, 0), REJECT);
      await decide(budi, verificationId, await claim(budi, verificationId, first), REJECT);
    }
    city.setNow(ANNOUNCING);
    await publishedList(approver, campaignId, 'ADMINISTRATIVE');
    city.setNow(OBJECTING);
    const opened = async ({ ask, applicationId }: (typeof waiting)[number], by: Ask) => {
      const input = { applicationId, ...OBJECTING_TO };
      const { objection } = await done(ask, 'selectionObjectionFile', input, 'objection { id }');
      const open = { objectionId: objection.id, expectedVersion: 1 };
      await done(by, 'selectionObjectionOpen', open, 'objection { id }');
      return { objectionId: objection.id, expectedVersion: 2, accepted: true, answer: 'Transkrip dibaca ulang.' };
    };
    const [one, two] = [await opened(waiting[0], approver), await opened(waiting[1], second)];
    const accept = (by: Ask, input: typeof one) => refused(by, 'selectionObjectionAnswer', input);
    expect(await accept(approver, one)).toEqual([]);
    expect(await accept(second, two)).toEqual(['TRANSITION_REFUSED']);
    // After the days to object; one still waits for its answer.
    await publishedList(second, campaignId, 'ADMINISTRATIVE', 'Sanggahan diterima');
    expect(await accept(second, two)).toEqual([]);
    await publishedList(approver, campaignId, 'ADMINISTRATIVE', 'Sanggahan diterima');
  });
});
