import { fold } from "../../../language/fold.ts";
import { HEAD_BODY_WORDS } from "../../lexicon/bodies.ts";

const BODY = new RegExp(`^(?:${HEAD_BODY_WORDS})(?: |$)`, "u");

/** True for a name that begins with a word for a body. */
export const isBody = (text: string): boolean => BODY.test(fold(text));
