import { z } from 'zod/mini';
import { type LibraryApi, MOST_LISTED } from '../../contract';
import { changeSchema, placementsSchema } from '../library/store/records';
import { MOST_FILES } from '../library/store/walk';
import { LARGEST_PAGE, LONGEST_TEXT } from '../sources/extract/bounds';
import { MOST_ARTICLES } from '../sources/load';

/** UTF-16 units of a line of text: titles, names, dates. */
const LONGEST_LINE = 2000;
/** A search of more is none that a person typed. */
const LONGEST_QUERY = 500;
/** Servers refuse longer addresses. */
const LONGEST_ADDRESS = 8192;
/** The longest path of any system (Windows). */
const LONGEST_PATH = 32_767;
/** Addresses fetched by one word of the person: more than any feed lists. */
const MOST_ADDRESSES = 1000;

const id = z.int().check(z.positive());
/** As many as may be imported at once. */
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
const nothing = z.tuple([]);

/** What is corrected by hand is a line, but for the paragraphs a correction names by their text. */
const change = changeSchema.check(
  z.refine((given) => !('value' in given) || JSON.stringify(given.value).length <= LONGEST_LINE),
  z.refine((given) => !('at' in given) || given.at.text.length <= LONGEST_TEXT),
  z.refine((given) => !('next' in given) || given.next.length <= LONGEST_TEXT),
);

const placements = placementsSchema.check(
  z.refine(({ articles, stories }) => articles.length <= MOST_FILES && stories.length <= MOST_FILES),
);

/** What each method of the library takes. */
export const librarySchemas: { readonly [Method in keyof LibraryApi]: z.ZodMiniType<Parameters<LibraryApi[Method]>> } =
  {
    libraryOpen: nothing,
    libraryUpkeep: nothing,
    libraryFacets: nothing,
    libraryStories: z.tuple([z.enum(['added', 'opened', 'date', 'title']), range]),
    libraryArticles: z.tuple([filter, z.enum(['added', 'published', 'outlet', 'headline']), range]),
    libraryArticle: z.tuple([id]),
    libraryVersions: z.tuple([id]),
    librarySearch: z.tuple([z.string().check(z.maxLength(LONGEST_QUERY)), range.shape.skip]),
    openStory: z.tuple([id]),
    openArticles: z.tuple([z.array(id).check(z.minLength(1), z.maxLength(MOST_ARTICLES))]),
    importFiles: nothing,
    importFolder: nothing,
    importPaths: z.tuple([z.array(z.string().check(z.maxLength(LONGEST_PATH))).check(z.maxLength(MOST_FILES))]),
    importPasted: z.tuple([
      z.object({ kind: z.enum(['text', 'html']), value: z.string().check(z.maxLength(LARGEST_PAGE)) }),
    ]),
    importAddresses: z.tuple([z.array(address).check(z.minLength(1), z.maxLength(MOST_ADDRESSES))]),
    importMissing: nothing,
    dismissUpkeep: z.tuple([z.enum(['interrupted', 'reread'])]),
    readFeed: z.tuple([address]),
    cancelLibrary: nothing,
    regroup: nothing,
    keepSample: nothing,
    correct: z.tuple([id, change]),
    undoCorrection: z.tuple([id]),
    readAgain: z.tuple([id, z.nullable(z.string().check(z.maxLength(100)))]),
    confirmStory: z.tuple([id]),
    renameStory: z.tuple([id, z.nullable(line), date]),
    moveArticles: z.tuple([ids, z.nullable(id)]),
    mergeStories: z.tuple([id, id]),
    putBack: z.tuple([placements]),
    deleteArticles: z.tuple([ids]),
    restoreArticles: z.tuple([ids]),
    setVersion: z.tuple([id, z.nullable(id)]),
  };
