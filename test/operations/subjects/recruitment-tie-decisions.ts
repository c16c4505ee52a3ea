// What the questions of decisions between equals are asked about.
import { OTHER_REGION, REGION } from '../../support/city.ts';
import { listed, ranked } from '../../support/offers.ts';
import { PLANNING_DAY } from '../../support/season.ts';
import { proposedTie } from '../../support/tie-decisions.ts';
import type { OrganisationIds } from './organisation.ts';
import type { PerformanceIds } from './performance.ts';
import type { RecruitmentIds } from './recruitment.ts';
import type { Subjects } from './subjects.ts';

export type TieDecisionsIds = Record<'tieCampaign' | 'tieFormation' | 'tieNumber' | 'tieDecision', string>;
export type TieDecisionsVersions = Record<'tieDecision', number>;

export const tieDecisionsSubjects: Subjects<TieDecisionsIds, TieDecisionsVersions, OrganisationIds & PerformanceIds & RecruitmentIds> = {
  never: {
    tieCampaign: 'cmp_000000000000000000000009',
    tieFormation: 'frm_000000000000000000000009',
    tieNumber: '2026-3374-33333333',
    tieDecision: 'tie_000000000000000000000000',
  },
  stale: { tieDecision: 999 },
  subjects: async (city, { who, hr, unit }) => {
    const place = { region: who === 'staff' ? REGION : OTHER_REGION, hr, unitId: unit };
    const [one] = ranked(1);
    const of = await listed(city, one ? [{ quota: 1, people: [one, one] }] : [], place);
    const [formationId = ''] = of.formationIds;
    const number = of.people[0]?.[0]?.number ?? '';
    const { id } = await proposedTie(of.rina, of, formationId, 0, [number]);
    city.setNow(PLANNING_DAY);
    return {
      ids: { tieCampaign: of.campaignId, tieFormation: formationId, tieNumber: number, tieDecision: id },
      versions: { tieDecision: 1 },
    };
  },
};
