// What every gateway hands on of a client.

/** To every subgraph: who asks, in which language, and by which ids logs are joined. */
export const HANDED_ON = ['authorization', 'accept-language', 'x-request-id', 'traceparent'] as const;
