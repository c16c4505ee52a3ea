// To whom something is said: by what they are to the record, since who that is may change until it is said. Pure.

export const OFFICES = ['HR_OFFICER', 'RECRUITMENT_OFFICER', 'RECRUITMENT_APPROVER', 'AUDITOR'] as const;

/** A role whose holders the table does not know: they share an address, and each reads for themselves. */
export type Office = (typeof OFFICES)[number];

/** An office that is told where nobody heads the unit but those from whom it is kept. */
interface OtherwiseOffice {
  office: Office;
  notTo: readonly string[];
}

/** Whom the records of the organisation tell. */
export type StaffAddressee =
  /** Where a unit is named, only while they work in it, or what came after it, or below. */
  | { kind: 'EMPLOYEE'; employeeId: string; whileIn?: string }
  /** The present superiors, of an assignment or of all, and who acts for them today. */
  | { kind: 'SUPERIORS'; employeeId: string; assignmentId: string | null }
  /** Whoever heads the unit today; or, where it is closed and that is asked for, what came after it. */
  | { kind: 'HEADS'; unitId: string; orSuccessor?: true; orOffice?: OtherwiseOffice }
  /** Who leads a unit for somebody today, and who acts for them; where nobody does, whoever heads another. */
  | { kind: 'LEADERS'; unitId: string; forId: string; elseHeadsOf: string | null }
  | { kind: 'OFFICE'; office: Office };

/** Whom the records of a selection tell. */
export type ApplicantAddressee =
  /** An applicant, by the profile of their login. */
  | { kind: 'PROFILE'; applicantId: string }
  /** Whoever has made an application. */
  | { kind: 'APPLICANT'; applicationId: string }
  /** Everybody who has applied in a campaign: said once, and read by each. */
  | { kind: 'APPLICANTS'; campaignId: string };

/** A student, by the id of their profile, which follows from the login and does not tell it. */
export interface StudentAddressee {
  kind: 'STUDENT';
  studentId: string;
}

export type Addressee = StaffAddressee | ApplicantAddressee | StudentAddressee;

/** Where what is said to somebody lies: of a person, of an office of a region, of all who compete. Opaque outside. */
export const mailbox = {
  employee: (employeeId: string): string => employeeId,
  /** By the id of the profile, which follows from the login and does not tell it. */
  applicant: (applicantId: string): string => applicantId,
  /** The same of a student. */
  student: (studentId: string): string => studentId,
  applicants: (campaignId: string): string => `APPLICANTS#${campaignId}`,
  office: (office: Office, region: string): string => `OFFICE#${office}#${region}`,
};

/** Whose a mailbox is, as far as they may have an address; null for one that several share, and of students, who read in the inbox alone. */
export function holderOf(of: string): { employeeId: string } | { applicantId: string } | null {
  if (of.includes('#') || of.startsWith('ist_')) return null;
  return of.startsWith('apl_') ? { applicantId: of } : { employeeId: of };
}
