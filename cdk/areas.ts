// Which resolvers of a bundle are loaded together, when the first of them is called.
import { globSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const RESOLVERS = fileURLToPath(new URL('../src/resolvers/', import.meta.url));

/**
 * What stands on much of the same is loaded together: code that several of them share becomes a file of its own for each set that shares it,
 * and reading two hundred small files takes longer than reading what nobody asked for.
 */
const AREAS: readonly (readonly [name: string, files: RegExp])[] = [
  ['me', /^organisation-me\./],
  ['all', /^(base|blockers|changes|counts)\./],
  ['recruitment', /^(recruitment\/|onboarding)/],
  ['voice', /^voice/],
  ['internship', /^internship/],
  ['staff', /./],
];

const areaOf = (file: string): string => AREAS.find(([, files]) => files.test(file))?.[0] ?? file;

/** By type and field. */
type Fields = Readonly<Record<string, object>>;

/** Of `src/resolvers/index.ts`: all maps, and whom a type is about. */
export interface Assembled {
  MODULES: readonly object[];
  SUBJECTS: Readonly<Record<string, unknown>>;
  /** Mutations beside which the log names nobody. */
  authorlessMutations(): ReadonlySet<string>;
}

interface Exported {
  file: string;
  name: string;
}

export interface Area {
  name: string;
  fields: Exported[];
  subjects: Exported[];
  maps: Fields[];
  /** Types whose subject is here. */
  about: string[];
}

/** Finds each map in the file that exports it. @throws Error for one that is exported by none */
export async function areasOf({ MODULES, SUBJECTS }: Pick<Assembled, 'MODULES' | 'SUBJECTS'>): Promise<Area[]> {
  const areas = new Map<string, Area>();
  const isSubjects = (value: object): boolean =>
    Object.keys(value).length > 0 && Object.entries(value).every(([type, one]) => SUBJECTS[type] === one);
  for (const file of globSync('**/*.ts', { cwd: RESOLVERS }).toSorted()) {
    if (file === 'index.ts') continue;
    const name = areaOf(file);
    const area = areas.get(name) ?? { name, fields: [], subjects: [], maps: [], about: [] };
    for (const [exported, value] of Object.entries((await import(join(RESOLVERS, file))) as Record<string, unknown>)) {
      if (typeof value !== 'object' || value === null) continue;
      if (MODULES.includes(value)) {
        area.fields.push({ file, name: exported });
        area.maps.push(value as Fields);
      } else if (isSubjects(value)) {
        area.subjects.push({ file, name: exported });
        area.about.push(...Object.keys(value));
      }
    }
    if (area.fields.length + area.subjects.length > 0) areas.set(name, area);
  }
  const found = [...areas.values()];
  const lost = MODULES.filter((map) => !found.some(({ maps }) => maps.includes(map as Fields))).map((map) => Object.keys(map));
  const unruled = Object.keys(SUBJECTS).filter((type) => !found.some(({ about }) => about.includes(type)));
  if (lost.length + unruled.length > 0) throw new Error(`No file of src/resolvers exports the resolvers of ${[...lost, ...unruled]}.`);
  return found;
}

/** The module that loads all of an area. */
export function areaModule(areas: readonly Area[], of: string): string {
  const area = areas.find(({ name }) => name === of);
  if (!area) throw new Error(`There is no area ${of}.`);
  const all = [...area.fields, ...area.subjects];
  const imports = all.map(({ file, name }, i) => `import { ${name} as one${i} } from './${file}';`);
  const names = all.map((_, i) => `one${i}`);
  return `${imports.join('\n')}
export const fields = [${names.slice(0, area.fields.length)}];
export const subjects = [${names.slice(area.fields.length)}];
`;
}
