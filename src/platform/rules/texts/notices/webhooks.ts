// What notices of webhooks say.
import type { NoticeText } from './text.ts';

export const webhooksNotices = {
  WEBHOOK_DISABLED: {
    id: 'Sebuah webhook dimatikan: penerimanya terlalu lama gagal menerima, atau menyatakan diri sudah tidak ada. Buka untuk melihat sebabnya dan mengaktifkannya kembali.',
    en: 'A webhook was disabled: its receiver has failed for too long, or says that it is gone. Open it to see why, and to resume it.',
  },
} as const satisfies Record<string, NoticeText>;
