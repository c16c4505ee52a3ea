// What is sealed of a case: its text as staff see it and as it was written, what was said, and who can be reached.

import type { ReadContext } from '../../platform/context.ts';
import { sealedAt } from '../../platform/context.ts';
import type { CaseText, CaseWord, VoiceCase } from './rules/cases.ts';
import { type LeftOut, scrub } from './rules/scrub.ts';

interface SealedText {
  sealed: string;
  leftOut: LeftOut[];
}

const sealText = (ctx: ReadContext, id: string, attribute: string, text: CaseText): string =>
  ctx.keyring.seal(JSON.stringify(text), sealedAt(ctx, id, attribute));

const openText = (ctx: ReadContext, id: string, attribute: string, sealed: string): CaseText =>
  JSON.parse(ctx.keyring.open(sealed, sealedAt(ctx, id, attribute)));

const wordPlace = (number: number): string => `word-${number}`;

/** As a citizen wrote it, and as staff read it. */
function sealScrubbed(ctx: ReadContext, id: string, attribute: string, written: string): SealedText {
  const { text: shown, leftOut } = scrub(written);
  return { sealed: sealText(ctx, id, attribute, { shown, original: shown === written ? null : written }), leftOut };
}

export const sealCase = (ctx: ReadContext, id: string, written: string): SealedText => sealScrubbed(ctx, id, 'text', written.trim());

export const sealCitizens = (ctx: ReadContext, id: string, number: number, written: string): SealedText =>
  sealScrubbed(ctx, id, wordPlace(number), written.trim());

export const sealOffices = (ctx: ReadContext, id: string, number: number, written: string): string =>
  sealText(ctx, id, wordPlace(number), { shown: written.trim(), original: null });

export const sealContact = (ctx: ReadContext, id: string, contact: { name: string; reach: string }): string =>
  ctx.keyring.seal(JSON.stringify({ name: contact.name.trim(), reach: contact.reach.trim() }), sealedAt(ctx, id, 'contact'));

export const openContact = (ctx: ReadContext, { id, contact }: VoiceCase): { name: string; reach: string } | null =>
  contact === null ? null : JSON.parse(ctx.keyring.open(contact, sealedAt(ctx, id, 'contact')));

const whole = ({ shown, original }: CaseText): string => original ?? shown;

/** To who wrote it. */
export const ownText = (ctx: ReadContext, { id, sealed }: VoiceCase): string => whole(openText(ctx, id, 'text', sealed));

export const ownWord = (ctx: ReadContext, { id }: VoiceCase, { number, sealed }: CaseWord): string =>
  whole(openText(ctx, id, wordPlace(number), sealed));

/** To who works on it: the original once it is restored. */
export function staffText(ctx: ReadContext, { id, sealed, restored }: VoiceCase): string {
  const text = openText(ctx, id, 'text', sealed);
  return restored ? whole(text) : text.shown;
}

export function staffWord(ctx: ReadContext, { id, restored }: VoiceCase, { number, sealed }: CaseWord): string {
  const text = openText(ctx, id, wordPlace(number), sealed);
  return restored && number <= restored.words ? whole(text) : text.shown;
}

/** To an employee whom it concerns: never the original, also where it was restored. */
export const shownText = (ctx: ReadContext, { id, sealed }: VoiceCase): string => openText(ctx, id, 'text', sealed).shown;

export const shownWord = (ctx: ReadContext, { id }: VoiceCase, { number, sealed }: CaseWord): string =>
  openText(ctx, id, wordPlace(number), sealed).shown;

/** What that employee replies, as it was written. */
export const sealReply = (ctx: ReadContext, id: string, written: string): string =>
  ctx.keyring.seal(written.trim(), sealedAt(ctx, id, 'reply'));

export const openReply = (ctx: ReadContext, { id, reply }: { id: string; reply: { sealed: string } | null }): string | null =>
  reply && ctx.keyring.open(reply.sealed, sealedAt(ctx, id, 'reply'));
