import { createHash, X509Certificate } from "node:crypto";
import { rootCertificates } from "node:tls";
import { expect, test } from "vitest";
import { createTrustStore, encodeTrustStore, trustStorePassword } from "../../../../cypher/local/java/trust-store.ts";

const digestLength = 20;

test("a trust store holds each certificate and ends with the hash that Java checks", () => {
  const certificates = rootCertificates.slice(0, 2).map((text) => new X509Certificate(text).raw);
  const store = encodeTrustStore(certificates);
  expect(store.readUInt32BE(0)).toBe(0xfeedfeed);
  expect(store.readUInt32BE(8)).toBe(2);
  for (const certificate of certificates) expect(store.includes(certificate)).toBe(true);
  const body = store.subarray(0, -digestLength);
  const hash = createHash("sha1")
    .update(Buffer.from(trustStorePassword, "utf16le").swap16())
    .update("Mighty Aphrodite")
    .update(body);
  expect(store.subarray(-digestLength)).toEqual(hash.digest());
});

test("what Node trusts is trusted, without doubles", () => {
  const count = createTrustStore().readUInt32BE(8);
  expect(count).toBeGreaterThan(50);
});
