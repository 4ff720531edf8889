import { ICommandService, type Injector, type Univer } from "@univerjs/core";
import { FormulaDataModel, IFunctionService } from "@univerjs/engine-formula";
import { ANCHOR_ARRAY, AnchorArray } from "./anchorArray";
import { Calculation } from "./calculation";
import { CustomFunctions } from "./customFunctions";
import { TableArea } from "./tables/tableArea";
import type { TableIndex } from "./tables/tableIndex";

export interface EngineOptions {
  /** Milliseconds after a change until it is calculated by itself (a page: 20); absent: only on request. */
  readonly calculateAfter?: number;
  /** Names like `DTT.ELIGIBLE` that files may hold before the add-in has started. */
  readonly reservedFunctions?: readonly string[];
}

/** What all workbooks of one Univer instance share. */
export class Engine {
  readonly injector: Injector;
  readonly commands: ICommandService;
  readonly calculation: Calculation;
  readonly functions: CustomFunctions;
  readonly formulas: FormulaDataModel;
  /** By workbook. */
  readonly tables = new Map<string, TableIndex>();

  constructor(univer: Univer, options: EngineOptions) {
    this.injector = univer.__getInjector();
    this.commands = this.injector.get(ICommandService);
    this.formulas = this.injector.get(FormulaDataModel);
    this.injector
      .get(IFunctionService)
      .registerExecutors(new AnchorArray(ANCHOR_ARRAY), new TableArea((unitId) => this.tables.get(unitId)?.places ?? []));
    this.functions = new CustomFunctions(this.injector);
    options.reservedFunctions?.forEach((name) => this.functions.reserve(name));
    this.calculation = new Calculation(this.injector, options.calculateAfter);
    this.calculation.onRun(this.functions);
  }
}

const engines = new WeakMap<Univer, Engine>();

/** The engine of an instance that already has a workbook; made at the first call, whose options count. */
export function engineOf(univer: Univer, options: EngineOptions = {}): Engine {
  const existing = engines.get(univer);
  if (existing) return existing;
  const engine = new Engine(univer, options);
  engines.set(univer, engine);
  return engine;
}
