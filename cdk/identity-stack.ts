// Who people are: Cognito pools for staff, for applicants, for students, for liaisons of universities and for the province. Not made where the city brings its own OIDC issuers (`stages.ts`).
import { CfnOutput, Duration, RemovalPolicy, Stack, type StackProps, Validations } from 'aws-cdk-lib';
import {
  AccountRecovery,
  CfnUserPoolGroup,
  ClientAttributes,
  FeaturePlan,
  Mfa,
  StandardThreatProtectionMode,
  StringAttribute,
  UserPool,
  type UserPoolClient,
  UserPoolEmail,
  type UserPoolProps,
} from 'aws-cdk-lib/aws-cognito';
import type { Construct } from 'constructs';
import { type Issuer, issuersOf, REGION, type StageConfig } from './stages.ts';

/** Groups of the staff pool; the names are the roles of `src/platform/viewer.ts`. An applicant's role is the pool, and so is a student's, a liaison's and a province's viewer's; a router's is its issuer. */
export const STAFF_GROUPS = ['EMPLOYEE', 'UNIT_ADMIN', 'HR_OFFICER', 'RECRUITMENT_OFFICER', 'RECRUITMENT_APPROVER', 'AUDITOR'] as const;

/** A pool made here, as its metrics are named. */
export interface Pool {
  kind: Issuer['pool'];
  id: string;
  client: string;
}

/** Whose tokens the API will believe: the pools made here, or the issuers of the configuration. */
export function identity(scope: Construct, stage: StageConfig, props: StackProps): { issuers: Issuer[]; pools: Pool[] } {
  const configured = issuersOf(stage);
  if (stage.issuers) return { issuers: configured, pools: [] };
  const stack = new Stack(scope, 'Identity', {
    ...props,
    description: 'User pools of staff, applicants, students, liaisons and the province: retained when the stack goes',
  });
  const pools = [
    named(staff(stack, stage), 'staff'),
    named(applicants(stack, stage), 'applicants'),
    named(students(stack, stage), 'students'),
    named(liaisons(stack, stage), 'liaisons'),
    named(province(stack, stage), 'province'),
  ];
  return { issuers: [...pools.map(issuer), ...configured], pools };
}

function named({ pool, client }: { pool: UserPool; client: UserPoolClient }, kind: Issuer['pool']): Pool {
  // What a frontend is configured with.
  new CfnOutput(pool, 'PoolId', { value: pool.userPoolId });
  new CfnOutput(pool, 'ClientId', { value: client.userPoolClientId });
  return { kind, id: pool.userPoolId, client: client.userPoolClientId };
}

function issuer({ kind, id, client: audience }: Pool): Issuer {
  const url = `https://cognito-idp.${REGION}.amazonaws.com/${id}`;
  return { issuer: url, jwksUri: `${url}/.well-known/jwks.json`, audience, pool: kind };
}

const common = (stage: StageConfig): UserPoolProps => ({
  // The user name is a random id; people sign in with their e-mail. No NIP or NIK is ever a user name.
  signInAliases: { email: true },
  signInCaseSensitive: false,
  autoVerify: { email: true },
  keepOriginal: { email: true },
  userVerification: { emailSubject: 'Kode verifikasi akun Anda', emailBody: 'Kode verifikasi Anda: {####}' },
  accountRecovery: AccountRecovery.EMAIL_ONLY,
  mfaSecondFactor: { otp: true, sms: false },
  passwordPolicy: { minLength: 12, requireLowercase: true, requireUppercase: true, requireDigits: true, requireSymbols: true },
  deletionProtection: true,
  removalPolicy: RemovalPolicy.RETAIN,
  ...(stage.mail && {
    email: UserPoolEmail.withSES({ fromEmail: stage.mail.from, sesRegion: REGION, sesVerifiedDomain: stage.mail.verifiedDomain }),
  }),
});

/** A client of a web or mobile app: no secret, password never sent in the clear (SRP), and only these attributes its user may change. */
const client = (pool: UserPool, readable: ClientAttributes, writable: ClientAttributes): UserPoolClient =>
  pool.addClient('App', {
    authFlows: { userSrp: true },
    disableOAuth: true,
    generateSecret: false,
    preventUserExistenceErrors: true,
    enableTokenRevocation: true,
    accessTokenValidity: Duration.hours(1),
    idTokenValidity: Duration.hours(1),
    refreshTokenValidity: Duration.days(1),
    readAttributes: readable,
    writeAttributes: writable,
  });

const withoutPlus = (pool: UserPool, reason: string): void =>
  Validations.of(pool).acknowledge({ id: 'AwsSolutions-COG3', reason }, { id: 'AwsSolutions-COG8', reason });

/** Made by administrators. Region and employee are set once, at creation, and nobody can write them through the app. */
function staff(stack: Stack, stage: StageConfig): { pool: UserPool; client: UserPoolClient } {
  const pool = new UserPool(stack, 'Staff', {
    ...common(stage),
    selfSignUpEnabled: false,
    userInvitation: { emailSubject: 'Akun kinerja Anda', emailBody: 'Nama pengguna: {username}. Kata sandi sementara: {####}' },
    mfa: Mfa.REQUIRED,
    customAttributes: {
      region: new StringAttribute({ mutable: false, maxLen: 5 }),
      employee_id: new StringAttribute({ mutable: false, maxLen: 64 }),
    },
    featurePlan: stage.threatProtection ? FeaturePlan.PLUS : FeaturePlan.ESSENTIALS,
    ...(stage.threatProtection && { standardThreatProtectionMode: StandardThreatProtectionMode.FULL_FUNCTION }),
  });
  for (const groupName of STAFF_GROUPS) new CfnUserPoolGroup(pool, groupName, { userPoolId: pool.userPoolId, groupName });
  if (!stage.threatProtection) {
    withoutPlus(pool, 'Threat protection is priced per person; this stage has no real people. MFA is required.');
  }
  const readable = new ClientAttributes()
    .withStandardAttributes({ email: true, emailVerified: true, locale: true })
    .withCustomAttributes('region', 'employee_id');
  return { pool, client: client(pool, readable, new ClientAttributes().withStandardAttributes({ locale: true })) };
}

interface Invited {
  id: string;
  subject: string;
  /** What says for whom they read: set once, at creation. */
  attribute: string;
  length: [least: number, most: number];
  plus: string;
}

/** Made by administrators, with a second factor. The pool itself makes the role. */
function invited(
  stack: Stack,
  stage: StageConfig,
  { id, subject, attribute, length: [minLen, maxLen], plus }: Invited,
): { pool: UserPool; client: UserPoolClient } {
  const pool = new UserPool(stack, id, {
    ...common(stage),
    selfSignUpEnabled: false,
    userInvitation: { emailSubject: subject, emailBody: 'Nama pengguna: {username}. Kata sandi sementara: {####}' },
    mfa: Mfa.REQUIRED,
    customAttributes: { [attribute]: new StringAttribute({ mutable: false, minLen, maxLen }) },
    featurePlan: FeaturePlan.ESSENTIALS,
  });
  withoutPlus(pool, plus);
  const readable = new ClientAttributes()
    .withStandardAttributes({ email: true, emailVerified: true, locale: true })
    .withCustomAttributes(attribute);
  return { pool, client: client(pool, readable, new ClientAttributes().withStandardAttributes({ locale: true })) };
}

/** Made by administrators of the province, whose two digits say whose numbers they read. */
const province = (stack: Stack, stage: StageConfig) =>
  invited(stack, stage, {
    ...{ id: 'Province', subject: 'Akun angka provinsi Anda', attribute: 'region', length: [2, 2] },
    plus: 'Threat protection is priced per person: a dozen readers of numbers, and no record of a person. MFA is required.',
  });

/** Made by the staffing agency for somebody whom the university has named: the institution's id says whose students they see. */
const liaisons = (stack: Stack, stage: StageConfig) =>
  invited(stack, stage, {
    ...{ id: 'Liaisons', subject: 'Akun perguruan tinggi mitra Anda', attribute: 'institution_id', length: [28, 28] },
    plus: 'Threat protection is priced per person: a few people for each university, who write nothing. MFA is required.',
  });

/** Anybody may sign up with an e-mail they can read: the pool itself makes the role. */
function signUp(
  stack: Stack,
  stage: StageConfig,
  id: string,
  why: Record<'optional' | 'plus', string>,
): { pool: UserPool; client: UserPoolClient } {
  const pool = new UserPool(stack, id, {
    ...common(stage),
    selfSignUpEnabled: true,
    mfa: Mfa.OPTIONAL,
    standardAttributes: { email: { required: true, mutable: true } },
    featurePlan: FeaturePlan.ESSENTIALS,
  });
  Validations.of(pool).acknowledge({ id: 'AwsSolutions-COG2', reason: why.optional });
  withoutPlus(pool, why.plus);
  const own = new ClientAttributes().withStandardAttributes({ email: true, locale: true });
  return { pool, client: client(pool, own.withStandardAttributes({ email: true, emailVerified: true, locale: true }), own) };
}

const applicants = (stack: Stack, stage: StageConfig) =>
  signUp(stack, stage, 'Applicants', {
    optional: 'Applicants may switch a second factor on; requiring one would shut out people who share a phone.',
    plus: 'Threat protection is priced per person: 15,000 accounts that live for one round, each reaching its own applications only.',
  });

/** Apart from applicants: nobody of the one pool is anybody in the other, though it be one person. */
const students = (stack: Stack, stage: StageConfig) =>
  signUp(stack, stage, 'Students', {
    optional: 'Students may switch a second factor on; requiring one would shut out those who share a phone.',
    plus: 'Threat protection is priced per person: accounts of a few months, each reaching its own applications only.',
  });
