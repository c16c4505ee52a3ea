// Offers, seats and objections: never more than the quota, always the next in rank, every deadline to its instant.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { RuleError } from '../../src/domain/errors.ts';
import { FILING_DOCUMENTS } from '../../src/domain/policy/committee.ts';
import { answerObjection, fileObjection, isLate, objectionActions } from '../../src/domain/recruitment/objection.ts';
import {
  acceptOffer,
  declineOffer,
  heldSeats,
  hiredSeats,
  hireFrom,
  lapseOffer,
  makeOffer,
  missingDocuments,
  noSeats,
  type Offer,
  offerActions,
  type Ranked,
  recordFiling,
  resign,
  type Seats,
  seatFor,
} from '../../src/domain/recruitment/offer.ts';
import type { Campaign } from '../../src/domain/recruitment/types.ts';
import { problemsOf } from './performance-support.ts';

const NOW = '2025-01-06T02:00:00.000Z';
const LATE = '2025-01-11T17:00:00.000Z';
const ranking = (length: number): Ranked[] => Array.from({ length }, (_, i) => ({ registrationNumber: `R${i + 1}`, rank: i + 1 }));

const made = (list: readonly Ranked[], seats: Seats, now = NOW): { offer: Offer; seats: Seats } => {
  const { next, ground, after } = seatFor(list, seats, null);
  const { registrationNumber, rank } = next;
  const of = { campaignId: 'cmp_1', formationId: 'frm_1', applicationId: `apn_${rank}`, ownerId: `applicants:${rank}`, snapshotHash: 'h' };
  return makeOffer(seats, { ...of, id: `ofr_${rank}`, registrationNumber, rank, ground, after, by: 'rina', now });
};

const complete = (offer: Offer): Offer => recordFiling(acceptOffer(offer, NOW), FILING_DOCUMENTS, 'rina', NOW);

describe('an offer', () => {
  test('goes to the best in rank, holds a seat, and lasts to the end of the fifth day', () => {
    const { offer, seats } = made(ranking(3), noSeats('frm_1', 1));
    expect(offer).toMatchObject({ rank: 1, ground: 'WITHIN_QUOTA', after: null, deadlineAt: LATE, status: 'OFFERED' });
    expect(heldSeats(seats)).toBe(1);
    expect(problemsOf(() => seatFor(ranking(3), seats, null))).toEqual(['QUOTA_FILLED formationId']);
  });

  test('declined or withdrawn goes to the next in rank, and says after whom', () => {
    const first = made(ranking(3), noSeats('frm_1', 1));
    const declined = declineOffer(first.offer, first.seats, NOW);
    expect(declined.offer.status).toBe('DECLINED');
    const next = made(ranking(3), declined.seats);
    expect(next.offer).toMatchObject({ rank: 2, ground: 'NEXT_IN_RANK', after: 'ofr_1' });
    const withdrawn = declineOffer(acceptOffer(next.offer, NOW), next.seats, NOW);
    expect(withdrawn.offer.status).toBe('WITHDRAWN');
    expect(made(ranking(3), withdrawn.seats).offer).toMatchObject({ rank: 3, after: 'ofr_2' });
  });

  test('finds nobody at the end of the list: the post stays unfilled', () => {
    const first = made(ranking(1), noSeats('frm_1', 1));
    const { seats } = declineOffer(first.offer, first.seats, NOW);
    expect(problemsOf(() => seatFor(ranking(1), seats, null))).toEqual(['LIST_EXHAUSTED formationId']);
  });

  test('among equals in every key is people’s to decide, where the seats are too few for them', () => {
    const equals = ['R1', 'R2', 'R3'].map((registrationNumber) => ({ registrationNumber, rank: 1 }));
    const seats = noSeats('frm_1', 2);
    expect(problemsOf(() => seatFor(equals, seats, null))).toEqual(['REQUIRED registrationNumber']);
    expect(problemsOf(() => seatFor([...equals, { registrationNumber: 'R4', rank: 4 }], seats, 'R4'))).toEqual([
      'INVALID registrationNumber',
    ]);
    expect(seatFor(equals, seats, 'R3').next.registrationNumber).toBe('R3');
    expect(seatFor(equals, noSeats('frm_1', 3), null).next.registrationNumber).toBe('R1');
  });

  test.each([
    ['2025-01-11T16:59:59.999Z', [], ['NOT_OPEN_YET offerId']],
    ['2025-01-11T17:00:00.000Z', ['DEADLINE_PASSED offerId'], []],
  ])('at %s is accepted in time or lapses, never both', (now, accepting, lapsing) => {
    const { offer, seats } = made(ranking(1), noSeats('frm_1', 1));
    expect(problemsOf(() => acceptOffer(offer, now))).toEqual(accepting);
    expect(problemsOf(() => lapseOffer(offer, seats, now))).toEqual(lapsing);
  });

  test('once answered is not answered again', () => {
    const { offer, seats } = made(ranking(1), noSeats('frm_1', 1));
    const declined = declineOffer(offer, seats, NOW);
    for (const act of [
      () => acceptOffer(declined.offer, NOW),
      () => declineOffer(declined.offer, declined.seats, NOW),
      () => lapseOffer(declined.offer, declined.seats, LATE),
      () => recordFiling(declined.offer, [], 'rina', NOW),
      () => resign(declined.offer, declined.seats, 'Pindah', NOW),
    ])
      expect(problemsOf(act)).toEqual(['TRANSITION_REFUSED offerId']);
  });
});

describe('an appointment', () => {
  test('needs the whole file, and another person than who checked it', () => {
    const { offer, seats } = made(ranking(1), noSeats('frm_1', 1));
    const some = recordFiling(acceptOffer(offer, NOW), ['DIPLOMA', 'DIPLOMA'], 'rina', NOW);
    expect(some.filing?.received).toEqual(['DIPLOMA']);
    expect(missingDocuments(some)).toEqual(FILING_DOCUMENTS.slice(1));
    expect(problemsOf(() => hireFrom(some, seats, 'emp_1', 'hr'))).toEqual(['DOCUMENTS_MISSING offerId']);
    expect(problemsOf(() => hireFrom(complete(offer), seats, 'emp_1', 'rina'))).toEqual(['OWN_CASE offerId']);
    const hired = hireFrom(complete(offer), seats, 'emp_1', 'hr');
    expect(hired.offer).toMatchObject({ status: 'HIRED', employeeId: 'emp_1' });
    expect(hiredSeats(hired.seats)).toBe(1);
    expect(problemsOf(() => hireFrom(hired.offer, hired.seats, 'emp_2', 'hr'))).toEqual(['TRANSITION_REFUSED offerId']);
  });

  test('that ends by resignation frees the post to the next in rank', () => {
    const { offer, seats } = made(ranking(2), noSeats('frm_1', 1));
    const hired = hireFrom(complete(offer), seats, 'emp_1', 'hr');
    expect(problemsOf(() => resign(hired.offer, hired.seats, ' ', NOW))).toEqual(['REQUIRED reason']);
    const gone = resign(hired.offer, hired.seats, 'Mengundurkan diri', NOW);
    expect(made(ranking(2), gone.seats).offer).toMatchObject({ rank: 2, ground: 'NEXT_IN_RANK', after: 'ofr_1' });
  });

  test('is offered to each side as what it can do now', () => {
    const { offer } = made(ranking(1), noSeats('frm_1', 1));
    expect(offerActions(offer, 'APPLICANT', NOW)).toEqual(['offerAccept', 'offerDecline']);
    expect(offerActions(offer, 'APPLICANT', LATE)).toEqual(['offerDecline']);
    expect(offerActions(offer, 'OFFICER', LATE)).toEqual(['offerLapse']);
    const accepted = acceptOffer(offer, NOW);
    expect([offerActions(accepted, 'OFFICER', NOW), offerActions(accepted, 'HR', NOW)]).toEqual([['filingRecord'], []]);
    expect(offerActions(complete(offer), 'HR', NOW)).toEqual(['appointmentHire']);
  });
});

describe('whatever is offered, answered and hired in whatever order', () => {
  const deed = fc.constantFrom('offer', 'accept', 'decline', 'lapse', 'file', 'hire', 'resign');
  const steps = fc.array(fc.tuple(deed, fc.nat({ max: 5 })), { maxLength: 60 });

  const act = (what: string, offer: Offer, seats: Seats): { offer: Offer; seats: Seats } => {
    if (what === 'accept') return { offer: acceptOffer(offer, NOW), seats };
    if (what === 'decline') return declineOffer(offer, seats, NOW);
    if (what === 'lapse') return lapseOffer(offer, seats, LATE);
    if (what === 'file') return { offer: recordFiling(offer, FILING_DOCUMENTS, 'rina', NOW), seats };
    return what === 'hire' ? hireFrom(offer, seats, `emp_${offer.rank}`, 'hr') : resign(offer, seats, 'Pindah', NOW);
  };

  test('no more than the quota are held or hired, nobody is asked twice, and nobody is passed over', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 3 }), steps, (quota, list) => {
        let seats = noSeats('frm_1', quota);
        const offers = new Map<string, Offer>();
        for (const [what, nth] of list) {
          const offer = [...offers.values()][nth];
          if (what !== 'offer' && !offer) continue;
          try {
            const done = offer && what !== 'offer' ? act(what, offer, seats) : made(ranking(6), seats);
            offers.set(done.offer.id, done.offer);
            seats = done.seats;
          } catch (error) {
            if (!(error instanceof RuleError)) throw error;
          }
          expect(heldSeats(seats)).toBeLessThanOrEqual(quota);
          expect(hiredSeats(seats)).toBeLessThanOrEqual(heldSeats(seats));
          expect(seats.list.map(({ rank }) => rank)).toEqual(seats.list.map((_, i) => i + 1));
          const [all, replacing] = [[...offers.values()], seats.list.flatMap(({ after }) => after ?? [])];
          expect(heldSeats(seats)).toBe(all.filter(({ status }) => ['OFFERED', 'ACCEPTED', 'HIRED'].includes(status)).length);
          expect(new Set(replacing).size).toBe(replacing.length);
          expect(replacing).toHaveLength(Math.max(0, seats.list.length - quota));
        }
      }),
      { numRuns: 500 },
    );
  });
});

const facts = {
  id: 'sob_1',
  campaignId: 'cmp_1',
  formationId: 'frm_1',
  applicationId: 'apn_1',
  registrationNumber: 'R1',
  ownerId: 'applicants:1',
  stage: 'ADMIN_OBJECTION' as const,
  deciders: ['rina', 'budi'],
  now: '2024-10-02T02:00:00.000Z',
  // Three calendar days after an announcement of 30 September.
  campaign: {
    status: 'PUBLISHED',
    stages: [{ kind: 'ADMIN_OBJECTION', opensAt: '2024-09-30T17:00:00.000Z', closesAt: '2024-10-03T17:00:00.000Z' }],
  } as Campaign,
  published: true,
  extendedTo: null as string | null,
  answerDays: 7,
  adverse: true,
  filed: false,
};
const input = { ground: 'DOCUMENT_MISREAD' as const, text: 'IPK saya 3,25, lihat transkrip halaman 2.' };

describe('an objection', () => {
  test('is kept as written and announced anew within seven days after the window', () => {
    expect(fileObjection(input, facts)).toMatchObject({ status: 'FILED', answerBy: '2024-10-10T17:00:00.000Z', answer: null });
  });

  test.each([
    ['before the window', { now: '2024-09-30T16:59:59.999Z' }, ['NOT_OPEN_YET stage']],
    ['at its first instant', { now: '2024-09-30T17:00:00.000Z' }, []],
    ['at its last instant', { now: '2024-10-03T16:59:59.999Z' }, []],
    ['an instant later', { now: '2024-10-03T17:00:00.000Z' }, ['DEADLINE_PASSED stage']],
    ['an instant later, extended for this applicant', { now: '2024-10-03T17:00:00.000Z', extendedTo: '2024-10-04T17:00:00.000Z' }, []],
    ['against a result that is not announced', { published: false }, ['LIST_MISSING stage']],
    ['by somebody who was let through', { adverse: false }, ['TRANSITION_REFUSED stage']],
    ['for the second time', { filed: true }, ['ALREADY_EXISTS stage']],
  ])('%s', (_, change, expected) => {
    expect(problemsOf(() => fileObjection(input, { ...facts, ...change }))).toEqual(expected);
  });

  test('says something', () => {
    expect(problemsOf(() => fileObjection({ ...input, text: ' ' }, facts))).toEqual(['REQUIRED text']);
    expect(problemsOf(() => fileObjection({ ...input, text: 'x'.repeat(4001) }, facts))).toEqual(['TOO_LONG text']);
  });

  test('is answered once, by an officer who did not decide, and late rather than never', () => {
    const filed = fileObjection(input, facts);
    const answer = { accepted: true, answer: 'Transkrip dibaca ulang; IPK 3,25.' };
    expect(problemsOf(() => answerObjection(filed, answer, 'budi', NOW))).toEqual(['OWN_CASE objectionId']);
    expect(objectionActions(filed, 'budi')).toEqual([]);
    expect(isLate(filed, '2024-10-10T16:59:59.999Z')).toBe(false);
    expect(isLate(filed, '2024-10-10T17:00:00.000Z')).toBe(true);
    expect(problemsOf(() => answerObjection(filed, { ...answer, answer: '' }, 'sari', NOW))).toEqual(['REQUIRED answer']);
    const answered = answerObjection(filed, answer, 'sari', NOW);
    expect(answered).toMatchObject({ status: 'ACCEPTED', answeredBy: 'sari' });
    expect(problemsOf(() => answerObjection(answered, answer, 'sari', NOW))).toEqual(['TRANSITION_REFUSED objectionId']);
  });
});
