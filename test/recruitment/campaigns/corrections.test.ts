// What is put right through the API: a verifier's slip before the list, posts before and after they are announced; by two, on record.

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Ask } from '../../support/city.ts';
import { ANNOUNCING, preview, publishedList } from '../../support/lists.ts';
import type { InputOf } from '../../support/mutations.ts';
import { done, refused } from '../../support/people.ts';
import {
  approvedPost,
  complete,
  drafted,
  newNik,
  ofDraft,
  POST,
  person,
  published,
  requested,
  submit,
} from '../../support/registration.ts';
import { ofFormation, proposedCorrection } from '../../support/scenarios/recruitment-corrections.ts';
import { queued, queuedIn } from '../../support/scenarios/recruitment-selection.ts';
import { type Season, startSeason } from '../../support/scenarios/stages.ts';
import { claim, committeeOf, decide, inSemarang, publishedSelection, REGISTERING, VERIFYING } from '../../support/selection.ts';

let city: Season;
beforeAll(async () => {
  city = await startSeason();
});
afterAll(() => city.stop());

const PASS = { verdict: 'ELIGIBLE', reasons: [] };
const REJECT = { verdict: 'INELIGIBLE', reasons: ['IDENTITY_DIFFERS'] };
const REASON = 'Keliru menekan tombol';

const VERIFICATION =
  'version status outcome claimedByMe decisions { verdict } reopenings { mine reason outcome decisions { verdict } } allowedActions';
const verification = async (ask: Ask, id: string) =>
  (await ask(`query($id: ID!) { verification(id: $id) { ${VERIFICATION} } }`, { id })).data.verification;
const reopened = (ask: Ask, verificationId: string, expectedVersion: number, reason = REASON) =>
  refused(ask, 'verificationReopen', { verificationId, expectedVersion, reason });

describe('a slip of a verifier', () => {
  it('is taken back by a colleague before the list, and decided anew by two', async () => {
    const { selection, verificationId: id } = await queued(city);
    const { rina, budi, approver } = selection;
    const version = await decide(rina, id, await claim(rina, id, 0), PASS);
    expect((await verification(rina, id)).allowedActions).toEqual([]);
    expect((await verification(budi, id)).allowedActions).toEqual(['verificationReopen']);
    expect((await verification(approver, id)).allowedActions).toEqual(['verificationReopen']);
    expect(await reopened(rina, id, version)).toEqual(['OWN_CASE']);
    expect(await reopened(budi, id, version, '')).toEqual(['REQUIRED']);
    expect(await reopened(budi, id, version)).toEqual([]);
    const open = await verification(rina, id);
    expect(open).toMatchObject({
      status: 'FIRST',
      outcome: null,
      decisions: [],
      allowedActions: expect.arrayContaining(['verificationClaim']),
    });
    expect(open.reopenings).toEqual([{ mine: false, reason: REASON, outcome: 'ELIGIBLE', decisions: [{ verdict: 'ELIGIBLE' }] }]);
    const again = { verificationId: id, expectedVersion: open.version };
    expect(await refused(budi, 'verificationClaim', again)).toEqual(['OWN_CASE']);
    const second = await decide(rina, id, await claim(rina, id, open.version), { verdict: 'INELIGIBLE', reasons: ['GPA'] });
    await decide(budi, id, await claim(budi, id, second), { verdict: 'INELIGIBLE', reasons: ['GPA'] });
    expect(await verification(rina, id)).toMatchObject({ status: 'DECIDED', outcome: 'INELIGIBLE' });
  });

  it('holds the list up until it is decided anew, and no list slips past it', async () => {
    const selection = await publishedSelection(city, 2);
    const { rina, budi, approver, campaignId } = selection;
    const { verificationId: id } = await queuedIn(city, selection);
    const version = await decide(rina, id, await claim(rina, id, 0), PASS);
    city.setNow('2026-01-30T02:00:00.000Z');
    const shown = await preview(approver, campaignId, 'ADMINISTRATIVE');
    expect(shown.problems).toEqual([]);
    expect(await reopened(budi, id, version)).toEqual([]);
    const publish = { campaignId, stage: 'ADMINISTRATIVE', expectedVersion: shown.version, expectedSha256: shown.sha256 };
    expect(await refused(approver, 'listPublish', publish)).toEqual(['UNDECIDED']);
    await decide(rina, id, await claim(rina, id, version + 1), PASS);
    expect(await refused(approver, 'listPublish', publish)).toEqual([]);
    const { version: now, allowedActions } = await verification(budi, id);
    expect(allowedActions).toEqual([]);
    expect(await reopened(budi, id, now)).toEqual(['TRANSITION_REFUSED']);
  });

  it('and the list at once: one of them holds', async () => {
    for (let run = 0; run < 3; run += 1) {
      const selection = await publishedSelection(city, 2);
      const { rina, budi, approver, campaignId } = selection;
      const { verificationId: id } = await queuedIn(city, selection);
      const version = await decide(rina, id, await claim(rina, id, 0), PASS);
      city.setNow('2026-01-30T02:00:00.000Z');
      const { version: expectedVersion, sha256: expectedSha256 } = await preview(approver, campaignId, 'ADMINISTRATIVE');
      const publish = { campaignId, stage: 'ADMINISTRATIVE', expectedVersion, expectedSha256 };
      const both = await Promise.all([refused(approver, 'listPublish', publish), reopened(budi, id, version)]);
      expect(both.filter((codes) => codes.length === 0)).toHaveLength(1);
    }
  });

  it('is decided anew within the stage: afterwards the stage is extended first', async () => {
    const { selection, verificationId: id } = await queued(city);
    const version = await decide(selection.rina, id, await claim(selection.rina, id, 0), PASS);
    city.setNow(ANNOUNCING);
    expect((await verification(selection.budi, id)).allowedActions).toEqual([]);
    expect(await reopened(selection.budi, id, version)).toEqual(['DEADLINE_PASSED']);
    city.setNow(VERIFYING);
  });

  it('holds the number again that a rejection had freed, unless its owner has applied meanwhile', async () => {
    const selection = await publishedSelection(city, 3);
    const { rina, budi, campaignId, formationId } = selection;
    const nik = newNik();
    const twice = async () => {
      const { verificationId: id } = await queuedIn(city, selection, { nik });
      const first = await decide(rina, id, await claim(rina, id, 0), REJECT);
      return { id, version: await decide(budi, id, await claim(budi, id, first), REJECT) };
    };
    const { id, version } = await twice();
    const sari = await city.login({ sub: 'pansel-sari', roles: ['RECRUITMENT_OFFICER'] });
    expect(await reopened(sari, id, version)).toEqual([]);
    city.setNow(REGISTERING);
    const owner = await complete(city, await person(city, { nik }), campaignId, formationId, ['ID_CARD']);
    expect(await refused(owner.ask, 'applicationSubmit', ofDraft(owner))).toEqual(['IDENTITY_UNCONFIRMED']);
    city.setNow(VERIFYING);
    const rejected = await decide(rina, id, await claim(rina, id, version + 1), REJECT);
    const last = await decide(budi, id, await claim(budi, id, rejected), REJECT);
    city.setNow(REGISTERING);
    await submit(owner);
    city.setNow(VERIFYING);
    expect(await reopened(sari, id, last)).toEqual(['IDENTITY_UNCONFIRMED']);
  });
});

const FORMATION = 'version status allowedActions opening { quota } correction { status mine refusal after { quota } }';
const formationOf = async (ask: Ask, id: string) =>
  (await ask(`query($id: ID!) { formation(id: $id) { ${FORMATION} } }`, { id })).data.formation;
const OPENING = 'quota requirements { majors } corrections { reason before { quota } after { quota requirements { majors } } }';
const openingOf = async (campaignId: string) =>
  (await city.nobody(`query($id: ID!) { openings(campaignId: $id, first: 5) { edges { node { ${OPENING} } } } }`, { id: campaignId })).data
    .openings.edges[0].node;
const QUOTA = { quota: 7, reason: 'Salah ketik' };
const correct = (ask: Ask, input: InputOf<'formationCorrect'>) => refused(ask, 'formationCorrect', input);
const approve = (ask: Ask, input: InputOf<'formationCorrectionApprove'>) => refused(ask, 'formationCorrectionApprove', input);
const withdraw = (ask: Ask, input: InputOf<'formationCorrectionApprove'>) =>
  refused(ask, 'formationWithdraw', { ...input, reason: 'Unit dilebur' });

async function approvedDraft() {
  const place = inSemarang(city);
  const committee = await committeeOf(city, place.region);
  const campaign = await drafted(city, committee);
  return { ...committee, place, campaign, id: await approvedPost(place, committee, campaign.id) };
}

describe('approved posts of a campaign that is prepared', () => {
  it('are corrected by two, and nobody reads of it', async () => {
    const { approver, campaign, id } = await approvedDraft();
    const { unitAdmin } = city.people;
    expect((await formationOf(unitAdmin.ask, id)).allowedActions).toEqual(['formationCorrect', 'formationWithdraw']);
    expect(await correct(unitAdmin.ask, { ...(await ofFormation(approver, id)), ...QUOTA })).toEqual([]);
    const waiting = await formationOf(approver, id);
    expect(waiting.allowedActions).toEqual(['formationCorrectionApprove', 'formationCorrectionReject', 'formationWithdraw']);
    const queue = (await approver('{ formationQueue(first: 100) { edges { node { id } } } }')).data.formationQueue.edges;
    expect(queue.map(({ node }: { node: { id: string } }) => node.id)).toContain(id);
    expect(await approve(approver, await ofFormation(approver, id))).toEqual([]);
    expect(await formationOf(approver, id)).toMatchObject({ opening: { quota: 7 }, correction: { status: 'APPROVED' } });
    const { version } = (await approver('query($id: ID!) { campaign(id: $id) { version } }', { id: campaign.id })).data.campaign;
    await done(approver, 'campaignPublish', { campaignId: campaign.id, expectedVersion: version }, 'campaign { id }');
    expect(await openingOf(campaign.id)).toMatchObject({ quota: 7, corrections: [] });
  });

  it('are not approved by who asked for the correction, under whichever role', async () => {
    const { approver, id } = await approvedDraft();
    const both = await city.login({ sub: 'bkpp-tiga', roles: ['HR_OFFICER', 'RECRUITMENT_APPROVER'] });
    expect(await correct(both, { ...(await ofFormation(approver, id)), ...QUOTA })).toEqual([]);
    expect((await formationOf(both, id)).allowedActions).toEqual(['formationWithdraw']);
    expect(await approve(both, await ofFormation(approver, id))).toEqual(['OWN_CASE']);
  });

  it('are withdrawn, and can be asked for anew; not twice while they stand', async () => {
    const { approver, place, campaign, id } = await approvedDraft();
    const { hr } = city.people;
    const again = { campaignId: campaign.id, unitId: place.unitId, ...POST, quota: 9 };
    expect(await refused(hr.ask, 'formationRequest', again)).toEqual(['ALREADY_EXISTS']);
    expect(await withdraw(hr.ask, await ofFormation(approver, id))).toEqual([]);
    expect(await formationOf(approver, id)).toMatchObject({ status: 'WITHDRAWN', allowedActions: [] });
    await requested(place, campaign.id, { quota: 9 });
    const publish = await refused(approver, 'campaignPublish', { campaignId: campaign.id, expectedVersion: 2 });
    expect(publish).toEqual(['REQUIRED']);
  });

  it('asked for twice at once stand once', async () => {
    const { approver, place, campaign, id } = await approvedDraft();
    await withdraw(approver, await ofFormation(approver, id));
    const input = { campaignId: campaign.id, unitId: place.unitId, ...POST };
    const codes = await Promise.all([1, 2, 3].map(() => refused(city.people.hr.ask, 'formationRequest', input)));
    expect(codes.filter((one) => one.length === 0)).toHaveLength(1);
  });
});

describe('announced posts', () => {
  it('are corrected with a reason that everybody reads', async () => {
    const of = await published(city);
    const wider = { quota: 4, reason: 'Ralat formasi', requirements: { ...POST.requirements, majors: ['Informatika', 'Sains Data'] } };
    const { id, version } = await proposedCorrection(city, of, wider);
    expect((await openingOf(of.campaign.id)).corrections).toEqual([]);
    expect(await approve(of.approver, { formationId: id, expectedVersion: version })).toEqual([]);
    expect(await openingOf(of.campaign.id)).toEqual({
      quota: 4,
      requirements: { majors: ['Informatika', 'Sains Data'] },
      corrections: [
        { reason: 'Ralat formasi', before: { quota: 2 }, after: { quota: 4, requirements: { majors: ['Informatika', 'Sains Data'] } } },
      ],
    });
    expect(await withdraw(of.approver, await ofFormation(of.approver, id))).toEqual(['TRANSITION_REFUSED']);
  });

  it('keep their requirements once nobody can register, and their number once the basic test is announced', async () => {
    const selection = await publishedSelection(city, 2);
    const { rina, approver, campaignId, formationId } = selection;
    const { verificationId: id } = await queuedIn(city, selection);
    await decide(rina, id, await claim(rina, id, 0), PASS);
    city.setNow(ANNOUNCING);
    const requirements = { education: ['S1'], documents: ['ID_CARD', 'DIPLOMA'] };
    const of = async () => ofFormation(approver, formationId);
    const hr = city.people.hr.ask;
    expect(await correct(hr, { ...(await of()), requirements, reason: 'Salah ketik' })).toEqual(['DEADLINE_PASSED']);
    expect((await formationOf(hr, formationId)).allowedActions).toEqual(['formationCorrect']);
    await publishedList(approver, campaignId, 'ADMINISTRATIVE');
    expect(await correct(hr, { ...(await of()), requirements, reason: 'Salah ketik' })).toEqual(['TRANSITION_REFUSED']);
    expect(await correct(hr, { ...(await of()), ...QUOTA })).toEqual([]);
    expect(await approve(approver, await of())).toEqual([]);
  });
});
