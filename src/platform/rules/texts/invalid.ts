// What is asked of a value that has the wrong form, with an example where the form is a writing.
import { SELECTION } from './invalid-selection.ts';
import type { Words } from './language.ts';
import type { InvalidReason } from './variants.ts';

const WRITING = {
  CHARACTERS: {
    id: 'Tulisan memuat karakter yang tidak diterima (karakter kendali, pembalik arah baca, atau tanda yang bertumpuk). Hapus karakter itu, lalu ketik ulang.',
    en: 'The text holds characters that are not accepted (controls, turns of the reading direction, or piled marks). Remove them and type it anew.',
  },
  ONE_LINE: {
    id: 'Isian ini hanya satu baris, tanpa karakter yang tidak terlihat. Ketik ulang, jangan disalin.',
    en: 'This is one line without characters that nobody sees. Type it instead of pasting it.',
  },
  LETTER: { id: 'Nama harus memuat paling sedikit satu huruf.', en: 'A name must hold at least one letter.' },
  LETTER_OR_DIGIT: { id: 'Kode harus memuat paling sedikit satu huruf atau angka.', en: 'A code must hold at least one letter or digit.' },
  DAY: {
    id: 'Tulis tanggal yang ada di kalender sebagai tahun-bulan-tanggal, dari tahun 1900 sampai 2199; contoh: 2026-01-31.',
    en: 'Write a date of the calendar as year-month-day, of the years 1900 to 2199; example: 2026-01-31.',
  },
  INSTANT: {
    id: 'Tulis tanggal, jam dan zona waktu, dari tahun 1900 sampai 2199; contoh: 2026-01-31T23:59:59+07:00.',
    en: 'Write a date, a time and its zone, of the years 1900 to 2199; example: 2026-01-31T23:59:59+07:00.',
  },
  DECIMAL: {
    id: 'Tulis bilangan dengan titik sebagai tanda desimal, tanpa pemisah ribuan dan tanpa nol di depan, paling banyak 15 angka sebelum dan 6 angka sesudah titik; contoh: 12.50.',
    en: 'Write a number with a decimal point, without separators of thousands and leading zeros, at most 15 digits before and 6 after the point; example: 12.50.',
  },
  UUID: {
    id: 'Isian ini harus berupa UUID; contoh: 3f2504e0-4f89-41d3-9a0c-0305e82c3301. Muat ulang halaman, lalu coba lagi.',
    en: 'This must be a UUID; example: 3f2504e0-4f89-41d3-9a0c-0305e82c3301. Reload the page and try again.',
  },
  FILE_NAME: {
    id: 'Nama berkas tidak boleh memuat / \\ : * ? " < > | atau diawali titik. Ganti namanya, lalu unggah lagi.',
    en: 'A file name may not hold / \\ : * ? " < > | or begin with a point. Rename it and upload it again.',
  },
  FILE_HASH: {
    id: 'Sidik berkas (SHA-256) harus 64 angka heksadesimal. Muat ulang halaman, lalu unggah lagi.',
    en: 'The hash of the file (SHA-256) must be 64 hexadecimal digits. Reload the page and upload it again.',
  },
} satisfies Partial<Record<InvalidReason, Words>>;

const CHOICE = {
  ONCE: { id: 'Ada yang disebut dua kali; sebut masing-masing satu kali.', en: 'Something is named twice; name each once.' },
  STEP_OF_TRAINING: {
    id: 'Hanya langkah berjenis pelatihan yang menyebut sebuah angkatan; pilih jenis pelatihan, atau hapus angkatannya.',
    en: 'Only a step of training names a session: make it a training, or name none.',
  },
  NOT_ATTENDED: {
    id: 'Yang tidak hadir pada satu hari pun tidak dapat dinyatakan lulus; periksa daftar hadir.',
    en: 'Nobody passes who attended no day; look at the attendance.',
  },
  TEST_UNASKED: {
    id: 'Percobaan tidak dilanggan; kirimlah kapan saja dari webhook itu sendiri.',
    en: 'Tests are not subscribed to; send one at any time from the webhook itself.',
  },
  OF_INSTITUTION: {
    id: 'Program studi ini tidak termasuk yang dikerjasamakan perguruan tinggi itu; pilih salah satu yang tertulis di sana.',
    en: 'This study programme is not among those of the institution; choose one that stands there.',
  },
  ONE_OF_TWO: { id: 'Isi salah satu saja, bukan keduanya.', en: 'Give one of the two, not both.' },
  FIVE_LEVELS: {
    id: 'Uraikan tepat lima level, dari level 1 sampai level 5.',
    en: 'Describe exactly five levels, from level 1 to level 5.',
  },
  OTHER_SOURCE: {
    id: 'Sumber ini bukan untuk Anda isi: atasan mengisi penilaian atasan, BKPP mengisi hasil asesmen, evaluasi dan 360 derajat.',
    en: 'This source is not yours to enter: superiors enter their own word, the staffing agency results of assessments, evaluations and 360.',
  },
  NO_STEPS: {
    id: 'Rencana ini belum memuat langkah; usulkan paling sedikit satu langkah dahulu.',
    en: 'This plan has no step yet; propose at least one first.',
  },
  OTHER_OUTCOME: {
    id: 'Hasil ini tidak dapat Anda pilih dalam keadaan rencana saat ini; pilih hasil lain.',
    en: 'This outcome is not yours to choose as the plan stands; choose another.',
  },
  OTHER_PERSON: { id: 'Ini tidak ditujukan kepada diri sendiri; pilih orang lain.', en: 'Not to oneself: choose somebody else.' },
  OTHER_VALUE: {
    id: 'Nilai yang baru sama dengan yang lama; ubah salah satunya.',
    en: 'The new values are the old ones; change one of them.',
  },
  OF_UNIT: { id: 'Pilih pegawai yang bertugas di unit ini.', en: 'Name somebody who works in this unit.' },
  OF_REASONS: { id: 'Sebutkan alasan yang diberikan, masing-masing satu kali.', en: 'Name a reason that is given, each once.' },
  WHOLE_RUPIAH: {
    id: 'Tulis rupiah bulat tanpa titik, koma, atau nol di depan; contoh: 1500000.',
    en: 'Write whole rupiah without points, commas or leading zeros; example: 1500000.',
  },
  OTHER_GROUND: {
    id: 'Aturan ini memakai dasar lain. Pilih aturan yang dasarnya sesuai.',
    en: 'This rule has another ground. Choose one whose ground fits.',
  },
  OTHER_YEAR: {
    id: 'Aturan ini untuk tahun lain. Pilih aturan tahun yang sama.',
    en: 'This rule is for another year. Choose one of the same year.',
  },
  LEAVE_EMPTY: { id: 'Isian ini tidak berlaku di sini; kosongkan.', en: 'This does not apply here; leave it out.' },
  VERSION_ZERO: { id: 'Untuk data yang baru, versinya 0.', en: 'The version of something new is 0.' },
  LATER_EDITION: {
    id: 'Pengumuman pertama tidak mengoreksi apa pun; kosongkan alasannya.',
    en: 'A first announcement corrects nothing; leave the reason out.',
  },
} satisfies Partial<Record<InvalidReason, Words>>;

const STAFF = {
  FUNCTIONAL_ONLY: { id: 'Jenjang hanya untuk jabatan fungsional; kosongkan.', en: 'Only functional posts have a level; leave it out.' },
  KIND_CHANGE: {
    id: 'Jenis kepegawaian tidak dapat berubah seperti itu. Bila salah catat, perbaiki; bila diangkat kembali, gunakan penerimaan kembali.',
    en: 'The kind of service does not change like that. Correct it if it was mistyped; take the person back if they were appointed anew.',
  },
  MENTOR_IN_LINE: {
    id: 'Mentor bukan atasan pegawai baru dan bukan bawahannya; pilih pegawai lain.',
    en: 'A mentor is neither a superior of the newcomer nor somebody who reports to them: choose somebody else.',
  },
  ATTENDED_BY_NEWCOMER: {
    id: 'Pelatihan diikuti oleh pegawai baru sendiri; pilih pegawai baru sebagai pelaksana.',
    en: 'A training is attended by the newcomer: choose the newcomer as who does it.',
  },
  NEWCOMER_KIND: {
    id: 'Jenis orientasi ini tidak sesuai dengan jabatan atau jenis kepegawaiannya. Pilih jenis atau penugasan yang sesuai.',
    en: 'This kind of onboarding does not fit the post or the kind of service. Choose the kind or the assignment that does.',
  },
  SELECTION_ANNULLED: {
    id: 'Hasil seleksinya dibatalkan; pengangkatan menunggu sampai pembatalan itu dicabut.',
    en: 'The result of the selection was taken back: nobody is confirmed on it while that stands.',
  },
  STILL_CONFIRMED: {
    id: 'Catatan pegawai menyatakan PNS melalui entri lain. Batalkan entri itu lebih dahulu.',
    en: 'By another entry the record says that they are a civil servant. Withdraw that entry first.',
  },
  SUPERIOR_WORD_FIRST: {
    id: 'Atasan belum memberi penilaian pada akhir masa percobaan. Mintalah lebih dahulu.',
    en: 'The superior has not spoken at the end of probation. Ask for that first.',
  },
  RATED_PERSON: {
    id: 'Pejabat terpilih tidak dinilai; pilih pegawai ASN.',
    en: 'An elected official is never rated; choose a civil servant.',
  },
  POSITION_OF_POSTS: {
    id: 'Jabatan ini bukan jabatan formasinya; pilih jabatan dengan nama yang sama.',
    en: 'This is not the position of these posts; choose one of the same title.',
  },
  WITHIN_UNIT: {
    id: 'Ini berada di luar unit yang dimaksud; pilih yang di dalamnya.',
    en: 'This is outside the unit that is meant; choose one within it.',
  },
  NUMBER_MEASURE: {
    id: 'Indikator ini diukur dengan angka; isi angkanya dan kosongkan uraian.',
    en: 'This indicator is measured by a number; give the number and leave the description out.',
  },
  WORDS_MEASURE: {
    id: 'Indikator ini diukur dengan uraian; isi uraiannya dan kosongkan angka.',
    en: 'This indicator is measured in words; give the description and leave the number out.',
  },
  LINKED_ONLY: {
    id: 'Rencana dan hasil kerja atasan hanya disebut bila hasil kerja ini ditautkan; kosongkan keduanya, atau pilih tautan.',
    en: "The superior's plan and target are named only where this one is linked; leave both out, or link it.",
  },
  VISIBILITY: {
    id: 'Umpan balik yang diminta tidak dapat menjadi catatan pribadi, dan tentang pejabat terpilih tidak diperhitungkan. Pilih pihak pembaca yang lain.',
    en: 'Feedback that was asked for cannot be a private note, and none about an elected official counts. Choose other readers.',
  },
  REQUESTED_BY: {
    id: 'Permintaan umpan balik itu dari orang lain; jawab permintaan orang ini, atau beri umpan balik tanpa permintaan.',
    en: 'That request is of somebody else; answer one of this person, or give feedback without a request.',
  },
  ANONYMOUS_GROUP: {
    id: 'Jumlah penilai hanya diatur untuk rekan, bawahan dan pihak luar.',
    en: 'Numbers of raters are set for peers, subordinates and people from outside only.',
  },
  QUESTION_NUMBER: { id: 'Pertanyaan dengan nomor ini tidak ada pada formulir.', en: 'The form has no question of this number.' },
  NO_RATER_OF_OWN: {
    id: 'Orang ini juga diusulkan sebagai penilai; pilih salah satu.',
    en: 'This person is proposed as a rater too; choose one of the two.',
  },
  SEVERAL_UNITS: {
    id: 'Capaian unit hanya dipilih bagi yang memimpin lebih dari satu unit pada periode ini; kosongkan.',
    en: 'An achievement is chosen only for who headed more than one unit in the period; leave it out.',
  },
  REJECTION: {
    id: 'Keberatan yang ditolak tidak mengubah penilaian; kosongkan penilaian baru, atau kabulkan keberatannya.',
    en: 'An objection that is rejected changes no rating; leave the new rating out, or uphold the objection.',
  },
} satisfies Partial<Record<InvalidReason, Words>>;

const PLANS_AND_LAW = {
  EARLIER_PLAN: {
    id: 'Salin dari rencana sendiri yang lain, yang tahunnya tidak sesudah ini.',
    en: 'Copy from another plan of the own, of a year that is not later.',
  },
  ONE_KIND: { id: 'Isi satu jenis aturan saja untuk setiap usulan.', en: 'Give one kind of rules in a proposal.' },
  PERCENT_OR_PEOPLE: {
    id: 'Setiap baris pedoman menyebut persen atau jumlah orang, bukan keduanya, dan paling sedikit satu predikat.',
    en: 'Each line of the guidance says percent or people, never both, and at least one predicate.',
  },
  RISING: {
    id: 'Angkanya tidak boleh turun dari predikat atau jenjang yang rendah ke yang lebih tinggi.',
    en: 'The numbers may not fall from a lower predicate or level to a higher one.',
  },
  NOT_WHOLE_CITY: {
    id: 'Pilih satu perangkat daerah atau unit di bawahnya, bukan seluruh kota.',
    en: 'Choose an agency or a unit below it, not the whole city.',
  },
  AGENCY: { id: 'Pilih perangkat daerah, bukan unit di bawahnya.', en: 'Choose an agency, not a unit below it.' },
  OWNER_STAYS: {
    id: 'Pemilik contoh rencana tidak dapat diganti; buat contoh baru untuk yang lain.',
    en: 'Whose template it is stays; make another one for somebody else.',
  },
  CURSOR: {
    id: 'Tanda lanjutan ini bukan dari jawaban sebelumnya; mulai lagi tanpa tanda itu.',
    en: 'This cursor is not of an answer before; begin anew without it.',
  },
} satisfies Partial<Record<InvalidReason, Words>>;

export const ASKED: Record<InvalidReason, Words> = { ...WRITING, ...CHOICE, ...STAFF, ...SELECTION, ...PLANS_AND_LAW };
