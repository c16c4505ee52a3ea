// The two languages of the texts.
export type Language = 'id' | 'en';

/** The same said in both languages. */
export type Words = Record<Language, string>;
