// Scenarios of the mutations of units' achievement, calibration and objections.
import { handedOver, judged, rated } from './evaluation-stages.ts';
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
  sectionSession,
  sessionOpened,
} from './evaluation-units-stages.ts';
import { freshUnit, type Scenario } from './stages.ts';

const ACHIEVEMENT = 'unitAchievement { id version status achievement allowedActions }';
const SESSION = 'calibration { id version status allowedActions }';
const CHANGE = 'change { id version status after { result behaviour } } calibration { id version }';
const OBJECTION = 'objection { id version status heard allowedActions decision { outcome } }';

export const evaluationUnits: Record<string, Scenario> = {
  unitAchievementSet: async (city) => ({
    ask: city.people.secretary.ask,
    input: achieving((await ledUnit(city)).unitId),
    selection: ACHIEVEMENT,
  }),
  unitFinalise: async (city) => {
    const { unitId, head, version } = await achieved(city);
    return { ask: head.ask, input: { unitId, year: 2026, expectedVersion: version }, selection: ACHIEVEMENT };
  },
  unitReopen: async (city) => {
    const { unitId, version } = await finalised(city);
    const input = { unitId, year: 2026, expectedVersion: version, reason: 'Realisasi triwulan IV terlambat masuk' };
    return { ask: city.people.secretary.ask, input, selection: ACHIEVEMENT };
  },
  calibrationOpen: async (city) => {
    const input = { unitId: await freshUnit(city), year: 2026, memberIds: membersOf(city) };
    return { ask: city.people.hr.ask, input, selection: SESSION };
  },
  calibrationPropose: async (city) => {
    const { evaluation } = await rated(city);
    const { id } = await sectionSession(city);
    return { ask: city.people.hrHead.ask, input: lowering(evaluation, id), selection: CHANGE };
  },
  calibrationConfirm: async (city) => ({
    ask: city.people.superior.ask,
    input: ofChange(await proposedChange(city)),
    selection: CHANGE,
  }),
  calibrationReject: async (city) => ({
    ask: city.people.superior.ask,
    input: ofChange(await proposedChange(city), { reason: 'Bukti perilaku sudah cukup' }),
    selection: CHANGE,
  }),
  calibrationClose: async (city) => {
    const { id, version } = await sessionOpened(city, await freshUnit(city));
    return { ask: city.people.hr.ask, input: { calibrationId: id, expectedVersion: version }, selection: SESSION };
  },
  objectionFile: async (city) => {
    const { person, evaluation } = await handedOver(city);
    const input = { evaluationId: evaluation.id, expectedVersion: evaluation.version, grounds: GROUNDS };
    return { ask: person.ask, input, selection: OBJECTION };
  },
  objectionDraftSave: async (city) => {
    const { person, evaluation } = await handedOver(city);
    const input = { evaluationId: evaluation.id, expectedVersion: 0, grounds: GROUNDS };
    return { ask: person.ask, input, selection: 'evaluation { id objectionDraft { version grounds } }' };
  },
  objectionExtend: async (city) => {
    const { evaluation } = await handedOver(city);
    const input = { evaluationId: evaluation.id, expectedVersion: evaluation.version, to: '2027-01-08', reason: 'Dirawat di rumah sakit' };
    return { ask: city.people.hr.ask, input, selection: 'evaluation { id version handOver { objectionUntil } }' };
  },
  objectionAssign: async (city) => ({
    ask: city.people.hr.ask,
    input: ofObjection(await objected(city), { deciderId: city.people.hrHead.employeeId, reason: 'Pejabat semula sedang cuti panjang' }),
    selection: OBJECTION,
  }),
  objectionStatement: async (city) => ({
    ask: city.people.superior.ask,
    input: ofObjection(await objected(city), { text: 'Penilaian disusun dari bukti yang ada.' }),
    selection: OBJECTION,
  }),
  objectionDecide: async (city) => {
    const decision = { outcome: 'UPHELD', reasons: 'Bukti triwulan IV memang belum dihitung.', result: judged('ABOVE') };
    return { ask: city.people.superior2.ask, input: ofObjection(await heard(city), decision), selection: OBJECTION };
  },
  objectionWithdraw: async (city) => {
    const made = await objected(city);
    return { ask: made.person.ask, input: ofObjection(made), selection: OBJECTION };
  },
};
