// A definitive post as a row of the roster says it.
import type { Assignment, SupervisorSpan } from '../organisation/rules/types.ts';
import { dayOf, lastDayOf, type PackedCard, placeIn, ROSTER, type StoredRosterRow, seatAt } from './card-items.ts';

/** Made for each row of a page, of which few fields are asked for: nothing is taken out of the row before. */
export class PostOnRoster implements Assignment {
  readonly #row: StoredRosterRow;
  readonly #card: PackedCard;

  constructor(row: StoredRosterRow, card: PackedCard) {
    this.#row = row;
    this.#card = card;
  }

  get id(): string {
    return this.#row.sk.slice(ROSTER.length);
  }

  get holding() {
    return 'DEFINITIVE' as const;
  }

  get positionId(): string {
    return this.#card[2];
  }

  get positionTitle(): string {
    return this.#card[1];
  }

  get isHead(): boolean {
    return seatAt(placeIn(this.#row)).isHead;
  }

  get unitId(): string {
    return seatAt(placeIn(this.#row)).unitId;
  }

  get unitPath(): string {
    return seatAt(placeIn(this.#row)).unitPath;
  }

  get rootUnitId(): string {
    return this.unitPath.slice(0, this.unitPath.indexOf('/'));
  }

  get validFrom(): string {
    return dayOf(this.#card[3]);
  }

  get validTo(): string | null {
    return lastDayOf(this.#card[4]);
  }

  /** Whoever asks for it reads the entry of the post. */
  get supervisors(): SupervisorSpan[] {
    throw new Error('A row of the roster does not say who leads.');
  }
}
