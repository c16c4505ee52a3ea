// The year's plans of a city's people: which results each promises, and which of the superior's results they serve.
import { type ResultStory, STORIES, type Theme } from './stories.ts';
import type { City, PersonSeed } from './types.ts';

/** A result is named by its owner and theme: nobody has two of one theme. */
export interface ResultRef {
  personHandle: string;
  theme: Theme;
}

export interface PlannedResult extends ResultStory {
  /** The superior's result it is cascaded from; null under the mayor. */
  parent: ResultRef | null;
}

export interface PlanStory {
  personHandle: string;
  results: readonly PlannedResult[];
}

function parentOf(theme: Theme, superior: PersonSeed | undefined): ResultRef | null {
  if (!superior?.family) return null;
  const same = STORIES[superior.family].some((story) => story.theme === theme);
  return { personHandle: superior.handle, theme: same ? theme : 'SERVICE' };
}

/** Plans for all who have one, superiors first, with the unit's name in the texts. */
export function planStories(city: Pick<City, 'people' | 'units'>): PlanStory[] {
  const people = new Map(city.people.map((person) => [person.handle, person]));
  const units = new Map(city.units.map((unit) => [unit.handle, unit.name]));
  return city.people.flatMap((person) => {
    if (!person.family) return [];
    const superior = person.supervisorHandle ? people.get(person.supervisorHandle) : undefined;
    const results = STORIES[person.family].map((story) => ({
      ...story,
      title: story.title.replace('{unit}', units.get(person.unitHandle) ?? ''),
      parent: parentOf(story.theme, superior),
    }));
    return [{ personHandle: person.handle, results }];
  });
}
