// How offers and appointments end otherwise than by their holder: by an exclusion, by a decision that nobody ever came, and what is told of it.
import { describe, expect, test } from 'vitest';
import type { Excluded } from '../../../../src/modules/recruitment/exclusions/rules/types.ts';
import { type AnnulmentAround, annul, assertAnnulmentAllowed } from '../../../../src/modules/recruitment/offers/rules/annulment.ts';
import { hireFrom } from '../../../../src/modules/recruitment/offers/rules/appointment.ts';
import { offerNotices } from '../../../../src/modules/recruitment/offers/rules/notices.ts';
import { acceptOffer, keepsOwnPlace, recordFiling } from '../../../../src/modules/recruitment/offers/rules/offer.ts';
import {
  annulment,
  endByExclusion,
  endedOtherwise,
  restoreOffer,
} from '../../../../src/modules/recruitment/offers/rules/offer-exclusion.ts';
import { freeSeats, heldSeats, hiredSeats } from '../../../../src/modules/recruitment/offers/rules/seats.ts';
import type { AnnulmentGround, Offer, OfferStatus, Seats } from '../../../../src/modules/recruitment/offers/rules/types.ts';
import { problemsOf } from '../../../performance/rules/support.ts';
import { COMMITTEE, clock, DUE, filed, HIRE, LATE, listed, NOW, PEOPLE, STAGE, World } from './support.ts';

const made = (): { offer: Offer; seats: Seats } => {
  const world = new World(listed('frm_1', 1, PEOPLE));
  const [offer] = world.make('frm_1');
  return { offer: offer ?? expect.fail(), seats: world.of('frm_1') };
};
const { offer, seats } = made();
const accepted = acceptOffer(offer, NOW, COMMITTEE);
const hired = hireFrom(filed(offer), seats, HIRE);

describe('an offer whose holder is out of the selection', () => {
  test.each<[string, Offer, 'DISQUALIFIED' | 'WITHDRAWN', OfferStatus]>([
    ['offered, disqualified', offer, 'DISQUALIFIED', 'DISQUALIFIED'],
    ['accepted, disqualified', accepted, 'DISQUALIFIED', 'DISQUALIFIED'],
    ['offered, withdrawn', offer, 'WITHDRAWN', 'DECLINED'],
    ['accepted, withdrawn', accepted, 'WITHDRAWN', 'WITHDRAWN'],
  ])('ends: %s', (_, one, kind, status) => {
    const ended = endByExclusion(one, seats, kind, LATE);
    expect(ended.offer).toEqual({ ...one, status, endedAt: LATE });
    expect(ended.seats.list).toMatchObject([{ end: 'GONE', hired: false }]);
    expect(freeSeats(ended.seats)).toBe(1);
  });

  test.each<[OfferStatus, boolean, boolean]>([
    ['LAPSED', true, true],
    ['RESIGNED', true, true],
    ['ANNULLED', true, true],
    // By the withdrawal itself; before a disqualification they had gone by themselves.
    ['DECLINED', false, true],
    ['WITHDRAWN', false, true],
    ['DISQUALIFIED', false, false],
    ['OFFERED', false, false],
    ['ACCEPTED', false, false],
    ['HIRED', false, false],
  ])('had ended before, as %s: by a withdrawal %s, by a disqualification %s', (status, withdrawn, disqualified) => {
    expect([endedOtherwise(status, 'WITHDRAWN'), endedOtherwise(status, 'DISQUALIFIED')]).toEqual([withdrawn, disqualified]);
  });

  const back = (one: Offer, now: string, filingCloses = STAGE) => {
    const ended = endByExclusion(one, seats, 'DISQUALIFIED', LATE);
    return restoreOffer(ended.offer, ended.seats, clock(now, filingCloses), COMMITTEE);
  };

  test('comes back with its days anew, but not beyond the stage, unless that is over', () => {
    expect(back(offer, NOW).offer).toEqual(offer);
    expect(back(offer, '2025-01-12T02:00:00.000Z').offer).toMatchObject({ status: 'OFFERED', deadlineAt: STAGE, endedAt: null });
    expect(back(offer, '2025-01-15T16:59:59.999Z').offer.deadlineAt).toBe(STAGE);
    expect(back(offer, STAGE).offer.deadlineAt).toBe('2025-01-21T17:00:00.000Z');
    expect(heldSeats(back(offer, NOW).seats)).toBe(1);
  });

  test('comes back accepted where it was, with all days to file', () => {
    expect(back(accepted, NOW).offer).toEqual(accepted);
    expect(back(accepted, '2025-01-12T02:00:00.000Z').offer).toMatchObject({ status: 'ACCEPTED', filingDueAt: '2025-01-27T17:00:00.000Z' });
  });

  test('does not come back where its seat was given to the next', () => {
    const ended = endByExclusion(offer, seats, 'DISQUALIFIED', LATE);
    const [gone] = ended.seats.list;
    const next = { ...(gone ?? expect.fail()), offerId: 'off_2', number: 'R2', end: null };
    const full = { ...ended.seats, list: [...ended.seats.list, next] };
    expect(problemsOf(() => restoreOffer(ended.offer, full, clock(NOW), COMMITTEE))).toEqual(['QUOTA_FILLED exclusionId']);
  });

  test('is told to onboarding by whether it holds', () => {
    const of = { number: 3, employeeId: 'emp_1', kind: 'CPNS' as const, at: '2025-01-06T17:00:00.000Z' };
    const both = [false, true].map((restored) => annulment({ applicationId: 'apn_1', campaignId: 'cmp_1' }, { ...of, restored }));
    expect(both).toEqual(
      ['SelectionAnnulled', 'SelectionRestored'].map((type) => ({
        type,
        applicationId: 'apn_1',
        campaignId: 'cmp_1',
        day: '2025-01-07',
        ...of,
      })),
    );
  });
});

describe('an appointment that never began', () => {
  const FIRST = '2025-03-01';
  /** 00:00 WIB of the first day, and the end of the thirtieth. */
  const [BEGINS, MISSED] = ['2025-02-28T17:00:00.000Z', '2025-03-30T17:00:00.000Z'];
  const msBefore = (instant: string): string => new Date(Date.parse(instant) - 1).toISOString();
  const around: AnnulmentAround = { asking: 'emp_hr', firstDay: FIRST, excluded: null, now: '2025-02-10T02:00:00.000Z' };
  const by = { by: 'hr', number: 2, kind: 'CPNS' as const };
  const done = (ground: AnnulmentGround, change: Partial<AnnulmentAround> = {}, letter = ' SK 1/2025 ') =>
    annul(hired.offer, hired.seats, { ground, letter }, { ...around, ...change, ...by });
  const out = (finalAt: string | null, kind: Excluded['kind'] = 'DISQUALIFIED'): Partial<AnnulmentAround> => ({
    excluded: { kind, finalAt },
  });

  test('frees the seat, and nobody was appointed', () => {
    const { offer: ended, seats: after, event } = done('WITHDREW');
    const annulled = { ground: 'WITHDREW', letter: 'SK 1/2025', by: 'hr', annulledAt: around.now };
    expect(ended).toEqual({ ...hired.offer, status: 'ANNULLED', endedAt: around.now, employeeId: null, annulment: annulled });
    expect([hiredSeats(hired.seats), hiredSeats(after), freeSeats(after)]).toEqual([1, 0, 1]);
    expect(event).toEqual({
      ...{ type: 'AppointmentAnnulled', number: 2, employeeId: 'emp_1', applicationId: 'apn_R1', campaignId: 'cmp_1', kind: 'CPNS' },
      ...{ day: FIRST, at: around.now },
    });
  });

  test.each<[AnnulmentGround, string, Partial<AnnulmentAround>, string[]]>([
    ['WITHDREW', 'an instant before the first day', { now: msBefore(BEGINS) }, []],
    ['WITHDREW', 'from the first day on', { now: BEGINS }, ['DEADLINE_PASSED ground']],
    ['DECEASED', 'from the first day on', { now: BEGINS }, ['DEADLINE_PASSED ground']],
    ['DID_NOT_COME', 'an instant before the first day', { now: msBefore(BEGINS) }, ['NOT_OPEN_YET ground']],
    ['DID_NOT_COME', 'from the first day on', { now: BEGINS }, []],
    ['DID_NOT_COME', 'to the end of the thirtieth day', { now: msBefore(MISSED) }, []],
    ['DID_NOT_COME', 'later', { now: MISSED }, ['DEADLINE_PASSED offerId']],
    ['DID_NOT_COME', 'where the post is out of the record, whenever', { now: MISSED, firstDay: null }, []],
    ['DISQUALIFIED', 'where nobody has', {}, ['INVALID ground']],
    ['DISQUALIFIED', 'where they have withdrawn', out(around.now, 'WITHDRAWN'), ['INVALID ground']],
    ['DISQUALIFIED', 'while an objection is open', out(null), ['UNDECIDED ground']],
    ['DISQUALIFIED', 'an instant before it is final', out('2025-02-10T02:00:00.001Z'), ['NOT_OPEN_YET ground']],
    ['DISQUALIFIED', 'once it is final', out(around.now), []],
    ['DISQUALIFIED', 'from the first day on', { ...out(around.now), now: BEGINS }, ['DEADLINE_PASSED ground']],
  ])('is annulled as %s %s', (ground, _, change, expected) => expect(problemsOf(() => done(ground, change))).toEqual(expected));

  test('names its decision', () => {
    expect(problemsOf(() => done('WITHDREW', {}, ' '))).toEqual(['REQUIRED letter']);
    expect(problemsOf(() => done('DID_NOT_COME', {}, ' '))).toEqual(['NOT_OPEN_YET ground', 'REQUIRED letter']);
  });

  test('is of the day of the decision where the record has no post any more', () => {
    expect(done('WITHDREW', { firstDay: null, now: '2025-02-10T17:00:00.000Z' }).event.day).toBe('2025-02-11');
  });

  test('is annulled by nobody for themself, and of nobody who was not appointed', () => {
    expect(problemsOf(() => assertAnnulmentAllowed(hired.offer, { ...around, asking: 'emp_1' }))).toEqual(['OWN_CASE offerId']);
    expect(problemsOf(() => assertAnnulmentAllowed(hired.offer, { ...around, asking: null }))).toEqual([]);
    expect(problemsOf(() => assertAnnulmentAllowed(accepted, around))).toEqual(['TRANSITION_REFUSED offerId']);
  });
});

describe('a place of one’s own', () => {
  test.each<[Offer['ground'], string | null, boolean]>([
    ['OWN', null, false],
    ['OWN', DUE, false],
    ['CATEGORY', null, true],
    ['UNIT', null, true],
    ['UNIT', DUE, false],
  ])('by %s, accepted until %s, is kept: %s', (ground, filingDueAt, kept) => expect(keepsOwnPlace({ ground, filingDueAt })).toBe(kept));
});

describe('what an offer tells', () => {
  const events = (after: Offer, before: Offer | null) => offerNotices.told(before, after, null).map(({ event }) => event);
  const waits = (one: Offer) => offerNotices.awaited(one, null).map(({ event, dueAt }) => [event, dueAt]);

  test('is that it waits for an answer, then for documents, then for nothing', () => {
    const some = recordFiling(accepted, ['DIPLOMA'], 'rina', NOW);
    expect([offer, accepted, some, hired.offer].map(waits)).toEqual([[['OFFER_MADE', LATE]], [['OFFER_FILING', DUE]], [], []]);
    expect(offerNotices.awaited(accepted, null)).toMatchObject([
      { occasion: NOW, subjectId: offer.id, aboutId: null, campaignId: 'cmp_1', facts: { number: 'R1' } },
    ]);
    expect(offerNotices.awaited(offer, null)).toMatchObject([{ occasion: NOW, to: [{ kind: 'APPLICANT', applicationId: 'apn_R1' }] }]);
  });

  test('is its end where somebody else made it, once', () => {
    const as = (status: OfferStatus): Offer => ({ ...offer, status });
    expect(events(as('LAPSED'), offer)).toEqual(['OFFER_LAPSED']);
    expect(events(as('LAPSED'), as('LAPSED'))).toEqual([]);
    expect(events(hired.offer, accepted)).toEqual(['APPOINTED']);
    expect(events(as('ANNULLED'), hired.offer)).toEqual(['APPOINTMENT_ANNULLED']);
    expect([as('DECLINED'), as('WITHDRAWN'), as('RESIGNED'), offer].flatMap((one) => events(one, null))).toEqual([]);
  });
});
