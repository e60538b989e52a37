import type { LanguageModel } from "../../language/model/language-model.ts";
import type { LetterCase } from "../channel/channel.ts";
import type { ArcNote } from "./candidate.ts";

/** Notes that make one word of one token, one for each word and case: readings by the ten thousand share them. */
export class ArcNotes {
  private readonly model: LanguageModel;
  private readonly notes = new Map<LetterCase | null, ArcNote[]>();

  constructor(model: LanguageModel) {
    this.model = model;
  }

  /** `letterCase` null: the letters keep the case of the signs in their places. */
  of(id: number, letterCase: LetterCase | null): ArcNote {
    let row = this.notes.get(letterCase);
    if (!row) {
      row = new Array<ArcNote>(this.model.size);
      this.notes.set(letterCase, row);
    }
    row[id] ??= { words: [this.model.words[id]!], cases: [letterCase] };
    return row[id];
  }
}
