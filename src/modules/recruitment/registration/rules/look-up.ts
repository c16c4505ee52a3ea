// The help desk looks somebody up who stands before it: by the number on their card or by their name, and on record. Pure.
import { fail } from '../../../../platform/rules/errors.ts';
import { nameKey } from './profile.ts';

export interface ApplicantLookUp {
  id: string;
  campaignId: string;
  by: string;
  at: string;
  /** Found by name rather than by number; the name itself is not kept. */
  byName: boolean;
  found: { applicationId: string; number: string }[];
}

export interface LookUpInput {
  registrationNumber?: string | null | undefined;
  name?: string | null | undefined;
}

/** As it is written, `2026-3374-7K2M9QXD`, whatever its dashes, blanks and case; null where it can be no such number. */
export function readNumber(text: string): string | null {
  const [, year, region, signs] = /^(\d{4})(\d{2,4})([0-9A-Z]{8})$/.exec(text.toUpperCase().replaceAll(/[^0-9A-Z]/g, '')) ?? [];
  return year ? `${year}-${region}-${signs}` : null;
}

const isGiven = (text: string | null | undefined): text is string => text !== null && text !== undefined;

/** @throws RuleError INVALID or REQUIRED where it is not exactly one of the two, or cannot be read. */
export function lookedFor({ registrationNumber, name }: LookUpInput): { number: string } | { nameKey: string } {
  if (isGiven(name) && isGiven(registrationNumber)) fail('INVALID', { field: ['name'], text: 'ONE_OF_TWO' });
  if (isGiven(registrationNumber)) {
    return { number: readNumber(registrationNumber) ?? fail('INVALID', { field: ['registrationNumber'], text: 'REGISTRATION_NUMBER' }) };
  }
  const key = nameKey(name ?? '');
  return key === '' ? fail('REQUIRED', { field: [isGiven(name) ? 'name' : 'registrationNumber'] }) : { nameKey: key };
}
