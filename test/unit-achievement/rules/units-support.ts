// The shortest way to say things about units, calibration and objections.
import type { Calibrated, CalibrationActor, CalibrationSession } from '../../../src/modules/calibration/rules/calibration.ts';
import { type FilingFacts, fileObjection } from '../../../src/modules/objections/rules/objection.ts';
import type { Objection } from '../../../src/modules/objections/rules/types.ts';
import { evaluationUnitsPolicy } from '../../../src/modules/unit-achievement/rules/policy.ts';
import type { UnitAchievement, UnitFacts } from '../../../src/modules/unit-achievement/rules/unit.ts';
import { setAchievement } from '../../../src/modules/unit-achievement/rules/unit.ts';
import { workCalendar } from '../../../src/platform/rules/policy/holidays.ts';
import { SHIPPED } from '../../../src/platform/rules/policy/overlay.ts';

export const policy = evaluationUnitsPolicy('2026-06-30', SHIPPED);
/** Wednesday 1 July 2026, 09:00 WIB. */
export const NOW = '2026-07-01T02:00:00.000Z';
export const REASON = 'Capaian kinerja unit sesuai laporan kinerja.';

const PLACE = { region: '33.74', unitId: 'unt_1', rootUnitId: 'unt_0', cycleId: 'cyc_1', year: 2026, period: null };

export const unitFacts = (changes: Partial<UnitFacts> = {}): UnitFacts => ({
  id: 'uac_1',
  ...PLACE,
  headId: 'emp_head',
  headAssignmentId: 'asg_head',
  by: 'emp_boss',
  now: NOW,
  policy,
  ...changes,
});

export const unitSet = (achievement: UnitAchievement['achievement'] = 'GOOD'): UnitAchievement =>
  setAchievement(null, { achievement, reason: REASON }, unitFacts());

export const session = (changes: Partial<CalibrationSession> = {}): CalibrationSession => ({
  id: 'cal_1',
  ...PLACE,
  unitPath: 'unt_0/unt_1/',
  members: ['emp_a', 'emp_b', 'emp_c'],
  status: 'OPEN',
  openedAt: NOW,
  openedBy: 'emp_hr',
  closedAt: null,
  pending: [],
  policyVersion: policy.version,
  ...changes,
});

export const calibrated = (changes: Partial<Calibrated> = {}): Calibrated => ({
  id: 'evl_1',
  employeeId: 'emp_me',
  status: 'RATED',
  isHead: false,
  marks: { result: 'MEETS', behaviour: 'ABOVE' },
  ...changes,
});

export const acting = (by: string, now = NOW): CalibrationActor => ({ by, now, closesAt: '2027-01-31T17:00:00.000Z', policy });

export const filing = (changes: Partial<FilingFacts> = {}): FilingFacts => ({
  id: 'obj_1',
  region: '33.74',
  evaluationId: 'evl_1',
  evaluationVersion: 1,
  employeeId: 'emp_me',
  unitId: 'unt_1',
  rootUnitId: 'unt_0',
  year: 2026,
  period: null,
  planIds: ['pln_1'],
  isHead: false,
  raterId: 'emp_boss',
  chain: ['emp_me', 'emp_boss'],
  deciderId: 'emp_boss2',
  status: 'SHARED',
  objectionUntil: '2026-07-15T17:00:00.000Z',
  taken: false,
  evidence: [],
  now: NOW,
  policy,
  calendar: workCalendar('2026-07-01', SHIPPED),
  ...changes,
});

export const objection = (changes: Partial<Objection> = {}): Objection => ({
  ...fileObjection({ grounds: 'Realisasi triwulan IV belum dihitung.' }, filing()),
  ...changes,
});
