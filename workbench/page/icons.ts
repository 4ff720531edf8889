/** Paths of the line icons, drawn for a 20×20 box with a stroke of 1.5. */
export const icons = {
  open: "M2.75 15.5v-10a1 1 0 0 1 1-1h4l2 2h6.5a1 1 0 0 1 1 1v1.25M2.75 15.5l2.1-6a1 1 0 0 1 .95-.75h11.2a.8.8 0 0 1 .76 1.05l-1.75 5.2a1 1 0 0 1-.95.7H3.2a.45.45 0 0 1-.45-.2Z",
  save: "M10 3v9m0 0 3.5-3.5M10 12 6.5 8.5M3.5 13.5v2a1 1 0 0 0 1 1h11a1 1 0 0 0 1-1v-2",
  samples: "M3.5 4.5h13v11h-13zM3.5 8.25h13M3.5 12h13M8 4.5v11",
  reload: "M16 10a6 6 0 1 1-1.9-4.4M16.2 2.8v3.4h-3.4",
  log: "M4 5.5h12M4 10h12M4 14.5h7",
  pane: "M3.5 4.5h13v11h-13zM12 4.5v11",
  appearance: "M10 3a7 7 0 1 0 0 14Zm0 0a7 7 0 0 1 0 14",
  profile: "M3.5 4.5h13v8.5h-13zM7.5 16.5h5M10 13v3.5",
  chevron: "m6 8 4 4 4-4",
  close: "m5.5 5.5 9 9m0-9-9 9",
};
