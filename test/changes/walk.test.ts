// Everything that anybody is told, asked for by its id: there or gone, with the same version; and what reading it costs.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { begin, type Changed, pageSince, since } from '../support/changes.ts';
import { type FollowedSeason, startFollowed } from '../support/changes-city.ts';
import type { Ask } from '../support/city.ts';
import { act, askFor, give } from '../support/feedback.ts';
import { done, type Name } from '../support/people.ts';
import { BOTH_ABOVE, EVALUATION_DAY, evaluationOpened, evaluationStep, SELF } from '../support/scenarios/evaluation-stages.ts';
import { approved, newcomer } from '../support/scenarios/stages.ts';

let season: FollowedSeason;
let cursors: Map<string, string>;
let logins: Map<string, Ask>;

/** Evaluations at each stage, feedback of each kind, a delegation and a request: in one city. */
async function played(): Promise<void> {
  const { city, resume } = season;
  const { superior, colleague, staff, hrHead } = city.people;
  for (let stage = 0; stage < 4; stage += 1) {
    const { person, evaluation } = await evaluationOpened(city);
    resume();
    let at = evaluation;
    if (stage > 0) at = await evaluationStep(person.ask, 'selfAssessmentSave', at, SELF);
    if (stage > 1) at = await evaluationStep(person.ask, 'selfAssessmentSubmit', at);
    if (stage > 2) at = await evaluationStep(superior.ask, 'evaluationRate', at, BOTH_ABOVE);
    logins.set(`person ${stage}`, person.ask);
  }
  for (const visibility of ['PRIVATE', 'SHARED', 'COUNTED']) await give(colleague.ask, staff.employeeId, { visibility });
  await act(colleague.ask, 'feedbackWithdraw', await give(colleague.ask, staff.employeeId));
  await askFor(staff.ask, colleague.employeeId);
  const { data } = await city.setup('query($id: ID!) { employee(id: $id) { version } }', { id: superior.employeeId });
  const lend = { toEmployeeId: hrHead.employeeId, validFrom: '2026-12-10', validTo: '2026-12-20', reason: 'Cuti' };
  const record = { employeeId: superior.employeeId, expectedVersion: data.employee.version };
  await done(superior.ask, 'delegationGrant', { ...record, ...lend }, 'employee { id }');
}

beforeAll(async () => {
  season = await startFollowed(EVALUATION_DAY);
  const { city } = season;
  logins = new Map(Object.entries(city.people).map(([who, { ask }]) => [who, ask]));
  logins.set('setup', city.setup);
  logins.set('applicant', await city.login({ sub: 'pelamar', roles: [], pool: 'applicants' }));
  const first = await begin(city.people.staff.ask);
  expect(first).toBeTruthy();
  cursors = new Map();
  for (const [who, ask] of logins) cursors.set(who, await begin(ask));
  await played();
  await season.stream.drain();
  season.resume();
});
afterAll(() => season.city.stop());

const byId = async (ask: Ask, ids: readonly string[]): Promise<({ __typename: string; version?: number } | null)[]> => {
  const versioned = ['Plan', 'Evaluation', 'Objection', 'Feedback', 'FeedbackRequest', 'Employee', 'Application', 'Offer'];
  const fragments = versioned.map((type) => `... on ${type} { version }`).join(' ');
  const { data, errors } = await ask(`query($ids: [ID!]!) { nodes(ids: $ids) { __typename ${fragments} } }`, { ids });
  expect(errors).toBeUndefined();
  return data.nodes;
};

async function toldTo(who: string): Promise<Changed[]> {
  const ask = logins.get(who) as Ask;
  return (await since(ask, cursors.get(who) ?? (await begin(ask)), 100)).nodes;
}

describe('what somebody is told', () => {
  it('is there by its id, with the same version, or gone; gone is only what they could see before', async () => {
    let seen = 0;
    for (const [who, ask] of logins) {
      const nodes = await toldTo(who);
      const found = await byId(
        ask,
        nodes.map(({ id }) => id),
      );
      nodes.forEach(({ id, typename, version, gone }, i) => {
        expect([who, id, gone], 'hidden and gone are one').toEqual([who, id, found[i] === null]);
        if (!gone) expect([who, id, typename, version]).toEqual([who, id, found[i]?.__typename, found[i]?.version ?? null]);
      });
      const gone = nodes.filter((node) => node.gone).map(({ typename }) => typename);
      expect([who, gone], 'the withdrawn one').toEqual([who, who === 'staff' ? ['Feedback'] : []]);
      seen += nodes.length;
    }
    expect(seen).toBeGreaterThan(30);
  });

  it('is nothing to who only watches: auditors, other units, other regions, applicants', async () => {
    for (const who of ['auditor', 'mayor', 'secretary', 'unitAdmin', 'stranger', 'otherHr', 'applicant', 'setup'])
      expect([who, await toldTo(who)]).toEqual([who, []]);
  });

  it('is refused to who has no login, and to roles that have nothing of their own', async () => {
    const asked = async (ask: Ask) => (await pageSince(ask, null)).errors?.[0]?.extensions.code;
    expect(await asked(season.city.nobody)).toBe('UNAUTHENTICATED');
    expect(await asked(await season.city.login({ sub: 'jateng', roles: ['PROVINCE_VIEWER'], region: '33' }))).toBe('FORBIDDEN');
  });
});

describe('a page of fifty', () => {
  const readsOf = async (who: Name, cursor: string): Promise<[nodes: number, reads: number]> => {
    const ask = season.city.people[who].ask;
    await ask('{ __typename }');
    const { data, line } = await pageSince(ask, cursor, 50);
    return [data.changesSince.nodes.length, line?.reads ?? 0];
  };

  it('costs two calls of what is one’s own, and three of what is one’s reports’', async () => {
    const { city, stream } = season;
    const own = cursors.get('staff') ?? '';
    // By two: nobody writes so many to one colleague at once.
    const two = ['colleague', 'person 0'].map((who) => logins.get(who) as Ask);
    for (let i = 0; i < 24; i += 1) for (const ask of two) await give(ask, city.people.staff.employeeId, { text: `Terima kasih ${i}` });
    season.resume();
    await stream.drain();
    expect(await readsOf('staff', own)).toEqual([50, 2]);
    for (let i = 0; i < 12; i += 1) {
      await approved(city);
      await newcomer(city);
    }
    season.resume();
    await stream.drain();
    expect(await readsOf('superior', cursors.get('superior') ?? '')).toEqual([50, 3]);
    // Who acts for the superior: their own record says so.
    expect(await readsOf('hrHead', cursors.get('hrHead') ?? '')).toEqual([45, 3]);
  });
});
