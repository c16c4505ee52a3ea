// Who may ask what of feedback.
import type { Matrix } from './matrix.ts';

export const feedback: Matrix = { root: '', narrower: '' };
