// Scenarios of the mutations of evaluation.
import { done } from '../people.ts';
import {
  AFTER_OBJECTION,
  agreed,
  BOTH_ABOVE,
  EVALUATION_DAY,
  evaluationOpened,
  handedOver,
  of,
  rated,
  SELF,
  selfSaved,
  selfSubmitted,
} from './evaluation-stages.ts';
import { approved, newcomer, type Scenario, type Season } from './stages.ts';

const EVALUATION = 'evaluation { id version status allowedActions }';
const SHEET = 'sheet { id version absences { id from to withdrawnAt } }';

export const LEAVE = { year: 2026, kind: 'BIG', from: '2026-02-01', to: '2026-04-30', reason: 'Cuti besar' };

async function leaveOf(city: Season): Promise<object> {
  const { employeeId } = await newcomer(city);
  const { sheet } = await done(city.people.hr.ask, 'absenceRecord', 'AbsenceRecordInput', { employeeId, ...LEAVE }, SHEET);
  return { sheetId: sheet.id, expectedVersion: sheet.version, absenceId: sheet.absences[0].id };
}

export const evaluation: Record<string, Scenario> = {
  evaluationOpen: async (city) => {
    const { person, plan } = await approved(city);
    city.setNow(EVALUATION_DAY);
    return { ask: person.ask, input: { planId: plan.id }, selection: EVALUATION };
  },
  selfAssessmentSave: async (city) => {
    const { person, evaluation: opened } = await evaluationOpened(city);
    return { ask: person.ask, input: of(opened, SELF), selection: EVALUATION };
  },
  selfAssessmentSubmit: async (city) => {
    const { person, evaluation: saved } = await selfSaved(city);
    return { ask: person.ask, input: of(saved), selection: EVALUATION };
  },
  selfAssessmentWithdraw: async (city) => {
    const { person, evaluation: submitted } = await selfSubmitted(city);
    return { ask: person.ask, input: of(submitted), selection: EVALUATION };
  },
  evaluationRate: async (city) => {
    const { evaluation: waiting } = await selfSubmitted(city);
    return { ask: city.people.superior.ask, input: of(waiting, BOTH_ABOVE), selection: EVALUATION };
  },
  evaluationShare: async (city) => ({
    ask: city.people.superior.ask,
    input: of((await rated(city)).evaluation),
    selection: EVALUATION,
  }),
  evaluationAcknowledge: async (city) => {
    const { person, evaluation: given } = await handedOver(city);
    return { ask: person.ask, input: of(given, { acknowledgement: 'READ', remark: 'Sudah dibaca' }), selection: EVALUATION };
  },
  evaluationFinalise: async (city) => ({
    ask: city.people.superior.ask,
    input: of((await agreed(city)).evaluation),
    selection: EVALUATION,
  }),
  evaluationFinaliseMany: async (city) => {
    const evaluations = [of((await agreed(city)).evaluation), of((await handedOver(city)).evaluation)];
    city.setNow(AFTER_OBJECTION);
    return { ask: city.people.superior.ask, input: { evaluations }, selection: `outcomes { ${EVALUATION} userErrors { code } }` };
  },
  evaluationReopen: async (city) => {
    const input = of((await handedOver(city)).evaluation, { reason: 'Bukti baru ditemukan' });
    return { ask: city.people.hr.ask, input, selection: EVALUATION };
  },
  absenceRecord: async (city) => {
    const { employeeId } = await newcomer(city);
    return { ask: city.people.hr.ask, input: { employeeId, ...LEAVE }, selection: SHEET };
  },
  absenceWithdraw: async (city) => ({
    ask: city.people.hr.ask,
    input: { ...(await leaveOf(city)), reason: 'Salah orang' },
    selection: SHEET,
  }),
};
