/** Which of the things Univer does change the document: those make it unsaved. */
import { CommandType, ICommandService, type IDisposable, type Univer } from "@univerjs/core";
import { SetWorksheetRowAutoHeightMutation, SetWorksheetRowIsAutoHeightMutation } from "@univerjs/sheets";

/** Rows that fit themselves to their text; the text that made them do so has changed the document already. */
const OF_ITSELF = new Set<string>([SetWorksheetRowAutoHeightMutation.id, SetWorksheetRowIsAutoHeightMutation.id]);
/** Mutations of the calculation itself: `formula.mutation.set-formula-calculation-start` … */
const CALCULATION = "formula.mutation.";

/**
 * Calls back after every change of cells, formats, rows, columns or sheets of one workbook; results of formulas do not count.
 * @param unitId Univer's id of the workbook
 */
export function watchChanges(univer: Univer, unitId: string, onChange: () => void): IDisposable {
  const commands = univer.__getInjector().get(ICommandService);
  return commands.onCommandExecuted(({ id, type, params }, options) => {
    if (type !== CommandType.MUTATION || options?.fromFormula || OF_ITSELF.has(id) || id.startsWith(CALCULATION)) return;
    if ((params as { unitId?: string } | undefined)?.unitId === unitId) onChange();
  });
}
