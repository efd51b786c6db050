import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { beginningWithWhat, commentsOf, longCommentLines } from './comments';
import { type Offender, readProject } from './project';
import { ALLOWED_NAMES, namesToRename } from './sharedNames';
import { namesDeclaredTwice, typeDeclarations } from './typeNames';

/** Ceilings of today, to be lowered to 0; a count may never rise. */
const MAX_LONG_COMMENT_LINES = 175;
const MAX_COMMENTS_BEGINNING_WITH_WHAT = 173;

const project = readProject(join(import.meta.dirname, '../..'));
const declaredTwice = namesDeclaredTwice(typeDeclarations(project.product));
const accepted = new Set([...Object.keys(ALLOWED_NAMES), ...namesToRename()]);

const places = (offenders: readonly Offender[]): readonly string[] =>
  offenders.map(({ file, line, note }) => `${file}:${line} ${note}`);

describe('type names', () => {
  it('are declared once', () => {
    const refused = [...declaredTwice].filter(([name]) => !accepted.has(name));
    expect(refused.flatMap(([, declarations]) => places(declarations))).toEqual([]);
  });

  it('are accepted twice only while they are declared twice (npm run house -- --prune)', () => {
    expect([...accepted].filter((name) => !declaredTwice.has(name))).toEqual([]);
  });

  it('are accepted twice for one reason, not two', () => {
    expect(namesToRename().filter((name) => name in ALLOWED_NAMES)).toEqual([]);
  });
});

describe('comments', () => {
  it('end within 120 columns', () => {
    const found = places(project.files.flatMap(longCommentLines));
    expect(found.length, found.join('\n')).toBeLessThanOrEqual(MAX_LONG_COMMENT_LINES);
  });

  it('do not begin with "What"', () => {
    const found = places(beginningWithWhat(project.files.flatMap(commentsOf)));
    expect(found.length, found.join('\n')).toBeLessThanOrEqual(MAX_COMMENTS_BEGINNING_WITH_WHAT);
  });
});
