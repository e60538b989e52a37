/** Whether a file begins with an entry of a zip archive. */
export const beginsAsZip = (bytes: Uint8Array): boolean =>
  bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 3 && bytes[3] === 4;

const COMPOUND_FILE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

/** Whether a file begins as a compound file ([MS-CFB] 2.2): Office 97-2003, or Office under a password. */
export const beginsAsCompoundFile = (bytes: Uint8Array): boolean =>
  COMPOUND_FILE.every((byte, i) => bytes[i] === byte);
