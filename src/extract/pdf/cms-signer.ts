import { X509Certificate } from "node:crypto";

/** The subject of a certificate. */
export interface CertifiedName {
  readonly name: string;
  readonly organisation: string | null;
}

/** A value of DER (ITU-T X.690): its tag, its first byte, and its contents from..to-1. */
interface Value {
  readonly tag: number;
  readonly start: number;
  readonly from: number;
  readonly to: number;
}

const INTEGER = 0x02;
const SEQUENCE = 0x30;
const SET = 0x31;
const CONTEXT_0 = 0xa0;
const MAX_VALUES = 1000;

/**
 * The subject of the signer's certificate in a PKCS #7 message (RFC 5652, SignedData); null if none can be read.
 * Nothing is verified.
 */
export function cmsSigner(message: Uint8Array): CertifiedName | null {
  const [contentInfo] = derValues(message, 0, message.length);
  const wrapped = innerValues(message, contentInfo).find((value) => value.tag === CONTEXT_0);
  const [signedData] = innerValues(message, wrapped);
  const parts = innerValues(message, signedData);
  const certificates = parts.find((value) => value.tag === CONTEXT_0);
  const signerInfos = parts.findLast((value) => value.tag === SET);
  const named = innerValues(message, certificates)
    .filter((value) => value.tag === SEQUENCE)
    .map((value) => parseCertificate(message.subarray(value.start, value.to)))
    .filter((certificate) => certificate !== null);
  const serial = signerSerial(message, signerInfos);
  const signer =
    named.find((certificate) => certificate.serial === serial) ?? (named.length === 1 ? named[0] : null);
  return signer ? { name: signer.name, organisation: signer.organisation } : null;
}

/** SignerInfo starts with a version and the issuer and serial number of the certificate. */
function signerSerial(message: Uint8Array, signerInfos: Value | undefined): string | null {
  const [signerInfo] = innerValues(message, signerInfos);
  const issuerAndSerial = innerValues(message, signerInfo).find((value) => value.tag === SEQUENCE);
  const serial = innerValues(message, issuerAndSerial).find((value) => value.tag === INTEGER);
  return serial ? bareHex(Buffer.from(message.subarray(serial.from, serial.to)).toString("hex")) : null;
}

const bareHex = (hex: string) => hex.toLowerCase().replace(/^0+/, "");

function parseCertificate(der: Uint8Array): (CertifiedName & { readonly serial: string }) | null {
  try {
    const certificate = new X509Certificate(der);
    const { CN, O } = certificate.toLegacyObject().subject as Record<string, string | string[] | undefined>;
    const name = [CN].flat()[0];
    if (!name) return null;
    return { name, organisation: [O].flat()[0] ?? null, serial: bareHex(certificate.serialNumber) };
  } catch {
    return null;
  }
}

const innerValues = (bytes: Uint8Array, value: Value | undefined): Value[] =>
  value ? derValues(bytes, value.from, value.to) : [];

/** The consecutive values in a range of DER; a value that is cut off is left out. */
function derValues(bytes: Uint8Array, from: number, to: number): Value[] {
  const found: Value[] = [];
  for (let at = from; at + 2 <= to && found.length < MAX_VALUES; ) {
    const start = at;
    const tag = bytes[at]!;
    let length = bytes[at + 1]!;
    at += 2;
    if (length > 0x84 || length === 0x80) break;
    if (length > 0x80) {
      let digits = length - 0x80;
      length = 0;
      for (; digits > 0; digits--) length = length * 256 + (bytes[at++] ?? 0);
    }
    if (at + length > to) break;
    found.push({ tag, start, from: at, to: at + length });
    at += length;
  }
  return found;
}
