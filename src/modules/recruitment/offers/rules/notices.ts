// What an offer tells who was offered a post: that it waits for an answer and until when, and what became of it. Pure.

import type { Awaited, NoticeRules, Told } from '../../../../platform/rules/notice.ts';
import type { NoticeEvent } from '../../../../platform/rules/texts/notices/index.ts';
import type { Offer, OfferStatus } from './types.ts';

const said = (offer: Offer, event: NoticeEvent) => ({
  event,
  to: [{ kind: 'APPLICANT' as const, applicationId: offer.applicationId }],
  subjectId: offer.id,
  aboutId: null,
  campaignId: offer.campaignId,
  facts: { number: offer.registrationNumber },
});

function awaited(offer: Offer): Awaited[] {
  if (offer.status === 'OFFERED') return [{ ...said(offer, 'OFFER_MADE'), occasion: offer.offeredAt, dueAt: offer.deadlineAt }];
  if (offer.status !== 'ACCEPTED' || offer.filing !== null) return [];
  return [{ ...said(offer, 'OFFER_FILING'), occasion: offer.answeredAt ?? '', dueAt: offer.filingDueAt }];
}

/** What is told of its end; who has declined, withdrawn or resigned knows. */
const ENDS: Partial<Record<OfferStatus, NoticeEvent>> = { LAPSED: 'OFFER_LAPSED', HIRED: 'APPOINTED', ANNULLED: 'APPOINTMENT_ANNULLED' };

function told(before: Offer | null, after: Offer): Told[] {
  const event = ENDS[after.status];
  return event && before?.status !== after.status ? [said(after, event)] : [];
}

export const offerNotices: NoticeRules<Offer> = { told, awaited };
