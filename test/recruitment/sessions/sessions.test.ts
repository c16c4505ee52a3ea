// When and where a test is sat: sessions made by the committee, seats in bulk, a schedule that a second person announces, and the own card.
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { ANNOUNCING } from '../../support/lists.ts';
import { newKey } from '../../support/mutations.ts';
import { done, refused } from '../../support/people.ts';
import { type Tested, testedCampaign } from '../../support/scenarios/recruitment-scores.ts';
import { wishing } from '../../support/scenarios/recruitment-sessions.ts';
import { type Season, startSeason } from '../../support/scenarios/stages.ts';
import {
  ACCOMMODATION,
  cardsOf,
  madeSession,
  ofSession,
  opened,
  SEATS,
  SKD_SESSION,
  schedulePublished,
  scheduleShown,
  seatsAssigned,
  sessionStep,
  venueOf,
} from '../../support/sessions.ts';

let city: Season;
let of: Tested;
const people = () => of.people.flat();
const nextOf = async ({ ask, applicationId }: { ask: Tested['rina']; applicationId: string }) =>
  (await ask('query($id: ID!) { node(id: $id) { ... on Application { nextStep { code from deadlineAt place } } } }', { id: applicationId }))
    .data.node.nextStep;

beforeAll(async () => {
  city = await startSeason();
});
afterAll(() => city.stop());
beforeEach(async () => {
  of = await testedCampaign(city, [3]);
  city.setNow(ANNOUNCING);
});

type Person = Tested['people'][number][number];
const inOrder = () => people().toSorted((a, b) => (a.number < b.number ? -1 : 1)) as [Person, Person, Person];
const numbers = () => inOrder().map(({ number }) => number);

describe('a session of a test', () => {
  it('is refused where its day, seats or texts cannot be', async () => {
    const create = (more: object) => refused(of.rina, 'testSessionCreate', { campaignId: of.campaignId, ...SKD_SESSION, ...more });
    expect(await create({ seats: 0 })).toEqual(['OUT_OF_RANGE']);
    expect(await create({ endsAt: SKD_SESSION.startsAt })).toEqual(['DATE_ORDER']);
    expect(await create({ startsAt: '2026-02-09T16:59:59.999Z' })).toEqual(['OUT_OF_RANGE']);
    expect(await create({ endsAt: '2026-02-14T17:00:00.001Z' })).toEqual(['OUT_OF_RANGE']);
    // It ends on the day on which it begins.
    expect(await create({ endsAt: '2026-02-10T17:00:00.001Z' })).toEqual(['OUT_OF_RANGE']);
    expect(await create({ endsAt: '2026-02-12T03:00:00.000Z' })).toEqual(['OUT_OF_RANGE']);
    expect(await create({ stage: 'COMPETENCE' })).toEqual(['INVALID']);
    expect(await create({ venue: '---', room: ' ' })).toEqual(['INVALID', 'REQUIRED']);
    expect(await create({ startsAt: '2026-02-14T16:00:00+07:00', endsAt: '2026-02-15T00:00:00+07:00' })).toEqual([]);
  });

  it('is seen by the committee alone until a second person announces it', async () => {
    const session = await madeSession(of.rina, of.campaignId);
    await seatsAssigned(of.rina, session, { formationId: of.formationIds[0] });
    const [first] = inOrder();
    expect(await cardsOf(first.ask, of.campaignId)).toEqual([]);
    expect((await nextOf(first)).place).toBeNull();
    const both = await city.login({ sub: 'pansel-rina', roles: ['RECRUITMENT_OFFICER', 'RECRUITMENT_APPROVER'] });
    const { version } = await scheduleShown(both, of.campaignId);
    const publish = { campaignId: of.campaignId, stage: 'SKD', expectedVersion: version };
    expect(await refused(both, 'testSchedulePublish', publish)).toEqual(['OWN_CASE']);
    const second = await madeSession(of.budi, of.campaignId, { room: 'Ruang CAT 2' });
    expect(await refused(of.approver, 'testSchedulePublish', publish)).toEqual(['VERSION_CONFLICT']);
    expect((await scheduleShown(of.approver, of.campaignId)).pending).toEqual([{ id: session.id }, { id: second.id }]);
    expect(await schedulePublished(of.approver, of.campaignId)).toMatchObject({ edition: 1, pending: [], publishedAt: ANNOUNCING });
    const [card] = await cardsOf(first.ask, of.campaignId);
    expect(card).toMatchObject({
      registrationNumber: first.number,
      whenInWords: 'Selasa, 10 Februari 2026 pukul 08.00–09.40 WIB',
      changedAt: null,
      changes: [],
      bring: SKD_SESSION.bring,
    });
    expect(card.page).toContain(card.code);
    expect(await nextOf(first)).toEqual({
      ...{ code: 'SIT_TEST', from: SKD_SESSION.startsAt, deadlineAt: SKD_SESSION.endsAt, place: `${venueOf(of.campaignId)}, Ruang CAT 1` },
    });
  });

  it('gives no more seats than it has, to nobody twice, and to nobody who is not let through', async () => {
    const session = await madeSession(of.rina, of.campaignId);
    const wanted = { registrationNumbers: [...numbers(), '2026-3374-22222222'] };
    const preview = await seatsAssigned(of.rina, session, { ...wanted, preview: true });
    expect(preview.session.taken).toBe(0);
    const given = await seatsAssigned(of.rina, session, wanted);
    expect(given.outcomes).toEqual(preview.outcomes);
    expect(given.outcomes.map(({ userErrors }: { userErrors: { code: string; field: string[] }[] }) => userErrors)).toEqual([
      [],
      [],
      [{ code: 'LIMIT_REACHED', field: ['registrationNumbers', '2'] }],
      [{ code: 'INVALID', field: ['registrationNumbers', '3'] }],
    ]);
    expect(given.session.taken).toBe(2);
    const again = ofSession(given.session, { registrationNumbers: numbers().slice(0, 1) });
    expect(await refused(of.rina, 'testSeatsAssign', again)).toEqual(['LIMIT_REACHED']);
    const other = await madeSession(of.budi, of.campaignId, { room: 'Ruang CAT 2', seats: 5 });
    expect(await refused(of.budi, 'testSeatsAssign', { ...again, ...ofSession(other) })).toEqual(['ALREADY_EXISTS']);
    const rest = await seatsAssigned(of.budi, other, { formationId: of.formationIds[0] });
    expect([rest.outcomes.map((one: { registrationNumber: string }) => one.registrationNumber), rest.left]).toEqual([[numbers()[2]], 0]);
    const fewer = ofSession(given.session, { seats: 1 });
    expect(await refused(of.rina, 'testSessionChange', fewer)).toEqual(['OUT_OF_RANGE']);
  });

  it('seats exactly as many when two officers fill it at once', async () => {
    const session = await madeSession(of.rina, of.campaignId);
    const tries = numbers().map((number, i) =>
      (i % 2 ? of.budi : of.rina)(
        `mutation($input: TestSeatsAssignInput!) { testSeatsAssign(input: $input) { ${SEATS} userErrors { code } } }`,
        { input: { ...ofSession(session, { registrationNumbers: [number] }), idempotencyKey: crypto.randomUUID() } },
      ),
    );
    const told = (await Promise.all(tries)).map(({ data }) => data.testSeatsAssign.userErrors.map(({ code }: { code: string }) => code));
    expect(told.filter((codes) => codes.length === 0)).toHaveLength(1);
    expect(told.flat()).toEqual(['VERSION_CONFLICT', 'VERSION_CONFLICT']);
    const { data } = await of.rina(
      'query($id: ID!) { node(id: $id) { ... on TestSession { taken } } testSeats(sessionId: $id, first: 10) { totalCount } }',
      {
        id: session.id,
      },
    );
    expect(data).toEqual({ node: { taken: 1 }, testSeats: { totalCount: 1 } });
  });

  it('tells those who have a seat what was changed, moved or called off', async () => {
    const session = await madeSession(of.rina, of.campaignId);
    const { session: full } = await seatsAssigned(of.rina, session, { formationId: of.formationIds[0] });
    await schedulePublished(of.approver, of.campaignId);
    const [first, second] = inOrder();
    expect(await refused(of.rina, 'testSessionChange', ofSession(full, { room: 'Aula' }))).toEqual(['REQUIRED']);
    const changed = await sessionStep(of.rina, 'testSessionChange', ofSession(full, { room: 'Aula', reason: 'Ruang CAT 1 banjir.' }));
    const [card] = await cardsOf(first.ask, of.campaignId);
    expect(card).toMatchObject({ room: 'Aula', changedAt: ANNOUNCING, changes: [{ reason: 'Ruang CAT 1 banjir.', changed: ['ROOM'] }] });
    const other = await madeSession(of.budi, of.campaignId, {
      room: 'Ruang CAT 2',
      startsAt: '2026-02-11T01:00:00.000Z',
      endsAt: '2026-02-11T02:40:00.000Z',
    });
    await schedulePublished(of.approver, of.campaignId);
    const move = { registrationNumbers: [second.number], move: true, reason: 'Permintaan rumah sakit.' };
    const moved = await seatsAssigned(of.budi, other, move);
    expect(moved.session.taken).toBe(1);
    expect((await cardsOf(second.ask, of.campaignId))[0]).toMatchObject({
      room: 'Ruang CAT 2',
      changes: [{ reason: move.reason, changed: [] }],
    });
    const left = (await of.rina('query($id: ID!) { node(id: $id) { ... on TestSession { id version taken } } }', { id: changed.id })).data
      .node;
    expect(left.taken).toBe(1);
    await sessionStep(of.rina, 'testSessionCancel', ofSession(left, { reason: 'Listrik padam.' }));
    expect((await cardsOf(first.ask, of.campaignId))[0]).toMatchObject({ status: 'CANCELLED', changedAt: ANNOUNCING });
    expect((await nextOf(first)).place).toBeNull();
    const late = await seatsAssigned(of.budi, moved.session, { registrationNumbers: [first.number] });
    expect([late.session.taken, (await nextOf(first)).place]).toEqual([2, `${venueOf(of.campaignId)}, Ruang CAT 2`]);
  });

  it('frees the seat of who withdraws, and gives them none any more', async () => {
    const session = await madeSession(of.rina, of.campaignId);
    const { session: full } = await seatsAssigned(of.rina, session, { formationId: of.formationIds[0] });
    await schedulePublished(of.approver, of.campaignId);
    const [first, , third] = inOrder();
    await done(first.ask, 'applicationWithdraw', { applicationId: first.applicationId, confirm: true }, 'exclusion { id }');
    expect(await cardsOf(first.ask, of.campaignId)).toEqual([]);
    const now = { ...full, version: full.version + 1 };
    const back = ofSession(now, { registrationNumbers: [first.number] });
    expect(await refused(of.rina, 'testSeatsAssign', back)).toEqual(['INVALID']);
    const given = await seatsAssigned(of.rina, now, { formationId: of.formationIds[0], order: 'RANK' });
    expect(given.outcomes).toEqual([{ registrationNumber: third.number, seated: true, userErrors: [] }]);
    const freed = await sessionStep(
      of.rina,
      'testSeatsFree',
      ofSession(given.session, { registrationNumbers: [third.number], reason: 'Sakit.' }),
    );
    expect(freed.taken).toBe(1);
  });

  it('is told as it stands to who comes second, or refused: never as it was before', async () => {
    const session = await madeSession(of.rina, of.campaignId, { seats: 1 });
    const assign =
      'mutation($input: TestSeatsAssignInput!) { testSeatsAssign(input: $input) { left session { taken } userErrors { code } } }';
    const order = () =>
      of.rina(assign, { input: { idempotencyKey: newKey(), ...ofSession(session, { formationId: of.formationIds[0] }) } });
    const answers = await Promise.all(Array.from({ length: 6 }, order));
    const told = answers.map(({ data }) => data.testSeatsAssign).filter(({ userErrors }) => userErrors.length === 0);
    expect(told.map((one) => one.session.taken)).toEqual(told.map(() => 1));
  });

  it('holds nobody who leaves while seats are given out', async () => {
    const one = inOrder()[0];
    const session = await madeSession(of.rina, of.campaignId);
    const assign = 'mutation($input: TestSeatsAssignInput!) { testSeatsAssign(input: $input) { session { taken } userErrors { code } } }';
    const input = { idempotencyKey: newKey(), ...ofSession(session, { registrationNumbers: [one.number] }) };
    const leaving = { applicationId: one.applicationId, confirm: true };
    await Promise.all([of.rina(assign, { input }), done(one.ask, 'applicationWithdraw', leaving, 'exclusion { id }')]);
    const query = 'query($id: ID!) { testSeats(sessionId: $id, first: 5) { totalCount } node(id: $id) { ... on TestSession { taken } } }';
    const { data, errors } = await of.rina(query, { id: session.id });
    expect(errors).toBeUndefined();
    expect([data.testSeats.totalCount, data.node.taken]).toEqual([0, 0]);
  });

  it('is not changed and takes nobody in once it has begun', async () => {
    const session = await madeSession(of.rina, of.campaignId);
    city.setNow(SKD_SESSION.startsAt);
    const input = ofSession(session, { registrationNumbers: numbers() });
    expect(await refused(of.rina, 'testSeatsAssign', input)).toEqual(['DEADLINE_PASSED']);
    expect(await refused(of.rina, 'testSessionChange', ofSession(session, { seats: 9 }))).toEqual(['DEADLINE_PASSED']);
    const { data } = await of.rina('query($id: ID!) { node(id: $id) { ... on TestSession { allowedActions } } }', { id: session.id });
    expect(data.node.allowedActions).toEqual(['testSessionCancel']);
  });
});

describe('what somebody needs to sit a test', () => {
  const REQUEST = 'testAccommodationRequest';
  const DECIDE = 'testAccommodationDecide';
  const deciding = <More extends object>(number: string, expectedVersion: number, more: More) => ({
    ...{ campaignId: of.campaignId, registrationNumber: number, expectedVersion, granted: ['MORE_TIME'], extraMinutes: 30 },
    ...more,
  });

  const wishOf = async ({ ask, applicationId }: Person): Promise<string> =>
    (await ask('query($id: ID!) { testAccommodation(applicationId: $id) { id } }', { id: applicationId })).data.testAccommodation.id;

  it('is asked for in a form that can be provided, and refused only in words', async () => {
    const [first, second] = inOrder();
    const ask = (more: object) => refused(first.ask, REQUEST, { ...wishing(first.applicationId), ...more });
    expect(await ask({ needs: [] })).toEqual(['REQUIRED']);
    expect(await ask({ needs: ['READER', 'READER'] })).toEqual(['INVALID']);
    expect(await ask({ needs: ['OTHER'], wish: null })).toEqual(['REQUIRED']);
    expect(await refused(second.ask, REQUEST, wishing(first.applicationId))).toEqual(['NOT_FOUND']);
    expect(await ask({})).toEqual([]);
    // The same once more is done already; another wish by a page that does not know of it is not.
    expect(await ask({})).toEqual([]);
    expect(await ask({ needs: ['WHEELCHAIR'] })).toEqual(['VERSION_CONFLICT']);
    expect(await refused(of.budi, DECIDE, deciding(first.number, 1, {}))).toEqual(['NOT_OPENED']);
    await opened(of.budi, { accommodationId: await wishOf(first), expectedVersion: 1 });
    expect(await refused(of.budi, DECIDE, deciding(first.number, 2, { extraMinutes: null }))).toEqual(['OUT_OF_RANGE']);
    expect(await refused(of.budi, DECIDE, deciding(first.number, 2, { granted: ['READER'] }))).toEqual(['OUT_OF_RANGE']);
    expect(await refused(of.budi, DECIDE, deciding(first.number, 2, { granted: [], extraMinutes: null }))).toEqual(['REQUIRED']);
    expect(await refused(of.budi, DECIDE, deciding('2026-3374-22222222', 0, {}))).toEqual(['INVALID']);
  });

  it('is asked for by nobody who sits no test any more', async () => {
    const [first] = inOrder();
    const leaving = { applicationId: first.applicationId, confirm: true };
    await done(first.ask, 'applicationWithdraw', leaving, 'exclusion { id }');
    expect(await refused(first.ask, REQUEST, wishing(first.applicationId))).toEqual(['TRANSITION_REFUSED']);
  });

  it('makes the own test longer, and nobody reads it but the applicant and the officers', async () => {
    const [first] = inOrder();
    await done(first.ask, REQUEST, wishing(first.applicationId), ACCOMMODATION);
    const waiting = '{ edges { node { registrationNumber needs wish status } } }';
    const list = `query($id: ID!) { testAccommodations(campaignId: $id, first: 5) ${waiting} }`;
    const { data } = await of.budi(list, { id: of.campaignId });
    expect(data.testAccommodations.edges).toEqual([
      { node: { registrationNumber: first.number, needs: null, wish: null, status: 'REQUESTED' } },
    ]);
    const session = await madeSession(of.rina, of.campaignId);
    await seatsAssigned(of.rina, session, { registrationNumbers: [first.number] });
    await schedulePublished(of.approver, of.campaignId);
    const read = await opened(of.budi, { accommodationId: await wishOf(first), expectedVersion: 1 });
    expect(read).toMatchObject({ needs: ['MORE_TIME', 'SCREEN_READER'], wish: 'Saya tunanetra.' });
    const { accommodation } = await done(of.budi, DECIDE, deciding(first.number, 2, {}), ACCOMMODATION);
    expect((await of.budi(list, { id: of.campaignId })).data.testAccommodations.edges).toEqual([]);
    const [card] = await cardsOf(first.ask, of.campaignId);
    expect(card).toMatchObject({ endsAt: '2026-02-10T03:10:00.000Z', accommodation: { extraMinutes: 30 } });
    const seats = `query($id: ID!) { testSeats(sessionId: $id, first: 5) { edges { node {
      registrationNumber cardCode accommodation { granted } } } } }`;
    const seen = async (ask: typeof of.rina) => (await ask(seats, { id: session.id })).data.testSeats.edges[0].node;
    expect(await seen(of.rina)).toEqual({
      registrationNumber: first.number,
      cardCode: card.code,
      accommodation: { granted: ['MORE_TIME'] },
    });
    expect((await seen(of.approver)).accommodation).toBeNull();
    const node = 'query($id: ID!) { node(id: $id) { ... on TestAccommodation { needs } } }';
    const auditor = await city.login({ sub: 'pemeriksa', roles: ['AUDITOR'] });
    for (const ask of [of.approver, auditor, inOrder()[1].ask]) expect((await ask(node, { id: accommodation.id })).data.node).toBeNull();
    expect((await first.ask(node, { id: accommodation.id })).data.node).toEqual({ needs: ['MORE_TIME', 'SCREEN_READER'] });
  });
});
