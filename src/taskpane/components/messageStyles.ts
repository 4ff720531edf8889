import { makeStyles, tokens } from "@fluentui/react-components";

/** The look shared by the pane's messages: text over the whole width, the closing button in the corner. */
export const useMessageStyles = makeStyles({
  bar: {
    flexShrink: 0,
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "1px" },
  },
  body: { display: "block", minWidth: 0, overflowWrap: "anywhere", whiteSpace: "normal", paddingBottom: tokens.spacingVerticalXS },
  head: { display: "flex", alignItems: "start", justifyContent: "space-between", columnGap: tokens.spacingHorizontalS },
});
