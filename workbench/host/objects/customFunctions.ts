import type { ClassDefinition } from "../definitions";

/** The service through which the runtime of custom functions says that it is ready and gives its results. */
export const customFunctionsClass: ClassDefinition<null> = {
  name: "CustomFunctions",
  methods: {
    _SetOsfControlContainerReadyForCustomFunctions: () => null,
    _GetEnabledFeatures: () => [],
    SetInvocationResults: (_target, [answers], session) => session.functions.deliver(answers).then(() => null),
    SetInvocationArrayResults: (_target, [answers], session) => session.functions.deliver(answers).then(() => null),
  },
};
