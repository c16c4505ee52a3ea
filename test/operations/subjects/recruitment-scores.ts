// What the questions of score files and imports are asked about.
import { OTHER_REGION, REGION } from '../../support/city.ts';
import { testedCampaign } from '../../support/scenarios/recruitment-scores.ts';
import { proposedScores, uploadedScores } from '../../support/scores.ts';
import { PLANNING_DAY } from '../../support/season.ts';
import { SKD_ANNOUNCING } from '../../support/selected.ts';
import type { OrganisationIds } from './organisation.ts';
import type { PerformanceIds } from './performance.ts';
import type { RecruitmentIds } from './recruitment.ts';
import type { Subjects } from './subjects.ts';

export type ScoresIds = Record<'scoreCampaign' | 'scoreFile' | 'scoreFormation' | 'scoreImport', string>;
export type ScoresVersions = Record<'scoreImport', number>;

export const scoresSubjects: Subjects<ScoresIds, ScoresVersions, OrganisationIds & PerformanceIds & RecruitmentIds> = {
  never: {
    scoreCampaign: 'cmp_000000000000000000000004',
    scoreFile: 'scf_000000000000000000000000',
    scoreFormation: 'frm_000000000000000000000004',
    scoreImport: 'sci_000000000000000000000000',
  },
  stale: { scoreImport: 999 },
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
