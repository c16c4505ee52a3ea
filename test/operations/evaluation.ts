// The mutations of evaluation: how to get there, who may, what each costs.
import { shownEvaluation, TRIED_REASON } from '../support/actions/inputs.ts';
import { done } from '../support/people.ts';
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
} from '../support/scenarios/evaluation-stages.ts';
import { approved, newcomer, type Season } from '../support/scenarios/stages.ts';
import { type Operations, STAFF_ONLY } from './operation.ts';
import type { Ids, Versions } from './subjects/index.ts';

const EVALUATION = 'evaluation { id version status allowedActions }';
const JUDGEMENT = { rating: 'MEETS', reason: 'Sesuai bukti yang ada' };
const LEAVE = { year: 2026, kind: 'BIG', from: '2026-02-01', to: '2026-04-30', reason: 'Cuti besar' };
const SHEET = 'sheet { id version absences { id from to withdrawnAt } }';

async function leaveOf(city: Season): Promise<object> {
  const { employeeId } = await newcomer(city);
  const { sheet } = await done(city.people.hr.ask, 'absenceRecord', { employeeId, ...LEAVE }, SHEET);
  return { sheetId: sheet.id, expectedVersion: sheet.version, absenceId: sheet.absences[0].id };
}

const givenEvaluation = (ids: Ids, versions: Versions) => ({ evaluationId: ids.evaluation, expectedVersion: versions.evaluation });
const givenSheet = (ids: Ids, versions: Versions) => ({ sheetId: ids.absenceSheet, expectedVersion: versions.absenceSheet });

const judged = (rating: string) => ({ rating, reason: TRIED_REASON });

export const evaluation = {
  evaluationOpen: {
    scenario: async (city) => {
      const { person, plan } = await approved(city);
      city.setNow(EVALUATION_DAY);
      return { ask: person.ask, input: { planId: plan.id }, selection: EVALUATION };
    },
    access: {
      ...STAFF_ONLY,
      otherwise: 'yes',
      colleague: 'none',
      delegate: 'none',
      lineAbove: 'no',
      unitHead: 'no',
      foreignAdmin: 'none',
      auditor: 'no',
    },
    cost: { reads: 5, writes: 1, units: 26 },
    ids: (ids) => ({ planId: ids.plan }),
    tried: { plan: ({ id }) => [1, 2, 3, 4, null].map((period) => ({ planId: id, period })) },
  },
  selfAssessmentSave: {
    scenario: async (city) => {
      const { person, evaluation: opened } = await evaluationOpened(city);
      return { ask: person.ask, input: of(opened, SELF), selection: EVALUATION };
    },
    access: { ...STAFF_ONLY, otherwise: 'no', self: 'yes', colleague: 'none', delegate: 'none', foreignAdmin: 'none' },
    cost: { reads: 4, writes: 1, units: 21 },
    ids: (ids, versions) => ({ ...givenEvaluation(ids, versions), ...SELF }),
    tried: { evaluation: (one) => [shownEvaluation(one, { achievements: TRIED_REASON })] },
  },
  selfAssessmentSubmit: {
    scenario: async (city) => {
      const { person, evaluation: saved } = await selfSaved(city);
      return { ask: person.ask, input: of(saved), selection: EVALUATION };
    },
    access: { ...STAFF_ONLY, otherwise: 'no', self: 'yes', colleague: 'none', delegate: 'none', foreignAdmin: 'none' },
    cost: { reads: 4, writes: 1, units: 25 },
    ids: givenEvaluation,
    tried: { evaluation: (one) => [shownEvaluation(one)] },
  },
  selfAssessmentWithdraw: {
    scenario: async (city) => {
      const { person, evaluation: submitted } = await selfSubmitted(city);
      return { ask: person.ask, input: of(submitted), selection: EVALUATION };
    },
    access: { ...STAFF_ONLY, otherwise: 'no', self: 'yes', colleague: 'none', delegate: 'none', foreignAdmin: 'none' },
    cost: { reads: 4, writes: 1, units: 28 },
    ids: givenEvaluation,
    tried: { evaluation: (one) => [shownEvaluation(one)] },
  },
  evaluationRate: {
    scenario: async (city) => {
      const { evaluation: waiting } = await selfSubmitted(city);
      return { ask: city.people.superior.ask, input: of(waiting, BOTH_ABOVE), selection: EVALUATION };
    },
    access: { ...STAFF_ONLY, otherwise: 'no', colleague: 'none', superior: 'yes', delegate: 'none', foreignAdmin: 'none' },
    cost: { reads: 5, writes: 1, units: 25 },
    ids: (ids, versions) => ({ ...givenEvaluation(ids, versions), behaviour: JUDGEMENT }),
    tried: {
      evaluation: (one) => [
        shownEvaluation(one, { result: judged('MEETS'), behaviour: judged('MEETS') }),
        shownEvaluation(one, { behaviour: judged('MEETS') }),
      ],
    },
  },
  evaluationShare: {
    scenario: async (city) => ({
      ask: city.people.superior.ask,
      input: of((await rated(city)).evaluation),
      selection: EVALUATION,
    }),
    access: { ...STAFF_ONLY, otherwise: 'no', colleague: 'none', superior: 'yes', delegate: 'none', foreignAdmin: 'none' },
    cost: { reads: 7, writes: 1, units: 38 },
    ids: givenEvaluation,
    tried: { evaluation: (one) => [shownEvaluation(one)] },
  },
  evaluationAcknowledge: {
    scenario: async (city) => {
      const { person, evaluation: given } = await handedOver(city);
      return { ask: person.ask, input: of(given, { acknowledgement: 'READ', remark: 'Sudah dibaca' }), selection: EVALUATION };
    },
    access: { ...STAFF_ONLY, otherwise: 'no', self: 'yes', colleague: 'none', delegate: 'none', foreignAdmin: 'none' },
    cost: { reads: 3, writes: 1, units: 27 },
    ids: (ids, versions) => ({ ...givenEvaluation(ids, versions), acknowledgement: 'READ' }),
    tried: { evaluation: (one) => ['READ_AND_AGREED', 'READ'].map((acknowledgement) => shownEvaluation(one, { acknowledgement })) },
  },
  evaluationFinalise: {
    scenario: async (city) => ({
      ask: city.people.superior.ask,
      input: of((await agreed(city)).evaluation),
      selection: EVALUATION,
    }),
    access: { ...STAFF_ONLY, otherwise: 'no', colleague: 'none', superior: 'yes', delegate: 'none', foreignAdmin: 'none', hr: 'yes' },
    cost: { reads: 5, writes: 1, units: 39 },
    ids: givenEvaluation,
    tried: { evaluation: (one) => [shownEvaluation(one)] },
  },
  evaluationFinaliseMany: {
    scenario: async (city) => {
      const evaluations = [of((await agreed(city)).evaluation), of((await handedOver(city)).evaluation)];
      city.setNow(AFTER_OBJECTION);
      return { ask: city.people.superior.ask, input: { evaluations }, selection: `outcomes { ${EVALUATION} userErrors { code } }` };
    },
    access: { ...STAFF_ONLY, otherwise: 'no', colleague: 'none', superior: 'yes', delegate: 'none', foreignAdmin: 'none', hr: 'yes' },
    cost: { reads: 8, writes: 3, units: 76 },
    ids: (ids, versions) => ({ evaluations: [givenEvaluation(ids, versions)] }),
    many: true,
  },
  evaluationReopen: {
    scenario: async (city) => {
      const input = of((await handedOver(city)).evaluation, { reason: 'Bukti baru ditemukan' });
      return { ask: city.people.hr.ask, input, selection: EVALUATION };
    },
    access: { otherwise: 'role', nobody: 'login', hr: 'yes', otherRegion: 'none' },
    cost: { reads: 5, writes: 1, units: 30 },
    ids: (ids, versions) => ({ ...givenEvaluation(ids, versions), reason: 'Bukti baru ditemukan' }),
    tried: { evaluation: (one) => [shownEvaluation(one, { reason: TRIED_REASON })] },
  },
  absenceRecord: {
    scenario: async (city) => {
      const { employeeId } = await newcomer(city);
      return { ask: city.people.hr.ask, input: { employeeId, ...LEAVE }, selection: SHEET };
    },
    access: { otherwise: 'role', nobody: 'login', unitAdmin: 'yes', foreignAdmin: 'none', hr: 'yes', otherRegion: 'none' },
    cost: { reads: 3, writes: 1, units: 11 },
    ids: (ids) => ({ employeeId: ids.employee, year: 2025, kind: 'ANNUAL', from: '2025-02-01', to: '2025-02-10', reason: 'Cuti' }),
    repeated: 'DATES_OVERLAP',
  },
  absenceWithdraw: {
    scenario: async (city) => ({
      ask: city.people.hr.ask,
      input: { ...(await leaveOf(city)), reason: 'Salah orang' },
      selection: SHEET,
    }),
    access: { otherwise: 'role', nobody: 'login', unitAdmin: 'yes', foreignAdmin: 'none', hr: 'yes', otherRegion: 'none' },
    cost: { reads: 1, writes: 1, units: 9 },
    ids: (ids, versions) => ({ ...givenSheet(ids, versions), absenceId: ids.absence, reason: 'Salah orang' }),
  },
} satisfies Operations;
