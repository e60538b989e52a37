import type { LanguageModel } from "../../language/model/language-model.ts";
import { missingSection, text } from "../../language/model/model-sections.ts";
import { NameModel } from "../../language/model/name-model.ts";
import { Channel } from "../channel/channel.ts";
import { WordSearch } from "../channel/word-search.ts";
import { ArcNotes } from "./arc-notes.ts";
import { CaseModel } from "./case-model.ts";
import { NameParts } from "./person-arcs.ts";
import { SymbolRepair } from "./symbol-repair.ts";

/** Everything that decoding needs, built once from a language model. */
export interface RestorerTools {
  readonly model: LanguageModel;
  readonly nameParts: NameParts;
  readonly cases: CaseModel;
  readonly symbols: SymbolRepair;
  readonly notes: ArcNotes;
  /** Channels of engines without Vietnamese. */
  readonly channels: readonly Channel[];
  /** The channel of an engine with Vietnamese. */
  readonly vietnameseEngine: Channel;
  /** Built at first use: the trie takes some milliseconds. */
  readonly search: () => WordSearch;
}

const SECTIONS = [
  ...["names", "case", "letters", "symbols", "tesseract", "scanner", "vietnamese-ocr"],
  ...["neighbours", "candidates", "places", "bias"],
];

/** @throws KehoachError "damaged" if the model lacks a section that restoring needs */
export function requireSections({ sections }: LanguageModel): void {
  for (const name of SECTIONS) if (!sections.has(name)) throw missingSection(name);
}

/** Builds the tools. Call `requireSections` first: the model must have all sections. */
export function restorerTools(model: LanguageModel): RestorerTools {
  let search: WordSearch | null = null;
  return {
    model,
    nameParts: new NameParts(new NameModel(text(model.sections, "names"))),
    cases: new CaseModel(model),
    symbols: new SymbolRepair(text(model.sections, "symbols")),
    notes: new ArcNotes(model),
    channels: ["tesseract", "scanner"].map((id) => Channel.read(id, text(model.sections, id))),
    vietnameseEngine: Channel.read("vietnamese-ocr", text(model.sections, "vietnamese-ocr")),
    search: () => {
      search ??= new WordSearch(model);
      return search;
    },
  };
}
