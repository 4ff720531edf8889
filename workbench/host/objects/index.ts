/** The two doors into the objects: the workbook, and the services created by name. */
import { HostObject } from "../definitions";
import { ExcelError } from "../errors";
import type { HostSession } from "../session";
import { customFunctionsClass } from "./customFunctions";
import { workbookClass } from "./workbook";

export { rangeClass } from "./range";
export { rangeAreasClass } from "./rangeAreas";

const WORKBOOK = new HostObject(workbookClass, null);
export const workbookObject = (_session: HostSession): HostObject => WORKBOOK;

const SERVICES: Readonly<Record<string, HostObject>> = { "Microsoft.ExcelServices.CustomFunctions": new HostObject(customFunctionsClass, null) };

/** @throws ExcelError `ApiNotFound` naming the service */
export const serviceObject = (name: string): HostObject => {
  const service = SERVICES[name];
  if (!service) throw new ExcelError("ApiNotFound", name, `The host does not have the service ${name}.`);
  return service;
};
