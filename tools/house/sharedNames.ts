/** The type names that may be declared more than once, each with its reason. house.test.ts refuses any other. */
export const ALLOWED_NAMES: Readonly<Record<string, string>> = {};
