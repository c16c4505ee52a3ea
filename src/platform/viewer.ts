// Who asks: made from a verified token (or nobody), never from anything else in the request.

export const ROLES = [
  'PUBLIC',
  'APPLICANT',
  'STUDENT',
  'LIAISON',
  'EMPLOYEE',
  'UNIT_ADMIN',
  'HR_OFFICER',
  'RECRUITMENT_OFFICER',
  'RECRUITMENT_APPROVER',
  'AUDITOR',
  'PROVINCE_VIEWER',
  'ROUTER',
] as const;

export type Role = (typeof ROLES)[number];

export interface Viewer {
  /** `<issuer pool>:<sub>`; opaque, stable, safe to log. `public` for somebody without a token. */
  id: string;
  roles: ReadonlySet<Role>;
  /** Kemendagri code of the viewer's region (`33.74`), or of the province for a PROVINCE_VIEWER (`33`). */
  region: string | null;
  /** The employee behind the login, for staff. */
  employeeId: string | null;
  /** An applicant's, as the issuer has verified it; absent where the token says nothing of it. Never logged. */
  email?: string | null;
  /** The partner institution for which a liaison reads; absent for everybody else. */
  institutionId?: string | null;
}

export const NOBODY: Viewer = { id: 'public', roles: new Set(['PUBLIC']), region: null, employeeId: null };

/** Somebody whose token names a person who is not in service (any more, yet, or here): nobody, who is told why. */
export const SERVICE_ENDED: Viewer = { ...NOBODY };

/** Who acts. A person may hold two logins, and two logins are not two people: what needs a second person asks for this. */
export const personOf = ({ employeeId, id }: Viewer): string => employeeId ?? id;

export const isAny = (viewer: Viewer, ...roles: Role[]): boolean => roles.some((role) => viewer.roles.has(role));

/** All by which one viewer is told what another is not: what is kept of an answer is of exactly these. */
export const asAsking = ({ id, region, employeeId, institutionId = null, roles }: Viewer): readonly unknown[] => [
  ...[id, region, employeeId, institutionId],
  [...roles].toSorted(),
];
