// Ids that follow from what they name: found without a list, and never made twice.
import { hash, randomUUID } from 'node:crypto';
import type { Keyring } from './keyring.ts';

export const digest = (...parts: string[]): string => hash('sha256', JSON.stringify(parts)).slice(0, 24);

/** An id that follows from who asked for what under which idempotency key: a retry makes the same one. */
export const createdId = (prefix: string, ...origin: string[]): string => `${prefix}_${digest(...origin)}`;

/** Drawn by lot: it follows from nothing that is known, and nobody leads it back. */
export const drawnId = (prefix: string): string => createdId(prefix, randomUUID());

const DIGITS = 24;

/** The id of a part says of which whole: `node` finds a target without a list of targets. `own`: what tells it from the other parts. */
export const partId = (prefix: string, whole: string, own: string): string => `${prefix}_${whole.slice(4)}${own.slice(4)}`;
/** The whole of a part, by the prefix of its kind; an id of another form names a whole that never was. */
export const wholeId = (prefix: string, part: string): string => `${prefix}_${part.slice(4, 4 + DIGITS)}`;

/** What tells a part from the other parts of its whole. */
export const ownPart = (part: string): string => part.slice(4 + DIGITS);

/** Numbers up to 9999, so that they sort as texts. */
export const pad4 = (number: number): string => String(number).padStart(4, '0');

/** The same of versions, which are more. */
export const pad8 = (number: number): string => String(number).padStart(8, '0');

/** Of a keyed hash, 24 hexadecimal digits: who knows all names still cannot make the id, and ask a history for it. */
export const keyedDigest = ({ hash }: Pick<Keyring, 'hash'>, purpose: string, ...parts: string[]): string =>
  Buffer.from(hash(purpose, JSON.stringify(parts)), 'base64url')
    .toString('hex')
    .slice(0, DIGITS);
