// In which state something is, where it does not allow a step.
export const OTHER_STATE = {
  STILL_SERVES: {
    id: 'Yang bersangkutan masih bertugas, atau kembali bertugas; berkas kepegawaiannya tetap disimpan.',
    en: 'This person serves, or is back in service; the personnel file is kept.',
  },
  STAGE_BEGUN: {
    id: 'Tahap ini tidak dapat diperpanjang lagi: {stage}, yang bersandar pada hasilnya, sudah dimulai.',
    en: 'This stage gets no more time: “{stage}”, which rests on it, has begun.',
  },
  OTHER_APPROVER: {
    id: 'Penyetuju lain sudah menerima sanggahan atas daftar ini; bila Anda menerima pula, tidak ada yang dapat mengumumkan perbaikannya. Umumkan edisinya lebih dahulu, atau biarkan penyetuju itu atau petugas lain menjawab.',
    en: 'Another approver has accepted objections to this list; were you to accept as well, nobody could announce what follows. Announce that edition first, or leave the answer to that approver or another officer.',
  },
  NO_APPROVED_PLAN: {
    id: 'Belum ada SKP yang disetujui untuk tahun ini. SKP harus disusun dan disetujui atasan lebih dahulu.',
    en: 'There is no approved plan for this year. A plan has to be made, and approved by the superior, first.',
  },
  PLAN_APPROVED: {
    id: 'SKP ini sudah disetujui. Mulailah perubahan SKP lebih dahulu, lalu ubah hasil kerjanya.',
    en: 'The plan is approved. Begin a change of the plan first, then change its targets.',
  },
  PLAN_SUBMITTED: {
    id: 'SKP ini sudah diajukan dan menunggu keputusan atasan. Kembalikan atau tarik pengajuannya lebih dahulu.',
    en: 'The plan is submitted and waits for the superior. Return it, or withdraw the submission, first.',
  },
  APPLICATION_SUBMITTED: {
    id: 'Lamaran ini sudah dikirim pada {opensAt}, nomor registrasi {number|exact}. Tidak perlu dikirim lagi, dan tidak dapat diubah lagi.',
    en: 'This application was submitted on {opensAt}, registration number {number|exact}. It need not be sent again, and cannot be changed any more.',
  },
};
