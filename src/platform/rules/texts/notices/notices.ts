// What is said of mails themselves.
import type { NoticeText } from './text.ts';

export const noticesNotices = {
  MAIL_RETURNED: {
    id: 'Surel ke alamat Anda kembali, atau ditandai tidak diinginkan, sehingga tidak ada lagi yang dikirim ke sana. Pemberitahuan tetap ada di sini; simpan alamat yang benar untuk menerimanya lewat surel.',
    en: 'Mail to your address came back, or was marked as unwanted, so nothing more is sent there. Notices stay here; save an address that works to have them by mail.',
  },
  CODE_RETURNED: {
    id: 'Kode untuk alamat surel yang Anda berikan tidak sampai: surelnya kembali. Periksa ejaan alamat itu, lalu simpan lagi atau berikan alamat lain.',
    en: 'The code for the e-mail address that you gave did not arrive: the mail came back. Check how it is spelt, then save it again or give another.',
  },
} as const satisfies Record<string, NoticeText>;
