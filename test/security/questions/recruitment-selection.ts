// Every root field of verification, objections, offers and appointment, asked with given ids.
import { OTHER_REGION, REGION } from '../../support/city.ts';
import { objected, queuedIn } from '../../support/scenarios/recruitment-selection.ts';
import { PLANNING_DAY } from '../../support/season.ts';
import { publishedSelection } from '../../support/selection.ts';
import type { Module } from './module.ts';
import type { OrganisationIds } from './organisation.ts';
import type { PerformanceIds } from './performance.ts';
import type { RecruitmentIds } from './recruitment.ts';

export type SelectionIds = Record<
  'selectionCampaign' | 'selectionFormation' | 'selectionApplication' | 'verification' | 'selectionObjection',
  string
>;
export type SelectionVersions = Record<'verification' | 'selectionObjection', number>;

export const selection: Module<SelectionIds, SelectionVersions, OrganisationIds & PerformanceIds & RecruitmentIds> = {
  never: {
    selectionCampaign: 'cmp_000000000000000000000003',
    selectionFormation: 'frm_000000000000000000000003',
    selectionApplication: 'apn_000000000000000000000003',
    verification: 'ver_000000000000000000000000',
    selectionObjection: 'sob_000000000000000000000000',
  },
  stale: { verification: 999, selectionObjection: 999 },
  queries: (ids) => ({
    verification: `verification(id: "${ids.verification}") { id status registrationNumber dossier { name } }`,
    verificationQueue: `verificationQueue(formationId: "${ids.selectionFormation}", first: 5) { edges { node { registrationNumber } } }`,
    verificationWorkbench: `verificationWorkbench(campaignId: "${ids.selectionCampaign}", view: WAITING, first: 5) { edges { node { registrationNumber } } }`,
    applicantLookUps: `applicantLookUps(campaignId: "${ids.selectionCampaign}", first: 5) { edges { node { registrationNumbers } } }`,
    verificationFigures: `verificationFigures(campaignId: "${ids.selectionCampaign}") { first officers { firstLooks } }`,
    selectionObjectionQueue: 'selectionObjectionQueue(first: 5) { edges { node { text } } }',
  }),
  narrower: ({ selectionCampaign }) =>
    `workbenchfigures: verificationFigures(campaignId: "${selectionCampaign}") { officers { firstLooks } }`,
  inputs: (ids, versions) => {
    const verification = { verificationId: ids.verification, expectedVersion: versions.verification };
    const objection = { objectionId: ids.selectionObjection, expectedVersion: versions.selectionObjection };
    return {
      verificationClaim: verification,
      verificationRelease: verification,
      verificationProlong: verification,
      verificationClaimNext: { campaignId: ids.selectionCampaign },
      applicantLookUp: { campaignId: ids.selectionCampaign, registrationNumber: '2026-3374-7K2M9QXD' },
      verificationDeclareConflict: verification,
      verificationProofOpen: verification,
      verificationDecide: { ...verification, verdict: 'ELIGIBLE', reasons: [] },
      verificationReopen: { ...verification, reason: 'Keliru' },
      selectionObjectionFile: {
        applicationId: ids.selectionApplication,
        stage: 'ADMIN_OBJECTION',
        ground: 'DOCUMENT_MISREAD',
        text: 'Uji',
      },
      selectionObjectionOpen: objection,
      selectionObjectionProofOpen: objection,
      selectionObjectionRefusalPropose: { ...objection, reason: 'Uji' },
      selectionObjectionRefusalWithdraw: objection,
      selectionObjectionRefusalConfirm: objection,
      selectionObjectionAnswer: { ...objection, accepted: true, answer: 'Uji' },
    };
  },
  subjects: async (city, { who, hr, unit }) => {
    const place = { region: who === 'staff' ? REGION : OTHER_REGION, hr, unitId: unit };
    const selectionOf = await publishedSelection(city, 2, place);
    const { verificationId } = await queuedIn(city, selectionOf);
    const { objectionId, applicationId } = await objected(city, place);
    city.setNow(PLANNING_DAY);
    return {
      ids: {
        selectionCampaign: selectionOf.campaignId,
        selectionFormation: selectionOf.formationId,
        selectionApplication: applicationId,
        verification: verificationId,
        selectionObjection: objectionId,
      },
      versions: { verification: 0, selectionObjection: 1 },
    };
  },
};
