// Offers and appointments: round after round posts are offered to whoever is next, answered, filed, and people hired, until no seat moves any more.

import { Refused } from '../../seed/writer.ts';
import { FILING_DOCUMENTS } from '../../src/modules/recruitment/verification/rules/policy.ts';
import { addDays, legalDay } from '../../src/platform/rules/calendar.ts';
import { applicant, type Connection } from './desk.ts';
import { appointedWith } from './kinds.ts';
import { byNumber, type Campaign, type Person } from './prepare.ts';

/** The window for objections to the final list is over. */
const OFFERED_FROM = '2026-03-17T02:00:00.000Z';
const FIRST_DAY = '2026-04-13';
const DAY_MS = 86_400_000;
/** Who resigns serves so long after the first day; until then the seat is theirs. */
const SERVED_DAYS = 7;
/** An offer that nobody answers lapses after five days; the next round is made a week later. */
const ROUND_DAYS = 7;
const MOST_ROUNDS = 40;
const ANOTHER_TIME = [
  'LIST_EXHAUSTED',
  'UNDECIDED',
  'REQUIRED',
  'INVALID',
  'LIMIT_REACHED',
  'RESULT_CHANGED',
  'TRANSITION_REFUSED',
  'VERSION_CONFLICT',
];

interface Offer {
  id: string;
  version: number;
  registrationNumber: string;
  opening: { formationId: string };
}

interface Seats {
  version: number;
  free: number;
  tied: number;
  tiedNumbers: string[];
  unfilled: number;
  opening: { formationId: string };
}

const SEATS = `query($id: ID!, $after: String) { formationSeats(campaignId: $id, first: 100, after: $after) {
  edges { node { version free tied tiedNumbers unfilled opening { formationId } } } pageInfo { hasNextPage endCursor } } }`;
const OFFERS = 'offers { id version registrationNumber opening { formationId } }';

interface Tie {
  tieDecision: { id: string; version: number; offers: Offer[] };
}

/** The secretary proposes the first of the equals, the chair confirms it. */
async function decideTie({ desk, committee, campaignId }: Campaign, seats: Seats, at: string): Promise<Offer[]> {
  const { formationId } = seats.opening;
  const label = `${formationId} ${seats.version} ${at}`;
  const choice = { preferred: seats.tiedNumbers.slice(0, seats.tied), reason: 'Rapat pleno panitia: pengalaman mengajar' };
  const input = { campaignId, formationId, expectedVersion: seats.version, ...choice };
  const fields = `tieDecision { id version ${OFFERS} }`;
  const { tieDecision } = await desk.send<Tie>(committee.secretary, at, `tie ${label}`, 'tieDecisionPropose', input, fields);
  const of = { tieDecisionId: tieDecision.id, expectedVersion: tieDecision.version };
  return (await desk.send<Tie>(committee.chair, at, `decided ${label}`, 'tieDecisionConfirm', of, fields)).tieDecision.offers;
}

const seatsOf = ({ desk, committee, campaignId: id }: Campaign, at: string): Promise<Seats[]> =>
  desk.pages(committee.secretary, at, SEATS, { id }, (answer: { formationSeats: Connection<Seats> }) => answer.formationSeats);

/** What a formation was offered in a round, or why nobody was. */
interface Asked {
  offers: Offer[];
  refused: string | null;
}

const NOBODY: Asked = { offers: [], refused: null };

/** Free seats that somebody is left for; where only equals are left, two people decide. */
async function offer(campaign: Campaign, seats: Seats, at: string): Promise<Asked> {
  const { desk, committee, campaignId } = campaign;
  const { formationId } = seats.opening;
  const { free, unfilled, tied } = seats;
  if (free - unfilled <= 0) return NOBODY;
  const input = { campaignId, formationId, expectedVersion: seats.version };
  const label = `offers ${formationId} ${seats.version} ${at}`;
  try {
    const onlyEquals = seats.tiedNumbers.length > 0 && free - unfilled === tied;
    const offers = onlyEquals
      ? await decideTie(campaign, seats, at)
      : (await desk.send<{ offers: Offer[] }>(committee.secretary, at, label, 'offersMake', input, OFFERS)).offers;
    return { offers, refused: null };
  } catch (error) {
    // Somebody was offered a post elsewhere since the seats were read, or an offer of these has lapsed with one made there, or equals there decide first: the next round asks again.
    if (!(error instanceof Refused) || !error.codes.every((code) => ANOTHER_TIME.includes(code))) throw error;
    return { offers: [], refused: `${formationId} (${free} free, ${unfilled} unfilled, ${tied} tied): ${error.codes.join(', ')}` };
  }
}

type Versioned = { offer: { version: number } };

interface Post {
  positionId: string;
  /** Of the staff number, among those who were born on one day. */
  serial: number;
}

/** All begin on one day; who comes in a later round, on the day of that round. */
const startOf = (at: string): string => [FIRST_DAY, legalDay(at)].reduce((a, b) => (a > b ? a : b));
const lastDayOf = (at: string): string => addDays(startOf(at), SERVED_DAYS);

/** What becomes of an offer until the next round. */
async function follow(campaign: Campaign, made: Offer, person: Person, { positionId, serial }: Post, at: string): Promise<void> {
  const { desk, committee } = campaign;
  const { answers, n } = person;
  const as = applicant(n);
  let expectedVersion = made.version;
  const step = async (who: typeof as, when: string, name: string, more: object = {}): Promise<void> => {
    const input = { offerId: made.id, expectedVersion, ...more };
    expectedVersion = (await desk.send<Versioned>(who, when, `${name} ${made.id} ${expectedVersion}`, name, input, 'offer { version }'))
      .offer.version;
  };
  if (answers === 'DECLINES') return step(as, at, 'offerDecline');
  if (answers === 'LAPSES') {
    const late = new Date(Date.parse(at) + (ROUND_DAYS - 0.5) * DAY_MS).toISOString();
    // Nobody clicks it away: the next round finds it lapsed.
    return desk.refuse(as, late, `late ${made.id}`, 'offerAccept', { offerId: made.id, expectedVersion }, 'DEADLINE_PASSED');
  }
  await step(as, at, 'offerAccept');
  if (answers === 'WITHDRAWS') return step(as, at, 'offerDecline');
  await step(committee.secretary, at, 'filingRecord', { received: FILING_DOCUMENTS });
  const validFrom = startOf(at);
  const assignment = { positionId, supervisorId: null, validFrom };
  await step(committee.hr, at, 'appointmentHire', { ...appointedWith(campaign.kind, person, serial), assignment });
  if (answers === 'RESIGNS')
    await step(committee.hr, at, 'appointmentResign', { reason: 'Diterima di tempat lain', lastDay: lastDayOf(at) });
}

async function positionsOf({ desk, committee, posts }: Campaign): Promise<Map<string, string>> {
  const ids = new Map<string, string>();
  for (const { formationId, unitId, positionTitle } of posts) {
    const input = { unitId, title: positionTitle, kind: 'FUNCTIONAL', level: 'AHLI_PERTAMA' };
    type Made = { position: { id: string } };
    const label = `position ${formationId}`;
    const { position } = await desk.send<Made>(committee.hr, OFFERED_FROM, label, 'positionCreate', input, 'position { id }');
    ids.set(formationId, position.id);
  }
  return ids;
}

interface Records {
  /** By formation. */
  positions: ReadonlyMap<string, string>;
  serialOf: (person: Person) => number;
}

/** Numbers for those born on one day, of one sex, in the order in which they come. */
function serials(): (person: Person) => number {
  const given = new Map<string, number>();
  return ({ birthDate, sex }) => {
    const next = (given.get(birthDate + sex) ?? 0) + 1;
    given.set(birthDate + sex, next);
    return next;
  };
}

/** Within a formation one follows the other: they share its seats. Whether one of them will have left, so that the seat comes free later. */
async function followed(campaign: Campaign, made: readonly Offer[], at: string, { positions, serialOf }: Records): Promise<boolean> {
  const people = byNumber(campaign);
  const answering = made.map((one) => ({ one, person: people.get(one.registrationNumber) as Person }));
  await campaign.desk.over([...Map.groupBy(answering, ({ one }) => one.opening.formationId)], async ([formationId, offers]) => {
    for (const { one, person } of offers)
      await follow(campaign, one, person, { positionId: positions.get(formationId) ?? '', serial: serialOf(person) }, at);
  });
  return answering.some(({ person }) => person.answers === 'RESIGNS');
}

/**
 * Ends when a round has nobody left to offer anything to and nobody who has resigned still serves: that seat comes free only after the last day.
 * A free seat that somebody is left for and that is refused in a round in which nothing moved would be refused for ever.
 */
export async function appointments(campaign: Campaign): Promise<void> {
  campaign.desk.stage('offers and appointments');
  const records = { positions: await positionsOf(campaign), serialOf: serials() };
  let servedUntil = '';
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const at = new Date(Date.parse(OFFERED_FROM) + round * ROUND_DAYS * DAY_MS).toISOString();
    const asked: Asked[] = [];
    for (const seats of await seatsOf(campaign, at)) asked.push(await offer(campaign, seats, at));
    const made = asked.flatMap(({ offers }) => offers);
    const refused = asked.flatMap((one) => one.refused ?? []);
    if (made.length === 0 && refused.length > 0) throw new Error(`Free posts are offered to nobody: ${refused.join('; ')}`);
    if (made.length === 0 && legalDay(at) > servedUntil) return;
    if (await followed(campaign, made, at, records)) servedUntil = lastDayOf(at);
  }
  throw new Error(`After ${MOST_ROUNDS} rounds there is still somebody to offer a post to.`);
}
