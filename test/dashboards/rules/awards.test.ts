// What awards and medals add to the boards, where, and what of it is not told to whose it is; what of it is shown, and what a region tells.
import { describe, expect, it } from 'vitest';
import { countedUnit } from '../../../src/modules/awards/rules/counted.ts';
import type { ServiceMedal } from '../../../src/modules/awards/rules/medal-types.ts';
import type { Award, AwardStatus } from '../../../src/modules/awards/rules/types.ts';
import { awardCounts, medalCounts } from '../../../src/modules/dashboards/rules/award-facts.ts';
import { awardCells, awardsIn } from '../../../src/modules/dashboards/rules/awards-shown.ts';
import {
  agencyBoard,
  type CountedAward,
  cityBoard,
  NAMES,
  numbersIn,
  ownAwardsBoard,
} from '../../../src/modules/dashboards/rules/counts.ts';
import { awardsTold } from '../../../src/modules/dashboards/rules/region-awards.ts';
import type { Assignment, Employee } from '../../../src/modules/organisation/rules/types.ts';
import { summed } from '../../../src/platform/rules/counts.ts';

const REGION = '33.74';
const UNIT = { rootUnitId: 'unt_a', unitId: 'unt_b' };
const GROUND = { kind: 'VERY_GOOD', evaluationId: 'evl_1', evaluationVersion: 1, number: 1, withdrawnAt: null } as const;
const GIVEN = { ruleId: 'awr_1', amount: 5, proposed: { at: 't1', by: 'emp_x' }, approved: { at: 't2', by: 'emp_y' }, place: 4 };
const ENDED = [{ ...GIVEN, ended: { at: 't3', by: 'emp_x', reason: null } }];

const award = (status: AwardStatus, more: Partial<Award> = {}): Award => ({
  ...{ id: 'awd_1', region: REGION, employeeId: 'emp_1', year: 2026, ground: GROUND, ruleId: null, proposedAt: 't0', countedIn: UNIT },
  ...{ status, grant: null, earlierGrants: [], refusal: null, handedOver: null, consent: null },
  ...more,
});

const on = (counts: ReturnType<typeof awardCounts>, board: string) =>
  counts.filter((one) => one.board === board).map(({ row, numbers }) => [row, Object.keys(numbers)]);

describe('an award', () => {
  it.each<[string, Award, CountedAward, string[]]>([
    ['proposed', award('PROPOSED'), 'PROPOSED', ['kept:VERY_GOOD:PROPOSED']],
    ['whose grant waits', award('GRANT_PROPOSED', { grant: { ...GIVEN, approved: null } }), 'PROPOSED', ['kept:VERY_GOOD:PROPOSED']],
    ['granted', award('GRANTED', { grant: GIVEN }), 'GRANTED', []],
    ['handed over', award('HANDED_OVER', { grant: GIVEN }), 'HANDED_OVER', []],
    ['refused', award('REFUSED'), 'REFUSED', ['kept:VERY_GOOD:REFUSED']],
    ['withdrawn before anybody was told', award('WITHDRAWN'), 'WITHDRAWN', ['kept:VERY_GOOD:WITHDRAWN']],
    ['withdrawn', award('WITHDRAWN', { earlierGrants: ENDED }), 'WITHDRAWN', []],
    ['taken back', award('TAKEN_BACK', { earlierGrants: ENDED }), 'WITHDRAWN', []],
    ['revoked', award('REVOKED', { earlierGrants: ENDED }), 'WITHDRAWN', []],
    ['proposed anew', award('PROPOSED', { earlierGrants: ENDED }), 'PROPOSED', ['kept:VERY_GOOD:PROPOSED', 'told:VERY_GOOD:WITHDRAWN']],
    ['refused anew', award('REFUSED', { earlierGrants: ENDED }), 'REFUSED', ['kept:VERY_GOOD:REFUSED', 'told:VERY_GOOD:WITHDRAWN']],
  ])('%s counts once, and what its person is not told of it stands beside', (_, one, state, kept) => {
    const counts = awardCounts(one, REGION);
    const name = [NAMES.award('VERY_GOOD', state)];
    expect(on(counts, cityBoard(REGION, 2026))).toEqual([['unt_a', name]]);
    expect(on(counts, agencyBoard(REGION, 2026, 'unt_a'))).toEqual([['unt_b', name]]);
    expect(on(counts, ownAwardsBoard(REGION, 2026, 'emp_1'))).toEqual(kept.length > 0 ? [['unt_b', kept]] : []);
    // To its person it is where they were told, and in no other number.
    const [all, own] = [numbersIn({ [name[0] as string]: 1 }), numbersIn(Object.fromEntries(kept.map((one) => [one, 1])))];
    const seen = awardsIn(awardCells(all, 'VERY_GOOD', own), true);
    const isTold = kept.length === 0 || kept.length === 2;
    expect(Object.values(seen).reduce((sum, number) => Number(sum) + Number(number), 0)).toBe(isTold ? 1 : 0);
    if (kept.length === 2) expect(seen.withdrawn).toBe(1);
  });

  it('of somebody without a post is in no number', () => {
    expect(awardCounts(award('PROPOSED', { countedIn: null }), REGION)).toEqual([]);
  });
});

it('a medal counts in the year of its decree by its class, as long as it is granted', () => {
  const medal = (more: Partial<ServiceMedal>) =>
    ({
      status: 'GRANTED',
      medalClass: 'YEARS_20',
      countedIn: UNIT,
      granted: { at: 't', by: 'emp_x', number: '1', on: '2025-12-31' },
      ...more,
    }) as ServiceMedal;
  expect(on(medalCounts(medal({}), REGION), cityBoard(REGION, 2025))).toEqual([['unt_a', ['medal:YEARS_20']]]);
  for (const more of [{ status: 'REVOKED' }, { status: 'SUBMITTED', granted: null }, { countedIn: null }] as Partial<ServiceMedal>[])
    expect(medalCounts(medal(more), REGION)).toEqual([]);
});

describe('its person is counted', () => {
  const post = (unitId: string, validFrom: string, validTo: string | null, holding = 'DEFINITIVE') =>
    ({ rootUnitId: 'unt_a', unitId, holding, validFrom, validTo }) as Assignment;
  it.each([
    ['where they serve', [post('unt_b', '2020-01-01', null)], 'unt_b'],
    ['on the day, not where they come to', [post('unt_b', '2020-01-01', '2026-06-30'), post('unt_c', '2026-07-01', null)], 'unt_b'],
    ['by the definitive post', [post('unt_c', '2021-01-01', null, 'PLT'), post('unt_b', '2020-01-01', null)], 'unt_b'],
    ['who has left where they were last', [post('unt_b', '2020-01-01', '2021-01-31'), post('unt_c', '2021-02-01', '2025-12-31')], 'unt_c'],
    ['who never had a post nowhere', [], undefined],
  ])('%s', (_, assignments, unitId) => {
    expect(countedUnit({ assignments } as unknown as Employee, '2026-06-30')?.unitId).toBe(unitId);
  });
});

describe('a region tells', () => {
  const numbers = (proposed: number, granted: number, handedOver: number, withdrawn = 0) => ({
    ...{ 'award:NOMINATION:PROPOSED': proposed, 'award:NOMINATION:GRANTED': granted },
    ...{ 'award:NOMINATION:HANDED_OVER': handedOver, 'award:NOMINATION:WITHDRAWN': withdrawn },
  });
  const told = (of: Record<string, number>, before: ReturnType<typeof awardsTold> | null = null, asOf = '2026-03-01T00:00:00.000Z') =>
    awardsTold(before, { now: numbersIn(of), asOf, leastCount: 5 });

  it.each<[string, Record<string, number>, object]>([
    ['all of it', numbers(10, 5, 20), { proposed: 10, granted: 25, withdrawn: 0, handedOver: 20, toHandOver: 5 }],
    ['not how few are to be handed over', numbers(10, 2, 20), { proposed: 10, granted: 22, withdrawn: 0 }],
    ['nothing where few are proposed', numbers(3, 5, 20), {}],
    ['nothing where few were withdrawn', numbers(10, 5, 20, 1), {}],
  ])('%s', (_, of, expected) => {
    expect(told(of).byNomination.numbers.told).toEqual(expected);
  });

  it('no small step, once a month, and medals by class only where none is of few', () => {
    const first = told({ ...numbers(10, 5, 20), 'medal:YEARS_10': 6, 'medal:YEARS_20': 7 });
    expect(first.medals.told).toEqual({ total: 13, YEARS_10: 6, YEARS_20: 7, YEARS_30: 0 });
    const later = told({ ...numbers(20, 5, 20), 'medal:YEARS_10': 8, 'medal:YEARS_20': 7 }, first, '2026-03-20T00:00:00.000Z');
    expect(later).toEqual(first);
    expect(told(numbers(11, 5, 20), first, '2026-04-01T00:00:00.000Z').byNomination).toEqual(first.byNomination);
    expect(told(numbers(15, 5, 20), first, '2026-04-01T00:00:00.000Z').byNomination.numbers.told).toMatchObject({ proposed: 15 });
    expect(summed([told({ 'medal:YEARS_10': 9, 'medal:YEARS_30': 2 }).medals.told])).toEqual({ total: 11 });
  });
});
