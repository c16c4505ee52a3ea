// Loaded before a server whose clock is to be wrong: `CLOCK_OFF_MS` says by how much. What is measured between two instants stays right.
const off = Number(process.env.CLOCK_OFF_MS ?? 0);
const Right = Date;

globalThis.Date = class extends Right {
  constructor(...given: []) {
    if (given.length > 0) super(...given);
    else super(Right.now() + off);
  }

  static override now(): number {
    return Right.now() + off;
  }
} as DateConstructor;
