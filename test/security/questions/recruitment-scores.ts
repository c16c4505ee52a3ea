// Every root field of score files and imports, asked with given ids.
import { OTHER_REGION, REGION } from '../../support/city.ts';
import { testedCampaign } from '../../support/scenarios/recruitment-scores.ts';
import { proposedScores, uploadedScores } from '../../support/scores.ts';
import { PLANNING_DAY } from '../../support/season.ts';
import { SKD_ANNOUNCING } from '../../support/selected.ts';
import type { Module } from './module.ts';
import type { OrganisationIds } from './organisation.ts';
import type { PerformanceIds } from './performance.ts';
import type { RecruitmentIds } from './recruitment.ts';

export type ScoresIds = Record<'scoreCampaign' | 'scoreFile' | 'scoreFormation' | 'scoreImport', string>;
export type ScoresVersions = Record<'scoreImport', number>;

const PAGE = '(first: 5) { edges { node { registrationNumber } } }';

export const scores: Module<ScoresIds, ScoresVersions, OrganisationIds & PerformanceIds & RecruitmentIds> = {
  never: {
    scoreCampaign: 'cmp_000000000000000000000004',
    scoreFile: 'scf_000000000000000000000000',
    scoreFormation: 'frm_000000000000000000000004',
    scoreImport: 'sci_000000000000000000000000',
  },
  stale: { scoreImport: 999 },
  queries: (ids) => ({
    scoreImport: `scoreImport(id: "${ids.scoreImport}") { id status fileName counts { lines } issues${PAGE} changes${PAGE} rows(formationId: "${ids.scoreFormation}", first: 5) { edges { node { registrationNumber } } } }`,
    scoreImports: `scoreImports(campaignId: "${ids.scoreCampaign}", first: 5) { edges { node { id fileName } } }`,
  }),
  inputs: (ids, versions) => {
    const deciding = { importId: ids.scoreImport, expectedVersion: versions.scoreImport };
    return {
      scoreFileAnnounce: {
        campaignId: ids.scoreCampaign,
        stage: 'SKD',
        fileName: 'nilai.csv',
        contentType: 'text/csv',
        size: 1,
        sha256: '0'.repeat(64),
      },
      scoreImportPropose: { fileId: ids.scoreFile, formationIds: [ids.scoreFormation] },
      scoreImportApprove: { ...deciding, acceptedIssues: 0 },
      scoreImportReject: { ...deciding, reason: 'Uji' },
    };
  },
  subjects: async (city, { who, hr, unit }) => {
    const place = { region: who === 'staff' ? REGION : OTHER_REGION, hr, unitId: unit };
    const { rina, campaignId, formationIds, numbers } = await testedCampaign(city, [1], place);
    const csv = `nomor peserta;twk;tiu;tkp\n${numbers[0]?.[0]};65;80;166`;
    const source = { campaignId, stage: 'SKD', csv } as const;
    city.setNow(SKD_ANNOUNCING);
    const { id, version } = await proposedScores(city, rina, source);
    const scoreFile = await uploadedScores(city, rina, source);
    city.setNow(PLANNING_DAY);
    const ids = { scoreCampaign: campaignId, scoreFile, scoreFormation: formationIds[0] ?? '', scoreImport: id };
    return { ids, versions: { scoreImport: version } };
  },
};
