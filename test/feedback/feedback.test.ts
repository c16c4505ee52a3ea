// Continuous feedback through the API: told who will see it, given, revised, acknowledged, answered, followed up.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { countedFeedback } from '../../src/modules/feedback/documents.ts';
import { type FeedbackGiveInput, feedbackGive } from '../../src/modules/feedback/feedback.ts';
import { idempotent } from '../../src/platform/access/idempotent.ts';
import { type Ask, REGION } from '../support/city.ts';
import { act, audienceOf, give, wordsTo } from '../support/feedback.ts';
import { newKey } from '../support/mutations.ts';
import { done, type Person, refused } from '../support/people.ts';
import { approved, EXECUTION_DAY, newcomer, type Season, startSeason } from '../support/scenarios/stages.ts';

let city: Season;
beforeAll(async () => {
  city = await startSeason();
  city.setNow(EXECUTION_DAY);
});
afterAll(() => city.stop());

const SHOWN = `query($id: ID!) { node(id: $id) { ... on Feedback {
  id version status relation kind text visibility year link { planId targetId behaviour } author { name } about { name } audience { name }
  versions { number kind text } replies { number text author { name } } step { id: stepId text dueOn status } entry { planId entryId } deadlineAt allowedActions
} } }`;
const shown = async (ask: Ask, id: string) => (await ask(SHOWN, { id })).data.node;

const problems = async (ask: Ask, name: string, input: object) => {
  const type = `${name[0]?.toUpperCase()}${name.slice(1)}Input`;
  const query = `mutation($input: ${type}!) { ${name}(input: $input) { userErrors { code field ... on TransitionRefused { allowed } } } }`;
  return (await ask(query, { input: { idempotencyKey: newKey(), ...input } })).data[name].userErrors;
};

const moveUnder = async (who: Person, supervisorId: string, validFrom: string) => {
  const { data } = await city.people.hr.ask('query($id: ID!) { employee(id: $id) { version } }', { id: who.employeeId });
  const input = {
    employeeId: who.employeeId,
    expectedVersion: data.employee.version,
    assignmentId: who.assignmentId,
    supervisorId,
    validFrom,
  };
  await done(city.people.hr.ask, 'supervisorChange', input, 'employee { id }');
};

const received = async (ask: Ask): Promise<string[]> => {
  const { data } = await ask('{ me { feedbackReceived(first: 100) { edges { node { id } } } } }');
  return data.me.feedbackReceived.edges.map(({ node }: { node: { id: string } }) => node.id);
};
const counted = async (ask: Ask, employeeId: string): Promise<string[] | null> => {
  const query = 'query($id: ID!) { employee(id: $id) { feedbackCounted(year: 2026, first: 100) { edges { node { id } } } } }';
  const { data } = await ask(query, { id: employeeId });
  return data.employee.feedbackCounted?.edges.map(({ node }: { node: { id: string } }) => node.id) ?? null;
};

describe('before anything is written', () => {
  const audience =
    'query($id: ID!, $v: FeedbackVisibility!) { feedbackAudience(aboutId: $id, visibility: $v) { label people { name } year } }';

  it('the author reads who will see it, by name and in the own language', async () => {
    const { colleague, staff } = city.people;
    const ask = (v: string, headers = {}) => colleague.ask(audience, { id: staff.employeeId, v }, headers);
    const open = (await ask('COUNTED')).data.feedbackAudience;
    expect(open.people.map(({ name }: { name: string }) => name)).toEqual(['Joko Susilo', 'Siti Rahayu', 'Bambang Wijaya']);
    expect(open).toMatchObject({
      year: 2026,
      label: expect.stringMatching(/Siti Rahayu, Bambang Wijaya, dan pejabat yang menilai .* 2026/),
    });
    const shared = (await ask('SHARED', { 'accept-language': 'en' })).data.feedbackAudience;
    expect(shared).toMatchObject({ year: null, people: [{ name: 'Joko Susilo' }, { name: 'Siti Rahayu' }] });
    expect(shared.label).toMatch(/^You and Siti Rahayu, nobody else\. Should the recipient report/);
    expect((await ask('PRIVATE')).data.feedbackAudience).toMatchObject({ people: [{ name: 'Joko Susilo' }], year: null });
  });

  it('a superior who changed meanwhile is an audience that changed: nothing is written until it is told anew', async () => {
    const { colleague, superior2 } = city.people;
    const who = await newcomer(city);
    city.setNow(EXECUTION_DAY);
    const words = await wordsTo(colleague.ask, who.employeeId, { visibility: 'COUNTED' });
    await moveUnder(who, superior2.employeeId, '2026-03-10');
    expect(await problems(colleague.ask, 'feedbackGive', words)).toEqual([{ code: 'AUDIENCE_CHANGED', field: ['audienceToken'] }]);
    expect(await received(who.ask)).toEqual([]);
    const { id } = await give(colleague.ask, who.employeeId, { visibility: 'COUNTED' });
    expect((await shown(superior2.ask, id)).audience).toContainEqual({ name: 'Dewi Lestari' });
  });

  it('a superior who changes at the very moment of writing is noticed too: the transaction stands on who was named', async () => {
    const { colleague, superior2 } = city.people;
    const who = await newcomer(city);
    city.setNow(EXECUTION_DAY);
    const input = (await wordsTo(colleague.ask, who.employeeId, { visibility: 'COUNTED' })) as Omit<FeedbackGiveInput, 'idempotencyKey'>;
    const viewer = { id: 'staff:colleague', region: REGION, employeeId: colleague.employeeId, roles: new Set(['EMPLOYEE'] as const) };
    const ctx = city.app.contextFor(viewer, 'race', EXECUTION_DAY);
    let raced = false;
    const transact: typeof ctx.table.transact = async (items) => {
      if (!raced) await moveUnder(who, superior2.employeeId, '2026-03-10');
      raced = true;
      return ctx.table.transact(items);
    };
    const rule = { field: 'Mutation.feedbackGive', to: ['EMPLOYEE'] as const, asked: false };
    const racing = { ...ctx, rule, table: { ...ctx.table, transact } };
    const { problems: told } = await idempotent(racing, 'feedbackGive', { idempotencyKey: newKey(), ...input }, feedbackGive);
    expect([raced, told.map(({ code }) => code)]).toEqual([true, ['AUDIENCE_CHANGED']]);
    expect(await received(who.ask)).toEqual([]);
  });

  it('a token is good for its author, recipient and visibility only', async () => {
    const { colleague, staff, superior } = city.people;
    const told = await audienceOf(colleague.ask, staff.employeeId, 'SHARED');
    const words = { aboutId: staff.employeeId, kind: 'PRAISE', text: 'Bagus', visibility: 'SHARED', audienceToken: told };
    expect(await refused(superior.ask, 'feedbackGive', words)).toEqual(['AUDIENCE_CHANGED']);
    expect(await refused(colleague.ask, 'feedbackGive', { ...words, visibility: 'COUNTED' })).toEqual(['AUDIENCE_CHANGED']);
    expect(await refused(colleague.ask, 'feedbackGive', { ...words, aboutId: superior.employeeId })).toEqual(['AUDIENCE_CHANGED']);
  });
});

describe('how the author stands to the recipient', () => {
  it('is computed from data: superior, subordinate, peer, or somebody else of the agency', async () => {
    const { superior, staff, colleague, unitAdmin, secretary, mayor } = city.people;
    const relation = async (from: Person, to: Person) => (await shown(from.ask, (await give(from.ask, to.employeeId)).id)).relation;
    expect(await relation(superior, staff)).toBe('SUPERIOR');
    expect(await relation(staff, superior)).toBe('SUBORDINATE');
    expect(await relation(colleague, staff)).toBe('PEER');
    expect(await relation(unitAdmin, staff)).toBe('OTHER');
    expect(await relation(secretary, mayor), 'upward, to an elected official').toBe('SUBORDINATE');
  });

  it('keeps strangers of other agencies from writing unasked', async () => {
    const { hr, staff } = city.people;
    const words = await wordsTo(hr.ask, staff.employeeId);
    expect(await problems(hr.ask, 'feedbackGive', words)).toEqual([{ code: 'FORBIDDEN', field: ['aboutId'] }]);
  });

  it('lets nobody praise themself: about oneself there are notes only', async () => {
    const { staff } = city.people;
    expect(await refused(staff.ask, 'feedbackGive', await wordsTo(staff.ask, staff.employeeId))).toEqual(['OWN_CASE']);
    const note = await give(staff.ask, staff.employeeId, { visibility: 'PRIVATE' });
    expect(await shown(staff.ask, note.id)).toMatchObject({ relation: 'SELF', allowedActions: ['feedbackRevise', 'feedbackWithdraw'] });
  });

  it('is nothing that counts for somebody whom nobody rates', async () => {
    const { secretary, mayor } = city.people;
    const words = await wordsTo(secretary.ask, mayor.employeeId, { visibility: 'COUNTED' });
    expect(await problems(secretary.ask, 'feedbackGive', words)).toEqual([{ code: 'INVALID', field: ['visibility'] }]);
  });

  it('says every problem of a form at once', async () => {
    const { superior, staff } = city.people;
    const link = { behaviour: 'LOYAL', target: { planId: 'pln_x', targetId: 'tgt_x' } };
    const words = { aboutId: staff.employeeId, kind: 'PRAISE', text: ' ', visibility: 'SHARED', audienceToken: 'made up', link };
    expect(await problems(superior.ask, 'feedbackGive', words)).toEqual([
      { code: 'REQUIRED', field: ['text'] },
      { code: 'INVALID', field: ['link'] },
      { code: 'AUDIENCE_CHANGED', field: ['audienceToken'] },
    ]);
    const long = await wordsTo(superior.ask, staff.employeeId, { text: 'a'.repeat(2001) });
    expect(await refused(superior.ask, 'feedbackGive', long)).toEqual(['TOO_LONG']);
  });
});

describe('who sees it', () => {
  it('a private note: its author, and nobody else, not even whom it is about', async () => {
    const { superior, staff, hr, auditor } = city.people;
    const { id } = await give(superior.ask, staff.employeeId, { visibility: 'PRIVATE' });
    expect(await shown(superior.ask, id)).toMatchObject({ text: 'Terima kasih atas bantuannya.', audience: [{ name: 'Bambang Wijaya' }] });
    for (const { ask } of [staff, hr, auditor, city.people.superior2]) expect(await shown(ask, id)).toBeNull();
    expect(await received(staff.ask)).not.toContain(id);
    for (const name of ['feedbackAcknowledge', 'feedbackReply', 'feedbackReport']) {
      const input = {
        feedbackId: id,
        expectedVersion: 1,
        ...(name === 'feedbackReply' && { text: 'x' }),
        ...(name === 'feedbackReport' && { reason: 'x' }),
      };
      expect((await problems(staff.ask, name, input))[0].code, name).toBe('NOT_FOUND');
      expect((await problems(superior.ask, name, input))[0].code, name).toMatch(/FORBIDDEN|TRANSITION_REFUSED/);
    }
  });

  it('a shared one: author and recipient; being the superior does not open it', async () => {
    const { superior, superior2, staff, colleague, hr, auditor, unitHead } = city.people;
    const { id } = await give(colleague.ask, staff.employeeId);
    expect(await shown(staff.ask, id)).toMatchObject({ author: { name: 'Joko Susilo' }, about: { name: 'Siti Rahayu' } });
    for (const { ask } of [superior, superior2, unitHead, hr, auditor]) expect(await shown(ask, id)).toBeNull();
    expect(await received(staff.ask)).toContain(id);
    expect(await counted(superior.ask, staff.employeeId)).not.toContain(id);
  });

  it('one that counts: also the superiors named when it was written, and nobody above them', async () => {
    const { superior, superior2, staff, colleague, hr, auditor, unitHead } = city.people;
    const { id } = await give(colleague.ask, staff.employeeId, { visibility: 'COUNTED' });
    expect(await shown(superior.ask, id)).toMatchObject({ year: 2026, allowedActions: [], replies: null });
    for (const { ask } of [superior2, unitHead, hr, auditor]) expect(await shown(ask, id)).toBeNull();
    expect(await counted(superior.ask, staff.employeeId)).toContain(id);
    expect(await counted(staff.ask, staff.employeeId)).toContain(id);
    for (const { ask } of [superior2, unitHead, hr, auditor, colleague]) expect(await counted(ask, staff.employeeId)).toBeNull();
  });

  it('a later superior sees nothing of before; the official whom the evaluation of that year names does', async () => {
    const { superior, superior2, colleague } = city.people;
    const who = await newcomer(city);
    city.setNow(EXECUTION_DAY);
    const { id } = await give(colleague.ask, who.employeeId, { visibility: 'COUNTED' });
    await moveUnder(who, superior2.employeeId, '2026-03-10');
    expect(await counted(superior2.ask, who.employeeId)).toEqual([]);
    expect(await shown(superior2.ask, id)).toBeNull();
    expect((await shown(superior.ask, id)).id, 'who was named goes on seeing it').toBe(id);
    const viewer = { id: 'staff:superior2', region: REGION, employeeId: superior2.employeeId, roles: new Set(['EMPLOYEE'] as const) };
    const ctx = city.app.contextFor(viewer, 'evaluation');
    const rows = async (...more: [string?]) => (await countedFeedback(ctx, who.employeeId, 2026, { limit: 5 }, ...more)).rows;
    expect(await rows()).toEqual([]);
    expect((await rows(superior2.employeeId)).map(({ body }) => body.id)).toEqual([id]);
    expect((await countedFeedback(ctx, who.employeeId, 2027, { limit: 5 }, superior2.employeeId)).rows).toEqual([]);
  });
});

describe('until it is acknowledged', () => {
  it('the author may word it anew, and the old wording stays for all who see it', async () => {
    const { superior, staff, colleague } = city.people;
    const given = await give(colleague.ask, staff.employeeId, { visibility: 'COUNTED', text: 'Kurang rapi.', kind: 'CONCERN' });
    const words = { kind: 'SUGGESTION', text: 'Rapikan lampirannya.', link: { behaviour: 'COMPETENT' } };
    expect(await refused(staff.ask, 'feedbackRevise', { feedbackId: given.id, expectedVersion: 1, ...words })).toEqual(['FORBIDDEN']);
    const revised = await act(colleague.ask, 'feedbackRevise', given, words);
    for (const { ask } of [staff, superior, colleague])
      expect(await shown(ask, given.id)).toMatchObject({
        kind: 'SUGGESTION',
        text: 'Rapikan lampirannya.',
        link: { behaviour: 'COMPETENT', planId: null },
        versions: [{ number: 1, kind: 'CONCERN', text: 'Kurang rapi.' }],
      });
    expect(await refused(staff.ask, 'feedbackAcknowledge', { feedbackId: given.id, expectedVersion: 1 })).toEqual(['VERSION_CONFLICT']);
    const acknowledged = await act(staff.ask, 'feedbackAcknowledge', revised);
    const late = { feedbackId: given.id, expectedVersion: acknowledged.version };
    const refusal = [{ code: 'TRANSITION_REFUSED', field: ['feedbackId'], allowed: ['feedbackReply'] }];
    expect(await problems(colleague.ask, 'feedbackRevise', { ...late, ...words })).toEqual(refusal);
    expect(await problems(colleague.ask, 'feedbackWithdraw', late)).toEqual(refusal);
  });

  it('the author may take it back: then only the author still sees it', async () => {
    const { superior, staff, colleague } = city.people;
    const given = await give(colleague.ask, staff.employeeId, { visibility: 'COUNTED' });
    await act(colleague.ask, 'feedbackWithdraw', given);
    expect(await shown(colleague.ask, given.id)).toMatchObject({ status: 'WITHDRAWN', allowedActions: [] });
    for (const { ask } of [staff, superior]) expect(await shown(ask, given.id)).toBeNull();
    expect(await received(staff.ask)).not.toContain(given.id);
    expect(await counted(superior.ask, staff.employeeId)).not.toContain(given.id);
    const { data } = await colleague.ask('{ me { feedbackGiven(first: 100) { edges { node { id status } } } } }');
    expect(data.me.feedbackGiven.edges).toContainEqual({ node: { id: given.id, status: 'WITHDRAWN' } });
  });

  it('has a thread of author and recipient', async () => {
    const { superior, staff, colleague } = city.people;
    const given = await give(colleague.ask, staff.employeeId, { visibility: 'COUNTED' });
    const first = await act(staff.ask, 'feedbackReply', given, { text: 'Bagian mana?' });
    const second = await act(colleague.ask, 'feedbackReply', await act(staff.ask, 'feedbackAcknowledge', first), { text: 'Lampiran 2.' });
    expect((await shown(staff.ask, given.id)).replies).toEqual([
      { number: 1, text: 'Bagian mana?', author: { name: 'Siti Rahayu' } },
      { number: 2, text: 'Lampiran 2.', author: { name: 'Joko Susilo' } },
    ]);
    const barred = { feedbackId: given.id, expectedVersion: second.version, text: 'Saya juga' };
    expect(await refused(superior.ask, 'feedbackReply', barred)).toEqual(['FORBIDDEN']);
  });
});

describe('what it speaks of', () => {
  it('may be a target of the recipient’s plan, and of nobody else’s', async () => {
    const { superior } = city.people;
    const { person, plan } = await approved(city);
    city.setNow(EXECUTION_DAY);
    const target = { planId: plan.id, targetId: plan.targetId };
    const { id } = await give(superior.ask, person.employeeId, { link: { target } });
    expect((await shown(person.ask, id)).link).toEqual({ ...target, behaviour: null });
    for (const other of [
      { planId: city.boss.id, targetId: city.boss.targetId },
      { ...target, targetId: city.boss.targetId },
    ])
      expect(
        await problems(superior.ask, 'feedbackGive', await wordsTo(superior.ask, person.employeeId, { link: { target: other } })),
      ).toEqual([{ code: 'NOT_FOUND', field: ['link', 'target'] }]);
  });
});

describe('following up', () => {
  it('waits for the acknowledgement, and is the recipient’s alone', async () => {
    const { superior, staff } = city.people;
    const given = await give(superior.ask, staff.employeeId);
    const step = { text: 'Kursus', dueOn: '2026-06-30' };
    const input = { feedbackId: given.id, expectedVersion: given.version, step };
    expect(await refused(staff.ask, 'feedbackFollowUp', input)).toEqual(['TRANSITION_REFUSED']);
    expect(await refused(superior.ask, 'feedbackFollowUp', input)).toEqual(['FORBIDDEN']);
  });

  it('with a development step: its day is a deadline until it is done, and there is one', async () => {
    const { superior, staff } = city.people;
    const given = await act(staff.ask, 'feedbackAcknowledge', await give(superior.ask, staff.employeeId));
    const input = (step?: { text: string; dueOn: string }) => ({ feedbackId: given.id, expectedVersion: given.version, step });
    expect(await problems(staff.ask, 'feedbackFollowUp', input())).toEqual([{ code: 'REQUIRED', field: ['step'] }]);
    expect(await problems(staff.ask, 'feedbackFollowUp', input({ text: '', dueOn: '2026-03-09' }))).toEqual([
      { code: 'REQUIRED', field: ['step', 'text'] },
      { code: 'OUT_OF_RANGE', field: ['step', 'dueOn'] },
    ]);
    const resolved = await act(staff.ask, 'feedbackFollowUp', given, { step: { text: 'Kursus', dueOn: '2026-06-30' } });
    const seen = await shown(staff.ask, given.id);
    expect(seen).toMatchObject({ step: { text: 'Kursus', status: 'OPEN' }, deadlineAt: '2026-06-30T17:00:00.000Z' });
    expect(seen.step.id).toMatch(/^dvs_/);
    const again = { ...input({ text: 'Lagi', dueOn: '2026-06-30' }), expectedVersion: resolved.version };
    expect(await refused(staff.ask, 'feedbackFollowUp', again)).toEqual(['ALREADY_EXISTS']);
    await act(staff.ask, 'developmentStepDone', resolved);
    expect(await shown(staff.ask, given.id)).toMatchObject({ step: { status: 'DONE' }, deadlineAt: null });
  });

  it('with progress of the own plan, by the rules of progress and in the same transaction', async () => {
    const { superior } = city.people;
    const { person, plan } = await approved(city);
    city.setNow(EXECUTION_DAY);
    const given = await act(person.ask, 'feedbackAcknowledge', await give(superior.ask, person.employeeId));
    const entry = { planId: plan.id, targetId: plan.targetId, indicatorId: plan.indicatorId, day: '2026-03-09', value: '92.5' };
    const wrong = (progress: object) =>
      problems(person.ask, 'feedbackFollowUp', { feedbackId: given.id, expectedVersion: given.version, progress });
    expect(await wrong({ ...entry, value: undefined })).toEqual([{ code: 'REQUIRED', field: ['progress', 'value'] }]);
    expect(await wrong({ ...entry, day: '2026-03-11' })).toEqual([{ code: 'OUT_OF_RANGE', field: ['progress', 'day'] }]);
    await act(person.ask, 'feedbackFollowUp', given, { progress: entry });
    const { data } = await person.ask('query($id: ID!) { plan(id: $id) { progress(first: 5) { edges { node { id value note day } } } } }', {
      id: plan.id,
    });
    const [{ node }] = data.plan.progress.edges;
    expect(node).toMatchObject({ value: '92.5', day: '2026-03-09', note: `Menindaklanjuti umpan balik ${given.id}` });
    expect(await shown(person.ask, given.id)).toMatchObject({ entry: { planId: plan.id, entryId: node.id } });
  });

  it('never with progress of somebody else’s plan', async () => {
    const { superior } = city.people;
    const { person, plan } = await approved(city);
    city.setNow(EXECUTION_DAY);
    const who = await newcomer(city);
    city.setNow(EXECUTION_DAY);
    const given = await act(who.ask, 'feedbackAcknowledge', await give(superior.ask, who.employeeId));
    const progress = { planId: plan.id, targetId: plan.targetId, indicatorId: plan.indicatorId, day: '2026-03-09', value: '92' };
    expect(await problems(who.ask, 'feedbackFollowUp', { feedbackId: given.id, expectedVersion: given.version, progress })).toEqual([
      { code: 'NOT_FOUND', field: ['progress', 'planId'] },
    ]);
    expect((await shown(who.ask, given.id)).entry).toBeNull();
    expect(
      (await person.ask('query($id: ID!) { plan(id: $id) { progress(first: 5) { edges { cursor } } } }', { id: plan.id })).data.plan
        .progress.edges,
    ).toEqual([]);
  });
});

describe('lists', () => {
  it('are newest first and full pages, whatever private notes lie between', async () => {
    const who = await newcomer(city);
    const { ask } = city.people.superior;
    const texts: string[] = [];
    for (const [i, visibility] of ['SHARED', 'PRIVATE', 'COUNTED', 'PRIVATE', 'SHARED'].entries()) {
      city.setNow(`2026-03-10T03:0${i}:00.000Z`);
      await give(ask, who.employeeId, { visibility, text: `Catatan ${i}` });
      if (visibility !== 'PRIVATE') texts.unshift(`Catatan ${i}`);
    }
    const query =
      'query($after: String) { me { feedbackReceived(first: 2, after: $after) { edges { node { text } } pageInfo { hasNextPage endCursor } } } }';
    const first = (await who.ask(query)).data.me.feedbackReceived;
    expect(first.edges.map(({ node }: { node: { text: string } }) => node.text)).toEqual(texts.slice(0, 2));
    const rest = (await who.ask(query, { after: first.pageInfo.endCursor })).data.me.feedbackReceived;
    expect(rest.edges.map(({ node }: { node: { text: string } }) => node.text)).toEqual(texts.slice(2));
    expect(rest.pageInfo.hasNextPage).toBe(false);
    expect((await ask(query, { after: first.pageInfo.endCursor })).errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT' } }]);
    city.setNow(EXECUTION_DAY);
  });

  it('count nothing: no leaderboard can be asked for', async () => {
    const { data } = await city.people.hr.ask(
      '{ a: __type(name: "FeedbackConnection") { fields { name } } b: __type(name: "Feedback") { fields { name } } }',
    );
    const names = [...data.a.fields, ...data.b.fields].map(({ name }: { name: string }) => name);
    expect(names.filter((name) => /count|total|score|rank/i.test(name))).toEqual([]);
  });

  it('hold a feedback once, however often the client repeats it', async () => {
    const { ask } = city.people.superior;
    const who = await newcomer(city);
    city.setNow(EXECUTION_DAY);
    const input = { idempotencyKey: newKey(), ...(await wordsTo(ask, who.employeeId)) };
    const query = 'mutation($input: FeedbackGiveInput!) { feedbackGive(input: $input) { feedback { id } userErrors { code } } }';
    const [a, b] = [await ask(query, { input }), await ask(query, { input })];
    expect(a.data.feedbackGive).toEqual(b.data.feedbackGive);
    expect(await received(who.ask)).toHaveLength(1);
  });
});
