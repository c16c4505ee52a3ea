// What citizens say in the demo: a service that was rated in two half-years, what came of it in between, one that few have rated, and what was written.
import { NOBODY } from '../src/platform/viewer.ts';
import type { WrittenCity } from './organisation.ts';
import { personaAs, personOf } from './people.ts';
import { writeCases } from './voice-cases.ts';

interface Stored {
  id: string;
  version: number;
}

interface HalfSeed {
  period: 'FIRST_HALF' | 'SECOND_HALF';
  month: string;
  answers: readonly (readonly number[])[];
  remarks: readonly string[];
}

/** What citizens gave in each half of last year, from the first element to the last: in the second they wait less. */
const HALVES: readonly HalfSeed[] = [
  {
    ...{ period: 'FIRST_HALF', month: '03' },
    answers: [
      [3, 3, 2, 4, 3, 4, 4, 3, 3],
      [4, 3, 3, 4, 4, 4, 4, 3, 3],
      [3, 3, 3, 4, 3, 3, 4, 3, 2],
      [3, 2, 2, 4, 3, 3, 3, 2, 3],
      [4, 4, 3, 4, 4, 4, 4, 4, 3],
      [3, 3, 3, 3, 3, 3, 3, 3, 3],
      [3, 4, 3, 4, 3, 4, 4, 3, 4],
    ],
    remarks: ['Antrean lama.', 'Petugas ramah.', 'Kursi tunggu kurang.', 'Buka lebih pagi.', 'Nomor antrean tidak tampak.'],
  },
  {
    ...{ period: 'SECOND_HALF', month: '09' },
    answers: [
      [3, 3, 4, 4, 3, 4, 4, 3, 3],
      [4, 3, 3, 4, 4, 4, 4, 3, 3],
      [3, 3, 4, 4, 3, 3, 4, 3, 3],
      [3, 3, 3, 4, 3, 3, 4, 3, 3],
      [4, 4, 4, 4, 4, 4, 4, 4, 3],
      [3, 3, 3, 4, 3, 3, 4, 3, 3],
    ],
    remarks: ['Sekarang lebih cepat.'],
  },
];

/** Below the least number that is told. */
const FEW: readonly HalfSeed[] = [
  {
    ...{ period: 'FIRST_HALF', month: '04' },
    answers: [
      [4, 4, 3, 4, 4, 4, 4, 3, 3],
      [3, 3, 3, 4, 3, 3, 3, 3, 3],
      [3, 4, 3, 4, 4, 3, 4, 3, 3],
    ],
    remarks: [],
  },
];

const FIELDS = [
  ...['requirements', 'procedure', 'time', 'cost', 'product'],
  ...['staffCompetence', 'staffConduct', 'complaintHandling', 'facilities'],
] as const;

/** An answer is kept nowhere, and its receipt a week: a seed that was cut short goes on after those that are counted. */
async function writeAnswers(
  { writer, days }: WrittenCity,
  service: Stored,
  servicePointId: string,
  halves: readonly HalfSeed[],
): Promise<void> {
  const year = days.year - 1;
  type Told = { publicService: { satisfaction: { answers: number } } };
  for (const { period, month, answers, remarks } of halves) {
    const query = `query($id: ID!) { publicService(id: $id) { satisfaction(year: ${year}, period: ${period}) { answers } } }`;
    const { publicService } = await writer.ask<Told>(NOBODY, days.now, query, { id: service.id });
    for (const [i, scores] of answers.entries()) {
      if (i < publicService.satisfaction.answers) continue;
      const scored = Object.fromEntries(FIELDS.map((field, j) => [field, scores[j]]));
      const answer = { servicePointId, ...scored, sex: 'FEMALE', age: i % 2 === 0 ? 'FROM_26_TO_40' : null, remark: remarks[i] ?? null };
      await writer.run(NOBODY, days.by(`${month}-${10 + i}`, 1), `answer ${service.id} ${period} ${i}`, 'surveyAnswer', answer, 'received');
    }
  }
}

/** What the unit promised after the first half, and did. */
async function writeFollowUp(written: WrittenCity, unitId: string): Promise<void> {
  const { writer, hr, days } = written;
  await writer.publish(hr.region ?? '', days.by('07-03', 1));
  const year = days.year - 1;
  const form = {
    ...{ unitId, year, period: 'FIRST_HALF', element: 'TIME', dueOn: `${year}-10-31` },
    ...{ what: 'Loket kedua dibuka pada jam ramai.', ownerId: written.people.get(personOf(written, 'staff').handle)?.employeeId },
  };
  type Opened = { followUp: Stored };
  const selection = 'followUp { id version }';
  const { followUp } = await writer.run<Opened>(hr, days.by('07-20', 1), 'follow-up', 'voiceFollowUpOpen', form, selection);
  const done = { followUpId: followUp.id, expectedVersion: 1, words: 'Loket kedua dibuka tiap Senin dan Kamis, pukul 08.00–11.00.' };
  await writer.run(personaAs(written, 'staff'), days.by('08-28', 1), 'follow-up done', 'voiceFollowUpDone', done, selection);
  await writer.publish(hr.region ?? '', days.now);
}

type Service = { service: Stored & { points: { pointId: string }[] } };
const SERVICE = 'service { id version points { pointId } }';

async function openService(
  written: WrittenCity,
  form: { unitId: string; code: string; name: string; servedAYear: number },
): Promise<Service> {
  const { writer, hr, days } = written;
  const at = days.by('01-12', 1);
  const { service } = await writer.run<Service>(hr, at, `public service ${form.code}`, 'publicServiceOpen', form, SERVICE);
  const point = { serviceId: service.id, expectedVersion: 1, name: 'Loket Balai Kota' };
  return writer.run<Service>(hr, at, `service point ${form.code}`, 'servicePointOpen', point, SERVICE);
}

/** Rated all of last year, which is told; beside it one that so few have rated that nothing is; both are written about these weeks. */
export async function writeVoice(written: WrittenCity): Promise<void> {
  const { units } = written;
  const unitId = units.get('diskominfo-egov') ?? '';
  const own = await openService(written, { unitId, code: 'AKUN-LAYANAN', name: 'Pembuatan akun layanan daring', servedAYear: 220 });
  const other = await openService(written, {
    ...{ unitId: units.get('diskominfo-persandian') ?? '', code: 'SURAT-AMAN' },
    ...{ name: 'Pemasangan tanda tangan elektronik', servedAYear: 40 },
  });
  const pointOf = ({ service }: Service): string => service.points[0]?.pointId ?? '';
  await writeAnswers(written, own.service, pointOf(own), HALVES);
  await writeAnswers(written, other.service, pointOf(other), FEW);
  await writeFollowUp(written, unitId);
  await writeCases(written, { own: own.service.id, other: other.service.id });
}
