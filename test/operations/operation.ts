// What a test must know of one operation, with named columns: how to get there, who may, with which ids it is asked, what it costs.
import type { MutationResolvers, QueryResolvers } from '../../src/generated/types.ts';
import type { Inputs, KindName } from '../support/actions/inputs.ts';
import type { Login } from '../support/city.ts';
import type { Name } from '../support/people.ts';
import type { Scenario, Season } from '../support/scenarios/stages.ts';
import type { Ids, Versions } from './subjects/index.ts';

export type MutationName = keyof MutationResolvers;
/** Without federation's own. */
export type QueryName = Exclude<keyof QueryResolvers, `_${string}`>;

/** Who asks: see test/security/access-matrix.test.ts, which logs them in. */
export const PERSONAS = [
  'nobody',
  'applicant',
  'self',
  'colleague',
  'superior',
  'delegate',
  'lineAbove',
  'unitHead',
  'unitAdmin',
  'foreignAdmin',
  'hr',
  'auditor',
  'recruiter',
  'province',
  'otherRegion',
] as const;
export type Persona = (typeof PERSONAS)[number];

/**
 * The subject is a member of staff, her plan (a draft) and her correction request; `delegate` acts for her superior.
 * yes    past every question of permission        no     told that it is not allowed (the record may be seen)
 * none   as if it did not exist, or nothing       role   turned away at the gate      login  asked to log in
 * -      null, of a field that is narrower than its object
 */
export type Verdict = 'yes' | 'no' | 'none' | 'role' | 'login' | '-';

/** What everybody is answered who is not named. */
export type Access = { otherwise: Verdict } & Partial<Record<Persona, Verdict>>;

/** Staff of the region ask; everybody else is turned away before anything is read, or finds nothing. */
export const STAFF_ONLY = {
  nobody: 'login',
  applicant: 'role',
  recruiter: 'role',
  province: 'role',
  otherRegion: 'none',
} as const satisfies Partial<Record<Persona, Verdict>>;

/** Calls to the table, exactly; capacity units, at most. A change that costs more says so here. */
export interface Cost {
  reads: number;
  writes: number;
  units: number;
}

/**
 * OWN_CASE   refused to whoever competes in the campaign
 * NO_ONE_YET the campaign is being prepared, or is made by it: nobody can have applied
 * GIVES_AWAY says that one is not free, or gives the case back: always allowed
 * MEMBER     a member of a panel who turns out to be an applicant: OWN_CASE too, and nobody who has applied is named (recruitment-panels)
 */
export type OwnCase = 'OWN_CASE' | 'NO_ONE_YET' | 'GIVES_AWAY' | 'MEMBER';

export interface Operation {
  /** Whatever must stand before it, and then the one request that is measured and broken. */
  scenario: Scenario;
  access: Access;
  /** As the scenario asks for it, its payload included. */
  cost: Cost;
  /** Its input without the idempotency key, for given ids. */
  ids: (ids: Ids, versions: Versions) => object;
  /** It answers one outcome for each row. */
  many?: true;
  /** What it is tried with on an object as somebody is shown it, by kind of object: what the object says can be done is so. */
  tried?: Partial<Record<KindName, Inputs>>;
  /** What the committee of a campaign may do in its own case: every operation of the committee has one. */
  ownCase?: OwnCase;
  /** The instant at which its subject is in service, where that is later than the scenario's. */
  servesFrom?: string;
  /**
   * What it answers under a new key once it was done; without it, it recognises itself. MADE_ANEW: two of the same are two, or each row
   * is decided for itself. A code: a name, a number or a day that is taken says so, and what hides its author keeps nothing to recognise.
   */
  repeated?: string;
  /** It leaves no record in the trail: it concerns nobody but who asks. */
  unrecorded?: true;
  /** What is taken although it is blank or strange, or refused on another field, and why nothing bad is stored. */
  badText?: readonly string[];
}

/** The mutations of a module. */
export type Operations = Partial<Record<MutationName, Operation>>;

/** A page of a unit's staff. */
export const PAGE = 50;

/** A question as somebody asks it. `$unit`, `$plan`, `$person` and what `prepare` answers may be named in it. */
export interface QueryCost {
  as: Name | Login;
  query: string;
  reads: number;
  /** At most. */
  units: number;
}

export interface RootQuery {
  access: Access;
  /** The field with its arguments and selection, for given ids. */
  question: (ids: Ids) => string;
  /** What it costs, by what is asked. */
  costs?: Readonly<Record<string, QueryCost>>;
}

/** The root queries of a module, and its fields that are narrower than their object. */
export interface QueryModule {
  queries: Partial<Record<QueryName, RootQuery>>;
  /** Makes what the costs ask about; answers variables by name. */
  prepare?: (city: Season) => Promise<Record<string, string>>;
  /** What fields cost that are not the module's own, where they show what is. */
  costs?: Readonly<Record<string, QueryCost>>;
  /** By type and field. yes: shown   -: null   none: the object itself is not there   login, role: as above. */
  narrower?: Readonly<Record<string, Access>>;
  /** Root fields that show what is narrower than its object, each under the name of its type in lower case. */
  narrowerQuestion?: (ids: Ids) => string;
}
