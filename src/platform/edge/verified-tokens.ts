// Tokens that were verified a moment ago: remembered by their hash for a minute at most, never past their end, and forgotten with the keys.
import { hash } from 'node:crypto';

/** How long a token is believed without its signature being looked at again. */
export const REMEMBERED_MS = 60_000;
/** More are not remembered at once: the eldest goes. */
export const MOST_REMEMBERED = 1_000;

interface Remembered<T> {
  value: T;
  /** Milliseconds: a clock that is set back does not make it last longer. */
  since: number;
  until: number;
}

export interface VerifiedTokens<T extends { exp: number }> {
  /** What the token says: remembered, or as `verify` finds. What it throws is not remembered. */
  of(token: string, verify: (token: string) => Promise<T>): Promise<T>;
  /** Of keys that have come anew: whatever the former ones have signed is verified again, also what is being verified now. */
  forget(): void;
}

/** @template T with `exp`: the end of the token, in seconds */
export function rememberTokens<T extends { exp: number }>(): VerifiedTokens<T> {
  const known = new Map<string, Remembered<T>>();
  let keys = 0;

  function remember(name: string, value: T): void {
    const since = Date.now();
    const eldest = known.size < MOST_REMEMBERED ? undefined : known.keys().next().value;
    if (eldest !== undefined) known.delete(eldest);
    known.set(name, { value, since, until: Math.min(since + REMEMBERED_MS, value.exp * 1000) });
  }

  return {
    async of(token, verify) {
      const name = hash('sha256', token, 'base64');
      const found = known.get(name);
      const now = Date.now();
      if (found && found.since <= now && now < found.until) return found.value;
      known.delete(name);
      const by = keys;
      const value = await verify(token);
      if (by === keys) remember(name, value);
      return value;
    },
    forget() {
      keys += 1;
      known.clear();
    },
  };
}
