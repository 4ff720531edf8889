/** Roster and verdicts → the registration sheet as plain data. */
export { buildRegistration, canBeRegistered, REGISTRATION_SHEET_NAME, type Registration, type RegistrationOptions } from "./build";
