// The mutations of plans and progress: how to get there, who may, what each costs.
import { type Inputs, type Shown, shownPlan, shownWording, TRIED_REASON } from '../support/actions/inputs.ts';
import { done } from '../support/people.ts';
import { approved, changing, EXECUTION_DAY, newcomer, opened, PLAN, proposed, served, submitted } from '../support/scenarios/stages.ts';
import { counted, type OpenPlan, type Proposed } from '../support/season.ts';
import { givenPlan } from './given.ts';
import { type Operations, STAFF_ONLY } from './operation.ts';
import type { Ids, Versions } from './subjects/index.ts';

const ofPlan = <More extends object>({ id, version }: OpenPlan, more: More = {} as More) => ({
  planId: id,
  expectedVersion: version,
  ...more,
});
const TARGET = `target { id title state } ${PLAN}`;
const ofTarget = <More extends object>(plan: Proposed, more: More = {} as More) => ofPlan(plan, { targetId: plan.targetId, ...more });

const wording = (plan: Proposed) => ({
  kind: 'MAIN',
  title: 'Layanan lebih cepat',
  indicators: [{ ...counted(false), id: plan.indicatorId }],
});

const FILE_HASH = 'a'.repeat(64);
const fileOf = ({ id }: OpenPlan) => ({ planId: id, fileName: 'laporan.pdf', contentType: 'application/pdf', size: 5, sha256: FILE_HASH });
const BLANK = '0'.repeat(64);

const givenParent = (ids: Ids) => ({ state: 'LINKED', planId: ids.parentPlan, targetId: ids.parentTarget });

const TARGET_GIVEN = {
  kind: 'MAIN',
  title: 'Layanan aplikasi',
  indicators: [
    { text: 'Ketepatan', aspect: 'QUANTITY', quantitative: { unit: 'persen', target: '90', direction: 'HIGHER', accumulation: 'LATEST' } },
  ],
};

const givenTarget = (ids: Ids, versions: Versions) => ({ ...givenPlan(ids, versions), targetId: ids.target });

const ofEach =
  (more: (shown: Shown) => object): Inputs =>
  (plan) =>
    plan.targets.map((target: Shown) => shownPlan(plan, { targetId: target.id, ...more(plan) }));
const FILE = { fileName: 'laporan.pdf', contentType: 'application/pdf', size: 5, sha256: 'a'.repeat(64) };

export const performance = {
  planOpen: {
    scenario: async (city) => {
      const { ask, assignmentId } = await newcomer(city);
      return { ask, input: { assignmentId, year: 2026 }, selection: PLAN };
    },
    access: { ...STAFF_ONLY, otherwise: 'no', self: 'yes', colleague: 'none', unitAdmin: 'yes', foreignAdmin: 'none', hr: 'yes' },
    cost: { reads: 3, writes: 1, units: 29 },
    ids: (ids) => ({ employeeId: ids.employee, assignmentId: ids.assignment, year: 2026 }),
  },
  targetPropose: {
    scenario: async (city) => {
      const { person, plan } = await opened(city);
      const target = { kind: 'MAIN', title: 'Data terbuka', indicators: [counted(false)] };
      return { ask: person.ask, input: ofPlan(plan, { target, ...served(city) }), selection: TARGET };
    },
    access: { ...STAFF_ONLY, otherwise: 'no', self: 'yes', colleague: 'none', superior: 'yes', delegate: 'yes', foreignAdmin: 'none' },
    cost: { reads: 9, writes: 1, units: 23 },
    ids: (ids, versions) => ({ ...givenPlan(ids, versions), target: TARGET_GIVEN, parent: givenParent(ids) }),
    tried: { plan: (one) => [shownPlan(one, { target: shownWording(one), parent: { state: 'PENDING' } })] },
  },
  targetCounter: {
    scenario: async (city) => {
      const { plan } = await proposed(city);
      return { ask: city.people.superior.ask, input: ofTarget(plan, { target: wording(plan) }), selection: TARGET };
    },
    access: { ...STAFF_ONLY, otherwise: 'no', self: 'yes', colleague: 'none', superior: 'yes', delegate: 'yes', foreignAdmin: 'none' },
    cost: { reads: 4, writes: 1, units: 19 },
    ids: (ids, versions) => ({ ...givenTarget(ids, versions), target: TARGET_GIVEN }),
    tried: { plan: ofEach((one) => ({ target: shownWording(one) })) },
  },
  targetAgree: {
    scenario: async (city) => ({
      ask: city.people.superior.ask,
      input: ofTarget((await proposed(city)).plan),
      selection: TARGET,
    }),
    access: { ...STAFF_ONLY, otherwise: 'no', self: 'yes', colleague: 'none', superior: 'yes', delegate: 'yes', foreignAdmin: 'none' },
    cost: { reads: 4, writes: 1, units: 19 },
    ids: givenTarget,
    tried: { plan: ofEach(() => ({})) },
  },
  targetRemove: {
    scenario: async (city) => {
      const { person, plan } = await proposed(city);
      return { ask: person.ask, input: ofTarget(plan), selection: TARGET };
    },
    access: { ...STAFF_ONLY, otherwise: 'no', self: 'yes', colleague: 'none', superior: 'yes', delegate: 'yes', foreignAdmin: 'none' },
    cost: { reads: 3, writes: 1, units: 16 },
    ids: givenTarget,
    tried: { plan: ofEach(() => ({})) },
  },
  targetLink: {
    scenario: async (city) => {
      const { person, plan } = await proposed(city);
      return { ask: person.ask, input: ofTarget(plan, { parent: { state: 'PENDING' } }), selection: TARGET };
    },
    access: { ...STAFF_ONLY, otherwise: 'no', self: 'yes', colleague: 'none', superior: 'yes', delegate: 'yes', foreignAdmin: 'none' },
    cost: { reads: 3, writes: 1, units: 14 },
    ids: (ids, versions) => ({ ...givenTarget(ids, versions), parent: givenParent(ids) }),
    tried: { plan: ofEach(() => ({ parent: { state: 'PENDING' } })) },
  },
  planFrame: {
    scenario: async (city) => {
      const expectations = [{ value: 'LOYAL', text: 'Menjaga rahasia jabatan' }];
      return { ask: city.people.superior.ask, input: ofPlan((await opened(city)).plan, { expectations }), selection: PLAN };
    },
    access: { ...STAFF_ONLY, otherwise: 'no', self: 'yes', colleague: 'none', superior: 'yes', delegate: 'yes', foreignAdmin: 'none' },
    cost: { reads: 4, writes: 1, units: 17 },
    ids: (ids, versions) => ({ ...givenPlan(ids, versions), consequences: ['Pujian'] }),
    tried: {
      plan: (one) => [
        shownPlan(one, { consequences: ['Penghargaan'] }),
        shownPlan(one, { expectations: [{ value: 'LOYAL', text: 'Menjaga rahasia' }] }),
      ],
    },
  },
  planSubmit: {
    scenario: async (city) => {
      const { person, plan } = await proposed(city);
      return { ask: person.ask, input: ofPlan(plan), selection: PLAN };
    },
    access: { ...STAFF_ONLY, otherwise: 'no', self: 'yes', colleague: 'none', foreignAdmin: 'none' },
    cost: { reads: 4, writes: 1, units: 28 },
    ids: givenPlan,
    tried: { plan: (one) => [shownPlan(one)] },
  },
  planWithdraw: {
    scenario: async (city) => {
      const { person, plan } = await submitted(city);
      return { ask: person.ask, input: ofPlan(plan), selection: PLAN };
    },
    access: { ...STAFF_ONLY, otherwise: 'no', self: 'yes', colleague: 'none', foreignAdmin: 'none' },
    cost: { reads: 3, writes: 1, units: 26 },
    ids: givenPlan,
    tried: { plan: (one) => [shownPlan(one)] },
  },
  planReturn: {
    scenario: async (city) => ({
      ask: city.people.superior.ask,
      input: ofPlan((await submitted(city)).plan, { reason: 'Lengkapi indikator.' }),
      selection: PLAN,
    }),
    access: { ...STAFF_ONLY, otherwise: 'no', colleague: 'none', superior: 'yes', delegate: 'yes', foreignAdmin: 'none' },
    cost: { reads: 4, writes: 1, units: 31 },
    ids: (ids, versions) => ({ ...givenPlan(ids, versions), reason: 'Perbaiki' }),
    tried: { plan: (one) => [shownPlan(one, { reason: TRIED_REASON })] },
  },
  planApprove: {
    scenario: async (city) => ({ ask: city.people.superior.ask, input: ofPlan((await submitted(city)).plan), selection: PLAN }),
    access: { ...STAFF_ONLY, otherwise: 'no', colleague: 'none', superior: 'yes', delegate: 'yes', foreignAdmin: 'none' },
    cost: { reads: 5, writes: 1, units: 38 },
    ids: givenPlan,
    tried: { plan: (one) => [shownPlan(one)] },
  },
  planApproveMany: {
    scenario: async (city) => {
      const plans = [ofPlan((await submitted(city)).plan), ofPlan((await submitted(city)).plan)];
      return { ask: city.people.superior.ask, input: { plans }, selection: `outcomes { ${PLAN} opened userErrors { code } }` };
    },
    access: { ...STAFF_ONLY, otherwise: 'no', colleague: 'none', superior: 'yes', delegate: 'yes', foreignAdmin: 'none' },
    cost: { reads: 10, writes: 3, units: 75 },
    ids: (ids, versions) => ({ plans: [givenPlan(ids, versions)] }),
    many: true,
  },
  planMarkRead: {
    scenario: async (city) => ({ ask: city.people.superior.ask, input: ofPlan((await submitted(city)).plan), selection: PLAN }),
    access: { ...STAFF_ONLY, otherwise: 'no', colleague: 'none', superior: 'yes', delegate: 'yes', foreignAdmin: 'none' },
    cost: { reads: 5, writes: 1, units: 18 },
    ids: givenPlan,
    tried: { plan: (one) => [shownPlan(one)] },
  },
  planLeavingNotes: {
    scenario: async (city) => {
      const { person, plan } = await approved(city);
      const end = { employeeId: person.employeeId, expectedVersion: 1, assignmentId: person.assignmentId, validTo: '2026-06-30' };
      await done(city.people.hr.ask, 'assignmentEnd', end, 'employee { id }');
      const input = ofPlan({ ...plan, version: plan.version + 1 }, { notes: 'Kinerja baik.' });
      return { ask: city.people.superior.ask, input, selection: PLAN };
    },
    access: { ...STAFF_ONLY, otherwise: 'no', colleague: 'none', superior: 'yes', delegate: 'yes', foreignAdmin: 'none' },
    cost: { reads: 4, writes: 1, units: 17 },
    ids: (ids, versions) => ({ ...givenPlan(ids, versions), notes: 'Kinerja baik.' }),
    tried: { plan: (one) => [shownPlan(one, { notes: TRIED_REASON })] },
  },
  planChange: {
    scenario: async (city) => {
      const { person, plan } = await approved(city);
      city.setNow(EXECUTION_DAY);
      return { ask: person.ask, input: ofPlan(plan, { reason: 'Anggaran berubah' }), selection: PLAN };
    },
    access: { ...STAFF_ONLY, otherwise: 'no', self: 'yes', colleague: 'none', superior: 'yes', delegate: 'yes', foreignAdmin: 'none' },
    cost: { reads: 3, writes: 1, units: 27 },
    ids: (ids, versions) => ({ ...givenPlan(ids, versions), reason: 'Tugas baru' }),
    tried: { plan: (one) => [shownPlan(one, { reason: TRIED_REASON })] },
  },
  planChangeCancel: {
    scenario: async (city) => {
      const { person, plan } = await changing(city);
      return { ask: person.ask, input: ofPlan(plan), selection: PLAN };
    },
    access: { ...STAFF_ONLY, otherwise: 'no', self: 'yes', colleague: 'none', superior: 'yes', delegate: 'yes', foreignAdmin: 'none' },
    cost: { reads: 4, writes: 1, units: 26 },
    ids: givenPlan,
    tried: { plan: (one) => [shownPlan(one)] },
  },
  evidenceUpload: {
    scenario: async (city) => {
      const { person, plan } = await approved(city);
      return { ask: person.ask, input: fileOf(plan), selection: 'upload { evidenceId method }' };
    },
    access: { ...STAFF_ONLY, otherwise: 'no', self: 'yes', colleague: 'none', foreignAdmin: 'none' },
    cost: { reads: 1, writes: 1, units: 7 },
    ids: (ids) => ({ planId: ids.plan, fileName: 'bukti.pdf', contentType: 'application/pdf', size: 1, sha256: BLANK }),
    repeated: 'MADE_ANEW',
    tried: { plan: ({ id }) => [{ planId: id, ...FILE }] },
  },
  progressAdd: {
    scenario: async (city) => {
      const { person, plan } = await approved(city);
      city.setNow(EXECUTION_DAY);
      const { upload } = await done(person.ask, 'evidenceUpload', fileOf(plan), 'upload { evidenceId }');
      city.files.set(`evidence/${plan.id}/${upload.evidenceId}`, { size: 5, sha256: FILE_HASH, head: '255044462d' });
      const { id: planId, targetId, indicatorId } = plan;
      const input = { planId, targetId, indicatorId, day: '2026-03-09', value: '91', evidenceIds: [upload.evidenceId] };
      return { ask: person.ask, input, selection: 'entry { id value planVersion }' };
    },
    access: { ...STAFF_ONLY, otherwise: 'no', self: 'yes', colleague: 'none', foreignAdmin: 'none' },
    // With a file, of which it is written that it is attached; without one 12 (test/performance/entries.test.ts).
    cost: { reads: 2, writes: 1, units: 15 },
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
    tried: {
      plan: ({ id, segmentFrom, progressOf }) =>
        progressOf.slice(0, 1).flatMap(({ targets }: Shown) =>
          targets.slice(0, 1).map((target: Shown) => ({
            ...{ planId: id, targetId: target.targetId, indicatorId: target.indicators[0].indicatorId },
            ...{ day: segmentFrom, value: '1' },
          })),
        ),
    },
  },
} satisfies Operations;
