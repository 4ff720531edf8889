import { makeStyles, tokens } from "@fluentui/react-components";

const useStyles = makeStyles({
  ring: {
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "1px" },
  },
});

/** Class of a plain element that takes the keyboard: a ring of the theme's focus colour, also in forced colours. */
export const useFocusRing = (): string => useStyles().ring;
