/** An expected failure: `message` is one sentence that names the file and the remedy; it is shown unchanged. */
export interface Failure {
  readonly code:
    | 'not-found'
    | 'not-a-file'
    | 'unreadable'
    | 'unwritable'
    | 'empty'
    | 'binary'
    | 'too-large'
    | 'damaged'
    | 'protected'
    | 'no-text'
    | 'incomplete'
    | 'encoding'
    | 'too-slow'
    | 'refused-address'
    | 'network'
    | 'bad-story'
    | 'unknown-article'
    | 'bad-request'
    | 'cancelled'
    | 'engine'
    | 'disk-full'
    | 'read-only'
    | 'in-use'
    | 'newer-version'
    | 'storage';
  readonly message: string;
}

/** A value, or the reason why there is none. */
export type Result<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly error: Failure };
