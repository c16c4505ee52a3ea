// Whether something exists is told by the work that its absence saves: where hidden and missing make other calls to the table. All fields and types are
// tried. Those that differ are listed (decision 0110) and may only become fewer, and whichever they are, both answers are held until one time (0119).
import { type GraphQLObjectType, getNamedType, isLeafType, isRequiredArgument } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addDays, legalDay } from '../../src/platform/rules/calendar.ts';
import { ABSENCE_STEP_MS } from '../../src/platform/rules/holding.ts';
import { questions } from '../operations/questions.ts';
import { type Ids, STALE, subjectsOf } from '../operations/subjects/index.ts';
import { type Answer, type Ask, REGION } from '../support/city.ts';
import { type Agency, done, hire, openUnitAs, type Person, startAgency } from '../support/people.ts';
import { sampleOf } from '../support/sample.ts';
import { theSchema } from '../support/schema.ts';
import { openCycle } from '../support/season.ts';

let city: Agency;
let ids: Ids;
/** The verbs of the present question, in the order in which they were sent. */
let verbs: string[] = [];
/** Whether its answer is held until a time that does not follow from its work (decision 0119). */
let isHeld = false;
/** Units and people are no secret to the house, who reads the directory: instead of one that never was, one beside them of whom there is no record yet. */
let untouched: { unt: string; emp: string };
const people: Record<string, Ask> = {};

beforeAll(async () => {
  const waitUntil = async () => {
    isHeld = true;
  };
  city = await startAgency({ waitUntil }, { absenceStepMs: ABSENCE_STEP_MS });
  await openCycle(city);
  const { units, setup } = city;
  const about = { who: 'staff', superior: 'superior', hr: setup, unit: units.aptika ?? '', otherUnit: units.bkpp ?? '' } as const;
  ids = (await subjectsOf(city, about)).ids;
  const { hrHead, superior } = city.people;
  const hired = (who: string, unit: 'bkpp' | 'aptika', { employeeId }: Person): Promise<Person> =>
    hire(city, setup, units[unit], who, { unit, title: `Staf ${who}`, name: 'Eko Wahyudi', supervisor: null }, employeeId, REGION);
  const [bystander, delegate] = [await hired('bystander', 'bkpp', hrHead), await hired('delegate', 'bkpp', hrHead)];
  const { data } = await hrHead.ask('{ me { employee { version } } }');
  const today = legalDay(new Date().toISOString());
  const lent = { toEmployeeId: delegate.employeeId, validFrom: today, validTo: addDays(today, 20), reason: 'Cuti' };
  const whose = { employeeId: hrHead.employeeId, expectedVersion: data.me.employee.version };
  await done(hrHead.ask, 'delegationGrant', { ...whose, ...lent }, 'employee { id }');
  const newcomer = await hired('newcomer', 'aptika', superior);
  untouched = { unt: await openUnitAs(setup, 'kosong', 'SECTION', units.diskominfo), emp: newcomer.employeeId };
  Object.assign(people, { nobody: city.nobody, bystander: bystander.ask, head: hrHead.ask, delegate: delegate.ask });
  city.app.client.use((attempt, next) => {
    verbs.push(attempt.verb);
    return next(attempt);
  });
});
afterAll(() => city.stop());

interface Answered {
  answer: Answer;
  calls: string;
  isHeld: boolean;
}

async function answered(ask: Ask, query: string, variables: object = {}, headers?: Record<string, string>): Promise<Answered> {
  verbs = [];
  isHeld = false;
  const answer = await ask(query, { ...variables }, headers);
  return { answer, calls: verbs.toSorted().join(' '), isHeld };
}

/** What is told by its calls, and, where not both answers are held, by the time. */
interface Told {
  calls: string[];
  time: string[];
  /** Of hidden and missing that were compared: without any, nothing is told of course. */
  pairs: number;
}

function tell(told: Told, name: string, there: Answered, never: Answered): void {
  told.pairs += 1;
  if (there.calls !== never.calls) told.calls.push(name);
  if (!(there.isHeld && never.isHeld)) told.time.push(name);
}

const sorted = ({ calls, time, pairs }: Told): Told => ({ calls: calls.toSorted(), time: time.toSorted(), pairs });

/** Of the same form, and of nothing that ever was: the last signs are others. */
const missing = (id: string): string =>
  untouched[id.slice(0, 3) as keyof typeof untouched] ?? (/[0-9a-f]{24}/.test(id) ? id.replace(/[0-9a-f]{8}$/, 'beefbeef') : id);

/** Asked first: a process keeps what it has read for many. */
const warm = (ask: Ask) => ask('{ me { employee { id } } }');

async function nodesTold(ask: Ask): Promise<Told> {
  const told: Told = { calls: [], time: [], pairs: 0 };
  await warm(ask);
  for (const [name, id] of Object.entries(ids)) {
    if (typeof id !== 'string' || missing(id) === id) continue;
    const query = (of: string) => `{ node(id: "${of}") { __typename } }`;
    await answered(ask, query(id));
    const there = await answered(ask, query(id));
    if (there.answer.data?.node !== null) continue;
    tell(told, name, there, await answered(ask, query(missing(id))));
  }
  return sorted(told);
}

type Problems = { code: string }[] | undefined;
const namesNothing = (problems: Problems): boolean => problems?.some(({ code }) => code === 'NOT_FOUND') ?? false;

/** A query answers nothing, a mutation that there is nothing, or nothing of a row. */
function isRefused({ data, errors }: Answer, field: string): boolean {
  if (errors || data?.[field] === null) return !errors;
  const { userErrors, outcomes } = data[field] as { userErrors?: Problems; outcomes?: { userErrors: Problems }[] | null };
  return namesNothing(userErrors) || (outcomes?.some((one) => namesNothing(one.userErrors)) ?? false);
}

/** An empty list, and another refusal: said in the same words by other work it tells by the time too. What was done is another matter. */
function isAlike({ answer, calls }: Answered, other: Answered, field: string): boolean {
  const [told, others] = [answer.data?.[field], other.answer.data?.[field]];
  const isDone = told?.userErrors?.length === 0;
  return !isDone && !answer.errors && calls !== other.calls && JSON.stringify(told) === JSON.stringify(others);
}

/** Null to everybody where nothing is asked of a writing: it names no record, and citizens wait for it. */
const NULL_TO_ALL = new Set(['writingChallenge']);

async function fieldsTold(ask: Ask, root: 'Query' | 'Mutation'): Promise<Told> {
  await warm(ask);
  const never = Object.fromEntries(
    Object.entries(ids).map(([name, id]) => [name, typeof id === 'string' ? missing(id) : id]),
  ) as unknown as Ids;
  const absent = new Map(questions(never, STALE).map((one) => [one.field, one]));
  const told: Told = { calls: [], time: [], pairs: 0 };
  for (const { field, query, variables } of questions(ids, STALE).filter((one) => one.field.startsWith(`${root}.`))) {
    const [name, other] = [field.slice(root.length + 1), absent.get(field)];
    if (!other || NULL_TO_ALL.has(name) || (root === 'Query' && other.query === query)) continue;
    await answered(ask, query, variables);
    const there = await answered(ask, query, variables);
    const none = await answered(ask, other.query, other.variables);
    if (isRefused(there.answer, name) || isAlike(there, none, name)) tell(told, name, there, none);
  }
  return sorted(told);
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
  'voiceCases',
];

/** The cases of a unit are looked for before it is known who asks. */
const LOOKED_AT_FIRST = ['voiceCases'];

const OPEN_TO: [who: string, nodes: string[], fields: string[]][] = [
  ['nobody', [], []],
  ['bystander', [], LOOKED_AT_FIRST],
  ['head', NODES_OPEN, FIELDS_OPEN],
  ['delegate', [...NODES_OPEN, 'handedOver'].toSorted(), FIELDS_OPEN],
];
/** Each day one of them. */
const asked = sampleOf(OPEN_TO, OPEN_TO.length);

describe.each(asked)('to %s', (who, nodes, fields) => {
  it('it is told of no other node by calls, and of none by the time', async () => {
    const { pairs, ...told } = await nodesTold(people[who] as Ask);
    expect(told).toEqual({ calls: nodes, time: [] });
    expect(pairs).toBeGreaterThan(60);
  });

  it('it is told by no other root field with an id, and by none by the time', async () => {
    const { pairs, ...told } = await fieldsTold(people[who] as Ask, 'Query');
    expect(told).toEqual({ calls: fields, time: [] });
    expect(pairs).toBeGreaterThan(who === 'nobody' ? 1 : 20);
  });
});

/** What can be asked below a person or a unit with no more than numbers, and is nothing of somebody else beside them. */
async function belowTold(ask: Ask): Promise<string[]> {
  const told: string[] = [];
  const { schema } = theSchema();
  for (const [name, of] of [['Employee', ids.employee] as const, ['Unit', ids.unit] as const]) {
    const type = schema.getType(name) as GraphQLObjectType;
    for (const field of Object.values(type.getFields())) {
      const asked = field.args.filter(isRequiredArgument).map((one) => `${one.name}: ${NUMBERS[one.name]}`);
      const shown = isLeafType(getNamedType(field.type)) ? '' : '{ __typename }';
      const query = (id: string) =>
        `{ ${name.toLowerCase()}(id: "${id}") { ${field.name}${asked.length > 0 ? `(${asked.join(', ')})` : ''} ${shown} } }`;
      await warm(ask);
      await answered(ask, query(of));
      const there = await answered(ask, query(of));
      const none = await answered(ask, query(missing(of)));
      expect(there.answer.errors, `${name}.${field.name}`).toBeUndefined();
      if (isAlike(there, none, name.toLowerCase())) told.push(`${name}.${field.name}`);
    }
  }
  return told;
}

const NUMBERS: Record<string, number> = { first: 5, year: 2026, period: 1 };

it.each(sampleOf(['bystander', 'head', 'delegate'], 3))('to %s one field below a person or a unit is told by its calls', async (who) => {
  expect(await belowTold(people[who] as Ask)).toEqual(['Employee.onboardings']);
});

/** Changes that are refused to who never led by more calls where the record is there: they ask the relations of it, since each would pay for asking before. */
const MUTATIONS_OPEN = [
  ...['awardConsentSet', 'awardNominationTakeBack', 'calibrationConfirm', 'calibrationPropose', 'calibrationReject'],
  ...['developmentCoachAnswer', 'developmentCoachEnd', 'developmentCoachName', 'developmentPlanAgree', 'developmentPlanClose'],
  ...['developmentPlanStepAdd', 'developmentPlanStepChange', 'developmentPlanStepEnd', 'developmentReview'],
  ...['evaluationAcknowledge', 'evaluationFinalise', 'evaluationFinaliseMany', 'evaluationOpen'],
  ...['evaluationRate', 'evaluationShare', 'evidenceUpload'],
  ...['internshipLeaveAnswer', 'internshipLogAnswer', 'internshipMentorAnswer', 'internshipMentorName', 'internshipScore'],
  ...['objectionDecide', 'objectionDraftSave', 'objectionFile', 'objectionStatement', 'objectionWithdraw'],
  ...['onboardingCheckPointWrite', 'onboardingMentorAnswer', 'onboardingMentorName', 'onboardingTaskDone'],
  ...['onboardingTaskReplaceOwner', 'onboardingTaskUndo', 'onboardingTaskWaive', 'planApprove', 'planApproveMany', 'planChange'],
  ...['planChangeCancel', 'planComment', 'planCopy', 'planFrame', 'planLeavingNotes', 'planMarkRead', 'planReturn'],
  ...['planSubmit', 'planUseTemplate', 'planWithdraw', 'progressAdd', 'reviewApproveRaters', 'reviewNominate', 'reviewRemind'],
  ...['reviewReplaceRater', 'reviewReturnRaters', 'selfAssessmentSave', 'selfAssessmentSubmit', 'selfAssessmentWithdraw'],
  ...['targetAgree', 'targetAgreeMany', 'targetCounter', 'targetLink', 'targetOrder', 'targetPropose', 'targetProposeMany'],
  ...['targetProposeToMany', 'targetRemove', 'targetWeights', 'trainingFeedbackGive', 'trainingRequestDecide', 'trainingSeatConfirm'],
  ...['trainingWithdraw', 'unitAchievementSet', 'unitFinalise', 'unitReopen', 'voiceAccept', 'voiceAnswer', 'voiceAskFacts'],
  ...['voiceConcernMark', 'voiceConcernReply', 'voiceConcernTakeBack', 'voiceFollowUpChange', 'voiceFollowUpDone'],
  ...['voiceFollowUpPostpone', 'voiceHandOver', 'voiceHeadRule'],
];

it.each(asked)('to %s it is told by no change by the time', async (who) => {
  const { calls, time, pairs } = await fieldsTold(people[who] as Ask, 'Mutation');
  expect(pairs).toBeGreaterThan(who === 'nobody' ? 5 : 100);
  if (who === 'bystander') expect(calls).toEqual(MUTATIONS_OPEN);
  expect(time).toEqual([]);
});
