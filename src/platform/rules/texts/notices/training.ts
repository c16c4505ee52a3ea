// What notices of training say.
import type { NoticeText } from './text.ts';

export const trainingNotices = {
  TRAINING_REQUESTED: {
    id: '{about} mengajukan diri untuk mengikuti pelatihan. Permintaan ini menunggu keputusan Anda.',
    en: '{about} asks to take part in a training. It waits for your decision.',
  },
  TRAINING_FEEDBACK_WAITS: {
    id: 'Masukan atas sebuah pelatihan sudah dapat diterbitkan. Buka pelatihan itu dan terbitkan; yang diisi terlalu sedikit orang tidak ditampilkan.',
    en: 'What was said of a training can be published. Open it and publish it; what too few have said is not shown.',
  },
  TRAINING_FEEDBACK_LAPSED: {
    id: 'Masukan atas sebuah pelatihan tidak diterbitkan pada waktunya dan tidak dapat diterbitkan lagi.',
    en: 'What was said of a training was not published in time, and cannot be any more.',
  },
  TRAINING_DECLINED: {
    id: 'Permintaan pelatihan Anda tidak disetujui. Buka untuk membaca alasannya; Anda dapat mengajukan lagi.',
    en: 'Your request for a training was not approved. Open it to read why; you may ask again.',
  },
  TRAINING_SEATED: {
    id: 'Permintaan pelatihan Anda disetujui: Anda mendapat tempat.',
    en: 'Your request for a training was approved: you have a seat.',
  },
  TRAINING_WAITING: {
    id: 'Permintaan pelatihan Anda disetujui. Tempat sudah penuh, jadi Anda masuk daftar tunggu.',
    en: 'Your request for a training was approved. All seats are taken, so you are on the waiting list.',
  },
  TRAINING_SEAT_OFFERED: {
    id: 'Ada tempat pelatihan untuk Anda dari daftar tunggu. Konfirmasikan sebelum batas waktunya; sesudah itu tempat berpindah ke yang berikutnya.',
    en: 'A seat in a training has come to you from the waiting list. Confirm it in time; after that it goes to the next.',
  },
  TRAINING_SEAT_LAPSED: {
    id: 'Tempat pelatihan yang disediakan untuk Anda tidak dikonfirmasi pada waktunya dan telah berpindah. Anda dapat mengajukan lagi.',
    en: 'The seat in a training that was kept for you was not confirmed in time and has gone on. You may ask again.',
  },
  TRAINING_MOVED: {
    id: 'Pelatihan Anda berubah hari atau tempat. Buka untuk melihat jadwal yang baru dan alasannya.',
    en: 'Your training is on other days or at another place. Open it to see the new schedule, and why.',
  },
  TRAINING_CANCELLED: {
    id: 'Pelatihan Anda dibatalkan. Buka untuk membaca alasannya.',
    en: 'Your training was cancelled. Open it to read why.',
  },
  TRAINING_ENDED: {
    id: 'BKPP mengakhiri kepesertaan Anda dalam sebuah pelatihan. Buka untuk membaca alasannya.',
    en: 'The staffing agency has ended your place in a training. Open it to read why.',
  },
  TRAINING_REPORT_WAITS: {
    id: '{about} melaporkan pelatihan di luar. Laporan ini menunggu verifikasi.',
    en: '{about} reports training had elsewhere. It waits to be verified.',
  },
  TRAINING_REPORT_VERIFIED: {
    id: 'Laporan pelatihan Anda diverifikasi; jam pelajarannya dihitung. Buka untuk melihat berapa.',
    en: 'Your report of training was verified; its hours count. Open it to see how many.',
  },
  TRAINING_REPORT_RETURNED: {
    id: 'Laporan pelatihan Anda dikembalikan. Buka untuk membaca alasannya; Anda dapat melaporkannya lagi.',
    en: 'Your report of training was returned. Open it to read why; you may report it anew.',
  },
  TRAINING_RESULT: {
    id: 'Hasil pelatihan Anda dicatat. Buka untuk melihat hasil, jam pelajaran, dan sertifikatnya.',
    en: 'The result of your training was recorded. Open it to see the result, its hours and the certificate.',
  },
  TRAINING_RESULT_TAKEN_BACK: {
    id: 'Hasil pelatihan Anda ditarik karena keliru dicatat. Jam pelajaran dan sertifikatnya tidak berlaku lagi.',
    en: 'The result of your training was taken back, since it was recorded wrongly. Its hours and its certificate hold no more.',
  },
} as const satisfies Record<string, NoticeText>;
