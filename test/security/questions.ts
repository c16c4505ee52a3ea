// Every root field of the API asked with given ids: what the access matrix and the wall between regions are measured with.
import type { Ask } from '../support/city.ts';
import { type Agency, done, newKey } from '../support/people.ts';
import { openPlan, propose } from '../support/season.ts';

/** What the questions name. The second row of each is a reference beside the subject. */
export interface Ids {
  employee: string;
  colleague: string;
  assignment: string;
  delegation: string;
  unit: string;
  otherUnit: string;
  position: string;
  cycle: string;
  plan: string;
  target: string;
  indicator: string;
  parentPlan: string;
  parentTarget: string;
  evidence: string;
  correction: string;
}

export type Versions = Record<'employee' | 'unit' | 'cycle' | 'plan' | 'correction', number>;

/** Nothing has this version: whoever may change the record is told so, and nothing is changed. */
export const STALE: Versions = { employee: 999, unit: 999, cycle: 999, plan: 999, correction: 999 };

/** Ids of the right form that never were. */
export const NEVER: Ids = {
  employee: 'emp_000000000000000000000000',
  colleague: 'emp_000000000000000000000001',
  assignment: 'asg_000000000000000000000000',
  delegation: 'dlg_000000000000000000000000',
  unit: 'unt_000000000000000000000000',
  otherUnit: 'unt_000000000000000000000001',
  position: 'pos_000000000000000000000000',
  cycle: 'cyc_000000000000000000000000',
  plan: 'pln_000000000000000000000000',
  target: 'tgt_000000000000000000000000',
  indicator: 'ind_000000000000000000000000',
  parentPlan: 'pln_000000000000000000000001',
  parentTarget: 'tgt_000000000000000000000001',
  evidence: 'evd_000000000000000000000000',
  correction: 'cor_000000000000000000000000',
};

export interface Question {
  /** `Query.employee`, `Mutation.planSubmit` … */
  field: string;
  query: string;
  variables: Record<string, unknown>;
}

const BLANK = '0'.repeat(64);
const TARGET = {
  kind: 'MAIN',
  title: 'Layanan aplikasi',
  indicators: [
    { text: 'Ketepatan', aspect: 'QUANTITY', quantitative: { unit: 'persen', target: '90', direction: 'HIGHER', accumulation: 'LATEST' } },
  ],
};

const queriesAbout = (ids: Ids): Record<string, string> => ({
  node: `node(id: "${ids.employee}") { __typename id }`,
  nodes: `nodes(ids: ["${ids.plan}", "${ids.unit}", "${ids.position}", "${ids.cycle}", "${ids.correction}"]) { __typename id }`,
  me: 'me { roles }',
  region: 'region(code: "33.74") { code name }',
  unit: `unit(id: "${ids.unit}") { name head { employeeName } staff(first: 5) { edges { node { employeeName } } } }`,
  employee: `employee(id: "${ids.employee}") { name version assignments { positionTitle } }`,
  employeeSearch: 'employeeSearch(text: "siti", first: 5) { edges { node { employeeName } } }',
  correctionQueue: 'correctionQueue(first: 5) { edges { node { id text } } }',
  auditTrail: `auditTrail(subject: "${ids.employee}", first: 5) { edges { node { operation detail } } }`,
  cycle: 'cycle(year: 2026) { year }',
  plan: `plan(id: "${ids.plan}") { id status targets { title } }`,
  planForm: `planForm(id: "${ids.plan}") { __typename }`,
  myTasks: 'myTasks(year: 2026) { kind assignment { employeeName } }',
});

const inputsAbout = (ids: Ids, versions: Versions): Record<string, object> => {
  const employee = { employeeId: ids.employee, expectedVersion: versions.employee };
  const plan = { planId: ids.plan, expectedVersion: versions.plan };
  const target = { ...plan, targetId: ids.target };
  const cycle = { cycleId: ids.cycle, expectedVersion: versions.cycle };
  const correction = { correctionId: ids.correction, expectedVersion: versions.correction };
  const assignment = { positionId: ids.position, supervisorId: ids.colleague, validFrom: '2026-01-05' };
  const parent = { state: 'LINKED', planId: ids.parentPlan, targetId: ids.parentTarget };
  return {
    unitCreate: { code: `below-${ids.unit.slice(-4)}`, name: 'Seksi', kind: 'SECTION', parentId: ids.unit, validFrom: '2026-01-05' },
    unitClose: { unitId: ids.unit, expectedVersion: versions.unit, validTo: '2026-12-31', successorId: ids.otherUnit },
    positionCreate: { unitId: ids.unit, title: 'Arsiparis', kind: 'IMPLEMENTING' },
    employeeCreate: { name: 'Uji Coba', kind: 'NON_ASN', birthDate: '1980-05-17', sex: 'FEMALE', assignment },
    identifierAdd: { ...employee, identifier: '198005172006032777', validFrom: '2026-01-05' },
    assignmentStart: { ...employee, holding: 'PLT', assignment, validTo: '2026-03-31' },
    assignmentEnd: { ...employee, assignmentId: ids.assignment, validTo: '2026-12-31' },
    supervisorChange: { ...employee, assignmentId: ids.assignment, supervisorId: ids.colleague, validFrom: '2026-01-05' },
    employeeTransfer: { ...employee, assignment },
    employeeTransferMany: { moves: [{ ...employee, assignment }] },
    delegationGrant: { ...employee, toEmployeeId: ids.colleague, validFrom: '2026-01-12', validTo: '2026-01-31', reason: 'Cuti' },
    delegationRevoke: { ...employee, delegationId: ids.delegation },
    correctionFile: { kind: 'UNIT', text: '' },
    correctionAnswer: { ...correction, resolved: true, answer: 'Sudah.' },
    correctionWithdraw: correction,
    cycleOpen: {
      year: 2026,
      periodicity: 'QUARTERLY',
      planning: { from: '2026-01-01', to: '2026-01-31' },
      execution: { from: '2026-01-01', to: '2026-12-31' },
      evaluation: { from: '2026-12-01', to: '2027-01-31' },
    },
    cyclePhaseExtend: { ...cycle, phase: 'PLANNING', employeeId: ids.employee, to: '2026-02-15', reason: 'Bencana' },
    cycleClose: cycle,
    planOpen: { employeeId: ids.employee, assignmentId: ids.assignment, year: 2026 },
    targetPropose: { ...plan, target: TARGET, parent },
    targetCounter: { ...target, target: TARGET },
    targetAgree: target,
    targetRemove: target,
    targetLink: { ...target, parent },
    planFrame: { ...plan, consequences: ['Pujian'] },
    planSubmit: plan,
    planWithdraw: plan,
    planReturn: { ...plan, reason: 'Perbaiki' },
    planApprove: plan,
    planApproveMany: { plans: [plan] },
    planMarkRead: plan,
    planChange: { ...plan, reason: 'Tugas baru' },
    planChangeCancel: plan,
    evidenceUpload: { planId: ids.plan, fileName: 'bukti.pdf', contentType: 'application/pdf', size: 1, sha256: BLANK },
    progressAdd: {
      planId: ids.plan,
      targetId: ids.target,
      indicatorId: ids.indicator,
      day: '2026-01-10',
      value: '1',
      evidenceIds: [ids.evidence],
    },
  };
};

const inputType = (name: string): string => `${name[0]?.toUpperCase()}${name.slice(1)}Input`;
const MANY = new Set(['employeeTransferMany', 'planApproveMany']);
const PROBLEMS = 'userErrors { code message field ... on VersionConflict { currentVersion } }';

export const questions = (ids: Ids, versions: Versions): Question[] => [
  ...Object.entries(queriesAbout(ids)).map(([name, text]) => ({ field: `Query.${name}`, query: `{ ${text} }`, variables: {} })),
  ...Object.entries(inputsAbout(ids, versions)).map(([name, input]) => ({
    field: `Mutation.${name}`,
    query: `mutation($input: ${inputType(name)}!) { ${name}(input: $input) { ${MANY.has(name) ? `outcomes { ${PROBLEMS} }` : ''} ${PROBLEMS} } }`,
    variables: { input: { idempotencyKey: newKey(), ...input } },
  })),
];

/** A region in the midst of planning: `who` has an open plan with a target, a correction request, a delegation beside it. */
export async function subjectsOf(
  city: Agency,
  {
    who,
    superior,
    hr,
    unit,
    otherUnit,
  }: { who: 'staff' | 'stranger'; superior: 'superior' | 'otherHr'; hr: Ask; unit: string; otherUnit: string },
): Promise<{ ids: Ids; versions: Versions }> {
  const person = city.people[who];
  const boss = city.people[superior];
  const plan = await propose(person.ask, await openPlan(city, who), false);
  const above = await propose(boss.ask, await openPlan(city, superior), superior === 'superior');
  const { correction } = await done(
    person.ask,
    'correctionFile',
    'CorrectionFileInput',
    { kind: 'UNIT', text: 'Unit salah' },
    'correction { id }',
  );
  const lent = await done(
    person.ask,
    'delegationGrant',
    'DelegationGrantInput',
    {
      employeeId: person.employeeId,
      expectedVersion: 1,
      toEmployeeId: boss.employeeId,
      validFrom: '2026-01-12',
      validTo: '2026-02-12',
      reason: 'Cuti',
    },
    'employee { version delegations { id } }',
  );
  const { data } = await hr('query($id: ID!) { cycle(year: 2026) { id version } unit(id: $id) { version } }', { id: unit });
  return {
    ids: {
      employee: person.employeeId,
      colleague: boss.employeeId,
      assignment: person.assignmentId,
      delegation: lent.employee.delegations[0].id,
      unit,
      otherUnit,
      position: person.positionId,
      cycle: data.cycle.id,
      plan: plan.id,
      target: plan.targetId,
      indicator: plan.indicatorId,
      parentPlan: above.id,
      parentTarget: above.targetId,
      evidence: NEVER.evidence,
      correction: correction.id,
    },
    versions: { employee: lent.employee.version, unit: data.unit.version, cycle: data.cycle.version, plan: plan.version, correction: 1 },
  };
}
