// Who is told what of a 360-degree review, and when nobody is: each in their turn, and never who has answered.
import { describe, expect, it } from 'vitest';
import { decline, invite } from '../../../src/modules/reviews/rules/invitation.ts';
import { remind, returnRaters } from '../../../src/modules/reviews/rules/nomination.ts';
import { invitationNotices, type PlaceBeside, placeOfOccasion, reviewSubjectNotices } from '../../../src/modules/reviews/rules/notices.ts';
import { cancelRound, closeRound } from '../../../src/modules/reviews/rules/round.ts';
import type { ReviewSubject } from '../../../src/modules/reviews/rules/types.ts';
import { acting, approved, drafted, enrolled, LAUNCH, launched, nominated, OVER } from './support.ts';

const beside = (more: Partial<PlaceBeside> = {}): PlaceBeside => ({ round: launched(), approverId: 'emp_boss', invited: [], ...more });
const to = (employeeId: string) => [{ kind: 'EMPLOYEE', employeeId }];
const CANCELLED = cancelRound(launched(), { reason: 'Salah unit' }, LAUNCH);

describe('who is awaited', () => {
  const { awaited } = reviewSubjectNotices;
  const PERSON = { subjectId: 'rvs_1', facts: { year: 2026 }, lapses: true };

  it('is the person, until the days for proposals are over', () => {
    expect(awaited(enrolled(), beside())).toEqual([
      {
        ...{ ...PERSON, event: 'REVIEW_RATERS_AWAITED', aboutId: null, to: to('emp_me') },
        ...{ occasion: 'rvr_1|rvs_1|', dueAt: '2026-03-12T17:00:00.000Z' },
      },
    ]);
  });

  it('is the person anew, once the proposal came back, for the days that were given to mend it', () => {
    const back = returnRaters(nominated(), { reason: 'Kurang beragam' }, acting(launched(), '2026-03-12T02:00:00.000Z'));
    expect(awaited(back, beside())).toMatchObject([
      { event: 'REVIEW_RATERS_AWAITED', occasion: 'rvr_1|rvs_1|2026-03-12T02:00:00.000Z', dueAt: '2026-03-15T17:00:00.000Z' },
    ]);
  });

  it('is whoever approves, once the proposal was sent, while there are days to answer', () => {
    expect(awaited(nominated(), beside({ approverId: 'emp_next' }))).toEqual([
      {
        ...{ ...PERSON, event: 'REVIEW_RATERS_WAIT', aboutId: 'emp_me', to: to('emp_next') },
        ...{ occasion: `rvr_1|rvs_1|${LAUNCH}`, dueAt: OVER },
      },
    ]);
  });

  it.each<[string, ReviewSubject, Partial<PlaceBeside>]>([
    ['there is nobody who could approve', nominated(), { approverId: null }],
    ['raters are asked, since the rest is theirs', approved(), {}],
    ['the person was taken out', enrolled({ stage: 'WITHDRAWN' }), {}],
    ['the round is not launched', enrolled(), { round: drafted() }],
    ['the round was cancelled', enrolled(), { round: CANCELLED }],
    ['the round is closed', nominated(), { round: closeRound(launched(), OVER) }],
    ['the round is gone', enrolled(), { round: null }],
  ])('is nobody where %s', (_title, subject, more) => {
    expect(awaited(subject, beside(more))).toEqual([]);
  });

  it('is found again by the occasion', () => {
    expect(placeOfOccasion('rvr_1|rvs_1|2026-03-12')).toEqual({ roundId: 'rvr_1', subjectId: 'rvs_1' });
    expect(placeOfOccasion('')).toEqual({ roundId: '', subjectId: '' });
  });
});

describe('a reminder', () => {
  const invited = ['emp_p1', 'emp_p2'].map((raterId, i) => ({ id: `rvi_${i}`, raterId, key: { pk: `RVI#${i}`, sk: 'I' } }));
  const reminded = remind(approved(), acting());
  const { told } = reviewSubjectNotices;

  it('reaches all who are invited, each as the invitation that they have', () => {
    expect(told(approved(), reminded, beside({ invited }))).toEqual(
      invited.map(({ id, raterId, key }) => ({
        ...{ event: 'REVIEW_INVITED', subjectId: id, aboutId: null, facts: { year: 2026 }, to: to(raterId) },
        again: { occasion: 'rvr_1|rvs_1|', dueAt: OVER, day: '2026-03-02', awaitedBy: key },
      })),
    );
  });

  it('is sent once, and not by whatever else is written', () => {
    expect(told(reminded, reminded, beside({ invited }))).toEqual([]);
    expect(told(approved(), approved(), beside({ invited }))).toEqual([]);
    expect(told(null, reminded, beside({ invited }))).toEqual([]);
    expect(told(approved(), { ...reminded, remindedOn: null }, beside({ invited }))).toEqual([]);
    expect(told(approved(), reminded, beside({ invited, round: null }))).toEqual([]);
  });
});

describe('a result', () => {
  const published = { ...approved(), stage: 'PUBLISHED' as const };
  const { told } = reviewSubjectNotices;

  it('is told to the person, once', () => {
    const notice = { event: 'REVIEW_PUBLISHED', subjectId: 'rvs_1', aboutId: null, facts: { year: 2026 }, to: to('emp_me') };
    expect(told(approved(), published, beside())).toEqual([notice]);
    expect(told(null, published, beside())).toEqual([notice]);
    expect(told(published, published, beside())).toEqual([]);
    expect(told(enrolled(), approved(), beside())).toEqual([]);
  });

  it('is told to nobody whom the round does not name as a reader', () => {
    expect(told(approved(), published, beside({ round: { ...launched(), audience: ['SUPERIOR'] } }))).toEqual([]);
    expect(told(approved(), published, beside({ round: null }))).toEqual([]);
  });
});

describe('an invitation', () => {
  const asked = invite(approved(), 'rvi_1', 'emp_p1', 'PEER');
  const when = { round: launched(), stage: 'ANSWERING' as const, now: LAUNCH, answered: false };
  const declined = decline(asked, { reason: 'NO_CONTACT' }, when);
  const place = { employeeId: 'emp_me', approverId: 'emp_boss' };
  const { told, awaited } = invitationNotices;

  it('awaits its rater until answers are over, and names nobody', () => {
    expect(awaited(asked, { round: launched(), place: null })).toEqual([
      {
        ...{ event: 'REVIEW_INVITED', subjectId: 'rvi_1', aboutId: null, facts: { year: 2026 }, to: to('emp_p1') },
        ...{ occasion: 'rvr_1|rvs_1|', dueAt: OVER, lapses: true },
      },
    ]);
  });

  it('awaits nobody once it is declined or given to another, or where the round is not open', () => {
    expect(awaited(declined, { round: launched(), place: null })).toEqual([]);
    expect(awaited({ ...asked, state: 'REPLACED' }, { round: launched(), place: null })).toEqual([]);
    for (const round of [CANCELLED, null]) expect(awaited(asked, { round, place: null })).toEqual([]);
  });

  it('that is declined is told once to whoever chooses another, without who it was', () => {
    expect(told(asked, declined, { round: launched(), place })).toEqual([
      { event: 'REVIEW_RATER_DECLINED', subjectId: 'rvs_1', aboutId: 'emp_me', facts: { year: 2026 }, to: to('emp_boss') },
    ]);
    expect(told(null, declined, { round: launched(), place })).toHaveLength(1);
    expect(told(declined, declined, { round: launched(), place })).toEqual([]);
    expect(told(null, asked, { round: launched(), place })).toEqual([]);
  });

  it('that is declined is told to nobody where nobody can choose another', () => {
    for (const round of [CANCELLED, null]) expect(told(asked, declined, { round, place })).toEqual([]);
    expect(told(asked, declined, { round: launched(), place: null })).toEqual([]);
    expect(told(asked, declined, { round: launched(), place: { ...place, approverId: null } })).toEqual([]);
  });
});
