// Objections accepted in the very moment in which somebody publishes the next edition: nothing that was accepted is lost or held up by it.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Ask, REGION } from '../../support/city.ts';
import { answer, answering, corrected, OBJECTION, objected, refusing } from '../../support/contested.ts';
import { beforeWriteOf } from '../../support/interleaved.ts';
import { ANNOUNCING, preview, publishedList, type Stage } from '../../support/lists.ts';
import { listed, OFFERING, offeringOf, ranked } from '../../support/offers.ts';
import { type Agency, done, refused, startAgency } from '../../support/people.ts';
import { deputy } from '../../support/rule-change.ts';
import { OBJECTING_TO, queuedIn, REJECT } from '../../support/scenarios/recruitment-selection.ts';
import type { Carried } from '../../support/selected.ts';
import { claim, decide, OBJECTING, publishedSelection, VERIFYING } from '../../support/selection.ts';

let city: Agency;
let second: Ask;
beforeAll(async () => {
  city = await startAgency();
  second = await deputy(city);
});
afterAll(() => city.stop());

const told = async (ask: Ask, id: string) =>
  (await ask(`query($id: ID!) { node(id: $id) { ... on SelectionObjection { ${OBJECTION} } } }`, { id })).data.node;

const publishing = async (ask: Ask, campaignId: string, stage: Stage) => {
  const { version: expectedVersion, sha256: expectedSha256 } = await preview(ask, campaignId, stage);
  return { campaignId, stage, expectedVersion, expectedSha256, reason: 'Sanggah diterima' };
};
const publish = async (ask: Ask, campaignId: string, stage: Stage) => refused(ask, 'listPublish', await publishing(ask, campaignId, stage));

const accept = (ask: Ask, id: string, version: number): Promise<string[]> =>
  refused(ask, 'selectionObjectionAnswer', answering(id, true, version));

describe('an objection to scores, accepted while an edition is published', () => {
  it('holds nobody up, stays due, holds offers back, and is carried out by the next edition', async () => {
    const of = await listed(city, [{ quota: 1, people: ranked(3) }]);
    const [, one, two] = of.people[0] as Carried['people'][number];
    if (!one || !two) throw new Error('Three were ranked.');
    city.setNow('2026-03-02T02:00:00.000Z');
    const ids = [await objected(one, 'FINAL_OBJECTION'), await objected(two, 'FINAL_OBJECTION')] as const;
    city.setNow(OFFERING);
    await answer(of.budi, ids[0], true);
    const raised = (who: typeof one) =>
      corrected(city, of, 'SKB', ({ number, skb }) => (number === who.number ? { skb: '399.5' } : { skb }));
    await raised(one);
    const input = await publishing(of.approver, of.campaignId, 'FINAL');
    const { listId } = (
      await of.approver('query($id: ID!) { announcement(campaignId: $id, stage: FINAL) { listId } }', { id: of.campaignId })
    ).data.announcement;
    const meanwhile: string[][] = [];
    beforeWriteOf(city, listId, async () => void meanwhile.push(await accept(of.budi, ids[1], 1)));
    expect(await refused(of.approver, 'listPublish', input)).toEqual([]);
    expect(meanwhile).toEqual([[]]);
    expect((await Promise.all(ids.map((id) => told(of.budi, id)))).map(({ correctionDue }) => correctionDue)).toEqual([false, true]);
    const offers = () => refused(of.rina, 'offersMake', offeringOf(of.campaignId, of.formationIds[0] ?? ''));
    expect(await offers()).toEqual(['LIST_OUTDATED']);
    await raised(two);
    await publishedList(of.approver, of.campaignId, 'FINAL', 'Nilai keliru dicatat');
    expect(await told(of.budi, ids[1])).toMatchObject({ correctionDue: false });
    expect(await offers()).toEqual([]);
  });
});

describe('a refusal after all, confirmed while an edition carries the objection out', () => {
  it('is refused: the row has changed, and the applicant reads that they were right', async () => {
    const of = await listed(city, [{ quota: 1, people: ranked(2) }]);
    const one = (of.people[0] as Carried['people'][number])[1];
    if (!one) throw new Error('Two were ranked.');
    city.setNow('2026-03-02T02:00:00.000Z');
    const id = await objected(one, 'FINAL_OBJECTION');
    city.setNow(OFFERING);
    await answer(of.budi, id, true);
    await done(of.budi, 'selectionObjectionRefusalPropose', refusing(id, 2), 'objection { id }');
    await corrected(city, of, 'SKB', ({ number, skb }) => (number === one.number ? { skb: '399.5' } : { skb }));
    const tono = await city.login({ sub: 'pansel-tono', region: REGION, roles: ['RECRUITMENT_OFFICER'] });
    const meanwhile: string[][] = [];
    beforeWriteOf(city, id, async () => void meanwhile.push(await publish(of.approver, of.campaignId, 'FINAL')));
    const confirming = { objectionId: id, expectedVersion: 3 };
    expect(await refused(tono, 'selectionObjectionRefusalConfirm', confirming)).toEqual(['TRANSITION_REFUSED']);
    expect(meanwhile).toEqual([[]]);
    expect(await told(one.ask, id)).toMatchObject({ status: 'ACCEPTED', correctionDue: false, refusal: null });
  });
});

describe('an objection to a verdict, accepted by one approver while the other publishes', () => {
  it('binds who accepted it until an edition says so, and leaves the other free to publish that one', async () => {
    const selection = await publishedSelection(city, 4);
    const tono = await city.login({ sub: 'pansel-tono', region: REGION, roles: ['RECRUITMENT_OFFICER'] });
    const { rina, budi, approver, campaignId } = selection;
    const waiting = [await queuedIn(city, selection), await queuedIn(city, selection), await queuedIn(city, selection)];
    city.setNow(VERIFYING);
    for (const { verificationId } of waiting) {
      const first = await decide(rina, verificationId, await claim(rina, verificationId, 0), REJECT);
      await decide(budi, verificationId, await claim(budi, verificationId, first), REJECT);
    }
    city.setNow(ANNOUNCING);
    const { listId } = await publishedList(approver, campaignId, 'ADMINISTRATIVE');
    city.setNow(OBJECTING);
    const opened = async ({ ask, applicationId }: (typeof waiting)[number], by: Ask): Promise<string> => {
      const input = { applicationId, ...OBJECTING_TO };
      const { objection } = await done(ask, 'selectionObjectionFile', input, 'objection { id }');
      await done(by, 'selectionObjectionOpen', { objectionId: objection.id, expectedVersion: 1 }, 'objection { id }');
      return objection.id;
    };
    const [one, two, three] = [
      await opened(waiting[0] as never, tono),
      await opened(waiting[1] as never, approver),
      await opened(waiting[2] as never, second),
    ];
    expect(await accept(tono, one, 2)).toEqual([]);
    const input = await publishing(second, campaignId, 'ADMINISTRATIVE');
    const meanwhile: string[][] = [];
    beforeWriteOf(city, listId, async () => void meanwhile.push(await accept(approver, two, 2)));
    expect(await refused(second, 'listPublish', input)).toEqual([]);
    expect(meanwhile).toEqual([[]]);
    // The edition does not say what was accepted after it was made: whoever accepted it is bound, and the other does not accept as well.
    expect(await accept(second, three, 2)).toEqual(['TRANSITION_REFUSED']);
    expect(await publish(approver, campaignId, 'ADMINISTRATIVE')).toEqual(['OWN_CASE']);
    expect(await publish(second, campaignId, 'ADMINISTRATIVE')).toEqual([]);
    // Said: now the other may accept, and the one publishes.
    expect(await accept(second, three, 2)).toEqual([]);
    expect(await publish(second, campaignId, 'ADMINISTRATIVE')).toEqual(['OWN_CASE']);
    expect(await publish(approver, campaignId, 'ADMINISTRATIVE')).toEqual([]);
  });
});
