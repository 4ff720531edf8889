/** Messages to the add-in wait until it has registered for them, then go out together. */
import type { RichApiMessage } from "./types";

type Listener = (messages: readonly RichApiMessage[]) => void;

export class MessageQueue {
  private readonly listeners = new Set<Listener>();
  private waiting: RichApiMessage[] = [];
  private ready = false;
  private nextId = 1;

  listen(listener: Listener): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  addInReady(): void {
    this.ready = true;
    this.flush();
  }

  /** One event for the add-in, whatever the number of messages. */
  post(messages: readonly Omit<RichApiMessage, "id">[]): void {
    this.waiting.push(...messages.map((message) => ({ ...message, id: String(this.nextId++) })));
    this.flush();
  }

  private flush(): void {
    if (!this.ready || this.waiting.length === 0) return;
    const messages = this.waiting;
    this.waiting = [];
    for (const listener of this.listeners) listener(messages);
  }
}
