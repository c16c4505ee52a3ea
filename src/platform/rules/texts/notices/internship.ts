// What notices of internships say to the staff and to students.
import type { NoticeText } from './text.ts';

export const internshipNotices = {
  INTERNSHIP_NEEDS_MENTOR: {
    id: 'Mahasiswa magang di unit Anda belum mempunyai pembimbing. Tunjuk seorang pegawai unit sebelum {day}.',
    en: 'A student of your unit has no mentor yet. Name somebody of the unit before {day}.',
    lateTo: 'HR_OFFICER',
  },
  INTERNSHIP_MENTOR_LEAVES: {
    id: 'Pembimbing mahasiswa magang meninggalkan unit Anda; hari terakhirnya {day}. Tunjuk pembimbing lain.',
    en: 'The mentor of a student leaves your unit; {day} is their last day there. Name another.',
    lateTo: 'HR_OFFICER',
  },
  INTERNSHIP_MENTOR_ASKED: {
    id: 'Anda diminta menjadi pembimbing mahasiswa magang. Jawab sampai {due}: terima, atau tolak agar orang lain dapat ditunjuk.',
    en: 'You are asked to mentor a student. Answer until {due}: accept, or decline so that somebody else can be named.',
    lateTo: 'HR_OFFICER',
  },
  INTERNSHIP_LEAVE_ASKED: {
    id: 'Mahasiswa magang mengajukan izin. Jawab sampai {due}.',
    en: 'A student asks for leave. Answer until {due}.',
    lateTo: 'HR_OFFICER',
  },
  INTERNSHIP_LEAVE_TAKEN_BACK: {
    id: 'Mahasiswa magang menarik izinnya dari {from} sampai {until} dan akan hadir.',
    en: 'A student has taken back leave from {from} to {until} and will be there.',
  },
  INTERNSHIP_APPLICATIONS_CAME: {
    id: 'Ada lamaran magang yang masuk untuk sebuah program. Terima atau tolak dengan alasan.',
    en: 'Applications have come for an internship programme. Accept or refuse them with reasons.',
  },
  INTERNSHIP_ENDED: {
    id: 'Sebuah magang berakhir lebih awal; hari terakhirnya {day}. Alasannya ada pada magang itu.',
    en: 'An internship ends early; {day} is its last day. Why is said there.',
  },
  INTERNSHIP_CALLED_OFF: {
    id: 'Sebuah magang dibatalkan sebelum hari pertamanya.',
    en: 'An internship was called off before its first day.',
  },
  INTERNSHIP_PLACE_OFFERED: {
    id: 'Lamaran magang Anda diterima. Konfirmasikan tempatnya sampai {due}; sesudah itu tempat dapat ditawarkan kepada yang lain.',
    en: 'Your application for an internship is accepted. Confirm the place until {due}; afterwards it may be offered to somebody else.',
  },
  INTERNSHIP_PLACE_PASSED_ON: {
    id: 'Tempat magang yang ditawarkan kepada Anda tidak dikonfirmasi pada waktunya dan kini ditawarkan kepada yang lain.',
    en: 'The place of an internship that you were offered was not confirmed in time, and is now offered to somebody else.',
  },
  INTERNSHIP_REFUSED: {
    id: 'Lamaran magang Anda ditolak. Alasannya ada pada lamaran itu.',
    en: 'Your application for an internship was refused. Why is said there.',
  },
  INTERNSHIP_ENTRY_RETURNED: {
    id: 'Pembimbing mengembalikan catatan harian Anda tanggal {day}. Perbaiki sampai {due}.',
    en: 'Your mentor has returned your entry of {day}. Word it anew until {due}.',
  },
  INTERNSHIP_LEAVE_GRANTED: {
    id: 'Izin Anda dari {from} sampai {until} diberikan.',
    en: 'Your leave from {from} to {until} is granted.',
  },
  INTERNSHIP_LEAVE_REFUSED: {
    id: 'Izin Anda dari {from} sampai {until} tidak diberikan. Alasannya ada pada magang Anda.',
    en: 'Your leave from {from} to {until} is not granted. Why is said with your internship.',
  },
  INTERNSHIP_SCORED: {
    id: 'Nilai akhir magang Anda sudah diberikan, dan sertifikatnya terbit. Perguruan tinggi Anda dapat melihatnya.',
    en: 'The final score of your internship is given, and its certificate is issued. Your institution sees both.',
  },
  INTERNSHIP_SCORE_CORRECTED: {
    id: 'Nilai akhir magang Anda diperbaiki. Alasannya ada pada magang Anda; sertifikatnya tetap.',
    en: 'The final score of your internship was corrected. Why is said there; the certificate stays.',
  },
  INTERNSHIP_SCORE_AWAITED: {
    id: 'Anda membimbing mahasiswa magang sampai {day}. Beri nilai akhirnya sesudah itu; sertifikat terbit bersama nilai.',
    en: 'You mentor a student until {day}. Give the final score after that; the certificate comes with it.',
    lateTo: 'HR_OFFICER',
  },
} as const satisfies Record<string, NoticeText>;
