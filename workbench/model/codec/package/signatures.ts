import type { OfficeFile } from "./officeFile";

/**
 * Takes digital signatures away: they vouch for the file as it was, and Office calls a changed file that still has them damaged.
 * @returns whether there were any
 */
export function dropSignatures(file: OfficeFile): boolean {
  const links = file.relationships("").filter(({ type }) => type === "origin" || type === "digital-signature/origin");
  const parts = file.paths.filter((path) => /^_xmlsignatures\//i.test(path));
  for (const { id } of links) file.unrelate("", id);
  for (const path of parts) file.drop(path);
  return parts.length > 0;
}
