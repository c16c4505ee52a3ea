// What is planned for newcomers where a city has said nothing else, in both languages. Orientation sessions are attended in training.
import type { TaskTemplate } from './types.ts';

/** Official letters of the state go through one application. */
const SRIKANDI = (days: number): TaskTemplate => ({
  title: { id: 'Beri akses SRIKANDI', en: 'Give access to SRIKANDI' },
  instruction: {
    id: 'Daftarkan pada SRIKANDI dengan unit dan jabatan yang benar, sehingga naskah dinas dapat diterima, dikirim, dan ditandatangani.',
    en: 'Register them in SRIKANDI with the right unit and post, so that official letters can be received, sent and signed.',
  },
  owner: 'IT',
  days,
});

const ARRIVAL: readonly TaskTemplate[] = [
  {
    title: { id: 'Siapkan tempat kerja', en: 'Prepare the workplace' },
    instruction: {
      id: 'Siapkan meja, perlengkapan kerja, dan tanda masuk. Tunjukkan ruang dan jalur evakuasi.',
      en: 'Prepare a desk, equipment and the badge. Show the rooms and the ways out in an emergency.',
    },
    owner: 'UNIT_ADMIN',
    days: 0,
  },
  {
    title: { id: 'Sambut dan jelaskan tugas', en: 'Welcome, and explain the work' },
    instruction: {
      id: 'Perkenalkan kepada rekan kerja. Jelaskan tugas unit, harapan pada bulan pertama, dan kepada siapa bertanya.',
      en: 'Introduce the newcomer to the colleagues. Explain what the unit does, what is expected in the first month, and whom to ask.',
    },
    owner: 'SUPERIOR',
    days: 1,
  },
  {
    title: { id: 'Buka akun kerja', en: 'Open the account for work' },
    instruction: {
      id: 'Buka akun masuk tunggal, presensi, dan aplikasi kerja sesuai jabatan, lalu pastikan semuanya dapat dipakai.',
      en: 'Open the account to sign in with, for attendance and for the work of the post, and make sure that all of it works.',
    },
    owner: 'IT',
    days: 1,
  },
  {
    title: { id: 'Buka surel dinas', en: 'Open the official mailbox' },
    instruction: {
      id: 'Buka alamat surel pada domain pemerintah kota, dan bantu masuk pertama dengan dua langkah verifikasi.',
      en: 'Open an address at the domain of the city, and help to sign in for the first time, with two steps.',
    },
    owner: 'IT',
    days: 2,
  },
  SRIKANDI(3),
];

const PLAN: TaskTemplate = {
  title: { id: 'Susun SKP bersama atasan', en: 'Draw up the performance plan with the superior' },
  instruction: {
    id: 'Susun rencana hasil kerja dari sasaran atasan, bicarakan, lalu ajukan untuk disetujui.',
    en: 'Derive the targets from those of the superior, talk them over, and submit the plan for approval.',
  },
  owner: 'NEWCOMER',
  days: 20,
};

const FIRST_STEPS: readonly TaskTemplate[] = [
  ...ARRIVAL,
  {
    title: { id: 'Lengkapi data pribadi', en: 'Complete the personal data' },
    instruction: {
      id: 'Periksa data kepegawaian, keluarga, dan rekening gaji. Ajukan perbaikan bila ada yang salah.',
      en: 'Check the record, the family and the account for the salary. Ask for corrections where something is wrong.',
    },
    owner: 'NEWCOMER',
    days: 5,
  },
  {
    title: { id: 'Pelajari kode etik dan disiplin ASN', en: 'Read the rules of conduct and discipline' },
    instruction: {
      id: 'Baca nilai dasar BerAKHLAK, kode etik, dan aturan disiplin. Tanyakan yang belum jelas kepada mentor.',
      en: 'Read the core values, the code of conduct and the rules of discipline. Ask the mentor what is not clear.',
    },
    owner: 'NEWCOMER',
    days: 5,
  },
  {
    title: { id: 'Bertemu mentor secara berkala', en: 'Meet the mentor regularly' },
    instruction: {
      id: 'Sepakati waktu bertemu tiap minggu selama tiga bulan pertama.',
      en: 'Agree on a time each week for the first three months.',
    },
    owner: 'MENTOR',
    days: 10,
  },
  PLAN,
  {
    title: { id: 'Ikuti orientasi komunikasi', en: 'Attend the orientation on communication' },
    instruction: {
      id: 'Sesi tentang komunikasi dengan atasan, rekan kerja, dan masyarakat.',
      en: 'A session on talking with superiors, colleagues and citizens.',
    },
    owner: 'NEWCOMER',
    days: 30,
    session: { competence: 'Komunikasi', programmeId: null },
  },
  {
    title: { id: 'Ikuti orientasi pengelolaan waktu', en: 'Attend the orientation on time management' },
    instruction: {
      id: 'Sesi tentang menyusun prioritas dan menepati tenggat.',
      en: 'A session on priorities and on keeping deadlines.',
    },
    owner: 'NEWCOMER',
    days: 30,
    session: { competence: 'Pengelolaan waktu', programmeId: null },
  },
  {
    title: { id: 'Ikuti orientasi pelayanan', en: 'Attend the orientation on service' },
    instruction: {
      id: 'Sesi tentang standar pelayanan dan menangani pengaduan.',
      en: 'A session on standards of service and on handling complaints.',
    },
    owner: 'NEWCOMER',
    days: 30,
    session: { competence: 'Pelayanan', programmeId: null },
  },
];

const HANDOVER = (days: number): TaskTemplate => ({
  title: { id: 'Serah terima pekerjaan', en: 'Take over the work' },
  instruction: {
    id: 'Terima pekerjaan yang berjalan, berkas, dan tenggat dari pemangku sebelumnya.',
    en: 'Take over the work in progress, its files and its deadlines from who held the post before.',
  },
  owner: 'NEWCOMER',
  days,
});

export const CPNS_TASKS: readonly TaskTemplate[] = [
  ...FIRST_STEPS,
  {
    title: { id: 'Daftarkan ke Pelatihan Dasar CPNS (Latsar)', en: 'Enrol in basic training (Latsar)' },
    instruction: {
      id: 'Daftarkan ke Latsar sehingga selesai dan lulus sebelum masa percobaan berakhir.',
      en: 'Enrol the candidate so that basic training is passed before the probation ends.',
    },
    owner: 'HR_OFFICER',
    days: 120,
  },
];

export const PPPK_TASKS: readonly TaskTemplate[] = [
  ...FIRST_STEPS,
  {
    title: { id: 'Daftarkan ke orientasi PPPK', en: 'Enrol in the orientation of PPPK' },
    instruction: {
      id: 'Daftarkan ke orientasi pengenalan nilai dan etika, dalam batas jam pelajaran yang berlaku.',
      en: 'Enrol in the orientation on values and ethics, within the hours that the contract allows.',
    },
    owner: 'HR_OFFICER',
    days: 60,
  },
];

export const TRANSFER_TASKS: readonly TaskTemplate[] = [...ARRIVAL, HANDOVER(10), PLAN];

export const ACTING_TASKS: readonly TaskTemplate[] = [...ARRIVAL.slice(1, 2), SRIKANDI(1), HANDOVER(5), PLAN];
