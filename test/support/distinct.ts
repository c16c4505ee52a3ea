// Posts of one campaign that tests ask for alike: told apart by a major, since nobody asks for the same posts twice.
import { EDUCATION } from './registration.ts';

interface Wanted {
  unitId?: string;
  positionTitle?: string;
  positionGroup?: string;
  category?: string;
  requirements?: { education?: readonly string[]; majors?: readonly string[] };
}

const nameOf = ({ unitId, positionTitle, positionGroup, category = 'GENERAL', requirements }: Wanted): string =>
  JSON.stringify([unitId, positionTitle, positionGroup, category, requirements?.education, requirements?.majors]);

/** The majors of the applicants of registration.ts stay among them. `base`: what a request says where it says nothing else. */
export function distinct<Post extends object>(posts: readonly Post[], base: Wanted): Post[] {
  const seen = new Set<string>();
  return posts.map((post, i) => {
    const wanted: Wanted = { ...base, ...post };
    const name = nameOf(wanted);
    if (!seen.has(name)) {
      seen.add(name);
      return post;
    }
    const majors = [...(wanted.requirements?.majors ?? [EDUCATION.major]), `Bidang ${i}`];
    return { ...post, requirements: { ...wanted.requirements, majors } };
  });
}
