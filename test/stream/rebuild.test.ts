// Counters made anew from the facts: the same bytes, beside live traffic, after a death, two at once, and nothing left of before.
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { runJob } from '../../src/jobs.ts';
import { cityBoard } from '../../src/modules/dashboards/rules/counts.ts';
import { type Parts, partsApart } from '../../src/parts.ts';
import { ContributionItem, CountItem, counts, countsOf } from '../../src/platform/stream/counts.ts';
import { generationsOf } from '../../src/platform/stream/generation.ts';
import type { SetAsideFault } from '../../src/platform/stream/projector.ts';
import { Overtaken } from '../../src/platform/stream/rebuild.ts';
import { contextOfProjector, createProjector, type Projector, rebuildAll, redriveAll } from '../../src/projections.ts';
import { everyRow, REGION, type RunningCity, startCity } from '../support/city.ts';
import { heldAtLastWord, lifeOf } from '../support/mortal.ts';
import { done } from '../support/people.ts';
import { elsewhere, newcomer, type Season, startSeason } from '../support/scenarios/stages.ts';
import { follow } from '../support/stream.ts';
import { bothOf, countedFacts, Facts, give, type Recorder, randomFrom, record, told } from '../support/traffic.ts';

const WISH = { segments: 3, settleMs: 0 };

const generationOf = ({ pk }: { pk: string }): string => pk.split('#')[1] ?? '';

/** Generations of which anything stands. */
async function generationsIn(city: RunningCity): Promise<string[]> {
  const rows = await everyRow(city);
  return [...new Set([...rows.filter(CountItem.is), ...rows.filter(ContributionItem.is)].map(generationOf))].toSorted();
}

describe('counters of facts made anew', () => {
  let city: RunningCity;
  let stream: Recorder;
  let facts: Facts;
  let faults: SetAsideFault[];
  let mended: boolean;
  const random = randomFrom(11);

  beforeEach(async () => {
    city = await startCity();
    stream = await record(city);
    facts = new Facts(city, random);
    [faults, mended] = [[], true];
  });
  afterEach(() => city.stop());

  const sources = [countedFacts(() => mended)];
  const parts = (): Parts => partsApart(city.app.parts);
  const tell = (fault: SetAsideFault): number => faults.push(fault);
  const projector = (): Projector => createProjector(parts(), tell, [counts(sources)]);
  const rebuild = (wish = WISH, of = parts()) => rebuildAll(of, tell, wish, sources);
  const active = async (): Promise<string> => (await generationsOf(contextOfProjector(parts(), '').table)).active;

  async function expectRecounted(): Promise<void> {
    const [is, recounted] = await bothOf(city, await active());
    expect(is).toBe(recounted);
    expect(is.length).toBeGreaterThan(100);
  }

  it('are the same bytes as those that followed the stream, and those are gone', async () => {
    await facts.play(300, 60);
    await give(projector(), await stream.records(), random);
    const before = JSON.stringify(told(await everyRow(city), '1'));
    const { generation, facts: counted } = await rebuild();
    expect(generation).toBe('2');
    expect(counted).toBe((await everyRow(city)).filter(({ type }) => type === 'TestFact').length);
    expect(JSON.stringify(told(await everyRow(city), '2'))).toBe(before);
    expect(await generationsIn(city)).toEqual(['2']);
    await rebuild({ segments: 1, settleMs: 0 });
    expect(JSON.stringify(told(await everyRow(city), '3'))).toBe(before);
  });

  it('end as a recount while people work and the stream is followed', async () => {
    await facts.play(200, 50);
    let isDone = false;
    const work = async (): Promise<void> => {
      while (!isDone) await facts.play(5, 50);
    };
    const following = async (): Promise<void> => {
      while (!isDone) await give(projector(), await stream.records(), random);
    };
    const rebuilding = async (): Promise<void> => {
      for (let i = 0; i < 3; i += 1) await rebuild({ segments: 3, settleMs: 100 });
      isDone = true;
    };
    await Promise.all([work(), following(), rebuilding()]);
    await give(projector(), await stream.records(), random);
    expect(await active()).toBe('4');
    await expectRecounted();
    expect(await generationsIn(city)).toEqual(['4']);
  });

  it('hold what changes between the reading of a fact and the last word', async () => {
    await facts.play(100, 30);
    await give(projector(), await stream.records(), random);
    const { parts: held, reached, release } = await heldAtLastWord(city);
    const rebuilt = rebuild(WISH, held);
    await reached;
    await facts.play(100, 30);
    await give(projector(), await stream.records(), random);
    release();
    expect((await rebuilt).generation).toBe('2');
    held.client.destroy();
    await expectRecounted();
  });

  it('are read only when they are whole: one that was cut short is begun anew, and leaves nothing', async () => {
    await facts.play(300, 80);
    await give(projector(), await stream.records(), random);
    for (const writes of [1, 2, 3, 4]) {
      const { parts: mortal, death } = await lifeOf(city, writes, writes % 2 === 0);
      await expect(Promise.race([rebuild(WISH, mortal), death])).rejects.toThrow();
      mortal.client.destroy();
      expect(await active()).toBe('1');
      await expectRecounted();
      await facts.play(20, 80);
      await give(projector(), await stream.records(), random);
    }
    await rebuild();
    await expectRecounted();
    expect(await generationsIn(city)).toEqual([await active()]);
  });

  it('are made by one of two at once: the other gives up', async () => {
    await facts.play(300, 80);
    const ends = await Promise.allSettled([rebuild(), rebuild(), rebuild()]);
    const lost = ends.filter((end) => end.status === 'rejected').map(({ reason }) => reason);
    expect(lost.length).toBeLessThan(3);
    for (const reason of lost) expect(reason).toBeInstanceOf(Overtaken);
    expect((await generationsOf(contextOfProjector(parts(), '').table)).building).toBeNull();
    await expectRecounted();
    await rebuild();
    expect(await generationsIn(city)).toEqual([await active()]);
  });

  it('leave aside what cannot be counted, until it is mended', async () => {
    await facts.play(100, 30);
    await facts.put('fct_1', { poison: true });
    mended = false;
    await rebuild();
    expect(faults).toHaveLength(1);
    mended = true;
    expect(await redriveAll(parts(), tell, [counts(sources)])).toEqual({ borne: 1, left: 0 });
    await expectRecounted();
  });

  it('know nothing of what is gone, and begin with what has begun anew', async () => {
    await facts.play(60, 12);
    for (let i = 0; i < 12; i += 1) await facts.remove(`fct_${i}`);
    await facts.put('fct_3');
    await facts.put('fct_4');
    await rebuild();
    await expectRecounted();
    // All of it comes through the stream only now.
    await give(projector(), await stream.records(), random);
    await expectRecounted();
  });
});

describe('counters of plans made anew', () => {
  let city: Season;
  beforeEach(async () => {
    city = await startSeason();
  });
  afterEach(() => city.stop());

  it('say the same as those that followed a plan through its entry taken back, by the job that operators ask for', async () => {
    const { parts, drain, faults } = await follow(city);
    const table = () => contextOfProjector(parts, '').table;
    const board = (generation: string) => countsOf(table(), generation, cityBoard(REGION, 2026));
    await rebuildAll(parts, (fault) => faults.push(fault), WISH);
    const person = await newcomer(city);
    await done(person.ask, 'planOpen', { assignmentId: person.assignmentId, year: 2026 }, 'plan { id }');
    await drain();
    const opened = await board('2');
    const move = { employeeId: person.employeeId, expectedVersion: 1, assignment: { ...(await elsewhere(city)), validFrom: '2026-01-15' } };
    city.setNow('2026-01-20T02:00:00.000Z');
    const { employee } = await done(city.people.hr.ask, 'employeeTransfer', move, 'employee { entries { id } }');
    await drain();
    const moved = await board('2');
    expect(moved).not.toEqual(opened);
    const undo = { subjectId: person.employeeId, expectedVersion: 2, entryId: employee.entries[0].id, reason: 'Salah orang' };
    await done(city.people.hr.ask, 'entryUndo', undo, 'effects { kind }');
    await drain();
    const followed = await board('2');
    expect(followed).toEqual(opened);
    await rebuildAll(parts, (fault) => faults.push(fault), WISH);
    expect(JSON.stringify(await board('3'))).toBe(JSON.stringify(followed));
    expect([faults, await board('2')]).toEqual([[], []]);
    await expect(runJob(parts, () => undefined, { job: 'rebuld' })).rejects.toThrow('beat, summaries, rebuild, redrive');
    await expect(runJob(parts, () => undefined, null)).rejects.toThrow('There is no such job');
    expect(await runJob(parts, () => undefined, { job: 'redrive' })).toEqual({ job: 'redrive', borne: 0, left: 0 });
  });
});
