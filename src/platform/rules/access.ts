// The words of permission. The rules themselves stand in the schema as @access; relations are answered in platform/access/access.ts.

export const ROLE_GRANTS = [
  'PUBLIC',
  'APPLICANT',
  'STUDENT',
  'LIAISON',
  'EMPLOYEE',
  'HR_OFFICER',
  'RECRUITMENT_OFFICER',
  'RECRUITMENT_APPROVER',
  'AUDITOR',
  'PROVINCE_VIEWER',
  'ROUTER',
] as const;

/** Relations between the viewer and the person a record is about. UNIT_ADMIN is a role, but reaches only into the own agency. */
export const RELATION_GRANTS = [
  'SELF',
  'SUPERIOR',
  'DELEGATE',
  'LINE_ABOVE',
  'UNIT_HEAD',
  'UNIT_ADMIN',
  'AUTHOR',
  'REVIEWER',
  'RATER',
  'DECIDER',
  'MEMBER',
  'COACH',
  'ASKED',
  'OWNER',
  'IT',
] as const;

/** Relations that the record itself names, rather than the organisation; of IT also whom it was handed to. */
export type NamedGrant = 'AUTHOR' | 'REVIEWER' | 'RATER' | 'DECIDER' | 'MEMBER' | 'COACH' | 'ASKED' | 'OWNER' | 'IT';

export type RoleGrant = (typeof ROLE_GRANTS)[number];
export type RelationGrant = (typeof RELATION_GRANTS)[number];
export type Grant = RoleGrant | RelationGrant;

export const isRelation = (grant: Grant): grant is RelationGrant => (RELATION_GRANTS as readonly string[]).includes(grant);

/** A root field's rule. `asked` turns true when a service has checked it against a record: see the gate. */
export interface Rule {
  field: string;
  to: readonly Grant[];
  asked: boolean;
}

export interface Rules {
  types: ReadonlyMap<string, readonly Grant[]>;
  /** Of types whose drafts fewer people see. */
  drafts: ReadonlyMap<string, readonly Grant[]>;
  /** Keyed `Type.field`. */
  fields: ReadonlyMap<string, readonly Grant[]>;
  /** Of arguments that fewer may give than may ask the field, keyed `Query.field(argument)`. */
  arguments: ReadonlyMap<string, readonly Grant[]>;
}

/** Whom a record is about: what relations are measured against. */
export interface Subject {
  region: string;
  employeeId: string;
  /** The assignment the record belongs to: its superior counts, the last one where it has ended; absent = all present ones. */
  assignmentId?: string;
  /** Who leads in that assignment today, where whoever asks has just found it out by the same rule: it is not looked for again. */
  superiorIds?: readonly string[];
  /** The unit of the record (a plan's segment); absent = the person's present units. */
  unitId?: string;
  /** The unit that serves IT in it: who leads that for the person, or acts for who does. */
  itUnitId?: string | null;
  /** The campaign it belongs to: who competes there reads nothing of it by an office, only what is their own. */
  campaignId?: string;
  /** Employee ids of those the record names in a part of it; for OWNER viewer ids, since an applicant is no employee. */
  names?: Partial<Record<NamedGrant, readonly string[]>>;
}
