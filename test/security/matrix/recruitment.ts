// Who may ask what of campaigns, formations and applications.
import type { Matrix } from './matrix.ts';

export const recruitment: Matrix = { root: '', narrower: '' };
