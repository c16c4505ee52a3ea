// Who may ask what of offers and appointment.
import type { Matrix } from './matrix.ts';

export const offers: Matrix = { root: '', narrower: '' };
