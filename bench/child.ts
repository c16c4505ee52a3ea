// Processes of the benches: what is measured runs in one of its own, and says when it is ready.
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';

/** The next message of the child. @throws Error when it ends instead; what it had to say stands on stderr. */
export async function told<T>(child: ChildProcess): Promise<T> {
  const ended = new AbortController();
  const message = once(child, 'message', { signal: ended.signal });
  const onExit = (): void => ended.abort();
  child.once('exit', onExit);
  try {
    const [answer] = await message;
    return answer as T;
  } catch {
    throw new Error('The server of the bench did not start.');
  } finally {
    child.off('exit', onExit);
  }
}
