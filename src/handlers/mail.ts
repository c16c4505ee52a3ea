// Lambda entry point of what sends mails, by EventBridge Scheduler each minute. The only function that may use SES.
import type { Context } from 'aws-lambda';
import { sendAll } from '../clock.ts';
import { readSenderConfig } from '../config.ts';
import type { MailsSent } from '../modules/notices/mails.ts';
import { NO_RULES, openParts } from '../parts.ts';
import { createFaultLog } from '../platform/edge/log.ts';
import { sesSender } from '../platform/mail/sender.ts';
import { ConfigError } from '../platform/rules/errors.ts';

const config = readSenderConfig(process.env);
const { mail } = config;
if (!mail) throw new ConfigError('MAIL_FROM is missing: nobody would be the sender of mails.');
const [parts, sender] = await Promise.all([openParts(config, NO_RULES), sesSender(mail)]);
const log = createFaultLog(config.stage);

/** Mails that go out side by side take eight seconds at most where SES is slow, and what became of them is written down. */
const SPARE_MS = 20_000;

export const handler = (_: unknown, context: Pick<Context, 'getRemainingTimeInMillis'>): Promise<Record<string, MailsSent>> =>
  sendAll(
    parts,
    // Its kind alone: see `MailFault`.
    { sender, mail, tell: ({ mailId, error }) => log({ projection: 'mail', sequence: mailId, error: new Error(error) }) },
    () => context.getRemainingTimeInMillis() < SPARE_MS,
  );
