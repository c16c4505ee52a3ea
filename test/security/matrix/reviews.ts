// Who may ask what of reviews.
import type { Matrix } from './matrix.ts';

export const reviews: Matrix = { root: '', narrower: '' };
