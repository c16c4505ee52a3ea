// A fact that cannot be borne keeps nobody else from being reminded or told; and what is told lies in the region of what it tells of.
import { afterAll, beforeAll, expect, it } from 'vitest';
import { remindAll } from '../../src/clock.ts';
import { RemindersItem } from '../../src/modules/notices/delivery-items.ts';
import { InboxNoticeItem } from '../../src/modules/notices/items.ts';
import { notices } from '../../src/modules/notices/projection.ts';
import { EnrolmentItem } from '../../src/modules/training/items.ts';
import type { TrainingEnrolment } from '../../src/modules/training/rules/types.ts';
import type { NoticeSource } from '../../src/platform/stream/notice-source.ts';
import { contextOfProjector, TOLD } from '../../src/projections.ts';
import { everyRow, OTHER_REGION, REGION } from '../support/city.ts';
import { toldTo } from '../support/inbox.ts';
import { selfSubmitted } from '../support/scenarios/evaluation-stages.ts';
import { type Season, startSeason } from '../support/scenarios/stages.ts';
import { type Followed, follow } from '../support/stream.ts';

let city: Season;
let stream: Followed;
beforeAll(async () => {
  city = await startSeason();
  stream = await follow(city);
});
afterAll(() => city.stop());

it('a poisoned fact is told of, everybody else is reminded, and the later passes are gone through', async () => {
  const [poisoned, other] = [(await selfSubmitted(city)).evaluation, (await selfSubmitted(city)).evaluation];
  await stream.drain();
  expect(stream.faults).toEqual([]);
  const sources = TOLD.map(
    (source): NoticeSource => ({
      ...source,
      of: async (ctx, change) => {
        if (change.after?.pk === poisoned.id) throw new TypeError('planted');
        return source.of(ctx, change);
      },
    }),
  );
  city.setNow('2027-02-09T02:00:00.000Z');
  const reminded = async (id: string) => (await toldTo(city.people.superior.ask, id)).length - 1;
  const failed = await remindAll(stream.parts, () => false, sources).then(
    () => expect.fail('the poison was not told of'),
    (fault: AggregateError) => fault.errors.map(String),
  );
  expect(failed.filter((one) => one.includes(poisoned.id)).length).toBeGreaterThan(0);
  expect(failed.filter((one) => !one.includes(poisoned.id))).toEqual([]);
  expect([await reminded(poisoned.id), await reminded(other.id)]).toEqual([0, 1]);
  const ctx = contextOfProjector(stream.parts, REGION);
  const passes = (await RemindersItem.load(ctx.table.get, REGION))?.body.passes ?? {};
  expect(new Set(Object.values(passes))).toEqual(new Set(['DONE']));
  expect(Object.keys(passes)).toContain('ADDRESSES');

  // Once it is mended the next day reminds of it.
  city.setNow('2027-02-10T02:00:00.000Z');
  await remindAll(stream.parts);
  expect(await reminded(poisoned.id)).toBeGreaterThan(0);
});

it('notices of two regions that are told together lie each in its own', async () => {
  const ctx = contextOfProjector(stream.parts, REGION);
  const seated = (id: string, employeeId: string) =>
    ({ id, employeeId, status: 'SEATED', round: 1, moves: 0, endReason: null, result: null }) as TrainingEnrolment;
  const change = (region: string, id: string, employeeId: string) => {
    const after = { ...EnrolmentItem.put(region, seated(id, employeeId), {}), version: 1 };
    const { pk, sk, type } = after;
    return { key: { pk, sk }, type, region, before: null, after, order: 2, position: id, at: ctx.now, sequence: id };
  };
  const [here, there] = [city.people.staff.employeeId, city.people.stranger.employeeId];
  await notices(TOLD).apply(ctx, [change(REGION, 'tre_here', here), change(OTHER_REGION, 'tre_there', there)]);
  const kept = InboxNoticeItem.among(await everyRow(city)).filter(({ body }) => body.subjectId.startsWith('tre_'));
  expect(kept.map(({ region, body }) => [body.subjectId, region]).toSorted()).toEqual([
    ['tre_here', REGION],
    ['tre_there', OTHER_REGION],
  ]);
});
