// Reports of abuse through the API: sealed, read without names, decided by somebody outside the case, opened only afterwards.
import { type AttributeValue, paginateScan } from '@aws-sdk/client-dynamodb';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Ask } from '../support/city.ts';
import { act, type Given, give, reportOf } from '../support/feedback.ts';
import { newKey } from '../support/mutations.ts';
import { done, refused } from '../support/people.ts';
import { EXECUTION_DAY, nextSerial, type Season, startSeason } from '../support/scenarios/stages.ts';

let city: Season;
beforeAll(async () => {
  city = await startSeason();
  city.setNow(EXECUTION_DAY);
});
afterAll(() => city.stop());

const REPORT =
  'id version status kind filedOn deadlineAt text earlierTexts reason decidedOn note parties { author { name } about { name } } allowedActions';
const report = async (ask: Ask, { id }: Given) =>
  (await ask(`query($id: ID!) { node(id: $id) { ... on AbuseReport { ${REPORT} } } }`, { id })).data.node;
const shown = async (ask: Ask, { id }: Given) => {
  const query =
    'query($id: ID!) { node(id: $id) { ... on Feedback { version status text versions { text } replies { text } allowedActions } } }';
  return (await ask(query, { id })).data.node;
};
const idsOf = async (ask: Ask, list: string): Promise<string[]> => {
  const { data } = await ask(`{ me { ${list}(first: 100) { edges { node { id } } } } }`);
  return data.me[list].edges.map(({ node }: { node: { id: string } }) => node.id);
};

const decide = (ask: Ask, { id, version }: Given, finding = 'UPHELD') =>
  done(ask, 'abuseDecide', { reportId: id, expectedVersion: version, finding, note: 'Setelah dibaca' }, 'report { id version status }');
const reveal = (ask: Ask, { id, version }: Given) =>
  done(ask, 'abuseReveal', { reportId: id, expectedVersion: version, reason: 'Sidang etik' }, `report { ${REPORT} }`);

interface Case {
  feedback: Given;
  filed: Given;
  text: string;
}

/** A colleague's words to staff, worded anew once, answered once, and reported. */
async function reported(): Promise<Case> {
  const { colleague, staff } = city.people;
  const text = `Kamu bodoh ${nextSerial()}.`;
  const given = await give(colleague.ask, staff.employeeId, { visibility: 'COUNTED', text: `${text} Sekali.` });
  const revised = await act(colleague.ask, 'feedbackRevise', given, { kind: 'CONCERN', text });
  const answered = await act(staff.ask, 'feedbackReply', revised, { text: 'Mohon sopan.' });
  const feedback = await act(staff.ask, 'feedbackReport', answered, { reason: 'Menghina saya' });
  return { feedback, filed: await reportOf(city.people.hr.ask, text), text };
}

describe('the sealed queue', () => {
  it('shows an officer the words and the day, and nobody’s name', async () => {
    const { hr, staff, colleague } = city.people;
    const { filed, text, feedback } = await reported();
    const seen = await report(hr.ask, filed);
    expect(seen).toMatchObject({
      status: 'OPEN',
      kind: 'CONCERN',
      filedOn: '2026-03-10',
      text,
      earlierTexts: [`${text} Sekali.`],
      reason: 'Menghina saya',
      parties: null,
      allowedActions: ['abuseDecide'],
    });
    const whole = JSON.stringify(seen);
    for (const word of ['Siti', 'Joko', staff.employeeId, colleague.employeeId, feedback.id]) expect(whole).not.toContain(word);
  });

  it('shows an auditor what was decided, and no words', async () => {
    const { auditor } = city.people;
    const { filed } = await reported();
    expect(await report(auditor.ask, filed)).toMatchObject({
      status: 'OPEN',
      text: null,
      earlierTexts: null,
      reason: null,
      allowedActions: [],
    });
    await decide(city.people.hr.ask, filed, 'REJECTED');
    expect(await report(auditor.ask, filed)).toMatchObject({ status: 'REJECTED', note: 'Setelah dibaca', text: null, parties: null });
    const { data } = await auditor.ask('{ abuseQueue(decided: true, first: 100) { edges { node { id note } } } }');
    expect(data.abuseQueue.edges).toContainEqual({ node: { id: filed.id, note: 'Setelah dibaca' } });
  });

  it('is closed to everybody else, the recipient too', async () => {
    const { staff, colleague, superior, unitAdmin } = city.people;
    const { filed } = await reported();
    for (const { ask } of [staff, colleague, superior, unitAdmin]) {
      expect(await report(ask, filed)).toBeNull();
      expect((await ask('{ abuseQueue(first: 1) { edges { cursor } } }')).errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }]);
    }
  });

  it('holds neither names nor words in clear, not even in the table', async () => {
    const { filed, text, feedback } = await reported();
    const { staff, colleague } = city.people;
    const { table } = city.app.contextFor({ id: 'x', roles: new Set(), region: null, employeeId: null }, 'r');
    const items: Record<string, AttributeValue>[] = [];
    for await (const page of paginateScan({ client: city.engine }, { TableName: table.name })) items.push(...(page.Items ?? []));
    const about = items.filter((item) => JSON.stringify(item).includes(filed.id));
    expect(about.map((item) => item.type?.S).toSorted()).toEqual(['AbuseReport', 'Audit', 'Lock']);
    for (const word of [staff.employeeId, colleague.employeeId, feedback.id, text, 'Menghina saya'])
      expect(
        about.filter((item) => JSON.stringify(item).includes(word)),
        word,
      ).toEqual([]);
  });
});

describe('a report', () => {
  it('leaves the feedback as it is, tells the author nothing, and is filed once', async () => {
    const { staff, colleague } = city.people;
    const given = await give(colleague.ask, staff.employeeId);
    const before = await shown(colleague.ask, given);
    await act(staff.ask, 'feedbackReport', given, { reason: 'Kasar' });
    expect(await shown(colleague.ask, given)).toEqual(before);
    const again = { feedbackId: given.id, expectedVersion: given.version, reason: 'Kasar' };
    expect(await refused(staff.ask, 'feedbackReport', again)).toEqual(['ALREADY_EXISTS']);
    expect(await refused(colleague.ask, 'feedbackReport', again)).toEqual(['FORBIDDEN']);
  });

  it('sent again with its key is the same report, and the key is good for no other words', async () => {
    const { staff, colleague } = city.people;
    const given = await give(colleague.ask, staff.employeeId);
    const query = 'mutation($input: FeedbackReportInput!) { feedbackReport(input: $input) { feedback { id } userErrors { code } } }';
    const input = { idempotencyKey: newKey(), feedbackId: given.id, expectedVersion: given.version, reason: 'Kasar' };
    const send = async (more: object = {}) => (await staff.ask(query, { input: { ...input, ...more } })).data.feedbackReport;
    const first = await send();
    expect(first).toEqual({ feedback: { id: given.id }, userErrors: [] });
    expect(await send()).toEqual(first);
    expect((await send({ reason: 'Lain' })).userErrors).toEqual([{ code: 'IDEMPOTENCY_KEY_REUSED' }]);
    expect((await send({ idempotencyKey: newKey() })).userErrors).toEqual([{ code: 'ALREADY_EXISTS' }]);
  });

  it('can still be made when the author has taken the words back', async () => {
    const { staff, colleague, hr } = city.people;
    const text = `Menjijikkan ${nextSerial()}`;
    const given = await give(colleague.ask, staff.employeeId, { text });
    await act(colleague.ask, 'feedbackWithdraw', given);
    expect(await shown(staff.ask, given)).toBeNull();
    const input = { feedbackId: given.id, expectedVersion: given.version, reason: 'Kasar' };
    expect(await refused(staff.ask, 'feedbackReport', input)).toEqual([]);
    expect(await reportOf(hr.ask, text)).toBeDefined();
  });

  it('is decided by nobody who is named in it', async () => {
    const { hr, hrHead } = city.people;
    const text = `Tidak becus ${nextSerial()}`;
    await act(hr.ask, 'feedbackReport', await give(hrHead.ask, hr.employeeId, { text }), { reason: 'Kasar' });
    const filed = await reportOf(city.setup, text);
    const head = await city.login({ sub: 'hrHead', roles: ['EMPLOYEE', 'HR_OFFICER'], employeeId: hrHead.employeeId });
    const input = { reportId: filed.id, expectedVersion: filed.version, finding: 'REJECTED', note: 'Biasa saja' };
    for (const ask of [hr.ask, head]) {
      expect(await refused(ask, 'abuseDecide', input)).toEqual(['OWN_CASE']);
      expect((await report(ask, filed)).allowedActions).toEqual([]);
    }
    await decide(city.setup, filed);
  });
});

describe('an upheld report', () => {
  it('takes the words from everybody at once, and out of the evidence', async () => {
    const { staff, colleague, superior, hr } = city.people;
    const { filed, feedback } = await reported();
    await decide(hr.ask, filed);
    for (const { ask } of [staff, colleague])
      expect(await shown(ask, feedback)).toMatchObject({ status: 'REMOVED', text: null, versions: [], replies: [], allowedActions: [] });
    expect(await shown(superior.ask, feedback)).toBeNull();
    expect(await idsOf(staff.ask, 'feedbackReceived')).not.toContain(feedback.id);
    expect(await idsOf(colleague.ask, 'feedbackGiven')).toContain(feedback.id);
    const query = 'query($id: ID!) { employee(id: $id) { feedbackCounted(year: 2026, first: 100) { edges { node { id } } } } }';
    const { data } = await superior.ask(query, { id: staff.employeeId });
    expect(data.employee.feedbackCounted.edges).not.toContainEqual({ node: { id: feedback.id } });
    const late = { feedbackId: feedback.id, expectedVersion: (await shown(colleague.ask, feedback)).version, kind: 'PRAISE', text: 'Maaf' };
    expect(await refused(colleague.ask, 'feedbackRevise', late)).toEqual(['TRANSITION_REFUSED']);
  });

  it('opens its names to the officer who asks, and to no other, on the record', async () => {
    const { hr, auditor } = city.people;
    const { filed, text } = await reported();
    const early = { reportId: filed.id, expectedVersion: filed.version, reason: 'Ingin tahu' };
    expect(await refused(hr.ask, 'abuseReveal', early)).toEqual(['TRANSITION_REFUSED']);
    const opened = (await reveal(hr.ask, (await decide(hr.ask, filed)).report)).report;
    expect(opened).toMatchObject({
      parties: { author: { name: 'Joko Susilo' }, about: { name: 'Siti Rahayu' } },
      text,
      allowedActions: [],
    });
    expect(await report(city.setup, filed)).toMatchObject({ parties: null, allowedActions: ['abuseReveal'] });
    expect(await report(auditor.ask, filed)).toMatchObject({ parties: null });
    const { data } = await auditor.ask(
      'query($id: ID!) { auditTrail(subject: $id, first: 9) { edges { node { operation by detail } } } }',
      {
        id: filed.id,
      },
    );
    // Who reported stands in no history; that names were opened, and by whom, does.
    expect(data.auditTrail.edges.map(({ node }: { node: { operation: string } }) => node.operation)).toEqual([
      'abuseDecide',
      'abuseReveal',
    ]);
    expect(JSON.stringify(data)).not.toMatch(/Sidang|bodoh|Menghina|emp_|fbk_|dev-staff/);
  });

  it('is final', async () => {
    const { hr } = city.people;
    const { filed } = await reported();
    const { report: decided } = await decide(hr.ask, filed);
    const input = { reportId: filed.id, expectedVersion: decided.version, finding: 'REJECTED', note: 'Berubah pikiran' };
    expect(await refused(hr.ask, 'abuseDecide', input)).toEqual(['TRANSITION_REFUSED']);
  });
});

describe('a rejected report', () => {
  it('leaves everything as it was, and opens no name', async () => {
    const { hr, staff } = city.people;
    const { filed, feedback, text } = await reported();
    const { report: decided } = await decide(hr.ask, filed, 'REJECTED');
    expect(await shown(staff.ask, feedback)).toMatchObject({ status: 'GIVEN', text });
    const input = { reportId: filed.id, expectedVersion: decided.version, reason: 'Ingin tahu' };
    expect(await refused(hr.ask, 'abuseReveal', input)).toEqual(['TRANSITION_REFUSED']);
  });
});
