import type { ClassDefinition } from "../definitions";

/** Results that exceed the limit of a request are sent in slices; results are sent again after at least 200 ms, at most 2 s. */
const FEATURES = [1, 2, 4];

/** The service through which the runtime of custom functions says that it is ready and gives its results. */
export const customFunctionsClass: ClassDefinition<null> = {
  name: "CustomFunctions",
  methods: {
    _SetOsfControlContainerReadyForCustomFunctions: () => null,
    _GetEnabledFeatures: () => FEATURES,
    SetInvocationResults: (_target, [answers], session) => session.functions.deliver(answers).then(() => null),
    SetInvocationArrayResults: (_target, [answers], session) => session.functions.deliver(answers).then(() => null),
  },
};
