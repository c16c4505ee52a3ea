// The mutations of units' achievement, calibration and objections: how to get there, who may, what each costs.
import { plus, type Shown, shownEvaluation, shownObjection, TRIED_REASON } from '../support/actions/inputs.ts';
import { handedOver, judged, rated } from '../support/scenarios/evaluation-stages.ts';
import {
  achieved,
  achieving,
  finalised,
  GROUNDS,
  heard,
  ledUnit,
  lowering,
  membersOf,
  objected,
  ofChange,
  ofObjection,
  proposedChange,
  REASON,
  sectionSession,
  sessionOpened,
} from '../support/scenarios/evaluation-units-stages.ts';
import { freshUnit } from '../support/scenarios/stages.ts';
import { type Operations, STAFF_ONLY } from './operation.ts';
import { PERIOD } from './subjects/evaluation-units.ts';
import type { Ids, Versions } from './subjects/index.ts';

const ACHIEVEMENT = 'unitAchievement { id version status achievement allowedActions }';
const SESSION = 'calibration { id version status allowedActions }';
const CHANGE = 'change { id version status after { result behaviour } } calibration { id version }';
const OBJECTION = 'objection { id version status heard allowedActions decision { outcome } }';

const givenUnit = (ids: Ids) => ({ unitId: ids.unit, ...PERIOD });
const givenSession = (ids: Ids) => ({ calibrationId: ids.calibration });
const givenEvaluation = (ids: Ids, versions: Versions) => ({ evaluationId: ids.handedOver, expectedVersion: versions.handedOver });
const givenChange = (ids: Ids, versions: Versions) => ({ ...givenSession(ids), changeId: ids.change, expectedVersion: versions.change });
const givenObjection = (ids: Ids, versions: Versions) => ({ objectionId: ids.objection, expectedVersion: versions.objection });

const ofUnit = <More extends object>({ unit, year, period, version }: Shown, more: More = {} as More) => ({
  ...{ unitId: unit.id, year, period, expectedVersion: version },
  ...more,
});

export const evaluationUnits = {
  unitAchievementSet: {
    scenario: async (city) => ({
      ask: city.people.secretary.ask,
      input: achieving((await ledUnit(city)).unitId),
      selection: ACHIEVEMENT,
    }),
    access: { ...STAFF_ONLY, otherwise: 'none', superior: 'no', lineAbove: 'yes', unitHead: 'yes', hr: 'no', auditor: 'no' },
    cost: { reads: 7, writes: 1, units: 30 },
    ids: (ids, versions) => ({ ...achieving(ids.unit), ...PERIOD, expectedVersion: versions.unitAchievement }),
    tried: { unitAchievement: (one) => [ofUnit(one, { achievement: 'GOOD', reason: TRIED_REASON })] },
  },
  unitFinalise: {
    scenario: async (city) => {
      const { unitId, head, version } = await achieved(city);
      return { ask: head.ask, input: { unitId, year: 2026, expectedVersion: version }, selection: ACHIEVEMENT };
    },
    access: { ...STAFF_ONLY, otherwise: 'none', superior: 'yes', lineAbove: 'yes', unitHead: 'yes', hr: 'no', auditor: 'no' },
    cost: { reads: 7, writes: 1, units: 30 },
    ids: (ids, versions) => ({ ...givenUnit(ids), expectedVersion: versions.unitAchievement }),
    badText: ['justification empty: taken', 'justification blanks: taken'],
    tried: {
      unitAchievement: (one) => [ofUnit(one, { justification: 'Sebaran berbeda karena unit ini baru dibentuk pada tahun berjalan.' })],
    },
  },
  unitReopen: {
    scenario: async (city) => {
      const { unitId, version } = await finalised(city);
      const input = { unitId, year: 2026, expectedVersion: version, reason: 'Realisasi triwulan IV terlambat masuk' };
      return { ask: city.people.secretary.ask, input, selection: ACHIEVEMENT };
    },
    access: { ...STAFF_ONLY, otherwise: 'none', superior: 'no', lineAbove: 'yes', unitHead: 'yes', hr: 'yes', auditor: 'no' },
    cost: { reads: 7, writes: 1, units: 30 },
    ids: (ids, versions) => ({ ...givenUnit(ids), expectedVersion: versions.unitAchievement, reason: REASON }),
    tried: { unitAchievement: (one) => [ofUnit(one, { reason: TRIED_REASON })] },
  },
  calibrationOpen: {
    scenario: async (city) => {
      const input = { unitId: await freshUnit(city), year: 2026, memberIds: membersOf(city) };
      return { ask: city.people.hr.ask, input, selection: SESSION };
    },
    access: { otherwise: 'role', nobody: 'login', hr: 'yes', otherRegion: 'none' },
    cost: { reads: 2, writes: 1, units: 30 },
    ids: (ids) => ({ ...givenUnit(ids), memberIds: [ids.employee, ids.colleague] }),
  },
  calibrationPropose: {
    scenario: async (city) => {
      const { evaluation } = await rated(city);
      const { id } = await sectionSession(city);
      return { ask: city.people.hrHead.ask, input: lowering(evaluation, id), selection: CHANGE };
    },
    access: { ...STAFF_ONLY, otherwise: 'none', colleague: 'yes', delegate: 'yes', hr: 'no' },
    cost: { reads: 3, writes: 1, units: 30 },
    ids: (ids, versions) => ({ ...givenSession(ids), ...givenEvaluation(ids, versions), behaviour: 'MEETS', reason: REASON }),
    repeated: 'ALREADY_EXISTS',
    tried: {
      calibration: async ({ id, evaluations }, _, __, ask) => {
        const rated = evaluations.edges.filter(({ node }: Shown) => node.status === 'RATED');
        const ids = (rated.length > 0 ? rated : evaluations.edges).slice(-3).map(({ node }: Shown) => node.evaluationId);
        const { data } = await ask('query($ids: [ID!]!) { nodes(ids: $ids) { id ... on Evaluation { version } } }', { ids });
        return data.nodes.flatMap((one: Shown) =>
          ['ABOVE', 'BELOW'].map((behaviour) => ({
            ...{ calibrationId: id, evaluationId: one?.id ?? '', expectedVersion: one?.version ?? 0, behaviour, reason: TRIED_REASON },
          })),
        );
      },
    },
  },
  calibrationConfirm: {
    scenario: async (city) => ({
      ask: city.people.superior.ask,
      input: ofChange(await proposedChange(city)),
      selection: CHANGE,
    }),
    access: { ...STAFF_ONLY, otherwise: 'none', colleague: 'yes', delegate: 'yes', hr: 'no' },
    cost: { reads: 7, writes: 1, units: 45 },
    ids: givenChange,
    tried: {
      calibration: ({ id, changes }) =>
        changes.edges.map(({ node }: Shown) => ({ calibrationId: id, changeId: node.id, expectedVersion: node.version })),
    },
  },
  calibrationReject: {
    scenario: async (city) => ({
      ask: city.people.superior.ask,
      input: ofChange(await proposedChange(city), { reason: 'Bukti perilaku sudah cukup' }),
      selection: CHANGE,
    }),
    access: { ...STAFF_ONLY, otherwise: 'none', colleague: 'yes', delegate: 'yes', hr: 'no' },
    cost: { reads: 3, writes: 1, units: 30 },
    ids: (ids, versions) => ({ ...givenChange(ids, versions), reason: REASON }),
    tried: {
      calibration: ({ id, changes }) =>
        changes.edges.map(({ node }: Shown) => ({
          calibrationId: id,
          changeId: node.id,
          expectedVersion: node.version,
          reason: TRIED_REASON,
        })),
    },
  },
  calibrationClose: {
    scenario: async (city) => {
      const { id, version } = await sessionOpened(city, await freshUnit(city));
      return { ask: city.people.hr.ask, input: { calibrationId: id, expectedVersion: version }, selection: SESSION };
    },
    access: { otherwise: 'role', nobody: 'login', hr: 'yes', otherRegion: 'none' },
    cost: { reads: 2, writes: 1, units: 30 },
    ids: (ids, versions) => ({ ...givenSession(ids), expectedVersion: versions.calibration }),
    tried: { calibration: ({ id, version }) => [{ calibrationId: id, expectedVersion: version }] },
  },
  objectionFile: {
    scenario: async (city) => {
      const { person, evaluation } = await handedOver(city);
      const input = { evaluationId: evaluation.id, expectedVersion: evaluation.version, grounds: GROUNDS };
      return { ask: person.ask, input, selection: OBJECTION };
    },
    access: { ...STAFF_ONLY, otherwise: 'no', self: 'yes', foreignAdmin: 'none' },
    cost: { reads: 11, writes: 1, units: 40 },
    ids: (ids, versions) => ({ ...givenEvaluation(ids, versions), grounds: GROUNDS }),
    tried: { evaluation: (one) => [shownEvaluation(one, { grounds: TRIED_REASON })] },
  },
  objectionDraftSave: {
    scenario: async (city) => {
      const { person, evaluation } = await handedOver(city);
      const input = { evaluationId: evaluation.id, expectedVersion: 0, grounds: GROUNDS };
      return { ask: person.ask, input, selection: 'evaluation { id objectionDraft { version grounds } }' };
    },
    access: { ...STAFF_ONLY, otherwise: 'no', self: 'yes', foreignAdmin: 'none' },
    cost: { reads: 3, writes: 1, units: 30 },
    ids: (ids, versions) => ({ ...givenEvaluation(ids, versions), grounds: GROUNDS }),
    tried: {
      evaluation: ({ id, draftVersion }) => [{ evaluationId: id, expectedVersion: draftVersion?.version ?? 0, grounds: TRIED_REASON }],
    },
  },
  objectionExtend: {
    scenario: async (city) => {
      const { evaluation } = await handedOver(city);
      const input = {
        evaluationId: evaluation.id,
        expectedVersion: evaluation.version,
        to: '2027-01-08',
        reason: 'Dirawat di rumah sakit',
      };
      return { ask: city.people.hr.ask, input, selection: 'evaluation { id version handOver { objectionUntil } }' };
    },
    access: { otherwise: 'role', nobody: 'login', hr: 'yes', otherRegion: 'none' },
    cost: { reads: 5, writes: 1, units: 40 },
    ids: (ids, versions) => ({ ...givenEvaluation(ids, versions), to: '2026-02-20', reason: REASON }),
    tried: {
      evaluation: (one, _, today) => [5, 12, 30].map((days) => shownEvaluation(one, { to: plus(today, days), reason: TRIED_REASON })),
    },
  },
  objectionAssign: {
    scenario: async (city) => ({
      ask: city.people.hr.ask,
      input: ofObjection(await objected(city), { deciderId: city.people.hrHead.employeeId, reason: 'Pejabat semula sedang cuti panjang' }),
      selection: OBJECTION,
    }),
    access: { otherwise: 'role', nobody: 'login', hr: 'yes', otherRegion: 'none' },
    cost: { reads: 5, writes: 1, units: 40 },
    ids: (ids, versions) => ({ ...givenObjection(ids, versions), deciderId: ids.colleague, reason: REASON }),
    tried: {
      objection: (one, { people }) =>
        [people.hrHead, people.unitHead, people.secretary].map(({ employeeId }) =>
          shownObjection(one, { deciderId: employeeId, reason: TRIED_REASON }),
        ),
    },
  },
  objectionStatement: {
    scenario: async (city) => ({
      ask: city.people.superior.ask,
      input: ofObjection(await objected(city), { text: 'Penilaian disusun dari bukti yang ada.' }),
      selection: OBJECTION,
    }),
    access: { ...STAFF_ONLY, otherwise: 'none', self: 'yes', superior: 'yes', lineAbove: 'no', hr: 'no', auditor: 'no' },
    cost: { reads: 3, writes: 1, units: 30 },
    ids: (ids, versions) => ({ ...givenObjection(ids, versions), text: GROUNDS }),
    tried: { objection: (one) => [shownObjection(one, { text: TRIED_REASON })] },
  },
  objectionDecide: {
    scenario: async (city) => {
      const decision = { outcome: 'UPHELD', reasons: 'Bukti triwulan IV memang belum dihitung.', result: judged('ABOVE') };
      return { ask: city.people.superior2.ask, input: ofObjection(await heard(city), decision), selection: OBJECTION };
    },
    access: { ...STAFF_ONLY, otherwise: 'none', self: 'no', superior: 'no', lineAbove: 'yes', hr: 'no', auditor: 'no' },
    cost: { reads: 4, writes: 1, units: 40 },
    ids: (ids, versions) => ({ ...givenObjection(ids, versions), outcome: 'REJECTED', reasons: REASON }),
    tried: { objection: (one) => [shownObjection(one, { outcome: 'REJECTED', reasons: TRIED_REASON })] },
  },
  objectionWithdraw: {
    scenario: async (city) => {
      const made = await objected(city);
      return { ask: made.person.ask, input: ofObjection(made), selection: OBJECTION };
    },
    access: { ...STAFF_ONLY, otherwise: 'none', self: 'yes', superior: 'no', lineAbove: 'no', hr: 'no', auditor: 'no' },
    cost: { reads: 3, writes: 1, units: 40 },
    ids: givenObjection,
    tried: { objection: (one) => [shownObjection(one)] },
  },
} satisfies Operations;
