// Mails that come back, as AWS tells of them, and mails as they lie in the table.
import { noteReturned } from '../../src/modules/notices/returned.ts';
import type { Mail } from '../../src/modules/notices/rules/delivery-types.ts';
import { returnedIn } from '../../src/platform/mail/returned.ts';
import { contextOfProjector } from '../../src/projections.ts';
import { everyRow, type RunningCity } from './city.ts';
import type { Followed } from './stream.ts';

/** As EventBridge brings it: AWS's own example of a bounce, with the tag of ours. */
export const eventOf = (mailId: string, timestamp: string, more: object) => ({
  version: '0',
  id: '8f0a6b1e-5b1b-4a8b-9b55-2f4b4f3f0c11',
  'detail-type': 'Email Bounced',
  source: 'aws.ses',
  account: '111122223333',
  time: timestamp,
  region: 'ap-southeast-3',
  resources: ['arn:aws:ses:ap-southeast-3:111122223333:configuration-set/kinerja'],
  detail: {
    eventType: 'Bounce',
    mail: {
      timestamp,
      source: 'no-reply@kinerja.example',
      messageId: 'EXAMPLE7c191be45-e9aedb9a-02f9-4d12-a87d-dd0099a07f8a-000000',
      destination: ['recipient@example.com'],
      headersTruncated: false,
      headers: [{ name: 'From', value: 'no-reply@kinerja.example' }],
      tags: { 'ses:configuration-set': ['kinerja'], 'ses:source-ip': ['192.0.2.0'], mail: [mailId] },
    },
    ...more,
  },
});
export const bounce = (bounceType: string) => ({
  eventType: 'Bounce',
  bounce: {
    bounceType,
    bounceSubType: 'General',
    bouncedRecipients: [
      { emailAddress: 'recipient@example.com', action: 'failed', status: '5.1.1', diagnosticCode: 'smtp; 550 5.1.1 user unknown' },
    ],
    timestamp: '2026-01-12T02:00:02.669Z',
    feedbackId: '01000157c44f053b-61b59c11-9236-11e6-8f96-7be8aexample-000000',
    reportingMTA: 'dsn; mta.example.com',
  },
});
export const complaint = (complaintFeedbackType: string) => ({
  eventType: 'Complaint',
  complaint: { complainedRecipients: [{ emailAddress: 'recipient@example.com' }], complaintFeedbackType, complaintSubType: null },
});

export const mailsIn = async (city: RunningCity): Promise<Mail[]> =>
  (await everyRow(city)).filter(({ type }) => type === 'Mail').map(({ body }) => body as Mail);

/** A mail that was handed over at an instant comes back for good, and all that follows from it has followed. */
export async function returnedTo(stream: Followed, mailId: string, sentAt: string, what: object = bounce('Permanent')): Promise<void> {
  const returned = returnedIn(eventOf(mailId, sentAt, what));
  if (returned) await noteReturned((region) => contextOfProjector(stream.parts, region), returned);
  await stream.drain();
}
