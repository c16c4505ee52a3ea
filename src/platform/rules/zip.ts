// The directory of a ZIP file, read without unpacking anything (APPNOTE 6.3, §4.3). Pure.

export interface ZipMember {
  name: string;
  encrypted: boolean;
  /** 0: stored as it is, 8: deflated. */
  method: number;
  /** Bytes in the file, and unpacked, as the directory declares them. */
  packed: number;
  unpacked: number;
  /** Where its own header begins. */
  offset: number;
}

const END = 0x06054b50;
const ENTRY = 0x02014b50;
const MEMBER = 0x04034b50;
const END_LENGTH = 22;
const LONGEST_COMMENT = 0xffff;
const ENTRY_LENGTH = 46;
const MEMBER_LENGTH = 30;

const viewOf = (bytes: Uint8Array): DataView => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

/** Where the end record begins: its comment must reach to the last byte, so that nothing is hidden behind it. */
function endOf(view: DataView): number | null {
  for (let at = view.byteLength - END_LENGTH; at >= 0 && at >= view.byteLength - END_LENGTH - LONGEST_COMMENT; at -= 1) {
    if (view.getUint32(at, true) === END && at + END_LENGTH + view.getUint16(at + 20, true) === view.byteLength) return at;
  }
  return null;
}

function memberAt(bytes: Uint8Array, view: DataView, at: number, end: number): { member: ZipMember; next: number } | null {
  if (at + ENTRY_LENGTH > end || view.getUint32(at, true) !== ENTRY) return null;
  const [name, extra, comment] = [28, 30, 32].map((place) => view.getUint16(at + place, true)) as [number, number, number];
  const next = at + ENTRY_LENGTH + name + extra + comment;
  if (next > end) return null;
  const [packed, unpacked, offset] = [20, 24, 42].map((place) => view.getUint32(at + place, true)) as [number, number, number];
  const text = new TextDecoder().decode(bytes.subarray(at + ENTRY_LENGTH, at + ENTRY_LENGTH + name));
  const encrypted = (view.getUint16(at + 8, true) & 1) === 1;
  return { member: { name: text, encrypted, method: view.getUint16(at + 10, true), packed, unpacked, offset }, next };
}

/** Members in the order of the directory; null where it is no ZIP file, has something before or behind it, or is larger than the format without ZIP64. */
export function zipMembers(bytes: Uint8Array): ZipMember[] | null {
  const view = viewOf(bytes);
  const end = bytes.byteLength < END_LENGTH || view.getUint32(0, true) !== MEMBER ? null : endOf(view);
  if (end === null) return null;
  const [count, size, start] = [view.getUint16(end + 10, true), view.getUint32(end + 12, true), view.getUint32(end + 16, true)];
  if (start + size !== end) return null;
  const members: ZipMember[] = [];
  let at = start;
  while (members.length < count) {
    const found = memberAt(bytes, view, at, end);
    if (!found) return null;
    members.push(found.member);
    at = found.next;
  }
  return at === end ? members : null;
}

/** The packed bytes of a member; null where its own header says another name, or it does not lie within the file. */
export function packedBytes(bytes: Uint8Array, { offset, packed, name }: ZipMember): Uint8Array | null {
  const view = viewOf(bytes);
  if (offset + MEMBER_LENGTH > bytes.byteLength || view.getUint32(offset, true) !== MEMBER) return null;
  const named = view.getUint16(offset + 26, true);
  const from = offset + MEMBER_LENGTH + named + view.getUint16(offset + 28, true);
  const said = new TextDecoder().decode(bytes.subarray(offset + MEMBER_LENGTH, offset + MEMBER_LENGTH + named));
  return said === name && from + packed <= bytes.byteLength ? bytes.subarray(from, from + packed) : null;
}
