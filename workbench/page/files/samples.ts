/** The made-up workbooks that the server offers. */
export interface Sample {
  readonly url: string;
  readonly title: string;
}

export interface FetchedWorkbook {
  readonly bytes: Uint8Array;
  readonly name: string;
}

/** @returns the list of the sample menu; empty when the server offers none */
export async function listSamples(): Promise<readonly Sample[]> {
  const response = await fetch("/samples/index.json");
  return response.ok ? ((await response.json()) as Sample[]) : [];
}

/**
 * @param url address on this server, e.g. `/samples/danh-sach.xlsx`
 * @returns the bytes and the file's name
 * @throws Error when the address leads elsewhere or the file is not there
 */
export async function fetchWorkbook(url: string): Promise<FetchedWorkbook> {
  const address = new URL(url, window.location.href);
  if (address.origin !== window.location.origin) throw new Error("Another origin");
  const response = await fetch(address);
  if (!response.ok) throw new Error(`HTTP ${response.status}`);
  return { bytes: new Uint8Array(await response.arrayBuffer()), name: fileNameOf(address) };
}

/** @example fileNameOf(new URL("http://localhost/samples/a%20b.xlsx")) // "a b.xlsx" */
export const fileNameOf = (address: URL): string => decodeURIComponent(address.pathname.split("/").at(-1) ?? "");
