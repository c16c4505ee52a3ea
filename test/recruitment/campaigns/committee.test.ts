// The committee before an applicant's papers, through the API: who may look, who must, who may not, and what stays on record of it.

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makeNip } from '../../../src/platform/rules/identifiers.ts';
import type { Ask } from '../../support/city.ts';
import { verifiedAll } from '../../support/lists.ts';
import type { InputOf } from '../../support/mutations.ts';
import { done, refused } from '../../support/people.ts';
import { complete, newNik, ofDraft, person } from '../../support/registration.ts';
import { anonymise, closed, FORGETTING } from '../../support/retention.ts';
import { OBJECTING_TO, objected, queued, queuedIn, rejectedIn, withProof } from '../../support/scenarios/recruitment-selection.ts';
import { type Season, startSeason } from '../../support/scenarios/stages.ts';
import { applied, claim, decide, publishedSelection, REGISTERING, VERIFYING } from '../../support/selection.ts';

let city: Season;
beforeAll(async () => {
  city = await startSeason();
});
afterAll(() => city.stop());

const PASS = { verdict: 'ELIGIBLE', reasons: [] };
const REJECT = { verdict: 'INELIGIBLE', reasons: ['GPA'] };

/** A member of the committee who is in the city's service, with a NIK. */
async function officerWith(nik: string, sub: string, role: 'RECRUITMENT_OFFICER' | 'RECRUITMENT_APPROVER'): Promise<Ask> {
  city.setNow(VERIFYING);
  const { position } = await done(
    city.setup,
    'positionCreate',
    { unitId: city.units.bkpp, title: `Analis ${sub}`, kind: 'FUNCTIONAL', level: 'AHLI_MUDA' },
    'position { id }',
  );
  const born = { birthDate: '1998-03-05', sex: 'FEMALE' } as const;
  const identifier = makeNip({ ...born, appointedIn: '2022-03', serial: Number(nik.slice(-3)) + 1 });
  const assignment = { positionId: position.id, supervisorId: city.people.hrHead.employeeId, validFrom: '2024-01-01' };
  const input = { name: `Petugas ${sub}`, kind: 'PNS', ...born, grade: 'III/a', identifier, nik, assignment };
  const { employee } = await done(city.setup, 'employeeCreate', input, 'employee { id }');
  return city.login({ sub, roles: ['EMPLOYEE', role], employeeId: employee.id });
}

describe('somebody of the committee who is not free', () => {
  it('does not answer the objection of an applicant whose application they gave away', async () => {
    const selection = await publishedSelection(city, 3);
    const found = await queuedIn(city, selection);
    const sari = await city.login({ sub: 'pansel-sari', roles: ['RECRUITMENT_OFFICER'] });
    const of = { verificationId: found.verificationId, expectedVersion: 0 };
    await done(sari, 'verificationDeclareConflict', of, 'verification { id }');
    await rejectedIn(city, found, 1);
    const filed = { applicationId: found.applicationId, ...OBJECTING_TO };
    const { objection } = await done(found.ask, 'selectionObjectionFile', filed, 'objection { id }');
    const answer = { objectionId: objection.id, expectedVersion: 1, accepted: true, answer: 'Ya.' };
    expect(await refused(sari, 'selectionObjectionAnswer', answer)).toEqual(['OWN_CASE']);
  });

  it('neither verifies an application of their own nor answers an objection of their own', async () => {
    const nik = newNik();
    const own = await queuedIn(city, await publishedSelection(city, 3), { nik });
    const officer = await officerWith(nik, 'petugas-pelamar', 'RECRUITMENT_OFFICER');
    const input = { verificationId: own.verificationId, expectedVersion: 0 };
    expect(await refused(officer, 'verificationClaim', input)).toEqual(['OWN_CASE']);
    const other = await queued(city);
    const free = { verificationId: other.verificationId, expectedVersion: 0 };
    expect(await refused(officer, 'verificationClaim', free)).toEqual([]);
  });

  it('does not decide the second time under another login', async () => {
    const { selection, verificationId } = await queued(city);
    const twice = await Promise.all(
      ['satu', 'dua'].map((sub) =>
        city.login({ sub: `pansel-${sub}`, roles: ['RECRUITMENT_OFFICER'], employeeId: city.people.hr.employeeId }),
      ),
    );
    const [one, two] = twice as [Ask, Ask];
    const expectedVersion = await decide(one, verificationId, await claim(one, verificationId, 0), REJECT);
    const again = { verificationId, expectedVersion };
    expect(await refused(two, 'verificationClaim', again)).toEqual(['OWN_CASE']);
    expect(await refused(selection.budi, 'verificationClaim', again)).toEqual([]);
  });
});

const openProof = (ask: Ask, verificationId: string, expectedVersion: number) =>
  done(
    ask,
    'verificationProofOpen',
    { verificationId, expectedVersion },
    'proof { fileName contentType url } verification { version hasProof allowedActions }',
  );

describe('the proof of a special category', () => {
  it('is opened by the officer who has claimed the application, on record, and by nobody else', async () => {
    const { selection, verificationId } = await withProof(city);
    const { rina, budi, approver } = selection;
    const open = (ask: Ask, expectedVersion: number) => refused(ask, 'verificationProofOpen', { verificationId, expectedVersion });
    expect(await open(rina, 0)).toEqual(['CLAIM_REQUIRED']);
    const version = await claim(rina, verificationId, 0);
    expect(await open(budi, version)).toEqual(['CLAIMED']);
    expect(await open(approver, version)).toEqual(['!FORBIDDEN']);
    const { proof, verification } = await openProof(rina, verificationId, version);
    expect(proof).toMatchObject({ fileName: 'ktp.pdf', contentType: 'application/pdf', url: expect.stringContaining('http') });
    expect(verification).toMatchObject({ hasProof: true, allowedActions: expect.arrayContaining(['verificationProofOpen']) });
    const trail = '{ auditTrail(subject: "ID", first: 10) { edges { node { operation detail } } } }'.replace('ID', verificationId);
    const told = (await city.people.auditor.ask(trail)).data.auditTrail.edges.map(({ node }: { node: object }) => node);
    expect(told.at(-1)).toEqual({ operation: 'verificationProofOpen', detail: expect.stringContaining('OPENED') });
  });

  it('must be seen by whoever lets the applicant through, or rejects because of it', async () => {
    const { selection, verificationId } = await withProof(city);
    const { rina, budi } = selection;
    const version = await claim(rina, verificationId, 0);
    const decision = (ask: Ask, expectedVersion: number, more: Omit<InputOf<'verificationDecide'>, 'verificationId' | 'expectedVersion'>) =>
      refused(ask, 'verificationDecide', { verificationId, expectedVersion, ...more });
    expect(await decision(rina, version, PASS)).toEqual(['PROOF_NOT_OPENED']);
    expect(await decision(rina, version, { verdict: 'INELIGIBLE', reasons: ['CATEGORY_PROOF'] })).toEqual(['PROOF_NOT_OPENED']);
    const { verification } = await openProof(rina, verificationId, version);
    const rejected = await decide(rina, verificationId, verification.version, { verdict: 'INELIGIBLE', reasons: ['CATEGORY_PROOF'] });
    const second = await claim(budi, verificationId, rejected);
    expect(await decision(budi, second, { ...PASS, note: 'Berlaku.' })).toEqual(['PROOF_NOT_OPENED']);
    expect(await decision(budi, second, { verdict: 'INELIGIBLE', reasons: ['GPA'] })).toEqual([]);
  });

  it('is not told again once the claim is over, not even to a repeated request', async () => {
    const { selection, verificationId } = await withProof(city);
    const version = await claim(selection.rina, verificationId, 0);
    const query =
      'mutation($input: VerificationProofOpenInput!) { verificationProofOpen(input: $input) { proof { url } verification { id } userErrors { code } } }';
    const input = { idempotencyKey: '4f9d4a0e-2c56-4b8e-9f5e-1d1f2f3a4b5c', verificationId, expectedVersion: version };
    const send = async () => (await selection.rina(query, { input })).data.verificationProofOpen;
    expect((await send()).proof).not.toBeNull();
    city.setNow('2026-01-12T02:30:00.000Z');
    expect(await send()).toEqual({ proof: null, verification: { id: verificationId }, userErrors: [] });
  });

  it('stands in no dossier, list, log or record of the application', async () => {
    const { selection, verificationId, applicationId, ask } = await withProof(city);
    const own = 'query($id: ID!) { me { application(campaignId: $id) { documents { id: documentId kind } } } }';
    const [card, proof] = (await ask(own, { id: selection.campaignId })).data.me.application.documents;
    expect([card.kind, proof.kind]).toEqual(['ID_CARD', 'CATEGORY_PROOF']);
    const version = await claim(selection.rina, verificationId, 0);
    await openProof(selection.rina, verificationId, version);
    const { loader } = city.app.contextFor({ id: 'test', roles: new Set(), region: null, employeeId: null }, 'r');
    const held = await Promise.all([
      loader.load(applicationId),
      loader.load(verificationId),
      ...[applicationId, verificationId].map((id) => loader.loadRange(`AUDIT#${id}`, ['0', '9'])),
      loader.loadRange(selection.campaignId, ['!', '~']),
    ]);
    const dossier = 'query($id: ID!) { verification(id: $id) { dossier { documents { kind url } } } }';
    const { data } = await selection.rina(dossier, { id: verificationId });
    expect(data.verification.dossier.documents.map(({ kind }: { kind: string }) => kind)).toEqual(['ID_CARD']);
    const everything = JSON.stringify([held, city.lines]);
    expect(everything).toContain(card.id);
    expect(everything).not.toContain(proof.id);
  });
});

describe('the file of an applicant', () => {
  const DOSSIER = 'dossier { name nik warnings }';
  const dossierOf = async (ask: Ask, id: string) =>
    (await ask(`query($id: ID!) { verification(id: $id) { ${DOSSIER} } }`, { id })).data.verification.dossier;

  it('names the NIK to the officer who compares it with the card, and says where it contradicts the birth date', async () => {
    const nik = newNik();
    const { selection, verificationId } = await queuedIn(city, await publishedSelection(city, 3), { nik, birthDate: '1998-03-06' });
    await claim(selection.rina, verificationId, 0);
    expect(await dossierOf(selection.rina, verificationId)).toMatchObject({ nik, warnings: ['BIRTH_DATE_DIFFERS'] });
    expect(await dossierOf(selection.budi, verificationId)).toBeNull();
    expect(JSON.stringify(city.lines)).not.toContain(nik);
  });

  it('is opened again by who answers an objection, one at a time, with the proof apart, and closed with the answer', async () => {
    const found = await withProof(city);
    await rejectedIn(city, found);
    const filed = { applicationId: found.applicationId, ...OBJECTING_TO };
    const { objection } = await done(found.ask, 'selectionObjectionFile', filed, 'objection { id version dossier { nik } }');
    expect(objection.dossier).toBeNull();
    const { approver, rina } = found.selection;
    const sari = await city.login({ sub: 'pansel-sari', roles: ['RECRUITMENT_OFFICER'] });
    const of = (expectedVersion: number) => ({ objectionId: objection.id, expectedVersion });
    const SEEN = 'id dossier { name documents { kind } } allowedActions';
    const seen = async (ask: Ask) => {
      const { data } = await ask(`{ selectionObjectionQueue(first: 100) { edges { node { ${SEEN} } } } }`);
      return data.selectionObjectionQueue.edges.find(({ node }: { node: { id: string } }) => node.id === objection.id).node;
    };
    expect(await refused(rina, 'selectionObjectionOpen', of(1))).toEqual(['OWN_CASE']);
    await done(approver, 'selectionObjectionOpen', of(1), 'objection { version }');
    expect(await refused(sari, 'selectionObjectionOpen', of(2))).toEqual(['CLAIMED']);
    expect(await seen(approver)).toMatchObject({ dossier: { documents: [{ kind: 'ID_CARD' }] } });
    expect(await seen(sari)).toMatchObject({ dossier: null, allowedActions: ['selectionObjectionAnswer'] });
    const proofOf = 'proof { url } objection { version }';
    const unread = { ...of(2), accepted: true, answer: 'ok' };
    expect(await refused(sari, 'selectionObjectionAnswer', unread)).toEqual(['NOT_OPENED']);
    expect(await refused(approver, 'selectionObjectionAnswer', unread)).toEqual(['PROOF_NOT_OPENED']);
    expect(await refused(sari, 'selectionObjectionProofOpen', of(2))).toEqual(['CLAIM_REQUIRED']);
    const opened = await done(approver, 'selectionObjectionProofOpen', of(2), proofOf);
    expect(opened.proof.url).toContain('http');
    const answer = { ...of(3), accepted: true, answer: 'Surat keterangan berlaku.' };
    const answered = await done(approver, 'selectionObjectionAnswer', answer, `objection { ${SEEN} }`);
    expect(answered.objection).toMatchObject({ dossier: null, allowedActions: [] });
  });
});

describe('a NIK under which somebody else has applied', () => {
  const IDENTITY = { verdict: 'INELIGIBLE', reasons: ['IDENTITY_DIFFERS'] };
  /** Applied under the NIK of the rightful person, whose own draft is complete. */
  async function usurped() {
    const nik = newNik();
    const found = await queuedIn(city, await publishedSelection(city, 3), { nik });
    city.setNow(REGISTERING);
    const { campaignId, formationId } = found.selection;
    const owner = await complete(city, await person(city, { nik }), campaignId, formationId, ['ID_CARD']);
    const submitting = () => refused(owner.ask, 'applicationSubmit', ofDraft(owner));
    expect(await submitting()).toEqual(['IDENTITY_UNCONFIRMED']);
    return { ...found, submitting };
  }

  it('is free again once two officers have found that the papers are another person’s', async () => {
    const { selection, verificationId, submitting } = await usurped();
    const { rina, budi } = selection;
    const once = await decide(rina, verificationId, await claim(rina, verificationId, 0), IDENTITY);
    expect(await submitting()).toEqual(['IDENTITY_UNCONFIRMED']);
    await decide(budi, verificationId, await claim(budi, verificationId, once), IDENTITY);
    expect(await submitting()).toEqual([]);
    // Both are forgotten together: the lock is one, and its owner's.
    await verifiedAll(city, selection, selection.formationId);
    await closed(city, selection);
    city.setNow(FORGETTING);
    expect(await anonymise(city.people.hr.ask, selection.campaignId)).toMatchObject({ done: 2, left: 0 });
  });

  it('stays with whoever applied where the officers reject for different reasons', async () => {
    const { selection, verificationId, submitting } = await usurped();
    const { rina, budi } = selection;
    const once = await decide(rina, verificationId, await claim(rina, verificationId, 0), IDENTITY);
    await decide(budi, verificationId, await claim(budi, verificationId, once), REJECT);
    expect(await submitting()).toEqual(['IDENTITY_UNCONFIRMED']);
  });

  it('is taken again by an objection that is accepted, unless its owner has applied meanwhile', async () => {
    for (const ownerFirst of [true, false]) {
      const found = await usurped();
      await rejectedIn(city, found, 0, IDENTITY, async () => {
        city.setNow(REGISTERING);
        if (ownerFirst) expect(await found.submitting()).toEqual([]);
        await verifiedAll(city, found.selection, found.selection.formationId);
      });
      const filed = { applicationId: found.applicationId, ...OBJECTING_TO };
      const { objection } = await done(found.ask, 'selectionObjectionFile', filed, 'objection { id }');
      const reading = { objectionId: objection.id, expectedVersion: 1 };
      expect(await refused(found.selection.approver, 'selectionObjectionOpen', reading)).toEqual([]);
      const answer = { objectionId: objection.id, expectedVersion: 2, accepted: true, answer: 'KTP dibaca ulang.' };
      const answered = await refused(found.selection.approver, 'selectionObjectionAnswer', answer);
      expect(answered).toEqual(ownerFirst ? ['IDENTITY_UNCONFIRMED'] : []);
      city.setNow(REGISTERING);
      if (!ownerFirst) expect(await found.submitting()).toEqual(['IDENTITY_UNCONFIRMED']);
    }
  });
});

describe('an answer', () => {
  it('that is late is given all the same, and was told to be due seven days after the window', async () => {
    const { selection, objectionId } = await objected(city);
    const { approver } = selection;
    const due = async () => {
      const { data } = await approver('{ selectionObjectionQueue(first: 100) { edges { node { id deadlineAt late } } } }');
      return data.selectionObjectionQueue.edges.find(({ node }: { node: { id: string } }) => node.id === objectionId).node;
    };
    city.setNow('2026-02-11T16:59:59.999Z');
    expect(await due()).toMatchObject({ deadlineAt: '2026-02-11T17:00:00.000Z', late: false });
    city.setNow('2026-02-11T17:00:00.000Z');
    expect(await due()).toMatchObject({ late: true });
    const input = { objectionId, expectedVersion: 1, accepted: false, answer: 'Putusan tetap.' };
    const { objection } = await done(approver, 'selectionObjectionAnswer', input, 'objection { status late }');
    expect(objection).toEqual({ status: 'REJECTED', late: false });
  });
});

describe('the queue', () => {
  it('is read to its end while colleagues take from it: nothing that is free is passed over, and every page is full', async () => {
    const selection = await publishedSelection(city, 3);
    for (let i = 0; i < 6; i += 1) await applied(city, selection);
    city.setNow(VERIFYING);
    const query = `query($id: ID!, $after: String) { verificationQueue(formationId: $id, first: 2, after: $after) {
      edges { node { id } } pageInfo { hasNextPage endCursor } } }`;
    const page = async (after: string | null) => {
      const { edges, pageInfo } = (await selection.rina(query, { id: selection.formationId, after })).data.verificationQueue;
      return { ids: edges.map(({ node }: { node: { id: string } }) => node.id) as string[], ...pageInfo };
    };
    const all = 'query($id: ID!) { verificationQueue(formationId: $id, first: 100) { edges { node { id } } } }';
    const { edges } = (await selection.rina(all, { id: selection.formationId })).data.verificationQueue;
    const [a, b, c, d, e, f] = edges.map(({ node }: { node: { id: string } }) => node.id) as string[];
    const first = await page(null);
    await claim(selection.budi, a ?? '', 0);
    await claim(selection.budi, c ?? '', 0);
    const second = await page(first.endCursor);
    const third = await page(second.endCursor);
    expect([first.ids, second.ids, third.ids, third.hasNextPage]).toEqual([[a, b], [d, e], [f], false]);
  });

  it('shows nobody what they have decided or given away', async () => {
    const { selection, verificationId } = await queuedIn(city, await publishedSelection(city, 3));
    await decide(selection.rina, verificationId, await claim(selection.rina, verificationId, 0), REJECT);
    const query = 'query($id: ID!) { verificationQueue(formationId: $id, first: 100) { edges { node { id } } } }';
    const shown = async (ask: Ask) => (await ask(query, { id: selection.formationId })).data.verificationQueue.edges.length;
    expect([await shown(selection.rina), await shown(selection.budi)]).toEqual([0, 1]);
  });
});
