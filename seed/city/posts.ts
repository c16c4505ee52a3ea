// A post with its place in the line, before anybody is born to hold it; and the crews that work under one superior.
import type { FunctionalLevel, PositionKind, UnitKind } from '../../src/modules/organisation/rules/types.ts';
import type { Profile } from './profiles.ts';
import { apportion, type Random } from './random.ts';
import { levelsOf, type Track } from './trades.ts';
import type { ExtraAssignment, UnitSeed } from './types.ts';

/** What decides age, grade and degrees: from the mayor down the managers, a leader of a team, the staff. */
export type Rank = 'MAYOR' | 'TOP' | 'AGENCY_HEAD' | 'FIELD_HEAD' | 'SECTION_HEAD' | 'LEAD' | 'STAFF';

export interface Post {
  unit: string;
  unitKind: UnitKind;
  title: string;
  kind: PositionKind;
  level: FunctionalLevel | null;
  isHead: boolean;
  rank: Rank;
  trade: string;
  boss: Post | null;
  depth: number;
}

/** A second post somebody holds beside the own one. */
export interface Acting extends Pick<ExtraAssignment, 'holding' | 'validFrom' | 'validTo'> {
  holder: Post;
  /** The post acted in; nobody's own where it is vacant. */
  post: Post;
}

export interface Draft {
  chance: Random;
  /** False where only some units are staffed. */
  wholeCity: boolean;
  units: Map<string, UnitSeed>;
  posts: Post[];
  acting: Acting[];
}

type PostInput = Pick<Post, 'title' | 'rank' | 'boss'> & Partial<Pick<Post, 'kind' | 'level' | 'isHead' | 'trade'>>;

/** A post that stays vacant is only described, not added. */
export function describePost(unit: UnitSeed, input: PostInput): Post {
  return {
    kind: 'MANAGERIAL',
    level: null,
    isHead: false,
    trade: 'Manajerial',
    ...input,
    unit: unit.handle,
    unitKind: unit.kind,
    depth: input.boss ? input.boss.depth + 1 : 0,
  };
}

export function addPost(draft: Draft, unit: UnitSeed, input: PostInput): Post {
  const post = describePost(unit, input);
  draft.posts.push(post);
  return post;
}

const LEVEL_WORDS: Record<FunctionalLevel, string> = {
  PEMULA: 'Pemula',
  TERAMPIL: 'Terampil',
  MAHIR: 'Mahir',
  PENYELIA: 'Penyelia',
  AHLI_PERTAMA: 'Ahli Pertama',
  AHLI_MUDA: 'Ahli Muda',
  AHLI_MADYA: 'Ahli Madya',
  AHLI_UTAMA: 'Ahli Utama',
};

export const functional = (trade: string, level: FunctionalLevel) =>
  ({ kind: 'FUNCTIONAL', title: `${trade} ${LEVEL_WORDS[level]}`, level, trade }) as const;

function staffPost(chance: Random, trade: string, track: Track) {
  if (track === 'NONE') return { kind: 'IMPLEMENTING', title: trade, trade } as const;
  return functional(trade, chance.weighted(levelsOf(trade, track)));
}

/** From so many on a superior does not lead everybody directly: leaders of teams (ketua tim) of up to this many stand between. */
const OFFICE_TEAM = { from: 6, size: 12 };
const SCHOOL_TEAM = { from: 16, size: 15 };

/** People under one superior in one unit. The first of each team has the trade that the unit is there for. */
export function addCrew(draft: Draft, unit: UnitSeed, boss: Post, people: number, profile: Profile): void {
  const team = unit.kind === 'SCHOOL' ? SCHOOL_TEAM : OFFICE_TEAM;
  const teams = people < team.from ? 0 : Math.ceil(people / (team.size + 1));
  if (teams === 0) addTeam(draft, unit, boss, people, profile);
  for (const size of apportion(people - teams, Array(teams).fill(1))) {
    addTeam(draft, unit, addLead(draft, unit, boss, profile), size, profile);
  }
}

function addTeam(draft: Draft, unit: UnitSeed, boss: Post, people: number, profile: Profile): void {
  for (let at = 0; at < people; at += 1) {
    const [trade, track] = at === 0 && profile[0] ? profile[0] : draft.chance.weighted(profile.map((entry) => [entry, entry[2]] as const));
    addPost(draft, unit, { ...staffPost(draft.chance, trade, track), rank: 'STAFF', boss });
  }
}

function addLead(draft: Draft, unit: UnitSeed, boss: Post, profile: Profile): Post {
  const experts = profile.filter(([, track]) => track === 'EXPERT');
  const trade = experts.length > 0 ? draft.chance.weighted(experts.map(([name, , weight]) => [name, weight] as const)) : 'Analis Kebijakan';
  return addPost(draft, unit, { ...functional(trade, unit.kind === 'SCHOOL' ? 'AHLI_MADYA' : 'AHLI_MUDA'), rank: 'LEAD', boss });
}
