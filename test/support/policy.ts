// Entries of law as two officers make them, and the holidays of a year that no decree has named yet: made up for tests.
import type { Ask } from './city.ts';
import { done } from './people.ts';

export const ENTRY = `entry { id version status kind validFrom policyVersion inForce source reason basedOn mine changes { path before after }
  warnings { code day message } allowedActions releasedAt withdrawnAt withdrawnBecause }`;

export interface Entry {
  id: string;
  version: number;
  policyVersion: string | null;
  changes: { path: string; before: string | null; after: string | null }[];
  allowedActions: string[];
}

/** Why, for tests that do not care. */
export const BECAUSE = { source: 'Perwal 12/2026', reason: 'Disesuaikan dengan aturan baru' };

export const propose = async (ask: Ask, validFrom: string, terms: object, more: object = {}): Promise<Entry> =>
  (await done(ask, 'policyPropose', { validFrom, terms, ...BECAUSE, ...more }, ENTRY)).entry;

export const release = async (ask: Ask, { id, version }: Pick<Entry, 'id' | 'version'>): Promise<Entry> =>
  (await done(ask, 'policyRelease', { entryId: id, expectedVersion: version }, ENTRY)).entry;

export const withdraw = async (ask: Ask, { id, version }: Pick<Entry, 'id' | 'version'>, reason = 'Salah ketik angka'): Promise<Entry> =>
  (await done(ask, 'policyWithdraw', { entryId: id, expectedVersion: version, reason }, ENTRY)).entry;

/** Nyepi, Idulfitri and its leave of a year to come: near the truth, and no decree. */
export const YEAR_2027 = {
  year: 2027,
  days: [
    ['2027-01-01', 'Tahun Baru Masehi', 'NATIONAL'],
    ['2027-01-05', 'Isra Mikraj', 'NATIONAL'],
    ['2027-02-06', 'Tahun Baru Imlek', 'NATIONAL'],
    ['2027-03-08', 'Nyepi', 'NATIONAL'],
    ['2027-03-09', 'Idulfitri', 'COLLECTIVE_LEAVE'],
    ['2027-03-10', 'Idulfitri', 'NATIONAL'],
    ['2027-03-11', 'Idulfitri', 'NATIONAL'],
    ['2027-03-12', 'Idulfitri', 'COLLECTIVE_LEAVE'],
    ['2027-05-01', 'Hari Buruh Internasional', 'NATIONAL'],
    ['2027-06-01', 'Hari Lahir Pancasila', 'NATIONAL'],
    ['2027-08-17', 'Proklamasi Kemerdekaan', 'NATIONAL'],
    ['2027-12-25', 'Kelahiran Yesus Kristus', 'NATIONAL'],
  ].map(([day, name, kind]) => ({ day, name, kind })),
};
