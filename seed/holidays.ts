// Holidays of years that no decree shipped with the product names: made up for the demo near the truth, entered by one officer, released by another.
import type { WrittenCity } from './organisation.ts';

const AT = { propose: '2025-12-10T02:00:00.000Z', release: '2025-12-10T03:00:00.000Z' } as const;
const VALID_FROM = '2025-12-11';

type Row = readonly [day: string, name: string, kind?: 'COLLECTIVE_LEAVE'];

const FIXED: readonly Row[] = [
  ['01-01', 'Tahun Baru Masehi'],
  ['05-01', 'Hari Buruh Internasional'],
  ['06-01', 'Hari Lahir Pancasila'],
  ['08-17', 'Proklamasi Kemerdekaan'],
  ['12-25', 'Kelahiran Yesus Kristus'],
];

const MOVING: Readonly<Record<number, readonly Row[]>> = {
  2027: [
    ['01-05', 'Isra Mikraj'],
    ['02-06', 'Tahun Baru Imlek'],
    ['03-08', 'Nyepi'],
    ['03-09', 'Idulfitri', 'COLLECTIVE_LEAVE'],
    ['03-10', 'Idulfitri'],
    ['03-11', 'Idulfitri'],
    ['03-12', 'Idulfitri', 'COLLECTIVE_LEAVE'],
    ['03-26', 'Wafat Yesus Kristus'],
    ['03-28', 'Kebangkitan Yesus Kristus (Paskah)'],
    ['05-06', 'Kenaikan Yesus Kristus'],
    ['05-17', 'Iduladha'],
    ['05-20', 'Waisak'],
    ['06-06', 'Tahun Baru Islam'],
    ['08-15', 'Maulid Nabi'],
    ['12-24', 'Kelahiran Yesus Kristus', 'COLLECTIVE_LEAVE'],
  ],
  2028: [
    ['01-26', 'Tahun Baru Imlek'],
    ['02-25', 'Idulfitri', 'COLLECTIVE_LEAVE'],
    ['02-26', 'Idulfitri'],
    ['02-27', 'Idulfitri'],
    ['02-28', 'Idulfitri', 'COLLECTIVE_LEAVE'],
    ['03-26', 'Nyepi'],
    ['04-14', 'Wafat Yesus Kristus'],
    ['04-16', 'Kebangkitan Yesus Kristus (Paskah)'],
    ['05-05', 'Iduladha'],
    ['05-09', 'Waisak'],
    ['05-25', 'Kenaikan Yesus Kristus'],
    ['08-03', 'Maulid Nabi'],
  ],
};

/** By two officers without an employee behind them, as the city is set up. */
export async function writeHolidays({ writer, hr }: WrittenCity): Promise<void> {
  const second = { ...hr, id: `${hr.id}:second` };
  for (const [year, moving] of Object.entries(MOVING)) {
    const days = [...FIXED, ...moving].map(([day, name, kind = 'NATIONAL']) => ({ day: `${year}-${day}`, name, kind }));
    const why = { source: `Contoh untuk peragaan, bukan SKB ${year}`, reason: 'Agar hari kerja pada peragaan dapat dihitung' };
    const input = { validFrom: VALID_FROM, ...why, terms: { calendar: { year: Number(year), days } } };
    const label = `holidays-${hr.region}-${year}`;
    const { entry } = await writer.run<{ entry: { id: string; version: number } }>(
      hr,
      AT.propose,
      label,
      'policyPropose',
      input,
      'entry { id version }',
    );
    const released = { entryId: entry.id, expectedVersion: 1 };
    await writer.run(second, AT.release, `${label}-release`, 'policyRelease', released, 'entry { id }');
  }
}
