// What is waited for where something cannot be done yet.
export const TOO_EARLY = {
  WAITS: {
    id: 'Belum waktunya; langkah ini dapat dilakukan mulai {opensAt}.',
    en: 'It is too early; this can be done from {opensAt} on.',
  },
  REPLY_AWAITED: {
    id: 'Pegawai yang tersangkut masih dapat memberi tanggapan sampai {opensAt|closing}. Tunggu tanggapannya, atau jawablah sesudah itu.',
    en: 'Whom it concerns may still reply until {opensAt|closing}. Wait for what they say, or answer after that.',
  },
  OBJECTION_RUNS: {
    id: 'Masa keberatan pegawai masih berjalan sampai {opensAt|closing}; tunggu sampai berakhir, atau sampai pegawai menyatakan setuju.',
    en: 'The employee may still object until {opensAt|closing}; wait for that, or for the employee to agree.',
  },
};
