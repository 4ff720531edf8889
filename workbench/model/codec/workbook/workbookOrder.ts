/** The order the schema wants below `workbook` (ECMA-376 part 1, CT_Workbook). */
export const WORKBOOK_ORDER = (
  "fileVersion fileSharing workbookPr mc:AlternateContent workbookProtection bookViews sheets functionGroups externalReferences definedNames calcPr oleSize " +
  "customWorkbookViews pivotCaches smartTagPr smartTagTypes webPublishing fileRecoveryPr webPublishObjects extLst"
).split(" ");
