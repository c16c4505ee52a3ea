// Whatever the staff do: who is told of it can open what it is about, and no stored notice names anybody.
import { afterAll, beforeAll, expect, it } from 'vitest';
import { ownStudentId } from '../../src/modules/internship/ids.ts';
import { stands } from '../../src/modules/notices/live.ts';
import type { InboxNotice } from '../../src/modules/notices/rules/types.ts';
import { employeeIn } from '../../src/modules/organisation/read.ts';
import { isServing } from '../../src/modules/organisation/rules/types.ts';
import { legalDay } from '../../src/platform/rules/calendar.ts';
import { NOTICE_TEXTS, type NoticeEvent } from '../../src/platform/rules/texts/notices/index.ts';
import { noticesNotices } from '../../src/platform/rules/texts/notices/notices.ts';
import { recruitmentNotices } from '../../src/platform/rules/texts/notices/recruitment.ts';
import { reminderNotices } from '../../src/platform/rules/texts/notices/reminders.ts';
import { voiceNotices } from '../../src/platform/rules/texts/notices/voice.ts';
import { throughAll } from '../../src/platform/stream/rebuild.ts';
import { awards } from '../operations/awards.ts';
import { awardMedals } from '../operations/awards-medals.ts';
import { development } from '../operations/development.ts';
import { developmentCompetences } from '../operations/development-competences.ts';
import { evaluation } from '../operations/evaluation.ts';
import { evaluationUnits } from '../operations/evaluation-units.ts';
import { feedback } from '../operations/feedback.ts';
import { internshipApplications } from '../operations/internship-applications.ts';
import { internshipPlaced } from '../operations/internship-placed.ts';
import { onboarding } from '../operations/onboarding.ts';
import type { Operations } from '../operations/operation.ts';
import { organisation } from '../operations/organisation.ts';
import { organisationEntries } from '../operations/organisation-entries.ts';
import { organisationRecords } from '../operations/organisation-records.ts';
import { performance } from '../operations/performance.ts';
import { performanceDialogue } from '../operations/performance-dialogue.ts';
import { policy } from '../operations/policy.ts';
import { ready } from '../operations/ready.ts';
import { reviewAnswers } from '../operations/review-answers.ts';
import { reviews } from '../operations/reviews.ts';
import { reviewsEnding } from '../operations/reviews-ending.ts';
import { training } from '../operations/training.ts';
import { trainingElsewhere } from '../operations/training-elsewhere.ts';
import { trainingFeedback } from '../operations/training-feedback.ts';
import { type Ask, REGION } from '../support/city.ts';
import { inboxRows } from '../support/inbox.ts';
import { IS_WHOLE, OF_OPERATIONS, sampleOf } from '../support/sample.ts';
import { type Season, startSeason } from '../support/scenarios/stages.ts';
import { type Followed, follow } from '../support/stream.ts';

const MODULES: readonly Operations[] = [
  organisation,
  organisationEntries,
  organisationRecords,
  performance,
  performanceDialogue,
  feedback,
  reviews,
  reviewAnswers,
  reviewsEnding,
  evaluation,
  evaluationUnits,
  development,
  developmentCompetences,
  policy,
  training,
  trainingElsewhere,
  trainingFeedback,
  onboarding,
  awards,
  awardMedals,
  internshipPlaced,
  internshipApplications,
];
const NAMES = MODULES.flatMap((module) => Object.keys(module));

let city: Season;
let stream: Followed;
const asks = new Map<string, Promise<Ask>>();
const seen = new Map<string, InboxNotice>();

beforeAll(async () => {
  city = await startSeason();
  stream = await follow(city);
});
afterAll(() => city.stop());

/** A student of test/support/internship.ts, whose id follows from their login. */
async function studentOf(mailbox: string): Promise<Ask> {
  const ctx = within();
  const isTheirs = (sub: string): boolean => ownStudentId({ ...ctx, viewer: { ...ctx.viewer, id: `students:${sub}` } }) === mailbox;
  const sub = Array.from({ length: 1_000 }, (_, i) => `mahasiswa-${i}`).find(isTheirs) ?? 'nobody';
  return city.login({ sub, roles: [], pool: 'students', region: null });
}

/** Whoever reads the mailbox. */
function readerOf(mailbox: string): Promise<Ask> {
  const known = asks.get(mailbox);
  if (known) return known;
  const office = mailbox.split('#')[1];
  const made = mailbox.startsWith('OFFICE#')
    ? city.login({ sub: `office-${office}`, roles: [office as 'HR_OFFICER'], region: REGION })
    : mailbox.startsWith('ist_')
      ? studentOf(mailbox)
      : city.login({ sub: `inbox-${mailbox}`, roles: ['EMPLOYEE'], employeeId: mailbox });
  asks.set(mailbox, made);
  return made;
}

const OPEN = 'query($ids: [ID!]!) { nodes(ids: $ids) { __typename id ... on InboxNotice { text subjectId about { name } } } }';

const within = () => city.app.contextFor({ id: 'test', roles: new Set(), region: REGION, employeeId: null }, 'test');

/** Who is not in service, by now or any more, opens nothing at all. */
async function serves({ mailbox }: InboxNotice): Promise<boolean> {
  const ctx = within();
  const employee = employeeIn(await ctx.loader.load(mailbox));
  return employee === null || isServing(employee, legalDay(ctx.now));
}

/** What is wrong with a notice that has just come. What was taken back before it came is opened by nobody. */
async function faultsOf(told: InboxNotice): Promise<string[]> {
  const { id, mailbox, event, subjectId } = told;
  const { data, errors } = await (await readerOf(mailbox))(OPEN, { ids: [id, subjectId] });
  const [notice, subject] = data?.nodes ?? [];
  return [
    ...(errors ? [`${event}: ${JSON.stringify(errors)}`] : []),
    ...(Boolean(notice) === (await stands(within(), told)) ? [] : [`${event}: the notice is not its reader's`]),
    ...(subject?.id === subjectId ? [] : [`${event}: ${subjectId} is not opened by who is told`]),
    ...(/…|\{/.test(notice?.text ?? '') ? [`${event}: ${notice.text}`] : []),
  ];
}

async function newFaults(): Promise<unknown[]> {
  await stream.drain();
  const fresh = (await inboxRows(city)).filter(({ id }) => !seen.has(id));
  for (const notice of fresh) seen.set(notice.id, notice);
  const isThere = await Promise.all(fresh.map(serves));
  const found = await Promise.all(fresh.filter((_, i) => isThere[i]).map(faultsOf));
  return [...found.flat(), ...stream.faults.splice(0).map(({ error }) => error)];
}

it.each(sampleOf(NAMES, OF_OPERATIONS))('%s tells nobody what they cannot open', async (name) => {
  const { ask, query, variables } = await ready(city, name);
  expect(await newFaults()).toEqual([]);
  const answer = await ask(query, variables);
  expect(answer.errors).toBeUndefined();
  expect(await newFaults()).toEqual([]);
});

/** Rarer than what a scenario plays, of a selection, or of the clock: told by tests of their own. */
const ELSEWHERE: readonly string[] = [
  ...['EVALUATION_NEW_VERSION', 'EVALUATION_EXEMPT', 'OBJECTION_NEEDS_DECIDER', 'CORRECTION_REFUSED', 'WEBHOOK_DISABLED'],
  ...Object.keys(noticesNotices),
  // The walk has no citizens: test/voice/notices.test.ts.
  ...Object.keys(voiceNotices),
  ...['DEVELOPMENT_COACH_DECLINED', 'DEVELOPMENT_COACH_LEAVES', 'DEVELOPMENT_WITHDRAWN', 'DEVELOPMENT_UNASKED'],
  // test/development/leaving.test.ts.
  ...['OWN_DEVELOPMENT_RESUMED', 'DEVELOPMENT_RESUMED'],
  // After an evaluation that was reversed: test/awards/opened.test.ts.
  ...['AWARD_WITHDRAWN', 'AWARD_GROUND_GONE', 'AWARD_JUDGEMENT_WAITS'],
  'TRAINING_DECLINED',
  // By the clock: test/training/feedback-asked.test.ts.
  ...['TRAINING_FEEDBACK_WAITS', 'TRAINING_FEEDBACK_LAPSED'],
  // test/internship/mentors.test.ts; test/internship/notices.test.ts.
  'INTERNSHIP_MENTOR_LEAVES',
  ...['INTERNSHIP_PLACE_PASSED_ON', 'INTERNSHIP_ENTRY_RETURNED', 'INTERNSHIP_LEAVE_REFUSED', 'INTERNSHIP_LEAVE_TAKEN_BACK'],
  ...['INTERNSHIP_CALLED_OFF', 'INTERNSHIP_ENDED'],
  ...Object.keys(recruitmentNotices),
  ...Object.keys(reminderNotices),
];

it.runIf(IS_WHOLE)('every other notice of the staff was told at least once', () => {
  const told = new Set([...seen.values()].map(({ event }) => event));
  expect((Object.keys(NOTICE_TEXTS) as NoticeEvent[]).filter((event) => !told.has(event) && !ELSEWHERE.includes(event))).toEqual([]);
});

it('no stored notice has a name or a number of anybody', async () => {
  const people: string[] = [];
  await throughAll(
    () => within().table,
    1,
    ['Employee'],
    async (rows) => void people.push(...rows.map(({ body }) => (body as { name: string }).name)),
  );
  // In a sample fewer are hired on the way, and never fewer than work there from the beginning.
  expect(people.length).toBeGreaterThanOrEqual(IS_WHOLE ? 21 : Object.keys(city.people).length);
  const text = JSON.stringify([...seen.values()]);
  expect(people.filter((name) => text.includes(name))).toEqual([]);
  expect(text).not.toMatch(/\b\d{16,18}\b/);
});
