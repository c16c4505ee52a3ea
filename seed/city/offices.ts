// Agencies from the head down to the teams: secretary, fields with their heads, staff; the mayor's secretariat with its assistants.
import { addCrew, addPost, type Draft, describePost, type Post } from './posts.ts';
import { profileOf, secretariatProfile } from './profiles.ts';
import type { UnitSeed } from './types.ts';
import { secretariatOf } from './units.ts';

/** Days in which somebody stands in: a vacancy through the year, a head on a journey in March. */
export const VACANCY = { holding: 'PLT', validFrom: '2026-01-02', validTo: '2026-12-31' } as const;
const JOURNEY = { holding: 'PLH', validFrom: '2026-03-09', validTo: '2026-03-20' } as const;

/** Posts that nobody holds definitively; the section before acts for them. */
const VACANT = new Set(['setda-kerjasama', 'arpus-perpustakaan', 'dinsos-rehabilitasi']);

/** Heads who are away in March. */
const AWAY = new Set(['disdik', 'dlh', 'dishub']);

export interface Office {
  head: Post;
  /** Heads of the fields that are staffed. */
  fields: Post[];
}

const childrenOf = (draft: Draft, unit: UnitSeed, kind: UnitSeed['kind']): UnitSeed[] =>
  [...draft.units.values()].filter((child) => child.parentHandle === unit.handle && child.kind === kind);

function headTitle(unit: UnitSeed): string {
  if (unit.kind === 'INSPECTORATE') return 'Inspektur';
  if (unit.kind === 'HOSPITAL') return `Direktur ${unit.name}`;
  return unit.kind === 'SECRETARIAT' ? unit.name.replace('Sekretariat', 'Sekretaris') : `Kepala ${unit.name}`;
}

const sectionTitle = (section: UnitSeed): string =>
  /^(Sekretariat|Inspektorat) /.test(section.name)
    ? section.name.replace('Sekretariat', 'Sekretaris').replace('Inspektorat', 'Inspektur')
    : `Kepala ${section.name}`;

export const addHead = (draft: Draft, unit: UnitSeed, boss: Post, rank: Post['rank'] = 'AGENCY_HEAD'): Post =>
  addPost(draft, unit, { title: headTitle(unit), rank, boss, isHead: true });

/** Fills the first section up to a team, so that the line has all its steps, then all evenly. */
function spread(people: number, sections: number): number[] {
  const sizes: number[] = Array(sections).fill(0);
  for (let left = people; left > 0; left -= 1) {
    const smallest = (sizes[0] ?? 0) < 6 ? 0 : sizes.indexOf(Math.min(...sizes));
    sizes[smallest] = (sizes[smallest] ?? 0) + 1;
  }
  return sizes;
}

/** An agency of so many people. With few of them there is a head, then a secretary, then one field for every five. */
export function addOffice(draft: Draft, agency: UnitSeed, boss: Post, people: number): Office {
  const head = addHead(draft, agency, boss);
  const secretariat = draft.units.get(secretariatOf(agency));
  if (people < 2 || !secretariat) return { head, fields: [] };
  const secretary = addPost(draft, secretariat, { title: sectionTitle(secretariat), rank: 'FIELD_HEAD', boss: head, isHead: true });
  if (AWAY.has(agency.code)) draft.acting.push({ ...JOURNEY, holder: secretary, post: head });
  const open = childrenOf(draft, agency, 'SECTION').filter((section) => section !== secretariat);
  const sections = open.slice(0, Math.floor((people - 2) / 5));
  const fields = addSectionHeads(draft, sections, () => head, 'FIELD_HEAD');
  const own = new Set(fields).size;
  const sizes = spread(people - 2 - own, sections.length + 1);
  sections.forEach((section, at) => {
    const fieldHead = fields[at];
    if (fieldHead) addCrew(draft, section, fieldHead, sizes[at] ?? 0, profileOf(agency.code, agency.kind));
  });
  addCrew(draft, secretariat, secretary, sizes.at(-1) ?? 0, sections.length > 0 ? secretariatProfile : profileOf(agency.code, agency.kind));
  return { head, fields: [...new Set(fields)] };
}

/** Who leads each section; where the post is vacant, the head of the one before acts. */
function addSectionHeads(draft: Draft, sections: readonly UnitSeed[], bossOf: (at: number) => Post, rank: Post['rank']): Post[] {
  const heads: Post[] = [];
  sections.forEach((section, at) => {
    const input = { title: sectionTitle(section), rank, boss: bossOf(at), isHead: true };
    const before = heads.at(-1);
    if (!before || !VACANT.has(section.code)) heads.push(addPost(draft, section, input));
    else {
      draft.acting.push({ ...VACANCY, holder: before, post: describePost(section, input) });
      heads.push(before);
    }
  });
  return heads;
}

const ASSISTANTS = ['Asisten Pemerintahan dan Kesejahteraan Rakyat', 'Asisten Perekonomian dan Pembangunan', 'Asisten Administrasi Umum'];

/** The regional secretary's own office: three assistants, and under each some sections. */
export function addSecretariat(draft: Draft, setda: UnitSeed, secretary: Post, people: number): void {
  const assistants = ASSISTANTS.map((title) => addPost(draft, setda, { title, rank: 'AGENCY_HEAD', boss: secretary }));
  const left = people - 1 - assistants.length;
  const sections = childrenOf(draft, setda, 'SECTION').slice(0, Math.floor(left / 2));
  const share = Math.ceil(sections.length / assistants.length);
  const heads = addSectionHeads(draft, sections, (at) => assistants[Math.floor(at / share)] ?? secretary, 'FIELD_HEAD');
  const sizes = spread(left - new Set(heads).size, sections.length);
  sections.forEach((section, at) => {
    const head = heads[at];
    if (head) addCrew(draft, section, head, sizes[at] ?? 0, profileOf(section.code, section.kind));
  });
}
