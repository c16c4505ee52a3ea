// Why a file of scores cannot be read, for whoever made it in a spreadsheet.
import type { Words } from './language.ts';

export const spreadsheetWords: Words = {
  id: 'ini lembar kerja (XLS atau XLSX); simpan sebagai CSV',
  en: 'it is a spreadsheet (XLS or XLSX); save it as CSV',
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

/** The first line is read as the headings, which whoever writes a title above the table does not expect. */
export const columnsWords = (missing: readonly string[], double: readonly string[]): Words => ({
  id: [
    ...(missing.length > 0 ? [`baris pertama harus memuat judul kolom; yang tidak ada: ${missing.join(', ')}`] : []),
    ...(double.length > 0 ? [`judul kolom yang berulang: ${double.join(', ')}`] : []),
  ].join('; '),
  en: [
    ...(missing.length > 0 ? [`the first line must hold the headings; missing: ${missing.join(', ')}`] : []),
    ...(double.length > 0 ? [`headings that stand twice: ${double.join(', ')}`] : []),
  ].join('; '),
});
