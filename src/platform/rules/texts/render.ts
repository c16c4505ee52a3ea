// Fills a text: each value as people say it, never as a machine keeps it.
import { isDay } from '../calendar.ts';
import { closingInWords, dayInWords, openingInWords } from './clock.ts';
import type { Language, Words } from './language.ts';
import { WORDS } from './words.ts';

type Values = Readonly<Record<string, unknown>>;

const INSTANT = /^\d{4}-\d{2}-\d{2}T[\d:.]+(?:Z|[+-]\d{2}:\d{2})$/;
const DECIMAL = /^-?\d+\.\d+$/;

const decimal = (text: string, language: Language): string => (language === 'id' ? text.replace('.', ',') : text);

/** Counts of people and of characters; four digits are a year as often. */
const grouped = (value: number, language: Language): string =>
  Math.abs(value) < 10_000 ? decimal(String(value), language) : value.toLocaleString(language === 'id' ? 'id-ID' : 'en-GB');

function sizeInWords(bytes: number, language: Language): string {
  const unit = bytes < 1024 ** 2 ? { size: 1024, name: 'KB' } : { size: 1024 ** 2, name: 'MB' };
  return `${decimal(String(Math.round((bytes / unit.size) * 10) / 10), language)} ${unit.name}`;
}

/** Forms that a text asks for by name, where the value alone does not tell. */
const FORMS: Record<string, (value: never, language: Language) => string> = {
  /** Bytes. */
  size: sizeInWords,
  /** Basis points. */
  percent: (points: number, language) => `${decimal(String(points / 100), language)}%`,
  /** What somebody typed, letter by letter. */
  exact: (text: unknown) => String(text),
  closing: (instant: string, language) => (INSTANT.test(instant) ? closingInWords(instant, language) : instant),
};

/** What a thing may begin at, or is not to be before. */
const BEGINNING = /^(?:opens|least$)/;

function spoken(text: string, name: string, language: Language, values: Values): string {
  if (isDay(text)) return dayInWords(text, language);
  if (INSTANT.test(text)) return (BEGINNING.test(name) ? openingInWords : closingInWords)(text, language);
  if (DECIMAL.test(text)) return decimal(text, language);
  const parts = text.split(', ').map((part) => WORDS[part]);
  return parts.every((part) => part !== undefined) ? parts.map((part) => fill(part[language], language, values)).join(', ') : text;
}

function shown(value: unknown, name: string, language: Language, values: Values): string {
  if (typeof value === 'number') return grouped(value, language);
  if (typeof value === 'string') return spoken(value, name, language, values);
  return (value as Words | undefined)?.[language] ?? '…';
}

/** `{name}` as it is best said, `{name|form}` in that form; `…` where nothing is given. */
export const fill = (text: string, language: Language, values: Values): string =>
  text.replaceAll(/\{(\w+)(?:\|(\w+))?\}/g, (_, name: string, form?: string) => {
    const value = values[name];
    const asked = form && value !== undefined ? FORMS[form] : undefined;
    return asked ? asked(value as never, language) : shown(value, name, language, values);
  });
