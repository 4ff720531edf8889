/** @returns path of the part that holds the relationships of a part ("" is the file itself). @example relationshipsPath("xl/workbook.xml") // "xl/_rels/workbook.xml.rels" */
export function relationshipsPath(path: string): string {
  const slash = path.lastIndexOf("/") + 1;
  return `${path.slice(0, slash)}_rels/${path.slice(slash)}.rels`;
}

/** @returns path from the root of the file of a target that is given from a part. @example resolvedPath("xl/worksheets/sheet1.xml", "../comments1.xml") // "xl/comments1.xml" */
export function resolvedPath(part: string, target: string): string {
  if (target.startsWith("/")) return target.slice(1);
  const segments: string[] = [];
  for (const segment of `${part.slice(0, part.lastIndexOf("/") + 1)}${target}`.split("/")) {
    if (segment === "..") segments.pop();
    else if (segment !== "." && segment !== "") segments.push(segment);
  }
  return segments.join("/");
}

/** @returns a target as seen from a part. @example relativePath("xl/worksheets/sheet1.xml", "xl/comments1.xml") // "../comments1.xml" */
export function relativePath(part: string, target: string): string {
  const from = part.split("/").slice(0, -1);
  const to = target.split("/");
  let shared = 0;
  while (shared < from.length && shared < to.length - 1 && from[shared] === to[shared]) shared++;
  return [...from.slice(shared).map(() => ".."), ...to.slice(shared)].join("/");
}
