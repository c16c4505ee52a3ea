// What applicants are told: of their own application, results and offers, and nothing of anybody else's.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { begin, pageSince, since, told } from '../support/changes.ts';
import { type FollowedSeason, startFollowed } from '../support/changes-city.ts';
import { everyRow } from '../support/city.ts';
import { announced } from '../support/lists.ts';
import { complete, newAccount, person } from '../support/registration.ts';
import { anonymiseAll, closed, FORGETTING } from '../support/retention.ts';
import { applied, publishedSelection, REGISTERING } from '../support/selection.ts';

let season: FollowedSeason;
beforeAll(async () => {
  season = await startFollowed(REGISTERING);
});
afterAll(() => season.city.stop());

describe('an applicant', () => {
  it('is told of the own application on each device, and of its result when the list is published', async () => {
    const { city, stream } = season;
    const selection = await publishedSelection(city, 1);
    const other = await applied(city, selection);
    const mine = await applied(city, selection);
    season.later('2026-01-09T02:00:00.000Z');
    const cursor = await begin(mine.ask);
    await stream.drain();
    expect((await since(mine.ask, cursor)).nodes).toMatchObject([{ id: mine.applicationId, typename: 'Application', gone: false }]);
    season.later('2026-01-31T02:00:00.000Z');
    const [after, others] = [await begin(mine.ask), await begin(other.ask)];
    const stranger = await newAccount(city);
    const strangers = await begin(stranger);
    await announced(city, selection);
    await stream.drain();
    expect(stream.faults).toEqual([]);
    season.later('2026-02-02T02:00:00.000Z');
    expect(await told(mine.ask, after)).toEqual({ [mine.applicationId]: true });
    expect(await told(other.ask, others)).toEqual({ [other.applicationId]: true });
    expect(await told(stranger, strangers)).toEqual({});
    // What was begun, the own mailbox, that of the campaign, and the application.
    expect((await pageSince(mine.ask, after)).line?.reads).toBe(4);
  });

  it('is told of a draft that another device has saved', async () => {
    const { city, stream } = season;
    season.later(REGISTERING);
    const selection = await publishedSelection(city, 1);
    season.later(REGISTERING);
    const ask = await person(city, {});
    const cursor = await begin(ask);
    const { id } = await complete(city, ask, selection.campaignId, selection.formationId, ['ID_CARD']);
    await stream.drain();
    expect(await told(ask, cursor)).toEqual({ [id]: true });
  });

  it('who is forgotten leaves nothing that leads from the login to what they had', async () => {
    const { city, stream } = season;
    season.later(REGISTERING);
    const selection = await publishedSelection(city, 1);
    const { applicationId } = await applied(city, selection);
    const entries = async () =>
      (await everyRow(city)).filter(({ type, sk }) => (type === 'ChangeFeed' || type === 'Told') && sk.startsWith(applicationId));
    await stream.drain();
    expect((await entries()).map(({ type }) => type).toSorted()).toEqual(['ChangeFeed', 'Told']);
    await announced(city, selection);
    await closed(city, selection);
    city.setNow(FORGETTING);
    await anonymiseAll(city.people.hr.ask, selection.campaignId);
    await stream.drain();
    expect(stream.faults).toEqual([]);
    expect(await entries()).toEqual([]);
  });
});
