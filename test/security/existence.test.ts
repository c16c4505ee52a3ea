// Whether something exists is told by the work that its absence saves: where hidden and missing make other calls to the table. All fields and types are
// tried; those that still differ are listed (decision 0106), and the lists may only become shorter.
import { afterAll, beforeAll, expect, it } from 'vitest';
import { questions } from '../operations/questions.ts';
import { type Ids, STALE, subjectsOf } from '../operations/subjects/index.ts';
import type { Answer, Ask } from '../support/city.ts';
import { type Agency, startAgency } from '../support/people.ts';
import { openCycle } from '../support/season.ts';

let city: Agency;
let ids: Ids;
/** The verbs of the present question, in the order in which they were sent. */
let verbs: string[] = [];

beforeAll(async () => {
  city = await startAgency();
  await openCycle(city);
  const { units, setup } = city;
  const about = { who: 'staff', superior: 'superior', hr: setup, unit: units.aptika ?? '', otherUnit: units.bkpp ?? '' } as const;
  ids = (await subjectsOf(city, about)).ids;
  city.app.client.use((attempt, next) => {
    verbs.push(attempt.verb);
    return next(attempt);
  });
});
afterAll(() => city.stop());

async function callsOf(ask: Ask, query: string): Promise<{ answer: Answer; calls: string }> {
  verbs = [];
  const answer = await ask(query);
  return { answer, calls: verbs.toSorted().join(' ') };
}

/** Of the same form, and of nothing that ever was: the last signs are others. */
const missing = (id: string): string => (/[0-9a-f]{24}/.test(id) ? id.replace(/[0-9a-f]{8}$/, 'beefbeef') : id);

/** Asked first: a process keeps what it has read for many. */
const warm = (ask: Ask) => ask('{ me { employee { id } } }');

/** By their ids in test/operations/subjects: a relation to whom it is about is asked of what is there, and of nothing else. */
const NODES_OPEN = [
  ...['award', 'enrolment', 'evaluation', 'internPlacement', 'objection', 'onboarding', 'parentPlan', 'plan', 'printed', 'review'],
  ...['unitAchievement', 'voiceCase', 'voiceConcern', 'voiceFollowUp'],
];

/** Of units and people many are no secret to the house: a colleague reads the directory. */
const FIELDS_OPEN = [
  ...['creditAccumulation', 'creditConversion', 'creditDetermination', 'evaluation', 'evaluationForm', 'onboardings', 'outstandingFile'],
  ...['plan', 'planForm', 'reviewSubject', 'surveyRemarks', 'trainingHours', 'unitAchievement', 'unitDistribution', 'unitEvaluations'],
];

it('is not told of any other node, to a colleague or to nobody', async () => {
  const told: string[] = [];
  for (const [who, ask] of [
    ['colleague', city.people.colleague.ask],
    ['nobody', city.nobody],
  ] as const) {
    await warm(ask);
    for (const [name, id] of Object.entries(ids)) {
      if (typeof id !== 'string' || missing(id) === id) continue;
      const query = (of: string) => `{ node(id: "${of}") { __typename } }`;
      await callsOf(ask, query(id));
      const there = await callsOf(ask, query(id));
      if (there.answer.data?.node !== null) continue;
      const never = await callsOf(ask, query(missing(id)));
      if (there.calls !== never.calls) told.push(who === 'nobody' ? `${who}: ${name}` : name);
    }
  }
  expect(told.toSorted()).toEqual(NODES_OPEN);
});

it('is not told by any other root field with an id', async () => {
  const ask = city.people.colleague.ask;
  await warm(ask);
  const never = Object.fromEntries(
    Object.entries(ids).map(([name, id]) => [name, typeof id === 'string' ? missing(id) : id]),
  ) as unknown as Ids;
  const absent = new Map(questions(never, STALE).map((one) => [one.field, one]));
  const told: string[] = [];
  for (const { field, query } of questions(ids, STALE).filter((one) => one.field.startsWith('Query.'))) {
    const other = absent.get(field)?.query ?? query;
    if (other === query) continue;
    await callsOf(ask, query);
    const there = await callsOf(ask, query);
    const value = there.answer.data?.[field.slice(6)];
    if (there.answer.errors || (value !== null && value !== undefined)) continue;
    const none = await callsOf(ask, other);
    if (there.calls !== none.calls) told.push(field.slice(6));
  }
  expect(told.toSorted()).toEqual(FIELDS_OPEN);
});
