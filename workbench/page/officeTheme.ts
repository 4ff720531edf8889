/**
 * `Office.context.officeTheme` in the add-in's frame. Office.js for Excel on the web takes no theme from its host (it hands `undefined`
 * to its context), the one for the desktop does; so the page gives the member to the class before Office.js makes its context.
 */
interface OfficeWindow {
  readonly OSF?: { readonly DDA: { readonly Context: { readonly prototype: object } } };
}

/** Colours of Office's themes White and Black, as Office.js names them. */
const LIGHT = { bodyBackgroundColor: "#FFFFFF", bodyForegroundColor: "#242424" };
const DARK = { bodyBackgroundColor: "#1F1F1F", bodyForegroundColor: "#F2F2F2" };

const themeOf = (isDark: boolean) => {
  const colors = isDark ? DARK : LIGHT;
  return {
    ...colors,
    controlBackgroundColor: colors.bodyBackgroundColor,
    controlForegroundColor: colors.bodyForegroundColor,
    isDarkTheme: isDark,
    themeId: isDark ? 3 : 2,
  };
};

/**
 * Call when the frame asks for its context: Office.js has been loaded then and has no context yet.
 * @param isDark asked whenever the add-in reads the theme
 */
export function giveOfficeTheme(frame: Window, isDark: () => boolean): void {
  const context = (frame as unknown as OfficeWindow).OSF?.DDA.Context.prototype;
  if (context) Object.defineProperty(context, "officeTheme", { configurable: true, enumerable: true, get: () => themeOf(isDark()) });
}

/** Excel has no event for a changed theme; an add-in that follows it looks again when it comes back into view. */
export function tellThemeChanged(frame: Window): void {
  frame.document.dispatchEvent(new Event("visibilitychange"));
}
