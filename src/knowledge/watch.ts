import { watch } from 'node:fs';
import type { Knowledge } from './knowledge.ts';
import { KnowledgeError, loadKnowledge } from './load.ts';

/** An editor saves in several steps; they are read as one. */
const SETTLED_AFTER = 150;

/** Reads the folder again whenever a file in it changes, and tells what came of it. Gives a function that stops. */
export function watchKnowledge(
  folder: string,
  changed: (result: Knowledge | KnowledgeError) => void,
): () => void {
  let waiting: NodeJS.Timeout | undefined;
  const watcher = watch(folder, { recursive: true }, () => {
    clearTimeout(waiting);
    waiting = setTimeout(() => changed(tryLoad(folder)), SETTLED_AFTER);
  });
  return () => {
    clearTimeout(waiting);
    watcher.close();
  };
}

function tryLoad(folder: string): Knowledge | KnowledgeError {
  try {
    return loadKnowledge(folder);
  } catch (error) {
    if (error instanceof KnowledgeError) return error;
    throw error;
  }
}
