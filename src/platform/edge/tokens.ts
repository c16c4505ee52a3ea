// From a bearer token to a viewer: verified through the issuer's JWKS, the same code for Cognito, any OIDC issuer and a laptop.
import { JwtVerifier } from 'aws-jwt-verify';
import { GraphQLError } from 'graphql';
import type { IssuerConfig, Pool } from '../../config.ts';
import { Unavailable } from '../rules/errors.ts';
import { tokenText } from '../rules/texts/edge.ts';
import { NOBODY, ROLES, type Role, type Viewer } from '../viewer.ts';
import { IssuerKeys } from './issuer-keys.ts';
import { rememberTokens } from './verified-tokens.ts';

export interface Tokens {
  /**
   * Nobody for no token at all. @throws GraphQLError UNAUTHENTICATED (401) for a token that does not verify; Unavailable where the keys that
   * would tell do not come: nobody is to log in again for a fault that passes.
   */
  viewer(authorization: string | undefined): Promise<Viewer>;
  /** Whom a token claims to be, unproved: for a proof of arrival that only that very viewer can make use of. Nobody where it claims nothing. Never throws. */
  claimed(authorization: string | undefined): string;
  /** Whether this is the federation router's own credential. */
  isRouter(authorization: string | undefined): Promise<boolean>;
  /** Fetches the keys of all issuers, which are otherwise fetched with the first token. Never throws: those of an issuer that does not answer come later. */
  fetchKeys(): Promise<void>;
}

/** Roles a pool may speak of: an applicant's, student's or liaison's token can never claim a staff role, no city makes viewers of the province, and no person is a router. */
const ROLES_OF: Record<Pool, readonly Role[]> = {
  staff: ROLES.filter((role) => !['PUBLIC', 'APPLICANT', 'STUDENT', 'LIAISON', 'PROVINCE_VIEWER', 'ROUTER'].includes(role)),
  applicants: ['APPLICANT'],
  students: ['STUDENT'],
  liaisons: ['LIAISON'],
  province: ['PROVINCE_VIEWER'],
  router: ['ROUTER'],
};

const unauthenticated = (): GraphQLError => new GraphQLError(tokenText.en, { extensions: { code: 'UNAUTHENTICATED', words: tokenText } });

function bearer(authorization: string | undefined): string | null {
  if (!authorization) return null;
  const [scheme, token, ...rest] = authorization.trim().split(/\s+/);
  if (scheme?.toLowerCase() !== 'bearer' || !token || rest.length > 0) throw unauthenticated();
  return token;
}

type Claims = Record<string, unknown>;

interface Verified {
  pool: Pool;
  claims: Claims;
  exp: number;
}

const text = (claim: unknown): string | null => (typeof claim === 'string' && claim !== '' ? claim : null);

/** Groups must be an array: a single string would be read letter by letter, or as somebody's idea of a list. */
function rolesOf(pool: Pool, groups: unknown): ReadonlySet<Role> {
  const claimed = Array.isArray(groups) ? groups : [];
  const own = pool === 'staff' ? ROLES_OF.staff.filter((role) => claimed.includes(role)) : ROLES_OF[pool];
  return new Set<Role>(['PUBLIC', ...own]);
}

/** Two digits and nothing narrower: whoever logs in there is of no city. */
const PROVINCE = /^\d\d$/;

const listed = (claim: unknown): readonly unknown[] => (Array.isArray(claim) ? claim : [claim]);

/** An access token that Cognito gives to a machine has no `aud`; it names its client instead. */
function isForUs({ aud, client_id, token_use, scope }: Claims, { audience, pool, scope: wanted }: IssuerConfig): boolean {
  const named = aud === undefined && pool === 'router' && token_use === 'access' ? [client_id] : listed(aud);
  const allowed = listed(audience);
  const scopes = text(scope)?.split(' ') ?? [];
  return named.some((one) => text(one) !== null && allowed.includes(one)) && (wanted === undefined || scopes.includes(wanted));
}

/** Cognito says it as a word in some tokens. */
const isVerified = (claim: unknown): boolean => claim === true || claim === 'true';

function claimsIn(payload: string): Claims {
  try {
    return Object(JSON.parse(Buffer.from(payload, 'base64url').toString('utf8')));
  } catch {
    return {};
  }
}

/** For operators; the client is told to come again. Addresses of issuers are public. */
const reportKeys = (uri: string, error: unknown): void =>
  console.error(JSON.stringify({ level: 'ERROR', error: `The keys of ${uri} do not come: ${error}` }));

export function createTokens(issuers: readonly IssuerConfig[]): Tokens {
  const known = new Map(issuers.map((one) => [one.issuer, one]));
  const remembered = rememberTokens<Verified>();
  const verifier = JwtVerifier.create(
    // The audience is ours to compare: the library knows none but that of `aud`.
    issuers.map(({ issuer, jwksUri }) => ({ issuer, audience: null, jwksUri })),
    { jwksCache: new IssuerKeys({ renewed: remembered.forget, failed: reportKeys }) },
  );

  async function verify(token: string): Promise<Verified> {
    try {
      const claims = (await verifier.verify(token)) as Claims;
      const { iss, exp, sub } = claims;
      const issuer = known.get(String(iss));
      // The library accepts a token without an expiry; we do not.
      if (!issuer || !isForUs(claims, issuer) || typeof exp !== 'number' || !text(sub)) throw unauthenticated();
      return { pool: issuer.pool, claims, exp };
    } catch (error) {
      throw error instanceof Unavailable ? error : unauthenticated();
    }
  }

  const verified = (token: string): Promise<Verified> => remembered.of(token, verify);

  async function viewer(authorization: string | undefined): Promise<Viewer> {
    const token = bearer(authorization);
    if (!token) return NOBODY;
    const { pool, claims } = await verified(token);
    if (pool === 'router') throw unauthenticated();
    const roles = rolesOf(pool, claims['cognito:groups'] ?? claims.groups);
    // Relations hang on the employee: who has left every group of staff has none.
    const inService = pool === 'staff' && roles.size > 1;
    // A student is of no city, nor is a university, whatever a token says.
    const region = pool === 'students' || pool === 'liaisons' ? null : text(claims['custom:region'] ?? claims.region);
    if (pool === 'province' && !PROVINCE.test(region ?? '')) throw unauthenticated();
    return {
      id: `${pool}:${claims.sub}`,
      roles,
      region,
      employeeId: inService ? text(claims['custom:employee_id'] ?? claims.employee_id) : null,
      ...(pool === 'liaisons' && { institutionId: text(claims['custom:institution_id'] ?? claims.institution_id) }),
      ...(pool === 'applicants' && { email: isVerified(claims.email_verified) ? text(claims.email) : null }),
    };
  }

  async function isRouter(authorization: string | undefined): Promise<boolean> {
    const token = bearer(authorization);
    return token !== null && (await verified(token)).pool === 'router';
  }

  function claimed(authorization: string | undefined): string {
    const [, payload] = /^\s*bearer\s+[\w-]+\.([\w-]+)\./i.exec(authorization ?? '') ?? [];
    const claims = payload ? claimsIn(payload) : {};
    const pool = known.get(String(claims.iss))?.pool;
    return pool && text(claims.sub) ? `${pool}:${claims.sub}` : NOBODY.id;
  }

  const fetchKeys = (): Promise<void> => verifier.hydrate().catch(() => undefined);

  return { viewer, claimed, isRouter, fetchKeys };
}
