// What waits in a campaign: the same as the lists of it say, by the clock without a write, and as the facts add up.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { campaignNumbers } from '../../../src/modules/recruitment/numbers/keeping.ts';
import { dossierCounts, objectionCounts } from '../../../src/modules/recruitment/numbers/rules/work.ts';
import { WORK_COUNTED } from '../../../src/modules/recruitment/numbers/work.ts';
import { SelectionObjectionItem } from '../../../src/modules/recruitment/objections/items.ts';
import { VerificationItem, WaitingItem } from '../../../src/modules/recruitment/verification/items.ts';
import { added, type Numbers } from '../../../src/platform/rules/counts.ts';
import { counts } from '../../../src/platform/stream/counts.ts';
import { beat, progress } from '../../../src/platform/stream/progress.ts';
import { contextOfProjector, type Projector } from '../../../src/projections.ts';
import { REGISTERING } from '../../support/campaign.ts';
import { type Ask, everyRow } from '../../support/city.ts';
import { answer, objected } from '../../support/contested.ts';
import { announced } from '../../support/lists.ts';
import { filed, hireAs, listed, make, NO_ANSWER, type OfferView, ranked, secondHr, step } from '../../support/offers.ts';
import { type Agency, done, startAgency } from '../../support/people.ts';
import { type Applied, applied, claim, decide, publishedSelection, type Selection, VERIFYING } from '../../support/selection.ts';
import { type Followed, follow } from '../../support/stream.ts';
import { randomFrom, shuffled, told } from '../../support/traffic.ts';

const HOUR = 3_600_000;
const OBJECTING = '2026-02-02T02:00:00.000Z';

let city: Agency;
let stream: Followed;
beforeAll(async () => {
  city = await startAgency();
  const random = randomFrom(20_261_129);
  // Everything twice, in any order.
  const shaken =
    (projector: Projector): Projector =>
    ({ Records }) =>
      projector({ Records: shuffled([...Records, ...Records], random) });
  stream = await follow(city, shaken, [counts(WORK_COUNTED), campaignNumbers, progress]);
});
afterAll(() => city.stop());

const WORK = `query($id: ID!) { recruitmentWork(campaignId: $id) { asOf isStale
  verification { first second claimed oldestDay categories { category first second claimed oldestDay } }
  offers { unanswered lapsed nextAnswerBy filing filingOverdue nextFilingBy appointable }
  objections { stage open overdue nextAnswerBy } } }`;

async function work(ask: Ask, id: string) {
  const { data, errors, line } = await ask(WORK, { id });
  if (errors) throw new Error(errors[0]?.extensions.code);
  return data.recruitmentWork && { ...data.recruitmentWork, reads: line?.reads };
}

const REJECT = { verdict: 'INELIGIBLE', reasons: ['GPA'] } as const;

async function dossiersOf({ rina, formationId }: Selection): Promise<{ id: string; version: number }[]> {
  const query = 'query($id: ID!) { verificationQueue(formationId: $id, first: 10) { edges { node { id version } } } }';
  return (await rina(query, { id: formationId })).data.verificationQueue.edges.map(({ node }: { node: object }) => node);
}

/** What is counted of the committee's work, and what all dossiers and objections of the table add up to. */
async function bothBoards(): Promise<[told: string, recounted: string]> {
  const rows = await everyRow(city);
  const boards = new Map<string, Numbers>();
  const all = rows.flatMap((row) => {
    const dossier = VerificationItem.bodyOf(row) ?? WaitingItem.bodyOf(row);
    const objection = SelectionObjectionItem.bodyOf(row);
    return [...(dossier ? dossierCounts(dossier, row.region) : []), ...(objection ? objectionCounts(objection, row.region) : [])];
  });
  for (const { board, row, numbers } of all) boards.set(`${board} ${row}`, added(boards.get(`${board} ${row}`) ?? {}, numbers));
  const recounted = Object.fromEntries([...boards].toSorted(([a], [b]) => (a < b ? -1 : 1)));
  return [JSON.stringify(told(rows, '1')), JSON.stringify(recounted)];
}

describe('what waits for a verdict', () => {
  let of: Selection;
  let people: Applied[];
  const figures = async () =>
    (await of.approver('query($id: ID!) { verificationFigures(campaignId: $id) { first second claimed } }', { id: of.campaignId })).data
      .verificationFigures;

  beforeAll(async () => {
    of = await publishedSelection(city, 2);
    people = [];
    for (let i = 0; i < 4; i += 1) people.push(await applied(city, of));
    city.setNow(VERIFYING);
    const [first, second, third] = await dossiersOf(of);
    if (!first || !second || !third) throw new Error('Four have applied.');
    await decide(of.rina, first.id, await claim(of.rina, first.id, first.version), { verdict: 'ELIGIBLE', reasons: [] });
    await decide(of.rina, second.id, await claim(of.rina, second.id, second.version), REJECT);
    await claim(of.rina, third.id, third.version);
    await stream.drain();
  });

  it('is what the figures of the workbench say, in two reads, by category', async () => {
    const { verification, reads } = await work(of.rina, of.campaignId);
    const all = { first: 2, second: 1, claimed: 1, oldestDay: REGISTERING.slice(0, 10) };
    expect(verification).toEqual({ ...all, categories: [{ category: 'GENERAL', ...all }] });
    expect(await figures()).toEqual({ first: 2, second: 1, claimed: 1 });
    expect(reads).toBe(2);
  });

  it('is claimed no more once a claim has ended by the clock, without a write', async () => {
    city.setNow(new Date(Date.parse(VERIFYING) + HOUR).toISOString());
    expect((await work(of.rina, of.campaignId)).verification).toMatchObject({ first: 2, second: 1, claimed: 0 });
    expect(await figures()).toEqual({ first: 2, second: 1, claimed: 0 });
  });

  it('is read by who leads the work, and by nobody of another region or office', async () => {
    const { people: others } = city;
    for (const ask of [of.rina, of.approver, others.hr.ask, others.auditor.ask]) expect(await work(ask, of.campaignId)).not.toBeNull();
    expect(await work(others.otherHr.ask, of.campaignId)).toBeNull();
    expect(await work(of.rina, 'cmp_000000000000000000000000')).toBeNull();
    for (const ask of [others.staff.ask, others.unitHead.ask]) await expect(work(ask, of.campaignId)).rejects.toThrow('FORBIDDEN');
    const province = await city.login({ sub: 'provinsi', region: '33', roles: ['PROVINCE_VIEWER'] });
    await expect(work(province, of.campaignId)).rejects.toThrow('FORBIDDEN');
  });

  it('says up to when it is counted, and that nothing follows any more', async () => {
    const now = new Date(Date.parse(VERIFYING) + HOUR).toISOString();
    await beat(contextOfProjector(stream.parts, ''));
    await stream.drain();
    expect(await work(of.rina, of.campaignId)).toMatchObject({ asOf: now, isStale: false });
    city.setNow(new Date(Date.parse(now) + 4 * 60_000).toISOString());
    expect(await work(of.rina, of.campaignId)).toMatchObject({ asOf: now, isStale: true });
  });
});

describe('objections that wait', () => {
  it('are counted by stage, are late by the clock, and are gone once they are answered', async () => {
    const of = await publishedSelection(city, 2);
    const people = [await applied(city, of), await applied(city, of), await applied(city, of)];
    city.setNow(VERIFYING);
    for (const { id, version } of await dossiersOf(of)) {
      const seen = await decide(of.rina, id, await claim(of.rina, id, version), REJECT);
      await decide(of.budi, id, await claim(of.budi, id, seen), REJECT);
    }
    await announced(city, of);
    city.setNow(OBJECTING);
    const [first = '', ...others] = await Promise.all(people.slice(0, 2).map((one) => objected(one, 'ADMIN_OBJECTION')));
    expect(others).toHaveLength(1);
    await stream.drain();
    const { objections } = await work(of.rina, of.campaignId);
    expect(objections).toMatchObject([{ stage: 'ADMIN_OBJECTION', open: 2, overdue: 0 }]);
    expect((await work(of.rina, of.campaignId)).verification).toEqual({ first: 0, second: 0, claimed: 0, oldestDay: null, categories: [] });
    city.setNow(new Date(Date.parse(objections[0].nextAnswerBy) - 1).toISOString());
    expect((await work(of.rina, of.campaignId)).objections).toMatchObject([{ open: 2, overdue: 0 }]);
    city.setNow(objections[0].nextAnswerBy);
    expect((await work(of.rina, of.campaignId)).objections).toMatchObject([{ open: 2, overdue: 2, nextAnswerBy: null }]);
    city.setNow(OBJECTING);
    await answer(of.approver, first, false);
    await stream.drain();
    expect((await work(of.rina, of.campaignId)).objections).toMatchObject([{ open: 1, overdue: 0 }]);
  });
});

describe('offers of which something is awaited', () => {
  it('lapse and fall due by the clock alone, as the list of what is overdue says', async () => {
    const of = await listed(city, [{ quota: 5, people: ranked(7) }]);
    const [formationId = ''] = of.formationIds;
    const { offers } = await make(of.rina, of, formationId);
    const [, second, third, fourth, fifth] = offers as [OfferView, OfferView, OfferView, OfferView, OfferView];
    const askOf = ({ registrationNumber }: OfferView): Ask =>
      of.people[0]?.find(({ number }) => number === registrationNumber)?.ask ?? city.nobody;
    await filed(askOf(second), of.budi, second);
    await step(askOf(third), 'offerAccept', third);
    await hireAs(city, await secondHr(city), await filed(askOf(fourth), of.budi, fourth));
    await step(askOf(fifth), 'offerDecline', fifth);
    await stream.drain();
    const waiting = async () => (await work(of.rina, of.campaignId)).offers;
    const overdue = async () => {
      const query = 'query($id: ID!) { offersOverdue(campaignId: $id, first: 10) { edges { node { id } } } }';
      return (await of.rina(query, { id: of.campaignId })).data.offersOverdue.edges.length;
    };
    const before = await waiting();
    expect(before).toMatchObject({ unanswered: 1, lapsed: 0, nextAnswerBy: NO_ANSWER, filing: 1, filingOverdue: 0, appointable: 1 });
    expect(await overdue()).toBe(0);
    city.setNow(NO_ANSWER);
    expect(await waiting()).toMatchObject({ unanswered: 0, lapsed: 1, nextAnswerBy: null, filing: 1, filingOverdue: 0, appointable: 1 });
    expect(await overdue()).toBe(1);
    city.setNow(before.nextFilingBy);
    expect(await waiting()).toMatchObject({ lapsed: 1, filing: 0, filingOverdue: 1, nextFilingBy: null, appointable: 1 });
    expect(await overdue()).toBe(2);
    // Somebody's stage is extended after all.
    const ends = before.nextFilingBy.slice(0, 10);
    const { version } = (await of.approver(`{ campaign(id: "${of.campaignId}") { version } }`)).data.campaign;
    const applicationId = of.people[0]?.find(({ number }) => number === third.registrationNumber)?.applicationId;
    const later = { stage: 'FILING', to: '2026-04-30', applicationId, reason: 'Sakit' };
    city.setNow(`${ends}T00:00:00.000Z`);
    await done(
      of.approver,
      'campaignStageExtend',
      { campaignId: of.campaignId, expectedVersion: version, ...later },
      'campaign { version }',
    );
    await stream.drain();
    city.setNow(before.nextFilingBy);
    expect(await waiting()).toMatchObject({ filing: 1, filingOverdue: 0, nextFilingBy: '2026-04-30T17:00:00.000Z' });
    expect(await overdue()).toBe(1);
  });
});

it('all of it is what the facts add up to', async () => {
  await stream.drain();
  expect(stream.faults).toEqual([]);
  const [is, recounted] = await bothBoards();
  expect(is).toBe(recounted);
  expect(is.length).toBeGreaterThan(100);
});
