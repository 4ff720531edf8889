import { ICommandService, type ICommandInfo, type Injector, type IUnitRange } from "@univerjs/core";
import {
  ICalculateFormulaService,
  SetFormulaCalculationStartMutation,
  type ISetFormulaCalculationStartMutation,
} from "@univerjs/engine-formula";
import { TriggerCalculationController } from "@univerjs/sheets-formula";
import type { RunKind } from "./functionCalls";

/** Private members of Univer 0.25.1 (the version is pinned) that start a calculation. */
interface TriggerInternals {
  _setTimeoutKey: ReturnType<typeof setTimeout> | undefined;
  _waitingCommandQueue: ICommandInfo[];
  _generateDirty(commands: readonly ICommandInfo[]): ISetFormulaCalculationStartMutation;
}

/** What takes part in every single run. */
export interface RunParticipant {
  /** @returns areas that belong to the run though nothing they refer to has changed */
  beginRun(kind: RunKind): readonly IUnitRange[];
  endRun(): void;
}

/**
 * The one queue of all calculations of a Univer instance. Univer's own start (a timer of 100 ms) is switched off, because two runs at the
 * same time wipe each other's results.
 */
export class Calculation {
  private queue: Promise<void> = Promise.resolve();
  private running = 0;
  private waiting: (() => void)[] = [];
  private recalculate: IUnitRange[] = [];
  private timer: ReturnType<typeof setTimeout> | undefined;
  private readonly participants = new Set<RunParticipant>();
  private readonly runEnd = new Set<() => void>();
  private readonly trigger: TriggerInternals;
  private readonly commands: ICommandService;

  /**
   * @param injector of an instance that already has a workbook
   * @param delay milliseconds after a change until it is calculated by itself; `undefined`: only `run` calculates
   */
  constructor(
    injector: Injector,
    private readonly delay: number | undefined
  ) {
    this.commands = injector.get(ICommandService);
    this.trigger = injector.get(TriggerCalculationController) as unknown as TriggerInternals;
    this.countRuns(injector.get(ICalculateFormulaService));
    this.replaceTimer();
  }

  /**
   * Calculates what has changed (with `force` everything) after the runs already asked for.
   * @returns resolves when the results are in the cells
   */
  run(force = false): Promise<void> {
    const next = () => this.runUntilClean(force);
    this.queue = this.queue.then(next, next);
    return this.queue;
  }

  /** The formulas in these areas belong to the next run though nothing they refer to has changed. */
  markDirty(areas: readonly IUnitRange[]): void {
    this.recalculate.push(...areas);
  }

  /** The participants are told before the listeners of the run's end. */
  onRun(participant: RunParticipant): void {
    this.participants.add(participant);
  }

  /** @param listener called after every single run. @returns removes it */
  onRunEnd(listener: () => void): () => void {
    this.runEnd.add(listener);
    return () => this.runEnd.delete(listener);
  }

  private countRuns(service: ICalculateFormulaService): void {
    const execute = service.execute.bind(service);
    service.execute = (config) => {
      this.running++;
      return execute(config);
    };
    service.executionCompleteListener$.subscribe(() => {
      this.running = Math.max(0, this.running - 1);
      const waiting = this.waiting;
      this.waiting = [];
      waiting.forEach((resume) => resume());
    });
  }

  private replaceTimer(): void {
    clearTimeout(this.trigger._setTimeoutKey);
    Object.defineProperty(this.trigger, "_setTimeoutKey", {
      get: () => undefined,
      set: (own: ReturnType<typeof setTimeout>) => {
        clearTimeout(own);
        if (this.delay === undefined) return;
        clearTimeout(this.timer);
        this.timer = setTimeout(() => void this.run(), this.delay);
      },
    });
  }

  private async runUntilClean(force: boolean): Promise<void> {
    for (let first = true; ; first = false) {
      await this.idle();
      clearTimeout(this.timer);
      const forceNow = force && first;
      if (!forceNow && this.trigger._waitingCommandQueue.length === 0 && this.recalculate.length === 0) return;
      // The engine starts while the command is carried out, so that it counts as running behind this line.
      await this.commands.executeCommand(SetFormulaCalculationStartMutation.id, this.takeDirty(forceNow), { onlyLocal: true });
      await this.idle();
      this.participants.forEach((participant) => participant.endRun());
      this.runEnd.forEach((listener) => listener());
    }
  }

  private takeDirty(force: boolean): ISetFormulaCalculationStartMutation {
    const commands = this.trigger._waitingCommandQueue;
    const dirty = this.trigger._generateDirty(commands);
    this.trigger._waitingCommandQueue = [];
    const isEverything = force || dirty.forceCalculation;
    const kind = isEverything ? "everything" : commands.length > 0 ? "changes" : "answers";
    const more = [...this.participants].flatMap((participant) => participant.beginRun(kind));
    const dirtyRanges = [...dirty.dirtyRanges, ...this.recalculate, ...more];
    this.recalculate = [];
    return { ...dirty, dirtyRanges, forceCalculation: isEverything };
  }

  private async idle(): Promise<void> {
    while (this.running > 0) await new Promise<void>((resume) => this.waiting.push(resume));
  }
}
