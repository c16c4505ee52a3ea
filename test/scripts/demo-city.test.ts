// The demo city as a newcomer meets it: written by the seed, asked over HTTP, and the same when the seed is run again.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { dataDirOf } from '../../scripts/data-dir.ts';
import { type DevServer, startDevServer } from '../../scripts/dev-server.ts';
import { type SeedOptions, seedDemo } from '../../seed/demo.ts';

let folder: string;
let server: DevServer;
let again: () => Promise<void>;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'demo-city-'));
  server = await startDevServer({
    port: 0,
    dataDir: dataDirOf({ DATA_DIR: join(folder, 'data') }),
    overrides: { log: () => undefined },
    seed: async (app, options) => {
      await seedDemo(app, options as SeedOptions);
      again = () => seedDemo(app, options as SeedOptions);
    },
  });
});
afterAll(async () => {
  await server?.stop();
  rmSync(folder, { recursive: true, force: true });
});

// biome-ignore lint/suspicious/noExplicitAny: what a query answers is as wide as the schema; the assertions narrow it.
type Data = any;

const jsonOf = async (response: Response): Promise<Data> => response.json();

async function ask(persona: string | null, query: string): Promise<Data> {
  const token = persona && (await jsonOf(await fetch(`${server.url}/dev/token?persona=${persona}`))).token;
  const headers = { 'content-type': 'application/json', ...(token && { authorization: `Bearer ${token}` }) };
  const answer = await jsonOf(await fetch(`${server.url}/graphql`, { method: 'POST', headers, body: JSON.stringify({ query }) }));
  expect(answer.errors).toBeUndefined();
  return answer.data;
}

const CAMPAIGNS = '{ campaigns(regionCode: "33.74", first: 10) { edges { node { id year } } } }';

describe('the demo city', () => {
  it('answers the first query of the README with an approved plan that serves the superior’s', async () => {
    const { me } = await ask('staff', '{ me { employee { name } plan(year: 2026) { status targets { parent { owner { name } } } } } }');
    expect(me.plan.status).toBe('APPROVED');
    expect(me.plan.targets[0].parent.owner.name).toBeTruthy();
  });

  it('has announced last year’s final list, where somebody of the general list fills the empty post', async () => {
    const { campaigns } = await ask(null, CAMPAIGNS);
    expect(campaigns.edges.map(({ node }: { node: { year: number } }) => node.year)).toEqual([2025, 2026]);
    const query = `{ announcement(campaignId: "${campaigns.edges[0].node.id}", stage: FINAL) { formations { url outcomes { outcome } } } }`;
    const { announcement } = await ask(null, query);
    const files: { url: string; outcomes: { outcome: string }[] }[] = announcement.formations;
    expect(files.flatMap(({ outcomes }) => outcomes.map(({ outcome }) => outcome)).toSorted()).toEqual(['PLACED', 'RESERVE', 'SELECTED']);
    for (const { url } of files) expect((await fetch(server.url + url)).status).toBe(200);
  });

  it('has a draft of the persona “applicant”, who is told what to do next', async () => {
    const { campaigns } = await ask(null, CAMPAIGNS);
    const query = `{ me { application(campaignId: "${campaigns.edges[1].node.id}") { status nextStep { code } } } }`;
    expect((await ask('applicant', query)).me.application).toMatchObject({ status: 'DRAFT', nextStep: { code: expect.any(String) } });
  });

  it('is the same when the seed is run once more', async () => {
    await again();
  });
});
