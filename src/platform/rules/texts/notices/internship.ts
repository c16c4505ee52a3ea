// What notices of internships say to the staff.
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
  INTERNSHIP_SCORE_AWAITED: {
    id: 'Anda membimbing mahasiswa magang sampai {day}. Beri nilai akhirnya sesudah itu; sertifikat terbit bersama nilai.',
    en: 'You mentor a student until {day}. Give the final score after that; the certificate comes with it.',
    lateTo: 'HR_OFFICER',
  },
} as const satisfies Record<string, NoticeText>;
