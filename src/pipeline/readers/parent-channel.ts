import { once } from "node:events";
import { Socket } from "node:net";
import { bytesFrame, framesOf, messageFrame, PIECE_BYTES } from "./frames.ts";
import { killTree } from "./kill-tree.ts";
import type { ShareMessage, ToReader } from "./messages.ts";
import type { FileReply, Reply } from "./replies.ts";

/** The pipe of a reader process for its replies. Libraries print on stdout, so it is not used. */
const REPLY_PIPE = 3;

/** How a reader process talks to its parent. The process ends when the parent is gone. */
export class ParentChannel {
  readonly #replies = new Socket({ fd: REPLY_PIPE, readable: false });

  constructor() {
    this.#replies.on("error", endProcess);
  }

  /** Calls `onMessage` for each message of the parent, one after another, and `onShare` also while a file is read. */
  async listen(
    onMessage: (message: ToReader) => Promise<void> | void,
    onShare: (message: ShareMessage) => void = () => undefined,
  ): Promise<void> {
    let handled = Promise.resolve();
    try {
      for await (const frame of framesOf(process.stdin)) {
        if (frame.kind !== "message") continue;
        const message = frame.value as ToReader | ShareMessage;
        if (message.kind === "share") onShare(message);
        else handled = handled.then(() => onMessage(message)).catch(endProcess);
      }
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
