// A step that was done comes again under a new key, from a page that never got its answer: it recognises itself. Every mutation there is.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { OPERATIONS } from '../operations/index.ts';
import { MUTATIONS, ready } from '../operations/ready.ts';
import { newKey } from '../support/mutations.ts';
import { complete, draft, newAccount, ofDraft, person, published } from '../support/registration.ts';
import { OF_OPERATIONS, sampleOf } from '../support/sample.ts';
import { type Season, startSeason } from '../support/scenarios/stages.ts';
import { REGISTERING } from '../support/selection.ts';

let city: Season;

beforeAll(async () => {
  city = await startSeason();
});
afterAll(() => city.stop());

/** What answers otherwise says so in its entry. */
const saidOf = (name: string): string | undefined => OPERATIONS[name]?.repeated;
const recognised = MUTATIONS.filter((name) => saidOf(name) === undefined);
const saidOtherwise = MUTATIONS.flatMap((name) => {
  const said = saidOf(name);
  return said && said !== 'MADE_ANEW' ? [[name, said] as const] : [];
});
const withNewKey = (input: object) => ({ input: { ...input, idempotencyKey: newKey() } });

describe('a step that comes again under a new key', () => {
  it.each(sampleOf(recognised, OF_OPERATIONS))('is answered as done, and nothing is written: %s', async (name) => {
    const { ask, query, variables } = await ready(city, name);
    const first = await ask(query, variables);
    expect(first.data[name].userErrors).toEqual([]);
    const again = await ask(query, withNewKey(variables.input));
    expect(again.data[name]).toEqual(first.data[name]);
    expect(again.line?.writes).toBeLessThanOrEqual(1);
  });

  it.each(sampleOf(saidOtherwise, OF_OPERATIONS))('or is told what stands in the way: %s', async (name, code) => {
    const { ask, query, variables } = await ready(city, name);
    await ask(query, variables);
    const { data } = await ask(query, withNewKey(variables.input));
    expect(new Set(data[name].userErrors.map((error: { code: string }) => error.code))).toEqual(new Set([code]));
  });
});

const SUBMIT = `mutation($input: ApplicationSubmitInput!) { applicationSubmit(input: $input) {
  application { id status submission { number at } } userErrors { code message field } } }`;

describe('an application', () => {
  it('that was submitted is told by its number to a page that knows another version', async () => {
    const open = await published(city);
    city.setNow(REGISTERING);
    const made = await complete(city, await person(city, {}, await newAccount(city)), open.campaign.id, open.formationIds[0] ?? '');
    const input = ofDraft(made);
    const { application } = (await made.ask(SUBMIT, withNewKey(input))).data.applicationSubmit;
    const { data } = await made.ask(SUBMIT, withNewKey({ ...input, expectedVersion: 1 }), { 'accept-language': 'en' });
    const [error] = data.applicationSubmit.userErrors;
    expect(error).toMatchObject({ code: 'TRANSITION_REFUSED', field: ['applicationId'] });
    expect(error.message).toContain(`registration number ${application.submission.number}`);
    expect(error.message).toContain('WIB');
  });

  it('of twice at once under two keys is submitted once, and both learn it', async () => {
    const open = await published(city);
    city.setNow(REGISTERING);
    const made = await complete(city, await person(city, {}, await newAccount(city)), open.campaign.id, open.formationIds[0] ?? '');
    const answers = await Promise.all([1, 2, 3].map(() => made.ask(SUBMIT, withNewKey(ofDraft(made)))));
    const told = answers.map(({ data }) => data.applicationSubmit);
    expect(told.map(({ userErrors }) => userErrors)).toEqual([[], [], []]);
    expect(new Set(told.map(({ application }) => application.submission.number)).size).toBe(1);
  });

  it('is nobody else’s to recognise: the same step by another officer is a conflict', async () => {
    const { query, variables } = await ready(city, 'formationReject');
    const other = await city.login({ sub: 'another-approver', roles: ['RECRUITMENT_APPROVER'] });
    const { ask } = await ready(city, 'formationReject');
    await ask(query, variables);
    const { data } = await other(query, withNewKey(variables.input));
    expect(data.formationReject.userErrors.map((error: { code: string }) => error.code)).toEqual(['VERSION_CONFLICT']);
  });

  it('is not a draft that was saved with other words', async () => {
    const open = await published(city);
    city.setNow(REGISTERING);
    const ask = await newAccount(city);
    const { id, version } = await draft(ask, open.campaign.id, open.formationIds[0] ?? '');
    expect([id, version]).toEqual([id, 1]);
    const query =
      'mutation($input: ApplicationSaveInput!) { applicationSave(input: $input) { application { version } userErrors { code } } }';
    const save = (examLocation: string) => ask(query, withNewKey({ campaignId: open.campaign.id, expectedVersion: 1, examLocation }));
    expect((await save('Semarang')).data.applicationSave.application.version).toBe(2);
    expect((await save('Semarang')).data.applicationSave.application.version).toBe(2);
    expect((await save('Solo')).data.applicationSave.userErrors).toEqual([{ code: 'VERSION_CONFLICT' }]);
  });
});
