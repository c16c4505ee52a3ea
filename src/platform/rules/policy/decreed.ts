// National holidays and collective leave (cuti bersama) as decreed for each year (SKB 3 Menteri), as far as they are shipped with a release.
import type { Holiday, YearCalendar } from './calendar-types.ts';

type Row = readonly [day: string, name: string];

const days = (year: number, kind: Holiday['kind'], rows: readonly Row[]): Holiday[] =>
  rows.map(([day, name]) => ({ day: `${year}-${day}`, name, kind }));

const calendar = (year: number, source: string, national: readonly Row[], leave: readonly Row[]): YearCalendar => ({
  year,
  version: `calendar-${year}`,
  source,
  days: [...days(year, 'NATIONAL', national), ...days(year, 'COLLECTIVE_LEAVE', leave)].toSorted((a, b) => (a.day < b.day ? -1 : 1)),
});

const EID = 'Idulfitri';
const NEW_YEAR: Row = ['01-01', 'Tahun Baru Masehi'];
const LABOUR: Row = ['05-01', 'Hari Buruh Internasional'];
const PANCASILA: Row = ['06-01', 'Hari Lahir Pancasila'];
const INDEPENDENCE: Row = ['08-17', 'Proklamasi Kemerdekaan'];
const CHRISTMAS: Row = ['12-25', 'Kelahiran Yesus Kristus'];

/** Days that never move: a year without one of them was mistyped. */
export const FIXED_DAYS: readonly Row[] = [NEW_YEAR, LABOUR, PANCASILA, INDEPENDENCE, CHRISTMAS];

export const DECREED: readonly YearCalendar[] = [
  calendar(
    2023,
    'SKB Menteri Agama 1066/2022, Menaker 3/2022, MenPANRB 3/2022, as amended by 327/2023 (Idulfitri) and 624/2023 (June)',
    [
      NEW_YEAR,
      ['01-22', 'Tahun Baru Imlek'],
      ['02-18', 'Isra Mikraj'],
      ['03-22', 'Nyepi'],
      ['04-07', 'Wafat Isa Almasih'],
      ['04-22', EID],
      ['04-23', EID],
      LABOUR,
      ['05-18', 'Kenaikan Isa Almasih'],
      PANCASILA,
      ['06-04', 'Waisak'],
      ['06-29', 'Iduladha'],
      ['07-19', 'Tahun Baru Islam'],
      INDEPENDENCE,
      ['09-28', 'Maulid Nabi'],
      CHRISTMAS,
    ],
    [
      ['01-23', 'Tahun Baru Imlek'],
      ['03-23', 'Nyepi'],
      ['04-19', EID],
      ['04-20', EID],
      ['04-21', EID],
      ['04-24', EID],
      ['04-25', EID],
      ['06-02', 'Waisak'],
      ['06-28', 'Iduladha'],
      ['06-30', 'Iduladha'],
      ['12-26', 'Kelahiran Yesus Kristus'],
    ],
  ),
  calendar(
    2024,
    'SKB Menteri Agama 855/2023, Menaker 3/2023, MenPANRB 4/2023, as amended by 236/2024; elections: Keppres 10/2024 and 33/2024',
    [
      NEW_YEAR,
      ['02-08', 'Isra Mikraj'],
      ['02-10', 'Tahun Baru Imlek'],
      ['02-14', 'Pemilihan Umum'],
      ['03-11', 'Nyepi'],
      ['03-29', 'Wafat Isa Almasih'],
      ['03-31', 'Paskah'],
      ['04-10', EID],
      ['04-11', EID],
      LABOUR,
      ['05-09', 'Kenaikan Isa Almasih'],
      ['05-23', 'Waisak'],
      PANCASILA,
      ['06-17', 'Iduladha'],
      ['07-07', 'Tahun Baru Islam'],
      INDEPENDENCE,
      ['09-16', 'Maulid Nabi'],
      ['11-27', 'Pemilihan Kepala Daerah'],
      CHRISTMAS,
    ],
    [
      ['02-09', 'Tahun Baru Imlek'],
      ['03-12', 'Nyepi'],
      ['04-08', EID],
      ['04-09', EID],
      ['04-12', EID],
      ['04-15', EID],
      ['05-10', 'Kenaikan Isa Almasih'],
      ['05-24', 'Waisak'],
      ['06-18', 'Iduladha'],
      ['12-26', 'Kelahiran Yesus Kristus'],
    ],
  ),
  calendar(
    2025,
    'SKB Menteri Agama 1017/2024, Menaker 2/2024, MenPANRB 2/2024, as amended by 933/2025 (18 August)',
    [
      NEW_YEAR,
      ['01-27', 'Isra Mikraj'],
      ['01-29', 'Tahun Baru Imlek'],
      ['03-29', 'Nyepi'],
      ['03-31', EID],
      ['04-01', EID],
      ['04-18', 'Wafat Yesus Kristus'],
      ['04-20', 'Kebangkitan Yesus Kristus (Paskah)'],
      LABOUR,
      ['05-12', 'Waisak'],
      ['05-29', 'Kenaikan Yesus Kristus'],
      PANCASILA,
      ['06-06', 'Iduladha'],
      ['06-27', 'Tahun Baru Islam'],
      INDEPENDENCE,
      ['09-05', 'Maulid Nabi'],
      CHRISTMAS,
    ],
    [
      ['01-28', 'Tahun Baru Imlek'],
      ['03-28', 'Nyepi'],
      ['04-02', EID],
      ['04-03', EID],
      ['04-04', EID],
      ['04-07', EID],
      ['05-13', 'Waisak'],
      ['05-30', 'Kenaikan Yesus Kristus'],
      ['06-09', 'Iduladha'],
      ['08-18', 'Proklamasi Kemerdekaan'],
      ['12-26', 'Kelahiran Yesus Kristus'],
    ],
  ),
  calendar(
    2026,
    'SKB Menteri Agama 1497/2025, Menaker 2/2025, MenPANRB 5/2025',
    [
      NEW_YEAR,
      ['01-16', 'Isra Mikraj'],
      ['02-17', 'Tahun Baru Imlek'],
      ['03-19', 'Nyepi'],
      ['03-21', EID],
      ['03-22', EID],
      ['04-03', 'Wafat Yesus Kristus'],
      ['04-05', 'Kebangkitan Yesus Kristus (Paskah)'],
      LABOUR,
      ['05-14', 'Kenaikan Yesus Kristus'],
      ['05-27', 'Iduladha'],
      ['05-31', 'Waisak'],
      PANCASILA,
      ['06-16', 'Tahun Baru Islam'],
      INDEPENDENCE,
      ['08-25', 'Maulid Nabi'],
      CHRISTMAS,
    ],
    [
      ['02-16', 'Tahun Baru Imlek'],
      ['03-18', 'Nyepi'],
      ['03-20', EID],
      ['03-23', EID],
      ['03-24', EID],
      ['05-15', 'Kenaikan Yesus Kristus'],
      ['05-28', 'Iduladha'],
      ['12-24', 'Kelahiran Yesus Kristus'],
    ],
  ),
];
