// A 360-degree round and its questionnaire: what may stand in them, what is locked when, and until when things are done.
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { reviewsPolicy, reviewsPolicyOf } from '../../../src/modules/reviews/rules/policy.ts';
import {
  audienceText,
  cancelRound,
  changeRound,
  closeRound,
  closesAt,
  extendRound,
  launchRound,
  roundActions,
  roundBlockers,
} from '../../../src/modules/reviews/rules/round.ts';
import { DEFAULT_FORM, writeForm } from '../../../src/modules/reviews/rules/template.ts';
import { legalDay } from '../../../src/platform/rules/calendar.ts';
import { SHIPPED } from '../../../src/platform/rules/policy/overlay.ts';
import { at, drafted, LAUNCH, launched, OVER, roundInput, told } from './support.ts';

const policy = reviewsPolicy('2026-03-02', SHIPPED);
const AROUND = { policy, unpublished: true };

describe('the default questionnaire', () => {
  it('asks all seven values, each with three guides and five different steps, and at most three questions', () => {
    expect(DEFAULT_FORM.values.map(({ value }) => value)).toEqual([
      'SERVICE_ORIENTED',
      'ACCOUNTABLE',
      'COMPETENT',
      'HARMONIOUS',
      'LOYAL',
      'ADAPTIVE',
      'COLLABORATIVE',
    ]);
    for (const { guides, anchors } of DEFAULT_FORM.values) {
      expect(guides).toHaveLength(3);
      expect(new Set(anchors).size).toBe(5);
    }
    expect(DEFAULT_FORM.questions.map(({ number }) => number)).toEqual([1, 2, 3]);
  });

  it('would pass its own rule', () => {
    const questions = DEFAULT_FORM.questions.map(({ text }) => text);
    const values = DEFAULT_FORM.values.map(({ value, guides, anchors }) => ({ value, guides, anchors }));
    expect(writeForm({ title: DEFAULT_FORM.title, values, questions }, policy)).toEqual(DEFAULT_FORM);
    expect(writeForm({ title: DEFAULT_FORM.title, questions }, policy)).toEqual(DEFAULT_FORM);
  });
});

describe('the terms of a round', () => {
  const PEER = { group: 'PEER', least: 3, most: 6 } as const;
  test.each([
    ['a blank title', { title: ' ' }, ['REQUIRED title']],
    ['a title beyond 150 letters', { title: 'x'.repeat(151) }, ['TOO_LONG title']],
    ['a year too far ahead', { year: 2028 }, ['OUT_OF_RANGE year']],
    ['the next year', { year: 2027 }, []],
    ['a threshold below three', { threshold: 2 }, ['OUT_OF_RANGE threshold']],
    ['a threshold of five with groups of at least five', { threshold: 5, groups: [{ ...PEER, most: 5 }] }, []],
    ['a group that could never reach the threshold', { threshold: 5, groups: [{ ...PEER, most: 4 }] }, ['OUT_OF_RANGE groups.0.most']],
    ['no group at all', { groups: [] }, ['REQUIRED groups']],
    ['a group that is no group of choice', { groups: [{ ...PEER, group: 'SUPERIOR' as const }] }, ['INVALID groups.0.group']],
    ['a group twice', { groups: [PEER, PEER] }, ['ALREADY_EXISTS groups.1.group']],
    ['more than twelve of a group', { groups: [{ ...PEER, most: 13 }] }, ['OUT_OF_RANGE groups.0.most']],
    [
      'more than twenty inside',
      {
        groups: [
          { ...PEER, most: 12 },
          { group: 'SUBORDINATE' as const, least: 0, most: 9 },
        ],
      },
      ['LIMIT_REACHED groups'],
    ],
    ['a least above the most', { groups: [{ ...PEER, least: 7 }] }, ['OUT_OF_RANGE groups.0.least']],
    ['a cap of none', { loadCap: 0 }, ['OUT_OF_RANGE loadCap']],
    ['proposals until yesterday', { nominateUntil: '2026-03-01' }, ['DATE_ORDER nominateUntil']],
    ['answers until the end of the next year', { answerUntil: '2027-12-31' }, []],
    ['answers beyond that, when they would not be kept', { answerUntil: '2028-01-01' }, ['OUT_OF_RANGE answerUntil']],
    ['answers until the day of proposals', { answerUntil: '2026-03-12' }, ['DATE_ORDER answerUntil']],
  ])('%s', (_title, more, problems) => {
    expect(told(() => drafted(more))).toEqual(problems);
  });

  it('name exactly the person and the superior as readers, in both languages', () => {
    expect(drafted().audience).toEqual(['SUBJECT', 'SUPERIOR']);
    expect(audienceText('id')).not.toBe(audienceText('en'));
  });
});

describe('a change of a draft', () => {
  it('leaves what is absent, and gives the default back for null', () => {
    const own = drafted({ threshold: 4, loadCap: 3 });
    expect(changeRound(own, { title: 'Baru' }, at(LAUNCH))).toEqual({ ...own, title: 'Baru' });
    expect(changeRound(own, { threshold: null, loadCap: null }, at(LAUNCH))).toMatchObject({ threshold: 3, loadCap: 8 });
    expect(told(() => changeRound(own, { title: null, answerUntil: null }, at(LAUNCH)))).toEqual([
      'REQUIRED title',
      'REQUIRED answerUntil',
    ]);
  });
});

describe('launching', () => {
  it('takes the organisation of the legal day: an hour before midnight UTC is tomorrow in Semarang', () => {
    expect(launchRound(drafted(), at('2026-03-02T23:00:00.000Z'))).toMatchObject({ status: 'LAUNCHED', snapshotDay: '2026-03-03' });
  });

  it('asks again of a draft that has lain too long', () => {
    expect(told(() => launchRound(drafted(), at('2026-03-20T02:00:00.000Z')))).toEqual(['DATE_ORDER nominateUntil']);
  });

  it('happens once, and locks all but the last day', () => {
    const round = launched();
    expect(told(() => launchRound(round, at(LAUNCH)))).toEqual(['TRANSITION_REFUSED roundId']);
    expect(told(() => changeRound(round, { threshold: 4 }, at(LAUNCH)))).toEqual(['TRANSITION_REFUSED roundId']);
    const { answerUntil: _, ...locked } = round;
    expect(extendRound(round, { answerUntil: '2026-04-10', reason: 'Banjir' }, LAUNCH)).toEqual({ ...locked, answerUntil: '2026-04-10' });
  });
});

describe('cancelling', () => {
  const cancel = (round = launched(), reason = 'Salah unit', now = LAUNCH) => cancelRound(round, { reason }, now);
  it('ends a launched round for good, also when its days are over, with the reason for all to read', () => {
    expect(cancel(launched(), ' Salah unit ')).toMatchObject({ status: 'CANCELLED', cancelled: { reason: 'Salah unit', at: LAUNCH } });
    expect(roundActions(cancel(), LAUNCH, AROUND)).toEqual([]);
    expect(cancel(launched(), 'Salah unit', OVER).status).toBe('CANCELLED');
  });

  it('is of no use to a draft or a closed round, and needs its reason', () => {
    expect(told(() => cancel(drafted()))).toEqual(['TRANSITION_REFUSED roundId']);
    expect(told(() => cancel(closeRound(launched(), OVER), 'x', OVER))).toEqual(['TRANSITION_REFUSED roundId']);
    expect(told(() => cancel(cancel()))).toEqual(['TRANSITION_REFUSED roundId']);
    expect(told(() => cancel(launched(), ' '))).toEqual(['REQUIRED reason']);
    expect(told(() => cancel(launched(), 'x'.repeat(301)))).toEqual(['TOO_LONG reason']);
  });
});

describe('the last day', () => {
  test.each([
    ['to an earlier day', '2026-03-30', LAUNCH, ['DATE_ORDER answerUntil']],
    ['to the same day', '2026-03-31', LAUNCH, ['DATE_ORDER answerUntil']],
    ['to a later day', '2026-04-01', LAUNCH, []],
    ['to a later day that is over too', '2026-04-01', '2026-04-01T17:00:00.000Z', ['DATE_ORDER answerUntil']],
    ['beyond the next year', '2028-01-01', LAUNCH, ['OUT_OF_RANGE answerUntil']],
    ['after it is over, while the round is open', '2026-04-05', OVER, []],
  ])('moves %s', (_title, answerUntil, now, problems) => {
    expect(told(() => extendRound(launched(), { answerUntil, reason: 'Banjir' }, now))).toEqual(problems);
  });

  it('ends at midnight WIB, half-open: closing is refused until that very instant', () => {
    const round = launched();
    expect(closesAt(round)).toBe(OVER);
    expect(told(() => closeRound(round, '2026-03-31T16:59:59.999Z'))).toEqual(['NOT_OPEN_YET roundId']);
    expect(closeRound(round, OVER)).toMatchObject({ status: 'CLOSED', closedAt: OVER });
    expect(told(() => closeRound(closeRound(round, OVER), OVER))).toEqual(['TRANSITION_REFUSED roundId']);
    expect(told(() => closeRound(drafted(), OVER))).toEqual(['TRANSITION_REFUSED roundId']);
  });
});

it('whatever is done to a round in whatever order, its threshold never falls below three and its terms never change after launch', () => {
  const deeds = fc.array(
    fc.record({
      what: fc.constantFrom('change', 'launch', 'extend', 'close'),
      day: fc.integer({ min: 0, max: 60 }),
      k: fc.integer({ min: -1, max: 9 }),
    }),
    { maxLength: 12 },
  );
  fc.assert(
    fc.property(deeds, (list) => {
      let round = drafted(roundInput());
      let locked: string | null = null;
      for (const { what, day, k } of list) {
        const now = new Date(Date.parse(LAUNCH) + day * 86_400_000).toISOString();
        const before = round;
        const to = legalDay(new Date(Date.parse(now) + k * 86_400_000).toISOString());
        const problems = told(() => {
          if (what === 'change') round = changeRound(round, { threshold: k }, at(now));
          if (what === 'launch') round = launchRound(round, at(now));
          if (what === 'extend') round = extendRound(round, { answerUntil: to, reason: 'x' }, now);
          if (what === 'close') round = closeRound(round, now);
        });
        if (problems.length > 0) expect(round).toBe(before);
        expect(round.threshold).toBeGreaterThanOrEqual(3);
        expect(round.answerUntil >= before.answerUntil).toBe(true);
        const { status: _s, answerUntil: _a, closedAt: _c, ...terms } = round;
        if (round.status !== 'DRAFT') locked ??= JSON.stringify(terms);
        if (locked) expect(JSON.stringify(terms)).toBe(locked);
        expect(roundActions(round, now, AROUND).length).toBeGreaterThan(0);
      }
    }),
    { numRuns: 300 },
  );
});

describe('what can be done with a round', () => {
  const PREPARED = ['reviewRoundChange', 'reviewLaunch'];
  const OPEN = ['reviewEnrolMany', 'reviewEnrolUnit', 'reviewExtend', 'reviewRoundCancel'];
  test.each([
    ['a draft', drafted(), LAUNCH, PREPARED, []],
    [
      'a draft whose days for proposals are over',
      drafted(),
      '2026-03-20T02:00:00.000Z',
      ['reviewRoundChange'],
      ['reviewLaunch DATE_ORDER'],
    ],
    [
      'a draft of a year that is too long ago',
      drafted(),
      '2028-01-01T02:00:00.000Z',
      [],
      ['reviewRoundChange OUT_OF_RANGE', 'reviewRoundChange OUT_OF_RANGE', 'reviewLaunch OUT_OF_RANGE', 'reviewLaunch DATE_ORDER'],
    ],
    [
      'a draft on the last day on which answers could end',
      drafted(),
      '2027-12-31T02:00:00.000Z',
      [],
      ['reviewRoundChange OUT_OF_RANGE', 'reviewLaunch DATE_ORDER'],
    ],
    ['a launched round', launched(), LAUNCH, OPEN, ['reviewClose NOT_OPEN_YET']],
    [
      'one that is over',
      launched(),
      OVER,
      ['reviewExtend', 'reviewClose', 'reviewRoundCancel'],
      ['reviewEnrolMany DEADLINE_PASSED', 'reviewEnrolUnit DEADLINE_PASSED'],
    ],
    [
      'one that cannot be extended any more',
      launched({ answerUntil: '2027-12-31' }),
      LAUNCH,
      ['reviewEnrolMany', 'reviewEnrolUnit', 'reviewRoundCancel'],
      ['reviewExtend OUT_OF_RANGE', 'reviewClose NOT_OPEN_YET'],
    ],
    ['a closed one', closeRound(launched(), OVER), OVER, ['reviewPublishMany'], []],
  ] as const)('%s', (_title, round, now, allowed, stopped) => {
    expect(roundActions(round, now, AROUND).toSorted()).toEqual([...allowed].toSorted());
    expect(roundBlockers(round, now, AROUND).map(({ action, problem }) => `${action} ${problem.code}`)).toEqual(stopped);
  });

  it('is nothing where every result is published', () => {
    expect(roundActions(closeRound(launched(), OVER), OVER, { policy, unpublished: false })).toEqual([]);
  });
});

describe('the policy', () => {
  it('is dated, and is found again by the version that a round keeps', () => {
    expect(reviewsPolicyOf(launched())).toBe(policy);
    expect(() => reviewsPolicy('2022-12-31', SHIPPED)).toThrow('No reviews policy');
    expect(() => reviewsPolicyOf({ policyVersion: 'x' })).toThrow('No reviews policy');
  });

  it('never lets a group of fewer than three stand', () => {
    expect(policy.threshold.least).toBeGreaterThanOrEqual(3);
    expect(policy.threshold.standard).toBeGreaterThanOrEqual(policy.threshold.least);
  });
});
