// Years of which something of a survey can be asked.
export const YEARS = [2024, 2199] as const;
