// What a person at the keyboard can mend is said in one line, without a stack: a demo that is not ready, a wrong folder of documents.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { claimDataDir, dataDirOf } from '../../local/data-dir.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const parent = mkdtempSync(join(tmpdir(), 'refusals-'));
let dir: string;
beforeEach(() => {
  dir = mkdtempSync(join(parent, 'data-'));
});
afterAll(() => rmSync(parent, { recursive: true }));

/** One after another: the process is another than that which this test runs in. */
function call(args: string[], env: Record<string, string> = {}) {
  const { status, stdout, stderr } = spawnSync(process.execPath, args, {
    ...{ cwd: ROOT, encoding: 'utf8', timeout: 60_000 },
    env: { ...process.env, DATA_DIR: dir, PORT: '0', ...env },
  });
  return { status, stdout, lines: stderr.trim().split('\n') };
}

describe('a token', () => {
  it('is not given for an employee whom the demo does not have yet', () => {
    const none = call(['scripts/token.ts', 'staff']);
    expect(none).toMatchObject({ status: 1, stdout: '', lines: [expect.stringMatching(/^There is no demo city in .* `npm start`/)] });
    // The server that writes it is this process.
    const free = claimDataDir(dataDirOf({ DATA_DIR: dir }), 'http://127.0.0.1:4000');
    const early = call(['scripts/token.ts', 'staff']);
    free();
    const said = expect.stringMatching(/^The demo is not ready yet: http:\/\/127\.0\.0\.1:4000 /);
    expect(early).toMatchObject({ status: 1, stdout: '', lines: [said] });
  });

  it('is given for who is no employee, and for everybody once the city is there', () => {
    const now = call(['scripts/token.ts', 'applicant']);
    writeFileSync(join(dir, 'personas.json'), JSON.stringify({ staff: { employeeId: 'emp_1', name: 'A', position: 'B' } }));
    for (const { status, stdout } of [now, call(['scripts/token.ts', 'staff'])]) {
      expect(status).toBe(0);
      expect(stdout).toMatch(/^[\w-]+\.[\w-]+\.[\w-]+\n$/);
    }
  });
});

it.each([
  [
    'a folder that is not there',
    { TRUSTED_DOCUMENTS: 'allow', TRUSTED_DOCUMENTS_FOLDER: '/nowhere' },
    /^TRUSTED_DOCUMENTS_FOLDER: \/nowhere /,
  ],
  ['a mode that is none', { TRUSTED_DOCUMENTS: 'on' }, /^TRUSTED_DOCUMENTS is on: /],
])('the server does not start with %s of registered documents', (_, env, said) => {
  expect(call(['scripts/dev.ts'], env as Record<string, string>)).toMatchObject({ status: 1, lines: [expect.stringMatching(said)] });
});
