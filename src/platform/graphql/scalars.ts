// Scalars of the API: all strings outside and inside, so that no number loses a digit and no day its zone.
import { GraphQLError, GraphQLScalarType, Kind } from 'graphql';
import { isDay, isInstant } from '../rules/calendar.ts';
import { isDecimal } from '../rules/decimal.ts';
import type { InvalidReason } from '../rules/texts/variants.ts';
import { type Malformed, malformed } from './malformed.ts';

/**
 * A scalar that is a string of a certain form. Another string goes on as `Malformed`, so that the gate can say on which field it stands;
 * what is no string at all is the client program's mistake. What goes out is our own and already of that form.
 */
function textScalar(
  name: string,
  asked: InvalidReason,
  fits: (text: string) => boolean,
  read: (text: string) => string = (text) => text,
): GraphQLScalarType<string | Malformed, string> {
  const parse = (value: unknown): string | Malformed => {
    if (typeof value === 'string') return fits(value) ? read(value) : malformed(asked);
    throw new GraphQLError(`${name} must be a string.`, { extensions: { code: 'BAD_USER_INPUT' } });
  };
  return new GraphQLScalarType<string | Malformed, string>({
    name,
    serialize: String,
    parseValue: parse,
    parseLiteral: (node) => parse(node.kind === Kind.STRING ? node.value : null),
  });
}

const UUID_FORM = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

/** Whoever serves or applies was born after the first; from the last, terms of law and of service can still be counted. */
const [FIRST_YEAR, LAST_YEAR] = ['1900', '2199'];
const isNear = (text: string): boolean => text.slice(0, 4) >= FIRST_YEAR && text.slice(0, 4) <= LAST_YEAR;

export const scalars = {
  Day: textScalar('Day', 'DAY', (text) => isDay(text) && isNear(text)),
  Instant: textScalar('Instant', 'INSTANT', (text) => isInstant(text) && isNear(text)),
  Decimal: textScalar('Decimal', 'DECIMAL', isDecimal),
  /** One key, however its letters are written (RFC 9562 §4). */
  UUID: textScalar(
    'UUID',
    'UUID',
    (text) => UUID_FORM.test(text),
    (text) => text.toLowerCase(),
  ),
};
