// Every environment variable the handlers read, in one place. CDK sets them in the cloud, scripts/ on a laptop.
import { ConfigError } from './platform/rules/errors.ts';
import { ABSENCE_STEP_MS } from './platform/rules/holding.ts';

/** `staff`, `applicants`, `students` and `liaisons` (of universities) are people, `province` those who read a province's numbers; `router` is the machine credential of a federation router. */
export type Pool = 'staff' | 'applicants' | 'students' | 'liaisons' | 'province' | 'router';

export interface IssuerConfig {
  issuer: string;
  jwksUri: string;
  /** Must stand in `aud`; of a machine's access token without one (Cognito's), in `client_id`. */
  audience: string | string[];
  pool: Pool;
  /** Of a pool `router`: what the token's `scope` must hold. */
  scope?: string;
}

/** Calls to the table that one request may make to read; the dearest page that is meant to be asked makes a few dozen. */
export const MOST_READS = 1_000;

const DOCUMENT_MODES = ['off', 'allow', 'enforce'] as const;

export interface DocumentsConfig {
  /** `allow` takes registered documents beside any other, `enforce` no other. */
  mode: (typeof DOCUMENT_MODES)[number];
  /** Folder of the manifests that frontends registered; absent where `mode` is off. */
  folder: string | undefined;
}

const CHALLENGES = ['off', 'proof-of-work'] as const;

/** Seconds in which the slowest phone has solved any challenge, unless the stage says another number; half of them on average. */
const SLOWEST_SECONDS = 10;
const MOST_SECONDS = 60;

export interface ChallengeConfig {
  kind: Exclude<(typeof CHALLENGES)[number], 'off'>;
  slowestSeconds: number;
}

export interface MailConfig {
  /** Sender, such as `Kepegawaian <kepegawaian@semarangkota.go.id>`; its domain is verified where mails are delivered. */
  from: string;
  /** Where the application is opened: links of mails lead there. */
  appUrl: string;
  /** SES's, where bounces and complaints are counted. */
  configurationSet: string | undefined;
}

export interface Config {
  /** `local` on a laptop and in tests, else the deployed stage (`dev`, `prod`). */
  stage: string;
  tableName: string;
  /** Absent in the cloud: the SDK's own endpoint. */
  dynamodbEndpoint: string | undefined;
  issuers: IssuerConfig[];
  /** KMS key that wraps the key ring; absent on a laptop, where `localKeyFile` does. */
  dataKeyArn: string | undefined;
  localKeyFile: string | undefined;
  /** S3 bucket of evidence files; absent on a laptop, where `localEvidenceUrl` serves them. */
  evidenceBucket: string | undefined;
  localEvidenceUrl: string | undefined;
  /** Origins of web frontends on other hosts, such as `https://kinerja.semarangkota.go.id`; browsers elsewhere may not read answers. */
  webOrigins: readonly string[];
  /** Answer introspection queries: on a laptop only. */
  introspection: boolean;
  documents: DocumentsConfig;
  /** What one request may read (decision 0062). */
  mostReads: number;
  /** Milliseconds that set the time of answers that there is nothing (decision 0119); 0: they go out at once. */
  absenceStepMs: number;
  /** Webhooks may be sent to this very machine, without TLS: on a laptop that says so. */
  webhooksLocal?: boolean;
  /** What a writing without a login is asked to bring along (decision 0092); absent where nothing is. */
  challenge?: ChallengeConfig | undefined;
  /** Absent where no mail is sent from. */
  mail?: MailConfig | undefined;
}

const required = (env: NodeJS.ProcessEnv, name: string): string => {
  const value = env[name];
  if (!value) throw new ConfigError(`Environment variable ${name} is missing.`);
  return value;
};

/** A deployed stack must not be talked into trusting a laptop's issuer: plain http is refused outside `local`. */
function checkIssuers(stage: string, issuers: IssuerConfig[]): IssuerConfig[] {
  for (const { issuer, jwksUri } of issuers) {
    if (stage !== 'local' && !(issuer.startsWith('https://') && jwksUri.startsWith('https://'))) {
      throw new Error(`Issuer ${issuer} is not https: development issuers work in stage "local" only.`);
    }
  }
  return issuers;
}

/** @throws ConfigError for a mode that is none, and for one without a folder of manifests */
export function documentsOf({ TRUSTED_DOCUMENTS: mode = 'off', TRUSTED_DOCUMENTS_FOLDER: folder }: NodeJS.ProcessEnv): DocumentsConfig {
  const known = DOCUMENT_MODES.find((one) => one === mode);
  if (!known) throw new ConfigError(`TRUSTED_DOCUMENTS is ${mode}: it is one of ${DOCUMENT_MODES.join(', ')}.`);
  if (known !== 'off' && !folder)
    throw new ConfigError(
      `TRUSTED_DOCUMENTS_FOLDER is missing: with TRUSTED_DOCUMENTS=${known} it names the folder of the manifests (*.json).`,
    );
  return { mode: known, folder: known === 'off' ? undefined : folder };
}

/** @throws ConfigError for what is no count: a request that may read nothing answers nobody, not even whether they are in service */
export function mostReadsOf({ MOST_READS: given }: NodeJS.ProcessEnv): number {
  if (!given) return MOST_READS;
  const most = Number(given);
  if (!Number.isSafeInteger(most) || most < 10) throw new ConfigError(`MOST_READS is ${given}: it is a whole number of reads, 10 or more.`);
  return most;
}

/** A second is longer than anybody who is told that there is nothing should wait. */
const LONGEST_STEP_MS = 1_000;

/** @throws ConfigError for what is no time to wait */
export function absenceStepOf({ ABSENCE_STEP_MS: given }: NodeJS.ProcessEnv): number {
  if (!given) return ABSENCE_STEP_MS;
  const step = Number(given);
  if (!Number.isInteger(step) || step < 0 || step > LONGEST_STEP_MS)
    throw new ConfigError(`ABSENCE_STEP_MS is ${given}: it is a whole number of milliseconds, 0 to ${LONGEST_STEP_MS}.`);
  return step;
}

/** @throws ConfigError for a kind that is none, and for seconds that nobody should wait */
export function challengeOf({ CHALLENGE: kind = 'off', CHALLENGE_SECONDS: seconds }: NodeJS.ProcessEnv): ChallengeConfig | undefined {
  const known = CHALLENGES.find((one) => one === kind);
  if (!known) throw new ConfigError(`CHALLENGE is ${kind}: it is one of ${CHALLENGES.join(', ')}.`);
  if (known === 'off') return undefined;
  const slowestSeconds = Number(seconds || SLOWEST_SECONDS);
  if (!Number.isInteger(slowestSeconds) || slowestSeconds < 1 || slowestSeconds > MOST_SECONDS)
    throw new ConfigError(`CHALLENGE_SECONDS is ${seconds}: it is a whole number of seconds, 1 to ${MOST_SECONDS}.`);
  return { kind: known, slowestSeconds };
}

/** What works on the table apart from requests: nobody logs in, no file is stored, and nothing sealed is opened, so that no key is asked for (decision 0007). */
export const readTableConfig = (env: NodeJS.ProcessEnv): Config => ({
  stage: required(env, 'STAGE'),
  tableName: required(env, 'TABLE_NAME'),
  dynamodbEndpoint: env.DYNAMODB_ENDPOINT || undefined,
  issuers: [],
  dataKeyArn: undefined,
  localKeyFile: undefined,
  evidenceBucket: undefined,
  localEvidenceUrl: undefined,
  webOrigins: [],
  introspection: false,
  documents: { mode: 'off', folder: undefined },
  mostReads: MOST_READS,
  absenceStepMs: 0,
});

/** The same of the clock, which removes files of who is forgotten. */
export const readClockConfig = (env: NodeJS.ProcessEnv): Config => ({
  ...readTableConfig(env),
  evidenceBucket: required(env, 'EVIDENCE_BUCKET'),
});

/** The same of what opens what is sealed for others: addresses of mails, secrets of webhooks. */
export const readSenderConfig = (env: NodeJS.ProcessEnv): Config => ({
  ...readTableConfig(env),
  dataKeyArn: required(env, 'DATA_KEY_ARN'),
  mail: mailOf(required(env, 'STAGE'), env),
});

/** @throws ConfigError in the cloud, where a webhook must never reach what lies behind it */
export function webhooksLocalOf(stage: string, { WEBHOOKS_LOCAL }: NodeJS.ProcessEnv): boolean {
  if (WEBHOOKS_LOCAL === undefined || WEBHOOKS_LOCAL === '') return false;
  if (stage !== 'local') throw new ConfigError('WEBHOOKS_LOCAL is set: it is for the stage "local" alone.');
  if (WEBHOOKS_LOCAL !== '1') throw new ConfigError(`WEBHOOKS_LOCAL is ${WEBHOOKS_LOCAL}: it is 1 or absent.`);
  return true;
}

/** @throws ConfigError for a sender without an application, and for one that is not on https outside a laptop */
function mailOf(stage: string, env: NodeJS.ProcessEnv): MailConfig | undefined {
  const { MAIL_FROM: from, APP_URL: appUrl } = env;
  if (!from) return undefined;
  if (!appUrl || !URL.canParse(appUrl))
    throw new ConfigError('APP_URL is missing or no address: with MAIL_FROM it says where links of mails lead.');
  if (stage !== 'local' && !appUrl.startsWith('https://')) throw new ConfigError(`APP_URL is ${appUrl}: links of mails lead to https.`);
  return { from, appUrl, configurationSet: env.MAIL_CONFIGURATION_SET || undefined };
}

export function readConfig(env: NodeJS.ProcessEnv): Config {
  const stage = required(env, 'STAGE');
  const local = stage === 'local';
  return {
    stage,
    tableName: required(env, 'TABLE_NAME'),
    dynamodbEndpoint: env.DYNAMODB_ENDPOINT || undefined,
    issuers: checkIssuers(stage, JSON.parse(required(env, 'ISSUERS')) as IssuerConfig[]),
    dataKeyArn: local ? undefined : required(env, 'DATA_KEY_ARN'),
    localKeyFile: local ? required(env, 'LOCAL_KEY_FILE') : undefined,
    evidenceBucket: local ? undefined : required(env, 'EVIDENCE_BUCKET'),
    localEvidenceUrl: local ? env.LOCAL_EVIDENCE_URL || undefined : undefined,
    webOrigins: (env.WEB_ORIGINS ?? '').split(',').filter((origin) => origin !== ''),
    introspection: local,
    documents: documentsOf(env),
    mostReads: mostReadsOf(env),
    absenceStepMs: absenceStepOf(env),
    webhooksLocal: webhooksLocalOf(stage, env),
    challenge: challengeOf(env),
  };
}
