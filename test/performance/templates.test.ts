// Plan templates: made for the city or an agency, published as editions, withdrawn; and plans that begin from one.

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Ask } from '../support/city.ts';
import type { InputOf } from '../support/mutations.ts';
import { done, refused } from '../support/people.ts';
import { publishedTemplate, savedTemplate, templateOf } from '../support/scenarios/performance-templates.ts';
import { opened, type Season, startSeason } from '../support/scenarios/stages.ts';
import { counted, described, type OpenPlan, PLANNING_DAY } from '../support/season.ts';

let city: Season;
beforeAll(async () => {
  city = await startSeason();
});
afterAll(() => city.stop());

const FULL = 'template { id version status changed unit { code } draft { name } edition { number name targets { title } } allowedActions }';
const save = (ask: Ask, more: object = {}) => done(ask, 'planTemplateSave', templateOf(more), FULL);
const saving = (ask: Ask, more: object = {}) => refused(ask, 'planTemplateSave', templateOf(more));
const ofTemplate = ({ id, version }: OpenPlan) => ({ templateId: id, expectedVersion: version });
const publish = (ask: Ask, template: OpenPlan) => done(ask, 'planTemplatePublish', ofTemplate(template), FULL);
const withdraw = (ask: Ask, template: OpenPlan) => done(ask, 'planTemplateWithdraw', ofTemplate(template), FULL);
const TAKEN =
  'taken { target { id title weight origin { kind edition templateId template { edition { name } } } } } left { title reason } plan { id version }';
const useOf = (plan: OpenPlan, templateId: string, edition = 1) => ({
  planId: plan.id,
  expectedVersion: plan.version,
  templateId,
  edition,
});
const use = (ask: Ask, input: InputOf<'planUseTemplate'>) => done(ask, 'planUseTemplate', input, TAKEN);
const refusedUse = (ask: Ask, input: InputOf<'planUseTemplate'>) => refused(ask, 'planUseTemplate', input);

describe('a template', () => {
  it('is made for the city by the staffing agency, for an agency by its administrator, and by nobody else', async () => {
    const { hr, unitAdmin, staff } = city.people;
    const unitId = city.units.diskominfo;
    const { template } = await save(unitAdmin.ask, { unitId });
    expect(template).toMatchObject({ status: 'DRAFT', changed: true, unit: { code: 'diskominfo' }, edition: null });
    expect(template.allowedActions).toEqual(['planTemplateSave', 'planTemplatePublish']);
    expect(await saving(unitAdmin.ask)).toEqual(['FORBIDDEN']);
    expect(await saving(unitAdmin.ask, { unitId: city.units.bkpp })).toEqual(['FORBIDDEN']);
    expect(await saving(staff.ask, { unitId })).toEqual(['!FORBIDDEN']);
    expect(await saving(hr.ask, { unitId: city.units.aptika })).toEqual(['INVALID']);
    expect(await saving(hr.ask, { unitId: city.units.kota })).toEqual(['INVALID']);
    expect(await saving(city.people.otherHr.ask, { unitId })).toEqual(['NOT_FOUND']);
    expect((await save(hr.ask, { unitId })).template.unit.code).toBe('diskominfo');
  });

  it('tells all problems of its form at once, and what keeps it from being published', async () => {
    const { hr } = city.people;
    const targets = [
      { kind: 'MAIN', title: '', weight: 0, indicators: [described] },
      { kind: 'MAIN', title: 'Dua', indicators: [counted(true)] },
    ];
    const query = 'mutation($input: PlanTemplateSaveInput!) { planTemplateSave(input: $input) { userErrors { code field } } }';
    const input = { idempotencyKey: crypto.randomUUID(), ...templateOf({ name: ' ', positionTitle: 'Analis', targets }) };
    const { data } = await hr.ask(query, { input });
    expect(data.planTemplateSave.userErrors.map(({ code, field }: never) => `${code} ${(field as string[]).join('.')}`)).toEqual([
      'REQUIRED name',
      'INVALID level',
      'REQUIRED targets.0.title',
      'OUT_OF_RANGE targets.0.weight',
      'ASPECT_OR_PERSPECTIVE targets.1.indicators.0.aspect',
    ]);
    const empty = await savedTemplate(city, { targets: [] });
    expect(await refused(hr.ask, 'planTemplatePublish', ofTemplate(empty))).toEqual(['NO_TARGETS']);
    const half = await savedTemplate(city, { targets: [{ kind: 'MAIN', title: 'Separuh', weight: 5000, indicators: [described] }] });
    expect(await refused(hr.ask, 'planTemplatePublish', ofTemplate(half))).toEqual(['WEIGHTS_NOT_10000']);
  });

  it('is published as editions that never change; a draft is its makers’ alone', async () => {
    const { hr, staff, auditor } = city.people;
    const { template } = await save(hr.ask, { name: 'Analis tahap satu' });
    const query =
      'query($id: ID!) { planTemplate(id: $id) { status draft { name } edition { number name } editions { number name } allowedActions } }';
    const asked = async (ask: Ask) => (await ask(query, { id: template.id })).data.planTemplate;
    expect(await asked(staff.ask)).toBeNull();
    expect(await asked(auditor.ask)).toMatchObject({ draft: { name: 'Analis tahap satu' }, allowedActions: [] });
    const first = (await publish(hr.ask, template)).template;
    expect(await refused(hr.ask, 'planTemplatePublish', ofTemplate(first))).toEqual(['TRANSITION_REFUSED']);
    const again = { templateId: template.id, expectedVersion: first.version };
    const next = (await save(hr.ask, { ...again, name: 'Analis tahap dua' })).template;
    expect(await asked(staff.ask)).toMatchObject({ draft: null, edition: { number: 1, name: 'Analis tahap satu' } });
    await publish(hr.ask, next);
    expect(await asked(staff.ask)).toMatchObject({
      edition: { number: 2, name: 'Analis tahap dua' },
      editions: [
        { number: 1, name: 'Analis tahap satu' },
        { number: 2, name: 'Analis tahap dua' },
      ],
    });
    expect(await saving(hr.ask, { ...again, name: 'Terlambat' })).toEqual(['VERSION_CONFLICT']);
    expect((await city.people.otherHr.ask(query, { id: template.id })).data.planTemplate).toBeNull();
  });

  it('stands in the list of those who make it, and nobody else gets one', async () => {
    const { hr, unitAdmin, staff } = city.people;
    const unitId = city.units.diskominfo;
    await save(unitAdmin.ask, { unitId, name: 'Aa daftar' });
    const query =
      'query($unitId: ID) { planTemplates(unitId: $unitId, first: 2) { edges { node { draft { name } } } pageInfo { hasNextPage } } }';
    const list = async (ask: Ask, unit: string | null) => (await ask(query, { unitId: unit })).data.planTemplates;
    expect((await list(unitAdmin.ask, unitId ?? '')).edges[0].node.draft.name).toBe('Aa daftar');
    expect((await list(unitAdmin.ask, null)).edges).toEqual([]);
    expect((await list(unitAdmin.ask, city.units.bkpp)).edges).toEqual([]);
    expect((await staff.ask(query, { unitId })).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
    expect((await list(hr.ask, null)).pageInfo.hasNextPage).toBe(true);
  });
});

describe('a plan that begins from a template', () => {
  it('finds those for its post, takes the targets as own proposals, and shows the superior where they came from', async () => {
    const { person, plan } = await opened(city);
    const query = 'query($id: ID!) { plan(id: $id) { positionTitle templates { id edition { name } } } }';
    const before = (await person.ask(query, { id: plan.id })).data.plan;
    const titled = await publishedTemplate(city, {
      level: null,
      positionTitle: before.positionTitle.toUpperCase(),
      name: 'Untuk jabatan ini',
    });
    await publishedTemplate(city, { level: 'AHLI_UTAMA', name: 'Untuk jenjang lain' });
    const { templates } = (await person.ask(query, { id: plan.id })).data.plan;
    const names = templates.map(({ edition }: { edition: { name: string } }) => edition.name);
    expect(names).toContain('Untuk jabatan ini');
    expect(names).not.toContain('Untuk jenjang lain');
    const { taken, left, plan: after } = await use(person.ask, useOf(plan, titled.id));
    expect(left).toEqual([]);
    const seen =
      'query($id: ID!) { plan(id: $id) { targets { title weight waitingFor origin { kind edition template { edition { name } } } } } }';
    const { data } = await city.people.superior.ask(seen, { id: plan.id });
    expect(data.plan.targets).toEqual([
      {
        title: 'Tersusunnya analisis',
        weight: 10_000,
        waitingFor: 'SUPERIOR',
        origin: { kind: 'TEMPLATE', edition: 1, template: { edition: { name: 'Untuk jabatan ini' } } },
      },
    ]);
    expect(taken[0].target.origin.templateId).toBe(titled.id);
    const again = await use(person.ask, useOf(after, titled.id));
    expect(again).toMatchObject({ taken: [], left: [{ title: 'Tersusunnya analisis', reason: 'ALREADY_THERE' }], plan: after });
    expect(await refusedUse(city.people.superior.ask, useOf(after, titled.id))).toEqual(['FORBIDDEN']);
  });

  it('takes what is published now: not a draft, another agency’s, a withdrawn one or an older edition', async () => {
    const { person, plan } = await opened(city);
    const { hr } = city.people;
    const draft = await savedTemplate(city);
    expect(await refusedUse(person.ask, useOf(plan, draft.id))).toEqual(['NOT_FOUND']);
    const foreign = await publishedTemplate(city, { unitId: city.units.bkpp });
    expect(await refusedUse(person.ask, useOf(plan, foreign.id))).toEqual(['NOT_FOUND']);
    const own = await publishedTemplate(city, { unitId: city.units.diskominfo });
    const next = (await save(hr.ask, { templateId: own.id, expectedVersion: own.version, name: 'Baru' })).template;
    const second = (await publish(hr.ask, next)).template;
    expect(await refusedUse(person.ask, useOf(plan, own.id, 1))).toEqual(['VERSION_CONFLICT']);
    const taken = await use(person.ask, useOf(plan, own.id, 2));
    expect(taken.taken).toHaveLength(1);
    const gone = (await withdraw(hr.ask, second)).template;
    expect(gone).toMatchObject({ status: 'WITHDRAWN', allowedActions: ['planTemplateSave', 'planTemplatePublish'] });
    const other = await opened(city);
    expect(await refusedUse(other.person.ask, useOf(other.plan, own.id, 2))).toEqual(['TRANSITION_REFUSED']);
    // What came from it stays, and still says so.
    const { data } = await person.ask('query($id: ID!) { plan(id: $id) { targets { origin { template { status } } } } }', { id: plan.id });
    expect(data.plan.targets[0].origin.template.status).toBe('WITHDRAWN');
    expect((await publish(hr.ask, gone)).template).toMatchObject({ status: 'PUBLISHED', edition: { number: 3 } });
  });

  it('keeps its own deadline', async () => {
    const { person, plan } = await opened(city);
    const template = await publishedTemplate(city);
    city.setNow('2026-01-31T17:00:00.000Z');
    expect(await refusedUse(person.ask, useOf(plan, template.id))).toEqual(['DEADLINE_PASSED']);
    city.setNow(PLANNING_DAY);
  });
});
