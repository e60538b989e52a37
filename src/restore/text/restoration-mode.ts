import { ChannelCandidates } from "../candidates/channel-candidates.ts";
import { LossCandidates } from "../candidates/loss-candidates.ts";
import type { RestorerTools } from "../candidates/restorer-tools.ts";
import { adaptChannel } from "../channel/adapt-channel.ts";
import type { Restored } from "../decode/restored-line.ts";
import type { LossModel } from "../loss/loss-model.ts";
import type { LossRates } from "../loss/loss-rates.ts";
import type { Verdict } from "./diagnosis.ts";
import { ocrTokens } from "./ocr-tokens.ts";

/** How a text is restored. Without a channel only its marks are restored, not its letters. */
export interface RestorationMode {
  readonly changes: boolean;
  readonly channel: ChannelCandidates | null;
  /** For text in which some words lost marks. */
  readonly loss: LossCandidates | null;
  /** For text in another language: only its Vietnamese parts are restored. */
  readonly onlyRuns: boolean;
  /** Less probable changes are not made. */
  readonly minProbability: number;
  /** The same for changes of marks alone. */
  readonly minMarkProbability: number;
  /** True for text of an engine that mistakes "o" for "O". */
  readonly evensCase: boolean;
}

const UNCHANGED: RestorationMode = {
  changes: false,
  channel: null,
  loss: null,
  onlyRuns: false,
  minProbability: 0,
  minMarkProbability: 0,
  evensCase: false,
};
const BARE: RestorationMode = { ...UNCHANGED, changes: true };
/** For text in another language, of which only Vietnamese parts without marks are restored. */
export const ONLY_RUNS: RestorationMode = { ...BARE, onlyRuns: true };
/** A word is changed if it lost marks with at least this probability, which is higher where few words lost marks. */
const LOSS_PROBABILITY = { usual: 0.6, few: 0.9 };
/** Share of sound words in text where few words lost marks. */
const FEW_LOST = 0.97;

/**
 * Settings for text of an engine with Vietnamese: on a page that it read well (`CAREFUL`) and on one with many errors
 * (`BOLD`). `trust`: log-probability of keeping an unknown word (nats).
 */
const CAREFUL = { minProbability: 0.9, minMarkProbability: 0.7, trust: -3 };
const BOLD = { minProbability: 0.8, minMarkProbability: 0.6, trust: -7 };
/** Length of the sample that selects a channel, in UTF-16 units. */
const SAMPLE = 2000;
/** Share of explained words: above 0.9 on damaged Vietnamese pages, below 0.3 in markup. */
const VIETNAMESE = 0.6;
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
    const correction = ({ trust, ...limits }: typeof CAREFUL): RestorationMode => ({
      ...BARE,
      channel: new ChannelCandidates(tools, tools.vietnameseEngine, trust),
      ...limits,
      evensCase: true,
    });
    this.careful = correction(CAREFUL);
    this.bold = correction(BOLD);
  }

  /** The mode for a diagnosed text; for damaged text with the channel that explains its beginning best. */
  of(text: string, verdict: Verdict): RestorationMode {
    if (verdict === "stripped") return BARE;
    if (verdict !== "foreign-ocr") return UNCHANGED;
    return { ...BARE, channel: this.bestChannel(text).channel };
  }

  /** True if a channel explains most words as Vietnamese. Other languages and markup have symbols in words too. */
  isDamagedVietnamese(text: string): boolean {
    return this.bestChannel(text).share >= VIETNAMESE;
  }

  /** The channel that explains the beginning of a text best, and the share of its words that it explains. */
  private bestChannel(text: string): { channel: ChannelCandidates; share: number } {
    const sample = text.slice(0, SAMPLE).normalize("NFC");
    const tokens = ocrTokens(sample).filter((token) => token.kind === "word");
    let best = this.channels[0]!;
    let bestScore = Number.NEGATIVE_INFINITY;
    for (const channel of this.channels) {
      let score = 0;
      for (const { start, end } of tokens)
        score += Math.max(channel.words.of(sample.slice(start, end))[0]?.log ?? UNEXPLAINED, UNEXPLAINED);
      if (score > bestScore) {
        best = channel;
        bestScore = score;
      }
    }
    return { channel: best, share: best.words.explainedShare(sample, tokens) };
  }

  /** The mode for text whose words lost marks at these rates. */
  withLosses(rates: LossRates, losses: LossModel): RestorationMode {
    const loss = new LossCandidates(this.tools, losses, rates);
    const minProbability = rates[0]! > FEW_LOST ? LOSS_PROBABILITY.few : LOSS_PROBABILITY.usual;
    return { ...BARE, loss, minProbability };
  }

  /** The mode with its channel adapted to the results; null if the results contain too little evidence. */
  adaptedTo(results: readonly Restored[], mode: RestorationMode): RestorationMode | null {
    const channel = mode.channel && adaptChannel(mode.channel.channel, results, this.tools.model);
    return channel && { ...mode, channel: new ChannelCandidates(this.tools, channel, mode.channel!.trust) };
  }
}
