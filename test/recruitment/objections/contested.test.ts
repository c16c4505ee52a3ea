// Objections to results, through the API: answered by nobody who stands behind them, carried out by an edition or refused by two people.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Ask, REGION } from '../../support/city.ts';
import { answer, corrected, OBJECTION, objected, objecting, REASON, refusedAnswer, refusing } from '../../support/contested.ts';
import { beforeWriteOf } from '../../support/interleaved.ts';
import { preview, publishedList } from '../../support/lists.ts';
import { listed, OFFERING, offeringOf, ranked } from '../../support/offers.ts';
import { type Agency, done, refused, startAgency } from '../../support/people.ts';
import { type Carried, carried, rowsOf, SKD_ANNOUNCING, scored } from '../../support/selected.ts';

let city: Agency;
beforeAll(async () => {
  city = await startAgency();
});
afterAll(() => city.stop());

const third = (): Promise<Ask> => city.login({ sub: 'pansel-tono', region: REGION, roles: ['RECRUITMENT_OFFICER'] });
const codes = async (of: Carried, stage: 'SKD' | 'FINAL'): Promise<string[]> =>
  (await preview(of.approver, of.campaignId, stage)).problems.map(({ code }: { code: string }) => code);
const nextStep = async (ask: Ask, { campaignId }: Carried) => {
  const query = 'query($id: ID!) { me { application(campaignId: $id) { nextStep { code stage deadlineAt } } } }';
  return (await ask(query, { id: campaignId })).data.me.application.nextStep;
};
const told = async (ask: Ask, id: string) =>
  (await ask(`query($id: ID!) { node(id: $id) { ... on SelectionObjection { ${OBJECTION} } } }`, { id })).data.node;
const outcomes = async (of: Carried, stage: 'SKD' | 'FINAL'): Promise<string[]> =>
  (await rowsOf(city.nobody, of.campaignId, stage, of.formationIds[0] ?? '')).map(({ outcome }) => outcome);

describe('an error in the basic test', () => {
  it('is objected to while its list can still be corrected, answered by who stands behind none of it, and changes that row', async () => {
    const of = await carried(city, [{ quota: 1, people: [{ skd: [60, 100, 225] }, { skd: [70, 100, 200] }] }]);
    const wronged = of.people[0]?.[0] as Carried['people'][number][number];
    await scored(city, of, 'SKD');
    expect(await outcomes(of, 'SKD')).toEqual(['THROUGH', 'NOT_PASSED']);
    const until = '2026-02-19T17:00:00.000Z';
    expect(await nextStep(wronged.ask, of)).toEqual({ code: 'MAY_OBJECT', stage: 'SKD', deadlineAt: until });
    const id = await objected(wronged, 'SKD_OBJECTION');
    expect(await codes(of, 'FINAL')).toEqual(expect.arrayContaining(['UNDECIDED', 'NOT_OPEN_YET']));
    // Rina brought the scores and verified, the approver approved them and published.
    for (const ask of [of.rina, of.approver]) {
      expect(await refusedAnswer(ask, id, true)).toEqual(['OWN_CASE']);
      expect((await told(ask, id)).allowedActions).toEqual([]);
    }
    expect(await answer(of.budi, id, true)).toMatchObject({ status: 'ACCEPTED', correctionDue: true });
    // An edition that would leave everything as it was is none, and one that leaves the row as it was answers nothing.
    expect(await codes(of, 'SKD')).toEqual(['LIST_UNCHANGED']);
    await corrected(city, of, 'SKD', ({ number }) => (number === wronged.number ? {} : { skd: [75, 100, 200] }));
    await publishedList(of.approver, of.campaignId, 'SKD', 'Sanggah diterima');
    expect(await told(of.budi, id)).toMatchObject({ correctionDue: true });
    city.setNow(until);
    expect(await codes(of, 'FINAL')).toEqual(expect.arrayContaining(['LIST_OUTDATED']));
    expect(await nextStep(wronged.ask, of)).toMatchObject({ code: 'WAIT_FOR_LIST', stage: 'SKD' });
    await corrected(city, of, 'SKD', ({ number }) => (number === wronged.number ? { skd: [95, 100, 225] } : {}));
    await publishedList(of.approver, of.campaignId, 'SKD', 'TWK keliru dicatat');
    expect(await outcomes(of, 'SKD')).toEqual(['THROUGH', 'THROUGH']);
    expect(await told(of.budi, id)).toMatchObject({ status: 'ACCEPTED', correctionDue: false, allowedActions: [] });
    expect(await nextStep(wronged.ask, of)).toMatchObject({ code: 'SIT_TEST' });
    // The test is still to be sat, and the final list has a day of its own.
    expect(await codes(of, 'FINAL')).toEqual(['NOT_OPEN_YET', 'SCORES_MISSING']);
  });

  it('is objected to from the announcement to the last instant of the third day, and holds back the final list until then', async () => {
    const of = await carried(city, [{ quota: 1, people: [{ skd: [60, 100, 225] }, { skd: [70, 100, 200], skb: '400' }] }]);
    const [one] = of.people[0] ?? [];
    const file = () => refused(one?.ask as Ask, 'selectionObjectionFile', objecting(one?.applicationId ?? '', 'SKD_OBJECTION'));
    city.setNow(SKD_ANNOUNCING);
    expect(await file()).toEqual(['LIST_MISSING']);
    await scored(city, of, 'SKD');
    city.setNow('2026-02-19T17:00:00.000Z');
    expect(await file()).toEqual(['DEADLINE_PASSED']);
    expect(await nextStep(one?.ask as Ask, of)).toEqual({ code: 'NOT_SELECTED', stage: 'SKD', deadlineAt: null });
    city.setNow('2026-02-19T16:59:59.999Z');
    expect(await codes(of, 'FINAL')).toEqual(['NOT_OPEN_YET', 'SCORES_MISSING']);
    expect(await file()).toEqual([]);
  });

  it('cannot be objected to by way of the final list by who does not stand on it', async () => {
    const of = await listed(city, [{ quota: 1, people: [{ skd: [60, 100, 225] }, ...ranked(1)] }]);
    const one = of.people[0]?.[0];
    city.setNow('2026-03-02T02:00:00.000Z');
    const input = objecting(one?.applicationId ?? '', 'FINAL_OBJECTION');
    expect(await refused(one?.ask as Ask, 'selectionObjectionFile', input)).toEqual(['TRANSITION_REFUSED']);
    expect(await nextStep(one?.ask as Ask, of)).toEqual({ code: 'NOT_SELECTED', stage: 'SKD', deadlineAt: null });
  });
});

describe('an objection to the final list that was right', () => {
  /** Accepted by Budi; nothing is offered yet. */
  async function accepted() {
    const of = await listed(city, [{ quota: 1, people: ranked(2) }]);
    const second = of.people[0]?.[1] as Carried['people'][number][number];
    city.setNow('2026-03-02T02:00:00.000Z');
    const id = await objected(second, 'FINAL_OBJECTION');
    city.setNow(OFFERING);
    await answer(of.budi, id, true);
    const offers = (): Promise<string[]> => refused(of.rina, 'offersMake', offeringOf(of.campaignId, of.formationIds[0] ?? ''));
    return { of, second, id, offers };
  }

  it('holds offers back until an edition changes that row, and not until any edition', async () => {
    const { of, second, id, offers } = await accepted();
    expect(await offers()).toEqual(['LIST_OUTDATED']);
    expect(await codes(of, 'FINAL')).toEqual(['LIST_UNCHANGED']);
    await corrected(city, of, 'SKB', ({ number }) => (number === second.number ? {} : { skb: '400.5' }));
    expect((await publishedList(of.approver, of.campaignId, 'FINAL', 'Nilai SKB keliru dicatat')).changeCount).toBe(0);
    expect(await offers()).toEqual(['LIST_OUTDATED']);
    city.setNow('2026-03-15T02:00:00.000Z');
    expect(await nextStep(second.ask, of)).toEqual({ code: 'WAIT_FOR_LIST', stage: 'FINAL_ANNOUNCEMENT', deadlineAt: null });
    // Rank and outcome stay, the points do not: the row says so to whom it is about.
    await corrected(city, of, 'SKB', ({ number }) => (number === second.number ? { skb: '399.5' } : {}));
    await publishedList(of.approver, of.campaignId, 'FINAL', 'Nilai SKB keliru dicatat');
    expect(await told(of.budi, id)).toMatchObject({ correctionDue: false });
    expect(await nextStep(second.ask, of)).toMatchObject({ code: 'WAIT_IN_RESERVE' });
    expect(await offers()).toEqual([]);
  });

  it('is refused after all only in words, by two people who stand behind none of it', async () => {
    const { of, second, id, offers } = await accepted();
    const propose = (ask: Ask) => refused(ask, 'selectionObjectionRefusalPropose', refusing(id, 2));
    const confirm = (ask: Ask) => refused(ask, 'selectionObjectionRefusalConfirm', { objectionId: id, expectedVersion: 5 });
    expect((await told(of.budi, id)).allowedActions).toEqual(['selectionObjectionRefusalPropose']);
    for (const ask of [of.rina, of.approver]) expect(await propose(ask)).toEqual(['OWN_CASE']);
    expect(await propose(of.budi)).toEqual([]);
    // One person's word is not the applicant's to read, and can be taken back by that person alone.
    expect(await told(second.ask, id)).toMatchObject({ status: 'ACCEPTED', refusal: null });
    const withdraw = (ask: Ask, expectedVersion: number) =>
      refused(ask, 'selectionObjectionRefusalWithdraw', { objectionId: id, expectedVersion });
    expect((await told(of.budi, id)).allowedActions).toEqual(['selectionObjectionRefusalWithdraw']);
    expect(await withdraw(of.approver, 3)).toEqual(['FORBIDDEN']);
    expect(await withdraw(of.budi, 3)).toEqual([]);
    expect(await told(of.budi, id)).toMatchObject({ refusal: null, allowedActions: ['selectionObjectionRefusalPropose'] });
    expect(await refused(of.budi, 'selectionObjectionRefusalPropose', refusing(id, 4))).toEqual([]);
    for (const ask of [of.budi, of.approver]) expect(await confirm(ask)).toEqual(['OWN_CASE']);
    expect(await offers()).toEqual(['LIST_OUTDATED']);
    const tono = await third();
    expect((await told(tono, id)).allowedActions).toEqual(['selectionObjectionRefusalConfirm']);
    expect(await confirm(tono)).toEqual([]);
    expect(await told(second.ask, id)).toMatchObject({
      status: 'REJECTED',
      correctionDue: false,
      refusal: { reason: REASON, confirmedAt: OFFERING },
    });
    expect(await nextStep(second.ask, of)).toMatchObject({ code: 'WAIT_IN_RESERVE', deadlineAt: null });
    expect(await offers()).toEqual([]);
  });

  it('is accepted of many at once by as many officers, and by one approver alone, so that another announces it', async () => {
    const of = await listed(city, [{ quota: 1, people: ranked(24) }]);
    const people = (of.people[0] ?? []) as Carried['people'][number];
    city.setNow('2026-03-02T02:00:00.000Z');
    const ids = await Promise.all(people.map((one) => objected(one, 'FINAL_OBJECTION')));
    city.setNow(OFFERING);
    const login = (sub: string, role: 'RECRUITMENT_OFFICER' | 'RECRUITMENT_APPROVER') => city.login({ sub, region: REGION, roles: [role] });
    const officers = await Promise.all(ids.slice(12).map((_, i) => login(`pansel-penjawab-${i}`, 'RECRUITMENT_OFFICER')));
    const approvers = await Promise.all([1, 2].map((i) => login(`ketua-pengganti-${i}`, 'RECRUITMENT_APPROVER')));
    // One of the two presses once, the other eleven times in the same moment.
    const hands = ids.map((_, i) => (i < 12 ? approvers[Math.min(i, 1)] : officers[i - 12]) as Ask);
    const answers = await Promise.all(ids.map((id, i) => refusedAnswer(hands[i] as Ask, id, true)));
    expect(answers.slice(12).flat()).toEqual([]);
    const isFirst = answers[0]?.length === 0;
    expect(answers.slice(0, 1).flat()).toEqual(isFirst ? [] : ['TRANSITION_REFUSED']);
    expect(answers.slice(1, 12).flat()).toEqual(isFirst ? Array(11).fill('TRANSITION_REFUSED') : []);
    const states = await Promise.all(ids.map((id) => told(of.budi, id)));
    expect(states.map(({ correctionDue }) => correctionDue)).toEqual(answers.map((codes) => codes.length === 0));
    // Whoever accepted does not publish what follows; the other approver does, and all but one row say so.
    const accepter = isFirst ? 0 : 1;
    const last = people[23] as Carried['people'][number][number];
    await corrected(city, of, 'SKB', ({ number, skb }) => (number === last.number ? {} : { skb: String(Number(skb) - 0.5) }));
    const draft = await preview(of.approver, of.campaignId, 'FINAL');
    const input = { campaignId: of.campaignId, stage: 'FINAL', expectedVersion: 1, expectedSha256: draft.sha256, reason: 'Nilai keliru' };
    const publish = (ask: Ask): Promise<string[]> => refused(ask, 'listPublish', input);
    expect(await publish(approvers[accepter] as Ask)).toEqual(['OWN_CASE']);
    // A transaction holds a hundred items, and hundreds may be accepted.
    const items: number[] = [];
    const { listId } = (
      await city.nobody('query($id: ID!) { announcement(campaignId: $id, stage: FINAL) { listId } }', { id: of.campaignId })
    ).data.announcement;
    beforeWriteOf(city, listId, async (count) => void items.push(count));
    expect(await publish(approvers[1 - accepter] as Ask)).toEqual([]);
    // One of them says why, apart from the record (0114).
    expect(items).toEqual([11]);
    const after = await Promise.all(ids.map((id) => told(of.budi, id)));
    expect(after.flatMap(({ correctionDue }, i) => (correctionDue ? [i] : []))).toEqual([23]);
  });

  it('is nothing for who has left: nobody out of the selection objects to a list, and no edition could carry it out', async () => {
    const of = await listed(city, [{ quota: 1, people: ranked(2) }]);
    city.setNow('2026-03-02T02:00:00.000Z');
    const [one, two] = [0, 1].map((i) => of.people[0]?.[i] as Carried['people'][number][number]);
    const leave = (person: typeof one) =>
      done(person?.ask as Ask, 'applicationWithdraw', { applicationId: person?.applicationId ?? '', confirm: true }, 'exclusion { id }');
    const id = await objected(two as never, 'FINAL_OBJECTION');
    await leave(one);
    const input = objecting(one?.applicationId ?? '', 'FINAL_OBJECTION');
    expect(await refused(one?.ask as Ask, 'selectionObjectionFile', input)).toEqual(['TRANSITION_REFUSED']);
    const actions = 'query($id: ID!) { me { application(campaignId: $id) { allowedActions } } }';
    expect((await one?.ask(actions, { id: of.campaignId }))?.data.me.application.allowedActions).toEqual([]);
    await leave(two);
    expect(await refusedAnswer(of.budi, id, true)).toEqual(['CORRECTION_IMPOSSIBLE']);
    expect(await refusedAnswer(of.budi, id)).toEqual([]);
  });

  it('keeps the campaign open until it is answered, and the chair reads why', async () => {
    const of = await listed(city, [{ quota: 1, people: ranked(2) }]);
    city.setNow('2026-03-02T02:00:00.000Z');
    const id = await objected(of.people[0]?.[1] as Carried['people'][number][number], 'FINAL_OBJECTION');
    city.setNow(OFFERING);
    const query = 'query($id: ID!) { campaign(id: $id) { version } }';
    const { version } = (await of.approver(query, { id: of.campaignId })).data.campaign;
    city.setNow('2026-05-01T02:00:00.000Z');
    const closing = { campaignId: of.campaignId, expectedVersion: version };
    const close = () => refused(of.approver, 'campaignClose', closing);
    expect(await close()).toEqual(['UNDECIDED']);
    const told = 'query($id: ID!) { campaign(id: $id) { allowedActions blockers { action code } } }';
    const { campaign } = (await of.approver(told, { id: of.campaignId })).data;
    expect(campaign.allowedActions).not.toContain('campaignClose');
    expect(campaign.blockers).toContainEqual({ action: 'campaignClose', code: 'UNDECIDED' });
    expect(await refusedAnswer(of.budi, id)).toEqual([]);
    expect(await close()).toEqual([]);
  });
});
