// Lists of property modifiers ("sprm", [MS-DOC] 2.6): a code of two bytes and an operand.

export interface Modifier {
  readonly code: number;
  readonly view: DataView;
  /** Offset of the operand. */
  readonly at: number;
  readonly length: number;
}

const OPERAND_BYTES = [1, 1, 2, 4, 2, 2, 0, 3];
const TABLE_DEFINITION = 0xd608;
const TABS = 0xc615;

/** The modifiers of a list up to the first that is cut off. */
export function modifiersIn(list: DataView): Modifier[] {
  const found: Modifier[] = [];
  for (let at = 0; at + 2 < list.byteLength; ) {
    const code = list.getUint16(at, true);
    at += 2;
    let length = OPERAND_BYTES[code >> 13]!;
    if (length === 0) {
      if (code === TABLE_DEFINITION) {
        if (at + 2 > list.byteLength) break;
        length = list.getUint16(at, true) - 1;
        at += 2;
      } else {
        length = list.getUint8(at);
        at += 1;
        // 255: the length does not fit in a byte. No modifier that is read here follows such a list.
        if (code === TABS && length === 255) break;
      }
    }
    if (length < 0 || at + length > list.byteLength) break;
    found.push({ code, view: list, at, length });
    at += length;
  }
  return found;
}

export const byteOf = ({ view, at }: Modifier): number => view.getUint8(at);
export const shortOf = ({ view, at }: Modifier): number => view.getUint16(at, true);
export const longOf = ({ view, at }: Modifier): number => view.getUint32(at, true);
