// Whoever a corrected sheet puts out after all were told: nothing is offered meanwhile, and two people disqualify them first; through the API.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { preview, publishedList } from '../../support/lists.ts';
import { listed, make, offeringOf, offersOf, ranked, step } from '../../support/offers.ts';
import { type Agency, refused, startAgency } from '../../support/people.ts';
import { disqualified } from '../../support/scenarios/recruitment-exclusions.ts';
import { importScores } from '../../support/scores.ts';
import { type Carried, rowsOf } from '../../support/selected.ts';

let city: Agency;
beforeAll(async () => {
  city = await startAgency();
});
afterAll(() => city.stop());

const SEATS = `query($id: ID!) { formationSeats(campaignId: $id, first: 9) { edges { node {
  version free unfilled allowedActions blockers { action code who from message } } } } }`;

describe('a mark in a sheet that was approved after the final list', () => {
  let of: Carried;
  let post: string;
  const person = (i: number) => of.people.flat()[i] as Carried['people'][number][number];
  const seats = async () => (await of.rina(SEATS, { id: of.campaignId })).data.formationSeats.edges[0].node;
  beforeAll(async () => {
    of = await listed(city, [{ quota: 1, people: ranked(1) }]);
    post = of.formationIds[0] ?? '';
    const { offers } = await make(of.rina, of, post);
    await step(person(0).ask, 'offerAccept', offers[0] as never);
    await importScores(city, of, {
      campaignId: of.campaignId,
      stage: 'SKB',
      csv: `nomor peserta,skb,keterangan\n${person(0).number},400,DIS`,
    });
  });

  it('holds every offer back until an edition tells of the sheet', async () => {
    const { version } = await seats();
    expect(await refused(of.rina, 'offersMake', offeringOf(of.campaignId, post, version))).toEqual(['LIST_OUTDATED']);
  });

  it('is published only once two have disqualified whom it puts out, and that ends the offer', async () => {
    const { version, sha256, problems } = await preview(of.approver, of.campaignId, 'FINAL');
    expect(problems).toEqual([{ code: 'UNDECIDED', field: ['stage'] }]);
    const input = {
      campaignId: of.campaignId,
      stage: 'FINAL',
      expectedVersion: version,
      expectedSha256: sha256 ?? '0'.repeat(64),
      reason: 'Tanda DIS',
    };
    expect(await refused(of.approver, 'listPublish', input)).toEqual(['UNDECIDED']);
    const made = await disqualified(of, person(0), { reason: 'CHEATING' });
    expect((await offersOf(of.rina, post))[0]).toMatchObject({ status: 'DISQUALIFIED' });
    await publishedList(of.approver, of.campaignId, 'FINAL', 'Tanda DIS');
    expect((await rowsOf(of.approver, of.campaignId, 'FINAL', post)).map(({ outcome }) => outcome)).toEqual(['DISQUALIFIED']);
    // Told, and with days to object: until then the post is neither offered nor called unfilled.
    const found = await seats();
    expect(found).toMatchObject({ free: 1, unfilled: 0, allowedActions: [] });
    expect(found.blockers).toMatchObject([{ action: 'offersMake', code: 'NOT_OPEN_YET', who: 'TIME', from: made.objectUntil }]);
    const { formations } = await preview(of.approver, of.campaignId, 'FINAL');
    expect(formations[0]).toMatchObject({ unfilled: 0 });
    city.setNow(made.objectUntil ?? '');
    expect(await seats()).toMatchObject({ unfilled: 1, blockers: [{ code: 'LIST_EXHAUSTED' }] });
  });
});
