import { ChannelCandidates } from "../candidates/channel-candidates.ts";
import type { RestorerTools } from "../candidates/restorer-tools.ts";
import { adaptChannel } from "../channel/adapt-channel.ts";
import type { Restored } from "../decode/restored-line.ts";
import type { Verdict } from "./diagnosis.ts";
import { ocrTokens } from "./ocr-tokens.ts";

/** How a text is restored. Without a channel only its marks are restored, not its letters. */
export interface RestorationMode {
  readonly changes: boolean;
  readonly channel: ChannelCandidates | null;
  /** Less probable changes are not made. */
  readonly minProbability: number;
}

const UNCHANGED: RestorationMode = { changes: false, channel: null, minProbability: 0 };
const BARE: RestorationMode = { changes: true, channel: null, minProbability: 0 };

/**
 * Settings for text of an engine with Vietnamese, on a page that it read well and on one with many errors. `trust`: log-price
 * of keeping an unknown word (nats).
 */
const CAREFUL = { minProbability: 0.9, trust: -3 };
const BOLD = { minProbability: 0.8, trust: -7 };
/** Length of the sample that selects a channel, in UTF-16 units. */
const SAMPLE = 2000;
/** Log-probability of a word that a channel cannot explain (nats). */
const UNEXPLAINED = -15;

/** The modes of restoration and the choice among them. */
export class RestorationModes {
  private readonly tools: RestorerTools;
  private readonly channels: readonly ChannelCandidates[];
  readonly careful: RestorationMode;
  readonly bold: RestorationMode;

  constructor(tools: RestorerTools) {
    this.tools = tools;
    this.channels = tools.channels.map((channel) => new ChannelCandidates(tools, channel));
    const correction = ({ minProbability, trust }: typeof CAREFUL): RestorationMode => ({
      changes: true,
      channel: new ChannelCandidates(tools, tools.vietnameseEngine, trust),
      minProbability,
    });
    this.careful = correction(CAREFUL);
    this.bold = correction(BOLD);
  }

  /** The mode for a diagnosed text; for damaged text with the channel that explains its beginning best. */
  of(text: string, verdict: Verdict): RestorationMode {
    if (verdict === "stripped") return BARE;
    if (verdict !== "foreign-ocr") return UNCHANGED;
    const sample = text.slice(0, SAMPLE).normalize("NFC");
    const words = ocrTokens(sample).filter((token) => token.kind === "word");
    let best = this.channels[0]!;
    let bestScore = Number.NEGATIVE_INFINITY;
    for (const channel of this.channels) {
      let score = 0;
      for (const { start, end } of words)
        score += Math.max(channel.candidatesOf(sample.slice(start, end))[0]?.log ?? UNEXPLAINED, UNEXPLAINED);
      if (score > bestScore) {
        best = channel;
        bestScore = score;
      }
    }
    return { changes: true, channel: best, minProbability: 0 };
  }

  /** The mode with its channel adapted to the results; null if the results contain too little evidence. */
  adaptedTo(results: readonly Restored[], mode: RestorationMode): RestorationMode | null {
    const channel = mode.channel && adaptChannel(mode.channel.channel, results, this.tools.model);
    return channel && { ...mode, channel: new ChannelCandidates(this.tools, channel) };
  }
}
