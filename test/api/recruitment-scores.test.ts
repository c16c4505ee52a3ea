// Scores from a file to the sheet that holds: read as a dry run, approved by a second person, replaced by the next; through the API.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { once } from '../../src/services/once.ts';
import { proposeSheet, scoresOf } from '../../src/services/recruitment/scores.ts';
import type { Viewer } from '../../src/viewer.ts';
import { REGION } from '../support/city.ts';
import { type Agency, newKey, startAgency } from '../support/people.ts';
import { importScores, type Tested, testedCampaign } from '../support/scores.ts';

let city: Agency;
let of: Tested;
beforeAll(async () => {
  city = await startAgency();
  of = await testedCampaign(city, [2, 2]);
});
afterAll(() => city.stop());

const officer: Viewer = { id: 'test', region: REGION, employeeId: null, roles: new Set(['RECRUITMENT_OFFICER']) };

describe('an import', () => {
  it('whose sheet holds is what lists are made of', async () => {
    const [[a1 = '', a2 = ''] = [], [b1 = '', b2 = ''] = []] = of.numbers;
    const csv = `\ufeffNo Peserta;TWK;TIU;TKP\r\n${a1};65;80;166\r\n${a2};;;TH\r\n${b1};66;80;100\r\n${b2};70;80;100,0\r\n`;
    const made = await importScores(city, of, { campaignId: of.campaignId, stage: 'SKD', csv });
    expect(made).toMatchObject({ status: 'APPROVED', sheetNumber: 1, counts: { lines: 4, scored: 2, absent: 1, issues: 1, missing: 1 } });
    const { number, rows } = await scoresOf(city.app.contextFor(officer, 'test'), of.campaignId, 'SKD');
    expect(number).toBe(1);
    expect(rows).toEqual(
      new Map([
        [
          of.formationIds[0],
          [
            { number: a1, values: ['65', '80', '166'] },
            { number: a2, values: null },
          ],
        ],
        [of.formationIds[1], [{ number: b2, values: ['70', '80', '100'] }]],
      ]),
    );
  });

  it('of panels waits for the list of the basic test', async () => {
    const ctx = city.app.contextFor(officer, 'test');
    const scores = { campaignId: of.campaignId, stage: 'SKB', source: 'PANEL', rowsByFormation: new Map() } as const;
    ctx.rule = { field: 'panelClose', to: ['RECRUITMENT_OFFICER'], asked: true };
    const { problems } = await once(ctx, 'panelClose', { idempotencyKey: newKey() }, (inner) => proposeSheet(inner, scores));
    expect(problems).toMatchObject([{ code: 'LIST_MISSING' }]);
  });
});
