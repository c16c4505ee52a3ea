// Published lists through the API: shown, published as shown, corrected with a difference, read by everybody without a name or a score.
import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ANNOUNCING, fetched, preview, publishedList, verifiedAll } from '../../support/lists.ts';
import { type Agency, done, refused, startAgency } from '../../support/people.ts';
import { BECAUSE, deputy, ruleChangeProposed, rulesChanged } from '../../support/rule-change.ts';
import { OBJECTING_TO, objected } from '../../support/scenarios/recruitment-selection.ts';
import { approvedScores, importScores, proposedScores, uploadedScores } from '../../support/scores.ts';
import { type Carried, carried, FINAL_ANNOUNCING, rowsOf, SKD_ANNOUNCING, scored, scoreFile, selected } from '../../support/selected.ts';
import { applied, publishedSelection, REGISTERING, type Selection } from '../../support/selection.ts';

let city: Agency;
beforeAll(async () => {
  city = await startAgency();
});
afterAll(() => city.stop());

const publish = <More extends object>(of: Pick<Selection, 'campaignId'>, more: More) => ({
  ...{ campaignId: of.campaignId, stage: 'ADMINISTRATIVE', expectedVersion: 0, expectedSha256: '0'.repeat(64) },
  ...more,
});
const refusal = (of: Pick<Selection, 'campaignId' | 'approver'>, more: object, ask = of.approver) =>
  refused(ask, 'listPublish', publish(of, more));

const answered = (ask: Carried['approver'], objectionId: string, accepted: boolean, expectedVersion = 1) =>
  done(ask, 'selectionObjectionAnswer', { objectionId, expectedVersion, accepted, answer: 'Sudah diperiksa ulang.' }, 'objection { id }');

const CHANGES = `query($id: ID!, $stage: ListStage!, $edition: Int) { announcement(campaignId: $id, stage: $stage, edition: $edition) {
  edition reason changeCount sha256 editions { edition reason changeCount }
  changes(first: 100) { edges { node { formationId number before { outcome rank } after { outcome rank } } } } } }`;

async function changesIn(campaignId: string, stage: string, edition?: number) {
  const { data } = await city.nobody(CHANGES, { id: campaignId, stage, edition });
  const { changes, ...list } = data.announcement;
  return { ...list, changes: changes.edges.map(({ node }: { node: object }) => node) };
}

const scoreImportOf = async (at: Agency, { rina, campaignId }: Carried, csv: string) => {
  const fileId = await uploadedScores(at, rina, { campaignId, stage: 'SKB', csv });
  return refused(rina, 'scoreImportPropose', { fileId });
};

describe('the administrative list', () => {
  it('is shown before it is published, says what stands in the way, and is published as it was shown', async () => {
    const selection = await publishedSelection(city, 2);
    const { approver, campaignId, formationId } = selection;
    const people = [await applied(city, selection), await applied(city, selection)];
    city.setNow(REGISTERING);
    expect(await preview(approver, campaignId, 'ADMINISTRATIVE')).toMatchObject({
      ...{ version: 0, edition: 1, sha256: null, allowedActions: [] },
      problems: [
        { code: 'NOT_OPEN_YET', field: ['stage'] },
        { code: 'UNDECIDED', field: ['formations', formationId] },
      ],
    });
    await verifiedAll(city, selection, formationId);
    city.setNow(ANNOUNCING);
    const rows = `rows(formationId: "${formationId}", first: 100) { edges { node { number outcome } } }`;
    const shown = await preview(approver, campaignId, 'ADMINISTRATIVE', `sha256 problems { code } allowedActions ${rows}`);
    expect(shown).toMatchObject({ problems: [], allowedActions: ['listPublish'] });
    expect(await publishedList(approver, campaignId, 'ADMINISTRATIVE')).toMatchObject({ edition: 1, sha256: shown.sha256 });
    const numbers = people.map(({ number }) => number).toSorted();
    expect((await rowsOf(city.nobody, campaignId, 'ADMINISTRATIVE', formationId)).map(({ number }) => number)).toEqual(numbers);
    expect(shown.rows.edges.map(({ node }: { node: object }) => node)).toEqual(numbers.map((number) => ({ number, outcome: 'ELIGIBLE' })));
  });

  it('is not published unseen: whatever has changed since it was checked is refused', async () => {
    const selection = await publishedSelection(city, 2);
    const { approver, campaignId, rina } = selection;
    await applied(city, selection);
    await verifiedAll(city, selection, selection.formationId);
    city.setNow(ANNOUNCING);
    expect(await refusal(selection, {})).toEqual(['RESULT_CHANGED']);
    expect(await refusal(selection, { expectedVersion: 1 })).toEqual(['VERSION_CONFLICT']);
    const { sha256 } = await preview(rina, campaignId, 'ADMINISTRATIVE');
    expect(await refusal(selection, { expectedSha256: sha256, reason: 'Pertama' })).toEqual(['INVALID']);
    const wakil = await deputy(city);
    await rulesChanged(city, { rina, campaignId }, { shortlistFactor: 4 });
    expect(await refusal(selection, { expectedSha256: sha256 })).toEqual(['RESULT_CHANGED']);
    // Who released a change may publish what follows from it.
    expect(await refusal(selection, { expectedSha256: sha256 }, wakil)).toEqual(['RESULT_CHANGED']);
    await publishedList(approver, campaignId, 'ADMINISTRATIVE');
    expect(await refusal(selection, { expectedSha256: sha256 })).toEqual(['VERSION_CONFLICT']);
  });

  it('is published once by two who press at the same moment', async () => {
    const selection = await publishedSelection(city, 2);
    const { approver, campaignId } = selection;
    await applied(city, selection);
    await verifiedAll(city, selection, selection.formationId);
    city.setNow(ANNOUNCING);
    const other = await deputy(city);
    const { sha256: expectedSha256 } = await preview(approver, campaignId, 'ADMINISTRATIVE');
    const both = await Promise.all([approver, other].map((ask) => refusal(selection, { expectedSha256 }, ask)));
    expect(both.toSorted()).toEqual([[], ['VERSION_CONFLICT']]);
    expect((await changesIn(campaignId, 'ADMINISTRATIVE')).editions).toHaveLength(1);
  });

  it('waits for the one applicant whose registration was extended', async () => {
    const selection = await publishedSelection(city, 2);
    const { approver, campaignId, rina } = selection;
    const { applicationId } = await applied(city, selection);
    await verifiedAll(city, selection, selection.formationId);
    const { data } = await rina('query($id: ID!) { campaign(id: $id) { version } }', { id: campaignId });
    const extend = {
      campaignId,
      expectedVersion: data.campaign.version,
      stage: 'REGISTRATION',
      applicationId,
      to: '2026-02-02',
      reason: 'Banjir',
    };
    await done(approver, 'campaignStageExtend', extend, 'campaign { id }');
    city.setNow(ANNOUNCING);
    expect((await preview(approver, campaignId, 'ADMINISTRATIVE')).problems).toMatchObject([{ code: 'NOT_OPEN_YET' }]);
  });

  it('leaves whole days to object, or the window is extended first', async () => {
    const selection = await publishedSelection(city, 2);
    const { approver, campaignId } = selection;
    await applied(city, selection);
    await verifiedAll(city, selection, selection.formationId);
    city.setNow('2026-02-02T02:00:00.000Z');
    const { problems } = await preview(approver, campaignId, 'ADMINISTRATIVE', 'problems { code message }');
    expect(problems).toMatchObject([{ code: 'OBJECTION_TOO_SHORT', message: expect.stringContaining('5 Februari 2026 pukul 24.00 WIB') }]);
  });

  it('is not made in a campaign that is over', async () => {
    const selection = await publishedSelection(city, 2);
    const { approver, campaignId, rina } = selection;
    city.setNow('2026-05-01T02:00:00.000Z');
    const { data } = await rina('query($id: ID!) { campaign(id: $id) { version } }', { id: campaignId });
    const close = { campaignId, expectedVersion: data.campaign.version };
    await done(approver, 'campaignClose', close, 'campaign { id }');
    expect(await preview(approver, campaignId, 'ADMINISTRATIVE')).toBeNull();
    expect(await refusal(selection, {})).toEqual(['TRANSITION_REFUSED']);
  });

  it('is the committee’s alone before it is published, and of its own region', async () => {
    const selection = await publishedSelection(city, 2);
    const { campaignId } = selection;
    const query = `{ listPreview(campaignId: "${campaignId}", stage: ADMINISTRATIVE) { sha256 } }`;
    const abroad = await city.login({ sub: 'pansel-luar', roles: ['RECRUITMENT_APPROVER'], region: '33.22' });
    expect((await abroad(query)).data.listPreview).toBeNull();
    expect(await refusal(selection, {}, abroad)).toEqual(['NOT_FOUND']);
    expect(await refusal(selection, {}, selection.rina)).toEqual(['!FORBIDDEN']);
    expect((await city.nobody(query)).errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED');
    expect((await city.nobody(`{ announcements(campaignId: "${campaignId}") { stage } }`)).data.announcements).toEqual([]);
  });
});

describe('a correction', () => {
  it('after an accepted objection is a new edition that says what changed; the old one stays, and the next list waits for it', async () => {
    const { selection, objectionId, number, ask } = await objected(city);
    const { approver, campaignId, formationId } = selection;
    const skd = async () =>
      (await preview(approver, campaignId, 'SKD', 'problems { code field }')).problems.map(({ code }: { code: string }) => code);
    city.setNow('2026-02-05T02:00:00.000Z');
    expect(await skd()).toEqual(['UNDECIDED', 'NOT_OPEN_YET']);
    const sari = await city.login({ sub: 'pansel-sari', roles: ['RECRUITMENT_OFFICER', 'RECRUITMENT_APPROVER'] });
    await done(sari, 'selectionObjectionOpen', { objectionId, expectedVersion: 1 }, 'objection { id }');
    await answered(sari, objectionId, true, 2);
    expect(await skd()).toEqual(['LIST_OUTDATED', 'NOT_OPEN_YET']);
    // Told by the edition, and not before.
    const verdict = async () =>
      (await ask(`{ me { application(campaignId: "${campaignId}") { administrative { verdict } } } }`)).data.me.application.administrative;
    expect(await verdict()).toEqual({ verdict: 'INELIGIBLE' });
    const results = `{ me { application(campaignId: "${campaignId}") { results { stage edition outcome } nextStep { code stage } } } }`;
    expect((await ask(results)).data.me.application).toEqual({
      results: [{ stage: 'ADMINISTRATIVE', edition: 1, outcome: 'INELIGIBLE' }],
      nextStep: { code: 'WAIT_FOR_LIST', stage: 'ADMINISTRATIVE' },
    });
    const shown = await preview(
      approver,
      campaignId,
      'ADMINISTRATIVE',
      'edition version sha256 changeCount changes { number before { outcome } after { outcome } }',
    );
    expect(shown).toMatchObject({ edition: 2, version: 1, changeCount: 1 });
    expect(shown.changes).toEqual([{ number, before: { outcome: 'INELIGIBLE' }, after: { outcome: 'ELIGIBLE' } }]);
    const anew = { expectedVersion: 1, expectedSha256: shown.sha256 };
    expect(await refusal(selection, anew)).toEqual(['REQUIRED']);
    expect(await refusal(selection, { ...anew, reason: 'Sanggah diterima' }, sari)).toEqual(['OWN_CASE']);
    await publishedList(approver, campaignId, 'ADMINISTRATIVE', 'Sanggah diterima');
    expect(await verdict()).toEqual({ verdict: 'ELIGIBLE' });
    expect(await changesIn(campaignId, 'ADMINISTRATIVE')).toMatchObject({
      ...{ edition: 2, reason: 'Sanggah diterima', changeCount: 1, sha256: shown.sha256 },
      editions: [
        { edition: 1, reason: null, changeCount: 0 },
        { edition: 2, reason: 'Sanggah diterima', changeCount: 1 },
      ],
      changes: [{ formationId, number, before: { outcome: 'INELIGIBLE', rank: null }, after: { outcome: 'ELIGIBLE', rank: null } }],
    });
    expect(await changesIn(campaignId, 'ADMINISTRATIVE', 1)).toMatchObject({ edition: 1, changes: [] });
    // The same once more would be an edition in which nothing is new.
    const again = await preview(approver, campaignId, 'ADMINISTRATIVE', 'version sha256 changeCount allowedActions blockers { code who }');
    expect(again).toEqual({
      ...{ version: expect.any(Number), sha256: null, changeCount: 0, allowedActions: [] },
      blockers: [{ code: 'LIST_UNCHANGED', who: 'NOBODY' }],
    });
    const once = { expectedVersion: again.version, expectedSha256: shown.sha256, reason: 'Sekali lagi' };
    expect(await refusal(selection, once)).toEqual(['LIST_UNCHANGED']);
    expect(await rowsOf(city.nobody, campaignId, 'ADMINISTRATIVE', formationId, 1)).toMatchObject([{ number, outcome: 'INELIGIBLE' }]);
    expect(await skd()).toEqual(['NOT_OPEN_YET', 'SCORES_MISSING']);
    expect((await ask(results)).data.me.application).toEqual({
      results: [{ stage: 'ADMINISTRATIVE', edition: 2, outcome: 'ELIGIBLE' }],
      nextStep: { code: 'SIT_TEST', stage: 'SKD' },
    });
  });

  it('comes before the next list or not at all', async () => {
    const of = await carried(city, [{ people: [{ skd: [75, 100, 200] }] }]);
    await scored(city, of, 'SKD');
    expect(await preview(of.approver, of.campaignId, 'ADMINISTRATIVE', 'edition sha256 problems { code field }')).toMatchObject({
      ...{ edition: 2, sha256: null, problems: [{ code: 'TRANSITION_REFUSED', field: ['stage'] }] },
    });
    const { version } = await preview(of.approver, of.campaignId, 'ADMINISTRATIVE');
    expect(await refusal(of, { expectedVersion: version, reason: 'Koreksi' })).toEqual(['TRANSITION_REFUSED']);
  });

  it('of a final score: an accepted objection, a new import by two people, a new final edition', async () => {
    const plan = {
      quota: 1,
      people: [
        { skd: [75, 100, 200] as const, skb: '300' },
        { skd: [75, 100, 200] as const, skb: '310' },
      ],
    };
    const of = await selected(city, [plan]);
    const {
      approver,
      campaignId,
      formationIds,
      people: [[first, second] = []],
    } = of;
    if (!first || !second) throw new Error('Two people apply.');
    city.setNow('2026-02-28T02:00:00.000Z');
    expect((await rowsOf(city.nobody, campaignId, 'FINAL', formationIds[0] ?? '')).map(({ number }) => number)).toEqual([
      second.number,
      first.number,
    ]);
    const input = { ...OBJECTING_TO, applicationId: first.applicationId, stage: 'FINAL_OBJECTION', ground: 'SCORE_MISRECORDED' };
    const { objection } = await done(first.ask, 'selectionObjectionFile', input, 'objection { id }');
    await answered(of.budi, objection.id, true);
    const csv = scoreFile([{ ...first, skb: '330' }, second], 'SKB');
    await importScores(city, of, { campaignId, stage: 'SKB', csv });
    await publishedList(approver, campaignId, 'FINAL', 'Nilai SKB keliru dicatat');
    expect(await changesIn(campaignId, 'FINAL')).toMatchObject({
      changeCount: 2,
      changes: [
        { number: first.number, before: { outcome: 'RESERVE', rank: 2 }, after: { outcome: 'SELECTED', rank: 1 } },
        { number: second.number, before: { outcome: 'SELECTED', rank: 1 }, after: { outcome: 'RESERVE', rank: 2 } },
      ],
    });
  });

  it('of scores between two lists is announced where they were first announced', async () => {
    const of = await carried(city, [{ people: [{ skd: [75, 100, 200], skb: '300' }] }]);
    await scored(city, of, 'SKD');
    const changed = of.people.flat().map((one) => ({ ...one, skd: [80, 100, 200] as const }));
    await importScores(city, of, { campaignId: of.campaignId, stage: 'SKD', csv: scoreFile(changed, 'SKD') });
    const early = await scoreImportOf(city, of, scoreFile(changed, 'SKB'));
    expect(early).toEqual(['NOT_OPEN_YET']);
    city.setNow(FINAL_ANNOUNCING);
    await importScores(city, of, { campaignId: of.campaignId, stage: 'SKB', csv: scoreFile(changed, 'SKB') });
    const problems = async () => (await preview(of.approver, of.campaignId, 'FINAL')).problems;
    // Nobody can object to the basic test any more; and the final list has a day of its own.
    city.setNow('2026-02-26T16:59:59.999Z');
    expect(await problems()).toMatchObject([{ code: 'LIST_OUTDATED' }, { code: 'NOT_OPEN_YET' }]);
    city.setNow(FINAL_ANNOUNCING);
    expect(await problems()).toMatchObject([{ code: 'LIST_OUTDATED' }]);
    await publishedList(of.approver, of.campaignId, 'SKD', 'Nilai TWK keliru dicatat');
    expect(await problems()).toEqual([]);
  });
});

describe('who publishes', () => {
  it('did not propose the scores; who approved them may', async () => {
    const of = await carried(city, [{ people: [{ skd: [75, 100, 200] }] }]);
    const { employeeId } = city.people.hrHead;
    const both = await city.login({ sub: 'pansel-rangkap', employeeId, roles: ['RECRUITMENT_OFFICER', 'RECRUITMENT_APPROVER'] });
    const samePerson = await city.login({ sub: 'pansel-akun-lain', employeeId, roles: ['RECRUITMENT_APPROVER'] });
    city.setNow(SKD_ANNOUNCING);
    const source = { campaignId: of.campaignId, stage: 'SKD' as const, csv: scoreFile(of.people.flat(), 'SKD') };
    await approvedScores(of.approver, await proposedScores(city, both, source));
    const { version, sha256, allowedActions } = await preview(both, of.campaignId, 'SKD');
    expect(allowedActions).toEqual([]);
    const input = { stage: 'SKD', expectedVersion: version, expectedSha256: sha256 };
    for (const login of [both, samePerson]) expect(await refusal(of, input, login)).toEqual(['OWN_CASE']);
    // A later import by somebody else does not wash it off.
    await approvedScores(of.approver, await proposedScores(city, of.rina, source));
    expect(await refusal(of, input, both)).toEqual(['OWN_CASE']);
    await publishedList(of.approver, of.campaignId, 'SKD');
  });
});

describe('a later change of the rules', () => {
  it('never changes a published list, and what a list was made with is not changed any more', async () => {
    const of = await carried(city, [{ quota: 1, people: [{ skd: [75, 100, 200] }] }]);
    const change = async (input: object) => {
      const { data } = await of.rina('query($id: ID!) { campaign(id: $id) { version } }', { id: of.campaignId });
      const all = { campaignId: of.campaignId, expectedVersion: data.campaign.version, ...BECAUSE, ...input };
      const [code] = await refused(await deputy(city), 'campaignRuleChange', all);
      if (code) return [code];
      const waits = await of.approver('query($id: ID!) { campaign(id: $id) { ruleChange { id version } } }', { id: of.campaignId });
      const { id: ruleChangeId, version: expectedVersion } = waits.data.campaign.ruleChange;
      const second = await city.login({ sub: 'pansel-wakil-kedua', roles: ['RECRUITMENT_APPROVER'] });
      return refused(second, 'campaignRuleChangeRelease', { ruleChangeId, expectedVersion });
    };
    const numbers = async () => {
      const query = '{ announcements(campaignId: "ID") { stage rulesNumber policyVersion sha256 } }'.replace('ID', of.campaignId);
      return (await city.nobody(query)).data.announcements;
    };
    const [administrative] = await numbers();
    expect(administrative).toMatchObject({ rulesNumber: 1, policyVersion: 'recruitment-2024.1' });
    expect(await change({ oldestAge: 40 })).toEqual(['TRANSITION_REFUSED']);
    expect(await change({ shortlistFactor: 4 })).toEqual([]);
    await scored(city, of, 'SKD');
    expect(await numbers()).toMatchObject([administrative, { stage: 'SKD', rulesNumber: 2 }]);
    expect(await change({ shortlistFactor: 3 })).toEqual(['TRANSITION_REFUSED']);
    expect(await change({ weights: ['SKD', 'SKB'].map((test) => ({ test, percent: 50 })) })).toEqual([]);
  });
});

describe('at the same moment', () => {
  /** `meanwhile` happens after a request has read, and before it writes. */
  async function between<T>(request: () => Promise<T>, meanwhile: () => Promise<unknown>): Promise<T> {
    let first = true;
    const remove = city.app.client.use(async (attempt, next) => {
      if (attempt.verb === 'TransactWriteItems' && first) {
        first = false;
        await meanwhile();
      }
      return next(attempt);
    });
    return request().finally(remove);
  }

  /** `byNew`: under rules that the first list does not know yet, so that it can be published anew. */
  async function ready(byNew = false) {
    const of = await carried(city, [{ quota: 1, people: [{ skd: [75, 100, 200] }] }]);
    if (byNew) await rulesChanged(city, of, { shortlistFactor: 4 });
    city.setNow(SKD_ANNOUNCING);
    await importScores(city, of, { campaignId: of.campaignId, stage: 'SKD', csv: scoreFile(of.people.flat(), 'SKD') });
    const { version, sha256 } = await preview(of.approver, of.campaignId, 'SKD');
    const change = await ruleChangeProposed(city, of, { shortlistFactor: 5 });
    return {
      publishes: () => refusal(of, { stage: 'SKD', expectedVersion: version, expectedSha256: sha256 }),
      changes: async () => refused(await deputy(city), 'campaignRuleChangeRelease', change),
      corrects: () => publishedList(of.approver, of.campaignId, 'ADMINISTRATIVE', 'Koreksi'),
    };
  }

  it('a list and a change of the rules it is made with: one of them comes too late', async () => {
    const one = await ready();
    expect(await between(one.publishes, one.changes)).toEqual(['RESULT_CHANGED']);
    const other = await ready();
    expect(await between(other.changes, other.publishes)).toEqual(['TRANSITION_REFUSED']);
  });

  it('a list and a correction of the one before: one of them comes too late', async () => {
    const one = await ready(true);
    expect(await between(one.publishes, one.corrects)).toEqual([]);
    const other = await ready(true);
    await expect(between(other.corrects, other.publishes)).rejects.toThrow('VERSION_CONFLICT');
  });
});

describe('everybody', () => {
  const ROWS = (of: Carried) => `{ announcement(campaignId: "${of.campaignId}", stage: FINAL) { sha256
    rows(formationId: "${of.formationIds[0]}", first: 2) {
      edges { node { number rank outcome scores { parts { key score max passed } final } } } pageInfo { hasNextPage } } } }`;
  let of: Awaited<ReturnType<typeof selected>>;
  beforeAll(async () => {
    const people = [
      { skd: [75, 100, 225] as const, skb: '450' },
      { skd: [100, 100, 180] as const, skb: '450.25' },
      { skd: [120, 100, 200] as const, skb: null },
      { skd: null },
    ];
    of = await selected(city, [
      { quota: 2, people },
      { quota: 1, people: [] },
    ]);
  });

  it('reads numbers, ranks and outcomes, and neither a name nor a score; the committee and the auditor see scores', async () => {
    const { data } = await city.nobody(ROWS(of));
    expect(data.announcement.rows.edges[0].node).toMatchObject({ rank: 1, outcome: 'SELECTED', scores: null });
    expect(data.announcement.rows.pageInfo.hasNextPage).toBe(true);
    const seen = (await city.people.auditor.ask(ROWS(of))).data.announcement.rows.edges;
    expect(seen[0].node.scores).toEqual({
      parts: [
        { key: 'TWK', score: '75', max: '150', passed: true },
        { key: 'TIU', score: '100', max: '175', passed: true },
        { key: 'TKP', score: '225', max: '225', passed: true },
        { key: 'SKD', score: '400', max: '550', passed: null },
        { key: 'SKB_CAT', score: '450', max: '500', passed: null },
      ],
      final: '83.09',
    });
    expect((await of.people[0]?.[0]?.ask(ROWS(of)))?.data.announcement.rows.edges[0].node.scores).toBeNull();
    expect((await city.people.staff.ask(ROWS(of))).data.announcement.rows.edges[0].node.scores).toBeNull();
  });

  it('reads the same list in a file, row by row, whose bytes have the hash in its name', async () => {
    for (const stage of ['ADMINISTRATIVE', 'SKD', 'FINAL'] as const) {
      const query = `{ announcement(campaignId: "${of.campaignId}", stage: ${stage}) { listId edition rulesNumber formations { formationId sha256 url unfilled } } }`;
      const { formations, edition } = (await city.nobody(query)).data.announcement;
      expect(formations).toHaveLength(2);
      for (const { formationId, sha256, url, unfilled } of formations) {
        const file = await fetched(city, url);
        expect(file).toMatchObject({
          statusCode: 200,
          headers: { etag: `"${sha256}"`, 'content-type': 'application/json; charset=utf-8' },
        });
        expect(file.headers?.['cache-control']).toBe('public, max-age=31536000, immutable');
        expect(createHash('sha256').update(file.body).digest('hex')).toBe(sha256);
        const { rows, ...head } = JSON.parse(file.body);
        expect(head).toMatchObject({ campaignId: of.campaignId, formationId, stage, edition, unfilled });
        expect(rows).toEqual(await rowsOf(city.nobody, of.campaignId, stage, formationId));
      }
    }
  });

  it('finds the files in one index, and is told the same of everything that is not there', async () => {
    const index = await fetched(city, `/announcements/${of.campaignId}.json`);
    expect(index.headers?.['cache-control']).toBe('public, max-age=5');
    const { lists } = JSON.parse(index.body);
    expect(lists.map(({ stage }: { stage: string }) => stage)).toEqual(['ADMINISTRATIVE', 'SKD', 'FINAL']);
    const [{ url, sha256 }] = lists[2].formations;
    // What somebody has already makes no other answer: a cache keeps one a path.
    expect(await fetched(city, url, { headers: { 'If-None-Match': `"${sha256}"` } })).toEqual(await fetched(city, url));
    expect(await fetched(city, url, { httpMethod: 'HEAD' })).toMatchObject({ statusCode: 200, body: '', headers: { etag: `"${sha256}"` } });
    expect(await fetched(city, url, { httpMethod: 'POST' })).toMatchObject({ statusCode: 405, headers: { allow: 'GET, HEAD' } });
    const absent = await fetched(city, '/announcements/cmp_000000000000000000000000.json');
    expect(absent.statusCode).toBe(404);
    const [, list, edition, formation] = /^\/announcements\/(\w+)\/(\d+)\/(\w+)\//.exec(url) ?? [];
    const other = lists[1].formations[0].sha256;
    const wrong = [
      `/announcements/${list}/${edition}/${formation}/${other}.json`,
      `/announcements/${list}/2/${formation}/${sha256}.json`,
      `/announcements/${list}/01/${formation}/${sha256}.json`,
      `/announcements/${list}/${edition}/frm_000000000000000000000000/${sha256}.json`,
      `/announcements/${of.campaignId}/${edition}/${formation}/${sha256}.json`,
      `/announcements/${list}/${edition}/${formation}/${sha256.toUpperCase()}.json`,
      `/announcements/${list}/${edition}/${formation}/${sha256}.json/`,
      `/announcements/${list}.json`,
      '/announcements/',
      '/announcements/../health',
      `/announcements/${of.people[0]?.[0]?.applicationId}.json`,
    ];
    for (const path of wrong) expect(await fetched(city, path)).toEqual(absent);
  });
});

describe('applicants', () => {
  it('read their own results with what was asked, and what to do next, and nobody else’s', async () => {
    const plan = { quota: 1, people: [{ skd: [75, 100, 225] as const, skb: '450' }, { skd: [60, 100, 225] as const }, { skd: null }] };
    const of = await carried(city, [plan]);
    const [first, trapped, absent] = of.people[0] ?? [];
    const own = async (who: typeof first) => {
      const query = `{ me { application(campaignId: "${of.campaignId}") { nextStep { code stage from deadlineAt } results {
        stage edition outcome rank decidedBy scores { parts { key label score least passed } final } placedIn { unitName } } } } }`;
      return (await who?.ask(query))?.data.me.application;
    };
    expect(await own(first)).toMatchObject({ results: [{ stage: 'ADMINISTRATIVE', scores: { parts: [], final: null } }] });
    await scored(city, of, 'SKD');
    expect(await own(trapped)).toMatchObject({
      nextStep: { code: 'MAY_OBJECT', stage: 'SKD' },
      results: [
        {},
        {
          ...{ stage: 'SKD', outcome: 'NOT_PASSED', rank: null },
          scores: {
            parts: [
              { key: 'TWK', label: 'Tes Wawasan Kebangsaan (TWK)', least: 65, score: '60', passed: false },
              { key: 'TIU', least: 80, score: '100', passed: true },
              { key: 'TKP', least: 166, score: '225', passed: true },
              { key: 'SKD', least: null, score: '385', passed: null },
            ],
          },
        },
      ],
    });
    expect((await own(absent)).results[1]).toMatchObject({
      outcome: 'ABSENT',
      scores: { parts: [{ score: null, least: 65, passed: null }, {}, {}, { score: null }], final: null },
    });
    expect((await own(first)).nextStep).toEqual({
      code: 'SIT_TEST',
      stage: 'SKB',
      from: '2026-02-19T17:00:00.000Z',
      deadlineAt: '2026-02-24T17:00:00.000Z',
    });
    await scored(city, of, 'FINAL');
    expect(await own(first)).toMatchObject({
      nextStep: { code: 'WAIT_FOR_OFFER' },
      results: [{}, {}, { stage: 'FINAL', outcome: 'SELECTED', rank: 1, scores: { final: '83.09' } }],
    });
    expect((await own(trapped)).results.map(({ stage }: { stage: string }) => stage)).toEqual(['ADMINISTRATIVE', 'SKD']);
  });
});
