// Texts of ratings, units and objections, in Indonesian and English.
import type { Texts } from './text.ts';

export const evaluationTexts = {
  RATING_MISSING: {
    id: 'Masih ada {count} penilaian yang belum diisi dengan alasannya (hasil kerja atau perilaku). Lengkapi dahulu.',
    en: 'Ratings with their reason that are still missing (result or behaviour): {count}. Complete them first.',
    other: {
      NOBODY_RATED: {
        id: 'Belum ada pegawai yang dinilai. Mintalah pejabat penilainya menyelesaikan penilaian.',
        en: 'Nobody is rated yet. Ask those who rate them to finish.',
      },
      PEOPLE: {
        id: 'Masih ada {count} orang yang belum dinilai. Mintalah pejabat penilainya menyelesaikan.',
        en: 'People who are not rated yet: {count}. Ask those who rate them to finish.',
      },
      OWN_RATING: {
        id: 'Penilaian ini diisi oleh pejabat penilai yang lain. Nilai sendiri dahulu, lalu serahkan.',
        en: 'Another official filled this rating in. Rate yourself first, then hand it over.',
      },
      NONE_GIVEN: {
        id: 'Belum ada penilaian yang diisi. Isi penilaian hasil kerja atau perilaku, dengan alasannya.',
        en: 'No rating is given. Rate the result or the behaviour, with a reason.',
      },
    },
  },
  RATING_UNCHANGED: {
    id: 'Keberatan dikabulkan berarti penilaian berubah; yang ini sama dengan penilaian semula.',
    en: 'An objection that is upheld changes the rating; this one is what it was.',
  },
  ACHIEVEMENT_NOT_CHOSEN: {
    id: 'Pegawai ini memimpin {count} unit pada periode ini. Pilih capaian unit yang berlaku, dengan alasan.',
    en: 'This person headed {count} units in the period. Choose whose achievement holds, with a reason.',
  },
  SELF_ASSESSMENT_MISSING: {
    id: 'Pegawai belum mengisi penilaian diri; tunggu sampai {until} atau minta pegawai mengisinya.',
    en: 'The employee has not yet given a self-assessment; wait until {until} or ask for it.',
  },
  NO_RATER: {
    id: 'Belum ada pejabat penilai. Ajukan permintaan perbaikan data kepada BKPP.',
    en: 'Nobody is there to rate. File a correction request with the staffing agency.',
  },
  PROPOSALS_OPEN: {
    id: 'Masih ada usulan perubahan yang belum diputus. Anggota lain mengonfirmasi atau menolaknya lebih dahulu.',
    en: 'A proposed change is not decided yet. Another member confirms or rejects it first.',
  },
  OBJECTION_OPEN: {
    id: 'Keberatan atas evaluasi ini belum diputus; tunggu keputusan pejabat yang memeriksanya.',
    en: 'An objection against this evaluation is not decided yet; wait for who decides it.',
    other: {
      OWN_OBJECTION: {
        id: 'Keberatan Anda belum diputus, jadi Anda belum dapat menyatakan setuju. Nyatakan sudah membaca saja, atau tarik keberatan Anda.',
        en: 'Your objection is not decided yet, so you cannot agree. Say that you have read it, or withdraw your objection.',
      },
    },
  },
  IN_RATING_CHAIN: {
    id: 'Keberatan tidak diputus oleh siapa pun yang ikut menilai; pilih pejabat lain.',
    en: 'Nobody of the rating chain decides an objection; choose another official.',
  },
  HEARING_OPEN: {
    id: 'Kedua pihak harus didengar lebih dahulu; tanggapan masih ditunggu sampai {until}.',
    en: 'Both sides must be heard first; an answer is awaited until {until}.',
  },
  JUSTIFICATION_REQUIRED: {
    id: 'Sebaran predikat menyimpang dari pedoman ({rules}). Tuliskan alasannya.',
    en: 'The distribution departs from the guidance ({rules}). Write down why.',
  },
  OWN_LINE: {
    id: 'Perubahan pada garis sendiri memerlukan anggota lain di luar garis itu.',
    en: 'A change in the own line needs another member from outside that line.',
  },
  UNIT_ACHIEVEMENT_MISSING: {
    id: 'Capaian kinerja unit belum ditetapkan. Mintalah atasan unit menetapkannya.',
    en: "The unit's achievement is not set. Ask the level above to set it.",
  },
  RESULT_FOLLOWS_UNIT: {
    id: 'Penilaian hasil kerja pimpinan unit mengikuti capaian unit; tidak diisi tersendiri.',
    en: "A head's result rating follows the unit's achievement; it is not entered.",
  },
  PERIOD_EXEMPT: { id: 'Periode ini dikecualikan; tidak ada yang dinilai.', en: 'The period is exempt; there is nothing to rate.' },
} satisfies Texts;
