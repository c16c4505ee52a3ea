// Who may ask what of panels of the field test.
import type { Matrix } from './matrix.ts';

export const panels: Matrix = { root: '', narrower: '' };
