// Verification: officers take from the queue of each formation; a rejection is confirmed by another, or is not.
import type { Viewer } from '../../src/platform/viewer.ts';
import { applicant, type Connection } from './desk.ts';
import type { Verifying } from './people.ts';
import { byNumber, type Campaign, officerOf, type Person } from './prepare.ts';

/** In the administrative stage, after registration; each round of the queue is a day later. */
const VERIFIED_FROM = '2026-01-12T02:00:00.000Z';
const DAY_MS = 86_400_000;
const OBJECTED = '2026-02-03T02:00:00.000Z';
const ANSWERED = '2026-02-06T02:00:00.000Z';
/** One in so many of the final list. */
const FINAL_OBJECTION_EVERY = 25;
const FINALLY_OBJECTED = '2026-03-15T02:00:00.000Z';
const PAGE = 100;

interface Waiting {
  id: string;
  version: number;
  registrationNumber: string;
  status: 'FIRST' | 'SECOND';
  hasProof: boolean;
  priorityClaimed: string | null;
}

const QUEUE = `query($id: ID!, $after: String) { verificationQueue(formationId: $id, first: ${PAGE}, after: $after) {
  edges { node { id version registrationNumber status hasProof priorityClaimed } } pageInfo { hasNextPage endCursor } } }`;

/** All that wait for an officer now, of every formation. */
async function queues({ desk, committee, posts }: Campaign, at: string): Promise<Waiting[]> {
  type Answer = { verificationQueue: Connection<Waiting> };
  const rows: Waiting[] = [];
  for (const { formationId: id } of posts)
    rows.push(...(await desk.pages(committee.secretary, at, QUEUE, { id }, (answer: Answer) => answer.verificationQueue)));
  return rows;
}

const REJECT = { verdict: 'INELIGIBLE', reasons: ['DOCUMENT_INVALID', 'GPA'] };
const AGREE = { verdict: 'INELIGIBLE', reasons: ['DOCUMENT_INVALID'], note: 'Surat pernyataan tanpa meterai.' };
const PASS = { verdict: 'ELIGIBLE', reasons: [] };
const DOUBT = { ...PASS, note: 'Meterai elektronik terbaca.' };

/** What the first and the second officer decide. */
const DECISIONS: Record<Verifying, readonly [first: object, second: object]> = {
  ELIGIBLE: [PASS, PASS],
  CONFLICT: [PASS, PASS],
  DISPUTED: [REJECT, DOUBT],
  REJECTED: [REJECT, AGREE],
  OBJECTS_RIGHTLY: [REJECT, AGREE],
  OBJECTS_WRONGLY: [REJECT, AGREE],
};

interface Versioned {
  verification: { version: number };
}

/** A colleague of who comes first by turns; somebody related to the applicant says so and leaves it to the next. */
async function verify(
  campaign: Campaign,
  { id, version, status, hasProof, priorityClaimed: priorityGroup }: Waiting,
  person: Person,
  turn: number,
  at: string,
): Promise<void> {
  const { desk, committee } = campaign;
  person.hasProof = hasProof;
  const second = status === 'SECOND';
  const step = async (as: Viewer, name: string, expectedVersion: number, more: object = {}): Promise<number> => {
    const input = { verificationId: id, expectedVersion, ...more };
    const label = `${name} ${id} ${expectedVersion} ${turn}`;
    return (await desk.send<Versioned>(as, at, label, name, input, 'verification { version }')).verification.version;
  };
  const free =
    person.verified === 'CONFLICT' ? await step(officerOf(committee, person, 2), 'verificationDeclareConflict', version) : version;
  const officer = officerOf(committee, person, second ? 1 : 0);
  const taken = await step(officer, 'verificationClaim', free);
  const claimed = hasProof ? await step(officer, 'verificationProofOpen', taken) : taken;
  const decision = DECISIONS[person.verified][second ? 1 : 0];
  await step(officer, 'verificationDecide', claimed, {
    ...decision,
    ...(priorityGroup && decision !== REJECT && decision !== AGREE && { priorityGroup }),
  });
}

/** Two rounds: what the first has rejected comes back for the second. */
export async function verification(campaign: Campaign): Promise<void> {
  const { desk } = campaign;
  desk.stage('verification');
  const people = byNumber(campaign);
  for (let round = 0; ; round += 1) {
    const at = new Date(Date.parse(VERIFIED_FROM) + round * DAY_MS).toISOString();
    const waiting = await queues(campaign, at);
    if (waiting.length === 0) return;
    await desk.over(waiting, (row) => verify(campaign, row, people.get(row.registrationNumber) as Person, round, at));
  }
}

/** Nothing was wrong: the list stands, and nobody is offered a post before all are answered. */
export async function finalObjections(campaign: Campaign): Promise<void> {
  const { desk, committee, people } = campaign;
  desk.stage('final objections');
  const tested = new Set([...(campaign.lists.at(-1)?.rows.values() ?? [])].flat().map(({ number }) => number));
  const ranked = people.filter(({ number, left }) => number && !left && tested.has(number));
  const objecting = ranked.filter((_, i) => i % FINAL_OBJECTION_EVERY === 0);
  await desk.over(objecting, async (person) => {
    const { n, applicationId } = person;
    const input = { applicationId, stage: 'FINAL_OBJECTION', ground: 'SCORE_MISRECORDED', text: 'Nilai SKB saya lebih tinggi.' };
    const selection = 'objection { id version }';
    const { objection } = await desk.send<Filed>(
      applicant(n),
      FINALLY_OBJECTED,
      `object finally ${n}`,
      'selectionObjectionFile',
      input,
      selection,
    );
    const of = { objectionId: objection.id, expectedVersion: objection.version, accepted: false, answer: 'Nilai sudah sesuai berkas.' };
    await desk.send(
      officerOf(committee, person, 3),
      FINALLY_OBJECTED,
      `answer finally ${n}`,
      'selectionObjectionAnswer',
      of,
      'objection { id }',
    );
  });
}

interface Filed {
  objection: { id: string; version: number };
}

/** Who was rejected objects once; the deputy, who has decided nothing and publishes nothing, answers. */
/** @returns how many were accepted: of a small selection perhaps none */
export async function objections(campaign: Campaign): Promise<number> {
  const { desk, committee, people } = campaign;
  desk.stage('objections');
  const objecting = people.filter(({ number, verified }) => number && verified.startsWith('OBJECTS'));
  await desk.over(objecting, async ({ n, applicationId, verified, hasProof }) => {
    const input = { applicationId, stage: 'ADMIN_OBJECTION', ground: 'DOCUMENT_MISREAD', text: 'Surat pernyataan saya bermeterai.' };
    const { objection } = await desk.send<Filed>(
      applicant(n),
      OBJECTED,
      `object ${n}`,
      'selectionObjectionFile',
      input,
      'objection { id version }',
    );
    const accepted = verified === 'OBJECTS_RIGHTLY';
    const answer = accepted ? 'Meterai ternyata ada.' : 'Meterai tidak ditemukan.';
    let expectedVersion = objection.version;
    const step = async (label: string, name: string, more: object = {}): Promise<void> => {
      const of = { objectionId: objection.id, expectedVersion, ...more };
      await desk.send(committee.deputy, ANSWERED, `${label} ${n}`, name, of, 'objection { id }');
      expectedVersion += 1;
    };
    if (accepted) await step('open', 'selectionObjectionOpen');
    // Rare: who claims a special category, was rejected and is right after all.
    if (accepted && hasProof) await step('open the proof of', 'selectionObjectionProofOpen');
    await step('answer', 'selectionObjectionAnswer', { accepted, answer });
  });
  return objecting.filter(({ verified }) => verified === 'OBJECTS_RIGHTLY').length;
}
