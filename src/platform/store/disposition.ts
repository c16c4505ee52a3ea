// How a file is handed out: saved under the name its owner gave it, and never shown as a page of ours.

/** What is no letter, digit or harmless sign in every system's file names. */
const UNSAFE = /[^\w .()-]/g;
const encoded = (name: string): string =>
  encodeURIComponent(name).replaceAll(/['()*]/g, (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`);

/** Twice: plain for old readers, and as it is for all others. Source: RFC 6266 §4.3, RFC 8187. */
export function attachment(fileName: string): string {
  const name = fileName.toWellFormed();
  const plain = name.normalize('NFKD').replaceAll(/\p{M}/gu, '').replaceAll(UNSAFE, '_');
  return `attachment; filename="${plain}"${plain === name ? '' : `; filename*=UTF-8''${encoded(name)}`}`;
}
