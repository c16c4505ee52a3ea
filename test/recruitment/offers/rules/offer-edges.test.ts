// Offers at their edges: whole refusals, what a seat keeps of its offer, and every clock at its instant.
import { describe, expect, test } from 'vitest';
import type { Campaign } from '../../../../src/modules/recruitment/campaigns/rules/types.ts';
import {
  acceptOffer,
  assertFilingAllowed,
  declineOffer,
  dueAt,
  filingOpenProblems,
  lapseOffer,
  makeOffers,
  missingDocuments,
  offeringProblems,
  overdue,
  recordFiling,
} from '../../../../src/modules/recruitment/offers/rules/offer.ts';
import { endByExclusion, restoreOffer } from '../../../../src/modules/recruitment/offers/rules/offer-exclusion.ts';
import { noSeats } from '../../../../src/modules/recruitment/offers/rules/seats.ts';
import type { Offer } from '../../../../src/modules/recruitment/offers/rules/types.ts';
import { FILING_DOCUMENTS } from '../../../../src/modules/recruitment/verification/rules/policy.ts';
import { problemsOf } from '../../../../src/platform/rules/errors.ts';
import { COMMITTEE, clock, DUE, filed, LATE, listed, NOW, PEOPLE, STAGE, World } from './support.ts';

const world = new World(listed('frm_1', 1, PEOPLE));
const [offer] = world.make('frm_1') as [Offer];
const seats = world.of('frm_1');
const accepted = acceptOffer(offer, NOW, COMMITTEE);
const msBefore = (instant: string): string => new Date(Date.parse(instant) - 1).toISOString();
const NOTHING_ALLOWED = { code: 'TRANSITION_REFUSED', field: ['offerId'], data: { allowed: [] } };

describe('no offers are made', () => {
  const CLOSES = '2025-01-05T17:00:00.000Z';
  const campaign = { id: 'cmp_1', status: 'PUBLISHED', stages: [{ kind: 'FINAL_OBJECTION', opensAt: NOW, closesAt: CLOSES }] };
  const asked = (now: string, extended: string[], objections = 0) =>
    offeringProblems({
      ...{ campaign: campaign as unknown as Campaign, listed: true, extended, objections, now },
      outdated: { sheets: false, corrections: [] },
    });

  test.each([
    ['the window, where nobody has more', [], CLOSES],
    ['the window, where somebody’s end is earlier', ['2025-01-04T17:00:00.000Z'], CLOSES],
    ['the latest of all ends, told first', ['2025-01-08T17:00:00.000Z', '2025-01-06T17:00:00.000Z'], '2025-01-08T17:00:00.000Z'],
    ['the latest of all ends, told last', ['2025-01-06T17:00:00.000Z', '2025-01-08T17:00:00.000Z'], '2025-01-08T17:00:00.000Z'],
  ])('until %s', (_, extended, opensAt) => {
    expect(asked(opensAt, extended)).toEqual([]);
    expect(asked(msBefore(opensAt), extended)).toEqual([
      { code: 'NOT_OPEN_YET', field: ['campaignId'], text: 'WAITS', params: { opensAt } },
    ]);
  });

  test('while objections wait, which are counted', () => {
    expect(asked(CLOSES, [], 2)).toEqual([{ code: 'UNDECIDED', field: ['campaignId'], text: 'OBJECTIONS', params: { count: 2 } }]);
  });
});

describe('a seat', () => {
  const place = { formationId: 'frm_1', number: 'R1', ground: 'OWN', from: 'frm_1' } as const;
  test.each([
    ['that people preferred among equals says so', 'Lebih lama mengabdi', { decided: true }],
    ['of the next in rank says nothing of it', null, {}],
  ])('%s', (_, reason, more) => {
    const chosen = { id: 'off_1', applicationId: 'apn_1', ownerId: 'applicants:R1', rank: 1, reason, seat: place };
    const source = { edition: 1, sha256: 'h', rulesNumber: 1 };
    const made = makeOffers(noSeats('frm_1', 1), [chosen], { campaignId: 'cmp_1', source, by: 'rina', now: NOW, policy: COMMITTEE });
    const seat = { offerId: 'off_1', number: 'R1', ground: 'OWN', from: 'frm_1', after: null, end: null, hired: false, answerBy: LATE };
    expect(made.seats.list).toEqual([{ ...seat, ...more }]);
    expect(made.offers).toMatchObject([{ reason, place: 1 }]);
  });
});

describe('an answer', () => {
  test('that comes at the deadline is too late, and is told when that was', () => {
    const over = [{ code: 'DEADLINE_PASSED', field: ['offerId'], text: 'OFFER_OVER', data: { closedAt: LATE } }];
    expect(problemsOf(() => acceptOffer(offer, LATE, COMMITTEE))).toEqual(over);
    expect(problemsOf(() => declineOffer(offer, seats, LATE))).toEqual(over);
    expect(problemsOf(() => declineOffer(offer, seats, msBefore(LATE)))).toEqual([]);
  });

  test('that was given in time is taken back at any time, and keeps its day', () => {
    const { offer: withdrawn } = declineOffer(accepted, seats, '2025-02-01T02:00:00.000Z');
    expect(withdrawn).toEqual({ ...accepted, status: 'WITHDRAWN', endedAt: '2025-02-01T02:00:00.000Z' });
    expect(withdrawn.answeredAt).toBe(NOW);
    const { offer: declined } = declineOffer(offer, seats, NOW);
    expect(declined).toEqual({ ...offer, status: 'DECLINED', answeredAt: NOW, endedAt: NOW });
  });

  test('to what has ended is refused, and nothing else can be done', () => {
    const { offer: declined } = declineOffer(offer, seats, NOW);
    expect(problemsOf(() => acceptOffer(declined, NOW, COMMITTEE))).toEqual([NOTHING_ALLOWED]);
  });
});

describe('documents', () => {
  test('are all missing where nothing was filed, and each that has come no more', () => {
    expect(missingDocuments(accepted)).toEqual(FILING_DOCUMENTS);
    expect(missingDocuments(recordFiling(accepted, FILING_DOCUMENTS.slice(1), 'rina', NOW))).toEqual(FILING_DOCUMENTS.slice(0, 1));
  });

  test('are recorded with all who have recorded some, each once', () => {
    const once = recordFiling(accepted, ['DIPLOMA'], 'rina', NOW);
    expect(once.filing).toEqual({ received: ['DIPLOMA'], by: ['rina'], at: NOW });
    const again = recordFiling(recordFiling(once, [], 'budi', LATE), [], 'rina', STAGE);
    expect(again.filing).toEqual({ received: [], by: ['rina', 'budi'], at: STAGE });
  });

  test('are filed from the first instant of their stage on', () => {
    expect(filingOpenProblems({ now: STAGE, filingOpens: STAGE })).toEqual([]);
    expect(filingOpenProblems({ now: msBefore(STAGE), filingOpens: STAGE })).toEqual([
      { code: 'NOT_OPEN_YET', field: ['offerId'], text: 'WAITS', params: { opensAt: STAGE } },
    ]);
    const asked = (one: Offer, now: string) => problemsOf(() => assertFilingAllowed(one, { now, filingOpens: STAGE }));
    expect([asked(accepted, STAGE), asked(offer, STAGE)]).toEqual([[], [NOTHING_ALLOWED]]);
    expect(asked(accepted, msBefore(STAGE))).toMatchObject([{ code: 'NOT_OPEN_YET' }]);
  });
});

describe('what waits for the applicant', () => {
  const [EARLIER, LATER] = ['2025-01-20T17:00:00.000Z', '2025-01-22T17:00:00.000Z'];
  const withdrawn = declineOffer(accepted, seats, NOW).offer;
  test.each<[string, Offer, string, string | null]>([
    ['an answer, whatever the stage', offer, EARLIER, LATE],
    ['documents, to the end of their days', accepted, EARLIER, DUE],
    ['documents, while the stage gives more', accepted, LATER, LATER],
    ['nothing once all have come', filed(offer), LATER, null],
    ['nothing once it was withdrawn, with documents missing', withdrawn, LATER, null],
  ])('is %s', (_, one, stage, due) => {
    expect(dueAt(one, stage)).toBe(due);
    const at = due ?? '2025-12-31T00:00:00.000Z';
    expect([overdue(one, clock(msBefore(at), stage)), overdue(one, clock(at, stage))]).toEqual([false, due !== null]);
  });

  test('has lapsed when the answer was due, and of late documents when somebody says so', () => {
    const on = '2025-01-25T02:00:00.000Z';
    expect(lapseOffer(offer, seats, clock(on)).offer).toEqual({ ...offer, status: 'LAPSED', endedAt: LATE });
    expect(lapseOffer(accepted, seats, clock(on)).offer).toEqual({ ...accepted, status: 'LAPSED', endedAt: on });
  });

  test('lapses no earlier, and never where nothing waits', () => {
    expect(problemsOf(() => lapseOffer(offer, seats, clock(NOW)))).toEqual([
      { code: 'NOT_OPEN_YET', field: ['offerId'], text: 'WAITS', params: { opensAt: LATE } },
    ]);
    expect(problemsOf(() => lapseOffer(filed(offer), seats, clock(LATE)))).toEqual([NOTHING_ALLOWED]);
  });
});

test('an offer whose seat was given to the next does not come back, and is told how many there are', () => {
  const ended = endByExclusion(offer, seats, 'DISQUALIFIED', LATE);
  const full = { ...ended.seats, list: [...ended.seats.list, { ...(seats.list[0] ?? expect.fail()), offerId: 'off_2', number: 'R2' }] };
  expect(problemsOf(() => restoreOffer(ended.offer, full, clock(NOW), COMMITTEE))).toEqual([
    { code: 'QUOTA_FILLED', field: ['exclusionId'], params: { quota: 1 } },
  ]);
});
