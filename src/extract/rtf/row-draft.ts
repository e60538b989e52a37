import type { RowDefinition } from "../word/table-builder.ts";

/** The columns of a row while `\trowd … \cellx` is read. */
export class RowDraft {
  #edges: number[] = [0];
  #horizontal: ("merged" | null)[] = [];
  #vertical: ("restart" | "continue" | null)[] = [];
  #merged: "merged" | null = null;
  #joined: "restart" | "continue" | null = null;

  word(word: string, number: number): void {
    if (word === "trowd") this.#clear();
    else if (word === "trleft") this.#edges[0] = number;
    else if (word === "clmrg") this.#merged = "merged";
    else if (word === "clvmgf") this.#joined = "restart";
    else if (word === "clvmrg") this.#joined = "continue";
    else if (word === "cellx") {
      this.#edges.push(number);
      this.#horizontal.push(this.#merged);
      this.#vertical.push(this.#joined);
      this.#merged = null;
      this.#joined = null;
    }
  }

  get definition(): RowDefinition | null {
    if (this.#edges.length < 2) return null;
    return { edges: [...this.#edges], horizontal: [...this.#horizontal], vertical: [...this.#vertical] };
  }

  #clear(): void {
    this.#edges = [0];
    this.#horizontal = [];
    this.#vertical = [];
    this.#merged = null;
    this.#joined = null;
  }
}
