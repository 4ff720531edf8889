/** The pane at the right: which Excel is played, reload, hide, and the add-in itself below. */
import type { ProfileName } from "../host/profiles";
import { element, iconButton } from "./dom";
import { icons } from "./icons";
import { createMenu, type MenuItem } from "./menu";
import { PROFILES, type PreferenceStore } from "./preferences";
import type { Texts } from "./texts";

export interface PaneParts {
  readonly preferences: PreferenceStore;
  readonly chooseProfile: (profile: ProfileName) => void;
  readonly reload: () => void;
  readonly hide: () => void;
}

export interface Pane {
  readonly root: HTMLElement;
  /** Where the add-in goes. */
  readonly slot: HTMLElement;
}

/** @example const { root, slot } = createPane({ preferences, chooseProfile, reload, hide }); */
export function createPane({ preferences, chooseProfile, reload, hide }: PaneParts): Pane {
  const shownProfile = (words: Texts) => words.profile.names[preferences.get("profile")];
  const choices = (): MenuItem[] =>
    PROFILES.map((profile) => ({
      text: (words) => words.profile.names[profile],
      checked: preferences.get("profile") === profile,
      onChoose: () => chooseProfile(profile),
    }));
  const head = element(
    "div",
    { class: "pane-head" },
    createMenu({
      label: shownProfile,
      name: (words) => `${words.profile.label}: ${shownProfile(words)}`,
      icon: icons.profile,
      groups: () => [{ label: (words) => words.profile.label, items: choices() }],
    }),
    iconButton((words) => words.pane.reload, icons.reload, reload),
    iconButton((words) => words.pane.hide, icons.close, hide)
  );
  const slot = element("div", { class: "pane-body" });
  return { root: element("aside", { class: "pane", "aria-label": (words) => words.pane.label }, head, slot), slot };
}
