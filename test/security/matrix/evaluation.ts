// Who may ask what of evaluation.
import type { Matrix } from './matrix.ts';

export const evaluation: Matrix = { root: '', narrower: '' };
