/** The way between add-in and host: as slow as the faults say, and what is sent first arrives first. */
import type { Clock } from "./clock";
import type { NetworkSpeed } from "./faults";

export class Network {
  private last: Promise<void> = Promise.resolve();

  constructor(
    private readonly clock: Clock,
    private readonly speed: () => NetworkSpeed
  ) {}

  /** Resolves when so many bytes have arrived. */
  carry(bytes: number): Promise<void> {
    const { latency = 0, bytesPerSecond = Infinity } = this.speed();
    const duration = latency + (bytes / bytesPerSecond) * 1000;
    const travelled = duration > 0 ? this.clock.sleep(duration) : undefined;
    this.last = this.last.then(() => travelled);
    return this.last;
  }
}
