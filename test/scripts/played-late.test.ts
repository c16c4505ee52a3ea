// Every example of the explorer, played in autumn and in the last instant of the year.
import { playedOn } from '../support/examples.ts';

playedOn({ '1 September': '2026-09-01T03:00:00.000Z', '31 December, just before midnight WIB': '2026-12-31T16:59:59.999Z' });
