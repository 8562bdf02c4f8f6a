/**
 * The bytes of a file that somebody chose or dropped: of one that is too large only as many as it takes for its reader
 * to see that, so that a disk image dropped by mistake does not fill the memory.
 */
import { tableLimits } from '../../src/io/table-limits.ts';

export async function bytesOf(file: Blob): Promise<Uint8Array> {
  return new Uint8Array(await file.slice(0, tableLimits.bytes + 1).arrayBuffer());
}
