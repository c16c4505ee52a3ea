// What is said of a request as a whole, before or beside any operation. Codes never change; `{detail}` is GraphQL's own English, for English alone.
import type { Words } from './language.ts';

export const serviceEndedText: Words = {
  id: 'Menurut data kepegawaian Anda tidak sedang bertugas di daerah ini (sudah berakhir, belum mulai, atau pindah). Jika keliru, hubungi pengelola kepegawaian (BKPP).',
  en: 'By the record you are not in service in this region (it has ended, not begun, or moved). If that is wrong, ask the staffing agency (BKPP).',
};

export const loginText: Words = { id: 'Silakan masuk lebih dahulu.', en: 'Please log in.' };

export const tokenText: Words = {
  id: 'Sesi Anda tidak sah atau sudah berakhir. Silakan masuk kembali.',
  en: 'The token is not valid, or has expired. Please log in again.',
};

export const roleText: Words = {
  id: 'Peran Anda tidak mengizinkan ini. Mintalah yang berwenang, atau minta peran itu kepada pengelola kepegawaian.',
  en: 'Your role does not allow this. Ask somebody who may, or ask your personnel office for the role.',
};

export const routerText: Words = {
  id: 'Ini hanya untuk router federasi.',
  en: 'Only the federation router may ask this.',
};

/** What was counted before it ran was not enough: nobody gains by its going on. */
export const readsText: Words = {
  id: 'Permintaan ini membaca terlalu banyak data. Mintalah lebih sedikit butir, atau lebih sedikit isian per butir.',
  en: 'The operation reads too much. Ask for fewer items, or for less of each.',
};

/** The same, once something is written. */
export const readsAfterwardsText: Words = {
  id: 'Perubahan Anda tersimpan, tetapi jawabannya membaca terlalu banyak data. Kirim kembali dengan kunci idempotensi yang sama dan isian yang lebih sedikit.',
  en: 'Your change is stored, but its answer reads too much. Send it again with the same idempotency key, and ask for less.',
};

export const busyText: Words = {
  id: 'Layanan sedang sibuk. Coba lagi sebentar, dengan kunci idempotensi yang sama.',
  en: 'The service is busy. Try again in a moment, with the same idempotency key.',
};

/** More ask than can be answered; nothing was begun. */
export const crowdText: Words = {
  id: 'Terlalu banyak permintaan pada saat yang sama; permintaan ini belum dikerjakan. Coba lagi sebentar, dengan kunci idempotensi yang sama.',
  en: 'Too many ask at once, and nothing was done of this. Try again in a moment, with the same idempotency key.',
};

/** A value whose fault may not be repeated. */
export const valueText: Words = { id: 'Ada nilai dalam permintaan yang tidak sesuai.', en: 'A value in the request is not valid.' };

/** By code, for what graphql-js, Apollo or a fault says in English. `{where}` is empty where nothing tells the place. */
const BY_CODE: Readonly<Record<string, Words>> = {
  GRAPHQL_PARSE_FAILED: {
    id: 'Dokumen GraphQL tidak terbaca{where}. Perbaiki penulisannya, lalu kirim kembali.',
    en: 'The GraphQL document cannot be read. {detail}',
  },
  GRAPHQL_VALIDATION_FAILED: {
    id: 'Permintaan tidak cocok dengan skema{where}. Periksa nama isian, argumen, dan tipenya.',
    en: 'The request does not fit the schema. {detail}',
  },
  BAD_USER_INPUT: {
    id: 'Ada nilai dalam permintaan yang tidak sesuai{where}. Periksa variabel dan argumen, lalu kirim kembali.',
    en: 'A value in the request is not valid. {detail}',
  },
  BAD_REQUEST: {
    id: 'Permintaan tidak terbaca. Kirim objek JSON dengan dokumen GraphQL dalam `query`, dan objek dalam `variables`.',
    en: 'The request cannot be read. {detail}',
  },
  OPERATION_RESOLUTION_FAILURE: {
    id: 'Tidak jelas operasi mana yang diminta. Sebutkan satu operasi dari dokumen itu dalam `operationName`.',
    en: 'It is not clear which operation is asked for. {detail}',
  },
  PERSISTED_QUERY_NOT_SUPPORTED: { id: 'Kirim dokumen lengkap, bukan sidiknya.', en: 'Send the whole document, not its hash.' },
  INTERNAL_SERVER_ERROR: {
    id: 'Terjadi kesalahan pada sistem. Coba lagi; bila berulang, sampaikan nomor permintaan ini kepada pengelola: {requestId}.',
    en: 'Internal error. Try again; if it comes back, tell the operators the number of this request: {requestId}.',
  },
};

/** The text of an error that brings none in both languages. */
export const edgeText = (code: string, detail: string): Words => BY_CODE[code] ?? { id: detail, en: detail };

/** Whether it has more to say than an Indonesian sentence can. */
export const hasDetail = (code: string): boolean => BY_CODE[code]?.en.includes('{detail}') ?? false;

/** Where in the document, as a person finds it. */
export const placeText = (place: { line: number; column: number } | undefined): Words =>
  place
    ? { id: ` pada baris ${place.line}, kolom ${place.column}`, en: ` at line ${place.line}, column ${place.column}` }
    : { id: '', en: '' };

const figure = (value: number): Words => ({ id: value.toLocaleString('id-ID'), en: value.toLocaleString('en-GB') });

/** What one document may hold. */
export function mostText(what: Words, most: number, given: number | null): Words {
  const [limit, here] = [figure(most), given === null ? null : figure(given)];
  return {
    id: `Satu dokumen paling banyak memuat ${limit.id} ${what.id}${here ? `; yang ini ${here.id}` : ''}. Bagi menjadi beberapa permintaan.`,
    en: `A document may hold ${limit.en} ${what.en}${here ? `; this one has ${here.en}` : ''}. Split it into several requests.`,
  };
}

export const depthText = (most: number, given: number): Words => ({
  id: `Kueri paling dalam ${most} tingkat; yang ini ${given}. Minta lebih dangkal.`,
  en: `A query may be ${most} levels deep; this one has ${given}. Ask for fewer levels.`,
});

export function costText(most: number, given: number): Words {
  const [limit, here] = [figure(most), figure(given)];
  return {
    id: `Satu operasi paling mahal ${limit.id}; yang ini sedikitnya ${here.id}. Minta lebih sedikit per halaman.`,
    en: `An operation may cost ${limit.en}; this one costs at least ${here.en}. Ask for fewer items per page.`,
  };
}
