// What is about the head of a unit is read by others; and what lies in a unit that is closed waits for what came after it.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Agency, done, refused, startAgency } from '../support/people.ts';
import { accepted, CASE, type Case, caseOf, concerned, ofCase, ofConcern, openedService, submitted, waitingFor } from '../support/voice.ts';

const MONDAY = '2026-01-12T02:00:00.000Z';
let city: Agency;
const hr = () => city.people.hr.ask;

beforeAll(async () => {
  city = await startAgency();
  city.setNow(MONDAY);
});
afterAll(() => city.stop());

const seen = async (ask = hr(), id = '') =>
  (await ask(`query($id: ID!) { node(id: $id) { ... on VoiceCase { ${CASE.slice('case {'.length)} } }`, { id })).data.node;
const idsIn = async (ask = hr(), unitId: string | null = null) => (await waitingFor(ask, unitId)).map(({ id }: Case) => id);

describe('a complaint about the head of a unit', () => {
  it('goes to the head above, and the head reads nothing of it', async () => {
    const { of } = await caseOf(city, { aboutHead: true, text: 'Kepala bidang meminta uang.' });
    const { superior, unitHead } = city.people;
    expect(await seen(superior.ask, of.id)).toBeNull();
    expect(await idsIn(superior.ask, city.units.aptika)).not.toContain(of.id);
    expect(await refused(superior.ask, 'voiceAccept', ofCase(of, { class: 'URGENT', text: 'Baik.' }))).toEqual(['NOT_FOUND']);
    expect(await seen(unitHead.ask, of.id)).toMatchObject({ unitName: 'Unit diskominfo', aboutHeadOf: city.units.aptika });
    expect(await idsIn(unitHead.ask, city.units.diskominfo)).toContain(of.id);
    const back = ofCase(of, { unitId: city.units.aptika, reason: 'Silakan.' });
    expect(await refused(unitHead.ask, 'voiceHandOver', back)).toEqual(['OWN_CASE']);
    expect((await accepted(unitHead.ask, of)).id).toBe(of.id);
  });

  it('of an agency is the staffing agency’s, which answers without a unit', async () => {
    const { id: serviceId } = await openedService(city.setup, city.units.diskominfo);
    await submitted(city.nobody, { serviceId, aboutHead: true, text: 'Kepala dinas tidak pernah hadir.' });
    const [of] = (await waitingFor(hr(), null)).filter(
      ({ aboutHeadOf }: { aboutHeadOf?: string }) => aboutHeadOf === city.units.diskominfo,
    );
    expect([of.unitId, await seen(city.people.unitAdmin.ask, of.id), await seen(city.people.unitHead.ask, of.id)]).toEqual([
      null,
      null,
      null,
    ]);
    const first = await accepted(hr(), of);
    const { case: answered } = await done(hr(), 'voiceAnswer', ofCase(first, { text: 'Sudah diperiksa.' }), CASE);
    expect(answered).toMatchObject({ stage: 'ANSWERED', unitId: null });
  });

  it('is asked for with the service: of which unit it is the head follows from it', async () => {
    const form = { regionCode: '33.74', kind: 'COMPLAINT' as const, mode: 'OPEN' as const, text: 'Kepala kasar.', aboutHead: true };
    expect(await refused(city.nobody, 'voiceSubmit', form)).toEqual(['REQUIRED']);
  });

  it('may be found out by who works on it, the head too, and taken back by who works on it then', async () => {
    const { of } = await caseOf(city);
    const { superior, unitHead } = city.people;
    const rule = (aboutHead: boolean, more: object = {}) => ({ aboutHead, reason: 'Yang dimaksud kepala.', ...more });
    expect(await refused(superior.ask, 'voiceHeadRule', ofCase(of, rule(false)))).toEqual(['ALREADY_EXISTS']);
    expect(await refused(hr(), 'voiceHeadRule', ofCase(of, rule(true, { unitId: city.units.bkpp })))).toEqual(['INVALID']);
    expect((await done(superior.ask, 'voiceHeadRule', ofCase(of, rule(true)), CASE)).case).toBeNull();
    expect(await seen(superior.ask, of.id)).toBeNull();
    const up = await seen(unitHead.ask, of.id);
    expect(up).toMatchObject({ unitId: city.units.diskominfo, stage: 'SUBMITTED', dueOn: '2026-01-15' });
    expect(await refused(unitHead.ask, 'voiceHeadRule', ofCase(up, rule(true)))).toEqual(['ALREADY_EXISTS']);
    const { case: back } = await done(unitHead.ask, 'voiceHeadRule', ofCase(up, rule(false)), CASE);
    expect(back).toMatchObject({ unitId: city.units.aptika, aboutHeadOf: null });
    expect((await seen(superior.ask, of.id)).moves).toHaveLength(2);
  });

  it('without a unit yet is ruled with the unit whose head it is', async () => {
    await submitted(city.nobody, { kind: 'QUESTION', text: 'Kepala bidang aplikasi sering absen?' });
    const [of] = (await waitingFor(hr(), null)).filter(
      ({ kind, unitId }: Record<string, unknown>) => kind === 'QUESTION' && unitId === null,
    );
    const rule = { aboutHead: true, reason: 'Tentang kepala bidang.' };
    expect(await refused(hr(), 'voiceHeadRule', ofCase(of, rule))).toEqual(['REQUIRED']);
    const { case: up } = await done(hr(), 'voiceHeadRule', ofCase(of, { ...rule, unitId: city.units.aptika }), CASE);
    expect(up).toMatchObject({ unitId: city.units.diskominfo, aboutHeadOf: city.units.aptika });
    expect(await seen(city.people.superior.ask, of.id)).toBeNull();
  });
});

describe('a case of a unit that is closed', () => {
  it('is about who headed that unit, by whatever came after it: they read nothing of it, and get it back by nobody', async () => {
    const { superior2, unitHead } = city.people;
    const { aptika, diskominfo } = city.units;
    const unit = async (code: string, validFrom: string) => {
      const form = { code, name: `Unit ${code}`, kind: 'SECTION' as const, validFrom, parentId: diskominfo };
      const made = (await done(hr(), 'unitCreate', form, 'unit { id version }')).unit;
      const post = { unitId: made.id, title: 'Kepala', kind: 'MANAGERIAL' as const, isHead: true };
      return { ...made, post: (await done(hr(), 'positionCreate', post, 'position { id }')).position.id };
    };
    const acts = async (positionId: string, validFrom: string, validTo: string) => {
      const { employeeId } = superior2;
      const { data } = await city.setup('query($id: ID!) { employee(id: $id) { version } }', { id: employeeId });
      const of = { employeeId, expectedVersion: data.employee.version, holding: 'PLT' as const, validTo };
      await done(hr(), 'assignmentStart', { ...of, assignment: { positionId, validFrom } }, 'employee { id }');
    };
    city.setNow(MONDAY);
    const [into, anew] = [await unit('lebur', '2020-01-01'), await unit('ganti', '2020-01-01')];
    for (const { post } of [into, anew]) await acts(post, '2026-01-12', '2026-01-12');
    const next = await unit('baru', '2026-01-13');
    const write = async (unitId: string) => {
      await submitted(city.nobody, { serviceId: (await openedService(hr(), unitId)).id, text: 'Kepala seksi meminta uang.' });
      return (await waitingFor(hr(), unitId))[0];
    };
    const [merged, renewed] = [await write(into.id), await write(anew.id)];
    const close = async ({ id, version }: Case, successorId: string) =>
      done(hr(), 'unitClose', { unitId: id, expectedVersion: version, validTo: '2026-01-12', successorId }, 'unit { id }');
    await close(into, aptika);
    await close(anew, next.id);
    city.setNow('2026-01-13T02:00:00.000Z');
    const asOfficer = await city.login({ sub: 'superior2', roles: ['HR_OFFICER'], region: '33.74', employeeId: superior2.employeeId });
    const rule = { aboutHead: true, reason: 'Yang dimaksud kepala seksi itu.' };
    expect((await seen(asOfficer, merged.id)).id).toBe(merged.id);
    // Untouched it is of the unit that it was written to; once it was worked on, of the one that came after it.
    const { case: up } = await done(hr(), 'voiceHeadRule', ofCase(merged, rule), CASE);
    const { case: next2 } = await done(hr(), 'voiceHeadRule', ofCase(await accepted(hr(), renewed), rule), CASE);
    expect([up.aboutHeadOf, next2.aboutHeadOf, up.unitId, next2.unitId]).toEqual([into.id, next.id, diskominfo, diskominfo]);
    expect([await seen(asOfficer, up.id), await seen(asOfficer, next2.id), (await seen(unitHead.ask, up.id)).id]).toEqual([
      null,
      null,
      up.id,
    ]);
    // Marked by name too, they keep it from what came after the unit while they head that.
    const concern = await concerned(unitHead.ask, up, superior2.employeeId);
    const { data } = await city.setup('query($id: ID!) { unit(id: $id) { positions { id isHead } } }', { id: aptika });
    await acts(data.unit.positions.find(({ isHead }: { isHead: boolean }) => isHead).id, '2026-01-13', '2026-01-30');
    const no = (version: number) => ofCase({ id: up.id, version }, { ...rule, aboutHead: false });
    expect(await refused(unitHead.ask, 'voiceHeadRule', no(concern.caseVersion))).toEqual(['OWN_CASE']);
    await done(unitHead.ask, 'voiceConcernTakeBack', ofConcern(concern, { reason: 'Bukan ia.' }), 'concern { id }');
    const { case: back } = await done(unitHead.ask, 'voiceHeadRule', no(concern.caseVersion + 1), CASE);
    expect(back.unitId).toBe(aptika);
    city.setNow(MONDAY);
  });

  it('is in the list of what came after it, untouched, by the day it is due, over pages', async () => {
    const unit = async (code: string) =>
      (await done(hr(), 'unitCreate', { code, name: `Unit ${code}`, kind: 'SECTION', validFrom: '2020-01-01' }, 'unit { id version }'))
        .unit;
    const [old, next] = [await unit('dahulu'), await unit('sekarang')];
    const write = async (unitId: string, text: string) =>
      submitted(city.nobody, { serviceId: (await openedService(hr(), unitId)).id, text });
    city.setNow('2026-01-13T02:00:00.000Z');
    await write(next.id, 'Kedua.');
    city.setNow(MONDAY);
    await write(old.id, 'Pertama.');
    city.setNow('2026-01-14T02:00:00.000Z');
    await write(old.id, 'Ketiga.');
    const closing = { unitId: old.id, expectedVersion: old.version, validTo: '2026-01-14', successorId: next.id };
    await done(hr(), 'unitClose', closing, 'unit { id }');
    city.setNow('2026-01-15T02:00:00.000Z');
    const texts: string[] = [];
    for (let after: string | null = null, more = true; more; ) {
      const page: Awaited<ReturnType<Agency['nobody']>> = await hr()(
        'query($id: ID!, $after: String) { voiceCases(unitId: $id, queue: OPEN, first: 1, after: $after) { edges { node { text } } pageInfo { hasNextPage endCursor } } }',
        { id: next.id, after },
      );
      const { edges, pageInfo } = page.data.voiceCases;
      texts.push(...edges.map(({ node }: { node: { text: string } }) => node.text));
      [after, more] = [pageInfo.endCursor, pageInfo.hasNextPage];
    }
    expect(texts).toEqual(['Pertama.', 'Kedua.', 'Ketiga.']);
    city.setNow(MONDAY);
  });
});
