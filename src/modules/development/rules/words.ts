// A competence in somebody's language; what a city wrote is in the city's own words. Pure.
import type { Language } from '../../../platform/rules/texts/language.ts';
import type { CompetenceView } from './dictionary.ts';

export const nameOf = ({ words, technical, competenceId }: CompetenceView, language: Language): string =>
  words?.name[language] ?? technical?.name ?? competenceId;

export const levelWordsOf = ({ words, technical }: CompetenceView, language: Language): string[] =>
  words ? words.levels.map((level) => level[language]) : [...(technical?.levels ?? [])];
