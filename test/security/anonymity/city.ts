// A round played through the real API on the real engine, with four attackers who ask everything that can be asked at every stage.
import { type AttributeValue, paginateScan } from '@aws-sdk/client-dynamodb';
import { type GraphQLInputType, isEnumType, isInputObjectType, isListType, isNonNullType } from 'graphql';
import { boxOf } from '../../../src/modules/reviews/answer-items.ts';
import type { Answers, RaterGroup } from '../../../src/modules/reviews/rules/types.ts';
import { closed, published, RESULT } from '../../support/answers.ts';
import type { Answer, Ask } from '../../support/city.ts';
import { newKey } from '../../support/mutations.ts';
import type { Person } from '../../support/people.ts';
import { enrol, invitationIn, launchedRound, subjectStep, type Versioned } from '../../support/reviews.ts';
import type { Season } from '../../support/scenarios/stages.ts';
import { theSchema } from '../../support/schema.ts';
import { PLANNING_DAY } from '../../support/season.ts';

export interface Voter {
  person: Person;
  group: RaterGroup;
  answers: Answers;
}

export interface Stage {
  city: Season;
  reviewed: Person;
  templateId: string;
}

interface Played extends Stage {
  round: Versioned;
  subject: Versioned;
  invitations: string[];
}

const attackersOf = ({ city, reviewed }: Stage): Record<string, Ask> => ({
  subject: reviewed.ask,
  superior: city.people.superior.ask,
  hr: city.people.hr.ask,
  auditor: city.people.auditor.ask,
});

const { schema } = theSchema();
const PROBLEMS = 'userErrors { code message field ... on VersionConflict { currentVersion } ... on TransitionRefused { allowed } }';

/** The least input that names these ids; with a version that nothing has, so that no attacker changes anything. */
function inputFor(type: GraphQLInputType, name: string, ids: Record<string, string>): unknown {
  if (isNonNullType(type)) return inputFor(type.ofType, name, ids);
  if (isListType(type)) return [inputFor(type.ofType, name, ids)];
  if (isEnumType(type)) return type.getValues()[0]?.name;
  if (isInputObjectType(type)) {
    const fields = Object.values(type.getFields()).filter((field) => isNonNullType(field.type));
    return Object.fromEntries(fields.map((field) => [field.name, inputFor(field.type, field.name, ids)]));
  }
  if (name === 'idempotencyKey') return newKey();
  return ids[name] ?? { Int: name === 'expectedVersion' ? 999 : 1, Day: '2026-03-01', Boolean: true }[type.toString()] ?? ids.employeeId;
}

const NAMING = ['roundId', 'subjectId', 'invitationId'];

/** Every mutation of the schema whose input can name the round, the person in it or an invitation: also those of later modules. */
export function mutationsFor(ids: Record<string, string>): { query: string; variables: object; name: string }[] {
  return Object.values(schema.getMutationType()?.getFields() ?? {}).flatMap(({ name, args: [arg], type }) => {
    const input = arg && isNonNullType(arg.type) && isInputObjectType(arg.type.ofType) ? arg.type.ofType : null;
    if (!input || !NAMING.some((field) => field in input.getFields())) return [];
    const isMany = 'outcomes' in ((isNonNullType(type) ? type.ofType : type) as { getFields(): object }).getFields();
    const query = `mutation($input: ${input.name}!) { ${name}(input: $input) { ${isMany ? `outcomes { ${PROBLEMS} }` : ''} ${PROBLEMS} } }`;
    return [{ name, query, variables: { input: inputFor(input, '', ids) } }];
  });
}

const STANDING = 'id version status submittedAt deadlineAt allowedActions reminders progress { group enough count }';
const SUBJECT = `${STANDING} nomination { raters { group } } raters { employee { id } group state declineReason declineNote } externals { id: externalId invited } result ${RESULT}`;
const LIST = (name: string) => `{ me { ${name}(first: 100) { edges { node { ${STANDING} } } } } }`;

/** Only what is about this round: those before it are in the lists too. */
const own = (answer: Answer, { subject }: Played): unknown =>
  JSON.parse(JSON.stringify(answer.data ?? null), (name, value) =>
    name === 'edges' && Array.isArray(value)
      ? value.filter((edge) => JSON.stringify(edge).includes(subject.id) || !('status' in (edge.node ?? {})))
      : value,
  );

/** To the auditor alone a history answers at all: the others try the short way. */
const histories = ({ round, subject, invitations }: Played, isAuditor: boolean): string[] => [
  round.id,
  ...['', '|TALLY', '|RESULT'].map((part) => `${subject.id}${part}`),
  ...(isAuditor ? invitations : []).flatMap((id) => ['', '|DRAFT', '|RECEIPT'].map((part) => `${id}${part}`)),
];

async function look(played: Played, ask: Ask, isFull: boolean, isAuditor: boolean): Promise<unknown[]> {
  const { round, subject, invitations } = played;
  const $id = 'query($id: ID!)';
  const trail = `${$id} { auditTrail(subject: $id, first: 100) { edges { node { version at by operation } } } }`;
  const asked: [string, object][] = [
    [`${$id} { reviewSubject(id: $id) { ${SUBJECT} } }`, { id: subject.id }],
    ...(isAuditor ? [[trail, { id: `${subject.id}|TALLY` }] as [string, object]] : []),
  ];
  if (isFull) {
    asked.push(
      [`${$id} { reviewResult(subjectId: $id) ${RESULT} }`, { id: subject.id }],
      [
        `${$id} { reviewRound(id: $id) { version status allowedActions subjects(first: 100) { edges { node { ${STANDING} } } } } }`,
        { id: round.id },
      ],
      [
        'query($ids: [ID!]!) { nodes(ids: $ids) { __typename id ... on ReviewSubject { version status } ... on ReviewInvitation { version state answered reminders draft { version } } } }',
        { ids: [round.id, subject.id, ...invitations] },
      ],
      [LIST('reviewsOfMe'), {}],
      [LIST('reviewsToApprove'), {}],
      ...invitations.map((id): [string, object] => [
        `${$id} { reviewInvitation(id: $id) { version state group draft { version } } }`,
        { id },
      ]),
      ...histories(played, isAuditor).map((id): [string, object] => [trail, { id }]),
      ...mutationsFor({
        roundId: round.id,
        subjectId: subject.id,
        invitationId: invitations[0] ?? '',
        employeeId: played.reviewed.employeeId,
      }).map(({ query, variables }): [string, object] => [query, variables]),
    );
  }
  const answers: unknown[] = [];
  for (const [query, variables] of asked) {
    const answer = await ask(query, variables);
    answers.push([query, own(answer, played), answer.errors?.map(({ message, extensions }) => [message, extensions.code])]);
  }
  return answers;
}

/** As a thief without the key ring sees it: everything in the table that names the round, or lies in the box. */
async function stolen({ city, round, subject, invitations }: Played): Promise<string[]> {
  const box = boxOf(city.app.keyring.hash('BOX', subject.id));
  const rows: Record<string, AttributeValue>[] = [];
  for await (const page of paginateScan({ client: city.engine }, { TableName: 'semarang-test' })) rows.push(...(page.Items ?? []));
  const texts = rows.map(({ body, ...row }) =>
    JSON.stringify([Object.entries(row).toSorted(([a], [b]) => (a < b ? -1 : 1)), sorted(JSON.parse(body?.S ?? 'null'))]),
  );
  return texts.filter((text) => [box, round.id, subject.id, ...invitations].some((id) => text.includes(id)));
}

/** Ids by what they stand for; what is fresh in each request, or keyed, by its kind and length. */
function canonical(text: string, { round, subject, invitations }: Played): string {
  const named = [[round.id, 'ROUND'], [subject.id, 'SUBJECT'], ...invitations.map((id, i) => [id, `INVITATION${i}`])];
  return named
    .reduce((all, [id = '', name = '']) => all.replaceAll(id, name), text)
    .replaceAll(/\brvi_[0-9a-f]{24}\b/g, 'INVITATION')
    .replaceAll(/k1\.[\w-]+/g, (sealed) => `[sealed ${sealed.length}]`)
    .replaceAll(/[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/g, '[uuid]')
    .replaceAll(/\b[0-9a-f]{64}\b/g, '[sha]')
    .replaceAll(/ONCE#[0-9a-f]{24}/g, 'ONCE')
    .replaceAll(/(?<![\w-])[\w-]{43}(?![\w-])/g, '[hash]')
    .replaceAll(/(?<=\["salt",\{"S":")[\w-]{12}/g, '[salt]')
    .replaceAll(/(?<=":")[\w-]{22}(?=")/g, '[state]');
}

/**
 * Comments lie in the order of a hash keyed with the review's own id, and twins are two reviews: here only what they say counts. That their
 * order says nothing is shown in attack.test.ts.
 */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) {
    const list = value.map(sorted);
    return list.every((one) => typeof one === 'string') ? list.toSorted() : list;
  }
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, one]) => [name, name === 'comments' || typeof one === 'object' ? sorted(one) : one]),
  );
}

export interface Seen {
  people: string[];
  thief: string[];
  log: string[];
  /** Requests the attackers made. */
  asked: number;
}

async function begun(stage: Stage, voters: readonly Voter[]): Promise<Played> {
  const { city, reviewed, templateId } = stage;
  city.setNow(PLANNING_DAY);
  const groups = ['PEER', 'SUBORDINATE'].map((group) => ({ group, least: 0, most: 6 }));
  const round = await launchedRound(city.people.hr.ask, city.units.diskominfo, { groups, templateId, purpose: 'EVALUATIVE' });
  const raters = voters
    .filter(({ group }) => group === 'PEER' || group === 'SUBORDINATE')
    .map(({ person, group }) => ({ employeeId: person.employeeId, group }));
  raters.sort((a, b) => (a.employeeId < b.employeeId ? -1 : 1));
  const nominated = await subjectStep(reviewed.ask, 'reviewNominate', await enrol(city.people.hr.ask, round, reviewed.employeeId), {
    raters,
  });
  const subject = await subjectStep(city.people.superior.ask, 'reviewApproveRaters', nominated);
  const byPerson = voters.toSorted((a, b) => (a.person.employeeId < b.person.employeeId ? -1 : 1));
  const invitations: string[] = [];
  for (const { person } of byPerson) invitations.push((await invitationIn(round, person)).id);
  return { ...stage, round, subject, invitations };
}

/** One round from launch to publication; the attackers look before, after every answer, after the close and after publication; in the middle and in the end at everything. */
export async function playInCity(stage: Stage, voters: readonly Voter[]): Promise<Seen> {
  const played = await begun(stage, voters);
  const { city, round } = played;
  const seen: unknown[] = [];
  const log: unknown[] = [];
  const looked = async (isFull: boolean) => {
    for (const [who, ask] of Object.entries(attackersOf(played)))
      for (const one of await look(played, ask, isFull, who === 'auditor')) seen.push([who, one]);
  };
  await looked(false);
  for (const [i, { person, answers }] of voters.entries()) {
    city.setNow(new Date(Date.parse('2026-01-21T01:00:00.000Z') + i * 5_417_000).toISOString());
    const { id: invitationId } = await invitationIn(round, person);
    const given = {
      scores: Object.entries(answers.scores).map(([value, score]) => ({ value, score })),
      comments: Object.entries(answers.comments).map(([question, text]) => ({ question: Number(question), text })),
    };
    const send = (name: string, input: object) =>
      person.ask(
        `mutation ${name}($input: ${name[0]?.toUpperCase()}${name.slice(1)}Input!) { ${name}(input: $input) { userErrors { code } } }`,
        {
          input: { idempotencyKey: newKey(), invitationId, ...input },
        },
      );
    for (const answer of [
      await send('reviewDraftSave', { expectedVersion: 0, ...given }),
      await send('reviewSubmit', { expectedVersion: 1 }),
    ]) {
      if (JSON.stringify(answer.data ?? '').includes('code') || answer.errors) throw new Error(JSON.stringify(answer));
      const { ms: _, requestId: __, viewerId: ___, ...line } = answer.line ?? { ms: 0, requestId: '', viewerId: '' };
      log.push(line);
    }
    await looked(i === Math.floor(voters.length / 2));
  }
  const over = await closed(city.setNow, city.people.hr.ask, round);
  await looked(false);
  await published(city.people.hr.ask, { round: over, subject: played.subject });
  await looked(true);
  const rows = (await stolen(played)).map((row) => canonical(row, played)).toSorted();
  const people = seen.map((one) => canonical(JSON.stringify(sorted(one)), played));
  return { people, thief: rows, log: log.map((line) => JSON.stringify(line)), asked: seen.length };
}
