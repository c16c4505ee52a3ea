// Verification and objections through the API: officers who share a queue, and applicants who are told no more and no less than is theirs.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Ask } from '../../support/city.ts';
import { ANNOUNCING, announced, publishedList } from '../../support/lists.ts';
import { done, refused } from '../../support/people.ts';
import { OBJECTING_TO, objected, type Queued, queued, queuedIn, rejected } from '../../support/scenarios/recruitment-selection.ts';
import { type Season, startSeason } from '../../support/scenarios/stages.ts';
import { claim, decide, OBJECTING, publishedSelection, VERIFYING } from '../../support/selection.ts';

let city: Season;
beforeAll(async () => {
  city = await startSeason();
});
afterAll(() => city.stop());

const PASS = { verdict: 'ELIGIBLE', reasons: [] };
const REJECT = { verdict: 'INELIGIBLE', reasons: ['GPA'] };
const DOSSIER = 'dossier { name education { gpa } eligibility { requirement met } documents { kind url } }';

async function seen(ask: Ask, id: string, fields: string) {
  return (await ask(`query($id: ID!) { verification(id: $id) { ${fields} } }`, { id })).data?.verification;
}

async function result({ ask, selection }: Queued) {
  const query = `query($id: ID!) { me { application(campaignId: $id) {
    administrative { verdict reasons } objections { stage status answer deadlineAt late }
  } } }`;
  return (await ask(query, { id: selection.campaignId })).data.me.application;
}

async function inQueue(ask: Ask, formationId: string): Promise<string[]> {
  const query = 'query($id: ID!) { verificationQueue(formationId: $id, first: 100) { edges { node { id } } } }';
  const { data } = await ask(query, { id: formationId });
  return data.verificationQueue.edges.map(({ node }: { node: { id: string } }) => node.id);
}

describe('the queue', () => {
  it('shows a submitted application to every officer until one claims it, and again when the claim has run out', async () => {
    const { selection, verificationId } = await queued(city);
    expect(await inQueue(selection.budi, selection.formationId)).toContain(verificationId);
    await claim(selection.rina, verificationId, 0);
    expect(await inQueue(selection.budi, selection.formationId)).not.toContain(verificationId);
    city.setNow('2026-01-12T02:29:59.999Z');
    expect(await refused(selection.budi, 'verificationClaim', { verificationId, expectedVersion: 1 })).toEqual(['CLAIMED']);
    city.setNow('2026-01-12T02:30:00.000Z');
    expect(await inQueue(selection.budi, selection.formationId)).toContain(verificationId);
    expect(await claim(selection.budi, verificationId, 1)).toBe(2);
  });

  it('gives an application to one of two officers who claim it at the same moment', async () => {
    const { selection, verificationId } = await queued(city);
    const input = { verificationId, expectedVersion: 0 };
    const both = [selection.rina, selection.budi].map((ask) => refused(ask, 'verificationClaim', input));
    const answers = (await Promise.all(both)).map(([code]) => code ?? 'done').toSorted();
    expect(answers[1]).toBe('done');
    expect(['CLAIMED', 'VERSION_CONFLICT']).toContain(answers[0]);
  });

  it('is nobody else’s: a member of staff is turned away, an officer of another region finds it empty', async () => {
    const { selection, verificationId } = await queued(city);
    const query = `{ verificationQueue(formationId: "${selection.formationId}", first: 10) { edges { node { id } } } }`;
    expect((await city.people.staff.ask(query)).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
    const abroad = await city.login({ sub: 'pansel-luar', roles: ['RECRUITMENT_OFFICER'], region: '33.22' });
    expect((await abroad(query)).data.verificationQueue.edges).toEqual([]);
    expect(await seen(abroad, verificationId, 'id')).toBeNull();
    expect(await refused(abroad, 'verificationClaim', { verificationId, expectedVersion: 0 })).toEqual(['NOT_FOUND']);
  });
});

describe('the file of an applicant', () => {
  it('is open to the officer who has claimed it, and only while the claim lasts', async () => {
    const { selection, verificationId } = await queued(city);
    expect(await seen(selection.rina, verificationId, DOSSIER)).toEqual({ dossier: null });
    await claim(selection.rina, verificationId, 0);
    const { dossier } = await seen(selection.rina, verificationId, DOSSIER);
    expect(dossier).toMatchObject({ education: { gpa: '3.41' }, documents: [{ kind: 'ID_CARD' }] });
    expect(await seen(selection.budi, verificationId, DOSSIER)).toEqual({ dossier: null });
    city.setNow('2026-01-12T02:30:00.000Z');
    expect(await seen(selection.rina, verificationId, DOSSIER)).toEqual({ dossier: null });
  });
});

describe('a decision', () => {
  it('against an applicant needs two officers, and the applicant hears of it when all do', async () => {
    const found = await queuedIn(city, await publishedSelection(city, 3));
    const { selection, verificationId } = found;
    const once = await decide(selection.rina, verificationId, await claim(selection.rina, verificationId, 0), REJECT);
    const again = { verificationId, expectedVersion: once };
    expect(await refused(selection.rina, 'verificationClaim', again)).toEqual(['OWN_CASE']);
    await decide(selection.budi, verificationId, await claim(selection.budi, verificationId, once), REJECT);
    const fields = 'status outcome decisions { verdict reasons mine } allowedActions';
    expect(await seen(selection.budi, verificationId, fields)).toEqual({
      status: 'DECIDED',
      outcome: 'INELIGIBLE',
      decisions: [
        { ...REJECT, mine: false },
        { ...REJECT, mine: true },
      ],
      allowedActions: [],
    });
    city.setNow(ANNOUNCING);
    expect((await result(found)).administrative).toBeNull();
    await publishedList(selection.approver, selection.campaignId, 'ADMINISTRATIVE');
    expect((await result(found)).administrative).toEqual(REJECT);
  });

  it('is not made by somebody who has declared a conflict, and the declaration frees the application', async () => {
    const { selection, verificationId } = await queued(city);
    const version = await claim(selection.rina, verificationId, 0);
    const own = { verificationId, expectedVersion: version };
    await done(selection.rina, 'verificationDeclareConflict', own, 'verification { id }');
    const next = { verificationId, expectedVersion: version + 1 };
    expect(await refused(selection.rina, 'verificationDecide', { ...next, ...PASS })).toEqual(['OWN_CASE']);
    const claimed = await claim(selection.budi, verificationId, version + 1);
    await decide(selection.budi, verificationId, claimed, PASS);
  });

  it('comes within the administrative stage or not at all', async () => {
    const { selection, verificationId } = await queued(city);
    city.setNow('2026-01-31T16:59:00.000Z');
    const version = await claim(selection.rina, verificationId, 0);
    city.setNow('2026-01-31T17:00:00.000Z');
    const input = { verificationId, expectedVersion: version, ...PASS };
    expect(await refused(selection.rina, 'verificationDecide', input)).toEqual(['DEADLINE_PASSED']);
  });

  it('tells what is missing by field', async () => {
    const { selection, verificationId } = await queued(city);
    const version = await claim(selection.rina, verificationId, 0);
    const input = { verificationId, expectedVersion: version, verdict: 'INELIGIBLE', reasons: [] };
    expect(await refused(selection.rina, 'verificationDecide', input)).toEqual(['REQUIRED']);
  });
});

describe('an objection', () => {
  const answer = (ask: Ask, objectionId: string, accepted: boolean, expectedVersion = 1) =>
    done(
      ask,
      'selectionObjectionAnswer',
      { objectionId, expectedVersion, accepted, answer: 'Sudah diperiksa ulang.' },
      'objection { status }',
    );

  it('is answered by somebody who did not decide, and one that is accepted lets the applicant through', async () => {
    const found = await objected(city);
    const { rina, budi, approver } = found.selection;
    const input = { objectionId: found.objectionId, expectedVersion: 1, accepted: true, answer: 'Ya.' };
    for (const ask of [rina, budi]) expect(await refused(ask, 'selectionObjectionAnswer', input)).toEqual(['OWN_CASE']);
    const queue = '{ selectionObjectionQueue(first: 100) { edges { node { id text late } } } }';
    const waiting = (await approver(queue)).data.selectionObjectionQueue.edges.map(({ node }: { node: { id: string } }) => node.id);
    expect(waiting).toContain(found.objectionId);
    // Read before it is accepted; the verdict is told by the edition that carries it out.
    const opening = { objectionId: found.objectionId, expectedVersion: 1 };
    await done(approver, 'selectionObjectionOpen', opening, 'objection { id }');
    await answer(approver, found.objectionId, true, 2);
    expect(await result(found)).toMatchObject({
      administrative: REJECT,
      objections: [
        { stage: 'ADMIN_OBJECTION', status: 'ACCEPTED', answer: 'Sudah diperiksa ulang.', deadlineAt: '2026-02-11T17:00:00.000Z' },
      ],
    });
  });

  it('that is rejected leaves the result as it was', async () => {
    const found = await objected(city);
    await answer(found.selection.approver, found.objectionId, false);
    expect(await result(found)).toMatchObject({ administrative: REJECT, objections: [{ status: 'REJECTED' }] });
  });

  it('is filed once, in the window, and by nobody else', async () => {
    const found = await rejected(city);
    const input = { applicationId: found.applicationId, ...OBJECTING_TO };
    const file = (ask: Ask, more: object = {}) => refused(ask, 'selectionObjectionFile', { ...input, ...more });
    city.setNow(VERIFYING);
    expect(await file(found.ask)).toEqual(['NOT_OPEN_YET']);
    city.setNow(OBJECTING);
    const other = await city.login({ sub: 'pelamar-lain', roles: [], pool: 'applicants', region: null });
    expect(await file(other)).toEqual(['NOT_FOUND']);
    expect(await file(found.ask, { text: ' ' })).toEqual(['REQUIRED']);
    expect(await file(found.ask)).toEqual([]);
    const inOtherWords = { text: 'Dengan kata lain' };
    expect(await file(found.ask, inOtherWords)).toEqual(['ALREADY_EXISTS']);
    city.setNow('2026-02-04T17:00:00.000Z');
    expect(await file(found.ask, inOtherWords)).toEqual(['DEADLINE_PASSED']);
    // The page that never got its answer.
    expect(await file(found.ask)).toEqual([]);
  });

  it('waits for what it is against to be announced, and is not for who was let through', async () => {
    const found = await queuedIn(city, await publishedSelection(city, 3));
    const input = { applicationId: found.applicationId, ...OBJECTING_TO };
    city.setNow(OBJECTING);
    expect(await refused(found.ask, 'selectionObjectionFile', input)).toEqual(['LIST_MISSING']);
    await announced(city, found.selection);
    city.setNow(OBJECTING);
    expect(await refused(found.ask, 'selectionObjectionFile', input)).toEqual(['TRANSITION_REFUSED']);
  });
});
