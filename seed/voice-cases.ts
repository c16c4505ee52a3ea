// What citizens wrote to the demo city these weeks: a case that waits, one that is late, and others answered, closed, taken up again, handed over, asked about.
import { NOBODY } from '../src/platform/viewer.ts';
import type { WrittenCity } from './organisation.ts';
import { personOf } from './people.ts';

/** What the office, or a citizen, does with a case so many days ago. */
interface Step {
  ago: number;
  name: 'voiceAccept' | 'voiceHandOver' | 'voiceAskFacts' | 'voiceAnswer' | 'voiceConcernMark' | 'voiceReopen';
  input: object;
}

interface CaseSeed {
  service: 'own' | 'other';
  ago: number;
  /** It is found again by its text: none is like another. */
  text: string;
  form: object;
  steps: readonly Step[];
}

const accept = (ago: number, kind: string, text: string): Step => ({ ago, name: 'voiceAccept', input: { class: kind, text } });
const answer = (ago: number, text: string): Step => ({ ago, name: 'voiceAnswer', input: { text } });
const CONTACT = { name: 'Warga Teladan', reach: 'warga.teladan@contoh.id' };

const casesOf = (unitId: string, colleagueId: string): readonly CaseSeed[] => [
  {
    ...{ service: 'own', ago: 1, text: 'Antrean di loket sudah dua kali lebih dari satu jam.' },
    ...{ form: { kind: 'COMPLAINT', mode: 'ANONYMOUS' }, steps: [] },
  },
  {
    ...{ service: 'own', ago: 15, text: 'Akun saya belum aktif sejak bulan lalu.' },
    ...{ form: { kind: 'COMPLAINT', mode: 'ANONYMOUS' }, steps: [] },
  },
  {
    ...{ service: 'own', ago: 60, text: 'Petugas loket sangat membantu orang tua saya.', form: { kind: 'PRAISE', mode: 'ANONYMOUS' } },
    steps: [accept(59, 'INFORMATION', 'Terima kasih, kami sampaikan.'), answer(58, 'Sudah kami sampaikan kepada petugas.')],
  },
  {
    ...{ service: 'own', ago: 14, text: 'Apakah akun dapat dibuat untuk kelompok tani?' },
    form: { kind: 'QUESTION', mode: 'OPEN', contact: CONTACT },
    steps: [accept(13, 'INFORMATION', 'Kami tanyakan kepada bidang.'), answer(10, 'Dapat, dengan surat kelompok tani.')],
  },
  {
    ...{ service: 'own', ago: 25, text: 'Data pada akun saya salah dan tidak dapat diubah.' },
    form: { kind: 'COMPLAINT', mode: 'CONFIDENTIAL', contact: CONTACT },
    steps: [
      accept(24, 'ORDINARY', 'Kami periksa datanya.'),
      answer(20, 'Data sudah diperbaiki.'),
      { ago: 12, name: 'voiceReopen', input: { text: 'Tanggalnya masih salah.' } },
    ],
  },
  {
    ...{ service: 'other', ago: 6, text: 'Petugas menolak berkas tanpa memberi alasan.', form: { kind: 'COMPLAINT', mode: 'ANONYMOUS' } },
    steps: [
      { ago: 5, name: 'voiceHandOver', input: { unitId, reason: 'Berkas itu diterima di loket pembuatan akun.' } },
      accept(4, 'ORDINARY', 'Kami periksa siapa yang bertugas.'),
      { ago: 3, name: 'voiceConcernMark', input: { employeeId: colleagueId, reason: 'Ia bertugas di loket pada hari itu.' } },
    ],
  },
  {
    ...{ service: 'own', ago: 8, text: 'Tautan pada surel tidak dapat dibuka.', form: { kind: 'COMPLAINT', mode: 'ANONYMOUS' } },
    steps: [
      accept(7, 'ORDINARY', 'Kami periksa tautannya.'),
      { ago: 6, name: 'voiceAskFacts', input: { text: 'Peramban apa yang dipakai?' } },
    ],
  },
];

type Written = { edges: { node: { id: string; text: string } }[] };

/** Where a seed was cut short each step was done once: the same key says so again. */
export async function writeCases(written: WrittenCity, services: Record<CaseSeed['service'], string>): Promise<void> {
  const { writer, hr, days, people, units } = written;
  const seeds = casesOf(units.get('diskominfo-egov') ?? '', people.get(personOf(written, 'colleague').handle)?.employeeId ?? '');
  const codes = await Promise.all(
    seeds.map(async ({ service, ago, text, form }) => {
      const input = { regionCode: hr.region, serviceId: services[service], text, ...form };
      return (await writer.run<{ code: string }>(NOBODY, days.at(days.day(-ago)), `case ${text}`, 'voiceSubmit', input, 'code')).code;
    }),
  );
  const page = 'first: 100) { edges { node { id text } } }';
  const query = `{ open: voiceCases(queue: OPEN, ${page} answered: voiceCases(queue: ANSWERED, ${page} }`;
  const found = await writer.ask<Record<'open' | 'answered', Written>>(hr, days.now, query, {});
  const idOf = new Map([...found.open.edges, ...found.answered.edges].map(({ node }) => [node.text, node.id]));
  await Promise.all(
    seeds.map(async ({ text, steps }, at) => {
      for (const [i, { ago, name, input }] of steps.entries()) {
        const isCitizens = name === 'voiceReopen';
        const of = isCitizens ? { code: codes[at] } : { caseId: idOf.get(text), expectedVersion: i + 1 };
        const as = isCitizens ? NOBODY : hr;
        const selection = isCitizens ? 'status { stage }' : 'case { id }';
        await writer.run(as, days.at(days.day(-ago)), `${name} ${text}`, name, { ...of, ...input }, selection);
      }
    }),
  );
}
