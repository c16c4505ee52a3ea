// Hands a mail to whoever delivers it: SES in the cloud. On a laptop a folder stands in its place (`local/outbox.ts`).

import { Unavailable } from '../rules/errors.ts';
import { asked, held, serviceOptions } from '../store/service.ts';
import { MAIL_TAG } from './returned.ts';

export interface OutgoingMail {
  /** Of the record that stands behind it: the same again where it is sent once more. */
  id: string;
  to: string;
  raw: Buffer;
}

export interface MailSender {
  /**
   * @throws SenderDown where no mail is taken just now; anything else where this one was refused. Its text may name an address, and is logged nowhere.
   */
  send(mail: OutgoingMail): Promise<void>;
}

/** Whoever delivers takes no mail just now: not this mail's fault. */
export class SenderDown extends Error {
  override readonly name = 'SenderDown';
  /** Nobody knows whether this one was taken, as no answer came that says so. */
  readonly isUnsure: boolean;

  constructor(cause: unknown, isUnsure: boolean) {
    super('Mails are not taken just now.', { cause });
    this.isUnsure = isUnsure;
  }
}

/** Longer than others are waited for: nobody waits, and a mail that was taken without our hearing of it goes out twice. */
const TAKES_MS = 8_000;

/** Statuses, and words of SES's, that say of every mail that it was not taken. */
const CLOSED: ReadonlySet<number> = new Set([401, 403, 429]);
const CLOSED_FOR: ReadonlySet<string> = new Set([
  'TooManyRequestsException',
  'LimitExceededException',
  'AccountSuspendedException',
  'SendingPausedException',
  'MailFromDomainNotVerifiedException',
  'NotFoundException',
  'CredentialsProviderError',
  // It did not even reach SES.
  ...['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'EHOSTUNREACH'],
]);

/** @returns what to throw: any other refusal is of this mail, and without one it may have been taken */
function faultOf({ cause }: Unavailable): unknown {
  const { name = '', code = '', $metadata } = Object(cause) as { name?: string; code?: string; $metadata?: { httpStatusCode?: number } };
  const status = $metadata?.httpStatusCode ?? 0;
  if (CLOSED.has(status) || CLOSED_FOR.has(name) || CLOSED_FOR.has(code)) return new SenderDown(cause, false);
  return status >= 400 && status < 500 ? cause : new SenderDown(cause, true);
}

export interface SesOptions {
  from: string;
  /** Tells of bounces and complaints, by the mail's tag. */
  configurationSet: string | undefined;
}

/** The client is loaded where something is sent, and nowhere else. It sends once: when to try again is the outbox's to say. */
export async function sesSender({ from, configurationSet }: SesOptions): Promise<MailSender> {
  const { SESv2Client, SendEmailCommand } = await import('@aws-sdk/client-sesv2');
  const client = new SESv2Client(serviceOptions(1));
  return {
    async send({ id, to, raw }) {
      const command = new SendEmailCommand({
        FromEmailAddress: from,
        Destination: { ToAddresses: [to] },
        Content: { Raw: { Data: raw } },
        ...(configurationSet && { ConfigurationSetName: configurationSet, EmailTags: [{ Name: MAIL_TAG, Value: id }] }),
      });
      const taken = asked('SES', async (line) => held((await client.send(command, line)).MessageId, 'an id'), TAKES_MS);
      await taken.catch((error: unknown) => {
        throw error instanceof Unavailable ? faultOf(error) : error;
      });
    },
  };
}
