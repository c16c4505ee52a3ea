// Words at check-points: nobody's is lost to another's, a blind one answers nothing, and an extended probation is spoken of anew. Pure.
import { describe, expect, it } from 'vitest';
import { writeWord } from '../../../src/modules/onboarding/rules/check-points.ts';
import { openOnboarding } from '../../../src/modules/onboarding/rules/onboarding.ts';
import type { OnboardingPart } from '../../../src/modules/onboarding/rules/parts.ts';
import { onboardingPolicy } from '../../../src/modules/onboarding/rules/policy.ts';
import { endOpen, extend } from '../../../src/modules/onboarding/rules/probation.ts';
import { shippedTemplate } from '../../../src/modules/onboarding/rules/template.ts';
import type { Onboarding, OnboardingCheckPointKind } from '../../../src/modules/onboarding/rules/types.ts';
import { problemsOf } from '../../../src/platform/rules/errors.ts';
import { workCalendar } from '../../../src/platform/rules/policy/holidays.ts';
import { SHIPPED } from '../../../src/platform/rules/policy/overlay.ts';

const policy = onboardingPolicy('2025-01-06', SHIPPED);
const calendar = workCalendar('2026-01-12', SHIPPED);

/** Its probation ends on Monday 5 January 2026; words are read from the 13th on, or once both have spoken. */
const BEGUN = openOnboarding({
  ...{ id: 'onb_1', employeeId: 'emp_1', kind: 'CPNS', startsOn: '2025-01-06', applicationId: null, superiorId: 'emp_2', itId: null },
  place: { assignmentId: 'asg_1', unitId: 'unt_1', unitPath: 'unt_1/', rootUnitId: 'unt_1' },
  ...{ template: shippedTemplate('CPNS', policy), now: '2025-01-06T02:00:00.000Z', policy, calendar },
});
const actor = (by: string, part: OnboardingPart, day: string) => ({ by, parts: [part], now: `${day}T02:00:00.000Z`, calendar });
const HR = (day: string) => actor('emp_9', 'HR_OFFICER', day);

/** `N 2026-01-05` the newcomer, `S` a superior, `T` the next superior. */
function spoken(onboarding: Onboarding, ...words: string[]): Onboarding {
  const said = (so: Onboarding, word: string): Onboarding => {
    const [who = '', day = ''] = word.split(' ');
    const one = who === 'N' ? actor('emp_1', 'NEWCOMER', day) : actor(`emp_${who}`, 'SUPERIOR', day);
    return writeWord(so, { checkPoint: 'PROBATION_END', text: word }, one);
  };
  return words.reduce(said, onboarding);
}

const textsAt = ({ checkPoints }: Onboarding, kind: OnboardingCheckPointKind) =>
  checkPoints.filter((point) => point.kind === kind).map(({ words }) => words.map(({ text }) => text));
const ending = (onboarding: Onboarding, day: string) => problemsOf(() => endOpen(onboarding, HR(day))).map(({ code }) => code);

describe('a word', () => {
  it('of a superior who came later stands beside that of the one before; one’s own is worded anew', () => {
    expect(textsAt(spoken(BEGUN, 'S 2026-01-02', 'S 2026-01-05', 'T 2026-01-06', 'T 2026-01-07'), 'PROBATION_END')).toEqual([
      ['S 2026-01-05', 'T 2026-01-07'],
    ]);
  });

  it.each([
    [['S 2026-01-05'], '2026-01-27', ['HEARING_OPEN']],
    [['S 2026-01-05'], '2026-01-28', []],
    // Both had spoken on the 6th, neither knowing of the other's: ten working days from then on, unless they answer.
    [['N 2026-01-02', 'S 2026-01-06'], '2026-01-06', ['HEARING_OPEN']],
    [['S 2026-01-05', 'N 2026-01-06'], '2026-01-06', ['HEARING_OPEN']],
    [['N 2026-01-02', 'S 2026-01-06'], '2026-01-21', ['HEARING_OPEN']],
    [['N 2026-01-02', 'S 2026-01-06'], '2026-01-22', []],
    [['N 2026-01-02', 'S 2026-01-06', 'N 2026-01-07'], '2026-01-07', []],
    // Read since the 13th: what is said then is an answer.
    [['S 2026-01-05', 'N 2026-01-13'], '2026-01-13', []],
    // The superior was late: what the newcomer had said before is none.
    [['N 2026-01-05', 'S 2026-02-02'], '2026-02-03', ['HEARING_OPEN']],
    [['N 2026-01-05', 'S 2026-02-02', 'N 2026-02-03'], '2026-02-03', []],
  ] as [string[], string, string[]][])('%j, and whether they are let go on %s', (words, day, codes) => {
    expect(ending(spoken(BEGUN, ...words), day)).toEqual(codes);
  });

  it('that answers is one, and what was read stays', () => {
    const answered = spoken(BEGUN, 'N 2026-01-02', 'S 2026-01-06', 'N 2026-01-07');
    expect(textsAt(answered, 'PROBATION_END')).toEqual([['N 2026-01-02', 'S 2026-01-06', 'N 2026-01-07']]);
    for (const word of ['N 2026-01-08', 'S 2026-01-08', 'T 2026-01-08'])
      expect(problemsOf(() => spoken(answered, word)).map(({ code }) => code)).toEqual(['TRANSITION_REFUSED']);
  });
});

describe('an extended probation', () => {
  const longer = extend(
    spoken(BEGUN, 'S 2026-01-05', 'N 2026-01-06'),
    { to: '2026-07-05', reason: 'Perlu waktu lebih.' },
    HR('2026-01-07'),
  );

  it('has an end at which both speak anew, and nobody is let go by what was said of the first', () => {
    expect(textsAt(longer, 'PROBATION_END')).toEqual([['S 2026-01-05', 'N 2026-01-06'], []]);
    expect(longer.checkPoints.at(-1)).toMatchObject({ kind: 'PROBATION_END', on: '2026-07-06' });
    expect(ending(longer, '2026-07-06')).toEqual(['INVALID']);
    const again = spoken(longer, 'S 2026-07-06');
    expect(textsAt(again, 'PROBATION_END')).toEqual([['S 2026-01-05', 'N 2026-01-06'], ['S 2026-07-06']]);
    expect(ending(again, '2026-07-07')).toEqual(['HEARING_OPEN']);
  });

  it('of which nobody had spoken has one end, on another day', () => {
    const silent = extend(BEGUN, { to: '2026-07-05', reason: 'Perlu waktu lebih.' }, HR('2026-01-07'));
    expect(silent.checkPoints.filter(({ kind }) => kind === 'PROBATION_END').map(({ on }) => on)).toEqual(['2026-07-06']);
  });
});
