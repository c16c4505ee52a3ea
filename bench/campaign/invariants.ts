// What must be true of a simulated campaign, whatever happened in it: each check answers with what is broken, in words.

import type { Application, Submission } from '../../src/modules/recruitment/campaigns/rules/types.ts';
import type { SelectionObjection } from '../../src/modules/recruitment/objections/rules/types.ts';
import type { Participant } from '../../src/modules/recruitment/verification/participant-items.ts';
import type { Verification } from '../../src/modules/recruitment/verification/rules/types.ts';
import type { AuditFacts } from '../../src/platform/store/audit.ts';
import { brokenChains } from '../../test/support/chains.ts';
import { employees, nobodyPassedOver, seats, secondPersons, standing } from './appoint-checks.ts';
import { differences } from './differences.ts';
import { namedIn } from './forget.ts';
import { administrative, counts, flow, leaving, places, ranking } from './list-checks.ts';
import type { Campaign } from './prepare.ts';
import { YEAR } from './prepare.ts';
import type { Snapshot } from './snapshot.ts';

export type Check = (campaign: Campaign, table: Snapshot) => string[];

interface Submitted extends Application {
  formationId: string;
  submission: Submission;
}

const submittedOf = (table: Snapshot): Submitted[] =>
  table.of<Application>('Application').flatMap(({ body }) => (body.submission && body.formationId ? [body as Submitted] : []));

/** Acknowledged is stored, under the post that was meant, and nothing else is. */
const submissions: Check = ({ people, posts }, table) =>
  differences(
    'submitted application',
    submittedOf(table).map(({ id, formationId, submission }) => `${id} ${formationId} ${submission.number}`),
    people.flatMap(({ applicationId, number, post }) => (number ? [`${applicationId} ${posts[post]?.formationId} ${number}`] : [])),
  );

/** A lock each for NIK, account and number, held by its owner: a NIK and an account have one application a year. */
const locks: Check = (_, table) => {
  const held = table.of<{ owner: string }>('Lock').map(({ pk, body }) => `${pk} ${body.owner}`);
  const expected = submittedOf(table).flatMap(({ id, applicantId, submission }) => [
    `LOCK#NIKYEAR#${YEAR}#${submission.nikHash} ${applicantId}`,
    `LOCK#ACCOUNTYEAR#${YEAR}#${applicantId} ${id}`,
    `LOCK#REGISTRATION#${submission.number} ${id}`,
  ]);
  return differences(
    'lock',
    held.filter((lock) => /^LOCK#(NIKYEAR|ACCOUNTYEAR|REGISTRATION)#/.test(lock)),
    expected,
  );
};

const listed: Check = (_, table) =>
  differences(
    'entry of a formation’s list',
    table.rows.flatMap(({ index }) => (index?.index1?.pk.startsWith('APPLICANTS#') ? [`${index.index1.pk} ${index.index1.sk}`] : [])),
    submittedOf(table).map(({ formationId, submission }) => `APPLICANTS#${formationId} ${submission.number}`),
  );

/** Everybody who began is in exactly one state, the one that was meant. */
const states: Check = ({ people }, table) => {
  const found = new Map(table.of<Application>('Application').map(({ body }) => [body.id, body.submission ? 'SUBMITTED' : 'DRAFT']));
  return differences(
    'state of an applicant',
    [...found].map(([id, state]) => `${id} ${state}`),
    people.flatMap(({ applicationId, registers }) =>
      applicationId ? [`${applicationId} ${registers === 'SUBMITTED' ? 'SUBMITTED' : 'DRAFT'}`] : [],
    ),
  );
};

/** Every submitted application is in the queue or was looked at, never both. */
const verifications: Check = (_, table) =>
  differences(
    'verification',
    [...table.of<Verification>('Waiting'), ...table.of<Verification>('Verification')].map(({ body }) => body.applicationId),
    submittedOf(table).map(({ id }) => id),
  );

/** Every decision has an officer and, where it is against the applicant, a reason; a rejection has two who agree. */
const decisions: Check = ({ committee }, table) => {
  const officers = new Set([...committee.officers, committee.deputy].map(({ id }) => id));
  return table.of<Verification>('Verification').flatMap(({ body: { id, status, outcome, decisions: made, conflicts } }) => {
    const against = made.filter(({ verdict }) => verdict === 'INELIGIBLE');
    const last = made.at(-1);
    return [
      ...(made.some(({ by }) => !officers.has(by)) ? [`${id} was decided by nobody of the committee`] : []),
      ...(made.some(({ by }) => conflicts.includes(by)) ? [`${id} was decided by somebody who is not free`] : []),
      ...(against.some(({ reasons }) => reasons.length === 0) ? [`${id} was rejected without a reason`] : []),
      ...(outcome === 'INELIGIBLE' && new Set(against.map(({ by }) => by)).size < 2 ? [`${id} was rejected by one officer alone`] : []),
      ...(status === 'DECIDED' && last?.verdict !== outcome ? [`${id} has another outcome than its last decision`] : []),
      ...((status === 'DECIDED') !== (outcome !== null) ? [`${id} is ${status} with outcome ${outcome}`] : []),
    ];
  });
};

/** Who was meant to be let through was, and the ledger of the campaign says the same. */
const verdicts: Check = ({ people, campaignId }, table) => {
  const outcomes = table
    .of<Verification>('Verification')
    .flatMap(({ body }) => (body.outcome ? [`${body.registrationNumber} ${body.outcome}`] : []));
  const filed = new Map(
    table
      .of<SelectionObjection>('SelectionObjection')
      .flatMap(({ body: { stage, registrationNumber, status } }) =>
        stage === 'ADMIN_OBJECTION' ? [[registrationNumber, status] as const] : [],
      ),
  );
  const meant = people.flatMap(({ number, verified }) => {
    if (!number || !outcomes.length) return [];
    const right = verified === 'OBJECTS_RIGHTLY' ? filed.get(number) === 'ACCEPTED' : !/^(REJECTED|OBJECTS)/.test(verified);
    return [`${number} ${right ? 'ELIGIBLE' : 'INELIGIBLE'}`];
  });
  const ledger = table
    .of<Participant>('Participant')
    .map(({ pk, body }) => `${pk === campaignId ? '' : 'elsewhere '}${body.number} ${body.verdict}`);
  return [...differences('outcome of a verification', outcomes, meant), ...differences('entry of the ledger', ledger, outcomes)];
};

/** Answered in words by somebody who had not decided what it was about. */
const objectionsAnswered: Check = (_, table) =>
  table
    .of<SelectionObjection>('SelectionObjection')
    .flatMap(({ body: { id, status, answer, answeredBy, deciders } }) => [
      ...(status === 'FILED' || !answer ? [`${id} was not answered`] : []),
      ...(answeredBy && deciders.includes(answeredBy) ? [`${id} was answered by who had decided`] : []),
    ]);

/** What was done has a record that names who did it, chained to the one before; nothing personal stands in it. */
const audited: Check = ({ people }, table) => {
  const records = table.of<AuditFacts>('Audit');
  const nameless = records.filter(({ body }) => !body.by).map(({ pk, sk }) => `${pk} ${sk} names nobody`);
  const told = namedIn(table.rows, people).map((n) => `The audit names applicant ${n}`);
  return [...nameless, ...told, ...brokenChains(table.rows).map((subject) => `${subject}: the chain of records is broken`)];
};

export const CHECKS: Readonly<Record<string, Check>> = {
  submissions,
  locks,
  listed,
  states,
  verifications,
  decisions,
  verdicts,
  audited,
  counts,
  administrative,
  flow,
  leaving,
  ranking,
  places,
  seats,
  standing,
  employees,
  nobodyPassedOver,
  secondPersons,
  objectionsAnswered,
};

export const broken = (campaign: Campaign, table: Snapshot): string[] =>
  Object.entries(CHECKS).flatMap(([name, check]) => check(campaign, table).map((line) => `${name}: ${line}`));
