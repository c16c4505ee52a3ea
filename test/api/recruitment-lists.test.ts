// Published lists through the API: shown, published as shown, corrected with a difference, read by everybody without a name or a score.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ANNOUNCING, preview, publishedList, verifiedAll } from '../support/lists.ts';
import { type Agency, startAgency } from '../support/people.ts';
import { applied, publishedSelection, REGISTERING } from '../support/selection.ts';

let city: Agency;
beforeAll(async () => {
  city = await startAgency();
});
afterAll(() => city.stop());

describe('the administrative list', () => {
  it('is shown before it is published, says what stands in the way, and is published as it was shown', async () => {
    const selection = await publishedSelection(city, 2);
    const { approver, campaignId, formationId } = selection;
    const people = [await applied(city, selection), await applied(city, selection)];
    city.setNow(REGISTERING);
    expect(await preview(approver, campaignId, 'ADMINISTRATIVE')).toMatchObject({
      version: 0,
      edition: 1,
      sha256: null,
      problems: [
        { code: 'NOT_OPEN_YET', field: ['stage'] },
        { code: 'UNDECIDED', field: ['formations', formationId] },
      ],
      allowedActions: [],
    });
    await verifiedAll(city, selection, formationId);
    city.setNow(ANNOUNCING);
    const shown = await preview(approver, campaignId, 'ADMINISTRATIVE');
    expect(shown).toMatchObject({
      problems: [],
      formations: [{ formationId, count: 2, outcomes: [{ outcome: 'ELIGIBLE', count: 2 }] }],
      allowedActions: ['listPublish'],
    });
    const list = await publishedList(city, approver, campaignId, 'ADMINISTRATIVE');
    expect(list).toMatchObject({ edition: 1, sha256: shown.sha256, changeCount: 0 });
    const query = `{ announcements(campaignId: "${campaignId}") { stage edition formations { url opening { positionTitle } }
      rows(formationId: "${formationId}", first: 10) { edges { node { number rank outcome scores { skb } } } pageInfo { hasNextPage } } } }`;
    const { data } = await city.nobody(query);
    expect(data.announcements[0].rows.edges.map(({ node }: { node: object }) => node)).toEqual(
      people
        .map(({ number }) => ({ number, rank: null, outcome: 'ELIGIBLE', scores: null }))
        .toSorted((a, b) => (a.number < b.number ? -1 : 1)),
    );
  });
});
