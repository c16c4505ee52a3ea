// Texts of the selection of new staff, in Indonesian and English.
import type { Texts } from './text.ts';

export const recruitmentTexts = {
  CLAIMED: {
    id: 'Petugas lain sedang memeriksanya sampai {until}; ambil berkas lain.',
    en: 'Another officer is working on it until {until}; claim another.',
    other: {
      ASSIGNED: {
        id: 'Berkas ini ditugaskan kepada petugas lain; ambil berkas lain, atau mintalah penyelia menariknya kembali.',
        en: 'It was given to another officer; claim another, or ask a supervisor to take it back.',
      },
    },
  },
  CLAIM_REQUIRED: {
    id: 'Berkas ini tidak sedang Anda pegang; ambil lebih dahulu.',
    en: 'You do not hold it; claim it first.',
  },
  QUEUE_EMPTY: {
    id: 'Tidak ada berkas yang dapat Anda ambil saat ini; coba lagi nanti, atau pilih formasi lain.',
    en: 'There is nothing that you can claim now; try again later, or name other posts.',
  },
  PROOF_NOT_OPENED: {
    id: 'Bukti kebutuhan khusus belum Anda buka, padahal keputusan ini bergantung padanya.',
    en: 'You have not opened the proof of the special category, on which this decision rests.',
  },
  RULES_MISSING: {
    id: 'Untuk jenis pengadaan {kind} belum ada aturan seleksi yang ditetapkan pada hari ini; aturan jenis lain tidak dipakai. Tunggu sampai aturannya ditetapkan.',
    en: 'No rules of selection have been released for {kind} by today, and those of another kind are not taken. Wait until they are.',
  },
  NOT_ELIGIBLE: {
    id: 'Persyaratan formasi ini tidak terpenuhi. Pilih formasi yang sesuai.',
    en: 'A requirement of this post is not met. Choose a post that fits.',
    other: {
      AWARD_RULE: {
        id: 'Orang ini tidak termasuk yang dapat diusulkan menurut aturan penghargaan ini. Lihat jenis kepegawaian dan unitnya.',
        en: 'This person is not among those for whom this award is. Look at its kinds of service and its unit.',
      },
      SERVICE_YEARS: {
        id: 'Masa kerja tanpa putus menurut catatan baru {actual} tahun; yang diminta {asked} tahun. Periksa catatan masa kerja dan cuti di luar tanggungan negara.',
        en: 'By the record {actual} years were served without a break; {asked} are asked for. Look at the posts and the unpaid leave on record.',
      },
      MEDAL_KIND: {
        id: 'Satyalancana Karya Satya diberikan kepada PNS; menurut catatan orang ini bukan PNS.',
        en: 'The service medal is for PNS; by the record this person is none.',
      },
      TRAINING_AUDIENCE: {
        id: 'Pelatihan ini bukan untuk jenis kepegawaian Anda. Pilih pelatihan lain.',
        en: 'This training is not for your kind of service. Choose another.',
      },
      TRAINING_NOT_ATTENDED: {
        id: 'Umpan balik hanya dari yang hadir, dan menurut daftar hadir Anda tidak hadir. Jika keliru, hubungi BKPP.',
        en: 'Feedback is by who attended, and by the attendance you did not. If that is wrong, tell the staffing agency.',
      },
      AGE: {
        id: 'Usia {actual} tahun tidak termasuk yang diminta: {asked} tahun. Pilih formasi yang sesuai.',
        en: 'The age of {actual} is not among those asked for: {asked}. Choose a post that fits.',
      },
      AGE_TO_THE_DAY: {
        id: 'Usia {actual} tahun tidak termasuk yang diminta: {asked} tahun, dihitung sampai hari, jadi batas atas tidak boleh lewat sehari pun. Pilih formasi yang sesuai.',
        en: 'The age of {actual} is not among those asked for: {asked}, counted to the day, so not a day older than the last. Choose a post that fits.',
      },
      EDUCATION: {
        id: 'Jenjang pendidikan {actual} tidak termasuk yang diminta: {asked}. Pilih formasi yang sesuai.',
        en: 'The level of education, {actual}, is not among those asked for: {asked}. Choose a post that fits.',
      },
      MAJOR: {
        id: 'Program studi {actual|exact} tidak termasuk yang diminta: {asked|exact}. Pilih formasi yang sesuai.',
        en: 'The major, {actual|exact}, is not among those asked for: {asked|exact}. Choose a post that fits.',
      },
      GPA: {
        id: 'IPK atau nilai {actual} kurang dari yang diminta: {asked}. Pilih formasi yang sesuai.',
        en: 'The grade point average or mark of {actual} is below what is asked: {asked}. Choose a post that fits.',
      },
      EXPERIENCE: {
        id: 'Pengalaman kerja {actual} tahun kurang dari yang diminta: {asked} tahun. Isi pengalaman Anda, atau pilih formasi yang sesuai.',
        en: 'The {actual} years of work are fewer than the {asked} asked for. Say your experience, or choose a post that fits.',
      },
      CREDITS: {
        id: 'SKS yang ditempuh ({actual}) kurang dari yang diminta program magang: {asked}. Perbarui profil bila sudah bertambah, atau pilih program lain.',
        en: 'The {actual} credits earned are fewer than the {asked} that the internship asks for. Bring the profile up to date where there are more, or choose another.',
      },
      LEAST_GPA: {
        id: 'IPK {actual} kurang dari yang diminta program magang: {asked}. Perbarui profil bila sudah naik, atau pilih program lain.',
        en: 'The grade point average of {actual} is below what the internship asks for: {asked}. Bring the profile up to date where it has risen, or choose another.',
      },
      STUDY_PROGRAMME: {
        id: 'Program studi {actual|exact} tidak termasuk yang diminta program magang: {asked|exact}. Pilih program lain.',
        en: 'The study programme, {actual|exact}, is not among those that the internship asks for: {asked|exact}. Choose another.',
      },
      AGREEMENT: {
        id: 'Perguruan tinggi ini tidak memiliki perjanjian dengan pemerintah daerah yang berlaku sepanjang program ini. Tanyakan kepada perguruan tinggi Anda atau BKPP.',
        en: 'The institution has no agreement with the region that holds on all days of this programme. Ask your institution, or the staffing agency.',
      },
      CATEGORY_PROOF: {
        id: 'Kebutuhan khusus formasi ini ({asked}) belum dibuktikan. Unggah buktinya, atau pilih formasi lain.',
        en: 'The special category of this post ({asked}) is not proved. Upload the proof, or choose another post.',
      },
    },
  },
  IDENTITY_UNCONFIRMED: {
    id: 'Lamaran tidak dapat diterima dengan identitas ini. Datanglah ke meja bantuan panitia dengan KTP asli.',
    en: 'The application cannot be accepted with this identity. Come to the help desk of the committee with your identity card.',
  },
  QUOTA_FILLED: {
    id: 'Semua {quota} formasi sudah terisi atau ditawarkan. Tunggu sampai ada yang kosong.',
    en: 'All {quota} posts are filled or on offer. Wait until one is free.',
    other: {
      AWARDS: {
        id: 'Semua {quota} penghargaan menurut aturan ini sudah diberikan. Tambah jumlahnya, atau tunggu sampai ada yang dibatalkan.',
        en: 'All {quota} awards of this rule are given. Raise their number, or wait until one is taken back.',
      },
    },
  },
  LIST_EXHAUSTED: {
    id: 'Tidak ada lagi peserta yang dapat ditawari; formasi tidak terisi.',
    en: 'Nobody is left to be offered the post; it stays unfilled.',
  },
  DOCUMENTS_MISSING: {
    id: 'Pemberkasan belum lengkap: {count} dokumen belum diterima. Terima dokumen itu dahulu.',
    en: 'The file is not complete: {count} documents have not come. Receive them first.',
  },
  LIST_MISSING: {
    id: 'Daftar tahap sebelumnya belum diumumkan. Umumkan dahulu.',
    en: 'The list of the stage before is not published yet. Publish it first.',
    other: {
      APPLICANT_WAITS: {
        id: 'Hasil tahap ini belum diumumkan panitia. Sanggahan dapat diajukan sesudah pengumuman, selama masa sanggahnya.',
        en: 'The committee has not announced the result of this stage yet. You can object after the announcement, while its days run.',
      },
    },
  },
  CORRECTION_IMPOSSIBLE: {
    id: 'Tidak ada edisi pengumuman yang masih dapat memuat perbaikan ini; sanggahan ini hanya dapat ditolak dengan penjelasan.',
    en: 'No edition of the list can carry this out any more; the objection can only be rejected with an explanation.',
  },
  LIST_OUTDATED: {
    id: 'Daftar yang menjadi dasar sudah dikoreksi tetapi belum diumumkan ulang; umumkan ulang lebih dahulu.',
    en: 'The list that this rests on was corrected but not announced anew; publish that one first.',
    other: {
      CORRECTIONS: {
        id: 'Sanggahan yang diterima belum dilaksanakan: {numbers}. Umumkan edisi yang mengubah barisnya, atau tolak dengan penjelasan oleh dua orang.',
        en: 'Accepted objections are not carried out yet: {numbers}. Publish an edition that changes their rows, or let two people say why not.',
      },
      SCORES: {
        id: 'Lembar nilai yang disetujui belum diumumkan. Umumkan edisi baru daftar ini lebih dahulu.',
        en: 'An approved sheet of scores is not announced yet. Publish a new edition of this list first.',
      },
    },
  },
  LIST_UNCHANGED: {
    id: 'Tidak ada yang berubah sejak edisi terakhir diumumkan; edisi baru hanya akan menyesatkan. Perbaiki dahulu keputusan atau nilainya.',
    en: 'Nothing has changed since the last edition was announced; a new one would only mislead. Correct a decision or a score first.',
  },
  OBJECTION_TOO_SHORT: {
    id: 'Masa sanggah sesudah pengumuman ini harus berlangsung sampai {until}; perpanjang tahapnya lebih dahulu.',
    en: 'The window for objections must stay open until {until} after this announcement; extend that stage first.',
  },
  UNDECIDED: {
    id: 'Masih ada {count} berkas yang belum diputus; selesaikan lebih dahulu.',
    en: 'Files that are not decided yet: {count}. Decide them first.',
    other: {
      OF_POSTS: {
        id: '{post|exact}: masih ada {count} berkas yang belum diputus; selesaikan lebih dahulu.',
        en: '{post|exact}: files that are not decided yet: {count}. Decide them first.',
      },
      FINDINGS: {
        id: 'Auditor belum menindaklanjuti {count} temuan atas berkas ini; tunggu sampai selesai.',
        en: 'Findings about this file that no auditor has seen to: {count}. Wait until they have.',
      },
      OBJECTIONS: {
        id: 'Masih ada {count} sanggahan yang belum dijawab; jawab lebih dahulu.',
        en: 'Objections that are not answered yet: {count}. Answer them first.',
      },
      TIES_ELSEWHERE: {
        id: 'Peserta yang dapat mengisi formasi ini bernilai sama di {count} formasi lain yang belum diputus; putuskan di sana lebih dahulu.',
        en: 'Who could fill these posts is equal to others in {count} other formations that are not decided yet. Decide there first.',
      },
      EXCLUSION: {
        id: 'Keberatan atas diskualifikasi yang belum selesai dijawab: {count}. Jawab dan putuskan lebih dahulu.',
        en: 'Objections to a disqualification that wait for an answer or a second person: {count}. Answer and decide them first.',
      },
      MARKED: {
        id: 'Tanda pada lembar nilai mengeluarkan {count} peserta tanpa keputusan: {numbers|exact}. Catatlah lebih dahulu oleh dua orang, dengan alasan yang sesuai dengan tandanya (DIS dan TMS: diskualifikasi), agar mereka diberi tahu dan dapat berkeberatan; atau perbaiki lembarnya.',
        en: 'Marks on the sheet put out {count} people of whom nobody has decided so: {numbers|exact}. Let two people record it first, with a reason that fits the mark (DIS and TMS: disqualified), so that they are told and can object; or mend the sheet.',
      },
      RULE_CHANGE: {
        id: 'Satu usulan perubahan aturan masih menunggu: {change|exact}. Penyetuju yang tidak mengusulkannya dapat mengesahkannya; pengusul dapat menariknya, dan petugas atau penyetuju lain dapat menolaknya. Sesudah itu barulah usulkan yang lain.',
        en: 'One proposed change of the rules still waits: {change|exact}. An approver who did not propose it can release it; its proposer can withdraw it, and another officer or approver can refuse it. Propose the next one after that.',
      },
      MARK_GONE: {
        id: 'Dicatat mengundurkan diri menurut berita acara tes, padahal lembar nilai kini memberi nilai: {numbers|exact}. Periksa berita acaranya; perbaiki lembarnya, putuskan keberatan peserta, atau catat alasan yang benar.',
        en: 'Recorded as withdrawn by the record of the test, but the sheet now gives scores: {numbers|exact}. Check that record; mend the sheet, decide the objection, or record the true reason.',
      },
      TIE: {
        id: 'Nilainya sama: {numbers|exact}. Usulkan {count} di antaranya beserta alasannya; orang kedua mengesahkannya.',
        en: 'These are equal: {numbers|exact}. Propose {count} of them with a reason; a second person confirms it.',
      },
    },
  },
  SCORES_MISSING: {
    id: '{count} peserta belum memiliki nilai atau keterangan tidak hadir; impor dahulu.',
    en: '{count} participants have neither a score nor a mark of absence; import them first.',
    other: {
      OF_POSTS: {
        id: '{post|exact}: {count} peserta belum memiliki nilai atau keterangan tidak hadir; impor dahulu.',
        en: '{post|exact}: {count} participants have neither a score nor a mark of absence. Import them first.',
      },
    },
  },
  RESULT_CHANGED: {
    id: 'Hasil yang akan diumumkan berbeda dari yang Anda periksa. Periksa lagi, lalu putuskan.',
    en: 'What would be published differs from what you checked. Check it again, then decide.',
  },
  FILE_UNREADABLE: {
    id: 'Berkas tidak terbaca sebagai tabel nilai: {fault}. Perbaiki berkas, lalu unggah lagi.',
    en: 'The file cannot be read as a table of scores: {fault}. Mend the file and upload it again.',
  },
  ISSUES_OPEN: {
    id: 'Berkas memuat {count} masalah; perbaiki berkas, atau terima jumlah itu secara tegas.',
    en: 'The file has {count} problems; mend it, or accept that number expressly.',
  },
  REMOVALS_OPEN: {
    id: 'Lembar nilai yang baru tidak lagi memuat {count} peserta dari lembar yang berlaku; lengkapi berkas, atau terima jumlah itu secara tegas.',
    en: 'The new sheet no longer has {count} people of the one that holds; complete the file, or accept that number expressly.',
  },
  CARDS_MISSING: {
    id: 'Masih ada {count} kartu nilai yang belum masuk. Mintalah pengujinya mengirim.',
    en: '{count} score cards are not in yet. Ask the examiners to send them.',
  },
  OFFER_STANDS: {
    id: 'Peserta ini masih memegang tawaran lain. Tunggu jawabannya.',
    en: 'This applicant holds another offer. Wait for the answer.',
  },
} satisfies Texts;
