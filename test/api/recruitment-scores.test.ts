// Scores from a file to the sheet that holds: read as a dry run, approved by a second person, replaced by the next; through the API.
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { commit } from '../../src/data/commit.ts';
import { listId } from '../../src/data/keys.ts';
import { type ListEdition, layEdition, layList, packed } from '../../src/data/recruitment/lists.ts';
import { cutChunks } from '../../src/domain/recruitment/chunks.ts';
import type { ListEntry } from '../../src/domain/recruitment/snapshot.ts';
import { proposeSheet, scoresOf } from '../../src/services/recruitment/scores.ts';
import type { Viewer } from '../../src/viewer.ts';
import { REGION } from '../support/city.ts';
import { type Agency, refused, startAgency } from '../support/people.ts';
import { type Campaigning, published } from '../support/registration.ts';
import { importScores, proposedScores } from '../support/scores.ts';

let city: Agency;
let of: Campaigning;
beforeAll(async () => {
  city = await startAgency();
  of = await published(city, [{}, {}]);
});
afterAll(() => city.stop());

const officer: Viewer = { id: 'test', region: REGION, employeeId: null, roles: new Set(['RECRUITMENT_OFFICER']) };

describe('probe', () => {
  it('goes', async () => {
    const [a = '', b = ''] = of.formationIds;
    const campaignId = of.campaign.id;
    expect(
      await refused(of.rina, 'scoreFileAnnounce', 'ScoreFileAnnounceInput', {
        campaignId,
        stage: 'SKD',
        fileName: 'a/b',
        contentType: 'x',
        size: 0,
        sha256: 'q',
      }),
    ).toEqual(['INVALID', 'EVIDENCE_TYPE', 'OUT_OF_RANGE', 'INVALID']);
    await layPublished(city, campaignId, 'ADMINISTRATIVE', { [a]: ['A1', 'A2'], [b]: ['B1', 'B2'] });
    const csv = '\ufeffNo Peserta;TWK;TIU;TKP\r\nA1;65;80;166\r\nA2;;;TH\r\nB1;66;80;100\r\nB2;70;80;100,0\r\nX;1;1;1\r\n';
    const made = await proposedScores(city, of.rina, { campaignId, stage: 'SKD', csv });
    expect(made).toEqual(1);
  });
  it('flips', async () => {
    const campaignId = of.campaign.id;
    const csv = '\ufeffNo Peserta;TWK;TIU;TKP\r\nA1;65;80;166\r\nA2;;;TH\r\nB1;66;80;100\r\nB2;70;80;100,0\r\nX;1;1;1\r\n';
    const made = await importScores(city, of, { campaignId, stage: 'SKD', csv });
    const q = await of.rina(
      'query($id: ID!) { scoreImport(id: $id) { status issues(first: 2) { edges { cursor node { line registrationNumber problem column } } pageInfo { hasNextPage endCursor } } changes(first: 10) { edges { node { registrationNumber kind before { absent } after { absent twk tkp skb } } } } } }',
      { id: made.id },
    );
    console.log(JSON.stringify(q, null, 1));
    console.log(await scoresOf(city.app.contextFor(officer, 'x'), campaignId, 'SKD'));
    expect(made).toEqual(1);
  });
});
