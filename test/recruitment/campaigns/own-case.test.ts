// Nobody serves themself: every operation of the committee, found in the schema and sent by somebody who has applied in that campaign.
import { globSync, readFileSync } from 'node:fs';
import { type FieldDefinitionNode, type ListValueNode, parse } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Application } from '../../../src/modules/recruitment/campaigns/rules/types.ts';
import { isRelation } from '../../../src/platform/rules/access.ts';
import * as keys from '../../../src/platform/store/keys.ts';
import type { Row } from '../../../src/platform/store/table.ts';
import type { Ask } from '../../support/city.ts';
import { applicantIn, applicationIn, employeeWith, nikOf, officer, turnsOut, within } from '../../support/competing.ts';
import { refused } from '../../support/people.ts';
import { draft, newNik, person, published } from '../../support/registration.ts';
import { ready } from '../../support/scenarios/index.ts';
import { queuedIn, selectionOf } from '../../support/scenarios/recruitment-selection.ts';
import { type Season, startSeason } from '../../support/scenarios/stages.ts';
import { REGISTERING } from '../../support/selection.ts';

/**
 * OWN_CASE   refused to whoever competes in the campaign
 * NO_ONE_YET the campaign is being prepared, or is made by it: nobody can have applied
 * GIVES_AWAY says that one is not free, or gives the case back: always allowed
 * MEMBER     a member of a panel who turns out to be an applicant: OWN_CASE too, and nobody who has applied is named (recruitment-panels)
 */
type Verdict = 'OWN_CASE' | 'NO_ONE_YET' | 'GIVES_AWAY' | 'MEMBER';

const VERDICTS: Readonly<Record<string, Verdict>> = {
  campaignCreate: 'NO_ONE_YET',
  campaignPublish: 'NO_ONE_YET',
  campaignStageExtend: 'OWN_CASE',
  campaignRuleChange: 'OWN_CASE',
  campaignRuleChangeRelease: 'OWN_CASE',
  campaignRuleChangeWithdraw: 'OWN_CASE',
  campaignClose: 'OWN_CASE',
  formationRequest: 'NO_ONE_YET',
  formationApprove: 'NO_ONE_YET',
  formationReject: 'NO_ONE_YET',
  formationWithdraw: 'NO_ONE_YET',
  formationCorrect: 'OWN_CASE',
  formationCorrectionApprove: 'OWN_CASE',
  formationCorrectionReject: 'OWN_CASE',
  verificationClaim: 'OWN_CASE',
  verificationRelease: 'GIVES_AWAY',
  verificationDeclareConflict: 'GIVES_AWAY',
  verificationProofOpen: 'OWN_CASE',
  verificationDecide: 'OWN_CASE',
  verificationReopen: 'OWN_CASE',
  selectionObjectionOpen: 'OWN_CASE',
  selectionObjectionProofOpen: 'OWN_CASE',
  selectionObjectionAnswer: 'OWN_CASE',
  scoreFileAnnounce: 'OWN_CASE',
  scoreImportPropose: 'OWN_CASE',
  scoreImportApprove: 'OWN_CASE',
  scoreImportReject: 'OWN_CASE',
  listPublish: 'OWN_CASE',
  panelCreate: 'OWN_CASE',
  panelMemberReplace: 'OWN_CASE',
  panelStandInName: 'OWN_CASE',
  panelAttendanceRecord: 'OWN_CASE',
  panelRosterRenew: 'OWN_CASE',
  panelClose: 'OWN_CASE',
  panelScoresPropose: 'OWN_CASE',
  panelDissolve: 'OWN_CASE',
  panelCardSave: 'MEMBER',
  panelCardSubmit: 'MEMBER',
  panelCardDiscuss: 'MEMBER',
  panelConflictDeclare: 'GIVES_AWAY',
  offersMake: 'OWN_CASE',
  tieDecisionPropose: 'OWN_CASE',
  tieDecisionConfirm: 'OWN_CASE',
  tieDecisionWithdraw: 'OWN_CASE',
  offerLapse: 'OWN_CASE',
  filingRecord: 'OWN_CASE',
  appointmentHire: 'OWN_CASE',
  appointmentResign: 'OWN_CASE',
  appointmentAnnul: 'OWN_CASE',
  applicationsAnonymise: 'OWN_CASE',
  verificationClaimNext: 'OWN_CASE',
  verificationAssign: 'OWN_CASE',
  verificationTakeBack: 'OWN_CASE',
  verificationProlong: 'OWN_CASE',
  applicantLookUp: 'OWN_CASE',
  applicationDisqualify: 'OWN_CASE',
  disqualificationDecide: 'OWN_CASE',
  disqualificationObjectionAnswer: 'OWN_CASE',
  selectionObjectionRefusalPropose: 'OWN_CASE',
  selectionObjectionRefusalWithdraw: 'OWN_CASE',
  selectionObjectionRefusalConfirm: 'OWN_CASE',
  campaignContactSet: 'OWN_CASE',
  campaignFileAnnounce: 'OWN_CASE',
  campaignNoticeSet: 'OWN_CASE',
  campaignNoticeDecide: 'OWN_CASE',
  frequentQuestionPropose: 'OWN_CASE',
  frequentQuestionRevise: 'OWN_CASE',
  frequentQuestionDecide: 'OWN_CASE',
  frequentQuestionWithdraw: 'OWN_CASE',
  applicantQuestionAnswer: 'OWN_CASE',
  jobTextSet: 'OWN_CASE',
  jobTextDecide: 'OWN_CASE',
  testSessionCreate: 'OWN_CASE',
  testSessionChange: 'OWN_CASE',
  testSessionCancel: 'OWN_CASE',
  testSeatsAssign: 'OWN_CASE',
  testSeatsFree: 'OWN_CASE',
  testSchedulePublish: 'OWN_CASE',
  testAccommodationOpen: 'OWN_CASE',
  testAccommodationDecide: 'OWN_CASE',
};

const accessOf = ({ directives }: FieldDefinitionNode): string[] => {
  const to = directives?.find(({ name }) => name.value === 'access')?.arguments?.[0]?.value as ListValueNode | undefined;
  return (to?.values ?? []).map((value) => (value.kind === 'EnumValue' ? value.value : ''));
};

const FILES = globSync('schema/recruitment/*.graphql');
/** By name: who may send it. What an applicant alone may do is nobody's office. */
const OF_COMMITTEE = new Map(
  FILES.flatMap((name) => parse(readFileSync(name, 'utf8')).definitions)
    .flatMap((one) => (one.kind === 'ObjectTypeExtension' && one.name.value === 'Mutation' ? (one.fields ?? []) : []))
    .map((field) => [field.name.value, accessOf(field)] as const)
    .filter(([, to]) => to.some((grant) => grant !== 'OWNER')),
);

let city: Season;
beforeAll(async () => {
  city = await startSeason();
});
afterAll(() => city.stop());

const context = () => within(city);

type Ids = Partial<Record<string, string>>;

/** The campaign that a request is about, and its application where it is about one. */
async function concernOf(input: Ids): Promise<{ campaignId: string; applicationId: string | undefined }> {
  const ctx = context();
  const { verificationId, campaignId = '', applicationId } = input;
  const named = [
    'objectionId',
    'offerId',
    'panelId',
    'importId',
    'fileId',
    'exclusionId',
    'tieDecisionId',
    'ruleChangeId',
    'sessionId',
    'accommodationId',
    'frequentQuestionId',
    'applicantQuestionId',
    'formationId',
  ]
    .map((name) => input[name])
    .find(Boolean);
  const id = verificationId ?? (campaignId ? undefined : named);
  if (!id) return { campaignId, applicationId };
  const row = (await ctx.rows.load(id)) ?? (await ctx.rows.loadKey(keys.waiting(id)));
  return row?.body as { campaignId: string; applicationId: string | undefined };
}

/** Somebody who competes in the campaign: the applicant in question, else any, else one who applies now. */
async function applicantOf(input: Ids): Promise<Application> {
  const { campaignId, applicationId } = await concernOf(input);
  return applicationId ? applicationIn(city, applicationId) : applicantIn(city, campaignId);
}

/** Who was appointed is nobody before their service begins. */
const SERVES_FROM: Readonly<Record<string, string>> = {
  appointmentResign: '2026-04-02T02:00:00.000Z',
  appointmentAnnul: '2026-04-02T02:00:00.000Z',
};

interface Prepared {
  name: string;
  mine: Ask;
  other: Ask;
  query: string;
  variables: { input: object };
}

async function prepared(name: string): Promise<Prepared> {
  const { ask: other, query, variables } = await ready(city, name);
  const applicant = await applicantOf(variables.input as Ids);
  const to = OF_COMMITTEE.get(name) ?? [];
  if (to.includes('MEMBER')) {
    await turnsOut(city, city.people.staff.employeeId, nikOf(city, applicant));
    return { name, mine: other, other, query, variables };
  }
  const mine = await officer(
    city,
    await employeeWith(city, nikOf(city, applicant)),
    to.filter((grant) => !isRelation(grant as never)),
  );
  if (SERVES_FROM[name]) city.setNow(SERVES_FROM[name]);
  return { name, mine, other, query, variables };
}

async function codes(ask: Ask, { name, query, variables }: Prepared): Promise<string[]> {
  const { data, errors } = await ask(query, variables);
  if (errors) return errors.map(({ extensions }) => `!${extensions.code}`);
  return data[name].userErrors.map(({ code }: { code: string }) => code);
}

const named = (verdict: Verdict): string[] => Object.keys(VERDICTS).filter((name) => VERDICTS[name] === verdict);

/** Who is in service already is not appointed by whoever either. */
const DONE: Readonly<Record<string, string[]>> = {};

describe('an operation of the committee', () => {
  it('has a verdict: what a later part adds fails here until somebody has thought of it', () => {
    expect([...OF_COMMITTEE.keys()].toSorted()).toEqual(Object.keys(VERDICTS).toSorted());
  });

  it.each(named('OWN_CASE'))('is refused to who competes in the campaign, and done by who does not: %s', async (name) => {
    const request = await prepared(name);
    expect(await codes(request.mine, request)).toEqual(['OWN_CASE']);
    expect(await codes(request.other, request)).toEqual(DONE[name] ?? []);
  });

  it.each(named('MEMBER'))('of a member is refused once the member is found to compete: %s', async (name) => {
    const request = await prepared(name);
    expect(await codes(request.mine, request)).toEqual(['OWN_CASE']);
  });

  it.each(named('GIVES_AWAY'))('that only gives away is open to everybody: %s', async (name) => {
    const request = await prepared(name);
    expect(await codes(request.other, request)).toEqual([]);
  });
});

describe('whoever has applied', () => {
  it('may say so of the own application, and reads nothing of its file, of its rivals or of lists and sheets in the making', async () => {
    const found = await queuedIn(city, await selectionOf(city));
    const application = ((await context().rows.load(found.applicationId)) as Row<Application>).body;
    const mine = await officer(city, await employeeWith(city, nikOf(city, application)), ['RECRUITMENT_OFFICER', 'RECRUITMENT_APPROVER']);
    const { campaignId, formationId, rina } = found.selection;
    const query = `query($id: ID!, $campaign: ID!, $formation: ID!) {
      verification(id: $id) { id } node(id: $id) { id }
      verificationQueue(formationId: $formation, first: 5) { edges { node { id } } }
      verificationWorkbench(campaignId: $campaign, view: WAITING, first: 5) { edges { node { id } } }
      listPreview(campaignId: $campaign, stage: ADMINISTRATIVE) { sha256 }
      scoreImports(campaignId: $campaign, first: 5) { edges { node { id } } } }`;
    const asked = { id: found.verificationId, campaign: campaignId, formation: formationId };
    const nothing = { verification: null, node: null, listPreview: null, scoreImports: { edges: [] } };
    const empty = { verificationQueue: { edges: [] }, verificationWorkbench: { edges: [] } };
    expect((await mine(query, asked)).data).toEqual({ ...nothing, ...empty });
    const own = { id: found.verificationId };
    expect((await rina(query, asked)).data).toMatchObject({
      ...{ verification: own, node: own },
      verificationQueue: { edges: expect.arrayContaining([{ node: own }]) },
    });
    const input = { verificationId: found.verificationId, expectedVersion: 0 };
    expect(await refused(mine, 'verificationDeclareConflict', 'VerificationDeclareConflictInput', input)).toEqual([]);
  });

  it('does not gain days for a draft of their own, which no lock tells of', async () => {
    const { approver, campaign, formationIds } = await published(city);
    city.setNow(REGISTERING);
    const nik = newNik();
    const made = await draft(await person(city, { nik }), campaign.id, formationIds[0] ?? '');
    const mine = await officer(city, await employeeWith(city, nik), ['RECRUITMENT_APPROVER']);
    const input = { campaignId: campaign.id, expectedVersion: campaign.version, stage: 'REGISTRATION', to: '2026-01-20', reason: 'Sakit' };
    const own = { ...input, applicationId: made.id };
    expect(await refused(mine, 'campaignStageExtend', 'CampaignStageExtendInput', own)).toEqual(['OWN_CASE']);
    expect(await refused(approver, 'campaignStageExtend', 'CampaignStageExtendInput', own)).toEqual([]);
  });

  it('works for another campaign, in which they do not compete', async () => {
    const { variables } = await ready(city, 'campaignRuleChange');
    const applicant = await applicantOf(variables.input as Ids);
    const mine = await officer(city, await employeeWith(city, nikOf(city, applicant)), ['RECRUITMENT_APPROVER']);
    const elsewhere = await ready(city, 'campaignRuleChange');
    const request = { ...elsewhere, name: 'campaignRuleChange', mine, other: mine };
    expect(await codes(mine, request)).toEqual([]);
  });
});
