// Last year's selection of the demo: written once however often the seed is run, and what anybody may look up in it.
import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { writeLastSelection } from '../../seed/last-selection.ts';
import { eventOf } from '../support/city.ts';
import { demoOf, itemsOf, TODAY } from '../support/demo.ts';
import { type Agency, startAgency } from '../support/people.ts';

let city: Agency;
beforeAll(async () => {
  city = await startAgency();
});
afterAll(() => city.stop());

const LISTS = `query($id: ID!) {
  announcements(campaignId: $id) { stage formations { url sha256 unfilled outcomes { outcome count } } }
}`;

describe('last year’s selection', () => {
  it('is written once, however often the seed is run', async () => {
    const { written, store } = await demoOf(city, ['diskominfo']);
    await writeLastSelection(written, store);
    const items = await itemsOf(city);
    await writeLastSelection(written, store);
    expect(await itemsOf(city)).toBe(items);
  });

  it('has announced three lists; in the last, somebody of the general list fills the post that nobody applied for', async () => {
    city.setNow(TODAY);
    const { data } = await city.nobody('{ campaigns(regionCode: "33.74", first: 5) { edges { node { id year } } } }');
    const [{ node }] = data.campaigns.edges;
    expect(node.year).toBe(2025);
    const { announcements } = (await city.nobody(LISTS, { id: node.id })).data;
    expect(announcements.map(({ stage }: { stage: string }) => stage)).toEqual(['ADMINISTRATIVE', 'SKD', 'FINAL']);
    const files: { url: string; sha256: string; unfilled: number; outcomes: { outcome: string }[] }[] = announcements[2].formations;
    expect(files.flatMap(({ outcomes }) => outcomes.map(({ outcome }) => outcome)).toSorted()).toEqual(['PLACED', 'RESERVE', 'SELECTED']);
    for (const { url, sha256 } of files) {
      const { body } = await city.app.handler({ ...eventOf('', {}), httpMethod: 'GET', path: url, body: null });
      expect(createHash('sha256').update(body).digest('hex')).toBe(sha256);
    }
  });
});
