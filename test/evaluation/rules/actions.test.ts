// What an evaluation says can be done is what its rules do: both ways, in each part, in whatever state, at whatever time.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  allowedActions,
  blockers,
  deadlineAt,
  type EvaluationAction,
  type EvaluationActor,
  type EvaluationRole,
} from '../../../src/modules/evaluation/rules/lifecycle.ts';
import { acknowledge, finalise, rateEvaluation, reopen, shareEvaluation } from '../../../src/modules/evaluation/rules/rating.ts';
import { type EvaluationSurroundings, NOTHING_AMISS } from '../../../src/modules/evaluation/rules/readiness.ts';
import { saveSelf, submitSelf, withdrawSelf } from '../../../src/modules/evaluation/rules/self.ts';
import type { Evaluation } from '../../../src/modules/evaluation/rules/types.ts';
import { currentVersion, objectionUntil } from '../../../src/modules/evaluation/rules/versions.ts';
import { fileObjection } from '../../../src/modules/objections/rules/objection.ts';
import { draftObjection, extendObjection } from '../../../src/modules/objections/rules/objection-time.ts';
import { evaluationUnitsPolicy } from '../../../src/modules/unit-achievement/rules/policy.ts';
import { addDays, dayStart, legalDay } from '../../../src/platform/rules/calendar.ts';
import { RuleError } from '../../../src/platform/rules/errors.ts';
import { workCalendar } from '../../../src/platform/rules/policy/holidays.ts';
import { SHIPPED } from '../../../src/platform/rules/policy/overlay.ts';
import { act, actor, asUsual, type World } from './play-support.ts';
import { acting, boss, DECEMBER, facts, frozen, headed, lastSegment, me, officer, opened, person, said } from './support.ts';

const works = (actor: () => unknown): boolean => {
  try {
    actor();
    return true;
  } catch (error) {
    if (error instanceof RuleError) return false;
    throw error;
  }
};

const units = evaluationUnitsPolicy('2026-12-10', SHIPPED);
const AROUND: EvaluationSurroundings = { ...NOTHING_AMISS, extensionDays: units.objection.extensionDays };
const REASON = 'Bukti baru masuk';
const BOTH = { result: said('MEETS'), behaviour: said('MEETS') };

/** As the service asks: in the parts in which somebody acts. */
function file(evaluation: Evaluation, on: EvaluationActor): unknown {
  if (!on.parts.includes('SELF')) throw new RuleError({ code: 'FORBIDDEN' });
  const of = { id: 'obj_1', region: '33.74', evaluationId: 'evl_1', evaluationVersion: 1, employeeId: 'emp_me', unitId: 'unt_1' };
  const more = {
    rootUnitId: 'unt_0',
    year: 2026,
    period: null,
    planIds: [],
    isHead: false,
    raterId: 'emp_boss',
    chain: [],
    deciderId: null,
  };
  const taken = evaluation.objection?.version === currentVersion(evaluation)?.number && evaluation.versions.length > 0;
  const stands = {
    status: evaluation.status,
    objectionUntil: objectionUntil(evaluation),
    taken,
    evidence: [],
    now: on.now,
    policy: units,
    calendar: workCalendar('2026-12-10', SHIPPED),
  };
  return fileObjection({ grounds: 'Belum dihitung.' }, { ...of, ...more, ...stands });
}

const EXTENSIONS = [1, 15, 30];

const extend = (evaluation: Evaluation, on: EvaluationActor): boolean =>
  EXTENSIONS.some((days) => works(() => extendObjection(evaluation, { to: addDays(legalDay(on.now), days), reason: REASON }, on, units)));

/** Each with valid input. */
const TRIES: Record<EvaluationAction, (world: World, on: EvaluationActor) => boolean> = {
  selfAssessmentSave: ({ evaluation, self }, on) => works(() => saveSelf(evaluation, self, { achievements: 'Sepuluh' }, on)),
  selfAssessmentSubmit: ({ evaluation, self }, on) => works(() => submitSelf(evaluation, self, { ...on, hasRater: true })),
  selfAssessmentWithdraw: ({ evaluation, self }, on) => works(() => withdrawSelf(evaluation, self, on)),
  evaluationRate: ({ evaluation }, on) => works(() => rateEvaluation(evaluation, BOTH, person(on.by), facts(), on)),
  evaluationShare: ({ evaluation }, on) => works(() => shareEvaluation(evaluation, { ...frozen, rater: person(on.by) }, facts(), on)),
  evaluationAcknowledge: ({ evaluation }, on) => works(() => acknowledge(evaluation, { acknowledgement: 'READ' }, on)),
  evaluationFinalise: ({ evaluation, versions }, on) =>
    works(() => finalise(evaluation, versions.at(-1)?.version ?? ({ credit: null } as never), on)),
  evaluationReopen: ({ evaluation }, on) => works(() => reopen(evaluation, { reason: REASON }, on)),
  objectionDraftSave: ({ evaluation }, on) => works(() => draftObjection(evaluation, { grounds: 'Belum dihitung.' }, on, units)),
  objectionFile: ({ evaluation }, on) => works(() => file(evaluation, on)),
  objectionExtend: ({ evaluation }, on) => extend(evaluation, on),
};

const VIEWERS: readonly (readonly [EvaluationRole[], string, boolean])[] = [
  [['SELF'], 'emp_me', false],
  [['RATER'], 'emp_boss', false],
  [['RATER'], 'emp_next', false],
  [['OFFICER'], 'emp_hr', false],
  [['OFFICER'], 'emp_hr', true],
  [['RATER', 'OFFICER'], 'emp_boss', true],
  [[], 'emp_far', false],
];

const LATER = [0, 9, 30, 80, 400];

describe('what an evaluation says', () => {
  it('can be done succeeds, and what succeeds it says', () => {
    let tried = 0;
    const seen = new Set<EvaluationAction>();
    function check(world: World, day: string): void {
      for (const days of LATER) {
        const now = dayStart(addDays(day, days));
        for (const [parts, by, ownLine] of VIEWERS) {
          const on: EvaluationActor = { ...acting('SELF', now), by, parts, ownLine };
          const listed = allowedActions(world.evaluation, on, on, AROUND);
          const names = Object.keys(TRIES) as EvaluationAction[];
          const done = names.filter((name) => TRIES[name](world, on));
          expect({ now, parts, status: world.evaluation.status, can: listed.toSorted() }).toEqual({
            ...{ now, parts, status: world.evaluation.status, can: done.toSorted() },
          });
          for (const name of listed) seen.add(name);
          const stopped = blockers(world.evaluation, on, on, AROUND).map(({ action }) => action);
          expect(stopped.filter((name) => listed.includes(name))).toEqual([]);
          tried += names.length;
        }
      }
    }
    fc.assert(
      fc.property(fc.array(actor, { minLength: 20, maxLength: 40, size: 'max' }), (deeds) => {
        let world: World = { evaluation: opened(), self: null, versions: [], events: [] };
        let day = legalDay(DECEMBER);
        for (const one of deeds) {
          if (one.wait > 9) day = addDays(day, one.wait - 9);
          const usual = one.usual > 0 ? asUsual(one) : one;
          const on = { ...acting(usual.part, dayStart(day)), ...(usual.by && { by: usual.by }) };
          if (works(() => act(world, usual, on))) world = act(world, usual, on);
          check(world, day);
        }
      }),
      { numRuns: 20, seed: 20260103 },
    );
    console.info(`${tried} triples of state, viewer and action`);
    expect(tried).toBeGreaterThan(150_000);
    expect([...seen].toSorted()).toEqual(Object.keys(TRIES).toSorted());
  });
});

describe('what stands in the way', () => {
  const told = (evaluation: Evaluation, on: EvaluationActor, around: EvaluationSurroundings = AROUND) =>
    blockers(evaluation, on, on, around).map(({ action, problem, who, from }) => [action, problem.code, who, from].join(' ').trim());
  const saved = saveSelf(opened(), null, { achievements: 'Sepuluh layanan' }, me());
  const submitted = submitSelf(saved.evaluation, saved.self, { ...me(), hasRater: true }).evaluation;
  const rated = rateEvaluation(submitted, BOTH, person('emp_boss'), facts(), boss());
  const shared = shareEvaluation(rated, frozen, facts(), boss()).evaluation;

  it.each([
    ['an empty self-assessment', opened(), me(), AROUND, ['selfAssessmentSubmit REQUIRED VIEWER']],
    ['nobody who rates', saved.evaluation, me(), { ...AROUND, hasRater: false }, ['selfAssessmentSubmit NO_RATER HR_OFFICER']],
    [
      'a self-assessment that is waited for',
      opened(),
      boss(),
      AROUND,
      ['evaluationRate SELF_ASSESSMENT_MISSING EMPLOYEE 2026-12-17T17:00:00.000Z', 'evaluationShare RATING_MISSING VIEWER'],
    ],
    [
      'a time of absence',
      rated,
      boss(),
      { ...AROUND, exempt: true },
      ['evaluationRate PERIOD_EXEMPT NOBODY', 'evaluationShare PERIOD_EXEMPT NOBODY'],
    ],
    [
      "a head whose unit's achievement is not set",
      rated,
      boss(),
      { ...AROUND, achievement: 'UNIT_ACHIEVEMENT_MISSING' },
      ['evaluationShare UNIT_ACHIEVEMENT_MISSING LEVEL_ABOVE'],
    ],
    ['days to object that still run', shared, boss(), AROUND, ['evaluationFinalise NOT_OPEN_YET TIME 2026-12-31T17:00:00.000Z']],
    [
      'an officer of the own line',
      shared,
      { ...officer(), ownLine: true },
      AROUND,
      [
        'evaluationFinalise NOT_OPEN_YET TIME 2026-12-31T17:00:00.000Z',
        'evaluationReopen OWN_LINE HR_OFFICER',
        'objectionExtend OWN_LINE HR_OFFICER',
      ],
    ],
    ['days to object that are over', shared, me('2027-01-20T02:00:00.000Z'), AROUND, ['objectionFile DEADLINE_PASSED HR_OFFICER']],
  ] as const)('where there is %s', (_, evaluation, on, around, expected) => {
    expect(told(evaluation, on as EvaluationActor, around as EvaluationSurroundings)).toEqual(expected);
  });

  it('is an objection that is not decided, and who decides it helps', () => {
    const objection = { id: 'obj_1', version: 1, status: 'OPEN' as const, deciderId: 'emp_chief' };
    expect(told({ ...shared, objection }, officer())).toEqual([
      'evaluationFinalise OBJECTION_OPEN DECIDER',
      'evaluationReopen OBJECTION_OPEN DECIDER',
    ]);
  });

  it('for a head is told by the units that were headed', () => {
    const head = { ...opened({ lastSegment: lastSegment({ isHead: true }), headed: [headed(null)] }), self: submitted.self };
    const half = rateEvaluation(
      head,
      { behaviour: said('MEETS') },
      person('emp_boss'),
      facts({ lastSegment: lastSegment({ isHead: true }) }),
      boss(),
    );
    expect(told(half, boss(), { ...AROUND, achievement: 'UNIT_ACHIEVEMENT_MISSING' })).toEqual([
      'evaluationShare UNIT_ACHIEVEMENT_MISSING LEVEL_ABOVE',
    ]);
  });
});

describe('the instant that counts next', () => {
  it('of a period is its own days to be rated, then the end of the phase, and nothing once the year is closed', () => {
    const quarter = opened({
      period: 1,
      lastSegment: lastSegment({ span: { from: '2026-01-01', to: '2026-03-31' } }),
      now: '2026-04-01T02:00:00.000Z',
    });
    expect(deadlineAt(quarter, boss('2026-04-02T02:00:00.000Z'))).toBe('2026-04-30T17:00:00.000Z');
    expect(deadlineAt(quarter, boss('2026-05-02T02:00:00.000Z'))).toBe('2027-01-31T17:00:00.000Z');
    const closed = { ...boss(), cycle: { ...boss().cycle, status: 'CLOSED' as const } };
    expect(deadlineAt(quarter, closed)).toBeNull();
  });
});
