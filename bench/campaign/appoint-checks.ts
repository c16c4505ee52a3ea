// What must be true of offers and appointments of a simulated campaign: seats within the quota, one employee a hire, nobody passed over.

import type { Employee } from '../../src/modules/organisation/rules/types.ts';
import type { ApplicationExclusion } from '../../src/modules/recruitment/exclusions/rules/types.ts';
import { appointedId } from '../../src/modules/recruitment/offers/ids.ts';
import type { OnboardingEvent } from '../../src/modules/recruitment/offers/rules/appointment.ts';
import { heldSeats, hiredSeats, settledSeats } from '../../src/modules/recruitment/offers/rules/seats.ts';
import type { Offer, Seats } from '../../src/modules/recruitment/offers/rules/types.ts';
import { differences } from './differences.ts';
import type { Campaign } from './prepare.ts';
import type { Snapshot } from './snapshot.ts';

const offersOf = (table: Snapshot): Offer[] => table.of<Offer>('Offer').map(({ body }) => body);
const EVERYTHING_OVER = '2099-01-01T00:00:00.000Z';
const STANDING: readonly string[] = ['OFFERED', 'ACCEPTED', 'HIRED'];
const EVER_HIRED: readonly string[] = ['HIRED', 'RESIGNED'];

/** No formation holds or has hired more than its posts; seats and offers tell the same. */
export function seats({ posts }: Campaign, table: Snapshot): string[] {
  const byFormation = new Map(table.of<Seats>('Seats').map(({ body }) => [body.formationId, body]));
  return posts.flatMap(({ formationId, quota }) => {
    const here = offersOf(table).filter((offer) => offer.formationId === formationId);
    // Whoever resigned holds the seat until the last day, and nobody records when that has passed.
    const told = settledSeats(byFormation.get(formationId) ?? { formationId, quota, list: [] }, EVERYTHING_OVER);
    const hired = here.filter(({ status }) => status === 'HIRED').length;
    return [
      ...(told.quota !== quota ? [`${formationId} has ${told.quota} seats for ${quota} posts`] : []),
      ...(heldSeats(told) > quota ? [`${formationId} holds ${heldSeats(told)} seats of ${quota}`] : []),
      ...(hired > quota ? [`${formationId} has hired ${hired} of ${quota}`] : []),
      ...(hired !== hiredSeats(told) ? [`${formationId} has hired ${hired}, its seats tell ${hiredSeats(told)}`] : []),
      ...differences(
        `held seat of ${formationId}`,
        told.list.flatMap(({ end, offerId }) => (end === null ? [offerId] : [])),
        here.flatMap(({ status, id }) => (STANDING.includes(status) ? [id] : [])),
      ),
    ];
  });
}

/** Nobody holds two posts, and a lock says who holds one; all that could be answered was, and who said nothing has let it lapse. */
export function standing({ people }: Campaign, table: Snapshot): string[] {
  const silent = new Set(people.filter(({ answers }) => answers === 'LAPSES').map(({ number }) => number));
  const held = offersOf(table).filter(({ status }) => STANDING.includes(status));
  const locks = table
    .of<{ owner: string }>('Lock')
    .flatMap(({ pk, body }) => (pk.startsWith('LOCK#OFFER#') ? [`${pk} ${body.owner}`] : []));
  // Who has left is offered nothing: their right to it is held by the exclusion.
  const out = table.of<ApplicationExclusion>('ApplicationExclusion').filter(({ body }) => body.offerId === null);
  const unanswered = ({ status, registrationNumber }: Offer): boolean =>
    status === 'ACCEPTED' || (status === 'OFFERED' && !silent.has(registrationNumber));
  const open = held.filter(unanswered).map(({ id, status }) => `${id} is still ${status}`);
  return [
    ...differences(
      'lock of an offer',
      locks,
      [...held, ...out.map(({ body }) => body)].map(({ applicationId, id }) => `LOCK#OFFER#${applicationId} ${id}`),
    ),
    ...open,
  ];
}

/** One employee and one event of onboarding a hire; a resignation is told once. */
export function employees(_: Campaign, table: Snapshot): string[] {
  const hired = offersOf(table).filter(({ status }) => EVER_HIRED.includes(status));
  const ids = hired.map(({ applicationId }) => appointedId(applicationId));
  const events = table.of<OnboardingEvent>('OnboardingEvent').map(({ pk, body }) => `${body.type} ${pk} ${body.applicationId}`);
  const meant = hired.flatMap(({ applicationId, status }) => {
    const of = `${appointedId(applicationId)} ${applicationId}`;
    return [`Appointed ${of}`, ...(status === 'RESIGNED' ? [`AppointmentEnded ${of}`] : [])];
  });
  return [
    ...differences(
      'employee',
      table.of<Employee>('Employee').map(({ pk }) => pk),
      ids,
    ),
    ...differences(
      'employee of an offer',
      hired.map(({ employeeId }) => employeeId ?? ''),
      ids,
    ),
    ...differences('event of onboarding', events, meant),
  ];
}

/** Whoever stands before somebody who was offered a post by the own rank was asked as well; a seat stays free only once all were. */
export function nobodyPassedOver({ posts, lists }: Campaign, table: Snapshot): string[] {
  const asked = new Set(offersOf(table).map(({ registrationNumber }) => registrationNumber));
  const list = lists.findLast(({ stage }) => stage === 'FINAL');
  return posts.flatMap(({ formationId, quota }) => {
    const here = offersOf(table).filter((offer) => offer.formationId === formationId);
    const held = here.filter(({ status }) => STANDING.includes(status)).length;
    const last = Math.max(0, ...here.filter(({ ground }) => ground === 'OWN').map(({ rank }) => rank));
    const ranked = (list?.rows.get(formationId) ?? []).filter(({ rank }) => rank !== null);
    const passed = ranked.filter(({ rank, number }) => !asked.has(number) && (held < quota || (rank ?? 0) < last));
    const states = [...Map.groupBy(here, ({ status }) => status)].map(([status, of]) => `${status} ${of.length}`).toSorted();
    const why = `${held} of ${quota} posts are held, asked by the own rank down to ${last}, offers: ${states.join(', ') || 'none'}`;
    return passed.map(({ number, rank }) => `${number}, rank ${rank}, was passed over in ${formationId}: ${why}`);
  });
}

/** Two people behind each deed: who looks through is not who brought it, who appoints is not who filed. */
export function secondPersons(_: Campaign, table: Snapshot): string[] {
  type Import = { id: string; status: string; proposedBy: string; decidedBy: string | null; reason: string | null };
  type Record = { subject: string; operation: string; by: string };
  const imports = table.of<Import>('ScoreImport').map(({ body }) => body);
  const records = table.of<Record>('Audit').map(({ body }) => body);
  const hirers = new Map(
    records.flatMap(({ operation, subject, by }) => (operation === 'appointmentHire' ? [[subject, by] as const] : [])),
  );
  return [
    ...imports
      .filter(({ decidedBy, proposedBy }) => !decidedBy || decidedBy === proposedBy)
      .map(({ id }) => `${id} was approved by one alone`),
    ...imports.filter(({ status, reason }) => status === 'REJECTED' && !reason).map(({ id }) => `${id} was rejected without a reason`),
    ...offersOf(table)
      .filter(({ id, filing }) => filing?.by.includes(hirers.get(id) ?? ''))
      .map(({ id }) => `${id} was filed and appointed by one alone`),
    ...offersOf(table)
      .filter(({ offeredBy, source }) => !offeredBy || !source.sha256)
      .map(({ id }) => `${id} names no officer or no list`),
  ];
}
