// The mutations of panels of the field test: how to get there, who may, what each costs.
import { COMMITTEE_REASON, type Shown, shownPanel } from '../support/actions/inputs.ts';
import { publishedList } from '../support/lists.ts';
import {
  AFTERWARDS,
  CRITERIA,
  drafted,
  handedIn,
  madePanel,
  officerStep,
  panelInput,
  related,
  scoring,
  type Through,
  throughCampaign,
} from '../support/panels.ts';
import { done } from '../support/people.ts';
import type { Season } from '../support/scenarios/stages.ts';
import { importScores } from '../support/scores.ts';
import { type Operations, STAFF_ONLY } from './operation.ts';
import type { Ids, Versions } from './subjects/index.ts';

const PANEL = 'panel { id version status scoreImportId members { employeeId standIn } allowedActions }';

interface Examining extends Through {
  /** The panel, as officers change it. */
  panel: { panelId: string; expectedVersion: number };
  /** The first participant, as members score them. */
  one: { panelId: string; registrationNumber: string };
}

/** Two members, and whom they examine. */
async function examining(city: Season, size = 1): Promise<Examining> {
  const of = await throughCampaign(city, [{ size }]);
  const { staff, colleague } = city.people;
  const { id: panelId, version } = await madePanel(of.rina, of, [staff, colleague]);
  const one = { panelId, registrationNumber: of.people[0]?.number ?? '' };
  return { ...of, panel: { panelId, expectedVersion: version }, one };
}

const PARTICIPANT = 'participant { registrationNumber state cardsIn score myCard { version total } allowedActions }';

/** All cards are in. */
async function scored(city: Season, totals: readonly [number, number] = [71, 80]): Promise<Examining> {
  const made = await examining(city);
  const { staff, colleague } = city.people;
  await handedIn(staff.ask, made.one.panelId, made.one.registrationNumber, totals[0]);
  await handedIn(colleague.ask, made.one.panelId, made.one.registrationNumber, totals[1]);
  return made;
}

const givenPanel = (ids: Ids, versions: Versions) => ({ panelId: ids.panel, expectedVersion: versions.panel });
const givenCard = (ids: Ids, versions: Versions) => ({ ...givenPanel(ids, versions), registrationNumber: ids.panelNumber });

const numbersIn = ({ participants }: Shown): string[] => participants.edges.map(({ node }: Shown) => node.registrationNumber);
const ofOne = <More extends object>({ panelId, registrationNumber }: Shown, more: More = {} as More) => ({
  panelId,
  registrationNumber,
  ...more,
});
const ofCard = <More extends object>(one: Shown, more: More = {} as More) =>
  ofOne(one, { expectedVersion: one.myCard?.version ?? 0, ...more });

export const panels = {
  panelCreate: {
    scenario: async (city) => {
      const of = await throughCampaign(city, [{ size: 1 }, { size: 1, category: 'DISABILITY' }]);
      const { staff, colleague, superior } = city.people;
      return { ask: of.rina, input: panelInput(of, [staff, colleague, superior]), selection: PANEL };
    },
    access: { otherwise: 'role', nobody: 'login', recruiter: 'yes' },
    cost: { reads: 4, writes: 1, units: 50 },
    ids: (ids) => ({
      campaignId: ids.panelCampaign,
      formationIds: [ids.panelFormation],
      title: 'Uji',
      method: 'PRACTICAL',
      memberIds: [ids.panelMember, ids.panelSecond],
      criteria: CRITERIA,
    }),
    ownCase: 'OWN_CASE',
    repeated: 'ALREADY_EXISTS',
  },
  panelMemberReplace: {
    scenario: async (city) => {
      const { rina, panel } = await examining(city);
      const { staff, superior } = city.people;
      const input = { ...panel, memberId: staff.employeeId, successorId: superior.employeeId, reason: 'Sakit.' };
      return { ask: rina, input, selection: PANEL };
    },
    access: { otherwise: 'role', nobody: 'login', recruiter: 'yes' },
    cost: { reads: 4, writes: 1, units: 31 },
    ids: (ids, versions) => ({ ...givenPanel(ids, versions), memberId: ids.panelMember, successorId: ids.panelSecond, reason: 'Uji' }),
    ownCase: 'OWN_CASE',
    tried: {
      panel: (one, { people: { unitHead } }) => [
        shownPanel(one, { memberId: one.members[0].employeeId, successorId: unitHead.employeeId, reason: COMMITTEE_REASON }),
      ],
    },
  },
  panelStandInName: {
    scenario: async (city) => {
      const { rina, panel, one } = await examining(city);
      await related(city.people.staff.ask, one.panelId, one.registrationNumber);
      const input = { ...panel, ...one, employeeId: city.people.superior.employeeId, reason: 'Penguji berkerabat.' };
      return { ask: rina, input, selection: PANEL };
    },
    access: { otherwise: 'role', nobody: 'login', recruiter: 'yes' },
    cost: { reads: 4, writes: 1, units: 28 },
    ids: (ids, versions) => ({ ...givenCard(ids, versions), employeeId: ids.panelSecond, reason: 'Uji' }),
    ownCase: 'OWN_CASE',
    tried: {
      panel: (one, { people: { unitHead } }) =>
        numbersIn(one).map((registrationNumber) =>
          shownPanel(one, { registrationNumber, employeeId: unitHead.employeeId, reason: COMMITTEE_REASON }),
        ),
      participant: (one, { people: { unitHead } }) => [
        ofOne(one, { expectedVersion: one.version, employeeId: unitHead.employeeId, reason: COMMITTEE_REASON }),
      ],
    },
  },
  panelAttendanceRecord: {
    scenario: async (city) => {
      const { rina, panel, one } = await examining(city);
      return { ask: rina, input: { ...panel, ...one, absent: true, reason: 'Tidak datang.' }, selection: PANEL };
    },
    access: { otherwise: 'role', nobody: 'login', recruiter: 'yes' },
    cost: { reads: 4, writes: 1, units: 28 },
    ids: (ids, versions) => ({ ...givenCard(ids, versions), absent: true, reason: 'Uji' }),
    ownCase: 'OWN_CASE',
    tried: {
      panel: (one) =>
        numbersIn(one).flatMap((registrationNumber) =>
          [true, false].map((absent) => shownPanel(one, { registrationNumber, absent, reason: COMMITTEE_REASON })),
        ),
      participant: (one) => [true, false].map((absent) => ofOne(one, { expectedVersion: one.version, absent, reason: COMMITTEE_REASON })),
    },
  },
  panelRosterRenew: {
    scenario: async (city) => {
      const { panel, ...of } = await examining(city, 2);
      const [first, second] = of.people.map(({ number }) => number);
      const csv = `No Peserta;TWK;TIU;TKP\n${first};65;80;200\n${second};60;80;200`;
      await importScores(city, of, { campaignId: of.campaignId, stage: 'SKD', csv });
      await publishedList(of.approver, of.campaignId, 'SKD', 'Nilai TWK salah dibaca.');
      return { ask: of.rina, input: panel, selection: PANEL };
    },
    access: { otherwise: 'role', nobody: 'login', recruiter: 'yes' },
    // With the new roster, which what can be done next is told by.
    cost: { reads: 7, writes: 1, units: 34 },
    ids: givenPanel,
    ownCase: 'OWN_CASE',
    tried: { panel: (one) => [shownPanel(one)] },
  },
  panelCardSave: {
    scenario: async (city) => {
      const { one } = await examining(city);
      return { ask: city.people.staff.ask, input: { ...one, expectedVersion: 0, scores: scoring(71) }, selection: PARTICIPANT };
    },
    access: { ...STAFF_ONLY, otherwise: 'none', self: 'yes', lineAbove: 'yes', auditor: 'no' },
    cost: { reads: 2, writes: 1, units: 17 },
    ids: (ids, versions) => ({ ...givenCard(ids, versions), scores: [] }),
    ownCase: 'MEMBER',
    tried: { participant: (one) => [ofCard(one, { scores: scoring(71) })] },
  },
  panelCardSubmit: {
    scenario: async (city) => {
      const { one } = await examining(city);
      const { staff } = city.people;
      const expectedVersion = await drafted(staff.ask, one.panelId, one.registrationNumber, 71);
      return { ask: staff.ask, input: { ...one, expectedVersion }, selection: PARTICIPANT };
    },
    access: { ...STAFF_ONLY, otherwise: 'none', self: 'yes', lineAbove: 'yes', auditor: 'no' },
    cost: { reads: 2, writes: 1, units: 28 },
    ids: givenCard,
    ownCase: 'MEMBER',
    tried: { participant: (one) => [ofCard(one)] },
  },
  panelCardDiscuss: {
    scenario: async (city) => {
      const { one } = await scored(city, [30, 80]);
      const input = { ...one, expectedVersion: 1, scores: scoring(70), note: 'Sudah dibahas bersama.' };
      return { ask: city.people.staff.ask, input, selection: PARTICIPANT };
    },
    access: { ...STAFF_ONLY, otherwise: 'none', self: 'yes', lineAbove: 'yes', auditor: 'no' },
    cost: { reads: 2, writes: 1, units: 27 },
    ids: (ids, versions) => ({ ...givenCard(ids, versions), scores: null, note: 'Uji' }),
    ownCase: 'MEMBER',
    tried: { participant: (one) => [ofCard(one, { scores: null, note: COMMITTEE_REASON })] },
  },
  panelConflictDeclare: {
    scenario: async (city) => {
      const { one } = await examining(city);
      const { staff } = city.people;
      await drafted(staff.ask, one.panelId, one.registrationNumber, 71);
      return { ask: staff.ask, input: one, selection: PARTICIPANT };
    },
    access: { ...STAFF_ONLY, otherwise: 'none', self: 'yes', lineAbove: 'yes', auditor: 'no' },
    cost: { reads: 3, writes: 1, units: 28 },
    ids: (ids) => ({ panelId: ids.panel, registrationNumber: ids.panelNumber }),
    ownCase: 'GIVES_AWAY',
    repeated: 'OWN_CASE',
    tried: { participant: (one) => [ofOne(one)] },
  },
  panelClose: {
    scenario: async (city) => {
      const { rina, panel } = await scored(city);
      city.setNow(AFTERWARDS);
      return { ask: rina, input: panel, selection: PANEL };
    },
    access: { otherwise: 'role', nobody: 'login', recruiter: 'yes' },
    // The posts are read for how their further test weighs.
    cost: { reads: 5, writes: 1, units: 36 },
    ids: givenPanel,
    ownCase: 'OWN_CASE',
    tried: { panel: (one) => [shownPanel(one)] },
  },
  panelScoresPropose: {
    scenario: async (city) => {
      const { rina, approver, panel } = await scored(city);
      const { scoreImportId, version } = await officerStep(rina, 'panelClose', panel.panelId);
      const reject = { importId: scoreImportId, expectedVersion: 1, reason: 'Tunggu berita acara.' };
      await done(approver, 'scoreImportReject', reject, 'scoreImport { id }');
      return { ask: rina, input: { ...panel, expectedVersion: version }, selection: PANEL };
    },
    access: { otherwise: 'role', nobody: 'login', recruiter: 'yes' },
    cost: { reads: 6, writes: 1, units: 32 },
    ids: givenPanel,
    ownCase: 'OWN_CASE',
    tried: { panel: (one) => [shownPanel(one)] },
  },
  panelDissolve: {
    scenario: async (city) => {
      const { rina, panel } = await examining(city);
      return { ask: rina, input: { ...panel, reason: 'Formulir keliru.' }, selection: PANEL };
    },
    access: { otherwise: 'role', nobody: 'login', recruiter: 'yes' },
    cost: { reads: 2, writes: 1, units: 26 },
    ids: (ids, versions) => ({ ...givenPanel(ids, versions), reason: 'Uji' }),
    ownCase: 'OWN_CASE',
    tried: { panel: (one) => [shownPanel(one, { reason: COMMITTEE_REASON })] },
  },
} satisfies Operations;
