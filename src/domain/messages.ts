// What people read: one text a code in Indonesian and English. Each says what is wrong and, where it helps, who must act.
import type { ErrorCode, Problem } from './errors.ts';

export type Language = 'id' | 'en';

/** `{name}` is filled from the problem's params. */
const TEXTS: Record<ErrorCode, Record<Language, string>> = {
  NOT_FOUND: { id: 'Data tidak ditemukan, atau bukan wewenang Anda.', en: 'It does not exist, or is not yours to see.' },
  FORBIDDEN: { id: 'Anda tidak berwenang melakukan ini.', en: 'You are not allowed to do this.' },
  INVALID: { id: 'Isian tidak sesuai bentuk yang diminta.', en: 'The value has the wrong form.' },
  REQUIRED: { id: 'Isian ini wajib.', en: 'This is required.' },
  TOO_LONG: { id: 'Terlalu panjang; paling banyak {most} huruf.', en: 'Too long; at most {most} characters.' },
  OUT_OF_RANGE: { id: 'Nilai di luar batas: {least} sampai {most}.', en: 'Outside the range {least} to {most}.' },
  ALREADY_EXISTS: { id: 'Data ini sudah ada.', en: 'It exists already.' },
  VERSION_CONFLICT: {
    id: 'Data telah diubah orang lain sejak Anda membacanya. Muat ulang, lalu putuskan lagi.',
    en: 'Somebody changed it since you read it. Read it again, then decide anew.',
  },
  IDEMPOTENCY_KEY_REUSED: {
    id: 'Kunci ini sudah dipakai untuk isian lain. Buat kunci baru.',
    en: 'This key was used for another input. Make a new one.',
  },
  TRANSITION_REFUSED: { id: 'Keadaan data saat ini tidak mengizinkan langkah ini.', en: 'Its present state does not allow this step.' },
  DEADLINE_PASSED: {
    id: 'Batas waktu sudah lewat ({closedAt}). Mintalah perpanjangan kepada BKPP.',
    en: 'The deadline has passed ({closedAt}). Ask the staffing agency for an extension.',
  },
  NOT_OPEN_YET: { id: 'Tahap ini belum dibuka; dibuka pada {opensAt}.', en: 'This phase has not begun; it opens at {opensAt}.' },
  PHASE_CLOSED: { id: 'Periode ini sudah ditutup.', en: 'The cycle is closed.' },
  OWN_CASE: {
    id: 'Tidak seorang pun memutus perkaranya sendiri; mintalah petugas lain.',
    en: 'Nobody decides their own case; ask another officer.',
  },
  IDENTIFIER_TAKEN: {
    id: 'Nomor ini sudah tercatat pada data lain. Bila orangnya sama, jangan didaftarkan lagi: terima kembali atau ubah datanya. Bila salah catat di sana, perbaiki dahulu nomor di data itu.',
    en: 'This number belongs to another record. If it is the same person, do not register them again: take them back or change their record. If it was mistyped there, correct it there first.',
  },
  IDENTIFIER_INVALID: { id: 'Nomor ini tidak sah ({fault}).', en: 'This number is not valid ({fault}).' },
  DATES_OVERLAP: { id: 'Tanggalnya bertumpang tindih dengan masa lain.', en: 'The dates overlap with another period.' },
  DATE_ORDER: { id: 'Tanggal akhir mendahului tanggal awal.', en: 'The end lies before the beginning.' },
  CYCLE_IN_LINE: { id: 'Garis atasan akan berputar kembali kepada orang yang sama.', en: 'The reporting line would run in a circle.' },
  NO_SUPERIOR: {
    id: 'Atasan belum tercatat. Ajukan permintaan perbaikan data; penyusunan tetap berjalan.',
    en: 'There is no superior on record. File a correction request; drafting goes on.',
  },
  NOT_IN_SERVICE: {
    id: 'Orang ini tidak bertugas pada tanggal itu; pilih pegawai yang masih bertugas.',
    en: 'This person is not in service on that day; choose somebody who is.',
  },
  POST_OCCUPIED: {
    id: 'Jabatan ini sudah dijabat secara definitif pada tanggal itu. Akhiri atau pindahkan pejabatnya lebih dahulu.',
    en: 'This post has a definitive holder on that day. End or move their assignment first.',
  },
  UNIT_CLOSED: { id: 'Unit ini tidak berlaku pada tanggal itu.', en: 'The unit is not open on that day.' },
  UNIT_NOT_EMPTY: {
    id: 'Unit ini belum kosong: {people} pegawai, {units} unit di bawahnya, {laterAssignments} penugasan mendatang. Pindahkan atau tutup lebih dahulu.',
    en: 'The unit is not empty: {people} people, {units} units below, {laterAssignments} later assignments. Move or close them first.',
  },
  STILL_RESTS: {
    id: 'Catatan ini tidak dapat dibatalkan: masih ada {count} hal yang bertumpu padanya. Batalkan atau perbaiki itu lebih dahulu.',
    en: 'This entry cannot be taken back: {count} things rest on it. Take them back or mend them first.',
  },
  ASSIGNMENT_NOT_BEGUN: {
    id: 'Penugasan ini baru mulai pada {validFrom}.',
    en: 'The assignment begins only on {validFrom}.',
  },
  ASSIGNMENT_ENDED: { id: 'Penugasan ini tidak berlaku pada tanggal itu.', en: 'The assignment is not valid on that day.' },
  DEFINITIVE_EXISTS: {
    id: 'Sudah ada jabatan definitif; hanya boleh satu pada satu waktu.',
    en: 'There is a definitive post already; exactly one at a time.',
  },
  NO_TARGETS: { id: 'Rencana belum berisi hasil kerja.', en: 'The plan has no targets.' },
  NO_INDICATORS: { id: 'Setiap hasil kerja memerlukan paling sedikit satu indikator.', en: 'Each target needs at least one indicator.' },
  WEIGHTS_NOT_10000: {
    id: 'Jumlah bobot {sum}, seharusnya 10000 (atau tanpa bobot).',
    en: 'The weights sum to {sum}, not 10000 (or give none).',
  },
  ASPECT_OR_PERSPECTIVE: {
    id: 'Pimpinan unit memakai perspektif, pegawai lain memakai aspek.',
    en: 'Heads of unit use a perspective, all others an aspect.',
  },
  MEASURE_INCOMPLETE: { id: 'Ukuran indikator belum lengkap.', en: 'The measure of the indicator is incomplete.' },
  TARGET_NOT_AGREED: {
    id: 'Masih ada hasil kerja yang menunggu persetujuan pegawai.',
    en: 'A target still waits for the employee to agree.',
  },
  PARENT_INVALID: {
    id: 'Hasil kerja induk bukan milik garis atasan pada periode ini.',
    en: "The parent is not a target of the superior's line in this cycle.",
  },
  PARENT_CYCLE: { id: 'Penjabaran hasil kerja akan berputar.', en: 'The cascade would run in a circle.' },
  PARENT_PENDING: {
    id: 'Masih ada hasil kerja yang menunggu hasil kerja atasan. Tautkan dahulu.',
    en: "A target still waits for the superior's target. Link it first.",
  },
  EVIDENCE_MISSING: { id: 'Berkas belum terunggah.', en: 'The file has not arrived.' },
  EVIDENCE_MISMATCH: { id: 'Berkas berbeda dari yang diumumkan.', en: 'The file is not the one announced.' },
  EVIDENCE_TYPE: { id: 'Jenis berkas ini tidak diterima.', en: 'This type of file is not accepted.' },
  EVIDENCE_TOO_LARGE: { id: 'Berkas terlalu besar; paling banyak {most} bita.', en: 'The file is too large; at most {most} bytes.' },
  NOT_OPENED: { id: 'Anda belum membuka versi yang sekarang.', en: 'You have not opened its present version.' },
  CHANGE_WITHOUT_REASON: { id: 'Perubahan di tengah periode memerlukan alasan.', en: 'A change in mid-cycle needs a reason.' },
  LIMIT_REACHED: { id: 'Sudah mencapai batas: {most}.', en: 'The limit of {most} is reached.' },
  AUDIENCE_CHANGED: {
    id: 'Pihak yang akan melihat tulisan ini telah berubah. Baca kembali siapa saja mereka, lalu putuskan.',
    en: 'Those who will see this have changed. Read again who they are, then decide.',
  },
  GROUP_TOO_SMALL: {
    id: 'Kelompok penilai terlalu kecil ({group}); paling sedikit {least} orang.',
    en: 'The rater group {group} is too small; at least {least} people.',
  },
  RATER_OVERLOADED: {
    id: 'Orang ini sudah menilai sebanyak yang diizinkan ({most}); pilih orang lain.',
    en: 'This person reviews as many others as allowed ({most}); choose somebody else.',
  },
  NOT_IN_GROUP: {
    id: 'Orang ini tidak termasuk kelompok penilai itu pada saat penilaian diluncurkan.',
    en: 'This person did not belong to that rater group when the round was launched.',
  },
  ANSWERS_MISSING: { id: 'Masih ada {count} butir yang belum dijawab.', en: '{count} answers are still missing.' },
  RATING_MISSING: { id: 'Penilaian atau alasannya belum lengkap.', en: 'A rating or its reason is missing.' },
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
  IN_RATING_CHAIN: {
    id: 'Keberatan tidak diputus oleh siapa pun yang ikut menilai; pilih pejabat lain.',
    en: 'Nobody of the rating chain decides an objection; choose another official.',
  },
  HEARING_OPEN: {
    id: 'Kedua pihak harus didengar lebih dahulu; tanggapan masih ditunggu sampai {until}.',
    en: 'Both sides must be heard first; an answer is awaited until {until}.',
  },
  JUSTIFICATION_REQUIRED: {
    id: 'Sebaran predikat menyimpang dari pedoman ({rules}); tuliskan alasannya.',
    en: 'The distribution departs from the guidance ({rules}); write down why.',
  },
  OWN_LINE: {
    id: 'Perubahan pada garis sendiri memerlukan anggota lain di luar garis itu.',
    en: 'A change in the own line needs another member from outside that line.',
  },
  UNIT_ACHIEVEMENT_MISSING: {
    id: 'Capaian kinerja unit belum ditetapkan oleh atasan unit.',
    en: "The level above has not yet set the unit's achievement.",
  },
  RESULT_FOLLOWS_UNIT: {
    id: 'Penilaian hasil kerja pimpinan unit mengikuti capaian unit; tidak diisi tersendiri.',
    en: "A head's result rating follows the unit's achievement; it is not entered.",
  },
  PERIOD_EXEMPT: { id: 'Periode ini dikecualikan; tidak ada yang dinilai.', en: 'The period is exempt; there is nothing to rate.' },
  CLAIMED: {
    id: 'Petugas lain sedang memeriksanya sampai {until}; ambil berkas lain.',
    en: 'Another officer is working on it until {until}; claim another.',
  },
  CLAIM_REQUIRED: {
    id: 'Ambil berkas ini lebih dahulu; pengambilan yang lama sudah berakhir.',
    en: 'Claim it first; an earlier claim has run out.',
  },
  PROOF_NOT_OPENED: {
    id: 'Bukti kebutuhan khusus belum Anda buka, padahal keputusan ini bergantung padanya.',
    en: 'You have not opened the proof of the special category, on which this decision rests.',
  },
  NOT_ELIGIBLE: {
    id: 'Persyaratan {requirement} tidak terpenuhi: {actual}; yang diminta {asked}.',
    en: 'The requirement {requirement} is not met: {actual}; asked is {asked}.',
  },
  IDENTITY_UNCONFIRMED: {
    id: 'Lamaran tidak dapat diterima dengan identitas ini. Datanglah ke meja bantuan panitia dengan KTP asli.',
    en: 'The application cannot be accepted with this identity. Come to the help desk of the committee with your identity card.',
  },
  QUOTA_FILLED: { id: 'Semua {quota} formasi sudah terisi atau ditawarkan.', en: 'All {quota} posts are filled or on offer.' },
  LIST_EXHAUSTED: {
    id: 'Tidak ada lagi peserta yang dapat ditawari; formasi tidak terisi.',
    en: 'Nobody is left to be offered the post; it stays unfilled.',
  },
  DOCUMENTS_MISSING: {
    id: 'Pemberkasan belum lengkap: {count} dokumen belum diterima.',
    en: 'The file is not complete: {count} documents have not come.',
  },
  LIST_MISSING: { id: 'Daftar tahap sebelumnya belum diumumkan.', en: 'The list of the stage before is not published yet.' },
  LIST_OUTDATED: {
    id: 'Daftar yang menjadi dasar sudah dikoreksi tetapi belum diumumkan ulang; umumkan ulang lebih dahulu.',
    en: 'The list that this rests on was corrected but not announced anew; publish that one first.',
  },
  OBJECTION_TOO_SHORT: {
    id: 'Masa sanggah sesudah pengumuman ini harus berlangsung sampai {until}; perpanjang tahapnya lebih dahulu.',
    en: 'The window for objections must stay open until {until} after this announcement; extend that stage first.',
  },
  UNDECIDED: {
    id: 'Masih ada {count} berkas yang belum diputus; selesaikan lebih dahulu.',
    en: '{count} are not decided yet; decide them first.',
  },
  SCORES_MISSING: {
    id: '{count} peserta belum memiliki nilai atau keterangan tidak hadir; impor dahulu.',
    en: '{count} participants have neither a score nor a mark of absence; import them first.',
  },
  RESULT_CHANGED: {
    id: 'Hasil yang akan diumumkan berbeda dari yang Anda periksa. Periksa lagi, lalu putuskan.',
    en: 'What would be published differs from what you checked. Check it again, then decide.',
  },
  FILE_UNREADABLE: {
    id: 'Berkas tidak terbaca sebagai tabel nilai ({fault}).',
    en: 'The file cannot be read as a table of scores ({fault}).',
  },
  ISSUES_OPEN: {
    id: 'Berkas memuat {count} masalah; perbaiki berkas, atau terima jumlah itu secara tegas.',
    en: 'The file has {count} problems; mend it, or accept that number expressly.',
  },
  CARDS_MISSING: { id: 'Masih ada {count} kartu nilai yang belum masuk.', en: '{count} score cards are not in yet.' },
  LINK_OPENED: {
    id: 'Tautan ini sudah pernah dibuka, dan kode pribadinya ditunjukkan saat itu. Bila bukan Anda yang membukanya, orang lain dapat menjawab atas nama Anda: beri tahu BKPP.',
    en: 'This link was opened before, and its personal code was shown then. If that was not you, somebody else can answer in your name: tell the staffing agency.',
  },
  CODE_WRONG: {
    id: 'Kode pribadi salah, atau tautan belum dibuka. Gunakan kode yang ditunjukkan saat Anda pertama kali membuka tautan.',
    en: 'The personal code is wrong, or the link was not opened yet. Use the code that was shown when you first opened the link.',
  },
  VALID_FROM_TOO_SOON: {
    id: 'Paling cepat berlaku mulai {least}: aturan tidak berlaku surut, dan datang sesudah yang telah ditetapkan sebelumnya.',
    en: 'It can hold from {least} at the earliest: nothing is back-dated, and it comes after what was released before it.',
  },
  POLICY_UNCHANGED: {
    id: 'Angka ini sama dengan yang berlaku pada tanggal itu; tidak ada yang berubah.',
    en: 'These are the numbers that hold on that day; nothing would change.',
  },
  POLICY_SUPERSEDED: {
    id: 'Sejak usulan ini dibuat, aturan yang menjadi bandingannya telah berganti. Tarik usulan ini, lalu usulkan lagi terhadap yang berlaku.',
    en: 'What it was compared with has been replaced since. Withdraw it, and propose it anew against what holds.',
  },
  OFFER_STANDS: { id: 'Peserta ini masih memegang tawaran lain.', en: 'This applicant holds another offer.' },
  GRADE_UNFIT: {
    id: 'Golongan tidak sesuai dengan jenis kepegawaian ({kind}) yang berlaku pada {day}. Isi golongan yang sesuai, atau perbaiki jenis kepegawaiannya.',
    en: 'The grade does not fit the kind of service ({kind}) of {day}. Give one that fits, or correct the kind.',
  },
  REHIRE_INSTEAD: {
    id: 'Jabatan definitif tidak ditambahkan di sini: pindahkan (employeeTransfer), atau terima kembali atau perpanjang kontraknya (employeeRehire).',
    en: 'A definitive post is not added here: transfer (employeeTransfer), or take back or renew the contract (employeeRehire).',
  },
  CHANGE_MISSING: {
    id: 'Sejak permintaan ini diajukan belum ada perubahan data yang menjawabnya. Ubah dahulu datanya, teruskan ke BKPP, atau tolak dengan alasan.',
    en: 'Nothing that answers this request has changed since it was filed. Change the record first, pass it on to the staffing agency, or refuse with a reason.',
  },
};

type Texts = Partial<Record<ErrorCode, Record<Language, string>>>;

/** Other texts of a code, for the problems that ask for one. That something is kept is said only where it is. */
const OTHER_TEXTS: Record<NonNullable<Problem['text']>, Texts> = {
  KEPT: {
    DEADLINE_PASSED: {
      id: 'Batas waktu sudah lewat ({closedAt}). Isian Anda tersimpan sebagai rancangan; mintalah perpanjangan kepada BKPP.',
      en: 'The deadline has passed ({closedAt}). What you wrote is kept as a draft; ask the staffing agency for an extension.',
    },
  },
  PEOPLE: { RATING_MISSING: { id: 'Masih ada {count} orang yang belum dinilai.', en: '{count} people are not rated yet.' } },
};

/** No problem of an input, so no `ErrorCode`: the request as a whole is nobody's. */
export const serviceEndedText: Record<Language, string> = {
  id: 'Menurut data kepegawaian Anda tidak sedang bertugas di daerah ini (sudah berakhir, belum mulai, atau pindah). Jika keliru, hubungi pengelola kepegawaian (BKPP).',
  en: 'By the record you are not in service in this region (it has ended, not begun, or moved). If that is wrong, ask the staffing agency (BKPP).',
};

/** The text of a problem in the reader's language. */
export function messageOf({ code, text, params, data }: Problem, language: Language): string {
  const values: Record<string, unknown> = { ...data, ...params };
  const words = (text && OTHER_TEXTS[text]?.[code]) ?? TEXTS[code];
  return words[language].replaceAll(/\{(\w+)\}/g, (_, name: string) => String(values[name] ?? '…'));
}

/** Indonesian unless the reader's first preference is English. */
export const languageOf = (acceptLanguage: string | undefined): Language => (/^\s*en\b/i.test(acceptLanguage ?? '') ? 'en' : 'id');
