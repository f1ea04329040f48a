import { refusal } from './refusal';

/** One entry as the central directory of a zip states it; nothing of it is believed before it is inflated. */
export interface ArchiveEntry {
  /** With `/` between folders; ends with `/` for a folder. */
  readonly name: string;
  readonly packedSize: number;
  readonly size: number;
  readonly crc: number;
  /** 0 stored, 8 deflated. */
  readonly method: number;
  readonly encrypted: boolean;
  /** Still packed. */
  readonly packed: Buffer;
}

const END = Buffer.from('PK\x05\x06', 'latin1');
const END_SIZE = 22;
const CENTRAL = 0x02014b50;
const CENTRAL_SIZE = 46;
const LOCAL = 0x04034b50;
const LOCAL_SIZE = 30;
const ZIP64 = 0xffffffff;

/**
 * The entries of a zip, by its central directory alone.
 * A file that stops early has no directory, or one that points beyond its end: `exchange.file_truncated`.
 */
export function readDirectory(file: Buffer, mostEntries: number): ArchiveEntry[] {
  const end = file.lastIndexOf(END);
  if (end < 0 || end + END_SIZE > file.length) throw refusal('file_truncated');
  const count = file.readUInt16LE(end + 10);
  if (count > mostEntries) throw refusal('file_is_bomb', { parts: count, limit: mostEntries });

  const entries: ArchiveEntry[] = [];
  let at = file.readUInt32LE(end + 16);
  for (let index = 0; index < count; index++) {
    if (at + CENTRAL_SIZE > end || file.readUInt32LE(at) !== CENTRAL) throw refusal('file_truncated');
    const nameLength = file.readUInt16LE(at + 28);
    const extraLength = file.readUInt16LE(at + 30);
    const next = at + CENTRAL_SIZE + nameLength + extraLength + file.readUInt16LE(at + 32);
    if (next > end) throw refusal('file_truncated');
    entries.push(entryAt(file, at, nameLength, extraLength));
    at = next;
  }
  return entries;
}

function entryAt(file: Buffer, at: number, nameLength: number, extraLength: number): ArchiveEntry {
  const nameEnd = at + CENTRAL_SIZE + nameLength;
  const wide = wideSizes(file.subarray(nameEnd, nameEnd + extraLength));
  const sizeOr = (offset: number) => {
    const stated = file.readUInt32LE(at + offset);
    return stated === ZIP64 ? (wide.shift() ?? stated) : stated;
  };
  // The order is that of the zip64 field: inflated, packed, place.
  const size = sizeOr(24);
  const packedSize = sizeOr(20);
  const place = sizeOr(42);
  return {
    name: file.toString('utf8', at + CENTRAL_SIZE, nameEnd).replaceAll('\\', '/'),
    size,
    packedSize,
    crc: file.readUInt32LE(at + 16),
    method: file.readUInt16LE(at + 10),
    encrypted: (file.readUInt16LE(at + 8) & 1) === 1,
    packed: packedBytes(file, place, packedSize),
  };
}

function packedBytes(file: Buffer, place: number, packedSize: number): Buffer {
  if (place + LOCAL_SIZE > file.length || file.readUInt32LE(place) !== LOCAL) throw refusal('file_truncated');
  const start = place + LOCAL_SIZE + file.readUInt16LE(place + 26) + file.readUInt16LE(place + 28);
  if (start + packedSize > file.length) throw refusal('file_truncated');
  return file.subarray(start, start + packedSize);
}

/** The 8-byte numbers of the zip64 extra field (id 1); streaming writers use it even for small files. */
function wideSizes(extra: Buffer): number[] {
  for (let at = 0; at + 4 <= extra.length;) {
    const id = extra.readUInt16LE(at);
    const end = at + 4 + extra.readUInt16LE(at + 2);
    if (id === 1) {
      const sizes: number[] = [];
      for (let place = at + 4; place + 8 <= Math.min(end, extra.length); place += 8)
        sizes.push(Number(extra.readBigUInt64LE(place)));
      return sizes;
    }
    at = end;
  }
  return [];
}
