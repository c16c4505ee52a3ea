// What is said of a request that is no GraphQL request by its form.
import type { Words } from './language.ts';

export const methodText = (methods: readonly string[]): Words => ({
  id: `Hanya ${methods.join(' dan ')} yang dilayani di sini.`,
  en: `Only ${methods.join(' and ')} is served here.`,
});

export const acceptText: Words = {
  id: 'Jawaban berbentuk application/graphql-response+json atau application/json; mintalah salah satunya.',
  en: 'Answers are application/graphql-response+json or application/json; accept one of them.',
};

export const mediaText: Words = {
  id: 'Kirim application/json dalam UTF-8, tanpa dimampatkan.',
  en: 'Send application/json in UTF-8, not compressed.',
};

export const bodyText = (mostBytes: number): Words => ({
  id: `Isi permintaan terlalu besar; paling besar ${mostBytes / 1024} KB.`,
  en: `The body is too large; it may have ${mostBytes / 1024} KB.`,
});

export const nestingText = (most: number): Words => ({
  id: `Isi permintaan bersarang lebih dari ${most} tingkat.`,
  en: `The body is nested more than ${most} levels deep.`,
});

export const jsonText: Words = {
  id: 'Isi permintaan bukan JSON yang dapat dibaca.',
  en: 'Invalid JSON: the body could not be read.',
};
