// Who is asked changes, and what was told is taken back: the inbox says what is so now, and tells whoever is asked instead.
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { remindAll } from '../../src/clock.ts';
import { submit } from '../support/answers.ts';
import { act, give } from '../support/feedback.ts';
import { eventsTo, inboxOf, toldTo } from '../support/inbox.ts';
import { done, type Person } from '../support/people.ts';
import { answering, decline, invitationIn, roundStep, subjectStep } from '../support/reviews.ts';
import { selfSubmitted } from '../support/scenarios/evaluation-stages.ts';
import { newcomer, type Season, startSeason, submitted } from '../support/scenarios/stages.ts';
import { PLANNING_DAY } from '../support/season.ts';
import { type Followed, follow } from '../support/stream.ts';

let city: Season;
let stream: Followed;

beforeAll(async () => {
  city = await startSeason();
  stream = await follow(city);
});
beforeEach(() => city.setNow(PLANNING_DAY));
afterAll(() => city.stop());

async function settled(): Promise<void> {
  await stream.drain();
  expect(stream.faults).toEqual([]);
}

async function ledBy(person: Person, superior: Person, validFrom: string): Promise<void> {
  const { data } = await city.people.hr.ask('query($id: ID!) { employee(id: $id) { version } }', { id: person.employeeId });
  const of = { employeeId: person.employeeId, assignmentId: person.assignmentId, expectedVersion: data.employee.version };
  await done(city.people.hr.ask, 'supervisorChange', { ...of, supervisorId: superior.employeeId, validFrom }, 'employee { id }');
}

describe('another superior', () => {
  it('is told of the plan that waits, and who was asked before is asked no more', async () => {
    const { superior, superior2 } = city.people;
    const { person, plan } = await submitted(city);
    await settled();
    expect(await eventsTo(superior.ask, plan.id)).toContain('PLAN_WAITS AWAITED');
    await ledBy(person, superior2, '2026-01-12');
    await settled();
    expect(await eventsTo(superior.ask, plan.id)).toContain('PLAN_WAITS DONE');
    expect(await eventsTo(superior2.ask, plan.id)).toContain('PLAN_WAITS AWAITED');
  });

  it('is told of the rating that waits, and reminded after its end that it was due', async () => {
    const { superior, superior2 } = city.people;
    const { person, evaluation } = await selfSubmitted(city);
    await settled();
    await ledBy(person, superior2, '2026-12-01');
    await settled();
    expect(await eventsTo(superior.ask, evaluation.id)).toEqual(['RATING_AWAITED DONE']);
    expect(await eventsTo(superior2.ask, evaluation.id)).toEqual(['RATING_AWAITED AWAITED']);
    city.setNow('2027-02-09T02:00:00.000Z');
    await remindAll(stream.parts);
    const QUERY = '{ notices(first: 20) { edges { node { text subjectId remindsOn } } } }';
    const late = async (language: string): Promise<string[]> => {
      const { edges } = (await superior2.ask(QUERY, {}, { 'accept-language': language })).data.notices;
      const nodes: { text: string; subjectId: string; remindsOn: string | null }[] = edges.map(({ node }: { node: object }) => node);
      return nodes.filter(({ subjectId, remindsOn }) => subjectId === evaluation.id && remindsOn !== null).map(({ text }) => text);
    };
    const [[indonesian], [english]] = [await late('id'), await late('en')];
    expect(indonesian).toContain('Pengingat (batas waktunya, 31 Januari 2027 pukul 24.00 WIB, sudah lewat): Evaluasi kinerja');
    expect(indonesian).not.toContain('sampai');
    expect(english).toContain('Reminder (was due 31 January 2027');
    expect(english).not.toContain('until');
  });

  it('is told by the clock where they lead from a later day on', async () => {
    const { superior, superior2 } = city.people;
    const { person, plan } = await submitted(city);
    await ledBy(person, superior2, '2026-01-15');
    await settled();
    expect(await eventsTo(superior2.ask, plan.id)).toEqual([]);
    city.setNow('2026-01-15T02:00:00.000Z');
    await remindAll(stream.parts);
    expect(await eventsTo(superior2.ask, plan.id)).toContain('PLAN_WAITS AWAITED');
    expect(await eventsTo(superior.ask, plan.id)).toContain('PLAN_WAITS DONE');
  });

  it('entered anew for the same day is told, and whoever was entered by mistake reads nothing of it', async () => {
    const { superior2, unitHead } = city.people;
    const person = await newcomer(city);
    await ledBy(person, superior2, '2026-01-20');
    await settled();
    expect(await eventsTo(superior2.ask, person.employeeId)).toEqual(['REPORT_JOINS TOLD']);
    await ledBy(person, unitHead, '2026-01-20');
    await settled();
    expect(await eventsTo(superior2.ask, person.employeeId)).toEqual([]);
    expect(await eventsTo(unitHead.ask, person.employeeId)).toEqual(['REPORT_JOINS TOLD']);
    const told = await eventsTo(person.ask, person.employeeId);
    expect(told.filter((line) => line.startsWith('SUPERIOR_CHANGES'))).toHaveLength(2);
  });
});

describe('what was taken back', () => {
  it('is announced no more: neither in the inbox, nor counted, nor by its id', async () => {
    const person = await newcomer(city);
    const given = await give(city.people.superior.ask, person.employeeId);
    await settled();
    const [notice] = await toldTo(person.ask, given.id);
    const before = (await inboxOf(person.ask)).unreadCount;
    expect(notice?.event).toBe('FEEDBACK_RECEIVED');
    await act(city.people.superior.ask, 'feedbackWithdraw', given);
    await settled();
    expect(await toldTo(person.ask, given.id)).toEqual([]);
    expect((await inboxOf(person.ask)).unreadCount).toBe(before - 1);
    expect((await person.ask('query($id: ID!) { node(id: $id) { id } }', { id: notice?.id })).data.node).toBeNull();
  });
});

it('a page says that more follows where more is shown, and not where the rest was taken back', async () => {
  // Of a newcomer it is told at the same instant that they came; of whom the city began with nothing was told yet.
  const { superior, superior2, colleague: person } = city.people;
  const first = await give(superior.ask, person.employeeId);
  await settled();
  city.setNow('2026-01-13T02:00:00.000Z');
  await give(superior2.ask, person.employeeId);
  await settled();
  const page = async (size: number) =>
    (await person.ask(`{ notices(first: ${size}) { edges { node { subjectId } } pageInfo { hasNextPage } } }`)).data.notices;
  const { edges } = await page(50);
  expect(edges.at(-1).node.subjectId).toBe(first.id);
  expect((await page(edges.length - 1)).pageInfo.hasNextPage).toBe(true);
  await act(superior.ask, 'feedbackWithdraw', first);
  await settled();
  const left = await page(edges.length - 1);
  expect([left.edges.length, left.pageInfo.hasNextPage]).toEqual([edges.length - 1, false]);
});

describe('a 360-degree review', () => {
  it('shows no reminder to who has answered, though whoever reminds may not know', async () => {
    const { round, peers } = await answering(city);
    const [peer, other] = peers;
    if (!peer || !other) throw new Error('Nobody is asked.');
    const [{ id }, { id: open }] = [await invitationIn(round, peer), await invitationIn(round, other)];
    await submit(round, peer);
    await roundStep(city.people.hr.ask, 'reviewExtend', round, { answerUntil: '2026-02-10', reason: 'Banjir' });
    await settled();
    city.setNow('2026-02-09T02:00:00.000Z');
    const unread = (await inboxOf(peer.ask)).unreadCount;
    await remindAll(stream.parts);
    await settled();
    const reminded = async (who: Person, subjectId: string) =>
      (await toldTo(who.ask, subjectId)).filter(({ text }) => text.startsWith('Pengingat'));
    expect(await reminded(other, open)).toHaveLength(1);
    expect(await reminded(peer, id)).toEqual([]);
    const others = (await toldTo(peer.ask)).filter(({ at }) => at.startsWith('2026-02-09')).length;
    expect((await inboxOf(peer.ask)).unreadCount).toBe(unread + others);
  });

  it('that the superior reminds of is told to all who are invited, and shown to whom has not answered', async () => {
    const { round, subject, peers } = await answering(city);
    const [peer, other, third] = peers;
    if (!peer || !other || !third) throw new Error('Nobody is asked.');
    const invitations = await Promise.all([peer, other, third].map((one) => invitationIn(round, one)));
    await submit(round, peer);
    await settled();
    await subjectStep(city.people.superior.ask, 'reviewRemind', subject);
    await settled();
    const told = await Promise.all([peer, other, third].map(async (one, i) => eventsTo(one.ask, invitations[i]?.id)));
    const [asked, twice] = ['REVIEW_INVITED DONE', 'REVIEW_INVITED AWAITED'];
    expect(told).toEqual([[asked], [twice, twice], [twice, twice]]);
    expect(await eventsTo(city.people.superior.ask, invitations[1]?.id)).toEqual([]);
  });

  it('tells the superior that a rater declines, and nobody who it was', async () => {
    const { round, subject, person, peers } = await answering(city);
    const [peer] = peers;
    if (!peer) throw new Error('Nobody is asked.');
    await decline(round, peer);
    await settled();
    const told = (await toldTo(city.people.superior.ask, subject.id)).filter(({ event }) => event === 'REVIEW_RATER_DECLINED');
    expect(told).toMatchObject([{ state: 'TOLD', about: { id: person.employeeId } }]);
    expect(JSON.stringify(told)).not.toContain(peer.employeeId);
    expect(await eventsTo(person.ask, subject.id)).not.toContain('REVIEW_RATER_DECLINED TOLD');
  });
});
