// What every handler of this product stands on, put together once per process: table, key ring, files, reference data, and contexts made of them.

import type { Config } from './config.ts';
import { renamedIn, unitsIn } from './modules/organisation/items.ts';
import { joinedRegions } from './modules/organisation/region-items.ts';
import { keepServiceDates } from './modules/organisation/service-dates.ts';
import { readLaw } from './modules/policy/items.ts';
import { SETTLES_MINUTES } from './modules/policy/rules/settling.ts';
import { createLoader, type ReadContext } from './platform/context.ts';
import type { Challenges } from './platform/edge/challenges.ts';
import { languageOf } from './platform/edge/language.ts';
import { type Outbound, outboundOf } from './platform/edge/outbound.ts';
import { proofOfWork } from './platform/edge/proof-of-work.ts';
import type { RequestIds } from './platform/edge/request-ids.ts';
import { blindSourceOf } from './platform/edge/source.ts';
import type { Rules } from './platform/rules/access.ts';
import { Unavailable } from './platform/rules/errors.ts';
import { makeClient } from './platform/store/client.ts';
import { createTable } from './platform/store/dynamodb.ts';
import { type EvidenceStore, type LocalFile, localEvidence, s3Evidence } from './platform/store/evidence.ts';
import { keepGuesses } from './platform/store/guesses.ts';
import { kmsKeyProvider, localKeyProvider } from './platform/store/key-providers.ts';
import { CLOSED_KEYRING, type Keyring, KeyringError, loadKeyring } from './platform/store/keyring.ts';
import { readKeyring, writeKeyring } from './platform/store/keyring-item.ts';
import { type LookedUp, rememberLookUps } from './platform/store/looked-up.ts';
import { createReference, keepBoards, type Reference } from './platform/store/reference.ts';
import { serviceOptions } from './platform/store/service.ts';
import { newMeter } from './platform/store/table.ts';
import { keepUnchanging } from './platform/store/unchanging.ts';
import type { DynamoClient } from './platform/store/verbs.ts';
import type { Viewer } from './platform/viewer.ts';

/** How long a unit tree and somebody's dates of service are believed. They change a few times a year; HR's own change holds at once. */
const REFERENCE_LIFE_MS = 30_000;

/** How long a board of numbers is shown again as it was read. Heartbeats come once a minute, so that nobody could tell. */
const BOARDS_LIFE_MS = 5_000;

/** How long the law of a region is believed, in milliseconds: a third of what an entry needs to settle, since a request lasts half a minute at most. */
const LAW_LIFE_MS = (SETTLES_MINUTES / 3) * 60_000;

export interface Parts {
  config: Config;
  client: DynamoClient;
  keyring: Keyring;
  evidence: EvidenceStore;
  reference: Reference;
  outbound: Outbound;
  challenges: Challenges | null;
  lookedUp: LookedUp | null;
  rules: Rules;
  clock: () => string;
}

export interface PartsOverrides {
  /** Default: the machine's clock. */
  clock?: () => string;
  /** Files on a laptop: what has arrived. */
  localFile?: (key: string) => Promise<LocalFile | null>;
  /** Puts a file on a laptop where another key finds it too. */
  copyLocal?: (from: string, to: string) => Promise<void>;
  /** Removes what lies in a folder of a laptop. */
  removeLocal?: (folder: string) => Promise<void>;
  /** Milliseconds for which reference data is believed. Tests count reads: there nothing may run out between two requests. */
  referenceLife?: number;
  /** The same of boards of numbers. Tests change them and look at once: there none. */
  boardsLife?: number;
  /** Bytes of what never changes that are kept. Tests count reads, whoever asked before: there none. */
  unchangingBytes?: number;
  /** Questions of which it is known what they lead to. Tests count reads, whoever asked before: there none. */
  mostGuesses?: number;
  /** Default: by the names of the internet, and what the configuration says of a laptop. */
  outbound?: Outbound;
}

async function openKeyring(config: Config, client: DynamoClient): Promise<Keyring> {
  if (!config.dataKeyArn && !config.localKeyFile) return CLOSED_KEYRING;
  const table = createTable({ client, name: config.tableName, meter: newMeter() });
  table.requireConsistent();
  const provider = config.dataKeyArn ? await kmsProvider(config.dataKeyArn) : localKeyProvider(config.localKeyFile ?? '');
  return loadKeyring({ read: () => readKeyring(table), create: (ring) => writeKeyring(table, ring), provider }).catch((error: unknown) => {
    // Another key than what it wrapped: no request is to blame, and each that comes asks anew.
    throw config.dataKeyArn && error instanceof KeyringError ? new Unavailable(error, 'KMS') : error;
  });
}

/** The KMS client is loaded in the cloud only. */
async function kmsProvider(keyArn: string) {
  const { KMSClient } = await import('@aws-sdk/client-kms');
  return kmsKeyProvider(new KMSClient(serviceOptions(3)), keyArn);
}

function evidenceStore(config: Config, keyring: Keyring, { localFile, copyLocal, removeLocal }: PartsOverrides): EvidenceStore {
  if (config.evidenceBucket) return s3Evidence(config.evidenceBucket);
  const nothing = async () => undefined;
  const files = { stat: localFile ?? (async () => null), copy: copyLocal ?? nothing, remove: removeLocal ?? nothing };
  return localEvidence(config.localEvidenceUrl ?? 'http://127.0.0.1:4000/evidence', keyring, files);
}

function referenceOf({ referenceLife, boardsLife = BOARDS_LIFE_MS, unchangingBytes, mostGuesses }: PartsOverrides): Reference {
  const life = referenceLife ?? REFERENCE_LIFE_MS;
  const sources = {
    regions: joinedRegions,
    law: readLaw,
    units: unitsIn,
    renamed: renamedIn,
    serviceDates: keepServiceDates(life, Date.now),
    boards: keepBoards(boardsLife, Date.now),
    unchanging: keepUnchanging(unchangingBytes),
    guesses: keepGuesses(mostGuesses),
  };
  return createReference(sources, life, Date.now, referenceLife ?? LAW_LIFE_MS);
}

export interface Asking extends Pick<ReadContext, 'viewer' | 'viaRouter' | 'provenAt' | 'arrivalProof'> {
  /** Of a request from outside, which also reads the same once. Default: as many as it takes, each time anew. */
  mostReads?: number;
  ids: Pick<RequestIds, 'requestId' | 'callerRequestId' | 'traceparent'>;
  acceptLanguage: string | undefined;
  /** Of a request from outside, as the edge has seen it. */
  address?: string | null;
}

export function makeContext(
  parts: Parts,
  { viewer, viaRouter, provenAt, arrivalProof, mostReads, ids, acceptLanguage, address }: Asking,
): ReadContext {
  const meter = newMeter(mostReads);
  const remembers = mostReads !== undefined;
  const table = createTable({ client: parts.client, name: parts.config.tableName, meter, remembers });
  return {
    requestId: ids.requestId,
    callerRequestId: ids.callerRequestId,
    traceparent: ids.traceparent,
    viewer,
    viaRouter,
    language: languageOf(acceptLanguage),
    now: parts.clock(),
    lateAt: null,
    provenAt,
    // Through a router all come from its address: of them no network is known.
    blindSource: blindSourceOf(parts.keyring, viaRouter ? null : address),
    challenges: parts.challenges,
    lookedUp: parts.lookedUp,
    arrivalProof,
    table,
    meter,
    loader: createLoader(table),
    keyring: parts.keyring,
    evidence: parts.evidence,
    reference: parts.reference,
    outbound: parts.outbound,
    rules: parts.rules,
    rule: null,
  };
}

/** Another kind is plugged in here, and named in `CHALLENGES` (config.ts) and `ChallengeKind`. */
const challengesOf = ({ challenge }: Config, keyring: Keyring): Challenges | null =>
  challenge ? proofOfWork(keyring, challenge.slowestSeconds) : null;

/** Of what answers nobody: it may read all of its region, and asks nobody's permission. */
export const NO_RULES: Rules = { types: new Map(), drafts: new Map(), fields: new Map(), arguments: new Map() };

/** The same parts for what works apart from requests: it asks nobody's permission, and has no keys. */
export const partsApart = (parts: Parts): Parts => ({
  ...parts,
  rules: NO_RULES,
  keyring: CLOSED_KEYRING,
  challenges: null,
  lookedUp: null,
});

/** @param rules all @access rules of the built schema */
export async function openParts(config: Config, rules: Rules, overrides: PartsOverrides = {}): Promise<Parts> {
  const client = await makeClient(config.dynamodbEndpoint);
  const keyring = await openKeyring(config, client).catch((error: unknown) => {
    client.destroy();
    throw error;
  });
  return {
    config,
    client,
    keyring,
    evidence: evidenceStore(config, keyring, overrides),
    reference: referenceOf(overrides),
    outbound: overrides.outbound ?? outboundOf(config.webhooksLocal ?? false),
    challenges: challengesOf(config, keyring),
    lookedUp: rememberLookUps(),
    rules,
    clock: overrides.clock ?? (() => new Date().toISOString()),
  };
}

/** A context for work outside a request, at an instant of its own or now. */
export const contextApart = (parts: Parts, viewer: Viewer, requestId: string, now?: string): ReadContext => ({
  ...makeContext(parts, {
    viewer,
    viaRouter: false,
    provenAt: null,
    arrivalProof: () => null,
    ids: { requestId, callerRequestId: null, traceparent: null },
    acceptLanguage: undefined,
  }),
  // Nobody has to prove a thing to the house itself: the seed writes for citizens.
  challenges: null,
  lookedUp: null,
  ...(now && { now }),
});
