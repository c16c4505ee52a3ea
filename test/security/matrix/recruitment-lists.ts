// Who may ask what of published lists.
import type { Matrix } from './matrix.ts';

export const lists: Matrix = { root: '', narrower: '' };
