import { createHash, X509Certificate } from "node:crypto";
import { getCACertificates } from "node:tls";

/** Java's own word for opening a trust store; it protects nothing, the certificates are public. */
export const trustStorePassword = "changeit";

const magic = 0xfeedfeed;
const formatVersion = 2;
const trustedCertificate = 2;

/**
 * The certificates that Node and the system trust, in Java's JKS format. A fetched runtime knows only those that it
 * was built with, and would refuse a mirror or proxy signed by an organisation's own authority.
 */
export function createTrustStore(): Buffer {
  const texts = new Set([...getCACertificates("default"), ...getCACertificates("system")]);
  return encodeTrustStore([...texts].map((text) => new X509Certificate(text).raw));
}

export function encodeTrustStore(certificates: readonly Buffer[]): Buffer {
  const entries = certificates.map((certificate, index) =>
    Buffer.concat([
      uint32(trustedCertificate),
      lengthAndText(`ca-${index}`),
      Buffer.alloc(8),
      lengthAndText("X.509"),
      uint32(certificate.length),
      certificate,
    ]),
  );
  const body = Buffer.concat([uint32(magic), uint32(formatVersion), uint32(entries.length), ...entries]);
  return Buffer.concat([body, digest(body)]);
}

/** JKS ends with a hash over the password in UTF-16, a phrase that its authors chose, and the body. */
function digest(body: Buffer): Buffer {
  const password = Buffer.from(trustStorePassword, "utf16le").swap16();
  return createHash("sha1").update(password).update("Mighty Aphrodite", "utf8").update(body).digest();
}

function lengthAndText(value: string): Buffer {
  const bytes = Buffer.from(value, "ascii");
  const length = Buffer.alloc(2);
  length.writeUInt16BE(bytes.length);
  return Buffer.concat([length, bytes]);
}

function uint32(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32BE(value);
  return bytes;
}
