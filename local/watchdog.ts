// Sees to it that a child process does not outlive us, whatever ends us: even SIGKILL leaves no engine behind.
import { type ChildProcess, spawn } from 'node:child_process';
import type { Socket } from 'node:net';

export interface Guard {
  /** The child is gone: nothing is left to guard. */
  dismiss(): void;
}

/**
 * A shell waits on a pipe that only we hold open. When we are gone, however, the pipe closes and the shell ends the child.
 * POSIX only, like the engine; without `/bin/sh` there remains the normal end of a process.
 */
export function watchOver(child: ChildProcess): Guard {
  const shell = spawn('/bin/sh', ['-c', 'read -r _; kill -9 "$0" 2>/dev/null', String(child.pid)], {
    stdio: ['pipe', 'ignore', 'ignore'],
    detached: true,
  });
  // A machine without a shell is no reason not to start.
  shell.on('error', () => undefined);
  shell.stdin.on('error', () => undefined);
  shell.unref();
  (shell.stdin as Socket).unref();
  // An ordinary end is quicker noticed by us than by the shell.
  const atExit = (): void => void child.kill('SIGKILL');
  process.once('exit', atExit);
  const dismiss = (): void => {
    process.off('exit', atExit);
    shell.kill('SIGKILL');
  };
  // Before the number of an engine that crashed is given to another program.
  child.once('exit', dismiss);
  return { dismiss };
}
