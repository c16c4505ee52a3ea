// Absences of a year as an officer enters them: days within the year, none twice, never one's own, and a wrong one taken back with its reason.
import { describe, expect, it } from 'vitest';
import {
  type AbsenceInput,
  absencesOf,
  absencesShown,
  recordAbsence,
  takingMonths,
  withdrawAbsence,
} from '../../../src/modules/evaluation/rules/absence.ts';
import type { AbsenceSheet } from '../../../src/modules/evaluation/rules/types.ts';
import { problemsOf } from '../../../src/platform/rules/errors.ts';
import { codes } from './lifecycle-support.ts';
import { DECEMBER, policy } from './support.ts';

const EMPTY: AbsenceSheet = { id: 'abs_1', region: '33.74', employeeId: 'emp_me', cycleId: 'cyc_1', year: 2026, absences: [] };
const facts = (id = 'abn_1', by = 'emp_hr') => ({ id, by, now: DECEMBER, policy });
const leave = (from: string, to: string, more: Partial<AbsenceInput> = {}): AbsenceInput => ({
  ...{ kind: 'SICK', from: `2026-${from}`, to: `2026-${to}`, reason: ' Surat dokter ' },
  ...more,
});
const SHEET = recordAbsence(EMPTY, leave('03-10', '03-20'), facts());
const back = (sheet = SHEET) => withdrawAbsence(sheet, { absenceId: 'abn_1', reason: ' Salah pegawai ' }, facts('', 'emp_hr2'));

describe('an absence', () => {
  it('stands with who entered it, when and why, in the order of days', () => {
    expect(SHEET.absences).toEqual([
      {
        ...{ id: 'abn_1', kind: 'SICK', from: '2026-03-10', to: '2026-03-20', reason: 'Surat dokter' },
        ...{ recordedAt: DECEMBER, recordedBy: 'emp_hr', withdrawn: null },
      },
    ]);
    const more = recordAbsence(recordAbsence(SHEET, leave('05-01', '05-02'), facts('abn_2')), leave('01-05', '01-06'), facts('abn_3'));
    expect(more.absences.map(({ id }) => id)).toEqual(['abn_3', 'abn_1', 'abn_2']);
    expect(recordAbsence(SHEET, leave('05-01', '05-02'), facts('abn_2')).absences.map(({ id }) => id)).toEqual(['abn_1', 'abn_2']);
  });

  it.each([
    ['of one day', leave('02-01', '02-01'), []],
    ['of the whole of another half', leave('07-01', '12-31'), []],
    ['from the first day of the year', leave('01-01', '01-02'), []],
    ['from the last year', leave('02-01', '02-02', { from: '2025-12-31' }), ['OUT_OF_RANGE from']],
    ['into the next year', leave('12-01', '12-02', { to: '2027-01-01' }), ['OUT_OF_RANGE to']],
    ['that ends before it begins', leave('02-02', '02-01'), ['DATE_ORDER to']],
    ['on the last day of another', leave('03-20', '03-25'), ['DATES_OVERLAP from']],
    ['until the first day of another', leave('03-01', '03-10'), ['DATES_OVERLAP from']],
    ['within another', leave('03-12', '03-13'), ['DATES_OVERLAP from']],
    ['from the day after another', leave('03-21', '03-25'), []],
    ['until the day before another', leave('03-01', '03-09'), []],
    ['without a reason', leave('02-01', '02-02', { reason: ' ' }), ['REQUIRED reason']],
    ['with a book for a reason', leave('02-01', '02-02', { reason: 'x'.repeat(301) }), ['TOO_LONG reason']],
  ])('is judged %s', (_, input, problems) => {
    expect(codes(() => recordAbsence(SHEET, input, facts('abn_2')))).toEqual(problems);
  });

  it('is one of sixty a year at most', () => {
    const many = (count: number): AbsenceSheet => ({
      ...EMPTY,
      absences: Array.from({ length: count }, (_, i) => ({ ...(SHEET.absences[0] as AbsenceSheet['absences'][number]), id: `abn_${i}` })),
    });
    expect(codes(() => recordAbsence(many(59), leave('05-01', '05-02'), facts()))).toEqual([]);
    expect(codes(() => recordAbsence(many(60), leave('05-01', '05-02'), facts()))).toEqual(['LIMIT_REACHED from']);
    expect(problemsOf(() => recordAbsence(many(60), leave('05-01', '05-02'), facts()))).toMatchObject([{ params: { most: 60 } }]);
    expect(problemsOf(() => recordAbsence(EMPTY, leave('12-01', '12-02', { to: '2027-01-01' }), facts()))).toMatchObject([
      { params: { least: '2026-01-01', most: '2026-12-31' } },
    ]);
  });

  it('is nobody’s own to enter or to take back', () => {
    expect(codes(() => recordAbsence(EMPTY, leave('02-01', '02-02'), facts('abn_2', 'emp_me')))).toEqual(['OWN_CASE employeeId']);
    const own = facts('', 'emp_me');
    expect(codes(() => withdrawAbsence(SHEET, { absenceId: 'abn_1', reason: 'Salah' }, own))).toEqual(['OWN_CASE sheetId']);
  });
});

describe('an absence that is taken back', () => {
  it('stays on record with why, and takes no day any more', () => {
    expect(back().absences[0]?.withdrawn).toEqual({ at: DECEMBER, by: 'emp_hr2', reason: 'Salah pegawai' });
    expect([absencesOf(SHEET).length, absencesOf(back()), absencesOf(null)]).toEqual([1, [], []]);
    expect(
      recordAbsence(back(), leave('03-10', '03-20'), facts('abn_2')).absences.map(({ id }) => id),
      'the wrong one first',
    ).toEqual([...['abn_1', 'abn_2']]);
    const again = () => withdrawAbsence(back(), { absenceId: 'abn_1', reason: 'Salah' }, facts());
    expect(problemsOf(again)).toMatchObject([{ data: { allowed: [] } }]);
  });

  it('leaves the others as they are', () => {
    const two = recordAbsence(SHEET, leave('05-01', '05-02', { kind: 'STUDY' }), facts('abn_2'));
    expect(absencesOf(back(two))).toEqual([{ kind: 'STUDY', from: '2026-05-01', to: '2026-05-02' }]);
  });

  it.each([
    ['one that nobody entered', SHEET, { absenceId: 'abn_9', reason: 'Salah' }, ['NOT_FOUND absenceId']],
    ['one that was taken back', back(), { absenceId: 'abn_1', reason: 'Salah' }, ['TRANSITION_REFUSED absenceId']],
    ['one without a reason', SHEET, { absenceId: 'abn_1', reason: '' }, ['REQUIRED reason']],
    ['one with a book for a reason', SHEET, { absenceId: 'abn_1', reason: 'x'.repeat(301) }, ['TOO_LONG reason']],
  ])('is not %s', (_, sheet, input, problems) => {
    expect(codes(() => withdrawAbsence(sheet, input, facts()))).toEqual(problems);
  });
});

it('who sees the evaluation sees the days and whether they keep their months, never the kind, which tells of health', () => {
  const days = { from: '2026-03-10', to: '2026-03-20' };
  const both = [
    { ...days, kind: 'SICK' as const },
    { ...days, kind: 'UNPAID' as const },
  ];
  expect(absencesShown(both, policy)).toEqual([
    { ...days, keepsMonths: true },
    { ...days, keepsMonths: false },
  ]);
  expect(takingMonths(both, policy).map(({ kind }) => kind)).toEqual(['UNPAID']);
});
