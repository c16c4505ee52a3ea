// Texts of feedback and 360-degree reviews, in Indonesian and English.
import type { Texts } from './text.ts';

export const reviewsTexts = {
  AUDIENCE_CHANGED: {
    id: 'Pihak yang akan melihat tulisan ini telah berubah. Baca kembali siapa saja mereka, lalu putuskan.',
    en: 'Those who will see this have changed. Read again who they are, then decide.',
  },
  GROUP_TOO_SMALL: {
    id: 'Kelompok penilai terlalu kecil: {group}. Diperlukan paling sedikit {least} orang; tambahkan.',
    en: 'The group of raters is too small: {group}. At least {least} people are needed; add some.',
  },
  RATER_OVERLOADED: {
    id: 'Orang ini sudah menilai sebanyak yang diizinkan ({most}); pilih orang lain.',
    en: 'This person reviews as many others as allowed ({most}); choose somebody else.',
  },
  NOT_IN_GROUP: {
    id: 'Orang ini tidak termasuk kelompok penilai itu pada saat penilaian diluncurkan.',
    en: 'This person did not belong to that rater group when the round was launched.',
  },
  ANSWERS_MISSING: {
    id: 'Masih ada {count} butir yang belum dijawab. Lengkapi, lalu kirim.',
    en: '{count} answers are still missing. Complete them, then send.',
  },
  LINK_OPENED: {
    id: 'Tautan ini sudah pernah dibuka, dan kode pribadinya ditunjukkan saat itu. Bila bukan Anda yang membukanya, orang lain dapat menjawab atas nama Anda: beri tahu BKPP.',
    en: 'This link was opened before, and its personal code was shown then. If that was not you, somebody else can answer in your name: tell the staffing agency.',
  },
  CODE_WRONG: {
    id: 'Kode pribadi salah, atau tautan belum dibuka. Gunakan kode yang ditunjukkan saat Anda pertama kali membuka tautan.',
    en: 'The personal code is wrong, or the link was not opened yet. Use the code that was shown when you first opened the link.',
    other: {
      MAILED_CODE: {
        id: 'Kode tidak cocok dengan yang dikirim ke alamat itu. Periksa surel yang terakhir, lalu isi lagi.',
        en: 'This is not the code that was sent to that address. Look at the last mail, and type it again.',
      },
    },
  },
} satisfies Texts;
