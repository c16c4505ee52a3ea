// What SES says of a mail that was sent, as EventBridge brings it: whether it came back for good, or was complained of.

export interface ReturnedMail {
  /** Of the record that stands behind it. */
  id: string;
  sentAt: string;
  /** COMPLAINT: who got it called it unwanted. */
  why: 'BOUNCE' | 'COMPLAINT';
}

/** The tag by which a mail is known again: what comes back holds it, and no address needs to be compared. */
export const MAIL_TAG = 'mail';

/** Of the event, what is read here (detail types "Email Bounced" and "Email Complaint Received" of `aws.ses`). */
interface SesEvent {
  detail?: {
    eventType?: string;
    bounce?: { bounceType?: string };
    complaint?: { complaintFeedbackType?: string };
    mail?: { timestamp?: string; tags?: Record<string, readonly string[] | undefined> };
  };
}

function reasonOf({ eventType, bounce, complaint }: NonNullable<SesEvent['detail']>): ReturnedMail['why'] | null {
  // A full mailbox, or a server that is down, is no reason to write to nobody there again.
  if (eventType === 'Bounce') return bounce?.bounceType === 'Permanent' ? 'BOUNCE' : null;
  if (eventType === 'Complaint') return complaint?.complaintFeedbackType === 'not-spam' ? null : 'COMPLAINT';
  return null;
}

/** Null for whatever says nothing of the address, and for mails that are not of ours: identity pools send through the same domain. */
export function returnedIn(event: unknown): ReturnedMail | null {
  const { detail } = (event ?? {}) as SesEvent;
  const [id] = detail?.mail?.tags?.[MAIL_TAG] ?? [];
  const sentAt = detail?.mail?.timestamp;
  const why = detail ? reasonOf(detail) : null;
  return id && sentAt && why ? { id, sentAt, why } : null;
}
