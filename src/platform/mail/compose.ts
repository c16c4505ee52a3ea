// A mail as it goes over the wire: MIME with plain text and HTML.

import MailComposer from 'nodemailer/lib/mail-composer';
import type { MailBody } from '../rules/texts/mail.ts';

export interface Envelope {
  id: string;
  from: string;
  to: string;
  /** Its host names the mail. */
  appUrl: string;
  sentAt: string;
  language: string;
}

/** Of one record always the same: whoever receives it twice sees one. SES puts a name of its own in its place, so the record's stands beside it. */
const messageId = ({ id, appUrl }: Envelope): string => `<${id}@${new URL(appUrl).hostname}>`;

export function composed(envelope: Envelope, { subject, text, html }: MailBody): Promise<Buffer> {
  const { from, to, sentAt, language } = envelope;
  const name = messageId(envelope);
  return new MailComposer({
    ...{ from, to, subject, text, html },
    messageId: name,
    date: new Date(sentAt),
    // RFC 3834: nobody's absence is answered to it. The same reference lets a reader put two copies together.
    headers: { 'Auto-Submitted': 'auto-generated', 'X-Entity-Ref-ID': envelope.id, References: name, 'Content-Language': language },
    disableFileAccess: true,
    disableUrlAccess: true,
  })
    .compile()
    .build();
}
