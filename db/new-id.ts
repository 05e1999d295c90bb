import { randomBytes } from 'node:crypto';

/** Random bytes drawn ahead: asking for 16 at a time costs more than making the id. */
let left: Buffer = Buffer.alloc(0);

/** A UUID of version 7 (RFC 9562): ids made one after the other stand side by side in an index. */
export function newUuid(): string {
  if (left.length === 0) left = randomBytes(16 * 256);
  const bytes = left.subarray(0, 16);
  left = left.subarray(16);
  bytes.writeUIntBE(Date.now(), 0, 6);
  bytes.writeUInt8((bytes.readUInt8(6) & 0x0f) | 0x70, 6); // version 7
  bytes.writeUInt8((bytes.readUInt8(8) & 0x3f) | 0x80, 8); // variant
  const hex = bytes.toString('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`;
}
