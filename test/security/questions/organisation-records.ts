// The mutations that change records and put them right, asked with given ids.
import type { OrganisationIds, OrganisationVersions } from './organisation.ts';

const GROUND = { reason: 'Surat keputusan', proof: { number: '823/1/2026', issuedOn: '2025-12-01' } };

export function recordInputs(ids: OrganisationIds, versions: OrganisationVersions): Record<string, object> {
  const employee = { employeeId: ids.employee, expectedVersion: versions.employee };
  const assignment = { positionId: ids.position, supervisorId: ids.colleague, validFrom: '2026-01-05' };
  const promotion = { ...employee, grade: 'IV/a', proof: GROUND.proof };
  return {
    employeeRecordChange: { ...employee, validFrom: '2026-01-05', grade: 'IV/b', ...GROUND },
    employeeRecordCorrect: { ...employee, sex: 'MALE', ...GROUND },
    recordEntryWithdraw: { ...employee, entryId: 'rec_000000000000000000000000', reason: 'Keliru' },
    promotionMany: { validFrom: '2026-01-05', reason: 'Kenaikan pangkat', promotions: [promotion] },
    identifierCorrect: { ...employee, identifier: null, reason: 'Milik orang lain' },
    nikCorrect: { ...employee, nik: '3374105705800777', ...GROUND },
    employeeRehire: { ...employee, kind: 'PNS', assignment, ...GROUND },
    unitRename: { unitId: ids.unit, expectedVersion: versions.unit, name: 'Unit Baru', validFrom: '2026-01-05', ...GROUND },
    positionRename: {
      positionId: ids.position,
      expectedVersion: versions.position,
      title: 'Arsiparis',
      validFrom: '2026-01-05',
      ...GROUND,
    },
    correctionPassOn: { correctionId: ids.correction, expectedVersion: versions.correction, note: 'Untuk BKPP.' },
  };
}
