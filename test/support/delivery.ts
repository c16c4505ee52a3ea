// Mails of a test's city: an outbox in a folder, read as a mail program reads it; and addresses that people have proved.

import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type ParsedMail, simpleParser } from 'mailparser';
import { outbox } from '../../local/outbox.ts';
import { sendAll } from '../../src/clock.ts';
import type { MailFault, MailsSent } from '../../src/modules/notices/mails.ts';
import { NO_RULES } from '../../src/parts.ts';
import type { MailSender } from '../../src/platform/mail/sender.ts';
import { type Ask, REGION, type RunningCity } from './city.ts';
import { done } from './people.ts';

export const MAIL = { from: 'Kepegawaian <kepegawaian@kota.test>', appUrl: 'https://kinerja.kota.test', configurationSet: undefined };

export interface Outbox {
  /** Sends what is due; answers what lies in the outbox since, by the address it was sent to. */
  sent(): Promise<Map<string, ParsedMail>>;
  /** The same through another sender. */
  send(sender?: MailSender): Promise<MailsSent | undefined>;
  sender: MailSender;
  faults: MailFault[];
  files(): string[];
  clear(): void;
}

export function openOutbox(city: RunningCity): Outbox {
  const folder = mkdtempSync(join(tmpdir(), 'outbox-'));
  const sender = outbox(folder);
  const faults: MailFault[] = [];
  const files = (): string[] => readdirSync(folder);
  const send = async (by: MailSender = sender): Promise<MailsSent | undefined> =>
    (await sendAll({ ...city.app.parts, rules: NO_RULES }, { sender: by, mail: MAIL, tell: (fault) => faults.push(fault) }))[REGION];
  return {
    ...{ sender, faults, files, send },
    async sent() {
      await send();
      const found = new Map<string, ParsedMail>();
      for (const file of files()) {
        const parsed = await simpleParser(readFileSync(join(folder, file)));
        found.set(Array.isArray(parsed.to) ? '' : (parsed.to?.value[0]?.address ?? ''), parsed);
        rmSync(join(folder, file));
      }
      return found;
    },
    clear: () => rmSync(folder, { recursive: true, force: true }),
  };
}

export const codeIn = (mail: ParsedMail | undefined): string => /\b\d{6}\b/.exec(mail?.text ?? '')?.[0] ?? '';

/** Somebody has given an address and proved it. */
export async function proved(box: Outbox, ask: Ask, email: string): Promise<void> {
  await done(ask, 'noticeAddressSet', { email }, 'address { pending }');
  await done(ask, 'noticeAddressVerify', { code: codeIn((await box.sent()).get(email)) }, 'address { email }');
}
