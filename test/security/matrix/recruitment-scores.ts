// Who may ask what of scores and ranking.
import type { Matrix } from './matrix.ts';

export const scores: Matrix = { root: '', narrower: '' };
