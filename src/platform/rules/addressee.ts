// To whom something is said: by what they are to the record, since who that is may change until it is said. Pure.

export const OFFICES = ['HR_OFFICER', 'RECRUITMENT_OFFICER', 'RECRUITMENT_APPROVER', 'AUDITOR'] as const;

/** A role whose holders the table does not know: they share an address, and each reads for themselves. */
export type Office = (typeof OFFICES)[number];

export type Addressee =
  | { kind: 'EMPLOYEE'; employeeId: string }
  /** The present superiors, of an assignment or of all, and who acts for them today. */
  | { kind: 'SUPERIORS'; employeeId: string; assignmentId: string | null }
  /** Whoever heads the unit today. */
  | { kind: 'HEADS'; unitId: string }
  /** A login without an employee: an applicant's. */
  | { kind: 'ACCOUNT'; accountId: string }
  | { kind: 'OFFICE'; office: Office };

/** Where what is said to somebody lies: of a person, of a login, of an office of a region. Opaque outside. */
export const mailbox = {
  employee: (employeeId: string): string => employeeId,
  account: (accountId: string): string => `ACCOUNT#${accountId}`,
  office: (office: Office, region: string): string => `OFFICE#${office}#${region}`,
};

/** Whose a mailbox is; null for that of an office, which is nobody's alone. */
export function holderOf(of: string): { employeeId: string } | { accountId: string } | null {
  if (of.startsWith('OFFICE#')) return null;
  return of.startsWith('ACCOUNT#') ? { accountId: of.slice('ACCOUNT#'.length) } : { employeeId: of };
}
