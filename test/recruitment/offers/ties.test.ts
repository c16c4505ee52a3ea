// Equals for the last post, decided by two people through the API: proposed, taken back, refused, confirmed on the facts it was proposed on.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Ask } from '../../support/city.ts';
import { corrected } from '../../support/contested.ts';
import { publishedList } from '../../support/lists.ts';
import { make, OFFERING, type OfferView, offeringOf, step } from '../../support/offers.ts';
import { refused } from '../../support/people.ts';
import { nextTie, tieProposed } from '../../support/scenarios/recruitment-tie-decisions.ts';
import { type Season, startSeason } from '../../support/scenarios/stages.ts';
import { confirmedTie, MINUTES, ofTie, proposedTie, proposing, TIE_DECISION, type TieTold } from '../../support/tie-decisions.ts';

let city: Season;
beforeAll(async () => {
  city = await startSeason();
});
afterAll(() => city.stop());

const told = async (ask: Ask, id: string): Promise<TieTold | null> =>
  (await ask(`query($id: ID!) { node(id: $id) { ... on TieDecision { ${TIE_DECISION.slice('tieDecision { '.length)} } }`, { id })).data
    .node;
const confirm = (ask: Ask, tie: Pick<TieTold, 'id' | 'version'>) => refused(ask, 'tieDecisionConfirm', ofTie(tie));
const end = (ask: Ask, tie: Pick<TieTold, 'id' | 'version'>, reason = 'Rapat diulang.') =>
  refused(ask, 'tieDecisionWithdraw', ofTie(tie, { reason }));
const propose = (ask: Ask, campaignId: string, formationId: string, preferred: string[]) =>
  refused(ask, 'tieDecisionPropose', proposing({ campaignId }, formationId, 0, preferred));

describe('a decision between equals', () => {
  it('is proposed by one and confirmed by another, who reads why; then the post is offered, and nothing before', async () => {
    const { of, formationId, equals, tie } = await tieProposed(city);
    const { rina, budi, approver, campaignId } = of;
    expect(tie).toMatchObject({ status: 'PROPOSED', preferred: equals.slice(0, 1), offers: [], allowedActions: ['tieDecisionWithdraw'] });
    expect(tie.blockers).toEqual([{ action: 'tieDecisionConfirm', code: 'OWN_CASE' }]);
    expect(await refused(budi, 'offersMake', offeringOf(campaignId, formationId))).toEqual(['UNDECIDED']);
    expect(await confirm(rina, tie)).toEqual(['OWN_CASE']);
    expect(await confirm(approver, { ...tie, version: 9 })).toEqual(['VERSION_CONFLICT']);
    for (const ask of [budi, approver])
      expect((await told(ask, tie.id))?.allowedActions).toEqual(['tieDecisionConfirm', 'tieDecisionWithdraw']);
    expect(await told(city.people.staff.ask, tie.id)).toBeNull();
    const [first, again] = await Promise.all([confirm(approver, tie), confirm(budi, tie)]);
    expect([first, again].filter((codes) => codes.length === 0)).toHaveLength(1);
    const done = await told(rina, tie.id);
    expect(done).toMatchObject({ status: 'CONFIRMED', offers: [{ registrationNumber: equals[0], ground: 'OWN' }], allowedActions: [] });
    expect(await end(rina, { id: tie.id, version: done?.version ?? 0 })).toEqual(['TRANSITION_REFUSED']);
  });

  it('is taken back by who proposed it, or refused by another, with a reason; then another can be proposed', async () => {
    const { of, formationId, equals, tie } = await tieProposed(city);
    const { rina, budi, campaignId } = of;
    expect(await propose(budi, campaignId, formationId, equals.slice(1))).toEqual(['TRANSITION_REFUSED']);
    expect(await end(rina, tie, ' ')).toEqual(['REQUIRED']);
    expect(await end(rina, tie)).toEqual([]);
    expect(await told(budi, tie.id)).toMatchObject({ status: 'WITHDRAWN', refusal: 'Rapat diulang.', allowedActions: [] });
    expect(await confirm(budi, { ...tie, version: 2 })).toEqual(['TRANSITION_REFUSED']);
    const second = await proposedTie(budi, of, formationId, 0, equals.slice(1));
    expect(await end(rina, second, 'Belum kuorum.')).toEqual([]);
    expect(await told(budi, tie.id)).toMatchObject({ status: 'REFUSED', refusal: 'Belum kuorum.' });
    const third = await proposedTie(rina, of, formationId, 0, equals.slice(1));
    expect((await confirmedTie(budi, third)).offers).toMatchObject([{ registrationNumber: equals[1] }]);
  });

  it('holds for the facts it was proposed on: another edition, and it is proposed anew', async () => {
    const { of, formationId, equals, tie } = await tieProposed(city);
    const { rina, budi, approver, campaignId } = of;
    const other = await nextTie(city);
    await corrected(city, of, 'SKB', () => ({ skb: '389' }));
    await publishedList(approver, campaignId, 'FINAL', 'Nilai SKB keliru dicatat');
    city.setNow(OFFERING);
    // Of these two nothing but the points has changed, and still it is another list.
    expect((await told(budi, tie.id))?.blockers).toEqual([{ action: 'tieDecisionConfirm', code: 'RESULT_CHANGED' }]);
    expect(await confirm(budi, tie)).toEqual(['RESULT_CHANGED']);
    const anew = await proposedTie(rina, of, formationId, 0, equals.slice(0, 1));
    expect(anew).toMatchObject({ id: tie.id, version: 2, status: 'PROPOSED' });
    const { offers } = await confirmedTie(budi, anew);
    // Who was preferred gives the post back: their equal is the next, and nothing is left to decide.
    const declined = of.people.flat().find(({ number }) => number === equals[0])?.ask as Ask;
    await step(declined, 'offerDecline', offers[0] as unknown as OfferView);
    expect((await make(rina, of, formationId, 2)).offers).toMatchObject([{ registrationNumber: equals[1] }]);
    expect(await propose(rina, campaignId, formationId, equals)).toEqual(['VERSION_CONFLICT']);
    expect(await propose(rina, campaignId, other.formationId, [equals[0] ?? ''])).toEqual(['INVALID']);
  });

  it('is read with the seats by the committee, and tells an office outside it nothing', async () => {
    const { of, formationId, tie } = await tieProposed(city);
    const query = `query($id: ID!) { formationSeats(campaignId: $id, first: 100) { edges { node {
      opening { formationId } tiedNumbers allowedActions blockers { action code } tieDecision { id status reason } } } } }`;
    type Seat = { opening: { formationId: string }; tieDecision: object | null; allowedActions: string[]; blockers: object[] };
    const seat = async (ask: Ask): Promise<Seat | undefined> =>
      (await ask(query, { id: of.campaignId })).data.formationSeats.edges
        .map(({ node }: { node: Seat }) => node)
        .find((one: Seat) => one.opening.formationId === formationId);
    expect(await seat(of.budi)).toMatchObject({
      tieDecision: { id: tie.id, status: 'PROPOSED', reason: MINUTES },
      allowedActions: [],
      blockers: [{ action: 'offersMake', code: 'UNDECIDED' }],
    });
    expect((await seat(city.people.hr.ask))?.tieDecision).toBeNull();
    await end(of.rina, tie);
    expect((await seat(of.rina))?.allowedActions).toEqual(['tieDecisionPropose']);
  });
});
