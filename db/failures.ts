/** SQLSTATE classes after which a connection must not be used again: it may hang on a server that went away or was demoted. */
const LOST = /^(08...|57P0[1-3]|25006)$/;
/** A whole transaction that lost a race may simply be run again. */
const RETRY = /^(40001|40P01)$/;

/** Text that no column can hold: the NUL character, as text or within JSON. */
const UNSTORABLE = /^(22021|22P05)$/;

const sqlState = (error: unknown): string =>
  typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : '';

const NETWORK = /^(ECONNREFUSED|ECONNRESET|EPIPE|ETIMEDOUT|ENOTFOUND)$/;

/** True where the database could not be reached or went away under the statement. */
export const isConnectionLost = (error: unknown): boolean =>
  LOST.test(sqlState(error)) ||
  NETWORK.test(sqlState(error)) ||
  (error instanceof Error &&
    /Connection terminated|timeout exceeded when trying to connect|Query read timeout|not queryable/.test(
      error.message,
    ));

export const isSerializationFailure = (error: unknown): boolean => RETRY.test(sqlState(error));

export const isUnstorableText = (error: unknown): boolean => UNSTORABLE.test(sqlState(error));

/** The violated constraint's name, where `error` is a unique violation. */
export const uniqueViolation = (error: unknown): string | null =>
  sqlState(error) === '23505' && typeof error === 'object' && error !== null && 'constraint' in error
    ? String(error.constraint)
    : null;

/** True where the database has not the tables, columns or rights that this program knows: it is older. */
export const isSchemaUnknown = (error: unknown): boolean =>
  /^(42P01|42703|42883|42501|3F000)$/.test(sqlState(error));
