import type { ArchivePart } from './archive-check';

const UTF8_NAMES = 1 << 11;

/** Checked parts as a plain zip without compression, for a parser that takes nothing else. */
export function storedZip(parts: readonly ArchivePart[]): Buffer {
  const chunks: Buffer[] = [];
  const directory: Buffer[] = [];
  let place = 0;
  for (const part of parts) {
    const name = Buffer.from(part.name);
    const fields = sharedFields(part, name.length);
    const local = Buffer.concat([Buffer.from('PK\x03\x04'), fields, name]);
    chunks.push(local, part.bytes);
    const where = Buffer.alloc(14);
    where.writeUInt32LE(place, 10);
    directory.push(Buffer.concat([Buffer.from('PK\x01\x02\x14\x00', 'latin1'), fields, where, name]));
    place += local.length + part.bytes.length;
  }
  const central = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.write('PK\x05\x06', 'latin1');
  end.writeUInt16LE(parts.length, 8);
  end.writeUInt16LE(parts.length, 10);
  end.writeUInt32LE(central.length, 12);
  end.writeUInt32LE(place, 16);
  return Buffer.concat([...chunks, central, end]);
}

/** What the local header and the directory say alike: version, flags, method, time, checksum, sizes, name length. */
function sharedFields({ bytes, crc }: ArchivePart, nameLength: number): Buffer {
  const fields = Buffer.alloc(26);
  fields.writeUInt16LE(20, 0);
  fields.writeUInt16LE(UTF8_NAMES, 2);
  fields.writeUInt32LE(crc, 10);
  fields.writeUInt32LE(bytes.length, 14);
  fields.writeUInt32LE(bytes.length, 18);
  fields.writeUInt16LE(nameLength, 22);
  return fields;
}
