/** What the add-in's frame tells its host of focus and keys, and how it is told that the focus arrives. */
export const NOTIFY_HOST = "ContextActivationManager_notifyHost";

/** `AgaveHostAction` of Office.js, as far as the page acts on it. */
export const HostAction = {
  ctrlF6Exit: 5,
  ctrlF6ExitShift: 6,
  tabIn: 11,
  tabInShift: 12,
  tabExit: 13,
  tabExitShift: 14,
  exitNoFocusable: 17,
  exitNoFocusableShift: 18,
  sendTelemetryEvent: 23,
} as const;

/** Number of the action the frame notifies its host of: `[controlId, action, …]`. */
export const notifiedAction = (data: unknown): unknown => (Array.isArray(data) ? data[1] : undefined);
