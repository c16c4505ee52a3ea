// Campaigns as rules: windows that give the time the law gives, stages moved later and never shorter, nothing changed behind a published list.
import { describe, expect, test } from 'vitest';
import {
  ageDay,
  createCampaign,
  openStages,
  publishCampaign,
  stageOf,
} from '../../../../src/modules/recruitment/campaigns/rules/campaign.ts';
import { extendStage, extendStageForOne } from '../../../../src/modules/recruitment/campaigns/rules/extension.ts';
import {
  decideFormation,
  type RequirementsInput,
  requestFormation,
} from '../../../../src/modules/recruitment/campaigns/rules/formation.ts';
import type { StageKind } from '../../../../src/modules/recruitment/campaigns/rules/kinds.ts';
import { changeRules, ruleChanges } from '../../../../src/modules/recruitment/campaigns/rules/rules.ts';
import type { Campaign } from '../../../../src/modules/recruitment/campaigns/rules/types.ts';
import { eligibilityFindings } from '../../../../src/modules/recruitment/registration/rules/eligibility.ts';
import { problemsOf } from '../../../performance/rules/support.ts';
import { education, formation, shippedRules } from '../../rules/support.ts';

const NOW = '2026-01-08T02:00:00.000Z';
const policy = shippedRules('CPNS', '2026-01-08');

/** A month each, from the 1st to the 20th; those named have other days. */
const stages = (change: Partial<Record<StageKind, [from: string, to: string]>> = {}) =>
  policy.stages.map((kind, i) => {
    const month = String(i + 1).padStart(2, '0');
    const [from, to] = change[kind] ?? [`2026-${month}-01`, `2026-${month}-20`];
    return { kind, from, to };
  });
const prepared = (change?: Parameters<typeof stages>[0]): Campaign =>
  createCampaign(
    { year: 2026, title: 'CPNS', kind: 'CPNS', stages: stages(change) },
    { id: 'cmp_1', region: '33.74', by: 'a', now: NOW, policy },
  );
const publish = (campaign: Campaign, by = 'b'): Campaign => publishCampaign(campaign, { by, now: NOW, posts: 1, policy });
const campaign = publish(prepared());
const days = ({ opensAt, closesAt }: { opensAt: string; closesAt: string }): string => `${opensAt} ${closesAt}`;

describe('publication', () => {
  test.each<[string, [string, string], string[]]>([
    ['three days', ['2026-04-02', '2026-04-04'], []],
    ['two days', ['2026-04-02', '2026-04-03'], ['OUT_OF_RANGE stages.ADMIN_OBJECTION']],
    ['one day', ['2026-04-02', '2026-04-02'], ['OUT_OF_RANGE stages.ADMIN_OBJECTION']],
  ])('with %s for objections', (_, window, expected) => {
    expect(problemsOf(() => publish(prepared({ ADMIN_OBJECTION: window })))).toEqual(expected);
  });

  test('opens stages; those of a campaign in preparation are not open, whatever their dates', () => {
    expect(openStages(prepared(), NOW)).toEqual([]);
    expect(openStages(campaign, NOW)).toEqual(['ANNOUNCEMENT']);
  });
});

describe('a stage', () => {
  const extend = (input: object, published: StageKind[] = [], now = NOW): Campaign =>
    extendStage(campaign, { stage: 'REGISTRATION', to: '2026-02-25', reason: 'Gangguan', ...input }, { now, published });

  test('gets a later end, and no stage whose result is announced', () => {
    expect(days(stageOf(extend({}), 'REGISTRATION'))).toBe('2026-01-31T17:00:00.000Z 2026-02-25T17:00:00.000Z');
    expect(problemsOf(() => extend({ to: '2026-02-20' }))).toEqual(['OUT_OF_RANGE to']);
    expect(problemsOf(() => extend({}, ['ADMINISTRATIVE']))).toEqual(['TRANSITION_REFUSED stage']);
    expect(problemsOf(() => extend({ stage: 'ADMIN_OBJECTION', to: '2026-04-25' }, ['ADMINISTRATIVE']))).toEqual([]);
    expect(problemsOf(() => extend({ stage: 'ADMIN_OBJECTION', to: '2026-04-25' }, ['ADMINISTRATIVE', 'SKD']))).toEqual([
      'TRANSITION_REFUSED stage',
    ]);
  });

  test('is put off before it begins, with all the days it had, and behind none that comes after it', () => {
    const later = extend({ from: '2026-02-06', to: '2026-02-25' });
    expect(days(stageOf(later, 'REGISTRATION'))).toBe('2026-02-05T17:00:00.000Z 2026-02-25T17:00:00.000Z');
    expect(problemsOf(() => extend({ from: '2026-02-06', to: '2026-02-24' }))).toEqual(['OUT_OF_RANGE to']);
    expect(problemsOf(() => extend({ from: '2026-01-31', to: '2026-02-25' }))).toEqual(['OUT_OF_RANGE from']);
    expect(problemsOf(() => extend({ from: '2026-03-02', to: '2026-03-25' }))).toEqual(['DATE_ORDER from']);
    expect(problemsOf(() => extend({ from: '2026-02-06', to: '2026-02-25' }, [], '2026-01-31T17:00:00.000Z'))).toEqual([
      'TRANSITION_REFUSED from',
    ]);
  });

  test.each<[string, object, StageKind[], string[]]>([
    ['before any list', {}, [], []],
    ['once the result is announced, which a correction may still change', {}, ['ADMINISTRATIVE'], []],
    ['once another list rests on that result', {}, ['ADMINISTRATIVE', 'SKD'], ['TRANSITION_REFUSED stage']],
    ['to object to it', { stage: 'ADMIN_OBJECTION', to: '2026-04-25' }, ['ADMINISTRATIVE'], []],
    ['to object to it too late', { stage: 'ADMIN_OBJECTION', to: '2026-04-25' }, ['ADMINISTRATIVE', 'SKD'], ['TRANSITION_REFUSED stage']],
    ['to object to the final result', { stage: 'FINAL_OBJECTION', to: '2026-09-25' }, ['FINAL_ANNOUNCEMENT'], []],
    ['to begin later than all', { from: '2026-02-06' }, [], ['INVALID from']],
  ])('is extended for one %s', (_, more, published, expected) => {
    const input = { stage: 'REGISTRATION' as const, to: '2026-02-25', reason: 'Sakit', ...more };
    expect(problemsOf(() => extendStageForOne(campaign, 'apn_1', input, { current: null, now: NOW, published }))).toEqual(expected);
  });
});

describe('a request for posts', () => {
  const request = (requirements: Partial<RequirementsInput>) => () =>
    requestFormation(
      {
        positionTitle: 'Perawat',
        positionGroup: 'GENERAL',
        category: 'GENERAL',
        quota: 1,
        requirements: { education: ['S1'], documents: [], ...requirements },
      },
      { id: 'frm_1', campaign: prepared(), unit: { id: 'unt_1', name: 'RSUD' }, by: 'a', now: NOW },
    );

  test.each<[string, Partial<RequirementsInput>, string[]]>([
    ['an age of none', { oldestAge: 0 }, ['OUT_OF_RANGE requirements.oldestAge']],
    ['the proof of a category, which comes with the category', { documents: ['CATEGORY_PROOF'] }, ['INVALID requirements.documents']],
    ['a grade point average of a school', { education: ['SMA'], leastGpa: '3.25' }, ['INVALID requirements.leastGpa']],
    ['a mean mark of a school', { education: ['SMA'], leastGpa: '75' }, []],
    ['a grade point average where either will do', { education: ['SMA', 'D3'], leastGpa: '3.25' }, []],
    ['a major without a letter', { majors: ['—'] }, ['INVALID requirements.majors.0']],
  ])('asks for %s', (_, input, expected) => expect(problemsOf(request(input))).toEqual(expected));

  test('is decided by another person than who asked', () => {
    const formation = request({})();
    const decide = (by: string) => () =>
      decideFormation(formation, { status: 'APPROVED', reason: null, campaign: prepared(), by, now: NOW });
    expect(problemsOf(decide('a'))).toEqual(['OWN_CASE formationId']);
    expect(problemsOf(decide('b'))).toEqual([]);
  });
});

test('a stage that the kind does not have is not extended', () => {
  const change = { stage: 'COMPETENCE', to: '2027-01-20', reason: 'Gangguan jaringan' } as const;
  expect(problemsOf(() => extendStage(campaign, change, { now: NOW, published: [] }))).toEqual(['INVALID stage']);
  expect(problemsOf(() => extendStageForOne(campaign, 'apn_1', change, { current: null, now: NOW, published: [] }))).toEqual([
    'INVALID stage',
  ]);
});

describe('age', () => {
  const rules = (age: Partial<typeof policy.age>) => ({ ...policy, age: { ...policy.age, ...age } });
  const finding = (birthDate: string, day: string, age: Partial<typeof policy.age>) => {
    const facts = { birthDate, day, education: education(), categoryProof: false };
    return eligibilityFindings(facts, formation(), rules(age)).find(({ requirement }) => requirement === 'AGE')?.met;
  };

  test.each<[string, string, Partial<typeof policy.age>, boolean]>([
    ['1990-12-09', '2026-12-08', {}, true],
    ['1990-12-08', '2026-12-08', {}, false],
    ['1991-12-08', '2026-12-08', { counted: 'TO_THE_DAY' }, true],
    ['1991-12-07', '2026-12-08', { counted: 'TO_THE_DAY' }, false],
    ['1990-12-09', '2026-12-08', { counted: 'TO_THE_DAY' }, false],
    ['1992-02-29', '2027-02-28', { counted: 'TO_THE_DAY' }, true],
    ['1992-02-29', '2027-03-02', { counted: 'TO_THE_DAY' }, false],
    ['2008-12-08', '2026-12-08', { counted: 'TO_THE_DAY' }, true],
    ['2008-12-09', '2026-12-08', { counted: 'TO_THE_DAY' }, false],
  ])('of who was born on %s is, on %s and counted by %j, fit: %s', (birthDate, day, age, met) =>
    expect(finding(birthDate, day, age)).toBe(met),
  );

  test('is counted on the day that the rules name', () => {
    const on = (day: typeof policy.age.on) => ageDay(campaign, rules({ on: day }), '2026-02-10');
    expect([on('SUBMISSION'), on('REGISTRATION_OPENS'), on('REGISTRATION_CLOSES')]).toEqual(['2026-02-10', '2026-02-01', '2026-02-20']);
  });

  test('is changed by a decision, and the edition says so', () => {
    const change = { reason: 'Pengumuman nasional', source: 'KepmenPANRB 1/2026', ageCounted: 'TO_THE_DAY' } as const;
    const changed = changeRules(campaign, change, { by: 'b', now: NOW, published: [] });
    expect(ruleChanges(changed, 2)).toEqual([{ path: 'ageCounted', before: 'COMPLETED_YEARS', after: 'TO_THE_DAY' }]);
    expect(changed.rules[1]?.policy).toMatchObject({ version: 'recruitment-2024.1~2', source: 'KepmenPANRB 1/2026' });
    const cleared = () => changeRules(campaign, { ...change, ageCounted: null, oldestAge: null }, { by: 'b', now: NOW, published: [] });
    expect(problemsOf(cleared)).toEqual(['REQUIRED oldestAge', 'REQUIRED ageCounted']);
    const free = changeRules(campaign, { reason: 'x', source: 'y', leastGpa: null }, { by: 'b', now: NOW, published: [] });
    expect(ruleChanges(free, 2)).toEqual([{ path: 'leastGpa', before: '3.00', after: null }]);
  });
});

describe('rules', () => {
  test('name each passing grade once', () => {
    const grade = { category: 'GENERAL' as const, positionGroup: 'GENERAL' as const, least: [{ key: 'SKD', points: 300 }] };
    const change = (passing: object[]) => () =>
      changeRules(
        campaign,
        { reason: 'Putusan', source: 'Keputusan 1/2026', passing: passing as (typeof grade)[] },
        { by: 'b', now: NOW, published: [] },
      );
    expect(problemsOf(change([grade, { ...grade, least: [{ key: 'SKD', points: 310 }] }]))).toEqual(['ALREADY_EXISTS passing.1']);
    expect(problemsOf(change([grade, { ...grade, positionGroup: 'DOCTOR' }]))).toEqual([]);
  });
});
