// The mutations of cycles, plans and progress: how to get there, who may, what each costs.
import { done } from '../support/people.ts';
import {
  approved,
  changing,
  EXECUTION_DAY,
  newcomer,
  opened,
  PLAN,
  proposed,
  type Season,
  served,
  submitted,
} from '../support/scenarios/stages.ts';
import { CYCLE_2026, counted, type OpenPlan, type Proposed } from '../support/season.ts';
import { givenPlan } from './given.ts';
import { type Operations, STAFF_ONLY } from './operation.ts';
import type { Ids, Versions } from './subjects/index.ts';

/** A cycle of a year that no other scenario uses. */
const yearlyCycle = (year: number) => {
  const moved = (day: string): string => day.replace(/^\d+/, (of) => String(Number(of) - CYCLE_2026.year + year));
  const span = ({ from, to }: { from: string; to: string }) => ({ from: moved(from), to: moved(to) });
  const { planning, execution, evaluation } = CYCLE_2026;
  return { ...CYCLE_2026, year, planning: span(planning), execution: span(execution), evaluation: span(evaluation) };
};

const CYCLE = 'cycle { id version status phases { kind closesAt } }';

async function cycleOf(city: Season, year: number): Promise<object> {
  const { cycle } = await done(city.people.hr.ask, 'cycleOpen', 'CycleOpenInput', yearlyCycle(year), 'cycle { id version }');
  return { cycleId: cycle.id, expectedVersion: cycle.version };
}

const ofPlan = ({ id, version }: OpenPlan, more: object = {}): object => ({ planId: id, expectedVersion: version, ...more });
const TARGET = `target { id title state } ${PLAN}`;
const ofTarget = (plan: Proposed, more: object = {}): object => ofPlan(plan, { targetId: plan.targetId, ...more });

const wording = (plan: Proposed) => ({
  kind: 'MAIN',
  title: 'Layanan lebih cepat',
  indicators: [{ ...counted(false), id: plan.indicatorId }],
});

const FILE_HASH = 'a'.repeat(64);
const fileOf = ({ id }: OpenPlan) => ({ planId: id, fileName: 'laporan.pdf', contentType: 'application/pdf', size: 5, sha256: FILE_HASH });
const BLANK = '0'.repeat(64);

const givenCycle = (ids: Ids, versions: Versions) => ({ cycleId: ids.cycle, expectedVersion: versions.cycle });
const givenParent = (ids: Ids) => ({ state: 'LINKED', planId: ids.parentPlan, targetId: ids.parentTarget });

const TARGET_GIVEN = {
  kind: 'MAIN',
  title: 'Layanan aplikasi',
  indicators: [
    { text: 'Ketepatan', aspect: 'QUANTITY', quantitative: { unit: 'persen', target: '90', direction: 'HIGHER', accumulation: 'LATEST' } },
  ],
};

const givenTarget = (ids: Ids, versions: Versions) => ({ ...givenPlan(ids, versions), targetId: ids.target });

export const performance = {
  cycleOpen: {
    scenario: async ({ people }) => ({ ask: people.hr.ask, input: yearlyCycle(2025), selection: CYCLE }),
    access: { otherwise: 'role', nobody: 'login', hr: 'yes', otherRegion: 'yes' },
    cost: { reads: 1, writes: 1, units: 10 },
    ids: () => ({
      year: 2026,
      periodicity: 'QUARTERLY',
      planning: { from: '2026-01-01', to: '2026-01-31' },
      execution: { from: '2026-01-01', to: '2026-12-31' },
      evaluation: { from: '2026-12-01', to: '2027-01-31' },
    }),
  },
  cyclePhaseExtend: {
    scenario: async (city) => {
      const input = { ...(await cycleOf(city, 2027)), phase: 'PLANNING', to: '2027-02-15', reason: 'Banjir' };
      return { ask: city.people.hr.ask, input, selection: CYCLE };
    },
    access: { otherwise: 'role', nobody: 'login', hr: 'yes', otherRegion: 'none' },
    cost: { reads: 1, writes: 1, units: 10 },
    ids: (ids, versions) => ({
      ...givenCycle(ids, versions),
      phase: 'PLANNING',
      employeeId: ids.employee,
      to: '2026-02-15',
      reason: 'Bencana',
    }),
  },
  cycleClose: {
    scenario: async (city) => {
      const input = await cycleOf(city, 2024);
      return { ask: city.people.hr.ask, input, selection: CYCLE };
    },
    access: { otherwise: 'role', nobody: 'login', hr: 'yes', otherRegion: 'none' },
    cost: { reads: 1, writes: 1, units: 10 },
    ids: givenCycle,
  },
  planOpen: {
    scenario: async (city) => {
      const { ask, assignmentId } = await newcomer(city);
      return { ask, input: { assignmentId, year: 2026 }, selection: PLAN };
    },
    access: { ...STAFF_ONLY, otherwise: 'no', self: 'yes', colleague: 'none', unitAdmin: 'yes', foreignAdmin: 'none', hr: 'yes' },
    cost: { reads: 3, writes: 1, units: 24 },
    ids: (ids) => ({ employeeId: ids.employee, assignmentId: ids.assignment, year: 2026 }),
  },
  targetPropose: {
    scenario: async (city) => {
      const { person, plan } = await opened(city);
      const target = { kind: 'MAIN', title: 'Data terbuka', indicators: [counted(false)] };
      return { ask: person.ask, input: ofPlan(plan, { target, ...served(city) }), selection: TARGET };
    },
    access: { ...STAFF_ONLY, otherwise: 'no', self: 'yes', colleague: 'none', superior: 'yes', delegate: 'yes', foreignAdmin: 'none' },
    cost: { reads: 9, writes: 1, units: 29 },
    ids: (ids, versions) => ({ ...givenPlan(ids, versions), target: TARGET_GIVEN, parent: givenParent(ids) }),
  },
  targetCounter: {
    scenario: async (city) => {
      const { plan } = await proposed(city);
      return { ask: city.people.superior.ask, input: ofTarget(plan, { target: wording(plan) }), selection: TARGET };
    },
    access: { ...STAFF_ONLY, otherwise: 'no', self: 'yes', colleague: 'none', superior: 'yes', delegate: 'yes', foreignAdmin: 'none' },
    cost: { reads: 4, writes: 1, units: 23 },
    ids: (ids, versions) => ({ ...givenTarget(ids, versions), target: TARGET_GIVEN }),
  },
  targetAgree: {
    scenario: async (city) => ({
      ask: city.people.superior.ask,
      input: ofTarget((await proposed(city)).plan),
      selection: TARGET,
    }),
    access: { ...STAFF_ONLY, otherwise: 'no', self: 'yes', colleague: 'none', superior: 'yes', delegate: 'yes', foreignAdmin: 'none' },
    cost: { reads: 4, writes: 1, units: 23 },
    ids: givenTarget,
  },
  targetRemove: {
    scenario: async (city) => {
      const { person, plan } = await proposed(city);
      return { ask: person.ask, input: ofTarget(plan), selection: TARGET };
    },
    access: { ...STAFF_ONLY, otherwise: 'no', self: 'yes', colleague: 'none', superior: 'yes', delegate: 'yes', foreignAdmin: 'none' },
    cost: { reads: 3, writes: 1, units: 20 },
    ids: givenTarget,
  },
  targetLink: {
    scenario: async (city) => {
      const { person, plan } = await proposed(city);
      return { ask: person.ask, input: ofTarget(plan, { parent: { state: 'PENDING' } }), selection: TARGET };
    },
    access: { ...STAFF_ONLY, otherwise: 'no', self: 'yes', colleague: 'none', superior: 'yes', delegate: 'yes', foreignAdmin: 'none' },
    cost: { reads: 3, writes: 1, units: 18 },
    ids: (ids, versions) => ({ ...givenTarget(ids, versions), parent: givenParent(ids) }),
  },
  planFrame: {
    scenario: async (city) => {
      const expectations = [{ value: 'LOYAL', text: 'Menjaga rahasia jabatan' }];
      return { ask: city.people.superior.ask, input: ofPlan((await opened(city)).plan, { expectations }), selection: PLAN };
    },
    access: { ...STAFF_ONLY, otherwise: 'no', self: 'yes', colleague: 'none', superior: 'yes', delegate: 'yes', foreignAdmin: 'none' },
    cost: { reads: 4, writes: 1, units: 20 },
    ids: (ids, versions) => ({ ...givenPlan(ids, versions), consequences: ['Pujian'] }),
  },
  planSubmit: {
    scenario: async (city) => {
      const { person, plan } = await proposed(city);
      return { ask: person.ask, input: ofPlan(plan), selection: PLAN };
    },
    access: { ...STAFF_ONLY, otherwise: 'no', self: 'yes', colleague: 'none', foreignAdmin: 'none' },
    cost: { reads: 4, writes: 1, units: 24 },
    ids: givenPlan,
  },
  planWithdraw: {
    scenario: async (city) => {
      const { person, plan } = await submitted(city);
      return { ask: person.ask, input: ofPlan(plan), selection: PLAN };
    },
    access: { ...STAFF_ONLY, otherwise: 'no', self: 'yes', colleague: 'none', foreignAdmin: 'none' },
    cost: { reads: 3, writes: 1, units: 22 },
    ids: givenPlan,
  },
  planReturn: {
    scenario: async (city) => ({
      ask: city.people.superior.ask,
      input: ofPlan((await submitted(city)).plan, { reason: 'Lengkapi indikator.' }),
      selection: PLAN,
    }),
    access: { ...STAFF_ONLY, otherwise: 'no', colleague: 'none', superior: 'yes', delegate: 'yes', foreignAdmin: 'none' },
    cost: { reads: 4, writes: 1, units: 25 },
    ids: (ids, versions) => ({ ...givenPlan(ids, versions), reason: 'Perbaiki' }),
  },
  planApprove: {
    scenario: async (city) => ({ ask: city.people.superior.ask, input: ofPlan((await submitted(city)).plan), selection: PLAN }),
    access: { ...STAFF_ONLY, otherwise: 'no', colleague: 'none', superior: 'yes', delegate: 'yes', foreignAdmin: 'none' },
    cost: { reads: 6, writes: 1, units: 34 },
    ids: givenPlan,
  },
  planApproveMany: {
    scenario: async (city) => {
      const plans = [ofPlan((await submitted(city)).plan), ofPlan((await submitted(city)).plan)];
      return { ask: city.people.superior.ask, input: { plans }, selection: `outcomes { ${PLAN} opened userErrors { code } }` };
    },
    access: { ...STAFF_ONLY, otherwise: 'no', colleague: 'none', superior: 'yes', delegate: 'yes', foreignAdmin: 'none' },
    cost: { reads: 11, writes: 3, units: 69 },
    ids: (ids, versions) => ({ plans: [givenPlan(ids, versions)] }),
    many: true,
  },
  planMarkRead: {
    scenario: async (city) => ({ ask: city.people.superior.ask, input: ofPlan((await submitted(city)).plan), selection: PLAN }),
    access: { ...STAFF_ONLY, otherwise: 'no', colleague: 'none', superior: 'yes', delegate: 'yes', foreignAdmin: 'none' },
    cost: { reads: 5, writes: 1, units: 22 },
    ids: givenPlan,
  },
  planLeavingNotes: {
    scenario: async (city) => {
      const { person, plan } = await approved(city);
      const end = { employeeId: person.employeeId, expectedVersion: 1, assignmentId: person.assignmentId, validTo: '2026-06-30' };
      await done(city.people.hr.ask, 'assignmentEnd', 'AssignmentEndInput', end, 'employee { id }');
      const input = ofPlan({ ...plan, version: plan.version + 1 }, { notes: 'Kinerja baik.' });
      return { ask: city.people.superior.ask, input, selection: PLAN };
    },
    access: { ...STAFF_ONLY, otherwise: 'no', colleague: 'none', superior: 'yes', delegate: 'yes', foreignAdmin: 'none' },
    cost: { reads: 4, writes: 1, units: 20 },
    ids: (ids, versions) => ({ ...givenPlan(ids, versions), notes: 'Kinerja baik.' }),
  },
  planChange: {
    scenario: async (city) => {
      const { person, plan } = await approved(city);
      city.setNow(EXECUTION_DAY);
      return { ask: person.ask, input: ofPlan(plan, { reason: 'Anggaran berubah' }), selection: PLAN };
    },
    access: { ...STAFF_ONLY, otherwise: 'no', self: 'yes', colleague: 'none', superior: 'yes', delegate: 'yes', foreignAdmin: 'none' },
    cost: { reads: 3, writes: 1, units: 18 },
    ids: (ids, versions) => ({ ...givenPlan(ids, versions), reason: 'Tugas baru' }),
  },
  planChangeCancel: {
    scenario: async (city) => {
      const { person, plan } = await changing(city);
      return { ask: person.ask, input: ofPlan(plan), selection: PLAN };
    },
    access: { ...STAFF_ONLY, otherwise: 'no', self: 'yes', colleague: 'none', superior: 'yes', delegate: 'yes', foreignAdmin: 'none' },
    cost: { reads: 4, writes: 1, units: 19 },
    ids: givenPlan,
  },
  evidenceUpload: {
    scenario: async (city) => {
      const { person, plan } = await approved(city);
      return { ask: person.ask, input: fileOf(plan), selection: 'upload { evidenceId method }' };
    },
    access: { ...STAFF_ONLY, otherwise: 'no', self: 'yes', colleague: 'none', foreignAdmin: 'none' },
    cost: { reads: 2, writes: 1, units: 14 },
    ids: (ids) => ({ planId: ids.plan, fileName: 'bukti.pdf', contentType: 'application/pdf', size: 1, sha256: BLANK }),
    repeated: 'MADE_ANEW',
  },
  progressAdd: {
    scenario: async (city) => {
      const { person, plan } = await approved(city);
      city.setNow(EXECUTION_DAY);
      const { upload } = await done(person.ask, 'evidenceUpload', 'EvidenceUploadInput', fileOf(plan), 'upload { evidenceId }');
      city.files.set(`evidence/${plan.id}/${upload.evidenceId}`, { size: 5, sha256: FILE_HASH, head: '255044462d' });
      const { id: planId, targetId, indicatorId } = plan;
      const input = { planId, targetId, indicatorId, day: '2026-03-09', value: '91', evidenceIds: [upload.evidenceId] };
      return { ask: person.ask, input, selection: 'entry { id value planVersion }' };
    },
    access: { ...STAFF_ONLY, otherwise: 'no', self: 'yes', colleague: 'none', foreignAdmin: 'none' },
    cost: { reads: 4, writes: 1, units: 20 },
    ids: (ids) => ({
      planId: ids.plan,
      targetId: ids.target,
      indicatorId: ids.indicator,
      day: '2026-01-10',
      value: '1',
      evidenceIds: [ids.evidence],
    }),
    repeated: 'MADE_ANEW',
    // What a link is called may be a year; the link itself is none here.
    badText: ['digits', 'dashes', 'emoji'].map((kind) => `links.0.title ${kind}: LINK_UNSAFE@links.0.url`),
  },
} satisfies Operations;
