import { randomUUID } from 'node:crypto';
import { it } from 'vitest';
import { commit } from '../../src/data/commit.ts';
import { listId } from '../../src/data/keys.ts';
import { type ListEdition, layEdition, layList, packed } from '../../src/data/recruitment/lists.ts';
import { cutChunks } from '../../src/domain/recruitment/chunks.ts';
import { startAgency, done } from '../support/people.ts';
import { published } from '../support/registration.ts';
import { uploadedScores, SCORE_IMPORT, approvedScores } from '../support/scores.ts';

it('big', async () => {
  const city = await startAgency();
  const of = await published(city, [{}, {}]);
  const campaignId = of.campaign.id;
  const { table, now } = city.app.contextFor({ id: 'l', region: '33.74', employeeId: null, roles: new Set() }, 'l');
  for (const N of [15_000, 40_000]) {
  const stage = N === 15_000 ? 'ADMINISTRATIVE' : 'SKD';
  const score = N === 15_000 ? 'SKD' as const : 'SKB' as const;
  const num = (i: number) => `2026-3374-${String(i).padStart(8, '0')}`;
  const groups = of.formationIds.map((formationId, f) => ({ formationId, rows: packed(Array.from({ length: N / 2 }, (_, i) => ({ number: num(f * N / 2 + i), outcome: stage === 'SKD' ? 'THROUGH' as const : 'ELIGIBLE' as const, rank: null, decidedBy: null, skd: null, skb: null, final: null, placedIn: null, ground: null }))) }));
  const { chunks, spans } = cutChunks(groups);
  const list = { id: listId(campaignId, stage), campaignId, stage, edition: 1, sha256: '', publishedAt: now, publishedBy: 'l', reason: null, policyVersion: '', rulesNumber: 1, sheets: { SKD: null, SKB: null }, changes: 0, sealed: false, formations: groups.map(({ formationId, rows }) => ({ formationId, sha256: '', count: rows.length, outcomes: {}, unfilled: 0, tied: 0, spans: spans.get(formationId) ?? [] })) } as unknown as ListEdition;
  await commit(table, { viewer: 'l', name: 'l', key: randomUUID(), inputHash: '', requestId: 'l', now }, { subjects: [{ before: null, after: layList('33.74', list) }], parts: layEdition('33.74', list, chunks), result: { id: list.id } });
  for (const tkp of [10, 20]) {
    const csv = score === 'SKD' ? ['no peserta;twk;tiu;tkp;total', ...Array.from({ length: N }, (_, i) => `${num(i)};65;80;${i % 7 === 3 ? tkp : i % 226};${145 + (i % 7 === 3 ? tkp : i % 226)}`)].join('\r\n')
     : ['no peserta;skb', ...Array.from({ length: N }, (_, i) => `${num(i)};${i % 7 === 3 ? tkp : i % 226},123`)].join('\r\n');
    const fileId = await uploadedScores(city, of.rina, { campaignId, stage: score, csv });
    let t = performance.now();
    const made = (await done(of.rina, 'scoreImportPropose', 'ScoreImportProposeInput', { fileId }, SCORE_IMPORT)).scoreImport;
    console.log(N, score, 'bytes', csv.length, 'propose ms', performance.now() - t, JSON.stringify(made.counts), JSON.stringify(city.lines.at(-1)));
    t = performance.now();
    await approvedScores(of.approver, made);
    console.log('approve ms', performance.now() - t, JSON.stringify(city.lines.at(-1)));
    t = performance.now();
    await of.rina(`{ scoreImport(id: "${made.id}") { changes(first: 100) { edges { node { registrationNumber } } } } }`);
    console.log('changes ms', performance.now() - t, JSON.stringify(city.lines.at(-1)));
    await of.rina(`{ scoreImport(id: "${made.id}") { rows(first: 100, formationId: "${of.formationIds[1]}") { edges { node { registrationNumber } } } } }`);
    console.log('rows', JSON.stringify(city.lines.at(-1)));
  }
  // all unknown numbers: 10,000 rows
  const bad = ['no peserta;twk;tiu;tkp;skb', ...Array.from({ length: 9_999 }, (_, i) => `X${num(i)};65;80;1;5`)].join('\n');
  const fileId = await uploadedScores(city, of.rina, { campaignId, stage: score, csv: bad });
  const t = performance.now();
  const made = (await done(of.rina, 'scoreImportPropose', 'ScoreImportProposeInput', { fileId }, SCORE_IMPORT)).scoreImport;
  console.log('issues', 'propose ms', performance.now() - t, JSON.stringify(made.counts), JSON.stringify(city.lines.at(-1)));
  }
  await city.stop();
}, 60_000);
