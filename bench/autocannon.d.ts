// The part of autocannon's API that the benches use: the package brings no types, and those of DefinitelyTyped stop at version 7.
declare module 'autocannon' {
  interface Request {
    body?: string;
    [key: string]: unknown;
  }

  interface Options {
    url: string;
    method: 'POST';
    headers: Record<string, string>;
    body?: string;
    connections: number;
    /** Seconds; without it `amount` counts. */
    duration?: number;
    /** Requests. */
    amount?: number;
    requests?: { setupRequest(request: Request): Request }[];
    /** Falsy answers are counted as `mismatches`. */
    verifyBody?(body: string): boolean;
  }

  interface Result {
    /** Seconds. */
    duration: number;
    requests: { total: number };
    errors: number;
    timeouts: number;
    non2xx: number;
    mismatches: number;
  }

  interface Run extends PromiseLike<Result> {
    on(event: 'response', listener: (client: unknown, status: number, bytes: number, ms: number) => void): this;
  }

  export default function autocannon(options: Options): Run;
}
