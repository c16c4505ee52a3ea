// What was taken back counts no more: a round that is cancelled, somebody taken out of one, an entry corrected into another month; and a rebuild says the same.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { AskedItem } from '../../src/modules/reviews/items.ts';
import { projected } from '../../src/platform/stream/projected.ts';
import { contextOfProjector, rebuildAll } from '../../src/projections.ts';
import { submit } from '../support/answers.ts';
import { everyRow, REGION } from '../support/city.ts';
import { done } from '../support/people.ts';
import { AFTER_ANSWERS, answering, decline, nominated, type Reviewed, roundStep, subjectStep } from '../support/reviews.ts';
import { approved, EXECUTION_DAY, type Season, startSeason } from '../support/scenarios/stages.ts';
import { PLANNING_DAY } from '../support/season.ts';
import { type Followed, follow } from '../support/stream.ts';
import { told } from '../support/traffic.ts';

let city: Season;
let stream: Followed;
const REASON = { reason: 'Jadwal berubah' };
const rebuild = () => rebuildAll(stream.parts, (fault) => stream.faults.push(fault), { segments: 2, settleMs: 0 });

beforeAll(async () => {
  city = await startSeason();
  stream = await follow(city);
  await rebuild();
});
afterAll(() => city.stop());

/** Of all agencies, as they stand now. */
async function sumOf(name: RegExp, generation = '2'): Promise<number> {
  await stream.drain();
  const boards = told(await everyRow(city), generation);
  return Object.entries(boards)
    .filter(([board]) => board.startsWith('CITY#'))
    .flatMap(([, numbers]) => Object.entries(numbers))
    .reduce((sum, [key, count]) => (name.test(key) ? sum + count : sum), 0);
}
const takingPart = async () => [await sumOf(/^review:invited:/), await sumOf(/^review:answered:/)];

async function reviewed(): Promise<Reviewed> {
  city.setNow(PLANNING_DAY);
  const of = await answering(city);
  for (const peer of of.peers.slice(0, 2)) await submit(of.round, peer);
  return of;
}

describe('participation in 360-degree reviews', () => {
  it('is not of a round that was cancelled', async () => {
    const before = await takingPart();
    const of = await reviewed();
    expect(await takingPart()).toEqual([(before[0] ?? 0) + 3, (before[1] ?? 0) + 2]);
    await roundStep(city.people.hr.ask, 'reviewRoundCancel', of.round, REASON);
    expect(await takingPart()).toEqual(before);
  });

  it('is not of somebody who was taken out, whether anybody has answered or not', async () => {
    const before = await takingPart();
    for (const enrol of [reviewed, () => answering(city)]) {
      const of = await enrol();
      await subjectStep(city.people.hr.ask, 'reviewSubjectWithdraw', of.subject, REASON);
      expect(await takingPart()).toEqual(before);
    }
    expect(stream.faults).toEqual([]);
  });

  it('is less by who declines, and stays so when the round is cancelled afterwards', async () => {
    const before = await takingPart();
    const of = await reviewed();
    const [, , third] = of.peers;
    if (third) await decline(of.round, third);
    expect(await takingPart()).toEqual([(before[0] ?? 0) + 2, (before[1] ?? 0) + 2]);
    await roundStep(city.people.hr.ask, 'reviewRoundCancel', of.round, REASON);
    expect(await takingPart()).toEqual(before);
  });

  it('is not of raters who were approved at the moment at which the round was cancelled', async () => {
    const before = await takingPart();
    city.setNow(PLANNING_DAY);
    const of = await nominated(city);
    await roundStep(city.people.hr.ask, 'reviewRoundCancel', of.round, REASON);
    await stream.drain();
    // What the superior had decided on before, and is written only now.
    const place = { year: 2026, roundId: of.round.id, unitId: city.units.diskominfo, rootUnitId: city.units.diskominfo };
    const asked = AskedItem.put(REGION, { subjectId: of.subject.id, place, counts: { PEER: 3 } });
    await projected(contextOfProjector(stream.parts, REGION), async () => ({ tallies: [{ before: null, after: asked }] }));
    expect(await takingPart()).toEqual(before);
  });

  it('stays as it was told where somebody is taken out of a closed round', async () => {
    const before = await takingPart();
    const of = await reviewed();
    city.setNow(AFTER_ANSWERS);
    await roundStep(city.people.hr.ask, 'reviewClose', of.round);
    await subjectStep(city.people.hr.ask, 'reviewSubjectWithdraw', of.subject, REASON);
    expect(await takingPart()).toEqual([(before[0] ?? 0) + 3, (before[1] ?? 0) + 2]);
  });
});

describe('progress', () => {
  it('is of the month into which an entry was corrected, and no more of the other', async () => {
    const { person, plan } = await approved(city);
    city.setNow(EXECUTION_DAY);
    const months = async () => [await sumOf(/^progress:2026-02$/), await sumOf(/^progress:2026-03$/)] as [number, number];
    const [february, march] = await months();
    const entry = { planId: plan.id, targetId: plan.targetId, indicatorId: plan.indicatorId, value: '90' };
    const add = async (more: { day: string; correctsId?: string }) =>
      (await done(person.ask, 'progressAdd', { ...entry, ...more }, 'entry { id }')).entry.id;
    const first = await add({ day: '2026-03-02' });
    expect(await months()).toEqual([february, march + 1]);
    const second = await add({ day: '2026-02-27', correctsId: first });
    expect(await months()).toEqual([february + 1, march]);
    await Promise.all([add({ day: '2026-02-26' }), add({ day: '2026-03-03', correctsId: second })]);
    expect(await months(), 'another entry of that month stands').toEqual([february + 1, march + 1]);
  });
});

it('a rebuild says the same, byte by byte', async () => {
  await stream.drain();
  const followed = JSON.stringify(told(await everyRow(city), '2'));
  await rebuild();
  expect(JSON.stringify(told(await everyRow(city), '3'))).toBe(followed);
});
