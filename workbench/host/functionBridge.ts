/** Custom functions: calls of the calculation go to the add-in as messages, its answers come back through `SetInvocationResults`. */
import type { WorkbookModel } from "../model/model";
import { callMessage, cancelMessage, readResult } from "./functionMessages";
import type { MessageQueue } from "./messages";
import type { Profile } from "./profiles";
import { hasSet } from "./requirements";

const FUNCTION_CATEGORY = 1;
const INVOCATION = 1000;
const CANCELLATION = 1001;

export class FunctionBridge {
  private readonly takesDataTypes: boolean;

  constructor(
    private readonly model: WorkbookModel,
    queue: MessageQueue,
    profile: Profile
  ) {
    this.takesDataTypes = hasSet(profile.sets, "CustomFunctionsRuntime", "1.4");
    const emptyCell = profile.platform === "OfficeOnline" ? null : 0;
    const toMessage = (type: number, message: string) => ({ category: FUNCTION_CATEGORY, type, targetId: "", message });
    model.onFunctionCalls((calls, cancelled) => {
      queue.post([
        ...cancelled.map((id) => toMessage(CANCELLATION, cancelMessage(id))),
        ...calls.map((call) => toMessage(INVOCATION, callMessage(call, emptyCell))),
      ]);
    });
  }

  /** @param answers the argument of `SetInvocationResults` or `SetInvocationArrayResults` */
  async deliver(answers: unknown): Promise<void> {
    const options = { takesDataTypes: this.takesDataTypes };
    await this.model.setFunctionResults((Array.isArray(answers) ? answers : []).map((raw: unknown) => readResult(raw, options)));
  }
}
