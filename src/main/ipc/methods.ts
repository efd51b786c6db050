/**
 * The table of all methods that the window may call: one row each, with the schema of the parameters and the code that
 * answers. A method without a row, or with a row that does not fit the contract, does not compile.
 */
import { z } from 'zod/mini';
import { type Api, MOST_DECISIONS, MOST_LISTED } from '../../contract';
import { isMainCommand, type MainCommand } from '../../contract/commands';
import type { Library } from '../library/library';
import type { StoreMethod } from '../library/store/jobs';
import { changeSchema, placementsSchema } from '../library/store/records';
import type { Store } from '../library/store/store';
import { MOST_FILES } from '../library/store/walk';
import { LARGEST_PAGE, LONGEST_TEXT } from '../sources/extract/bounds';
import { MOST_ARTICLES } from '../sources/load';
import { decisionSchema } from '../story/decisions';
import { LARGEST_PAGE as LARGEST_MARKUP } from '../story/startPage';

/** The maximum length of a title, a name or a date, in UTF-16 units. */
const LONGEST_LINE = 2000;
/** Nobody types a longer search. */
const LONGEST_QUERY = 500;
/** Servers refuse longer addresses. */
const LONGEST_ADDRESS = 8192;
/** The longest path of any system (Windows). */
const LONGEST_PATH = 32_767;
/** URLs in one request: more than any feed lists. */
const MOST_ADDRESSES = 1000;

/** The maximum length of a copied text, in UTF-16 units: far longer than any two articles. */
const LONGEST_COPY = 10_000_000;
/** The id of an article of the open story. */
const openId = z.string().check(z.minLength(1), z.maxLength(100));
/** The id of an article or a story of the library. */
const id = z.int().check(z.positive());
/** As many articles as one import may have. */
const ids = z.array(id).check(z.minLength(1), z.maxLength(MOST_FILES));
const line = z.string().check(z.maxLength(LONGEST_LINE));
const address = z.string().check(z.maxLength(LONGEST_ADDRESS));
const range = z.object({
  skip: z.int().check(z.nonnegative()),
  limit: z.int().check(z.positive(), z.maximum(MOST_LISTED)),
});
const filter = z.object({
  story: z.exactOptional(id),
  outlet: z.exactOptional(line),
  agency: z.exactOptional(line),
  from: z.exactOptional(line),
  to: z.exactOptional(line),
});
const date = z.nullable(z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/)));
const mainCommand = z.custom<MainCommand>((value) => typeof value === 'string' && isMainCommand(value));
const nothing = z.tuple([]);

/** The value of a correction is a single line; the paragraphs that it identifies by their text may be longer. */
const change = changeSchema.check(
  z.refine((change) => !('value' in change) || JSON.stringify(change.value).length <= LONGEST_LINE),
  z.refine((change) => !('at' in change) || change.at.text.length <= LONGEST_TEXT),
  z.refine((change) => !('next' in change) || change.next.length <= LONGEST_TEXT),
);

const placements = placementsSchema.check(
  z.refine(({ articles, stories }) => articles.length <= MOST_FILES && stories.length <= MOST_FILES),
);

type Schema<Method extends keyof Api> = z.ZodMiniType<Parameters<Api[Method]>>;

/** The methods of a class with the parameters and result of a method of the contract. */
type Fitting<Class, Method extends keyof Api> = {
  [Name in keyof Class]: Class[Name] extends (...values: Parameters<Api[Method]>) => infer Answer
    ? Awaited<Answer> extends Awaited<ReturnType<Api[Method]>>
      ? Name
      : never
    : never;
}[keyof Class];

/** Answered by a method of the store, which changes the library or only reads it. */
interface StoreRow<Method extends keyof Api> {
  readonly takes: Schema<Method>;
  readonly store: Fitting<Store, Method> & StoreMethod;
  readonly effect: 'read' | 'change';
}

/** Answered by a method of `Library`: long operations, and everything that needs more than the store. */
interface LibraryRow<Method extends keyof Api> {
  readonly takes: Schema<Method>;
  readonly library: Fitting<Library, Method>;
}

/** Answered by a handler (see `handlers.ts`): everything that needs the open story, a dialog or the window. */
interface HandlerRow<Method extends keyof Api> {
  readonly takes: Schema<Method>;
}

type MethodRow<Method extends keyof Api> = StoreRow<Method> | LibraryRow<Method> | HandlerRow<Method>;

/** The table. */
export const methods = {
  story: { takes: nothing },
  compare: { takes: z.tuple([openId, openId]) },
  coverage: { takes: z.tuple([openId, openId]) },
  decide: { takes: z.tuple([openId, openId, z.array(decisionSchema).check(z.maxLength(MOST_DECISIONS))]) },
  cancel: { takes: nothing },
  openFiles: { takes: nothing },
  run: { takes: z.tuple([mainCommand]) },
  copyText: { takes: z.tuple([z.string().check(z.maxLength(LONGEST_COPY))]) },
  painted: { takes: z.tuple([z.number()]) },
  keepPage: { takes: z.tuple([z.string().check(z.maxLength(LARGEST_MARKUP))]) },

  libraryOpen: { takes: nothing, library: 'open' },
  libraryUpkeep: { takes: nothing, library: 'upkeep' },
  libraryFacets: { takes: nothing, store: 'facets', effect: 'read' },
  libraryStories: {
    takes: z.tuple([z.enum(['added', 'opened', 'date', 'title']), range]),
    store: 'storiesIn',
    effect: 'read',
  },
  libraryArticles: {
    takes: z.tuple([filter, z.enum(['added', 'published', 'outlet', 'headline']), range]),
    store: 'articlesIn',
    effect: 'read',
  },
  libraryArticle: { takes: z.tuple([id]), store: 'article', effect: 'read' },
  libraryVersions: { takes: z.tuple([id]), store: 'versions', effect: 'read' },
  librarySearch: {
    takes: z.tuple([z.string().check(z.maxLength(LONGEST_QUERY)), range.shape.skip]),
    store: 'search',
    effect: 'read',
  },

  openStory: { takes: z.tuple([id]) },
  openArticles: { takes: z.tuple([z.array(id).check(z.minLength(1), z.maxLength(MOST_ARTICLES))]) },

  importFiles: { takes: nothing },
  importFolder: { takes: nothing },
  importPaths: {
    takes: z.tuple([z.array(z.string().check(z.maxLength(LONGEST_PATH))).check(z.maxLength(MOST_FILES))]),
    library: 'importPaths',
  },
  importPasted: {
    takes: z.tuple([z.object({ kind: z.enum(['text', 'html']), value: z.string().check(z.maxLength(LARGEST_PAGE)) })]),
    library: 'importPasted',
  },
  importAddresses: {
    takes: z.tuple([z.array(address).check(z.minLength(1), z.maxLength(MOST_ADDRESSES))]),
    library: 'importAddresses',
  },
  importMissing: { takes: nothing, library: 'importMissing' },
  dismissUpkeep: { takes: z.tuple([z.enum(['interrupted', 'reread'])]), library: 'dismissUpkeep' },
  readFeed: { takes: z.tuple([address]), library: 'readFeed' },
  cancelLibrary: { takes: nothing, library: 'cancel' },
  regroup: { takes: nothing, library: 'regroup' },
  keepSample: { takes: nothing, library: 'keepSample' },

  correct: { takes: z.tuple([id, change]), store: 'correct', effect: 'change' },
  undoCorrection: { takes: z.tuple([id]), store: 'undoCorrection', effect: 'change' },
  readAgain: { takes: z.tuple([id, z.nullable(z.string().check(z.maxLength(100)))]), library: 'readAgain' },
  confirmStory: { takes: z.tuple([id]), store: 'confirm', effect: 'change' },
  renameStory: { takes: z.tuple([id, z.nullable(line), date]), store: 'rename', effect: 'change' },
  moveArticles: { takes: z.tuple([ids, z.nullable(id)]), store: 'move', effect: 'change' },
  mergeStories: { takes: z.tuple([id, id]), store: 'merge', effect: 'change' },
  putBack: { takes: z.tuple([placements]), store: 'putBack', effect: 'change' },
  deleteArticles: { takes: z.tuple([ids]), library: 'deleteArticles' },
  restoreArticles: { takes: z.tuple([ids]), library: 'restoreArticles' },
  setVersion: { takes: z.tuple([id, z.nullable(id)]), store: 'setVersion', effect: 'change' },
} as const satisfies { readonly [Method in keyof Api]: MethodRow<Method> };

/** The methods whose row names neither: each has a handler. */
export type HandledMethod = {
  [Method in keyof Api]: (typeof methods)[Method] extends { readonly store: string } | { readonly library: string }
    ? never
    : Method;
}[keyof Api];
