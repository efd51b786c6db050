import { start as words } from '../../messages/main';

/** The options of a start. */
export interface StartOptions {
  /** Files to open as a story, as they were passed. If empty, the last story is opened, or the sample. */
  readonly files: readonly string[];
  /** The path for a screenshot of the window, or null. The application quits after taking it. */
  readonly screenshot: string | null;
  /** The size of the window's content, in pixels; null for the default. */
  readonly width: number | null;
  readonly height: number | null;
  readonly theme: 'light' | 'dark' | null;
}

/** The options, or a sentence about the arguments. */
export type ParsedArguments =
  | { readonly ok: true; readonly options: StartOptions }
  | { readonly ok: false; readonly message: string };

const SWITCHES = ['screenshot', 'width', 'height', 'theme'] as const;
type Switch = (typeof SWITCHES)[number];

/** No screen is smaller or larger than these limits, and a larger screenshot would not fit into memory. */
const SMALLEST_SIDE = 200;
const LARGEST_SIDE = 8192;

/** Our switches, `--name=value` or `--name value`. */
const OURS = new RegExp(`^--(${SWITCHES.join('|')})(?:=(.*))?$`, 's');

/**
 * Parses the arguments after the executable's name. Unknown switches are ignored: Chromium, Node and test drivers add
 * theirs to ours. `isApplication` recognises the path of the application itself, which a development start has among
 * its arguments. Everything after `--` is a file.
 */
export function parseArguments(argv: readonly string[], isApplication: (path: string) => boolean): ParsedArguments {
  const switches = new Map<Switch, string>();
  const files: string[] = [];
  let switchesEnded = false;
  for (let at = 0; at < argv.length; at++) {
    const argument = argv[at] ?? '';
    const [, name, value] = switchesEnded ? [] : (OURS.exec(argument) ?? []);
    if (name !== undefined) {
      switches.set(name as Switch, value ?? argv[++at] ?? '');
    } else if (!switchesEnded && argument === '--') {
      switchesEnded = true;
    } else if (switchesEnded || !(argument.startsWith('-') || argument === '' || isApplication(argument))) {
      files.push(argument);
    }
  }
  return check(switches, files);
}

function check(switches: ReadonlyMap<Switch, string>, files: readonly string[]): ParsedArguments {
  const screenshot = switches.get('screenshot') ?? null;
  if (screenshot === '') return { ok: false, message: words.nameTheScreenshot };
  const theme = switches.get('theme') ?? null;
  if (theme !== null && theme !== 'light' && theme !== 'dark') {
    return { ok: false, message: words.chooseTheme };
  }
  const width = side(switches.get('width'));
  const height = side(switches.get('height'));
  if (width === undefined || height === undefined) {
    return {
      ok: false,
      message: words.chooseSize({ least: SMALLEST_SIDE, most: LARGEST_SIDE }),
    };
  }
  return { ok: true, options: { files, screenshot, width, height, theme } };
}

/** Parses a side: null if absent, undefined if it is not a valid size. */
function side(text: string | undefined): number | null | undefined {
  if (text === undefined) return null;
  const pixels = /^\d+$/.test(text) ? Number(text) : Number.NaN;
  return pixels >= SMALLEST_SIDE && pixels <= LARGEST_SIDE ? pixels : undefined;
}
