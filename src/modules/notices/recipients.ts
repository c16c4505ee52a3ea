// Whose mailbox something is put into, and whose mailboxes a viewer opens.

import type { ReadContext } from '../../platform/context.ts';
import { type Addressee, mailbox, type StaffAddressee } from '../../platform/rules/addressee.ts';
import { ownStudentId } from '../internship/ids.ts';
import { mailboxes, officesOf } from '../organisation/addressees.ts';
import { ownApplicantId } from '../recruitment/registration/applicants.ts';
import { applicationId } from '../recruitment/registration/ids.ts';
import { loadApplication } from '../recruitment/registration/read.ts';

async function applicantMailboxes(ctx: ReadContext, one: Addressee): Promise<string[]> {
  if (one.kind === 'STUDENT') return [mailbox.student(one.studentId)];
  if (one.kind === 'PROFILE') return [mailbox.applicant(one.applicantId)];
  if (one.kind === 'APPLICANTS') return [mailbox.applicants(one.campaignId)];
  if (one.kind !== 'APPLICANT') return [];
  const application = await loadApplication(ctx, one.applicationId);
  return application ? [mailbox.applicant(application.body.applicantId)] : [];
}

const isStaff = (one: Addressee): one is StaffAddressee => !['PROFILE', 'APPLICANT', 'APPLICANTS', 'STUDENT'].includes(one.kind);

/** Each once, in a fixed order. */
export async function recipients(ctx: ReadContext, to: readonly Addressee[]): Promise<string[]> {
  const found = await Promise.all([mailboxes(ctx, to.filter(isStaff)), ...to.map((one) => applicantMailboxes(ctx, one))]);
  return [...new Set(found.flat())].toSorted();
}

/** The viewer's own: of the employee, so that two logins of one person share it; else of the student or applicant. */
export function ownMailbox(ctx: ReadContext): string {
  const { employeeId, roles } = ctx.viewer;
  if (employeeId) return mailbox.employee(employeeId);
  return roles.has('STUDENT') ? mailbox.student(ownStudentId(ctx)) : mailbox.applicant(ownApplicantId(ctx));
}

/** Whether the viewer opens a mailbox. Of those who compete: whoever has applied, or has begun to. */
export async function opensMailbox(ctx: ReadContext, asked: string): Promise<boolean> {
  if (asked === ownMailbox(ctx) || officesOf(ctx.viewer).includes(asked)) return true;
  const [kind, campaignId = ''] = asked.split('#');
  if (kind !== 'APPLICANTS' || !ctx.viewer.roles.has('APPLICANT')) return false;
  return (await loadApplication(ctx, applicationId(ownApplicantId(ctx), campaignId))) !== null;
}
