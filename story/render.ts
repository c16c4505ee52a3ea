// The story as lines: what `npm run story` prints, and the README shows.
import type { Told } from './stage.ts';

export const linesOf = (told: readonly Told[]): string[] => told.map(({ day, who, text }) => `${day}  ${who} ${text}`);
