// Who may ask what of retention and numbers.
import type { Matrix } from './matrix.ts';

export const retention: Matrix = { root: '', narrower: '' };
