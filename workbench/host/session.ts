/** What the objects of one host share: the model, the kept references, and the state of Excel that is no part of a workbook. */
import type { SheetInfo, WorkbookModel } from "../model/model";
import { ActiveChart } from "./activeChart";
import type { EventHub } from "./events";
import type { FunctionBridge } from "./functionBridge";
import { formatAddress } from "./addresses";
import { apiNotFound, ExcelError } from "./errors";
import type { Profile } from "./profiles";
import { References } from "./references";
import { hasMember } from "./requirements";
import { isRange } from "./objects/rangeObject";
import { fromWireId } from "./sheetIds";
import type { HostOptions } from "./types";
import { WideFormats } from "./wideFormats";

/** As Excel shows the author where nobody is signed in. */
const NOBODY = { name: "Guest", email: "" };

export type CalculationMode = "Automatic" | "AutomaticExceptTables" | "Manual";

export class HostSession {
  readonly references = new References();
  readonly wideFormats: WideFormats;
  readonly startedAt: Date;
  readonly charts: ActiveChart;
  calculationMode: CalculationMode = "Automatic";
  private dirty = false;
  private suspended = false;

  constructor(
    readonly model: WorkbookModel,
    readonly events: EventHub,
    readonly functions: FunctionBridge,
    readonly profile: Profile,
    private readonly options: HostOptions = {}
  ) {
    this.startedAt = this.now();
    this.charts = new ActiveChart(model, events);
    this.wideFormats = new WideFormats(model);
  }

  get user(): { readonly name: string; readonly email: string } {
    return this.options.user ?? NOBODY;
  }

  now(): Date {
    return this.options.now?.() ?? new Date();
  }

  /** @throws ExcelError `ApiNotFound` for a member that this kind of Excel does not have */
  requireMember(className: string, member: string): void {
    if (!hasMember(this.profile, className, member)) throw apiNotFound(className, member);
  }

  /** @throws ExcelError `ItemNotFound` when the sheet has been deleted */
  sheet(id: string): SheetInfo {
    const found = this.model.sheets().find((sheet) => sheet.id === id);
    if (!found) throw new ExcelError("ItemNotFound");
    return found;
  }

  /** What an id of the wire stands for, for the transcript: a sheet's name, a kept range's address; `undefined` for what is gone. */
  nameOf(id: string): string | undefined {
    const sheets = this.model.sheets();
    const object = this.references.get(id);
    const sheetId = isRange(object) ? object.target.sheetId : fromWireId(id);
    const sheet = sheets.find((candidate) => candidate.id === sheetId);
    if (!sheet || !isRange(object)) return sheet?.name;
    return object.target.rect ? formatAddress(sheet.name, object.target.rect) : undefined;
  }

  /** Sheet names are compared as Excel does: without regard to case. */
  sheetNamed(name: string): SheetInfo | undefined {
    const wanted = name.toLowerCase();
    return this.model.sheets().find((sheet) => sheet.name.toLowerCase() === wanted);
  }

  /** Something was written that formulas may depend on. */
  changed(): void {
    this.dirty = true;
  }

  suspendCalculation(): void {
    this.suspended = true;
  }

  /** Brings results up to date before something is read, unless the add-in asked Excel not to. */
  async settle(): Promise<void> {
    if (this.dirty && !this.suspended && this.calculationMode !== "Manual") await this.calculate();
  }

  async calculate(force = false): Promise<void> {
    this.dirty = false;
    await this.model.calculate(force);
  }

  /** "Until next sync" ends here. */
  async endBatch(): Promise<void> {
    this.suspended = false;
    await this.settle();
  }
}
