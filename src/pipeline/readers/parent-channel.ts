import { once } from "node:events";
import { Socket } from "node:net";
import { bytesFrame, framesOf, messageFrame, PIECE_BYTES } from "./frames.ts";
import { killTree } from "./kill-tree.ts";
import type { ToReader } from "./messages.ts";
import type { FileReply, Reply } from "./replies.ts";

/** The pipe of a reader process for its replies. Libraries print on stdout, so it is not used. */
const REPLY_PIPE = 3;

/** How a reader process talks to its parent. The process ends when the parent is gone. */
export class ParentChannel {
  readonly #replies = new Socket({ fd: REPLY_PIPE, readable: false });

  constructor() {
    this.#replies.on("error", endProcess);
  }

  /** Calls `onMessage` for each message of the parent, one after another. */
  async listen(onMessage: (message: ToReader) => Promise<void> | void): Promise<void> {
    try {
      for await (const frame of framesOf(process.stdin))
        if (frame.kind === "message") await onMessage(frame.value as ToReader);
    } finally {
      endProcess();
    }
  }

  /** Resolves when the parent can take more. */
  async send(reply: Reply): Promise<void> {
    await this.#write(messageFrame(reply));
  }

  /** Sends a file in pieces, as fast as the parent stores them. */
  async sendFile(reply: FileReply, content: string | Uint8Array): Promise<void> {
    await this.send(reply);
    const bytes = typeof content === "string" ? Buffer.from(content) : Buffer.from(content);
    for (let at = 0; at < bytes.length; at += PIECE_BYTES)
      await this.#write(bytesFrame(bytes.subarray(at, at + PIECE_BYTES)));
  }

  async #write(frame: Buffer): Promise<void> {
    if (!this.#replies.write(frame)) await once(this.#replies, "drain");
  }
}

function endProcess(): void {
  killTree(process.pid);
  process.exit();
}
