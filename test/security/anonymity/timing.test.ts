// An attack by timing, through the API: who is judged, who judges and every office polls all they may read after each answer, knowing who answers when. What
// they are told must be the same before and after it, at the same work, and where answers lie or are told must say nothing of when they came. What is left is
// the number of a group that is told: whoever sees it step while somebody presses the button knows that they have answered, and not what (0007).
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { responsesOf } from '../../../src/modules/reviews/answer-items.ts';
import { closed, published, RESULT, scored } from '../../support/answers.ts';
import type { Ask } from '../../support/city.ts';
import { act, give } from '../../support/feedback.ts';
import { newKey } from '../../support/mutations.ts';
import { done, type Person } from '../../support/people.ts';
import { asPeers, enrol, invitationIn, launchedRound, subjectStep, type Versioned } from '../../support/reviews.ts';
import { IS_WHOLE } from '../../support/sample.ts';
import { newcomer, type Season, startSeason } from '../../support/scenarios/stages.ts';
import { PLANNING_DAY } from '../../support/season.ts';
import { type Followed, follow } from '../../support/stream.ts';
import { AFTER_IT, attended, BEFORE_IT, enrolled, sessionOf } from '../../support/training.ts';
import { PUBLISHABLE, PUBLISHED, SAID } from '../../support/training-feedback.ts';
import { chanceOf } from './rounds.ts';

const ROUNDS = Number(process.env.TIMING_ROUNDS ?? (IS_WHOLE ? 100 : 4));
const SESSIONS = Math.ceil(ROUNDS / 2);
const RATERS = 5;
const THRESHOLD = 3;

let city: Season;
let stream: Followed;
let raters: Person[];
let reviewed: Person;
let watchers: Record<string, Ask>;
const chance = chanceOf(20261201);
beforeAll(async () => {
  city = await startSeason();
  stream = await follow(city);
  reviewed = await newcomer(city);
  raters = [];
  for (let i = 0; i < RATERS; i += 1) raters.push(await newcomer(city));
  const { superior, hr, auditor, unitHead } = city.people;
  watchers = { reviewed: reviewed.ask, superior: superior.ask, hr: hr.ask, auditor: auditor.ask, unitHead: unitHead.ask };
});
afterAll(() => city.stop());

const shuffled = <T>(all: readonly T[]): T[] =>
  all
    .map((one) => ({ one, at: chance() }))
    .toSorted((a, b) => a.at - b.at)
    .map(({ one }) => one);

/** What a watcher is told, and what it took. */
interface Polled {
  told: Record<string, unknown>;
  units: number;
  calls: number;
}

/** Beside the matter itself: what has changed for them, and what they were told. */
const BESIDE = `changesSince(cursor: $cursor, first: 100) { nodes { objectId version gone at } }
  notices(first: 50) { edges { node { id event subjectId at state isRead } } }`;
const OF_THE_OFFICE = `office: notices(office: HR_OFFICER, first: 50) { edges { node { id event subjectId at state isRead } } }
  abuseQueue(first: 50) { edges { node { id filedOn } } }
  figures(year: 2026) { total { reviews { rounds invited answered } } units { unit { id } reviews { rounds invited answered } } }`;
const records = (subjects: readonly string[]): string =>
  subjects.map((id, i) => `t${i}: auditTrail(subject: "${id}", first: 9) { edges { node { version at by operation detail } } }`).join('\n');

type Polls = Map<string, Polled[]>;

/** Asks everybody all that they may read, as it was before the first answer and after each. */
async function watching(fields: Readonly<Record<string, string>>): Promise<{ polls: Polls; poll: () => Promise<void> }> {
  await stream.drain();
  const polls: Polls = new Map();
  const cursors = new Map<string, string>();
  for (const [who, ask] of Object.entries(watchers))
    cursors.set(who, (await ask('{ changesSince(first: 1) { cursor } }')).data.changesSince.cursor);
  const poll = async (): Promise<void> => {
    await stream.drain();
    for (const [who, of] of Object.entries(fields)) {
      const ask = watchers[who] ?? city.nobody;
      const { data, errors, line } = await ask(`query($cursor: String) { ${BESIDE} ${of} }`, { cursor: cursors.get(who) });
      if (errors) throw new Error(`${who}: ${JSON.stringify(errors)}`);
      polls.set(who, [...(polls.get(who) ?? []), { told: data, units: line?.capacityUnits ?? 0, calls: line?.reads ?? 0 }]);
    }
  };
  await poll();
  return { polls, poll };
}

/** After each answer a pause that somebody who presses a button makes: seconds to hours of one day. */
function pause(now: number): number {
  const later = now + 1_000 + Math.floor(chance() ** 3 * 5_000_000);
  city.setNow(new Date(later).toISOString());
  return later;
}

/** For each place in some order the slot, by time, of what lies there. */
type Orders = Record<string, number[]>;

/** Learns from the first half of the rounds which slot lies oftenest at a place, and says so of the second. */
function guessed(orders: readonly number[][]): { right: number; of: number } {
  const [learnt, tried] = [orders.slice(0, Math.ceil(orders.length / 2)), orders.slice(Math.ceil(orders.length / 2))];
  const guesses = Array.from({ length: RATERS }, (_, place) => {
    const counts = Array.from({ length: RATERS }, (__, slot) => learnt.filter((order) => order[place] === slot).length);
    return counts.indexOf(Math.max(...counts));
  });
  return { right: tried.flatMap((order) => order.filter((slot, place) => guesses[place] === slot)).length, of: tried.length * RATERS };
}

/** As often as a guess is right at the most, but once in thirty thousand times. */
const most = (of: number): number => of / RATERS + 4 * Math.sqrt((of * (RATERS - 1)) / RATERS ** 2);

/** In which the slots lie at the words that were written in them, `word-<slot>-…`. */
const slotsIn = (texts: readonly string[]): number[] =>
  texts.flatMap((text) => [...text.matchAll(/kata (\d) /g)].map(([, slot]) => Number(slot)));

const word = (slot: number): string => `kata ${slot} ${Math.floor(chance() * 1e9)}`;

function expectBlind(all: readonly Orders[]): void {
  for (const name of Object.keys(all[0] ?? {})) {
    const orders = all.map((one) => one[name] ?? []);
    for (const order of orders) expect([name, order.toSorted()]).toEqual([name, [0, 1, 2, 3, 4]]);
    const { right, of } = guessed(orders);
    console.log(`${name}: ${right} of ${of} guessed (${((100 * right) / of).toFixed(1)} %)`);
    expect([name, right <= most(of)]).toEqual([name, true]);
  }
}

it('the guess is right where there is an order: as they came, or turned round', () => {
  const ascending = Array.from({ length: 20 }, () => [0, 1, 2, 3, 4]);
  for (const orders of [ascending, ascending.map((order) => order.toReversed())]) expect(guessed(orders)).toEqual({ right: 50, of: 50 });
});

/**
 * How loads fall into batches differs from run to run, and what a process keeps for some seconds is read anew between two polls now and then: of many
 * the least is compared, before the first answer and after it.
 */
function expectSameWork(polls: readonly Polls[], of: 'calls' | 'units'): void {
  for (const name of polls[0]?.keys() ?? []) {
    const all = polls.map((one) => (one.get(name) ?? []).map((polled) => polled[of]));
    const [before, after] = [all.flatMap((taken) => taken.slice(0, 1)), all.flatMap((taken) => taken.slice(1))];
    expect([name, of, Math.min(...after)]).toEqual([name, of, Math.min(...before)]);
  }
}

const without = ({ told }: Polled, fields: readonly string[]): string =>
  JSON.stringify(told, (name, value) => (fields.includes(name) ? undefined : value));

describe('a 360', () => {
  const polls: Polls[] = [];
  const orders: Orders[] = [];

  async function played(): Promise<void> {
    city.setNow(PLANNING_DAY);
    const { hr, superior } = city.people;
    const round = await launchedRound(hr.ask, city.units.diskominfo, { groups: [{ group: 'PEER', least: RATERS, most: RATERS }] });
    const place = await enrol(hr.ask, round, reviewed.employeeId);
    const nominated = await subjectStep(reviewed.ask, 'reviewNominate', place, { raters: asPeers(raters) });
    const subject = await subjectStep(superior.ask, 'reviewApproveRaters', nominated);
    const invitations = new Map<Person, Versioned>();
    for (const rater of raters) invitations.set(rater, await invitationIn(round, rater));
    const ofRound = `reviewRound(id: "${round.id}") { id version status }`;
    const ofPlace = `reviewSubject(id: "${subject.id}") { id version status reminders allowedActions progress { group enough count }
      raters { employee { id } group state } result { publishedOn } } ${ofRound}`;
    const parts = ['', '|RECEIPT'].flatMap((part) => [...invitations.values()].map(({ id }) => `${id}${part}`));
    const trails = records([round.id, subject.id, `${subject.id}|TALLY`, ...parts]);
    let now = Date.parse('2026-01-21T01:00:00.000Z');
    city.setNow('2026-01-21T01:00:00.000Z');
    const { polls: told, poll } = await watching({
      ...{ reviewed: ofPlace, superior: ofPlace, unitHead: ofRound },
      ...{ hr: `${ofPlace} ${OF_THE_OFFICE}`, auditor: `${ofRound} ${trails}` },
    });
    const byTime = shuffled(raters);
    for (const [slot, rater] of byTime.entries()) {
      now = pause(now);
      const given = { invitationId: invitations.get(rater)?.id ?? '', scores: scored(['ONE', 'TWO', 'THREE', 'FOUR', 'FIVE'][slot] ?? '') };
      const written = { ...given, comments: [{ question: 1, text: word(slot) }] };
      if (slot % 2 > 0) await done(rater.ask, 'reviewDraftSave', { ...written, expectedVersion: 0 }, 'invitation { id }');
      await done(rater.ask, 'reviewSubmit', { ...written, expectedVersion: slot % 2 }, 'invitation { answered }');
      await poll();
    }
    polls.push(told);
    const table = city.app.contextFor({ id: 'x', roles: new Set(), region: null, employeeId: null }, newKey()).table;
    const box = await responsesOf(table, city.app.keyring, subject.id);
    await published(hr.ask, { round: await closed(city.setNow, hr.ask, round), subject });
    const { data } = await reviewed.ask(`query($id: ID!) { reviewSubject(id: $id) { result ${RESULT} } }`, subject);
    const inBox = slotsIn(box.map(({ answers }) => answers.comments[1] ?? ''));
    const byId = [...invitations].toSorted(([, one], [, other]) => (one.id < other.id ? -1 : 1)).map(([rater]) => byTime.indexOf(rater));
    orders.push({
      'comments as they are told': slotsIn(data.reviewSubject.result.comments.flatMap((one: { comments: string[] }) => one.comments)),
      'answers in the box': inBox,
      'answers by who was asked, in the order of their invitations': byId.map((slot) => inBox.indexOf(slot)),
    });
  }

  it('is played', { timeout: 1_800_000 }, async () => {
    for (let i = 0; i < ROUNDS; i += 1) await played();
  });

  it('tells nobody that one, or a second, has answered: not in a word', () => {
    for (const round of polls)
      for (const [name, told] of round) {
        const early = told.slice(0, THRESHOLD);
        expect([name, new Set(early.map((one) => without(one, []))).size]).toEqual([name, 1]);
      }
  });

  it('costs as much before as after', () => {
    expectSameWork(polls, 'units');
    if (IS_WHOLE) expectSameWork(polls, 'calls');
  });

  it('tells of each later one the number of its group, and nothing else', () => {
    for (const round of polls)
      for (const [name, told] of round)
        expect([name, new Set(told.map((one) => without(one, ['enough', 'count']))).size]).toEqual([name, 1]);
  });

  it('tells by no order who came when, nor whose is which: no guess is better than chance', () => expectBlind(orders));
});

describe('feedback on training', () => {
  const polls: Polls[] = [];
  const orders: Orders[] = [];

  async function played(): Promise<void> {
    city.setNow(BEFORE_IT);
    const { hr, superior } = city.people;
    const session = await sessionOf(hr.ask, { seats: RATERS });
    const enrolments = new Map<Person, Versioned>();
    for (const person of raters) enrolments.set(person, await enrolled(person.ask, superior.ask, session));
    const ids = [...enrolments.values()].map(({ id }) => id);
    let now = Date.parse(AFTER_IT);
    city.setNow(AFTER_IT);
    await attended(hr.ask, session, ids);
    const ofSession = `session: node(id: "${session.id}") { ... on TrainingSession { version feedbackUntil feedbackPublishedAt allowedActions } }`;
    const ofPeople = `nodes(ids: ${JSON.stringify(ids)}) { ... on TrainingEnrolment { id version status feedbackGiven allowedActions } }`;
    const parts = ['', '|FEEDBACK'].flatMap((part) => ids.map((id) => `${id}${part}`));
    const { polls: told, poll } = await watching({
      ...{ superior: `${ofSession} ${ofPeople}`, hr: `${ofSession} ${ofPeople} ${OF_THE_OFFICE}`, unitHead: ofSession },
      auditor: records([session.id, `${session.id}|FEEDBACK#TALLY`, ...parts]),
    });
    for (const [slot, person] of shuffled(raters).entries()) {
      now = pause(now);
      const { id: enrolmentId = '' } = enrolments.get(person) ?? {};
      await done(person.ask, 'trainingFeedbackGive', { enrolmentId, ...SAID, remark: word(slot) }, 'enrolment { feedbackGiven }');
      await poll();
    }
    polls.push(told);
    city.setNow(PUBLISHABLE);
    const { session: over } = await done(hr.ask, 'trainingFeedbackPublish', { sessionId: session.id }, PUBLISHED);
    orders.push({ 'remarks as they are told': slotsIn(over.feedback.remarks) });
  }

  it('is given', { timeout: 1_800_000 }, async () => {
    for (let i = 0; i < SESSIONS; i += 1) await played();
  });

  it('tells nobody that anybody has given it: not in a word', () => {
    for (const session of polls)
      for (const [name, told] of session) expect([name, new Set(told.map((one) => without(one, []))).size]).toEqual([name, 1]);
  });

  it('costs as much before as after', () => expectSameWork(polls, 'units'));

  it('tells by no order who said what', () => expectBlind(orders));
});

it('a report of abuse changes nothing for who wrote the words, nor within the day for anybody', async () => {
  city.setNow(PLANNING_DAY);
  const [author, about, ...others] = raters as [Person, Person, ...Person[]];
  const given = await give(author.ask, about.employeeId, { text: 'Pekerjaan Anda memalukan.' });
  watchers = { ...watchers, author: author.ask, other: others[0]?.ask ?? author.ask };
  const own = `node(id: "${given.id}") { ... on Feedback { id version status allowedActions } }`;
  const { polls, poll } = await watching({ author: own, other: own, superior: own });
  city.setNow('2026-01-12T05:43:21.987Z');
  await act(about.ask, 'feedbackReport', given, { reason: 'Menghina' });
  await poll();
  for (const [name, told] of polls) expect([name, new Set(told.map((one) => JSON.stringify(one))).size]).toEqual([name, 1]);
  const { data } = await city.people.hr.ask(
    `{ notices(office: HR_OFFICER, first: 50) { edges { node { event at } } } abuseQueue(first: 50) { edges { node { filedOn } } } }`,
  );
  expect(JSON.stringify(data)).toContain('ABUSE_REPORTED');
  expect(JSON.stringify(data)).not.toContain('05:43');
});
