const entities: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

/** A text as XML holds it, in elements and attributes; signs that XML forbids are left out. */
export function xml(text: string): string {
  // oxlint-disable-next-line no-control-regex -- these are the signs that XML 1.0 forbids
  const allowed = text.toWellFormed().replaceAll(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, "");
  return allowed.replaceAll(/[&<>"]/g, (sign) => entities[sign] ?? sign);
}
