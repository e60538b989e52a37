/** The part of libheif that is used here; the package has no types for this entry point. */
declare module "libheif-js/wasm-bundle.js" {
  export interface HeifImage {
    get_width(): number;
    get_height(): number;
    is_primary(): boolean;
    /** Fills red, green, blue and alpha; `done` gets null if the picture cannot be decoded. */
    display(
      into: { data: Uint8ClampedArray; width: number; height: number },
      done: (shown: { data: Uint8ClampedArray } | null) => void,
    ): void;
  }
  const library: { HeifDecoder: new () => { decode(bytes: Uint8Array): HeifImage[] } };
  export default library;
}
