// Stages and rules changed in mid-course: in their order, within their kind, by what they change, and to nobody's harm.
import { describe, expect, test } from 'vitest';
import { extendStage, extendStageForOne, type StageExtendInput } from '../../../../src/modules/recruitment/campaigns/rules/extension.ts';
import { STAGES, type StageKind } from '../../../../src/modules/recruitment/campaigns/rules/kinds.ts';
import { changeRules, type RuleChangeInput, ruleChanges } from '../../../../src/modules/recruitment/campaigns/rules/rules.ts';
import type { Campaign } from '../../../../src/modules/recruitment/campaigns/rules/types.ts';
import { dayEnd, dayStart } from '../../../../src/platform/rules/calendar.ts';
import { RuleError } from '../../../../src/platform/rules/errors.ts';
import { PPPK_2024, RULES_2024 } from '../../rules/support.ts';

/** The end of March, of April, …: one stage a month. */
const KINDS: readonly StageKind[] = STAGES.filter((kind) => kind !== 'COMPETENCE');
const month = (i: number): string => `2026-${String(i + 1).padStart(2, '0')}`;
const campaign = (policy = RULES_2024): Campaign => ({
  ...{ id: 'cmp_1', region: '33.74', year: 2026, title: 'CPNS', kind: policy.kind, status: 'PUBLISHED', createdBy: 'a' },
  stages: KINDS.map((kind, i) => ({ kind, opensAt: dayStart(`${month(i)}-01`), closesAt: dayEnd(`${month(i)}-20`) })),
  rules: [{ number: 1, policy, since: dayStart('2026-01-01'), reason: null, by: 'b' }],
  ...{ publishedBy: 'b', publishedAt: dayStart('2026-01-01'), closedAt: null, anonymisedAt: null },
});
const of = (kind: StageKind): string => month(KINDS.indexOf(kind));
const during = (kind: StageKind, day = 10): string => `${of(kind)}-${day}T02:00:00.000Z`;

function problems(act: () => unknown): string[] {
  try {
    act();
    return [];
  } catch (error) {
    if (error instanceof RuleError)
      return error.problems.map(({ code, field, text }) => [code, field?.join('.'), text].filter(Boolean).join(' '));
    throw error;
  }
}

describe('an extension', () => {
  const extend = (one: Campaign, stage: StageKind, to: string, now: string, offered = false): Campaign => {
    const input: StageExtendInput = { stage, to, reason: 'Gangguan' };
    return extendStage(one, input, { now, published: [], offered });
  };

  test.each(KINDS.slice(0, -1))('of %s ends no later than what comes after it', (kind) => {
    const next = KINDS[KINDS.indexOf(kind) + 1] as StageKind;
    const now = during(kind);
    expect(problems(() => extend(campaign(), kind, `${of(next)}-20`, now))).toEqual([]);
    expect(problems(() => extend(campaign(), kind, `${of(next)}-21`, now))).toEqual(['DATE_ORDER to STAGE_AFTER']);
    const later = extend(campaign(), next, `${of(next)}-21`, now);
    expect(problems(() => extend(later, kind, `${of(next)}-21`, now))).toEqual([]);
  });

  test('can be taken back until the end that held before has come', () => {
    const day = (n: number): string => `${of('REGISTRATION')}-${n}`;
    const longer = extend(campaign(), 'REGISTRATION', day(28), during('REGISTRATION'));
    const again = extend(longer, 'REGISTRATION', day(25), during('REGISTRATION', 12));
    expect(again.stages.find(({ kind }) => kind === 'REGISTRATION')?.closesAt).toBe(dayEnd(day(25)));
    expect(problems(() => extend(again, 'REGISTRATION', day(20), during('REGISTRATION', 20)))).toEqual([]);
    expect(problems(() => extend(again, 'REGISTRATION', day(19), during('REGISTRATION', 12)))).toEqual(['OUT_OF_RANGE to']);
    expect(problems(() => extend(again, 'REGISTRATION', day(24), during('REGISTRATION', 21)))).toEqual(['OUT_OF_RANGE to']);
  });

  test('opens nothing again that offers or filed documents rest on', () => {
    const to = `${of('FILING')}-15`;
    const between = `${of('FINAL_OBJECTION')}-25T02:00:00.000Z`;
    expect(problems(() => extend(campaign(), 'FINAL_OBJECTION', to, between))).toEqual([]);
    expect(problems(() => extend(campaign(), 'FINAL_OBJECTION', to, between, true))).toEqual(['TRANSITION_REFUSED stage']);
    expect(problems(() => extend(campaign(), 'FINAL_OBJECTION', to, during('FILING')))).toEqual(['TRANSITION_REFUSED stage STAGE_BEGUN']);
  });

  const BEFORE_A_TEST = KINDS.slice(0, KINDS.indexOf('SKB')).map((kind): [StageKind, StageKind] => [
    kind,
    KINDS.indexOf(kind) < KINDS.indexOf('SKD') ? 'SKD' : 'SKB',
  ]);

  test.each(BEFORE_A_TEST)('of %s is refused, for all and for one, once %s has begun', (kind, next) => {
    const to = `${of(next)}-20`;
    const [early, late] = [`${of(next)}-01`, `${of(next)}-02`].map((day) => new Date(Date.parse(dayStart(day)) - 1).toISOString());
    const forOne = (now = '') =>
      extendStageForOne(campaign(), 'apn_1', { stage: kind, to, reason: 'Sakit' }, { current: null, now, published: [] });
    expect(problems(() => extend(campaign(), kind, to, early ?? ''))).not.toContain('TRANSITION_REFUSED stage STAGE_BEGUN');
    expect(problems(() => forOne(early))).toEqual([]);
    expect(problems(() => extend(campaign(), kind, to, late ?? ''))).toEqual(['TRANSITION_REFUSED stage STAGE_BEGUN']);
    expect(problems(() => forOne(late))).toEqual(['TRANSITION_REFUSED stage STAGE_BEGUN']);
    expect(problems(() => extend(campaign(), next, `${of(next)}-21`, late ?? ''))).toEqual([]);
  });
});

describe('a change of the rules', () => {
  const change = (input: Omit<RuleChangeInput, 'reason' | 'source'>, now = during('ANNOUNCEMENT'), policy = RULES_2024): Campaign =>
    changeRules(campaign(policy), { reason: 'Putusan', source: 'Kepmen 1/2026', ...input }, { by: 'c', now, published: [] });
  const TWK = (points: number | null) =>
    ({ passing: [{ category: 'GENERAL', positionGroup: 'GENERAL', least: [{ key: 'TWK', points }] }] }) as const;

  test.each<[string, Omit<RuleChangeInput, 'reason' | 'source'>, string[]]>([
    [
      'a weight of nothing',
      {
        weights: [
          { test: 'SKD', percent: 100 },
          { test: 'SKB', percent: 0 },
        ],
      },
      ['OUT_OF_RANGE weights.1.percent'],
    ],
    [
      'other weights',
      {
        weights: [
          { test: 'SKD', percent: 50 },
          { test: 'SKB', percent: 50 },
        ],
      },
      [],
    ],
    ['a grade that no score is', TWK(63), ['INVALID passing.0.least.0.points SCORE_STEP']],
    ['a grade in steps', TWK(60), []],
    ['years of work for CPNS', { experienceYears: 3 }, ['INVALID experienceYears NOT_OF_KIND']],
    [
      'the same passing grades',
      { passing: [{ category: 'GENERAL', positionGroup: 'GENERAL', least: [] }] },
      ['INVALID passing OTHER_VALUE'],
    ],
    ['no passing grade at all', { passing: [] }, ['INVALID passing OTHER_VALUE']],
    ['the same age', { oldestAge: 35 }, ['INVALID oldestAge OTHER_VALUE']],
  ])('with %s', (_, input, expected) => expect(problems(() => change(input))).toEqual(expected));

  test.each<[string, Omit<RuleChangeInput, 'reason' | 'source'>, boolean]>([
    ['lower highest age', { oldestAge: 30 }, true],
    ['higher highest age', { oldestAge: 36 }, false],
    ['higher lowest age', { youngestAge: 20 }, true],
    ['higher grade point average', { leastGpa: '3.25' }, true],
    ['lower grade point average', { leastGpa: '2.75' }, false],
    ['no grade point average', { leastGpa: null }, false],
    ['count of ages to the day', { ageCounted: 'TO_THE_DAY' }, true],
    ['later day of counting ages', { ageCountedOn: 'REGISTRATION_CLOSES' }, true],
    ['earlier day of counting ages', { ageCountedOn: 'REGISTRATION_OPENS' }, true],
    ['higher passing grade', TWK(70), true],
    ['lower passing grade', TWK(60), false],
    ['no passing grade of a part', TWK(null), false],
    ['shorter list for the next test', { shortlistFactor: 2 }, true],
    ['longer list for the next test', { shortlistFactor: 4 }, false],
  ])('asks no more once registration has begun: a %s', (_, input, harms) => {
    const [field] = Object.keys(input);
    expect(problems(() => change(input, during('REGISTRATION')))).toEqual(harms ? [`INVALID ${field} LOOSER_ONLY`] : []);
    expect(problems(() => change(input, during('ANNOUNCEMENT')))).toEqual([]);
  });

  test('counts ages in completed years where it counted to the day, to nobody’s harm', () => {
    const exact = { ...RULES_2024, age: { ...RULES_2024.age, counted: 'TO_THE_DAY' as const } };
    expect(problems(() => change({ ageCounted: 'COMPLETED_YEARS' }, during('REGISTRATION'), exact))).toEqual([]);
  });

  test('takes none of the days to object that were announced, early or late', () => {
    for (const stage of ['ANNOUNCEMENT', 'REGISTRATION', 'SKD'] as const) {
      expect(problems(() => change({ objectionDays: 2 }, during(stage)))).toEqual(['OUT_OF_RANGE objectionDays']);
      expect(problems(() => change({ objectionDays: 4 }, during(stage)))).toEqual([]);
    }
  });

  test('of years of work is to nobody’s harm either', () => {
    const years = (experienceYears: number | null) => () => change({ experienceYears }, during('REGISTRATION'), PPPK_2024);
    expect([3, 1, null].map((one) => problems(years(one)))).toEqual([['INVALID experienceYears LOOSER_ONLY'], [], []]);
  });

  test('is told by what it is asked of: one grade of one group is one row', () => {
    expect(ruleChanges(change(TWK(60)), 2)).toEqual([{ path: 'passing.GENERAL.GENERAL.TWK', before: '65', after: '60' }]);
    expect(ruleChanges(change(TWK(null)), 2)).toEqual([{ path: 'passing.GENERAL.GENERAL.TWK', before: '65', after: null }]);
  });
});
