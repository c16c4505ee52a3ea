// The app on an embedded engine of its own, without HTTP in front: for simulations that speak to the schema itself.

import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { engineClient, ensureTable, startEngine } from '../local/engine.ts';
import { createIssuer, type Issuer } from '../local/issuer.ts';
import { type App, createApp, type Overrides } from '../src/app.ts';
import { MOST_READS } from '../src/config.ts';

export interface OpenApp {
  app: App;
  /** The SDK's client of the engine, for what the product never asks of it. */
  engine: DynamoDBClient;
  /** Whose tokens the app believes, for what comes through its front door. */
  issuer: Issuer;
  table: string;
  /** The engine's file, where it has one. */
  database: string;
  stop(): Promise<void>;
}

interface Filed {
  /** The engine stores to a file, as it must for a table larger than the memory it may take, or one whose stream is indexed. */
  toFile?: boolean;
  /** Where files go; by default where the system has temporary ones. */
  root?: string;
}

export async function openApp(overrides: Overrides, { toFile = false, root = tmpdir() }: Filed = {}): Promise<OpenApp> {
  const table = 'semarang-bench';
  const dir = mkdtempSync(join(root, 'semarang-bench-'));
  const database = join(dir, 'city.db');
  const engine = await startEngine(toFile ? { dbPath: database } : {});
  const client = engineClient(engine.endpoint);
  await ensureTable(client, table);
  const keys = createServer((_req, res) => res.end(JSON.stringify(issuer.jwks()))).listen(0, '127.0.0.1');
  await once(keys, 'listening');
  const issuer = createIssuer({ url: `http://127.0.0.1:${(keys.address() as AddressInfo).port}` });
  const app = await createApp(
    {
      stage: 'local',
      tableName: table,
      dynamodbEndpoint: engine.endpoint,
      issuers: issuer.config(),
      dataKeyArn: undefined,
      localKeyFile: join(dir, 'data.key'),
      evidenceBucket: undefined,
      localEvidenceUrl: undefined,
      webOrigins: [],
      introspection: false,
      mostReads: MOST_READS,
      absenceStepMs: 0,
      documents: { mode: 'off', folder: undefined },
    },
    { log: () => undefined, ...overrides },
  );
  return {
    app,
    engine: client,
    issuer,
    table,
    database,
    async stop() {
      await app.stop();
      client.destroy();
      keys.close();
      await engine.stop();
      rmSync(dir, { recursive: true, force: true });
    },
  };
}
