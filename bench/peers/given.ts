// What a peer's server is told as it is started.

export interface Given {
  databaseUrl: string;
  jwksUri: string;
  issuer: string;
  audience: string | string[];
  hasDuties: boolean;
}
