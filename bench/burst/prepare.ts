// Before the burst: a campaign with one formation, and drafts that lack nothing but their submission.
import { createHash } from 'node:crypto';
import { createWriter, each } from '../../seed/writer.ts';
import type { App } from '../../src/app.ts';
import { STAGES } from '../../src/modules/recruitment/campaigns/rules/kinds.ts';
import { makeNik } from '../../src/platform/rules/identifiers.ts';
import type { Role, Viewer } from '../../src/platform/viewer.ts';

const REGION = '33.74';
export const PREPARED = '2025-12-20T02:00:00.000Z';
/** The last five minutes, when each request is also noted before its work. */
export const REGISTERED = '2026-01-11T16:55:00.000Z';
export const FILE = Buffer.from('%PDF-1.7 burst');
export const SHA256 = createHash('sha256').update(FILE).digest('hex');

const officer = (id: string, ...roles: Role[]): Viewer => ({
  id: `staff:${id}`,
  roles: new Set(['PUBLIC', ...roles]),
  region: REGION,
  employeeId: null,
});
export const applicant = (i: number): Viewer => ({
  id: `applicants:${i}`,
  roles: new Set(['PUBLIC', 'APPLICANT']),
  region: null,
  employeeId: null,
});

export interface Draft {
  /** Number of the applicant. */
  i: number;
  applicationId: string;
  expectedVersion: number;
}

/** Twins share a NIK: of each hundred applicants the last applies under the number of the first. */
const nikOf = (i: number): string => {
  const of = i % 100 === 99 ? i - 99 : i;
  const day = new Date(Date.UTC(1992, 0, 1 + Math.floor(of / 9000))).toISOString().slice(0, 10);
  return makeNik({ district: '33.74.10', birthDate: day, sex: 'MALE', serial: 1 + (of % 9000) });
};

export async function campaign(app: App): Promise<{ campaignId: string; formationId: string }> {
  const writer = createWriter(app);
  const [rina, chair, hr] = [officer('rina', 'RECRUITMENT_OFFICER'), officer('chair', 'RECRUITMENT_APPROVER'), officer('hr', 'HR_OFFICER')];
  const unit = { code: 'bkpp', name: 'BKPP', kind: 'AGENCY', validFrom: '2020-01-01' };
  const { unit: made } = await writer.run<{ unit: { id: string } }>(hr, PREPARED, 'unit', 'unitCreate', unit, 'unit { id }');
  const stages = STAGES.filter((kind) => kind !== 'COMPETENCE').map((kind) => ({
    kind,
    from: '2026-01-01',
    to: kind === 'REGISTRATION' ? '2026-01-11' : '2026-12-31',
  }));
  const plan = { year: 2026, title: 'Burst', kind: 'CPNS', stages };
  const created = await writer.run<{ campaign: { id: string } }>(rina, PREPARED, 'campaign', 'campaignCreate', plan, 'campaign { id }');
  const campaignId = created.campaign.id;
  const posts = {
    ...{ campaignId, unitId: made.id, positionTitle: 'Guru', positionGroup: 'GENERAL', category: 'GENERAL', quota: 82 },
    requirements: { education: ['S1'], documents: ['ID_CARD'] },
  };
  const asked = await writer.run<{ formation: { id: string } }>(hr, PREPARED, 'posts', 'formationRequest', posts, 'formation { id }');
  const formationId = asked.formation.id;
  await writer.run(chair, PREPARED, 'approve', 'formationApprove', { formationId, expectedVersion: 1 }, 'formation { id }');
  await writer.run(chair, PREPARED, 'publish', 'campaignPublish', { campaignId, expectedVersion: 1 }, 'campaign { id }');
  return { campaignId, formationId };
}

/** Of applicants from a number on. */
export async function drafts(
  app: App,
  { from, count }: { from: number; count: number },
  of: { campaignId: string; formationId: string },
): Promise<Draft[]> {
  const writer = createWriter(app);
  const made: Draft[] = new Array(count);
  const education = { level: 'S1', major: 'Guru', institution: 'UNNES', gpa: '3.5', year: 2018, cumLaude: false };
  const file = { kind: 'ID_CARD', fileName: 'ktp.pdf', contentType: 'application/pdf', size: FILE.length, sha256: SHA256 };
  await each([...made.keys()], 16, async (at) => {
    const i = from + at;
    const who = applicant(i);
    const profile = { expectedVersion: 0, name: `Pelamar ${i}`, nik: nikOf(i), birthDate: '1992-01-01', sex: 'MALE', education };
    await writer.run(who, REGISTERED, `profile ${i}`, 'profileSave', profile, 'applicant { id }');
    const draft = { ...of, expectedVersion: 0 };
    const saved = await writer.run<{ application: { id: string } }>(
      who,
      REGISTERED,
      `draft ${i}`,
      'applicationSave',
      draft,
      'application { id }',
    );
    const upload = { applicationId: saved.application.id, expectedVersion: 1, ...file };
    await writer.run(who, REGISTERED, `file ${i}`, 'documentUpload', upload, 'upload { documentId }');
    made[at] = { i, applicationId: saved.application.id, expectedVersion: 2 };
  });
  return made;
}
