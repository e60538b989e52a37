import { mixed } from "../../../text/word-window.ts";

/** The features of one decision. Each is a hash of the template's number and the value. */
export class FeatureList {
  readonly keys = new Int32Array(MAX_FEATURES);
  count = 0;

  add(template: number, value: number): void {
    this.keys[this.count++] = mixed(template * 0x01000193, value);
  }
}

const MAX_FEATURES = 48;
