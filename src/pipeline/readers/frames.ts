/** What a process sends to the other: a message, or bytes of the file that the last message announced. */
export type Frame =
  | { readonly kind: "message"; readonly value: unknown }
  | { readonly kind: "bytes"; readonly bytes: Buffer };

/** The largest payload of a frame. A sender of more is ended before its bytes are kept, so it cannot fill the memory. */
export const LARGEST_FRAME = 4 * 1024 * 1024;
/** Bytes of a file are sent in pieces of this size. */
export const PIECE_BYTES = 64 * 1024;

/** One byte for the kind, four for the length of the payload (big-endian). */
const HEAD_BYTES = 5;
const KINDS = { message: 1, bytes: 2 } as const;

export function messageFrame(value: unknown): Buffer {
  return frameOf("message", Buffer.from(JSON.stringify(value)));
}

export function bytesFrame(bytes: Buffer): Buffer {
  return frameOf("bytes", bytes);
}

function frameOf(kind: Frame["kind"], payload: Buffer): Buffer {
  const head = Buffer.alloc(HEAD_BYTES);
  head.writeUInt8(KINDS[kind], 0);
  head.writeUInt32BE(payload.length, 1);
  return Buffer.concat([head, payload]);
}

/**
 * The frames of a stream, one at a time: no more is read from the stream while the caller works on a frame.
 * @throws RangeError for a frame that is too large, SyntaxError for one that is not valid
 */
export async function* framesOf(stream: AsyncIterable<Buffer>): AsyncGenerator<Frame> {
  let pieces: Buffer[] = [];
  let length = 0;
  for await (const piece of stream) {
    pieces.push(piece);
    length += piece.length;
    if (length < HEAD_BYTES) continue;
    let rest = joined(pieces, HEAD_BYTES);
    while (rest.length >= HEAD_BYTES) {
      const size = payloadSize(rest);
      if (length < HEAD_BYTES + size) break;
      rest = joined(pieces, length);
      yield parseFrame(rest.subarray(0, HEAD_BYTES + size));
      rest = rest.subarray(HEAD_BYTES + size);
      pieces = rest.length > 0 ? [rest] : [];
      length = rest.length;
    }
  }
}

/** The pieces as one, which replaces them, if the first does not have as many bytes as needed. */
function joined(pieces: Buffer[], needed: number): Buffer {
  if (pieces.length > 1 && pieces[0]!.length < needed) pieces.splice(0, pieces.length, Buffer.concat(pieces));
  return pieces[0]!;
}

function payloadSize(head: Buffer): number {
  const size = head.readUInt32BE(1);
  if (size > LARGEST_FRAME) throw new RangeError(`a frame of ${size} bytes`);
  return size;
}

function parseFrame(frame: Buffer): Frame {
  const payload = frame.subarray(HEAD_BYTES);
  const kind = frame.readUInt8(0);
  if (kind === KINDS.bytes) return { kind: "bytes", bytes: payload };
  if (kind !== KINDS.message) throw new SyntaxError(`a frame of the kind ${kind}`);
  return { kind: "message", value: JSON.parse(payload.toString()) };
}
