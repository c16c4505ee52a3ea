// What the questions of internships are asked about.
import { agreed, applied, publishedProgramme } from '../../support/internship.ts';
import { PLANNING_DAY } from '../../support/season.ts';
import type { Subjects } from './subjects.ts';

export type InternshipIds = Record<'institution' | 'agreement' | 'internProgramme' | 'internApplication', string>;
export type InternshipVersions = Record<'institution' | 'internProgramme' | 'internApplication', number>;

export const internshipSubjects: Subjects<InternshipIds, InternshipVersions> = {
  never: {
    institution: 'pin_000000000000000000000000',
    agreement: 'agr_000000000000000000000000',
    internProgramme: 'ipr_000000000000000000000000',
    internApplication: 'iap_000000000000000000000000',
  },
  stale: { institution: 999, internProgramme: 999, internApplication: 999 },
  subjects: async (city, { hr, unit }) => {
    city.setNow(PLANNING_DAY);
    const { id, version, agreementId } = await agreed(city, hr);
    const programme = await publishedProgramme(hr, unit, { opensOn: '2026-01-01', closesOn: '2026-01-31' });
    const one = await applied(city, id, programme.id);
    return {
      ids: { institution: id, agreement: agreementId, internProgramme: programme.id, internApplication: one.id },
      versions: { institution: version, internProgramme: programme.version, internApplication: one.version },
    };
  },
};
