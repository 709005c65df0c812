/**
 * A file of the site that the reader's device keeps: its path and the SHA-256 of its content in base64, or null where
 * the name holds a hash already.
 */
export type KeptFile = [path: string, sha256: string | null];

/** What the worker keeps: the core when it is installed, the rest afterwards and without haste. */
export type Kept = { core: KeptFile[]; rest: KeptFile[] };
