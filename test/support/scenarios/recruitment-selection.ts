// What the scenarios of verification and objections stand on.
import { ANNOUNCING, publishedList } from '../lists.ts';
import { type Agency, done } from '../people.ts';
import { complete, person, published, submit } from '../registration.ts';
import {
  type Applied,
  applied,
  claim,
  decide,
  inSemarang,
  OBJECTING,
  publishedSelection,
  REGISTERING,
  type Selection,
  VERIFYING,
} from '../selection.ts';
import type { Season } from './stages.ts';

/** One campaign serves all scenarios of a city: each has an applicant of its own. */
const selections = new WeakMap<object, Promise<Selection>>();
export function selectionOf(city: Season): Promise<Selection> {
  const known = selections.get(city.people) ?? publishedSelection(city, 3);
  selections.set(city.people, known);
  return known;
}

export interface Queued extends Applied {
  selection: Selection;
  verificationId: string;
}

const QUEUE = 'query($id: ID!) { verificationQueue(formationId: $id, first: 100) { edges { node { id registrationNumber } } } }';

export const queued = async (city: Season): Promise<Queued> => queuedIn(city, await selectionOf(city));

export async function queuedIn(city: Agency, selection: Selection, more: object = {}): Promise<Queued> {
  return waiting(city, await applied(city, selection, more), selection);
}

async function waiting(city: Agency, applicant: Applied, selection: Selection): Promise<Queued> {
  city.setNow(VERIFYING);
  const { data } = await selection.rina(QUEUE, { id: selection.formationId });
  const rows: { node: { id: string; registrationNumber: string } }[] = data.verificationQueue.edges;
  const verificationId = rows.find(({ node }) => node.registrationNumber === applicant.number)?.node.id ?? '';
  return { ...applicant, selection, verificationId };
}

export const REJECT = { verdict: 'INELIGIBLE', reasons: ['GPA'] };

const DISABILITY = { category: 'DISABILITY', requirements: { education: ['S1'], documents: ['ID_CARD'] } };

/** Somebody who applies for a post kept for people with a disability, in the queue of a campaign of their own. */
export async function withProof(city: Agency): Promise<Queued> {
  const { campaign, formationIds, ...committee } = await published(city, [DISABILITY]);
  const selection: Selection = { ...committee, campaignId: campaign.id, formationId: formationIds[0] ?? '' };
  city.setNow(REGISTERING);
  const ask = await person(city);
  const { id, submission } = await submit(await complete(city, ask, campaign.id, selection.formationId, ['ID_CARD', 'CATEGORY_PROOF']));
  return waiting(city, { ask, applicationId: id, number: submission.number }, selection);
}

/** In a campaign of their own, since its list is published: rejected by two officers, announced; the window for objections is open. */
export const rejected = async (city: Agency, place = inSemarang(city)): Promise<Queued> =>
  rejectedIn(city, await queuedIn(city, await publishedSelection(city, 3, place)));

/** Whoever waits in a campaign of their own; `version`: of their verification; `between`: what happens before the list is published. */
export async function rejectedIn<Q extends Queued>(
  city: Agency,
  found: Q,
  version = 0,
  decision: object = REJECT,
  between: () => Promise<void> = async () => undefined,
): Promise<Q> {
  const { rina, budi, approver, campaignId } = found.selection;
  const first = await decide(rina, found.verificationId, await claim(rina, found.verificationId, version), decision);
  await decide(budi, found.verificationId, await claim(budi, found.verificationId, first), decision);
  await between();
  city.setNow(ANNOUNCING);
  await publishedList(approver, campaignId, 'ADMINISTRATIVE');
  city.setNow(OBJECTING);
  return found;
}

export const OBJECTING_TO = { stage: 'ADMIN_OBJECTION', ground: 'DOCUMENT_MISREAD', text: 'IPK saya 3,41; lihat transkrip.' };

export type Objected = Queued & { objectionId: string };

export const objected = async (city: Agency, place = inSemarang(city)): Promise<Objected> =>
  objectedIn(city, await queuedIn(city, await publishedSelection(city, 3, place)));

export async function objectedIn<Q extends Queued>(city: Agency, queue: Q): Promise<Q & { objectionId: string }> {
  const found = await rejectedIn(city, queue);
  const input = { applicationId: found.applicationId, ...OBJECTING_TO };
  const { objection } = await done(found.ask, 'selectionObjectionFile', input, 'objection { id }');
  return { ...found, objectionId: objection.id };
}
