// Scalars of the API: all strings outside and inside, so that no number loses a digit and no day its zone.
import { GraphQLError, GraphQLScalarType, Kind } from 'graphql';
import { isDay } from '../domain/calendar.ts';

/** A scalar that is a string of a certain form, checked on the way in; what goes out is our own and already of that form. */
function textScalar(name: string, form: string, fits: (text: string) => boolean): GraphQLScalarType<string, string> {
  const parse = (value: unknown): string => {
    if (typeof value === 'string' && fits(value)) return value;
    throw new GraphQLError(`${name} must be ${form}.`, { extensions: { code: 'BAD_USER_INPUT' } });
  };
  return new GraphQLScalarType<string, string>({
    name,
    serialize: String,
    parseValue: parse,
    parseLiteral: (node) => parse(node.kind === Kind.STRING ? node.value : null),
  });
}

const UUID_FORM = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;
/** Zero has no sign: `-0` would be another text for the same number. */
const DECIMAL_FORM = /^(?!-0+(?:\.0+)?$)-?\d{1,15}(?:\.\d{1,6})?$/;
const INSTANT_FORM = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2}(?:\.\d{1,3})?)?(?:Z|[+-]\d{2}:\d{2})$/;

/** Whoever serves or applies was born after the first; from the last, terms of law and of service can still be counted. */
const [FIRST_YEAR, LAST_YEAR] = ['1900', '2199'];
const isNear = (text: string): boolean => text.slice(0, 4) >= FIRST_YEAR && text.slice(0, 4) <= LAST_YEAR;
const YEARS = `of the years ${FIRST_YEAR} to ${LAST_YEAR}`;

export const scalars = {
  Day: textScalar('Day', `a day such as "2026-01-31", ${YEARS}`, (text) => isDay(text) && isNear(text)),
  Instant: textScalar(
    'Instant',
    `an instant such as "2026-01-31T16:59:59Z", ${YEARS}`,
    (text) => INSTANT_FORM.test(text) && !Number.isNaN(Date.parse(text)) && isNear(text),
  ),
  Decimal: textScalar('Decimal', 'a decimal number as a string, such as "12.50"', (text) => DECIMAL_FORM.test(text)),
  UUID: textScalar('UUID', 'a UUID', (text) => UUID_FORM.test(text)),
};
