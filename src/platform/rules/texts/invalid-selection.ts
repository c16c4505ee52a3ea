// What is asked of a value that has the wrong form, of selections and what stands around them.
import type { Words } from './language.ts';
import type { InvalidReason } from './variants.ts';

export const SELECTION = {
  PHONE: {
    id: 'Ini bukan nomor telepon; contoh bentuknya: 024 3513366 atau +62 24 3513366.',
    en: 'This is no telephone number; one looks like 024 3513366 or +62 24 3513366.',
  },
  EMAIL: {
    id: 'Ini bukan alamat surel yang dapat dikirimi; contoh bentuknya: siti@contoh.id.',
    en: 'This is no e-mail address that can be written to; one looks like siti@contoh.id.',
  },
  ADMITTED_ONLY: {
    id: 'Menurut daftar yang diumumkan peserta ini tidak mengikuti tes ini, atau sudah keluar dari seleksi.',
    en: 'By the published list this participant does not sit this test, or has left the selection since.',
  },
  CANDIDATE: {
    id: 'Nomor ini bukan nomor peserta seleksi ini; contoh bentuknya: 2026-3374-7K2M9QXD.',
    en: 'This is no number of a participant of this selection; one looks like 2026-3374-7K2M9QXD.',
  },
  NOT_SEATED: {
    id: 'Peserta dengan nomor ini tidak mempunyai tempat pada sesi ini.',
    en: 'Nobody of this number has a seat in this session.',
  },
  INELIGIBLE_ONLY: {
    id: 'Alasan hanya untuk yang tidak memenuhi syarat; kosongkan.',
    en: 'Reasons are for who is not eligible; leave them out.',
  },
  REGISTRATION_NUMBER: {
    id: 'Ini bukan nomor peserta; bentuknya seperti 2026-3374-7K2M9QXD.',
    en: 'This is no registration number; one looks like 2026-3374-7K2M9QXD.',
  },
  AMONG_TIED: {
    id: 'Nomor ini tidak termasuk peserta yang nilainya sama, atau disebut dua kali.',
    en: 'This number is not among the participants who are equal, or is named twice.',
  },
  SAME_POST: {
    id: 'Formasi ini untuk jabatan lain; satu panel menguji satu jabatan. Buat panel tersendiri.',
    en: 'This formation is of another post; a panel examines one. Make another panel for it.',
  },
  SOMEBODY_THROUGH: {
    id: 'Daftar ini tidak meloloskan siapa pun, jadi tidak ada yang diuji.',
    en: 'The list lets nobody through, so nobody is examined.',
  },
  MARK_SCALE: {
    id: 'Nilai paling rendah tidak sesuai dengan jenjang yang diminta: IPK dari 0 sampai 4, nilai SMA dari 0 sampai 100.',
    en: 'The least mark does not fit the levels asked for: a GPA from 0 to 4, a school mark from 0 to 100.',
  },
  WITH_CATEGORY: {
    id: 'Bukti kebutuhan khusus mengikuti kategori formasi; hapus dari daftar dokumen.',
    en: 'The proof of a special category comes with the category; take it off the list of documents.',
  },
  TEST_KEY: {
    id: 'Seleksi ini tidak mengenal tes atau bagian dengan kunci ini. Pilih kunci yang tercantum dalam aturan seleksi ini.',
    en: 'This selection has no test or part of this key. Choose one of the keys that its rules list.',
  },
  SCORE_STEP: {
    id: 'Nilai tes ini selalu kelipatan {step}; tidak ada yang dapat mencapai angka itu. Isi kelipatannya.',
    en: 'Scores of this test are multiples of {step}; nobody can reach that number. Give a multiple of it.',
  },
  LOOSER_ONLY: {
    id: 'Pendaftaran sudah dibuka: syarat hanya boleh dilonggarkan, tidak diperketat bagi yang sudah melamar.',
    en: 'Registration has begun: less can be asked of applicants, and no more than when they applied.',
  },
  NOT_DISQUALIFIED: {
    id: 'Peserta ini tidak didiskualifikasi; pilih alasan lain, atau diskualifikasi lebih dahulu oleh dua orang.',
    en: 'This person is not disqualified: choose another ground, or let two people disqualify them first.',
  },
  NOT_OF_KIND: {
    id: 'Ini tidak ada dalam jenis seleksi ini; kosongkan, atau periksa jenis pengadaannya.',
    en: 'This kind of selection does not have it; leave it out, or check the kind of the campaign.',
  },
  ELIMINATING_ONLY: {
    id: 'Nilai minimal hanya diisi untuk tes yang menggugurkan; kosongkan, atau nyatakan tes ini menggugurkan.',
    en: 'A least score is set only for a test that eliminates; leave it out, or make the test eliminate.',
  },
  NO_ADDITIONAL_TEST: {
    id: 'Formasi ini tidak memiliki tes lain selain CAT dengan metode ini; panel hanya menilai tes itu.',
    en: 'These posts have no test beside the one by computer with this method; a panel scores nothing else.',
  },
  PRIORITY_KEY: {
    id: 'Kelompok prioritas ini tidak dikenal dalam aturan seleksi. Yang dikenal: {known|exact}.',
    en: 'The rules of this selection know no such priority group. They know: {known|exact}.',
  },
  PRIORITY_POST: {
    id: 'Kelompok prioritas ini tidak berlaku untuk kelompok jabatan ini; kosongkan, atau pilih formasi lain.',
    en: 'This priority group does not count for posts of this group; leave it out, or choose another post.',
  },
  PERSONAL_NUMBER: {
    id: 'Tulisan ini dibaca semua orang: hapus NIK, NIP dan nomor peserta dari dalamnya.',
    en: 'Everybody reads this: take every NIK, NIP and registration number out of it.',
  },
  TARGET_URL: {
    id: 'Tulis alamat https yang lengkap, port 443 atau 8443, tanpa nama pengguna, kata sandi dan tanda #; contoh: https://penggajian.semarangkota.go.id/webhook.',
    en: 'Write a whole https address, port 443 or 8443, without user name, password and #; example: https://penggajian.semarangkota.go.id/webhook.',
  },
  TARGET_UNKNOWN: {
    id: 'Nama host ini tidak ditemukan di internet. Periksa ejaannya, atau tanyakan kepada pengelola sistem itu.',
    en: 'The name of this host is not found on the internet. Check its spelling, or ask who runs that system.',
  },
  TARGET_PRIVATE: {
    id: 'Alamat ini bukan alamat umum di internet (jaringan dalam atau alamat khusus), sehingga tidak dikirimi apa pun. Mintalah alamat umum kepada pengelola sistem itu.',
    en: 'This is no public address of the internet (an inner network or a reserved range), and nothing is sent there. Ask who runs that system for a public one.',
  },
  MAJOR_CODE: {
    id: 'Kode program studi terdiri atas lima angka (PDDikti), misalnya 55201; kosongkan bila tidak tahu.',
    en: 'A code of a major has five digits (PDDikti), for example 55201; leave it out if you do not know it.',
  },
  PRIORITY_CLAIMED: {
    id: 'Hanya kelompok prioritas yang diajukan pelamar yang dapat dinyatakan terbukti, dan hanya bagi yang memenuhi syarat.',
    en: 'Only the priority group that the applicant claims can be found proved, and only of who is let through.',
  },
  HUNDRED_PERCENT: {
    id: 'Bobot semua tes bersama-sama harus 100 persen.',
    en: 'The weights of all tests together must be 100 percent.',
  },
} satisfies Partial<Record<InvalidReason, Words>>;
