// National holidays and collective leave, by year (SKB 3 Menteri). Working days are counted without them.

/**
 * 2026: SKB Menteri Agama 1497/2025, Menaker 2/2025 and MenPANRB 5/2025: 17 national holidays and 8 days of collective leave (cuti bersama),
 * on which civil servants do not work either. Of other years only the days that never move are known here until their decree is entered.
 */
const NATIONAL: readonly string[] = [
  '2026-01-01',
  '2026-01-16',
  '2026-02-17',
  '2026-03-19',
  '2026-03-21',
  '2026-03-22',
  '2026-04-03',
  '2026-04-05',
  '2026-05-01',
  '2026-05-14',
  '2026-05-27',
  '2026-05-31',
  '2026-06-01',
  '2026-06-16',
  '2026-08-17',
  '2026-08-25',
  '2026-12-25',
];

const COLLECTIVE_LEAVE: readonly string[] = [
  '2026-02-16',
  '2026-03-18',
  '2026-03-20',
  '2026-03-23',
  '2026-03-24',
  '2026-05-15',
  '2026-05-28',
  '2026-12-24',
];

/** New Year, Labour Day (Keppres 24/2013), Pancasila (Keppres 24/2016), Independence, Christmas. */
const FIXED: readonly string[] = ['01-01', '05-01', '06-01', '08-17', '12-25'];
const YEARS: readonly number[] = [2023, 2024, 2025, 2026, 2027, 2028, 2029, 2030];
const fixed = YEARS.flatMap((year) => FIXED.map((day) => `${year}-${day}`));

export const holidays: ReadonlySet<string> = new Set([...fixed, ...NATIONAL, ...COLLECTIVE_LEAVE]);
