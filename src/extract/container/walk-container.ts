import { KehoachError } from "../../model/error.ts";
import type { Member } from "./member.ts";
import { openContainer } from "./open-container.ts";
import { emptyContainer, nestedTooDeep, tooManyMembers } from "./refusals.ts";

export interface WalkLimits {
  /** Limit on one member, unpacked. */
  readonly memberBytes: number;
  /** Limit on all members together, unpacked. */
  readonly totalBytes: number;
  readonly members: number;
  /** Limit on the nesting of containers; 1: only the outermost is opened. */
  readonly depth: number;
}

/** A file inside a container or inside a nested one: its bytes, or why it was refused. */
export type WalkedMember = {
  /** "thu.eml!/ke-hoach.docx", relative to the outermost container. */
  readonly path: string;
  /** The member's index in each container on the path. */
  readonly inside: readonly number[];
} & ({ readonly bytes: Uint8Array } | { readonly error: KehoachError });

const SEPARATOR = "!/";

/**
 * All files in a container, one at a time, so that only one is in memory; null if the file is not a container. When a
 * limit is reached the walk ends with an error under the container's own path "".
 */
export async function walkContainer(
  bytes: Uint8Array,
  limits: WalkLimits,
): Promise<AsyncGenerator<WalkedMember, void> | null> {
  const members = await openContainer(bytes, limits);
  return members && new Walk(limits).visitAll(members);
}

class Walk {
  readonly #limits: WalkLimits;
  #membersLeft: number;
  #bytesLeft: number;
  #stopped = false;

  constructor(limits: WalkLimits) {
    this.#limits = limits;
    this.#membersLeft = limits.members;
    this.#bytesLeft = limits.totalBytes;
  }

  async *visitAll(members: readonly Member[]): AsyncGenerator<WalkedMember, void> {
    yield* this.#visit(members, "", []);
    const { members: most, totalBytes } = this.#limits;
    if (this.#stopped) yield { path: "", inside: [], error: tooManyMembers(most, totalBytes) };
  }

  async *#visit(
    members: readonly Member[],
    prefix: string,
    outer: readonly number[],
  ): AsyncGenerator<WalkedMember, void> {
    for (const [i, member] of members.entries()) {
      if (this.#membersLeft <= 0 || this.#bytesLeft <= 0) {
        this.#stopped = true;
        return;
      }
      this.#membersLeft--;
      const at = { path: prefix + member.name, inside: [...outer, i] };
      const opened = await this.#open(member);
      if ("error" in opened || !opened.nested) yield { ...at, ...withoutNested(opened) };
      else if (at.inside.length >= this.#limits.depth)
        yield { ...at, error: nestedTooDeep(this.#limits.depth) };
      else if (opened.nested.length === 0) yield { ...at, error: emptyContainer() };
      else yield* this.#visit(opened.nested, at.path + SEPARATOR, at.inside);
    }
  }

  async #open(member: Member): Promise<Opened> {
    try {
      const bytes = member.read();
      this.#bytesLeft -= bytes.length;
      return { bytes, nested: await openContainer(bytes, this.#limits) };
    } catch (error) {
      if (!(error instanceof KehoachError)) throw error;
      // A member that is too large was unpacked up to the limit, so these bytes count.
      if (error.code === "too-large") this.#bytesLeft -= this.#limits.memberBytes;
      return { error };
    }
  }
}

type Opened =
  | { readonly bytes: Uint8Array; readonly nested: Member[] | null }
  | { readonly error: KehoachError };

const withoutNested = (opened: Opened) =>
  "error" in opened ? { error: opened.error } : { bytes: opened.bytes };
