// A progress bar for long writes: one line that redraws on a terminal, a line at each tenth elsewhere.
import type { Tick } from '../seed/organisation.ts';

const WIDTH = 30;

export function progressBar(out: NodeJS.WriteStream = process.stdout): Tick {
  const started = Date.now();
  return (stage, done, of) => {
    const filled = Math.round((WIDTH * done) / of);
    const line = `${stage.padEnd(13)} [${'#'.repeat(filled)}${'.'.repeat(WIDTH - filled)}] ${done}/${of}  ${Math.round((Date.now() - started) / 1000)} s`;
    if (out.isTTY) out.write(`\r${line}${done === of ? '\n' : ''}`);
    else if (done === of || done % Math.ceil(of / 10) === 0) out.write(`${line}\n`);
  };
}
