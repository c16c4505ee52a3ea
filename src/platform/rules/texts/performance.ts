// Texts of plans, targets and progress, in Indonesian and English.
import type { Texts } from './text.ts';

export const performanceTexts = {
  NO_TARGETS: {
    id: 'Rencana belum berisi hasil kerja. Tambahkan paling sedikit satu.',
    en: 'The plan has no targets. Add at least one.',
  },
  NO_INDICATORS: {
    id: 'Setiap hasil kerja memerlukan paling sedikit satu indikator. Tambahkan.',
    en: 'Each target needs at least one indicator. Add it.',
  },
  WEIGHTS_NOT_10000: {
    id: 'Jumlah bobot {sum|percent}, seharusnya 100%. Ubah bobotnya, atau kosongkan semua.',
    en: 'The weights sum to {sum|percent}, not 100%. Change them, or give none.',
  },
  ASPECT_OR_PERSPECTIVE: {
    id: 'Pimpinan unit memakai perspektif, pegawai lain memakai aspek. Ganti isian ini.',
    en: 'Heads of unit use a perspective, all others an aspect. Change this one.',
  },
  MEASURE_INCOMPLETE: {
    id: 'Ukuran indikator belum lengkap. Isi angka sasaran dengan satuannya, atau uraian keadaan yang dituju.',
    en: 'The measure of the indicator is incomplete. Give a target number with its unit, or a description of what is reached.',
  },
  TARGET_NOT_AGREED: {
    id: 'Hasil kerja “{title|exact}” masih menunggu persetujuan pegawai.',
    en: 'The target “{title|exact}” still waits for the employee to agree.',
    other: {
      HOW_MANY: {
        id: '{count} hasil kerja masih menunggu persetujuan pegawai.',
        en: '{count} of the targets still wait for the employee to agree.',
      },
    },
  },
  PARENT_INVALID: {
    id: 'Hasil kerja induk bukan milik garis atasan pada periode ini. Tautkan kepada hasil kerja atasan yang sekarang.',
    en: "The parent is not a target of the superior's line in this cycle. Link one of the present superior's.",
    other: {
      HOW_MANY: {
        id: '{count} hasil kerja kehilangan hasil kerja induknya. Tautkan kepada hasil kerja atasan yang sekarang.',
        en: "{count} of the targets have lost their parent. Link each to one of the present superior's.",
      },
    },
  },
  PARENT_CYCLE: {
    id: 'Penjabaran hasil kerja akan berputar. Pilih hasil kerja induk yang lain.',
    en: 'The cascade would run in a circle. Choose another parent.',
  },
  PARENT_PENDING: {
    id: 'Masih ada hasil kerja yang menunggu hasil kerja atasan. Tautkan dahulu.',
    en: "A target still waits for the superior's target. Link it first.",
    other: {
      HOW_MANY: {
        id: '{count} hasil kerja masih menunggu hasil kerja atasan. Tautkan dahulu.',
        en: "{count} of the targets still wait for the superior's. Link them first.",
      },
    },
  },
  CHANGE_WITHOUT_REASON: {
    id: 'Perubahan di tengah periode memerlukan alasan. Tuliskan alasannya.',
    en: 'A change in mid-cycle needs a reason. Write it down.',
  },
} satisfies Texts;
