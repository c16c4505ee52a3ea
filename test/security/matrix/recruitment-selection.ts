// Who may ask what of verification, objections, offers and appointment.
import type { Matrix } from './matrix.ts';

export const selection: Matrix = { root: '', narrower: '' };
