// The parts of a field test through the API: CAT 60 and a test of work in practice 40, from the request for posts to the applicant's own result.

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Ask } from '../../support/city.ts';
import { objected, refusedAnswer } from '../../support/contested.ts';
import { preview, publishedList } from '../../support/lists.ts';
import type { InputOf } from '../../support/mutations.ts';
import { EXAMINING, handedIn, madePanel, officerStep, PRACTICAL_TEST, panelInput } from '../../support/panels.ts';
import { type Agency, done, refused, startAgency } from '../../support/people.ts';
import { drafted, POST } from '../../support/registration.ts';
import { disqualified } from '../../support/scenarios/recruitment-exclusions.ts';
import { approvedScores, importScores, proposedScores } from '../../support/scores.ts';
import { type Carried, carried, FINAL_ANNOUNCING, rowsOf, scored } from '../../support/selected.ts';
import { committeeOf, inSemarang } from '../../support/selection.ts';

let city: Agency;
beforeAll(async () => {
  city = await startAgency();
});
afterAll(() => city.stop());

const ELIMINATING = { ...PRACTICAL_TEST, eliminating: true, least: 60 };
const good = (tkp: number) => ({ skd: [100, 120, tkp] as const });

const asked = (ask: Ask, campaignId: string, additionalTest: InputOf<'formationCorrect'>['additionalTest']) =>
  refused(ask, 'formationRequest', { ...POST, campaignId, unitId: inSemarang(city).unitId, additionalTest });
const codes = async (ask: Ask, campaignId: string) =>
  (await preview(ask, campaignId, 'FINAL', 'problems { code field }')).problems.map(({ code, field }: { code: string; field: string[] }) =>
    [code, ...field].join(' '),
  );

describe('a request for posts', () => {
  it('says what is tested beside CAT, within the bounds of the rules and the kind', async () => {
    const committee = await committeeOf(city, '33.74');
    const { id } = await drafted(city, committee);
    const { hr } = inSemarang(city);
    expect(await asked(hr, id, { ...PRACTICAL_TEST, weight: 41 })).toEqual(['OUT_OF_RANGE']);
    expect(await asked(hr, id, { ...PRACTICAL_TEST, method: 'INTERVIEW', least: 5 })).toEqual(['INVALID', 'INVALID']);
    expect(await asked(hr, id, ELIMINATING)).toEqual([]);
    const pppk = await drafted(city, committee, 'PPPK');
    expect(await asked(hr, pppk.id, PRACTICAL_TEST)).toEqual(['INVALID']);
  });

  it('is corrected by two, told as what it was and what it is, and public; once the basic test is announced it stands fast', async () => {
    const of = await carried(city, [{ people: [good(180)], more: { additionalTest: PRACTICAL_TEST } }]);
    const { hr } = inSemarang(city);
    const [formationId = ''] = of.formationIds;
    const version = async () =>
      (await hr('query($id: ID!) { node(id: $id) { ... on Formation { version } } }', { id: formationId })).data.node.version;
    const correct = async (additionalTest: InputOf<'formationCorrect'>['additionalTest']) =>
      refused(hr, 'formationCorrect', {
        ...{ formationId, expectedVersion: await version(), additionalTest, reason: 'Bobot keliru' },
      });
    expect(await correct(PRACTICAL_TEST)).toEqual(['REQUIRED']);
    expect(await correct({ ...PRACTICAL_TEST, weight: 50 })).toEqual(['OUT_OF_RANGE']);
    expect(await correct(ELIMINATING)).toEqual([]);
    const approve = { formationId, expectedVersion: await version() };
    await done(of.approver, 'formationCorrectionApprove', approve, 'formation { id }');
    const terms = 'additionalTest { method weight weightByComputer eliminating least }';
    const query = `query($id: ID!) { openings(campaignId: $id, first: 1) { edges { node {
      ${terms} corrections { before { ${terms} } after { ${terms} } } } } }
      campaign(id: $id) { rules { additionalTest { stage key label max leastByComputer methods } } } }`;
    const { data } = await city.nobody(query, { id: of.campaignId });
    const [before, after] = [PRACTICAL_TEST, ELIMINATING].map((test) => ({
      additionalTest: { least: null, ...test, weightByComputer: 60 },
    }));
    expect(data.openings.edges[0].node).toEqual({ ...after, corrections: [{ before, after }] });
    expect(data.campaign.rules.at(-1).additionalTest).toMatchObject({
      key: 'SKB_ADDITIONAL',
      max: '100',
      leastByComputer: 60,
      methods: ['PRACTICAL'],
    });
    await scored(city, of, 'SKD');
    expect(await correct(null)).toEqual(['TRANSITION_REFUSED']);
  });
});

/** Three examined in practice, of whom the best by computer fails, and two beside them who are not. */
async function tested(): Promise<Carried> {
  const of = await carried(city, [
    { people: [good(200), good(190), good(180)], quota: 1, more: { additionalTest: ELIMINATING } },
    { people: [good(185), good(175)], quota: 1, more: { positionTitle: 'Arsiparis' } },
  ]);
  await scored(city, of, 'SKD');
  return of;
}

const skb = ({ campaignId, people }: Carried, values: readonly string[]) => ({
  ...{ campaignId, stage: 'SKB' as const },
  csv: ['no peserta;skb', ...people.flat().map(({ number }, i) => `${number};${values[i]}`)].join('\n'),
});

describe('a field test of two parts', () => {
  it('is weighed exactly, and never overwritten: the panel gives its part, the testing centre the other', async () => {
    const of = await tested();
    const { rina, approver, campaignId, formationIds } = of;
    const [formationId = '', beside = ''] = formationIds;
    const { staff, colleague } = city.people;
    city.setNow(EXAMINING);
    const wrong = panelInput({ campaignId, formationIds: [beside] }, [staff, colleague]);
    expect(await refused(rina, 'panelCreate', wrong)).toEqual(['INVALID']);
    const panel = await madePanel(rina, { campaignId, formationIds: [formationId] }, [staff, colleague]);
    const [a = '', b = '', c = ''] = (of.people[0] ?? []).map(({ number }) => number);
    // Of 90 points: 50 %, 80 % and 70 %.
    for (const { ask } of [staff, colleague]) {
      await handedIn(ask, panel.id, a, 45);
      await handedIn(ask, panel.id, b, 72);
      await handedIn(ask, panel.id, c, 63);
    }
    const { scoreImportId } = await officerStep(rina, 'panelClose', panel.id);
    city.setNow(FINAL_ANNOUNCING);
    await importScores(city, of, skb(of, ['500', '400', '440', '300', '310']));
    // The part of the panel waits for its second person: nobody of these posts has a score.
    expect(await codes(approver, campaignId)).toEqual([`SCORES_MISSING formations ${formationId}`]);
    const fields =
      'id version stage source counts { lines scored absent disqualified withdrawn issues warnings added changed removed missing }';
    const made = (await approver(`query($id: ID!) { scoreImport(id: $id) { ${fields} } }`, { id: scoreImportId })).data.scoreImport;
    expect(made).toMatchObject({ stage: 'SKB_ADDITIONAL', source: 'PANEL', counts: { lines: 3, scored: 3, issues: 0, missing: 0 } });
    await approvedScores(approver, made);
    expect(await codes(approver, campaignId)).toEqual([]);
    await publishedList(approver, campaignId, 'FINAL');
    const told = (await rowsOf(approver, campaignId, 'FINAL', formationId)).map(({ number, rank, outcome }) => [number, rank, outcome]);
    expect(told).toEqual([
      [b, 1, 'SELECTED'],
      [c, 2, 'RESERVE'],
      [a, null, 'ELIMINATED'],
    ]);
    // 60 % of 400/500 and 40 % of 80/100 are 80 % of the field test; SKD is 410 of 550: 29.818… + 48.
    const own = `{ me { application(campaignId: "${campaignId}") { results {
      stage outcome scores { final parts { key score max weight least passed } } } nextStep { code } } } }`;
    const [first, second] = await Promise.all([0, 1].map(async (i) => (await of.people[0]?.[i]?.ask(own))?.data.me.application));
    const parts = (score: string) => (one: { stage: string; scores: { parts: { key: string }[] } }) =>
      one.stage === score ? one.scores.parts.filter(({ key }) => key.startsWith('SKB')) : [];
    expect(second.results.at(-1).scores.final).toBe('77.82');
    expect(second.results.flatMap(parts('FINAL'))).toEqual([
      { key: 'SKB_CAT', score: '400', max: '500', weight: 60, least: null, passed: null },
      { key: 'SKB_ADDITIONAL', score: '80', max: '100', weight: 40, least: 60, passed: true },
      { key: 'SKB', score: '400.00', max: '500', weight: null, least: null, passed: null },
    ]);
    expect(first.results.at(-1)).toMatchObject({ outcome: 'ELIMINATED' });
    expect(first.results.flatMap(parts('FINAL'))[1]).toMatchObject({ score: '50', least: 60, passed: false });
  });

  it('is brought by a file as well; whoever missed a part is out, whoever is on one sheet alone holds the list up', async () => {
    const of = await tested();
    const { approver, campaignId, formationIds } = of;
    const [a = '', b = '', c = ''] = (of.people[0] ?? []).map(({ number }) => number);
    const beside = of.people[1]?.[0]?.number ?? '';
    city.setNow(FINAL_ANNOUNCING);
    await importScores(city, of, skb(of, ['500', '400', '440', '300', '310']));
    const further = (rows: readonly string[]) => ({
      ...{ campaignId, stage: 'SKB_ADDITIONAL' as const },
      csv: ['Nomor Peserta;Nilai Tes Praktik Kerja;Keterangan', ...rows].join('\n'),
    });
    const partial = await proposedScores(city, of.rina, further([`${a};;TH`, `${b};61,5;`, `${beside};99;`]));
    expect(partial.counts).toMatchObject({ scored: 1, absent: 1, issues: 1, missing: 1 });
    await approvedScores(approver, partial);
    expect(await codes(approver, campaignId)).toEqual([`SCORES_MISSING formations ${formationIds[0]}`]);
    await importScores(city, of, further([`${a};;TH`, `${b};61,5;`, `${c};;DIS`]));
    expect(await codes(approver, campaignId)).toEqual(['UNDECIDED stage']);
    await disqualified(of, { number: c }, { reason: 'CHEATING' });
    await publishedList(approver, campaignId, 'FINAL');
    const told = (await rowsOf(approver, campaignId, 'FINAL', formationIds[0] ?? '')).map(({ number, outcome }) => [number, outcome]);
    expect(told).toEqual([
      [b, 'SELECTED'],
      [a, 'ELIMINATED'],
      [c, 'DISQUALIFIED'],
    ]);
    const print = await preview(approver, campaignId, 'FINAL', 'formations { formationId outcomes { outcome count } }');
    expect(print.formations.find((one: { formationId: string }) => one.formationId === formationIds[0]).outcomes).toContainEqual({
      ...{ outcome: 'ELIMINATED', count: 1 },
    });
  });

  it('has deciders behind each of its sheets, who answer no objection to the result', async () => {
    const of = await tested();
    const { rina, budi, approver, campaignId } = of;
    city.setNow(FINAL_ANNOUNCING);
    await importScores(city, of, skb(of, ['500', '400', '440', '300', '310']));
    const csv = ['No Peserta;Tes Praktik', ...(of.people[0] ?? []).map(({ number }, i) => `${number};${70 + i}`)].join('\n');
    await importScores(city, { rina: budi, budi, approver }, { campaignId, stage: 'SKB_ADDITIONAL', csv });
    await publishedList(approver, campaignId, 'FINAL');
    const [, second] = of.people[0] ?? [];
    city.setNow('2026-03-02T02:00:00.000Z');
    const id = await objected(second as Carried['people'][number][number], 'FINAL_OBJECTION');
    for (const ask of [rina, budi, approver]) expect(await refusedAnswer(ask, id, false)).toEqual(['OWN_CASE']);
    expect(await refusedAnswer(await city.login({ sub: 'pansel-tono', roles: ['RECRUITMENT_OFFICER'] }), id, false)).toEqual([]);
  });
});
