// Internships that students have: how one is looked at, to try on it what entries of operations say.
import { type Kind, triedOn } from './kinds.ts';

export const INTERNSHIP_KINDS: readonly Kind[] = [
  {
    input: 'placementId',
    payload: 'placement',
    selection: '... on InternshipPlacement { from until leaves { number } logbook(first: 50) { edges { node { day version seen } } } }',
    actions: triedOn('internPlacement'),
  },
];
