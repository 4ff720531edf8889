/** Ranges an add-in keeps between requests (`track`, and all of them inside `Excel.run`); they move along when rows or columns are inserted or deleted. */
import type { HostObject } from "./definitions";

export class References {
  private readonly byId = new Map<string, HostObject>();
  private readonly ids = new WeakMap<HostObject, string>();
  private next = 1;

  keep(object: HostObject): string {
    const known = this.ids.get(object);
    if (known) return known;
    const id = `host-reference-${this.next++}`;
    this.byId.set(id, object);
    this.ids.set(object, id);
    return id;
  }

  /** `undefined` for an object that is not kept. */
  idOf(object: HostObject): string | undefined {
    const id = this.ids.get(object);
    return id !== undefined && this.byId.has(id) ? id : undefined;
  }

  get(id: string): HostObject | undefined {
    return this.byId.get(id);
  }

  remove(id: string): void {
    const object = this.byId.get(id);
    if (object) this.ids.delete(object);
    this.byId.delete(id);
  }

  removeAll(): void {
    this.byId.clear();
  }

  all(): readonly HostObject[] {
    return [...this.byId.values()];
  }
}
