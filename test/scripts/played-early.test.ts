// Every example of the explorer, played at the turn of the year and on a leap day.
import { playedOn } from '../support/examples.ts';

playedOn({ '1 January, at 00.00 WIB': '2026-12-31T17:00:00.000Z', '29 February': '2028-02-29T03:00:00.000Z' });
