// Competences as the staffing agency and superiors enter them.

import type { Ask } from './city.ts';
import { done, type Person } from './people.ts';

export const TECHNICAL = {
  name: 'Pengelolaan basis data',
  levels: ['Membaca data', 'Menulis kueri', 'Merancang tabel', 'Merancang sistem', 'Menetapkan arsitektur'],
};

export const competenceAdded = async (hr: Ask): Promise<string> =>
  (await done(hr, 'competenceAdd', TECHNICAL, 'competence { code }')).competence.code;

export const STANDARD = {
  validFrom: '2026-01-01',
  standards: [
    { competenceId: 'INTEGRITY', level: 4 },
    { competenceId: 'NATION', level: 2 },
  ],
  basis: 'SK Wali Kota 5/2026',
};

/** The first level of somebody, in the superior's word; answers the id of the entry. */
export async function levelled(boss: Ask, { employeeId }: Pick<Person, 'employeeId'>, level = 3): Promise<string> {
  const found = { competenceId: 'INTEGRITY', level, source: 'SUPERIOR', on: '2026-01-02', basis: 'Pengamatan harian' } as const;
  const input = { employeeId, expectedVersion: 0, ...found };
  const { employee } = await done(boss, 'competenceLevelRecord', input, 'employee { competences { entries { entryId } } }');
  return employee.competences.entries[0].entryId;
}

const SHEET = `version standings { competence { code name kind levels } standard level source foundOn gap }
  entries { entryId level source correctedBecause enteredBy { name } competence { name } }`;

/** As somebody is shown it; null to whom it is hidden. */
export async function sheetOf(ask: Ask, { employeeId }: Pick<Person, 'employeeId'>) {
  const { data, errors } = await ask(`query($id: ID!) { employee(id: $id) { competences { ${SHEET} } } }`, { id: employeeId });
  if (errors) throw new Error(JSON.stringify(errors));
  return data.employee?.competences ?? null;
}
