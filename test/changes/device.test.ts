// The example of a device that works offline, played for days against the real handler: what it holds is what the API answers, nothing is lost and
// nothing happens twice.
import { randomUUID } from 'node:crypto';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Device, Offline, openDevice } from '../../examples/mobile-sync/device.ts';
import { fileStore, type Held } from '../../examples/mobile-sync/store.ts';
import { type FollowedSeason, startFollowed } from '../support/changes-city.ts';
import { type Ask, newFolder } from '../support/city.ts';
import { act, give } from '../support/feedback.ts';
import { EVALUATION_DAY, type Evaluated, evaluationOpened } from '../support/scenarios/evaluation-stages.ts';

const YEAR = 2026;

/** What becomes of one request. LOST: it arrives, its answer does not. KILLED: it arrives, and the device is no more. */
type Weather = 'FINE' | 'OFFLINE' | 'LOST' | 'KILLED' | 'BUSY';

let season: FollowedSeason;
const folder = newFolder();
let devices = 0;
beforeAll(async () => {
  season = await startFollowed(EVALUATION_DAY);
});
afterAll(async () => {
  await season.city.stop();
  rmSync(folder, { recursive: true });
});

class Killed extends Error {}

interface Phone {
  device: () => Device;
  weather: (next: () => Weather) => void;
  /** Tries until it has succeeded, opened anew from its file after each death. Returns how often it was tried. */
  syncs: () => Promise<number>;
}

function phoneOf(ask: Ask): Phone {
  devices += 1;
  const path = join(folder, `device-${devices}.json`);
  let next: () => Weather = () => 'FINE';
  /** Ends what a dead device would have gone on with. */
  let died: (error: Error) => void = () => undefined;
  const answered = async (_url: unknown, init?: RequestInit): Promise<Response> => {
    const weather = next();
    if (weather === 'OFFLINE') throw new TypeError('fetch failed');
    const { query, variables } = JSON.parse(String(init?.body));
    const proof = new Headers(init?.headers).get('x-arrival-proof');
    if (weather === 'BUSY') {
      const errors = [{ message: 'busy', extensions: { code: 'TRY_AGAIN' } }];
      return new Response(JSON.stringify({ errors }), { status: 503, headers: { 'content-type': 'application/json' } });
    }
    const { data, errors } = await ask(query, variables, proof ? { 'x-arrival-proof': proof } : {});
    if (weather === 'LOST') throw new TypeError('terminated');
    if (weather === 'KILLED') {
      died(new Killed());
      return new Promise(() => undefined);
    }
    return new Response(JSON.stringify({ data, errors }), { headers: { 'content-type': 'application/json' } });
  };
  const open = (): Device =>
    openDevice(fileStore(path), {
      url: 'http://api.test/graphql',
      token: 'held by the test',
      fetch: answered as typeof fetch,
      newKey: randomUUID,
    });
  let device = open();
  async function tried(): Promise<boolean> {
    const death = new Promise<never>((_, reject) => {
      died = reject;
    });
    try {
      await Promise.race([device.sync(YEAR), death]);
      return true;
    } catch (error) {
      if (error instanceof Killed) device = open();
      else if (!(error instanceof Offline)) throw error;
      return false;
    }
  }
  return {
    device: () => device,
    weather: (other) => {
      next = other;
    },
    async syncs() {
      for (let tries = 1; ; tries += 1) if (await tried()) return tries;
    },
  };
}

/** Everything that the person sees, asked afresh by somebody who has nothing yet. */
async function fresh(ask: Ask): Promise<Record<string, Held>> {
  const phone = phoneOf(ask);
  await phone.syncs();
  return phone.device().kept().objects;
}

const feedbackOf = (objects: Record<string, Held>): string[] => Object.keys(objects).filter((id) => id.startsWith('fbk_'));

async function indicatorOf(ask: Ask, planId: string) {
  const { data } = await ask('query($id: ID!) { plan(id: $id) { targets { id indicators { id } } } }', { id: planId });
  const [target] = data.plan.targets;
  return { targetId: target.id, indicatorId: target.indicators[0].id };
}

let evaluated: Evaluated;
let ask: Ask;
let phone: Phone;
let place: { targetId: string; indicatorId: string };
beforeEach(async () => {
  season.later(EVALUATION_DAY);
  evaluated = await evaluationOpened(season.city);
  season.resume();
  ask = evaluated.person.ask;
  place = await indicatorOf(ask, evaluated.planId);
  await season.stream.drain();
  season.later();
  phone = phoneOf(ask);
  await phone.syncs();
});

const achieved = (note: string) => ({ ...place, day: '2026-12-10', value: '90', note });
const notesIn = (objects: Record<string, Held>): (string | null | undefined)[] => {
  const plan = objects[evaluated.planId];
  return plan?.__typename === 'Plan' ? plan.progress.edges.map(({ node }) => node.note) : [];
};
const savedElsewhere = async (achievements: string): Promise<void> => {
  const id = evaluated.evaluation.id;
  const query = 'query($id: ID!) { evaluation(id: $id) { version } }';
  const { version } = (await ask(query, { id })).data.evaluation;
  const save = 'mutation($input: SelfAssessmentSaveInput!) { selfAssessmentSave(input: $input) { userErrors { code } } }';
  const input = { idempotencyKey: randomUUID(), evaluationId: id, expectedVersion: version, achievements };
  expect((await ask(save, { input })).data.selfAssessmentSave.userErrors).toEqual([]);
};

describe('a device', () => {
  it('that has begun holds what the API answers', async () => {
    expect(phone.device().kept().objects).toEqual(await fresh(ask));
    expect(Object.keys(phone.device().kept().objects)).toEqual(expect.arrayContaining([evaluated.planId, evaluated.evaluation.id]));
  });

  it.each<Weather>(['LOST', 'KILLED'])('whose answer was %s sends the same again, and it happens once', async (weather) => {
    phone.device().does('progressAdd', evaluated.planId, achieved('satu'));
    let requests = 0;
    phone.weather(() => {
      requests += 1;
      return requests === 1 ? weather : 'FINE';
    });
    expect(await phone.syncs()).toBe(2);
    expect(notesIn(await fresh(ask))).toEqual(['satu']);
    expect(notesIn(phone.device().kept().objects)).toEqual(['satu']);
  });

  it('goes on from its own changes, made one on top of the other without a connection', async () => {
    for (const achievements of ['satu', 'dua', 'tiga'])
      phone.device().does('selfAssessmentSave', evaluated.evaluation.id, { achievements });
    await phone.syncs();
    expect(phone.device().kept()).toMatchObject({ queue: [], unsettled: [] });
    expect(phone.device().kept().objects[evaluated.evaluation.id]).toMatchObject({ selfAssessment: { achievements: 'tiga' } });
  });

  it('keeps the person’s words where another device was faster, shows what stands, and sends them when they say so', async () => {
    const id = evaluated.evaluation.id;
    phone.device().does('selfAssessmentSave', id, { achievements: 'dari telepon' });
    await savedElsewhere('dari tablet');
    await phone.syncs();
    const [unsettled] = phone.device().kept().unsettled;
    expect(unsettled).toMatchObject({ words: { achievements: 'dari telepon' }, problems: [{ code: 'VERSION_CONFLICT' }] });
    expect(phone.device().kept().objects[id]).toMatchObject({ selfAssessment: { achievements: 'dari tablet' } });
    phone.device().settle(unsettled?.key ?? '', { achievements: 'dari tablet; dari telepon' });
    await phone.syncs();
    expect((await fresh(ask))[id]).toMatchObject({ selfAssessment: { achievements: 'dari tablet; dari telepon' } });
    expect(phone.device().kept().unsettled).toEqual([]);
  });

  it('forgets what was withdrawn, and asks about what it would have done with it', async () => {
    const { colleague } = season.city.people;
    const given = await give(colleague.ask, evaluated.person.employeeId);
    await season.stream.drain();
    await phone.syncs();
    expect(feedbackOf(phone.device().kept().objects)).toEqual([given.id]);
    phone.device().does('feedbackAcknowledge', given.id, {});
    await act(colleague.ask, 'feedbackWithdraw', given);
    await season.stream.drain();
    await phone.syncs();
    expect(feedbackOf(phone.device().kept().objects)).toEqual([]);
    expect(phone.device().kept()).toMatchObject({ queue: [], unsettled: [{ objectId: given.id, problems: [{ code: 'NOT_FOUND' }] }] });
  });

  it('that was off for a quarter begins anew, and what it was about to send is sent', async () => {
    phone.device().does('progressAdd', evaluated.planId, achieved('sebelum libur'));
    const { colleague } = season.city.people;
    const given = await give(colleague.ask, evaluated.person.employeeId);
    await phone.syncs();
    season.later('2027-05-01T02:00:00.000Z');
    await phone.syncs();
    expect(feedbackOf(phone.device().kept().objects)).toEqual([given.id]);
  });
});

/** The same each time: a test that fails fails again. */
function dice(seed: number): (sides: number) => number {
  let state = seed;
  return (sides) => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return Math.floor((state / 2_147_483_648) * sides);
  };
}

describe('two weeks of bad weather', () => {
  it.each([1, 2, 3])('leave nothing lost and nothing doubled (%i)', async (seed) => {
    const { colleague } = season.city.people;
    const roll = dice(seed);
    const weathers: Weather[] = ['FINE', 'FINE', 'FINE', 'FINE', 'OFFLINE', 'LOST', 'KILLED', 'BUSY'];
    const noted: string[] = [];
    const given: { id: string; version: number }[] = [];
    for (let day = 11; day < 25; day += 1) {
      season.later(`2026-12-${day}T02:00:00.000Z`);
      phone.weather(() => 'OFFLINE');
      for (let deeds = roll(4); deeds > 0; deeds -= 1) {
        const words = `hari ${day} ke-${deeds}`;
        const ofFeedback = feedbackOf(phone.device().kept().objects);
        const deed = roll(3);
        if (deed === 0) {
          phone.device().does('progressAdd', evaluated.planId, achieved(words));
          noted.push(words);
        } else if (deed === 1) phone.device().does('selfAssessmentSave', evaluated.evaluation.id, { achievements: words });
        else if (ofFeedback.length > 0) phone.device().does('feedbackAcknowledge', ofFeedback[roll(ofFeedback.length)] ?? '', {});
      }
      if (roll(3) === 0) await savedElsewhere(`tablet, hari ${day}`);
      if (roll(2) === 0) given.push(await give(colleague.ask, evaluated.person.employeeId, { text: `Hari ${day}` }));
      const last = given.at(-1);
      if (last && roll(4) === 0) {
        const query = 'query($id: ID!) { node(id: $id) { ... on Feedback { status version } } }';
        const { status, version } = (await colleague.ask(query, { id: last.id })).data.node;
        if (status === 'GIVEN') await act(colleague.ask, 'feedbackWithdraw', { id: last.id, version });
      }
      if (roll(2) === 0) await season.stream.drain();
      phone.weather(() => weathers[roll(weathers.length)] ?? 'FINE');
      await phone.syncs();
      for (const { key, deed, words } of phone.device().kept().unsettled)
        phone.device().settle(key, deed === 'selfAssessmentSave' ? words : null);
    }
    season.later('2026-12-25T02:00:00.000Z');
    await season.stream.drain();
    phone.weather(() => 'FINE');
    await phone.syncs();
    const { objects, queue, unsettled } = phone.device().kept();
    expect({ queue, unsettled }).toEqual({ queue: [], unsettled: [] });
    expect(objects).toEqual(await fresh(ask));
    expect(notesIn(objects).toSorted()).toEqual(noted.toSorted());
  });
});
