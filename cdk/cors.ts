// What a browser on another host may send, for API Gateway and the bucket of evidence; the dev server answers with the same on a laptop.

/** How long a browser remembers the answer, in seconds. */
const HOUR = 3_600;

export const API_CORS = {
  /** GET serves registered documents. */
  methods: ['GET', 'POST'],
  headers: [
    'accept',
    'accept-language',
    'apollo-require-preflight',
    'authorization',
    'content-type',
    'traceparent',
    'x-arrival-proof',
    'x-request-id',
  ],
  maxAge: HOUR,
} as const;

export const EVIDENCE_CORS = {
  methods: ['PUT', 'GET'],
  headers: ['content-type', 'x-amz-checksum-sha256'],
  maxAge: HOUR,
} as const;
