import { X509Certificate } from "node:crypto";

/** Who a certificate names. */
export interface CertifiedName {
  readonly name: string;
  readonly organisation: string | null;
}

/** A value of DER (ITU-T X.690): its tag, and where its contents lie. */
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
 * The name on the signer's certificate in a PKCS #7 message (RFC 5652, SignedData); null where none can be read.
 * Nothing is verified.
 */
export function cmsSigner(message: Uint8Array): CertifiedName | null {
  const [contentInfo] = values(message, 0, message.length);
  const wrapped = inner(message, contentInfo).find((value) => value.tag === CONTEXT_0);
  const [signedData] = inner(message, wrapped);
  const parts = inner(message, signedData);
  const certificates = parts.find((value) => value.tag === CONTEXT_0);
  const signerInfos = parts.findLast((value) => value.tag === SET);
  const named = inner(message, certificates)
    .filter((value) => value.tag === SEQUENCE)
    .map((value) => parseCertificate(message.subarray(value.start, value.to)))
    .filter((certificate) => certificate !== null);
  const serial = signerSerial(message, signerInfos);
  const signer =
    named.find((certificate) => certificate.serial === serial) ?? (named.length === 1 ? named[0] : null);
  return signer ? { name: signer.name, organisation: signer.organisation } : null;
}

/** SignerInfo begins with a version and the issuer and serial number of the certificate. */
function signerSerial(message: Uint8Array, signerInfos: Value | undefined): string | null {
  const [signerInfo] = inner(message, signerInfos);
  const issuerAndSerial = inner(message, signerInfo).find((value) => value.tag === SEQUENCE);
  const serial = inner(message, issuerAndSerial).find((value) => value.tag === INTEGER);
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

const inner = (bytes: Uint8Array, value: Value | undefined): Value[] =>
  value ? values(bytes, value.from, value.to) : [];

/** The values that stand one behind the other in a stretch of DER; what is cut off is left out. */
function values(bytes: Uint8Array, from: number, to: number): Value[] {
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
