// Every fact that is counted, as people make it: followed with duplicates and in any order, the boards end as those of a rebuild, byte by byte.
import type { DynamoDBRecord } from 'aws-lambda';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { ServiceMedal } from '../../src/modules/awards/rules/medal-types.ts';
import type { Award } from '../../src/modules/awards/rules/types.ts';
import type { Evaluation } from '../../src/modules/evaluation/rules/types.ts';
import type { InternshipPlacement } from '../../src/modules/internship/rules/placement-types.ts';
import type { InternshipApplication } from '../../src/modules/internship/rules/student-types.ts';
import type { Objection } from '../../src/modules/objections/rules/types.ts';
import { hoursStands } from '../../src/modules/training/standing.ts';
import type { Row } from '../../src/platform/store/table.ts';
import { COUNTED, createProjector, rebuildAll } from '../../src/projections.ts';
import { ready } from '../operations/ready.ts';
import { everyRow } from '../support/city.ts';
import { type Season, startSeason } from '../support/scenarios/stages.ts';
import { type Followed, follow } from '../support/stream.ts';
import { type Boards, give, randomFrom, shuffled, told, withDuplicates } from '../support/traffic.ts';

/** What makes, changes and takes back each kind of fact. */
const PLAYED = [
  ...['planSubmit', 'planReturn', 'planApprove', 'progressAdd', 'feedbackFollowUp', 'employeeTransfer', 'entryUndo', 'employeeRehire'],
  ...['evaluationShare', 'evaluationFinalise', 'evaluationReopen', 'unitFinalise', 'unitReopen'],
  ...['trainingResultRecord', 'trainingElsewhereVerify', 'developmentPlanOpen', 'developmentPlanAgree', 'developmentPlanClose'],
  ...['onboardingOpen', 'onboardingTaskDone', 'onboardingCancel', 'onboardingConfirm'],
  ...['voiceSubmit', 'voiceAccept', 'voiceHandOver', 'voiceAnswer', 'voiceReopen', 'surveyAnswer', 'publicServiceChange'],
  ...['awardNominate', 'awardNominationTakeBack', 'awardRefuse', 'awardGrantApprove', 'awardGrantTakeBack', 'awardHandOver'],
  ...['serviceMedalGrant', 'serviceMedalRevoke'],
  ...[
    'partnerAgreementConfirm',
    'internshipProgrammePublish',
    'internshipRefuse',
    'internshipConfirm',
    'internshipWithdraw',
    'internshipEnd',
  ],
  ...['objectionFile', 'objectionWithdraw', 'objectionDecide', 'reviewSubmit', 'reviewDecline', 'reviewReplaceRater'],
];

let city: Season;
let stream: Followed;
const records: DynamoDBRecord[] = [];
const WISH = { segments: 3, settleMs: 0 };
const rebuild = () => rebuildAll(stream.parts, (fault) => stream.faults.push(fault), WISH);

beforeAll(async () => {
  city = await startSeason();
  stream = await follow(city, () => async ({ Records }) => {
    records.push(...Records);
    return { batchItemFailures: [] };
  });
  // What stood before anything could be followed.
  await rebuild();
  for (const name of PLAYED) {
    const { ask, query, variables } = await ready(city, name);
    const { data, errors } = await ask(query, variables);
    expect([name, errors, data?.[name]?.userErrors]).toEqual([name, undefined, []]);
  }
  await stream.drain();
});
afterAll(() => city.stop());

const sumsIn = (boards: Boards): Record<string, number> => {
  const sums: Record<string, number> = {};
  for (const [board, numbers] of Object.entries(boards))
    if (/^(?:CITY|INTERNSHIP_YEAR)#/.test(board))
      for (const [name, number] of Object.entries(numbers)) sums[name] = (sums[name] ?? 0) + number;
  return sums;
};

const bodies = <T>(rows: readonly Row[], type: string): T[] => rows.flatMap((row) => (row.type === type ? [row.body as T] : []));

it('the boards are those of a rebuild, and of a count by hand', async () => {
  const random = randomFrom(20_261_129);
  const projector = createProjector(stream.parts, (fault) => stream.faults.push(fault));
  const counts = new Set([...COUNTED.map(({ type }) => type), ...hoursStands.follows]);
  const followAll = async (): Promise<number> => {
    const counted = records.splice(0).filter(({ dynamodb }) => counts.has((dynamodb?.NewImage ?? dynamodb?.OldImage)?.type?.S ?? ''));
    await give(projector, shuffled(withDuplicates(counted, 0.3, random), random), random);
    return counted.length;
  };
  expect(await followAll()).toBeGreaterThan(100);
  // What a projection has written is followed in its turn.
  await stream.drain();
  expect(await followAll()).toBeGreaterThan(0);
  const followed = told(await everyRow(city), '2');
  await rebuild();
  const rows = await everyRow(city);
  expect(JSON.stringify(followed)).toBe(JSON.stringify(told(rows, '3')));
  expect(stream.faults).toEqual([]);

  const sums = sumsIn(followed);
  const evaluations = bodies<Evaluation>(rows, 'Evaluation').filter(({ holding, period }) => holding === 'DEFINITIVE' && period === null);
  expect(sums['evaluation:Y:FINAL'] ?? 0).toBe(evaluations.filter(({ status }) => status === 'FINAL').length);
  const objections = bodies<Objection>(rows, 'Objection');
  expect(objections.some(({ status }) => status === 'WITHDRAWN')).toBe(true);
  expect(sums['objection:filed']).toBe(objections.length);
  expect(sums['objection:open'] ?? 0).toBe(objections.filter(({ status }) => status === 'OPEN').length);
  const awards = bodies<Award>(rows, 'Award').filter(({ ground }) => ground.kind === 'NOMINATION');
  for (const [state, statuses] of Object.entries({
    PROPOSED: ['PROPOSED', 'GRANT_PROPOSED'],
    HANDED_OVER: ['HANDED_OVER'],
    REFUSED: ['REFUSED'],
  }))
    expect([state, sums[`award:NOMINATION:${state}`] ?? 0]).toEqual([
      state,
      awards.filter(({ status }) => statuses.includes(status)).length,
    ]);
  expect(sums['medal:YEARS_20']).toBe(bodies<ServiceMedal>(rows, 'ServiceMedal').filter(({ status }) => status === 'GRANTED').length);
  const placements = bodies<InternshipPlacement>(rows, 'InternPlacement').filter(({ ended }) => ended?.on !== null);
  const isEarly = ({ ended, until }: InternshipPlacement): boolean => (ended?.on ?? until) < until;
  expect(placements.length).toBeGreaterThan(0);
  expect(sums.ended ?? 0).toBe(placements.filter(isEarly).length);
  const applications = bodies<InternshipApplication>(rows, 'InternshipApplication');
  expect([sums.applied, sums.waiting ?? 0]).toEqual([
    applications.length,
    applications.filter(({ refusal, acceptance, withdrawnAt }) => !refusal && !acceptance && withdrawnAt === null).length,
  ]);
  for (const name of ['plan:APPROVED', 'evaluation:Y:SHARED', 'objection:decided', 'development:RUNNING', 'onboarding:RUNNING'])
    expect([name, sums[name]]).toEqual([name, expect.any(Number)]);
  for (const beginning of ['progress:2026-', 'review:invited:rvr_', 'review:answered:rvr_'])
    expect([beginning, Object.keys(sums).some((name) => name.startsWith(beginning))]).toEqual([beginning, true]);
  expect(Object.keys(sums).some((name) => name.includes('RATED'))).toBe(false);
});
