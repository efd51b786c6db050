/** Names in the markup that publishing systems leave in texts. */

/** HTML elements. Only these count as tags: "<sic>" and "a < b > c" are text. */
export const ELEMENTS: readonly string[] = [
  'a abbr article aside audio b blockquote body br button center cite code col dd del div dl dt em embed figcaption figure',
  'font footer form h1 h2 h3 h4 h5 h6 head header hr html i iframe img input ins label li link main mark meta nav noscript',
  'object ol p param picture pre q s section small source span strike strong sub sup svg table tbody td tfoot th thead',
  'time title tr track u ul video wbr',
].flatMap((names) => names.split(' '));

/** Elements that begin and end paragraphs. */
export const BLOCK_ELEMENTS: readonly string[] = [
  'article aside blockquote body br center dd div dl dt embed figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr html',
  'iframe img li main nav ol p pre section table td th tr ul video',
].flatMap((names) => names.split(' '));

/** Shortcodes that are recognised when alone in a paragraph. Others must have a closing tag. */
export const SHORTCODES: readonly string[] = [
  'caption wp_caption gallery embed video audio playlist youtube vimeo tweet twitter instagram soundcloud facebook tiktok',
  'more nextpage toc dropcap drop_cap pullquote blockquote quote button column columns row section box note ad ads advert',
  'advertisement newsletter related related_posts read_more inline_related infobox divider spacer separator iframe html raw',
  'img image figure map poll chart table tabs tab accordion toggle highlight small_caps center left right b i u',
].flatMap((names) => names.split(' '));

/** Shortcodes that contain no words of the article. */
export const EMPTY_SHORTCODES: readonly string[] = [
  'embed gallery video audio playlist youtube vimeo tweet twitter instagram soundcloud facebook tiktok ad ads advert',
  'advertisement newsletter related related_posts inline_related iframe map poll form script',
].flatMap((names) => names.split(' '));

/** Tags around a caption. */
export const CAPTION_MARKUP: readonly string[] = ['caption', 'wp_caption', 'figcaption'];
