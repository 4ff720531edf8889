import { useEffect } from "react";
import { PLACE_IDS } from "./logic/places";
import type { Attention } from "./state";

/** Takes the keyboard (and the view) to where the last job ended. */
export function useAttention({ place, serial }: Attention): void {
  useEffect(() => {
    if (place === "none") return;
    const element = document.getElementById(PLACE_IDS[place]);
    element?.focus({ preventScroll: true });
    element?.scrollIntoView?.({ block: place === "results" ? "start" : "nearest" });
  }, [place, serial]);
}
