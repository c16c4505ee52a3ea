// Examples of what auditors ask: who made a record, which names were asked for, and where the table and its records differ.
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
  {
    id: 'audit-findings',
    group,
    title: {
      id: 'Apa yang berbeda dari catatannya, dan siapa yang menanganinya',
      en: 'What differs from its records, and who has seen to it',
    },
    as: 'auditor',
    query: `query Findings {
  auditFindings(first: 20, acknowledged: true) {
    edges { node { id version kind subject itemType foundOn seenOn acknowledgedAt acknowledgedBy { name } acknowledgedBecause } }
  }
}
`,
  },
];
