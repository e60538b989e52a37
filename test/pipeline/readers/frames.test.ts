import { expect, it } from "vitest";
import {
  bytesFrame,
  type Frame,
  framesOf,
  LARGEST_FRAME,
  messageFrame,
} from "../../../src/pipeline/readers/frames.ts";

async function* inPieces(bytes: Buffer, size: number): AsyncGenerator<Buffer> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

async function framesIn(bytes: Buffer, size: number): Promise<Frame[]> {
  const frames: Frame[] = [];
  for await (const frame of framesOf(inPieces(bytes, size))) frames.push(frame);
  return frames;
}

it.each([1, 4, 7, 1000])("gives the frames of a stream that arrives in pieces of %i bytes", async (size) => {
  const sent = [
    messageFrame({ tên: "Kế hoạch" }),
    bytesFrame(Buffer.alloc(0)),
    bytesFrame(Buffer.from("một")),
  ];
  expect(await framesIn(Buffer.concat(sent), size)).toEqual([
    { kind: "message", value: { tên: "Kế hoạch" } },
    { kind: "bytes", bytes: Buffer.alloc(0) },
    { kind: "bytes", bytes: Buffer.from("một") },
  ]);
});

it("refuses a frame that is too large before its bytes arrive, and a frame that is not valid", async () => {
  const head = Buffer.from([2, 0, 0, 0, 0]);
  head.writeUInt32BE(LARGEST_FRAME + 1, 1);
  await expect(framesIn(head, 5)).rejects.toThrow(RangeError);
  await expect(framesIn(Buffer.from([9, 0, 0, 0, 0]), 5)).rejects.toThrow(SyntaxError);
  await expect(framesIn(Buffer.from([1, 0, 0, 0, 1, 0x7b]), 6)).rejects.toThrow(SyntaxError);
});
