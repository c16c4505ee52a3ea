// What is said of registered documents, of GET, and of kinds of operations that there are not.
import type { Words } from './language.ts';

export const documentIdText: Words = { id: '`documentId` bukan pengenal dokumen.', en: '`documentId` is not the id of a document.' };

export const documentUnknownText: Words = {
  id: 'Tidak ada dokumen terdaftar dengan `documentId` ini. Perbarui aplikasi; bila berulang, hubungi pengembangnya.',
  en: 'No document is registered under this `documentId`. Update the app; if it comes back, tell its developers.',
};

export const documentTwiceText: Words = {
  id: 'Kirim `query` atau `documentId`, jangan keduanya.',
  en: 'Send either `query` or `documentId`, not both.',
};

export const documentOnlyText: Words = {
  id: 'Di sini hanya dokumen terdaftar yang dilayani: kirim `documentId`-nya.',
  en: 'Only registered documents are served here: send the `documentId` of one.',
};

export const parameterTwiceText = (name: string): Words => ({
  id: `\`${name}\` hanya boleh sekali dalam URL.`,
  en: `\`${name}\` may stand once in a URL.`,
});

export const searchTooLongText = (most: number): Words => ({
  id: `Bagian kueri URL paling panjang ${most} huruf; gunakan POST.`,
  en: `A query string may have ${most} characters; use POST.`,
});

export const onlyPostText: Words = {
  id: 'GET hanya melayani kueri terdaftar lewat `documentId`; kirim yang lain dengan POST.',
  en: 'GET serves registered queries by `documentId`; send everything else by POST.',
};

export const operationKindText = (kind: string): Words => ({
  id: `Tidak ada operasi ${kind} di sini.`,
  en: `There are no ${kind} operations here.`,
});
