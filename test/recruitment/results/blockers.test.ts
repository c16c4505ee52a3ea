// What stands in the way of a step of a selection is told before anybody tries: what it is, who can help, from when and until when.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Ask } from '../../support/city.ts';
import { ANNOUNCING } from '../../support/lists.ts';
import { NO_ANSWER, OFFERING, step } from '../../support/offers.ts';
import { handedIn, madePanel, throughCampaign } from '../../support/panels.ts';
import { done } from '../../support/people.ts';
import { draft, drafted, FIRST_INSTANT, newAccount, person, published, TOO_LATE, upload } from '../../support/registration.ts';
import { offered } from '../../support/scenarios/recruitment-offers.ts';
import { proposedIn, testedIn } from '../../support/scenarios/recruitment-scores.ts';
import { OBJECTING_TO, objected, queued, rejected } from '../../support/scenarios/recruitment-selection.ts';
import { type Season, startSeason } from '../../support/scenarios/stages.ts';
import { claim, committeeOf, inSemarang, REGISTERING } from '../../support/selection.ts';

let city: Season;
beforeAll(async () => {
  city = await startSeason();
});
afterAll(() => city.stop());

interface Told {
  allowedActions: string[];
  blockers: { action: string; code: string; field: string[]; who: string; from: string | null; until: string | null; message: string }[];
}

const TOLD = 'allowedActions blockers { action code field who from until message }';

async function told(ask: Ask, type: string, id: string): Promise<Told> {
  const { data, errors } = await ask(`query($id: ID!) { node(id: $id) { ... on ${type} { ${TOLD} } } }`, { id });
  expect(errors).toBeUndefined();
  return data.node;
}

/** As action, code, who and from or until. */
const short = ({ blockers }: Told, ...actions: string[]): string[] =>
  blockers
    .filter(({ action }) => actions.length === 0 || actions.includes(action))
    .map(({ action, code, who, from, until }) => [action, code, who, from ?? '-', until ?? '-'].join(' '));

describe('an applicant', () => {
  it('reads what the own application lacks, one after the other, until it can be submitted', async () => {
    const { campaign, formationIds } = await published(city);
    city.setNow(REGISTERING);
    const account = await newAccount(city);
    const made = await draft(account, campaign.id, formationIds[0] ?? '');
    const until = TOO_LATE;
    // Each on a field of its own.
    expect(short(await told(account, 'Application', made.id))).toEqual(Array(3).fill(`applicationSubmit REQUIRED VIEWER - ${until}`));
    await person(city, {}, account);
    const first = await upload(city, made, 'ID_CARD');
    // The file is announced, and has not come.
    const second = await upload(city, first, 'DIPLOMA', { size: 0 });
    const now = await told(account, 'Application', made.id);
    expect(now.allowedActions).toEqual(['applicationSave', 'documentUpload']);
    expect(short(now)).toEqual([`applicationSubmit EVIDENCE_MISMATCH VIEWER - ${until}`]);
    await upload(city, second, 'DIPLOMA');
    const whole = await told(account, 'Application', made.id);
    expect([whole.allowedActions, whole.blockers]).toEqual([['applicationSave', 'documentUpload', 'applicationSubmit'], []]);
    city.setNow(TOO_LATE);
    const late = await told(account, 'Application', made.id);
    expect([late.allowedActions, short(late, 'applicationSubmit')]).toEqual([
      [],
      [`applicationSubmit DEADLINE_PASSED RECRUITMENT_OFFICER - ${until}`],
    ]);
  });

  it('reads when an objection can be filed, and files it while it is listed', async () => {
    const found = await rejected(city);
    const { ask, applicationId } = found;
    const open = await told(ask, 'Application', applicationId);
    expect(open.allowedActions).toEqual(['selectionObjectionFile']);
    // Nothing was announced against anybody before: when one could object is told to all alike.
    city.setNow(ANNOUNCING);
    expect(short(await told(ask, 'Application', applicationId))[0]).toBe(
      'selectionObjectionFile NOT_OPEN_YET TIME 2026-02-01T17:00:00.000Z 2026-02-04T17:00:00.000Z',
    );
    city.setNow('2026-02-03T02:00:00.000Z');
    await done(ask, 'selectionObjectionFile', { applicationId, ...OBJECTING_TO }, 'objection { id }');
    // Rejected: the final list is none of theirs.
    expect(await told(ask, 'Application', applicationId)).toEqual({ allowedActions: [], blockers: [] });
  });

  it('reads that an offer ran out: nothing is answered any more, also no decline', async () => {
    const { ask, offer, of } = await offered(city);
    expect(short(await told(of.rina, 'Offer', offer.id))).toEqual([`offerLapse NOT_OPEN_YET TIME ${NO_ANSWER} -`]);
    city.setNow(NO_ANSWER);
    const late = await told(ask, 'Offer', offer.id);
    expect(late.allowedActions).toEqual([]);
    expect(short(late)).toEqual(['offerAccept', 'offerDecline'].map((name) => `${name} DEADLINE_PASSED NOBODY - ${NO_ANSWER}`));
  });
});

describe('the committee', () => {
  it('reads why a campaign is not published: its own maker, and no posts', async () => {
    const committee = await committeeOf(city, inSemarang(city).region);
    const { id } = await drafted(city, committee);
    expect(short(await told(committee.approver, 'Campaign', id))).toEqual([`campaignPublish REQUIRED VIEWER - ${TOO_LATE}`]);
    const { approver, campaign } = await published(city);
    city.setNow(FIRST_INSTANT);
    expect(short(await told(approver, 'Campaign', campaign.id))).toEqual(['campaignClose NOT_OPEN_YET TIME 2026-04-30T17:00:00.000Z -']);
  });

  it('reads who works on an application, and until when', async () => {
    const { selection, verificationId } = await queued(city);
    const { rina, budi } = selection;
    expect(short(await told(rina, 'Verification', verificationId))).toEqual([
      'verificationDecide CLAIM_REQUIRED VIEWER - 2026-01-31T17:00:00.000Z',
    ]);
    await claim(rina, verificationId, 0);
    const end = '2026-01-12T02:30:00.000Z';
    const other = await told(budi, 'Verification', verificationId);
    expect(other.allowedActions).toEqual(['verificationDeclareConflict']);
    expect(short(other, 'verificationClaim')).toEqual([`verificationClaim CLAIMED RECRUITMENT_OFFICER ${end} 2026-01-31T17:00:00.000Z`]);
  });

  it('reads that the stage of verification is over', async () => {
    const { selection, verificationId } = await queued(city);
    city.setNow('2026-01-31T16:59:59.999Z');
    const version = await claim(selection.rina, verificationId, 0);
    city.setNow('2026-01-31T17:00:00.000Z');
    const late = await told(selection.rina, 'Verification', verificationId);
    expect(version).toBe(1);
    expect(late.allowedActions).not.toContain('verificationDecide');
    expect(short(late, 'verificationDecide')).toEqual([
      'verificationDecide DEADLINE_PASSED RECRUITMENT_OFFICER - 2026-01-31T17:00:00.000Z',
    ]);
  });

  it('reads that an objection is about the own decision', async () => {
    const { selection, objectionId } = await objected(city);
    const own = await told(selection.budi, 'SelectionObjection', objectionId);
    expect(own.allowedActions).toEqual([]);
    expect(short(own)).toEqual([
      'selectionObjectionOpen OWN_CASE RECRUITMENT_OFFICER - -',
      'selectionObjectionAnswer OWN_CASE RECRUITMENT_OFFICER - -',
    ]);
  });

  it('reads that scores were compared with another sheet than the one that holds', async () => {
    const of = await testedIn(city);
    const [first, second] = [await proposedIn(city, of), await proposedIn(city, of)];
    const approve = { importId: second.id, expectedVersion: second.version, acceptedIssues: second.counts.issues };
    await done(of.approver, 'scoreImportApprove', approve, 'scoreImport { id }');
    const overtaken = await told(of.approver, 'ScoreImport', first.id);
    expect(overtaken.allowedActions).toEqual(['scoreImportReject']);
    expect(short(overtaken)).toEqual(['scoreImportApprove RESULT_CHANGED RECRUITMENT_OFFICER - -']);
  });

  it('reads which papers keep an appointment, and that who recorded them does not appoint', async () => {
    const { ask, of, offer } = await offered(city);
    const accepted = await step(ask, 'offerAccept', offer);
    const hr = city.people.hr.ask;
    expect(short(await told(hr, 'Offer', offer.id))).toEqual(['appointmentHire DOCUMENTS_MISSING APPLICANT - -']);
    await step(of.rina, 'filingRecord', accepted, { received: ['DIPLOMA'] });
    expect((await told(hr, 'Offer', offer.id)).blockers[0]?.message).toContain('6');
    expect(OFFERING < NO_ANSWER).toBe(true);
  });

  it('reads how many cards a panel waits for, and its members who hands in what is not drafted', async () => {
    const of = await throughCampaign(city, [{ size: 1 }]);
    const { staff, colleague } = city.people;
    const { id } = await madePanel(of.rina, of, [staff, colleague]);
    await handedIn(staff.ask, id, of.people[0]?.number ?? '', 71);
    const open = await told(of.rina, 'Panel', id);
    expect(short(open)).toEqual(['panelClose CARDS_MISSING MEMBER - -']);
    expect(open.allowedActions).toEqual(['panelMemberReplace']);
    const query = `query($id: ID!) { panel(id: $id) { participants(first: 1) { edges { node { ${TOLD} } } } } }`;
    const { data } = await colleague.ask(query, { id });
    const [mine] = data.panel.participants.edges.map(({ node }: { node: Told }) => node);
    expect(short(mine)).toEqual(Array(3).fill('panelCardSubmit REQUIRED VIEWER - 2026-02-24T17:00:00.000Z'));
  });

  it('reads why nobody is offered a post yet', async () => {
    const of = await testedIn(city);
    const query = `query($id: ID!) { formationSeats(campaignId: $id, first: 1) { edges { node { ${TOLD} } } } }`;
    const { data } = await of.rina(query, { id: of.campaignId });
    expect(short(data.formationSeats.edges[0].node)).toEqual([
      'offersMake LIST_MISSING RECRUITMENT_OFFICER - -',
      'offersMake NOT_OPEN_YET TIME 2026-03-02T17:00:00.000Z -',
    ]);
    const preview = `query($id: ID!) { listPreview(campaignId: $id, stage: FINAL) { problems { code } ${TOLD} } }`;
    const shown = (await of.approver(preview, { id: of.campaignId })).data.listPreview;
    expect(shown.blockers.map(({ code }: { code: string }) => code)).toEqual(shown.problems.map(({ code }: { code: string }) => code));
  });
});
