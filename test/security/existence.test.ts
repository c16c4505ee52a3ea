// Whether something exists is told by the work that its absence saves: where hidden and missing make other calls to the table. All fields and types are
// tried. To who was never given anybody to lead none differs; those that differ to who leads elsewhere are listed (decision 0110), and may only become fewer.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addDays, legalDay } from '../../src/platform/rules/calendar.ts';
import { questions } from '../operations/questions.ts';
import { type Ids, STALE, subjectsOf } from '../operations/subjects/index.ts';
import { type Answer, type Ask, REGION } from '../support/city.ts';
import { type Agency, done, hire, openUnitAs, type Person, startAgency } from '../support/people.ts';
import { openCycle } from '../support/season.ts';

let city: Agency;
let ids: Ids;
/** The verbs of the present question, in the order in which they were sent. */
let verbs: string[] = [];
/** Units and people are no secret to the house, who reads the directory: instead of one that never was, one of whom there is no record yet. */
let untouched: { unt: string; emp: string };
const people: Record<string, Ask> = {};

beforeAll(async () => {
  city = await startAgency();
  await openCycle(city);
  const { units, setup } = city;
  const about = { who: 'staff', superior: 'superior', hr: setup, unit: units.aptika ?? '', otherUnit: units.bkpp ?? '' } as const;
  ids = (await subjectsOf(city, about)).ids;
  const { hrHead, auditor } = city.people;
  const hired = (who: string, unit: 'bkpp' | 'inspektorat', { employeeId }: Person): Promise<Person> =>
    hire(city, setup, units[unit], who, { unit, title: `Staf ${who}`, name: 'Eko Wahyudi', supervisor: null }, employeeId, REGION);
  const [bystander, delegate] = [await hired('bystander', 'bkpp', hrHead), await hired('delegate', 'bkpp', hrHead)];
  const { data } = await hrHead.ask('{ me { employee { version } } }');
  const today = legalDay(new Date().toISOString());
  const lent = { toEmployeeId: delegate.employeeId, validFrom: today, validTo: addDays(today, 20), reason: 'Cuti' };
  const whose = { employeeId: hrHead.employeeId, expectedVersion: data.me.employee.version };
  await done(hrHead.ask, 'delegationGrant', { ...whose, ...lent }, 'employee { id }');
  const newcomer = await hired('newcomer', 'inspektorat', auditor);
  untouched = { unt: await openUnitAs(setup, 'kosong', 'SECTION', units.diskominfo), emp: newcomer.employeeId };
  Object.assign(people, { nobody: city.nobody, bystander: bystander.ask, head: hrHead.ask, delegate: delegate.ask });
  city.app.client.use((attempt, next) => {
    verbs.push(attempt.verb);
    return next(attempt);
  });
});
afterAll(() => city.stop());

async function callsOf(ask: Ask, query: string, variables: object = {}): Promise<{ answer: Answer; calls: string }> {
  verbs = [];
  const answer = await ask(query, { ...variables });
  return { answer, calls: verbs.toSorted().join(' ') };
}

/** Of the same form, and of nothing that ever was: the last signs are others. */
const missing = (id: string): string =>
  untouched[id.slice(0, 3) as keyof typeof untouched] ?? (/[0-9a-f]{24}/.test(id) ? id.replace(/[0-9a-f]{8}$/, 'beefbeef') : id);

/** Asked first: a process keeps what it has read for many. */
const warm = (ask: Ask) => ask('{ me { employee { id } } }');

async function nodesTold(ask: Ask): Promise<string[]> {
  const told: string[] = [];
  await warm(ask);
  for (const [name, id] of Object.entries(ids)) {
    if (typeof id !== 'string' || missing(id) === id) continue;
    const query = (of: string) => `{ node(id: "${of}") { __typename } }`;
    await callsOf(ask, query(id));
    const there = await callsOf(ask, query(id));
    if (there.answer.data?.node !== null) continue;
    const never = await callsOf(ask, query(missing(id)));
    if (there.calls !== never.calls) told.push(name);
  }
  return told.toSorted();
}

/** A query answers nothing, a mutation that there is nothing. */
const isRefused = ({ data, errors }: Answer, field: string): boolean =>
  !errors && (data?.[field] === null || data?.[field]?.userErrors?.some(({ code }: { code: string }) => code === 'NOT_FOUND'));

async function fieldsTold(ask: Ask, root: 'Query' | 'Mutation'): Promise<string[]> {
  await warm(ask);
  const never = Object.fromEntries(
    Object.entries(ids).map(([name, id]) => [name, typeof id === 'string' ? missing(id) : id]),
  ) as unknown as Ids;
  const absent = new Map(questions(never, STALE).map((one) => [one.field, one]));
  const told: string[] = [];
  for (const { field, query, variables } of questions(ids, STALE).filter((one) => one.field.startsWith(`${root}.`))) {
    const [name, other] = [field.slice(root.length + 1), absent.get(field)];
    if (!other || (root === 'Query' && other.query === query)) continue;
    await callsOf(ask, query, variables);
    const there = await callsOf(ask, query, variables);
    if (!isRefused(there.answer, name)) continue;
    const none = await callsOf(ask, other.query, other.variables);
    if (there.calls !== none.calls) told.push(name);
  }
  return told.toSorted();
}

/** By their ids in test/operations/subjects: who leads others is asked whom a record is about, and of what is not there nobody can be asked. */
const NODES_OPEN = [
  ...['award', 'developmentPlan', 'enrolment', 'evaluation', 'objection', 'onboarding', 'parentPlan', 'plan', 'printed', 'review'],
  ...['unitAchievement', 'voiceConcern'],
];
const FIELDS_OPEN = [
  'creditConversion',
  'evaluation',
  'evaluationForm',
  'plan',
  'planForm',
  'reviewSubject',
  'unitAchievement',
  'unitDistribution',
];

describe.each([
  ['nobody', [], []],
  ['bystander', [], []],
  ['head', NODES_OPEN, FIELDS_OPEN],
  ['delegate', [...NODES_OPEN, 'handedOver'].toSorted(), FIELDS_OPEN],
])('to %s', (who, nodes, fields) => {
  it('it is told of no other node', async () => {
    expect(await nodesTold(people[who] as Ask)).toEqual(nodes);
  });

  it('it is told by no other root field with an id', async () => {
    expect(await fieldsTold(people[who] as Ask, 'Query')).toEqual(fields);
  });
});

/** Changes that are refused to who never led by more calls where the record is there: they ask the relations of it, since each would pay for asking before. */
const MUTATIONS_OPEN = [
  ...['awardConsentSet', 'awardNominationTakeBack', 'calibrationConfirm', 'calibrationPropose', 'calibrationReject'],
  ...['developmentCoachAnswer', 'developmentCoachEnd', 'developmentCoachName', 'developmentPlanAgree', 'developmentPlanClose'],
  ...['developmentPlanStepAdd', 'developmentPlanStepChange', 'developmentPlanStepEnd', 'developmentReview'],
  ...['evaluationAcknowledge', 'evaluationFinalise', 'evaluationOpen', 'evaluationRate', 'evaluationShare', 'evidenceUpload'],
  ...['internshipLeaveAnswer', 'internshipLogAnswer', 'internshipMentorAnswer', 'internshipMentorName', 'internshipScore'],
  ...['objectionDecide', 'objectionDraftSave', 'objectionFile', 'objectionStatement', 'objectionWithdraw'],
  ...['onboardingCheckPointWrite', 'onboardingMentorAnswer', 'onboardingMentorName', 'onboardingTaskDone'],
  ...['onboardingTaskReplaceOwner', 'onboardingTaskUndo', 'onboardingTaskWaive', 'planApprove', 'planChange'],
  ...['planChangeCancel', 'planComment', 'planCopy', 'planFrame', 'planLeavingNotes', 'planMarkRead', 'planOpen', 'planReturn'],
  ...['planSubmit', 'planUseTemplate', 'planWithdraw', 'progressAdd', 'reviewApproveRaters', 'reviewNominate', 'reviewRemind'],
  ...['reviewReplaceRater', 'reviewReturnRaters', 'selfAssessmentSave', 'selfAssessmentSubmit', 'selfAssessmentWithdraw'],
  ...['targetAgree', 'targetAgreeMany', 'targetCounter', 'targetLink', 'targetOrder', 'targetPropose', 'targetProposeMany'],
  ...['targetRemove', 'targetWeights', 'trainingFeedbackGive', 'trainingRequestDecide', 'trainingSeatConfirm'],
  ...['trainingWithdraw', 'unitAchievementSet', 'unitFinalise', 'unitReopen', 'voiceAccept', 'voiceAnswer', 'voiceAskFacts'],
  ...['voiceConcernMark', 'voiceConcernReply', 'voiceConcernTakeBack', 'voiceFollowUpChange', 'voiceFollowUpDone'],
  ...['voiceFollowUpPostpone', 'voiceHandOver', 'voiceHeadRule'],
];

it('to bystander is told by no other change', async () => {
  expect(await fieldsTold(people.bystander as Ask, 'Mutation')).toEqual(MUTATIONS_OPEN);
});
