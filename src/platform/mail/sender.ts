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
  /** As many as are taken in a second; undefined: any number. */
  perSecond?: number;
  /**
   * @throws SenderDown where no mail is taken just now; anything else where this one was refused. Its text may name an address, and is logged nowhere.
   */
  send(mail: OutgoingMail): Promise<void>;
}

/**
 * TOO_MANY: this one was not taken, and others are in a second. CLOSED: none is taken. UNSURE: none is, and nobody knows whether this one was, as no
 * answer came that says so.
 */
type Refusal = 'TOO_MANY' | 'CLOSED' | 'UNSURE';

/** Whoever delivers does not take this mail just now, which is not its fault. */
export class SenderDown extends Error {
  override readonly name = 'SenderDown';
  readonly refusal: Refusal;

  constructor(cause: unknown, refusal: Refusal) {
    super('Mails are not taken just now.', { cause });
    this.refusal = refusal;
  }
}

/** Longer than others are waited for: nobody waits, and a mail that was taken without our hearing of it goes out twice. */
const TAKES_MS = 8_000;

/** SES takes 14 a second of an account that has left the sandbox, and two functions may send at once. */
const PER_SECOND = 7;

/** Statuses, and words of SES's, that say of every mail that it was not taken. */
const CLOSED: ReadonlySet<number> = new Set([401, 403]);
const CLOSED_FOR: ReadonlySet<string> = new Set([
  'LimitExceededException',
  'AccountSuspendedException',
  'SendingPausedException',
  'MailFromDomainNotVerifiedException',
  'NotFoundException',
  'CredentialsProviderError',
  // It did not even reach SES.
  ...['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'EHOSTUNREACH', 'ENETUNREACH'],
]);

/** @returns what to throw: any other refusal is of this mail, and without one it may have been taken */
function faultOf({ cause }: Unavailable): unknown {
  const { name = '', code = '', $metadata } = Object(cause) as { name?: string; code?: string; $metadata?: { httpStatusCode?: number } };
  const status = $metadata?.httpStatusCode ?? 0;
  if (status === 429 || name === 'TooManyRequestsException') return new SenderDown(cause, 'TOO_MANY');
  // The SDK's own, without a code: a connection that nobody has taken. With one a line broke, behind which a mail may have been.
  const isUnreached = name === 'TimeoutError' && code === '';
  if (isUnreached || CLOSED.has(status) || CLOSED_FOR.has(name) || CLOSED_FOR.has(code)) return new SenderDown(cause, 'CLOSED');
  return status >= 400 && status < 500 ? cause : new SenderDown(cause, 'UNSURE');
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
    perSecond: PER_SECOND,
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
