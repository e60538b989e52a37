import type { GreyImage } from "../shared/ocr-engine.ts";
import { withoutDarkEdges } from "./image/dark-edges.ts";
import { measureSkew } from "./image/deskew.ts";
import { evenLight, measurePaper } from "./image/even-light.ts";
import { withoutFolds } from "./image/folds.ts";
import { imageQuality } from "./image/image-quality.ts";
import { withoutStreaks } from "./image/scanner-streaks.ts";
import { withoutSpecks } from "./image/specks.ts";
import { straightened } from "./image/straighten.ts";
import { type Quarter, resize, turnDegrees, turnQuarter } from "./image/transform.ts";

/** A picture prepared for the engine, and how it was turned. */
export interface Sheet {
  readonly image: GreyImage;
  /** Clockwise. */
  readonly quarter: Quarter;
  /** Clockwise, in addition to the quarter. */
  readonly degrees: number;
  /** Size in pixels before it was turned by degrees. */
  readonly levelWidth: number;
  readonly levelHeight: number;
}

export interface PreparedPicture {
  /** Upright, as far as the picture shows. */
  readonly likely: Sheet;
  /** The same, turned upside down. */
  upsideDown(): Sheet;
  /** Mean difference of a paper pixel from its neighbours, 0..255. */
  readonly noise: number;
}

/**
 * Limits on the resolution that engines read well: print of 11 to 14 points is then 30 to 40 pixels high. At 300 dpi they
 * misread four times as many syllables and take longer. Enlarging a scan loses diacritics too.
 */
const MIN_DPI = 110;
const MAX_DPI = 240;
const WANTED_DPI = 200;
/** Limit on the pixels of a sheet; A2 at that resolution has 15 million. */
const MAX_PIXELS = 20e6;
/** Evening out the light helps if the shade across the paper, or the noise, is at least this (0..255). */
const UNEVEN = 20;
const NOISY = 6;
/** Pictures that are skewed by more degrees are levelled, so that table cells can be separated; levelling blurs a little. */
const SKEWED = 0.3;

/** Brings a picture to a readable size, levels it and evens out its light where that helps. */
export async function preparePicture(picture: GreyImage): Promise<PreparedPicture> {
  const scaled = withoutSpecks(await atReadableSize(withoutDarkEdges(withoutStreaks(picture))));
  const skew = measureSkew(scaled);
  const pair: readonly [Quarter, Quarter] = skew.isOnSide ? [90, 270] : [0, 180];
  const [likely, other] = skew.isReversed ? [pair[1], pair[0]] : pair;
  const level = await levelled(scaled, skew.degrees);
  return { likely: turned(level, likely), upsideDown: () => turned(level, other), noise: level.noise };
}

/** Another version of a sheet's picture, brought to the size and position of the sheet. */
export async function sheetLike({ quarter, degrees }: Sheet, picture: GreyImage): Promise<GreyImage> {
  const scaled = await atReadableSize(withoutDarkEdges(picture));
  return turnQuarter(degrees === 0 ? scaled : await turnDegrees(scaled, degrees), quarter);
}

async function atReadableSize(image: GreyImage): Promise<GreyImage> {
  if (image.dpi > MAX_DPI) return resize(image, WANTED_DPI / image.dpi);
  if (image.dpi >= MIN_DPI) return image;
  // A file may claim any size; memory use must not depend on it.
  const largestFactor = Math.sqrt(MAX_PIXELS / (image.width * image.height));
  return largestFactor <= 1 ? image : resize(image, Math.min(WANTED_DPI / image.dpi, largestFactor));
}

interface LevelPicture {
  readonly image: GreyImage;
  readonly degrees: number;
  readonly width: number;
  readonly height: number;
  readonly noise: number;
}

async function levelled(image: GreyImage, degrees: number): Promise<LevelPicture> {
  const { width, height } = image;
  const paper = measurePaper(image);
  const { unevenness, noise } = imageQuality(image, paper);
  const even = unevenness > UNEVEN || noise > NOISY ? evenLight(image, paper) : image;
  if (Math.abs(degrees) < SKEWED) return { image: withoutFolds(even), degrees: 0, width, height, noise };
  const level = await turnDegrees(even, -degrees);
  return { image: withoutFolds(level), degrees: -degrees, width, height, noise };
}

function turned({ image, degrees, width, height }: LevelPicture, quarter: Quarter): Sheet {
  const isOnSide = quarter === 90 || quarter === 270;
  const [levelWidth, levelHeight] = isOnSide ? [height, width] : [width, height];
  return { image: straightened(turnQuarter(image, quarter)), quarter, degrees, levelWidth, levelHeight };
}
