// From an offer to the appointment as rules: what an applicant does next, whose file is whole, and what a resignation frees.
import { describe, expect, test } from 'vitest';
import type { Campaign } from '../../../../src/modules/recruitment/campaigns/rules/types.ts';
import { type HireFacts, hireFrom, resign } from '../../../../src/modules/recruitment/offers/rules/appointment.ts';
import { acceptOffer, declineOffer, missingDocuments, recordFiling } from '../../../../src/modules/recruitment/offers/rules/offer.ts';
import { freeSeats, hiredSeats, settledSeats } from '../../../../src/modules/recruitment/offers/rules/seats.ts';
import type { Offer, Seats } from '../../../../src/modules/recruitment/offers/rules/types.ts';
import { nextStep } from '../../../../src/modules/recruitment/results/rules/next-step.ts';
import { FILING_DOCUMENTS } from '../../../../src/modules/recruitment/verification/rules/policy.ts';
import { makeNiPppk } from '../../../../src/platform/rules/identifiers.ts';
import { problemsOf } from '../../../performance/rules/support.ts';
import { RULES_2024 } from '../../rules/support.ts';
import { COMMITTEE, DUE, filed, HIRE, LATE, LEAVE, listed, NOW, PEOPLE, STAGE, told, World } from './support.ts';

describe('the next step of an applicant', () => {
  const stages = [{ kind: 'FILING', opensAt: '2025-01-09T17:00:00.000Z', closesAt: STAGE }];
  const rules = [{ number: 1, policy: RULES_2024, since: NOW, reason: null, by: 'a' }];
  const campaign = { id: 'cmp_1', status: 'PUBLISHED', stages, rules } as unknown as Campaign;
  const known = { application: { submission: {} as never }, campaign, extendedTo: {}, objections: [], now: NOW };
  const outcomes = { ADMINISTRATIVE: 'ELIGIBLE', SKD: 'THROUGH', FINAL: 'SELECTED' } as const;
  const world = new World(listed('frm_1', 1, PEOPLE), listed('frm_2', 1, [], { category: 'CUM_LAUDE' }));
  const [own] = world.make('frm_1') as [Offer];
  const [elsewhere] = world.make('frm_2') as [Offer];
  const decline = (offer: Offer): Offer => declineOffer(offer, world.of(offer.formationId), NOW).offer;
  const accepted = acceptOffer(own, NOW, COMMITTEE);

  test.each<[string, Offer, string, string | null, string?]>([
    ['waits for the answer', own, 'ANSWER_OFFER', LATE],
    ['is too late', own, 'OFFER_ENDED', null, LATE],
    ['is declined', decline(own), 'OFFER_ENDED', null],
    ['is accepted', accepted, 'FILE_DOCUMENTS', DUE],
    ['has all its documents', filed(own), 'WAIT_FOR_APPOINTMENT', null],
    ['is withdrawn', decline(accepted), 'OFFER_ENDED', null],
    ['led to an appointment', hireFrom(filed(own), world.of('frm_1'), HIRE).offer, 'APPOINTED', null],
    ['of another post is declined', decline(elsewhere), 'WAIT_IN_RESERVE', null],
    ['of another post is withdrawn', decline(acceptOffer(elsewhere, NOW, COMMITTEE)), 'OFFER_ENDED', null],
  ])('whose offer %s', (_, offer, code, deadlineAt, now = NOW) => {
    expect(nextStep({ ...known, outcomes, offer, now })).toMatchObject({ code, deadlineAt });
  });
});

describe('an appointment', () => {
  const accepted = (): { offer: Offer; seats: Seats } => {
    const world = new World(listed('frm_1', 1, PEOPLE));
    world.make('frm_1');
    return { offer: world.step('off_frm_1_R1', (offer) => acceptOffer(offer, NOW, COMMITTEE)), seats: world.of('frm_1') };
  };

  test('needs the whole file, and another person than any who recorded it', () => {
    const { offer, seats } = accepted();
    const some = recordFiling(offer, ['DIPLOMA', 'DIPLOMA'], 'budi', NOW);
    expect(some.filing?.received).toEqual(['DIPLOMA']);
    expect(missingDocuments(some)).toEqual(FILING_DOCUMENTS.slice(1));
    expect(problemsOf(() => hireFrom(some, seats, HIRE))).toEqual(['DOCUMENTS_MISSING offerId']);
    const complete = recordFiling(some, FILING_DOCUMENTS, 'rina', NOW);
    for (const by of ['rina', 'budi']) expect(problemsOf(() => hireFrom(complete, seats, { ...HIRE, by }))).toEqual(['OWN_CASE offerId']);
    const { offer: hired, seats: after, event } = hireFrom(complete, seats, HIRE);
    expect(hired).toMatchObject({ status: 'HIRED', employeeId: 'emp_1' });
    expect(hiredSeats(after)).toBe(1);
    expect(event).toMatchObject({ type: 'Appointed', number: 1, employeeId: 'emp_1', kind: 'CPNS', day: '2025-03-01' });
  });

  const NI_PPPK = makeNiPppk({ birthDate: '1995-05-05', firstYear: 2025, contract: 21, sex: 'FEMALE', serial: 1 });
  test.each<[string, Partial<HireFacts>, string[]]>([
    ['a number of contract staff for a candidate', { identifier: NI_PPPK }, ['IDENTIFIER_INVALID identifier']],
    ['a candidate’s number for contract staff', { kind: 'PPPK' }, ['IDENTIFIER_INVALID identifier']],
    ['the right number for contract staff', { kind: 'PPPK', identifier: NI_PPPK }, []],
    ['a position of another unit', { unitId: 'unt_2' }, ['INVALID assignment.positionId']],
    ['the position without a level', { position: { title: 'Pranata Komputer', level: null } }, []],
    ['the position with its level in the title', { position: { title: 'PRANATA KOMPUTER AHLI PERTAMA', level: null } }, []],
    ['posts that name no level', { positionTitle: 'Pranata Komputer' }, []],
    ['a position of another level', { position: { title: 'Pranata Komputer', level: 'AHLI_MADYA' } }, ['INVALID assignment.positionId']],
    ['another position', { position: { title: 'Operator Layanan Operasional', level: null } }, ['INVALID assignment.positionId']],
    ['one whose name begins alike', { position: { title: 'Pranata', level: null } }, ['INVALID assignment.positionId']],
    [
      'one whose name goes on',
      { positionTitle: 'Pranata', position: { title: 'Pranata Komputer', level: null } },
      ['INVALID assignment.positionId'],
    ],
    ['one of the unit that has followed', { unitId: 'unt_2', unitIds: ['unt_1', 'unt_2'] }, []],
    ['a first day before the offer', { startsOn: '2025-01-05', notBefore: '2024-12-01' }, ['OUT_OF_RANGE assignment.validFrom']],
    ['a first day before the stage', { startsOn: '2025-01-31' }, ['OUT_OF_RANGE assignment.validFrom']],
    [
      'everything at once',
      { identifier: '1', unitId: 'x', startsOn: '2024-01-01' },
      ['IDENTIFIER_INVALID identifier', 'INVALID assignment.positionId', 'OUT_OF_RANGE assignment.validFrom'],
    ],
  ])('with %s', (_, change, expected) => {
    const { offer, seats } = accepted();
    expect(problemsOf(() => hireFrom(recordFiling(offer, FILING_DOCUMENTS, 'rina', NOW), seats, { ...HIRE, ...change }))).toEqual(expected);
  });

  test('that ends by resignation frees the post to the next in rank', () => {
    const world = new World(listed('frm_1', 1, PEOPLE));
    world.make('frm_1');
    world.step('off_frm_1_R1', filed);
    world.step('off_frm_1_R1', (offer, seats) => hireFrom(offer, seats, HIRE));
    const leave = (change: object) =>
      problemsOf(() => world.step('off_frm_1_R1', (offer, seats) => resign(offer, seats, { ...LEAVE, ...change })));
    expect(leave({ reason: ' ', lastDay: '2025-02-28' })).toEqual(['REQUIRED reason', 'DATE_ORDER lastDay']);
    // To the last day the post is served, whenever that was said.
    const { offer, seats } = resign(world.offers.find(({ id }) => id === 'off_frm_1_R1') as Offer, world.of('frm_1'), {
      ...LEAVE,
      now: NOW,
    });
    expect(offer).toMatchObject({ status: 'RESIGNED', endedAt: '2025-06-30T17:00:00.000Z' });
    expect([settledSeats(seats, '2025-06-30T16:59:59.999Z'), settledSeats(seats, '2025-06-30T17:00:00.000Z')].map(freeSeats)).toEqual([
      0, 1,
    ]);
    expect(leave({})).toEqual([]);
    expect(hiredSeats(world.of('frm_1'))).toBe(0);
    expect(told(world.make('frm_1'))).toEqual([['R2', 'OWN', 'off_frm_1_R1']]);
  });
});
