// Every root field of panels of the field test, asked with given ids.
import { OTHER_REGION, REGION } from '../../support/city.ts';
import { CRITERIA, madePanel, officerStep, throughCampaign } from '../../support/panels.ts';
import { PLANNING_DAY } from '../../support/season.ts';
import type { Module } from './module.ts';
import type { OrganisationIds } from './organisation.ts';
import type { PerformanceIds } from './performance.ts';
import type { RecruitmentIds } from './recruitment.ts';

export type PanelsIds = Record<
  'panel' | 'closedPanel' | 'panelCampaign' | 'panelFormation' | 'panelMember' | 'panelSecond' | 'panelNumber',
  string
>;
export type PanelsVersions = Record<'panel', number>;

export const panels: Module<PanelsIds, PanelsVersions, OrganisationIds & PerformanceIds & RecruitmentIds> = {
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
  queries: (ids) => ({
    panel: `panel(id: "${ids.panel}") { id title members { name } participants(first: 5) { edges { node { registrationNumber name } } } }`,
    panels: `panels(campaignId: "${ids.panelCampaign}", first: 5) { edges { node { id title } } }`,
    myPanels: 'myPanels(first: 5) { edges { node { id title } } }',
  }),
  inputs: (ids, versions) => {
    const panel = { panelId: ids.panel, expectedVersion: versions.panel };
    const card = { ...panel, registrationNumber: ids.panelNumber };
    return {
      panelCreate: {
        campaignId: ids.panelCampaign,
        formationIds: [ids.panelFormation],
        title: 'Uji',
        method: 'PRACTICAL',
        memberIds: [ids.panelMember, ids.panelSecond],
        criteria: CRITERIA,
      },
      panelMemberReplace: { ...panel, memberId: ids.panelMember, successorId: ids.panelSecond, reason: 'Uji' },
      panelStandInName: { ...card, employeeId: ids.panelSecond, reason: 'Uji' },
      panelAttendanceRecord: { ...card, absent: true, reason: 'Uji' },
      panelRosterRenew: panel,
      panelCardSave: { ...card, scores: [] },
      panelCardSubmit: card,
      panelCardDiscuss: { ...card, scores: null, note: 'Uji' },
      panelConflictDeclare: { panelId: ids.panel, registrationNumber: ids.panelNumber },
      panelClose: panel,
      panelScoresPropose: panel,
      panelDissolve: { ...panel, reason: 'Uji' },
    };
  },
  narrower: (ids) => `panel: panel(id: "${ids.closedPanel}") { formationIds scoreImportId }`,
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
