/** All classes of Office.js that the host has, and the two doors into them: the workbook, and the services created by name. */
import type { ClassDefinition } from "../definitions";
import { HostObject } from "../definitions";
import { ExcelError } from "../errors";
import { addinInternalServiceClass } from "./addinInternalService";
import { applicationClass } from "./application";
import { chartClasses } from "./charts";
import { commentClass } from "./comment";
import { commentCollectionClass } from "./commentCollection";
import { commentReplyClass, commentReplyCollectionClass } from "./commentReply";
import { cultureInfoClass, datetimeFormatInfoClass, numberFormatInfoClass } from "./cultureInfo";
import { customFunctionsClass } from "./customFunctions";
import { customPropertyClass, customPropertyCollectionClass } from "./customProperty";
import { customXmlPartClass, customXmlPartCollectionClass, customXmlPartScopedCollectionClass } from "./customXmlPart";
import { documentPropertiesClass } from "./documentProperties";
import { headerFooterClass, headersFootersClass } from "./headersFooters";
import { namedItemClass, namedItemCollectionClass } from "./namedItemCollection";
import { pageLayoutClass } from "./pageLayout";
import { rangeClass } from "./range";
import { rangeAreasClass, rangeCollectionClass } from "./rangeAreas";
import { rangeBorderClass } from "./rangeBorder";
import { rangeBorderCollectionClass } from "./rangeBorderCollection";
import { rangeFillClass } from "./rangeFill";
import { rangeFontClass } from "./rangeFont";
import { rangeFormatClass } from "./rangeFormat";
import { runtimeClass } from "./runtime";
import { settingClass } from "./setting";
import { settingCollectionClass } from "./settingCollection";
import { workbookClass } from "./workbook";
import { workbookProtectionClass } from "./workbookProtection";
import { worksheetClass } from "./worksheet";
import { worksheetCollectionClass } from "./worksheetCollection";
import { worksheetCustomPropertyClass, worksheetCustomPropertyCollectionClass } from "./worksheetCustomPropertyCollection";
import { worksheetFreezePanesClass } from "./worksheetFreezePanes";
import { worksheetProtectionClass } from "./worksheetProtection";
import { autoFilterClass } from "./autoFilter";
import { filterClass } from "./filter";
import { rangeSortClass } from "./rangeSort";
import { tableClass } from "./table";
import { tableCollectionClass, tableScopedCollectionClass } from "./tableCollection";
import { tableColumnClass, tableColumnCollectionClass } from "./tableColumn";
import { tableRowClass, tableRowCollectionClass } from "./tableRow";
import { tableSortClass } from "./tableSort";
import { tableStyleClass, tableStyleCollectionClass } from "./tableStyles";
import { isRange, isRangeAreas } from "./rangeObject";

const CLASSES: ReadonlyMap<string, ClassDefinition<unknown>> = new Map(
  [
    addinInternalServiceClass,
    applicationClass,
    ...chartClasses,
    commentClass,
    commentCollectionClass,
    commentReplyClass,
    commentReplyCollectionClass,
    cultureInfoClass,
    datetimeFormatInfoClass,
    numberFormatInfoClass,
    customFunctionsClass,
    customPropertyClass,
    customPropertyCollectionClass,
    customXmlPartClass,
    customXmlPartCollectionClass,
    customXmlPartScopedCollectionClass,
    documentPropertiesClass,
    headerFooterClass,
    headersFootersClass,
    namedItemClass,
    namedItemCollectionClass,
    pageLayoutClass,
    rangeAreasClass,
    rangeBorderClass,
    rangeBorderCollectionClass,
    rangeClass,
    rangeCollectionClass,
    rangeFillClass,
    rangeFontClass,
    rangeFormatClass,
    runtimeClass,
    settingClass,
    settingCollectionClass,
    workbookClass,
    workbookProtectionClass,
    worksheetClass,
    worksheetCollectionClass,
    worksheetCustomPropertyClass,
    worksheetCustomPropertyCollectionClass,
    worksheetFreezePanesClass,
    worksheetProtectionClass,
    autoFilterClass,
    filterClass,
    rangeSortClass,
    tableClass,
    tableCollectionClass,
    tableColumnClass,
    tableColumnCollectionClass,
    tableRowClass,
    tableRowCollectionClass,
    tableScopedCollectionClass,
    tableSortClass,
    tableStyleClass,
    tableStyleCollectionClass,
  ].map((definition): [string, ClassDefinition<unknown>] => [definition.name, definition])
);

/** The table of an object's class. */
export const classOf = (object: HostObject): ClassDefinition<unknown> => {
  const definition = CLASSES.get(object.className);
  if (!definition) throw new ExcelError("ApiNotFound", object.className, `The host does not have the class ${object.className}.`);
  return definition;
};

/** Whether an add-in can keep the object between requests. */
export const isTrackable = (object: HostObject): boolean => isRange(object) || isRangeAreas(object);

export const workbookObject: HostObject = new HostObject("Workbook", null);

const SERVICES: Readonly<Record<string, HostObject>> = {
  "Microsoft.ExcelServices.CustomFunctions": new HostObject("CustomFunctions", null),
  "Microsoft.InternalService.AddinInternalService": new HostObject("AddinInternalService", null),
};

/** @throws ExcelError `ApiNotFound` naming the service */
export const serviceObject = (name: string): HostObject => {
  const service = SERVICES[name];
  if (!service) throw new ExcelError("ApiNotFound", name, `The host does not have the service ${name}.`);
  return service;
};

export interface MemberTable {
  readonly name: string;
  readonly properties: readonly { readonly name: string; readonly settable: boolean }[];
  readonly methods: readonly string[];
  readonly navigation: readonly string[];
  /** `items` and the indexer `getItem`, where the class is a collection. */
  readonly collection: readonly string[];
}

/** What the host has, class by class; for tests and for the generated table of the documentation. */
export const memberTables = (): MemberTable[] =>
  [...CLASSES.values()].map(({ name, properties = {}, methods = {}, navigation = {}, collection }) => ({
    name,
    properties: Object.entries(properties).map(([key, property]) => ({ name: key, settable: property.set !== undefined })),
    methods: Object.keys(methods),
    navigation: Object.keys(navigation),
    collection: collection ? ["items", ...(collection.item ? ["getItem"] : [])] : [],
  }));
