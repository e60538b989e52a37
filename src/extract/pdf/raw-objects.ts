/** An object of a PDF file as its bytes have it: no cross-reference table is consulted. */
export interface RawObject {
  readonly number: number;
  readonly generation: number;
  /** Where the line "12 0 obj" begins. */
  readonly from: number;
  /** Where "endobj" ends. */
  readonly to: number;
  /** The text between "obj" and its stream or its end. */
  readonly head: string;
  /** Where the bytes of its stream are; null if it has none. */
  readonly stream: Span | null;
}

// Blanks are bounded, so that no run of them is searched again from each of its characters.
const OBJECT = /(\d{1,10})\s{1,8}(\d{1,5})\s{1,8}obj(?![A-Za-z])/g;
const STREAM = />>\s{0,8}stream(?:\r\n|\n|\r)/g;
const END_OF_STREAM = /\s{0,8}endstream/y;
const LENGTH = /\/Length\s{1,8}(\d{1,10})(?!\d|\s{1,8}\d{1,5}\s{1,8}R)/;

interface Span {
  readonly from: number;
  readonly to: number;
}

/** The objects in the order of the file; `text` is the file as Latin-1. */
export function* rawObjects(text: string): Generator<RawObject> {
  const next = { object: marks(text, OBJECT), stream: marks(text, STREAM), end: marks(text, /endobj/g) };
  const ends = marks(text, /endstream/g);
  for (let at = 0; ; ) {
    const start = next.object(at);
    if (!start) return;
    const head = start.index + start[0].length;
    const close = next.end(head)?.index ?? text.length;
    const mark = next.stream(head);
    const stream = mark && mark.index < close ? streamBytes(text, head, mark, ends) : null;
    const end = stream ? next.end(stream.to)?.index : close;
    at = Math.min((end ?? text.length) + "endobj".length, text.length);
    yield {
      number: Number(start[1]),
      generation: Number(start[2]),
      from: start.index,
      to: at,
      head: text.slice(head, stream && mark ? mark.index + ">>".length : close),
      stream,
    };
  }
}

type NextMark = (from: number) => RegExpExecArray | null;

/** Finds the next match from a place on. Places only grow, so each part of the text is searched once. */
function marks(text: string, pattern: RegExp): NextMark {
  let found: RegExpExecArray | null | undefined;
  return (from) => {
    if (found === undefined || (found && found.index < from)) {
      pattern.lastIndex = from;
      found = pattern.exec(text);
    }
    return found;
  };
}

/** By the stated length where the stream ends there, else up to the next end of a stream. */
function streamBytes(text: string, head: number, stream: RegExpExecArray, ends: NextMark): Span {
  const from = stream.index + stream[0].length;
  const stated = LENGTH.exec(text.slice(head, stream.index));
  if (stated) {
    const to = from + Number(stated[1]);
    END_OF_STREAM.lastIndex = to;
    if (END_OF_STREAM.test(text)) return { from, to };
  }
  return { from, to: ends(from)?.index ?? text.length };
}
