// What a writing without a login is asked to bring along, where the house asks for anything. A kind of challenge is one that fulfils `Challenges`.

export type ChallengeKind = 'PROOF_OF_WORK';

/** For what a challenge is solved: for nothing else does it count. */
export interface Challenged {
  writing: 'SURVEY_ANSWER' | 'VOICE_SUBMIT';
  /** The service point, or the code of the region. */
  at: string;
}

export interface Challenge {
  kind: ChallengeKind;
  /** For the client to solve, as its kind has it. */
  text: string;
  expiresAt: string;
}

export interface Solved {
  /** Of the challenge: the same of everything that solves it. */
  id: string;
  expiresAt: string;
}

/** Knows nobody and keeps nothing: what it says it signs, and reads again. */
export interface Challenges {
  make(of: Challenged, now: string): Promise<Challenge>;
  /** Null for what is none of ours, or over, or of another writing, or not solved. Whether it counted before is not its business. */
  solved(solution: string, of: Challenged, now: string): Promise<Solved | null>;
}
