// Hands a mail to whoever delivers it: SES in the cloud. On a laptop a folder stands in its place (`local/outbox.ts`).

import { MAIL_TAG } from './returned.ts';

export interface OutgoingMail {
  /** Of the record that stands behind it: the same again where it is sent once more. */
  id: string;
  to: string;
  raw: Buffer;
}

export interface MailSender {
  /** @throws where it was not taken; its text may name an address, and is logged nowhere. */
  send(mail: OutgoingMail): Promise<void>;
}

export interface SesOptions {
  from: string;
  /** Tells of bounces and complaints, by the mail's tag. */
  configurationSet: string | undefined;
}

/** The client is loaded where something is sent, and nowhere else. */
export async function sesSender({ from, configurationSet }: SesOptions): Promise<MailSender> {
  const { SESv2Client, SendEmailCommand } = await import('@aws-sdk/client-sesv2');
  const client = new SESv2Client({ maxAttempts: 2 });
  return {
    async send({ id, to, raw }) {
      await client.send(
        new SendEmailCommand({
          FromEmailAddress: from,
          Destination: { ToAddresses: [to] },
          Content: { Raw: { Data: raw } },
          ...(configurationSet && { ConfigurationSetName: configurationSet, EmailTags: [{ Name: MAIL_TAG, Value: id }] }),
        }),
      );
    },
  };
}
