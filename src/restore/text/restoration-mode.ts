import { ChannelCandidates } from "../candidates/channel-candidates.ts";
import type { RestorerTools } from "../candidates/restorer-tools.ts";
import { adaptChannel } from "../channel/adapt-channel.ts";
import type { Restored } from "../decode/restored-line.ts";
import type { Verdict } from "./diagnosis.ts";
import { ocrTokens } from "./ocr-tokens.ts";

/** How a text is to be read. No reader: its marks are lost, no letters. */
export interface RestorationMode {
  readonly changes: boolean;
  readonly reader: ChannelCandidates | null;
  /** A change less probable than this is not made. */
  readonly surer: number;
}

const AS_IT_IS: RestorationMode = { changes: false, reader: null, surer: 0 };
const BARE: RestorationMode = { changes: true, reader: null, surer: 0 };

/**
 * What a Vietnamese engine has read is changed only for a reading so sure, and an unknown word is kept at such a price
 * (nats): on a page that it has read well, and on one where it has failed in many words.
 */
const CAREFUL = { surer: 0.9, trust: -3 };
const BOLD = { surer: 0.8, trust: -7 };
/** Of a text's beginning, to find out the family of its damage. */
const SAMPLE = 2000;
/** No word is explained worse than this (nats). */
const WORST = -15;

/** The modes to read a text, and which is a text's own. */
export class RestorationModes {
  private readonly tools: RestorerTools;
  private readonly readers: readonly ChannelCandidates[];
  /** Of what an engine that knows Vietnamese has read: well, or poorly. */
  readonly careful: RestorationMode;
  readonly bold: RestorationMode;

  constructor(tools: RestorerTools) {
    this.tools = tools;
    this.readers = tools.channels.map((channel) => new ChannelCandidates(tools, channel));
    const correction = ({ surer, trust }: typeof CAREFUL): RestorationMode => ({
      changes: true,
      reader: new ChannelCandidates(tools, tools.vietnameseEngine, trust),
      surer,
    });
    this.careful = correction(CAREFUL);
    this.bold = correction(BOLD);
  }

  /** For damaged text: by the family whose table explains the text's beginning best. */
  of(text: string, verdict: Verdict): RestorationMode {
    if (verdict === "stripped") return BARE;
    if (verdict !== "foreign-ocr") return AS_IT_IS;
    const sample = text.slice(0, SAMPLE).normalize("NFC");
    const words = ocrTokens(sample).filter((token) => token.kind === "word");
    let best = this.readers[0]!;
    let bestScore = Number.NEGATIVE_INFINITY;
    for (const reader of this.readers) {
      let score = 0;
      for (const { start, end } of words)
        score += Math.max(reader.readings(sample.slice(start, end))[0]?.log ?? WORST, WORST);
      if (score > bestScore) {
        best = reader;
        bestScore = score;
      }
    }
    return { changes: true, reader: best, surer: 0 };
  }

  /** A mode that knows what these results show of the engine; null where they show too little. */
  taught(mode: RestorationMode, results: readonly Restored[]): RestorationMode | null {
    const channel = mode.reader && adaptChannel(mode.reader.channel, results, this.tools.model);
    return channel && { ...mode, reader: new ChannelCandidates(this.tools, channel) };
  }
}
