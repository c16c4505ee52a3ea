// Numbers of files of scores: with a comma or a point, and none that could also be another number. Pure.
import { formatDecimal, isDecimal, parseDecimal } from '../../../../platform/rules/decimal.ts';

/** `1.450` may be fourteen hundred and fifty: one digit and three behind a mark are how thousands are grouped. `78.125` would be no score of any test. */
const MAY_GROUP = /^0*[1-9][.,]\d{3}$/;

/**
 * `"065"`, `"65,50"` and `"65.50"` are read. No score reaches a thousand, so one mark is the decimal one where it cannot group thousands;
 * two are not guessed at. Null where it is no number, or may be another.
 */
export function readDecimal(text: string): string | null {
  const written = text.trim();
  if (MAY_GROUP.test(written)) return null;
  const plain = written.replace(',', '.').replace(/^0+(?=\d)/, '');
  return isDecimal(plain) && !plain.startsWith('-') ? formatDecimal(parseDecimal(plain)) : null;
}

/** What is known to be a number, so written that it is read as that one. */
export const writtenDecimal = (value: string): string => (MAY_GROUP.test(value) ? `${value}0` : value);
