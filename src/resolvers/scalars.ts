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
const DECIMAL_FORM = /^-?\d{1,15}(?:\.\d{1,6})?$/;
const INSTANT_FORM = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2}(?:\.\d{1,3})?)?(?:Z|[+-]\d{2}:\d{2})$/;

export const scalars = {
  Day: textScalar('Day', 'a day such as "2026-01-31"', isDay),
  Instant: textScalar(
    'Instant',
    'an instant such as "2026-01-31T16:59:59Z"',
    (text) => INSTANT_FORM.test(text) && !Number.isNaN(Date.parse(text)),
  ),
  Decimal: textScalar('Decimal', 'a decimal number as a string, such as "12.50"', (text) => DECIMAL_FORM.test(text)),
  UUID: textScalar('UUID', 'a UUID', (text) => UUID_FORM.test(text)),
};
