// What students are told of their applications and internships, and what the staff hear of what students do.
import { afterAll, beforeAll, expect, it } from 'vitest';
import { remindAll } from '../../src/clock.ts';
import type { Ask } from '../support/city.ts';
import { eventsIn, inboxOf, toldTo } from '../support/inbox.ts';
import { APPLICATION, agreed, applied, ofApplication, offered, publishedProgramme, REASON } from '../support/internship.ts';
import { entry, LAST_DAY, logged, mentored, OPEN, placed, SCORES, scored, step, WHY } from '../support/internship-placed.ts';
import { done } from '../support/people.ts';
import { type Season, startSeason } from '../support/scenarios/stages.ts';
import { type Followed, follow } from '../support/stream.ts';

let city: Season;
let stream: Followed;
beforeAll(async () => {
  city = await startSeason();
  stream = await follow(city);
});
afterAll(() => city.stop());

async function told(ask: Ask): Promise<string[]> {
  await stream.drain();
  expect(stream.faults).toEqual([]);
  return (await eventsIn(ask)).toSorted();
}

/** A programme with one place, for which two have applied. */
async function begun() {
  city.setNow(OPEN);
  const { setup, units } = city;
  const partner = await agreed(city, setup);
  const programme = await publishedProgramme(setup, units.aptika, { units: [{ unitId: units.aptika, places: 1 }] });
  return { programme, one: await applied(city, partner.id, programme.id), two: await applied(city, partner.id, programme.id) };
}

it('a student is told that a place is offered and until when, and that it went to another; an officer once that some have applied', async () => {
  const { programme, one, two } = await begun();
  await stream.drain();
  const office = await toldTo(city.people.hr.ask, programme.id, 'HR_OFFICER');
  expect(office.map(({ event }) => event)).toEqual(['INTERNSHIP_APPLICATIONS_CAME']);
  await offered(city.setup, city.units.aptika, one);
  expect(await told(one.ask)).toEqual(['INTERNSHIP_PLACE_OFFERED AWAITED']);
  const [notice] = (await inboxOf(one.ask)).notices;
  expect(notice).toMatchObject({ dueAt: '2026-01-15T17:00:00.000Z', subjectId: one.id, isLegal: false });
  expect(notice?.text).toContain('15 Januari 2026');
  city.setNow('2026-01-15T17:00:00.000Z');
  await remindAll(stream.parts);
  await offered(city.setup, city.units.aptika, two);
  expect(await told(one.ask)).toEqual(['INTERNSHIP_PLACE_OFFERED DONE', 'INTERNSHIP_PLACE_PASSED_ON TOLD']);
  expect(await told(two.ask)).toEqual(['INTERNSHIP_PLACE_OFFERED AWAITED']);
});

it('what is confirmed is asked no more, and who is refused is told where to read why', async () => {
  const { one, two } = await begun();
  const place = await offered(city.setup, city.units.aptika, one);
  expect(await told(one.ask)).toEqual(['INTERNSHIP_PLACE_OFFERED AWAITED']);
  await done(one.ask, 'internshipConfirm', ofApplication(place), APPLICATION);
  expect(await told(one.ask)).toEqual(['INTERNSHIP_PLACE_OFFERED DONE']);
  await done(city.setup, 'internshipRefuse', { ...ofApplication(two), reason: REASON }, APPLICATION);
  expect(await told(two.ask)).toEqual(['INTERNSHIP_REFUSED TOLD']);
});

it('an entry that was returned waits for its student until it is worded anew', async () => {
  const one = await logged(city);
  const back = { day: '2026-02-02', seen: false, reason: WHY, expectedVersion: 1 };
  await step(city.people.colleague.ask, 'internshipLogAnswer', one, back);
  expect(await told(one.ask)).toContain('INTERNSHIP_ENTRY_RETURNED AWAITED');
  const notice = (await toldTo(one.ask, one.id)).find(({ event }) => event === 'INTERNSHIP_ENTRY_RETURNED');
  expect(notice?.dueAt).toBe('2026-02-09T17:00:00.000Z');
  await step(one.ask, 'internshipLogWrite', one, entry('2026-02-02', { expectedVersion: 2 }));
  expect(await told(one.ask)).toContain('INTERNSHIP_ENTRY_RETURNED DONE');
});

it('leave is told as it is answered, and its mentor that what was granted is taken back', async () => {
  const mentor = city.people.colleague.ask;
  let one = await mentored(city);
  one = await step(one.ask, 'internshipLeaveAsk', one, { from: '2026-02-09', until: '2026-02-10', reason: 'Ujian akhir semester.' });
  one = await step(mentor, 'internshipLeaveAnswer', one, { number: 1, grants: true });
  one = await step(one.ask, 'internshipLeaveAsk', one, { from: '2026-02-16', until: '2026-02-16', reason: 'Ujian akhir semester.' });
  one = await step(mentor, 'internshipLeaveAnswer', one, { number: 2, grants: false, reason: WHY });
  expect(await told(one.ask)).toEqual(expect.arrayContaining(['INTERNSHIP_LEAVE_GRANTED TOLD', 'INTERNSHIP_LEAVE_REFUSED TOLD']));
  one = await step(one.ask, 'internshipLeaveTakeBack', one, { number: 1 });
  await stream.drain();
  const back = (await toldTo(mentor, one.id)).filter(({ event }) => event === 'INTERNSHIP_LEAVE_TAKEN_BACK');
  expect(back).toHaveLength(1);
  expect(back[0]?.text).toContain('9 Februari 2026');
});

it('an end is told to all but who has said it', async () => {
  const { colleague, superior, hr } = city.people;
  const [one, other] = [await mentored(city), await placed(city)];
  await step(hr.ask, 'internshipEnd', other, { reason: WHY });
  expect(await told(other.ask)).toContain('INTERNSHIP_CALLED_OFF TOLD');
  city.setNow('2026-03-02T02:00:00.000Z');
  await step(one.ask, 'internshipEnd', one, { reason: WHY });
  expect((await told(one.ask)).filter((event) => event.startsWith('INTERNSHIP_ENDED'))).toEqual([]);
  const heard = async (ask: Ask, office?: string) => (await toldTo(ask, one.id, office)).map(({ event }) => event);
  expect(await heard(colleague.ask)).toContain('INTERNSHIP_ENDED');
  expect(await heard(superior.ask)).toContain('INTERNSHIP_ENDED');
  expect(await heard(hr.ask, 'HR_OFFICER')).toContain('INTERNSHIP_ENDED');
});

it('the score is told with its certificate, and again where it was corrected; nobody reads another’s', async () => {
  const one = await scored(city);
  const scores = SCORES.map((each) => ({ ...each, score: '90' }));
  await step(city.people.hr.ask, 'internshipScoreCorrect', one, { scores, reason: WHY });
  expect(await told(one.ask)).toEqual(expect.arrayContaining(['INTERNSHIP_SCORED TOLD', 'INTERNSHIP_SCORE_CORRECTED TOLD']));
  const { notices } = await inboxOf(one.ask);
  const ids = notices.map(({ id }) => id);
  const read = await done(one.ask, 'noticesRead', { ids }, 'notices { isRead }');
  expect(read.notices.every(({ isRead }: { isRead: boolean }) => isRead)).toBe(true);
  const { ask } = await placed(city);
  city.setNow(LAST_DAY);
  expect((await ask(`query($ids: [ID!]!) { nodes(ids: $ids) { id } }`, { ids })).data.nodes.every((node: unknown) => node === null)).toBe(
    true,
  );
});
