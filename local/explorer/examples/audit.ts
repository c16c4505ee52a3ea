// Examples of what auditors ask: who made a record, and which names were asked for.
import type { Example } from '../examples.ts';

const group = { id: 'Batas', en: 'Limits' };

export const audits: readonly Example[] = [
  {
    id: 'audit-name',
    group,
    title: { id: 'Siapa di balik satu catatan audit, dengan alasan', en: 'Who stands behind a record, with the reason' },
    as: 'auditor',
    query: `mutation WhoMade($input: AuditNameAskInput!) {
  auditNameAsk(input: $input) {
    asked { id subject version reason askedAt }
    employee { id name }
    userErrors { code field message }
  }
}
`,
    variables: {
      input: {
        idempotencyKey: '{uuid}',
        subject: '{answer:TakeOut.voiceExport.taken.id}',
        version: 1,
        reason: 'Pemeriksaan atas pengambilan laporan warga.',
      },
    },
  },
  {
    id: 'audit-names',
    group,
    title: { id: 'Nama siapa yang pernah ditanyakan, dan mengapa', en: 'Which names were asked for, and why' },
    as: 'auditor',
    query: `query Asked {
  auditNameAsks(first: 20) { edges { node { subject version reason askedAt askedBy { name } } } }
}
`,
  },
];
