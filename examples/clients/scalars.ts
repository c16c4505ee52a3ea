// What the scalars of the API are in a client: text, so that no number loses a digit and no day its zone. For codegen, gql.tada and Relay alike.
export const SCALARS = { Day: 'string', Instant: 'string', Decimal: 'string', UUID: 'string' } as const;
