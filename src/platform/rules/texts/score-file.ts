// Why a file of scores cannot be read, for whoever made it in a spreadsheet.
import type { Words } from './language.ts';

export const spreadsheetWords: Words = {
  id: 'ini lembar kerja lama (XLS) atau berkata sandi; simpan sebagai XLSX tanpa kata sandi, atau sebagai CSV',
  en: 'it is an old spreadsheet (XLS) or has a password; save it as XLSX without one, or as CSV',
};

export const encodingWords: Words = {
  id: 'hurufnya bukan UTF-8; simpan sebagai “CSV UTF-8”',
  en: 'its letters are not UTF-8; save it as “CSV UTF-8”',
};

export const emptyWords: Words = { id: 'di bawah baris judul tidak ada isi', en: 'there is nothing below the line of headings' };

export const quoteWords = (line: number): Words => ({
  id: `tanda kutip pada baris ${line} tidak lengkap`,
  en: `a quotation mark in line ${line} has no pair`,
});

export const workbookWords: Words = {
  id: 'ini lembar kerja yang rusak, bersandi, atau terlalu besar setelah dibuka; simpan sebagai CSV',
  en: 'it is a workbook that is broken, has a password, or is too large when unpacked; save it as CSV',
};

/** Which of several holds nobody can say, also where one is hidden. */
export const sheetsWords = (count: number): Words => ({
  id: `ada ${count} lembar yang berisi; sisakan satu saja`,
  en: `there are ${count} sheets that hold something; keep one alone`,
});

const named = (columns: readonly Words[], language: keyof Words): string => columns.map((one) => one[language]).join(', ');

export const columnsWords = (missing: readonly Words[], double: readonly Words[]): Words => ({
  id: [
    ...(missing.length > 0 ? [`20 baris pertama harus memuat judul kolom; yang tidak ada: ${named(missing, 'id')}`] : []),
    ...(double.length > 0 ? [`judul kolom yang berulang: ${named(double, 'id')}`] : []),
  ].join('; '),
  en: [
    ...(missing.length > 0 ? [`the headings must stand in the first 20 lines; missing: ${named(missing, 'en')}`] : []),
    ...(double.length > 0 ? [`headings that stand twice: ${named(double, 'en')}`] : []),
  ].join('; '),
});
