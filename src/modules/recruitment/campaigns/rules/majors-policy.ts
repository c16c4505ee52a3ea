// How majors are named: the national nomenclature of programmes of study, and how many other names a post may give one.
export const majorsPolicy = {
  source: 'Kepmendikbudristek 163/E/KPT/2022 (nama program studi); kode PDDikti',
  /** Codes of PDDikti have five digits. */
  code: /^\d{5}$/,
  /** Other names of one major. */
  synonyms: 20,
} as const;
