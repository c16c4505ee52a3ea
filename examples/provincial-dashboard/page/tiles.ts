// Where each regency and city of Jawa Tengah stands on the tile map, and its short name for narrow screens (that of its seat).

export interface Tile {
  code: string;
  short: string;
  column: number;
  row: number;
}

/** Code, short name, column, row: checked by eye against the map; neighbours stay neighbours as far as a grid allows. */
const GRID = `
33.01 CLP 1 4  33.02 PWT 1 3  33.03 PBG 2 3  33.04 BNR 3 3  33.05 KBM 2 4  33.06 PWR 3 4  33.07 WSB 4 3
33.08 MKD 5 4  33.09 BYL 7 3  33.10 KLN 6 4  33.11 SKH 7 5  33.12 WNG 8 5  33.13 KRG 8 4  33.14 SGN 8 3
33.15 PWD 7 2  33.16 BLA 8 2  33.17 RBG 9 1  33.18 PTI 8 1  33.19 KDS 7 1  33.20 JPA 7 0  33.21 DMK 6 1
33.22 UNR 6 2  33.23 TMG 5 3  33.24 KDL 5 2  33.25 BTG 4 2  33.26 KJN 3 2  33.27 PML 2 2  33.28 SLW 1 2
33.29 BBS 0 2  33.71 MGG 4 4  33.72 SKT 7 4  33.73 SLT 6 3  33.74 SMG 5 1  33.75 PKL 3 1  33.76 TGL 1 1`;

export const TILES: readonly Tile[] = [...GRID.matchAll(/(\d\d\.\d\d) (\w+) (\d) (\d)/g)].map(([, code = '', short = '', column, row]) => ({
  code,
  short,
  column: Number(column),
  row: Number(row),
}));

export const tileOf = (code: string): Tile | undefined => TILES.find((tile) => tile.code === code);

/** Class of a region's place on the map: a strict policy of styles knows no style attribute. */
export const placeOf = (code: string): string => `at-${code.replace('.', '')}`;

/** Rules of the style sheet for these classes. */
export const placesCss = (): string =>
  TILES.map(({ code, column, row }) => `.${placeOf(code)}{grid-area:${row + 1}/${column + 1}}`).join('\n');
