// Texts of people, units and posts, in Indonesian and English.
import type { Texts } from './text.ts';

export const organisationTexts = {
  IDENTIFIER_TAKEN: {
    id: 'Nomor ini sudah tercatat pada data lain. Bila orangnya sama, jangan didaftarkan lagi: terima kembali atau ubah datanya. Bila salah catat di sana, perbaiki dahulu nomor di data itu.',
    en: 'This number belongs to another record. If it is the same person, do not register them again: take them back or change their record. If it was mistyped there, correct it there first.',
  },
  IDENTIFIER_INVALID: {
    id: 'Nomor {kind} ini tidak sah: {fault}. Cocokkan dengan dokumen aslinya.',
    en: 'This {kind} is not valid: {fault}. Compare it with the document.',
  },
  CYCLE_IN_LINE: {
    id: 'Garis atasan akan berputar kembali kepada orang yang sama. Pilih atasan lain.',
    en: 'The reporting line would run in a circle. Choose another superior.',
  },
  NO_SUPERIOR: {
    id: 'Atasan belum tercatat. Ajukan permintaan perbaikan data; penyusunan tetap berjalan.',
    en: 'There is no superior on record. File a correction request; drafting goes on.',
  },
  NOT_IN_SERVICE: {
    id: 'Orang ini tidak bertugas pada tanggal itu; pilih pegawai yang masih bertugas.',
    en: 'This person is not in service on that day; choose somebody who is.',
    other: {
      MEDAL_LEAVER: {
        id: 'Orang ini tidak bertugas lagi. Periksa dahulu bagaimana ia berhenti (pensiun, meninggal, atau diberhentikan), lalu catat hasilnya.',
        en: 'This person serves no more. Look first at how they left (retired, died or dismissed), and record what you found.',
      },
      AWARD_LEAVER: {
        id: 'Orang ini tidak bertugas lagi. Tuliskan mengapa penghargaan tetap diberikan (misalnya pensiun), atau tolak usulannya.',
        en: 'This person serves no more. Say why the award is given all the same (retired, for example), or refuse it.',
      },
    },
  },
  POST_OCCUPIED: {
    id: 'Jabatan ini sudah dijabat secara definitif pada tanggal itu. Akhiri atau pindahkan pejabatnya lebih dahulu.',
    en: 'This post has a definitive holder on that day. End or move their assignment first.',
  },
  UNIT_CLOSED: {
    id: 'Unit ini tidak berlaku pada tanggal itu. Pilih unit atau tanggal yang lain.',
    en: 'The unit is not open on that day. Choose another unit or day.',
  },
  UNIT_NOT_EMPTY: {
    id: 'Unit ini belum kosong: {people} pegawai, {units} unit di bawahnya, {laterAssignments} penugasan mendatang. Pindahkan atau tutup lebih dahulu.',
    en: 'The unit is not empty: {people} people, {units} units below, {laterAssignments} later assignments. Move or close them first.',
  },
  STILL_RESTS: {
    id: 'Catatan ini tidak dapat dibatalkan: masih ada {count} hal yang bertumpu padanya. Batalkan atau perbaiki itu lebih dahulu.',
    en: 'This entry cannot be taken back: {count} things rest on it. Take them back or mend them first.',
  },
  ASSIGNMENT_NOT_BEGUN: {
    id: 'Penugasan ini baru mulai {validFrom}. Pilih tanggal sejak itu.',
    en: 'The assignment begins only on {validFrom}. Choose a day from then on.',
  },
  ASSIGNMENT_ENDED: {
    id: 'Penugasan ini tidak berlaku pada tanggal itu. Pilih penugasan atau tanggal yang lain.',
    en: 'The assignment is not valid on that day. Choose another assignment or day.',
  },
  DEFINITIVE_EXISTS: {
    id: 'Sudah ada jabatan definitif; hanya boleh satu pada satu waktu. Pindahkan orangnya, atau akhiri jabatan itu lebih dahulu.',
    en: 'There is a definitive post already; exactly one at a time. Transfer the person, or end that post first.',
  },
  GRADE_UNFIT: {
    id: 'Golongan tidak sesuai dengan jenis kepegawaian {kind} yang berlaku pada {day}. Isi golongan yang sesuai, atau perbaiki jenis kepegawaiannya.',
    en: 'The grade does not fit the kind of service, {kind}, of {day}. Give one that fits, or correct the kind.',
  },
  REHIRE_INSTEAD: {
    id: 'Jabatan definitif tidak ditambahkan di sini: gunakan pemindahan, atau penerimaan kembali atau perpanjangan kontrak.',
    en: 'A definitive post is not added here: transfer the person, or take them back or renew the contract.',
  },
  CHANGE_MISSING: {
    id: 'Sejak permintaan ini diajukan belum ada perubahan data yang menjawabnya. Ubah dahulu datanya, teruskan ke BKPP, atau tolak dengan alasan.',
    en: 'Nothing that answers this request has changed since it was filed. Change the record first, pass it on to the staffing agency, or refuse with a reason.',
  },
} satisfies Texts;
