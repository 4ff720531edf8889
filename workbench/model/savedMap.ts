/**
 * A map whose every change is handed on, so that it can be saved with the workbook.
 * @example new SavedMap([["a", "1"]], (entries) => keep(entries)).set("b", "2")
 */
export class SavedMap extends Map<string, string> {
  private readonly save: (entries: Record<string, string>) => void;

  constructor(entries: Record<string, string>, save: (entries: Record<string, string>) => void) {
    super();
    for (const [key, value] of Object.entries(entries)) super.set(key, value);
    this.save = save;
  }

  override set(key: string, value: string): this {
    super.set(key, value);
    this.save(Object.fromEntries(this));
    return this;
  }

  override delete(key: string): boolean {
    const existed = super.delete(key);
    this.save(Object.fromEntries(this));
    return existed;
  }

  override clear(): void {
    super.clear();
    this.save({});
  }
}
