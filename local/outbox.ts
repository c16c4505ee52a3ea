// What SES is in the cloud, on a laptop: a folder of `.eml` files, which any mail program opens.
import { mkdir, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { MailSender } from '../src/platform/mail/sender.ts';

/** A mail that is sent twice is one file. */
export const outbox = (folder: string): MailSender => ({
  async send({ id, raw }) {
    await mkdir(folder, { recursive: true, mode: 0o700 });
    const file = join(folder, `${id}.eml`);
    await writeFile(`${file}.part`, raw, { mode: 0o600 });
    await rename(`${file}.part`, file);
  },
});
