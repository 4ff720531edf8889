import type { ClassDefinition } from "../definitions";

/** The service at which Office.js announces that the add-in's ribbon actions may now be called. The workbench has no ribbon to enable. */
export const addinInternalServiceClass: ClassDefinition<null> = {
  name: "AddinInternalService",
  methods: {
    NotifyActionHandlerReady: () => null,
  },
};
