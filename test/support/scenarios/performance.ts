// Scenarios of the mutations of cycles, plans and progress.
import { done } from '../people.ts';
import { CYCLE_2026, counted, type OpenPlan, type Proposed } from '../season.ts';
import {
  approved,
  changing,
  EXECUTION_DAY,
  newcomer,
  opened,
  PLAN,
  proposed,
  type Scenario,
  type Season,
  served,
  submitted,
} from './stages.ts';

const TARGET = `target { id title state } ${PLAN}`;
const CYCLE = 'cycle { id version status phases { kind closesAt } }';

const ofPlan = ({ id, version }: OpenPlan, more: object = {}): object => ({ planId: id, expectedVersion: version, ...more });
const ofTarget = (plan: Proposed, more: object = {}): object => ofPlan(plan, { targetId: plan.targetId, ...more });
const wording = (plan: Proposed) => ({
  kind: 'MAIN',
  title: 'Layanan lebih cepat',
  indicators: [{ ...counted(false), id: plan.indicatorId }],
});

/** A cycle of a year that no other scenario uses. */
const yearlyCycle = (year: number) => {
  const moved = (day: string): string => day.replace(/^\d+/, (of) => String(Number(of) - CYCLE_2026.year + year));
  const span = ({ from, to }: { from: string; to: string }) => ({ from: moved(from), to: moved(to) });
  const { planning, execution, evaluation } = CYCLE_2026;
  return { ...CYCLE_2026, year, planning: span(planning), execution: span(execution), evaluation: span(evaluation) };
};

async function cycleOf(city: Season, year: number): Promise<object> {
  const { cycle } = await done(city.people.hr.ask, 'cycleOpen', 'CycleOpenInput', yearlyCycle(year), 'cycle { id version }');
  return { cycleId: cycle.id, expectedVersion: cycle.version };
}

export const performance: Record<string, Scenario> = {
  cycleOpen: async ({ people }) => ({ ask: people.hr.ask, input: yearlyCycle(2025), selection: CYCLE }),
  cyclePhaseExtend: async (city) => {
    const input = { ...(await cycleOf(city, 2027)), phase: 'PLANNING', to: '2027-02-15', reason: 'Banjir' };
    return { ask: city.people.hr.ask, input, selection: CYCLE };
  },
  cycleClose: async (city) => {
    const input = await cycleOf(city, 2024);
    return { ask: city.people.hr.ask, input, selection: CYCLE };
  },
  planOpen: async (city) => {
    const { ask, assignmentId } = await newcomer(city);
    return { ask, input: { assignmentId, year: 2026 }, selection: PLAN };
  },
  targetPropose: async (city) => {
    const { person, plan } = await opened(city);
    const target = { kind: 'MAIN', title: 'Data terbuka', indicators: [counted(false)] };
    return { ask: person.ask, input: ofPlan(plan, { target, ...served(city) }), selection: TARGET };
  },
  targetCounter: async (city) => {
    const { plan } = await proposed(city);
    return { ask: city.people.superior.ask, input: ofTarget(plan, { target: wording(plan) }), selection: TARGET };
  },
  targetAgree: async (city) => ({
    ask: city.people.superior.ask,
    input: ofTarget((await proposed(city)).plan),
    selection: TARGET,
  }),
  targetRemove: async (city) => {
    const { person, plan } = await proposed(city);
    return { ask: person.ask, input: ofTarget(plan), selection: TARGET };
  },
  targetLink: async (city) => {
    const { person, plan } = await proposed(city);
    return { ask: person.ask, input: ofTarget(plan, { parent: { state: 'PENDING' } }), selection: TARGET };
  },
  planFrame: async (city) => {
    const expectations = [{ value: 'LOYAL', text: 'Menjaga rahasia jabatan' }];
    return { ask: city.people.superior.ask, input: ofPlan((await opened(city)).plan, { expectations }), selection: PLAN };
  },
  planSubmit: async (city) => {
    const { person, plan } = await proposed(city);
    return { ask: person.ask, input: ofPlan(plan), selection: PLAN };
  },
  planWithdraw: async (city) => {
    const { person, plan } = await submitted(city);
    return { ask: person.ask, input: ofPlan(plan), selection: PLAN };
  },
  planReturn: async (city) => ({
    ask: city.people.superior.ask,
    input: ofPlan((await submitted(city)).plan, { reason: 'Lengkapi indikator.' }),
    selection: PLAN,
  }),
  planApprove: async (city) => ({ ask: city.people.superior.ask, input: ofPlan((await submitted(city)).plan), selection: PLAN }),
  planApproveMany: async (city) => {
    const plans = [ofPlan((await submitted(city)).plan), ofPlan((await submitted(city)).plan)];
    return { ask: city.people.superior.ask, input: { plans }, selection: `outcomes { ${PLAN} opened userErrors { code } }` };
  },
  planMarkRead: async (city) => ({ ask: city.people.superior.ask, input: ofPlan((await submitted(city)).plan), selection: PLAN }),
  planLeavingNotes: async (city) => {
    const { person, plan } = await approved(city);
    const end = { employeeId: person.employeeId, expectedVersion: 1, assignmentId: person.assignmentId, validTo: '2026-06-30' };
    await done(city.people.hr.ask, 'assignmentEnd', 'AssignmentEndInput', end, 'employee { id }');
    const input = ofPlan({ ...plan, version: plan.version + 1 }, { notes: 'Kinerja baik.' });
    return { ask: city.people.superior.ask, input, selection: PLAN };
  },
  planChange: async (city) => {
    const { person, plan } = await approved(city);
    city.setNow(EXECUTION_DAY);
    return { ask: person.ask, input: ofPlan(plan, { reason: 'Anggaran berubah' }), selection: PLAN };
  },
  planChangeCancel: async (city) => {
    const { person, plan } = await changing(city);
    return { ask: person.ask, input: ofPlan(plan), selection: PLAN };
  },
  evidenceUpload: async (city) => {
    const { person, plan } = await approved(city);
    return { ask: person.ask, input: fileOf(plan), selection: 'upload { evidenceId method }' };
  },
  progressAdd: async (city) => {
    const { person, plan } = await approved(city);
    city.setNow(EXECUTION_DAY);
    const { upload } = await done(person.ask, 'evidenceUpload', 'EvidenceUploadInput', fileOf(plan), 'upload { evidenceId }');
    city.files.set(`evidence/${plan.id}/${upload.evidenceId}`, { size: 5, sha256: FILE_HASH, head: '255044462d' });
    const { id: planId, targetId, indicatorId } = plan;
    const input = { planId, targetId, indicatorId, day: '2026-03-09', value: '91', evidenceIds: [upload.evidenceId] };
    return { ask: person.ask, input, selection: 'entry { id value planVersion }' };
  },
};

const FILE_HASH = 'a'.repeat(64);
const fileOf = ({ id }: OpenPlan) => ({ planId: id, fileName: 'laporan.pdf', contentType: 'application/pdf', size: 5, sha256: FILE_HASH });
