export type Instance = (context: Excel.RequestContext) => OfficeExtension.ClientObject;

/** What the test of all members needs to know of some classes. */
export interface MemberCases {
  /** Class → an instance that has something to work on; `Class.member` → the instance for this member. */
  readonly instances: Readonly<Record<string, Instance>>;
  /** `Class.method` → arguments, where it needs some. */
  readonly arguments?: Readonly<Record<string, readonly unknown[]>>;
  /** `Class.method` → the code it is refused with, for a reason of Excel's own. */
  readonly refused?: Readonly<Record<string, string>>;
}
