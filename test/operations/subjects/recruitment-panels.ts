// What the questions of panels of the field test are asked about.
import { OTHER_REGION, REGION } from '../../support/city.ts';
import { madePanel, officerStep, throughCampaign } from '../../support/panels.ts';
import { PLANNING_DAY } from '../../support/season.ts';
import type { OrganisationIds } from './organisation.ts';
import type { PerformanceIds } from './performance.ts';
import type { RecruitmentIds } from './recruitment.ts';
import type { Subjects } from './subjects.ts';

export type PanelsIds = Record<
  'panel' | 'closedPanel' | 'panelCampaign' | 'panelFormation' | 'panelMember' | 'panelSecond' | 'panelNumber',
  string
>;
export type PanelsVersions = Record<'panel', number>;

export const panelsSubjects: Subjects<PanelsIds, PanelsVersions, OrganisationIds & PerformanceIds & RecruitmentIds> = {
  never: {
    panel: 'pnl_000000000000000000000000',
    closedPanel: 'pnl_000000000000000000000001',
    panelCampaign: 'cmp_000000000000000000000005',
    panelFormation: 'frm_000000000000000000000005',
    panelMember: 'emp_000000000000000000000005',
    panelSecond: 'emp_000000000000000000000006',
    panelNumber: '2026-0000-00000000',
  },
  stale: { panel: 999 },
  subjects: async (city, { who, hr, unit }) => {
    const home = who === 'staff';
    const of = await throughCampaign(city, [{ size: 1 }, { size: 1 }], { region: home ? REGION : OTHER_REGION, hr, unitId: unit });
    const members = home ? [city.people.staff, city.people.superior2] : [city.people.stranger, city.people.otherHr];
    const [first = '', second = ''] = of.formationIds;
    const { id, version } = await madePanel(of.rina, { ...of, formationIds: [first] }, members);
    const closed = await madePanel(of.rina, { ...of, formationIds: [second] }, members);
    const numbers = of.people.map(({ number }) => number);
    const examined = async (panelId: string): Promise<string> => {
      const query = 'query($id: ID!) { panel(id: $id) { participants(first: 1) { edges { node { registrationNumber } } } } }';
      return (await of.rina(query, { id: panelId })).data.panel.participants.edges[0].node.registrationNumber;
    };
    const gone = await examined(closed.id);
    await officerStep(of.rina, 'panelAttendanceRecord', closed.id, { registrationNumber: gone, absent: true, reason: 'Tidak datang.' });
    await officerStep(of.rina, 'panelClose', closed.id);
    city.setNow(PLANNING_DAY);
    const ids = {
      panel: id,
      closedPanel: closed.id,
      panelCampaign: of.campaignId,
      panelFormation: first,
      panelMember: members[0]?.employeeId ?? '',
      panelSecond: members[1]?.employeeId ?? '',
      panelNumber: numbers.find((number) => number !== gone) ?? '',
    };
    return { ids, versions: { panel: version } };
  },
};
