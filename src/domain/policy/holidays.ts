// National holidays and collective leave, by year (SKB 3 Menteri). Working days are counted without them.

/** 2026: SKB Menteri Agama, Menaker and MenPANRB on national holidays of 2026. A year without an entry counts weekends only. */
const HOLIDAYS: readonly string[] = [
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

export const holidays: ReadonlySet<string> = new Set(HOLIDAYS);
