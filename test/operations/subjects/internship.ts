// What the questions of internships are asked about.
import { APPLICATION, agreed, applied, ofApplication, offered, publishedProgramme } from '../../support/internship.ts';
import { done } from '../../support/people.ts';
import { PLANNING_DAY } from '../../support/season.ts';
import type { Subjects } from './subjects.ts';

export type InternshipIds = Record<
  'institution' | 'agreement' | 'internProgramme' | 'internApplication' | 'internPlacement' | 'internCode',
  string
>;
export type InternshipVersions = Record<'institution' | 'internProgramme' | 'internApplication' | 'internPlacement', number>;

export const internshipSubjects: Subjects<InternshipIds, InternshipVersions> = {
  never: {
    institution: 'pin_000000000000000000000000',
    agreement: 'agr_000000000000000000000000',
    internProgramme: 'ipr_000000000000000000000000',
    internApplication: 'iap_000000000000000000000000',
    internPlacement: 'ipl_000000000000000000000000',
    internCode: 'AAAA-AAAA-AAAA-AAAA',
  },
  stale: { institution: 999, internProgramme: 999, internApplication: 999, internPlacement: 999 },
  subjects: async (city, { hr, unit }) => {
    city.setNow(PLANNING_DAY);
    const { id, version, agreementId } = await agreed(city, hr);
    const programme = await publishedProgramme(hr, unit, { opensOn: '2026-01-01', closesOn: '2026-01-31' });
    const one = await applied(city, id, programme.id);
    const other = await offered(hr, unit, await applied(city, id, programme.id));
    const { placement } = (await done(other.ask, 'internshipConfirm', ofApplication(other), APPLICATION)).application;
    const internCode = 'AAAA-AAAA-AAAA-AAAA';
    return {
      ids: {
        ...{ institution: id, agreement: agreementId, internProgramme: programme.id, internApplication: one.id },
        ...{ internPlacement: placement.id, internCode },
      },
      versions: {
        ...{ institution: version, internProgramme: programme.version, internApplication: one.version },
        internPlacement: placement.version,
      },
    };
  },
};
