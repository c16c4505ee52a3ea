// Who is told what has changed: whoever sees it, whoever comes to see it, and whoever does no more.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { noteStanding } from '../../src/modules/changes/projection.ts';
import { contextOfProjector } from '../../src/projections.ts';
import { begin, since, told } from '../support/changes.ts';
import { type FollowedSeason, startFollowed } from '../support/changes-city.ts';
import { type Ask, everyRow } from '../support/city.ts';
import { act, askFor, give } from '../support/feedback.ts';
import { done, type Name, type Person } from '../support/people.ts';
import { approved, newcomer } from '../support/scenarios/stages.ts';
import { propose } from '../support/season.ts';

let season: FollowedSeason;
beforeAll(async () => {
  season = await startFollowed('2026-01-12T02:00:00.000Z');
});
afterAll(() => season.city.stop());

const person = (who: Name): Person => season.city.people[who];
const asks = <Who extends Name>(...names: Who[]) => Object.fromEntries(names.map((who) => [who, person(who).ask])) as Record<Who, Ask>;
const versionOf = async (id: string): Promise<number> =>
  (await season.city.setup('query($id: ID!) { employee(id: $id) { version } }', { id })).data.employee.version;
const onRecord = async ({ employeeId }: Person) => ({ employeeId, expectedVersion: await versionOf(employeeId) });

/** A newcomer with an agreed plan, of which everything has been told. */
async function planned() {
  const { person: who, plan } = await approved(season.city);
  season.resume();
  await season.stream.drain();
  return { who, plan };
}

const superviseBy = async (who: Person, superior: Person, validFrom: string) =>
  done(
    person('hr').ask,
    'supervisorChange',
    { ...(await onRecord(who)), assignmentId: who.assignmentId, supervisorId: superior.employeeId, validFrom },
    'employee { id }',
  );

/** The same under somebody who heads nothing: once they lead them no more, nothing else opens it to them. */
async function plannedUnder(leader: Person, day: string) {
  const { who, plan } = await planned();
  await superviseBy(who, leader, day);
  await season.stream.drain();
  return { who, plan };
}

describe('a plan', () => {
  it('is told to whose it is and to their superior, and to nobody else', async () => {
    const { ask, assignmentId } = await newcomer(season.city);
    const others = asks('colleague', 'superior2', 'unitHead', 'hr', 'unitAdmin', 'auditor', 'stranger');
    let id = '';
    const all = await season.toldOf({ self: ask, ...asks('superior'), ...others }, async () => {
      id = (await done(ask, 'planOpen', { assignmentId, year: 2026 }, 'plan { id }')).plan.id;
    });
    const nothing = Object.fromEntries(Object.keys(others).map((who) => [who, {}]));
    expect(all).toMatchObject({ self: { [id]: true }, superior: { [id]: true }, ...nothing });
  });

  it('stands once, with its present version, however often it has changed', async () => {
    const { ask, assignmentId } = await newcomer(season.city);
    await season.stream.drain();
    season.later();
    const cursor = await begin(ask);
    const { plan } = await done(ask, 'planOpen', { assignmentId, year: 2026 }, 'plan { id version }');
    const changed = await propose(ask, plan, false, { parent: { state: 'PENDING' } });
    await season.stream.drain();
    expect((await since(ask, cursor)).nodes).toMatchObject([{ id: plan.id, typename: 'Plan', version: changed.version, gone: false }]);
  });

  it('is told again with progress and comments, which do not raise its version', async () => {
    const { who, plan } = await planned();
    const target = `{ targets { id indicators { id } } version }`;
    const { data } = await who.ask(`query($id: ID!) { plan(id: $id) ${target} }`, { id: plan.id });
    const [{ id: targetId, indicators }] = data.plan.targets;
    const achieved = { planId: plan.id, targetId, indicatorId: indicators[0].id, day: '2026-01-12', value: '90', note: 'Selesai' };
    const added = await season.toldOf(asks('superior'), () => done(who.ask, 'progressAdd', achieved, 'entry { id }'));
    expect(added.superior).toEqual({ [plan.id]: true });
    const said = await season.toldOf({ self: who.ask }, () =>
      done(person('superior').ask, 'planComment', { planId: plan.id, targetId, text: 'Bagus.' }, 'comment { id }'),
    );
    expect(said.self).toEqual({ [plan.id]: true });
  });
});

describe('feedback', () => {
  it('is told to author and recipient, and after its withdrawal gone to the recipient alone', async () => {
    let given = { id: '', version: 0 };
    const all = asks('superior', 'staff', 'colleague', 'superior2', 'hr');
    const shared = await season.toldOf(all, async () => {
      given = await give(person('colleague').ask, person('staff').employeeId);
    });
    expect(shared).toEqual({ superior: {}, staff: { [given.id]: true }, colleague: { [given.id]: true }, superior2: {}, hr: {} });
    const withdrawn = await season.toldOf(all, () => act(person('colleague').ask, 'feedbackWithdraw', given));
    expect(withdrawn).toEqual({ superior: {}, staff: { [given.id]: false }, colleague: { [given.id]: true }, superior2: {}, hr: {} });
  });

  it('that counts is told to the raters named in it; a note to oneself to nobody else', async () => {
    let counted = '';
    let noted = '';
    const all = asks('superior', 'staff', 'colleague', 'superior2');
    const seen = await season.toldOf(all, async () => {
      counted = (await give(person('colleague').ask, person('staff').employeeId, { visibility: 'COUNTED' })).id;
      noted = (await give(person('colleague').ask, person('staff').employeeId, { visibility: 'PRIVATE' })).id;
    });
    expect(seen).toEqual({
      superior: { [counted]: true },
      staff: { [counted]: true },
      colleague: { [counted]: true, [noted]: true },
      superior2: {},
    });
  });

  it('asked for is told to both sides', async () => {
    let id = '';
    const seen = await season.toldOf(asks('staff', 'colleague', 'superior'), async () => {
      id = (await askFor(person('staff').ask, person('colleague').employeeId)).id;
    });
    expect(seen).toEqual({ staff: { [id]: true }, colleague: { [id]: true }, superior: {} });
  });
});

describe('somebody who moves', () => {
  it('is told to the new superior with all that is theirs, and gone to the old one', async () => {
    const leader = await newcomer(season.city);
    const { who, plan } = await plannedUnder(leader, '2026-01-12');
    const moved = await season.toldOf({ self: who.ask, old: leader.ask, ...asks('superior2', 'colleague') }, () =>
      superviseBy(who, person('superior2'), '2026-01-12'),
    );
    expect(moved).toMatchObject({ old: { [plan.id]: false }, superior2: { [plan.id]: true, [who.employeeId]: true }, colleague: {} });
    expect(moved.self).not.toHaveProperty(plan.id);
  });

  it('on a day to come is told with that day and not before', async () => {
    const leader = await newcomer(season.city);
    const { who, plan } = await plannedUnder(leader, '2026-01-12');
    const ahead = await season.toldOf({ old: leader.ask, ...asks('superior2') }, () => superviseBy(who, person('superior2'), '2026-03-01'));
    expect([ahead.old[plan.id], ahead.superior2[plan.id]]).toEqual([undefined, undefined]);
    const cursors = { old: await begin(leader.ask), superior2: await begin(person('superior2').ask) };
    season.later('2026-02-28T16:59:59.999Z');
    expect((await told(person('superior2').ask, cursors.superior2))[plan.id]).toBeUndefined();
    season.later('2026-02-28T17:00:00.000Z');
    expect((await told(person('superior2').ask, cursors.superior2))[plan.id]).toBe(true);
    expect((await told(leader.ask, cursors.old))[plan.id]).toBe(false);
  });

  it('and does not after all: what was foreseen is never told', async () => {
    const { who, plan } = await planned();
    await superviseBy(who, person('superior2'), '2026-04-01');
    await season.stream.drain();
    season.later();
    const cursor = await begin(person('superior2').ask);
    await superviseBy(who, person('superior'), '2026-04-01');
    await season.stream.drain();
    season.later('2026-04-02T02:00:00.000Z');
    expect((await told(person('superior2').ask, cursor))[plan.id]).toBeUndefined();
  });
});

describe('what stood before anything was followed', () => {
  it('is told when its person moves, once it was noted; noting it tells nobody, and again changes nothing', async () => {
    const { city, stream } = season;
    const context = (region: string) => contextOfProjector(stream.parts, region);
    const notes = async () => (await everyRow(city)).filter(({ type }) => type === 'Told');
    const { superior, hrHead } = city.people;
    const own = (await notes()).find(({ sk }) => sk === city.boss.id);
    expect(own, 'the plan of the superior is older than the stream').toBeUndefined();
    const before = await begin(superior.ask);
    expect(await noteStanding(context, 2)).toBeGreaterThan(20);
    expect((await since(superior.ask, before)).nodes.map(({ id }) => id)).not.toContain(city.boss.id);
    const noted = await notes();
    await noteStanding(context, 1);
    expect(await notes()).toEqual(noted);
    const moved = await season.toldOf({ hrHead: hrHead.ask, superior: superior.ask }, () => superviseBy(superior, hrHead, '2026-04-02'));
    expect(moved.hrHead[city.boss.id]).toBe(true);
    await superviseBy(superior, person('superior2'), '2026-04-02');
    await stream.drain();
  });
});

describe('authority that is lent', () => {
  it('is told to who may use it with what it opens, and gone with its last day', async () => {
    const { plan } = await planned();
    const lend = { toEmployeeId: person('hrHead').employeeId, validFrom: '2026-04-02', validTo: '2026-04-10', reason: 'Cuti' };
    const lent = await season.toldOf(asks('hrHead'), async () =>
      done(person('superior').ask, 'delegationGrant', { ...(await onRecord(person('superior'))), ...lend }, 'employee { id }'),
    );
    expect(lent.hrHead[plan.id]).toBe(true);
    const delegation = Object.keys(lent.hrHead).find((id) => id.startsWith('dlg_')) ?? '';
    expect(lent.hrHead[delegation]).toBe(true);
    const cursor = await begin(person('hrHead').ask);
    season.later('2026-04-10T17:00:00.000Z');
    const over = await told(person('hrHead').ask, cursor);
    expect([over[plan.id], over[delegation]]).toEqual([false, false]);
  });
});

describe('whoever leaves', () => {
  it('leaves their reports to who stands above', async () => {
    const { city } = season;
    const { who, plan } = await planned();
    const boss = await newcomer(city);
    await superviseBy(who, boss, '2026-04-11');
    await season.stream.drain();
    const left = await season.toldOf({ boss: boss.ask, ...asks('superior') }, async () =>
      done(
        person('hr').ask,
        'assignmentEnd',
        { ...(await onRecord(boss)), assignmentId: boss.assignmentId, validTo: '2026-04-11' },
        'employee { id }',
      ),
    );
    expect(left.superior[plan.id], 'today they serve still').toBeUndefined();
    const cursor = await begin(person('superior').ask);
    season.later('2026-04-12T02:00:00.000Z');
    expect((await told(person('superior').ask, cursor))[plan.id]).toBe(true);
    const { errors } = await boss.ask('{ changesSince(first: 5) { cursor } }');
    expect(errors?.[0]?.extensions.code).toBe('SERVICE_ENDED');
  });
});
