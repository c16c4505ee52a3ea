// Numbers, months and moments as people of Indonesia write them, or as an English reader does. Pure.

export const LANGUAGES = ['id', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

const LOCALES = { id: 'id-ID', en: 'en-GB' } as const;
const ZONE = 'Asia/Jakarta';
/** Between a number and its sign: they stay on one line. */
const THIN = '\u202f';
const MINUS = '\u2212';

export interface Numbers {
  whole(value: number): string;
  /** "82,41": an index. */
  hundredths(value: number): string;
  /** "82,4 %". Never 0 or 100 by rounding. */
  percent(value: number): string;
  /** "82": for a tile, where the sign is said once. */
  short(value: number): string;
  /** "+3,1", "−0,4", "0,0": points of percent. */
  change(value: number): string;
  /** "Mar" of "2026-03". */
  month(month: string): string;
  monthAndYear(month: string): string;
  day(day: string): string;
  /** "29 November 2026 pukul 10.04 WIB". */
  moment(instant: string): string;
}

/** What is not all is less than all, and what is not nothing more than nothing. */
function bounded(value: number, digits: number): number {
  const step = 10 ** -digits;
  const rounded = Math.round(value / step) * step;
  if (rounded >= 100 && value < 100) return 100 - step;
  return rounded <= 0 && value > 0 ? step : rounded;
}

export function numbersIn(language: Language): Numbers {
  const locale = LOCALES[language];
  const whole = new Intl.NumberFormat(locale, { maximumFractionDigits: 0 });
  const tenths = new Intl.NumberFormat(locale, { minimumFractionDigits: 1, maximumFractionDigits: 1 });
  const hundredths = new Intl.NumberFormat(locale, { minimumFractionDigits: 2, maximumFractionDigits: 2 });
  const inZone = (options: Intl.DateTimeFormatOptions) => new Intl.DateTimeFormat(locale, { timeZone: ZONE, ...options });
  const shortMonth = inZone({ month: 'short' });
  const longMonth = inZone({ month: 'long', year: 'numeric' });
  const longDay = inZone({ day: 'numeric', month: 'long', year: 'numeric' });
  const clock = inZone({ hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });
  const noonOf = (day: string): Date => new Date(`${day}T12:00:00+07:00`);
  return {
    whole: (value) => whole.format(value),
    hundredths: (value) => hundredths.format(value),
    percent: (value) => `${tenths.format(bounded(value, 1))}${THIN}%`,
    short: (value) => whole.format(bounded(value, 0)),
    change(value) {
      const rounded = Math.round(value * 10) / 10;
      if (rounded === 0) return tenths.format(0);
      return `${rounded > 0 ? '+' : MINUS}${tenths.format(Math.abs(rounded))}`;
    },
    month: (month) => shortMonth.format(noonOf(`${month}-15`)),
    monthAndYear: (month) => longMonth.format(noonOf(`${month}-15`)),
    day: (day) => longDay.format(noonOf(day)),
    moment(instant) {
      const at = new Date(instant);
      const [day, time] = [longDay.format(at), clock.format(at)];
      return language === 'id' ? `${day} pukul ${time.replace(':', '.')} WIB` : `${day}, ${time} WIB`;
    },
  };
}
