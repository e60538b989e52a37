import type { Member, MemberLimits } from "./member.ts";
import { openContainer } from "./open-container.ts";
import { memberMissing } from "./refusals.ts";

/** A larger container is opened again for each member, because an open one is in memory while its members are read. */
const LARGEST_KEPT_BYTES = 64 * 1024 * 1024;

/** The address of a member: its file, and its index in each container from the outermost one on. */
export interface MemberPlace {
  readonly location: string;
  readonly inside: readonly number[];
}

interface OpenContainer {
  readonly key: string;
  readonly members: readonly Member[];
}

/**
 * Reads members of archives and e-mails. The last container stays open: members are read one after another, and an e-mail of
 * many attachments that is parsed for each of them takes quadratic time.
 */
export class MemberReader {
  readonly #readFile: (location: string) => Promise<Uint8Array>;
  readonly #limits: MemberLimits;
  #last: OpenContainer | null = null;

  constructor(readFile: (location: string) => Promise<Uint8Array>, limits: MemberLimits) {
    this.#readFile = readFile;
    this.#limits = limits;
  }

  /** @throws KehoachError "unreadable" if there is no such member, and what opening and reading throw */
  async bytesOf({ location, inside }: MemberPlace): Promise<Uint8Array> {
    const containers = inside.slice(0, -1);
    const key = JSON.stringify([location, containers]);
    const { members } = this.#last?.key === key ? this.#last : await this.#open(location, containers, key);
    const member = members[inside.at(-1)!];
    if (!member) throw memberMissing();
    const bytes = member.read();
    // A reader may change the bytes or give their memory away; those of an open e-mail are needed again.
    return this.#last ? bytes.slice() : bytes;
  }

  /** Forgets the open container. */
  close(): void {
    this.#last = null;
  }

  async #open(location: string, containers: readonly number[], key: string): Promise<OpenContainer> {
    this.close();
    let bytes = await this.#readFile(location);
    let members = await openContainer(bytes, this.#limits);
    for (const index of containers) {
      const member = members?.[index];
      if (!member) throw memberMissing();
      bytes = member.read();
      members = await openContainer(bytes, this.#limits);
    }
    const opened = { key, members: members ?? [] };
    if (bytes.length <= LARGEST_KEPT_BYTES) this.#last = opened;
    return opened;
  }
}
