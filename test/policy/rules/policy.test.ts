// Law as data, the rules: what lies over what, what is refused, and that what was made with an entry is found again for ever.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { evaluationPolicy, evaluationPolicyOf } from '../../../src/modules/evaluation/rules/policy.ts';
import {
  entryActions,
  type PolicyEntry,
  proposeEntry,
  releaseEntry,
  soonest,
  withdrawEntry,
} from '../../../src/modules/policy/rules/entry.ts';
import { KINDS, lawInForce } from '../../../src/modules/policy/rules/kinds.ts';
import { CATEGORIES, POSITION_GROUPS } from '../../../src/modules/recruitment/campaigns/rules/kinds.ts';
import { recruitmentPolicy } from '../../../src/modules/recruitment/campaigns/rules/policy.ts';
import { addDays } from '../../../src/platform/rules/calendar.ts';
import { type Problem, RuleError } from '../../../src/platform/rules/errors.ts';
import { workCalendar } from '../../../src/platform/rules/policy/holidays.ts';
import { keptOf, type Law, SHIPPED } from '../../../src/platform/rules/policy/overlay.ts';
import { changesOf, patched } from '../../../src/platform/rules/policy/terms.ts';
import { problemsOf } from '../../performance/rules/support.ts';

const NOW = '2026-03-02T02:00:00.000Z';
const WHY = { source: 'Perwal 12/2026', reason: 'Disesuaikan dengan aturan baru' };

let serial = 0;
function proposed(law: Law, validFrom: string, patch: object, kind: keyof typeof KINDS = 'EVALUATION', now = NOW): PolicyEntry {
  serial += 1;
  return proposeEntry({ kind, patch }, { validFrom, ...WHY }, { id: `pol_${serial}`, region: '33.74' }, { by: 'a', now, law });
}
const released = (law: Law, validFrom: string, patch: object, kind?: keyof typeof KINDS, now = NOW): Law =>
  releaseEntry(proposed(law, validFrom, patch, kind, now), { by: 'b', now, law }).law;

describe('every kind', () => {
  it.each(Object.keys(KINDS).filter((kind) => kind !== 'CALENDAR'))(
    '%s: what is shipped keeps to its own bounds and changes nothing',
    (kind) => {
      const one = KINDS[kind as 'EVALUATION'];
      const terms = one.inForce('2026-03-02', SHIPPED, null)?.terms ?? expect.fail();
      expect(problemsOf(() => proposed(SHIPPED, '2026-04-01', terms, kind as 'EVALUATION'))).toEqual([
        expect.stringMatching(/^POLICY_UNCHANGED terms/),
      ]);
      expect(changesOf(terms, patched(terms, {}, one.rows), one.rows)).toEqual([]);
    },
  );

  it('is told once a day, the calendars once a year', () => {
    const told = lawInForce('2026-03-02', SHIPPED).map(({ kind, version }) => `${kind} ${version}`);
    expect(new Set(told).size).toBe(told.length);
    expect(told).toContain('CALENDAR calendar-2026');
    expect(told).toHaveLength(4 + Object.keys(KINDS).length - 1);
  });
});

describe('what a refusal says', () => {
  it('of a size is a size, and of a day that was overtaken that it is proposed anew', () => {
    const told: Problem[] = [];
    const terms = { files: [{ kind: 'PDF', mostBytes: 99_999_999_999 }] };
    const entry = proposed(SHIPPED, '2026-04-01', { undoDays: 14 }, 'ORGANISATION');
    for (const rule of [
      () => proposed(SHIPPED, '2026-04-01', terms, 'EVIDENCE'),
      () => releaseEntry(entry, { by: 'b', now: '2026-05-01T02:00:00.000Z', law: SHIPPED }),
    ])
      try {
        rule();
      } catch (error) {
        if (error instanceof RuleError) told.push(...error.problems);
      }
    expect(told.map(({ text }) => text)).toEqual(['BYTES', 'OVERTAKEN']);
  });
});

describe('a day before the first law', () => {
  it.each(Object.keys(KINDS).filter((kind) => kind !== 'CALENDAR'))('has nothing of %s in force, and is no fault', (kind) => {
    expect(lawInForce('1990-01-01', SHIPPED).filter((one) => one.kind === kind)).toEqual([]);
    expect(KINDS[kind as 'EVALUATION'].inForce('1990-01-01', SHIPPED, null)).toBeNull();
  });
});

describe('an overlay', () => {
  const law = released(SHIPPED, '2026-04-01', { objectionDays: 21, coefficient: [{ level: 'AHLI_MUDA', points: '26' }] });

  it('holds from its day, and only what it names is another', () => {
    expect(evaluationPolicy('2026-03-31', law)).toBe(evaluationPolicy('2026-03-31', SHIPPED));
    const { handOver, credit, limits } = evaluationPolicy('2026-04-01', law);
    expect(handOver).toMatchObject({ objectionDays: 21, silenceDays: 7 });
    expect(credit.coefficient).toMatchObject({ AHLI_MUDA: '26', AHLI_MADYA: '37.5' });
    expect(limits).toEqual(evaluationPolicy('2026-03-31', SHIPPED).limits);
  });

  it('is found again by what a record keeps of it, also once it was replaced; a shipped one by its version alone', () => {
    const made = keptOf(evaluationPolicy('2026-04-01', law));
    const stored = JSON.parse(JSON.stringify(made));
    expect(stored.policyVersion).toBe('evaluation-2023.1+2026-04-01.1');
    expect(evaluationPolicyOf(stored)).toMatchObject({ handOver: { objectionDays: 21 }, version: made.policyVersion });
    expect(keptOf(evaluationPolicy('2026-01-01', law))).toEqual({ policyVersion: 'evaluation-2023.1' });
    expect(() => evaluationPolicyOf({ policyVersion: made.policyVersion })).toThrow('not in the record');
  });

  it('of one weight of selection alone is refused: together they are a hundred', () => {
    const weights = [{ test: 'SKD', percent: 30 }];
    expect(problemsOf(() => proposed(SHIPPED, '2026-05-01', { weights }, 'RECRUITMENT'))).toEqual(['INVALID terms.recruitment.weights']);
    const both = { weights: [...weights, { test: 'SKB', percent: 70 }], youngest: 20 };
    const rules = recruitmentPolicy('CPNS', '2026-05-01', released(SHIPPED, '2026-05-01', both, 'RECRUITMENT')) ?? expect.fail();
    expect(rules.tests.map(({ stage, weight }) => [stage, weight])).toEqual([
      ['SKD', 30],
      ['SKB', 70],
    ]);
    expect(rules.age).toMatchObject({ youngest: 20, oldest: 35 });
  });

  it('of a kind is of no other, and names only what its tests have', () => {
    const least = (key: string, points = 130) => ({
      passing: [{ categories: [...CATEGORIES], groups: [...POSITION_GROUPS], least: [{ key, points }] }],
    });
    const law2 = released(SHIPPED, '2026-05-01', { ...least('TECHNICAL'), youngest: 21 }, 'RECRUITMENT_PPPK');
    expect(recruitmentPolicy('PPPK', '2026-05-01', law2)).toMatchObject({ age: { youngest: 21 }, passing: [{ least: [{ points: 130 }] }] });
    expect(recruitmentPolicy('CPNS', '2026-05-01', law2)).toBe(recruitmentPolicy('CPNS', '2026-05-01', SHIPPED));
    const refused = (patch: object) => problemsOf(() => proposed(SHIPPED, '2026-05-01', patch, 'RECRUITMENT_PPPK'));
    expect(refused(least('TWK'))).toEqual(['INVALID terms.recruitmentPppk.passing.0.least.0.key']);
    expect(refused(least('TECHNICAL', 451))).toEqual(['OUT_OF_RANGE terms.recruitmentPppk.passing.0.least.0.points']);
    expect(refused({ shortlistFactor: 3 })).toEqual(['INVALID terms.recruitmentPppk.shortlistFactor']);
    expect(recruitmentPolicy('PPPK', '2024-07-31', SHIPPED)).toBeNull();
  });

  it('whatever is released and withdrawn, in whatever order: a day that has begun keeps its numbers, and every version is found once', () => {
    const actor = fc.record({ ahead: fc.integer({ min: 1, max: 40 }), days: fc.integer({ min: 1, max: 90 }), back: fc.boolean() });
    fc.assert(
      fc.property(fc.array(actor, { maxLength: 12 }), (deeds) => {
        let [law, now]: [Law, string] = [SHIPPED, NOW];
        const seen = new Map<string, string>();
        const entries: PolicyEntry[] = [];
        for (const { ahead, days, back } of deeds) {
          const last = entries.at(-1);
          try {
            if (back && last)
              law = withdrawEntry({ ...last, status: 'RELEASED' }, { reason: 'Salah ketik angka' }, { by: 'c', now, law }).law;
            else {
              const entry = proposed(
                law,
                addDays(soonest('EVALUATION', {}, { now, law }), ahead - 1),
                { objectionDays: days },
                'EVALUATION',
                now,
              );
              law = releaseEntry(entry, { by: 'b', now, law }).law;
              entries.push(entry);
            }
          } catch (error) {
            if (!(error instanceof RuleError)) throw error;
          }
          now = new Date(Date.parse(now) + 5 * 86_400_000).toISOString();
          const today = new Date(Date.parse(now) + 7 * 3_600_000).toISOString().slice(0, 10);
          for (const [day, was] of seen) expect(JSON.stringify(evaluationPolicy(day, law))).toBe(was);
          seen.set(today, JSON.stringify(evaluationPolicy(today, law)));
          expect(new Set(law.map(({ version }) => version)).size).toBe(law.length);
        }
      }),
      { numRuns: 200 },
    );
  });
});

describe('who and when', () => {
  const entry = proposed(SHIPPED, '2026-04-01', { silenceDays: 9 });
  const acting = (by: string, now = NOW, law: Law = SHIPPED) => ({ by, now, law });

  it('the first day is tomorrow, until a quarter of an hour before midnight', () => {
    expect(soonest('EVALUATION', {}, acting('a', '2026-03-02T16:45:00.000Z'))).toBe('2026-03-03');
    expect(soonest('EVALUATION', {}, acting('a', '2026-03-02T16:45:00.001Z'))).toBe('2026-03-04');
    expect(soonest('EVALUATION', {}, acting('a', '2026-12-31T02:00:00.000Z'))).toBe('2027-01-01');
  });

  it('says to each what they can do, and no more', () => {
    expect(entryActions(entry, acting('a'))).toEqual(['policyWithdraw']);
    expect(entryActions(entry, acting('b'))).toEqual(['policyRelease', 'policyWithdraw']);
    const made = releaseEntry(entry, acting('b'));
    expect(entryActions(made.entry, acting('b', NOW, made.law))).toEqual(['policyWithdraw']);
    expect(entryActions(made.entry, acting('b', '2026-03-31T17:00:00.000Z', made.law))).toEqual([]);
    expect(entryActions(entry, acting('b', '2026-03-31T16:50:00.000Z')), 'too late to release').toEqual(['policyWithdraw']);
  });
});

describe('the days as decreed', () => {
  it.each([
    [2023, 16 + 11],
    [2024, 17 + 10 + 2],
    [2025, 17 + 11],
    [2026, 17 + 8],
  ])('%i has %i days without work', (year, count) => {
    const days = [...workCalendar('2026-03-02', SHIPPED).holidays].filter((day) => day.startsWith(`${year}`));
    expect(days).toHaveLength(count);
  });
});
