import { existsSync } from 'node:fs';
import { realpath } from 'node:fs/promises';
import { basename, join, normalize, relative } from 'node:path';
import { z } from 'zod/mini';
import type { Article, ArticleSummary, Failure, Result, Story } from '../../contract';
import { firstPair, nameOutlet } from '../../engine';
import { formats, storyFiles } from '../../messages/import';
import { fail, ok, quoted } from '../shared/result';
import { LARGEST_SOURCE } from './extract/bounds';
import { mayBeForwarded } from './extract/forwarded';
import { recognise } from './extract/kind';
import type { Extractor } from './extract/types';
import { failedToRead, readBytes, readSource, textIn } from './read';

/** The file that makes a folder of articles a story. */
const STORY_FILE = 'story.json';

/** A story is one event: the largest in the METER corpus has 20 articles; more than this is a mistake. */
export const MOST_ARTICLES = 200;

const storySchema = z.object({
  title: z.string().check(z.minLength(1)),
  date: z.optional(z.nullable(z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/)))),
  articles: z.array(z.string().check(z.minLength(1))).check(z.minLength(1), z.maxLength(MOST_ARTICLES)),
});

/** Turns source text into an article, wherever that is done. */
export type Parse = (source: string) => Promise<Result<Article>>;

/** The open story as the window sees it, and its articles by id. */
export interface LoadedStory {
  readonly story: Story;
  readonly articles: ReadonlyMap<string, Article>;
}

/** Where a story comes from: a folder that holds a story.json, or files (one that is such a folder is taken as one). */
export type StorySource = { readonly folder: string } | { readonly files: readonly string[] };

/**
 * The dependencies of loading: the parser, the extractor for other formats than text, and ids that no other open story
 * has.
 */
export interface Loading {
  readonly parse: Parse;
  readonly extract: Extractor;
  readonly newId: () => string;
}

/** A story whose articles are read and parsed already. */
export interface FullStory {
  readonly title: string;
  readonly date: string | null;
  readonly articles: readonly FullArticle[];
}

/** An article that is read and parsed already. */
export interface FullArticle {
  /** Its number in the library. */
  readonly id: number;
  readonly name: string;
  readonly encoding: string | null;
  readonly article: Article;
}

/** A story of the library as the window sees it. */
export function asLoaded({ title, date, articles }: FullStory, newId: () => string): LoadedStory {
  return assemble(
    title,
    date,
    articles.map((each) => ok(summarised(each, newId()))),
  );
}

/**
 * Loads the story. Files that cannot be read become its problems and the rest is there; only a story.json that cannot
 * be used is a failure of the whole.
 */
export async function loadStory(source: StorySource, loading: Loading): Promise<Result<LoadedStory>> {
  if ('folder' in source) return loadFolder(source.folder, loading);
  const [first, ...more] = source.files;
  if (first !== undefined && more.length === 0 && existsSync(join(first, STORY_FILE)))
    return loadFolder(first, loading);
  return ok(await loadFiles(source.files, loading));
}

async function loadFolder(folder: string, loading: Loading): Promise<Result<LoadedStory>> {
  const story = await readStoryManifest(folder);
  if (!story.ok) return story;
  const { title, date, articles } = story.value;
  const loaded = await loadAll(articles, (file) => loadListed(folder, file, loading));
  return ok(assemble(title, date, loaded));
}

/**
 * The content of a story.json: the names of its articles are files of its folder; the reader of these has to check
 * that.
 */
export interface StoryManifest {
  readonly title: string;
  readonly date: string | null;
  readonly articles: readonly string[];
}

/** Reads the story.json of a folder. */
export async function readStoryManifest(folder: string): Promise<Result<StoryManifest>> {
  const path = join(folder, STORY_FILE);
  const source = await readSource(path);
  if (!source.ok) return fail('bad-story', source.error.message);
  const parsed = storySchema.safeParse(parseJson(source.value.text));
  if (!parsed.success) {
    const place = parsed.error.issues[0]?.path.join('.') || storyFiles.wholeFile;
    return fail('bad-story', storyFiles.notAStory({ name: quoted(path), place }));
  }
  const { title, date, articles } = parsed.data;
  return ok({ title, date: date ?? null, articles });
}

async function loadFiles(files: readonly string[], loading: Loading): Promise<LoadedStory> {
  const loaded = await loadAll(files, (file) => loadArticle(file, file, loading));
  const headline = loaded.flatMap((each) => (each.ok ? (each.value.article.headline ?? []) : []))[0];
  const story = assemble(headline ?? files.map((file) => basename(file)).join(' / '), null, loaded, true);
  if (files.length !== 1 || story.articles.size === 0) return story;
  const lonely = fail('bad-request', storyFiles.alone({ name: quoted(files[0] ?? '') }));
  return { ...story, story: { ...story.story, problems: [...story.story.problems, lonely.error] } };
}

/** One after the other: the parser is one thread, and ids follow the order of the list. */
async function loadAll(
  files: readonly string[],
  load: (file: string) => Promise<Result<LoadedArticle>>,
): Promise<readonly Result<LoadedArticle>[]> {
  const loaded: Result<LoadedArticle>[] = [];
  for (const file of files) loaded.push(await load(file));
  return loaded;
}

interface LoadedArticle {
  readonly summary: ArticleSummary;
  readonly article: Article;
  /** Notes for the user about it. */
  readonly problems: readonly Failure[];
}

/** A story may come from anywhere: its list names files of its folder, nothing elsewhere on the disk, by no link. */
async function loadListed(folder: string, file: string, loading: Loading): Promise<Result<LoadedArticle>> {
  if (leadsOutside(normalize(file))) return outside(file);
  let path: string;
  try {
    path = await realpath(join(folder, file));
    if (leadsOutside(relative(await realpath(folder), path))) return outside(file);
  } catch (error) {
    return failedToRead(error, file);
  }
  return loadArticle(path, file, loading);
}

/** Whether a normal path, meant from a folder, leaves that folder. */
function leadsOutside(path: string): boolean {
  return /^(\.\.([/\\]|$)|[/\\]|[a-z]:)/i.test(path);
}

function outside(file: string) {
  return fail('bad-story', storyFiles.outside({ name: quoted(file), storyFile: STORY_FILE }));
}

async function loadArticle(path: string, name: string, loading: Loading): Promise<Result<LoadedArticle>> {
  const bytes = await readBytes(path, name, LARGEST_SOURCE);
  if (!bytes.ok) return bytes;
  const recognised = recognise(bytes.value, { name });
  const isText = 'kind' in recognised && recognised.kind === 'text';
  const read = await (isText
    ? readText(bytes.value, name, path, loading)
    : loading.extract(bytes.value, { name, path }));
  if (!read.ok) return read;
  const { article, encoding, problems } = read.value;
  return ok({ ...summarised({ name: basename(name), encoding, article }, loading.newId()), problems });
}

/** Text needs no extractor and is parsed in this thread, so that a start on text files waits for nothing. */
async function readText(bytes: Buffer, name: string, path: string, { parse, extract }: Loading): ReturnType<Extractor> {
  const source = await textIn(bytes, name);
  if (!source.ok) return source;
  if (mayBeForwarded(source.value.text)) return extract(bytes, { name, path });
  const parsed = await parse(source.value.text);
  if (!parsed.ok) {
    return fail(parsed.error.code, formats.noParagraphs({ name: quoted(name) }));
  }
  const article = nameOutlet(parsed.value, { path });
  return ok({ article, encoding: source.value.encoding, problems: [] });
}

function summarised({ name, encoding, article }: Omit<FullArticle, 'id'>, id: string): LoadedArticle {
  const { outlet, headline, published, agencyClaims } = article;
  return { summary: { id, file: name, outlet, headline, published, agencyClaims, encoding }, article, problems: [] };
}

/**
 * Chooses the pair that shows most of the story first (`firstPair`); of two files, the first one chosen is on the left,
 * unless they are versions of one outlet's article: then the older one is.
 */
function assemble(
  title: string,
  date: string | null,
  loaded: readonly Result<LoadedArticle>[],
  areChosen = false,
): LoadedStory {
  const problems: Failure[] = [];
  const readable: LoadedArticle[] = [];
  for (const each of loaded) {
    if (each.ok) {
      readable.push(each.value);
      problems.push(...each.value.problems);
    } else problems.push(each.error);
  }
  const [first, second] = readable.map(({ article }) => article);
  const areVersions = first?.outlet !== null && first?.outlet === second?.outlet;
  const chosen = areChosen && readable.length === 2 && !areVersions ? { left: 0, right: 1 } : null;
  const pair = chosen ?? firstPair(readable.map(({ article }) => article));
  const [left, right] = [readable[pair?.left ?? -1], readable[pair?.right ?? -1]];
  const shownFirst = left && right ? { left: left.summary.id, right: right.summary.id } : null;
  return {
    story: { title, date, articles: readable.map((each) => each.summary), firstPair: shownFirst, problems },
    articles: new Map(readable.map((each) => [each.summary.id, each.article])),
  };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
