// The core values BerAKHLAK and their 21 guides of behaviour, as SE MenPANRB 20/2021 words them.
import type { CoreValue } from './types.ts';

export interface Behaviour {
  value: CoreValue;
  /** Indonesian name. */
  name: string;
  guides: readonly [string, string, string];
}

/** In the order of the word BerAKHLAK, which is the order of the form. */
export const BEHAVIOURS: readonly Behaviour[] = [
  {
    value: 'SERVICE_ORIENTED',
    name: 'Berorientasi Pelayanan',
    guides: [
      'Memahami dan memenuhi kebutuhan masyarakat',
      'Ramah, cekatan, solutif, dan dapat diandalkan',
      'Melakukan perbaikan tiada henti',
    ],
  },
  {
    value: 'ACCOUNTABLE',
    name: 'Akuntabel',
    guides: [
      'Melaksanakan tugas dengan jujur, bertanggung jawab, cermat, disiplin, dan berintegritas tinggi',
      'Menggunakan kekayaan dan barang milik negara secara bertanggung jawab, efektif, dan efisien',
      'Tidak menyalahgunakan kewenangan jabatan',
    ],
  },
  {
    value: 'COMPETENT',
    name: 'Kompeten',
    guides: [
      'Meningkatkan kompetensi diri untuk menjawab tantangan yang selalu berubah',
      'Membantu orang lain belajar',
      'Melaksanakan tugas dengan kualitas terbaik',
    ],
  },
  {
    value: 'HARMONIOUS',
    name: 'Harmonis',
    guides: ['Menghargai setiap orang apa pun latar belakangnya', 'Suka menolong orang lain', 'Membangun lingkungan kerja yang kondusif'],
  },
  {
    value: 'LOYAL',
    name: 'Loyal',
    guides: [
      'Memegang teguh ideologi Pancasila, Undang-Undang Dasar Negara Republik Indonesia Tahun 1945, setia kepada NKRI serta pemerintahan yang sah',
      'Menjaga nama baik sesama ASN, pimpinan, instansi, dan negara',
      'Menjaga rahasia jabatan dan negara',
    ],
  },
  {
    value: 'ADAPTIVE',
    name: 'Adaptif',
    guides: ['Cepat menyesuaikan diri menghadapi perubahan', 'Terus berinovasi dan mengembangkan kreativitas', 'Bertindak proaktif'],
  },
  {
    value: 'COLLABORATIVE',
    name: 'Kolaboratif',
    guides: [
      'Memberi kesempatan kepada berbagai pihak untuk berkontribusi',
      'Terbuka dalam bekerja sama untuk menghasilkan nilai tambah',
      'Menggerakkan pemanfaatan berbagai sumber daya untuk tujuan bersama',
    ],
  },
];
