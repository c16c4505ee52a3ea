// Every example of the explorer, played on the first days and in spring: the turn of the year, a leap day, May.
import { playedOn } from '../support/examples.ts';

playedOn('1 January, at 00.00 WIB', '2026-12-31T17:00:00.000Z');
playedOn('29 February', '2028-02-29T03:00:00.000Z');
playedOn('20 May', '2026-05-20T03:00:00.000Z');
