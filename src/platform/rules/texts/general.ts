// Texts of the codes that every module has, in Indonesian and English.
import { ASKED } from './invalid.ts';
import { OTHER_STATE } from './other-state.ts';
import type { Texts } from './text.ts';
import { TOO_EARLY } from './too-early.ts';

export const generalTexts = {
  NOT_FOUND: {
    id: 'Data tidak ditemukan, atau bukan wewenang Anda. Periksa kembali pilihannya.',
    en: 'It does not exist, or is not yours to see. Check what you chose.',
    other: {
      NO_CYCLE: {
        id: 'Tahun kinerja ini belum dibuka oleh BKPP. Pilih tahun lain, atau tunggu sampai dibuka.',
        en: 'The staffing agency has not opened this performance year. Choose another year, or wait until it is opened.',
      },
    },
  },
  FORBIDDEN: {
    id: 'Anda tidak berwenang melakukan ini. Mintalah yang berwenang, atau tanyakan kepada pengelola kepegawaian.',
    en: 'You are not allowed to do this. Ask somebody who is, or your personnel office.',
  },
  INVALID: {
    id: 'Isian tidak sesuai bentuk yang diminta. Periksa, lalu isi kembali.',
    en: 'The value has the wrong form. Check it and give it anew.',
    other: ASKED,
  },
  REQUIRED: {
    id: 'Isian ini wajib; lengkapi dahulu.',
    en: 'This is required; fill it in first.',
    other: {
      TIE: {
        id: 'Nilainya sama: {numbers|exact}. Pilih {count} di antaranya.',
        en: 'These are equal: {numbers|exact}. Choose {count} of them.',
      },
      APPROVED_POSTS: {
        id: 'Belum ada formasi yang disetujui. Setujui paling sedikit satu formasi dahulu.',
        en: 'No post is approved yet. Approve at least one first.',
      },
      ANY_NUMBER: {
        id: 'Belum ada angka yang diubah; isi paling sedikit satu angka aturan yang baru.',
        en: 'No number is changed; give at least one new number of the rules.',
      },
      STAGE_DATES: {
        id: 'Jadwal tahapan yang disebut pada isian ini belum ada, padahal wajib untuk jenis seleksi ini. Lengkapi dahulu.',
        en: 'The stage that this field names has no dates, and a selection of this kind needs it. Fill it in first.',
      },
    },
  },
  TOO_LONG: {
    id: 'Terlalu panjang; paling banyak {most} karakter. Ringkaskan.',
    en: 'Too long; at most {most} characters. Shorten it.',
    other: {
      ROOM: {
        id: 'Terlalu panjang untuk disimpan: paling banyak {most} karakter, dan lebih sedikit bila banyak emoji gabungan. Ringkaskan.',
        en: 'Too long to be stored: at most {most} characters, and fewer where many are composed emoji. Shorten it.',
      },
    },
  },
  OUT_OF_RANGE: {
    id: 'Di luar batas: isi dari {least} sampai {most}.',
    en: 'Outside the range: give {least} to {most}.',
    other: {
      AT_LEAST: { id: 'Di luar batas: isi {least} atau sesudahnya.', en: 'Outside the range: give {least} or more.' },
      AT_MOST: { id: 'Di luar batas: isi paling jauh {most}.', en: 'Outside the range: give {most} at most.' },
      NONE_FITS: {
        id: 'Tidak ada lagi nilai yang memenuhi syarat; langkah ini tidak dapat dilakukan lagi.',
        en: 'No value fits any more; this cannot be done any more.',
      },
      LATER: { id: 'Terlalu awal: isi {least} atau sesudahnya.', en: 'Too early: give {least} or later.' },
      NO_MINUTES: {
        id: 'Tambahan waktu tidak termasuk yang dikabulkan; kosongkan menitnya.',
        en: 'More time is not among what is granted; leave the minutes out.',
      },
      CHARACTERS_SPAN: { id: 'Tuliskan dengan {least} sampai {most} karakter.', en: 'Write {least} to {most} characters.' },
      BYTES: {
        id: 'Di luar batas: isi ukuran dalam byte, paling besar {most|size}.',
        en: 'Outside the range: give a size in bytes, {most|size} at most.',
      },
      FILE_SIZE: {
        id: 'Berkas kosong atau ukurannya tidak terbaca; unggah berkas berisi, paling besar {most|size}.',
        en: 'The file is empty or its size cannot be read; upload one with content, of {most|size} at most.',
      },
      WEIGHT: {
        id: 'Bobot harus dari {least|percent} sampai {most|percent}.',
        en: 'A weight must be from {least|percent} to {most|percent}.',
      },
    },
  },
  ATTENDANCE_MISSING: {
    id: 'Daftar hadir pelatihan ini belum lengkap untuk semua hari. Isi dahulu.',
    en: 'Attendance of this training is not recorded for every day yet. Record it first.',
  },
  HOURS_ABOVE_CEILING: {
    id: 'Pelatihan ini melampaui batas jam pelajaran setahun masa perjanjian kerja sebanyak {hours} JP. Anda tetap dapat mengajukannya bila menyatakan bahwa Anda tahu akan hal itu.',
    en: 'This training leads {hours} hours beyond the most of a year of the contract. You may still ask for it if you say that you know of it.',
  },
  BUDGET_SPENT: {
    id: 'Anggaran aturan ini cukup untuk {awards} penghargaan, dan semuanya sudah diberikan. Tambah anggarannya, atau tunggu sampai ada yang dibatalkan.',
    en: 'The budget of this rule pays for {awards} awards, and all are given. Raise the budget, or wait until one is taken back.',
  },
  ALREADY_EXISTS: {
    id: 'Data ini sudah ada. Gunakan yang sudah ada, atau isi yang lain.',
    en: 'It exists already. Use the one that is there, or give another.',
    other: {
      ONE_AWARD: {
        id: 'Untuk aturan ini orang tersebut sudah diusulkan atau sudah diputuskan; satu orang satu kali.',
        en: 'This person is proposed under this rule already, or was decided about: once a person.',
      },
      CERTIFICATE_REPORTED: {
        id: 'Sertifikat dengan nomor ini sudah Anda laporkan. Gunakan laporan itu, atau tarik dahulu.',
        en: 'You have reported a certificate of this number already. Use that report, or withdraw it first.',
      },
      ASKED: {
        id: 'Pertanyaan ini sudah Anda ajukan dan menunggu jawaban panitia; tidak perlu diajukan lagi.',
        en: 'You have asked this already, and it waits for an answer; there is no need to ask again.',
      },
      ROOM_TAKEN: {
        id: 'Ruang ini sudah dipakai sesi lain pada waktu itu. Pilih ruang atau waktu lain.',
        en: 'Another session has this room at that time. Choose another room or time.',
      },
      SEATED: {
        id: 'Peserta ini sudah mempunyai tempat pada tes ini; pindahkan secara tegas, dengan alasan.',
        en: 'This participant has a seat in this test already; move them expressly, with a reason.',
      },
    },
  },
  VERSION_CONFLICT: {
    id: 'Data telah diubah orang lain sejak Anda membacanya. Muat ulang, lalu putuskan lagi.',
    en: 'Somebody changed it since you read it. Read it again, then decide anew.',
  },
  IDEMPOTENCY_KEY_REUSED: {
    id: 'Kunci ini sudah dipakai untuk isian lain. Buat kunci baru.',
    en: 'This key was used for another input. Make a new one.',
  },
  TRANSITION_REFUSED: {
    id: 'Keadaan data saat ini tidak mengizinkan langkah ini. Muat ulang, lalu pilih langkah yang tersedia.',
    en: 'Its present state does not allow this step. Read it again, then choose a step that is open.',
    other: OTHER_STATE,
  },
  DEADLINE_PASSED: {
    id: 'Batas waktu sudah lewat: {closedAt}. Mintalah perpanjangan kepada BKPP.',
    en: 'The deadline has passed: {closedAt}. Ask the staffing agency for an extension.',
    other: {
      KEPT: {
        id: 'Batas waktu sudah lewat: {closedAt}. Isian Anda tersimpan sebagai rancangan; mintalah perpanjangan kepada BKPP.',
        en: 'The deadline has passed: {closedAt}. What you wrote is kept as a draft; ask the staffing agency for an extension.',
      },
      FOR_GOOD: {
        id: 'Batas waktu sudah lewat: {closedAt}. Ini tidak dapat diperpanjang lagi, jadi langkah ini tidak dapat dilakukan lagi.',
        en: 'The deadline has passed: {closedAt}. It cannot be extended any more, so this cannot be done any more.',
      },
      REQUEST_OVER: {
        id: 'Permintaan umpan balik ini berakhir {closedAt}. Peminta dapat mengirim permintaan baru.',
        en: 'This request for feedback ran out: {closedAt}. Whoever asked may ask anew.',
      },
      UNDO_OVER: {
        id: 'Catatan ini hanya dapat dibatalkan sampai {closedAt}. Perbaiki dengan catatan baru yang benar.',
        en: 'The entry could be taken back until {closedAt}. Mend it by a new entry.',
      },
      SERVICE_BEGUN: {
        id: 'Masa membatalkan pengangkatan berakhir {closedAt}: yang bersangkutan sudah bekerja. Catat pengunduran diri atau akhir jabatannya.',
        en: 'The appointment could be cancelled until {closedAt}: the person serves by now. Record a resignation, or the end of the post.',
      },
      OFFER_OVER: {
        id: 'Batas waktu menjawab tawaran sudah lewat: {closedAt}. Hubungi panitia seleksi.',
        en: 'The time to answer the offer is over: {closedAt}. Ask the selection committee.',
      },
    },
  },
  NOT_OPEN_YET: {
    id: 'Tahap ini belum dibuka; dibuka {opensAt}. Kembalilah pada waktu itu.',
    en: 'This phase has not begun; it opens {opensAt}. Come back then.',
    other: TOO_EARLY,
  },
  PHASE_CLOSED: {
    id: 'Periode ini sudah ditutup, jadi tidak ada lagi yang berubah di dalamnya.',
    en: 'The cycle is closed, so nothing in it changes any more.',
  },
  OWN_CASE: {
    id: 'Tidak seorang pun memutus perkaranya sendiri; mintalah petugas lain.',
    en: 'Nobody decides their own case; ask another officer.',
    other: {
      DECIDED_FIRST: {
        id: 'Anda sudah memberi keputusan atas lamaran ini; keputusan berikutnya diambil verifikator lain.',
        en: 'You have decided on this application already; the next decision is another verifier’s.',
      },
      PROPOSED_BY_YOU: {
        id: 'Anda sendiri yang mengusulkannya; persetujuan diberikan petugas lain.',
        en: 'You have proposed it yourself; another officer approves.',
      },
      CONFLICT_DECLARED: {
        id: 'Anda menyatakan punya konflik kepentingan dalam lamaran ini; verifikator lain yang memeriksanya.',
        en: 'You have declared a conflict of interest in this application; another verifier looks at it.',
      },
    },
  },
  DATE_ORDER: {
    id: 'Tanggal akhir mendahului tanggal awal. Ubah salah satunya.',
    en: 'The end lies before the beginning. Change one of them.',
    other: {
      STAGE_AFTER: {
        id: 'Tahap ini tidak dapat berakhir sesudah {stage}, yang berakhir {until}. Perpanjang {stage} lebih dahulu.',
        en: 'This stage cannot end after “{stage}”, which ends on {until}. Extend that one first.',
      },
    },
  },
  DATES_OVERLAP: {
    id: 'Tanggalnya bertumpang tindih dengan masa lain. Ubah tanggalnya, atau akhiri masa yang lain.',
    en: 'The dates overlap with another period. Change them, or end the other period.',
    other: {
      OTHER_INTERNSHIP: {
        id: 'Anda masih mempunyai lamaran magang lain pada hari-hari yang sama. Batalkan dahulu lamaran itu, atau pilih program lain.',
        en: 'Another application of yours for an internship on the same days is open. Withdraw that one first, or choose another programme.',
      },
    },
  },
  LIMIT_REACHED: {
    id: 'Sudah mencapai batas: paling banyak {most}. Kurangi, atau tunggu sampai ada tempat.',
    en: 'The limit is reached: {most} at most. Give fewer, or wait until there is room.',
    other: {
      SEATS: {
        id: 'Semua {most} tempat pada sesi ini sudah terisi; pilih sesi lain, atau tambah tempatnya.',
        en: 'All {most} seats of this session are taken; choose another, or give it more.',
      },
      FOR_GOOD: {
        id: 'Sudah mencapai batas: paling banyak {most}, dan tidak bertambah lagi. Hubungi panitia melalui kontak yang diumumkan.',
        en: 'The limit is reached: {most} at most, and no more will come. Reach the committee by the contact it has announced.',
      },
      TOO_OFTEN: {
        id: 'Terlalu sering: paling banyak {most} kali berturut-turut. Dapat lagi mulai {opensAt}.',
        en: 'Too often: {most} times in a row at most. You can again from {opensAt}.',
      },
      CODE_TRIES: {
        id: 'Kode sudah salah {most} kali dan tidak berlaku lagi. Minta kode baru.',
        en: 'The code was wrong {most} times and holds no more. Ask for a new one.',
      },
    },
  },
  EVIDENCE_MISSING: { id: 'Berkas belum terunggah. Unggah dahulu.', en: 'The file has not arrived. Upload it first.' },
  EVIDENCE_MISMATCH: {
    id: 'Berkas berbeda dari yang diumumkan. Unggah berkas yang benar, atau umumkan berkas ini.',
    en: 'The file is not the one announced. Upload the right one, or announce this one.',
  },
  EVIDENCE_TYPE: {
    id: 'Jenis berkas ini tidak diterima. Simpan dalam jenis yang diterima, lalu unggah lagi.',
    en: 'This type of file is not accepted. Save it as one that is, and upload it again.',
  },
  EVIDENCE_TOO_LARGE: {
    id: 'Berkas terlalu besar; paling besar {most|size}. Perkecil, lalu unggah lagi.',
    en: 'The file is too large; {most|size} at most. Make it smaller and upload it again.',
  },
  EVIDENCE_MACROS: {
    id: 'Berkas ini memuat makro. Simpan sebagai dokumen biasa (docx, xlsx) atau PDF, lalu unggah lagi.',
    en: 'The file holds macros. Save it as a plain document (docx, xlsx) or PDF and upload it again.',
  },
  EVIDENCE_UNPACKED: {
    id: 'Isi berkas ini terlalu besar setelah dibuka. Perkecil gambar atau lembar di dalamnya, atau simpan sebagai PDF, lalu unggah lagi.',
    en: 'What the file unpacks to is too large. Make its pictures or sheets smaller, or save it as PDF, and upload it again.',
  },
  LINK_UNSAFE: {
    id: 'Tautan harus berupa alamat https:// di internet, tanpa nama pengguna, nomor port, alamat IP, atau nama jaringan dalam. Salin kembali alamatnya.',
    en: 'A link is an https:// address on the internet, without user name, port, IP address or name of a private network. Copy the address again.',
  },
  NOT_OPENED: {
    id: 'Anda belum membuka versi yang sekarang. Buka dan baca dahulu.',
    en: 'You have not opened its present version. Open and read it first.',
  },
  CHALLENGE_REQUIRED: {
    id: 'Pemeriksaan otomatis pada perangkat Anda belum selesai. Tunggu sebentar, lalu kirim lagi.',
    en: 'The automatic check on your device has not been done yet. Wait a moment, then send again.',
  },
  CHALLENGE_FAILED: {
    id: 'Pemeriksaan otomatis itu sudah lewat waktunya, sudah dipakai, atau tidak benar. Jalankan lagi, lalu kirim lagi.',
    en: 'That automatic check is too long ago, has been used, or is not right. Have it done again, then send again.',
  },
} satisfies Texts;
