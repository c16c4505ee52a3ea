// What differs between the stages, and nothing else: the page to edit before a deployment. Holds no secrets.

/** UU PDP and PP 71/2019: public data is stored and processed in Indonesia. Jakarta, and no other region, whatever the machine says. */
export const REGION = 'ap-southeast-3';
export const SYSTEM = 'semarang-asn';

export const STAGE_NAMES = ['dev', 'prod'] as const;
export type StageName = (typeof STAGE_NAMES)[number];

/** Whose tokens the API believes; the same shape as an entry of the function's `ISSUERS`. */
export interface Issuer {
  issuer: string;
  jwksUri: string;
  /** Must stand in the token's `aud`; of a machine's access token without one, as Cognito makes them, in `client_id`. */
  audience: string | string[];
  pool: 'staff' | 'applicants' | 'students' | 'liaisons' | 'province' | 'router';
  /** What a router's token must hold in `scope`. */
  scope?: string;
}

export interface StageConfig {
  name: StageName;
  /** Termination protection, and a year of logs. */
  production: boolean;
  /** Origins of the web frontends (`https://…`): they may call the API and upload evidence from a browser. */
  webOrigins: readonly string[];
  /** Own OIDC issuers for staff, applicants, students, liaisons of universities and the province's viewers. With them no Cognito pools are made. */
  issuers?: readonly Issuer[];
  /** Federation gateways, machine clients: the province's, and whose else may ask for others. */
  routerIssuers?: readonly (Issuer & { pool: 'router' })[];
  /** Sends the pools' mails and notices through SES, from a verified domain; links lead to the first of `webOrigins`. Without it Cognito sends at most 50 mails a day. */
  mail?: { from: string; verifiedDomain: string; configurationSet?: string };
  /** Who is told of alarms. */
  alarmEmail?: string;
  /** Our own host name; the generated one is then switched off. The certificate lies in ACM, in the same region. */
  domain?: { name: string; certificateArn: string };
  /**
   * Documents that the frontends registered when they were built: a folder of their manifests (`*.json`, as client-preset writes them), and
   * whether others are served beside them (`allow`) or not (`enforce`). Keep the manifest of each version of an app that is still in use.
   */
  trustedDocuments?: { mode: 'allow' | 'enforce'; folder: string };
  /** Cognito's risk-based log-in for staff: refuses stolen passwords and strange devices, about 0.02 USD per person and month. */
  threatProtection: boolean;
  /** Requests per second over all clients, and the burst above it. */
  throttle: { rate: number; burst: number };
  /**
   * Requests in five minutes from one address: a tenth of what `throttle` lets through in that time at most, so that no address, nor ten, takes the API
   * from all others. A city hall shares one address: 50 a second are an office of thousands.
   */
  requestsPerAddress: number;
  /**
   * Of those, requests in which an applicant says who they are or applies. A school, a campus or a mobile network shares one address too: at five
   * times the mean of the last 8.4 hours the whole city of 2024 (14,876 applications, 16 % then) submitted some 120 in five minutes.
   */
  identitiesPerAddress: number;
  /**
   * Of those, requests that write without a login: a survey, a complaint, an external rater's answer. At a counter the phones of all who come share the
   * address of its network.
   */
  loginlessPerAddress: number;
  /** Calls to the table that one request may make to read (decision 0062); absent = 1,000. */
  mostReads?: number;
  /** Milliseconds that set the time of answers that there is nothing (decision 0119), 0 to 1,000; absent = 100. */
  absenceStepMs?: number;
  /**
   * What a writing without a login (survey, complaint) is asked to bring along (decision 0092), and in how many seconds the slowest phone has done it,
   * 1 to 60; absent = 10. Without it nothing is asked.
   */
  challenge?: { kind: 'proof-of-work'; slowestSeconds?: number };
  /** After a restore: the name of the table that the API works on from now on (docs/operations.md). The old one stays beside it. */
  restoredTable?: string;
  /** The ARN of its stream, as it is called since it was switched on again. */
  restoredStream?: string;
  /**
   * Function instances kept for this API, and its ceiling; what works apart from requests has its own then (`cdk/functions.ts`), so that no concern takes
   * another's. Needs the account's quota; absent = whatever the account has.
   */
  reservedConcurrency?: number;
  /** A backup each day into a vault from which nobody of the account takes it away before its time (`cdk/backup.ts`). Absent: the last 35 days of the table alone. */
  apartBackup?: true;
}

export const STAGES: Readonly<Record<StageName, StageConfig>> = {
  dev: {
    name: 'dev',
    production: false,
    webOrigins: ['http://localhost:3000'],
    threatProtection: false,
    throttle: { rate: 50, burst: 100 },
    requestsPerAddress: 1_500,
    identitiesPerAddress: 200,
    loginlessPerAddress: 200,
  },
  prod: {
    name: 'prod',
    production: true,
    webOrigins: [],
    threatProtection: true,
    // The last days of a registration took 21 requests/s over the whole country's 4 million; month-end of 16,000 staff stays below 300.
    throttle: { rate: 500, burst: 1_000 },
    requestsPerAddress: 15_000,
    identitiesPerAddress: 1_000,
    loginlessPerAddress: 1_000,
    reservedConcurrency: 200,
    apartBackup: true,
  },
};

/** @throws Error that names the stages there are. */
export function stageNamed(name: unknown): StageConfig {
  const known = STAGE_NAMES.find((stage) => stage === name);
  if (!known)
    throw new Error(
      `${name === undefined ? 'No stage was given' : `There is no stage "${name}"`}: it is one of ${STAGE_NAMES.join(', ')}.`,
    );
  return STAGES[known];
}

export interface Gaps {
  /** Nothing is deployed while one of these stands. */
  missing: string[];
  /** Works, but not for long or not for all. */
  advice: string[];
}

/** What a person must still decide before `stage` is deployed, in plain words. */
export function gapsOf(stage: StageConfig): Gaps {
  const missing: string[] = [];
  const advice: string[] = [];
  if (stage.production && stage.webOrigins.length === 0) {
    missing.push('webOrigins is empty: name the https origins of the web frontends, else no browser may call the API.');
  }
  if (stage.production && !stage.alarmEmail) missing.push('alarmEmail is not set: nobody would hear of a fault.');
  if (stage.restoredTable && !stage.restoredStream) {
    missing.push(
      'restoredStream is not set: nothing would follow what is written to the restored table. Switch its stream on and name it.',
    );
  }
  for (const origin of stage.production ? stage.webOrigins : []) {
    if (!origin.startsWith('https://')) missing.push(`webOrigins has ${origin}, which is not https.`);
  }
  if (stage.production && !stage.issuers && !stage.mail) {
    missing.push('mail is not set: Cognito alone sends 50 mails a day, too few to verify applicants. Verify a domain in SES and name it.');
  }
  if (stage.production && !stage.apartBackup) {
    advice.push('apartBackup is not set: whoever takes over the account may remove the table and all that it could be restored from.');
  }
  if (!stage.domain) advice.push('domain is not set: the API answers under the host name that AWS generates.');
  if (!stage.routerIssuers?.length) advice.push('routerIssuers is not set: the provincial gateway cannot reach the subgraph.');
  if (stage.production && stage.trustedDocuments?.mode !== 'enforce') {
    advice.push('trustedDocuments are not enforced: anybody may run documents of their own, within the limits.');
  }
  return { missing, advice };
}

/** @throws Error where an issuer is not https, or the wrong pool: `src/config.ts` would refuse it as well, but only at the first start. */
export function issuersOf(stage: StageConfig): Issuer[] {
  const all = [...(stage.issuers ?? []), ...(stage.routerIssuers ?? [])];
  for (const { issuer, jwksUri } of all) {
    if (!issuer.startsWith('https://') || !jwksUri.startsWith('https://'))
      throw new Error(`Issuer ${issuer} of stage ${stage.name} is not https.`);
  }
  return all;
}
