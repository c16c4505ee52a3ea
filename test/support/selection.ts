// A selection that runs: a published campaign with one formation, and applicants who have submitted, all through the API.

import type { Committee } from './campaign.ts';
import { inSemarang, REGISTERING } from './campaign.ts';
import type { Ask } from './city.ts';
import { type FieldsOf, type MutationName, whole } from './mutations.ts';
import { type Agency, done } from './people.ts';
import { complete, person, published, submit } from './registration.ts';

export {
  type Committee,
  committeeOf,
  inSemarang,
  OBJECTING,
  type Place,
  PREPARING,
  REGISTERING,
  VERIFYING,
} from './campaign.ts';

export interface Selection extends Committee {
  campaignId: string;
  formationId: string;
}

export interface Applied {
  ask: Ask;
  applicationId: string;
  number: string;
}

/** One paper is asked for: what else there may be is told in registration's own tests. */
const PAPERS = ['ID_CARD'];
const POST = { positionTitle: 'Pranata Komputer Ahli Pertama', requirements: { education: ['S1'], documents: PAPERS } };

/** A published campaign with one formation. */
export async function publishedSelection(city: Agency, quota: number, place = inSemarang(city)): Promise<Selection> {
  const { campaign, formationIds, ...committee } = await published(city, [{ ...POST, quota }], place);
  return { ...committee, campaignId: campaign.id, formationId: formationIds[0] ?? '' };
}

/** Somebody with an account, a profile and a submitted application. */
export async function applied(city: Agency, { campaignId, formationId }: Selection, more: object = {}): Promise<Applied> {
  city.setNow(REGISTERING);
  const ask = await person(city, more);
  const { id, submission } = await submit(await complete(city, ask, campaignId, formationId, PAPERS));
  return { ask, applicationId: id, number: submission.number };
}

type Versioned = { verification: { version: number } };

const step = async <Name extends MutationName>(
  ask: Ask,
  name: Name,
  verificationId: string,
  expectedVersion: number,
  more: FieldsOf<Name> = {},
): Promise<number> => {
  const payload = await done(ask, name, whole(name, { verificationId, expectedVersion, ...more }), 'verification { version }');
  return (payload as Versioned).verification.version;
};

export const claim = (ask: Ask, id: string, version: number): Promise<number> => step(ask, 'verificationClaim', id, version);
export const decide = (ask: Ask, id: string, version: number, more: FieldsOf<'verificationDecide'>): Promise<number> =>
  step(ask, 'verificationDecide', id, version, more);
/** The proof of a special category was looked at. */
export const openedProof = (ask: Ask, id: string, version: number): Promise<number> => step(ask, 'verificationProofOpen', id, version);
