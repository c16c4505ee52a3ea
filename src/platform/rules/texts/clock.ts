// Days and times as people say them in Semarang. Midnight at the end of a period belongs to the day before: it is 24.00 of that day.
import { addDays, legalDay } from '../calendar.ts';
import type { Language } from './language.ts';

const MONTHS: Record<Language, readonly string[]> = {
  id: 'Januari Februari Maret April Mei Juni Juli Agustus September Oktober November Desember'.split(' '),
  en: 'January February March April May June July August September October November December'.split(' '),
};

/** `2026-01-31` → "31 Januari 2026", "31 January 2026". */
export const dayInWords = (day: string, language: Language): string =>
  `${Number(day.slice(8))} ${MONTHS[language][Number(day.slice(5, 7)) - 1]} ${day.slice(0, 4)}`;

const WIB_MS = 7 * 3_600_000;
const wallClock = (instant: string): string => new Date(Date.parse(instant) + WIB_MS).toISOString().slice(11, 16);

function at(day: string, time: string, language: Language): string {
  const words = dayInWords(day, language);
  return language === 'id' ? `${words} pukul ${time.replace(':', '.')} WIB` : `${words}, ${time} WIB`;
}

/** When something begins: "27 Desember 2027 pukul 00.00 WIB". */
export const openingInWords = (instant: string, language: Language): string => at(legalDay(instant), wallClock(instant), language);

/** The first instant that no longer counts: "31 Januari 2026 pukul 24.00 WIB". */
export function closingInWords(instant: string, language: Language): string {
  const time = wallClock(instant);
  return time === '00:00' ? at(addDays(legalDay(instant), -1), '24:00', language) : at(legalDay(instant), time, language);
}

const WEEKDAYS: Record<Language, readonly string[]> = {
  id: 'Minggu Senin Selasa Rabu Kamis Jumat Sabtu'.split(' '),
  en: 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' '),
};

/** From when to when on one day: "Selasa, 10 Februari 2026 pukul 08.00–09.40 WIB". */
export function spanInWords(startsAt: string, endsAt: string, language: Language): string {
  const day = legalDay(startsAt);
  const weekday = WEEKDAYS[language][new Date(day).getUTCDay()];
  const times = `${wallClock(startsAt)}–${wallClock(endsAt)}`;
  return `${weekday}, ${at(day, language === 'id' ? times.replaceAll(':', '.') : times, language)}`;
}
