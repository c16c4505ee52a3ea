// Empty posts, through the API: filled only with who has what those very posts ask, and every finding stands beside the placement.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Ask } from '../../support/city.ts';
import { listed, make, ranked } from '../../support/offers.ts';
import { type Agency, refused, startAgency } from '../../support/people.ts';
import { type Carried, type PostPlan, rowsOf } from '../../support/selected.ts';

let city: Agency;
beforeAll(async () => {
  city = await startAgency();
});
afterAll(() => city.stop());

const POST = { positionTitle: 'Penelaah Teknis Kebijakan' };
const asking = (more: object, unitId?: string): Pick<PostPlan, 'more'> => ({
  more: { ...POST, ...(unitId && { unitId }), requirements: { education: ['S1'], documents: ['ID_CARD'], ...more } },
});

/** One post with two applicants, who studied Informatika and are 27, and an empty one. */
const withEmpty = (empty: PostPlan): Promise<Carried> =>
  listed(city, [{ quota: 1, people: ranked(2), ...asking({ majors: ['Informatika'] }) }, empty]);

const elsewhere = (more: object): PostPlan => ({ quota: 1, people: [], ...asking(more, city.units.bkpp) });

const outcomes = async (of: Carried): Promise<[string, number, string | null][]> =>
  (await rowsOf(city.nobody, of.campaignId, 'FINAL', of.formationIds[0] ?? '')).map(({ outcome, placedIn, ground }) => [
    outcome,
    of.formationIds.indexOf(placedIn ?? ''),
    ground,
  ]);

const unfilled = async (of: Carried): Promise<number> => {
  const query = 'query($id: ID!) { announcement(campaignId: $id, stage: FINAL) { formations { formationId unfilled } } }';
  const { formations } = (await city.nobody(query, { id: of.campaignId })).data.announcement;
  return formations.find(({ formationId }: { formationId: string }) => formationId === of.formationIds[1])?.unfilled;
};

const FINDINGS = 'findings { requirement met actual asked waived }';

const rowFindings = async (ask: Ask, { campaignId, formationIds }: Carried) => {
  const query = `query($id: ID!, $of: ID!) { announcement(campaignId: $id, stage: FINAL) { rows(formationId: $of, first: 10) {
    edges { node { outcome ${FINDINGS} } } } } }`;
  const { data } = await ask(query, { id: campaignId, of: formationIds[0] });
  return data.announcement.rows.edges.map(({ node }: { node: { findings: unknown } }) => node.findings);
};

describe('an empty post', () => {
  it('stays empty where nobody has the major and the age it asks, and is offered to none of them', async () => {
    const of = await withEmpty(elsewhere({ majors: ['Teknik Sipil'], oldestAge: 25 }));
    const check = 'query($id: ID!) { eligibilityCheck(formationId: $id) { eligible } }';
    expect((await of.people[0]?.[1]?.ask(check, { id: of.formationIds[1] }))?.data.eligibilityCheck).toEqual({ eligible: false });
    expect(await outcomes(of)).toEqual([
      ['SELECTED', -1, null],
      ['RESERVE', -1, null],
    ]);
    expect(await unfilled(of)).toBe(1);
    const input = { campaignId: of.campaignId, formationId: of.formationIds[1] ?? '', expectedVersion: 0 };
    expect(await refused(of.rina, 'offersMake', input)).toEqual(['LIST_EXHAUSTED']);
  });

  it.each([
    ['oldestAge', { oldestAge: 26 }, 1],
    ['oldestAge', { oldestAge: 27 }, 0],
    ['leastGpa', { leastGpa: '3.42' }, 1],
    ['leastGpa', { leastGpa: '3.41' }, 0],
    ['education', { education: ['D4', 'S2'] }, 1],
    ['education', { education: ['D4', 'S1', 'S2'], majors: ['informatika'] }, 0],
  ])('that asks %s, namely %j, leaves %i empty', async (_, more, expected) => {
    const of = await withEmpty(elsewhere(more));
    expect(await unfilled(of)).toBe(expected);
    expect((await outcomes(of))[1]).toEqual(expected ? ['RESERVE', -1, null] : ['PLACED', 1, 'UNIT']);
  });

  it('says beside the placement how each of its requirements is met: to the committee and whom it is about, not to the public', async () => {
    const of = await withEmpty({ quota: 1, category: 'DISABILITY', people: [], ...asking({ majors: ['Statistika', 'Informatika'] }) });
    expect((await outcomes(of))[1]).toEqual(['PLACED', 1, 'CATEGORY']);
    const expected = [
      { requirement: 'AGE', met: true, actual: '27', asked: '18–35', waived: false },
      { requirement: 'EDUCATION', met: true, actual: 'S1', asked: 'S1', waived: false },
      { requirement: 'MAJOR', met: true, actual: 'Informatika', asked: 'Statistika, Informatika', waived: false },
      { requirement: 'GPA', met: true, actual: '3.41', asked: '3.00', waived: false },
      { requirement: 'CATEGORY_PROOF', met: false, actual: 'false', asked: 'DISABILITY', waived: true },
    ];
    expect(await rowFindings(of.approver, of)).toEqual([[], expected]);
    expect(await rowFindings(city.people.auditor.ask, of)).toEqual([[], expected]);
    expect(await rowFindings(city.nobody, of)).toEqual([null, null]);
    const placed = of.people[0]?.[1]?.ask as Ask;
    const { offers } = await make(of.rina, of, of.formationIds[1] ?? '');
    const mine = `query($id: ID!) { me { application(campaignId: $id) { results { stage ${FINDINGS} } offer { ground ${FINDINGS} } } } }`;
    const { application } = (await placed(mine, { id: of.campaignId })).data.me;
    expect(application.results.at(-1)).toEqual({ stage: 'FINAL', findings: expected });
    expect(application.offer).toEqual({ ground: 'CATEGORY', findings: expected });
    const offer = 'query($id: ID!) { offer(id: $id) { findings { requirement } } }';
    expect((await of.rina(offer, { id: offers[0]?.id })).data.offer.findings).toHaveLength(5);
  });
});
