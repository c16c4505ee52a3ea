// A text of the page in both languages: one without either does not compile.
import type { Language } from '../numbers.ts';

export type Both = Record<Language, string>;

export const both = (id: string, en: string): Both => ({ id, en });
