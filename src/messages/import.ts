/**
 * Problems with reading, importing and downloading a file or page. Each message names the problem, the file and the
 * next step. `name` is in quotation marks: the name of a file, relative to the chosen folder, or an address.
 */
import { message } from './message';

type NamedSource = { readonly name: string };

/** `limit`: in megabytes. */
type SizeLimit = NamedSource & { readonly limit: number };

/** Problems with a file, regardless of its contents. */
export const files = {
  empty: message<NamedSource>('{name} has no text in it. Choose a file with an article in it.'),
  notText: message<NamedSource>('{name} is not text. Choose an article as text, Markdown, HTML, PDF, DOCX or email.'),
  notAFile: message<NamedSource>('{name} is not a regular file. Choose a file with an article in it.'),
  folder: message<NamedSource>('{name} is a folder. Choose the files in it.'),
  tooLarge: message<SizeLimit>(
    '{name} is larger than {limit, number} MB. Save the article by itself, as text or as a page without pictures.',
  ),
  tooLargeText: message<SizeLimit>('{name} is larger than {limit, number} MB. Split it, or choose a single article.'),
  notUtf8Name: message<NamedSource>('{name} has a name that is not UTF-8. Rename it, or import the folder it is in.'),
  missing: message<NamedSource>('{name} was not found. Check its name and folder.'),
  loop: message<NamedSource>('{name} is a link that leads to itself. Remove it.'),
  forbidden: message<NamedSource>('{name} could not be read: you do not have permission. Check its permissions.'),
  unreadable: message<NamedSource>('{name} could not be read. Check that its disk is connected, then try again.'),
  tooMany: message<{ name: string; most: number }>(
    '{name} contains more than {most, number} files. Import it folder by folder.',
  ),
} as const;

/** Problems with the format or contents of a file. */
export const formats = {
  feed: message<NamedSource>('{name} is a feed, which is a list of articles. Import the articles it lists.'),
  oldWord: message<NamedSource>('{name} is in an old Office format. Save it as DOCX, then import that.'),
  richText: message<NamedSource>('{name} is rich text (RTF). Save it as DOCX or plain text, then import that.'),
  office: message<NamedSource>(
    '{name} is a kind of Office file that cannot be read. Save it as DOCX, PDF or plain text.',
  ),
  zip: message<NamedSource>('{name} is a ZIP archive. Unzip it, then import the files inside.'),
  failed: message<NamedSource>('{name} could not be read. Save the article as plain text, then import that.'),
  tooSlow: message<NamedSource>('{name} takes too long to read. Save the article by itself, as plain text.'),
  tooMuchMemory: message<NamedSource>(
    '{name} takes too much memory to read. Save the article by itself, as plain text.',
  ),
  cancelled: message<NamedSource>('{name} was not read because the import was cancelled. Import it again.'),
  noParagraphs: message<NamedSource>('{name} could not be split into paragraphs. Choose another file.'),
} as const;

/** Problems with encodings. */
export const encodings = {
  unknown: message<{ encoding: string }>('{encoding} is not an encoding Crossread can read. Choose another one.'),
  contradicted: message<{ name: string; declared: string; used: string }>(
    '{name} claims to be {declared} but is not, so it was read as {used}. If letters look wrong, choose another encoding.',
  ),
  notApplicable: message<NamedSource>(
    '{name} has its encoding built in. If its letters look wrong, save its text as a text file and import that.',
  ),
} as const;

/** Problems with saved web pages. */
export const pages = {
  tooDeep: message<NamedSource>(
    '{name} is nested too deeply to be read as a page. Copy the article from it and paste it.',
  ),
  tooManyElements: message<NamedSource>(
    '{name} has too many elements to be read as a page. Copy the article from it and paste it.',
  ),
  paid: message<NamedSource>(
    '{name} is for subscribers and may be only the beginning. To have all of it, save the page while signed in.',
  ),
  noArticle: message<NamedSource>(
    'No article stands out on {name}, so the whole page was imported. Label what does not belong to it as clutter.',
  ),
} as const;

/** Problems with pages and feeds on the web. `name` is the address. */
export const web = {
  notAnAddress: message<NamedSource>('{name} is not a web address. A web address begins with https:// or http://.'),
  otherScheme: message<{ name: string; scheme: string }>(
    '{name} is a {scheme} address. Crossread downloads only http and https pages.',
  ),
  redirectedToOtherScheme: message<{ name: string; scheme: string }>(
    '{name} leads to a {scheme} address. Crossread downloads only http and https pages.',
  ),
  privateAddress: message<NamedSource>(
    '{name} leads to this computer or its network. Crossread downloads only public pages.',
  ),
  tooManyRedirects: message<{ name: string; most: number }>(
    '{name} redirects more than {most, number} times. Open it in a browser and save the page.',
  ),
  cancelled: message<NamedSource>('{name} was not downloaded because the import was cancelled. Import it again.'),
  tooSlow: message<{ name: string; seconds: number }>(
    '{name} did not finish within {seconds, number} seconds. Try again, or save the page from a browser.',
  ),
  unreachable: message<NamedSource>('{name} could not be reached. Check the address and your connection.'),
  insecure: message<NamedSource>(
    '{name} has no valid certificate, so it was not downloaded. Check the address, or save the page from a browser.',
  ),
  notFound: message<NamedSource>('{name} does not exist (the site answered “not found”). Check the address.'),
  forbidden: message<NamedSource>(
    '{name} could not be downloaded: the site denied access. Save the page from a browser, signed in if necessary.',
  ),
  siteError: message<NamedSource>('{name} is not available: the site reports an error. Try again later.'),
  notAnArticle: message<{ name: string; type: string }>(
    '{name} is not an article ({type}). Choose a web page, a PDF or a document.',
  ),
  tooLarge: message<SizeLimit>('{name} is larger than {limit, number} MB. Save the article by itself from a browser.'),
  notAFeed: message<NamedSource>('{name} is not a feed. Paste the address of an RSS or Atom feed.'),
  emptyFeed: message<NamedSource>('{name} lists no articles. Try again later, or choose another feed.'),
} as const;

/** Problems with story files. */
export const storyFiles = {
  notAStory: message<{ name: string; place: string }>(
    '{name} is not a story file. Correct {place} (it needs “title” and “articles”).',
  ),
  wholeFile: 'the whole file',
  alone: message<NamedSource>('{name} has nothing to be compared with. Choose a second article.'),
  outside: message<{ name: string; storyFile: string }>(
    '{name} is outside the story’s folder. Move it beside {storyFile}.',
  ),
  emptySample: 'The sample story has no articles. Install Crossread again.',
} as const;

/** The name of a pasted article, which has no file name. */
export const pasted = {
  name: message<{ moment: string }>('Pasted article, {moment}'),
} as const;
