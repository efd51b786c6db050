import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { beginningWithWhat, commentsOf, longCommentLines } from './comments';
import { type Offender, readProject } from './project';
import { ALLOWED_NAMES } from './sharedNames';
import { namesDeclaredTwice, typeDeclarations } from './typeNames';

const project = readProject(join(import.meta.dirname, '../..'));
const declaredTwice = namesDeclaredTwice(typeDeclarations(project.product));
const allowed = Object.keys(ALLOWED_NAMES);

const places = (offenders: readonly Offender[]): readonly string[] =>
  offenders.map(({ file, line, note }) => `${file}:${line} ${note}`);

describe('type names', () => {
  it('are declared once', () => {
    const refused = [...declaredTwice].filter(([name]) => !allowed.includes(name));
    expect(refused.flatMap(([, declarations]) => places(declarations))).toEqual([]);
  });

  it('are allowed twice only while they are declared twice', () => {
    expect(allowed.filter((name) => !declaredTwice.has(name))).toEqual([]);
  });
});

describe('comments', () => {
  it('end within 120 columns', () => {
    expect(places(project.files.flatMap(longCommentLines))).toEqual([]);
  });

  it('do not begin with "What"', () => {
    expect(places(beginningWithWhat(project.files.flatMap(commentsOf)))).toEqual([]);
  });
});
