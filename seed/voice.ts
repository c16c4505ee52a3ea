// What citizens say in the demo: a service that was rated in two half-years, what came of it in between, and a complaint of these days.
import { NOBODY } from '../src/platform/viewer.ts';
import type { WrittenCity } from './organisation.ts';
import { personaAs, personOf } from './people.ts';

interface Stored {
  id: string;
  version: number;
}

/** What citizens gave in each half of last year, from the first element to the last: in the second they wait less. */
const HALVES = [
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
] as const;

const FIELDS = [
  ...['requirements', 'procedure', 'time', 'cost', 'product'],
  ...['staffCompetence', 'staffConduct', 'complaintHandling', 'facilities'],
] as const;

/** An answer is kept nowhere, and its receipt a week: a seed that was cut short goes on after those that are counted. */
async function writeAnswers({ writer, days }: WrittenCity, service: Stored, servicePointId: string): Promise<void> {
  const year = days.year - 1;
  type Told = { publicService: { satisfaction: { answers: number } } };
  for (const { period, month, answers, remarks } of HALVES) {
    const query = `query($id: ID!) { publicService(id: $id) { satisfaction(year: ${year}, period: ${period}) { answers } } }`;
    const { publicService } = await writer.ask<Told>(NOBODY, days.now, query, { id: service.id });
    for (const [i, scores] of answers.entries()) {
      if (i < publicService.satisfaction.answers) continue;
      const scored = Object.fromEntries(FIELDS.map((field, j) => [field, scores[j]]));
      const answer = { servicePointId, ...scored, sex: 'FEMALE', age: i % 2 === 0 ? 'FROM_26_TO_40' : null, remark: remarks[i] ?? null };
      await writer.run(NOBODY, days.by(`${month}-${10 + i}`, 1), `answer ${period} ${i}`, 'surveyAnswer', answer, 'received');
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

/** Rated all of last year, which is told, and written about these days. */
export async function writeVoice(written: WrittenCity): Promise<void> {
  const { writer, hr, units, days } = written;
  const at = days.by('01-12', 1);
  const unitId = units.get('diskominfo-egov') ?? '';
  const form = { unitId, code: 'AKUN-LAYANAN', name: 'Pembuatan akun layanan daring', servedAYear: 220 };
  type Service = { service: Stored & { points: { pointId: string }[] } };
  const selection = 'service { id version points { pointId } }';
  const { service } = await writer.run<Service>(hr, at, 'public service', 'publicServiceOpen', form, selection);
  const point = { serviceId: service.id, expectedVersion: 1, name: 'Loket Balai Kota' };
  const opened = await writer.run<Service>(hr, at, 'service point', 'servicePointOpen', point, selection);
  await writeAnswers(written, service, opened.service.points[0]?.pointId ?? '');
  await writeFollowUp(written, unitId);
  const complaint = {
    ...{ regionCode: hr.region, kind: 'COMPLAINT', mode: 'ANONYMOUS', serviceId: service.id },
    text: 'Antrean di loket sudah dua kali lebih dari satu jam.',
  };
  await writer.run(NOBODY, days.at(days.day(-1)), 'complaint', 'voiceSubmit', complaint, 'code');
}
