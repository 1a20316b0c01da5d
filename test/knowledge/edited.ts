import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect } from 'vitest';
import { KNOWLEDGE_FOLDER } from '../../src/knowledge/folder.ts';
import { KnowledgeError, loadKnowledge } from '../../src/knowledge/load.ts';

/** A copy of the real folder for each test, to make mistakes in. */
export function editedFolder() {
  const copy = { folder: '' };
  beforeEach(() => {
    copy.folder = mkdtempSync(join(tmpdir(), 'knowledge-'));
    cpSync(KNOWLEDGE_FOLDER, copy.folder, { recursive: true });
  });
  afterEach(() => rmSync(copy.folder, { recursive: true }));

  const edit = (file: string, from: string | RegExp, to: string) => {
    const before = readFileSync(join(copy.folder, file), 'utf8');
    const after = before.replace(from, to);
    expect(after).not.toBe(before);
    writeFileSync(join(copy.folder, file), after);
  };
  /** What the loader says of it, a line each; empty when all is well. */
  const problems = () => {
    try {
      loadKnowledge(copy.folder);
    } catch (error) {
      if (error instanceof KnowledgeError) return error.message.split('\n');
      throw error;
    }
    return [];
  };
  return { copy, edit, problems };
}
